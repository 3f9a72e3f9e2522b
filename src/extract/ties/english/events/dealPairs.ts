/**
 * Who buys, pays into or agrees with whom, from an English event of business.
 *
 * Promises: people act for the body they belong to; a bid or talks bought nothing.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { ORGANIZATION } from '../../templateOf.ts';
import {
  AGREES,
  BOUGHT,
  BUYS,
  BY,
  FROM,
  IN,
  INVESTED,
  INVESTS,
  IS_BOUGHT,
  ONLY_WISHED,
  SELLS,
  SELLS_RIGHTS,
  SELLS_SOMEBODY,
  SELLS_THINGS,
  SIGNED,
  TO,
  WITH,
} from './dealWords.ts';
import { bodiesAfter, type Reading } from './readEventClause.ts';

/** An event of business with the bodies that act in it, for whoever belongs to them. */
interface Deal extends Reading {
  doers: string[];
  /** The first of them. */
  buyer: string | undefined;
}

export function dealPairs(r: Reading): readonly TiePair[] {
  const doers = r.agents.flatMap((a) => (r.isPerson(a) ? (r.homeOf(a) ?? []) : [a]));
  return decide(RULES, { ...r, doers, buyer: doers[0] });
}

const buyerOf = ({ buyer }: Deal): string[] => (buyer === undefined ? [] : [buyer]);
const bodiesAmong = (r: Deal, ids: readonly string[]): string[] => ids.filter((id) => !r.isPerson(id));

const movesSomebody: TieRule<Deal> = (r) => {
  const people = r.patients.filter(r.isPerson);
  const isMoved =
    /^(?:loan|transferr|sold|sell)/iu.test(r.trigger) && people.length > 0 && SELLS_SOMEBODY.test(r.template.text);
  return isMoved ? cross('joined', people, bodiesAfter(r, TO).slice(0, 1)) : undefined;
};

const sells: TieRule<Deal> = (r) => {
  const { words, buyer } = r;
  if (!SELLS.test(r.trigger) && !(SELLS.test(words) && !BUYS.test(words))) return undefined;
  const buyers = bodiesAfter(r, TO);
  // "sold its broadcasting rights to Acme": the two deal with each other, and neither is sold.
  if (SELLS_RIGHTS.test(words)) return cross('works_with', r.doers.slice(0, 1), buyers.slice(0, 1));
  if (SELLS_THINGS.test(words)) return [];
  const sold = r.bodies.filter((b) => !buyers.includes(b) && b !== buyer);
  const sellers = bodiesAmong(r, r.agents);
  if (!INVESTS.test(words))
    return cross('acquired', buyers.slice(0, 1), (sold.length > 0 ? sold : sellers).slice(0, 1));
  const holders = [...sellers.slice(0, 1), ...buyers.slice(0, 1)].filter((a) => a !== sold[0]);
  return cross('invested_in', holders, sold.slice(0, 1));
};

/** Who lends to somebody puts nothing into where they work. */
const isLentToPeople = ({ trigger, agents, isPerson }: Deal) =>
  /\bborrow/iu.test(trigger) && agents.length > 0 && agents.every(isPerson);

const raises: TieRule<Deal> = (r) =>
  /\brais|secur|receiv|borrow|obtain|got\b|attract/iu.test(r.trigger)
    ? cross('invested_in', bodiesAfter(r, FROM), buyerOf(r))
    : undefined;

const isBought: TieRule<Deal> = (r) => {
  if (!IS_BOUGHT.test(r.words)) return undefined;
  const buyers = bodiesAfter(r, BY);
  const passive = bodiesAmong(r, r.patients);
  const bought = (passive.length > 0 ? passive : r.bodies).filter((b) => !buyers.includes(b));
  return cross('acquired', buyers.slice(0, 1), bought.slice(0, 1));
};

const invests: TieRule<Deal> = (r) => {
  const { words, main, buyer } = r;
  if (!INVESTS.test(words)) return undefined;
  const into = bodiesAfter(r, IN).find((b) => b !== buyer);
  const persons = r.agents.filter(r.isPerson);
  const isOwn = persons.length === r.agents.length && INVESTED.test(words);
  const target = into ?? (buyer !== main || isOwn ? main : undefined);
  if (!target) return [];
  return cross('invested_in', buyer !== undefined && buyer !== target ? [buyer] : persons, [target]);
};

const buys: TieRule<Deal> = (r) => {
  if (!BUYS.test(r.words) || ONLY_WISHED.test(r.words)) return undefined;
  const target = bodyBought(r);
  const bought = target === undefined ? [] : listedWith(r, target);
  return cross(
    'acquired',
    buyerOf(r),
    bought.filter((b) => b !== r.buyer),
  );
};

function bodyBought(r: Deal): string | undefined {
  const { words, bodies, main, buyer } = r;
  const named = bodiesAfter(r, BOUGHT).find((b) => b !== buyer);
  if (named !== undefined) return named;
  if (bodies.length > 1) return bodies.find((b) => b !== buyer);
  return /\bcontrol\b/.test(words) && buyer !== main ? main : undefined;
}

/** "bought Acme, Orbis and Lumen": a body with those listed behind it. */
function listedWith({ template }: Reading, body: string): string[] {
  const at = [...template.entities].find(([, id]) => id === body)?.[0];
  const list = at === undefined ? null : LISTED.exec(template.text.slice(at));
  if (at === undefined || !list) return [body];
  const found = [body];
  for (let i = at + 1; i < at + list[0].length; i++) {
    const entity = template.text[i] === ORGANIZATION ? template.entities.get(i) : undefined;
    if (entity) found.push(entity);
  }
  return found;
}
const LISTED = new RegExp(`^${ORGANIZATION}(?:(?:, ${ORGANIZATION}){0,8},? and ${ORGANIZATION})(?!['’]s)`, 'u');

const agrees: TieRule<Deal> = (r) => {
  if (!AGREES.test(r.words)) return undefined;
  // "signed Acme to a naming deal": with where whoever signs is.
  const signed = SIGNED.test(r.words) ? bodiesAmong(r, r.patients) : [];
  const sides = [...new Set([...r.doers.slice(0, 1), ...bodiesAfter(r, WITH), ...signed])];
  return cross('works_with', sides.slice(0, 1), sides.slice(1));
};

const RULES: readonly TieRule<Deal>[] = [
  movesSomebody,
  sells,
  tiesNobody(isLentToPeople),
  raises,
  isBought,
  invests,
  buys,
  agrees,
];
