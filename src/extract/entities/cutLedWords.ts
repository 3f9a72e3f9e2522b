/**
 * A word of the sentence that was taken for the opening of a body's name: "核准" + 云海集团. The dictionary takes many a
 * verb for a noun; a name that stands elsewhere without the word shows that it is none of the name's.
 *
 * Promises: as many names as were given, in the same order; a place or a brand at the front stays. Does not know: such
 * words before a name that stands at one place only.
 */
import type { OrganizationName } from './findOrganizationNames.ts';
import { isPlaceName } from './places.ts';
import type { Tokens } from './readTokens.ts';

export function cutLedWords(names: readonly OrganizationName[], tokens: Tokens): OrganizationName[] {
  const known = new Set(names.map(({ name }) => name));
  return names.map((found) => {
    const first = tokens.after(found.start);
    if (!first || first.word.length < 2 || !/^(?:v|n$|ad?$|d)/.test(first.tag) || isPlaceName(first.word)) return found;
    const rest = found.name.slice(first.word.length);
    return known.has(rest) ? { ...found, start: first.end, name: rest } : found;
  });
}
