/**
 * The block of keys and values above an article, between two lines of dashes, where it came as plain text: a file of
 * another name is read by the loader, which knows YAML.
 *
 * Does not know: what the keys mean, but for that of the title.
 */
import type { Line } from './splitLines.ts';

const FENCE = /^-{3,}$/;
const PAIR = /^["']?[\w\u3400-\u9fff][\w\u3400-\u9fff -]{0,23}["']?\s?:(?:\s|$)/;
const TITLE = /^["']?(?:title|标题|headline)["']?\s?:\s+["']?/i;
/** Lines of a list among the values. */
const ITEM = /^["'\w\u3400-\u9fff][^。！？]{0,60}$/;
const MOST_LINES = 24;

export interface FrontMatter {
  /** How many lines it takes with both fences; 0 where there is none. */
  size: number;
  /** Which of them gives the title, and from where in its words on. */
  title?: { index: number; from: number };
}

export function findFrontMatter(lines: readonly Line[]): FrontMatter {
  if (!lines[0] || !FENCE.test(lines[0].words)) return { size: 0 };
  let title: FrontMatter['title'];
  let pairs = 0;
  for (let index = 1; index < Math.min(lines.length, MOST_LINES); index++) {
    const { words, isBullet } = lines[index] as Line;
    if (FENCE.test(words)) return pairs > 0 ? { size: index + 1, ...(title && { title }) } : { size: 0 };
    const isPair = PAIR.test(words);
    if (!isPair && !(isBullet && ITEM.test(words))) return { size: 0 };
    if (isPair) pairs++;
    const key = TITLE.exec(words);
    if (key && key[0].length < words.length) title ??= { index, from: key[0].length };
  }
  return { size: 0 };
}
