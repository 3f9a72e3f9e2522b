/**
 * The post in the words behind a verb, with the bodies that stand at it.
 *
 * Does not know: whose post it is, nor where it is if the words name no body.
 */
import { sieveEach } from '../../../sieve.ts';
import { NO_POST } from '../../chinese/chinesePostWords.ts';
import { isPost } from '../../isPost.ts';
import { ORGANIZATION, PERSON } from '../../templateOf.ts';

export interface Reading {
  post: string;
  named: number | undefined;
  /** Where other bodies stand that have the same post. */
  also: number[];
  end: number;
}

/** The post, and the place of the body that stands before it, in the words behind a verb. */
export function readPost(text: string, start: number, end: number): Reading | undefined {
  const words = text.slice(start, end);
  // 出任某集团旗下某公司的总裁: the body that belongs to the other.
  const body = OF_HOUSE.exec(words)?.[0].length ?? words.indexOf(ORGANIZATION);
  const others = SEVERAL.exec(words.slice(Math.max(0, body + 1)))?.[0].length ?? 0;
  const clipped = words.slice(0, words.indexOf(PERSON) >>> 0);
  const hasBody = body >= 0 && body < 16 && clipped.length > body;
  const rest = hasBody ? (clipped.slice(body + 1 + others).split(NEXT_BODY)[0] as string) : clipped;
  const lead = hasBody ? clipped.slice(0, body) : '';
  // 是某大学化学系的教授: a part of the body before the post
  const ofPart = hasBody ? OF_PART.exec(rest)?.[1] : undefined;
  const post = longestPost(rest) ?? (ofPart && longestPost(ofPart)) ?? (hasBody ? longestPost(lead) : undefined);
  if (!post || NO_POST.test(post) || /股东$/u.test(post)) return undefined;
  const at = words.indexOf(post);
  const also = [...Array(hasBody ? others : 0).keys()].map((k) => start + body + 1 + k);
  return { post, named: hasBody ? start + body : undefined, also, end: start + at + post.length - 1 };
}

/** 总裁、某银行董事长: where the next post begins. */
const NEXT_BODY = /[、，和与及]\ue001/u;
const SEVERAL = /^(?:[、和与及]\ue001)+/u;
/** Whose house the body behind it is of. */
const OF_HOUSE =
  /^[^，。；\ue000\ue001]{0,4}\ue001的?(?:旗下|下属|麾下|名下|控股|所属|附属)的?[^，。；\ue000\ue001]{0,6}(?=\ue001)/u;
/** A part of a body, and the post at it. */
const OF_PART = /^[^，。；、的\ue000\ue001]{1,8}的(?:一名|一位)?(.{2,14})$/u;

/** A post in a part of the firm that is told of, in the words that begin at `to`. */
export function readInPart(words: string, to: number): Reading | undefined {
  const part = IN_PART.exec(words)?.[0];
  if (part === undefined) return undefined;
  const named = part.startsWith(ORGANIZATION) ? to : undefined;
  return { post: part.replace(ORGANIZATION, ''), named, also: [], end: to + part.length - 1 };
}
/** 是二号车间操作工, 是财务部的会计: of a part of the firm that is told of. */
const IN_PART =
  /^\ue001?(?:该|一名|一位|名)?[^，。的\ue000\ue001]{0,4}(?:车间|生产线|产线|工段|班组|分厂|仓库|(?<![总分俱乐干全外内局])部|科室|门店)的?[^，。的\ue000\ue001]{0,3}(?:[工员师长手]|会计|出纳|主管|经理|主任|组长|司机|保安)(?=[，。；]|$)/u;

/** The longest beginning of words that ends in a post. */
export function longestPost(words: string): string | undefined {
  const bare = words.replace(/^(?:的|了|旗下的?|其|该|史上|\s)+/u, '').replace(TAIL, '');
  for (let end = Math.min(bare.length, 20); end > 1; end--) if (isPost(bare.slice(0, end))) return bare.slice(0, end);
  return undefined;
}
const TAIL = /(?:一职|之职|职务|职位|等职|等职务|的职务|之位|一席|时|后|期间|以来|至今|的|了|，|。|；|\s)+[^，。]*$/u;

sieveEach(TAIL, SEVERAL);
