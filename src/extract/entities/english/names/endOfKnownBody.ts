/**
 * Bodies that any reader knows by a name that other names end before: "News of the World", "Halvania First", "Doe, Roe".
 *
 * Promises: the place behind the longest that stands there as it is written; what looks a token up asks for its first
 * word only.
 */
import { NO_NAMES } from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** A word that ends other names. */
const endsOthers = (word: string): boolean => /^[\p{Ll}\d]|,$/u.test(word) || NO_NAMES.has(word.toLowerCase());

/** By first word, the longest first. */
const byFirst = new Map<string, string[]>();
for (const name of KNOWN_BODIES) {
  const first = /^[^ ,]+/.exec(name)?.[0] ?? '';
  if (first !== 'The' && name.split(' ').some(endsOthers)) byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
}
for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);

/** Behind the known body that begins at `from`, or 0. */
export function endOfKnownBody(tokens: readonly EnglishToken[], from: number): number {
  for (const name of byFirst.get(tokens[from]?.text ?? '') ?? []) {
    const end = endOfSpelled(tokens, from, name);
    if (end > 0) return end;
  }
  return 0;
}

function endOfSpelled(tokens: readonly EnglishToken[], from: number, name: string): number {
  let spelled = '';
  for (let k = from; k < tokens.length && spelled.length < name.length; k++) {
    const { start, text } = tokens[k] as EnglishToken;
    spelled += k > from && start > (tokens[k - 1]?.end ?? 0) ? ` ${text}` : text;
    if (!name.startsWith(spelled)) return 0;
    if (spelled === name) return k + 1;
  }
  return 0;
}
