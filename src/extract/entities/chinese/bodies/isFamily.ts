/** Families by their surname: 邵家. */
import { CharacterSet } from '../../../characterSet.ts';
import { weighSurname } from '../words/surnames.ts';

/** Surnames that make words and signs with 家. */
const NO_FAMILY = new CharacterSet('万全农安宜居老白金石乐汤');

/** Whether a word of two characters is a family, whose goods are no firm: "邵家" of "邵家汽车". */
export const isFamily = (word: string): boolean =>
  word.length === 2 && word[1] === '家' && !NO_FAMILY.has(word[0]) && weighSurname(word[0]) === 2;
