/**
 * Signs of organizations whose characters the dictionary takes for words: verbs, adverbs, small words.
 *
 * Promises: not further than the floor and what is taken.
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { DEED, VERB } from '../../words/deedsToBodies.ts';
import { isLone } from '../../words/loneCharacters.ts';
import { NOT_IN_NAME } from '../../words/organizationWords.ts';
import { isPlaceName } from '../../words/places.ts';
import { endsInPost } from '../../words/posts.ts';
import { actsAsBody } from '../actsAsBody.ts';
import { ONLY_SORT } from '../isFieldBody.ts';
import { INNER_VERB } from './judgeWordInBody.ts';
import { HEAD_OF_FIRM } from './showsFirm.ts';

/** Bodies that bear a sign before their field: "启程" + 科学基金会. */
const SIGNED_BODY =
  /(?:基金会|研究院|研究所|研究会|促进会|大学|学院|学校|中学|小学|高中|国中|国小|幼儿园|医院|中心|事务所)$/;

const SIGNED_SCHOOL = /^(?:大学|学院|学校|中学|小学|高中|国中|国小|幼儿园)$/;

/**
 * Where a sign opens that the dictionary takes for a verb or an adverb: a word of two characters that opens the clause,
 * before a body that goes on to do something itself or has its head named behind it.
 */
export function signBefore(
  reading: string,
  tokens: Tokens,
  start: number,
  body: Token,
  { floor, taken }: { floor: number; taken: Uint8Array },
): number | undefined {
  const sign = tokens.before(start);
  if (sign?.word.length !== 2 || sign.start < floor || taken[sign.start] === 1) return undefined;
  // Right before its ending, without a field between, a sign is a school's alone.
  const isBare = start === body.start;
  const isLed = body.word === '集团' && HEAD_OF_FIRM.test(reading.slice(body.end, body.end + 6));
  if (!isLed && !(isBare ? SIGNED_SCHOOL : SIGNED_BODY).test(body.word)) return undefined;
  if (!/^(?:v|z|d|ad|f|t)/.test(sign.tag)) return undefined;
  if (DEED.test(sign.word) || INNER_VERB.test(sign.word) || NOT_IN_NAME.has(sign.word)) return undefined;
  if (!/^[\s，。；：、”“（]?$/.test(reading[sign.start - 1] ?? '')) return undefined;
  if (isLed) return sign.start;
  const next = tokens.after(body.end);
  if (actsAsBody(reading, tokens, sign.start, body.end))
    return isBare && ONLY_SORT.test(sign.word) ? undefined : sign.start;
  const isSubject = next !== undefined && next.end > next.start && /^[vd]/.test(next.tag);
  return !isBare && (isSubject || endsInPost(next?.word ?? '')) ? sign.start : undefined;
}

/** Characters that open signs of two characters, though they are words of their own: "大" + a sign's second character. */
const OPENS_SIGN = /^[大小新老中金天东西南北上广华国三一双百千万长永安和正明太高同全元开兴通]$/;

const NUMERAL = /^[二四五六七八九十]$/;

/** Whether 和 stands behind a word that it can join with what follows: no sign opens with it. */
function joinsTo(tokens: Tokens, { word, start }: Token): boolean {
  const left = word === '和' ? tokens.before(start) : undefined;
  return left !== undefined && left.tag !== 'w' && !isPlaceName(left.word, left.tag);
}

/** A firm's sign has two characters at least: a lone one before the ending takes in the one before it. */
export function widenOverSign(tokens: Tokens, start: number, end: number, floor: number, taken: Uint8Array): number {
  // "从容" + "声集团": a small word that the dictionary joins with the sign's first character.
  const second = start === end ? tokens.before(end) : tokens.after(start);
  const joined = second?.end === end && isLone(second) ? tokens.before(second.start) : undefined;
  if (joined && joined.start >= floor && /^[从对与和向由被把将][\u3400-\u9fff]$/.test(joined.word))
    return joined.start + 1;
  const first = tokens.after(start);
  if (end - start !== 1 || !first || !isLone(first)) return start;
  const left = tokens.before(start);
  const opens =
    left &&
    left.start >= floor &&
    taken[left.start] !== 1 &&
    ((OPENS_SIGN.test(left.word) && !joinsTo(tokens, left)) ||
      (isLone(left) && !VERB.test(left.word)) ||
      (NUMERAL.test(left.word) && tokens.before(left.start)?.word === '单位'));
  return opens ? left.start : start;
}
