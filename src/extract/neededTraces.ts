/**
 * The traces of a regular expression, read off its source: single characters and pairs of neighbours of which every
 * match has at least one. 起诉|状告 leaves the traces 起诉 and 状告; [与和]P the traces 与P and 和P.
 *
 * Promises: `null` wherever it is not sure; a text without any of the traces has no match. Of several sets that would
 * do, the one that stands in the fewest texts.
 * Does not know: flags but `u`, `d` and `g`; characters of two units and escapes by number (`\\x41`), for which it is
 * never sure.
 */

const UNREAD = /[\ud800-\udfff]|\\(?:[xc0]|u\{)/;

export function neededTraces(source: string): ReadonlySet<string> | null {
  if (UNREAD.test(source)) return null;
  const found = tracesOfPart(readAlternatives({ source, at: 0 }));
  return found && new Set(found.list);
}

interface Traces {
  list: readonly string[];
  /** How many of a thousand places of a text have one, roughly. */
  weight: number;
}

/** What a part of an expression says of the text that it matches. */
interface Part {
  /** Every text that it can match, where they are few. */
  exact: readonly string[] | null;
  traces: Traces | null;
}

/** More texts than these are not put together with what stands beside them. */
const MOST_EXACT = 40;
const ANYTHING: Part = { exact: null, traces: null };
/** An assertion takes no characters. */
const NOTHING: Part = { exact: [''], traces: null };

interface Reader {
  readonly source: string;
  at: number;
}

/** Up to the bracket that closes the group, or to the end. */
function readAlternatives(reader: Reader): Part {
  const first = readSequence(reader);
  if (reader.source[reader.at++] !== '|') return first;
  const parts = [first];
  do parts.push(readSequence(reader));
  while (reader.source[reader.at++] === '|');
  const exact: string[] = [];
  for (const part of parts) {
    if (!part.exact || exact.length + part.exact.length > MOST_EXACT) return { exact: null, traces: joinTraces(parts) };
    exact.push(...part.exact);
  }
  return { exact, traces: null };
}

/** The traces of parts of which any one may stand. */
function joinTraces(parts: readonly Part[]): Traces | null {
  const list: string[] = [];
  let weight = 0;
  for (const part of parts) {
    const own = tracesOfPart(part);
    if (!own) return null;
    list.push(...own.list);
    weight += own.weight;
  }
  return { list, weight };
}

function readSequence(reader: Reader): Part {
  let traces: Traces | null = null;
  let isWhole = true;
  /** What the pieces just before can match together. */
  let run: readonly string[] = [''];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const { exact, traces: inside } = readPiece(reader);
    const { least, most } = readQuantifier(reader);
    if (least > 0) traces = rarer(traces, inside);
    const own = exact && least === 0 ? ['', ...exact] : exact;
    const next = own && (least > 0 || most === 1) ? append(run, own) : null;
    if (next && most === 1) {
      run = next;
      continue;
    }
    isWhole = false;
    traces = rarer(traces, tracesOf(next ?? run));
    if (exact && !next && least > 0) traces = rarer(traces, tracesOf(exact));
    run = own && !next && most === 1 ? own : [''];
  }
  return isWhole ? { exact: run, traces } : { exact: null, traces: rarer(traces, tracesOf(run)) };
}

/** Each text of a run with each that may follow; `null` where they are too many. */
function append(run: readonly string[], next: readonly string[]): readonly string[] | null {
  if (run.length * next.length > MOST_EXACT) return null;
  const all: string[] = [];
  for (const before of run) for (const words of next) all.push(before + words);
  return all;
}

