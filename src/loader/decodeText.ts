/**
 * Bytes to text.
 *
 * Promises: never a replacement character where an encoding reads every byte; UTF-16 (by its mark or its zero
 * bytes), UTF-8, then Big5 and GB18030, the one whose characters look more like writing. A byte order mark is kept,
 * so that offsets count the text as other readers decode it. Throws UnreadableError for an empty or binary file.
 * Does not know: encodings that news is not written in any more (Shift JIS, EUC-TW, Latin-1).
 */
import { UnreadableError } from './loadProblem.ts';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
}

/** Opening bytes of files that people take for articles. */
const SIGNATURES: [string, readonly number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a Word or ZIP file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip file', [0x1f, 0x8b]],
];

/** Characters in the most frequent use in Chinese writing of either script, and its punctuation. */
const FREQUENT =
  /[的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運，。、：；？！「」“”（）《》]/g;

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    throw new UnreadableError('empty-file', 'The file is empty: put the article into it, or take it away.');
  for (const [what, signature] of SIGNATURES)
    if (signature.every((byte, i) => bytes[i] === byte))
      throw new UnreadableError(
        'binary-file',
        `The file is ${what}, not text: byte 0 begins its signature. Save the article as plain text, Markdown or HTML.`,
      );
  const decoded =
    decodeUtf16(bytes, 0.3) ?? decodeStrictly(bytes, 'utf-8') ?? decodeUtf16(bytes, 0.01) ?? decodeChinese(bytes);
  if (!decoded) {
    const at = firstBadByte(bytes);
    throw new UnreadableError(
      'unknown-encoding',
      `The file is neither UTF-8 (byte ${at}, 0x${hex(bytes[at])}, does not fit) nor GB18030, Big5 or UTF-16: save it as UTF-8.`,
    );
  }
  const control = findBinary(decoded.text);
  if (control >= 0)
    throw new UnreadableError(
      'binary-file',
      `The file is not text: from byte ${byteOffset(decoded, control)} on it is full of control characters. Save the article as plain text, Markdown or HTML.`,
    );
  if (decoded.text.trim() === '' || decoded.text === '\ufeff')
    throw new UnreadableError(
      'empty-file',
      'The file holds nothing but white space: put the article into it, or take it away.',
    );
  return decoded;
}

const hex = (byte: number | undefined) => (byte ?? 0).toString(16).padStart(2, '0');

function decodeStrictly(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** By its byte order mark, or by the zero bytes in every other place that Latin letters and line ends leave. */
function decodeUtf16(bytes: Uint8Array, leastShare: number): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be');
  const sample = bytes.subarray(0, 4096);
  const zeros = (parity: number) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd, least] = [zeros(0), zeros(1), Math.max(2, sample.length * leastShare)];
  if (odd >= least && even * 20 < odd) return decodeStrictly(bytes, 'utf-16le');
  if (even >= least && odd * 20 < even) return decodeStrictly(bytes, 'utf-16be');
  return null;
}

/** Every Big5 text is some GB18030 text too: what reads as writing under both is told by its frequent characters. */
function decodeChinese(bytes: Uint8Array): Decoded | null {
  const sample = (decoded: Decoded) => decoded.text.slice(0, 20_000);
  const share = (decoded: Decoded) => {
    const text = sample(decoded).replace(/[\u0000-\u007f]/g, '');
    return (text.match(FREQUENT)?.length ?? 0) / Math.max(1, text.length);
  };
  const candidates = (['gb18030', 'big5'] as const)
    .map((encoding) => decodeStrictly(bytes, encoding))
    .filter((decoded) => decoded !== null);
  const [best] = candidates.sort((a, b) => share(b) - share(a));
  return best && share(best) > 0.1 ? best : null;
}

/** The first byte at which the file stops being UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  const reads = (end: number) => {
    try {
      decoder().decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (reads(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

/** Where control characters that no text needs begin to be many; -1 where they are few: a stray NUL harms nothing. */
function findBinary(text: string): number {
  const sample = text.slice(0, 100_000);
  const controls = [...sample.matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)];
  return controls.length > 8 && controls.length * 50 > sample.length ? (controls[0]?.index ?? 0) : -1;
}

function byteOffset({ text, encoding }: Decoded, index: number): number {
  const before = text.slice(0, index);
  return encoding.startsWith('utf-16') ? index * 2 : new TextEncoder().encode(before).length;
}
