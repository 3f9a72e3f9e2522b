/**
 * Endings that are everyday words too (队, 党, 中心, 药房): before them stands a name, or words that make none.
 *
 * Promises: what the segmenter knows as a body, and somebody's firm, are named whatever the words.
 */

import type { Tokens } from '../../readTokens.ts';
import { VERB } from '../../words/deedsToBodies.ts';
import { isLone } from '../../words/loneCharacters.ts';
import { TRADE_ENDINGS, WEAK_ENDINGS } from '../../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../../words/places.ts';
import type { BodyCandidate } from './ruleOutBody.ts';
import { isOwned, showsFirm } from './showsFirm.ts';

/** Whether what stands before a weak ending names nobody. */
export function isWeaklyNamed(candidate: BodyCandidate, isFirm: boolean): boolean {
  const { reading, tokens, start, end, name, ending, isWhole } = candidate;
  const isTrade = TRADE_ENDINGS.has(ending);
  const isSide = /^(?:队|党)$/.test(ending);
  if (!(isSide || WEAK_ENDINGS.has(ending) || isTrade) || isWhole || isOwned(candidate)) return false;
  const before = reading.slice(start, end - ending.length);
  if (isPlaceName(before) && !isSide) return true;
  if (!isFirm && !isRanked(before, ending) && !isDistinct(tokens, start, end - ending.length)) return true;
  return isTrade && (name.length > 8 || (!SHOPS.test(ending) && !showsFirm(reading, tokens, start, end, name)));
}

/** The centre of a county, or a nation's team. */
const isRanked = (before: string, ending: string): boolean =>
  (ending === '中心' && /^[省市县区州][\u3400-\u9fff]{3}/.test(before)) ||
  (ending === '队' && /^国家.{2}/.test(before));

/** Houses that nothing but a sign stands before. */
const SHOPS = /^(?:画廊|书店|大?药房|酒楼|茶楼|茶庄|酒庄|典当)$/;

/** Whether what stands before a weak ending is a name and not a common word: "江西队", "松果资本", but not "人工智能". */
function isDistinct(tokens: Tokens, start: number, end: number): boolean {
  const first = tokens.after(start);
  if (!first || end <= start) return false;
  for (let at = start; at < end; ) {
    const token = tokens.covering(at);
    if (!token) return false;
    if (/^(?:nz|nt|nr|j|ns|eng|x|g|zg)/.test(token.tag) || PLACES.has(token.word)) return true;
    at = token.end;
  }
  if (end - start === 2 && first.end === end) return first.tag.startsWith('n');
  // Two characters that the dictionary does not know together are a sign.
  const second = tokens.after(start + 1);
  return (
    end - start === 2 &&
    second?.end === end &&
    isLone(first) &&
    isLone(second) &&
    !VERB.test(first.word) &&
    tokens.tagOf(first.word + second.word) === undefined
  );
}
