/**
 * A title that is cut between words, with an ellipsis for what is left out.
 *
 * Promises: no word is cut, no word that asks for another stands last, and a quotation that is open is closed.
 */
import { CharacterSet } from '../../characterSet.ts';
import { sieve } from '../../sieve.ts';
import type { Tools } from '../../tools.ts';

/** Widths count a Han character as 1 and any other as a half. */
export const LONGEST = 16;
const LEAST = 6;
/** Width that a title may have where its beginning leaves less than `LEAST` for the rest, or where nothing is cut off then. */
export const CEILING = 20;

export function widthOf(text: string): number {
  let width = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    // A character of two units is counted by its first.
    if (code < 0xdc00 || code > 0xdfff) width += code >= 0x3000 && code <= 0xffef ? 1 : 0.5;
  }
  return width;
}

const COMMA = sieve(/(?:[，：:]|,(?!\d{3}))\s*/g);

const SPACES = ' \u00a0\u3000\n\r\t';
const STOPS = new CharacterSet(`。；;，、！!${SPACES}`);
const ALL_STOPS = new CharacterSet(`。；;！!？?…${SPACES}`);

/** Without what stands at the end; by hand, since an expression would begin at every one of many spaces. */
function withoutEnding(text: string, ending: CharacterSet): string {
  let end = text.length;
  while (end > 0 && ending.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
export const withoutStops = (text: string): string => withoutEnding(text, STOPS);
/** Without the stop of a question or of what is left open, too. */
export const withoutAllStops = (text: string): string => withoutEnding(text, ALL_STOPS);

export const tidy = (text: string): string => withoutStops(text.replace(COMMA, ''));

/** Words that lead to another. */
const LEADS =
  /^(?:[的地得和与與及或并並而但在于於对對向把将將被由以为為从從给給到让讓使其该該这這那一不没未是有了着著就都也还還又再至因自等跟同比按据據经經当當]|以及|因为|因為|由于|由於|对于|關於|关于|为了|為了|他|她|自己|他们|她们|已|已经|已經|曾|会|會|可|可能|应|應|要|所|之|[，、：“「《（(\s])$/;

/** A segmenter for which each of the names is one word, also where it would take them apart: “邱|德胜”. */
export function keepNames(segment: Tools['segment'], names: () => readonly string[]): Tools['segment'] {
  if (!segment) return undefined;
  return (text) => {
    const ends = new Map<number, number>();
    for (const name of names())
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        ends.set(at, Math.max(ends.get(at) ?? 0, at + name.length));
    const words: { word: string; tag: string }[] = [];
    let [at, kept] = [0, 0];
    for (const { word, tag } of segment(text)) {
      const last = words.at(-1);
      if (at < kept && last) last.word += word;
      else words.push({ word, tag });
      for (let i = at; i < at + word.length; i++) kept = Math.max(kept, ends.get(i) ?? 0);
      at += word.length;
    }
    return words;
  };
}

/** A beginning and as many whole words of the rest as find room; null where no word does or no segmenter is there. */
export function cutTitle(beginning: string, rest: string, segment: Tools['segment']): string | null {
  const first = rest.split(/[。；;\n]/)[0] ?? '';
  if (!segment || first === '') return null;
  const room = Math.min(Math.max(LONGEST - widthOf(beginning), LEAST), CEILING - widthOf(beginning)) - 0.5;
  const words: string[] = [];
  let width = 0;
  let isCut = false;
  for (const { word } of segment(first)) {
    width += widthOf(word);
    if (width > room) {
      isCut = true;
      break;
    }
    words.push(word);
  }
  while (isCut && LEADS.test(words.at(-1) ?? '')) words.pop();
  const kept = words.join('').replace(/[，,、：:\s]+$/, '');
  if (widthOf(kept) < 2) return null;
  const title = `${beginning}${kept}${isCut ? '…' : ''}`;
  const count = (chars: string) => [...title].filter((char) => chars.includes(char)).length;
  if (count('《') !== count('》') || count('（(') !== count('）)')) return null;
  const open = count('“「') - count('”」') + (count('"') % 2);
  if (open === 0) return title;
  return open === 1 ? title + (title.includes('"') ? '"' : title.includes('「') ? '」' : '”') : null;
}
