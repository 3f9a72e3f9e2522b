/**
 * Single characters that the dictionary cannot join to words: the names that it does not know are made of them.
 *
 * Promises: small words are none.
 */

import type { Token } from '../readTokens.ts';
import { NOT_IN_NAME } from './organizationWords.ts';
import { weighSound } from './transliteration.ts';

const FUNCTION =
  /[的了在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所年月日时某他她它各每该本此两三四五六七八九十一二前后上下里中内外去来卖买用做打看想要叫请使令受遭获当任带会能可应须并而但且如若入进出递交赴抵往]/;

/** One of several characters in a row that the dictionary cannot join: a name it does not know. */
export const isLone = ({ word, tag }: Token) =>
  word.length === 1 && tag !== 'w' && /[\u3400-\u9fff]/.test(word) && !FUNCTION.test(word);

export function isLoneSyllable(token: Token, left: Token | undefined): boolean {
  if (!left || left.end !== token.start || !isLone(token)) return false;
  // "维斯" + "顿足球俱乐部": the last sound of a foreign name.
  if (left.tag.startsWith('nr') && weighSound(token.word) !== undefined) return true;
  return isLone(left) && !NOT_IN_NAME.has(left.word);
}

/** "布列" + 根: the last sound of a foreign name, whatever word it is besides. */
export const closesForeign = (token: Token, left: Token | undefined): boolean =>
  left?.end === token.start &&
  isLone(token) &&
  weighSound(token.word) !== undefined &&
  /^n[rsz]|^x/.test(left.tag) &&
  [...left.word].every((char) => weighSound(char) !== undefined);
