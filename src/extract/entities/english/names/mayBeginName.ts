/** Whether an English name may begin at a word: by the word itself, or as one of those that begin with a common one. */
import { HONORIFICS, NATIONALITIES, NO_NAMES, PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfKnownBody } from './endOfKnownBody.ts';
import { beginsLongBody, endOfCampaign, startsStation } from './endOfLongBody.ts';
import { startsPossessed } from './endOfPossessed.ts';
import { isMonthsNamesake } from './isMonthsNamesake.ts';
import { isNameWord } from './isNameWord.ts';
import { startsBody, startsCounted } from './startOfEnglishBody.ts';

export const mayBeginName = (
  tokens: readonly EnglishToken[],
  i: number,
  isFirst: boolean,
  lowerWords: ReadonlySet<string>,
): boolean =>
  isNameWord(tokens[i] as EnglishToken, isFirst, lowerWords) ||
  startsWithHonorific(tokens, i) ||
  startsBody(tokens, i) ||
  beginsLongBody(tokens, i) ||
  endOfKnownBody(tokens, i) > 0 ||
  startsStation(tokens, i) ||
  endOfCampaign(tokens, i) !== 0 ||
  startsParticle(tokens, i) ||
  startsPossessed(tokens, i) ||
  isMonthsNamesake(tokens, i) ||
  startsCounted(tokens, i, isFirst);

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
