/**
 * How the telling goes on from a date that has just been told.
 *
 * Promises: every date is noted for the expressions that may mean it; what is an aside, told in passing or only set moves the telling
 * nowhere; titles and their like are read in its light and move nothing beyond themselves.
 */
import { DAY_LENGTH, isEdtf } from '../../model/edtf.ts';
import type { Span } from '../document.ts';
import { isAfter, type Known, knownOf, type Plain, plainDate } from './calendar.ts';
import { isEarlier, mainLineAfter } from './comesBack.ts';
import * as en from './en/goesOn.ts';
import { isApart, tell } from './narrative.ts';
import type { Context, Resolution } from './pattern.ts';
import { type Article, type Place, sentenceBefore } from './place.ts';
import type { Match } from './scanTimes.ts';
import type { Telling } from './telling.ts';
import { withoutNumber } from './zh/dateSlots.ts';
import * as zh from './zh/goesOn.ts';

/** Days before publication that are its news, and months that are not long ago. */
const DAYS_OF_NEWS = 3;
const RECENT_MONTHS = 3;

/** Rules of days that are counted in a row from one day: 次日, 第三天. */
const NTH_DAY = /^zh-(?:next|nth)-day$/;

/** Rules of asides that count back from the story: "一周前". */
const COUNTED_BACK = /-before-length$|^en-length-earlier$/;

export function goOn(
  telling: Telling,
  article: Article,
  place: Place,
  resolution: Resolution,
  { looksBack, named }: Context,
  isDateline: boolean,
): void {
  const { isEnglish, published } = article;
  const { match, sentence, sentenceAt } = place;
  noteDay(telling, article, place, resolution);
  const { edtf } = resolution;
  if (!edtf || resolution.isAside || !isEdtf(edtf) || opensStretch(telling, article, place)) return;
  const { told } = telling.local;
  const isBefore = isEarlier(edtf, told);
  if (isEnglish) {
    const isSecond = telling.datedIn === sentence;
    if (en.isToldInPassing(article, place, edtf, knownOf(edtf), told, isBefore, isSecond)) return;
  } else {
    if (zh.isOfSomethingElse(article, place, edtf, telling, isBefore)) return;
    if (zh.isSetDay(place)) {
      const known = knownOf(edtf);
      telling.setDay = known && { known, at: sentenceAt };
      return;
    }
    if (zh.isToldInPassing(article, place, edtf, telling)) return;
  }
  // The day that a paragraph tells first, though it may open with a sentence that has no date.
  const isFirst = telling.isOpening || (!isEnglish && !telling.isToldHere && edtf.length === DAY_LENGTH);
  const wasToldHere = telling.isToldHere;
  telling.isToldHere = true;
  if (!isEnglish) telling.mainLine = zh.looksAhead(match, resolution) && telling.datedIn === sentence ? told : null;
  telling.datedIn = sentence;
  const isBack = !isEnglish && zh.keepsYear(article, place, edtf, told);
  tellDate(telling, article, place, resolution, edtf, {
    keepsYear: isEnglish ? en.keepsYear(article, place, resolution, telling.local, named, isBefore) : isBack,
    looksBack:
      looksBack === true ||
      (wasToldHere && match.groups.rm !== undefined && resolution.hold.on === 'published') ||
      (!isEnglish &&
        wasToldHere &&
        place.before !== '' &&
        edtf.length < DAY_LENGTH &&
        isEarlier(edtf, telling.local.day)),
  });
  noteRow(telling, match, told);
  noteHold(telling, resolution, published);
  telling.main = mainLineAfter(telling.main, told, telling.local.told, telling.block, telling.section);
  carryOver(telling, article, place, resolution, edtf, {
    isFirst: isFirst && !isBack && !isDateline,
    // What lies before the day told, as somebody says, is not what the next paragraph goes on from.
    isOnlySaid:
      !isEnglish && told?.day !== undefined && isBefore && zh.isInWhatIsSaid(sentenceBefore(article.reading, place)),
  });
}

/** Keeps a date for the expressions that may mean it, whether or not the telling goes on from it. */
function noteDay(telling: Telling, { isEnglish, published, reading }: Article, place: Place, resolution: Resolution) {
  const { match, sentence, sentenceAt } = place;
  const { edtf, isAside } = resolution;
  const day = edtf ? knownOf(edtf) : null;
  if (!day) return;
  if (!telling.news && published && day.day !== undefined && edtf === day.edtf && isNewsOn(day, published))
    telling.news = day;
  if (isEnglish && resolution.hold.on === 'itself' && day.month !== undefined) telling.written = day;
  if (isEnglish && en.namesYear(place)) telling.dateOfYear = { known: day, at: sentenceAt };
  if (day.day === undefined) return;
  const isCounted =
    isAside === true &&
    COUNTED_BACK.test(match.pattern.rule) &&
    !/^[^，。]{0,6}的/.test(reading.slice(match.end, match.end + 7));
  const isPlanned = !isEnglish && published !== null && isAfter(day, published);
  if (!isPlanned && (isCounted || !isAside)) {
    // "三天前，董事会开会。总裁次日辞职": what opens a paragraph is where the next sentence counts from.
    const isScene = isCounted && !telling.isToldHere && match.start === sentence.start && reading[match.end] === '，';
    telling.recent = { known: day, at: sentenceAt, isCounted, isScene };
  }
  if (isEnglish && en.opensLookBack(match, reading, sentence)) telling.local = { ...telling.local, told: day, day };
}

/** Whether a day is one of the last before publication. */
function isNewsOn({ year, month, day }: Known, published: Plain): boolean {
  const date = month && day ? plainDate(year, month, day) : null;
  const ago = date ? published.since(date).days : -1;
  return ago >= 0 && ago <= DAYS_OF_NEWS;
}

