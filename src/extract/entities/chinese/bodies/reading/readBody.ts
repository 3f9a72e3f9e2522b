/**
 * The name of an organization that closes with a given ending: where it opens, whether it is one, how far it goes on.
 *
 * Promises: not further to the left than the floor and what is taken; none where the ending is another word's or only
 * common words stand before it.
 * Does not know: which words are endings; see organizationEndings.ts.
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { ENDINGS } from '../../words/organizationEndings.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';
import { closeBody } from './closeBody.ts';
import { goesOnBehind } from './goesOnBehind.ts';
import { isNamedBody } from './isNamedBody.ts';
import { openBody } from './openBody.ts';
import { type BodyCandidate, isNoBody } from './ruleOutBody.ts';
import { walkLeft } from './walkToOpening.ts';

/** An ending in its text, or a word that is a body as a whole. */
interface EndedWord {
  /** The place in the list of the word, or of the first of those that make the ending. */
  index: number;
  /** The name begins here at the earliest. */
  floor: number;
  /** '' for a word that is a body without one. */
  ending: string;
  end: number;
}

export function readBody(
  reading: string,
  tokens: Tokens,
  taken: Uint8Array,
  ended: EndedWord,
): OrganizationName | undefined {
  const candidate = openCandidate(reading, tokens, taken, ended);
  if (goesOnBehind(candidate) || isNoBody(candidate) || !isNamedBody(candidate)) return undefined;
  return closeBody(candidate);
}

function openCandidate(
  reading: string,
  tokens: Tokens,
  taken: Uint8Array,
  { index, floor, ending, end }: EndedWord,
): BodyCandidate {
  const last = tokens.list[index] as Token;
  const walked = walkLeft(reading, tokens, index, floor, taken);
  const { start, kindLength } = openBody(reading, tokens, walked.start, last, ending, end);
  return {
    reading,
    tokens,
    taken,
    last,
    next: tokens.after(end),
    start,
    end,
    name: reading.slice(start, end),
    ending,
    isProper: (walked.isProper && start < last.start) || (kindLength > 2 && kindLength < 5),
    isWhole: isWholeBody(last),
  };
}

/** Whether the segmenter knows a word as a body, and not as a place, a part of one or a kind. */
const isWholeBody = ({ word, tag }: Token): boolean =>
  tag === 'nt' && !NO_WHOLE.test(word) && word.length > 2 && !ENDINGS.has(word);

const NO_WHOLE =
  /(?:大会堂|体育馆|体育场|机场|车站|公园|广场|大厦|剧场|电影院|动物园|山庄|宾馆|饭店|区|队伍|学|时期|[东西南北中]部|站|(?:住院|门诊|急诊|新闻|编辑|采访|市场|销售|人事|财务|公关|广告|营业|客服|业务|研发|采购|行政)部)$/;
