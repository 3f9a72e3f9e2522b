/**
 * Foreign names with a dot between their parts: "山姆·奥斯汀", "让-皮埃尔·杜邦", "约翰·F·肯尼迪".
 *
 * Promises: one span for the whole name, cut where the characters stop spelling sounds; in order of the text.
 * Does not know: who of two namesakes is meant.
 */
import type { Document, Span } from '../document.ts';
import { PLACES } from './places.ts';
import { endsInPost } from './posts.ts';
import type { Token, Tokens } from './readTokens.ts';
import { weighSound } from './transliteration.ts';

export interface DottedName extends Span {
  /** What stands between the dots, first to last. */
  parts: Span[];
}

const HAN = /[\u3400-\u9fff]/;
const LONGEST_PART = 8;

/** Whether a word of the dictionary is no piece of a foreign name, though its characters may spell sounds. */
export function isOrdinaryWord({ word, tag }: Token): boolean {
  if (word.length < 2 || /^(?:nr|nz|ns|x$|eng)/.test(tag)) return PLACES.has(word);
  return PLACES.has(word) || ![...word].every((c) => weighSound(c) === 3);
}

const spellsSounds = (word: string) => [...word].every((c) => weighSound(c) !== undefined);

function walkLeft(reading: string, tokens: Tokens, from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_PART) {
    const char = reading[at - 1] as string;
    const name = tokens.before(at);
    if (name && name.word.length > 1 && name.tag.startsWith('nr') && !PLACES.has(name.word) && !endsInPost(name.word)) {
      at = name.start;
      continue;
    }
    if (weighSound(char) === undefined) break;
    const token = tokens.covering(at - 1);
    const isCut = token?.tag === 'n' && (token.end === from || tokens.after(token.end)?.word.length === 1);
    if (token && token.word.length > 1 && isOrdinaryWord(token) && !(isCut && spellsSounds(token.word))) break;
    at--;
  }
  while (from - at > 2 && /[因当那可得由]/.test(reading[at] as string) && tokens.after(at)?.word.length === 1) at++;
  if (at < from && reading[at - 1] === '-') {
    let more = at - 1;
    while (at - 1 - more < 4 && (weighSound(reading[more - 1] ?? ' ') !== undefined || reading[more - 1] === '让'))
      more--;
    if (more < at - 1) return more;
  }
  return at;
}

/** The end of the part that starts at `from`. */
export function walkRight(reading: string, tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < LONGEST_PART) {
    const char = reading[at];
    if (char === '-' && at > from && weighSound(reading[at + 1] ?? ' ') !== undefined) {
      at++;
      continue;
    }
    if (char === undefined || weighSound(char) === undefined) break;
    const token = tokens.covering(at);
    if (token && token.word.length > 1 && isOrdinaryWord(token) && at > from && token.start > from) break;
    at++;
  }
  return at;
}

/** A part with characters that seldom spell sounds: the lone characters up to the next word, three at most. */
function walkUnknown(reading: string, tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 3 && HAN.test(reading[at] ?? '')) {
    const token = tokens.after(at);
    if (!token || (token.word.length > 1 && !token.tag.startsWith('nr')) || /^[pcudv]/.test(token.tag)) break;
    at = token.end;
  }
  return at;
}

export function findDottedNames({ reading, blocks }: Document, tokens: Tokens): DottedName[] {
  const names: DottedName[] = [];
  for (let dot = reading.indexOf('·'); dot >= 0; dot = reading.indexOf('·', dot + 1)) {
    if (tokens.at[dot] === -1) continue;
    const last = names.at(-1);
    if (last && dot < last.end) continue;
    const floor = Math.max(last?.end ?? 0, blocks.find((b) => b.start <= dot && dot < b.end)?.start ?? 0);
    const initial = /[A-Z]\.?$/.exec(reading.slice(Math.max(0, dot - 2), dot))?.[0].length ?? 0;
    const start = Math.max(floor, initial > 0 ? dot - initial : walkLeft(reading, tokens, dot));
    if (start >= dot) continue;
    const parts: Span[] = [{ start, end: dot }];
    let end = dot;
    while (reading[end] === '·' && parts.length < 6) {
      const from = end + 1;
      const letter = /^[A-Z]\.?(?=·)/.exec(reading.slice(from, from + 3))?.[0].length ?? 0;
      const to = letter > 0 ? from + letter : walkRight(reading, tokens, from);
      const next = to > from ? to : walkUnknown(reading, tokens, from);
      if (next === from) break;
      parts.push({ start: from, end: next });
      end = next;
    }
    if (parts.length > 1 && end - start >= 4) names.push({ start, end, parts });
  }
  return names;
}
