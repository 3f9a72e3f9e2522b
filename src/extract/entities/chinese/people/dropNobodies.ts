/** Candidates for names that are somebody's surname with a word, or the beginning of a body's name. */
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { GIVEN_WORDS } from '../words/givenWords.ts';
import { FIRM_ENDINGS } from '../words/organizationWords.ts';
import { AFTER_NAME, AFTER_PERSON } from '../words/personVerbs.ts';
import { PLACES } from '../words/places.ts';
import { weighSurname } from '../words/surnames.ts';
import { TRADES_BEHIND_SIGNS, TRADES_OF_ALL, TRADES_OF_FIRMS, TRADES_OF_LIFE } from '../words/tradeWords.ts';
import { weighSound } from '../words/transliteration.ts';
import { isKnownName, isOfNames, type NativeName, readLead, THRESHOLD, weighGiven } from './nativeName.ts';

/** Below this two characters are hardly a given name. */
const UNLIKELY_GIVEN = 0;

/**
 * "曹立新…" + "曹当庭认罪": somebody's surname and the word behind it. A name of three characters that is told once,
 * without a post and in no row, behind somebody of the same surname, whose given part is an everyday word or made of
 * characters that names hardly have.
 */
export function dropSurnames(reading: string, tokens: Tokens, names: readonly NativeName[]): NativeName[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const bearers = new Set<string>();
  return names.filter(({ start, end, name, surname }) => {
    const isBorne = bearers.has(surname);
    const given = name.slice(surname.length);
    if (
      isBorne &&
      given.length === 2 &&
      counts.get(name) === 1 &&
      !readLead(reading, start).hasPost &&
      !/[、和与及]/.test(reading[start - 1] ?? '') &&
      !isKnownName(tokens, start, end)
    ) {
      const word = tokens.after(start + surname.length);
      const isWord =
        word?.end === end && !/^(?:nr|nz|ns|x)/.test(word.tag) && !isOfNames(word) && !GIVEN_WORDS.has(given);
      if (isWord || [...given].reduce((sum, c) => sum + weighGiven(tokens, c), 0) < UNLIKELY_GIVEN) return false;
    }
    bearers.add(surname);
    return true;
  });
}

const AFTER_BODY =
  /^(?:煤矿|铁矿|铜矿|金矿|矿山|水库|林场|牧场|油田|电厂|水电站|核电站|隧道|收费站|农村商|农村信|农商|村镇银|联赛|赛区|董事会|委员会|公司|集团|股份|股权|股价|俱乐部|创办人|创始人|的股价|的市值|旗下|总部|汽车|银行|大学|学院|学校|中学|小学|医院|诊所|药房|书店|研究所|控股|队|市|省|县|镇|村|路|街|系)/;

/** Lines of business that people do as well, or lend their names to: "王某投资了" names no firm. */
const DEEDS = ['投资', '教育', '控股', '租赁', '保险', '娱乐', '系', '基金', '律师事务所', '事务所', '工作室'];

const FIRM_AFTER = new RegExp(
  `^(?:(?:工程|建筑|开发|设计|服务|贸易|管理|制造)(?:公司|集团)|${FIRM_ENDINGS.filter((ending) => !DEEDS.includes(ending)).join('|')})`,
);

/** Behind a sign of three characters, which nobody is: "德润堂纺织". */
const TRADE_AFTER = new RegExp(
  `^(?:${TRADES_BEHIND_SIGNS.join('|')})(?!的?(?:行业|产业|界))|^(?:${[...TRADES_OF_ALL, ...TRADES_OF_LIFE].join('|')})(?:股份|公司|集团|有限|控股)`,
);

/** A trade whose first character the name takes for its last: "安禾智" + "造". */
const TRADE_OVER = new RegExp(`^(?:${TRADES_OF_FIRMS.filter((trade) => trade.length === 2).join('|')})`);

/** Trades that nobody has for a given name: "恒岳信托" holds no "岳信托". */
const TRADE_WITHIN: ReadonlySet<string> = new Set(
  TRADES_OF_FIRMS.filter((trade) => trade.length === 2 && !/[建云家]/.test(trade)),
);

/** Whether a name of three characters is the sign of a firm that follows, or runs into the word for its trade. */
const isSignBefore = (reading: string, { name, end }: NativeName): boolean => {
  if (name.length === 3 && TRADE_WITHIN.has(name.slice(1))) return true;
  const behind = reading.slice(end, end + 8);
  if (!TRADE_AFTER.test(behind)) return name.length === 3 && TRADE_OVER.test(reading.slice(end - 1, end + 1));
  // "何立" + "文创" + "办": a verb whose first character the trade would take.
  return !AFTER_PERSON.has(behind.slice(1, 3)) && !AFTER_NAME.has(behind.slice(1, 3));
};

