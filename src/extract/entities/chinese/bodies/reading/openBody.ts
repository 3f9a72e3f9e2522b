/**
 * Where the name of an organization opens: behind verbs, words for its kind, small words and dates that a walk from its
 * ending went over.
 *
 * Promises: only what stands before the ending is looked at.
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Token, Tokens } from '../../readTokens.ts';
import { DEED_BEFORE } from '../../words/deedsToBodies.ts';
import { FIRM_ENDINGS, STANDALONE } from '../../words/organizationWords.ts';
import { SORT_WORDS } from '../../words/signWords.ts';
import { cutBefore } from './cutBefore.ts';
import { skipDeed, skipVerbs } from './skipDeeds.ts';

/** Words for the kind of body that stand right before its name without being part of it. */
const KIND_BEFORE =
  /^(?:[\u3400-\u9fff]{2,3}(?=对冲基金|私募基金))?(?:债权银行|开户银行|贷款银行|承办银行|合作银行|主银行|主办银行|往来银行|对冲基金|私募基金|投资银行|投行|母公司|子公司|日商|美商|港商|台商|外商|陆商|转投|投(?!资)|警方|(?:央|国|民|外|车|药|房|港|台|地产)企|国营|公营|民营|私营|国有|上市公司|龙头企业|初创企业|监造单位|施工单位|主承销商|承销商|做市商|承包商|包商|厂商|业者|建商|车厂|药厂|券商|国会|[零经分承代批]?[售销包理发]商(?=[\u3400-\u9fff]{3})|零售商|供应商|制造商|开发商|发展商|运营商|营运商|出版商|承建商|地产商|建筑商|服务商|[\u3400-\u9fff]{0,4}(?:同行|同业)(?=[\u3400-\u9fff]{3})|巨头|老大|龙头|老牌|新贵|豪门|劲旅|新军|班霸|升班马)(?=.{2})/;

/** A firm of some trade, right before its name: "广告公司" + 蓝岬传媒. */
const OF_TRADE_BEFORE = new RegExp(
  `^(?:${[...FIRM_ENDINGS, ...SORT_WORDS].filter((one) => one.length > 1 && !/公司|集团|有限/.test(one)).join('|')}){1,2}(?:公司|企业|平台|品牌|巨头|龙头|集团)(?=[\\u3400-\\u9fff]{2})`,
);

/** Small words that the walk took for a part of the name. */
const LED = /^(?:(?:等|众)?人凭|[往凭较敌](?=.{4})|[和与及经由](?=[省市县区全]))/;

const DATE_END = /^[年月日](?:经|由|在|向|被|获|遭)?(?=.{2})/;

const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0;

/** Where the name opens that closes with the word `last` and ends at `end`, and how long the word for its kind before it is. */
export function openBody(
  reading: string,
  tokens: Tokens,
  walked: number,
  last: Token,
  ending: string,
  end: number,
): { start: number; kindLength: number } {
  const behindDeed = skipDeed(tokens, walked, last.start, FIRM_ENDINGS.includes(ending));
  const open = skipVerbs(reading, tokens, behindDeed, last.start);
  const led = open + lengthOf(DEED_BEFORE.exec(reading.slice(open, last.start)));
  const words = reading.slice(led, last.start);
  const kindLength = lengthOf(KIND_BEFORE.exec(words) ?? OF_TRADE_BEFORE.exec(words));
  const behindKind = led + kindLength;
  const behind = behindKind + lengthOf(LED.exec(reading.slice(behindKind, end)));
  const opened = openWard(reading, skipDate(reading, behind, end));
  const isByItself = STANDALONE.has(last.word) || (last.tag === 'nt' && /[党委]$/.test(last.word));
  return { start: isByItself ? cutBefore(reading, tokens, opened, last.start) : opened, kindLength };
}

/** "去年5月经海岛法院": the end of a date. */
const skipDate = (reading: string, from: number, end: number): number =>
  /\d/.test(reading[from - 1] ?? '') ? from + lengthOf(DATE_END.exec(reading.slice(from, end))) : from;

/** "上城区": the dictionary takes the ward's first character for a word of its own. */
const openWard = (reading: string, from: number): number =>
  /^[上下东西南北中]城?区/.test(reading.slice(from - 1, from + 2)) ? from - 1 : from;

sieveEach(KIND_BEFORE, LED);
