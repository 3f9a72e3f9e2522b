/**
 * Whether the words before a verb of a post say that nobody takes it: it is denied, only wished for, opposed or only stood for.
 */
import { sieveEach } from '../../../sieve.ts';
import { lastNameIn } from '../../templateOf.ts';
import type { PostVerb } from './postVerbs.ts';

export function isNotTaken({ rule }: PostVerb, before: string): boolean {
  const gap = before.slice(lastNameIn(before) + 1);
  if (rule !== 'post-left' && NOT_DONE.test(gap.slice(-10))) return true;
  return OPPOSED.test(before) || (rule === 'post-is' && gap.length > LONGEST_GAP);
}
/** Characters between whoever is said to be something and 是. */
const LONGEST_GAP = 6;
const NOT_DONE =
  /[不未没无否]|可能|有望|或将|或会|拟|计划|打算|考虑|参选|竞选|提名|拒绝|邀请|希望|愿意|乐意|传|婉拒|候选|争取|有意|力邀|若|如果|一旦|建议|要求/u;
/** 投票反对某甲出任: somebody does not want it. */
const OPPOSED = /(?:反对|阻止|阻挠|力阻|否决|抵制|不同意|不赞成|不满|搅黄)(?:由|让|了)?\ue000[^，\ue000]{0,6}$/u;

sieveEach(NOT_DONE);
