/**
 * The sides of a Chinese deed in the active: the subject or agent, and the object, or the place that somebody comes to
 * or leaves.
 */
import { ORGANIZATION } from '../../templateOf.ts';
import type { NameGroup } from '../clauses/nameGroup.ts';
import { idsOf, type Sides } from '../deedSides.ts';
import { withPartner } from '../findDoer.ts';
import { findAfter, findObject, findObjects } from './findObjects.ts';
import { COMPANY_DEEDS, type VerbPlace } from './verbPlace.ts';

export function findActiveSides(verb: VerbPlace, subject: NameGroup | null, agent: NameGroup | undefined): Sides {
  const { act, before } = verb;
  const after = findAfter(verb);
  const objects = findObjects(verb, after);
  if (act.isSale) return findSale(verb, objects[0]);
  const object = findObject(verb, agent, after, objects);
  const doer = withPartner(act, agent?.marker === 'agent' ? agent : subject, before, (start) =>
    verb.template.text.slice(start, verb.from),
  );
  if (act.meansIt && doer && idsOf(object, act.target).length === 0) return findPutInto(verb, doer, after);
  const place = findPlace(verb);
  const left = place ? undefined : findLeftBehind(verb);
  if (left) return { sources: idsOf(doer, act.source), targets: idsOf(left, act.target) };
  return {
    sources: COMPANY_DEEDS.has(act.type) && doer?.behind ? [doer.behind] : idsOf(doer, act.source),
    targets: findTargets(verb, object, place),
  };
}

/** 把公司卖给集团: whoever gets it is the source. */
const findSale = ({ act, before }: VerbPlace, buyer: NameGroup | undefined): Sides => ({
  sources: idsOf(buyer, act.source),
  targets: idsOf(
    before.findLast((g) => g.marker === 'ba' && !g.owns),
    act.target,
  ),
});

/** 斥资6亿元，从某甲手中受让…: the next clause says in what. */
function findPutInto(
  { act, clause, template, from, around }: VerbPlace,
  doer: NameGroup,
  after: readonly NameGroup[],
): Sides {
  const sources = idsOf(doer, act.source);
  if (after.length > 0) return { sources, targets: [] };
  const isWhole = ROUND.test(template.text.slice(from, clause.end)) || !around.nextText.includes(ORGANIZATION);
  const firm = around.firmBefore(doer.start, isWhole ? sources : []);
  return { sources, targets: firm ? [firm] : [] };
}
/** Money that is put into a firm, and buys nothing else. */
const ROUND = /轮|融资|入股|注资|增资|持股/u;

/** 某甲从某公司离职, 某甲被卖给某队: the place stands before the verb. */
function findPlace({ act, template, before }: VerbPlace): NameGroup | undefined {
  if (act.type !== 'left' && act.type !== 'joined') return undefined;
  // 从某公司跳槽而来: that is whom somebody left.
  const notAt = act.type === 'joined' ? COMES_FROM : IS_IN;
  return before.findLast(
    (g) => g.marker === 'other' && !notAt.test(template.text.slice(Math.max(0, g.start - 5), g.start)),
  );
}
const COMES_FROM = /[从自][^，。]{0,4}$/u;
const IS_IN = /在$/u;

/** 从某队转会某队: the one left stands before. */
const findLeftBehind = ({ act, before }: VerbPlace): NameGroup | undefined =>
  act.type === 'left' && act.before && act.reach === 0
    ? before.findLast((g) => g.marker === 'other' && idsOf(g, 'O').length > 0)
    : undefined;

/** Those whom the object and the next clause name; else the place. */
function findTargets(
  { act, to, around }: VerbPlace,
  object: NameGroup | undefined,
  place: NameGroup | undefined,
): string[] {
  const own = idsOf(object, act.target);
  if (own.length === 0 && place) return idsOf(place, act.target);
  const more = !object || object.start >= to ? around.further(object) : [];
  return [...own, ...more.flatMap((g) => idsOf(g, act.target))];
}
