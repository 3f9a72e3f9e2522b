/**
 * Names of people as an annotator would mark them: without the form of address behind them ("陈" of "陈局长"), and with
 * the surnames of those whom the text names in no other way ("王先生", "毛主席", "小泉表示", "老胡", "阮家", "马列").
 *
 * Promises: in order, apart from each other. Does not know: the story. `explain` alone reads them.
 */
import type { Document, Span } from '../document.ts';
import type { FoundEntity } from '../findings.ts';
import { matchesOf } from '../sieve.ts';
import type { Tools } from '../tools.ts';
import { isKnownPerson } from './chinese/people/isKnownPerson.ts';
import { weighAfter, weighBefore } from './chinese/people/weighContext.ts';
import { readTokens, type Tokens } from './chinese/readTokens.ts';
import { JAPANESE_SURNAMES } from './chinese/words/japaneseNames.ts';
import { NOT_NAMES } from './chinese/words/notNames.ts';
import { isPlaceName } from './chinese/words/places.ts';
import { COMPOUND_SURNAMES, weighSurname } from './chinese/words/surnames.ts';

export interface PersonName extends Span {
  rule: string;
  name: string;
}

/** Forms of address and posts behind a surname; the longest first. */
const ADDRESS =
  '先生|女士|老总|老帅|伯爵|公爵|侯爵|男爵|子爵|小姐|太太|夫人|同志|老师|教授|博士|院士|医生|大夫|医师|律师|法官|师傅|老板|导演|教练|总书记|副主席|主席|副总理|总理|总统|副部长|部长|外长|副市长|市长|省长|州长|县长|区长|镇长|乡长|村长|副局长|局长|厅长|处长|科长|副司令员|司令员|司令|政委|将军|元帅|上将|中将|少将|大校|军长|师长|旅长|团长|营长|连长|排长|班长|校长|院长|副院长|所长|厂长|矿长|社长|台长|站长|会长|行长|董事长|总裁|总经理|副总经理|经理|主任|副主任|秘书长|书记|副书记|队长|警官|工程师|大爷|大妈|大娘|大叔|大婶|大嫂|大姐|大哥|奶奶|爷爷|阿姨|老太太|老太|老汉|老人|支书|总|氏';
const BEHIND = new RegExp(`^(?:${ADDRESS})`);
/** Everyday forms of address, which make of an everyday character a surname. */
const PLAIN = /^(?:先生|女士|小姐|太太|夫人|同志|老师|师傅|大爷|大妈|大娘|大叔|大婶|大嫂|大姐|大哥|老汉)/;
/** What makes of the two something else: "主席团", "总理府", "纪念堂". */
const GOES_ON = /^(?:团|台|府|室|级|制|会(?![见谈晤])|办|助理|候选人|职|一职|职务|任期|人选|纪念|像|的职)/;
/** Small words and verbs first of all: "任主席", "应总统之邀". */
const EVERYDAY = /[任应成时常包过解管单查关经计应全明易通支同年多少东西南北左右后前习居安干各女老新原党]/;

/** What of a later mention is the surname. */
const SURNAME = new RegExp(`^[\\u3400-\\u9fff]{1,3}?(?=(?:${ADDRESS})$)`);

export function findPersonNames(document: Document, entities: readonly FoundEntity[], tools: Tools): PersonName[] {
  const { reading, lang } = document;
  const names = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ form }) => form !== 'pronoun' && form !== 'title')
        .map(({ start, end, form, rule }) => {
          const bare = SURNAME.exec(reading.slice(start, end))?.[0].length ?? 0;
          const isSurname = form === 'surname' || (bare === 1 && (weighSurname(reading[start] ?? '') ?? 0) > 0);
          return { start, end: bare > 0 && isSurname ? start + bare : end, rule, name };
        }),
    );
  if (lang === 'en') return names;
  const taken = new Uint8Array(reading.length + 1);
  for (const { mentions } of entities) for (const { start, end } of mentions) taken.fill(1, start, end);
  const tokens = readTokens(document, tools);
  return [
    ...names.map((found) => withoutMask(reading, found)),
    ...findPairs(reading, taken),
    ...findTwo(reading, taken),
    ...findFamilies(reading, tokens, taken),
    ...findFamiliar(reading, tokens, taken),
    ...findRulers(reading, tokens, names),
    ...findAddressed(reading, tokens, taken),
    ...findJapanese(reading, tokens, taken),
  ];
}

