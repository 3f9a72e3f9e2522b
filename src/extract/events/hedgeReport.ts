/**
 * What is said of a happening rather than done: only thought about, vowed, or denied without the word.
 *
 * Does not know: modal verbs; see readClauseReport.ts.
 */
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import { isUnplanned, PONDERS } from './readClauseReport.ts';

/** A report whose clause only plans it or thinks about it. */
export function hedged(tokens: readonly EnglishToken[], { verb, to }: EnglishClause, report: Report): Report {
  if (report.modality !== 'asserted') return report;
  const lead = verb.lemmas[0] ?? '';
  const isInside = report.trigger > verb.head;
  const isPondered =
    report.trigger === verb.head && /^(?:consider|weigh|mull|contemplate|explore|eye|ponder|moot)$/.test(lead);
  if (isPondered || (isInside && PONDERS.test(lead))) return { ...report, modality: 'possible' };
  const isOpen = lead === 'rule' && verb.isNegated && tokens[verb.to]?.lower === 'out';
  if (isOpen) return { ...report, modality: 'possible' };
  // "vowed to appeal to the highest court": what is told is what is to come.
  const isVow = /^(?:vow|pledge|promise|swear|undertake)$/.test(lead) && tokens[verb.to]?.lower === 'to';
  // "promised a decision by Christmas"
  const isPromise = /^(?:pledge|promise)$/.test(lead) && report.trigger === verb.head && !verb.isPassive;
  if (isPromise && tokens.slice(verb.to, to).some((t) => /^(?:by|before|within)$/.test(t.lower)))
    return { ...report, modality: 'planned' };
  return isVow && tokens[verb.to + 1]?.lower !== 'be' ? { ...report, modality: 'planned' } : report;
}

/** "insisted that no rules had been broken": a denial without the word. */
export const isNegatedSaying = (
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  said: number | undefined,
): boolean => {
  const complement = said === undefined ? undefined : clauses[said];
  const clause = clauses[i] as EnglishClause;
  if (!complement) return false;
  const lead = clause.verb.lemmas[0] ?? '';
  if (/^(?:say|tell|claim|contend|assert|argue|testify|state)$/.test(lead)) return isOwnDenial(tokens, complement);
  if (!/^(?:insist|maintain|protest|swear|stress)$/.test(lead)) return false;
  return (
    complement.verb.isNegated ||
    tokens
      .slice(complement.from, complement.to)
      .some((t) => /^(?:no|not|nothing|nobody|never|none|neither|innocent)$/.test(t.lower))
  );
};

/** "the claims were without foundation", "reports of her death were exaggerated". */
const CHARGES_FALSE =
  /^(?:the |such |all |any |these |those |his |her |its |their )?(?:\S+ )?(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|charges|stor(?:y|ies)|speculation)\b.{0,40}? (?:is|are|was|were) (?:\S+ )?(?:not true|untrue|false|baseless|unfounded|groundless|nonsense|without (?:any )?(?:foundation|merit|basis)|exaggerated|fabricated|wide of the mark|malicious|lies|fiction|pure)\b/;

/** "said that he never took the money", "said it was not in talks": of oneself, and of what is or was. */
function isOwnDenial(tokens: readonly EnglishToken[], { verb, subject, to }: EnglishClause): boolean {
  if (verb.modal !== null) return false;
  if (isUnplanned(tokens, verb)) return true;
  const words = tokens
    .slice(subject.from, Math.min(to, verb.to + 5))
    .map((t) => t.lower)
    .join(' ');
  if (
    /^there (?:is|was|are|were|had been|has been) no (?:truth|basis|foundation|question|substance|cover-up|evidence)\b/.test(
      words,
    )
  )
    return true;
  if (CHARGES_FALSE.test(words)) return true;
  if (!/^(?:he|she|it|they)\b/.test(words)) return false;
  if (/^\S+ (?:had |has |have )?never\b|\bnothing (?:wrong|illegal|improper|of)\b/.test(words)) return true;
  return (
    (verb.isNegated && verb.tense === 'progressive') ||
    /\b(?:not|n't) in (?:talks|negotiations|discussions)\b/.test(words)
  );
}
