/**
 * Time expressions of an article, found by our own grammar and resolved in narrative order.
 *
 * Promises: mentions in order and without overlap, none in noise; every EDTF string is valid; linear in the length
 * of the text; never throws. What hangs on an unknown publication date has `edtf` null.
 * Does not know: which happening a time belongs to.
 */
import { DAY_LENGTH, isEdtf } from '../../model/edtf.ts';
import type { Document, Span } from '../document.ts';
import type { TimeMention } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import { type Known, knownOf, type Plain, plainDate, readPlain } from './calendar.ts';
import { isEarlier, type MainLine, mainLineAfter, mainLineFor, sceneLedBackTo } from './comesBack.ts';
import { isInAttribute, isMeasure, isOfOldThing, isOfOrigin, opensPluperfect } from './en/asides.ts';
import { ENGLISH_PATTERNS } from './en/patterns.ts';
import { monthOf } from './en/words.ts';
import { type DatedSentence, findNamedAfter, findNamedBefore } from './findNamed.ts';
import { beginsThen, speaksOfFuture, speaksOfLater, standsInTimetable } from './future.ts';
import { type Joined, joinSpans } from './joinSpans.ts';
import { BEGINNING, comeBack, endAside, endYears, isApart, type Narrative, tell } from './narrative.ts';
import type { Context, Hold, Resolution } from './pattern.ts';
import { findQuoted, lookedBack, spokeOfNow } from './quotedTimes.ts';
import { sayBasis } from './says.ts';
import { type Match, scanTimes } from './scanTimes.ts';
import { standsAlone } from './standsAlone.ts';
import { isComparedWith } from './zh/comparison.ts';
import { withoutNumber } from './zh/dateSlots.ts';
import { isDeadline } from './zh/deadline.ts';
import { readNumber } from './zh/numerals.ts';
import { isOfWhat, isPassing, isWhatIsPaidFor } from './zh/passing.ts';
import { CHINESE_PATTERNS } from './zh/patterns.ts';

/** So many dates in a row in their order show a story that goes forward. */
const RISING = 3;

/** In how many characters a sentence leads back to a scene. */
const SCENE_REACH = 24;

/** How much of the words before an expression tells whether it is an aside. */
const REACH = 120;

/** What makes something known, right behind the day. */
const MADE_KNOWN =
  /^(?:[早晚]间?|上午|中午|下午|傍晚)?[^，。；：\d]{0,2}(?:披露|公布|公告|通报|宣布|回应|发布|证实|透露|表示|称|说|刊发|报道|介绍|告诉|辟谣|否认)/;

