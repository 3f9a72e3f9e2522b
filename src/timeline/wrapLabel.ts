/**
 * Breaks a title into short lines of even width, and says how wide they are, without a browser.
 *
 * Promises: the same on the server and in every browser; widths are generous, so that what is laid out with them fits
 * in any of the interface's fonts. Does not know word boundaries inside Chinese: engines disagree about them.
 */

/** Width of a text in em. */
export type Measure = (text: string) => number;

const WIDE =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2014\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[iljftrI.,:;'|!()[\]\-·]/;
const BROAD = /[mwMW@%]/;
const CAPITAL = /[A-Z0-9$&+=?]/;

function widthOf(char: string): number {
  if (WIDE.test(char) || (char.codePointAt(0) ?? 0) > 0x1f000) return 1;
  if (char === ' ') return 0.34;
  if (NARROW.test(char)) return 0.42;
  if (BROAD.test(char)) return 0.98;
  return CAPITAL.test(char) ? 0.72 : 0.62;
}

/** Chinese characters and full-width forms count 1 em, Latin ones by a small table made for the wider fonts. */
export const measureText: Measure = (text) => {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return Math.round(width * 100) / 100;
};

/** May not begin a line, and may not end one (GB/T 15834, JIS X 4051). */
const NOT_FIRST = /^[，。、；：？！）》」』】〉”’%,.;:?!)\]}·…—～]/;
const NOT_LAST = /[（《「『【〈“‘([{]$/;

/** The smallest pieces that stay on one line: a Latin word or number, or one character with its punctuation. */
export function splitPieces(text: string): string[] {
  const raw =
    text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,'’&/+-]*[\p{Script=Latin}\p{N}%]?|\s+|./gsu) ?? [];
  const pieces: string[] = [];
  for (const piece of raw) {
    const last = pieces.at(-1);
    if (last !== undefined && !/^\s/.test(piece) && (NOT_FIRST.test(piece) || NOT_LAST.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function fill(pieces: readonly string[], limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.trim() !== '' && measure((line + piece).trim()) > limit) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

interface Wrapped {
  lines: string[];
  /** Of the widest line, in em. */
  width: number;
  /** Whether words had to be left away. */
  cut: boolean;
}

/** Lines of at most `limit` em (a longer word stands alone), as few as go and as even as they go; at most `most`. */
export function wrapLabel(text: string, limit: number, most: number, measure: Measure = measureText): Wrapped {
  const pieces = splitPieces(text.trim());
  let lines = fill(pieces, limit, measure);
  const cut = lines.length > most;
  if (cut) {
    lines = lines.slice(0, most);
    let last = lines[most - 1] as string;
    while (last !== '' && measure(`${last}…`) > limit) last = last.slice(0, -1);
    lines[most - 1] = `${last}…`;
  } else if (lines.length > 1) {
    let [low, high] = [measure(text.trim()) / lines.length, limit];
    const count = lines.length;
    for (let i = 0; i < 8; i++) {
      const middle = (low + high) / 2;
      if (fill(pieces, middle, measure).length <= count) high = middle;
      else low = middle;
    }
    lines = fill(pieces, high, measure);
  }
  return { lines, width: Math.max(0, ...lines.map(measure)), cut };
}
