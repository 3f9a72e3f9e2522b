/**
 * Firms that bear words of every day and are told of once, in a clause that only a firm can open: "暗面之光完成A轮融资",
 * "深夜食光创始人某某", "加入星河之外，担任首席技术官".
 *
 * Promises: strings of the reading copy, none twice; of three characters or more and of two words at least, or of
 * characters that make no word. Does not know: names that a noun for a body, a post or a place ends.
 */
import type { Document } from '../../../document.ts';
import { matchesOf, sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { COMMON_BODY, FIRM_ENDINGS, NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { COMPOUND_SURNAMES } from '../words/surnames.ts';
import {
  isSignCharacter,
  TRADES_BEHIND_SIGNS,
  TRADES_OF_ALL,
  TRADES_OF_FIRMS,
  TRADES_OF_LIFE,
} from '../words/tradeWords.ts';

/** What firms do and have, behind a name that opens the clause; `isPlain` where a trade or a kind stands there as well. */
const BEHIND: readonly (readonly [pattern: RegExp, isPlain: boolean])[] = [
  [
    /(?:宣布|正式|已经?|近日|日前|又|再次|连续|先后|成功|顺利|刚刚?){0,2}(?:完成|获得?|拿下|拿到|敲定)[^，。；\n]{0,14}融资/g,
    false,
  ],
  [/董事会(?!秘书|成员|主席|会议|办公)/g, true],
  [/(?:宣布|正式)?官宣[^，。；\n]{0,8}(?:融资|首席|CEO|高管|换帅|裁员|收购|上市|总裁)/g, false],
  [/的?(?:联合|共同)?(?:创始人|创办人)(?=[兼、]|[\u3400-\u9fff]{2,3}(?:[，。、在说称于已被]|$))/g, true],
  [/(?:CEO|CTO|CFO|COO)(?=[\u3400-\u9fff]{2,3}(?:[，。、在说称于已被]|$))/g, true],
  [/的(?:早期|天使|主要|最大|第[一二三]大|[A-D]轮){0,2}(?:投资人|投资方|领投方|创始团队|种子用户)/g, true],
];
/** Before a name: who gets a firm's post there. */
const JOINED =
  /(?:加入|入职|跳槽到|跳槽至|转投)([\u3400-\u9fff]{3,7})，(?:担任|出任|任|负责|主管|成为)(?=[^，。]{0,8}(?:首席|总裁|总监|经理|CEO|CTO|CFO|COO|合伙人|产品|技术|算法|市场|销售))/g;

const TRADED: ReadonlySet<string> = new Set([
  ...TRADES_BEHIND_SIGNS,
  ...TRADES_OF_FIRMS,
  ...TRADES_OF_LIFE,
  ...TRADES_OF_ALL,
]);

/** Where a clause opens. */
const OPENS = /[，。；：！？“”‘’、\s（）]/;
const OPENERS: ReadonlySet<string> = new Set(
  '是 为 由 被 因 但 而 与 和 对 据 任 作为 成为 担任 出任 曾是 就是 包括 得知 透露 表示'.split(' '),
);
/** What no name holds: kinds of bodies and people, of time and number. */
const GENERIC =
  /公司|企业|集团|平台|团队|项目|品牌|机构|学校|大学|医院|银行|基金|股东|新任|现任|前任|上届|本届|临时|紧急|特别|全体|该|此|其|我|他|她|你|这|那|某|每|各|双方|对方|多名|数名|几位|一位|两位|核心|知名|著名|年轻|连续|独立|部分|有关|相关|上市|旗下|东家|公益|互联网|行业|业界|市场|竞争对手|初创|创业|会议|股份/;
/** Words that say when or how, between the name and the deed. */
const BETWEEN = /^(?:t|d|ad)$/;
const LONGEST = 7;

/** A word that a name of every day's words can hold. */
const isPart = ({ word, tag }: Token, isFirst: boolean): boolean => {
  if (tag === 'w' || /^(?:r|p|c|q|ul|uz|ug|uj|y|e|o|eng)/.test(tag)) return false;
  if (isFirst && /^(?:d|u|v[dn]?$)/.test(tag) && word.length > 1 && tag !== 'vn') return false;
  return !endsInPost(word);
};

/** Whether words are the name of a firm where one is told of so. */
function canBeFirm(pieces: readonly Token[], isPlain: boolean): boolean {
  const name = pieces.map(({ word }) => word).join('');
  if (name.length < 3 || name.length > LONGEST || !/^[\u3400-\u9fff]+$/.test(name)) return false;
  if (GENERIC.test(name) || NOT_NAMES.has(name) || COMMON_BODY.test(name) || isPlaceName(name) || endsInPost(name))
    return false;
  const [first, last] = [pieces[0] as Token, pieces.at(-1) as Token];
  if (pieces.some(({ word }) => PLACES.has(word) || NOT_IN_NAME.has(word))) return false;
  if (!pieces.every((piece, i) => isPart(piece, i === 0))) return false;
  // What its trade shows to be a firm's is found by that.
  const isOfEveryday = pieces.every(({ word, tag }) => word.length > 1 && /^(?:n|vn|a|b|l|i|t)$/.test(tag));
  if ((TRADED.has(last.word) || FIRM_ENDINGS.includes(last.word)) && (isPlain || !isOfEveryday)) return false;
  // A deed that the clause tells of: "投资人要求", "某某退出某某" + 董事会.
  if (pieces.some(({ tag, word }) => /^v(?!n)/.test(tag) && word.length > 1)) return false;
  if (/^(?:m|t|d|u)/.test(last.tag) || (last.tag === 'f' && !/^(?:之|以)/.test(last.word))) return false;
  const isWhole = pieces.length === 1;
  if (isWhole) return /^[il]$/.test(first.tag) && (!isPlain || /[之以]/.test(name));
  // "人工智能" + 创始人: a trade; two nouns may be no more than that.
  const isOdd = pieces.some(
    ({ tag, word }) => /^(?:u|f|t|v$|zg|x|g|d|a)/.test(tag) || (word.length === 1 && /^[nvaz]/.test(tag)),
  );
  return !isPlain || isOdd;
}

/** The words from where the clause opens to `end`, without those that say when. */
function readOpening(reading: string, tokens: Tokens, end: number): Token[] {
  const pieces: Token[] = [];
  for (let token = tokens.before(end); token; token = tokens.before(token.start)) {
    if (OPENS.test(token.word) || (OPENERS.has(token.word) && pieces.length > 0)) break;
    if (pieces.length === 0 && BETWEEN.test(token.tag)) {
      const before = tokens.before(token.start);
      if (before && before.tag !== 'w') continue;
    }
    pieces.unshift(token);
    if (end - token.start > LONGEST + 8) return [];
  }
  return reading[pieces[0]?.start ?? -1] === undefined ? [] : pieces;
}

function readWords(tokens: Tokens, start: number, end: number): Token[] {
  const pieces: Token[] = [];
  for (let token = tokens.after(start); token && token.end <= end; token = tokens.after(token.end)) pieces.push(token);
  return pieces.at(-1)?.end === end ? pieces : [];
}

/** Four characters of firms' signs that open a clause, and a deed of firms alone: "鼎丰合众举牌…". */
const SIGNED =
  /(?<=[，。；：！？”、\s）年月日]|^)([\u3400-\u9fff]{4})(?=(?:将|已|拟|曾|再度|再次|正式|宣布)?(?:入股|举牌|斥资|增持|减持|领投|跟投|参投|战略入股|控股|收购|并购|入主|停牌|复牌|借壳|公告称|发布公告|挂牌上市|登陆[A港创科纳新]|认购|质押|换帅|裁员))/gu;
const SIGN_ENOUGH = 3;

const isSigned = (tokens: Tokens, pieces: readonly Token[]): boolean => {
  const name = pieces.map(({ word }) => word).join('');
  return (
    name.length === 4 &&
    [...name].filter(isSignCharacter).length >= SIGN_ENOUGH &&
    tokens.tagOf(name) === undefined &&
    !COMPOUND_SURNAMES.has(name.slice(0, 2)) &&
    !GENERIC.test(name) &&
    !isPlaceName(name) &&
    pieces.every(({ word, tag }) => !endsInPost(word) && !NOT_IN_NAME.has(word) && !/^(?:r|p|c|u|m|q|t|d)/.test(tag)) &&
    pieces.filter(({ word, tag }) => word.length > 1 && /^(?:n|v|a|vn|l)$/.test(tag)).length < 2
  );
};

export function findFinancedFirms({ reading }: Document, tokens: Tokens, taken: Uint8Array): string[] {
  const found = new Set<string>();
  const add = (pieces: readonly Token[], isPlain: boolean) => {
    if (pieces.length === 0 || pieces.some(({ start }) => taken[start] === 1)) return;
    if (canBeFirm(pieces, isPlain)) found.add(pieces.map(({ word }) => word).join(''));
  };
  for (const [pattern, isPlain] of BEHIND)
    for (const { index } of matchesOf(pattern, reading)) add(readOpening(reading, tokens, index), isPlain);
  for (const { 0: all, 1: name = '', index } of matchesOf(JOINED, reading)) {
    const start = index + all.indexOf(name);
    add(readWords(tokens, start, start + name.length), true);
  }
  for (const { 1: name = '', index } of matchesOf(SIGNED, reading)) {
    const pieces = readWords(tokens, index, index + name.length);
    if (taken[index] !== 1 && isSigned(tokens, pieces)) found.add(name);
  }
  return [...found];
}

sieveEach(SIGNED, JOINED, GENERIC, ...BEHIND.map(([pattern]) => pattern));