/** Plain characters that no quantifier follows. */
const WORDS = /[^\\^$.*+?()[\]{}|]+(?![?*+{])/y;

/** Plain characters, a class, a group or an assertion. */
function readPiece(reader: Reader): Part {
  const char = reader.source[reader.at] as string;
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return readEscape(reader);
  WORDS.lastIndex = reader.at;
  const words = WORDS.exec(reader.source)?.[0] ?? char;
  reader.at += words.length;
  if (words === '^' || words === '$') return NOTHING;
  return words === '.' ? ANYTHING : { exact: [words], traces: null };
}

const GROUP = /\((?:\?(?:<(?![=!])\w+>|<?[=!]|:))?/y;

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const opener = GROUP.exec(reader.source)?.[0] ?? '(';
  reader.at += opener.length;
  const inside = readAlternatives(reader);
  if (opener.endsWith('!')) return NOTHING;
  // What stands around a match is in the text as well.
  return opener.endsWith('=') ? { exact: [''], traces: tracesOfPart(inside) } : inside;
}

const DIGITS = [...'0123456789'];
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function readEscape(reader: Reader): Part {
  const char = reader.source[reader.at + 1] as string;
  reader.at += 2;
  if (char === 'd') return { exact: DIGITS, traces: null };
  if (char === 'b' || char === 'B') return NOTHING;
  if (char === 'u' && reader.source[reader.at] !== '{') {
    reader.at += 4;
    return { exact: [fromCode(reader.source.slice(reader.at - 4, reader.at))], traces: null };
  }
  if ('upP'.includes(char)) reader.at = reader.source.indexOf('}', reader.at) + 1;
  else if (char === 'k') reader.at = reader.source.indexOf('>', reader.at) + 1;
  else if (CONTROLS[char]) return { exact: [CONTROLS[char]], traces: null };
  else if (!/\w/.test(char)) return { exact: [char], traces: null };
  return ANYTHING;
}

const fromCode = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

function readClass(reader: Reader): Part {
  const { source } = reader;
  const start = ++reader.at;
  while (reader.at < source.length && source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inside = source
    .slice(start, reader.at++)
    .replaceAll('\\d', '0123456789')
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => fromCode(hex));
  const isPlain = inside !== '' && !/^\^|[\\\ud800-\udfff]|.-./s.test(inside);
  return isPlain ? { exact: [...inside], traces: null } : ANYTHING;
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const ONCE = { least: 1, most: 1 };

function readQuantifier(reader: Reader): { least: number; most: number } {
  if (!'?*+{'.includes(reader.source[reader.at] ?? '|')) return ONCE;
  QUANTIFIER.lastIndex = reader.at;
  const match = QUANTIFIER.exec(reader.source);
  if (!match) return ONCE;
  reader.at += match[0].length;
  const [, sign, least, comma, most] = match;
  if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  return { least: Number(least), most: comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least) };
}

const tracesOfPart = ({ exact, traces }: Part): Traces | null => (exact ? rarer(tracesOf(exact), traces) : traces);

/** Of each text its rarest trace. */
function tracesOf(texts: readonly string[]): Traces | null {
  const list: string[] = [];
  let sum = 0;
  for (const text of texts) {
    if (text === '') return null;
    let [start, end, least] = [0, 1, shareAt(text, 0)];
    for (let i = 0; i + 1 < text.length; i++) {
      const weight = (shareAt(text, i) * shareAt(text, i + 1)) / 50;
      if (weight < least) [start, end, least] = [i, i + 2, weight];
    }
    list.push(text.slice(start, end));
    sum += least;
  }
  return { list, weight: sum };
}

const rarer = (a: Traces | null, b: Traces | null): Traces | null =>
  a && b ? (a.weight <= b.weight ? a : b) : (a ?? b);

/** How many of a thousand characters of news are this one, roughly; the names of a template above all. */
const SHARES = new Map<number, number>();
const setShare = (chars: string, share: number) => {
  for (const char of chars) SHARES.set(char.charCodeAt(0), share);
};
setShare(
  '后上他不公会事是对发有大出长任当部被天下布工到个前董国时这来为三和中里特员能法司职管者全开与元过家认名理于股安以行成同东自场说团去方两位本接次报表市从起宣手队离院万并回子多周资内要业经“”（）：；0123456789',
  3,
);
setShare('，。的年月一人在日了、 ', 12);
setShare('\ue000\ue001', 60);
const shareAt = (text: string, at: number) => SHARES.get(text.charCodeAt(at)) ?? 0.5;
