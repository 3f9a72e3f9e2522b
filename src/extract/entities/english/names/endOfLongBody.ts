/**
 * Names of bodies with a small word inside that other names end before: "the Board of Rowing in Halvania (BRH)", "City of
 * Halden Police", "The Mail on Sunday".
 *
 * Promises: the letters in brackets, a last word that only bodies have, or the paper's own name say how far it goes.
 */

import { isGivenName } from '../../givenEnglishNames.ts';
import { NATIONALITIES, NO_NAMES, ORGANIZATION_ENDS } from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfKnownBody } from './endOfKnownBody.ts';

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

/** "HM Revenue and Customs": what is the Crown's. */
function endOfCrowns(tokens: readonly EnglishToken[], from: number): number {
  if (!/^HM$/.test(tokens[from]?.text ?? '')) return 0;
  const [first, and, second] = [tokens[from + 1]?.text ?? '', tokens[from + 2]?.lower ?? '', tokens[from + 3]?.text];
  if (/^(?:and|&)$/.test(and) && /^(?:Customs|Excise)$/.test(second ?? '')) return from + 4;
  return /^(?:Treasury|Coastguard|Inspectorate)$/.test(first) ? from + 2 : 0;
}

/** "Save the Glens", "Reclaim These Streets": a campaign is called by what it asks for; 0 where none is. */
export function endOfCampaign(tokens: readonly EnglishToken[], from: number): number {
  if (!ASKS.test(tokens[from]?.text ?? '') || !/^(?:the|our|these|this)$/.test(tokens[from + 1]?.lower ?? '')) return 0;
  let end = from + 2;
  while (end < from + 5 && tokens[end]?.kind === 'word' && tokens[end]?.isCapital) end++;
  return end > from + 2 ? end : 0;
}
const ASKS = /^(?:Save|Stop|Reclaim|Help|Free|Protect|Defend|Support|End|Ban|Fix|Feed|Heal|Love|Hear|Back)$/;

/** "Channel 7", "TV3": a station by its number. */
export const startsStation = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:TV|Channel|Canal|Kanal)$/.test(tokens[at]?.text ?? '') && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '');

/** Behind a name's word at `to`, the end of the number that belongs to it: "Vestanet18", "Channel 7"; else 0. */
export function endOfNumbered(tokens: readonly EnglishToken[], from: number, to: number): number {
  const [word, number] = [tokens[to - 1], tokens[to]];
  if (number?.kind !== 'number') return 0;
  if (to === from + 1 && startsStation(tokens, from)) return to + 1;
  const isOneWord = word?.end === number.start && /^\p{Lu}\p{L}*\p{Ll}{2,}$/u.test(word.text);
  return isOneWord && /^\d{1,4}$/.test(number.text) && word.text.length > 3 ? to + 1 : 0;
}

/** Letters that are no name, at the end of a body's: "Halden TV", "Vesta AI". */
const LETTERS_LAST = /^(?:TV|AI|UK)$/;
/** What is shown on television, made by machines or stands in a country, and makes no name of the letters before. */
const OF_LETTERS =
  /^(?:ads?|adverts?|shows?|series|drama|interviews?|appearances?|debates?|coverage|films?|movies?|sets?|rights|deals?|audiences?|ratings|licen[cs]es?|stars?|specials?|documentar(?:y|ies)|screens?|crews?|channels?|stations?|networks?|models?|tools?|systems?|chips?|boom|race|software|products?|features?|assistants?|companies|company|start-?ups?|firms?|labs?|research|policy|safety|government|economy|tour|market|launch|visa|citizen|citizens|subsidiary|arm|unit|business|operations?|division)$/;

/** Where letters that are none by themselves stand in a body's name, the place behind them; else 0. */
export function endOfCapitals(tokens: readonly EnglishToken[], from: number, to: number): number {
  const [token, before] = [tokens[to], tokens[to - 1]];
  if (token?.kind !== 'word' || to <= from || !/^\p{Lu}{2}$/u.test(token.text) || !before?.isCapital) return 0;
  const first = tokens[from]?.text ?? '';
  if (isGivenName(first) || NATIONALITIES.has(first.toLowerCase()) || NO_NAMES.has(first.toLowerCase())) return 0;
  // "the Halden VA Medical Center"
  let end = to + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.isCapital && end < to + 5) end++;
  if (end > to + 1)
    return ORGANIZATION_ENDS.has(tokens[end - 1]?.lower ?? '') && NO_NAMES.has(token.lower) ? to + 1 : 0;
  if (!LETTERS_LAST.test(token.text) || OF_LETTERS.test(tokens[to + 1]?.lower ?? '')) return 0;
  return (PLACES.has(first) && token.text !== 'TV') || KNOWN_BODIES.has(first) ? 0 : to + 1;
}

/** Where a name that goes on behind `to` ends; 0 where it does not. */
export const endOfLongBody = (tokens: readonly EnglishToken[], from: number, to: number): number =>
  endByInitials(tokens, from, to) ||
  endOfCitys(tokens, from) ||
  endOfCrowns(tokens, from) ||
  endOfSundayPaper(tokens, from, to) ||
  endOfKnown(tokens, from, to);

const endOfKnown = (tokens: readonly EnglishToken[], from: number, to: number): number => {
  const end = endOfKnownBody(tokens, from);
  return end > to ? end : 0;
};

/** Whether a city's body or the Crown's begins here, though its first word is no name. */
export const beginsLongBody = (tokens: readonly EnglishToken[], at: number): boolean =>
  endOfCitys(tokens, at) > 0 || endOfCrowns(tokens, at) > 0;
