/** What looks like a name of an English sentence and is none: a date, a portfolio, the party. */
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { isPortfolio } from './endOfTitle.ts';
import type { EnglishName } from './englishName.ts';

export const isNoName = (tokens: readonly EnglishToken[], name: EnglishName): boolean =>
  isDateWord(tokens, name) || isOfParty(tokens, name) || isPortfolio(tokens, name.from, name.to);

/** "the city's Party chief": the party, as Chinese papers write it, which every reader knows. */
const isOfParty = (tokens: readonly EnglishToken[], { name, to }: EnglishName): boolean =>
  name === 'Party' &&
  (PERSON_NOUNS.has(tokens[to]?.lower ?? '') ||
    /^(?:committee|congress|discipline|branch|organi[sz]ation|official|officials|cadres?)$/.test(
      tokens[to]?.lower ?? '',
    ));

/** "May 5", "in May", "March said" are dates; "May said" with a given name or honorific is somebody. */
function isDateWord(tokens: readonly EnglishToken[], name: EnglishName): boolean {
  if (name.words.length > 1 || !/^(May|April|June|March|August)$/.test(name.name) || name.honorific.length > 0)
    return false;
  const [before, after] = [tokens[name.from - 1], tokens[name.to]];
  return (
    after?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(in|of|since|until|by|last|next|late|early|mid|from|to|this|on)$/.test(before?.lower ?? '')
  );
}
