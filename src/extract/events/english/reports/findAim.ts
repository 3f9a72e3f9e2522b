/**
 * The infinitive or gerund that a verb leads to, and how: "agreed to buy", "is due to open", "is considering selling", "was
 * the third to resign".
 */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import {
  findAskedInfinitive,
  findGerund,
  findInfinitive,
  findRankedInfinitive,
  type Infinitive,
} from '../findInfinitive.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import type { ClauseReading } from './clauseReading.ts';
import { announcesPlan, isUnsure, leadsOn, PLANS, PONDERS, plans } from './outlook.ts';

export interface Aim {
  infinitive: Infinitive | null;
  /** "announced plans to": what is planned is told by the infinitive. */
  isAnnounced: boolean;
  /** It is planned. */
  isPlan: boolean;
  /** It is only thought of, or said. */
  isMaybe: boolean;
  /** The subject is counted among those who have done it. */
  isCounted: boolean;
  /** Whatever the verb is, the infinitive is what happens. */
  isTowards: boolean;
}

export function findAim(reading: ClauseReading): Aim {
  const { tokens, clause, isQuoted, lead, isLeftOpen } = reading;
  const { verb, to } = clause;
  const nearing = afterNearing(tokens, verb);
  const awaited = afterWaiting(tokens, clause);
  const isCounted = isRanked(tokens, verb);
  const outer = findOuter(reading, isCounted, awaited, nearing);
  // "is said to be considering selling", "is thought to be planning to sell": what is considered or planned.
  const isPonderedThere = outer?.lemmas.some((l) => PONDERS.test(l)) === true;
  const inner =
    outer && (isPonderedThere || outer.lemmas.some((l) => PLANS.test(l)))
      ? (findInfinitive(tokens, outer.to, to, isQuoted) ?? findGerund(tokens, outer.to, to, isQuoted))
      : null;
  const infinitive = inner ?? outer;
  const isAnnounced = infinitive !== null && announcesPlan(tokens, lead, infinitive);
  return {
    infinitive,
    isAnnounced,
    isPlan: isAnnounced || plans(tokens, verb),
    isMaybe:
      PONDERS.test(lead) || isLeftOpen || nearing > 0 || (inner !== null && isPonderedThere) || isUnsure(tokens, verb),
    isCounted,
    isTowards: isCounted || awaited > 0 || leadsOn(tokens, verb),
  };
}

/** The infinitive or gerund that hangs on the verb itself. */
function findOuter(
  { tokens, clause, isQuoted, lead, isLeftOpen }: ClauseReading,
  isCounted: boolean,
  awaited: number,
  nearing: number,
): Infinitive | null {
  const { verb, to } = clause;
  const isAsking = ASKS.test(lead) && tokens[verb.to]?.isCapital === true;
  const isPondered = PONDERS.test(lead) || isLeftOpen;
  return (
    findInfinitive(tokens, awaited > 0 ? awaited : verb.to, to, isQuoted) ??
    (isCounted ? findRankedInfinitive(tokens, verb.to, to, isQuoted) : null) ??
    (isAsking ? findAskedInfinitive(tokens, verb.to, to, isQuoted) : null) ??
    (isPondered ? findGerund(tokens, isLeftOpen ? verb.to + 1 : verb.to, to, isQuoted) : null) ??
    (nearing > 0 ? findGerund(tokens, nearing, to, isQuoted) : null)
  );
}

const ASKS = /^(?:ask|tell|order|invite|urge|hire|choose|pick|persuade|convince)$/;

/** Behind "was thinking of", "is on the point of", "came close to": the place of what may come; else 0. */
function afterNearing(tokens: readonly EnglishToken[], { lemmas, to, isPassive, tense }: EnglishVerb): number {
  if (isPassive) return 0;
  if (lemmas[0] === 'think' && tokens[to]?.lower === 'of') return tense === 'past' ? 0 : to + 1;
  if (lemmas[0] !== 'be' || tokens[to]?.lower !== 'on' || tokens[to + 1]?.lower !== 'the') return 0;
  const isEdge = /^(?:point|verge|brink|edge|cusp)$/.test(tokens[to + 2]?.lower ?? '');
  return isEdge && tokens[to + 3]?.lower === 'of' ? to + 4 : 0;
}

/** "It took the panel until July 2023 to refer the case": the place of "to", where it was done at last; else 0. */
function afterWaiting(tokens: readonly EnglishToken[], { verb, to }: EnglishClause): number {
  if (verb.lemmas[0] !== 'take' || verb.tense !== 'past' || tokens[verb.from - 1]?.lower !== 'it') return 0;
  let isLong = false;
  for (let k = verb.to; k < Math.min(to, verb.to + LONGEST_WAIT); k++) {
    const word = tokens[k]?.lower ?? '';
    isLong ||= /^(?:until|years?|months?|weeks?|days?|hours?|decades?)$/.test(word);
    if (word === 'to') return isLong ? k : 0;
  }
  return 0;
}
const LONGEST_WAIT = 16;

/** "became the third minister to resign", "is the first of four to quit": what whoever is counted so has done. */
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|last|latest|youngest|oldest|sole)$/;
const isRanked = (tokens: readonly EnglishToken[], { lemmas, to }: EnglishVerb): boolean =>
  /^(?:be|become)$/.test(lemmas[0] ?? '') &&
  tokens[to]?.lower === 'the' &&
  tokens.slice(to + 1, to + 3).some((t) => RANK.test(t.lower));
