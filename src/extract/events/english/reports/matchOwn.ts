/** The rule that the verb of a clause meets by itself. */

import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { MatchedRule } from '../rules/matchEnglishRule.ts';
import type { ClauseReading } from './clauseReading.ts';

export function matchOwn(reading: ClauseReading): MatchedRule | null {
  const { clause, match, after, subject } = reading;
  const { verb } = clause;
  const found = match(verb.lemmas, verb.isPassive, after, subject) ?? matchTurned(reading) ?? matchAround(reading);
  if (found || !/^(?:will|would)$/.test(verb.modal ?? '') || verb.isPassive) return found;
  // "will lead the club": a post to come, where "leads" only says what somebody has.
  const toCome = verb.lemmas.map((l) => `will-${l}`);
  return match(toCome, false, after, subject);
}

/** "named Doe, who ran the parks, to the top job": what stands around the clause that only says who she is. */
function matchAround({ tokens, clauses, i, match, subject }: ClauseReading): MatchedRule | null {
  const [clause, next] = [clauses[i] as EnglishClause, clauses[i + 1]];
  if (next?.kind !== 'relative' || next.intro !== 'who' || clause.verb.isPassive) return null;
  if (!/^(?:name|appoint|promote|elect|elevate|nominate|pick|choose|move)$/.test(clause.verb.lemmas[0] ?? ''))
    return null;
  const comma = tokens.findIndex((t, k) => k > next.verb.head && k < next.to && t.text === ',');
  if (comma < 0 || !/^(?:to|as)$/.test(tokens[comma + 1]?.lower ?? '')) return null;
  const object = tokens.slice(clause.verb.to, next.from).filter((t) => t.text !== ',');
  return match(clause.verb.lemmas, false, [...object, ...tokens.slice(comma + 1, next.to)], subject);
}

/**
 * "Concerns were raised by the bank about the plan": as if it were told in the active, "raised concerns about the plan",
 * for a rule mostly knows its verb by the noun behind it. Who does it must be somebody, where it is said: no roof is backed.
 */
function matchTurned(reading: ClauseReading): MatchedRule | null {
  const { clause, after, subject } = reading;
  const { verb } = clause;
  if (!verb.isPassive || subject.length === 0 || subject.length > MOST_OBJECT) return null;
  // "Her title was taken" says too little of what was done.
  if (verb.lemmas[0] === 'take') return null;
  // "was asked to go": what follows tells.
  if (after[0]?.lower === 'to' || after[0]?.lower === 'that') return null;
  const found = matchDone(reading);
  if (!found) return null;
  // "was praised by Roe": who is for or against somebody, or meets them, is told by the verb alone.
  if (/^(?:support|dispute|meeting)$/.test(found.rule.type) && after.some((t) => t.lower === 'by')) return found;
  return found.rule.after && isThing(subject) ? found : null;
}

/** What is done to somebody is told by the verb; a thing is known by its noun. */
function isThing(subject: readonly EnglishToken[]): boolean {
  const last = subject.findLast((t) => t.kind === 'word');
  if (!last || PERSON_NOUNS.has(last.lower) || PRONOUN.test(last.lower)) return false;
  return !last.isCapital || (last === subject[0] && OPENING_NOUN.test(last.lower));
}
/** A noun in capitals because it opens the sentence: "Concerns were raised". */
const OPENING_NOUN =
  /^(?:criticism|concern|alarm|anger|doubt|support|help|aid|regret|responsibility|blame|production|permission|approval|protection|trading|bail|legal|peace|dinner|lunch|oil|gold|agreement|\p{L}{3,}[^su]s)$/u;

function matchDone({ clause: { verb }, match, after, subject }: ClauseReading): MatchedRule | null {
  const by = after.findIndex((t) => t.lower === 'by');
  if (by < 0) return match(verb.lemmas, false, [...subject, ...after], []);
  const behind = after.findIndex((t, k) => k > by + 1 && ENDS_DOER.test(t.lower));
  const end = behind < 0 ? after.length : behind;
  const doer = after.slice(by + 1, end);
  if (!isDoer(doer)) return null;
  return match(verb.lemmas, false, [...subject, ...after.slice(0, by), ...after.slice(end)], doer);
}
const MOST_OBJECT = 10;
const PRONOUN = /^(?:he|she|they|who|it|we|you|i|which|that|this|these|those|him|her|them|one|both|all|others?)$/;
const ENDS_DOER =
  /^(?:on|in|at|after|before|for|to|over|about|last|this|with|from|during|amid|as|,|;|because|when|who)$/;

/** Somebody or a body: a name, or a word for one. */
const isDoer = (tokens: readonly EnglishToken[]): boolean =>
  tokens.some((t) => t.isCapital) || BODY.test(tokens.findLast((t) => t.kind === 'word')?.lower ?? '');
const BODY =
  /^(?:police|prosecutors?|courts?|judges?|jury|jurors|government|ministry|ministers?|regulators?|council|councillors|committee|commission|board|union|unions|company|firm|bank|club|league|party|parliament|senate|mps|lawmakers|voters|shareholders|investors|workers|staff|students|residents|protesters|activists|officials?|authorities|rebels|troops|soldiers|militants|gunmen|thieves|hackers|rescuers|firefighters|officers|detectives|inspectors|engineers|scientists|researchers|doctors|auditors|experts|fans|opposition|president|minister|army|navy|watchdog|agency|tribunal|panel|inquiry|journal|university|school|hospital|museum|charity|rivals?|owners?|creditors|directors|members|teachers|nurses)$/;
