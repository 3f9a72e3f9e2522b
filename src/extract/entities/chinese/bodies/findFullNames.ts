/**
 * Every place of a Chinese body's full name: by its ending, by an everyday sign, behind a house's sign or a person's name.
 *
 * Promises: in the order of the text.
 * Does not know: bodies that everybody knows, unless they bear such a name (joinKnown.ts).
 */
import type { Document } from '../../../document.ts';
import { isFree } from '../../../isFree.ts';
import { cutLedWords } from '../cutLedWords.ts';
import { cutToNames, withoutDeed } from '../cutToNames.ts';
import { cutToOwners } from '../cutToOwners.ts';
import { fill } from '../marks.ts';
import { isKnownFirm } from '../people/findKnownNames.ts';
import type { Tokens } from '../readTokens.ts';
import { findEverydaySigns } from './findEverydaySigns.ts';
import { findOrganizationNames, type OrganizationName } from './findOrganizationNames.ts';
import { findRecurringFirms } from './findRecurringFirms.ts';
import { findSignedFirms } from './findSignedFirms.ts';
import { findSisterFirms } from './findSisterFirms.ts';
import { openCutTowns } from './joining/openCutTowns.ts';
import { stripEnding } from './stripEnding.ts';

/** Every place of a name that an ending shows: by itself, behind a house's sign, behind a person's name. */
export function findFull(
  document: Document,
  tokens: Tokens,
  taken: Uint8Array,
  { named, known }: { named: readonly OrganizationName[]; known: readonly OrganizationName[] },
): OrganizationName[] {
  const byAnyEnding = openCutTowns(
    document.reading,
    tokens,
    cutToNames(document.reading, tokens, findOrganizationNames(document, tokens, taken)),
  );
  const settled = taken.slice();
  fill(settled, known, 1);
  const everyday = findEverydaySigns(document, tokens, byAnyEnding)
    .filter(({ start }) => settled[start] !== 1)
    .map((one) => withoutDeed(document.reading, one));
  const byEnding = joinEveryday(byAnyEnding, everyday, taken.length);
  const covered = taken.slice();
  fill(covered, byEnding, 1);
  const signed = findSignedFirms(document, tokens, byEnding).filter(({ start }) => covered[start] !== 1);
  const isSigned = new Uint8Array(taken.length);
  fill(isSigned, signed, 1);
  const ended = [...byEnding.filter(({ start, end }) => isSigned[start] !== 1 && isSigned[end - 1] !== 1), ...signed];
  const isEnded = new Uint8Array(taken.length);
  fill(isEnded, ended, 1);
  const again = findRecurringFirms(document, tokens).filter((one) => isFree(isEnded, one) && taken[one.start] !== 1);
  const busy = taken.slice();
  fill(busy, ended, 1);
  fill(busy, again, 1);
  const signs = new Set([
    ...known.map(({ name }) => name).filter(isKnownFirm),
    ...ended.map(({ name }) => stripEnding(name, tokens)).filter((sign) => sign !== ''),
  ]);
  const sisters = findSisterFirms(document, tokens, signs, busy);
  // "某某案系…": what a case is.
  return cutLedWords([...cutToOwners(document.reading, tokens, ended), ...again, ...sisters, ...named], tokens)
    .filter(({ name, end }) => !name.endsWith('案系') && !OF_STORY.test(document.reading.slice(end, end + 4)))
    .sort((a, b) => a.start - b.start);
}

/** Names by their ending and those with an everyday sign, which stand for what they overlap, in a text of that length. */
function joinEveryday(
  ended: readonly OrganizationName[],
  everyday: readonly OrganizationName[],
  length: number,
): OrganizationName[] {
  if (everyday.length === 0) return [...ended];
  const isEveryday = new Uint8Array(length);
  fill(isEveryday, everyday, 1);
  return [...ended.filter((one) => isFree(isEveryday, one)), ...everyday].sort((a, b) => a.start - b.start);
}

/** "“零阻电池”神话破灭": a product in quotes, and its story. */
const OF_STORY = /^[”"」](?:神话|骗局|丑闻|泡沫|造假|论文|疑云)/;
