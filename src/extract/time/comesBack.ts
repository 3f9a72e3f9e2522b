/**
 * A look back that ends without a word: "On May 3 he left. In March 2016 he had joined. … On May 9 she followed".
 *
 * Promises: the telling is back where it was when it went back by years once a bare month and day fit there, within
 * the next weeks, and do not go on from what the look back told last.
 */
import { sieveEach } from '../sieve.ts';
import { type Known, type Plain, plainDate } from './calendar.ts';

/** How many days on from where the telling was it may be back. */
const DAYS_ON = 31;
/** The same where the look back told years alone. */
const DAYS_ON_FROM_YEARS = 62;
/** How many paragraphs a look back may last for its end to need no word. */
const PARAGRAPHS = 3;

/** Where the telling was before it went back by years, in which block, and behind how many headings. */
export interface MainLine {
  known: Known;
  block: number;
  section: number;
}

/** Whether a date lies before another, as far as both are known. */
export function isEarlier(edtf: string, known: Known | null): boolean {
  if (!known) return false;
  const length = Math.min(edtf.length, known.edtf.length);
  return edtf.slice(0, length) < known.edtf.slice(0, length);
}

/**
 * The main line after a date was told: kept while the telling stays before it, left where it goes back by years. What goes
 * on being told of then under the next heading is the story, and no look back.
 */
export function mainLineAfter(
  main: MainLine | null,
  before: Known | null,
  told: Known | null,
  block: number,
  section: number,
): MainLine | null {
  if (main && told && isEarlier(told.edtf, main.known) && block - main.block <= PARAGRAPHS)
    return section > main.section ? null : main;
  return before?.day !== undefined && told && told.year < before.year ? { known: before, block, section } : null;
}

/** The day on the main line that a bare month and day are, where the telling is back there; else `null`. */
export function dayOnMainLine(
  main: Known,
  told: Known,
  published: Plain | null,
  month: number,
  day: number,
): Plain | null {
  if (main.month === undefined || main.day === undefined || told.year >= main.year) return null;
  if (told.month !== undefined && month * DAYS_ON + day >= told.month * DAYS_ON + (told.day ?? 0)) return null;
  const from = plainDate(main.year, main.month, main.day);
  const date = plainDate(month < main.month ? main.year + 1 : main.year, month, day);
  if (!from || !date || (published && date.since(published).days > 0)) return null;
  const on = from.until(date).days;
  return on >= 0 && on <= (told.month === undefined ? DAYS_ON_FROM_YEARS : DAYS_ON) ? date : null;
}

/** "回到海州，两天后的颁奖礼上，…", "话说回董事会": the place or the scene that a sentence leads back to. */
const LEADS_BACK =
  /^(?:让我们|镜头|时间|再|话题?|故事|视线)?(?:说?回到?|转回到?|拉回到?|倒回到?)(?:了)?(?:这|那|当年|这次|那次|这场|那场|当天)?的?(?:次|场|届)?(?<scene>[\u4e00-\u9fff]{2,8}?)(?:现场|上|的)?，/;

/** How many dated sentences back a scene is looked for. */
const SCENES = 80;

/** The date of the scene that a Chinese sentence leads back to from what was told before it, where one has been told by these words. */
export function sceneLedBackTo(
  sentence: string,
  told: Known | null,
  dated: readonly { start: number; end: number; known: Known }[],
  reading: string,
): Known | null {
  const scene = told && LEADS_BACK.exec(sentence)?.groups?.scene;
  if (!scene) return null;
  const known = dated
    .slice(-SCENES)
    .findLast((d) => reading.slice(d.start, d.end).includes(scene) && !isEarlier(d.known.edtf, told))?.known;
  return known && isEarlier(told.edtf, known) ? known : null;
}

/** Where the telling was, for paragraphs that it may be back in. */
export const mainLineFor = (main: MainLine | null, block: number): Known | null =>
  main && block - main.block <= PARAGRAPHS ? main.known : null;

sieveEach(LEADS_BACK);
