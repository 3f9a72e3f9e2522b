/**
 * Names of bodies with a small word inside that other names end before: "the Board of Rowing in Halvania (BRH)", "City of
 * Halden Police", "The Mail on Sunday".
 *
 * Promises: the letters in brackets, a last word that only bodies have, or the paper's own name say how far it goes.
 */
import type { EnglishToken } from './tokenizeEnglish.ts';

const SMALL = /^(?:of|for|in|and|the|to|on|de|&)$/;
/** So many tokens from the first to the bracket. */
const LONGEST = 10;

/** Behind a name from `from` to `to`, the end of the one whose initials stand in brackets behind it; else 0. */
function endByInitials(tokens: readonly EnglishToken[], from: number, to: number): number {
  let end = to;
  while (
    end < from + LONGEST &&
    tokens[end]?.kind === 'word' &&
    (tokens[end]?.isCapital || SMALL.test(tokens[end]?.lower ?? ''))
  )
    end++;
  const [open, letters, close] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (end === to || open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}{3,7}$/u.test(letters?.text ?? '')) return 0;
  const initials = tokens.slice(from, end).map(({ text, isCapital }) => (isCapital ? text.charAt(0) : ''));
  return initials.join('') === letters?.text ? end : 0;
}

/** "City of Halden Police": what a city keeps. */
function endOfCitys(tokens: readonly EnglishToken[], from: number): number {
  if (tokens[from]?.text !== 'City' || tokens[from + 1]?.lower !== 'of') return 0;
  let end = from + 2;
  while (end < from + 6 && tokens[end]?.isCapital && !OF_CITIES.test(tokens[end]?.text ?? '')) end++;
  return end > from + 2 && OF_CITIES.test(tokens[end]?.text ?? '') ? end + 1 : 0;
}
const OF_CITIES = /^(?:Police|Council|Corporation|Ballet|Orchestra|Symphony|Sinfonia|College|Libraries)$/;

/** "The Mail on Sunday", "Halvania on Sunday": papers of one day. */
function endOfSundayPaper(tokens: readonly EnglishToken[], from: number, to: number): number {
  if (to !== from + 1 || tokens[to]?.lower !== 'on' || tokens[to + 1]?.text !== 'Sunday') return 0;
  const [paper, article] = [tokens[from]?.text ?? '', tokens[from - 1]?.text ?? ''];
  const isPaper =
    (/^(?:Mail|Independent)$/.test(paper) && /^[Tt]he$/.test(article)) ||
    (/^(?:Express|Herald|Star|Post|Sun|Mirror|Telegraph|Courier|Citizen)$/.test(paper) &&
      article === 'The' &&
      from > 1);
  return isPaper || (/^(?:Scotland|Wales)$/.test(paper) && /^(?:by|told|to|with)$/.test(article)) ? to + 2 : 0;
}

/** Where a name that goes on behind `to` ends; 0 where it does not. */
export const endOfLongBody = (tokens: readonly EnglishToken[], from: number, to: number): number =>
  endByInitials(tokens, from, to) || endOfCitys(tokens, from) || endOfSundayPaper(tokens, from, to);

/** Whether a city's body begins here, though its first word is no name. */
export const beginsCitysBody = (tokens: readonly EnglishToken[], at: number): boolean => endOfCitys(tokens, at) > 0;
