/**
 * Which lines of an article are what: title, headings, key points, bylines, paragraphs, and noise.
 *
 * Promises: blocks in order, without overlap, each trimmed and with the name of the rule that decided; at least one
 * block that is not noise where there is one sentence; linear in the text; never throws.
 * A line is noise by how it fits the rest (see measureFit.ts), by its form (lineForms.ts) and by where it stands.
 * Does not know: people, dates, events.
 */
import type { Block } from '../../model/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { clockOfLine, FEWEST_CLOCKS } from '../clockOfLine.ts';
import { findFrontMatter } from './frontMatter.ts';
import { isDatedHeading, isDatedRow, isDay, isMarkedHeading, isRuledDay } from './isDatedRow.ts';
import { isKicker } from './isKicker.ts';
import { judgeHints, judgeRow } from './judgeHints.ts';
import { judgeKeypoint } from './judgeKeypoint.ts';
import { judgeAfterEnd, judgeForeign, judgeForm, judgeUnfit } from './judgeNoise.ts';
import { EDITOR_LINE, END_MARK, RELATED_LABEL, TRAILING_CREDIT } from './lineForms.ts';
import {
  FULL_STOP,
  isAuthorLine,
  isByline,
  isHeadingShaped,
  type Place,
  type State,
  sizesOf,
  type Verdict,
} from './lineShape.ts';
import { createFit, type Fit } from './measureFit.ts';
import { type Line, splitLines } from './splitLines.ts';