/** "郑某": the police leave the rest out, and what is left is the surname. */
const withoutMask = (reading: string, found: PersonName): PersonName =>
  found.end - found.start === 2 && reading[found.end - 1] === '某' ? { ...found, end: found.end - 1 } : found;

/** Those whose doctrine is called after the first characters of two or more names: "马列主义", "马恩列斯". */
const PAIRED = /马恩列斯|马恩列|马恩|马列/g;
const DOCTRINE = /^(?:主义|著作|原著|经典|全集|选集|理论|原理|[、，]?(?:毛泽东|邓小平|毛))/;

function findPairs(reading: string, taken: Uint8Array): PersonName[] {
  return matchesOf(PAIRED, reading).flatMap(({ 0: pair, index }) => {
    if (taken[index] === 1 || !DOCTRINE.test(reading.slice(index + pair.length, index + pair.length + 4))) return [];
    return [...pair].map((name, i) => ({ start: index + i, end: index + i + 1, rule: 'person-paired', name }));
  });
}

/** Two who are told of by their surnames at once: "邓、罗夫妇", "周、吴两家". */
const TWO = /([\u3400-\u9fff])[、和与]([\u3400-\u9fff])(?=夫妇|夫妻|两家|[二两](?:人|位|老|同志|先生)|诸同志)/g;

function findTwo(reading: string, taken: Uint8Array): PersonName[] {
  return matchesOf(TWO, reading).flatMap(({ 1: one = '', 2: other = '', index }) =>
    [one, other].every((name) => weighSurname(name) === 2) && taken[index] !== 1 && taken[index + 2] !== 1
      ? [one, other].map((name, i) => {
          const start = index + 2 * i;
          return { start, end: start + 1, rule: 'person-paired', name };
        })
      : [],
  );
}

/** What a family has and does, behind "刘家": no word of which 家 is the end. */
const OF_FAMILY =
  /^(?:[的被门里宅院住有在和与又也都还]|上下|老[大二三四五小屋宅]|解决|祖|兄弟|姐妹|姊妹|父子|父女|母子|母女|三代|四代|世代|大[院哥姐]|小[姐妹弟]|媳妇|儿媳|后[人代])/;
/** Surnames that stand before 家 in words: 白家, 农家, 万家, 全家. */
const NO_FAMILY = /[农万全老公东方管官史专国大自各人当成安居回行画]/;

/** "来到孙家，" */
const LEADS_HOME = /(?:[到在上去往给向找帮离出进]|是)$/;
/** What a family has: "孙家彩礼钱". */
const HAS =
  /^(?:彩礼|房[子屋产]|财产|遗产|田地?|土地|亲[戚属友]|女儿|儿子|孩子|长子|次子|长女|婚事|官司|店|铺|厂|猪|牛|[，。])/;

/** A family by its surname. */
function findFamilies(reading: string, tokens: Tokens, taken: Uint8Array): PersonName[] {
  const found: PersonName[] = [];
  for (let end = reading.indexOf('家'); end > 0; end = reading.indexOf('家', end + 1)) {
    const start = end - 1;
    const name = reading[start] as string;
    if (taken[start] === 1 || taken[end] === 1 || (weighSurname(name) ?? 0) < 1 || NO_FAMILY.test(name)) continue;
    const word = tokens.covering(start);
    if (word?.start !== start || word.end > end + 1 || !tokens.isBorder(end + 1)) continue;
    if (word.end === end + 1 && !/^(?:nr|x)/.test(word.tag)) continue;
    const isAt = weighSurname(name) === 2 && LEADS_HOME.test(reading.slice(Math.max(0, start - 2), start));
    const isSure = weighSurname(name) === 2 && word.tag === 'nrfg' && HAS.test(reading.slice(end + 1, end + 3));
    if (!isAt && !isSure && !OF_FAMILY.test(reading.slice(end + 1, end + 4))) continue;
    found.push({ start, end, rule: 'person-family', name });
  }
  return found;
}

/** Old Hu and young Liu. */
const FAMILIAR = /[老小]/g;
/** What goes on from the surname as a word of its own: "小马达", "老石桥"; with an address the surname is one all the same. */
const NOT_FAMILIAR =
  /^(?:马[虎上路车达匹]|江南|金[库额]|高[峰潮层]|康|麦|龙|米|石|店|区|组|班|人|车|林|河|湖|黄|白|毛病|毛|时|雷|温|孔|鱼|商|路|任|冯河|汤|包|方|熊|猴|牛|夏天|辈|游戏|洋|贾)/;

