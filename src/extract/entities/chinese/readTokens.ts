/**
 * The words of an article with their places, and whether a place is the border of a word.
 *
 * Promises: covers every block that is not noise; works without a segmenter, each character then being a word.
 * Does not know: names; words that the segmenter's dictionary lacks come as single characters.
 */
import type { Document } from '../../document.ts';
import { isHan } from '../../isHan.ts';
import { sieveEach } from '../../sieve.ts';
import type { Tools, Word } from '../../tools.ts';
import { createPlaceIndex } from './indexPlaces.ts';
import { isKnownPerson } from './people/isKnownPerson.ts';
import { PLACES } from './words/places.ts';
import { weighSurname } from './words/surnames.ts';

export interface Token {
  start: number;
  end: number;
  word: string;
  /** ICTCLAS letters; `x` for what is not known, `w` for punctuation. */
  tag: string;
}

export interface Tokens {
  list: Token[];
  /** Index into `list` by offset; -1 where nothing was read. */
  at: Int32Array;
  /** The word of which `offset` is inside, if any. */
  covering(offset: number): Token | undefined;
  /** The word that ends at `offset`. */
  before(offset: number): Token | undefined;
  /** The word that starts at `offset`. */
  after(offset: number): Token | undefined;
  /** Whether a word ends or starts at `offset`. */
  isBorder(offset: number): boolean;
  /** Whether `words` is one word of the dictionary; its tag, or undefined. */
  tagOf(words: string): string | undefined;
  /** Every place in the text, noise too, of words of two characters or more. */
  placesOf(words: string): readonly number[];
}

/** The end of a post that the dictionary joins with the name behind it: 王 + 子阿尔. */
const POST_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['王', /^[子妃储][\u3400-\u9fff]{2,}$/],
  ['公', /^主[\u3400-\u9fff]{2,}$/],
]);
const endsPost = (last: Token | undefined, word: string, start: number): boolean =>
  last?.end === start && word.length > 2 && POST_ENDS.get(last.word)?.test(word) === true;

/** "举报者之" + "一张" + "黎": one of them, and the surname. */
const isOneOf = (last: Token | undefined, word: string): boolean =>
  last?.word === '之' && word.length === 2 && word.startsWith('一') && weighSurname(word.charAt(1)) !== undefined;

const PUNCTUATION = /^[\s\p{P}\p{S}]+$/u;

/** A body and its head in one entry of the dictionary: 商会会长, 工会主席. */
const BODY_WITH_HEAD =
  /^([\u3400-\u9fff]{0,4}(?:商会|协会|学会|工会|公会|同业公会|联合会|委员会|基金会|法院|检察院|银行|大学|学院|医院|公司|集团|俱乐部|足协|议会|立法会|国会|报社|中学|小学|高中|幼儿园|监狱|事务所))(副?(?:会长|主席|理事长|干事长|院长|检察长|行长|校长|议长|委员长|董事长|总裁|总经理|经理|主任|秘书长|教授|议员|委员|书记|社长|总编辑|学生|教师|老师|园长|监狱长|律师|会计师))$/;

/** A firm and what is its in one entry of the dictionary: 公司股票. */
const FIRM_WITH = /^(?:公司|集团|银行)/;

const SCHOOL_WITH_DEED = /^(大学|中学|小学|高中|学院)(毕业|肄业|读书|进修|任教)$/;

/** A doctrine called after somebody in one entry of the dictionary: 马克思主义, 雷锋精神. */
const DOCTRINE = /^([\u3400-\u9fff]{2,5})(主义者?|思想|理论|精神|式)$/;

/** What stands behind a reception desk; before anything else of a name 前台 is two words: 前 + 台电董事长, 前 + 台北市长. */
const BEHIND_DESK =
  /^(?:[的有和与及在是人坐]|工作|接待|服务|员|小姐|女|经理|登记|处|领班|文员|助理|咨询|办理|系统|业务|收银|告诉|表示|说|称|[^\u3400-\u9fff])/;

/** "签下" + "马塞洛": whom somebody got stands behind the verb, though the dictionary has 下马. */
const isGotFirst = (last: Token | undefined, word: string, start: number): boolean =>
  last?.end === start && /^[签买]$/.test(last.word) && word.length === 2 && word.startsWith('下');

/** "韦加" + "以9400万欧元": for how much, and no 加以. */
const BEHIND_PRICE = /^(?:约|近|逾|超过?|总价|每股)?[\d一二两三四五六七八九十数]/;

/** Words whose tags are remembered. */
const MOST_TAGS = 100_000;

/** Latin words and numbers whole, every other character alone. */
function splitPlainly(text: string): Word[] {
  return (text.match(/[A-Za-zÀ-ɏ]+|\d+|[\s\S]/g) ?? []).map((word) => ({ word, tag: /^\d/.test(word) ? 'm' : 'x' }));
}