export function findTimes(document: Document): TimeMention[] {
  const { text, reading, lang } = document;
  const isEnglish = lang === 'en';
  const matches = scanTimes(reading, isEnglish ? ENGLISH_PATTERNS : CHINESE_PATTERNS);
  const published = readPlain(document.published);
  // Who writes a date alone sets one: it is the next, where a report's is the last.
  const isAlone = !isEnglish && standsAlone(reading, matches);
  const mentions: Joined[] = [];
  const dated: DatedSentence[] = [];
  let next = 0;
  let state: Narrative = BEGINNING;
  let block = -1;
  let local: Narrative = state;
  /** Where the telling stood when the paragraph began. */
  let atStart: Narrative = state;
  /** The sentence whose date the story goes on from. */
  let datedIn: Span | null = null;
  let isOpening = false;
  let isToldHere = false;
  let recent: { known: Known; at: number; isCounted: boolean } | null = null;
  /** A day on which something is to be, and the sentence that sets it. */
  let setDay: { known: Known; at: number } | null = null;
  /** English: the date named last with its year, which "that year" means however the telling has gone on. */
  let dateOfYear: { known: Known; at: number } | null = null;
  /** What counts the date told last, and the last one told that is not counted from publication. */
  let heldBy: Hold['on'] | null = null;
  let narrated: Known | null = null;
  /** The day ahead of publication told last, and its sentence. */
  let upcoming: { known: Known; at: number } | null = null;
  /** Whether the paragraph has told what lies ahead of publication. */
  let lookedAhead = false;
  /** The date that a sentence told before it looked ahead: "8月16日被查，半年后被开除。9月，…". */
  let mainLine: Known | null = null;
  /** Of each month the day told last with its year: "2023年7月24日，雪崩。…（三段往事）…7月23日晚，他们出发。" */
  const scenes = new Map<number, Known>();
  /** Where the telling was before the first heading that names a year. */
  let beforeYears: Narrative | null = null;
  /** The day told last, where it was counted as the next or the n-th, and the first of that row. */
  let nthFrom: { from: Known; to: Known | null } | null = null;
  /** The day of these that the article told first. */
  let news: Known | null = null;
  /** How many headings have passed. */
  let section = 0;
  /** Where the telling was before it went back by years. */
  let main: MainLine | null = null;
  const quoted = findQuoted(reading);
  let quotedAt = 0;
  /** Where the telling stood when the quotation began in which it is now. */
  let outside: { quotation: Span; local: Narrative; state: Narrative } | null = null;
  const leaveQuotation = () => {
    if (outside && (lookedBack(outside.local, local) || spokeOfNow(outside.local, local, published)))
      ({ local, state } = outside);
    outside = null;
  };
  for (const [sentenceAt, sentence] of document.sentences.entries()) {
    if (sentence.block !== block) {
      leaveQuotation();
      block = sentence.block;
      state = isEnglish ? endAside(atStart, comeBack(state)) : endYears(atStart, comeBack(state));
      // "succeeded him in 2020. … will step down on Dec. 5.\nOn Feb. 12": the story has come to these days.
      if (isEnglish && lookedAhead) state = { ...state, year: null };
      lookedAhead = false;
      if (document.blocks[block]?.kind === 'heading') section++;
      // A heading without a year ends what one with a year began.
      if (beforeYears && document.blocks[block]?.kind === 'heading' && !YEAR.test(wordsOf(reading, sentence))) {
        state = beforeYears;
        beforeYears = null;
      }
      atStart = state;
      local = state;
      isOpening = true;
      isToldHere = false;
    } else isOpening = false;
    let written: Known | null = null;
    const scene = isEnglish
      ? null
      : sceneLedBackTo(reading.slice(sentence.start, sentence.start + SCENE_REACH), local.told, dated, reading);
    if (scene)
      local = {
        ...local,
        told: scene,
        day: scene.day === undefined ? null : scene,
        year: scene.year,
        isYearAgo: false,
      };
    const isAside = isApart(document.blocks[block]?.kind ?? 'paragraph');
    const isHeading = document.blocks[block]?.kind === 'heading';
    let clauseAt = 0;
    while (next < matches.length && (matches[next] as Match).start < sentence.start) next++;
    for (; next < matches.length && (matches[next] as Match).end <= sentence.end; next++) {
      const match = matches[next] as Match;
      while ((sentence.clauses[clauseAt + 1]?.start ?? Infinity) <= match.start) clauseAt++;
      const clause = sentence.clauses[clauseAt] ?? sentence;
      while ((quoted[quotedAt]?.end ?? Infinity) <= match.start) quotedAt++;
      const quotation = (quoted[quotedAt]?.start ?? Infinity) < match.start ? (quoted[quotedAt] ?? null) : null;
      if (outside && outside.quotation !== quotation) leaveQuotation();
      if (quotation && !outside) outside = { quotation, local, state };
      const isFuture =
        isAlone ||
        (speaksOfFuture(reading, match, clause, isEnglish, sentence) &&
          !(isEnglish && isLabelGone(reading, match, document.blocks[sentence.block]?.start, published))) ||
        (isEnglish && isAheadOfBoth(local.told, published, match) && beginsThen(reading, match, sentence)) ||
        (!isEnglish && isOfComingMonths(local.told, published, match) && standsInTimetable(reading, match, sentence)) ||
        (isOfThisMonth(local.told, published) &&
          (isEnglish ? speaksOfLater(reading, match, clause) : isDeadline(match, reading, sentence.start)));
      const upTo = reading.slice(Math.max(clause.start, match.start - REACH), match.start);
      // What a relative clause told that has ended before the date says nothing of the date.
      const before = isEnglish ? upTo.replace(CLOSED_RELATIVE, ',') : upTo;
      const findNamed = isEnglish ? findNamedAfter : findNamedBefore;
      // "定于7月23日开幕。当晚，…": what lies ahead of publication is no day that the telling has come to.
      const isAhead =
        !isFuture &&
        published !== null &&
        isAfter(local.told, published) &&
        !(isEnglish && THAT.test(reading.slice(match.start, match.end)) && !tellsOfPast(reading, match, sentence));
      // "bought it in May 2019, she said this week. That November": what is said now is no day that the telling has come to.
      const isOfTold =
        isEnglish && heldBy === 'published' && narrated !== null && THAT.test(reading.slice(match.start, match.end));
      // "leaves on May 31. That morning the panel had met. Roe will take over the next day": counted from what is to come.
      const goesOnAhead =
        isEnglish &&
        isFuture &&
        upcoming !== null &&
        sentenceAt - upcoming.at <= 2 &&
        NEXT.test(reading.slice(match.start, match.end));
      const isOfThatYear =
        dateOfYear !== null && sentenceAt - dateOfYear.at <= 2 && THAT_YEAR.test(reading.slice(match.start, match.end));
      const context: Context = {
        published,
        told: goesOnAhead
          ? (upcoming?.known ?? null)
          : isOfThatYear
            ? (dateOfYear?.known ?? null)
            : isAhead
              ? state.told
              : isOfTold
                ? narrated
                : local.told,
        year: isEnglish && (isFuture || /\bsince $/i.test(before) || PRESENT_PERFECT.test(before)) ? null : local.year,
        day: goesOnAhead ? (upcoming?.known ?? null) : isAhead ? state.day : local.day,
        toldBy: isAhead ? state.toldBy : local.toldBy,
        turned: local.turned,
        isSaid: isEnglish && SAID.test(before),
        looksBack: isEnglish && looksBack(before, reading, match, clause),
        named:
          match.pattern.mayBeNamed && !(isEnglish && followsDate(reading, mentions.at(-1), match))
            ? findNamed(reading, match, clause, dated)
            : null,
        written,
        isFuture,
        isAlone,
        side: match.side,
        ...(match.years && { years: match.years }),
        ...(match.months && { months: match.months }),
        mainLine,
        leftAt: mainLineFor(main, block),
        hasGoneOn: isToldHere && local.rising > 0,
        scene: isEnglish || isToldHere ? null : sceneOf(scenes, match),
        isToldHere,
        isRising: local.rising >= RISING,
        recent: recent && sentenceAt - recent.at <= 1 && (recent.isCounted || !local.told?.day) ? recent.known : null,
        isRecentHere: recent?.at === sentenceAt,
        setDay: setDay?.at === sentenceAt ? setDay.known : null,
        isYearAgo: local.isYearAgo,
        beside: isEnglish ? dateBeside(reading, mentions.at(-1), match, sentence) : null,
        nthFrom: nthFrom && local.told === nthFrom.to ? nthFrom.from : null,
        news: isEnglish || isToldHere ? null : news,
        isInTitle: document.blocks[block]?.kind === 'title',
        isTraditional: lang === 'zh-Hant',
        isNews: match.pattern.rule === 'zh-day' && MADE_KNOWN.test(reading.slice(match.end, match.end + 8)),
        isEnglish,
      };
      if (!isEnglish && isDayOfDate(reading, mentions.at(-1), match)) continue;
      const resolution = match.pattern.resolve(match.groups, context);
      if (!resolution) continue;
      if (!isEnglish && isWhatIsPaidFor(resolution.edtf ?? '', reading.slice(match.end, match.end + 8))) continue;
      const found = isDateline(reading, match, sentence)
        ? { ...match, pattern: { ...match.pattern, rule: 'dateline' } }
        : match;
      mentions.push(mentionOf(document, published?.toString() ?? null, found, resolution, isFuture));
      const { edtf } = resolution;
      const day = edtf ? knownOf(edtf) : null;
      if (!news && published && day?.day !== undefined && edtf === day.edtf && isNewsOn(day, published)) news = day;
      if (isEnglish && resolution.hold.on === 'itself' && day?.month !== undefined) written = day;
      if (
        isEnglish &&
        day &&
        !OF_OLD.test(before) &&
        (match.groups.y || YEAR_NAMED.test(reading.slice(match.start, match.end)))
      )
        dateOfYear = { known: day, at: sentenceAt };
      const isCounted =
        resolution.isAside === true &&
        /-before-length$|^en-length-earlier$/.test(match.pattern.rule) &&
        !/^[^，。]{0,6}的/.test(reading.slice(match.end, match.end + 7));
      const isPlanned = !isEnglish && published !== null && isAfter(day, published);
      if (day?.day !== undefined && !isPlanned && (isCounted || !resolution.isAside))
        recent = { known: day, at: sentenceAt, isCounted };
      const goesBack = isEnglish && day?.day !== undefined && opensLookBack(match, reading, sentence);
      if (goesBack && day) local = { ...local, told: day, day };
      if (!edtf || resolution.isAside || !isEdtf(edtf) || opensStretch(before, reading, match, datedIn === sentence))
        continue;
      if (isEnglish && (datedIn === sentence || isWithin(day, local.told)) && LOOKS_BACK.test(before)) continue;
      if (!isEnglish && datedIn === sentence && isMentioned(edtf, local.told, before)) continue;
      const after = reading.slice(match.end, clause.end);
      const isBefore = isEarlier(edtf, local.told);
      const soFar = reading.slice(Math.max(sentence.start, match.start - REACH), match.start);
      if (isEnglish && edtf.length < DAY_LENGTH && isOfOldThing(before, after)) continue;
      if (isEnglish && isMeasure(before, edtf.length === 4 && local.told?.month !== undefined)) continue;
      if (isEnglish && isBefore && isInAttribute(soFar, reading.slice(match.end, match.end + 1))) continue;
      if (!isEnglish && isToldHere && isBefore && (isOfWhat(before, after) || UP_TO.test(after))) continue;
      if (!isEnglish && ((isToldHere && WRITTEN.test(before)) || isComparedWith(match, reading))) continue;
      if (!isEnglish && (LIKE_PERIOD.test(after) || isDeadline(match, reading, sentence.start))) continue;
      if (!isEnglish && SET_DAY.test(before)) setDay = day && { known: day, at: sentenceAt };
      if (!isEnglish && (isToldHere || SET_DAY.test(before)) && isOfThing(before, after, edtf)) continue;
      if (!isEnglish && edtf.length < 10 && isOfSomebody(before, after)) continue;
      if (!isEnglish && isToldHere && isOfFigures(edtf, before, after)) continue;
      if (
        !isEnglish &&
        isBackground(
          edtf,
          local.told,
          before,
          matches.slice(next + 1, next + 4).find(({ groups }) => groups.m),
        )
      )
        continue;
      if (!isEnglish && isCleftBack(edtf, local.told, before, after)) continue;
      // The day that a paragraph tells first, though it may open with a sentence that has no date.
      const isFirst = isOpening || (!isEnglish && !isToldHere && edtf.length === DAY_LENGTH);
      const wasToldHere = isToldHere;
      isToldHere = true;
      if (!isEnglish) mainLine = looksAhead(match, resolution) && datedIn === sentence ? local.told : null;
      datedIn = sentence;
      const isBack = !isEnglish && (isLookBack(before, reading, match) || isPassing(edtf, local.told, before, after));
      const { told } = local;
      const first: Known | null = nthFrom && nthFrom.to === told ? nthFrom.from : told;
      const opens = reading.slice(match.end, Math.min(sentence.end, match.end + REACH));
      local = tell(
        local,
        edtf,
        isEnglish
          ? !setsYear(before, match, resolution, sentence, local, context.named) ||
              isOfOrigin(before, opens) ||
              (isBefore && opensPluperfect(opens))
          : isBack,
        {
          looksBack:
            context.looksBack ||
            (wasToldHere && match.groups.rm !== undefined && resolution.hold.on === 'published') ||
            (!isEnglish && wasToldHere && before !== '' && edtf.length < DAY_LENGTH && isEarlier(edtf, local.day)),
          isCountedByDays: isOfDays(match, resolution),
          isLate:
            /^[底末]$/.test(match.groups.mp ?? '') ||
            (isEnglish && /^\d{4}-24$/.test(edtf)) ||
            (isEnglish &&
              (edtf.length === 4 ? LATE : LATE_IN_MONTH).test(
                reading.slice(Math.max(0, match.start - 9), match.start + 12),
              )),
          isNight:
            isEnglish &&
            edtf.length === DAY_LENGTH &&
            !SMALL_HOURS.test(reading.slice(match.start, match.end)) &&
            NIGHT.test(reading.slice(Math.max(sentence.start, match.start - NIGHT_REACH), match.end + NIGHT_REACH)),
          isYearAgo:
            withoutNumber(match.groups.ry ?? '') === '去年' ||
            /^last year$/i.test(`${match.groups.which} ${match.groups.unit}`) ||
            (!match.groups.y && local.isYearAgo && edtf.slice(0, 4) === String(local.year)),
          toldBy: !isEnglish
            ? null
            : WEEKDAY_NAME.test(reading.slice(match.start, match.end))
              ? 'weekday'
              : resolution.hold.on === 'told'
                ? 'counting'
                : null,
        },
      );
      nthFrom = first?.day !== undefined && NTH_DAY.test(match.pattern.rule) ? { from: first, to: local.told } : null;
      // "in March last year": counted from now, and yet what the telling has come to.
      heldBy = resolution.hold.on === 'published' && isLongAgo(local.told, published) ? 'told' : resolution.hold.on;
      if (heldBy !== 'published') narrated = local.told;
      main = mainLineAfter(main, told, local.told, block, section);
      // A heading's year is that of the months told under it.
      if (isHeading && match.groups.y && edtf.length <= 7) {
        beforeYears ??= state;
        state = { ...(isEnglish ? local : state), year: local.year, settled: local.year };
        atStart = state;
      }
      if (isAside) continue;
      const known = knownOf(edtf);
      // "11月1日，…。三年前，…。\n15日，…": a paragraph that opens with a date of these days comes back to them.
      const isOfTheseDays = !isEnglish && resolution.hold.on !== 'published' && known?.year === published?.year;
      const namesYear =
        match.groups.y || match.groups.ry || (!isEnglish && resolution.hold.on === 'itself') || isOfTheseDays;
      if (known && isFirst && !isBack && found.pattern.rule !== 'dateline' && namesYear)
        local = { ...local, settled: known.year };
      if (known && withoutNumber(match.groups.ry ?? '') === '今年') local = { ...local, settled: known.year };
      const isOnlySaid = !isEnglish && told?.day !== undefined && isBefore && SAID_THAT.test(soFar);
      if (isOnlySaid) continue;
      if (!published || edtf.slice(0, 10) <= published.toString()) state = local;
      else {
        lookedAhead = true;
        if (known?.day !== undefined) upcoming = { known, at: sentenceAt };
      }
      if (resolution.hold.on === 'itself' || (!isEnglish && match.groups.d && isLongPast(known, published)))
        written = known;
      if (known?.month !== undefined && known.day !== undefined && match.groups.y) scenes.set(known.month, known);
      if (known) dated.push({ start: sentence.start, end: sentence.end, known });
    }
  }
  return joinSpans(text, reading, mentions, lang, published?.toString() ?? null);
}

