/**
 * The verb groups of an English sentence that have a finite verb: auxiliaries and main verb, voice, tense, negation.
 *
 * Promises: groups are in order and do not overlap; words inside quotation marks and participles behind their noun are none.
 * Does not know: clauses, or what the verbs mean.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import { readChronicled } from './chronicledPresent.ts';
import { isUnderBargain } from './struckBargain.ts';
import type { EnglishVerb, ReadVerb } from './verbs/englishVerb.ts';
import { isAsideParticiple, isCounted, isOfObject } from './verbs/isOfNoun.ts';
import { readGroup } from './verbs/readGroup.ts';
import { readShared } from './verbs/readShared.ts';
import { readSimple } from './verbs/readSimple.ts';

/** Finds the verb groups with a finite verb; `isChronicle`: where the past is told in the present. */
export function findEnglishVerbs(
  tokens: readonly EnglishToken[],
  read: ReadVerb,
  isQuoted: readonly boolean[],
  isChronicle = false,
): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!canBeVerb(tokens, i, isQuoted) || isCounted(tokens, i) || isUnderBargain(tokens, i)) continue;
    const last = verbs.at(-1);
    if (last ? isOfObject(tokens, i, read) : isAsideParticiple(tokens, i, read)) continue;
    const verb = readGroup(tokens, i, read) ?? readWithoutAuxiliary(tokens, i, read, last, isChronicle);
    if (!verb) continue;
    verbs.push(verb);
    i = verb.to - 1;
  }
  return verbs;
}

/** A word outside quotation marks, or the "'s" of "who's". */
function canBeVerb(tokens: readonly EnglishToken[], i: number, isQuoted: readonly boolean[]): boolean {
  const { kind } = tokens[i] as EnglishToken;
  if (kind === 'word') return !isQuoted[i];
  return kind === 'possessive' && /^(?:who|he|she|it|that|there)$/.test(tokens[i - 1]?.lower ?? '');
}

function readWithoutAuxiliary(
  tokens: readonly EnglishToken[],
  i: number,
  read: ReadVerb,
  last: EnglishVerb | undefined,
  isChronicle: boolean,
): EnglishVerb | null {
  // "had ignored repeated warnings": right behind a verb a second one is an adjective.
  const isBehind = last?.to === i && last.head === i - 1 && !/^(?:say|tell|be|have|do)$/.test(last.lemmas[0] ?? '');
  if (isBehind) return null;
  return (
    readShared(tokens, i, read, last) ??
    readSimple(tokens, i, read) ??
    (isChronicle ? readChronicled(tokens, i, read, last) : null)
  );
}
