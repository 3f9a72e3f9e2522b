/**
 * Places of names of people whom any newspaper reader knows and who are not named as a surname and a given name:
 * "列宁", "莎士比亚", "老舍", "慈禧". Those who are so named are found with all others, where the table makes them surer.
 *
 * Promises: one pass over the text; spans in order, apart from each other and from what is taken; none that is the
 * beginning of a longer name, of a place's or of a body's.
 */
import type { Document, Span } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import { isFreeAndWhole } from '../findMentions.ts';
import { indexForms } from '../indexForms.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { GIVEN_WORDS } from '../words/givenWords.ts';
import { weighSurname } from '../words/surnames.ts';
import { TRADES_BEHIND_SIGNS } from '../words/tradeWords.ts';
import { weighSound } from '../words/transliteration.ts';
import { peopleKnown, peopleOfWords } from './isKnownPerson.ts';
import { weighAfter, weighBefore } from './weighContext.ts';

const isSpelt = (words: string) => [...words].every((char) => weighSound(char) !== undefined);
const isNative = (name: string) => name.length < 4 && (weighSurname(name[0] as string) ?? 0) > 0 && !isSpelt(name);
const formsAt = indexForms([...peopleKnown].filter((name) => !isNative(name)));

/** What people do or leave behind, beside a name that is an everyday word as well. */
const NEEDED = 2.4;
const LEFT = /^(?:帝|皇帝|的(?:作品|小说|诗|散文|故居|遗体|墓|儿子|女儿|妻子))/;

/** What firms deal in, behind a sign of two characters: "万里" + "林业". */
const TRADE_AFTER = new RegExp(`^(?:${TRADES_BEHIND_SIGNS.join('|')})`);

/** What is called after somebody, and reigns: "诺贝尔奖", "哥伦布市", "康熙年间". */
const CALLED =
  /^(?:奖|杯|号|级|市|州|县|镇|湾|岛|山|大[学街道厦]|街|路|学[院校]|中学|小学|未来|汽车|广场|机场|公司|集团|银行|基金|体育场|艺术|中心|文化|纪念|[元二三四五六七八九十\d]{0,3}年|字典|定律|常数|人(?!的|说|是))/;

/** "邱" + "万里": what somebody else is called by, behind the surname. */
function isGiven(reading: string, tokens: Tokens, { start, end }: Span): boolean {
  const last = GIVEN_WORDS.has(reading.slice(start, end)) ? tokens.before(start) : undefined;
  return last?.word.length === 1 && (weighSurname(last.word) ?? 0) > 0;
}

/** "克拉" of "克拉" + "斯诺" + "戈拉": a piece of a foreign name that the dictionary has. */
const isSoundWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.tag === 'nrt' &&
  token.word.length > 1 &&
  [...token.word].every((c) => weighSound(c) === 3);

/** A run of sounds, or a name with a dot, goes on behind or before the name. */
function isPart(reading: string, tokens: Tokens, { start, end }: Span): boolean {
  const goesOn = (at: number) => tokens.covering(at)?.word.length === 1 && weighSound(reading[at] ?? ' ') === 3;
  return (
    (goesOn(end) && !/^.[了着过]/.test(reading.slice(end, end + 2))) ||
    goesOn(start - 1) ||
    isSoundWord(tokens.before(start)) ||
    isGiven(reading, tokens, { start, end }) ||
    reading[end] === '·' ||
    reading[start - 1] === '·'
  );
}

/** Somebody else is likened to them: "女版乔布斯". */
const LIKENED = /(?:[女男]版|[国洲]版的?|下一个|又一个|第二个|现代版)“?/g;

/** Places where somebody else is called by the name of one whom everybody knows. */
export const findLikened = ({ reading }: Document): Span[] =>
  [...reading.matchAll(LIKENED)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    return [4, 3, 2]
      .filter((size) => peopleKnown.has(reading.slice(start, start + size)))
      .slice(0, 1)
      .map((size) => ({ start, end: start + size }));
  });

export function findKnownPeople({ reading }: Document, tokens: Tokens, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < reading.length; start++)
    for (const name of formsAt(reading, start)) {
      const end = start + name.length;
      if (!reading.startsWith(name, start) || !isFreeAndWhole(reading, tokens, taken, start, end)) continue;
      if (TRADE_AFTER.test(reading.slice(end, end + 5))) continue;
      if (CALLED.test(reading.slice(end, end + 5)) || isPart(reading, tokens, { start, end })) continue;
      if (peopleOfWords.has(name) && !LEFT.test(reading.slice(end, end + 4))) {
        if (weighBefore(reading, tokens, start) + weighAfter(reading, tokens, end) < NEEDED) continue;
      }
      found.push({ start, end });
      start = end - 1;
      break;
    }
  return found;
}

sieveEach(TRADE_AFTER, CALLED, LEFT);
