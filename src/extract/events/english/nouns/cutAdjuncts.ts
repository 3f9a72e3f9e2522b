/**
 * Clauses without what a noun tells beside them: "shares fell | after the arrest of Doe on Monday". Who takes part in that,
 * and when it was, is not of the clause.
 *
 * Promises: only phrases behind "after", "before" and the like, at the end of a clause or before its comma.
 */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { NounReport } from './findNounEvents.ts';
import type { NounPhrase } from './nounPhrase.ts';

export function cutAdjuncts(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  times: readonly TimeMention[],
  reports: readonly NounReport[],
): void {
  for (const { phrase, scene, time } of reports) {
    const clause = clauses[scene.clause];
    if (scene.as !== 'adjunct' || !clause) continue;
    const isMeasured = times.some((t) => t.end === tokens[phrase.from - 1]?.end);
    const isCut =
      scene.from >= clause.verb.to
        ? cutBehind(tokens, clauses, { clause, phrase, from: scene.from, isMeasured })
        : cutBefore(tokens, { clause, phrase, from: scene.from, isMeasured });
    const isUpon = /^(?:after|on|amid)$/.test(scene.opener) && time === phrase.time;
    if (isCut && isUpon && time && !isMeasured) clause.upon = time;
  }
}

interface Cut {
  clause: EnglishClause;
  phrase: NounPhrase;
  /** Where the words that open the phrase begin. */
  from: number;
  /** "two days after": counted from what the noun tells, and when the clause was. */
  isMeasured: boolean;
}

/** "shares fell | after the arrest of Doe" */
function cutBehind(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  { clause, phrase, from, isMeasured }: Cut,
): boolean {
  if (!isEnd(tokens, clause, phrase.to)) return false;
  for (const other of clauses) {
    if (other.verb.to > from || other.to <= from || other.from >= from) continue;
    other.to = isMeasured ? phrase.from : from;
    other.quoteTo = tokens[from - 1]?.text === ',' ? from - 1 : from;
  }
  return true;
}

/** "After the arrest of Doe, | shares fell" */
function cutBefore(tokens: readonly EnglishToken[], { clause, phrase, from, isMeasured }: Cut): boolean {
  const behind = phrase.to + 1;
  const isFront = tokens[phrase.to]?.text === ',' && behind < clause.verb.from && clause.from <= from + 1;
  const isAside = tokens[phrase.to]?.text === ',' && behind < clause.verb.from && clause.subject.from <= from;
  if (!isFront && !isAside) return false;
  clause.subject = { from: Math.max(behind, clause.subject.from), to: Math.max(behind, clause.subject.to) };
  // What is not dated of its own says when the other was.
  if (phrase.time) clause.quoteFrom = behind;
  const isAlone = tokens.slice(clause.from, from).every((t) => t.kind === 'mark' || /^(?:and|but|then)$/.test(t.lower));
  if (isAlone && !isMeasured) clause.from = behind;
  else clause.adjunct = { from: phrase.from, to: phrase.to };
  return true;
}

const isEnd = (tokens: readonly EnglishToken[], { to }: EnglishClause, end: number): boolean =>
  end >= Math.min(to, tokens.length) - 1 || /^[,.;)”"]$/.test(tokens[end]?.text ?? '');
