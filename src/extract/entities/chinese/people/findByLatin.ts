/**
 * Foreign names whose Latin form stands in brackets behind them: "教头加图索（Gennaro Gattuso）". They come before names
 * that everybody knows, since those may be no more than the end of one ("米拉贝利").
 *
 * Promises: every place of each name; apart from what is taken; nothing that the words beside it tell of as a body, a
 * place or a product.
 */
import type { Document } from '../../../document.ts';
import { readLatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { PLACES } from '../words/places.ts';
import { BODY, isPlaceThere, isProduct, type SoundName } from './findSoundNames.ts';
import { startByLatin } from './startByLatin.ts';
import { weighKinds } from './weighKinds.ts';

const OPENS_LATIN = / ?[（(] ?[A-Z\u00c0-\u00de]/g;
/** What Latin names of places, papers, prizes and works end in. */
const NO_PERSON =
  /\b(?:Street|Road|Avenue|Square|Islands?|River|Lake|Beach|Bay|Valley|County|Park|Airport|City|Town|State|Province|Prize|Award|Cup|Open|Times|Post|News|Journal|Review|Report|Magazine|Today|Daily|United|FC|Club|School|College|Hospital|Museum|Party|Council|Court|House|Hall|Hotel|Tower|Bridge|Station|Stadium|Management|Motors?|Energy|Foods?|Pharma\w*|Systems|Networks?|Entertainment|Pictures|Records|Press|Airways|Stores?|Brands?|Industries|Resources|Act|Plan|Project)$/;
/** Of the characters of a name, in a score of SoundName. */
const SURE = 2;

export function findByLatin({ reading }: Document, tokens: Tokens, taken: Uint8Array): SoundName[] {
  const names = new Set<string>();
  for (const { index } of reading.matchAll(OPENS_LATIN)) {
    const latin = readLatinBeside(reading, index);
    if (latin?.kind !== 'name' || tokens.at[index - 1] === -1) continue;
    const words = reading.slice(latin.start, latin.end);
    const start = NO_PERSON.test(words) ? undefined : startByLatin(reading, index, words);
    if (start === undefined || reading[start - 1] === '·' || reading[start - 1] === '-') continue;
    const name = reading.slice(start, index);
    const everywhere = tokens.placesOf(name);
    if (PLACES.has(name) || NOT_NAMES.has(name) || taken.subarray(start, index).includes(1)) continue;
    if (isPlaceThere(reading, name, everywhere) || isProduct(reading, name, everywhere)) continue;
    if (everywhere.reduce((sum, at) => sum + weighKinds(reading, at, at + name.length), 0) > BODY) names.add(name);
  }
  return [...names]
    .flatMap((name) => tokens.placesOf(name).map((start) => toName(reading, start, name)))
    .filter(({ start, end }) => tokens.at[start] !== -1 && !taken.subarray(start, end).includes(1))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => i === 0 || one.start >= (all[i - 1] as SoundName).end);
}

const toName = (reading: string, start: number, name: string): SoundName => ({
  start,
  end: start + name.length,
  name,
  sound: name.length,
  score: name.length * SURE,
  hasLatin: readLatinBeside(reading, start + name.length)?.kind === 'name',
});
