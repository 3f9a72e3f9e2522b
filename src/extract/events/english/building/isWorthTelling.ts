/** A saying is told only of somebody named, or where it denies or owns up to something. */
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import type { Placed } from '../englishRoles.ts';
import type { SentenceReading } from '../englishSentence.ts';

export function isWorthTelling(reading: SentenceReading, report: Report, subjects: readonly Placed[]): boolean {
  if (report.modality === 'denied') return true;
  // Who adds goes on with what was told of already.
  if (report.lemma === 'add' || isWithinDescription(reading, report) || isAside(reading, report)) return false;
  const { verb, to } = reading.clauses[report.clause] as EnglishClause;
  // "He has been told that he no longer has a key": by nobody.
  if (report.isPassive && verb.tense === 'perfect' && /^(?:tell|inform|advise|assure)$/.test(report.lemma))
    return reading.tokens.slice(verb.to, to).some((t) => t.lower === 'by');
  return !PLAIN.test(report.lemma) || subjects.some((s) => s.entity.id !== 'the-board');
}

const PLAIN =
  /^(?:say|tell|write|add|state|describe|note|explain|claim|know|recall|argue|reply|stress|suggest|allege)$/;

/** "a cell that it said could charge a car": an aside within what it describes. */
function isWithinDescription({ clauses }: SentenceReading, { clause, lemma }: Report): boolean {
  const { verb, kind, isObjectRelative } = clauses[clause] as EnglishClause;
  return kind === 'relative' && isObjectRelative && lemma === 'say' && clauses[clause + 1]?.from === verb.to;
}

/** Says nothing that a quote could have, or nothing of any day. */
function isAside({ tokens, clauses, isQuoted, times }: SentenceReading, { clause, lemma }: Report): boolean {
  if (clauses[clause + 1]?.kind === 'complement') return false;
  const { verb, to } = clauses[clause] as EnglishClause;
  const hasQuote = isQuoted.includes(true);
  // "“It was a nice call,” Doe says": words that go with no day.
  if (hasQuote) return verb.tense === 'present' && lemma === 'say' && times.every((t) => t.kind !== 'date');
  // "He followed it on the radio, he says, and": aside, and with nothing of it in the quote.
  const isPronoun = /^(?:he|she|they|it)$/.test(tokens[verb.from - 1]?.lower ?? '');
  if (!isPronoun || !(verb.tense === 'present' || tokens[verb.from - 2]?.lower === 'so')) return false;
  return tokens.slice(verb.to, to).every((t) => t.kind === 'mark' || /^(?:and|but)$/.test(t.lower));
}
