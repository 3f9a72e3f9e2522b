/**
 * Chinese names of which the characters say nothing: "只松", "陈十六", "林而立", "付石". Who stands at several places where
 * only people stand is somebody (between a mark or a post and what people do), and so is who is counted with others:
 * "田野、高远、周岚三人".
 *
 * Promises: spans apart from what is taken, each the first place of its name. Does not know: names of everyday words that
 * no post and no count shows.
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Document, Span } from '../../../document.ts';
import { isHan } from '../../../isHan.ts';
import { matchesOf, sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost, POSTS } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import { type NativeName, opensMain, weighGiven } from './nativeName.ts';

/** Surnames so rare that they are left out of the table, for as words they stand everywhere. */
const RARE = new CharacterSet('只揣撒乜哈相信南代');

/** When, and how, before what somebody does. */
const LEAD =
  '(?:随后|此后|其后|后来|事后|会后|赛后|当[天日晚庭场时]|次日|翌日|同[日年月]|今年|去年|[上本]月底?|昨[天日晚]|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}月(?:\\d{1,2}日)?|[则也却又还已曾将会便均]|先后|随即|旋即|再次|正式|宣布|因[^，。；]{1,10}罪|一审|二审|终审)';
/** What nobody but a person does or suffers. */
const STRONG = new RegExp(
  `^${LEAD}{0,2}(?:辞去|辞职|辞任|请辞|卸任|离职|退休|出任|担任|升任|接任|就任|转任|兼任|当选|被判处?(?:有期|无期|死刑|拘役|缓刑|入狱|刑)|被(?:依法|正式|警方|检方)?(?:逮捕|捕|刑拘|拘留|双开|开除|免职|罢免|解雇|解职|带走|抓|起诉)|获刑|落马|去世|病逝|逝世|毕业|出生|入狱|服刑|自首|投案|认罪|现年|时年|今年?[一二三四五六七八九十\\d]{1,3}岁|[一二三四五六七八九十\\d]{1,3}岁|的(?:妻子|丈夫|父亲|母亲|儿子|女儿|辩护|律师|家人|遗体|办公室))`,
);
/** What people do, and bodies now and then; small words that lead on to it. */
const WEAK = new RegExp(
  `^${LEAD}{0,2}(?:表示|说[，：“]|称，|坦言|坦承|承认|否认|透露|回忆|认为|指责|告诉|加入|加盟|入职|空降|创办|创立|退出|离开|休假|出庭|起诉|提出|上诉|回应|拒绝|签下|率队|[被遭获与和在向对把将从]|没有|不服|的行为|、|，)|^[则也却又还已曾便均](?=[\\u3400-\\u9fff]{2})`,
);
/** "联合创始人于诚则表示": who has the post says so. */
const SAYS = /^(?:则|也|却|还|又)?(?:表示|说[，：“]|称，|坦言|坦承|承认|否认|透露|回忆|告诉)/;
/** A body, where these stand behind. */
const IS_BODY = /^(?:公司|集团|科技|股份|银行|资本|控股|传媒|汽车|大学|医院|学院|区|市|县|省|镇|街道|路)/;
/** No last character of a name between two words of a clause. */
const NOT_LAST = new CharacterSet(
  '未曾还也又已即便均都再将会能可没不只才就却则的了在是被把对向从与和及或等们着过地得人者某方后下上里中内外间员队系籍姓氏妈爸商夜院家国族军党派们班组庭局部厅处室站店厂校',
);
/** Words of the clause's own. */
const OF_CLAUSE = /^(?:d|p|c|r|f|u|y|q|o|mq|t(?!g))/;

interface Tally {
  first: NativeName;
  places: number;
  strong: number;
  behindPost: number;
}

/** The candidate of that length at a place, where its words may be a name's. */
function readAt(
  reading: string,
  tokens: Tokens,
  start: number,
  length: number,
  isSpeaker: boolean,
): NativeName | undefined {
  const end = start + length;
  const name = reading.slice(start, end);
  const surname = name[0] as string;
  const base = weighSurname(surname);
  if (!isHan(name) || NOT_LAST.has(name[length - 1]) || NOT_NAMES.has(name) || POSTS.has(name)) return undefined;
  if ((base === undefined || base < 0) && (length > 2 || !(RARE.has(surname) || (isSpeaker && base !== undefined))))
    return undefined;
  const first = tokens.covering(start);
  if (!first || first.start !== start) return undefined;
  if (first.end === end) {
    if (
      !/^(?:nr|x|nz)/.test(first.tag) &&
      !(length === 2 && first.tag === 'v' && weighGiven(tokens, name[1] as string) > 0.8)
    )
      return undefined;
  } else {
    if (first.end > start + 1) return undefined;
    const next = tokens.after(first.end);
    if (!next || next.end > end || (next.word.length > 1 && OF_CLAUSE.test(next.tag))) return undefined;
    if (length === 2 && weighGiven(tokens, name[1] as string) <= 0) return undefined;
  }
  if (
    PLACES.has(name) ||
    /^ns/.test(tokens.tagOf(name) ?? '') ||
    (length === 2 && isPlaceName(name)) ||
    endsInPost(name)
  )
    return undefined;
  return { start, end, name, surname, score: 0 };
}