/** Rules of days that are counted in a row from one day: 次日, 第三天. */
const NTH_DAY = /^zh-(?:next|nth)-day$/;

const wordsOf = (reading: string, { start, end }: Span) => reading.slice(start, end);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|[一二][〇零○一二三四五六七八九]{3}年/;

/** Days between two that may be of one scene. */
const SCENE_DAYS = 13;

/** The day with a year that a bare one stands beside in the calendar. */
function sceneOf(scenes: ReadonlyMap<number, Known>, { groups: { y, ry, m, d } }: Match): Known | null {
  if (y || ry || !m || !d) return null;
  const scene = scenes.get(readNumber(m));
  return scene && Math.abs((scene.day as number) - readNumber(d)) <= SCENE_DAYS ? scene : null;
}

/** Whether a time is the year, without more, of a date of which the month is known. */
const isWithin = (known: Known | null, told: Known | null): boolean =>
  known !== null && known.month === undefined && told?.month !== undefined && told.year === known.year;

/** "半年后", "三年后": counted on from the date told before, by months or years. */
const looksAhead = ({ groups, pattern }: Match, { hold, order }: Resolution): boolean =>
  /^zh-(?:after-length|length-passed)$/.test(pattern.rule) &&
  hold.on === 'told' &&
  order === 'after' &&
  /^(?:月|年|季度|周年)$/.test(groups.unit ?? '');

