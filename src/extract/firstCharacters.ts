/**
 * The characters with which a match of a regular expression can begin, read off its source: so that a search in many
 * word tables tries at each place only the words that can begin there.
 *
 * Promises: `null` wherever it is not sure ("anything can"); never fewer characters than there are.
 * Does not know: flags; the caller's expression must tell upper from lower case.
 */

/** `null` stands for every character. An expression that can match nothing at all gives `null` too. */
export function firstCharacters(source: string): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const alternative of splitAlternatives(source)) {
    const first = firstOfSequence(alternative);
    if (!first) return null;
    for (const char of first) all.add(char);
  }
  return all;
}

/** The alternatives of a source, divided by `|` outside groups and classes. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') i = endOfClass(source, i);
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

const DIGITS = '0123456789';
const OPTIONAL = /^(?:[?*]|\{0)/;
const LOOKAROUND = /^\(\?<?[=!]/;
const GROUP = /^\((?:\?:|\?<\w+>)?/;

function firstOfSequence(source: string): ReadonlySet<string> | null {
  if (source === '') return null;
  if (LOOKAROUND.test(source)) return firstOfSequence(source.slice(endOfGroup(source) + 1));
  const end = endOfPiece(source);
  if (end === 0) return null;
  const first = firstOfPiece(source.slice(0, end));
  const rest = source.slice(end);
  if (!first || !OPTIONAL.test(rest)) return first;
  const after = firstOfSequence(rest.replace(/^(?:[?*]|\{0[^}]*\})\??/, ''));
  return after && new Set([...first, ...after]);
}

/** Characters of the source that its first piece takes: a group, a class, `\d` or a plain character; 0 for any other. */
function endOfPiece(source: string): number {
  if (source.startsWith('[')) return endOfClass(source, 0) + 1;
  if (source.startsWith('(')) return endOfGroup(source) + 1;
  if (source.startsWith('\\d')) return 2;
  return /^[^\\.^$|?*+{}\]]/.test(source) ? 1 : 0;
}

function firstOfPiece(piece: string): ReadonlySet<string> | null {
  if (piece.startsWith('(')) return firstCharacters(piece.replace(GROUP, '').slice(0, -1));
  if (piece === '\\d') return new Set(DIGITS);
  if (!piece.startsWith('[')) return new Set(piece);
  const chars = piece
    .slice(1, -1)
    .replaceAll('\\d', DIGITS)
    .replace(/(\d)-(\d)/g, digitsBetween);
  return /^\^|[-\\]/.test(chars) ? null : new Set(chars);
}

/** The digits of a range in a class. */
const digitsBetween = (_: string, first: string, last: string) => DIGITS.slice(Number(first), Number(last) + 1);

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

function endOfGroup(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = endOfClass(source, i);
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}
