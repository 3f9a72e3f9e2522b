/**
 * Offices of a province, city or county, named by its rank and what they are for: "县卫生健康局", "青川市规划和自然资源局",
 * "省人力资源和社会保障厅".
 *
 * Promises: spans in order, apart from each other; the place before the rank goes in where it is one. Does not know:
 * offices that are named without their rank.
 */
import type { Document } from '../document.ts';
import { createWordFinder } from '../findWords.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { NOT_IN_NAME } from './organizationWords.ts';
import { PLACES } from './places.ts';
import type { Tokens } from './readTokens.ts';

/** What offices of the land are for, by the words that their names are made of. */
const FIELDS =
  '卫生 健康 计划 生育 住房 城乡 建设 人力 资源 社会 保障 农业 农村 农垦 自然 规划 国土 生态 环境 保护 文化 文物 旅游 广电 体育 市场 监督 监管 管理 质量 技术 应急 消防 救援 教育 公安 民政 司法 财政 审计 水利 水务 交通 运输 商务 贸易 粮食 物资 储备 统计 信访 林业 草原 园林 绿化 医疗 退役 军人 事务 行政 审批 政务 服务 数据 城市 综合 执法 工业 信息化 信息 经济 科学 科技 国有 资产 发展 改革 民族 宗教 广播 电视 新闻 出版 版权 知识 产权 药品 食品 安全 生产 机关 金融 物价 价格 房产 房屋 人事 劳动 就业 气象 地震 邮政 烟草 专卖 档案 海洋 渔业 水产 畜牧 兽医 疾病 预防 控制 移民 扶贫 乡村 振兴 外事 侨务 港务 公路 铁路 税务 地方金融 大数据 血液 急救 公积金 招商 投资 促进'.split(
    ' ',
  );
const FIELD = `(?:${FIELDS.join('|')})`;
const OFFICE = `[省市县区州盟旗]${FIELD}{1,6}(?:和${FIELD}{1,4})?(?:总?局(?!长)|厅(?!长)|委员会|办公室|中心|总队)(?:[\\u3400-\\u9fff]{2,4}?(?:支队|大队|分局))?`;

const findRanked = createWordFinder([[OFFICE]]);

/** "全省", "该市", "各县": which of many, and no name. */
const OF_MANY = /[全该各每本我两此某跨邻外]/;
/** Characters that no place ends in before its rank. */
const SMALL = /[的了在是有和与或被把将对从向于为以及等由因据经至到则也又还都就]/;

/** Where the place before the rank opens: "青川" before 县; the rank itself where none stands there. */
export function openPlace(reading: string, tokens: Tokens, rank: number): number {
  const size = [4, 3, 2].find((n) => PLACES.has(reading.slice(rank - n, rank)));
  if (size) return rank - size;
  const start = rank - 2;
  const place = reading.slice(start, rank);
  if (start < 0 || !/^[\u3400-\u9fff]{2}$/.test(place) || SMALL.test(place) || NOT_IN_NAME.has(place)) return rank;
  if (!tokens.isBorder(start)) return rank;
  const tag = tokens.tagOf(place);
  // An everyday word is a place where the text says so again.
  const isPlace = tag === undefined || /^(?:n[rsz]|x|j|z?g)/.test(tag);
  return isPlace || tokens.placesOf(reading.slice(start, rank + 1)).length > 1 ? start : rank;
}

export function findLocalOffices({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const { start: rank, word } of findRanked(reading)) {
    if (taken[rank] === 1 || tokens.at[rank] === -1) continue;
    const start = openPlace(reading, tokens, rank);
    const end = rank + word.length;
    if (start === rank && (word.startsWith('州') || OF_MANY.test(reading[rank - 1] ?? ''))) continue;
    const ending = /(?:委员会|办公室|中心|总队|.)$/.exec(word)?.[0] ?? '';
    found.push({ start, end, name: reading.slice(start, end), ending });
  }
  return found;
}
