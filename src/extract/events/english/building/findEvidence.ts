/** The clause of a report as a careful reader would quote it: from its subject or time to its end, in tokens. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { behindFront } from '../dating/behindFront.ts';
import type { EnglishClause } from '../englishClause.ts';
import { isHungOn, type Report } from '../englishReport.ts';
import type { SentenceReading } from '../englishSentence.ts';

export function findEvidence(reading: SentenceReading, report: Report): { from: number; to: number } {
  const clause = reading.clauses[report.clause] as EnglishClause;
  const from = findFrom(reading, report, clause);
  const to = Math.min(findTo(reading, report, clause), clause.quoteTo ?? Number.MAX_SAFE_INTEGER);
  return { from: Math.min(from, report.trigger), to: Math.max(to, report.trigger + 1) };
}

function findFrom(reading: SentenceReading, report: Report, clause: EnglishClause): number {
  const { tokens, clauses } = reading;
  const first = report.saidIn === null ? clause : (clauses[report.saidIn] as EnglishClause);
  const own = behindFront(first);
  const start = Math.max(first.quoteFrom, own === first ? 0 : own.from);
  const described = report.saidIn === null ? describedFrom(reading, clause) : undefined;
  let from = described ?? start;
  while (
    from < clause.verb.from &&
    (/^(?:and|but|or|so|yet|—|-|,|;|:|\)|")$/.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'possessive')
  )
    from++;
  const opensWithWhen =
    clause.kind === 'adverbial' &&
    /^(?:after|before|when|while|because|although|though|since|as|until)$/.test(tokens[from]?.lower ?? '');
  return opensWithWhen ? from + 1 : from;
}

/** Where what a relative clause describes begins, with no comma between: "the fund that Doe set up". */
function describedFrom({ tokens, placed }: SentenceReading, clause: EnglishClause): number | undefined {
  const { kind, antecedent, from } = clause;
  if (kind !== 'relative' || !antecedent || tokens[from - 1]?.text === ',') return undefined;
  const near = placed.filter((p) => p.to <= from && from - p.from <= 8 && p.from >= antecedent.from).at(-1);
  if (near) return near.from;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--)
    if (/^(?:the|a|an|his|her)$/.test(tokens[k]?.lower ?? '')) return k;
  return undefined;
}

function findTo(reading: SentenceReading, report: Report, clause: EnglishClause): number {
  const { tokens, clauses } = reading;
  const whole = lastOf(reading, report, clause);
  let to = whole;
  // "…, hours after": the measure belongs to what follows.
  if (to === clause.to && clauses[report.clause + 1]?.kind === 'adverbial')
    while (to > report.trigger + 1 && MEASURE.test(tokens[to - 1]?.lower ?? '') && !isOwnDate(tokens, to - 1)) to--;
  // "deliberated for three days before": how long it was.
  if (to < whole && /^(?:for|in|within|over|lasted|took|spent)$/.test(tokens[to - 1]?.lower ?? '')) to = whole;
  while (to > report.trigger + 1 && LOOSE_END.test(tokens[to - 1]?.lower ?? '')) to--;
  const isLoose = to > report.trigger + 2 && tokens[to - 2]?.text === ',' && /ing$/.test(tokens[to - 1]?.lower ?? '');
  return isLoose ? to - 2 : to;
}

/** "on May 3", "last week": no measure of what follows. */
const isOwnDate = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:last|this|next|that|the|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/.test(
    tokens[at - 1]?.lower ?? '',
  );

const MEASURE =
  /^(?:hours?|days?|weeks?|months?|minutes?|years?|shortly|soon|long|only|just|a|an|few|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const LOOSE_END = /^(?:and|but|or|so|yet|even|just|[,;:—.“"(-])$/;

/** Ends before a long participle phrase behind a comma; a statement goes on to the end of what is said. */
function lastOf(reading: SentenceReading, report: Report, clause: EnglishClause): number {
  const { tokens, clauses } = reading;
  const told = clauses.find(
    (c) => c.isReported && c.from > report.trigger && c.from < clause.to && c.parent === report.clause,
  );
  const end = told && /^[,—]$/.test(tokens[told.from - 1]?.text ?? '') ? told.from - 1 : 0;
  if (end > report.trigger) return end;
  const next = clauses[report.clause + 1];
  if (next && isHungOn(tokens, next)) return next.to;
  if (/^(?:statement|assessment|legal|decision|dispute)$/.test(report.rule.type)) {
    if (next?.kind === 'complement') return next.to;
    if (report.rule.type === 'statement') return clause.to;
  }
  return endBeforeNext(tokens, report, next) ?? endOfTelling(reading, report, clause);
}

/** "fired him, and Jane Roe, whom he had met, was": what follows begins with her. */
function endBeforeNext(
  tokens: readonly EnglishToken[],
  { trigger }: Report,
  next: EnglishClause | undefined,
): number | undefined {
  if (next?.kind !== 'relative') return undefined;
  let k = tokens[next.from - 1]?.text === ',' ? next.from - 2 : next.from - 1;
  while (k > trigger && tokens[k]?.isCapital) k--;
  const isListed = !/^(?:him|her|it|them)$/.test(tokens[k - 2]?.lower ?? '');
  return tokens[k]?.lower === 'and' && tokens[k - 1]?.text === ',' && !isListed ? k - 1 : undefined;
}

/** A semicolon, or the comma before what is only added, ends it. */
function endOfTelling({ tokens, isQuoted }: SentenceReading, { trigger }: Report, { to }: EnglishClause): number {
  for (let i = trigger + 1; i < to; i++) {
    if (tokens[i]?.text === ';' && !isQuoted[i]) return i;
    if (tokens[i]?.text !== ',' || isQuoted[i]) continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (/ing$/.test(next) && next !== 'including' && to - i > 10) return i;
    if (/^(?:according|despite|amid|although|though)$/.test(next)) return i;
  }
  return to;
}