/** "十来天后", "two weeks later": counted from the date told before, not by months or years. */
const isOfDays = ({ groups }: Match, { hold, order }: Resolution): boolean =>
  hold.on === 'told' &&
  order === 'after' &&
  /^(?:小时|钟头|天|日|周|星期|礼拜|days?|weeks?|hours?|nights?)$/i.test(groups.unit ?? '');

/** Whether a date lies so long before publication that what its sentence counts is counted from there. */
const isLongPast = (known: Known | null, published: Plain | null): boolean =>
  known !== null && published !== null && published.year - known.year > 1;

/** Whether a date lies so many months before publication that it is no day of the report's own. */
const isLongAgo = (told: Known | null, published: Plain | null): boolean =>
  told?.month !== undefined &&
  published !== null &&
  (published.year - told.year) * 12 + published.month - told.month > RECENT_MONTHS;
const RECENT_MONTHS = 3;

/** Whether the whole of a date lies after a day. */
const isAfter = (known: Known | null, day: Plain): boolean =>
  known !== null && known.edtf.slice(0, DAY_LENGTH) > day.toString().slice(0, Math.min(known.edtf.length, DAY_LENGTH));

/** Whether what was told last happened in the days before publication: what lay ahead of it still does. */
function isOfThisMonth(told: Known | null, published: Plain | null): boolean {
  if (!told || !published) return told === null;
  return told.year === published.year && (told.month ?? 0) >= published.month - 1;
}

