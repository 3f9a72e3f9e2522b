/**
 * Bodies whose name is no word of the dictionary, told by how the text names them: a firm or journal set in quotes
 * behind a word for its kind ("公司“远帆科技”", "期刊《海洋学报》"), a party or a ministry named more than once.
 *
 * Promises: strings of the reading copy, none twice. Does not know: products and works in quotes.
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { FIRM_ENDINGS, NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { isSaidOf, SPOKEN_OF } from './spokenOf.ts';

const FIRM_KIND =
  /(?:公司|企业|集团|机构|平台|品牌|媒体|网站|商号|基金会|协会|组织|团体|智库|经营的|创办的|创立的|旗下的|成立的|成立|创立|创办)$/;
/** Kinds of bodies behind which quotes hold a name, whatever its words are. */
const BODY_KIND = /(?:[公益慈善艺环互助]组织|机构|团体|公司|基金|财团|联盟|基金会|协会|智库|乐队|媒体|网站|社团|商号)$/;
const PERIODICAL =
  /(?:周刊|期刊|杂志|日报|报纸|报章|媒体|月刊|学刊|网媒|学生报|校报|校刊|院刊|刊物|小报|大报|党报|季刊|双月刊)$/;
/** A journal's or paper's kind behind its name, or its people. */
const PERIODICAL_AFTER = /^(?:杂志|周刊|期刊|月刊|季刊|学刊|报社|报系|记者|主编|社论|编辑部)/;
const FIRM_END = new RegExp(`[\\u3400-\\u9fff]{2}(?:${FIRM_ENDINGS.filter((e) => e.length > 1).join('|')})$`);
/** Where a text is sent to or stands: before the title of what printed it, or behind. */
const PRINTED_IN = /(?:致信|致函|投书|投稿给?|刊于|刊登于|刊登在|发表于|发表在|刊载于|见诸|登上|亮相)$/;
const PRINTS =
  /^(?:杂志|周刊)?上?(?:发表|撰文|刊文|刊登|刊发|刊出|发文|撤下|撤回|撤稿|登载)|^(?:撤下|撤回|撤销|刊登|刊发|刊出|登出|报道|披露|曝光|爆料|曝出|踢爆|独家|头版|率先|援引|证实|将?其?撤稿|要求|编辑|总编|主编|执行主编|记者)/;
/** A film, a book or a show: somebody plays in it, or it is shown. */
const OF_WORK =
  /(?:电影|影片|纪录片|剧集|电视剧|小说|节目|专辑|歌曲|专著|新书|著作|自传|回忆录|文章|论文|出演|主演|执导|写过|出版|所著|的)$/;

/** Titles in marks that print what others wrote: journals and papers. Everyday words keep their marks. */
function findPrinting(reading: string, tokens: Tokens): string[] {
  return [...reading.matchAll(/《([^《》，。\n]{2,14})》/g)]
    .filter(({ 0: words, index }) => {
      const left = reading.slice(Math.max(0, index - 6), index);
      const right = reading.slice(index + words.length, index + words.length + 8);
      return (
        !OF_WORK.test(left) && (PRINTED_IN.test(left) || (/(?:在|[，。：\n]|^)$/.test(left) && PRINTS.test(right)))
      );
    })
    .map(({ 0: words, 1: name = '' }) =>
      /^[\u3400-\u9fff]+$/.test(name) && tokens.tagOf(name) === undefined ? name : words,
    );
}

/** What stands before 党 or 部 without naming one. */
const NO_NAME =
  /(?:在野|执政|反对|政|各|两|该|本|贵|我|全|朋|同|入|退|脱|叛|建|左翼|右翼|极左|极右|中左|中右|主要|最大|第一|第二|小|大|新|老|旧|原|前|跨|多)$|^(?:在野|执政|反对|主要|最大)/;
/** Small words at either side of a run of characters that is no word of the dictionary. */
const SMALL_EDGE = /^[的是和与在于对向为由被将及了从到]|[的是和与在对向为由被将及了从到个]$/;
const NO_MINISTRY =
  /(?:新闻|采访|节目|制作|编辑|发行|广告|公共关系|企划|人资|行政|采购|品质|生产|工程|资讯|质控|投资|风控|策划|艺人|经纪|俱乐|编辑|市场|销售|营业|事业|业务|指挥|司令|组织|宣传|门市|干|全|内|外|总|局|腰|头|胸|腹|面|背|底|顶|尾|上|下|中|东|西|南|北|一|分|支|学生|人事|人力|财务|技术|研发|公关|法务|客服|俱)$/;

