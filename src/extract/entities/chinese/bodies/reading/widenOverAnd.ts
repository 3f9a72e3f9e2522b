/**
 * Names of organizations that go on to the left over 和, 及 or 与, or over the edge of a word into a place.
 *
 * Promises: not further than the floor, what is taken and the longest names; two bodies in a row stay two.
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { VERB } from '../../words/deedsToBodies.ts';
import { closesForeign, isLone } from '../../words/loneCharacters.ts';
import { endingOf } from '../../words/organizationEndings.ts';
import { PLACES } from '../../words/places.ts';
import { judge } from './judgeWordInBody.ts';

export const LONGEST = 18;

/** Brands that begin with 和, which is no word of its own there. */
const BRAND_WITH_AND = /^和(?:美|睦|信|平|记|谐|泰|众|佳|兴|盛|丰|润|硕|昌|源|创|正|顺|君|易|邦)/;

/** Characters that open a sign whose second one is 和. */
const SIGN_BEFORE_AND = /^[君中正信汇合安诚通永泰仁祥义太同惠淳谦雍颐万广春天金德元协保人嘉瑞]和/;

/** Bodies that bear two fields, or a founder and a field, in their name. */
const JOINED_BODY =
  /(?:医院|法院|大学|学院|研究院|研究所|中心|委员会|基金会|协会|学会|工会|公会|总会|联会|联合会|研究会|促进会|[^本总分全]部|署|局)$/;

/**
 * Over 和, 及, 与 inside a name: a brand that begins with 和 after a place, or a body whose part behind the word names
 * nobody by itself ("…" + 和妇女医院).
 */
export function widenOverAnd(
  reading: string,
  tokens: Tokens,
  start: number,
  { isProper, floor, body, taken }: { isProper: boolean; floor: number; body: Token; taken: Uint8Array },
): number {
  const and = tokens.before(start);
  if (!and || and.start <= floor || !/^[和及与]$/.test(and.word)) return start;
  const left = tokens.before(and.start);
  if (!left || left.start < floor || taken[left.start] === 1) return start;
  // Two bodies in a row: "记者协会和律师协会".
  if (endingOf(left.word).length > 1) return start;
  if (BRAND_WITH_AND.test(reading.slice(and.start, and.start + 2)) && PLACES.has(left.word)) return left.start;
  // A sign whose second character is 和, which the text writes by itself elsewhere: 青川 + "通和村镇银行".
  const signed = reading.slice(and.start - 1, body.end);
  const isSign = and.word === '和' && SIGN_BEFORE_AND.test(signed) && left.end === and.start;
  if (isSign && !isProper && (isLone(left) || tokens.placesOf(signed).some((at) => tokens.after(at) !== undefined)))
    return and.start - 1;
  // The sign of a hospital or school: one character and 和.
  const beyond = tokens.before(left.start);
  const hasSign = and.word === '和' && start === body.start && isLone(left) && !VERB.test(left.word);
  if (hasSign && !(beyond && isLone(beyond))) return left.start;
  const field = reading.slice(start, body.start);
  if (isProper || field.length < 2 || !JOINED_BODY.test(body.word)) return start;
  let from = and.start;
  for (let token = tokens.before(from); token && token.start >= floor; token = tokens.before(from)) {
    const isStop = judge(token) === 'stop' && !closesForeign(token, tokens.before(token.start));
    if (taken[token.start] === 1 || isStop || start - token.start > LONGEST) break;
    from = token.start;
  }
  return and.start - from > 1 ? from : start;
}

/** A place's name that the words cut in two goes in whole. */
export function widenToPlace(reading: string, start: number, floor: number): number {
  for (let from = Math.max(floor, start - 3); from < start; from++)
    for (let to = start + 1; to <= start + 2; to++) if (PLACES.has(reading.slice(from, to))) return from;
  return start;
}
