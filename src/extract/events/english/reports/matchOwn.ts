/** The rule that the verb of a clause meets by itself. */
import type { EnglishClause } from '../englishClause.ts';
import type { MatchedRule } from '../rules/matchEnglishRule.ts';
import type { ClauseReading } from './clauseReading.ts';

export function matchOwn(reading: ClauseReading): MatchedRule | null {
  const { clause, match, after, subject } = reading;
  const { verb } = clause;
  const found = match(verb.lemmas, verb.isPassive, after, subject) ?? matchAround(reading);
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
