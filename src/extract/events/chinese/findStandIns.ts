/**
 * Words that stand for people named before: two at once ("两人", "双方", "周、何二人"), all told of together ("他们",
 * "三人"), the one or the other ("前者", "后者"), and what somebody is called in quotation marks ("人称“老船长”的周岚").
 *
 * Promises: a word stands for people of its own paragraph or the one before it, or for nobody. Linear in the text.
 * Does not know: 他, 她 and 其, which the entities bring with them.
 */
import type { Document } from '../../document.ts';
import { endsInPost } from '../../entities/chinese/words/posts.ts';
import { sieveEach } from '../../sieve.ts';
import type { Named } from './groups/mentionGroup.ts';

const WORD =
  /([\u4e00-\u9fff])[、和与]([\u4e00-\u9fff])(?:二人|两人|二氏|俩)|(?<!控辩|买卖|劳资|供需|男女|交战|当事|涉事|谈判|[\d一三四五六七八九十多另余他数有成致含括杀伤撞])(?:两人|二人|俩人|两个人|双方|夫妇俩|夫妻俩|夫[妇妻][二两]人|两口子|小两口|(?:父子|母子|父女|母女|兄弟|姐妹|兄妹|姐弟|师徒|祖孙|叔侄|婆媳|翁婿|爷孙|昔日盟友|老搭档)(?:俩|[二两]人)|(?<=[，。；：\n]|这)(?:夫妇|父子|母子|父女|母女|兄弟|姐妹|兄妹|姐弟|师徒|祖孙|叔侄|婆媳|翁婿)(?=就此|就|从此|由此|自此|当|也|又|还|反目|失和|对簿|决裂|分家|分道|联手|分|同|两))(?![次份]|遇难|死|丧生|受伤|身亡|失踪|获救|落水|轻伤|重伤)|前者|后者/g;
/** How far back, in characters, somebody named still counts. */
const REACH = 400;
const PAIR = /^(?:双方|[两二]人)$/;
/** Husband and wife: the same two throughout an article. */
const COUPLE = /^(?:夫[妇妻]|[小两]?两口子|小两口)/;
/** The one or the other of two who were named. */
const OF_TWO = /^[前后]者$/;

/** "甲和乙结盟，双方互控": two camps, of which these are one. */
const ALLIED = /^[^。；！？]{0,4}(?:结盟|联手|携手|同盟|联合|合流|站[到在]了?(?:同|一)|同一阵线|同一边|靠拢|抱团)/;
const AT_ODDS =
  /^(?:[^，。]{0,3})(?:互控|互告|互相指|互指|互揭|互呛|互诉|对立|对峙|对垒|反目|决裂|缠斗|恶斗|争斗|开战|对簿)/;

type Matches = readonly RegExpExecArray[];
/** Where the text has the words, whoever is named in it. */
interface WordMatches {
  words: Matches;
  counted: Matches;
  together: Matches;
}

/** Kept: events and ties ask the same of a text, each with names of their own. */
const known = new WeakMap<Document, WordMatches>();

function matchWords(document: Document): WordMatches {
  const kept = known.get(document);
  if (kept) return kept;
  const all = (pattern: RegExp) => [...document.reading.matchAll(pattern)];
  const made = { words: all(WORD), counted: all(COUNTED), together: all(TOGETHER) };
  known.set(document, made);
  return made;
}

/** Two who are called by what they are to each other. */
const OF_KIN = /^(?:夫[妇妻]|[小两]?两口子|小两口|[父母祖爷]|兄|姐|叔|婆媳|翁婿)/;

/**
 * The mentions with those stand-ins; of two people a word stands for, both have a mention at its place. `asKin`: where
 * false, words of kin stand for nobody yet, since whose kin is who will tell it better.
 */
