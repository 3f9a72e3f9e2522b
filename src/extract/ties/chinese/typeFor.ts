/** What tie a Chinese deed makes of the two that it was found for, if any: who may do such a thing to whom. */

import { sieveEach } from '../../sieve.ts';
import type { ChineseAct } from '../acts/chineseAct.ts';
import { isPower, isPrivate, kindOfName } from '../bodyKinds.ts';
import { isAccuser } from '../events/isAccuser.ts';
import type { Template } from '../templateOf.ts';

type NameOf = (entity: string) => string;
type IsPerson = (entity: string) => boolean;

/** Steps that others than authorities take too, when they are no step of the law: 禁止儿子外出. */
const FORBIDS = /^(?:禁止|禁足|勒令|责令|喝令|责成|下令|命令|叫停|警告|带走|带回|扣押|冻结|通报批评)/u;
/** What people who hold no office of the law do otherwise: a reporter inquires into a firm. */
const INQUIRES = /^(?:介入调查|展开调查|调查|搜查|搜索|问责|处分|移送)$/u;
/** What only parties do before a court. */
const SUES = /^(?:联名起诉|起诉|状告|控告|诉请|告|提诉|兴讼|提告|自诉|反诉|反控|入禀|索赔)/u;
const OFFICER = /(?:检察官|检察长|特检|公诉人|法官|庭长|审判长|警长|警司|警监|督察|探长|司法部长|总检察长)$/u;
/** What stands right before the first place of somebody. */
const titleOf = ({ text, entities }: Template, entity: string) => {
  for (const [at, id] of entities) if (id === entity) return text.slice(Math.max(0, at - 6), at);
  return '';
};
const GOVERNS = /[足篮排羽乒泳棋体]协|足总|协会|联盟|联合会|委员会|足联|联赛/u;
export const isGoverning = (name: string) => isAccuser(name) || GOVERNS.test(name);

/** 法院把某甲连同下属送上法庭, 毕业于某校的某甲拉上同学: a body does not go along with people. */
const TAKES_ALONG = /^(?:连同|拉上)/u;

/** Bodies that own no other, nor are owned: an inquiry set up by a government is none of its firms. */
const OWNS_NOTHING: ReadonlySet<string | undefined> = new Set([
  'committee',
  'court',
  'prosecution',
  'police',
  'ministry',
  'parliament',
  'party',
]);

const MONEY: ReadonlySet<string> = new Set(['invested_in', 'acquired']);

/** Only firms take firms over: who does so as a person holds a stake. */
export function typeFor(
  act: ChineseAct,
  verb: string,
  [source, target]: [string, string],
  template: Template,
  nameOf: NameOf,
  isPerson: IsPerson,
) {
  const isOfficer = OFFICER.test(titleOf(template, source));
  // 向某法院控告: a court is where others sue.
  if (SUES.test(verb) && kindOfName(nameOf(source)) === 'court') return undefined;
  if (/^(?:指控|弹劾)/u.test(verb) && (isOfficer || isAccuser(nameOf(source)))) return 'legal_action_against' as const;
  // 议员弹劾院长: whoever is no court acts against them.
  if (verb === '弹劾') return 'opposed' as const;
  // 证监局对某甲给予警告
  if (act.type === 'criticized' && /(?:警告|谴责)$/u.test(verb) && isAccuser(nameOf(source)))
    return 'legal_action_against' as const;
  if (act.isPrivate && (isOfficer || isAccuser(nameOf(source)))) return undefined;
  if (INQUIRES.test(verb) && isPerson(source) && !isOfficer) return undefined;
  if (act.isOfficial && isPerson(source) && !isPerson(target)) return undefined;
  // 某公司将某甲带回讯问: a firm arrests and sentences nobody; who did it has no name here.
  if (act.isOfficial && !isPerson(source) && isPrivate(kindOfName(nameOf(source)))) return undefined;
  if (act.isOfficial && FORBIDS.test(verb) && !isGoverning(nameOf(source))) return undefined;
  // 检方怀疑某公司造假: they look into it; a ministry is nobody's stake.
  const kind = kindOfName(nameOf(source));
  if (act.type === 'criticized' && (kind === 'prosecution' || kind === 'police'))
    return 'legal_action_against' as const;
  if (MONEY.has(act.type) && isPower(kindOfName(nameOf(target)))) return undefined;
  if (act.type === 'parent_of' && [source, target].some((id) => OWNS_NOTHING.has(kindOfName(nameOf(id)))))
    return undefined;
  if (act.type === 'works_with' && TAKES_ALONG.test(verb) && isPerson(source) !== isPerson(target)) return undefined;
  if (act.type !== 'acquired' || !isPerson(source)) return act.type;
  return /^(?:入主|接管|接掌)/u.test(verb) ? undefined : ('invested_in' as const);
}

/** People compete with people, clubs with clubs. */
export const isOfOneKind = (act: ChineseAct, source: string, target: string, isPerson: IsPerson) =>
  act.type !== 'competes_with' || isPerson(source) === isPerson(target);

sieveEach(INQUIRES, OFFICER);
