/**
 * What stands around one mention of an English name: three words before it and two behind.
 *
 * Promises: words are in lower case, and empty where the sentence has none. Does not know: what any of it says of the name.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

export interface Surroundings {
  name: EnglishName;
  tokens: readonly EnglishToken[];
  /** The word right before the name, the one before that, and the one before both. */
  before: string;
  before2: string;
  before3: string;
  /** The word right behind the name, and the two behind that. */
  after: string;
  after2: string;
  after3: string;
  /** The name is one word. */
  isSingle: boolean;
  /** The name begins with a given name. */
  isGiven: boolean;
  /** Neither a given name nor an honorific says that it is somebody's. */
  isPlain: boolean;
}

export function surroundingsOf(name: EnglishName, tokens: readonly EnglishToken[]): Surroundings {
  const at = (i: number) => tokens[i]?.lower ?? '';
  const isGiven = isGivenName(name.words[0] ?? '');
  return {
    name,
    tokens,
    before: at(name.from - 1),
    before2: at(name.from - 2),
    before3: at(name.from - 3),
    after: at(name.to),
    after2: at(name.to + 1),
    after3: at(name.to + 2),
    isSingle: name.words.length === 1,
    isGiven,
    isPlain: name.honorific.length === 0 && !isGiven,
  };
}

/** One word, or two of which the first is nobody's given name. */
export const isOneWord = ({ name, isSingle, isPlain }: Surroundings): boolean =>
  isSingle || (name.words.length === 2 && isPlain);
