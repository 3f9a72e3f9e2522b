/**
 * Rows of an English chronology, "14 October: The board dismisses Doe": the day that all of the row is told of, and the
 * present that stands in it for the past.
 *
 * Does not know: rows under headings (see timeOfHeading.ts).
 */
import type { Block } from '../../../model/story.ts';
import type { Document, Span } from '../../document.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../findings.ts';
import type { EnglishClause } from './englishClause.ts';

/** What stands before and behind the date that a row begins with. */
const BEFORE = /^(?:[-*•·–—] ?|\*\*|__)*$/;
const BEHIND = /^(?:\*\*|__)?(?:\s?[:：—–|]\s?|\s-{1,2}\s|\. |(?<=\*\*)\s)\S/;

/** The time that a paragraph begins with as a row does; `times` are those of its first sentence. */
export function timeOfRow(
  reading: string,
  { kind, start, end }: Block,
  times: readonly TimeMention[],
): TimeMention | null {
  if (kind !== 'paragraph') return null;
  const [first] = times;
  if (!first?.edtf || first.kind !== 'date' || first.start - start > 6) return null;
  const isRow =
    BEFORE.test(reading.slice(start, first.start)) &&
    BEHIND.test(reading.slice(first.end, Math.min(end, first.end + 8)));
  return isRow ? first : null;
}

/** Whether a row tells of a day before publication. */
export const isGone = ({ edtf }: TimeMention, { published }: Document): boolean =>
  published === null || (edtf ?? '') <= published;

/** Characters before the date that a sentence opens with: "On ", "At the end of ". */
const BEFORE_OPENING = 16;

/** Whether a sentence opens with a day, month or year before publication: "In July 2009 Doe signs off". */
export const opensInPast = ({ published }: Document, { start }: Span, [first]: readonly TimeMention[]): boolean =>
  first?.kind === 'date' &&
  first.start - start <= BEFORE_OPENING &&
  /^\d{4}(?:-\d\d){0,2}$/.test(first.edtf ?? '') &&
  published !== null &&
  (first.edtf ?? '') < published.slice(0, first.edtf?.length);

/** Whether all that a sentence tells stands in the present, and nothing may or will be. */
export const isToldInPresent = (clauses: readonly EnglishClause[]): boolean =>
  clauses.length > 0 && clauses.every(({ verb }) => verb.tense === 'present' && verb.modal === null);

/**
 * What the clauses of such a row, or of a paragraph under a date, say in the present has come about, or is to come on its
 * day; the date is no part of what its first clause says.
 */
export function tellInPast(
  tokens: readonly EnglishToken[],
  clauses: EnglishClause[],
  isQuoted: readonly boolean[],
  row: TimeMention | null,
): void {
  const behind = row === null ? 0 : tokens.findIndex((t) => t.start >= row.end && t.kind !== 'mark' && t.text !== '**');
  for (const clause of clauses) {
    const { verb, kind } = clause;
    if (clause.quoteFrom < behind && behind < verb.from) clause.quoteFrom = behind;
    if (clause.subject.from < behind && behind < clause.subject.to) clause.subject.from = behind;
    if (
      verb.tense === 'present' &&
      verb.modal === null &&
      !isQuoted[verb.head] &&
      /^(?:main|joined|resumed)$/.test(kind)
    )
      clause.verb = { ...verb, tense: 'past' };
  }
}