/** The blocks of a reading copy, in order, one for each line that is not empty. */
export function findBlocks(reading: string, lang: Lang): Block[] {
  const all = splitLines(reading);
  const front = findFrontMatter(all);
  const lines = all.slice(front.size);
  const title = findTitle(lines, lang);
  const fitOf = createFit(lines, title, lang);
  const verdicts = keepSomething(lines, judgeLines(lines, title, fitOf, lang));
  const above = all.slice(0, front.size).map((line, i): Block => {
    const isTitle = title === -1 && i === front.title?.index;
    const from = isTitle ? (front.title?.from ?? 0) : 0;
    const end = isTitle && /["']/.test(line.words.at(-1) ?? '') ? line.end - 1 : line.end;
    return { kind: isTitle ? 'title' : 'byline', start: line.start + from, end, rule: 'front-matter' };
  });
  return [...above, ...lines.flatMap((line, i) => toBlocks(line, verdicts[i] as Verdict))];
}

/** The first line that is neither furniture nor byline, where it is short and does not end as a sentence does. */
function findTitle(lines: readonly Line[], lang: Lang): number {
  const size = sizesOf(lang);
  for (let i = 0; i < Math.min(lines.length, 8); i++) {
    const line = lines[i] as Line;
    if (judgeForm(line, lang) || judgeRow(line, lang) || isByline(line, lang)) continue;
    if (isKicker(lines, i, lang)) continue;
    const endsAsSentence = /[。；;]$|[^.]\.$/.test(line.words) && !/\b(?:Inc|Corp|Co|Jr|U\.S|U\.K)\.$/.test(line.words);
    const isOnly = lines.length === 1 && FULL_STOP.test(line.words);
    return line.words.length <= size.title && !endsAsSentence && !isOnly ? i : -1;
  }
  return -1;
}

function judgeLines(lines: readonly Line[], title: number, fitOf: (i: number) => Fit, lang: Lang): Verdict[] {
  const state: State = { isAfterEnd: false, isAfterLink: false, hasBody: false, keypoint: 0, keypoints: 0 };
  const last = lastParagraph(lines, lang);
  // The rows of a chronology end in no stop, and its body may be nothing but rows.
  const lastTold = Math.max(
    last,
    lines.findLastIndex((_, i) => isDatedRow(lines, i)),
  );
  let oneStory: boolean | undefined;
  const isOneStory = () => {
    oneStory ??= keepsToOneThing(lines, fitOf, lang);
    return oneStory;
  };
  let byDays: boolean | undefined;
  const isByDays = () => {
    byDays ??= lines.filter((line, i) => i > title + 1 && i < lastTold && isDay(line)).length >= FEWEST_DAYS;
    return byDays;
  };
  let isLive: boolean | undefined;
  const isLiveReport = () => {
    isLive ??=
      lines.filter((line) => clockOfLine(line.words, { start: 0, end: line.words.length })).length >= FEWEST_CLOCKS;
    return isLive;
  };
  return lines.map((line, i) => {
    if (i === title) return { kind: 'title', rule: 'first-line' };
    if (i < title && isKicker(lines, i, lang)) return { kind: 'noise', rule: 'kicker' };
    const verdict = judgeLine(line, {
      index: i,
      last,
      lastTold,
      title: lines[title]?.words,
      lang,
      lines,
      measure: fitOf,
      isOneStory,
      isByDays,
      isLiveReport,
      state,
    });
    if (verdict.kind === 'paragraph') state.hasBody = true;
    if (verdict.kind !== 'keypoint' && verdict.rule !== 'keypoint-label') state.keypoint = 0;
    return verdict;
  });
}

/** The index of the last line that is long enough for a sentence of the story and ends as one does. */
function lastParagraph(lines: readonly Line[], lang: Lang): number {
  return lines.findLastIndex((line) => line.words.length >= sizesOf(lang).body && FULL_STOP.test(line.words));
}

/** One day alone is that of publication. */
const FEWEST_DAYS = 2;

/** Fewer paragraphs say nothing of what the others speak of. */
const FEWEST = 5;
/** Of so many paragraphs at most one has no name that the others know. */
const ONE_OF = 4;

function keepsToOneThing(lines: readonly Line[], fitOf: (i: number) => Fit, lang: Lang): boolean {
  const full = lines.flatMap(({ words }, i) =>
    words.length >= sizesOf(lang).body && FULL_STOP.test(words) ? [fitOf(i).central] : [],
  );
  return full.length >= FEWEST && full.filter((central) => central === 0).length * ONE_OF <= full.length;
}

function endArticle(state: State): void {
  state.isAfterEnd = true;
  state.isAfterLink = false;
}

/** "READ MORE: Ten kitchen gadgets": the label and what it links to in one line. */
const OWN_HEADLINE = /^[^:：|｜】]{3,30}[:：|｜】]\s*\S.{4}/;

/** "[Read more: Ten kitchen gadgets]", "【延伸阅读：…】": the same in brackets from end to end. */
const BRACKETED_LINK =
  /^[[【（(]\s*(?:read (?:more|also|next)|see also|also read|more|related|watch|listen|延伸阅读|相关(?:阅读|新闻|报[道导])|推荐阅读|更多|往期)\s*[:：|｜][^[\]【】]{4,120}[\]】）)]$/i;

/** “猜你喜欢：…怎么…？”: the same with a headline that asks. */
const ASKS = /^[^:：。！？]{3,12}[:：|｜】\]）][^。！？]{4,}[？！?!]$/;

function judgeLine(line: Line, place: Place): Verdict {
  const { state, lang } = place;
  const { words } = line;
  if (state.hasBody && (isRuledDay(line) || (!state.isAfterEnd && isMarkedHeading(line))))
    return { kind: 'heading', rule: 'dated-heading' };
  const entry = judgeEntry(line, place);
  if (entry) return entry;
  const byForm = judgeForm(line, lang) ?? judgeRow(line, lang);
  if (byForm) return byForm;
  if (words === place.title) return { kind: 'noise', rule: 'repeated-title' };
  // A link in brackets with its own headline stands between two paragraphs: nothing ends there.
  if (state.hasBody && place.index < place.last && BRACKETED_LINK.test(words)) return { kind: 'noise', rule: 'link' };
  if (RELATED_LABEL.test(words.slice(0, 60)) && (!FULL_STOP.test(words) || ASKS.test(words))) {
    state.isAfterEnd = true;
    state.isAfterLink = place.index < place.last && OWN_HEADLINE.test(words);
    return { kind: 'noise', rule: 'related-label' };
  }
  if (state.hasBody && !state.isAfterEnd && isDatedRow(place.lines, place.index))
    return { kind: 'paragraph', rule: 'chronology' };
  const isInBody = state.hasBody && place.index < place.lastTold;
  if (isInBody && (isDatedHeading(line) || (isDay(line) && place.isByDays())))
    return { kind: 'heading', rule: 'dated-heading' };
  if (isByline(line, lang)) {
    if (EDITOR_LINE.test(words) && state.hasBody) endArticle(state);
    return { kind: 'byline', rule: 'byline' };
  }
  if (isMenu(words, lang)) return { kind: 'noise', rule: 'menu' };
  if (!state.hasBody && isAuthorLine(line, place.lines[place.index + 1], lang))
    return { kind: 'byline', rule: 'author-line' };
  if (END_MARK.test(words)) {
    endArticle(state);
    return { kind: 'noise', rule: 'end-mark' };
  }
  return (
    judgeAfterEnd(line, place) ??
    judgeKeypoint(line, place) ??
    judgeUnfit(line, place) ??
    judgeForeign(line, place) ??
    judgeHints(line, place) ??
    judgeBody(line, place)
  );
}