/** Behind two characters the sign of an office; a person lends it the whole name. */
const OFFICE_AFTER = /^(?:综合)?(?:法律|律师|会计师|税务师|测量师|建筑师)(?:联合)?(?:事务所|行)/;

/** What people have as well as firms do. */
const AFTER_ANYBODY = /^(?:学院|学校|中学|小学|医院|书院|研究所|旗下|创办人|创始人|总部|控股|股权|股份|系|路|街)/;

/**
 * What is followed by a body's word at any place is a body's name at every place; a name of three characters that is
 * a surer one elsewhere stays a person's where people have such things as well.
 */
export function dropBodies(reading: string, all: NativeName[]): NativeName[] {
  const signs = all.filter((candidate) => isSignBefore(reading, candidate));
  const opened = new Set(signs.map(({ start }) => start));
  const candidates = all.filter(({ start }) => !opened.has(start));
  const bodies = new Set<string>(signs.map(({ name }) => name));
  const sure = new Set(
    candidates
      .filter((c) => c.name.length > 2 && c.score > THRESHOLD + (weighSurname(c.surname) === 2 ? 0.4 : 1))
      .map((c) => c.name),
  );
  for (const { name, start, end } of candidates)
    if (
      isTown(reading, name, start, end) ||
      (/[网报台社]$/.test(name) && PRESS_AFTER.test(reading.slice(end, end + 4))) ||
      (name.endsWith('农') && FARM_BANK.test(reading.slice(end, end + 4)))
    )
      bodies.add(name);
    else if (sure.has(name) && AFTER_ANYBODY.test(reading.slice(end, end + 3))) continue;
    else if (
      AFTER_BODY.test(reading.slice(end, end + 3)) ||
      ((name.length === 2 || spellsForeign(name)) &&
        (FIRM_AFTER.test(reading.slice(end, end + 6)) || OFFICE_AFTER.test(reading.slice(end, end + 8))))
    )
      bodies.add(name);
  for (const body of [...bodies]) if (body.length > 2) bodies.add(body.slice(0, 2));
  return candidates.filter((c) => !bodies.has(c.name));
}

/** "林德纳": three characters that spell the sounds of a foreign name, which a firm bears like any sign. */
const spellsForeign = (name: string): boolean =>
  name.length === 3 &&
  [...name].every((char) => weighSound(char) !== undefined) &&
  [...name].filter((char) => weighSound(char) === 3).length > 1;

/** Provinces that begin like a name. */
export const PROVINCE = /^(?:宁夏|安徽|云南|江西|江苏|贵州|甘肃|广东|广西|海南|湖南|湖北|河南|河北)/;

/** The rest of a rural bank's name: "吴忠农" + 商行. */
const FARM_BANK = /^(?:商银?行|信联?社|村商业|村信用|村合作)/;

/** What is seated in a town or a county. */
const SEATED =
  /^(?:纪委|监委|纪检|公安|法院|检察|政府|人民|教育|中级|[省市县区]|委(?:书记|常委|办公|宣传|组织|统战|政法|副)|财政|市场监|卫生|卫健|卫计|住建|人大|政协|议会|公所|国资|国土|自然资源|应急|环保|生态环境|民政|司法局|城管|水[利务]|交通|交警|文[旅化体]|体育|发改|人社|人力资源|工信|农业|审计|统计|信访|城投|消防|税务|工商|总工会|党委|法制|看守所|第[一二三四五六七八九十]|派出所|街道|开发区|房管|规划|医保|疾控|供销|残联|妇联|团委)/;

const PRESS_AFTER = /^(?:讯|消息|电[ 　（(，]|报道|刊发|客户端|官网|首席记者)/;

/** Whether three characters are a town with its rank: "吴忠市" before 纪委, or behind its province. */
const isTown = (reading: string, name: string, start: number, end: number): boolean =>
  name.length === 3 &&
  /[市县区州镇乡]$/.test(name) &&
  (SEATED.test(reading.slice(end, end + 4)) || [3, 2].some((n) => PLACES.has(reading.slice(start - n, start))));

sieveEach(AFTER_BODY, FIRM_AFTER, TRADE_AFTER, TRADE_OVER, AFTER_ANYBODY);