/**
 * English: a month of the year of publication, still to come, to which it is no farther from publication than from what was
 * told last.
 */
function isAheadOfBoth(told: Known | null, published: Plain | null, { groups: { y, m } }: Match): boolean {
  if (!published || !m || y || (told && told.year < published.year - 1)) return false;
  const month = monthOf(m);
  const ahead = month - published.month;
  const on = told?.month === undefined ? MONTHS_AHEAD : (month - told.month + 12) % 12;
  return month > 0 && ahead >= 0 && ahead <= Math.min(MONTHS_AHEAD, on);
}

/**
 * "Oct. 4: He will pay after all": the month and day that a row of an English chronology begins with, gone by in the months before
 * publication, whatever the row tells that was to come.
 */
function isLabelGone(
  reading: string,
  { start, end, groups: { y, m } }: Match,
  block: number | undefined,
  published: Plain | null,
): boolean {
  if (!published || !m || y || block === undefined || start - block > LABEL_REACH) return false;
  if (!/^(?:\*\*|__)?\s?[:：—–|]/.test(reading.slice(end, end + 5))) return false;
  const back = (published.month - monthOf(m) + 12) % 12;
  return monthOf(m) > 0 && back <= MONTHS_AHEAD;
}
const LABEL_REACH = 6;

/** Whether a day is one of the last before publication. */
function isNewsOn({ year, month, day }: Known, published: Plain): boolean {
  const date = month && day ? plainDate(year, month, day) : null;
  const ago = date ? published.since(date).days : -1;
  return ago >= 0 && ago <= DAYS_OF_NEWS;
}
const DAYS_OF_NEWS = 3;

/** Months ahead of which a timetable tells without their year. */
const MONTHS_AHEAD = 6;

/** Whether a bare month, where the story has come to the year of publication, may be one of those to come. */
function isOfComingMonths(told: Known | null, published: Plain | null, { groups: { y, ry, m } }: Match): boolean {
  if (!published || !m || y || ry || (told && told.year !== published.year)) return false;
  const ahead = readNumber(m) - published.month;
  return ahead >= 0 && ahead <= MONTHS_AHEAD;
}

/**
 * "4月2日，公司承认2019年造假", "被免职，遗缺由他在12月接下": behind the sentence's own day a year or month inside a later
 * clause is only spoken of; the story does not go on from it.
 */
function isMentioned(edtf: string, told: Known | null, before: string): boolean {
  const known = knownOf(edtf);
  if (!known || told?.day === undefined || known.day !== undefined) return false;
  return /[\u4e00-\u9fff〇]{2}$/.test(before.slice(-4)) && (known.year < told.year || known.year === told.year);
}

const CLOSED_RELATIVE = /, (?:who|whom|which|whose)\b[^,;]*,/g;

/** "他对记者说，24日开过股东会": what lies before the day told, as somebody says; the next paragraph does not go on from it. */
const SAID_THAT =
  /(?:说|称|表示|透露|证实|介绍|回忆|指出|解释|坦言|承认|披露|告诉[^，。：；]{1,10})(?:[，：]“?|“)[^，。；：]{0,8}$/;

