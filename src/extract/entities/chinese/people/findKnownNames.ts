/**
 * Places of names that any newspaper reader knows: firms, clubs, media, universities, parties, offices of states.
 *
 * Promises: one pass over the text; the longest name at each place; spans in order, apart from each other and from what
 * is taken. A name that is an everyday word as well counts only in an article that shows it to be a body once.
 * Does not know: which full name a short one stands for, but where the table says so.
 */
import type { Document } from '../../../document.ts';
import { KNOWN_BODIES } from '../../known/knownBodies.ts';
import { KNOWN_CHINESE_FIRMS } from '../../known/knownChineseFirms.ts';
import { KNOWN_CLUBS } from '../../known/knownClubs.ts';
import { KNOWN_FIRMS } from '../../known/knownFirms.ts';
import { KNOWN_FIRMS_OF_TAIWAN } from '../../known/knownFirmsOfTaiwan.ts';
import { KNOWN_FOREIGN_FIRMS } from '../../known/knownForeignFirms.ts';
import { KNOWN_MEDIA } from '../../known/knownMedia.ts';
import { KNOWN_PARTIES } from '../../known/knownParties.ts';
import { KNOWN_UNIVERSITIES } from '../../known/knownUniversities.ts';
import { OFFICES } from '../../known/offices.ts';
import type { OrganizationName } from '../bodies/findOrganizationNames.ts';
import { weighOrganizationSides } from '../bodies/weighOrganizationSides.ts';
import { isFreeAndWhole } from '../findMentions.ts';
import { indexForms } from '../indexForms.ts';
import type { Tokens } from '../readTokens.ts';
import { COMMON_BODY } from '../words/organizationWords.ts';
import { weighSurname } from '../words/surnames.ts';
import { TRADES_OF_FIRMS } from '../words/tradeWords.ts';
import { weighSound } from '../words/transliteration.ts';

/** How much the words beside an everyday word have to say for a body, at its best place. */
const NEEDED = 1.5;

const names = new Set<string>();
const everyday = new Set<string>();
const longOf = new Map<string, string[]>();
const firms = new Set<string>();
const tablesOfFirms = [KNOWN_FIRMS, KNOWN_CHINESE_FIRMS, KNOWN_FIRMS_OF_TAIWAN, KNOWN_FOREIGN_FIRMS];
for (const entry of tablesOfFirms.flatMap((table) => table.split(/\s+/)))
  for (const name of entry.split(/[=?]/)) if (name) firms.add(name);
const tables = [
  ...tablesOfFirms,
  KNOWN_CLUBS,
  KNOWN_MEDIA,
  KNOWN_BODIES,
  KNOWN_PARTIES,
  KNOWN_UNIVERSITIES,
  ...OFFICES,
];
for (const table of tables)
  for (const entry of table.split(/\s+/)) {
    const [long = '', short] = entry.replace('?', '').split('=');
    if (!long) continue;
    names.add(long);
    if (entry.endsWith('?')) everyday.add(long);
    if (!short) continue;
    names.add(short);
    longOf.set(short, [...(longOf.get(short) ?? []), long]);
  }
const formsAt = indexForms(names);

/** The full names of which a known short one is the abbreviation; none where it is no such name. */
export const longNamesOf = (short: string): readonly string[] => longOf.get(short) ?? [];

/** Whether a name is a firm's that everybody knows, and no everyday word. */
export const isKnownFirm = (name: string): boolean => firms.has(name) && !everyday.has(name);

const isSpelt = (words: string) => [...words].every((char) => weighSound(char) !== undefined);

/** Whether a foreign name goes on behind its beginning, which is a firm's name: a name, or two letters that are no words. */
const soundsOn = (reading: string, tokens: Tokens, end: number, isShort: boolean): boolean =>
  (isShort && tokens.after(end)?.tag === 'nrt' && isSpelt(tokens.after(end)?.word ?? '')) ||
  [end, end + 1].every((at) => {
    const token = tokens.covering(at);
    const isLetter = token?.word.length === 1 || (isShort && at > end && /^nrt?$/.test(token?.tag ?? ''));
    return isLetter && weighSound(reading[at] ?? ' ') !== undefined;
  });

/** "莱恩" + "泰克": the end of a foreign name of which the dictionary knows the beginning. */
function endsSounds(tokens: Tokens, start: number): boolean {
  const left = tokens.before(start);
  if (!left) return false;
  if (left.word.length > 1) return left.tag.startsWith('nr') && isSpelt(left.word);
  const first = tokens.before(left.start);
  return first?.word.length === 1 && weighSound(left.word) === 3 && weighSound(first.word) !== undefined;
}

/** Surnames that are small words far more often: "两年后高盛跟进". */
const SMALL_WORD = /^[后和于从与及向同时经由对来至在为以因但等连令把被将给让到比自据则即若如只还也都又才就并且那这该]$/;

/** Names of two characters with one and the same surname before them wherever they stand: "周长荣" is nobody's airline. */
function findInPeople(tokens: Tokens, found: readonly OrganizationName[]): Set<string> {
  const before = new Map<string, Set<string>>();
  for (const { start, name } of found) {
    if (name.length !== 2) continue;
    const left = tokens.before(start)?.word ?? '';
    const surname = left.length === 1 && weighSurname(left) !== undefined && !SMALL_WORD.test(left) ? left : '';
    before.set(name, (before.get(name) ?? new Set()).add(surname));
  }
  return new Set([...before].filter(([, all]) => all.size === 1 && !all.has('')).map(([name]) => name));
}

