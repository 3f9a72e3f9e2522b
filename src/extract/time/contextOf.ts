/**
 * What a pattern may know when it resolves an expression: what has been told until then, as far as the words about the
 * expression let it count.
 */
import type { TimeMention } from '../findings.ts';
import { isAfter, type Known } from './calendar.ts';
import { mainLineFor } from './comesBack.ts';
import {
  dateBeside,
  followsDate,
  goesBack,
  isSaid,
  isSeenFromNow,
  looksBack,
  speaksOfThat,
  tellsOfPast,
} from './en/about.ts';
import { findNamedAfter, findNamedBefore } from './findNamed.ts';
import type { Context } from './pattern.ts';
import type { Article, Place } from './place.ts';
import type { Match } from './scanTimes.ts';
import type { Telling } from './telling.ts';
import { readNumber } from './zh/numerals.ts';

/** So many dates in a row in their order show a story that goes forward. */
const RISING = 3;

/** How many sentences on a date is still the one that "that year" or "the next day" means. */
const STILL_MEANT = 2;

/** How many sentences on a day is meant of whose year alone has been told since. */
const WITHIN_YEAR = 3;

/** Days between two that may be of one scene. */
const SCENE_DAYS = 13;

/** What makes something known, right behind the day. */
const MADE_KNOWN =
  /^(?:[早晚]间?|上午|中午|下午|傍晚)?[^，。；：\d]{0,2}(?:披露|公布|公告|通报|宣布|回应|发布|证实|透露|表示|称|说|刊发|报道|介绍|告诉|辟谣|否认)/;

const NEXT =
  /^(?:the )?(?:next|following) (?:day|week|month|morning)$|^(?:a|one|two|three) (?:days?|weeks?|months?) later$/i;
const THAT_YEAR = /\b(?:that|the same|that same) year$/i;

/** `last`: the mention before this one. `isFuture`: see liesAhead.ts. */
export function contextOf(
  article: Article,
  place: Place,
  telling: Telling,
  last: TimeMention | undefined,
  isFuture: boolean,
): Context {
  const { document, reading, isEnglish, isAlone, published } = article;
  const { match, clause, sentence, sentenceAt, before, kind } = place;
  const { local, isToldHere, nthFrom, recent } = telling;
  const isAfterDate = isEnglish && followsDate(reading, last, match);
  const findNamed = isEnglish ? findNamedAfter : findNamedBefore;
  return {
    published,
    ...countedFrom(article, place, telling, isFuture),
    year: isEnglish && (isFuture || isSeenFromNow(before)) ? null : local.year,
    turned: local.turned,
    isSaid: isEnglish && isSaid(before),
    looksBack: isEnglish && looksBack(before, reading, match, clause),
    goesBack: isEnglish && goesBack(before, reading, match, sentence, last),
    named: match.pattern.mayBeNamed && !isAfterDate ? findNamed(reading, match, clause, telling.dated) : null,
    written: telling.written,
    isFuture,
    isAlone,
    side: match.side,
    ...(match.years && { years: match.years }),
    ...(match.months && { months: match.months }),
    mainLine: telling.mainLine,
    leftAt: mainLineFor(telling.main, telling.block),
    hasGoneOn: isToldHere && local.rising > 0,
    scene: isEnglish || isToldHere ? null : sceneOf(telling.scenes, match),
    isToldHere,
    isRising: local.rising >= RISING,
    recent: recent && isStillMeant(recent, local.told, sentenceAt) ? recent.known : null,
    isRecentHere: recent?.at === sentenceAt || (recent?.isScene === true && sentenceAt - recent.at <= 1),
    setDay: telling.setDay?.at === sentenceAt ? telling.setDay.known : null,
    isYearAgo: local.isYearAgo,
    sectionYear: telling.sectionYear,
    sectionMonth: telling.sectionMonth,
    isSettled: local.settled !== null && local.settled === local.told?.year,
    beside: isEnglish ? dateBeside(reading, last, match, sentence) : null,
    nthFrom: nthFrom && local.told === nthFrom.to ? nthFrom.from : null,
    news: isEnglish || isToldHere ? null : telling.news,
    isRow: telling.isOpening && !/[\p{L}\p{N}]/u.test(before + reading.slice(match.end, sentence.end)),
    isInTitle: kind === 'title',
    isTraditional: document.lang === 'zh-Hant',
    isNews: match.pattern.rule === 'zh-day' && MADE_KNOWN.test(reading.slice(match.end, match.end + 8)),
    isEnglish,
  };
}

/**
 * Whether the day of an aside may be meant: one of this sentence or the one before, and one of the year that alone has
 * been told since ("去年4月13日买下球队。前老板1986年接手，31年后离开。次日").
 */
function isStillMeant(
  { known, at, isCounted }: NonNullable<Telling['recent']>,
  told: Known | null,
  sentenceAt: number,
) {
  if (told !== null && told.day === undefined && known.edtf.startsWith(told.edtf))
    return sentenceAt - at <= WITHIN_YEAR;
  return sentenceAt - at <= 1 && (isCounted || !told?.day);
}

/** The date that an expression is counted from, where it is counted from one told before it. */
function countedFrom(
  { isEnglish, published, reading }: Article,
  { match, exact, sentence, sentenceAt }: Place,
  { local, state, upcoming, dateOfYear, heldBy, narrated }: Telling,
  isFuture: boolean,
): Pick<Context, 'told' | 'day' | 'toldBy'> {
  // "定于7月23日开幕。当晚，…": what lies ahead of publication is no day that the telling has come to.
  const isAhead =
    !isFuture &&
    published !== null &&
    isAfter(local.told, published) &&
    !(isEnglish && speaksOfThat(exact) && !tellsOfPast(reading, match, sentence));
  // "leaves on May 31. That morning the panel had met. Roe will take over the next day": counted from what is to come.
  const goesOnAhead =
    isEnglish && isFuture && upcoming !== null && sentenceAt - upcoming.at <= STILL_MEANT && NEXT.test(exact);
  const base = isAhead ? state : local;
  const { day, toldBy } = base;
  if (goesOnAhead) return { told: upcoming?.known ?? null, day: upcoming?.known ?? null, toldBy };
  if (dateOfYear !== null && sentenceAt - dateOfYear.at <= STILL_MEANT && THAT_YEAR.test(exact))
    return { told: dateOfYear.known, day, toldBy };
  // "bought it in May 2019, she said this week. That November": what is said now is no day that the telling has come to.
  const isOfTold = !isAhead && isEnglish && heldBy === 'published' && narrated !== null && speaksOfThat(exact);
  return { told: isOfTold ? narrated : base.told, day, toldBy };
}

/** The day with a year that a bare one stands beside in the calendar. */
function sceneOf(scenes: ReadonlyMap<number, Known>, { groups: { y, ry, m, d } }: Match): Known | null {
  if (y || ry || !m || !d) return null;
  const scene = scenes.get(readNumber(m));
  return scene && Math.abs((scene.day as number) - readNumber(d)) <= SCENE_DAYS ? scene : null;
}
