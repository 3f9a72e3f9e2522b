/** Where a word that is spelt as a verb belongs to the noun beside it: a participle that describes it, or what it counts. */
import { NATIONALITIES, PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { isAdverbAt } from './adverbs.ts';
import { isFiniteAuxiliary } from './auxiliaries.ts';
import type { ReadVerb } from './englishVerb.ts';
import { RELATIVES } from './verbWords.ts';

/** "suspended Doe over a message | posted in 2010": behind what a preposition governs, and before a time or a place. */
export function isOfObject(tokens: readonly EnglishToken[], i: number, read: ReadVerb): boolean {
  const [token, noun, next] = [tokens[i] as EnglishToken, tokens[i - 1], tokens[i + 1]];
  if (token.isCapital || noun?.kind !== 'word' || noun.isCapital || PERSON_NOUNS.has(noun.lower)) return false;
  if (!/^(?:in|on|at|to|from|during|last|by)$/.test(next?.lower ?? '')) return false;
  let article = i - 2;
  while (article > i - 4 && !/^(?:an?|the|his|her|its|their)$/.test(tokens[article]?.lower ?? '')) article--;
  if (!/^(?:an?|the|his|her|its|their)$/.test(tokens[article]?.lower ?? '')) return false;
  if (!/^(?:over|of|about|with|for|from|by|against|on|into|to|through)$/.test(tokens[article - 1]?.lower ?? ''))
    return false;
  // Only what is done to a thing: "a message posted", and not "over the border fell".
  return article > 2 && OF_THINGS.test(token.lower) && read(token.lower).some((r) => r.form === 'part');
}
const OF_THINGS =
  /^(?:posted|published|written|made|sent|signed|released|recorded|filmed|taken|issued|filed|launched|printed|broadcast|aired|uploaded|leaked|shared|circulated|given|held|drawn|found|stolen|sold|bought|built|staged|delivered|awarded|agreed|reached|submitted|lodged)$/;

/** "by 45 votes to 40", "relied on Democratic votes": so many of them, or whose. */
export function isCounted(tokens: readonly EnglishToken[], i: number): boolean {
  const [token, before] = [tokens[i] as EnglishToken, tokens[i - 1]];
  if (!before || token.isCapital || !/\p{Ll}{2}s$/u.test(token.text) || AUXILIARY_IN_S.test(token.lower)) return false;
  const isOf = before.isCapital && NATIONALITIES.has(before.lower) && !before.lower.endsWith('s');
  return (
    (isOf && i > 1 && /^(?:of|on|with|for|by|from|the|to)$/.test(tokens[i - 2]?.lower ?? '')) ||
    // "Tern-1 lifts off": the number of a craft
    (before.kind === 'number' && tokens[i - 2]?.text !== '-' && !/^(?:1[89]|20)\d\d$/.test(before.text)) ||
    SPELLED.test(before.lower)
  );
}
const AUXILIARY_IN_S = /^(?:is|was|has|does)$/;
const SPELLED =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|\p{Ll}{3,6}teen)(?:-\p{Ll}+)?$/u;

/**
 * "Doe, questioned in parliament the next day, denied it", "Doe, once thought likely to inherit it, said": between commas
 * behind the first name of a sentence, before its verb, a participle says something of somebody.
 */
export function isAsideParticiple(tokens: readonly EnglishToken[], i: number, read: ReadVerb): boolean {
  const token = tokens[i] as EnglishToken;
  if (token.isCapital || !BEHIND_PARTICIPLE.test(tokens[i + 1]?.lower ?? '')) return false;
  if (!read(token.lower).some((r) => r.form === 'part')) return false;
  let comma = i - 1;
  while (comma > i - 3 && (isAdverbAt(tokens[comma]) || /^(?:long|widely|now)$/.test(tokens[comma]?.lower ?? '')))
    comma--;
  const before = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !(before?.isCapital || PERSON_NOUNS.has(before?.lower ?? ''))) return false;
  return endsBeforeVerb(tokens, i + 2, Math.min(tokens.length, i + LONGEST_ASIDE), read);
}
export const LONGEST_ASIDE = 16;
const BEHIND_PARTICIPLE =
  /^(?:in|on|at|as|for|from|with|to|under|over|about|after|before|likely|during|outside|near|last|by|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{Ll}*\.?|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** Whether the first comma from here on stands before a finite verb. */
function endsBeforeVerb(tokens: readonly EnglishToken[], from: number, to: number, read: ReadVerb): boolean {
  for (let k = from; k < to; k++) {
    if (tokens[k]?.kind === 'word' && RELATIVES.has(tokens[k]?.lower ?? '')) return false;
    if (tokens[k]?.text !== ',') continue;
    let next = k + 1;
    while (next < k + 3 && isAdverbAt(tokens[next])) next++;
    const word = tokens[next]?.lower ?? '';
    return !tokens[next]?.isCapital && (isFiniteAuxiliary(word) || read(word).some((r) => /^(?:past|s)$/.test(r.form)));
  }
  return false;
}
