/**
 * Offices of a province, city or county, named by its rank and what they are for ("县卫生健康局", "青川市规划和自然资源局"),
 * its seats ("县府", "青川区公所"), what a place alone stands before ("青川地院", "青川监管分局"), and offices that an article
 * names by what they are for alone where they act ("环保局接获检举").
 *
 * Promises: spans in order, apart from each other; the place before the rank goes in where it is one. Does not know:
 * which town's an office without a place is.
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_IN_NAME } from '../words/organizationWords.ts';
import { PLACES } from '../words/places.ts';
import { actsAsBody } from './actsAsBody.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** What offices of the land are for, by the words that their names are made of. */
const FIELDS =
  '卫生 健康 计划 生育 矿山 救护 煤矿 煤炭 安监 住房 城乡 建设 人力 资源 社会 保障 农业 农村 农垦 自然 规划 国土 生态 环境 保护 文化 文物 旅游 广电 体育 市场 监督 监管 管理 质量 技术 应急 消防 救援 教育 公安 民政 司法 财政 审计 水利 水务 交通 运输 商务 贸易 粮食 物资 储备 统计 信访 林业 草原 园林 绿化 医疗 退役 军人 事务 行政 审批 政务 服务 数据 城市 综合 执法 工业 信息化 信息 经济 科学 科技 国有 资产 发展 改革 民族 宗教 广播 电视 新闻 出版 版权 知识 产权 药品 食品 安全 生产 机关 金融 物价 价格 房产 房屋 人事 劳动 就业 气象 地震 邮政 烟草 专卖 档案 海洋 渔业 水产 畜牧 兽医 疾病 预防 控制 移民 扶贫 乡村 振兴 外事 侨务 港务 公路 铁路 税务 地方金融 大数据 血液 急救 公积金 招商 投资 促进 环保 住建 文旅 卫健 城管 动保 都发 工务 劳工 社会 地政 观光 主计 政风 水保 交管 人社 医保 疾控'.split(
    ' ',
  );
const FIELD = `(?:${FIELDS.join('|')})`;
const OFFICE = `[省市县区州盟旗]${FIELD}{1,6}(?:和${FIELD}{1,4})?(?:总?局(?!长)|厅(?!长)|委员会|办公室|中心|总队)(?:[\\u3400-\\u9fff]{2,4}?(?:支队|大队|分局))?`;

/** Seats of a government or an assembly, and bodies beside them, by their rank alone. */
const SEAT =
  '(?:[省市县区州](?:(?:人民|高级人民|中级人民)?法院|(?:人民)?检察院)(?!院?长)|[县市省](?:府(?!路|站|广场|转运|大道|[城院绸])|议会(?!制))|[区镇乡市]公所|[县市区]人武部|[省市县区州](?:政协(?!会议|委员)|人大常委会)|港府(?!路))';
/** What a place alone stands before. */
const OF_PLACE =
  '(?:地院|中院(?![校线])|地检署|高分[院检]|(?:金融)?监管分局|银?保监分局|证监局|银?保监局|外汇局|缉私分局|公安分局|警分局|分局|高新区分局|经开区分局|开发区分局|(?:高新|经济|技术|产业|新|经济技术|高新技术|工业)?(?:开发|园|经开|高新|保税|示范|风景|新)区管委会|人武部|动保处|街道办(?:事处)?|村委会|居委会|社区居委会|中心支行|支行|市立医院|县立医院|省立医院|[一二三四五六七八九十]中(?![学央心期全东西欧华国])|联社)(?![长])';
/** Offices by what they are for alone. */
const BARE = `${FIELD}{1,4}[局处](?!长|[的]?[理罚境分方女于决置事])`;

/** Missions in another land. */
const MISSION = '驻[\\u3400-\\u9fff]{1,6}?(?:代表处|办事处|大使馆|总领事馆|总领馆|领事馆)';
/** Fields that are no office's by themselves. */
const NO_FIELD =
  /^(?:管理|服务|监督|监管|行政|综合|计划|安全|技术|信息|资源|保护|控制|发展|投资|促进|生产|预防|事务|机关|执法|投资|招商|数据|城市|社会)+[局处]$/;

