/**
 * Names that no table knows, shown by the post before them: "自治区主席" + characters of no word + "说". So Tibetan,
 * Uyghur, Thai, Burmese and Japanese names come in that neither surname nor sounds tell.
 *
 * Promises: two to six characters, from the post to a mark, a verb or a small word; apart from what is taken.
 * Does not know: names of which the dictionary makes everyday words.
 */
import type { Document, Span } from '../../../document.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { weighGivenCharacter } from '../words/givenNames.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost, POSTS, readAddress } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import { weighSound } from '../words/transliteration.ts';
import { weighAfter } from './weighContext.ts';
import { FUNCTION } from './weighSounds.ts';

const LONGEST = 6;
/** Characters that go on from a post as words of their own: "专家组", "校长室", "总裁兼". */
const GOES_ON = /[仍组室级团席台府院会处部局科厅署办员职位任届界圈层长群班队务楼所权区房线版线手组兼等因表示住坐站睡]/;
/** Posts before which and after which many other words stand than names. */
const VAGUE =
  /(?:代表|学生|居民|村民|市民|工人|职工|老板|业主|乘客|游客|消费者|冠军|亚军|人士|对手|朋友|好友|友人|专家|学者|选手|球员|队员|老人|青年|妇女|男子|女子|委员|股东|英雄|当事人|受害人|死者|伤者|遇难者|战士|士兵|警察|黑客|天才|少年|主力|替补|投资者|投资人|商人|人质|前任|原告|被告|老师|教师|演员|同学|同事|医生|律师|助手|副手|人选|作家|诗人|幕僚|水手|工友|移工|外劳|护士|编辑|记者)$/;

/** Whether a word can be a piece of a name that the dictionary lacks. */
function isPiece({ word, tag }: Token): boolean {
  if (tag === 'w' || !isHan(word) || POSTS.has(word) || NOT_NAMES.has(word)) return false;
  if (word.length === 1) return !FUNCTION.test(word) && !GOES_ON.test(word);
  if (PLACES.has(word)) return false;
  return /^(?:nr|nz|x|ns)/.test(tag) || (word.length === 2 && /^(?:n|zg?|g)$/.test(tag) && [...word].every(mayBeName));
}

const mayBeName = (char: string) =>
  weighSound(char) !== undefined || weighGivenCharacter(char) > 0 || (weighSurname(char) ?? 0) > 0;

const opensName = (name: string) => weighSound(name[0] as string) === 3 || (weighSurname(name[0] as string) ?? 0) > 0;

/** Whether the dictionary has no such word. */
const isUnknown = (tokens: Tokens, name: string) => tokens.tagOf(name) === undefined;

/** Where the run of pieces from `start` ends. */
function walk(tokens: Tokens, start: number, limit: number, taken: Uint8Array): number {
  let end = start;
  for (let token = tokens.after(start); token; token = tokens.after(end)) {
    if (token.end > limit || token.end - start > LONGEST || taken[token.start] === 1 || !isPiece(token)) break;
    // "夸腾" + "丢了官": what was done.
    if (end > start && token.word.length === 1 && /^v/.test(token.tag) && tokens.after(token.end)?.word === '了') break;
    end = token.end;
  }
  return end;
}

/** Whether a name can end at `end` for sure: before a mark, an address, a verb of people, a small word. */
function endsSurely(reading: string, tokens: Tokens, end: number): boolean {
  const next = tokens.after(end);
  if (!next || next.tag === 'w' || readAddress(reading.slice(end, end + 4)) !== '') return true;
  if (next.word.length === 1) return FUNCTION.test(next.word);
  return weighAfter(reading, tokens, end) >= 0.7;
}

/** Names in religion, before the word for who bears them: "慧明法师". */
const IN_RELIGION = /([\u3400-\u9fff]{2})(?=(?:法师|禅师|大师|上人|大和尚|比丘尼|仁波切|活佛|居士|师太|道长))/g;

function findInReligion(reading: string, tokens: Tokens, taken: Uint8Array): Span[] {
  return [...reading.matchAll(IN_RELIGION)]
    .map(({ index }) => ({ start: index, end: index + 2 }))
    .filter(({ start, end }) => {
      const name = reading.slice(start, end);
      const tag = tokens.tagOf(name);
      return (
        taken[start] !== 1 &&
        tokens.isBorder(start) &&
        !NOT_NAMES.has(name) &&
        !isPlaceName(name) &&
        !endsInPost(name) &&
        (!tag || /^(?:nr|nz|x|ns)/.test(tag) || tokens.placesOf(name).length > 2) &&
        ![...name].some((char) => FUNCTION.test(char))
      );
    });
}

export function findIntroducedNames({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): Span[] {
  const found: Span[] = findInReligion(reading, tokens, taken);
  for (const sentence of sentences)
    for (let token = tokens.after(sentence.start); token && token.end < sentence.end; token = tokens.after(token.end)) {
      const left = reading.slice(Math.max(sentence.start, token.end - 6), token.end);
      const start = token.end;
      if (token.tag === 'w' || taken[start] === 1 || !endsInPost(left) || VAGUE.test(left)) continue;
      const end = walk(tokens, start, sentence.end, taken);
      const name = reading.slice(start, end);
      // "厂长老王": by what his people call him.
      if (/^[老小]/.test(name) && (weighSurname(name[1]) ?? 0) > 0) continue;
      if (name.length < 2 || NOT_NAMES.has(name) || isPlaceName(name) || !endsSurely(reading, tokens, end)) continue;
      if (
        [...name].filter(mayBeName).length < name.length - 1 ||
        (name.length === 2 && !opensName(name) && !(isUnknown(tokens, name) && tokens.placesOf(name).length > 1))
      )
        continue;
      found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

sieveEach(VAGUE);
