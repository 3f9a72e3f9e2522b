/**
 * What of a row of capitals is a name: honorifics and posts are set apart, and "Rydeo CEO Jane Doe" is a body and a person.
 *
 * Promises: the names of one row in the order of the text, without overlap. Does not know: where the row ends.
 */
import { isFamilyFirst, isGivenName } from '../../givenEnglishNames.ts';
import {
  FIRM_HONORIFICS,
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
import { CAMPAIGNS, joinWords, SURNAME_MONTH } from './endOfEnglishName.ts';
import { endOfKnownBody } from './endOfKnownBody.ts';
import { beginsLongBody, endOfCampaign, endOfCapitals, startsStation } from './endOfLongBody.ts';
import { startsPossessed } from './endOfPossessed.ts';
import { endOfTitle } from './endOfTitle.ts';
import type { EnglishName } from './englishName.ts';
import { isMonthsNamesake } from './isMonthsNamesake.ts';
import { isMaker, isPaper, startsCounted } from './startOfEnglishBody.ts';

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
export function divide(
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
      !isMonthsNamesake(tokens, a) &&
      // "Women's Aid Westbridge"
      !startsPossessed(tokens, a) &&
      !isOrganizationRun(tokens, a, b) &&
      !beginsLongBody(tokens, a) &&
      endOfKnownBody(tokens, a) === 0 &&
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
      // 'Toys "R" Them'
      !(b - a > 3 && tokens[b - 2]?.kind === 'mark' && /^\p{Lu}$/u.test(tokens[b - 3]?.text ?? '')) &&
      endOfKnownBody(tokens, a) !== b &&
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
    // "Baker & Spice", "Farmer's Choice"
    tokens[from + 1]?.text !== '&' &&
    tokens[from + 1]?.kind !== 'possessive' &&
    !HONORIFICS.has((tokens[from + 1] as EnglishToken).lower) &&
    !isGivenName(full[0] ?? '')
  )
    return make(from + 1, to, [(tokens[from] as EnglishToken).lower], false);
  for (let k = to - 2; k >= from; k--)
    if (
      (FIRM_HONORIFICS.has((tokens[k] as EnglishToken).lower) || isRank(tokens, k)) &&
      !(k > from && isGivenName((tokens[k - 1] as EnglishToken).text)) &&
      // "King's College Halden"
      tokens[k + 1]?.kind !== 'possessive'
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

/** The words of a name; of 'Robert "Bobby" Hale', the first and the last. */
function withoutNickname(tokens: readonly EnglishToken[]): string[] {
  const at = tokens.findIndex((t) => t.kind === 'mark' && /^["“”'‘’]$/.test(t.text));
  // 'Toys "R" Them'
  const letter = at > 0 && /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1] : undefined;
  const inner = letter ? [{ ...letter, text: `"${letter.text}"` }] : [];
  const kept = at > 0 ? [...tokens.slice(0, at), ...inner, ...tokens.slice(at + 3)] : tokens;
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
  return isLoud && (isGivenName(lowered[0] ?? '') || isWholeName(words)) ? lowered : words;
}

/** "VESKA ORLANDZE": two words that are no letters, and no body's. */
const isWholeName = (words: readonly string[]): boolean =>
  words.length === 2 &&
  words.every((w) => w.length > 3 && /[AEIOUY]/.test(w) && !ORGANIZATION_ENDS.has(w.toLowerCase()));

/** "Attorney General Ruth Hale", "U.S. Attorney Ruth Hale", "PC Ruth Hale", but "General Motors". */
const isRank = (tokens: readonly EnglishToken[], at: number): boolean =>
  (/^(?:general|attorney|pc|wpc|dc|di|dci|dcs|det|supt|cllr|pte|cpl)\.?$/.test(tokens[at]?.lower ?? '') &&
    isGivenName(tokens[at + 1]?.text ?? '')) ||
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

/** Bodies whose name may end with where they are. */
export const SEATED = /^(?:college|university|hospital|school|museum|airport|institute|academy|city|athletic)$/;