/** Courts and prosecutors by what reports call them in short, where they do what only these do. */
const COURT =
  '(?:最高院|(?<=[，。；：、“\\s由经遭被但而据]|^)(?:高院|地院|中院|高检|地检署?))(?=[今昨前]?[天日年]?(?:合议庭)?(?:认为|认定|指出|表示|驳回|改判|判[处决定]|裁[定准]|撤销|发回|维持|开庭|审[理结]|宣判|羁押|依法?|以|昨|今|更[一二三]审|二审|一审|传唤|搜索|声押|起诉|侦[查办结]|收押|谕知|核准|作出|再审|量刑|决定|已|将|日前|近日))';

/** What a government's own office is called behind the government's name. */
export const GOVERNMENT_OFFICE = new RegExp(`^${FIELD}{1,4}(?:[局处厅](?!长)|委员会)`);

/** Offices that put through one cause of the land, a province or a town: "全国扫黑办", "青川市防汛办". */
const CAUSE =
  '扫黑除恶|扫黑|打黑除恶|打黑|扫黄打非|纠风|防汛|防汛抗旱|禁毒|国台|港澳|网信|信访|法制|外事|综治|维稳|食安|安委|食药安|河长|双拥|征兵|移民|打假|打拐|反诈|医改|国新|史志|治超|减灾|抗旱|应急|打私|反恐|爱卫|文明|编制|机构编制|中央编|老龄|扶贫|振兴|招商|侨务|金融';
const CAUSE_OFFICE = `(?:全国|中央|国务院|国家|[省市县区州])(?:${CAUSE})办(?![理法学案好妥到成事公厂校卡报证税业展会])(?:公室)?`;
/** What is set up at a rank to command in an emergency. */
const COMMAND =
  '[省市县区州](?:新冠肺炎)?(?:疫情防控|防汛抗旱|防汛|抗震救灾|抗洪抢险|抗台|森林防火|抢险救援|应急救援|应急|防疫|消防)指挥(?:部|中心)';

/** Ministries by who heads them: "交通部长", "法务部次长"; no firm's department ("某集团的法务部长"). */
const MINISTRY =
  '(?<!(?:公司|集团|控股|银行|企业)的?)(?:交通运输|交通|财政|外交|国防|教育|司法|法务|内政|内务|商务|经济|卫生|卫福|公安|能源|环境|农业|劳工|劳动|文化|民政|建设|铁道|水利|科技|工业|工信|住建|人社|农业农村|自然资源|生态环境|旅游|体育|贸易|工贸|移民|数位)部(?=(?:政务|常务)?(?:副部?|次)?长[\\u3400-\\u9fff])';

/** A town's government, where its place is none that the dictionary has. */
const GOVERNMENT = `[市县镇乡](?:人民)?政府(?!军|网|办|${FIELD})`;

const findOffices = createWordFinder([
  [OFFICE],
  [SEAT],
  [OF_PLACE],
  [BARE],
  [MISSION],
  [COURT],
  [GOVERNMENT],
  [CAUSE_OFFICE, COMMAND],
  [MINISTRY],
]);
const [RANKED, SEATED, PLACED, FIELDED, , SHORT, GOVERNING, CAUSED, LED] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** "全省", "该市", "各县": which of many, and no name. */
const OF_MANY = /[全该各每本我两此某跨邻外]/;
/** Characters that no place has before its rank; 和 may end one ("永和"). */
const SMALL =
  /[的了在是有与或被把将对从向于为以及等由因据经至到则也又还都就]|^和|任$|[他她它我你谁省市县区州局院署部处者员]和$/;
