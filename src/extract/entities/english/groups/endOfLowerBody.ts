/**
 * Where a body ends that English calls by a common noun in lower case, with what says which it is: "Southwark crown court",
 * "Halden and Orbury council", "City of Halden police", "the labour department", "the Orbury foundation".
 *
 * Promises: the place after it, or 0 where none begins. A place, a nation, a name or a rank says which; what only goes by
 * such a word ("council tax", "a police officer") is none.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { PUBLIC_BODIES } from '../../known/publicBodies.ts';
import { NATIONALITIES, NO_NAMES, OPENERS } from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

export const RANK =
  /^(?:high|supreme|appeal|appeals|crown|constitutional|bankruptcy|probate|county|district|circuit|federal|criminal|civil|labour|labor|family|magistrates|administrative|commercial|chancery|juvenile|regional|military|arbitration|employment)$/;
const COURT = /^(?:court|tribunal)$/;
const OFFICERS = /^(?:court|tribunal|prosecutors|police|marshals|detectives|authorities|regulators|jury)$/;
const CALLED = /^(?:U\.S\.|U\.K\.|Metropolitan)$/;

const TIER = /^(?:county|city|district|borough|town|parish|metropolitan|regional|unitary|community)$/;

const isName = (token: EnglishToken | undefined): boolean => token?.kind === 'word' && token.isCapital;

/** Whether a name may begin at `i`: not in the midst of one, nor at a small word that a sentence begins with. */
function opensName(tokens: readonly EnglishToken[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!isName(tokens[i]) || NO_NAMES.has(lower) || SMALL.test(lower) || (i === 0 && OPENERS.has(lower))) return false;
  return !(isName(tokens[i - 1]) && i > 1);
}
const SMALL =
  /^(?:the|an?|at|in|on|by|for|from|with|to|of|and|but|as|his|her|their|its|our|my|no|local|both|two|some)$/;

/** Behind up to two words of a name that begins at `i`. */
function behindName(tokens: readonly EnglishToken[], i: number): number {
  let k = i + 1;
  while (k < i + 3 && isName(tokens[k])) k++;
  return k;
}

