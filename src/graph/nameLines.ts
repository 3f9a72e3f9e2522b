/**
 * How a name stands under its node: in one line or two, shortened where it must be.
 *
 * Promises: pure; at most two lines, none wider than the most it may be. Widths are estimates in em that err on the
 * wide side, since the reader's fonts are not known when the picture is placed.
 * Does not know: the words of a Chinese name; it breaks at the name dot, before a common ending, or in the middle.
 */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Endings of Chinese organization names before which a line may break. */
const ENDINGS =
  /(?=(?:股份|有限|集[团團]|公司|委[员員][会會]|(?:董事|基金|[协協]|[联聯]合)[会會]|俱[乐樂]部|大[学學]|[学學]院|研究[院所]|管理局|[监監]督|[检檢]察院|法院|政府|[银銀]行|[实實][验驗]室|技[术術]|科技|控股|[资資]本))/;

/** Width of a text in em, on the wide side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (WIDE.test(char)) width += 1;
    else if (/[ .,:;'’|!il()[\]·]/.test(char)) width += 0.34;
    else if (/[A-ZMWmw@%&]/.test(char)) width += 0.74;
    else width += 0.57;
  }
  return width;
}

/** Cuts a line to a width in em, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(kept + char) + 1 > most) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** The pieces a name may be broken into; each keeps the dot, hyphen or space that ends it. */
function findPieces(name: string): string[] {
  const marked = name.match(/[^·・•‧\s-]+[·・•‧\s-]*/g) ?? [name];
  return marked.flatMap((piece) => (WIDE.test(piece) && textWidth(piece) > 5 ? piece.split(ENDINGS) : [piece]));
}

/** Two lines as even as the places for a break allow. */
function breakInTwo(name: string): [string, string] {
  const pieces = findPieces(name);
  let best: [string, string] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < pieces.length; i++) {
    const [first, second] = [pieces.slice(0, i).join('').trimEnd(), pieces.slice(i).join('').trim()];
    const widest = Math.max(textWidth(first), textWidth(second));
    if (widest < least) {
      least = widest;
      best = [first, second];
    }
  }
  const total = textWidth(name);
  if (best && least < total * 0.8) return best;
  if (!WIDE.test(name)) return best ?? [name, ''];
  const chars = [...name];
  const half = Math.ceil(chars.length / 2);
  return [chars.slice(0, half).join(''), chars.slice(half).join('')];
}

/** Lines of a name, each at most `most` em wide; one line where it fits into `single` em. */
export function nameLines(name: string, single: number, most: number): string[] {
  const clean = name.trim();
  if (textWidth(clean) <= single) return [clean];
  const [first, second] = breakInTwo(clean);
  if (second === '') return [shorten(first, most)];
  return [shorten(first, most), shorten(second, most)];
}
