/** The date that a clause hangs on, or from which a measure before it is counted: "on Friday, two days after he quit". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { behindFront } from './behindFront.ts';

export const timeBeside = (
  reading: SentenceReading,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined =>
  timeBeforeWhen(reading, clause) ??
  // "on Nov. 8, when the company said that it had lost": said on that day.
  (said ? timeBeforeWhen(reading, said) : undefined) ??
  timeByMeasure(reading, clause) ??
  timeOfOccasion(reading, clause);

/** "in July 2019, when she took over …, or that December": the date that "when" hangs on. */
function timeBeforeWhen({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  // "Doe, chair until 2015, when he moved, has": the sentence's first clause begins where the sentence does.
  const isInside = clause.from === 0 && tokens[clause.subject.from - 1]?.lower === 'when';
  const when = isInside ? clause.subject.from - 1 : clause.from;
  if (clause.intro !== 'when' || when === 0) return undefined;
  const before = tokens[when - (tokens[when - 1]?.text === ',' ? 2 : 1)];
  const time = times.find((t) => t.kind === 'date' && t.edtf !== null && before !== undefined && t.end === before.end);
  // "the worst fire since 2014, when …": in that year.
  // "from 2012 to 2016, when …": at its end.
  const end = time?.rule === 'from-to' && / (?:to|until|till) /.test(time.exact) ? time.edtf?.split('/')[1] : undefined;
  if (time && end) return { ...time, edtf: end };
  return time?.edtf?.endsWith('/..') ? { ...time, edtf: time.edtf.slice(0, -3) } : time;
}

/** "on Friday, two days after he quit": the measure, counted from the date beside it, tells when he did. */
function timeByMeasure({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  const isReduced = clause.kind === 'reduced' || clause.reduction !== undefined;
  const { intro, from } = isReduced ? openerOf(tokens, clause) : behindFront(clause);
  if (!/^(?:after|before)$/.test(intro ?? '')) return undefined;
  const end = tokens[from]?.end;
  const side = intro === 'after' ? 'before' : 'after';
  return times.find((t) => t.end === end && t.edtf !== null && t.order === side && t.rule.startsWith('en-length'));
}

/** "a year after walking out": the word before a clause without a finite verb, which it does not hold itself. */
const openerOf = (tokens: readonly EnglishToken[], { from }: EnglishClause) => ({
  intro: tokens[from - 1]?.lower ?? null,
  from: from - 1,
});

/** "on May 3, two days before the meeting, at which they voted": the measure, counted from the date beside it, tells when they met. */
function timeOfOccasion({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  if (clause.kind !== 'relative' || !/^(?:which|when|where)$/.test(clause.intro ?? '')) return undefined;
  if (clause.intro === 'which' && !/^(?:at|during)$/.test(tokens[clause.from - 1]?.lower ?? '')) return undefined;
  const comma = tokens.findLastIndex((t, i) => i < clause.from && t.text === ',');
  if (comma < 0 || clause.from - comma > 2) return undefined;
  const time = times.findLast((t) => t.end <= (tokens[comma]?.start ?? 0));
  if (!time?.rule.startsWith('en-length') || time.edtf === null || !/^(?:after|before)$/.test(wordOf(time)))
    return undefined;
  const between = tokens.filter((t, i) => i < comma && t.start >= time.end);
  return between.length > 0 && between.length < 7 && between.every((t) => t.kind !== 'mark') ? time : undefined;
}

/** "two days after" counted from the date beside: when what follows it happened, and nothing else. */
export const isMeasure = (time: TimeMention): boolean =>
  time.rule.startsWith('en-length') &&
  time.edtf !== null &&
  time.order === { after: 'before', before: 'after' }[wordOf(time)];

/** "after" of "two days after". */
const wordOf = ({ exact }: TimeMention): string => exact.slice(exact.lastIndexOf(' ') + 1).toLowerCase();