function findQuoted(reading: string): string[] {
  const firms = [...reading.matchAll(/[“"]([\u3400-\u9fff]{2,8})[”"]/g)]
    .filter(
      ({ 1: name = '', index }) =>
        (FIRM_KIND.test(reading.slice(Math.max(0, index - 6), index)) && FIRM_END.test(name)) ||
        (BODY_KIND.test(reading.slice(Math.max(0, index - 4), index)) &&
          name.length < 7 &&
          !SMALL_EDGE.test(name) &&
          !isSaidOf(reading, index, index + name.length + 2) &&
          !SPOKEN_OF.test(reading.slice(Math.max(0, index - 10), index))),
    )
    .map((match) => match[1] as string);
  const periodicals = [...reading.matchAll(/《([\u3400-\u9fff]{2,10})》/g)]
    .filter(
      ({ 0: words, index }) =>
        PERIODICAL.test(reading.slice(Math.max(0, index - 4), index)) ||
        /[^海公年简战通情捷喜月周季警预壁墙画黑板]报$/.test(words.slice(0, -1)) ||
        (/[向对据]/.test(reading[index - 1] ?? '') &&
          /^(?:披露|报道|透露|承认|表示|说|称|证实|坦言)/.test(
            reading.slice(index + words.length, index + words.length + 3),
          )) ||
        PERIODICAL_AFTER.test(reading.slice(index + words.length, index + words.length + 3)),
    )
    .map((match) => match[1] as string);
  return [...firms, ...periodicals];
}

/** Words before 党 or 部 with how often they stand there. */
function countBefore(reading: string, tokens: Tokens, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of reading.matchAll(pattern)) {
    const end = match.index;
    for (const size of [2, 3, 4]) {
      const start = end - size;
      const name = reading.slice(Math.max(0, start), end);
      if (start < 0 || !/^[\u3400-\u9fff]+$/.test(name) || !tokens.isBorder(start)) continue;
      if (tokens.covering(start)?.start !== start) continue;
      if (SMALL_EDGE.test(name) && tokens.tagOf(name) === undefined) break;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      break;
    }
  }
  return counts;
}

function findParties(reading: string, tokens: Tokens): string[] {
  return [...countBefore(reading, tokens, /党(?![员委派内组性风校外争和]|代表?大会)/g)]
    .filter(
      ([name, count]) => count > 1 && name.length < 4 && !NO_NAME.test(name) && !isPlaceName(name) && !endsInPost(name),
    )
    .map(([name]) => `${name}党`);
}

/** What a movement is for, before the word for it. */
const MOVEMENT =
  /(?:自由|民主|社会|人民|国民|进步|公正|正义|团结|独立|保守|共和|绿色|爱国|改革|希望|未来|公民|激进|左翼|右翼|中间|基督教|新){1,3}(?:联盟|同盟|阵线|运动)(?!战|员|会|赛|场)/g;

/** Parties that call themselves leagues or fronts, named more than once in an article about parties. */
function findMovements(reading: string, tokens: Tokens): string[] {
  if (!/党|议会|国会|选举|内阁/.test(reading)) return [];
  const names = [...reading.matchAll(MOVEMENT)].filter(({ index }) => tokens.isBorder(index)).map(([name]) => name);
  return names.filter((name, i) => name.length > 3 && names.indexOf(name) !== i);
}

function findMinistries(reading: string, tokens: Tokens): string[] {
  const bare = countBefore(reading, tokens, /部(?![分门队落署下位长])/g);
  const led = countBefore(reading, tokens, /部长/g);
  return [...bare]
    .filter(([name, count]) => count + (led.get(name) ?? 0) > 1 && led.has(name))
    .filter(([name]) => !NO_NAME.test(name) && !NO_MINISTRY.test(name) && !isPlaceName(name))
    .map(([name]) => `${name}部`);
}

/** The party's committee of a county or town that no list has, before its head or what it decides. */
const COMMITTEE =
  /([\u3400-\u9fff]{2}[省市县区州]委)(?=副?书记|常委|宣传|组织|统战|办公|决定|宣布|研究|通报|[、和与]|政府)/g;