/** Words that set a day on which something is to be. */
const SET_DAY =
  /(?:定[在于]|订[在于]|押后[到至]|展期?至|案展|排期[于在]?|改[在到至]|延[至到]|推迟[到至]|排[在到]|有效期至|到期日为?)$/;

/** "表决日定在7月2日", "他去年5月签下的合同": a day that is only set, and a time that only tells which thing. */
function isOfThing(before: string, behind: string, edtf: string): boolean {
  if (SET_DAY.test(before)) return true;
  const isInside = /[\u4e00-\u9fff〇]{2}$|[与和跟同向对把将被由]$/.test(before);
  return edtf.length < 10 && isInside && /^[^，。的]{1,10}的[^，。的]{1,8}$/.test(behind);
}

/**
 * The date that a match stands beside, behind a comma: "on Feb. 9, just a day after she quit"; none where the sentence goes on
 * behind another comma to what happened on the date itself.
 */
const dateBeside = (
  reading: string,
  last: TimeMention | undefined,
  { start, end }: Match,
  sentence: Span,
): Known | null => {
  if (!last?.edtf || last.start < sentence.start) return null;
  const behind = reading.slice(end, sentence.end);
  // "On May 8 it launched, two days before police came": counted from the day of the sentence, whatever stands between.
  const isBeside = TELLS.test(behind)
    ? /, (?:just |only |barely |less than |about |exactly |some )?$/.test(reading.slice(last.end, start).slice(-16))
    : !GOES_ON.test(behind) && followsDate(reading, last, { start });
  return isBeside ? knownOf(last.edtf) : null;
};

/** "after the regulator fined it": a clause, not the name of what happened. */
const TELLS =
  /^ (?:[\w'’.&$-]+ ){1,7}?(?<!\b(?:the|an?|his|her|its|their|this|that|[\w]+['’]s) )(?:\w{2,}ed|was|were|had|quit|left|took|became|went|met|won|lost|fell|sold|bought|began|came|gave|made|struck|died|said|told|shot|cut|held|sent|found|got|grew|rose|ran|shut|sank|stood|stepped|spoke|threw|withdrew|wrote|broke|built|chose|drew|fled|paid)\b/;

/** Behind a comma the sentence goes on, and not with what happened at what is counted from ("the meeting, at which …"). */
const GOES_ON = /,(?! (?:at which|during which|when|where)\b)/;

/** Whether a match stands right behind a date and its comma: what is counted there tells of that date. */
const followsDate = (reading: string, last: TimeMention | undefined, { start }: { start: number }): boolean =>
  Boolean(last?.edtf) &&
  /^, (?:just |only |barely |less than |about |exactly |some )?$/.test(
    reading.slice(last?.end ?? 0, start).slice(0, 16),
  );

/** "3月11日是星期五": the weekday of the date right before is no other day. */
const isDayOfDate = (reading: string, last: Span | undefined, { pattern, start }: Match): boolean =>
  last !== undefined &&
  pattern.rule === 'zh-weekday' &&
  /^(?:正|恰|刚好|正好|当天|那天)?(?:是|为|逢)个?$/.test(reading.slice(last.end, start));

/** "遗嘱立于2014年12月16日": when a paper was made; the story goes on from its own day. */
const WRITTEN =
  /(?:遗嘱|合同|合约|协议|契约|文件|字据|借条|信|信件|遗书|备忘录|录音|录像|照片|视频)[^，。]{0,4}(?:立|签|写|订|签署|签订|拟|录|摄|拍摄|写成|成)[于在]$/;

/** "On Tuesday she admitted that she had met him in May": behind the sentence's own date the pluperfect looks back. */
const LOOKS_BACK = /\b(?:had|having)\b/;

/** "而曾在2019年大选中落败的何亦则要求开会": a time that only tells who somebody is; the story does not go on from it. */
const isOfSomebody = (before: string, behind: string): boolean =>
  /^(?:而|但|不过|至于)?曾?[在于]?$/.test(before) &&
  /^[^，。的]{2,20}的[^，。的]{2,12}?(?:则|也|却|又|还|已|曾|要求|表示|认为|宣布|称|说|被|对|向|与|将|把|亦|随即|随后)/.test(
    behind,
  );

/** "承认，2017年的货币资金多记了两百亿元", "2018年财务报告": the year that figures are of. */
const isOfFigures = (edtf: string, before: string, behind: string): boolean =>
  edtf.length < DAY_LENGTH &&
  ((/^的(?![春夏秋冬一那这某])[^，。]{2,}/.test(behind) && /^$|[：“]$/.test(before)) ||
    /^(?:度|全年|财年)?的?(?:财务|财报|年[度报]|季报|中报|半年报|报表|业绩|营收|净?利润|收入|销售额|货币资金|审计|账)/.test(
      behind,
    ));

/**
 * "4月19日，…。饮料公司2018年签下五年合同，5月6日，…": a bare year behind who it is told of, where the next date goes on from
 * the day that the telling had come to.
 */
