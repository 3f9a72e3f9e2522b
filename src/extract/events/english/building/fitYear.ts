/**
 * A time in the year in which what is told at it can have been.
 *
 * What is told in the past has no day that is still to come, and what is planned none that is over: "on 1 November",
 * without a year, is of the year before or the next.
 */
import { parseEdtf } from '../../../../model/edtf.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';

/** `isOfAsking`: it is the time of asking for it. */
export function fitYear(
  time: TimeMention,
  report: Report,
  clause: EnglishClause,
  published: string | null,
  isOfAsking: boolean,
): TimeMention | undefined {
  const isBare = hasNoYear(time);
  if (isPast(clause, report) && isAhead(time, published)) {
    const earlier = isBare ? shiftYear(time, -1) : undefined;
    return earlier && !isAhead(earlier, published) ? earlier : undefined;
  }
  const { edtf } = time;
  const isOver = published !== null && (edtf ?? '') < published.slice(0, (edtf ?? '').length);
  const later = isBare && isOver && isComing(clause, report, isOfAsking) ? shiftYear(time, 1) : undefined;
  return later && isAhead(later, published) ? later : time;
}

/** A month, day or season. */
const hasNoYear = ({ exact, edtf }: TimeMention): boolean =>
  MONTH.test(exact) && !/\d{4}/.test(exact) && /^\d{4}-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?$/.test(edtf ?? '');
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)/i;

/** Whether it is still to be, or may be: "has not ruled out selling", "may sell", not "may have sold". */
function isComing({ verb }: EnglishClause, { modality, trigger }: Report, isOfAsking: boolean): boolean {
  const { tense, modal } = verb;
  const isOpen = modality === 'possible' && !isOfAsking && (modal === null ? trigger > verb.head : tense !== 'perfect');
  return isOpen || (modality === 'planned' && (tense === 'present' || (tense === 'future' && modal !== 'would')));
}

const shiftYear = (time: TimeMention, years: number): TimeMention => ({
  ...time,
  edtf: (time.edtf ?? '').replace(/^\d{4}/, (year) => String(Number(year) + years)),
});

/** "may have left in January" */
const isPerfectMaybe = ({ modal, tense }: EnglishClause['verb']): boolean =>
  tense === 'perfect' && /^(?:may|might|could|must)$/.test(modal ?? '');

const isPast = ({ verb }: EnglishClause, { trigger, lemma }: Report): boolean =>
  verb.head === trigger &&
  (verb.modal === null ? verb.tense === 'past' || verb.tense === 'perfect' : isPerfectMaybe(verb)) &&
  !SETS_DAY.test(lemma);
/** What is done at one time to what is to be at another. */
const SETS_DAY =
  /^(?:set|schedule|plan|fix|expect|slate|list|book|call|announce|postpone|delay|put|push|agree|adjourn|extend|move|bring|sign|give|win)$/;

/** "takes over on 1 April": what has a date after publication is still to come. */
export function isAhead(time: TimeMention | undefined, published: string | null): boolean {
  const [bounds, day] = [time?.edtf ? parseEdtf(time.edtf) : null, published ? parseEdtf(published) : null];
  return bounds !== null && day !== null && bounds.from > day.to;
}
