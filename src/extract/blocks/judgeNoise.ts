/**
 * Noise: adverts, teasers, share bars, links to other articles, the page around the article.
 *
 * Promises: a line is noise by form alone only where no sentence of an article has that form; else it has to lack
 * what the article speaks of as well.
 */
import type { Lang } from '../../model/vocabulary.ts';
import {
  ADVERT_MARK,
  COPYRIGHT,
  CUT_OFF,
  ENGLISH_SHARE_BAR,
  LINK_WORDS,
  NEWSLETTER,
  OPENS_LINK,
  PAGE_FURNITURE,
  SELLING,
  SHARE_BAR,
  TO_READER,
} from './lineForms.ts';
import { FULL_STOP, isHeadingShaped, type Place, STOP, sizesOf, type Verdict } from './lineShape.ts';
import type { Line } from './splitLines.ts';

/** What a line is by its form alone, whatever it speaks of. */
export function judgeForm({ words }: Line, lang: Lang): Verdict | null {
  const size = sizesOf(lang);
  const noise = (rule: string): Verdict => ({ kind: 'noise', rule });
  const head = words.slice(0, 300);
  if (ADVERT_MARK.test(head)) return noise('advert-mark');
  if (words.length <= size.bar && (SHARE_BAR.test(head) || ENGLISH_SHARE_BAR.test(head)) && !/[。.]$/.test(words))
    return noise('share-bar');
  if (words.length <= size.bar * 4 && NEWSLETTER.test(head) && isInvitation(words)) return noise('newsletter');
  if (PAGE_FURNITURE.test(words.slice(0, 200))) return noise('page-furniture');
  if (words.length <= size.bar * 4 && COPYRIGHT.test(head)) return noise('copyright');
  return null;
}

/** One sentence, or several of which each of the others speaks to the reader: "Enter your address.", "Unsubscribe any time." */
const isInvitation = (words: string): boolean =>
  words
    .split(/[.!?] +/)
    .slice(1)
    .every((sentence) => TO_READER.test(sentence));

/** After the article's end only a full paragraph that speaks of the same things, or its heading, belongs to it again. */
export function judgeAfterEnd(line: Line, place: Place): Verdict | null {
  const { state, index, lines, lang } = place;
  if (!state.isAfterEnd) return null;
  const isHeading =
    isHeadingShaped(line, lang) && line.words.length * 2 <= sizesOf(lang).heading && !/[，：,:]/.test(line.words);
  const next = lines[index + 1];
  if (takesUpStory(line, index, place) || (isHeading && next && takesUpStory(next, index + 1, place))) {
    state.isAfterEnd = false;
    return null;
  }
  return { kind: 'noise', rule: 'after-end' };
}

function takesUpStory({ words }: Line, index: number, { lang, measure, state }: Place): boolean {
  const size = sizesOf(lang);
  const isFull =
    words.length >= (state.isAfterLink ? size.body : size.paragraph) &&
    FULL_STOP.test(words) &&
    !CUT_OFF.test(words.slice(-200));
  // One link in the middle of an article is behind it once a paragraph knows a single name of it.
  return isFull && measure(index).central >= (state.isAfterLink ? 1 : 2);
}

/** Two words of selling: “限时”, “8折”. */
function sellsTwice(words: string): boolean {
  const first = SELLING.exec(words);
  return first !== null && SELLING.test(words.slice(first.index + first[0].length, first.index + 2000));
}

/** Somebody's own words, a year, or what takes up the sentence before: an article goes on so in words of their own. */
const GOES_ON =
  /[。，！？…,.!?][”」』"’]|^[“"‘「『]|^(?:早在|到了?)?[12]\d{3}年|^(?:In|By|On|Since)\b.{0,16}\b[12]\d{3}\b|^(?:他|她|其|该|此|这|那|当|随|后来|于是|但|而|不过|然而|至于|对此|为此|(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|then|there|so|still|yet|now)\b)/i;
/** Days told from other days, or by the day alone: what chains happenings together, as no advert and hardly a teaser does. */
const CHAINED =
  /(?<!\d)(?:[一二两三四五六七八九十几\d]{1,3}(?:天|日|周|个月|年)(?:零[^，。]{1,5})?之?后(?!的|来)|次日|翌日|当[晚日](?!的)|[本上当]月\d{1,2}[日号])/g;
const isChained = (words: string): boolean => (words.slice(0, 1000).match(CHAINED)?.length ?? 0) > 1;

