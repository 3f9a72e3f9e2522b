/**
 * Capitalised names of an English sentence, whatever they name: "Erik ten Hag", "the Bank of England", "Smith".
 *
 * Promises: names are found in the order of the text without overlap; honorifics and posts before a name are set
 * apart from it; weekdays, months, nationalities and what a sentence merely begins with are no names.
 * Does not know: what kind of thing a name names (see weighMention.ts).
 */
import type { Span } from '../../../document.ts';
import { isGivenName } from '../../givenEnglishNames.ts';
import {
  HONORIFICS,
  NATIONALITIES,
  NO_NAMES,
  OPENERS,
  ORGANIZATION_ENDS,
  PARTICLES,
  PERSON_NOUNS,
} from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { divide } from './divideEnglishName.ts';
import { endOfName, PLACED, SHOUTED } from './endOfEnglishName.ts';
import { beginsLongBody, endOfCampaign, startsStation } from './endOfLongBody.ts';
import { endOfRunIn } from './endOfRunIn.ts';
import { isPortfolio } from './endOfTitle.ts';
import { startsBody, startsCounted } from './startOfEnglishBody.ts';

export interface EnglishName extends Span {
  /** The name's words without honorifics, single spaces between. */
  name: string;
  words: string[];
  /** Indices of its first token and after its last, in the sentence. */
  from: number;
  to: number;
  sentence: number;
  /** Posts and honorifics directly before it, in lower case; empty where there are none. */
  honorific: string[];
  /** Begins its sentence, so that its capital proves nothing. */
  isInitial: boolean;
}

/** What agencies and pages put before a line, and zones of time. */
const AGENCYS =
  /^(?:UPDATED?|WRAPUP|EXCLUSIVE|BREAKING|CORRECTED|FOCUS|INSIGHT|ANALYSIS|FACTBOX|TIMELINE|REVEALED|OPINION|WATCH|RELATED|CET|EDT|EST|PST|PDT|BST|GMT)$/;

/** "University presidents are brought down": a noun that begins a sentence, where no other capital goes on. */
const isPlainNoun = (tokens: readonly EnglishToken[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /^(?:University|College|Hospital|Government|Company|Bank|Council|Union|School|Club|Court|Party|Army|Police)$/.test(
      tokens[at]?.text ?? '',
    ) &&
    next?.kind === 'word' &&
    !next.isCapital &&
    !/^(?:of|for|and)$/.test(next.lower)
  );
};

/** Whether a token can stand in a name. `lowerWords`: all words that the article has in lower case. */
function isNameWord(token: EnglishToken, isFirst: boolean, lowerWords: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  if (
    NO_NAMES.has(token.lower) &&
    !(/^\p{Lu}\.$/u.test(token.text) || /^(May|April|June|Will|Mark|Grant)$/.test(token.text))
  )
    return false;
  if (isFirst && OPENERS.has(token.lower)) return false;
  if (AGENCYS.test(token.text)) return false;
  // "a Franco-Polish financier"
  if (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(token.text) && NATIONALITIES.has(token.lower.split('-')[1] ?? '')) return false;
  // "an Oslo-listed group", "Chicago-based Orbis Foods"
  if (PLACED.test(token.text)) return false;
  // "Jane Doe SACKED"
  if (SHOUTED.test(token.text) && !isFirst) return false;
  // "Ex-minister walks free": only the beginning of a sentence.
  if (/^Ex-\p{Ll}/u.test(token.text)) return false;
  if (isFirst && lowerWords.has(token.lower) && !isGivenName(token.text) && !PARTICLES.has(token.lower)) return false;
  return true;
}

/** "MUM AND DAD": a heading in capitals tells no name from any other word. */
const isShouted = (tokens: readonly EnglishToken[]): boolean => {
  const spoken = tokens.filter(({ kind }) => kind === 'word');
  return spoken.length > 2 && spoken.every(({ text }) => text === text.toUpperCase());
};

