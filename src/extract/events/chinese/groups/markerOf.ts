/** The word that rules a name of a Chinese clause, by what stands before it. */
import { sieveEach } from '../../../sieve.ts';
import type { Marker } from './mentionGroup.ts';

/** Words between a preposition and the name it rules. */
const LINK =
  '(?:当时的?|时任|前东家|前老板|前雇主|前股东|前主席|前任|前|旧|新|旗下的?|其旗下的?|其|子公司|全资子公司|控股的|所属的|老东家|东家|对手|母公司)?$';

const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['passive', /(?:(?:被|遭到?|遭受)[^，。、的了\d]{0,3}|[获受](?:时任|前)?)$/],
  ['agent', /(?<![为理缘事自经来因])由[^，。、的了\d]{0,3}$/],
  ['ba', /(?:(?<!即)将|把)[^，。、的了\d]{0,2}$/],
  [
    'with',
    new RegExp(
      `(?:(?<![概效比汇利税频速机])率[领同]?|带领|与(?!会)|同(?![日年月时样一案意事学伴乡僚胞伙行窗门龄辈名类志])|跟(?!随)|和(?!平|解|谈)|连同|联合|携手|联手|[夥伙]拍|拉上|会同|偕同?|伙同|(?<![制节签预合条解违履赴大公契协盟誓])约(?!旦|翰|瑟|书|克|尔|有|定|谈|束|为|占|莫|见|会|[\\d一二三四五六七八九十百千万半])|邀约|约请)(?:[^，。、的了在后已曾]{0,6}$|${LINK})`,
    ),
  ],
  [
    'to',
    new RegExp(
      `(?:(?<![反相面绝核校应])对(?![手方此外])|向(?!来)|给|针对|就(?!此|是)|对于|朝|前往|来到|走进|赶到|登门到?|致函|致信|致电)(?:[^，。、的了在后已曾]{0,6}$|${LINK})`,
    ),
  ],
  [
    'via',
    new RegExp(
      `(?:(?<!法定|法人)代表(?!人)|通过|透过|委托|(?<![已曾历财神途])经(?![理营济过历费手])由?|授权)(?:其|其?代表)?(?:[^，。、的了在后已曾]{0,4}$|${LINK})`,
    ),
  ],
  [
    'other',
    new RegExp(
      `(?:(?:在|从|于|至|到)(?:[\\u4e00-\\u9fff]{2,4}[省市县区州]){0,2}|在|从|自|应|因|因为|由于|为|为了|替|受|据|根据|按|以|用|经|随|随着|比|于|至|到|除|除了|距|距离|包括|作为|关于|有关|接近|来自|逃离)${LINK}`,
    ),
  ],
];

/** `before`: the clause up to the name; null where no such word ends it. */
export function markerOf(before: string): Marker | null {
  for (const [marker, pattern] of MARKERS) if (pattern.test(before)) return marker;
  return null;
}

/** "她向分管财务的周岚": what somebody is, between the word that rules them and the name. */
const RULES_DESCRIBED =
  /(?:由|把|将(?=身为|作为|现年|时任|年[仅近逾]|\d{1,3}岁)|对(?![手方])|向|给|与|和|同|跟|替)(?=[^，。；：“”、把对向给与的]{2,14}的[^，。；：“”、的]{0,6}$)/;

/** What rules a name over a description, where somebody stands before it: "对公司不满的周岚" is hers alone. */
export function markerOfDescribed(between: string): Marker | null {
  const ruled = RULES_DESCRIBED.exec(between);
  return ruled ? markerOf(between.slice(0, ruled.index + 1)) : null;
}

sieveEach(RULES_DESCRIBED, ...MARKERS.map(([, pattern]) => pattern));