/** "Kent county council", "Halden and Orbury council". */
function endOfCouncil(tokens: readonly EnglishToken[], i: number): number {
  if (!opensName(tokens, i)) return 0;
  let k = behindName(tokens, i);
  if (TIER.test(tokens[k]?.text ?? '') && tokens[k + 1]?.text === 'council') return k + 2;
  const isTwo = tokens[k]?.text === 'and' && isName(tokens[k + 1]);
  if (isTwo) k = behindName(tokens, k + 1);
  if (tokens[k]?.text !== 'council' || OF_COUNCILS.test(tokens[k + 1]?.lower ?? '')) return 0;
  // "the Orbury council" may be of many things, "Doe’s council" is hers.
  const isBare = !/^(?:the|an?|'s|’s)$/i.test(tokens[i - 1]?.text ?? '');
  return isBare && (isTwo || PLACES.has(tokens[i]?.text ?? '')) ? k + 1 : 0;
}
const OF_COUNCILS = /^(?:tax|taxes|estates?|house|houses|housing|homes?|flats?|tenants?|elections?|seats?|wards?)$/;

/** "Southwark crown court", "Halden magistrates’ court": a court by its seat and rank. */
function endOfSeatedCourt(tokens: readonly EnglishToken[], i: number): number {
  if (!opensName(tokens, i)) return 0;
  let k = behindName(tokens, i);
  const first = k;
  while (k < first + 2 && RANK.test(tokens[k]?.text ?? '')) k++;
  if (k > first && /^['’]s?$/.test(tokens[k]?.text ?? '')) k++;
  if (k === first || !COURT.test(tokens[k]?.text ?? '') || OF_COURTS.test(tokens[k + 1]?.lower ?? '')) return 0;
  return k + 1;
}

/** "City of Halden police", "Orbury fire brigade": who watches over a town. */
function endOfWatch(tokens: readonly EnglishToken[], i: number): number {
  if (!opensName(tokens, i)) return 0;
  const isCity = tokens[i]?.text === 'City' && tokens[i + 1]?.text === 'of' && isName(tokens[i + 2]);
  const k = behindName(tokens, isCity ? i + 2 : i);
  if (isCity && tokens[k]?.text === 'police') return OF_POLICE.test(tokens[k + 1]?.lower ?? '') ? 0 : k + 1;
  return WATCH.test(`${tokens[k]?.text} ${tokens[k + 1]?.text}`) ? k + 2 : 0;
}
const WATCH = /^(?:fire (?:brigade|service|department)|ambulance service|coast guard|health board)$/;

/** "the labour department", "the defence ministry", "a royal commission": what a state has one of. */
function endOfOffice(tokens: readonly EnglishToken[], i: number): number {
  const [token, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.kind !== 'word' || token.isCapital) return 0;
  const article = tokens[i - 1]?.lower ?? '';
  const name = `${token.text} ${next?.text}`;
  if (OF_OFFICES.test(after?.lower ?? '')) return 0;
  if (name === 'royal commission') return /^(?:the|an?)$/.test(article) ? i + 2 : 0;
  return article === 'the' && OFFICE.test(name) ? i + 2 : 0;
}
const OFFICE =
  /^(?:(?:labou?r|justice|defen[cs]e|foreign|finance|health|education|interior|transport|trade|agriculture|energy|culture|environment|housing|communities|immigration|treasury|state|tourism|industry|economy|economics|science|war) (?:department|ministry)|(?:home|foreign|cabinet|colonial|war) office)$/;
const OF_OFFICES =
  /^(?:officials?|spokes\w+|staff|ministers?|secretar(?:y|ies)|sources?|buildings?|lawyers?|hearings?|inquiry)$/;

/** "the Nobel assembly", "the Orbury foundation": papers that keep capitals for names, where nobody is called so. */
function endOfNamed(tokens: readonly EnglishToken[], i: number): number {
  const token = tokens[i];
  if (tokens[i - 1]?.lower !== 'the' || !isName(token) || !token || isGivenName(token.text)) return 0;
  if (NATIONALITIES.has(token.lower) || NO_NAMES.has(token.lower)) return 0;
  const k = behindName(tokens, i);
  if (!NAMED.test(tokens[k]?.text ?? '') || OF_OFFICES.test(tokens[k + 1]?.lower ?? '')) return 0;
  return k + 1;
}
const NAMED = /^(?:assembly|foundation|academy|federation|brotherhood|trade union|philharmonic)$/;

/** "the criminal cases review commission": a public body, as papers write it that keep capitals for names; the place after it, or 0. */
function endOfPublicBody(tokens: readonly EnglishToken[], i: number): number {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.isCapital || tokens[i - 1]?.lower !== 'the') return 0;
  for (const words of PUBLIC_BODIES.get(token.lower) ?? [])
    if (words.every((word, k) => tokens[i + k]?.text === word)) {
      const after = tokens[i + words.length];
      return after?.kind === 'word' && OF_BODY.test(after.lower) ? 0 : i + words.length;
    }
  return 0;
}
const OF_BODY = /^(?:judges?|rulings?|hearings?|chief|chair|cases?|orders?|officials?|staff|inspectors?|lawyers?)$/;

/** "a Milan court", "the high court", "Munich prosecutors". */
function endOfBody(tokens: readonly EnglishToken[], i: number): number {
  const [token, before] = [tokens[i] as EnglishToken, tokens[i - 1]];
  if (token.kind !== 'word') return 0;
  // "the high court", "a federal court": a rank in lower case behind an article
  if (!token.isCapital) {
    if (!RANK.test(token.lower) || !/^(?:the|a|an)$/i.test(before?.text ?? '')) return 0;
    let k = i + 1;
    while (k < i + 3 && RANK.test(tokens[k]?.lower ?? '')) k++;
    return COURT.test(tokens[k]?.text ?? '') && !OF_COURTS.test(tokens[k + 1]?.lower ?? '') ? k + 1 : 0;
  }
  let k = i + 1;
  const two = `${token.text} ${tokens[i + 1]?.text ?? ''}`;
  if (PLACES.has(two)) k = i + 2;
  else if (!PLACES.has(token.text) && !NATIONALITIES.has(token.lower) && !CALLED.test(token.text)) return 0;
  if (before?.isCapital && before.kind === 'word' && i > 1) return 0;
  while (k < i + 4 && RANK.test(tokens[k]?.text ?? '')) k++;
  const noun = tokens[k]?.text ?? '';
  // "American prosecutors" are many.
  if (!OFFICERS.test(noun) || (NATIONALITIES.has(token.lower) && !COURT.test(noun))) return 0;
  // "an Orbury jury" and "Orbury police" behind "City of" are something else.
  if (tokens[i - 1]?.text === 'of' && tokens[i - 2]?.text === 'City') return 0;
  return OF_POLICE.test(tokens[k + 1]?.lower ?? '') ? 0 : k + 1;
}
const OF_COURTS =
  /^(?:case|order|hearing|filing|documents|papers|battle|ruling|judge|appearance|records|room|action)s?$/;
const OF_POLICE =
  /^(?:officers?|chief|station|force|case|order|hearing|filings?|documents|battle|ruling|judge|custody|records|raid|action)$/;

/** The place after a body that begins at `i` and is called by a common noun in lower case, or 0. */
export const endOfLowerBody = (tokens: readonly EnglishToken[], i: number): number =>
  endOfCouncil(tokens, i) ||
  endOfPublicBody(tokens, i) ||
  endOfSeatedCourt(tokens, i) ||
  endOfWatch(tokens, i) ||
  endOfOffice(tokens, i) ||
  endOfNamed(tokens, i) ||
  endOfBody(tokens, i);
