/**
 * Names of Tibetans, Mongols and Uyghurs in Chinese characters, which are made of a small stock of given names:
 * "扎西顿珠", "乌兰图雅", "买买提·艾力".
 *
 * Promises: spans in order, apart from each other; two names of the stock beside each other, or with a dot between, or
 * a long one by itself where the words beside it speak of a person.
 */
import type { Document, Span } from '../../../document.ts';
import { isFree } from '../../../isFree.ts';
import { indexForms } from '../indexForms.ts';
import type { Tokens } from '../readTokens.ts';
import { weighAfter, weighBefore } from './weighContext.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Tibetan names, of two characters each. */
const TIBETAN =
  '次仁 扎西 顿珠 卓玛 旺堆 平措 洛桑 丹增 格桑 尼玛 达瓦 巴桑 拉姆 央金 边巴 多吉 普布 索朗 强巴 白玛 仁青 旦增 罗布 加措 贡布 曲珍 德吉 央宗 卓嘎 旺姆 群培 次旦 旦巴 班觉 坚赞 才让 桑杰 才旦 东珠 南杰 仁增 益西 嘉措 旺杰 占堆 琼达 梅朵 措姆 拉珍 云丹 却吉 图登 土登 阿旺 丹巴 俄珠 拉巴 米玛 朗杰 次珍 泽仁 泽旺 更登 东智 华旦 扎巴 公保 官却 旦正 万玛 拉毛 桑吉 索南 仁钦 旺扎 曲扎 曲桑 确吉 晋美 赤列 久美 贡觉 旺久 热地 其美 白珍 玉珍 德庆 曲吉 加央 江白 诺布 尼珍 措吉';
/** Mongol names. */
const MONGOL =
  '其其格 图雅 格日勒 巴特尔 巴雅尔 高娃 乌云 乌兰 娜仁 苏日娜 那顺 布和 布赫 额尔敦 孟克 斯琴 萨仁 宝音 朝鲁 敖特根 呼和 巴图 毕力格 阿拉坦 达来 吉日嘎拉 苏和 那日松 乌力吉 特木尔 铁木尔 塔娜 娜布其 哈斯 阿古拉 青格勒 满都拉 德力格尔 额日 白音 陶格斯 萨日娜 其木格 道尔吉 巴根 夫赫 巴依尔 格根';
/** Uyghur and Kazakh names. */
const UYGHUR =
  '赛福鼎 白克力 帕塔尔 依不拉音 伊布拉音 巴哈提 哈丽旦 阿不来提 阿布来提 玉山江 艾克拜尔 铁力瓦尔迪 阿木提 祖农 买合苏提 阿布都热西提 努尔白克力 达吾提 色提瓦尔地 吐尔地 巴吐尔 帕提曼 阿依夏木 茹克亚 哈尼克孜 买买提 买买提明 阿不都 阿卜杜 艾买提 吐尔逊 艾合买提 玉素甫 库尔班 热合曼 古丽娜尔 古丽 阿依古丽 帕提古丽 努尔买买提 艾尼瓦尔 买合木提 依力哈木 伊力哈木 地里夏提 迪力夏提 迪丽努尔 热依汗 阿曼古丽 阿迪力 艾力 肉孜 吾买尔 卡德尔 司马义 热娜 努尔兰 哈力克 阿布力孜 阿卜力克木 阿不都拉 木塔力甫 吾斯曼 依明 伊明 尼亚孜 赛买提 托合提 吐尔洪 艾山 玉山 阿里木 阿力木 帕尔哈提 迪里木拉提 木拉提 波拉提 赛力克 叶尔兰 巴合提 哈孜 热孜万 祖丽 麦麦提 阿布都 如则 图尔荪 艾则孜 麦麦提明 努尔 夏提';
const ELEMENTS = words(`${TIBETAN} ${MONGOL} ${UYGHUR}`);
const formsAt = indexForms(ELEMENTS);
/** Names of three characters or more that are hardly anything else. */
const SURE: ReadonlySet<string> = new Set(ELEMENTS.filter((name) => name.length > 2));

/** What the words beside a single name have to say; of one that other words have the characters of, a post or an address. */
const NEEDED = 1.6;
const NEEDED_OF_SHORT = 3;

/** Where the run of names from `start` ends, and of how many it is made; a dot may stand between. */
function readRun(reading: string, start: number): { end: number; count: number } {
  let end = start;
  let count = 0;
  for (;;) {
    const from = count > 0 && reading[end] === '·' ? end + 1 : end;
    const next = formsAt(reading, from).find((form) => form.length > 1 && reading.startsWith(form, from));
    if (!next) return { end, count };
    end = from + next.length;
    count++;
  }
}

/** What stands behind a mountain's, a town's or a dish's name. */
const NOBODY = /^(?:[县市区乡镇村州盟旗路街山湖河寺峰]|机场|草原|沙漠|公司|集团)/;

export function findNamesOfPeoples({ reading }: Document, tokens: Tokens, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < reading.length; start++) {
    if (formsAt(reading, start).length === 0 || tokens.at[start] === -1 || taken[start] === 1) continue;
    const { end, count } = readRun(reading, start);
    if (count === 0 || !isFree(taken, { start, end }) || reading[start - 1] === '·' || reading[end] === '·') continue;
    const name = reading.slice(start, end);
    if (NOBODY.test(reading.slice(end, end + 2)) || !tokens.isBorder(start)) continue;
    const isWhole = count > 1 && name.replace('·', '').length > 3;
    if (!isWhole) {
      const tag = tokens.tagOf(name);
      if (!SURE.has(name) && tag !== undefined && !/^(?:nr|nz|x)/.test(tag)) continue;
      const beside = weighBefore(reading, tokens, start) + weighAfter(reading, tokens, end);
      if (beside < (SURE.has(name) ? NEEDED : NEEDED_OF_SHORT) || !tokens.isBorder(end)) continue;
    }
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}
