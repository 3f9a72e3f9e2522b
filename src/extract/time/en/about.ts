/**
 * The words about an English date, as far as they tell what it is counted from: who says it, whether the clause looks back, the date
 * right before it.
 */
import type { Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { type Known, knownOf } from '../calendar.ts';
import type { Match } from '../scanTimes.ts';

const SAID =
  /\b(?:said|says|told \w+|added|wrote|announced|reported|confirmed|acknowledged)(?: (?:on|late|early|in a \w+))* $/;

/** Whether a verb of saying stands right before the date. */
export const isSaid = (before: string): boolean => SAID.test(before);

/** "its ratings have sunk to 9 percent in September": seen from now, whatever year was told. */
const PRESENT_PERFECT =
  /\b(?:has|have) (?:(?:since|now|also|already|only|just) )?(?:been )?\w+(?:ed|en|wn|nk|ld|ft|ne|ght|ost|un|ung|d) [^,;]{0,40}\b(?:in|on) $/;

/** Whether a date is seen from now: behind "since" or the present perfect. */
export const isSeenFromNow = (before: string): boolean => /\bsince $/i.test(before) || PRESENT_PERFECT.test(before);

/** "She had joined in 2009", "Doe, who left in May": the clause about an English date looks back from the story. */
export function looksBack(before: string, reading: string, { end }: Span, clause: Span): boolean {
  if (/\b(?:had|having|who|whom|which|whose|since|founded|born)\b/.test(before)) return true;
  return /^[^.;]{0,40}\bhad (?!to\b|a\b|the\b|no\b)/.test(reading.slice(end, Math.min(clause.end, end + 60)));
}

/**
 * "Doe resigned in February after Roe sued in November", "She had been hired in September": whether a bare month lies before
 * the date told last. `before`: the clause up to it.
 */
export function goesBack(
  before: string,
  reading: string,
  { start, end }: Span,
  sentence: Span,
  last: TimeMention | undefined,
): boolean {
  const isSecond = last !== undefined && last.start >= sentence.start && last.edtf !== null;
  const said = isSecond ? reading.slice(Math.max(last.end, start - BACK_REACH), start) : before;
  if (REACHED.test(said)) return false;
  if (!isSecond) {
    const behind = reading.slice(end, Math.min(sentence.end, end + BACK_REACH));
    // "In March, Doe had joined"
    const isFronted = /^(?:In|On|Early in|Late in|The) $/.test(said) && behind.startsWith(', ');
    return HAD_HERE.test(said) || HAD_BEHIND.test(isFronted ? behind.slice(1) : behind);
  }
  // "had been hired in September and promoted in December": once back, the telling goes on.
  // "…; she had resigned in March"
  if (/[;:]/.test(said)) return HAD_HERE.test(said.slice(said.search(/[;:][^;:]*$/) + 1));
  return AFTER.test(said) && !HAD.test(reading.slice(sentence.start, last.start));
}
const BACK_REACH = 120;
const REACHED = /\b(?:[Bb]y|[Uu]ntil|[Bb]efore|[Ss]ince) (?:(?:the|early|late|mid|end|of)[ -])*$/;
/** Of the date's own clause, with nothing between that opens another. */
const OPENER =
  '(?:that|who|whom|which|whose|after|before|when|while|as|because|since|said|told|announced|reported|and|but)\\b';
const PAST = 'had (?!to\\b|an?\\b|the\\b|no\\b)';
const HAD_HERE = new RegExp(`\\b${PAST}(?:(?!${OPENER})[^.;:,]){1,60}$`);
const HAD_BEHIND = new RegExp(`^ (?:(?!${OPENER})[\\w'’-]+ ){1,5}?${PAST}`);
const HAD = /\b(?:had|having) (?!to\b|an?\b|the\b|no\b)/;
const AFTER = /\b(?:(?:had|having) (?!to\b|an?\b|the\b|no\b)|after (?!that\b|which\b|this\b))/;

/** "the end of that month": of the day told last, though it lies ahead. */
export const speaksOfThat = (exact: string): boolean => /\b(?:[Tt]hat|[Ss]ame)\b/.test(exact);

/** "would leave on May 31. That morning auditors had reported": what has happened was of no day still to come. */
export const tellsOfPast = (reading: string, { end }: Span, sentence: Span): boolean =>
  /^,? [^,;]{0,60}?\bhad (?!to\b)/.test(reading.slice(end, sentence.end));

/**
 * The date that a match stands beside, behind a comma: "on Feb. 9, just a day after she quit"; none where the sentence goes on
 * behind another comma to what happened on the date itself.
 */
export function dateBeside(
  reading: string,
  last: TimeMention | undefined,
  { start, end }: Match,
  sentence: Span,
): Known | null {
  if (!last?.edtf || last.start < sentence.start) return null;
  const behind = reading.slice(end, sentence.end);
  // "On May 8 it launched, two days before police came": counted from the day of the sentence, whatever stands between.
  const isBeside = TELLS.test(behind)
    ? ENDS_WITH_COMMA.test(reading.slice(last.end, start).slice(-16))
    : !GOES_ON.test(behind) && followsDate(reading, last, { start });
  return isBeside ? knownOf(last.edtf) : null;
}

/** Whether a match stands right behind a date and its comma: what is counted there tells of that date. */
export const followsDate = (reading: string, last: TimeMention | undefined, { start }: { start: number }): boolean =>
  Boolean(last?.edtf) && IS_COMMA.test(reading.slice(last?.end ?? 0, start).slice(0, 16));

const IS_COMMA = /^, (?:just |only |barely |less than |about |exactly |some )?$/;
const ENDS_WITH_COMMA = /, (?:just |only |barely |less than |about |exactly |some )?$/;

/** "after the regulator fined it": a clause, not the name of what happened. */
const TELLS =
  /^ (?:[\w'’.&$-]+ ){1,7}?(?<!\b(?:the|an?|his|her|its|their|this|that|[\w]+['’]s) )(?:\w{2,}ed|was|were|had|quit|left|took|became|went|met|won|lost|fell|sold|bought|began|came|gave|made|struck|died|said|told|shot|cut|held|sent|found|got|grew|rose|ran|shut|sank|stood|stepped|spoke|threw|withdrew|wrote|broke|built|chose|drew|fled|paid)\b/;

/** Behind a comma the sentence goes on, and not with what happened at what is counted from ("the meeting, at which …"). */
const GOES_ON = /,(?! (?:at which|during which|when|where)\b)/;
