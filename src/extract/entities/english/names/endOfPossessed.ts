/**
 * Bodies with an owner's ending inside their name: "Bob's Garage", "Women's Aid Westbridge", "Lloyd's of Westbridge".
 *
 * Promises: only behind one word that is no place and no body by itself; what many own is no contest, day or prize, and what
 * somebody owns is a shop or what shops sell. Does not know: "Doe's Harbour Trust", which may be hers as well.
 */
import { HONORIFICS, NATIONALITIES, NO_NAMES } from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** So many words may stand behind the owner. */
const LONGEST = 4;

/** Behind the owner that begins at `from` and ends before `to`: the end of the body's name, or 0. */
export function endOfPossessed(tokens: readonly EnglishToken[], from: number, to: number): number {
  const [owner, ending, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (to !== from + 1 || ending?.kind !== 'possessive' || !owner?.isCapital) return 0;
  // "Lloyd's of Westbridge"
  if (next?.lower === 'of' && /s$/.test(ending.text) && tokens[to + 2]?.isCapital && !isKnown(owner)) return to + 3;
  const end = endOfCapitals(tokens, to + 1);
  if (end === to + 1 || OF_UNIT.test(tokens[end]?.lower ?? '')) return 0;
  const last = tokens[end - 1]?.lower ?? '';
  if (OF_ALL.test(owner.text)) return CONTESTS.test(last) || isContest(tokens, to + 1, end) ? 0 : end;
  return /s$/.test(ending.text) && SHOPS.test(last) && !isKnown(owner) ? end : 0;
}

/** Whether such a body's name begins at a word that is no name by itself. */
export const startsPossessed = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i + 1]?.kind === 'possessive' && endOfPossessed(tokens, i, i + 1) > 0;

const isKnown = ({ text, lower }: EnglishToken): boolean =>
  PLACES.has(text) || KNOWN_BODIES.has(text) || NATIONALITIES.has(lower) || OWNERS_OF_ALL.test(text);

/** Behind the capitals that begin at `from` and are a name's. */
function endOfCapitals(tokens: readonly EnglishToken[], from: number): number {
  let end = from;
  while (end < from + LONGEST) {
    const token = tokens[end];
    if (token?.kind !== 'word' || !token.isCapital || NO_NAMES.has(token.lower) || HONORIFICS.has(token.lower)) break;
    end++;
  }
  return end;
}

const isContest = (tokens: readonly EnglishToken[], from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .some(({ text }) => /^(?:World|European|Olympic|Asian|African|Commonwealth|Grand)$/.test(text));

/** Of whom a body may be as many. */
const OF_ALL = /^(?:Men|Women|Children|Girls|Boys)$/;
/** What is theirs, and no body. */
const CONTESTS =
  /^(?:cup|final|finals|semi-finals?|open|championships?|prize|award|awards|day|month|week|march|leagues?|premiership|tour|tournament|series|singles|doubles|relay|medley|marathon|sprint|slalom|downhill|trophy|shield|ashes|olympics|games|football|soccer|cricket|rugby|tennis|hockey|basketball|golf|book|fiction|laureate|hour|health|rights|room|minister|commissioner|act|bill|liberation|suffrage|lib|studies)$/;
/** Whose "Supreme Being" and "Stores" are no firm's. */
const OWNERS_OF_ALL = /^(?:God|Heaven|Nature|Earth|Christ|Britain|Nation|World|Party|Company|Group|Government|Bank)$/;
/** What somebody keeps or sells, and calls a firm by. */
const SHOPS =
  /^(?:garage|kitchen|bakery|bakeries|gear|goods|donuts|doughnuts|burgers?|hamburgers|foods?|stores?|diners?|pizza|pizzas|pizzeria|jeans|place|choice|bazaar|cream|famous|markets?|deli|grill|tavern|cafe|café|coffee|books|bookshop|bookstore|toys|autos?|tyres|tires|hardware|warehouse|barn|closet|restaurants?|steakhouse|brewery|brewing|chicken|ribs|pies|sandwiches|subs|tacos|seafoods?|sons|daughters|jewell?ers|fashions|furniture|appliances|pharmacy|pharmacies|nurseries|crisps|candy|candies|chocolates|confectionery|cookies|pretzels|hobbies|crafts|outfitters|boutique|bakers|butchers|dairy|wines|liquors?|dogs|dresses|shoes|boots|clothing|menswear|motors|coaches|taxis|cabs|cars|removals|ices|crackers|noodles|soups|sauces|pickles|teas|drugstores?|discount|emporium|superstores?|supermarkets?)$/;
/** Behind a name these say that it is a part of its owner's. */
const OF_UNIT = /^(?:unit|units|division|arm|business|operations?|segment|department|brand|app|line)$/;
