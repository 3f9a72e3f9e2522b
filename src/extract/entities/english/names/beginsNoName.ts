/**
 * Words with a capital at which no English name begins after all: a plain noun or an adverb that opens a sentence, a
 * place, a month or a sum before a name.
 *
 * Promises: each rule stands alone; none begins where one of them holds.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { HONORIFICS, NO_NAMES, ORGANIZATION_ENDS } from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfName } from './endOfEnglishName.ts';
import { isMonthsNamesake } from './isMonthsNamesake.ts';

type Rule = (tokens: readonly EnglishToken[], i: number) => boolean;

/** `isFirst`: begins its sentence. */
export const beginsNoName = (tokens: readonly EnglishToken[], i: number, isFirst: boolean): boolean =>
  (isFirst && OF_FIRST.some((rule) => rule(tokens, i))) || ANYWHERE.some((rule) => rule(tokens, i));

const textAt = (tokens: readonly EnglishToken[], i: number): string => tokens[i]?.text ?? '';

/** "University presidents are brought down": a noun that begins a sentence, where no other capital goes on. */
const isPlainNoun: Rule = (tokens, i) => {
  const next = tokens[i + 1];
  return (
    PLAIN_NOUN.test(textAt(tokens, i)) &&
    next?.kind === 'word' &&
    !next.isCapital &&
    !/^(?:of|for|and)$/.test(next.lower)
  );
};
const PLAIN_NOUN =
  /^(?:University|College|Hospital|Government|Company|Bank|Council|Union|School|Club|Court|Party|Army|Police)$/;

/** "Subsequently Jane Doe wrote" */
const isAdverb: Rule = (tokens, i) =>
  ADVERB.test(textAt(tokens, i)) && tokens[i + 1]?.isCapital === true && !isGivenName(textAt(tokens, i));
/** Adverbs that a sentence begins with. */
const ADVERB = /^[A-Z][a-z]{3,}(?:(?:c|u|n|i|r)ally|[^loeia]ly|(?:ate|ive|ete|ute|ice|ene|are|ore|ure|ble|ere|ome)ly)$/;

/** "Former Acme chairman Jane Doe": what somebody was is none of the body's name. */
const isPastPost: Rule = (tokens, i) => WAS_ONCE.test(textAt(tokens, i)) && !HONORIFICS.has(tokens[i + 1]?.lower ?? '');
const WAS_ONCE =
  /^(?:Former|Ex|Outgoing|Retired|Veteran|Late|Longtime|Long-time|Disgraced|Ousted|Acting|Interim|Then)$/;

/** "Airline Skylark Air went bust": what it is, and its name. */
const isKindOfFirm: Rule = (tokens, i) => {
  const next = tokens[i + 1];
  return (
    WHAT_IT_IS.test(textAt(tokens, i)) && next?.kind === 'word' && next.isCapital && !ORGANIZATION_ENDS.has(next.lower)
  );
};
/** Kinds of firms, with which a sentence or a headline begins. */
const WHAT_IT_IS =
  /^(?:Airline|Retailer|Insurer|Lender|Carmaker|Automaker|Drugmaker|Chipmaker|Brewer|Grocer|Broadcaster|Publisher|Startup|Start-up|Builder|Housebuilder|Shipbuilder|Developer|Supermarket|Carrier|Broker|Operator|Supplier|Manufacturer|Distiller|Bookmaker|Outsourcer|Contractor|Charity|Newspaper|Consultancy|Conglomerate|Refiner|Miner|Lawmaker|Rivals?|Parent|Owner|Landlord|Regulator|Watchdog|Sponsor|Backer|Newcomer|Competitors?|Subsidiary|Creditor|Solicitors|Accountants|Auditors|Auctioneers|Architects|Stockbrokers)$/;

/** "HK$20 billion" */
const isMoney: Rule = (tokens, i) => textAt(tokens, i + 1) === '$' && tokens[i + 1]?.start === tokens[i]?.end;

/** "In London Jane Doe said", "in Paris VESTA showed": where, and who. */
const isPlaceBefore: Rule = (tokens, i) =>
  isPlaceOfPerson(tokens, i, WHERE) ||
  (PLACES.has(textAt(tokens, i)) &&
    WHERE.test(tokens[i - 1]?.lower ?? '') &&
    /^\p{Lu}{3,}$/u.test(textAt(tokens, i + 1)));
const WHERE = /^(?:in|at|from|near)$/;

/** "Chancellor of the Duchy of Lancaster Jane Doe" */
const isLandOfPost: Rule = (tokens, i) =>
  isPlaceOfPerson(tokens, i, /^of$/) &&
  !NO_NAMES.has(tokens[i + 2]?.lower ?? '') &&
  !ORGANIZATION_ENDS.has(tokens[i + 2]?.lower ?? '');

const isPlaceOfPerson = (tokens: readonly EnglishToken[], i: number, preposition: RegExp): boolean =>
  PLACES.has(textAt(tokens, i)) &&
  preposition.test(tokens[i - 1]?.lower ?? '') &&
  isGivenName(textAt(tokens, i + 1)) &&
  tokens[i + 2]?.isCapital === true;

/** "Since April Orbis has", "On 14 June Mr Doe": the month is none of the name's. */
const isMonth: Rule = (tokens, i) =>
  MONTH.test(textAt(tokens, i)) && (BEFORE_MONTH.test(tokens[i - 1]?.lower ?? '') || isByMonth(tokens, i));
/** "By April Orbis had", and not "signed by April Doe" */
const isByMonth: Rule = (tokens, i) =>
  tokens[i - 1]?.lower === 'by' && /^(?:April|June)$/.test(textAt(tokens, i)) && !isMonthsNamesake(tokens, i);
const MONTH = /^(?:April|May|June|March|August)$/;
const BEFORE_MONTH =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|in|of|since|until|till|last|next|this|early|late|mid|that|during|every)$/;

/** "Women's rights", "the Children's Laureate": nobody's, where no body is called so. */
const isOfMany: Rule = (tokens, i) =>
  /^(?:Men|Women|Children|Girls|Boys|People|Workers|Farmers|Teachers|Parents|Mothers|Veterans)$/.test(
    textAt(tokens, i),
  ) &&
  tokens[i + 1]?.kind === 'possessive' &&
  endOfName(tokens, i) === i + 1;

const OF_FIRST: readonly Rule[] = [isPlainNoun, isAdverb, isPastPost, isKindOfFirm];
const ANYWHERE: readonly Rule[] = [isMoney, isPlaceBefore, isLandOfPost, isMonth, isOfMany];