/** Small words that no place has, and what one does before a place or a body: no place ends in it. */
export const SMALL_PLACE = /[的了在是有与或被把将对从向于为以及等由因据经至到则也又还都就]/;
const GOES =
  /[回返送带押移调派离赴往进出入抵找访查报交跟给叫让请去来说称问骂告诉后前内外里中新原第]$|^[他她它我你谁这那每各某两三]/;

/** Whether two or three characters can be a place that no list has. */
function canBePlace(tokens: Tokens, start: number, place: string): boolean {
  if (start < 0 || !/^[\u3400-\u9fff]{2,3}$/.test(place) || SMALL.test(place) || NOT_IN_NAME.has(place)) return false;
  return tokens.isBorder(start);
}

/** Towns and districts whose names are everyday words as well. */
const TOWNS_OF_WORDS = new Set(
  '周口 大同 和平 中正 中山 大安 信义 松山 文山 万华 大兴 永安 安定 仁爱 仁德 太平 大里 东势 和美 成功 光复 富里 新城 新店 新庄 树林 三重 安乐 七星 自由 光泽 将乐 平安 长乐 同安 同心 兴国 共和 民乐 民主 开平 开封 保定 安康 安顺 宁静 太原 大方 大连 长治 长沙 丰台 望城 新兴 新华 新安 新民 广安 广元 万年 万宁 万全 金门 南投 通道 通行 武功 武安 武进 武宣 河间 平行 平原 平遥 平和 互助 团结 友谊 勤俭 和顺 和静 正定 正阳 富裕 富锦 富民 东方 东西湖 青年 向阳 前进 前锋 胜利 建设 解放 红旗 红星 站前 立山 文成 文昌 文登'.split(
    ' ',
  ),
);

/** What places are called after: two such characters are one though they are a word as well ("石门", "金水"). */
const OF_LAND =
  /^[山水河江湖海泉溪石门桥城平阳阴川原金清龙凤云白黄青红黑长高永昌宁康泰兴华福仁义顺林木竹松柏梅兰花沙岛港洲坪坡岭峰谷岩井田塘浦潭泽湾塔州宝珠玉银铜铁盐丰荣富]{2}$/;

const isProperTag = (tag: string | undefined): boolean => tag === undefined || /^(?:n[rsz]|x|j|z?g)/.test(tag);

/** Counties whose name has one character, where what stands before it ends a word: "已被" + 岚县. */
function isCountyOfOne(reading: string, tokens: Tokens, rank: number): boolean {
  const name = reading[rank - 1] ?? '';
  if (!isHan(name) || OF_MANY.test(name) || GOES.test(name) || SMALL.test(name) || /[市区省州外老在来去县]/.test(name))
    return false;
  const left = reading[rank - 2] ?? '';
  if (isHan(left) && !SMALL_PLACE.test(left)) return false;
  return PLACES.has(reading.slice(rank - 1, rank + 1)) || tokens.placesOf(reading.slice(rank - 1, rank + 1)).length > 1;
}

/** Where the place before the rank opens: "青川" before 县; the rank itself where none stands there. */
export function openPlace(reading: string, tokens: Tokens, rank: number): number {
  const size = [4, 3, 2].find((n) => PLACES.has(reading.slice(rank - n, rank)));
  if (size) return rank - size;
  // "西藏自治" + 区, "岚" + 县 behind a small word or a mark.
  if (reading.slice(rank - 2, rank) === '自治') {
    const land = [6, 5, 4, 3, 2].find((n) => PLACES.has(reading.slice(rank - 2 - n, rank - 2)));
    if (land) return rank - 2 - land;
  }
  if (reading[rank] === '县' && isCountyOfOne(reading, tokens, rank)) return rank - 1;
  const start = rank - 2;
  const place = reading.slice(start, rank);
  if (!canBePlace(tokens, start, place)) return rank;
  // An everyday word is a place where the text says so again.
  const whole = tokens.after(start);
  const isOfDictionary = whole !== undefined && whole.end === rank + 1 && whole.tag.startsWith('ns');
  const isProper =
    isOfDictionary ||
    TOWNS_OF_WORDS.has(place) ||
    isProperTag(tokens.tagOf(place)) ||
    OF_LAND.test(place) ||
    tokens.tagOf(reading.slice(start, rank + 1)) === 'ns';
  return isProper || tokens.placesOf(reading.slice(start, rank + 1)).length > 1 ? start : rank;
}

