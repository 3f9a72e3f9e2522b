/** The time of the clauses that a report stands beside: joined to it, taken up again behind another, or before it. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import { isNarrated } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { timeOfParent } from './timeOfHost.ts';
import { timesIn } from './timesIn.ts';

export function timeOfNeighbours(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
): TimeMention | undefined {
  const { kind } = clause;
  const resumed = kind === 'resumed' ? timeBeforeResumed(reading, report, report.clause) : undefined;
  const found = resumed ?? timeOfParent(reading, report, clause) ?? timeOfPlace(reading, report, clause);
  if (found) return found;
  if (kind === 'main') return timeBefore(reading, report, report.clause);
  return kind === 'joined' || kind === 'resumed' ? timeOfRow(reading, report, clause) : undefined;
}

/** "On May 3 he pulled out and turned up in Leeds, where he insisted": of the row that the clause of the place ends. */
function timeOfPlace(
  reading: SentenceReading,
  report: Report,
  { intro, parent, kind }: EnglishClause,
): TimeMention | undefined {
  const host = parent === null ? undefined : reading.clauses[parent];
  if (kind !== 'relative' || intro !== 'where' || host?.kind !== 'joined') return undefined;
  return isNarrated(reading.tokens, reading.clauses[report.clause] as EnglishClause)
    ? timeOfRow(reading, { ...report, clause: parent as number }, host)
    : undefined;
}

/** "Two days after she quit on May 3, the firm sued her": counted from the date beside, of the main clause. */
function timeCounted({ tokens, clauses, times }: SentenceReading): TimeMention | undefined {
  const { kind, from, intro } = clauses[0] as EnglishClause;
  if (kind !== 'adverbial' || from > 0 || !/^(?:after|before)$/.test(intro ?? '')) return undefined;
  return times.find((t) => t.start === tokens[0]?.start && t.rule === 'en-length-of-dated' && t.edtf !== null);
}

/** The time of the participle before a main clause. */
export function timeOfFronted(reading: SentenceReading, report: Report): TimeMention | undefined {
  const { tokens, clauses } = reading;
  const counted = timeCounted(reading);
  if (counted) return counted;
  // "Released the next day, he …" tells of that day; "Founded in 1998, the firm …" of another time.
  const before = clauses[report.clause - 1] as EnglishClause;
  const fronted = timesIn(reading, before, report);
  // "After leaving the firm in May, she …": not long after.
  const isSoonAfter = /^(?:after|upon)$/.test(tokens[before.from]?.lower ?? '');
  return isSoonAfter || isOccasion(tokens, before) || (fronted?.edtf?.length ?? 0) >= 10 ? fronted : undefined;
}

/** What is joined to a clause happens with it; what a relative clause tells lies elsewhere. */
function timeOfRow(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  const shared = firstOfRow(clauses, clause.sharesWith ?? report.clause - 1);
  const found = timeWithinRow(reading, report, clause, shared);
  if (found) return found;
  // "When she testified that November, she wept and accused him"
  const occasion = clauses[shared - 1];
  const then = occasion && isOccasion(tokens, occasion) ? timesIn(reading, occasion, report) : undefined;
  if (then) return then;
  if (clause.kind === 'resumed') return timeOfNext(reading, report);
  // "On May 3, a day after he quit, the firm was sold and closed"
  if (clauses[shared]?.kind === 'main') return timeBefore(reading, report, shared);
  // "Last Friday, Doe, who had come in July, apologised and reinstated her"
  return clauses[shared]?.kind === 'resumed' ? timeBeforeResumed(reading, report, shared) : undefined;
}

/** The nearest of those that share a subject, and what stands between them. */
function timeWithinRow(
  reading: SentenceReading,
  report: Report,
  { kind }: EnglishClause,
  shared: number,
): TimeMention | undefined {
  const { clauses } = reading;
  for (let i = report.clause - 1; i >= Math.max(0, shared); i--) {
    if (i !== shared && clauses[i]?.kind === 'relative') continue;
    if (kind === 'resumed' && isInRelative(clauses, i)) continue;
    if (clauses[i]?.intro === 'since') continue;
    const before = timesIn(reading, clauses[i] as EnglishClause, report);
    if (before) return before;
  }
  return undefined;
}

/** "On Monday Doe, who had left in May, came back": the time beside the subject that a clause takes up again. */
function timeBeforeResumed(reading: SentenceReading, report: Report, at: number): TimeMention | undefined {
  const { clauses } = reading;
  const clause = clauses[at] as EnglishClause;
  if (clause.sharesWith !== null) return undefined;
  const { from, to } = clause.subject;
  const beside = to > from ? timesIn(reading, { ...clause, from, to }, report) : undefined;
  if (beside) return beside;
  for (let i = at - 2; i >= 0; i--) {
    if (!/^(?:main|joined|resumed)$/.test(clauses[i]?.kind ?? '') || isInRelative(clauses, i)) continue;
    const before = timesIn(reading, clauses[i] as EnglishClause, report);
    if (before) return before;
  }
  return undefined;
}

/** The time of what stands before a main clause and tells of no other matter. */
function timeBefore(reading: SentenceReading, report: Report, main: number): TimeMention | undefined {
  const { clauses } = reading;
  const counted = timeCounted(reading);
  if (counted) return counted;
  for (let i = main - 1; i >= 0; i--) {
    const other = clauses[i] as EnglishClause;
    if (other.kind === 'relative' || other.kind === 'complement' || isInRelative(clauses, i)) continue;
    const before = timesIn(reading, other, report);
    if (before) return before;
  }
  return undefined;
}

/** "Doe, who came next, a week later, told them": who follows does so at the time of what is told. */
function timeOfNext(reading: SentenceReading, report: Report): TimeMention | undefined {
  const relative = reading.clauses[report.clause - 1];
  const isNext = relative?.kind === 'relative' && relative.verb.lemmas.some((lemma) => COMES_NEXT.test(lemma));
  const time = isNext && isNarrated(reading.tokens, relative) ? timesIn(reading, relative, report) : undefined;
  return time?.order === 'after' ? time : undefined;
}
const COMES_NEXT = /^(?:follow|come|appear|speak|testify|arrive)$/;

/** "When she testified that November, she wept": one happening with the clause behind. */
const isOccasion = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  /^(?:when|as|once)$/.test(clause.intro ?? '') && isNarrated(tokens, clause);

/** "On May 9 it fired Doe, hired Roe and sold the arm": where a row of verbs with one subject begins. */
function firstOfRow(clauses: readonly EnglishClause[], index: number): number {
  let at = index;
  for (let clause = clauses[at]; clause?.kind === 'joined' && clause.sharesWith !== null; clause = clauses[at]) {
    if (clause.sharesWith >= at) break;
    at = clause.sharesWith;
  }
  return at;
}

/** "who built it and left in 1998": a relative clause, or one joined to it. */
function isInRelative(clauses: readonly EnglishClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause?.kind === 'relative') return true;
  return clause?.kind === 'joined' && clause.sharesWith !== null && isInRelative(clauses, clause.sharesWith);
}