function isBackground(edtf: string, told: Known | null, before: string, next: Match | undefined): boolean {
  if (!/^\d{4}(?:-\d\d)?$/.test(edtf) || told === null || Number(edtf.slice(0, 4)) >= told.year) return false;
  if (edtf.length > 4 && told.day === undefined) return false;
  // Where the telling has come to a month only, what lies a generation back is told in passing.
  if (told.day === undefined && (told.month === undefined || told.year - Number(edtf) < GENERATION)) return false;
  if (!/(?:[\u3400-\u9fff]{2}|[他她它])$/.test(before) || /(?:自从?|从|到|直到|早在)$/.test(before)) return false;
  const { m, d, y, ry } = next?.groups ?? {};
  if (!m || y || ry) return false;
  // A month alone, behind what lies a generation back, is of the telling as well.
  // "总裁2021年3月上任。6月，…": so is one on from the day told, behind a year and month.
  if (!d && edtf.length > 4) return readNumber(m) >= (told.month as number);
  if (!d) return told.month !== undefined && told.year - Number(edtf) >= GENERATION;
  const [month, day] = [readNumber(m), readNumber(d)];
  return month > (told.month ?? 0) || (month === told.month && day >= (told.day ?? 0));
}
const GENERATION = 20;

/** "这个职位，他是2013年才从前任手上接过来的": told in passing, where it lies before what the story has come to. */
const isCleftBack = (edtf: string, told: Known | null, before: string, behind: string): boolean =>
  told !== null &&
  edtf.slice(0, DAY_LENGTH) < told.edtf.slice(0, Math.min(edtf.length, DAY_LENGTH)) &&
  /是(?:在|于|到|直到)?$/.test(before) &&
  /^(?:才|就|便)?[^，。的]{2,24}的$/.test(behind.replace(/[，。；]+$/, ''));

const SAID =
  /\b(?:said|says|told \w+|added|wrote|announced|reported|confirmed|acknowledged)(?: (?:on|late|early|in a \w+))* $/;

const WEEKDAY_NAME = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/**
 * "Two weeks earlier the court refused": what the paragraph goes on with happened then, where the sentence opens so and
 * tells it in the simple past.
 */
const opensLookBack = ({ pattern, start, end }: Match, reading: string, sentence: Span): boolean =>
  pattern.rule === 'en-length-earlier' &&
  start - sentence.start < OPENING &&
  !/^,? (?:on|in) |\b(?:had|having|has|have)\b/.test(reading.slice(end, sentence.end));
/** Characters within which a sentence opens: "Exactly two weeks earlier". */
const OPENING = 12;

/** "She had joined in 2009", "Doe, who left in May": the clause about an English date looks back from the story. */
function looksBack(before: string, reading: string, match: Match, clause: Span): boolean {
  if (/\b(?:had|having|who|whom|which|whose|since|founded|born)\b/.test(before)) return true;
  return /^[^.;]{0,40}\bhad (?!to\b|a\b|the\b|no\b)/.test(
    reading.slice(match.end, Math.min(clause.end, match.end + 60)),
  );
}

/** The date of the report itself, before its text: "SAN FRANCISCO, Aug. 30, 2017 - ", "某社北京3月5日电". */
function isDateline(reading: string, match: Match, sentence: Span): boolean {
  if (match.start - sentence.start > 40) return false;
  const behind = reading.slice(match.end, match.end + 40);
  return (
    /^\)? ?(?:\([^)]{1,30}\) ?)?[-—] ?\p{Lu}/u.test(behind) ||
    /^[）\s]?[^，。；：\s]{0,8}(?:电|讯)(?:[\s）】]|（|$)/.test(behind)
  );
}

/** "Since 2012", "2018年以来", "账户里的钱自去年2月起": what follows is not counted from the beginning of a stretch. */
function opensStretch(before: string, reading: string, match: Match, isWithin: boolean): boolean {
  const behind = reading.slice(match.end, match.end + 2);
  return (
    /\bsince (?:the )?$/i.test(before) ||
    /^(?:以来|至今)/.test(behind) ||
    (/[自从]$/.test(before) && (isWithin || /..$/.test(before)) && /^(?:起(?![诉飞草])|开始)/.test(behind))
  );
}

/**
 * Whether a Chinese date looks back from the story ("早在2015年", "2019年曾") or bounds a stretch ("2009年至2021年"):
 * bare months do not go on from its year.
 */
function isLookBack(before: string, reading: string, match: Match): boolean {
  const behind = reading.slice(match.end, match.end + 8);
  return (
    EXPERIENCED.test(behind) ||
    // "自2017年起由他掌管": a year since when something has been so.
    (/[自从]$/.test(before) && /^(?:年)?(?:起(?![诉飞草])|开始|以来)/.test(behind)) ||
    /(?:早在|曾[经于在]?|此前|\d[年月日]?[至到—-]|[年月日][至到—-])$/.test(before.slice(-6)) ||
    /^(?:[^，。]{0,5}曾|，[^，。]{1,5}曾|[至到—-])/.test(behind)
  );
}

/** "2019年春天发过几条推文", "2009年担任过董事": what had been, told in passing. */
const EXPERIENCED =
  /^(?:就|也|还|便|都)?(?![^，。]{0,2}[通经超度渡越不难错]|[一刚才还没未尚]过)[^，。的]{1,2}(?<![刚才没未])过(?![去后程度渡期关于世来往])/;

