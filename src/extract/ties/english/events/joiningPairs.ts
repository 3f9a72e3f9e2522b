/**
 * Who joins which body or whom by an English event, and where they come from.
 *
 * Promises: who enters a race joins nothing.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { ORGANIZATION as O } from '../../templateOf.ts';
import { behind, bodiesAfter, type Reading } from './readEventClause.ts';

/** A joining with who joins, and whence. */
interface Joining extends Reading {
  /** Somebody else takes them. */
  isTaken: boolean;
  taken: readonly string[];
  people: readonly string[];
  from: readonly string[];
}

export function joiningPairs(r: Reading): readonly TiePair[] {
  const isTaken = /^(?:hire|lure|poach|recruit|persuade|tempt|entice|woo)$/.test(r.lemma);
  const taken = r.patients.filter(r.isPerson);
  const people = isTaken && taken.length > 0 ? taken : [...r.agents.filter(r.isPerson), ...taken];
  return decide(RULES, { ...r, isTaken, taken, people, from: [...bodiesAfter(r, FROM), ...unitsLeft(r)] });
}
const FROM = behind('from|after [a-z ]{1,30} at');

/** "from Acme's van division": whose unit somebody has left. */
function unitsLeft({ template }: Reading): string[] {
  const found: string[] = [];
  for (const match of template.text.matchAll(UNIT_LEFT)) {
    const entity = template.entities.get(match.index + match[0].indexOf(O));
    if (entity) found.push(entity);
  }
  return found;
}
const UNIT_LEFT = new RegExp(
  `\\bfrom (?:the )?${O}['’]s? (?:[a-z-]+ ){0,3}?(?:division|unit|arm|department|team|group|business|office|lab|laboratory|board|ranks|academy|desk|bureau|newsroom|staff)\\b`,
  'gu',
);

/** "announced a rival campaign", "threw his hat into the ring": a race, and no body. */
const isRace = ({ lemma }: Joining) => /^(?:declare|announce|launch|throw|toss|run|stand)$/.test(lemma);

const takesUnnamed = ({ isTaken, taken, words }: Joining) =>
  isTaken && taken.length === 0 && !/\b(?:was|were|been|being|is|are)\b|^[a-z]+ed\b/u.test(words);

const seeksSeats = ({ words }: Joining) => /\bseats?\b/u.test(words) && /\b(?:seek|sought|seeks|demand)/u.test(words);

const isAfterYears = ({ words, bodies }: Joining) =>
  /\bafter (?:an? |\w+ )?(?:decade|year|month)s? (?:at|with)\b/iu.test(words) && bodies.length < 2;

/** "joined her as an adviser": where she is. */
const joinsSomebody: TieRule<Joining> = ({ lemma, isTaken, taken, words, agents, isPerson, homeOf }) => {
  const hosts = lemma === 'join' && !isTaken ? taken.filter((p) => !agents.includes(p)) : [];
  if (hosts.length === 0 || !/\bjoin(?:s|ed|ing)? (?:him|her|[A-Z])/u.test(words)) return undefined;
  const home = homeOf(hosts[0] as string);
  const comers = agents.filter(isPerson);
  return [...cross('works_with', comers, hosts), ...cross('role_at', comers, home ? [home] : [])];
};

const joins: TieRule<Joining> = (r) => {
  const { isTaken, taken, people, from, agents, isPerson } = r;
  const to = bodyJoined(r);
  const left = cross('left', people, from.slice(0, 1));
  if (to === undefined) return left;
  const isCouncil = /^the-board/.test(to);
  const target = isCouncil ? (r.main ?? to) : to;
  return [
    ...cross(isBoard(r) || isCouncil ? 'role_at' : 'joined', people, [target]),
    ...cross(
      'competes_with',
      [target],
      rivalsOf(r).filter((o) => o !== target),
    ),
    ...left,
    ...(isTaken && taken.length > 0 ? cross('appointed', agents.filter(isPerson), taken) : []),
  ];
};

const isBoard = ({ words }: Joining): boolean => /\bboard\b/u.test(words);

function bodyJoined(r: Joining): string | undefined {
  const { isTaken, from, main, template } = r;
  const named = r.bodies.filter((b) => !from.includes(b));
  const direct = bodiesAfter(r, TO).filter((b) => !from.includes(b));
  // "who has been with Acme for years, signed for Orbis": the one behind the verb.
  const at = template.text.indexOf(r.trigger);
  const placeOf = (body: string) => [...template.entities].find(([, id]) => id === body)?.[0] ?? -1;
  return (
    direct.find((b) => placeOf(b) > at) ??
    direct[0] ??
    (isTaken || isBoard(r) ? bodyOfTaker(r) : named.at(-1)) ??
    (main !== undefined && from.includes(main) ? undefined : main)
  );
}
const TO = behind('join|joined|joins|joining|to|for|with|at|aboard|on');

/** "Orbis lured her from Acme": to where whoever lures is. */
function bodyOfTaker({ isTaken, taken, agents, isPerson, homeOf }: Joining): string | undefined {
  const taker = isTaken && taken.length > 0 ? agents.find((a) => !taken.includes(a)) : undefined;
  return taker !== undefined && isPerson(taker) ? homeOf(taker) : taker;
}

/** "joined an arch-rival": of where they are. */
const rivalsOf = ({ words, people, homeOf }: Joining): string[] =>
  /\barch-?rivals?\b|\brivals?\b|\bcompetitor\b/iu.test(words) ? people.flatMap((p) => homeOf(p) ?? []) : [];

const RULES: readonly TieRule<Joining>[] = [
  tiesNobody(isRace),
  tiesNobody(takesUnnamed),
  tiesNobody(seeksSeats),
  tiesNobody(isAfterYears),
  joinsSomebody,
  joins,
];