/** Who stands at several places where only people stand. */
function findBySlots(reading: string, tokens: Tokens, taken: Uint8Array, sentences: readonly Span[]): NativeName[] {
  const tallies = new Map<string, Tally>();
  for (const sentence of sentences)
    for (
      let token = tokens.after(sentence.start);
      token && token.start < sentence.end;
      token = tokens.after(token.end)
    ) {
      const { start } = token;
      const first = reading[start];
      if (taken[start] === 1 || (weighSurname(first) === undefined && !RARE.has(first))) continue;
      const isBehindPost = endsInPost(reading.slice(Math.max(sentence.start, start - 6), start));
      if (!isBehindPost && !opensMain(reading, start)) continue;
      for (const length of [3, 2]) {
        const end = start + length;
        if (end > sentence.end || taken[end - 1] === 1) continue;
        const behind = reading.slice(end, end + 24);
        const isStrong = STRONG.test(behind);
        if ((!isStrong && !WEAK.test(behind)) || IS_BODY.test(behind)) continue;
        if (!isStrong && !tokens.isBorder(end)) continue;
        const candidate = readAt(reading, tokens, start, length, isBehindPost && SAYS.test(behind));
        if (!candidate) continue;
        const tally = tallies.get(candidate.name) ?? { first: candidate, places: 0, strong: 0, behindPost: 0 };
        tally.places++;
        if (isStrong) tally.strong++;
        if (isBehindPost) tally.behindPost += SAYS.test(behind) ? 2 : 1;
        tallies.set(candidate.name, tally);
        break;
      }
    }
  return [...tallies.values()]
    .filter(
      ({ first, places, strong, behindPost }) =>
        (places > 1 && (strong > 0 || behindPost > 0)) ||
        (behindPost > 0 && strong > 0 && tokens.placesOf(first.name).length > 1) ||
        behindPost > 1 ||
        (behindPost > 0 && first.name.length > 2 && weighSurname(first.surname) === 2),
    )
    .map(({ first }) => first);
}

/** How many of a row there are. */
const COUNT =
  /(?:这)?(?<n>[两二三四五六七])(?:人(?![民生士员才类大间事力工口份均])|名(?=高管|董事|股东|被告|球员|官员|创始人|合伙人|副总)|位(?=高管|董事|股东|创始人|合伙人))/g;
const NUMBERS = ' 一两三四五六七';
/** The longest row, in characters. */
const ROW = 48;
/** What a row does not begin before. */
const ROW_EDGE = /[，。；：！？\n“”（）《》\s]/;
/** What leads to a row. */
const LEADS_TO_ROW = /[由对将与和被让把请给的是有了]$/;
const NO_MEMBER = /(?:[方队国者员们]|公司|集团|夫妇|兄弟|父子|母子|母女|父女)$|^(?:其|他|她|这|那|某|另)/;

/** The name at the end of a piece of a row: a known one, or what stands behind a post or a word that leads to it. */
function memberOf(piece: string, isKnown: (name: string) => boolean): string | undefined {
  const ends = [4, 3, 2].filter((size) => size < piece.length).map((size) => piece.slice(-size));
  const known = ends.find(isKnown);
  if (known || (piece.length >= 2 && piece.length <= 3)) return known ?? piece;
  const shown = ends.filter((name) => {
    const before = piece.slice(0, -name.length);
    return name.length < 4 && (endsInPost(before) || LEADS_TO_ROW.test(before));
  });
  return shown.find((name) => weighSurname(name[0]) !== undefined) ?? shown[0];
}

/** Who is counted with somebody known: "田野、高远、周岚三人". */
function findCounted(reading: string, taken: Uint8Array, isKnown: (name: string) => boolean): Span[] {
  return matchesOf(COUNT, reading).flatMap(({ index, groups }) => {
    const count = groups?.n === '二' ? 2 : NUMBERS.indexOf(groups?.n ?? '');
    let from = index;
    while (from > 0 && index - from < ROW && !ROW_EDGE.test(reading[from - 1] as string)) from--;
    const row = reading.slice(from, index);
    const pieces = row.split('、');
    const last = pieces.pop() as string;
    const joint = /^([\u3400-\u9fff]{2,3})[和与及]([\u3400-\u9fff]{2,3})$/.exec(last);
    pieces.push(...(joint && pieces.length + 2 === count ? [joint[1] as string, joint[2] as string] : [last]));
    if (pieces.length !== count || count < 2) return [];
    const members: Span[] = [];
    let at = from;
    for (const piece of pieces) {
      const name = memberOf(piece, isKnown);
      const end = reading.indexOf(piece, at) + piece.length;
      if (!name || !isHan(name) || NO_MEMBER.test(name) || endsInPost(name)) return [];
      members.push({ start: end - name.length, end });
      at = end;
    }
    if (!members.some(({ start, end }) => isKnown(reading.slice(start, end)))) return [];
    return members.filter(({ start, end }) => taken[start] !== 1 && taken[end - 1] !== 1);
  });
}

/** `names`: those found so far. */
export function findSlottedNames(
  { reading, sentences }: Document,
  tokens: Tokens,
  taken: Uint8Array,
  names: readonly string[],
): { native: NativeName[]; counted: Span[] } {
  const native = findBySlots(reading, tokens, taken, sentences);
  const known = new Set([...names, ...native.map(({ name }) => name)]);
  const counted = findCounted(reading, taken, (name) => known.has(name));
  return { native, counted: counted.filter(({ start, end }) => !known.has(reading.slice(start, end))) };
}

sieveEach(IS_BODY, NO_MEMBER);
