/**
 * Who is removed from a post by whom.
 *
 * Promises: who only moves that somebody be removed does not remove them; courts, parliaments and bodies that govern a
 * sport or a trade take a step of the law.
 */
import { kindOfName } from '../bodyKinds.ts';
import { cross } from '../createEventTie.ts';
import type { Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';
import { decide, type TieRule, tiesNobody } from './tieRule.ts';

export const dismissalPairs = (happening: Happening) => decide(RULES, happening);

const isNoDismissal = ({ words }: Happening) => NOT_DONE_TO.test(words) || OF_HONOURS.test(words);
/** 职务没有被拿掉 */
const NOT_DONE_TO = /(?:没有?|并未|未曾?|从未|不会)(?:再)?(?:被|遭到?)/u;
/** 取消某甲的博士学位: no post. */
const OF_HONOURS = /(?:取消|撤销|褫夺|剥夺|收回)[^，。；]{1,20}(?:学位|学籍|奖项|荣誉|称号|院士|勋章)/u;

/** "主教练周岚下课": whom it happens to stands where the doer would. */
const isPassed = ({ patients, trigger }: Happening) => patients.length === 0 && BEFALLS.test(trigger);
/** Losing a post as something that befalls somebody. */
const BEFALLS = /^(?:[黯突]然|正式|提前|遗憾)?(?:下课|出局|丢掉?帅位)/u;

const removedOf = (happening: Happening) =>
  (isPassed(happening) ? happening.agents : happening.patients).filter(happening.isPerson);

const byLaw = (happening: Happening, doers: readonly string[]) =>
  doers.length > 0 ? cross('legal_action_against', doers, removedOf(happening)) : undefined;

/** 足联对某甲处以禁足: whoever governs punishes. */
const punishes: TieRule = (happening) => {
  const { words, actors, places } = happening;
  return PUNISHES.test(words)
    ? byLaw(
        happening,
        actors.filter((id) => GOVERNS.test(places.nameOf(id))),
      )
    : undefined;
};
/** Bodies that govern a sport, a trade or a party's discipline, and what they do to those under them. */
const GOVERNS = /[足篮排羽乒泳棋田体网]协|足总|足联|泳联|田联|协会|联盟|联合会|纪委|监委|纪律委员会/u;
const PUNISHES = /禁[足赛]|停赛|处分|罚|党籍|公职|资格|终身禁/u;

/** Courts and parliaments remove by law. */
const tries: TieRule = (happening) =>
  byLaw(
    happening,
    happening.actors.filter((id) => {
      const kind = kindOfName(happening.places.nameOf(id));
      return kind === 'court' || kind === 'parliament';
    }),
  );

/** Who moves that somebody be removed acts against them; whether they go is another's to say. */
const removes: TieRule = (happening) => {
  const { words, trigger, actors } = happening;
  if (actors.length === 0 || isPassed(happening)) return undefined;
  const isMoved = MOVES.test(words) || /^弹劾/u.test(trigger);
  return cross(isMoved ? 'opposed' : 'dismissed', actors, removedOf(happening));
};

const isOnlyMoved = ({ words }: Happening) => MOVES.test(words);
/** Words for asking that somebody be removed. */
const MOVES =
  /(?:提请|提议|动议|要求|请求|建议|呼吁|主张|谋求|试图|扬言|威胁|提案|联署)[^，。]{0,20}(?:罢免|解雇|撤换|解除|免去|开除|撤销)|(?:罢免|解雇|撤换|免去)[^，。]{0,14}(?:动议|提案|议案|要求)/u;

const removesFromHome: TieRule = (happening) =>
  DISCHARGES.test(happening.words)
    ? removedOf(happening).flatMap((person) => {
        const home = happening.organizations.at(0) ?? homeOf(happening, person);
        return home && isByHome(happening) ? cross('dismissed', [home], [person]) : [];
      })
    : undefined;
const DISCHARGES =
  /解雇|解聘|解职|罢免|开除|免职|免去|撤职|革职|(?:逐出|赶出|踢出)(?![^，。]{0,6}(?:业|市场|坛|圈|界|国|场|家|庭))|除名|清退|扫地出门|下课|炒|辞退|撤换|出局|\b(?:fired|ousted|dismissed|sacked|removed|forced out)\b/iu;

/** 院长某甲被免职: by whoever appoints, and not by the hospital; 被解雇 is by the employer. */
const isByHome = ({ words, organizations, places }: Happening): boolean =>
  organizations.length > 0 || VOTED.test(places.lead ?? '') || !(HEADS.test(words) || ONE_POST.test(words));
/** 董事会以6票赞成通过决议，免去某甲的职务: by the body whose board it is. */
const VOTED =
  /(?:董事会|董事局|股东大?会|会员大会|理事会|校务会|班主|俱乐部|公司|校方|集团)[^。]{0,40}(?:决议|决定|通过|表决|投票|赞成|宣布|公告)[^。]{0,20}$/u;
/** Who heads a state or town is removed by others than their own office. */
const HEADS = /(?:市长|省长|州长|县长|总统|总理|首相)/u;
/** A post is taken from somebody, by whoever may give it. */
const ONE_POST = /停职|免职|免去|撤职|革职|撤换|职务|职位|一职|罢免/u;

const RULES: readonly TieRule[] = [
  tiesNobody(isNoDismissal),
  punishes,
  tries,
  removes,
  tiesNobody(isOnlyMoved),
  removesFromHome,
];
