/**
 * What stands before a word for a line of business, if a firm can have it for its sign: a word of the dictionary, or
 * characters that no dictionary joins.
 *
 * Promises: the sign opens where no other word goes on over it. Does not know: whether a firm is meant.
 */
import { CharacterSet } from '../../../characterSet.ts';
import { holdsAny } from '../../../holdsAny.ts';
import { isHan } from '../../../isHan.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { SIGN_WORDS, SORT_ENDING, SORT_WORDS } from '../words/signWords.ts';
import { isSignCharacter } from '../words/tradeWords.ts';
import { weighSound } from '../words/transliteration.ts';
import { isFamily } from './isFamily.ts';

/** What kind of word a sign is: one that firms choose, one that no dictionary has, a noun, or any other. */
export type SignKind = 'image' | 'unknown' | 'noun' | 'other';

/** A small word that leads to a name. */
export const LED = /(?:给|向|与|和|跟|同|及|由|从|被|让|对|把|将|的|在|替|为|以及|、|，|。|：|；|“|（|\n|^)$/;
/** Characters of small words, of counts and of what is done: none of an unknown sign. */
const NOT_IN_SIGN = new CharacterSet(
  '的地得了着过在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给该本这那其各某每此他她它我你们据按经至到往赴自前后原现新旧另副正来去做办买卖查问叫请投入管者家个名些里中内外间所并可能会要',
);

/** Whether a word of the dictionary can be a sign, and of which kind. */
function kindOf(word: string, tag: string): SignKind | undefined {
  if (NOT_IN_NAME.has(word) || SORT_WORDS.has(word) || endsInPost(word) || isPlaceName(word)) return undefined;
  if (SIGN_WORDS.has(word)) return 'image';
  if (/^nr/.test(tag) && word.length > 2 && [...word].every((char) => weighSound(char) !== undefined)) return 'unknown';
  if (SORT_ENDING.test(word) || NOT_NAMES.has(word)) return undefined;
  if (/^(?:nz|nr|nrt|x|z)$/.test(tag) && isOfSignCharacters(word)) return 'unknown';
  if (/^(?:n|nz|nr|nrt|x|z|o|e|s|i|l|a|an)$/.test(tag)) return 'noun';
  return /^(?:ns|vn|v|t|m|d|ad|b|j)$/.test(tag) &&
    !holdsAny(OPENS_WITH_SMALL.test(word) ? word.slice(1) : word, NOT_IN_SIGN)
    ? 'other'
    : undefined;
}

const isOfSignCharacters = (word: string): boolean => [...word].every(isSignCharacter);

/** Whether a sign can open at a place: no part of a word that goes on over it. */
export function opensSign(reading: string, tokens: Tokens, start: number): boolean {
  if (!isHan(reading[start - 1] ?? ' ')) return true;
  const last = tokens.before(start);
  if (last) return last.word.length > 1 || LED.test(last.word) || /^[pcu]/.test(last.tag) || LEADS.has(last.word);
  // "状告" + "启明": the dictionary joined the verb's end with the sign.
  const word = reading.slice(start - 2, start);
  return tokens.isBorder(start - 2) && /^v/.test(tokens.tagOf(word) ?? '');
}

/** Verbs of one character behind which a firm is named. */
const LEADS = new CharacterSet('是为叫欠告找归属至到于进入连诉买卖拿劝骂收投');

/** How many, and of what. */
const COUNTED =
  /^[一二两三四五六七八九十几多数百千万半每各某这那][家个名大类种项座条间所批位亿万千百月年成号股次场级倍层只辆台套件支本份代度面]/;
const NUMERAL = /^[一二两三四五六七八九十百千万亿]/;

/** Two to four characters that no dictionary joins, and that hold no small word: "润沅", "德润堂". */
function isUnknownSign(tokens: Tokens, word: string, start: number): boolean {
  if (!isHan(word) || COUNTED.test(word) || isPlaceName(word) || SORT_WORDS.has(word)) return false;
  const lead = OPENS_WITH_SMALL.test(word) ? word.slice(1) : word;
  // "君和信": the small word between two characters of signs.
  const apart = /^[^和同][和同].$/.test(lead) && isOfSignCharacters(lead) ? lead[0] + (lead[2] ?? '') : lead;
  if (holdsAny(apart, NOT_IN_SIGN)) return false;
  if ((lead !== word || NUMERAL.test(word)) && !isOfSignCharacters(word.slice(1))) return false;
  const trade = start + word.length;
  if (word.length === 2) {
    const first = tokens.after(start);
    if (first?.word.length === 1 && tokens.after(start + 1)?.end === trade)
      return !/^[pcruy]/.test(tokens.after(start + 1)?.tag ?? '');
    return isOfSignCharacters(word);
  }
  for (let at = start; at < trade; ) {
    const token = tokens.after(at);
    if (!token || token.end > trade || NOT_IN_NAME.has(token.word) || SORT_WORDS.has(token.word)) return false;
    if (token.word.length > 1 && (PLACES.has(token.word) || /^[vrpcdmu]/.test(token.tag) || endsInPost(token.word)))
      return false;
    at = token.end;
  }
  return (
    [...word].filter(isSignCharacter).length >= word.length - (word.length > 3 ? 2 : 1) && isSignCharacter(word.at(-1))
  );
}

/** "供货方" + "恒远": the word for a part in a deal goes on over the sign's beginning. */
const endsSide = (reading: string, start: number): boolean =>
  reading[start] === '方' && PARTS_OF_DEALS.has(reading[start - 1]);
const PARTS_OF_DEALS = new CharacterSet('货建工标作资购包卖买甲乙供应借贷运营租');

/** Small words that open signs all the same. */
const OPENS_WITH_SMALL = /^[新正大老和同原]/;

export interface ReadSign {
  word: string;
  start: number;
  kind: SignKind;
}

/** What stands before a trade, if it can be a sign: a word of the dictionary, or characters that it does not join. */
export function readSign(reading: string, tokens: Tokens, trade: number): ReadSign | undefined {
  let unknown: ReadSign | undefined;
  for (let size = 2; size <= 4 && size <= trade; size++) {
    const start = trade - size;
    const word = reading.slice(start, trade);
    if (!isHan(word)) break;
    if (isFamily(word) || endsSide(reading, start)) continue;
    if (!opensSign(reading, tokens, start)) continue;
    const token = tokens.after(start);
    const isWhole = token?.end === trade;
    if (!isWhole && !tokens.isBorder(start) && size > 2) continue;
    // "和众": behind a name the small word, behind a verb or a mark the sign's own.
    if (word.startsWith('和') && !isWhole && /^(?:n|x|r|j|z)/.test(tokens.before(start)?.tag ?? '')) continue;
    const tag = isWhole ? token.tag : tokens.tagOf(word);
    if (tag !== undefined) {
      const kind = isWhole || SIGN_WORDS.has(word) || size === 2 ? kindOf(word, tag) : undefined;
      if (kind) return { word, start, kind };
      if (isWhole) return undefined;
    } else if (unknown === undefined && isUnknownSign(tokens, word, start)) unknown = { word, start, kind: 'unknown' };
  }
  return unknown;
}