/** Where the place opens that stands right before an office, with its rank or without; the office itself where none does. */
export function openPlaceOf(reading: string, tokens: Tokens, office: number): number {
  const rank = /[省市县区州镇乡村]/.test(reading[office - 1] ?? '') ? office - 1 : office;
  const start = openPlace(reading, tokens, rank);
  if (start === rank) return office;
  const place = reading.slice(start, rank);
  return rank < office || PLACES.has(place) || !GOES.test(place) ? start : office;
}

/** "青川市长山区法院": where the city or province opens that stands right before a district's or county's office; else `start`. */
function openCity(reading: string, tokens: Tokens, start: number, office: number): number {
  if (start === office || !/[市省州]/.test(reading[start - 1] ?? '') || !/[区县市旗]/.test(reading[office] ?? ''))
    return start;
  const city = openPlace(reading, tokens, start - 1);
  return city < start - 1 && tokens.isBorder(city) ? city : start;
}

/** What a body ends in that has branches: the branch is read with it. */
const HAS_BRANCHES = /(?:银行|商行|信用社?|合作|联社|公司|集团|.局|院|署|部|协会|学会|海关)$/;

export function findLocalOffices({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  const add = (start: number, end: number, ending: string) => {
    const last = found.at(-1);
    if (last && last.end > start) {
      if (last.end - last.start >= end - start) return;
      found.pop();
    }
    found.push({ start, end, name: reading.slice(start, end), ending });
  };
  for (const { row, start: office, word } of findOffices(reading)) {
    if (taken[office] === 1 || tokens.at[office] === -1) continue;
    const end = office + word.length;
    if (row === RANKED || row === SEATED) {
      const place = word.startsWith('港') ? office : openPlace(reading, tokens, office);
      const start = openCity(reading, tokens, place, office);
      if (start === office && (word.startsWith('州') || OF_MANY.test(reading[office - 1] ?? ''))) continue;
      if (row === SEATED && (!tokens.isBorder(end) || (start === office && !tokens.isBorder(office)))) continue;
      add(start, end, /(?:委员会|办公室|中心|总队|.)$/.exec(word)?.[0] ?? '');
    } else if (row === GOVERNING) {
      const start = openPlace(reading, tokens, office);
      if (start < office && tokens.isBorder(end)) add(start, end, '政府');
    } else if (row === PLACED) {
      const start = openPlaceOf(reading, tokens, office);
      const isBranch = [start, office].some((at) => HAS_BRANCHES.test(reading.slice(Math.max(0, at - 3), at)));
      if (start < office && !isBranch) add(start, end, word);
    } else if (row === LED) {
      // Another land's minister is named for the land.
      const isForeign = [4, 3, 2].some((size) => PLACES.has(reading.slice(office - size, office)));
      if (tokens.isBorder(office) && !isForeign) add(office, end, '部');
    } else if (row === CAUSED) {
      const start = /^[省市县区州]/.test(word) ? openPlace(reading, tokens, office) : office;
      if (tokens.isBorder(start) && !OF_MANY.test(reading[start - 1] ?? '')) add(start, end, '办公室');
    } else if (row === SHORT) add(office, end, word);
    else if (row !== FIELDED) {
      const land = [4, 3, 2].find((n) => PLACES.has(reading.slice(office - n, office))) ?? 0;
      if (tokens.isBorder(office) && tokens.isBorder(end)) add(office - land, end, word);
    } else if (
      !NO_FIELD.test(word) &&
      actsAsBody(reading, tokens, office, end) &&
      !OF_MANY.test(reading[office - 1] ?? '')
    )
      add(office, end, word);
  }
  return found;
}

sieveEach(SMALL, GOES, HAS_BRANCHES);
