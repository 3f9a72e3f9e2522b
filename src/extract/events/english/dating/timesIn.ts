/** The date that a clause tells its happening at, of those that stand in it. */
import { DAY_LENGTH } from '../../../../model/edtf.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import { isOfOldThing } from '../../../time/en/asides.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import { isUntil } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { isSinceOfRecord } from './isSinceOfRecord.ts';
import { isMeasure } from './timeBeside.ts';

/** The most exact date inside a clause; one that cannot be resolved counts last. */
export function timesIn(reading: SentenceReading, clause: EnglishClause, report: Report): TimeMention | undefined {
  const { tokens, times, document } = reading;
  const start = tokens[clause.from]?.start ?? 0;
  const end = endOfTimes(tokens, clause, report);
  const inside = times.filter(
    (t) =>
      t.kind === 'date' &&
      t.start >= start &&
      t.start < end &&
      !isOfOther(document.reading, t, start, end) &&
      !(report.modality !== 'asserted' && isOfSource(document.reading, t, start)) &&
      !isNotWhen(reading, clause, report, t) &&
      !isInAdjunct(tokens, clause, t),
  );
  if (inside.length < 2) return inside[0];
  const trigger = tokens[report.trigger]?.start ?? start;
  // "Doe, whose side play Acme on Sunday, cancelled it on Friday": what stands in an aside before the verb is of the aside.
  const isInAside = (t: TimeMention) =>
    t.end < trigger &&
    document.reading.slice(t.end, trigger).includes(',') &&
    document.reading.slice(start, t.start).includes(',');
  const rank = (t: TimeMention) =>
    (t.edtf === null ? -10 : t.edtf.includes('/') ? 0 : t.edtf.length) -
    Math.abs(t.start - trigger) / 10_000 -
    (isInAside(t) ? 0.2 : 0) -
    (isOfSource(document.reading, t, start) ? BEHIND_ALL : 0);
  return inside.sort((a, b) => rank(b) - rank(a))[0];
}

/** "On Friday, two days after the arrest of Doe in Rome in May, …" */
const isInAdjunct = (tokens: readonly EnglishToken[], { adjunct }: EnglishClause, time: TimeMention): boolean =>
  adjunct !== undefined &&
  time.start >= (tokens[adjunct.from]?.start ?? 0) &&
  time.end <= (tokens[adjunct.to - 1]?.end ?? 0);

/** "resigned in March, according to a filing on Monday": when it was made known, which counts where nothing else is told. */
const isOfSource = (reading: string, time: TimeMention, start: number): boolean =>
  SOURCE_BEFORE.test(reading.slice(Math.max(start, time.start - SOURCE_REACH), time.start));
const SOURCE_BEFORE = /\baccording to (?!plan\b)[^,.;:]+$/i;
const SOURCE_REACH = 90;
/** Less than any date that is told, more than one that cannot be resolved. */
const BEHIND_ALL = 9.5;

/** Whether the words before it say that it is of something else: a vote to come, an old thing, another figure. */
function isOfOther(reading: string, time: TimeMention, start: number, end: number): boolean {
  const before = reading.slice(start, time.start);
  if (AHEAD_OF.test(before) || isOfFigure(before, time)) return true;
  return (time.edtf?.length ?? DAY_LENGTH) < DAY_LENGTH && isOfOldThing(before, reading.slice(time.end, end));
}