/** Names of one sentence. */
export function findEnglishNames(
  tokens: readonly EnglishToken[],
  sentence: number,
  lowerWords: ReadonlySet<string>,
): EnglishName[] {
  const names: EnglishName[] = [];
  if (isShouted(tokens)) return names;
  const opening = endOfRunIn(tokens);
  let i = opening;
  while (i < tokens.length) {
    const isFirst = i === opening || beginsSentence(tokens, i);
    if (
      !isNameWord(tokens[i] as EnglishToken, isFirst, lowerWords) &&
      !startsWithHonorific(tokens, i) &&
      !startsBody(tokens, i) &&
      !beginsLongBody(tokens, i) &&
      !startsStation(tokens, i) &&
      endOfCampaign(tokens, i) === 0 &&
      !startsParticle(tokens, i) &&
      !startsCounted(tokens, i, isFirst)
    ) {
      i++;
      continue;
    }
    if (isFirst && isPlainNoun(tokens, i)) {
      i++;
      continue;
    }
    // "HK$20 billion"
    if (tokens[i + 1]?.text === '$' && tokens[i + 1]?.start === tokens[i]?.end) {
      i++;
      continue;
    }
    // "In London Jane Doe said", "in Paris VESTA showed": where, and who
    if (
      PLACES.has((tokens[i] as EnglishToken).text) &&
      /^(?:in|at|from|near)$/.test(tokens[i - 1]?.lower ?? '') &&
      ((isGivenName(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.isCapital) ||
        /^\p{Lu}{3,}$/u.test(tokens[i + 1]?.text ?? ''))
    ) {
      i++;
      continue;
    }
    // "Chancellor of the Duchy of Lancaster Jane Doe"
    if (
      PLACES.has((tokens[i] as EnglishToken).text) &&
      tokens[i - 1]?.lower === 'of' &&
      isGivenName(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.isCapital &&
      !NO_NAMES.has(tokens[i + 2]?.lower ?? '') &&
      !ORGANIZATION_ENDS.has(tokens[i + 2]?.lower ?? '')
    ) {
      i++;
      continue;
    }
    // "Subsequently Jane Doe wrote"
    if (
      isFirst &&
      ADVERB.test((tokens[i] as EnglishToken).text) &&
      tokens[i + 1]?.isCapital &&
      !isGivenName((tokens[i] as EnglishToken).text)
    ) {
      i++;
      continue;
    }
    // "Former Acme chairman Jane Doe": what somebody was is none of the body's name.
    if (isFirst && WAS_ONCE.test((tokens[i] as EnglishToken).text) && !HONORIFICS.has(tokens[i + 1]?.lower ?? '')) {
      i++;
      continue;
    }
    // "Airline Skylark Air went bust": what it is, and its name.
    if (
      isFirst &&
      WHAT_IT_IS.test((tokens[i] as EnglishToken).text) &&
      tokens[i + 1]?.isCapital &&
      tokens[i + 1]?.kind === 'word' &&
      !ORGANIZATION_ENDS.has(tokens[i + 1]?.lower ?? '')
    ) {
      i++;
      continue;
    }
    // "Since April Orbis has": the month is none of the name's.
    if (MONTH.test((tokens[i] as EnglishToken).text) && BEFORE_MONTH.test(tokens[i - 1]?.lower ?? '')) {
      i++;
      continue;
    }
    if (
      i > 0 &&
      PARTICLES.has(tokens[i - 1]?.text ?? '') &&
      /^(?:van|von|der|den|ten|ter|bin|al|del|di|da|dos)$/.test(tokens[i - 1]?.text ?? '')
    )
      i--;
    const to = endOfName(tokens, i);
    if (PLACED.test(tokens[to]?.text ?? '')) {
      i = to + 1;
      continue;
    }
    names.push(...divide(tokens, i, to, sentence, isFirst));
    i = Math.max(to, i + 1);
  }
  return names.filter(
    (name) => !isDateWord(tokens, name) && !isOfParty(tokens, name) && !isPortfolio(tokens, name.from, name.to),
  );
}

/** "the city's Party chief": the party, as Chinese papers write it, which every reader knows. */
const isOfParty = (tokens: readonly EnglishToken[], { name, to }: EnglishName): boolean =>
  name === 'Party' &&
  (PERSON_NOUNS.has(tokens[to]?.lower ?? '') ||
    /^(?:committee|congress|discipline|branch|organi[sz]ation|official|officials|cadres?)$/.test(
      tokens[to]?.lower ?? '',
    ));

/** Adverbs that a sentence begins with. */
const ADVERB = /^[A-Z][a-z]{3,}(?:(?:c|u|n|i|r)ally|[^loeia]ly|(?:ate|ive|ete|ute|ice|ene|are|ore|ure|ble|ere|ome)ly)$/;

const WAS_ONCE =
  /^(?:Former|Ex|Outgoing|Retired|Veteran|Late|Longtime|Long-time|Disgraced|Ousted|Acting|Interim|Then)$/;
/** Kinds of firms, with which a sentence or a headline begins. */
const WHAT_IT_IS =
  /^(?:Airline|Retailer|Insurer|Lender|Carmaker|Automaker|Drugmaker|Chipmaker|Brewer|Grocer|Broadcaster|Publisher|Startup|Start-up|Builder|Housebuilder|Shipbuilder|Developer|Supermarket|Carrier|Broker|Operator|Supplier|Manufacturer|Distiller|Bookmaker|Outsourcer|Contractor|Charity|Newspaper|Consultancy|Conglomerate|Refiner|Miner|Lawmaker|Rivals?|Parent|Owner|Landlord|Regulator|Watchdog|Sponsor|Backer|Newcomer|Competitors?|Subsidiary|Creditor|Solicitors|Accountants|Auditors|Auctioneers|Architects|Stockbrokers)$/;
const MONTH = /^(?:April|May|June|March|August)$/;
const BEFORE_MONTH = /^(?:in|since|until|till|last|next|this|early|late|mid|that|during|every)$/;

const beginsSentence = (tokens: readonly EnglishToken[], i: number): boolean =>
  i === 0 || (/^["“‘'(:]$/.test(tokens[i - 1]?.text ?? '') && (i === 1 || tokens[i - 2]?.kind === 'mark'));

const startsWithHonorific = (tokens: readonly EnglishToken[], i: number): boolean =>
  Boolean(tokens[i]?.isCapital && HONORIFICS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.isCapital);

/** "Van Loon arrived", "De Wit said": a particle with a capital begins a surname. */
const startsParticle = (tokens: readonly EnglishToken[], i: number): boolean => {
  const [token, next] = [tokens[i] as EnglishToken, tokens[i + 1]];
  return (
    token.isCapital &&
    /^(?:van|von|ten|ter|den|der|de|di|da|du|al|el|bin|dos|della)$/.test(token.lower) &&
    next?.kind === 'word' &&
    next.isCapital &&
    !NO_NAMES.has(next.lower) &&
    !NATIONALITIES.has(next.lower) &&
    !PERSON_NOUNS.has(next.lower) &&
    !HONORIFICS.has(next.lower)
  );
};

/** "May 5", "in May", "March said" are dates; "May said" with a given name or honorific is somebody. */
function isDateWord(tokens: readonly EnglishToken[], name: EnglishName): boolean {
  if (name.words.length > 1 || !/^(May|April|June|March|August)$/.test(name.name) || name.honorific.length > 0)
    return false;
  const [before, after] = [tokens[name.from - 1], tokens[name.to]];
  return (
    after?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(in|of|since|until|by|last|next|late|early|mid|from|to|this|on)$/.test(before?.lower ?? '')
  );
}