function findCommittees(reading: string, tokens: Tokens): string[] {
  return [...reading.matchAll(COMMITTEE)]
    .filter(({ 1: name = '', index }) => tokens.isBorder(index) && !SMALL_EDGE.test(name) && !isDeedAt(tokens, index))
    .map(({ 1: name = '', index }) => seatBefore(reading, index) + name);
}

/** "出任" + 市委书记: what somebody does, and no place. */
const isDeedAt = (tokens: Tokens, at: number): boolean => {
  const token = tokens.after(at);
  return token?.word.length === 2 && (/^v/.test(token.tag) || token.word.endsWith('任'));
};

/** The city or province right before a committee's own place: "北京市" + 顺义区委. */
function seatBefore(reading: string, at: number): string {
  for (let size = 3; size < 6; size++) {
    const seat = reading.slice(Math.max(0, at - size), at);
    if (/[省市州]$/.test(seat) && isPlaceName(seat)) return seat;
  }
  return '';
}

/** What ministries and their like are for. */
const DOMAINS =
  '外务 外交 内务 内政 法务 司法 财务 财政 经济 产业 商业 工商 通商 贸易 能源 资源 农林 农业 渔业 水产 海洋 国土 交通 运输 建设 住房 城乡 邮电 通信 信息 科学 技术 科技 教育 文部 文化 体育 观光 旅游 卫生 厚生 保健 福祉 福利 劳动 劳工 雇用 就业 人力 社会 保障 民政 国民 公共 安全 行政 自治 国防 防卫 统一 环境 生态 水利 森林 灾害 应急 紧急 警备 出入境 移民 性别 女性 家庭 青年 退伍 军人 事务 企划 预算'.split(
    ' ',
  );
const DOMAIN = `(?:${DOMAINS.join('|')})`;
const MINISTRY = `${DOMAIN}{2,4}(?:部|处)(?![分门队落署下位长境罚理])|(?:${DOMAIN}{1,2}|总务|经产)省(?![长内外级市委])`;

/** Before a firm's department: "远洋集团法务部". */
const OF_FIRM = /^(?:集团|公司|银行|控股|大学|学院|医院)$/;

/** Ministries by what they are for, named once as well: "海洋渔业部", "外务省". */
const findOffices = createWordFinder([[MINISTRY]]);

/** A national office before its head's title: "国家……院院长". */
const NATIONAL = /(?:国家|中央|全国)[\u3400-\u9fff]{2,6}?(?:院(?=副?院长)|局(?=副?局长)|署(?=副?署长))/g;

/** Old houses of trade by the last character of their sign, shown to be firms by what follows. */
const HOUSE = /[堂斋轩记坊阁](?=创办人|创始人|的?股价|的?股份|集团|旗下)/g;

function findHouses(reading: string, tokens: Tokens): string[] {
  return [...reading.matchAll(HOUSE)]
    .map(({ index }) => ({ start: index - 2, name: reading.slice(Math.max(0, index - 2), index + 1) }))
    .filter(({ start, name }) => start >= 0 && /^[\u3400-\u9fff]{3}$/.test(name) && tokens.isBorder(start))
    .filter(({ name }) => !SMALL_EDGE.test(name) && reading.indexOf(name) !== reading.lastIndexOf(name))
    .map(({ name }) => name);
}

/** Temples that the text names again and again. */
const TEMPLE = /[\u3400-\u9fff]{2}寺(?![院庙])/g;

function findTemples(reading: string, tokens: Tokens): string[] {
  const names = [...reading.matchAll(TEMPLE)].filter(({ index }) => tokens.isBorder(index)).map(([name]) => name);
  return names.filter(
    (name, i) => !SMALL_EDGE.test(name) && !/^[这那该各本古小大]/.test(name) && names.indexOf(name) !== i,
  );
}

/** "一家叫远帆安检的机构": a kind of body with what it is called. */
const CALLED_SO =
  /(?:叫做?|名叫|名为|称为|取名为?)“?([\u3400-\u9fff]{2,8}?)”?的(?:[\u3400-\u9fff]{0,4})?(?:机构|公司|企业|网站|平台|组织|基金|财团|团体|媒体|品牌|工厂|餐厅|报纸|杂志|智库|协会|事务所|实验室)/g;
