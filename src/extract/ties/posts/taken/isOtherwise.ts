/**
 * Whether the words behind a verb say, with a post in them, something else than that somebody takes it.
 */
import { kindOfPost } from '../../bodyKinds.ts';
import { KINDS_OF_BODIES } from '../../chinese/chinesePostWords.ts';
import type { Reading } from './readPost.ts';
import type { Taking } from './taking.ts';

export const isOtherwise = (taking: Taking): boolean =>
  isOfNext(taking) || isWithoutLink(taking) || isAtUnfound(taking) || isWithoutBody(taking);

/** 领导之一，是时任某局副局长的某甲: the post of whoever is named behind it. */
const isOfNext = ({ context, verb, reading }: Taking): boolean =>
  verb.rule === 'post-is' && /^的?\ue000/u.test(context.template.text.slice(reading.end + 1));

/** Whom somebody puts somewhere gets a post only by a verb that says so. */
const isWithoutLink = ({ context, clause, verb, start }: Taking): boolean =>
  verb.holder === 'object' &&
  !/^[^，。]{0,3}(?:为|担任|出任|任|当|做|掌管|接任)/u.test(context.template.text.slice(start, clause.end));

/** 出任乙级球队云锦的技术总监: at what was not found. */
const isAtUnfound = ({ context, clause, reading, to }: Taking): boolean =>
  reading.named === undefined && AT_UNFOUND.test(context.template.text.slice(to, clause.end));
/** 乙级球队云锦的技术总监: at a body of which only the kind was found. */
const AT_UNFOUND = new RegExp(
  `^[^，。的\\ue000\\ue001]{0,6}${KINDS_OF_BODIES}[^，。的\\ue000\\ue001]{2,8}的[^，。\\ue000\\ue001]{2,8}(?:$|[，。])`,
  'u',
);

/** The verb alone says little, and no body is named. */
function isWithoutBody({ context, clause, verb, word, from, to, taker, reading, named, isInPart }: Taking): boolean {
  if (!verb.needsBody || named) return false;
  const isOwn = taker.group.start >= clause.start && from - taker.group.end <= 2;
  if (!isOwn) return true;
  const isChief =
    word === '是' && kindOfPost(reading.post) === 'company' && isWholePost(context.template.text, to, reading);
  return !isChief && !isInPart;
}

/** Whether the words behind a verb are the post and nothing else: 某甲是董事长，. */
const isWholePost = (text: string, to: number, { post }: Reading) =>
  text.slice(to, to + post.length) === post && /^(?:$|[，。；！？、和兼])/u.test(text.slice(to + post.length));