const COMMITTEE = /^[\u3400-\u9fff]{2,7}(?:[省市区县州镇乡]委|党委|纪委|党组)/;

/** What a party is for, before its name: "民主" + "人民党". */
const CREED =
  /(?:民主|自由|社会|国民|人民|进步|公正|正义|团结|独立|保守|共和|统一|绿色|基督教|劳动|农民|爱国|改革){1,2}$/;

/** Characters of such words that belong to a party's name. */
function creedBefore(reading: string, tokens: Tokens, start: number, name: string): number {
  const creed = name.endsWith('党') ? CREED.exec(reading.slice(Math.max(0, start - 6), start))?.[0] : undefined;
  return creed && tokens.isBorder(start - creed.length) ? creed.length : 0;
}

/** "自由联盟党大会" where the text speaks of "自由联盟" as well: its congress, and no party of another name. */
function isCongress(reading: string, start: number, end: number): boolean {
  if (!/^(?:代表)?大会/.test(reading.slice(end, end + 4))) return false;
  const bare = reading.slice(start, end - 1);
  return reading
    .split(bare)
    .slice(1)
    .some((rest) => !rest.startsWith('党'));
}

/** What no firm has for its trade alone: a bank, a group. */
const OF_ANY_HOUSE = /^(?:集团|控股|资本|银行|证券|信托|股份|总部)$/;
const TRADES: ReadonlySet<string> = new Set([...TRADES_OF_FIRMS, '贸易'].filter((trade) => !OF_ANY_HOUSE.test(trade)));

/** The trade behind a firm's name of two characters: "永利" + 贸易 is another house than the one that everybody knows. */
function tradeBehind(reading: string, tokens: Tokens, name: string, end: number): string {
  if (name.length !== 2 || !isKnownFirm(name)) return '';
  const trade = reading.slice(end, end + 2);
  return TRADES.has(trade) && tokens.isBorder(end + 2) ? trade : '';
}

/** What is called after the same land or word as a firm is: a forest, a river, a script. */
const LAND_AFTER = /^(?:雨林|河|流域|丛林|盆地|热带|森林|雅黑|海岸|海峡|海湾)/;

/** "集团审计部副主任": a part of a firm that is called as some land's ministry is. */
const isDepartment = (reading: string, start: number, end: number): boolean =>
  /^的?(?:副|前|原)?(?:主任|总监|经理|主管|负责人|总经理|职员|员工|同事)/.test(reading.slice(end, end + 5)) ||
  /(?:公司|集团|银行|大学|学院|学校|医院|总部|俱乐部)$/.test(reading.slice(Math.max(0, start - 3), start));

export function findKnownNames({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (let start = 0; start < reading.length; start++)
    for (const name of formsAt(reading, start)) {
      const end = start + name.length;
      if (!reading.startsWith(name, start) || !isFreeAndWhole(reading, tokens, taken, start, end)) continue;
      if (LAND_AFTER.test(reading.slice(end, end + 4))) continue;
      if (name.endsWith('部') && COMMON_BODY.test(name) && isDepartment(reading, start, end)) continue;
      // "岚明" + "报了警": somebody tells the police, and no paper does.
      if (/报$/.test(name) && /^[了警案]/.test(reading[end] ?? '')) continue;
      // "政务司司长": Hong Kong's secretaries have no body that bears the name.
      if (/^(?:政务司|财政司)$/.test(name) && /^副?司长/.test(reading.slice(end, end + 3))) continue;
      // "不吉利": what is denied is a word of every day.
      if (name.length === 2 && reading[start - 1] === '不') continue;
      // "中共" + 北京市顺义区委: the party before its committee somewhere.
      if (name === '中共' && COMMITTEE.test(reading.slice(end, end + 10))) continue;
      const creed = creedBefore(reading, tokens, start, name);
      if (creed > 0 && isCongress(reading, start - creed, end)) continue;
      if (name.length < 4 && isSpelt(name) && endsSounds(tokens, start)) continue;
      if (name.length < 4 && isSpelt(name) && soundsOn(reading, tokens, end, name.length === 2)) continue;
      const from = reading.startsWith('联邦', start - 2) && tokens.isBorder(start - 2) ? start - 2 : start - creed;
      // "阿尔卡特-朗讯": one firm of two names.
      const left = /[\u3400-\u9fff]{2,5}-$/.exec(reading.slice(Math.max(0, from - 6), from))?.[0];
      const first =
        left && tokens.isBorder(from - left.length) && isSpelt(left.slice(0, -1)) ? from - left.length : from;
      const stop = end + tradeBehind(reading, tokens, name, end).length;
      found.push({ start: first, end: stop, name: reading.slice(first, stop), ending: '' });
      start = stop - 1;
      break;
    }
  const people = findInPeople(tokens, found);
  const shown = new Set<string>();
  for (const { start, end, name } of found)
    if (everyday.has(name) && weighOrganizationSides(reading, tokens, start, end, taken) >= NEEDED) shown.add(name);
  return found.filter(({ name }) => !people.has(name) && (!everyday.has(name) || shown.has(name)));
}
