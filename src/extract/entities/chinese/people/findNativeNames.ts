/**
 * Names of Chinese, Korean and Japanese people: a surname and one to three characters, told from words by the
 * characters themselves, by what the segmenter knows and by what stands beside them.
 *
 * Promises: candidates do not overlap; each has a score, higher where it is surer; in order of the text.
 * Does not know: foreign names spelt by sound; bare surnames.
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Document, Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import { JAPANESE_SURNAMES } from '../words/japaneseNames.ts';
import { COMPOUND_SURNAMES, weighSurname } from '../words/surnames.ts';
import { chooseApart } from './chooseApart.ts';
import { dropBodies, dropSurnames } from './dropNobodies.ts';
import { isKnownName, type Lead, type NativeName, readLead, THRESHOLD } from './nativeName.ts';
import { rewardLists, rewardRecurrence } from './rewardNames.ts';
import { weighChinese } from './weighChinese.ts';
import { weighBefore } from './weighContext.ts';
import { weighJapanese } from './weighJapanese.ts';
import { weighBeside } from './weighNeighbours.ts';
import { widenNames } from './widenNames.ts';

/** Of three characters, with a surname that is hardly ever anything else: less is needed. */
const SURE_SURNAME = 3.6;

/** Characters of the longest name. */
const LONGEST = 5;

const JAPANESE_FIRSTS = new CharacterSet(JAPANESE_SURNAMES);

const opensCompound = (reading: string, start: number) => COMPOUND_SURNAMES.has(reading.slice(start, start + 2));

/** Every candidate that opens at `start` and is no longer than there is `room`, with its surroundings weighed. */
function weighAt(reading: string, tokens: Tokens, start: number, room: number): NativeName[] {
  const found: NativeName[] = [];
  // What its first characters alone rule out, and where not even a shorter one fits, is not weighed.
  const first = reading[start];
  const longestChinese = weighSurname(first) !== undefined || opensCompound(reading, start) ? 4 : 0;
  const longestJapanese = JAPANESE_FIRSTS.has(first) ? 5 : 0;
  // The same for all candidates.
  let lead: Lead | undefined;
  const leadOf = () => {
    lead ??= readLead(reading, start);
    return lead;
  };
  let before: number | undefined;
  const add = (candidate: NativeName | undefined) => {
    if (!candidate) return;
    before ??= weighBefore(reading, tokens, start);
    const { end, name, surname } = candidate;
    found.push({ start, end, name, surname, score: weighBeside(reading, tokens, candidate, before) });
  };
  const longest = Math.min(room, Math.max(longestChinese, longestJapanese));
  for (let length = 2; length <= longest; length++) {
    if (length <= longestChinese) add(weighChinese(reading, tokens, start, length, leadOf));
    if (length <= longestJapanese) add(weighJapanese(reading, tokens, start, length));
  }
  return found;
}

/** Whole names of the dictionary, or surnames that are hardly ever words, need less. */
function enoughFor(tokens: Tokens, { name, surname, start, end }: NativeName): number {
  const base = weighSurname(surname) ?? 0;
  const isSure = name.length > 2 && (base === 2 || (base > 0 && isKnownName(tokens, start, end)));
  return isSure ? SURE_SURNAME : THRESHOLD;
}

export function findNativeNames(
  { reading, sentences }: Document,
  tokens: Tokens,
  taken: Uint8Array,
  people: readonly Span[] = [],
): NativeName[] {
  const candidates: NativeName[] = [];
  for (const sentence of sentences)
    for (let at = sentence.start; at < sentence.end; at++) {
      if (weighSurname(reading[at] as string) === undefined && !JAPANESE_OPENERS.has(reading[at] as string)) continue;
      let room = 0;
      while (room < LONGEST && at + room < sentence.end && taken[at + room] === 0) room++;
      if (room > 1) candidates.push(...weighAt(reading, tokens, at, room));
    }
  const weighed = rewardRecurrence(reading, tokens, dropBodies(reading, candidates));
  const sure = chooseApart(rewardLists(reading, rewardLists(reading, weighed, people), people)).filter(
    (c) => c.score >= enoughFor(tokens, c),
  );
  return widenNames(reading, tokens, dropSurnames(reading, tokens, sure));
}

const JAPANESE_OPENERS = new CharacterSet([...JAPANESE_SURNAMES, ...COMPOUND_SURNAMES]);
