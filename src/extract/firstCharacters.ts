/**
 * What a match of a regular expression can begin with, read off its source: so that a search in many word tables tries
 * at each place only the words that can begin there.
 *
 * Promises: `null` wherever it is not sure ("anything can"); never fewer beginnings than there are.
 * Does not know: flags; the caller's expression must tell upper from lower case.
 */

/**
 * The first two characters each; only the first where it is not known what follows it. `null` stands for everything.
 * An expression that can match nothing at all gives `null` too.
 */
export function firstPairs(source: string): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const alternative of splitAlternatives(source)) addBeginnings(all, '', alternative, ANY_PAIR);
  return all.has('') ? null : all;
}

/** What a match that begins with a pair can have as its third character; `null` where it may be anything, or none. */
export function thirdCharacters(source: string, pair: string): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const alternative of splitAlternatives(source)) addBeginnings(all, '', alternative, { most: 3, like: pair });
  const thirds = new Set<string>();
  for (const beginning of all) {
    if (beginning.length < 3) return null;
    thirds.add(beginning.charAt(2));
  }
  return thirds;
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
const LOOKAROUND = /^\(\?<?[=!]/;
const GROUP = /^\((?:\?:|\?<\w+>)?/;
const QUANTIFIER = /^(?:[?*+]|\{\d+,?\d*\})\??/;
/** What takes some character, nobody knows which. */
const SOME = '.';

const MOST_TEXTS = 16;
const OF_TWO_UNITS = /[\ud800-\udfff]/;

/**
 * Every text that an expression can match whose beginning is a pair, in the order in which it tries them: the first
 * that stands at a place is its match there. `null` where they are many, and where it looks around or repeats.
 */
export function spellOut(source: string, pair: string): readonly string[] | null {
  const found: string[] = [];
  const isSpelled =
    !OF_TWO_UNITS.test(source) &&
    splitAlternatives(source).every((alternative) => addTexts(found, '', alternative, pair));
  return isSpelled ? found : null;
}

/** Adds what a sequence matches behind what stands `before` it; false where it is not sure. */
function addTexts(found: string[], before: string, source: string, pair: string): boolean {
  if (source === '') return found.push(before) <= MOST_TEXTS;
  const end = LOOKAROUND.test(source) ? 0 : endOfPiece(source);
  const quantifier = QUANTIFIER.exec(source.slice(end))?.[0] ?? '';
  if (end === 0 || (quantifier !== '' && quantifier !== '?')) return false;
  const piece = source.slice(0, end);
  const rest = source.slice(end + quantifier.length);
  if (piece.startsWith('(')) {
    for (const alternative of splitAlternatives(piece.replace(GROUP, '').slice(0, -1)))
      if (!addTexts(found, before, alternative + rest, pair)) return false;
  } else {
    const chars = charactersOf(piece);
    if (!chars) return false;
    for (const char of chars)
      if (isLike(before + char, pair) && !addTexts(found, before + char, rest, pair)) return false;
  }
  return quantifier === '' || addTexts(found, before, rest, pair);
}

/** Which beginnings are looked for: so many characters of those that begin like this, or are the beginning of it. */
interface Wanted {
  most: number;
  like: string;
}
const ANY_PAIR: Wanted = { most: 2, like: '' };

/** Adds what a sequence begins with to what stands `before` it. */
function addBeginnings(all: Set<string>, before: string, source: string, wanted: Wanted): void {
  if (before.length === wanted.most || source === '') {
    all.add(before);
    return;
  }
  if (LOOKAROUND.test(source)) {
    addBeginnings(all, before, source.slice(endOfGroup(source) + 1), wanted);
    return;
  }
  const end = endOfPiece(source);
  if (end === 0) {
    all.add(before);
    return;
  }
  const piece = source.slice(0, end);
  const quantifier = QUANTIFIER.exec(source.slice(end))?.[0] ?? '';
  const rest = source.slice(end + quantifier.length);
  // What is repeated may be followed by itself.
  const after = quantifier === '' || quantifier.startsWith('?') ? rest : SOME;
  if (piece.startsWith('(')) {
    const inside = piece.replace(GROUP, '').slice(0, -1);
    for (const alternative of splitAlternatives(inside)) addBeginnings(all, before, alternative + after, wanted);
  } else {
    const chars = charactersOf(piece);
    if (!chars) all.add(before);
    for (const char of chars ?? '')
      if (wanted.like === '' || isLike(before + char, wanted.like)) addBeginnings(all, before + char, after, wanted);
  }
  if (/^(?:[?*]|\{0)/.test(quantifier)) addBeginnings(all, before, rest, wanted);
}

const isLike = (beginning: string, like: string) => beginning.startsWith(like) || like.startsWith(beginning);

/** Characters of the source that its first piece takes: a group, a class, `\d` or a plain character; 0 for any other. */
function endOfPiece(source: string): number {
  if (source.startsWith('[')) return endOfClass(source, 0) + 1;
  if (source.startsWith('(')) return endOfGroup(source) + 1;
  if (source.startsWith('\\d')) return 2;
  return /^[^\\.^$|?*+{}\]]/.test(source) ? 1 : 0;
}

function charactersOf(piece: string): string | null {
  if (piece === '\\d') return DIGITS;
  if (!piece.startsWith('[')) return piece;
  const chars = piece
    .slice(1, -1)
    .replaceAll('\\d', DIGITS)
    .replace(/(\d)-(\d)/g, digitsBetween);
  return /^\^|[-\\]/.test(chars) ? null : chars;
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

/** What a match can end with; `null` where it is not sure, or where there can be a match of no characters. */
export function lastCharacters(source: string): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const alternative of splitAlternatives(source)) if (addEndings(all, alternative)) return null;
  return all.has('') ? null : all;
}

const MAY_BE_LEFT_OUT = /^(?:[?*]|\{0)/;

/** Adds what a sequence ends with, `''` where it may be anything. Returns whether it may match no characters at all. */
function addEndings(all: Set<string>, source: string): boolean {
  const pieces = dividePieces(source);
  if (!pieces) {
    all.add('');
    return false;
  }
  for (const { piece, quantifier } of pieces.reverse()) {
    if (LOOKAROUND.test(piece)) continue;
    let isEmpty = MAY_BE_LEFT_OUT.test(quantifier);
    if (piece.startsWith('(')) {
      for (const alternative of splitAlternatives(piece.replace(GROUP, '').slice(0, -1)))
        isEmpty = addEndings(all, alternative) || isEmpty;
    } else for (const char of (isRead(piece) ? charactersOf(piece) : null) ?? ['']) all.add(char);
    if (!isEmpty) return false;
  }
  return true;
}

/** A piece of some character or of none, nobody knows which. */
const UNREAD = /^(?:[.^$]|\\(?:u[\da-f]{4}|[^upPkxc\d]))/i;
const isRead = (piece: string) => piece === '\\d' || !UNREAD.test(piece);

interface Piece {
  piece: string;
  quantifier: string;
}

/** The pieces of a sequence without alternatives; `null` where one is not read. */
function dividePieces(source: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (let rest = source; rest !== ''; ) {
    const end = LOOKAROUND.test(rest) ? endOfGroup(rest) + 1 : endOfPiece(rest) || (UNREAD.exec(rest)?.[0].length ?? 0);
    if (end === 0) return null;
    const quantifier = QUANTIFIER.exec(rest.slice(end))?.[0] ?? '';
    pieces.push({ piece: rest.slice(0, end), quantifier });
    rest = rest.slice(end + quantifier.length);
  }
  return pieces;
}
