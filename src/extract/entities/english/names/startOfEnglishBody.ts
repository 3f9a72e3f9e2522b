/**
 * Names of bodies that begin with a word which is no name by itself: "European Commission", "21st Century Fox", "the Irish
 * Independent".
 *
 * Promises: such a word begins a name only where what follows can be a body's.
 */
import {
  HONORIFICS,
  NATIONALITIES,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PERSON_NOUNS,
} from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfName } from './endOfEnglishName.ts';

/** "European Commission", "First Bank": a word that is no name by itself begins one that ends as a body's name does. */
export function startsBody(tokens: readonly EnglishToken[], i: number): boolean {
  const token = tokens[i] as EnglishToken;
  const next = tokens[i + 1];
  if (!token.isCapital || !next?.isCapital || next.kind !== 'word' || !BODY_OPENERS.test(token.lower)) return false;
  // "On Sunday Orbis United lost": the day is none of the name's.
  if (DAYS.test(token.lower) && BEFORE_DAY.test(tokens[i - 1]?.lower ?? '')) return false;
  const to = endOfName(tokens, i);
  const last = (tokens[to - 1] as EnglishToken).lower;
  const isPlace = PLACES.has(`${token.text} ${next.text}`);
  if (isPlace) return true;
  if (OF_STATE.test(next.lower) && !/^(?:new|first|second|third|european)$/.test(token.lower)) return false;
  // "British Board of Toys", "American Garments"
  const isHead = ORGANIZATION_HEADS.has(next.lower) && tokens[i + 2]?.lower === 'of' && tokens[i + 3]?.isCapital;
  if (isHead || isMaker(tokens, i, to)) return true;
  if (to === i + 2 && isPaper(token.lower, next.text)) return true;
  return ORGANIZATION_ENDS.has(last) && !HONORIFICS.has(next.lower) && !NO_NAMES.has(next.lower);
}
/** "American Garments": a firm called by its nation and what it makes. */
export const isNationsMaker = ([nation = '', goods = '']: readonly string[]): boolean =>
  /^(?:American|British)$/.test(nation) && GOODS.test(goods.toLowerCase());
export const isMaker = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  to === from + 2 && isNationsMaker([tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '']);
/** What a firm makes or sells that is called by its nation and that. */
const GOODS =
  /^(?:apparel|garments|clothing|express|tower|steel|tobacco|sugar|crystal|outdoor|biscuits|shoes|textiles|furniture|fabrics|leather|cotton|jewelry|jewellery|toys|cosmetics|linen|paper|glass|rubber|chemicals|lumber|salt|tea|coffee|chocolate|waste|coal|leyland|telecom|telephone|telegraph|can|woolen|cyanamid|optical|petroleum)$/;
const DAYS = /^(?:monday|sunday|saturday|friday|evening|spring|summer|winter)$/;
const BEFORE_DAY = /^(?:on|last|next|this|since|until|by|every|late|early|before|after|one|that)$/;

/** "21st Century Fox", "the 1922 Committee", "Third Point": a number or counting word with a capital that begins a name. */
export function startsCounted(tokens: readonly EnglishToken[], i: number, isFirst: boolean): boolean {
  const [token, next] = [tokens[i] as EnglishToken, tokens[i + 1]];
  if (next?.kind !== 'word' || !next.isCapital || NO_NAMES.has(next.lower) || HONORIFICS.has(next.lower)) return false;
  if (token.kind === 'number') {
    // "49ers Enterprises"
    if (/^\d{1,3}\p{Ll}+$/u.test(token.text) && !/^\d+(?:st|nd|rd|th|m|bn|k|km|kg|am|pm|p|s)$/.test(token.text))
      return ORGANIZATION_ENDS.has((tokens[endOfName(tokens, i + 1) - 1] as EnglishToken).lower);
    const words = tokens.slice(i + 1, endOfName(tokens, i + 1));
    const of = words.findIndex((t) => /^(?:of|for)$/.test(t.lower));
    const last = words[(of < 0 ? words.length : of) - 1]?.lower ?? '';
    if (/^\d{1,2}(?:st|nd|rd|th)$/.test(token.lower)) return /^(?:century|circuit|street|avenue)$/.test(next.lower);
    return (
      (tokens[i - 1]?.lower === 'the' || tokens[i - 1]?.kind === 'possessive') &&
      /^(?:committee|group|club|council|foundation|trust|commission|fund|movement|alliance|coalition|society)$/.test(
        last,
      )
    );
  }
  return (
    (!isFirst || tokens[i + 2]?.kind === 'possessive') &&
    token.isCapital &&
    COUNTERS.test(token.lower) &&
    !OTHER_ENDS.has(next.lower) &&
    !PERSON_NOUNS.has(next.lower) &&
    !NATIONALITIES.has(next.lower) &&
    !OF_STATE.test(next.lower) &&
    // "New Rovers boss"
    !(token.lower === 'new' && PERSON_NOUNS.has(tokens[i + 2]?.lower ?? '') && !tokens[i + 2]?.isCapital) &&
    !(token.lower === 'new' && (PLACES.has(next.text) || KNOWN_BODIES.has(next.text))) &&
    !(token.lower === 'new' && /^(?:testament|years?|deal|age|zealanders?|yorkers?|englanders?)$/.test(next.lower))
  );
}
const COUNTERS = /^(?:new|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|next|open|general)$/;
const BODY_OPENERS =
  /^(?:new|first|second|third|american|european|british|english|french|german|italian|spanish|chinese|japanese|russian|spring|summer|winter|monday|sunday|saturday|friday|evening|irish|scottish|welsh|canadian|australian|independent|open|northern|southern|eastern|western)$/;
/** Behind a nation's name these are that nation's, and are called so without it. */
const OF_STATE =
  /^(?:parliament|senate|congress|government|treasury|police|army|navy|cabinet|house|ministry|department|justice|foreign|defence|defense|finance|interior|home|health|supreme|high|federal|national|central|embassy)$/;

/** "the Irish Independent", "the Sunday World": papers of a nation or a day. */
export const isPaper = (first: string, last: string): boolean =>
  (NATIONALITIES.has(first) || /^(?:sunday|evening|daily|morning)$/.test(first)) &&
  /^(?:Independent|Standard|Sun|Star|World|Mail|Age|Express|People|Citizen|Nation|Mercury)$/.test(last);
