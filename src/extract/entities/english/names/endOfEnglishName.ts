/**
 * Where a capitalised English name ends: small words inside it ("Bank of England"), possessives ("the Farmers' List"), "and",
 * numbers and letters.
 *
 * Promises: looks no further than the name's own sentence. Does not know: whether a name begins there.
 */

import { FAMILY_FIRST, isGivenName } from '../../givenEnglishNames.ts';
import {
  HONORIFICS,
  NATIONALITIES,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  PARTICLES,
  PERSON_NOUNS,
} from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfCampaign, endOfCapitals, endOfLongBody, endOfNumbered } from './endOfLongBody.ts';
import { endOfMatters } from './endOfMatters.ts';
import { endOfPossessed } from './endOfPossessed.ts';

/** What somebody or something is by a place or a person, and no part of a name. */
export const PLACED =
  /^\p{Lu}[\p{L}'’-]*-(?:based|listed|born|backed|led|owned|headquartered|trained|educated|registered|bound|style|funded|run|controlled|made|era|wide|speaking|dominated|linked|sponsored|held|leaning|aligned|appointed)$/u;

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

export function endOfName(tokens: readonly EnglishToken[], from: number): number {
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
    const possessed = token.kind === 'possessive' ? endOfPossessed(tokens, from, to) : 0;
    if (possessed > 0) return possessed;
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
      // "Jane Doe's Harbour Trust"
      !(to > from + 1 && isGivenName(tokens[from]?.text ?? '') && /s$/.test(token.text)) &&
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
    // "Luis Corvane y Ortega"
    else if (token.text === 'y' && to > from + 1 && isOpen(next) && isGivenName(tokens[from]?.text ?? '')) to += 2;
    // "Liu He": within a sentence its capital tells that it is a name.
    else if (token.text === 'He' && to === from + 1 && FAMILY_FIRST.has(tokens[from]?.text ?? '')) to++;
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
export const SHOUTED =
  /^(?:\p{Lu}{2,}ED|\p{Lu}{2,}ING|QUITS?|DIES|DEAD|WINS?|LOSES?|SUES?|SHOT|SOLD|HELD|LEFT|LEAVES)$/u;

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
export const CAMPAIGNS =
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
      // 'Toys "R" Them'
      (!NO_NAMES.has(next.lower) || /^\p{Lu}$/u.test(name.text)),
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

/** Words that are surnames behind a given name: "Theodora May". */
export const SURNAME_MONTH =
  /^(?:May|March|August|Day|Page|Round|English|French|German|Christmas|Summer|Winter|New|Moon)$/;

const isSurname = (tokens: readonly EnglishToken[], at: number): boolean =>
  SURNAME_MONTH.test(tokens[at]?.text ?? '') &&
  isGivenName(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1]?.kind !== 'number';

export const joinWords = (tokens: readonly EnglishToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
