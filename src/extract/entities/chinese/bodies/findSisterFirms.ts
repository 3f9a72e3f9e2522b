/**
 * Firms of one house: its sign and a word for a line of business that is too common to name a firm after any other word
 * ("长河国际" beside "长河航运").
 *
 * Promises: only behind signs that are firms' already, known or found with an ending in the same text; spans in order.
 */
import type { Document } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

const LINES =
  '国际 生命 物产 航太 航天 化学 商事 商社 金融 健康 音乐 财富 零售 影视 文化 体育 医疗 综合 精密 光电 材料 海上 火灾 信用卡 证券 互娱 文娱 数科 智家 智联 置地 建工 建业 钢构 环保 农业 食品 百货 超市 酒店 重工 造船 开发 投顾 投信 产险 育乐 先进 生技 通运 航勤 航科 空厨 储运 国际控股 国际物流 国际集团 国际航电'.split(
    ' ',
  );
/** What goes on from the words as a line of business and no firm: "长河文化产业". */
const GOES_ON =
  /^(?:业务|部门|产业|板块|产品|市场|事业|行业|领域|中心|公司|集团|股份|控股|银行|基金会|大学|医院|化|性|上)/;

/** A land or a part of the world behind the sign is a firm of the house where it stands like one: "长河欧洲的账上". */
const LANDS = ['中国', '欧洲', '美国', '亚太', '北美', '日本', '香港', '印度', '德国', '韩国'];
const LIKE_A_FIRM =
  /^(?:$|[，。、；：）”]|的(?:账|总裁|董事|负责人|首席|高管)|CEO|总裁|董事长|首席|负责人|宣布|表示|方面)/;

export function findSisterFirms(
  { reading }: Document,
  tokens: Tokens,
  signs: Iterable<string>,
  taken: Uint8Array,
): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const sign of signs)
    for (const start of tokens.placesOf(sign)) {
      const from = start + sign.length;
      const line =
        LINES.find((words) => reading.startsWith(words, from) && tokens.isBorder(from + words.length)) ??
        LANDS.find(
          (words) =>
            reading.startsWith(words, from) &&
            LIKE_A_FIRM.test(reading.slice(from + words.length, from + words.length + 5)),
        );
      if (!line || tokens.at[start] === -1 || !tokens.isBorder(start)) continue;
      const end = from + line.length;
      if (GOES_ON.test(reading.slice(end, end + 4)) || taken.subarray(start, end).some((t) => t === 1)) continue;
      found.push({ start, end, name: reading.slice(start, end), ending: line });
    }
  return found.sort((a, b) => a.start - b.start);
}
