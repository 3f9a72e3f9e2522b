/** English pronouns that stand for somebody: "he", "her", "it", "they". */
import { isEmptyIt } from './isEmptyIt.ts';
import { HE, SHE } from './pronounWords.ts';
import { type ReadRule, wordAt } from './reference.ts';

/** "before his Honour": a style, and nobody's. */
const readStyle: ReadRule = (tokens, i) =>
  /^(?:his|her)$/.test(wordAt(tokens, i)) && STYLE.test(tokens[i + 1]?.text ?? '') ? null : undefined;
const STYLE = /^(?:Honou?r|Majesty|Highness|Lordship|Ladyship|Excellency|Holiness|Grace|Royal)$/;

const readPerson: ReadRule = (tokens, i) => {
  const word = wordAt(tokens, i);
  const want = HE.test(word) ? 'm' : SHE.test(word) ? 'f' : undefined;
  if (want === undefined) return undefined;
  const isDoer = word === 'he' || word === 'she';
  const isReflexive = word === 'himself' || word === 'herself';
  return { want, form: 'pronoun', to: i, isDoer, isReflexive };
};

const readIt: ReadRule = (tokens, i) => {
  if (!IT.test(wordAt(tokens, i))) return undefined;
  return isEmptyIt(tokens, i) ? null : { want: 'organization', form: 'pronoun', to: i };
};
const IT = /^(?:it|its)$/;

const readThey: ReadRule = (tokens, i) => {
  const word = wordAt(tokens, i);
  if (!/^(?:they|them)$/.test(word)) return undefined;
  const next = tokens
    .slice(i + 1, i + 4)
    .find((t) => !/^(?:had|have|were|later|then|soon|never|first|are)$/.test(t.lower));
  const isOfTwo = word === 'they' && OF_TWO.test(next?.lower ?? '');
  return { want: 'pair', isLoose: true, isOfTwo, form: 'pronoun', to: i };
};
/** What two people do with each other. */
const OF_TWO = /^(?:married|wed|divorced|separated|split|parted|eloped|quarrelled|quarreled|fell|met)$/;

export const PRONOUN_RULES: readonly ReadRule[] = [readStyle, readPerson, readIt, readThey];