/**
 * The share of its words up to which a line speaks of something else: of one that ends as a sentence does where none of
 * them is central, of a longer one without a stop where none is, and where one is.
 */
const FOREIGN = { stopped: [0.1], unstopped: [0.25, 0.1] } as const;

/**
 * A whole paragraph of which the rest of an article that keeps to one thing knows no name and next to no word, or a
 * long line without a stop of which it knows hardly more: the advert or the teaser that does not say that it is one.
 */
export function judgeForeign({ words, isBullet, hashes }: Line, place: Place): Verdict | null {
  const { index, lang, measure, state, isOneStory } = place;
  if (isBullet || hashes > 0 || GOES_ON.test(words) || isChained(words)) return null;
  const isStopped = STOP.test(words);
  // A short report has hardly a word twice: what its last paragraph adds is new by nature.
  if (isStopped && lang === 'en' && isShortReport(place) && namesOthers(words)) return null;
  // An article may open with a scene of its own; a heading is no longer than these.
  if (isStopped ? words.length < sizesOf(lang).bar / 2 : !state.hasBody || !isLongerThanHeadings(words, lang))
    return null;
  const { central, share } = measure(index);
  const most = FOREIGN[isStopped ? 'stopped' : 'unstopped'][central] ?? 0;
  return share < (state.hasBody ? most : most / 2) && isOneStory() ? { kind: 'noise', rule: 'foreign' } : null;
}

/** Two names in the middle of sentences, as news has and adverts hardly do. */
const namesOthers = (words: string): boolean =>
  (words.slice(0, 1000).match(/(?<=\p{Ll},? )\p{Lu}\p{L}+/gu)?.length ?? 0) > 1;

/** Up to so many characters, on so many lines, an English article is a short report. */
const SHORT_REPORT = { characters: 2400, lines: 40 };

const isShortReport = ({ lines }: Place): boolean =>
  lines.length < SHORT_REPORT.lines &&
  lines.reduce((sum, { words }) => sum + words.length, 0) < SHORT_REPORT.characters;

const isLongerThanHeadings = (words: string, lang: Lang) =>
  lang === 'en' ? words.split(' ').length >= 8 : words.length > sizesOf(lang).heading;

/** “股价急跌　董事长缺席记者会”: a headline's two halves. */
const GAPPED = /[\u3400-\u9fff”」》！？]\s+[\u3400-\u9fff“「《]/;

/** Teasers, adverts and link lists: what does not fit, and looks or stands accordingly. */
export function judgeUnfit(
  { words }: Line,
  { index, last, lang, measure, state, title, isOneStory }: Place,
): Verdict | null {
  const noise = (rule: string): Verdict => ({ kind: 'noise', rule });
  const size = sizesOf(lang);
  const tail = words.slice(-200);
  const [isCut, isLink] = [CUT_OFF.test(tail), LINK_WORDS.test(tail) || OPENS_LINK.test(words)];
  const isSelling = SELLING.test(words.slice(0, 2000));
  const isShort = words.length <= size.bar && !/[。.]$/.test(words);
  if (isLink && isShort) return noise('link');
  // Behind the last sentence two phrases with a gap between them are another story's headline, whatever they speak of.
  const isStray =
    index > last &&
    last > 0 &&
    lang !== 'en' &&
    words.length <= size.heading &&
    GAPPED.test(words) &&
    !STOP.test(words);
  if (isStray && state.hasBody) return noise('stray-line');
  const isLeading = !state.hasBody && title !== undefined && words.length >= size.body * 1.5;
  const isTrailing = index > last && last > 0 && !STOP.test(words) && words.length >= size.body / 2;
  if (!isCut && !isLink && !isSelling && !isLeading && !isTrailing) return null;
  const { central, share } = measure(index);
  if ((isCut || isLink) && central < 2 && (central === 0 || share < 0.15)) return noise('teaser');
  // Sold in two ways, or sold and cut off, a line is an advert though it shares a word with the article.
  const isSure = isSelling && (isCut || sellsTwice(words));
  if (isSelling && central < (isSure ? 2 : 1) && share < 0.2) return noise('advert');
  if (isLeading && index < last && central === 0 && share < 0.08 && isOneStory()) return noise('unlike-the-rest');
  if (isTrailing && central === 0 && share < 0.2) return noise('trailing-link');
  return null;
}
