/**
 * The shape of a line: how long, whether it ends as a sentence does, whether it is a byline or a heading.
 *
 * Does not know: what the line speaks of.
 */
import type { BlockKind, Lang } from '../../model/vocabulary.ts';
import {
  BYLINE,
  EDITOR_LINE,
  ENGLISH_AUTHOR,
  ENGLISH_BYLINE,
  ENGLISH_DESK,
  ENGLISH_NAMES,
  INNER_BYLINE,
} from './lineForms.ts';
import type { Fit } from './measureFit.ts';
import type { Line } from './splitLines.ts';

/** What a line is, and the rule that says so. */
export interface Verdict {
  kind: BlockKind;
  rule: string;
}

/** What the lines above have shown. */
export interface State {
  /** Related links or the article's end stand above. */
  isAfterEnd: boolean;
  /** What stands above is one link with its own headline, as there is between two paragraphs of an article. */
  isAfterLink: boolean;
  /** A paragraph that fits stands above. */
  hasBody: boolean;
  /** Length of the longest key point since a label; 0 where there is no open list. */
  keypoint: number;
  keypoints: number;
}

/** Where a line stands. */
export interface Place {
  index: number;
  /** Index of the last full paragraph. */
  last: number;
  /** Index of the last full paragraph or row of a chronology. */
  lastTold: number;
  title: string | undefined;
  lang: Lang;
  lines: readonly Line[];
  measure: (index: number) => Fit;
  /** Whether nearly all paragraphs share what they speak of: not so in a digest of the day's news. */
  isOneStory: () => boolean;
  /** Whether it is told by days, each the heading of a part. */
  isByDays: () => boolean;
  /** Whether it is told in entries, each under the time of day at which it was written. */
  isLiveReport: () => boolean;
  state: State;
}

export const STOP = /[。！？!?；;.…][”"’'』」）)\]]*$/;
export const FULL_STOP = /[。！？!?.][”"’'』」）)\]]*$/;

/** How many UTF-16 units a line of each kind has at most; `paragraph` and `body`: at least. */
export const sizesOf = (lang: Lang) =>
  lang === 'en'
    ? { title: 160, heading: 80, byline: 140, bar: 140, paragraph: 80, body: 60 }
    : { title: 64, heading: 30, byline: 60, bar: 50, paragraph: 40, body: 30 };

export function isByline({ words }: Line, lang: Lang): boolean {
  if (words.length > sizesOf(lang).byline) return false;
  const hasSentence = /[。！？]./.test(words) || (/[。！？]$/.test(words) && !/报[道导]。?$/.test(words));
  if (EDITOR_LINE.test(words)) return true;
  if (lang === 'en')
    return (
      ENGLISH_BYLINE.test(words) &&
      (!/[a-z]{3}\.$/.test(words) || /^[([]|^(?:report|edit)ing by/i.test(words) || OUR_REPORTER.test(words))
    );
  return (BYLINE.test(words) || INNER_BYLINE.test(words)) && !hasSentence && !/[，,].*[，,]/.test(words);
}

/** "From our correspondent Jane Doe, Brno, 24 October 2023. Translated by …." */
const OUR_REPORTER = /^(?:from|by) our .*\b(?:19|20)\d\d\b/i;

/** Names alone under the title, with an “and” between them, where or what they write of behind them, or a byline below. */
export function isAuthorLine({ words }: Line, next: Line | undefined, lang: Lang): boolean {
  if (lang !== 'en' || words.length > 100) return false;
  if (ENGLISH_AUTHOR.test(words) || ENGLISH_DESK.test(words)) return true;
  const names = ENGLISH_NAMES.exec(words);
  if (!names) return false;
  return names.groups?.place !== undefined || / (?:and|&) /.test(words) || (next !== undefined && isByline(next, lang));
}

/** A few words without a stop, as a heading or a link has. */
export function isHeadingShaped(line: Line, lang: Lang): boolean {
  const { words } = line;
  if (words.length > sizesOf(lang).heading || /[。，,；;：:、.]$/.test(words) || /[。]/.test(words)) return false;
  if (/^(?:问|答|记者|Q|A)\s*[：:]/.test(words)) return false;
  // “‘She never wrote to us again.’”: somebody's whole sentence, in a paragraph of its own.
  return (
    lang !== 'en' || (words.split(/\s+/).length <= 12 && /^["“‘'(]?[A-Z0-9]/.test(words) && !/\.["”’']$/.test(words))
  );
}