function findFamiliar(reading: string, tokens: Tokens, taken: Uint8Array): PersonName[] {
  const found: PersonName[] = [];
  for (const { index } of matchesOf(FAMILIAR, reading)) {
    const start = index + 1;
    const name = reading[start] ?? '';
    if (taken[index] === 1 || taken[start] === 1 || (weighSurname(name) ?? 0) < 1) continue;
    const [first, word] = [tokens.covering(index), tokens.covering(start)];
    if (first?.start !== index || word?.end !== start + 1) continue;
    if (first.end > start && !/^(?:nr|x|t$)/.test(first.tag)) continue;
    const isSure = weighSurname(name) === 2 && !NOT_FAMILIAR.test(reading.slice(start, start + 2));
    const beside = weighBefore(reading, tokens, index) + weighAfter(reading, tokens, start + 1);
    if (beside < (isSure ? NEEDED_OF_FAMILIAR : 2 * NEEDED_OF_FAMILIAR)) continue;
    found.push({ start, end: start + 1, rule: 'person-familiar', name });
  }
  return found;
}

/** What the words beside somebody's familiar name have to say. */
const NEEDED_OF_FAMILIAR = 1;

const LONGEST = 6;

/** Whom a government is called after: "肯尼迪政府". */
function findRulers(reading: string, tokens: Tokens, names: readonly PersonName[]): PersonName[] {
  const found: PersonName[] = [];
  const starts = new Set(names.map(({ start }) => start));
  for (const { index: end } of reading.matchAll(/政府|内阁/g))
    for (let start = end - 2; start >= end - LONGEST; start--) {
      const name = reading.slice(start, end);
      if (!isKnownPerson(name) || starts.has(start) || !tokens.isBorder(start)) continue;
      found.push({ start, end, rule: 'person-ruling', name });
      break;
    }
  return found;
}

/** A surname with a form of address. */
function findAddressed(reading: string, tokens: Tokens, taken: Uint8Array): PersonName[] {
  const found: PersonName[] = [];
  for (const { start, word } of tokens.list) {
    const size = COMPOUND_SURNAMES.has(reading.slice(start, start + 2)) ? 2 : 1;
    const end = start + size;
    const surname = reading.slice(start, end);
    if (taken[start] === 1 || (size === 1 && (weighSurname(surname) ?? 0) < 1)) continue;
    const behind = reading.slice(end, end + 6);
    const address = BEHIND.exec(behind)?.[0];
    if (!address || taken[end] === 1 || GOES_ON.test(behind.slice(address.length))) continue;
    // The dictionary has some with their address.
    if (word.length > size && (surname + address !== word || NOT_NAMES.has(word) || word === '班主任')) continue;
    if (address.length === 1 && !/^[，。；：、\s“（]?$/.test(reading[start - 1] ?? '')) continue;
    if (address === '总' && tokens.after(end)?.word !== '总') continue;
    if (EVERYDAY.test(surname) && !(PLAIN.test(address) && weighBefore(reading, tokens, start) > 0.4)) continue;
    found.push({ start, end, rule: 'person-addressed', name: surname });
  }
  return found;
}

/** How much the words beside a Japanese surname have to say for a person. */
const NEEDED = 2;

/** A Japanese surname by itself, beside what people do. */
function findJapanese(reading: string, tokens: Tokens, taken: Uint8Array): PersonName[] {
  const found: PersonName[] = [];
  for (const { start, word, tag } of tokens.list) {
    const name = reading.slice(start, start + 2);
    const end = start + 2;
    if (taken[start] === 1 || taken[start + 1] === 1 || !JAPANESE_SURNAMES.has(name)) continue;
    if (word.length > 2 || (word.length === 2 && !/^(?:nr|n|nz|x)$/.test(tag)) || !tokens.isBorder(end)) continue;
    if (isPlaceName(name, tag) || NOT_NAMES.has(name)) continue;
    const isParty = reading.startsWith('一行', end);
    if (!isParty && weighBefore(reading, tokens, start) + weighAfter(reading, tokens, end) < NEEDED) continue;
    found.push({ start, end, rule: 'person-japanese-surname', name });
  }
  return found;
}
