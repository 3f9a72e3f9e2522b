/**
 * Foreign names with a dot between their parts: "山姆·奥斯汀", "让-皮埃尔·杜邦", "约翰·F·肯尼迪", "彼得·约翰二世".
 *
 * Promises: one span for the whole name, cut where the characters spell sounds best and the words beside it let a
 * name begin and end; in order of the text. A dotted name with a body's word behind it ("…研究所") is none.
 * Does not know: who of two namesakes is meant.
 */
import type { Document, Span } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { OrganizationName } from '../bodies/findOrganizationNames.ts';
import type { Tokens } from '../readTokens.ts';
import { PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { weighSound } from '../words/transliteration.ts';
import { isKnownPerson, peopleKnown } from './isKnownPerson.ts';
import { weighBefore } from './weighContext.ts';
import { weighSoundEnd, weighSounds } from './weighSounds.ts';

export interface DottedName extends Span {
  /** What stands between the dots, first to last. */
  parts: Span[];
}

const dottedKnown = [...peopleKnown].filter((name) => name.split('·').length === 2);

const HAN = /[\u3400-\u9fff]/;
const LONGEST_PART = 8;
const ORDINAL = /^[一二三四五六七八九十]{1,2}世(?![界纪])/;
/** Characters that the part read before a Latin name in brackets left out. */
const LATIN_BEHIND = /^([\u3400-\u9fff]{1,3})（[A-Z\u00c0-\u00de][\p{L}.'’-]+ /u;
/** Words behind a name that make it the name of a body, a prize, a place. */
const BODY =
  /^(?:研究所|研究院|研究中心|大学|学院|中学|医院|基金会|公司|集团|图书馆|博物馆|机场|体育场|球场|奖(?!励|学)|号|级)/;

/** "葛某·威某公司", "葛某·威某中国有限公司": the firm is meant, and so by the bare name elsewhere. */
const FIRM = /^(?:中国|亚太|亚洲|国际|远东|大中华|北美|欧洲)?(?:区)?(?:有限责任|有限|股份有限|控股)?(?:公司|集团)/;

/** Given names that are spelt with characters of everyday words. */
const GIVEN: ReadonlySet<string> = new Set(['大卫', '若昂', '若泽']);

/** "亚历山大", "华盛顿": beside a dot somebody's name, though cities bear it as well. */
const weighPart = (reading: string, tokens: Tokens, start: number, end: number) =>
  isKnownPerson(reading.slice(start, end)) || GIVEN.has(reading.slice(start, end))
    ? (end - start) * 0.7
    : weighSounds(reading, tokens, start, end);

/** Where the part that ends at `end` begins; `end` where none does. */
function findStart(reading: string, tokens: Tokens, end: number, floor: number): number {
  let best = { at: end, score: -1.5 };
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_PART); at--) {
    if (!HAN.test(reading[at] as string)) break;
    const token = tokens.covering(at);
    const isCut = token !== undefined && token.start < at;
    const sounds = weighPart(reading, tokens, at, end) ?? weighCut(reading, tokens, at, end);
    if (sounds === undefined || sounds < -4) continue;
    const post = endsInPost(reading.slice(Math.max(0, at - 6), at)) ? 1 : 0;
    // "银行家里克·…": behind a post the dictionary's word across the border is none.
    const before = isCut ? (post > 0 ? 0.5 : -1.5) : weighBefore(reading, tokens, at);
    const score = sounds + before + post - (end - at === 1 ? 1 : 0);
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

/** A run that opens inside a word, letter by letter: the dictionary joined it with what stands before. */
function weighCut(reading: string, tokens: Tokens, start: number, end: number): number | undefined {
  const token = tokens.covering(start);
  if (!token || token.start === start || token.end > end) return undefined;
  const rest = token.end < end ? weighSounds(reading, tokens, token.end, end) : 0;
  return rest === undefined ? undefined : rest + (token.end - start) * 0.3 - 1.5;
}

/** Where the part that begins at `from` ends; `from` where nothing there can be one. */
export function findPartEnd(reading: string, tokens: Tokens, from: number): number {
  let best = { at: from, score: -2.5 };
  for (let at = from + 1; at <= from + LONGEST_PART && HAN.test(reading[at - 1] ?? ''); at++) {
    const sounds = weighSounds(reading, tokens, from, at);
    if (sounds === undefined) continue;
    if (sounds < -4) break;
    const next = reading[at] ?? '';
    const edge =
      next === '·' || next === '-'
        ? 1.5
        : ORDINAL.test(reading.slice(at, at + 3))
          ? 1.5
          : weighSoundEnd(reading, tokens, at);
    const score = sounds + edge - (at - from === 1 ? 1 : 0);
    if (score > best.score) best = { at, score };
  }
  return trimEnd(reading, from, best.at);
}

/** Whether a name stands elsewhere without its last character. */
function standsWithout(reading: string, run: string): boolean {
  const short = run.slice(0, -1);
  for (let at = reading.indexOf(short); at >= 0; at = reading.indexOf(short, at + 1))
    if (!reading.startsWith(run, at)) return true;
  return false;
}

const OF_CALENDAR = /^(?:周|月|年|日|天|晚|早|晨|季|届|星期|礼拜|赛季|学期)/;

/** A last character that is a word of reason, and not of "克莱因", "海因". */
const ENDS_IN_REASON = /[^海托莱赖坦泰科博帕埃雷]因$/;
/** What may be a reason: neither a mark, nor a time, nor what somebody says, is or does with others. */
const OPENS_REASON =
  /^(?![的说称是也则等与和及曾已将]|[昨今前明当次翌][天日晚早]|表示|认为|指出|接受|随[即后])[\u3400-\u9fffA-Z\d《“]/;

/** Small words of which the end of a name was made: "邓恩" + 仍, "梅杜里" + 三人, "米勒" + 站在. */
function trimEnd(reading: string, from: number, end: number): number {
  const run = reading.slice(from, end);
  const isDeed = /[站坐跪躺走跑住]$/.test(run) && /^[在着了到起]/.test(reading.slice(end, end + 1));
  // "韦伯因受贿": a word of reason, where the name stands without it elsewhere, or what follows is one.
  const isApart =
    run.length > 2 &&
    ((/[因斥]$/.test(run) && standsWithout(reading, run)) ||
      (ENDS_IN_REASON.test(run) && OPENS_REASON.test(reading.slice(end, end + 2))));
  // "梅德斯基本周四": when.
  const isTime =
    run.length > 2 && /[本今昨上当下同次去前明这]$/.test(run) && OF_CALENDAR.test(reading.slice(end, end + 2));
  const extra =
    isDeed || isApart || isTime
      ? 1
      : (/(?:[二两三四五六七八九十]人|[仍则也却亦已曾均便皆])$/.exec(run)?.[0].length ?? 0);
  return end - from - extra > 1 ? end - extra : end;
}

/** What somebody is called by friends, between the dots: "萨姆·“巴迪”·奥斯汀". */
const CALLED = /^[“"‘「][\u3400-\u9fff]{1,6}[”"’」](?=·)/;

/** Parts joined by a hyphen are one, and so is what stands in quotation marks. */
function readPart(reading: string, tokens: Tokens, from: number): number {
  const called = CALLED.exec(reading.slice(from, from + 9))?.[0].length;
  if (called) return from + called;
  // "杰克·开罗": towns abroad are surnames too, whatever small word stands in them.
  const town = [6, 5, 4, 3].find((size) => PLACES.has(reading.slice(from, from + size)));
  if (town && !/[·-]/.test(reading[from + town] ?? '')) return from + town;
  let end = findPartEnd(reading, tokens, from);
  while (reading[end] === '-' && HAN.test(reading[end + 1] ?? '')) {
    const next = findPartEnd(reading, tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Characters of "某国人" at the head of what was read as a name. */
function skipPeople(name: string): number {
  const at = name.indexOf('人');
  return at > 1 && at < name.length - 1 && PLACES.has(name.slice(0, at)) ? at + 1 : 0;
}

function readFirst(reading: string, tokens: Tokens, dot: number, floor: number): number {
  const initial = /[A-Z]\.?$/.exec(reading.slice(Math.max(0, dot - 2), dot))?.[0].length ?? 0;
  if (initial > 0) return Math.max(floor, dot - initial);
  let start = findStart(reading, tokens, dot, floor);
  if (start < dot && reading[start - 1] === '-') {
    const more = reading[start - 2] === '让' ? start - 2 : findStart(reading, tokens, start - 1, floor);
    if (more < start - 1) start = more;
  }
  start += skipPeople(reading.slice(start, dot));
  const isJunior = reading[start - 1] === '小' && tokens.before(start)?.word === '小' && start - 1 >= floor;
  return isJunior ? start - 1 : start;
}

/** Whether enough of the characters spell sounds: estates and works have dots as well ("御园·湖湾"). */
function soundsForeign(reading: string, start: number, end: number): boolean {
  const name = reading.slice(start, end);
  if (GIVEN.has(name.slice(0, name.indexOf('·')))) return true;
  const chars = [...name].filter((char) => HAN.test(char));
  return chars.filter((char) => weighSound(char) !== undefined).length >= chars.length * 0.6;
}

/** Somebody whom everybody knows, whatever the dictionary makes of the characters. */
function readKnown(reading: string, dot: number): DottedName | undefined {
  for (const name of dottedKnown) {
    const start = dot - name.indexOf('·');
    const end = start + name.length;
    if (!reading.startsWith(name, start) || reading[end] === '·' || reading[start - 1] === '·') continue;
    return {
      start,
      end,
      parts: [
        { start, end: dot },
        { start: dot + 1, end },
      ],
    };
  }
  return undefined;
}

/** People with a dot in their names, and firms that are called so, with what they are called in short. */
export function findDottedNames(
  { reading, blocks }: Document,
  tokens: Tokens,
): { people: DottedName[]; firms: OrganizationName[]; signs: string[] } {
  const names: DottedName[] = [];
  const signs = new Set<string>();
  const firms: OrganizationName[] = [];
  let block = 0;
  for (let dot = reading.indexOf('·'); dot >= 0; dot = reading.indexOf('·', dot + 1)) {
    if (tokens.at[dot] === -1) continue;
    const last = names.at(-1);
    if (last && dot < last.end) continue;
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= dot) block++;
    const known = readKnown(reading, dot);
    if (known) {
      names.push(known);
      continue;
    }
    const start = readFirst(reading, tokens, dot, Math.max(last?.end ?? 0, blocks[block]?.start ?? 0));
    if (start >= dot) continue;
    const parts: Span[] = [{ start, end: dot }];
    let end = dot;
    while (reading[end] === '·' && parts.length < 6) {
      const from = end + 1;
      const letter = /^[A-Z]\.?(?=·)/.exec(reading.slice(from, from + 3))?.[0].length ?? 0;
      const next = letter > 0 ? from + letter : readPart(reading, tokens, from);
      if (next === from) break;
      parts.push({ start: from, end: next });
      end = next;
    }
    end += ORDINAL.exec(reading.slice(end, end + 3))?.[0].length ?? 0;
    // "安德鲁·科再奇（Andrew Krzak）": a Latin name in brackets shows where the last part ends.
    const part = parts.at(-1) as Span;
    const latin = LATIN_BEHIND.exec(reading.slice(end, end + 40))?.[1];
    if (latin && end - part.start + latin.length <= LONGEST_PART && !endsInPost(latin) && !/[等人的]/.test(latin)) {
      end += latin.length;
      parts[parts.length - 1] = { start: part.start, end };
    }
    // "马尔科" + "答以": what is said.
    const tail = parts.at(-1) as Span;
    if (tail.end === end && end - tail.start > 2 && ANSWERS.test(reading.slice(end - 1, end + 1))) {
      end--;
      parts[parts.length - 1] = { start: tail.start, end };
    }
    if (parts.length > 1 && end - start >= 4 && soundsForeign(reading, start, end)) {
      const behind = reading.slice(end, end + 10);
      const ending = FIRM.exec(behind)?.[0];
      if (ending !== undefined) {
        signs.add(reading.slice(start, end));
        const all = end + ending.length;
        firms.push({
          start,
          end: all,
          name: reading.slice(start, all),
          ending: /(?:公司|集团)$/.exec(ending)?.[0] ?? ending,
        });
      } else if (!BODY.test(behind)) names.push({ start, end, parts });
    }
  }
  return { people: names.filter(({ start, end }) => !signs.has(reading.slice(start, end))), firms, signs: [...signs] };
}

/** Verbs of saying, and shades of others, whose first character was read as the name's last. */
const ANSWERS =
  /^(?:答[以道称说应：，]|回[答应以]|坦[言承]|直[言斥]|反[问驳]|追问|怒[斥骂]|痛[斥批]|略[占显有胜高低微逊带输赢感作])$/;

sieveEach(ORDINAL, BODY, FIRM, CALLED);
