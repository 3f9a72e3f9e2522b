/**
 * Foreign names without a dot, found by characters that spell sounds: "安切洛蒂", "默多克". What such a word names is
 * told by what stands beside it at all the places where it stands: a person, a body, or nobody.
 *
 * Promises: one span for each place; spans do not touch what is taken already, nor each other; in order of the text.
 * Does not know: names of two sounds without a word beside them that tells.
 */
import type { Document, Span } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import { findLongPlaces } from '../findLongPlaces.ts';
import { fill } from '../marks.ts';
import { readLatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import { HANDS_OVER } from '../words/handsOver.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { FIRM_ENDINGS } from '../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { weighSound } from '../words/transliteration.ts';
import { chooseApart } from './chooseApart.ts';
import { findPartEnd } from './findDottedNames.ts';
import { weighBefore } from './weighContext.ts';
import { weighKinds } from './weighKinds.ts';
import { FUNCTION, weighSoundEnd, weighSounds } from './weighSounds.ts';

export interface SoundName extends Span {
  name: string;
  score: number;
  /** What the sounds and the words inside say, by themselves. */
  sound: number;
  /** Whether a Latin name in brackets follows. */
  hasLatin: boolean;
}

/** Words after a name that show it to be a body or a place, not a person. */
const AFTER_BODY =
  /^(?:艺术(?:中心|馆|节)|文化(?:中心|节)|总主教|大主教|主教|教区|枢机|委员会|董事会|董事长|董事|公司|集团|股份|股价|股权|旗下|总部|队|(?:(?:足|篮|橄榄|排|棒)球)?俱乐部|球员|球迷|主场|主帅|主教练|总裁|首席|高管|CEO|CTO|CFO|创始人|方面宣|银行|汽车|大学|市|省|州|县|镇|岛|港|湾|海峡|河|山|机场|地区|境内|当局|政府|首都|司法部|外交部|警方|检方|军方|大街|大道|教堂|广场|沙漠|高原|盆地|平原|草原|油田|(?:储油|加油|火车|汽车|空间|发电|水电|核电)?站(?![在着了起到])|战役|协议|协定|条约|会议|奖|杯|联赛|人|语|族|研究所|研究院|国家|实验室|医院|基金|电气|电子|制药|航空|石油|保险|资本|体育|证券|病|门店|员工|产品|酒店|饭店|宾馆|庄园|别墅|大厦|木马|各国|诸国|群岛|足联|足协)/;
const BEFORE_BODY =
  /(?:加盟|转会|来自|效力于|签约|位于|抵达|前往|飞往|飞抵|离开|卖给|租借至|租借到|收购|入股|首都|首府|家乡|故乡|横穿|穿越|小城|小镇|供应商|竞争对手|飞离|攻入|攻占|攻陷|占领|攻克|围困|村庄|村子|镇子|屠城|逃往|逃至|出访|访问|在|(?<![直轮等看听见遇找碰想提感得认换问说谈骂赶])到|从|[到在回]了)$/;
const LONGEST = 8;
const NEEDED = 4.2;
/** Of four characters. */
const NEEDED_OF_FOUR = 4;
/** Where every character of three or more spells sounds first of all. */
const NEEDED_OF_SURE = 3.6;
const NEEDED_OF_TWO = 5.2;
/** Where both spell sounds first of all, and a deed of people stands beside them. */
const NEEDED_OF_TWO_SURE = 4.3;
/** So many characters that spell sounds are hardly ever anything but a name. */
const NEEDED_OF_LONG = 2.9;

const isHandedOver = (reading: string, start: number, end: number): boolean =>
  reading[start - 1] === '从' && HANDS_OVER.test(reading.slice(end, end + 64));

/** "，多米尼奇": where it counts nothing, 多 opens the name behind it. */
const OPENS_WITH_MANY = /(?:^|[，。；：、“（下任聘炒雇了])多$/;

function weighPlace(reading: string, tokens: Tokens, start: number, end: number): number {
  const right = reading.slice(end, end + 6);
  const left = reading.slice(Math.max(0, start - 6), start);
  const body =
    (AFTER_BODY.test(right) ? -3 : 0) + (BEFORE_BODY.test(left) && !isHandedOver(reading, start, end) ? -2 : 0);
  const latin = readLatinBeside(reading, end)?.kind === 'name' ? 3 : 0;
  const isCut =
    (tokens.before(start)?.word.length === 1 && weighSound(reading[start - 1] as string) === 3) ||
    OPENS_WITH_MANY.test(reading.slice(Math.max(0, start - 2), start));
  const before = weighBefore(reading, tokens, start) + (endsInPost(left) ? 1 : 0);
  return before + weighSoundEnd(reading, tokens, end) + body + (isCut ? -1.5 : 0) + latin;
}

/** Trades that stand behind firms' signs, and hardly ever behind somebody's name. */
const TRADES = FIRM_ENDINGS.filter(
  (ending) =>
    ending.length > 1 &&
    !/^(?:投资|教育|租赁|娱乐|基金|工作室|广播|建设|出行|支付|检测|担保|典当|设计|安防|认证|保安|家政|外卖|直播|音乐|电影|唱片|经纪|顾问|广告|面包|咖啡|健身|酒庄|酒楼|饭店|画廊|书店|书局|玩具|文具|乐器|餐厅|会计师|单车|汽车|航空|机器人|卫星|基因|细胞|疫苗|化学|农业|包装|印刷|运动)$/.test(
      ending,
    ),
).join('|');
const FIRM_AHEAD = new RegExp(
  `^(?:(?:${TRADES})(?![界圈业者家师员帝])|(?:联合|兄弟|国际|工程|建筑|开发|投资|教育|娱乐|广播|建设|设计|顾问|化学|农业|航空|汽车|服务|贸易|管理|制造|保险|食品){1,2}(?:公司|集团|控股|银行|事务所))`,
);

/** Every run that opens at `start` and spells sounds well enough, weighed. */
function weighAt(reading: string, tokens: Tokens, start: number, limit: number, found: SoundName[]): void {
  for (let end = tokens.after(start)?.end ?? limit + 1; end <= limit && end - start <= LONGEST; ) {
    const sound = weighSounds(reading, tokens, start, end);
    if (sound === undefined || sound < -2.5) return;
    const size = end - start;
    // "霍尔木工程公司": the sign of a firm, and none of what it begins with is anybody.
    if (size > 2 && FIRM_AHEAD.test(reading.slice(end, end + 8))) {
      while (found.at(-1)?.start === start) found.pop();
      return;
    }
    const hasLatin = size > 1 && readLatinBeside(reading, end)?.kind === 'name';
    if (size > 1 && (sound >= size * 0.4 || (hasLatin && sound >= 0))) {
      const name = reading.slice(start, end);
      const whole = tokens.covering(start);
      const isPlace = PLACES.has(name) || NOT_NAMES.has(name) || isPlaceName(name, '') || /[奖杯队人]$/.test(name);
      const isTown = whole?.word === name && whole.tag === 'ns' && size < 3;
      if (!isPlace)
        found.push({
          start,
          end,
          name,
          sound: sound - (isTown ? 1 : 0),
          score: weighPlace(reading, tokens, start, end) + sound,
          hasLatin,
        });
    }
    const next = tokens.after(end);
    if (!next) return;
    const isSyllable = next.word === INSIDE && readLatinBeside(reading, next.end)?.kind === 'name';
    if (next.word.length === 1 && FUNCTION.test(next.word) && !isSyllable) return;
    end = next.end;
  }
}

/** People by every place of theirs, and the names of bodies. */
export interface SoundNames {
  people: SoundName[];
  bodies: string[];
}

export function findSoundNames({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): SoundNames {
  const candidates: SoundName[] = [];
  // Nobody is called by a part of a town's name.
  const placeAt = new Uint8Array(reading.length + 1);
  fill(placeAt, findLongPlaces(reading), 1);
  for (const sentence of sentences)
    for (let at = sentence.start; at < sentence.end; ) {
      const token = tokens.after(at);
      if (!token) {
        at++;
        continue;
      }
      const opens =
        (weighSound(reading[at] as string) !== undefined || token.tag === 'nrt') && !OPENS_NO_NAME.test(token.word);
      if (opens && taken[at] === 0 && placeAt[at] === 0) {
        let limit = at;
        while (limit < sentence.end && limit - at < LONGEST && taken[limit] === 0 && placeAt[limit] === 0) limit++;
        weighAt(reading, tokens, at, limit, candidates);
      }
      at = token.end;
    }
  const places = new Map<string, SoundName[]>();
  for (const found of chooseApart(candidates)) places.set(found.name, [...(places.get(found.name) ?? []), found]);
  const people: SoundName[] = [];
  const bodies: string[] = [];
  for (const [name, found] of places) {
    const everywhere = tokens.placesOf(name);
    if (isPlaceThere(reading, name, everywhere) || isProduct(reading, name, everywhere)) continue;
    const kind = everywhere.reduce((total, start) => total + weighKinds(reading, start, start + name.length), 0);
    if (kind <= (tokens.tagOf(name)?.startsWith('ns') ? 2 * BODY : BODY) && spellsWell(found)) bodies.push(name);
    else if (kind > BODY && isPerson(name, found, tokens, kind)) people.push(...withLastSyllable(reading, found));
  }
  return { people: people.map((one) => withHyphen(reading, tokens, one)).sort((a, b) => a.start - b.start), bodies };
}

/** "里夫-莫斯": what a hyphen joins is of the name. */
function withHyphen(reading: string, tokens: Tokens, found: SoundName): SoundName {
  if (reading[found.end] !== '-') return found;
  const end = findPartEnd(reading, tokens, found.end + 1);
  return end > found.end + 1 ? { ...found, end, name: reading.slice(found.start, end) } : found;
}

/** A small word, and a syllable of many names. */
const INSIDE = '内';

/** Nobody is always told of as a place that things happen in: "科利瓦贝" + 内, wherever it stands. */
function withLastSyllable(reading: string, found: readonly SoundName[]): readonly SoundName[] {
  if (found.length < 2 || !found.every(({ end }) => reading[end] === INSIDE)) return found;
  return found.map((f) => ({ ...f, end: f.end + 1, name: f.name + INSIDE }));
}

/** Verbs whose characters spell sounds. */
const OPENS_NO_NAME = /^(?:加[盟入剧快强码价息薪]|达成|达到|拉[动拢来]|派[出遣往驻]|推动|托付|托管|托运)$/;
/** Medicines, models, ships and other products. */
const IS_PRODUCT = /(?:药|新药|疫苗|抗体|药物|车型|型号|机型|手游|网游|游戏|大?模型|手机|芯片|耳机|口服液|系统|软件)$/;
const PRODUCT_AFTER =
  /^的?(?:号(?![召码称令线楼手角外脉房])|第?[一二三四][期代]|临床|试验|获益|剂量|疗效|不良反应|副作用|适应症|说明书|处方|样机|原型机)/;
export const isProduct = (reading: string, name: string, places: readonly number[]): boolean =>
  name.endsWith('号') ||
  places.some(
    (at) =>
      IS_PRODUCT.test(reading.slice(Math.max(0, at - 3), at)) ||
      PRODUCT_AFTER.test(reading.slice(at + name.length, at + name.length + 5)),
  );
/** What leads to a place, and what stands at one. */
const AT =
  /(?:[在于至从往赴]|(?<![直轮等看听见遇找碰想提感得认换问说谈骂])到|返回|赶[回赴]|回到|[停驶开]向|停靠|停泊|驶[入离抵]|开[往进]|席卷|袭击|响彻|横扫|挺进|攻[入打占]|撤[离出]|逃[离往至]|定居|移居|迁居|驻扎|抵达|飞抵|位于|设在|总部在|途经|取道|迁往|前往|飞往|离开)$/;
const THERE =
  /^(?:的(?:夜空|天空|上空|街[头道上]|居民|市民|村民|渔民|农民|郊[区外]|大本营|[春夏秋冬][天季夜]|冬日|夏日|清晨|傍晚|夜晚|夜里|港口|码头|海[滩边岸]|机场|车站|集市|老城|主场|医院|大学|法院|工厂|山[上间里谷]|总领馆|领事馆|贫民|难民)|和邻近|及周边|以[东南西北]|[东南西北]部|当地|郊[外区]|市[区郊中]|港|机场|车站|附近|近郊|街头|一[家处座]|的一[家处座]|(?:地方|高等|劳动|民事|刑事|地区|上诉|行政)?法院|检察院|检察署|检察厅|警方|警局|大学|市政府|市长|举行|召开|开[幕庭会])/;

/** Towns that no table has: told of as where things are or happen at most of the places where they stand. */
export function isPlaceThere(reading: string, name: string, places: readonly number[]): boolean {
  const isThere = (at: number) =>
    (AT.test(reading.slice(Math.max(0, at - 3), at)) && !isHandedOver(reading, at, at + name.length)) ||
    THERE.test(reading.slice(at + name.length, at + name.length + 6));
  return name.length > 2 && places.filter(isThere).length * 2 > places.length;
}

/** The sum of weighKinds over all places from which on a word is a body's name. */
export const BODY = -2.5;

const spellsWell = (found: readonly SoundName[]) =>
  found.some(({ name, sound }) => name.length > 2 && sound >= name.length * 0.55);

/** `kind`: what the words beside all its places say. */
function isPerson(name: string, found: SoundName[], tokens: Tokens, kind: number): boolean {
  const best = Math.max(...found.map((f) => f.score));
  const sound = Math.max(...found.map((f) => f.sound));
  const around = found.reduce((sum, f) => sum + f.score - f.sound, 0);
  if (around <= (name.length > 4 ? -1 : 0)) return false;
  const tag = tokens.tagOf(name);
  const score = best + Math.min(1.2, (found.length - 1) * 0.4) + Math.min(1.5, Math.max(0, kind - 2) * 0.5);
  const isSure = [...name].every((char) => weighSound(char) === 3);
  if (found.some(({ hasLatin }) => hasLatin)) return score >= NEEDED_OF_SURE;
  if (name.length > 4) return score >= NEEDED_OF_LONG;
  if (name.length > 2) return score >= (isSure ? NEEDED_OF_SURE : name.length > 3 ? NEEDED_OF_FOUR : NEEDED);
  if (isSure && score >= NEEDED_OF_TWO_SURE && best - sound >= 2.3 && (!tag || tag.startsWith('nr'))) return true;
  return score >= NEEDED_OF_TWO && (!tag || /^(?:nr|nz|x)/.test(tag) || best - sound >= 3.5);
}

sieveEach(AFTER_BODY, BEFORE_BODY, FIRM_AHEAD, AT, THERE, IS_PRODUCT, PRODUCT_AFTER);