/** What is founded and named at once, at the end of a clause: "创办远帆，". */
const FOUNDS = /(?:创办|创立|创建|创设|联手办起|做起|办起|开起|成立)了?“?([\u3400-\u9fff]{2,6})(?=[”，。；、（])/g;

function findFounded(reading: string, tokens: Tokens): string[] {
  const called = [...reading.matchAll(CALLED_SO)].map(({ 1: name = '' }) => name);
  const founded = [...reading.matchAll(FOUNDS)]
    .filter(({ 0: words, 1: name = '', index }) => {
      const start = index + words.length - name.length;
      const isQuoted = reading[start - 1] === '“';
      const tag = tokens.tagOf(name);
      if (!isQuoted && (!tokens.isBorder(start + name.length) || (tag !== undefined && !/^(?:nz|nt|x)/.test(tag))))
        return false;
      return isQuoted || !holdsWord(tokens, start, start + name.length);
    })
    .map(({ 1: name = '' }) => name);
  return [...called, ...founded].filter(
    (name) =>
      !SMALL_EDGE.test(name) && !isPlaceName(name) && !endsInPost(name) && !/[的了着过一二两三几多个家]/.test(name),
  );
}

/** Whether everyday words of two characters or more stand in a stretch. */
function holdsWord(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = tokens.covering(at);
    if (!token || token.start < start) return true;
    if (token.word.length > 1 && !/^(?:nz|nt|nr|ns|x|j)/.test(token.tag)) return true;
    at = token.end;
  }
  return false;
}

/** What stands before its head's post and is named again: "鲸鱼生活实控人". */
const HEADED =
  /(?<=^|[，。；：、“（\n的对与和向由])([\u3400-\u9fff]{3,6}?)(?=(?:的)?(?:联合)?(?:创始人|创办人|实控人|实际控制人|掌门人|首席执行官|CEO))/gm;

function findHeaded(reading: string, tokens: Tokens): string[] {
  return [...reading.matchAll(HEADED)]
    .filter(({ 1: name = '', index }) => {
      if (tokens.placesOf(name).length < 2 || isPlaceName(name) || endsInPost(name)) return false;
      for (let at = index; at < index + name.length; ) {
        const token = tokens.after(at);
        if (!token || token.end > index + name.length || NOT_IN_NAME.has(token.word)) return false;
        if (!/^(?:n|vn|an?|x|j|z?g|b)/.test(token.tag)) return false;
        at = token.end;
      }
      return true;
    })
    .map(({ 1: name = '' }) => name);
}

/** A committee that is set up, with what tells it from others: "成立独立调查委员会". */
const SET_UP =
  /(?:成立|设立|组建|组成|发起(?![成设创组])|筹组|另设|增设)了?(?:一个|新的)?([\u3400-\u9fff]{2,8}?(?:委员会|专案组|联合调查组|(?<!战略|合作|贸易|经济|军事)联盟|同盟|阵线|互助会|自救会|后援会|促进会|联谊会|联合会))/g;

function findSetUp(reading: string, tokens: Tokens): string[] {
  return [...reading.matchAll(SET_UP)]
    .filter(({ 0: words, 1: name = '', index }) => {
      const start = index + words.length - name.length;
      return tokens.isBorder(start) && !SMALL_EDGE.test(name) && !/[的了和与及或]|^[一二三两几多数各]/.test(name);
    })
    .map(({ 1: name = '' }) => name);
}

export function findNamedBodies({ reading }: Document, tokens: Tokens): string[] {
  const national = [...reading.matchAll(NATIONAL)].map((match) => match[0]);
  return [
    ...new Set([
      ...findQuoted(reading),
      ...findPrinting(reading, tokens),
      ...findParties(reading, tokens),
      ...findMovements(reading, tokens),
      ...findMinistries(reading, tokens),
      ...findCommittees(reading, tokens),
      ...findSetUp(reading, tokens),
      ...findOffices(reading)
        .filter(({ start }) => !OF_FIRM.test(reading.slice(Math.max(0, start - 2), start)))
        .map(({ word }) => word),
      ...national,
      ...findHouses(reading, tokens),
      ...findTemples(reading, tokens),
      ...findFounded(reading, tokens),
      ...findHeaded(reading, tokens),
    ]),
  ];
}

sieveEach(FIRM_KIND, BODY_KIND, SMALL_EDGE, PRINTED_IN, PRINTS, OF_WORK);
