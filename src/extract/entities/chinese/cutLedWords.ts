/**
 * A word of the sentence that was taken for the opening of a body's name: "核准" + 云海集团. The dictionary takes many a
 * verb for a noun; a name that stands elsewhere without the word shows that it is none of the name's.
 *
 * Promises: as many names as were given, in the same order; a place or a brand at the front stays. Does not know: such
 * words before a name that stands at one place only.
 */
import type { OrganizationName } from './bodies/findOrganizationNames.ts';
import type { Tokens } from './readTokens.ts';
import { isPlaceName } from './words/places.ts';

export function cutLedWords(names: readonly OrganizationName[], tokens: Tokens): OrganizationName[] {
  const known = new Set(names.map(({ name }) => name));
  return names.map((found) => {
    if (
      LED_WITHIN.test(found.name) &&
      tokens.before(found.start) &&
      WITHIN.test(tokens.before(found.start)?.word ?? '')
    )
      return { ...found, start: found.start + LED_LENGTH, name: found.name.slice(LED_LENGTH) };
    const first = tokens.after(found.start);
    if (!first || first.word.length < 2 || !/^(?:v|n$|ad?$|d)/.test(first.tag) || isPlaceName(first.word)) return found;
    const rest = found.name.slice(first.word.length);
    return known.has(rest) ? { ...found, start: first.end, name: rest } : found;
  });
}

/** "在30天内向某法院上诉": the end of a stretch of time, and a small word. */
const LED_WITHIN = /^内[向对由从与]./;
const WITHIN = /[天日月年时周]$/;
const LED_LENGTH = 2;