/** "【16:40 更新】", "21:06 GMT May survives": the heading of an entry of a live report; "…。（22:27）" is one whole. */
function judgeEntry({ words, isBullet }: Line, { lang, state, isLiveReport }: Place): Verdict | null {
  const clock = state.isAfterEnd ? null : clockOfLine(words, { start: 0, end: words.length });
  if (!clock || !isLiveReport()) return null;
  if (clock.isAtEnd) return { kind: 'paragraph', rule: 'live-entry' };
  const told = words.slice(clock.end);
  const isHeading =
    !isBullet && words.length <= sizesOf(lang).heading && !/[。，,；;：:、.]$/.test(told) && !/[：:] ?\S{8}/.test(told);
  return isHeading ? { kind: 'heading', rule: 'live-entry' } : null;
}

/** “甲 | 乙 | 丙”: short things side by side, neither a date nor a name with what its holder did among them. */
function isMenu(words: string, lang: Lang): boolean {
  if (words.length > sizesOf(lang).bar * 2) return false;
  const parts = words.split(/[|｜丨]/).map((part) => part.trim());
  if (parts.length < MENU || /[:：。！？，]|\d{4}|\d月/.test(words)) return false;
  return parts.every((part) => (lang === 'en' ? part.split(' ').length <= 3 : part.length <= 6));
}
const MENU = 3;

function judgeBody(line: Line, { index, last, lang }: Place): Verdict {
  if (line.hashes > 0) return { kind: 'heading', rule: 'markdown-heading' };
  if (index < last && !line.isBullet && isHeadingShaped(line, lang)) return { kind: 'heading', rule: 'short-line' };
  return { kind: 'paragraph', rule: 'paragraph' };
}

/** Where everything would be noise, the longest line was the article. */
function keepSomething(lines: readonly Line[], verdicts: Verdict[]): Verdict[] {
  if (verdicts.some(({ kind }) => kind === 'paragraph' || kind === 'keypoint')) return verdicts;
  const longest = lines.reduce((best, line, i) => (line.words.length > (lines[best]?.words.length ?? 0) ? i : best), 0);
  const isTelling = verdicts[longest]?.kind === 'noise' && FULL_STOP.test(lines[longest]?.words ?? '');
  return verdicts.map((v, i) => (i === longest && isTelling ? { kind: 'paragraph', rule: 'only-paragraph' } : v));
}

/** One block, or two where a paragraph ends in a credit in brackets. */
function toBlocks({ start, end, words }: Line, { kind, rule }: Verdict): Block[] {
  const credit = kind === 'paragraph' ? TRAILING_CREDIT.exec(words.slice(-100)) : null;
  const cut = credit ? end - credit[0].length : end;
  if (!credit || cut <= start) return [{ kind: credit ? 'byline' : kind, start, end, rule }];
  const body = words.slice(0, cut - start).trimEnd();
  return [
    { kind, start, end: start + body.length, rule },
    { kind: 'byline', start: cut, end, rule: 'trailing-credit' },
  ];
}
