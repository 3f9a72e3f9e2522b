/**
 * Names in Latin letters inside Chinese text: firms ("Bright Star Labs"), and products ("XG-5o").
 *
 * Promises: capitals only words that abound in Chinese prose (CEO, AI) are none; in order of the text.
 * Does not know: people; their Latin names stand in brackets after the Chinese one and are taken before.
 */
import type { Document, Span } from '../../../document.ts';
import { matchesOf, sieveEach } from '../../../sieve.ts';
import { readLatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import { AFTER_PRODUCT, LATIN_WORDS } from '../words/organizationWords.ts';
import { PLACES } from '../words/places.ts';

export interface LatinName extends Span {
  name: string;
  kind: 'organization' | 'work';
}

const WORD = "[A-Za-z\\u00c0-\\u024f][A-Za-z0-9\\u00c0-\\u024f&.'’/-]*";
const PATTERN = new RegExp(`${WORD}(?: ${WORD}| \\d{1,2}(?![\\d年月日岁]))*`, 'g');
const IS_PRODUCT = /\d|^(?:i|e)[A-Z]|-/;
const BEFORE_PRODUCT = /(?:模型|新款|新品|手机|软件|应用|系列|游戏|芯片|放弃|弃用|改用|采用|押注|转向|投奔|《)$/;
/** Beside a brand: what is done with firms, and what they do. */
const AFTER_BRAND =
  /^(?:公司|员工|总部|完成|宣布|对外|运营主体|创始|联合创始|的(?:董事|股东|融资|员工)|方面|融资|裁员|上市)/;
const BEFORE_BRAND = /(?:创办|创立|收购|入股|投资|加入|接手|控股|离开)$/;
/** Beside a firm: its kind before it, its head behind it. */
const BEFORE_FIRM = /(?:[厂开运服制供销承务营造应发]商|软件商|公司|巨头|企业|集团|机构|基金)$/;
const AFTER_FIRM = /^的?(?:联合)?(?:创始人|创办人|首席|董事长|总裁|CEO|CTO|CFO|董事会|股东|股价)/;

/** "科内（Giacomo Coné）": who stands before the bracket was not made out, and is nobody's firm. */
const isOfSomebody = (reading: string, from: number, end: number): boolean =>
  /[\u3400-\u9fff]（$/.test(reading.slice(Math.max(0, from - 2), from)) &&
  readLatinBeside(reading, from - 1)?.kind === 'name' &&
  reading[end] === '）';

/** A thing that is introduced by its name: "一种名为X的…方法". */
const NAMED = /(?:名为|名叫|叫做|叫作|称为|称作|代号|代号为)["“「《]?$/;
const NAMED_THING =
  /^["”」》]?的[^，。；的]{0,10}?(?:方法|技术|工具|系统|软件|模型|产品|疫苗|药物|药|计划|项目|语言|算法|协议|游戏|应用|节目|影片|电影|纪录片|小说|书|论文)(?![\u3400-\u9fff]*(?:公司|企业|商|机构))/;

export function findLatinNames({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): LatinName[] {
  const found: LatinName[] = [];
  const brands = findBrands(reading);
  const things = new Set<string>();
  for (const sentence of sentences) {
    const words = reading.slice(sentence.start, sentence.end);
    if (!/[\u3400-\u9fff]/.test(words)) continue;
    for (const match of matchesOf(PATTERN, words)) {
      const start = sentence.start + match.index;
      const name = trimWords(match[0]);
      const at = start + match[0].indexOf(name);
      const end = extendOverPlace(tokens, at, at + name.length);
      const from = CLUB.test(name) && end === at + name.length ? openOfClub(reading, tokens, at) : at;
      if (name.length < 2 || tokens.at[from] === -1 || taken.subarray(from, end).some((t) => t === 1)) continue;
      if (
        /^\d/.test(reading[from - 1] ?? '') ||
        (!/^[A-Z]|\d|[A-Z]/.test(name) && !brands.has(name)) ||
        /[@/]|www|http|\.(?:com|cn|net|org)/.test(name)
      )
        continue;
      // Whoever is called "Peter" is no firm.
      if (GIVEN.has(name) && !AFTER_FIRM.test(reading.slice(end, end + 8))) continue;
      if (LATIN_WORDS.has(name) || (CLUB.test(name) && end - from === name.length)) continue;
      if (CREDIT.test(reading.slice(Math.max(0, from - 8), from)) || isOfSomebody(reading, from, end)) continue;
      found.push({ start: from, end, name: reading.slice(from, end), kind: kindOf(reading, from, end, name) });
      if (NAMED.test(reading.slice(Math.max(0, from - 5), from)) && NAMED_THING.test(reading.slice(end, end + 16)))
        things.add(name);
    }
  }
  return settle(found, things);
}

const GIVEN: ReadonlySet<string> = new Set(
  'Peter John Mary Tony Jack Tom Mike David Michael James Robert Paul Kevin Eric Alice Amy Anna Andy Bob Chris Daniel Emily Emma George Henry Helen Jason Jane Jenny Jerry Jessica Jim Joe Joseph Kate Kenny Kitty Laura Linda Lisa Lucy Maggie Martin Nancy Nick Olivia Patrick Peggy Richard Roger Ryan Sarah Simon Sophia Stephen Steve Steven Susan Ted Tim Tracy Vincent Vivian Wendy William Winnie'.split(
    ' ',
  ),
);

/** Places from which on a word in small letters may be a brand. */
const OFTEN = 3;
const SMALL_WORD = /(?<![A-Za-z0-9@/._-])[a-z]{3,12}(?![A-Za-z0-9@/_-]|\.[a-z])/g;

/** Brands written in small letters: at several places, and at one of them beside what only firms have. */
function findBrands(reading: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const shown = new Set<string>();
  for (const { 0: word, index } of matchesOf(SMALL_WORD, reading)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const end = index + word.length;
    if (AFTER_FIRM.test(reading.slice(end, end + 8)) || AFTER_BRAND.test(reading.slice(end, end + 6))) shown.add(word);
    else if (BEFORE_BRAND.test(reading.slice(Math.max(0, index - 4), index))) shown.add(word);
  }
  return new Set([...shown].filter((word) => (counts.get(word) ?? 0) >= OFTEN));
}

/** Two or three capitals right before a city are part of a club's name: "FC" + city. */
function extendOverPlace(tokens: Tokens, start: number, end: number): number {
  const next = tokens.after(end);
  return end - start <= 3 && next && PLACES.has(next.word) ? next.end : end;
}

/** What a club's name may end in, behind its town. */
const CLUB = /^(?:FC|SC|CF|AC|SV|FK)$/;
/** What stands before whoever made a picture or edited the text. */
const CREDIT = /(?:来源|图片|图像|摄影|编辑|责编|校对|版权|制图|图)[,，：:／/| ]{1,3}$/;

function openOfClub(reading: string, tokens: Tokens, at: number): number {
  const town = tokens.before(at);
  // A town of two characters that the dictionary does not know.
  if (
    town &&
    town.word.length <= 2 &&
    /(?:^|[的，。、与和对在于：])[\u3400-\u9fff]{2}$/.test(reading.slice(Math.max(0, at - 3), at))
  )
    return at - 2;
  return town && town.word.length > 1 && /^(?:n[rsz]|x)/.test(town.tag) ? town.start : at;
}

function trimWords(words: string): string {
  let name = words.replace(/[.'’/&-]+$/, '');
  for (;;) {
    const last = / ?([^ ]+)$/.exec(name)?.[1] ?? '';
    const isTail = name.includes(' ') && /^(?:CEO|CTO|CFO|COO|VP|AI|APP|IPO)$/.test(last);
    if (!isTail) return name;
    name = name.slice(0, -last.length - 1);
  }
}

function kindOf(reading: string, start: number, end: number, name: string): LatinName['kind'] {
  const right = reading.slice(end, end + 8).trimStart();
  const left = reading.slice(Math.max(0, start - 4), start).trimEnd();
  if (BEFORE_FIRM.test(left) || AFTER_FIRM.test(right)) return 'organization';
  if (IS_PRODUCT.test(name) && !/^[A-Z][a-z]+-[A-Z][a-z]+$/.test(name)) return 'work';
  return AFTER_PRODUCT.test(right) || BEFORE_PRODUCT.test(left) ? 'work' : 'organization';
}

/** What is introduced as a thing, or stands for a product more often than not, is one everywhere. */
function settle(found: LatinName[], things: ReadonlySet<string>): LatinName[] {
  const works = new Map<string, number>();
  for (const { name, kind } of found) works.set(name, (works.get(name) ?? 0) + (kind === 'work' ? 1 : -1));
  return found.map((f) => ({
    ...f,
    kind: things.has(f.name) || (works.get(f.name) ?? 0) > 0 ? 'work' : 'organization',
  }));
}

sieveEach(PATTERN, NAMED, NAMED_THING, IS_PRODUCT, BEFORE_FIRM, AFTER_FIRM, AFTER_BRAND, BEFORE_BRAND, CLUB, CREDIT);
