/**
 * Parties, commissions, offices and unions whose name is a chain of everyday words before the noun of the body
 * ("民族振兴党", "反腐败委员会", "国家审计院", "能源与矿产部"): told by tables of what such bodies call themselves.
 *
 * Promises: spans in order, apart from each other, that open at the border of a word. Does not know: one word alone
 * that only tells of which sort a body is ("左翼党", "特别委员会").
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { isPlaceName } from '../words/places.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

const any = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})`;

/** What parties are for, whom they are of, and what they promise. */
const CAUSE = any(
  '民族主义 社会主义 自由主义 社会民主 自由民主 民族民主 基督教 基督 伊斯兰 穆斯林 民族 振兴 自由 民主 社会 人民 国民 进步 公正 正义 团结 独立 保守 共和 绿色 爱国者 爱国 改革 希望 未来 公民 激进 统一 联合 和平 繁荣 国家 祖国 家园 劳动者 劳动 劳工 工人 农民 农人 民众 大众 力量 发展 尊严 勇气 美好 明天 青年 妇女 退休者 退休人员 养老金领取者 生态 海盗 主权 革命 复兴 重生 觉醒 行动 选择 权利 福利 变革 传统 家庭 秩序 法治 良知 真理 曙光 黎明 光明 前进 崛起 创新 现代 欧洲 阿拉伯 库尔德 世俗 中间 左翼 右翼 极右 全国 大会 联邦 南方 北方 人权 平等 公平 互助 救国 建国 保皇 君主 国会 立宪 草根 新',
);
/** Words that name no party alone. */
const NO_PARTY =
  /^(?:全国|联合|新|中间|左翼|右翼|极右|现代|大会|发展|大众|青年|工人|传统|革命|国会|联邦|国家|社会|人民|国民|公民|民族|改革|南方|北方|选择|行动|家庭|妇女|农民|农人|秩序|人权){1,2}$/;
const PARTY = `${CAUSE}{1,5}(?:[和与及]${CAUSE}{1,2})?党(?![员委派内组性风校外争]|代表?大会|和国家)`;
const FRONT = `${CAUSE}{2,5}(?:联盟|阵线|同盟|运动(?![战员会赛场]))`;

/** What commissions and offices of a state see to. */
const MATTER = any(
  '反腐败 反腐 反贪污 反贪 肃贪 反垄断 公平竞争 公平交易 竞争 选举 人权 真相与和解 真相和解 反洗钱 反歧视 平等机会 金融监管 证券监管 证券交易 银行监管 保险监管 劳动人事争议仲裁 劳动争议仲裁 劳动仲裁 劳资仲裁 劳资争议 仲裁 廉政 监察 审计 数据保护 隐私保护 个人信息保护 通信 电信 广播 核安全 核能 能源监管 航空安全 事故调查 交通安全 运输安全 铁路安全 司法任命 司法 宪法 公务员 公共服务 公共采购 赔偿 难民 消费者保护 消费者权益 药品监管 药品管理 食品安全 土地 规划 统计 博彩 赌博 奥林匹克 残奥 税务 情报 安全 调查 移民 气象 测绘 档案 林业 航空 水务 私有化 国有资产 校长遴选 院长遴选 馆长遴选 教师评审 性别平等教育 性别平等 学术伦理 科研诚信 研究诚信',
);
const RANK = any('国家 中央 联邦 最高 全国 独立 高级 州 市 省 县 区');
const COMMISSION = `(?:${RANK}{0,2}${MATTER}委员会|(?:国家|中央|联邦|最高|全国)${MATTER}(?:院|局|署|办公室|总局|总署|机构))(?![主副]?委员?[长员])`;
/** Of a chain that does not begin with a rank these are committees of anybody's. */
const OF_ANYBODY = /^(?:审计|规划|安全|调查|土地|航空|监察|选举|仲裁|赔偿|移民|统计|情报|广播|通信|竞争)委员会$/;