/** "the firm that he founded in 1910": how old something is. */
const OF_OLD =
  /\b(?:founded|established|built|born|opened|created|set up|started|bought|posted|written|made|taken|published|released) (?:back )?in $/;
/** A year that is named by words: "last year", "the next year". */
const YEAR_NAMED = /\byear/i;
const THAT_YEAR = /\b(?:that|the same|that same) year$/i;
/** "the end of that month": of the day told last, though it lies ahead. */
const THAT = /\b(?:[Tt]hat|[Ss]ame)\b/;

/** "去年同期才扩张": a time that what is told is held against. */
const LIKE_PERIOD = /^的?同[期比]/;

/** "2020年以前，他任律师": until when something was so. */
const UP_TO = /^(?:以前|之前|前，)/;

/** "would leave on May 31. That morning auditors had reported": what has happened was of no day still to come. */
const tellsOfPast = (reading: string, { end }: Match, sentence: Span): boolean =>
  /^,? [^,;]{0,60}?\bhad (?!to\b)/.test(reading.slice(end, sentence.end));

const NEXT =
  /^(?:the )?(?:next|following) (?:day|week|month|morning)$|^(?:a|one|two|three) (?:days?|weeks?|months?) later$/i;

/** "late on Dec. 3", "at 11 p.m. on Friday". */
const NIGHT =
  /\b(?:late (?:on|in the (?:day|evening))|(?:night|evening|nightfall|midnight)\b|(?:[6-9]|1[01])(?::\d\d)? ?p\.?m\b)/i;
const NIGHT_REACH = 16;
const SMALL_HOURS = /\b(?:a\.m\.|am)$/i;

/** "late 2022", "late last year" */
const LATE = /\b[Ll]ate (?:in )?(?:\d|la)/;
const LATE_IN_MONTH = /\b(?:[Ll]ate(?: in)?|[Ee]nd of)[ -][A-Z]/;
/** "its ratings have sunk to 9 percent in September": seen from now, whatever year was told. */
const PRESENT_PERFECT =
  /\b(?:has|have) (?:(?:since|now|also|already|only|just) )?(?:been )?\w+(?:ed|en|wn|nk|ld|ft|ne|ght|ost|un|ung|d) [^,;]{0,40}\b(?:in|on) $/;

/**
 * Whether an English date's year carries on: one that opens its sentence, or a full date, but none in an aside
 * ("who had left in January 2016").
 */
function setsYear(
  before: string,
  match: Match,
  resolution: Resolution,
  sentence: Span,
  narrative: Narrative,
  named: Known | null,
): boolean {
  const { y, d } = match.groups;
  if (resolution.hold.on === 'told') {
    if (named && !/\b(?:had|who|which)\b/.test(before)) return true;
    // "the following week", early in its sentence: the story goes on from what was told last.
    const isNext = resolution.order === 'after' || match.start - sentence.start < 24;
    const goesOn = isNext && (narrative.told?.year ?? 0) > (narrative.year ?? 0);
    return narrative.told?.year === narrative.year || (goesOn && !/\b(?:had|who|which)\b/.test(before));
  }
  if (/\bhad\b/.test(before)) return false;
  // "They sued last year. It split in May.": told in passing, it sets no year for what follows.
  if (match.groups.which === 'last' && match.groups.unit === 'year' && match.start - sentence.start > 24) return false;
  if (!y) return true;
  if (/(?:who|which|whom|whose|that|had)/.test(before)) return false;
  return Boolean(d) || match.start - sentence.start < 24 || isToldOnMainLine(before, match);
}

/** "agreed to buy it in April 2022", "in the spring of 2022": a month or season and its year behind a simple past, no name's and no stretch's. */
function isToldOnMainLine(said: string, { groups }: Match): boolean {
  // "which had left it to others, certified it in March 2017": the verb of its own clause counts.
  const before = said.slice(Math.max(said.lastIndexOf(', '), said.lastIndexOf('; '), 0));
  if (
    !(groups.m || groups.season) ||
    /\b(?:has|have|is|are|will|would|since|until|from|between|of|by|before|after) (?:\w+ )?$/.test(before)
  )
    return false;
  return (
    !/\b(?:has|have|having|is|are|will|would|after|before|since|until)\b/.test(before) &&
    /\b(?:\w+ed|was|were|\w{3,})\b/.test(before)
  );
}

function mentionOf(
  document: Document,
  published: string | null,
  match: Match,
  resolution: Resolution,
  isFuture: boolean,
): Joined {
  const { start, end, pattern } = match;
  const exact = document.text.slice(start, end);
  const edtf = resolution.edtf !== null && isEdtf(resolution.edtf) ? resolution.edtf : null;
  return {
    start,
    end,
    exact,
    rule: pattern.rule,
    kind: resolution.kind ?? 'date',
    edtf,
    ...(resolution.order ? { order: resolution.order } : {}),
    basis: {
      evidence: [{ start, end, exact }],
      rule: pattern.rule,
      ...sayBasis(exact, edtf, resolution.hold, published, document.lang),
    },
    isFuture,
  };
}

sieveEach(SET_DAY, SAID_THAT);