export function readTokens({ reading, blocks }: Document, { segment }: Tools): Tokens {
  const list: Token[] = [];
  const at = new Int32Array(reading.length + 1).fill(-1);
  const cut = segment ?? splitPlainly;
  const tags = new Map<string, string>();
  const settle = (word: string, tag: string) => {
    const settled = !isHan(word) && PUNCTUATION.test(word) ? 'w' : tag;
    if (tags.size < MOST_TAGS) tags.set(word, settled);
    return settled;
  };
  for (const block of blocks) {
    if (block.kind === 'noise') continue;
    let start = block.start;
    const add = (word: string, tag: string) => {
      const end = start + word.length;
      for (let i = start; i < end; i++) at[i] = list.length;
      list.push({ start, end, word, tag });
      start = end;
    };
    for (const { word, tag } of cut(reading.slice(block.start, block.end))) {
      if (word === '前台' && !BEHIND_DESK.test(reading.slice(start + 2, start + 4))) {
        add('前', 'f');
        add('台', 'j');
        continue;
      }
      // "湖南广播电视" + 台前 + 党委委员: the station's former one.
      const station = word === '台前' ? list.at(-1) : undefined;
      if (station?.end === start && /(?:电视|广播|卫视)$/.test(station.word)) {
        list.pop();
        start = station.start;
        add(`${station.word}台`, 'nt');
        add('前', 'f');
        continue;
      }
      if (word === '加以' && BEHIND_PRICE.test(reading.slice(start + 2, start + 5))) {
        add('加', 'x');
        add('以', 'p');
        continue;
      }
      if (isGotFirst(list.at(-1), word, start)) {
        const { word: got, start: from } = list.pop() as Token;
        start = from;
        add(`${got}下`, 'v');
        add(word.charAt(1), 'x');
        continue;
      }
      if (word === '因涉嫌') {
        add('因', 'p');
        add('涉嫌', 'v');
        continue;
      }
      // "从青川大学毕业": a school, and what somebody does there.
      const schooled = word.length === 4 ? SCHOOL_WITH_DEED.exec(word) : null;
      if (schooled?.[1] && schooled[2]) {
        add(schooled[1], 'n');
        add(schooled[2], 'v');
        continue;
      }
      // "荷兰人": of which country, and no name.
      if (tag === 'nrt' && word.endsWith('人') && PLACES.has(word.slice(0, -1))) {
        add(word.slice(0, -1), 'ns');
        add('人', 'n');
        continue;
      }
      // "李明后" + "来出任": somebody, and when.
      const early = word === '来' ? list.at(-1) : undefined;
      if (early?.end === start && early.word.length === 3 && early.tag.startsWith('nr') && early.word.endsWith('后')) {
        list.pop();
        start = early.start;
        add(early.word.slice(0, -1), early.tag);
        add('后来', 't');
        continue;
      }
      const headed = word.length > 3 ? BODY_WITH_HEAD.exec(word) : null;
      if (headed?.[1] && headed[2]) {
        add(headed[1], 'n');
        add(headed[2], 'n');
        continue;
      }
      const doctrine = word.length > 2 ? DOCTRINE.exec(word) : null;
      if (doctrine?.[1] && doctrine[2] && isKnownPerson(doctrine[1])) {
        add(doctrine[1], 'nr');
        add(doctrine[2], 'n');
      } else if (word.length === 4 && FIRM_WITH.test(word)) {
        add(word.slice(0, 2), 'n');
        add(word.slice(2), 'n');
      } else if (word.length > 2 && word.startsWith('从') && tag.startsWith('nr')) {
        // "从雅虎": no name, but a small word and one.
        add('从', 'p');
        add(word.slice(1), 'nr');
      } else if (isOneOf(list.at(-1), word)) {
        const { start: from } = list.pop() as Token;
        start = from;
        add('之一', 'r');
        add(word.charAt(1), 'nr');
      } else if (endsPost(list.at(-1), word, start)) {
        const { word: first, start: from } = list.pop() as Token;
        start = from;
        add(first + word.charAt(0), 'n');
        add(word.slice(1), 'nr');
      } else add(word, tags.get(word) ?? settle(word, tag));
    }
  }
  const known = new Map<string, string | undefined>();
  const covering = (offset: number) => (offset < 0 ? undefined : list[at[offset] ?? -1]);
  const before = (offset: number) => {
    const token = covering(offset - 1);
    return token?.end === offset ? token : undefined;
  };
  const after = (offset: number) => {
    const token = covering(offset);
    return token?.start === offset ? token : undefined;
  };
  return {
    list,
    at,
    covering,
    before,
    after,
    isBorder: (offset) => after(offset) !== undefined || before(offset) !== undefined,
    placesOf: createPlaceIndex(reading),
    tagOf(words) {
      if (!known.has(words)) {
        const parts = segment?.(words);
        known.set(words, parts?.length === 1 ? parts[0]?.tag : undefined);
      }
      return known.get(words);
    },
  };
}

sieveEach(BODY_WITH_HEAD, DOCTRINE);