/** "ahead of the vote on May 8": when something else is to be. */
const AHEAD_OF =
  /\b(?:[Aa]head of|[Pp]rior to|[Ii]n the run-up to) (?:an?|the|his|her|its|their) (?:[\w'’-]+ ){1,4}(?:on |in |for )?$/;
/** "fell to 5%, down from 7% a year ago", "rose 3% from $2m in March": when the other figure was so. */
const FIGURE_BEFORE =
  /\b(?:(?<!\b(?:step|steps|stepped|stepping|stand|stands|stood|standing) )(?:up|down) from(?! the (?:very |first )?(?:moment|minute|second|hour|day|night|morning|instant|time|start|outset|beginning)\b)|compared (?:with|to)|versus)\b[^.;]{0,90}$|\bfrom [^.;,a-z]{0,4}\d[\d.,]*(?:%| per cent| percent| million| billion|m|bn)?(?: [a-z]+){0,3} (?:in |on |at |during )?(?:the )?$/;
const isOfFigure = (before: string, { rule }: TimeMention): boolean =>
  FIGURE_BEFORE.test(before) || (rule === 'en-decade' && /\bof (?:the )?$/.test(before));

/** Whether it is not when the clause's own verb was done. */
function isNotWhen(reading: SentenceReading, clause: EnglishClause, report: Report, time: TimeMention) {
  const { tokens, clauses } = reading;
  const isSeenFromNow =
    clause.verb.modal === null &&
    (clause.verb.tense === 'present' || /^(?:has|have)$/.test(tokens[clause.verb.from]?.lower ?? ''));
  return (
    isMeasure(time) ||
    (report.modality === 'asserted' && isTermOf(reading, clause, time)) ||
    (SETS.test(report.lemma) && !report.isPassive && isSetFor(tokens, time)) ||
    (isSeenFromNow && isOfAside(tokens, clauses, time)) ||
    isSinceOfRecord(tokens, clause, time) ||
    isUntil(tokens, report.lemma, time) ||
    isOfBirth(tokens, clause, time)
  );
}

const SETS = /^(?:set|schedule|fix|call|convene|announce|book|order)$/;

/** "set sentencing for March 28": that day is what was set, not when. */
const isSetFor = (tokens: readonly EnglishToken[], time: TimeMention): boolean =>
  tokens.findLast((t) => t.end <= time.start)?.lower === 'for';

/** "named Doe to stand in from Sept. 1", "named Doe interim head through the end of next month": how long, and not when. */
function isTermOf(
  { tokens, document }: SentenceReading,
  { verb }: EnglishClause,
  { start, edtf }: TimeMention,
): boolean {
  const { published } = document;
  if (!edtf || !published || edtf.slice(0, published.length) <= published) return false;
  if (verb.tense !== 'past' || verb.modal !== null) return false;
  const before = tokens.filter((t) => t.start >= (tokens[verb.to]?.start ?? 0) && t.end <= start).map((t) => t.lower);
  return TERM.test(before.join(' '));
}
const TERM = /\bto [a-z]+ .{0,40}\bfrom$|\bthrough(?: the (?:end|close|middle|start) of)?$/;

/** "Doe, fired Oct. 14, has called": when she was fired. */
const isOfAside = (tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], time: TimeMention): boolean =>
  clauses.some(
    (c) =>
      c.kind === 'reduced' &&
      c.reduction === 'part' &&
      tokens[c.to]?.text === ',' &&
      time.start >= (tokens[c.from]?.start ?? 0) &&
      time.end <= (tokens[c.to - 1]?.end ?? 0),
  );

/** "Born in Riga in 1940, he fled" */
function isOfBirth(tokens: readonly EnglishToken[], { from }: EnglishClause, time: TimeMention): boolean {
  if (tokens[from]?.lower !== 'born') return false;
  const comma = tokens.findIndex((t, i) => i >= from && t.text === ',');
  return comma > 0 && time.end <= (tokens[comma]?.start ?? 0);
}

/** Where the times of a clause end, as an offset. */
function endOfTimes(tokens: readonly EnglishToken[], clause: EnglishClause, report: Report): number {
  // "is suing the trust; the hearing is on Monday": what stands behind the semicolon has a day of its own.
  const semicolon = tokens.findIndex((t, i) => i > report.trigger && i < clause.to && t.text === ';');
  return semicolon > 0 && clause.verb.head <= report.trigger
    ? (tokens[semicolon]?.start ?? 0)
    : (tokens[endOfOwn(tokens, clause, report) - 1]?.end ?? 0);
}

/** A clause ends for its verb before ", only to be …", and before ", and on Friday," that the next one opens with. */
function endOfOwn(tokens: readonly EnglishToken[], clause: EnglishClause, report: Report): number {
  const last = Math.min(clause.to, tokens.length);
  for (let i = clause.verb.to; i < last - 1; i++) {
    if (tokens[i]?.text !== ',' || report.trigger > i) continue;
    if (tokens[i + 1]?.lower === 'only' && tokens[i + 2]?.lower === 'to') return i;
    if (
      tokens[i + 1]?.lower === 'and' &&
      last < tokens.length &&
      last - i < 7 &&
      OPENS_TIME.test(tokens[i + 2]?.lower ?? '')
    )
      return i;
  }
  return last;
}
const OPENS_TIME =
  /^(?:on|in|at|by|within|during|before|after|over|until|last|next|this|two|three|four|five|six|a|the)$/;
