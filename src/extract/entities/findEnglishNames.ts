/**
 * Capitalised names of an English sentence, whatever they name: "Erik ten Hag", "the Bank of England", "Smith".
 *
 * Promises: names are found in the order of the text without overlap; honorifics and posts before a name are set
 * apart from it; weekdays, months, nationalities and what a sentence merely begins with are no names.
 * Does not know: what kind of thing a name names (see classifyEnglishNames.ts).
 */
import type { Span } from '../document.ts';
import {
  FIRM_HONORIFICS,
  HONORIFICS,
  NATIONALITIES,
  NO_NAMES,
  OPENERS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PARTICLES,
  PERSON_NOUNS,
} from './commonEnglishWords.ts';
import {
  beginsLongBody,
  endOfCampaign,
  endOfCapitals,
  endOfLongBody,
  endOfNumbered,
  startsStation,
} from './endOfLongBody.ts';
import { endOfMatters } from './endOfMatters.ts';
import { endOfRunIn } from './endOfRunIn.ts';
import { endOfTitle, isPortfolio } from './endOfTitle.ts';
import { isFamilyFirst, isGivenName } from './givenEnglishNames.ts';
import { KNOWN_BODIES } from './knownEnglishBodies.ts';
import { PLACES } from './knownEnglishPlaces.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';

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

