/**
 * Who comes to a post by an English event, by whom and after whom.
 *
 * Promises: a post that only a candidate has in view ties nobody; a lawyer who is hired comes to no post.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { PERSON as P } from '../../templateOf.ts';
import { postPairs } from './postPairs.ts';
import { bodiesAfter, type Reading } from './readEventClause.ts';

export const appointmentPairs = (r: Reading): readonly TiePair[] => [
  ...decide(RULES, withSuccession(r)),
  ...heldBefore(r),
];

/** "named chairman of Acme, succeeding Roe": she had been the chairman of it. */
function heldBefore(r: Reading): TiePair[] {
  const { template, bodies, isPerson } = r;
  const body = bodies.length === 1 ? bodiesAfter(r, POST_OF)[0] : undefined;
  if (body === undefined) return [];
  const found = FOLLOWED.exec(template.text);
  const held = found ? template.entities.get(found.index + found[0].length - 1) : undefined;
  return held !== undefined && isPerson(held) ? cross('role_at', [held], [body]) : [];
}

const POST_OF =
  /\b(?:officer|executive|chairm[ae]n|chairwoman|chair|president|director|head|manager|editor|coach|treasurer|dean|rector|governor|secretary) (?:of|at) (?:the )?$/u;
const FOLLOWED = new RegExp(
  `\\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|(?:take|takes|took|taking) over from) (?:his |her )?(?:[a-z]+, )?${P}`,
  'u',
);

/** "appointed director in succession to Roe": who had it before gives it to nobody. */
function withSuccession(r: Reading): Reading {
  const found = IN_SUCCESSION.exec(r.template.text);
  const before = found ? r.template.entities.get(found.index + found[0].length - 1) : undefined;
  if (before === undefined) return r;
  const isOther = (id: string) => id !== before;
  return {
    ...r,
    agents: r.agents.filter(isOther),
    patients: r.patients.filter(isOther),
    predecessors: [...r.predecessors.filter(isOther), before],
  };
}
const IN_SUCCESSION = new RegExp(
  `\\b(?:in (?:immediate )?succession to|as (?:the |a |his |her )?(?:[a-z]+ )?(?:successor|replacement|heir) (?:to|for)) (?:his |her )?(?:[a-z]+, )?${P}`,
  'u',
);

/** "stood in for her": for an evening, and in no post. */
const standsIn = ({ lemma }: Reading) => /^(?:stand|sit|cover|deputi[sz]e|substitute)$/.test(lemma);

/** "extended his contract": whoever stays was given the post before. */
const extendsPost: TieRule<Reading> = (r) =>
  /^(?:extend|renew|prolong|lengthen)$/.test(r.lemma)
    ? postPairs(r, r.patients.filter(r.isPerson).slice(0, 1))
    : undefined;

/** "Doe beat Roe in the election": whoever is beaten gets no post. */
const beats: TieRule<Reading> = ({ lemma, words, agents, patients, isPerson }) =>
  /^(?:beat|defeat|edge|trounce|thrash|best|outpoll)$/.test(lemma) || BEATS.test(words)
    ? cross('competes_with', agents.filter(isPerson).slice(0, 1), patients.filter(isPerson).slice(0, 2))
    : undefined;
const BEATS =
  /^[^,;]{0,40}\b(?:beat|beats|defeated|defeats|trounced|thrashed|edged out|saw off|outpolled)\b[^;]{0,60}\b(?:election|vote|ballot|race|contest|poll|primary|run-?off|leadership|by-election)\b/u;

const takesOver: TieRule<Reading> = (r) => {
  const { agents, patients, predecessors, isPerson } = r;
  if (!isSuccession(r)) return undefined;
  const comers = agents.filter(isPerson);
  const people = patients.filter(isPerson);
  if (predecessors.length === 0 && people.length > 0)
    return [...cross('succeeded', comers.slice(0, 3), people.slice(0, 2)), ...postPairs(r, comers)];
  if (predecessors.length > 0 && agents.length > 0 && people.length === 0)
    return [...cross('succeeded', comers, predecessors), ...postPairs(r, comers)];
  return undefined;
};

/** "filled her post with Doe": given to her, and no succession. */
const isSuccession = ({ lemma, words }: Reading): boolean =>
  SUCCEEDS.test(lemma) && !(lemma === 'fill' && / with /.test(words)) && !/\bdenied|declined\b/.test(words);
const SUCCEEDS = /^(?:succeed|replace|follow|inherit|take|fill)$/;

const isOfCandidates = ({ words }: Reading) =>
  /\bcandidates?\b|\bnominees?\b|\b(?:find|pick|groom|choose|search for) an? (?:\w+ )?successor/u.test(words);

/** "Doe promoted two allies to replace Roe": they do, whoever they are. */
const isOfUnnamed = ({ lemma, patients, predecessors, isPerson }: Reading) =>
  !patients.some(isPerson) && predecessors.length > 0 && GIVES_POST.test(lemma);
const GIVES_POST = /^(?:appoint|name|promote|pick|choose|elevate|install|nominate|tap|hire|recruit|select)$/;

/** "named Marsh Doyle as monitor": a firm is given a task. */
const givesTask: TieRule<Reading> = ({ lemma, words, agents, patients, isPerson }) =>
  patients.length > 0 && !patients.some(isPerson) && /^(?:name|appoint)$/.test(lemma) && / as /.test(words)
    ? cross('appointed', agents, patients)
    : undefined;

/** Lawyers are hired, and stay where they are. */
const hiresCounsel: TieRule<Reading> = (r) =>
  /^(?:hire|retain|engage|instruct)$/.test(r.lemma) && COUNSEL.test(r.words)
    ? cross('works_with', giversOf(r), holdersOf(r).slice(0, 3))
    : undefined;
const COUNSEL =
  /\bto (?:represent|defend|argue|sue)\b|\b(?:lawyers?|attorneys?(?! general)|barrister|solicitor|KC|QC|law firm)\b/u;

const givesPost: TieRule<Reading> = (r) => {
  const { lemma, predecessors } = r;
  const holders = holdersOf(r);
  const isHolderRemoved = predecessors.length > 0 && /^(?:replace|swap)$/.test(lemma);
  return [
    ...cross('appointed', giversOf(r), holders.slice(0, 3)),
    ...cross('succeeded', holders, isHolderRemoved ? predecessors : predecessors.filter((p) => !holders.includes(p))),
    ...postPairs(r, holders),
  ];
};

/** "Doe became chairman and Roe chief executive": nobody gives a post here. */
function giversOf({ lemma, agents, patients, predecessors, isPerson }: Reading): string[] {
  const isGiven =
    patients.some(isPerson) && !/^(?:become|be|serve|take|assume|step|go|come|hand|pass|fall)$/.test(lemma);
  return isGiven ? agents.filter((a) => !predecessors.includes(a)) : [];
}

function holdersOf({ agents, patients, isPerson }: Reading): string[] {
  const people = patients.filter(isPerson);
  return people.length > 0 ? people : agents.filter(isPerson);
}

const RULES: readonly TieRule<Reading>[] = [
  tiesNobody(standsIn),
  extendsPost,
  beats,
  takesOver,
  tiesNobody(isOfCandidates),
  tiesNobody(isOfUnnamed),
  givesTask,
  hiresCounsel,
  givesPost,
];