/** Who joins in a union. */
const WORKERS = any(
  '铁路 矿业 金属 建筑 纺织 运输 码头 港口 钢铁 汽车 石油 化工 电力 邮政 航空 食品 农业 造船 制造业 服务业 卫生 教育 公共部门 公交 地铁 煤矿 渔业',
);
const UNION = `${WORKERS}(?:工人|职工|雇员|劳工)(?:工会|联合会|联盟|总工会|总会)`;

const DOMAIN = any(
  '外交 内政 司法 财政 经济 产业 工业 商业 贸易 能源 矿产 矿业 资源 自然资源 农业 林业 渔业 畜牧 粮食 海洋 国土 交通 运输 基础设施 建设 住房 城市 城乡 地区 区域 通信 信息 数字 科学 技术 科技 教育 高等教育 文化 体育 青年 旅游 卫生 公共卫生 劳动 就业 社会 社会保障 社会事务 家庭 妇女 性别 行政 公共行政 国防 退伍军人 环境 气候 生态 水利 水务 灌溉 投资 发展 经济发展 创新 计划 规划 宗教 宗教事务 移民 公共工程 民政 欧洲事务 国际合作 企业',
);
const MINISTRY = `${DOMAIN}{1,2}(?:、${DOMAIN}{1,2})?[和与及暨]${DOMAIN}{1,2}部(?![分门队落署下位])`;

/** Funds that pay pensions, behind the place that they are of. */
const PENSION =
  '(?:教师|公务员|公共雇员|州雇员|政府雇员|公职人员|警察|消防员?|铁路|矿工|医护人员|大学|邮政|员工|雇员|职工|市政){0,2}(?:养老|养老金|退休|退休金|退休年金|年金)(?:投资)?(?:基金|计划投资委员会)';

const KINDS = ['party', 'front', 'commission', 'union', 'ministry', 'pension'] as const;
const findChains = createWordFinder([[PARTY], [FRONT], [COMMISSION], [UNION], [MINISTRY], [PENSION]]);
const ENDING = /(?:党|联盟|阵线|同盟|运动|委员会|院|总?局|总?署|办公室|机构|工会|联合会|总会|部|基金)$/;

/** Which of many, or only of which sort. */
const OF_A_SORT = /(?:[一两二三四五六七八九十几数多各某这那每全诸哪]|[个名位些种类届]|其他|其它|任何|所有|一家)$/;

/** `taken`: what stands already for something else. */
export function findChainedBodies({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const { row, start, word } of findChains(reading)) {
    const kind = KINDS[row] as (typeof KINDS)[number];
    const ending = ENDING.exec(word)?.[0] ?? '';
    const field = word.slice(0, -ending.length);
    const end = start + word.length;
    if (!tokens.isBorder(start) || taken[start] === 1 || OF_A_SORT.test(reading.slice(Math.max(0, start - 2), start)))
      continue;
    if ((kind === 'party' || kind === 'front') && NO_PARTY.test(field)) continue;
    if (kind === 'commission' && OF_ANYBODY.test(word)) continue;
    // "现代|化": what goes on is another word.
    if (kind !== 'party' && kind !== 'ministry' && !tokens.isBorder(end)) continue;
    const from = openAtPlace(reading, tokens, start);
    if (kind === 'pension' && (from === start || /^(?:养老|退休)/.test(word))) continue;
    if (found.length > 0 && from < (found.at(-1) as OrganizationName).end) continue;
    found.push({ start: from, end, name: reading.slice(from, end), ending });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A land or town before the chain is part of the name. */
function openAtPlace(reading: string, tokens: Tokens, start: number): number {
  const place = tokens.before(start);
  return place &&
    isPlaceName(place.word, place.tag) &&
    place.end === start &&
    !/[在到赴]/.test(reading[place.start - 1] ?? '')
    ? place.start
    : start;
}

sieveEach(NO_PARTY, OF_ANYBODY, OF_A_SORT);