/** What somebody or something is by a place or a person, and no part of a name. */
const PLACED =
  /^\p{Lu}[\p{L}'’-]*-(?:based|listed|born|backed|led|owned|headquartered|trained|educated|registered|bound|style|funded|run|controlled|made|era|wide|speaking|dominated|linked|sponsored|held|leaning|aligned|appointed)$/u;

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
    // "In London Jane Doe said": where, and who
    if (
      PLACES.has((tokens[i] as EnglishToken).text) &&
      /^(?:in|at|from|near)$/.test(tokens[i - 1]?.lower ?? '') &&
      isGivenName(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.isCapital
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

/** "European Commission", "First Bank": a word that is no name by itself begins one that ends as a body's name does. */
function startsBody(tokens: readonly EnglishToken[], i: number): boolean {
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
const isMaker = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  to === from + 2 && isNationsMaker([tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '']);
/** What a firm makes or sells that is called by its nation and that. */
const GOODS =
  /^(?:apparel|garments|clothing|express|tower|steel|tobacco|sugar|crystal|outdoor|biscuits|shoes|textiles|furniture|fabrics|leather|cotton|jewelry|jewellery|toys|cosmetics|linen|paper|glass|rubber|chemicals|lumber|salt|tea|coffee|chocolate|waste|coal|leyland|telecom|telephone|telegraph|can|woolen|cyanamid|optical|petroleum)$/;
const DAYS = /^(?:monday|sunday|saturday|friday|evening|spring|summer|winter)$/;
const BEFORE_DAY = /^(?:on|last|next|this|since|until|by|every|late|early|before|after|one|that)$/;

/** "21st Century Fox", "the 1922 Committee", "Third Point": a number or counting word with a capital that begins a name. */
function startsCounted(tokens: readonly EnglishToken[], i: number, isFirst: boolean): boolean {
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
    // "New Chelsea boss"
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

/** "the House ways and means committee": behind a chamber, the end of what its committee is for; else 0. */
function endOfCommittee(tokens: readonly EnglishToken[], at: number): number {
  // "the Treasury select committee"
  if (tokens[at]?.lower === 'select' && tokens[at + 1]?.lower === 'committee') return at + 2;
  if (!/^(?:Senate|House|Commons|Lords|Knesset|Bundestag|Assembly)$/.test(tokens[at - 1]?.text ?? '')) return 0;
  let k = at;
  while (k < at + 5 && tokens[k]?.kind === 'word' && COMMITTEE_FOR.test(tokens[k]?.text ?? '')) k++;
  return k > at && /^(?:committee|subcommittee|panel)$/.test(tokens[k]?.text ?? '') ? k + 1 : 0;
}
/** "a partner at Marsh and Pell": two names of one practice. */
const isPractice = (tokens: readonly EnglishToken[], from: number): boolean =>
  /^(?:at|with)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:partners?|lawyers?|associates?|attorneys?|solicitors?|barristers?|counsel|accountants?|auditors?)$/.test(
    tokens[from - 2]?.lower ?? '',
  ) &&
  tokens[from + 1]?.lower === 'and' &&
  tokens[from + 2]?.isCapital === true &&
  !ORGANIZATION_ENDS.has(tokens[from]?.lower ?? '') &&
  !NO_NAMES.has(tokens[from + 2]?.lower ?? '') &&
  !tokens[from + 3]?.isCapital;

const COMMITTEE_FOR =
  /^(?:commerce|transportation|transport|infrastructure|judiciary|intelligence|finance|financial|budget|rules|ethics|oversight|reform|foreign|affairs|relations|armed|services|energy|banking|health|education|agriculture|appropriations|homeland|security|ways|and|means|treasury|public|accounts|culture|media|sport|business|trade|science|space|technology|select|small|natural|resources|veterans|aging|labor|labour|justice|defence|defense|environment|work|pensions|home|housing|women|equalities|standards|privileges|liaison|economic|international|legal|constitutional)$/;

function endOfName(tokens: readonly EnglishToken[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to] as EnglishToken;
    const whole = endOfLongBody(tokens, from, to) || endOfCampaign(tokens, from);
    if (whole > 0) return whole;
    const [next, afterNext] = [tokens[to + 1], tokens[to + 2]];
    // "Las Vegas-based Jane Doe"
    if (PLACED.test(token.text)) return to;
    // "Labour Prime Minister", "Jane Doe SACKED": a post, and what the line calls out.
    if (token.text === 'Prime' && next?.lower === 'minister') return to;
    if (SHOUTED.test(token.text) && isGivenName(tokens[from]?.text ?? '')) return to;
    const isInner = endOfCapitals(tokens, from, to);
    if (isInner > 0) {
      to = isInner;
      continue;
    }
    const isOpen = (t?: EnglishToken) =>
      Boolean(
        t?.kind === 'word' &&
          t.isCapital &&
          (!NO_NAMES.has(t.lower) || ORGANIZATION_ENDS.has(t.lower) || /^\p{Lu}\.$/u.test(t.text)),
      );
    // "Associated British Marine", "Royal Dutch Lines"
    if (NATIONALITIES.has(token.lower) && token.isCapital && isOpen(next) && isNationalBody(tokens, from, to)) {
      to += 2;
      continue;
    }
    // "sold to Orbis Corp. Doe left": a firm's form ends its name, unless another form follows.
    if (to > from + 1 && FORM.test(tokens[to - 1]?.text ?? '') && !FORM.test(`${token.text.replace(/\.$/, '')}.`))
      return to;
    // "a partner at Marsh and Pell"
    if (to === from + 1 && isPractice(tokens, from)) return to + 2;
    const numbered = endOfNumbered(tokens, from, to);
    if (numbered > 0) {
      to = numbered;
      continue;
    }
    const committee = endOfCommittee(tokens, to);
    if (committee > 0) return committee;
    if (isOpen(token) || isSurname(tokens, to)) to++;
    // 'Gregor "Greg" Malin': what one is called between the names.
    else if (/^["“'‘(]$/.test(token.text) && isNickname(tokens, to)) to += 4;
    // "Prison Staff Union"
    else if (token.isCapital && INSIDE_BODY.test(token.lower) && next?.isCapital && OWNED_BODY.test(next.lower))
      to += 2;
    // "Intermediate People's Court", "Commission Against Corruption"
    else if (
      token.kind === 'possessive' &&
      tokens[to - 1]?.text === 'People' &&
      next?.isCapital &&
      OF_PEOPLE.test(next.lower)
    )
      to += 2;
    else if (token.text === 'Against' && next?.isCapital && AGAINST.test(tokens[to - 1]?.lower ?? '')) to += 2;
    // "Centre for Women's Justice"
    else if (
      token.kind === 'possessive' &&
      next?.isCapital &&
      OF_MANY.test(tokens[to - 1]?.text ?? '') &&
      /^(?:of|for)$/.test(tokens[to - 2]?.lower ?? '') &&
      headsOrganization(tokens, from, to - 2)
    )
      to += 2;
    // "the Farmers' List": of many, and of one hardly.
    else if (isOfMany(token) && next?.isCapital && OWNED_BY_MANY.test(next.lower)) to += 2;
    // "St Anselm's Hospital", "the Supporters' Trust"
    else if (
      token.kind === 'possessive' &&
      next?.isCapital &&
      OWNED_BODY.test(next.lower) &&
      !(next.lower === 'party' && PERSON_NOUNS.has(afterNext?.lower ?? ''))
    )
      to += 2;
    else if (
      token.kind === 'possessive' &&
      next?.isCapital &&
      afterNext?.isCapital &&
      OWNED_BODY.test(afterNext.lower) &&
      !(LED_BODY.test(afterNext.lower) && isOfOne(token, tokens[to - 1]))
    )
      to += 3;
    else if (
      token.kind === 'number' &&
      /^\d{2,4}$/.test(token.text) &&
      /FC|SV|TSV|VfL|Mainz|Schalke|Hannover|^Racing$/.test(tokens[to - 1]?.text ?? '')
    )
      to++;
    // "Local 187", "Lodge 12": of many of a kind
    else if (
      token.kind === 'number' &&
      /^\d{1,4}$/.test(token.text) &&
      to === from + 1 &&
      /^(?:Local|Lodge|Precinct|Battalion|Ladder)$/.test(tokens[to - 1]?.text ?? '')
    )
      to++;
    // "Porto do Sul": none at the end of "Why does Orbis do Vesta …", where the name would begin its clause.
    else if (/^(?:do|dos|das)$/.test(token.text) && to === from + 1 && isOpen(next) && !opensQuestion(tokens, from))
      to += 2;
    else if (PARTICLES.has(token.lower) && isOpen(next) && token.kind === 'word' && !/^(la|le|el|y)$/.test(token.lower))
      to += 2;
    else if (PARTICLES.has(token.lower) && PARTICLES.has(next?.lower ?? '') && isOpen(afterNext)) to += 3;
    // "Ali bin al-Hussein", "Omar al-Bashir"
    else if (/^(?:al|el|ul|as|ad|ar)-\p{Lu}/u.test(token.text)) to++;
    else if (PARTICLES.has(token.lower) && /^(?:al|el|ul|as|ad|ar)-\p{Lu}/u.test(next?.text ?? '')) to += 2;
    else if (
      /^(of|for)$/.test(token.lower) &&
      headsOrganization(tokens, token.lower === 'of' || isCircuit(tokens, to + 2) ? from : to - 1, to)
    ) {
      const matters = endOfMatters(tokens, to + 1);
      if (matters > 0) return matters;
      // "the Committee of Conservative backbenchers": whom it is of, and no part of its name.
      if (isOfMembers(tokens, to + 1)) break;
      if (isOpen(next)) to += 2;
      else if (NATIONALITIES.has(next?.lower ?? '') && isOpen(afterNext)) to += 3;
      else if (next?.lower === 'the' && isOpen(afterNext)) to += 3;
      // "Journal of the American Tin Society"
      else if (next?.lower === 'the' && NATIONALITIES.has(afterNext?.lower ?? '') && isOpen(tokens[to + 3])) to += 4;
      else if (next?.lower === 'the' && isCircuit(tokens, to + 2)) to += 4;
      else break;
    } else if (token.lower === 'for' && isOpen(next) && CAMPAIGNS.test(tokens[to - 1]?.text ?? '')) to += 2;
    // "Action contre la Faim"
    else if (/^(?:contre|sans|pour|für|para|por)$/.test(token.text) && to === from + 1)
      if (isOpen(next)) to += 2;
      else if (/^(?:la|le|les|los|las|die|das)$/.test(next?.text ?? '') && isOpen(afterNext)) to += 3;
      else break;
    else if (token.text === ',' && isCampus(tokens, from, to))
      to += PLACES.has(`${next?.text} ${afterNext?.text}`) ? 3 : 2;
    else if (
      token.lower === 'on' &&
      isOpen(next) &&
      /^(?:committee|commission|council|subcommittee|panel|board)$/.test(tokens[to - 1]?.lower ?? '')
    )
      to += 2;
    else if (/^(and|&)$/.test(token.lower) && isOpen(next) && joins(tokens, from, to)) to += 2;
    else break;
  }
  return to;
}

/** "Conservative backbenchers", "Scottish farmers": people of a party or a nation, in lower case. */
const isOfMembers = (tokens: readonly EnglishToken[], at: number): boolean => {
  const [of, who] = [tokens[at], tokens[at + 1]];
  if (!of?.isCapital || who?.kind !== 'word' || who.isCapital) return false;
  return (
    (NATIONALITIES.has(of.lower) || OF_PARTY.test(of.text)) && /^(?:\p{Ll}{3,}s|people|women|men)$/u.test(who.text)
  );
};
const OF_PARTY =
  /^(?:Conservative|Tory|Labour|Liberal|Democratic|Republican|Green|Unionist|Christian|Jewish|Muslim|Catholic|Socialist|Communist)$/;

/** What is done to somebody, in the capitals of a headline. */
const SHOUTED = /^(?:\p{Lu}{2,}ED|\p{Lu}{2,}ING|QUITS?|DIES|DEAD|WINS?|LOSES?|SUES?|SHOT|SOLD|HELD|LEFT|LEAVES)$/u;

/** "what would Orbis do", "did Orbis do": a question, in which "do" is the verb. */
const opensQuestion = (tokens: readonly EnglishToken[], from: number): boolean =>
  /^(?:do|does|did|would|could|will|can|should|must|might|may|to|n['’]t|not)$/.test(tokens[from - 1]?.lower ?? '');

/** A nation's word inside a body's name: what is before it begins such a name, or what is behind it ends one. */
function isNationalBody(tokens: readonly EnglishToken[], from: number, at: number): boolean {
  const first = tokens[from]?.lower ?? '';
  if (
    /^(?:associated|royal|imperial|united|first|anglo|great|general|bank|national|allied|standard|consolidated|amalgamated)$/.test(
      first,
    )
  )
    return true;
  let end = at + 1;
  while (tokens[end]?.isCapital && tokens[end]?.kind === 'word') end++;
  return (
    at === from + 1 &&
    !isGivenName(tokens[from]?.text ?? '') &&
    !PERSON_NOUNS.has(first) &&
    !HONORIFICS.has(first) &&
    ORGANIZATION_ENDS.has(tokens[end - 1]?.lower ?? '')
  );
}

const OWNED_BODY =
  /^(?:hospital|college|church|school|trust|union|association|club|institute|university|party|cathedral|foundation|society|federation|league|fund|alliance|council|guild|congress|committee|forum|campaign|network|group|cooperative|collective|coalition|assembly)$/;

/** Bodies of a people, behind "People's". */
const OF_PEOPLE =
  /^(?:court|courts|procuratorate|procuratorates|congress|government|republic|liberation|bank|daily|hospital|party|university|armed|political|movement|party|assembly)$/;
/** For whom a centre or an office is. */
const OF_MANY =
  /^(?:Women|Men|Children|People|Veterans|Workers|Farmers|Citizens|Consumers|Patients|Students|Teachers|Mothers|Parents|Girls|Boys|Animals|Fishermen)$/;
const AGAINST =
  /^(?:commission|committee|bureau|campaign|movement|coalition|alliance|league|office|mothers|centre|center)$/;

/** Nouns that are no names, inside a body's. */
const INSIDE_BODY = /^(?:staff|flight|section|part|group|stage|round|table)$/;

/** What many call their body by, behind the word for them. */
export const OWNED_BY_MANY =
  /^(?:list|voice|front|watch|bloc|movement|bureau|chamber|commission|confederation|brotherhood|sisterhood|action|defence|defense|aid|relief|rights|initiative|solidarity|platform|parliament|council|syndicate|board|bank|mutual|company|press|gazette|journal|weekly|theatre|orchestra|choir)$/;
const isOfMany = ({ kind, text }: EnglishToken): boolean => kind === 'possessive' && /^['’]$/.test(text);

/** What somebody leads: "Wagener's Civic Union" is his, and "the Workers' Liberal Party" nobody's. */
const LED_BODY = /^(?:union|party|league|alliance|coalition|group|network|campaign|assembly)$/;
const isOfOne = (possessive: EnglishToken, owner: EnglishToken | undefined) =>
  /s$/.test(possessive.text) && !/^(?:wo)?men$|^(?:people|children|nation|saint)$/.test(owner?.lower ?? '');

/** "Justice for Tenants", "Reporters Without Borders": what campaigns call themselves by. */
const CAMPAIGNS =
  /^(?:Justice|Campaign|Coalition|Friends|Citizens|Families|Mothers|Parents|Students|Lawyers|Doctors|Reporters|Action|Scientists|Veterans|Voices|Workers|Artists)$/;
/** "University of California, Davis": a state's university says where it stands. */
const isCampus = (tokens: readonly EnglishToken[], from: number, at: number): boolean =>
  tokens[from]?.text === 'University' &&
  tokens[from + 1]?.lower === 'of' &&
  OF_CAMPUSES.test(joinWords(tokens, from + 2, at)) &&
  Boolean(tokens[at + 1]?.isCapital && tokens[at + 1]?.kind === 'word' && !NO_NAMES.has(tokens[at + 1]?.lower ?? ''));
const OF_CAMPUSES =
  /^(?:California|Nevada|Texas|Illinois|Wisconsin|Massachusetts|Maryland|Michigan|Missouri|Nebraska|Alabama|Hawaii|Alaska|Colorado|North Carolina|Maine|Minnesota)$/;

/** Whether a word in quotation marks or brackets stands between two names: 'Robert "Bobby" Hale'. */
function isNickname(tokens: readonly EnglishToken[], at: number): boolean {
  const [name, close, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return Boolean(
    name?.isCapital &&
      name.kind === 'word' &&
      /^["”'’)]$/.test(close?.text ?? '') &&
      next?.isCapital &&
      next.kind === 'word' &&
      next.start === (close as EnglishToken).end + 1 &&
      tokens[at]?.text !== '(' &&
      !NO_NAMES.has(next.lower),
  );
}

const FORM = /^(?:Inc|Corp|Co|Ltd|LLC|Plc|PLC)\.$/;

/** "Court of Appeals for the Third Circuit" */
const isCircuit = (tokens: readonly EnglishToken[], at: number): boolean =>
  Boolean(tokens[at]?.isCapital) && /^(?:Circuit|District|Department|Region)$/.test(tokens[at + 1]?.text ?? '');

/** Whether one of these words heads a body's name; what is "for" something stands right before: "left the Museum of Glass for Acme". */
const headsOrganization = (tokens: readonly EnglishToken[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((t) => ORGANIZATION_HEADS.has(t.lower) && t.isCapital);

/** Whether "and" stands inside one name: "Procter & Gamble", "Securities and Exchange Commission", "Ministry of Defence and …". */
function joins(tokens: readonly EnglishToken[], from: number, at: number): boolean {
  if (tokens[at]?.text === '&') return true;
  // "Gordon Peake and Partners": a firm, whoever it is called after.
  if (OF_FOUNDER.test(tokens[at + 1]?.text ?? '') && !tokens[at + 2]?.isCapital) return true;
  if (isGivenName(tokens[from]?.text ?? '') || HONORIFICS.has(tokens[from]?.lower ?? '')) return false;
  // "Hale Food and Beverage"
  if (at - from > 1 && TRADES_OF_TWO.test(`${tokens[at - 1]?.lower} and ${tokens[at + 1]?.lower}`)) return true;
  let end = at + 1;
  while (tokens[end]?.isCapital && tokens[end]?.kind === 'word') end++;
  const last = tokens[end - 1];
  // "Rail Safety and Standards Board": of two matters, where "Orbis Energy and Vesta Council" are two bodies.
  const isOfMatters =
    PUBLIC_ENDS.test(last?.lower ?? '') &&
    isMatter(tokens[at - 1]?.lower ?? '') &&
    isMatter(tokens[at + 1]?.lower ?? '');
  const hasOwnEnd = at - from > 1 && !isOfMatters && ORGANIZATION_ENDS.has(tokens[at - 1]?.lower ?? '');
  return (
    at - from <= 2 &&
    !hasOwnEnd &&
    // "Orbis Hill and Vesta Ventures" are two.
    !(at - from === 2 && end - at === 3 && !PUBLIC_ENDS.test(last?.lower ?? '')) &&
    end - at >= 3 &&
    ORGANIZATION_ENDS.has(last?.lower ?? '') &&
    !(at - from === 1 && APART_ENDS.test(last?.lower ?? '')) &&
    // "Magnis and Vesta Media": a name alone is a body by itself, a matter is not.
    (at - from > 1 ||
      /^(?:trust|diocese)$/.test(last?.lower ?? '') ||
      PUBLIC_ENDS.test(last?.lower ?? '') ||
      isPlainMatter(tokens[at - 1]?.lower ?? '')) &&
    // "Fox and News Corp": what stands behind is a whole name.
    !(at - from === 1 && end - at === 3 && /^(?:corp|inc|plc|ltd|llc|ag|group)$/.test(last?.lower ?? '')) &&
    (end - at > 3 || !isGivenName(tokens[at + 1]?.text ?? ''))
  );
}

/** Whom a firm's founder took in. */
const OF_FOUNDER = /^(?:Partners|Sons|Daughters|Co|Co\.|Company|Associates|Brothers|Bros)$/;
/** What one firm makes or deals in. */
const TRADES_OF_TWO =
  /^(?:foods? and beverages?|oil and gas|gas and electric(?:ity)?|gas and oil|iron and steel|power and light|water and power|coal and (?:iron|steel|coke)|fire and (?:rescue|casualty|marine)|chemicals? and dyes?|arts and (?:sciences|crafts)|science and technology|trade and development|research and development|spinning and weaving|cement and lime|paint and chemicals?|timber and paper|pulp and paper|press and publishing|radio and television|bottling and brewing)$/;

/** A common noun that a body is for, or that firms end in. */
const isPlainMatter = (word: string): boolean =>
  isMatter(word) || ORGANIZATION_ENDS.has(word) || ORGANIZATION_HEADS.has(word);
const isMatter = (word: string): boolean => COMMITTEE_FOR.test(word) || MATTERS.test(word);
const MATTERS =
  /^(?:design|works|safety|food|drugs?|mines?|mining|water|standards|fisheries|forestry|rail|roads?|aviation|maritime|planning|land|fire|rescue|animal|plant|sports|leisure|tourism|research|innovation|revenue|customs|markets|competition|consumer|data|information|communications|nuclear|radiation|insurance|securities|exchange|medicines|products|prices|wages|heritage|monuments)$/;

/** What a body of the state for two matters ends in: "Homeland Security and Governmental Affairs Committee". */
const PUBLIC_ENDS =
  /^(?:commission|committee|department|ministry|office|agency|authority|administration|service|services|council|association|institute|union|society|inspectorate|directorate|executive|bureau|board|court|tribunal|company)$/;
/** "Stanford and Kyoto University" are two. */
const APART_ENDS =
  /^(?:university|college|universities|hospital|school|united|city|rovers|wanderers|fc|bank|banks|airlines|airways|times|post|news)$/;

/** "ten Hag", and not "ten Germans". */
function isParticleBefore(tokens: readonly EnglishToken[], a: number, b: number): boolean {
  const [first, next] = [tokens[a]?.text ?? '', tokens[a + 1]?.lower ?? ''];
  if (b - a !== 2 || !/^[Tt]e[nr]$/.test(first) || next.endsWith('s')) return false;
  return !PERSON_NOUNS.has(next) && !NATIONALITIES.has(next) && !NO_NAMES.has(next) && next !== 'people';
}

const FIRMS_TRADE =
  /^(?:solicitors|accountants|auditors|lawyers|consultants|brokers|stockbrokers|bankers|architects|surveyors|publishers|developers|insurers|housebuilders)$/;

const OFFICERS =
  /^(?:chief|deputy|financial|finance|operating|technology|technical|medical|information|marketing|legal|scientific|commercial|compliance|risk|investment|revenue|product|strategy|executive|administrative|people|press)$/;

/** "Chief Financial Officer Deborah Doe": where the name begins; else 0. */
function endOfOfficer(tokens: readonly EnglishToken[], from: number, to: number): number {
  if (tokens[from]?.lower !== 'chief') return 0;
  let k = from + 1;
  while (k < to && OFFICERS.test(tokens[k]?.lower ?? '')) k++;
  return tokens[k]?.lower === 'officer' && k + 1 < to ? k + 1 : 0;
}

/** What popular papers put before a surname that opens a sentence. */
const OF_TABLOIDS =
  /^(?:divorced|married|shamed|disgraced|jailed|sacked|retired|convicted|widowed|unemployed|ousted|fired|suspended|embattled|accused|bungling|crooked|heartbroken|grieving|injured|axed|beleaguered|struggling|controversial|wealthy|unmarried|bespectacled|tearful|defiant|furious)$/;

/** "Christian Kreipke", not "Christian Democrats" or "Christian Aid". */
const isChristianName = (tokens: readonly EnglishToken[], a: number, b: number): boolean => {
  const next = tokens[a + 1];
  return (
    tokens[a]?.text === 'Christian' &&
    b - a === 2 &&
    next !== undefined &&
    !NATIONALITIES.has(next.lower) &&
    !ORGANIZATION_ENDS.has(next.lower) &&
    !NO_NAMES.has(next.lower) &&
    !/^(?:aid|union|social|science|brothers|church|churches|voice|concern|solidarity|leaders|schools?|party)$/.test(
      next.lower,
    )
  );
};

/** Sets honorifics apart, and "Rydeo CEO Jane Doe" into an organization and a person. */
function divide(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  sentence: number,
  isInitial: boolean,
): EnglishName[] {
  const make = (start: number, end: number, honorific: string[], initial: boolean): EnglishName[] => {
    let [a, b] = [start, end];
    while (
      a < b &&
      ((NATIONALITIES.has((tokens[a] as EnglishToken).lower) && !isChristianName(tokens, a, b)) ||
        NO_NAMES.has((tokens[a] as EnglishToken).lower) ||
        // "Divorced Doe was jailed"
        (initial && a === from && b - a > 1 && OF_TABLOIDS.test((tokens[a] as EnglishToken).lower)) ||
        /^(?:former|then|acting|interim|ex|late)$/.test((tokens[a] as EnglishToken).lower) ||
        // "Solicitors Marsh & Pell acted": their trade.
        (initial && a === from && b - a > 2 && FIRMS_TRADE.test((tokens[a] as EnglishToken).lower)) ||
        // "Old Edwin Doe", "Big Ed"
        (/^(?:old|young|poor|dear|big|little)$/.test((tokens[a] as EnglishToken).lower) &&
          isGivenName(tokens[a + 1]?.text ?? ''))) &&
      !(b - a > 1 && /^(?:Will|Mark|Grant)$/.test((tokens[a] as EnglishToken).text) && tokens.at(-1)?.text !== '?') &&
      !isParticleBefore(tokens, a, b) &&
      !isOrganizationRun(tokens, a, b) &&
      !beginsLongBody(tokens, a) &&
      !startsStation(tokens, a) &&
      !startsCounted(tokens, a, initial && a === from) &&
      !PLACES.has(joinWords(tokens, a, b)) &&
      // "New Zealand Rowing"
      !PLACES.has(joinWords(tokens, a, a + 2))
    )
      a++;
    while (b > a && /^(?:QC|KC|MP|MEP|MSP|MBE|OBE|CBE|PhD|MD|Esq)$/.test((tokens[b - 1] as EnglishToken).text)) b--;
    while (
      b > a &&
      ((NO_NAMES.has((tokens[b - 1] as EnglishToken).lower) &&
        !(
          b - a > 1 &&
          (ORGANIZATION_ENDS.has((tokens[b - 1] as EnglishToken).lower) || endOfCapitals(tokens, a, b - 1) === b)
        )) ||
        PARTICLES.has((tokens[b - 1] as EnglishToken).text)) &&
      !(
        b - a > 1 &&
        SURNAME_MONTH.test((tokens[b - 1] as EnglishToken).text) &&
        isGivenName((tokens[b - 2] as EnglishToken).text)
      ) &&
      !/^\p{Lu}\.$/u.test((tokens[b - 1] as EnglishToken).text) &&
      // "the Mail on Sunday"
      !(b - a > 2 && tokens[b - 2]?.lower === 'on')
    )
      b--;
    if (a >= b) return [];
    const words = calm(withoutNickname(tokens.slice(a, b)));
    return [
      {
        start: (tokens[a] as EnglishToken).start,
        end: (tokens[b - 1] as EnglishToken).end,
        name: words.join(' ').replace(/ (?=['’,])/g, ''),
        words,
        from: a,
        to: b,
        sentence,
        honorific,
        isInitial: initial && a === from,
      },
    ];
  };
  const full = tokens.slice(from, to).map((t) => t.text);
  if (PLACES.has(full.join(' ')) || isFamilyFirst(full)) return make(from, to, [], isInitial);
  const title = endOfTitle(tokens, from, to);
  if (title)
    return [
      ...(title.isWhole ? [] : make(from, title.post, [], isInitial)),
      ...make(title.name, to, [(tokens[title.post] as EnglishToken).lower], false),
    ];
  if (isOrganizationRun(tokens, from, to)) return make(from, to, [], isInitial);
  // "the law firm Squire Marsh": no squire.
  if (
    /^(?:firm|company|practice|partnership|agency)$/.test(tokens[from - 1]?.lower ?? '') &&
    to - from > 1 &&
    !isGivenName(tokens[from + 1]?.text ?? '')
  )
    return make(from, to, [], isInitial);
  const behindOfficer = endOfOfficer(tokens, from, to);
  if (behindOfficer > 0) return make(behindOfficer, to, ['officer'], false);
  // The last honorific inside parts what stands before it from the person after it.
  let start = from;
  if (
    to - from > 2 &&
    PERSON_NOUNS.has((tokens[from] as EnglishToken).lower) &&
    // "Baker & Spice"
    tokens[from + 1]?.text !== '&' &&
    !HONORIFICS.has((tokens[from + 1] as EnglishToken).lower) &&
    !isGivenName(full[0] ?? '')
  )
    return make(from + 1, to, [(tokens[from] as EnglishToken).lower], false);
  for (let k = to - 2; k >= from; k--)
    if (
      (FIRM_HONORIFICS.has((tokens[k] as EnglishToken).lower) || isRank(tokens, k)) &&
      !(k > from && isGivenName((tokens[k - 1] as EnglishToken).text))
    ) {
      start = k + 1;
      break;
    }
  if (start === from) return make(from, to, [], isInitial);
  let begin = start - 1;
  while (begin > from && HONORIFICS.has((tokens[begin - 1] as EnglishToken).lower)) begin--;
  const honorific = tokens.slice(begin, start).map((t) => t.lower);
  const isQualifier = tokens
    .slice(from, begin)
    .every(
      (t) =>
        HONORIFICS.has(t.lower) ||
        PLACES.has(t.text) ||
        NATIONALITIES.has(t.lower) ||
        /^(?:U\.[SK]\.|District)$/.test(t.text),
    );
  return [
    ...(begin > from && !isQualifier ? make(from, begin, [], isInitial) : []),
    ...make(start, to, honorific, false),
  ];
}

/** Words that are surnames behind a given name: "Theodora May". */
const SURNAME_MONTH = /^(?:May|March|August|Day|Page|Round|English|French|German|Christmas|Summer|Winter|New|Moon)$/;

const isSurname = (tokens: readonly EnglishToken[], at: number): boolean =>
  SURNAME_MONTH.test(tokens[at]?.text ?? '') &&
  isGivenName(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1]?.kind !== 'number';

const joinWords = (tokens: readonly EnglishToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');

/** The words of a name; of 'Robert "Bobby" Hale', the first and the last. */
function withoutNickname(tokens: readonly EnglishToken[]): string[] {
  const at = tokens.findIndex((t) => t.kind === 'mark' && /^["“”'‘’]$/.test(t.text));
  const kept = at > 0 ? [...tokens.slice(0, at), ...tokens.slice(at + 3)] : tokens;
  // "Vestanet18": the number is of the same word.
  const words: string[] = [];
  for (const [i, { kind, text, start }] of kept.entries())
    if (kind === 'number' && kept[i - 1]?.end === start) words.push(`${words.pop()}${text}`);
    else words.push(text);
  return words;
}

/** "JANE DOE was sacked": a first line in capitals has the names that all others have. */
function calm(words: string[]): string[] {
  const lowered = words.map((w) => w.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()));
  const isLoud = words.length > 1 && words.every((w) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(w));
  return isLoud && isGivenName(lowered[0] ?? '') ? lowered : words;
}

/** "Attorney General Ruth Hale", "U.S. Attorney Ruth Hale", but "General Motors". */
const isRank = (tokens: readonly EnglishToken[], at: number): boolean =>
  (/^(?:general|attorney)$/.test(tokens[at]?.lower ?? '') && isGivenName(tokens[at + 1]?.text ?? '')) ||
  (tokens[at]?.text === 'Attorney' && /^(?:U\.S\.|US|District|State)$/.test(tokens[at - 1]?.text ?? ''));

/** "Ministry of Justice", "Supreme Court": the posts' words in them are no posts. */
function isOrganizationRun(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  const last = tokens[to - 1] as EnglishToken;
  const hasOf = tokens.slice(from + 1, to).some((t) => /^(of|for|and)$/.test(t.lower));
  if (endOfCampaign(tokens, from) > 0) return true;
  if (hasOf) {
    const beforeOf = tokens.slice(from, to).findIndex((t) => /^(of|for|and)$/.test(t.lower));
    const before = tokens[from + beforeOf - 1] as EnglishToken;
    return ORGANIZATION_HEADS.has(before.lower) || ORGANIZATION_ENDS.has(last.lower) || CAMPAIGNS.test(before.text);
  }
  // "Imperial College London", "Westgate Hospital Leeds"
  if (isMaker(tokens, from, to)) return true;
  if (to - from > 2 && PLACES.has(last.text) && SEATED.test((tokens[to - 2] as EnglishToken).lower)) return true;
  if (to - from === 2 && isPaper(tokens[from]?.lower ?? '', last.text)) return true;
  return to - from > 1 && ORGANIZATION_ENDS.has(last.lower) && !isGivenName((tokens[to - 2] as EnglishToken).text);
}

/** "the Irish Independent", "the Sunday World": papers of a nation or a day. */
const isPaper = (first: string, last: string): boolean =>
  (NATIONALITIES.has(first) || /^(?:sunday|evening|daily|morning)$/.test(first)) &&
  /^(?:Independent|Standard|Sun|Star|World|Mail|Age|Express|People|Citizen|Nation|Mercury)$/.test(last);

/** Bodies whose name may end with where they are. */
export const SEATED = /^(?:college|university|hospital|school|museum|airport|institute|academy|city|athletic)$/;