/** "Since 2012", "2018年以来", "账户里的钱自去年2月起": what follows is not counted from the beginning of a stretch. */
function opensStretch({ datedIn }: Telling, { reading }: Article, { before, match, sentence }: Place): boolean {
  const behind = reading.slice(match.end, match.end + 2);
  return (
    /\bsince (?:the )?$/i.test(before) ||
    /^(?:以来|至今)/.test(behind) ||
    (/[自从]$/.test(before) && (datedIn === sentence || /..$/.test(before)) && /^(?:起(?![诉飞草])|开始)/.test(behind))
  );
}

function tellDate(
  telling: Telling,
  { isEnglish, reading }: Article,
  place: Place,
  resolution: Resolution,
  edtf: string,
  { keepsYear, looksBack }: { keepsYear: boolean; looksBack: boolean },
): void {
  const { match } = place;
  const { groups } = match;
  telling.local = tell(telling.local, edtf, keepsYear, {
    looksBack,
    isCountedByDays: isOfDays(match, resolution),
    isLate: /^[底末]$/.test(groups.mp ?? '') || (isEnglish && en.isLate(reading, match, edtf)),
    isNight: isEnglish && en.isNight(reading, place, edtf),
    isYearAgo:
      withoutNumber(groups.ry ?? '') === '去年' ||
      /^last year$/i.test(`${groups.which} ${groups.unit}`) ||
      (!groups.y && telling.local.isYearAgo && edtf.slice(0, 4) === String(telling.local.year)),
    toldBy: isEnglish ? en.toldBy(place, resolution, telling.local.toldBy) : null,
  });
}

/** "十来天后", "two weeks later": counted from the date told before, not by months or years. */
const isOfDays = ({ groups }: Match, { hold, order }: Resolution): boolean =>
  hold.on === 'told' &&
  order === 'after' &&
  /^(?:小时|钟头|天|日|周|星期|礼拜|days?|weeks?|hours?|nights?)$/i.test(groups.unit ?? '');

/** Days counted in a row from one keep that one. `told`: the date told before this one. */
function noteRow(telling: Telling, { pattern }: Match, told: Known | null): void {
  const first = telling.nthFrom && telling.nthFrom.to === told ? telling.nthFrom.from : told;
  telling.nthFrom =
    first?.day !== undefined && NTH_DAY.test(pattern.rule) ? { from: first, to: telling.local.told } : null;
}

/** "in March last year": counted from now, and yet what the telling has come to. */
function noteHold(telling: Telling, { hold }: Resolution, published: Plain | null): void {
  const { told } = telling.local;
  telling.heldBy = hold.on === 'published' && isLongAgo(told, published) ? 'told' : hold.on;
  if (telling.heldBy !== 'published') telling.narrated = told;
}

/** Whether a date lies so many months before publication that it is no day of the report's own. */
const isLongAgo = (told: Known | null, published: Plain | null): boolean =>
  told?.month !== undefined &&
  published !== null &&
  (published.year - told.year) * 12 + published.month - told.month > RECENT_MONTHS;

/** 【04．14】: whether a line is nothing but the date. */
const isAllOf = (reading: string, line: Span, { start, end }: Match): boolean =>
  !/[\p{L}\p{N}]/u.test(reading.slice(line.start, start) + reading.slice(end, line.end));

/** What the paragraphs behind this one go on from. `isFirst`: the date opens its paragraph. */
function carryOver(
  telling: Telling,
  { isEnglish, published, reading }: Article,
  { kind, match, sentence, sentenceAt }: Place,
  { hold }: Resolution,
  edtf: string,
  { isFirst, isOnlySaid }: { isFirst: boolean; isOnlySaid: boolean },
): void {
  const { groups } = match;
  // A heading's year is that of the months told under it; its day is what they count from.
  // So is what stands under a month and day alone, from which the story goes on.
  const isDay = !isEnglish && edtf.length === DAY_LENGTH && isAllOf(reading, sentence, match);
  if (kind === 'heading' && (groups.y || isDay) && edtf.length <= DAY_LENGTH) {
    if (groups.y) telling.beforeYears ??= telling.state;
    const { year } = telling.local;
    const isFrom = isEnglish || edtf.length === DAY_LENGTH;
    telling.state = { ...(isFrom ? telling.local : telling.state), year, settled: year };
    telling.atStart = telling.state;
  }
  if (isApart(kind)) return;
  const known = knownOf(edtf);
  // "2022年：反目", a heading by no other sign: what opens with another year has left the one above it.
  if (isFirst && groups.y && known && known.year !== telling.sectionYear) telling.sectionYear = null;
  // "11月1日，…。三年前，…。\n15日，…": a paragraph that opens with a date of these days comes back to them.
  const isOfTheseDays = !isEnglish && hold.on !== 'published' && known?.year === published?.year;
  const namesYear = groups.y || groups.ry || (!isEnglish && hold.on === 'itself') || isOfTheseDays;
  if (known && ((isFirst && namesYear) || withoutNumber(groups.ry ?? '') === '今年'))
    telling.local = { ...telling.local, settled: known.year };
  if (isOnlySaid) return;
  if (!published || edtf.slice(0, DAY_LENGTH) <= published.toString()) telling.state = telling.local;
  else {
    telling.lookedAhead = true;
    if (known?.day !== undefined) telling.upcoming = { known, at: sentenceAt };
  }
  if (!known) return;
  if (hold.on === 'itself' || (!isEnglish && groups.d && zh.isLongPast(known, published))) telling.written = known;
  if (known.month !== undefined && known.day !== undefined && groups.y) telling.scenes.set(known.month, known);
  telling.dated.push({ start: sentence.start, end: sentence.end, known, at: match.start });
}