export function withStandIns(document: Document, mentions: readonly Named[], asKin = true): Named[] {
  const named = mentions.filter((m) => !PAIR.test(document.reading.slice(m.start, m.end)));
  const found: Named[] = [];
  let next = 0;
  let couple: Named[] = [];
  const { words, counted, together } = matchWords(document);
  for (const match of words) {
    const start = match.index;
    if (!asKin && OF_KIN.test(match[0])) continue;
    while (next < named.length && (named[next] as Named).start < start) next++;
    const span = { start, end: start + match[0].length };
    const before = named.slice(Math.max(0, next - 24), next).filter((m) => start - m.start <= REACH && canMean(m));
    if ((named[next]?.start ?? span.end) < span.end && !match[1]) continue;
    // "周岚、何亦兄弟俩": said of the names before it.
    if (named[next - 1]?.end === start && !PAIR.test(match[0])) continue;
    const last = before.at(-1);
    if (last && AT_ODDS.test(document.reading.slice(span.end, span.end + 8)))
      if (ALLIED.test(document.reading.slice(last.end, start))) continue;
    const isCouple = COUPLE.test(match[0]);
    const all = isCouple && couple.length > 0 ? couple : meant(document.reading, match[0], match.slice(1, 3), before);
    if (isCouple) couple = all;
    for (const { entity } of all)
      found.push({
        start,
        end: span.end,
        exact: document.text.slice(start, span.end),
        rule: 'stand-in',
        form: 'pronoun',
        entity,
      });
  }
  const several = findCounted(document, named, counted);
  found.push(...several, ...findTogether(document, named, several, together), ...findNicknames(document, named));
  const covers = new Map<number, number>();
  for (const { start, end } of found)
    for (let at = start; at < end; at++) covers.set(at, Math.max(covers.get(at) ?? 0, end));
  const kept = named.filter((m) => (covers.get(m.start) ?? 0) < m.end);
  return [...kept, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "三人", "三名被告", "这四位高管": as many as were told of together before. */
const COUNTED =
  /(?<![\d一二两三四五六七八九十多另余他数有成致含括杀伤撞等的第每外])(?:这|该|上述)?([三四五])(?:人|(?:名|位)(?:前)?(?:被告|高管|主管|董事|嫌犯|嫌疑人|创始人|合伙人|经理人|当事人|官员|教授|作者|球员|议员|涉案人)|兄弟|姐妹)(?![次份以的]|遇难|死|丧生|受伤|身亡|失踪|获救|落水|轻伤|重伤|中|小组|帮|成)/g;
const NUMBERS: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5 };
/** Between two who are told of together: a comma of lists or "and", with a post behind it. */
const BETWEEN = /^(?:、|和|与|及|以及)[^，。；、：“”]{0,14}$/;
/** How far back, in characters, those told of together still count. */
const FAR = 1500;

/** "他们": all who were told of together just before. */
const TOGETHER = /(?<![^，。；：“、]{12})(?:他们|她们|几人)(?![的俩])/g;
/** Several without names, whom "they" could be as well. */
const MANY =
  /[\u4e00-\u9fff]们|家属|员工|职工|股东|警[方察员]|投资[者人]|球迷|网友|居民|村民|学生|教师|工人|乘客|旅客|多[名位]|[\d数几余][名位]|[百千万余][名位多人]|双方|媒体|团队|法官|检方|董事会/;
/** How far back, in characters, those whom "they" means stand. */
const NEAR = 120;

function findTogether(
  { reading, text }: Document,
  named: readonly Named[],
  counted: readonly Named[],
  matches: Matches,
): Named[] {
  const found: Named[] = [];
  let run: Named[] = [];
  let group: Named[] = [];
  let next = 0;
  for (const match of matches) {
    for (; next < named.length && (named[next] as Named).start < match.index; next++) {
      const one = named[next] as Named;
      if (!isNamedPerson(one)) continue;
      run = joinRun(reading, run, one);
      // Of two runs in one sentence those count whom it is about, not whom it names further on.
      const isWithin = group.length > 1 && /^[^。！？；\n]*$/.test(reading.slice((group[0] as Named).start, one.start));
      if (run.length > 1 && !(isWithin && run[0] !== group[0])) group = run;
    }
    const again = counted.filter((m) => m.start < match.index && m.start > (group.at(-1)?.start ?? -1));
    if (again.length > 0) group = again.filter((m) => m.start === again.at(-1)?.start);
    const last = group.at(-1);
    const end = match.index + match[0].length;
    if (!last || match.index - last.end > NEAR) continue;
    const between = reading.slice(last.end, match.index);
    if (between.includes('\n') || MANY.test(between)) continue;
    found.push(...standFor(group, text, match.index, end));
  }
  return found;
}

/** Whether two names are told of together. */
const isJoined = (reading: string, before: Named | undefined, one: Named): boolean =>
  before !== undefined &&
  one.start >= before.end &&
  BETWEEN.test(reading.slice(before.end, Math.min(one.start, before.end + 20)));

/** Those told of together up to and with this one; from this one on where it stands apart or was named among them. */
const joinRun = (reading: string, run: readonly Named[], one: Named): Named[] =>
  isJoined(reading, run.at(-1), one) && !run.some((m) => m.entity === one.entity) ? [...run, one] : [one];

const isNamedPerson = (one: Named): boolean => canMean(one) && one.entity.kind === 'person' && one.form !== 'pronoun';

/** One word that stands for several people: a mention of each. */
const standFor = (group: readonly Named[], text: string, start: number, end: number): Named[] =>
  group.map(({ entity }) => ({
    start,
    end,
    entity,
    exact: text.slice(start, end),
    rule: 'stand-in',
    form: 'pronoun',
  }));

/** What counts people, as many as the last who were told of together. */
function findCounted({ reading, text }: Document, named: readonly Named[], matches: Matches): Named[] {
  if (matches.length === 0) return [];
  const found: Named[] = [];
  const last = new Map<number, { end: number; members: Named[] }>();
  let run: Named[] = [];
  let next = 0;
  for (const match of matches) {
    for (; next < named.length && (named[next] as Named).start < match.index; next++) {
      const one = named[next] as Named;
      if (!isNamedPerson(one)) continue;
      run = joinRun(reading, run, one);
      if (run.length > 2) last.set(run.length, { end: one.end, members: run });
    }
    const group = last.get(NUMBERS[match[1] as string] as number);
    const end = match.index + match[0].length;
    if (!group || match.index - group.end > FAR || (named[next]?.start ?? end) < end) continue;
    found.push(...standFor(group.members, text, match.index, end));
  }
  return found;
}

/** What stands in quotation marks right before a name. */
const NICKNAME = /[“"]([\u4e00-\u9fff]{2,5})[”"](?:之称)?的?$/;

/** Characters of a nickname, the longest first. */
const NICKNAME_SIZES = [5, 4, 3, 2];

/** Where the text calls somebody only by what it called them beside their name. */
function findNicknames({ reading, text }: Document, named: readonly Named[]): Named[] {
  const called = new Map<string, Named['entity']>();
  for (const { start, entity, form } of named) {
    if (entity.kind !== 'person' || form === 'pronoun') continue;
    const word = NICKNAME.exec(reading.slice(Math.max(0, start - 12), start))?.[1];
    if (word && !called.has(word)) called.set(word, entity);
  }
  if (called.size === 0) return [];
  const found: Named[] = [];
  const starts = new Set(named.map((m) => m.start));
  const fits = (at: number, end: number) => !/[”"]/.test(reading.charAt(end)) && !starts.has(at) && !starts.has(end);
  for (let at = 0; at < reading.length; at++) {
    const word = NICKNAME_SIZES.map((size) => reading.slice(at, at + size)).find(
      (w) => called.has(w) && fits(at, at + w.length),
    );
    if (!word) continue;
    const end = at + word.length;
    found.push({
      start: at,
      end,
      entity: called.get(word) as Named['entity'],
      exact: text.slice(at, end),
      rule: 'nickname',
      form: 'title',
    });
    at = end - 1;
  }
  return found;
}

const canMean = ({ entity }: Named) => (entity.kind === 'person' || entity.kind === 'organization') && !entity.isByline;

function meant(
  reading: string,
  word: string,
  surnames: readonly (string | undefined)[],
  before: readonly Named[],
): Named[] {
  const [a, b] = surnames;
  if (a && b) {
    const pair = [a, b].map((char) => findBearer(reading, before, char));
    return pair.every((m): m is Named => m !== undefined) && pair[0]?.entity !== pair[1]?.entity ? pair : [];
  }
  // "甲指控乙对她施暴，后者否认": a pronoun adds nobody, and nobody is meant who is named only in what is quoted.
  const named = OF_TWO.test(word) ? before.filter((m) => m.form !== 'pronoun' && !isQuoted(reading, m)) : before;
  const fits =
    word === '双方'
      ? (m: Named, i: number) => !isEmployer(reading, m, named[i + 1])
      : (m: Named) => word.endsWith('者') || m.entity.kind === 'person';
  const all = named.filter(fits);
  const doers = word === '双方' || word.endsWith('者') ? [] : twoDoers(reading, all);
  if (doers.length > 0) return doers;
  const people = word.endsWith('者') ? latest(all) : latestTold(reading, all);
  if (word === '后者') return people.slice(-1);
  if (word === '前者') return people.length > 1 ? people.slice(0, 1) : [];
  return people.length > 1 ? people : [];
}

/** "长河队主帅周岚接过教鞭，双方签约": where somebody is from is no party. */
function isEmployer(reading: string, { entity, end }: Named, next: Named | undefined): boolean {
  if (entity.kind !== 'organization' || next?.entity.kind !== 'person' || next.start - end > LONGEST_POST) return false;
  const post = reading.slice(end, next.start);
  return /^[^，。；：、和与]+$/.test(post) && endsInPost(post);
}
/** Characters of a post between a body and a name. */
const LONGEST_POST = 12;

/** Whether quotation marks that opened before a name close behind it in the same clause. */
const isQuoted = (reading: string, { end }: Named): boolean => /^[^“”。\n]{0,30}”/.test(reading.slice(end, end + 32));

/** The bearer of a surname whom the article names most, of equals the last; a foreign name by any of its parts. */
function findBearer(reading: string, before: readonly Named[], surname: string): Named | undefined {
  let best: Named | undefined;
  for (const named of before) {
    const { entity, form, start, end } = named;
    if (best && best.entity.mentions.length > entity.mentions.length) continue;
    if (entity.kind !== 'person' || form === 'pronoun') continue;
    const isOf = reading
      .slice(start, end)
      .split('·')
      .some((part) => part.startsWith(surname));
    if (isOf) best = named;
  }
  return best;
}

/** Between two sentences. */
const SENTENCE_END = /[。！？\n]/;

/** Words that somebody who is no doer stands behind. */
const MARKS = /[把将被对向与和同给让请由、的]$/;
/** Characters before a doer in its clause: a day, a word of manner. */
const LED = 8;

/** Whether somebody opens a clause. */
function opensClause(reading: string, { start }: Named): boolean {
  const before = reading.slice(Math.max(0, start - LED - 1), start);
  const cut = before.search(/[^，。；：！？\n]*$/);
  return (cut > 0 || before.length <= LED) && !MARKS.test(before.slice(cut));
}

/** "周岚想请来何亦，沈一反对，两人闹僵": of a sentence that names more than two those who do something in it, if they are two. */
function twoDoers(reading: string, mentions: readonly Named[]): Named[] {
  const last = mentions.at(-1);
  if (!last) return [];
  const own = mentions.filter((m) => !SENTENCE_END.test(reading.slice(m.end, last.start)));
  if (new Set(own.map(({ entity }) => entity)).size < 3) return [];
  const doers = own.filter((m, i) => opensClause(reading, m) && own.findIndex((o) => o.entity === m.entity) === i);
  return doers.length === 2 ? doers : [];
}

/** The last two; where the last sentence names one alone, the other is the first of the sentence before that names others. */
function latestTold(reading: string, mentions: readonly Named[]): Named[] {
  const last = mentions.at(-1);
  if (!last) return [];
  const isOther = (m: Named) => m.entity !== last.entity;
  const isWith = (m: Named, of: Named) => !SENTENCE_END.test(reading.slice(m.end, of.start));
  const other = mentions.findLast(isOther);
  if (!other || isWith(other, last)) return latest(mentions);
  const first = mentions.find((m) => isOther(m) && (m === other || isWith(m, other))) ?? other;
  return [first, last];
}

/** The last two that are not the same, in the order of the text. */
function latest(mentions: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const named of mentions.toReversed()) {
    if (!found.some((f) => f.entity === named.entity)) found.unshift(named);
    if (found.length === 2) break;
  }
  return found;
}

sieveEach(SENTENCE_END, MARKS, WORD, PAIR, BETWEEN, COUNTED, TOGETHER, NICKNAME, ALLIED, AT_ODDS);
