/** People who are called by their age, their nation or their town: "the 45-year-old", "the Welshman", "the German". */
import { NATIONALITIES, NO_NAMES } from '../../commonEnglishWords.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { isNounLike } from './nounWords.ts';
import { type ReadRule, type Reference, wordAt } from './reference.ts';

const someone = (to: number): Reference => ({ want: 'title', noun: '', form: 'title', to });

export const readByAge: ReadRule = (tokens, i) => {
  const age = wordAt(tokens, i + 1);
  if (wordAt(tokens, i) !== 'the' || !/^\d+-year-old$/.test(age)) return undefined;
  return isNounLike(tokens[i + 2] ?? (tokens[i] as EnglishToken)) ? undefined : { ...someone(i + 1), words: [age] };
};

/** "the Welshman" */
export const readByLand: ReadRule = (tokens, i) => {
  const land = tokens[i + 1];
  const isPerson =
    /^(?:The|the)$/.test(tokens[i]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+(?:man|woman)$/u.test(land?.text ?? '') &&
    NO_NAMES.has(land?.lower ?? '');
  return isPerson ? { ...someone(i + 1), sex: /woman$/.test(land?.text ?? '') ? 'f' : 'm' } : undefined;
};

/** "the Portuguese was cleared" */
export const readByNation: ReadRule = (tokens, i) => {
  const nation = tokens[i + 1];
  return wordAt(tokens, i) === 'the' &&
    nation?.isCapital &&
    /(?:ese|ish|ch|ss|aqi|eli|ani)$/.test(nation.lower) &&
    NATIONALITIES.has(nation.lower) &&
    /^(?:was|is|has|himself|herself)$/.test(wordAt(tokens, i + 2))
    ? someone(i + 1)
    : undefined;
};

/** "the Spaniard", "the German": before a verb, a preposition or a mark. */
export const readByDemonym: ReadRule = (tokens, i) => {
  if (wordAt(tokens, i) !== 'the' || !DEMONYM.test(tokens[i + 1]?.text ?? '')) return undefined;
  const next = tokens[i + 2];
  const isAlone = next?.kind !== 'word' || GOES_ON.test(next.lower);
  return isAlone && next?.kind !== 'possessive' ? someone(i + 1) : undefined;
};
const DEMONYM =
  /^(?:Spaniard|Briton|Dane|Swede|Finn|Pole|Turk|Scot|American|German|Italian|Norwegian|Belgian|Austrian|Australian|Canadian|Brazilian|Argentine|Argentinian|Russian|Indian|Israeli|Ivorian|Catalan|Texan|Californian|Mexican|Colombian|Chilean|Croatian|Serb|Greek|Hungarian|Romanian|Ukrainian|Nigerian|Ghanaian|Egyptian|Moroccan|Algerian|Korean|Indonesian|Malaysian|Singaporean|Icelander|New Zealander|South African|Londoner|New Yorker)$/;
const GOES_ON =
  /(?:ed|s|ly)$|^(?:had|has|was|is|who|of|and|in|for|to|on|at|with|did|would|will|took|left|met|told|went|came|later|also|then|once|now|never|soon|still|said|won|lost|made|gave|got|ran|sold|bought|led|built|became|began|quit|fell|found|kept|knew|saw|sent|spoke|stood|wrote|could|may|might|must|should|threw|drew|hit|put|set|paid|held|swore|flew|fled|broke|brought|chose|felt|fought)$/;
