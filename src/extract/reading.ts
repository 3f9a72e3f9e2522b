/**
 * The reading copy of an article: what the rules look at, while offsets and quotes stay the article's own.
 *
 * Promises: `toReading(text).length === text.length`, unit by unit, so that an offset in one is an offset in the
 * other. Traditional characters are read as Simplified (where a converter is handed in), full-width letters and
 * digits as half-width, the many middle dots as `·`, odd spaces, NULs and bidirectional marks as a space, and, in
 * Chinese, half-width punctuation between Chinese characters as its full-width form.
 * Does not know: words.
 */

/** What makes a same-length Simplified copy of a text, e.g. opencc's `tw` to `cn`. */
export type ToSimplified = (text: string) => string;

const SAME = new Map<string, string>([
  ...[...'•・‧･∙⋅'].map((c) => [c, '·'] as const),
  ...[...'「『﹁'].map((c) => [c, '“'] as const),
  ...[...'」』﹂'].map((c) => [c, '”'] as const),
  ...[...'–―─'].map((c) => [c, '—'] as const),
  ...[
    ...'\u0000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff\t',
  ].map((c) => [c, ' '] as const),
]);
const WIDE = new Map([...',:;?!()'].map((char, i) => [char.charCodeAt(0), '，：；？！（）'.charCodeAt(i)]));
const HAN = /[\u3400-\u9fff\uf900-\ufaff“”《》、。，；：？！（）·]/;

/** The code of what `narrow` makes of each character, by its code; made once, and 0 until then. */
const narrowed = new Uint16Array(0x10000);

function narrowOnce(code: number): number {
  if (narrowed[code] === 0) narrowed[code] = narrow(String.fromCharCode(code)).charCodeAt(0);
  return narrowed[code] as number;
}

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  const isWideAlphanumeric =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff05;
  return isWideAlphanumeric ? String.fromCharCode(code - 0xfee0) : (SAME.get(char) ?? char);
}

/**
 * Simplified, of the same length: what becomes longer or shorter (rare characters whose Simplified form is a pair of
 * units) stays as it is, and only that.
 */
function simplifyEach(text: string, toSimplified: ToSimplified): string {
  const simplified = toSimplified(text);
  if (simplified.length === text.length) return simplified;
  const keep = (pieces: readonly string[], inside: (piece: string) => string) =>
    pieces
      .map((piece) => {
        const made = toSimplified(piece);
        return made.length === piece.length ? made : inside(piece);
      })
      .join('');
  return keep(text.split(/(?<=\n)/), (line) => keep([...line], (char) => char));
}

/** The reading copy, of exactly the same length. */
export function toReading(text: string, isChinese: boolean, toSimplified?: ToSimplified): string {
  const source = isChinese && toSimplified ? simplifyEach(text, toSimplified) : text;
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const read = readCharacter(source, i, isChinese);
    if (read === source.charCodeAt(i)) continue;
    parts.push(source.slice(from, i), String.fromCharCode(read));
    from = i + 1;
  }
  return from === 0 ? source : parts.join('') + source.slice(from);
}

/** The code of a character as it is read. */
function readCharacter(source: string, at: number, isChinese: boolean): number {
  const code = narrowOnce(source.charCodeAt(at));
  const wide = isChinese && code < 0x80 ? WIDE.get(code) : undefined;
  if (wide === undefined) return code;
  const [before, after] = [source[at - 1] ?? '', source[at + 1] ?? ''];
  const touchesHan = HAN.test(before) || HAN.test(after);
  const isInsideNumber = /\d/.test(before) && /\d/.test(after);
  return touchesHan && !isInsideNumber ? wide : code;
}
