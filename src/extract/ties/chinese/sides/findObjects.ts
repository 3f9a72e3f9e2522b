/**
 * To whom a Chinese verb of doing is done: behind it, before it with a preposition, or in the next clause.
 *
 * Promises: who is only asked (a court, the police), holds what is bought or is named in what describes somebody is not
 * the one it is done to.
 */
import { sieveEach } from '../../../sieve.ts';
import { kindOfName } from '../../bodyKinds.ts';
import { isAccuser } from '../../events/isAccuser.ts';
import type { NameGroup } from '../clauses/nameGroup.ts';
import { idsOf } from '../deedSides.ts';
import { findFronted, findReachedOn, findToldOf, isDescription, LONGEST_DESCRIPTION } from '../findReceiver.ts';
import { COMPANY_DEEDS, type NameOf, type VerbPlace } from './verbPlace.ts';

/** Those behind the verb within its reach. */
export const findAfter = ({ act, clause, template, to }: VerbPlace): readonly NameGroup[] =>
  clause.groups.filter(
    (g) =>
      g.start >= to &&
      (g.start - to <= (act.reach ?? 10) ||
        (g.start - to <= LONGEST_DESCRIPTION && isDescription(template.text.slice(to, g.start)))),
  );

/** Those of them to whom it may be done. */
export const findObjects = (verb: VerbPlace, after: readonly NameGroup[]): readonly NameGroup[] =>
  after.filter(
    (g) => !isInside(verb, g) && !isHolder(verb, g) && (!g.owns || takesOwner(verb) || verb.act.target === 'O'),
  );

const takesOwner = ({ act }: VerbPlace): boolean => act.takesOwner === true || act.type === 'legal_action_against';

const isInside = ({ clause, template: { text }, to }: VerbPlace, g: NameGroup): boolean =>
  INNER.test(text.slice(to, g.start)) && INNER_END.test(text.slice(g.end, clause.end));
/** 控告持有某公司股份的某乙, 批评替某甲辩护的某乙: who is named in what describes somebody is not who is meant. */
const INNER =
  /^(?:了|过)?[^，。\ue000\ue001]{0,4}(?:持有|持股|控制|掌控|创办|创立|经营|管理|掌管|拥有|代表|支持|力挺|反对|来自|效力于?|任职于?|就职于?|供职于?|就读于?|毕业于|隶属于?|服务于?|投资|入股|收购|资助|背叛|曾任|曾在|身在|出身|替|为|帮|给)$/u;
const INNER_END = /^[^，。\ue000\ue001]{0,14}的[^，。\ue000\ue001]{0,10}[\ue000\ue001]/u;

/** 收购某甲所持的某公司股份: who holds it is not bought. */
const isHolder = ({ act, template }: VerbPlace, g: NameGroup): boolean =>
  COMPANY_DEEDS.has(act.type) && HOLDS.test(template.text.slice(g.end, g.end + 16));
const HOLDS = /^(?:所持有?|持有|手[中里上](?:所?持有?)?|名下|旗下)的?[^，。；\ue000\ue001]{0,10}\ue001/u;

/** The one of all to whom it is done. */
export function findObject(
  verb: VerbPlace,
  agent: NameGroup | undefined,
  after: readonly NameGroup[],
  objects: readonly NameGroup[],
) {
  const { act, clause, template, to, around, before } = verb;
  if (act.nextClause) return findToldOf(act, clause, to, template, around);
  const marked = findMarked(verb);
  if (marked && (act.before || marked.marker === 'ba')) return marked;
  return (
    objects.find((g) => idsOf(g, act.target).length > 0 && g.marker !== 'by') ??
    marked ??
    findFronted(agent, before, after.length === 0 && act.type === 'appointed' ? clause.carried : null) ??
    findReachedOn(act, clause, to, template, around)
  );
}

/** The one whom 把, 对 or 向 marks. */
const findMarked = (verb: VerbPlace): NameGroup | undefined =>
  verb.before.findLast(
    (g) =>
      !isAsked(verb, g) &&
      (g.marker === 'ba' || (g.marker === 'to' && !verb.act.isUnmarked)) &&
      (!g.owns || takesOwner(verb)),
  );

/** 向法院起诉, 向警方报案: they are asked. */
const isAsked = ({ act, template, from, to, nameOf }: VerbPlace, g: NameGroup): boolean =>
  act.type === 'legal_action_against' &&
  g.marker === 'to' &&
  (isCourtGroup(g, nameOf) ||
    isArbiterGroup(g, nameOf) ||
    (/^报[案警]/u.test(template.text.slice(from, to)) && isAccuserGroup(g, nameOf)));

const isCourtGroup = (group: NameGroup, nameOf: NameOf) =>
  group.members.some((m) => kindOfName(nameOf(m.entity)) === 'court');
const isArbiterGroup = (group: NameGroup, nameOf: NameOf) => group.members.some((m) => /仲裁/u.test(nameOf(m.entity)));
const isAccuserGroup = (group: NameGroup, nameOf: NameOf) => group.members.some((m) => isAccuser(nameOf(m.entity)));

sieveEach(INNER);
