/** Signs of known firms that are foreign names, and nobody's in this text. */
import type { Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import { endsInPost } from '../words/posts.ts';
import { weighSound } from '../words/transliteration.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { stripEnding } from './stripEnding.ts';

/**
 * Foreign names that known firms bear ("施耐德" of "施耐德电气") where the text calls nobody so: no post stands before
 * them, and nobody's name with a dot ends in them.
 */
export function findHouseSigns(
  reading: string,
  tokens: Tokens,
  { known, dotted }: { known: readonly OrganizationName[]; dotted: readonly Span[] },
): string[] {
  const signs = new Set(known.map(({ name }) => stripEnding(name, tokens)));
  return [...signs].filter(
    (sign) =>
      sign.length > 2 &&
      (/^nr/.test(tokens.tagOf(sign) ?? '') || [...sign].every((char) => weighSound(char) !== undefined)) &&
      !dotted.some(({ end }) => reading.endsWith(sign, end)) &&
      !tokens.placesOf(sign).some((at) => endsInPost(reading.slice(Math.max(0, at - 6), at))),
  );
}
