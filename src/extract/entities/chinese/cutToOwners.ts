/** Whose board a board is: a house that is named nowhere else is named by its board. */
import type { OrganizationName } from './bodies/findOrganizationNames.ts';
import type { Tokens } from './readTokens.ts';
import { PLACES } from './words/places.ts';

/** Whose board a board is: "X董事会" names X too. */
export function findOwners(full: readonly OrganizationName[]): string[] {
  const names = new Set(full.map((f) => f.name));
  return full
    .filter((f) => /^(?:董事会|监事会)$/.test(f.ending) && f.name.endsWith(f.ending))
    .map((f) => f.name.slice(0, -f.ending.length))
    .filter(
      (name) =>
        /^[\u3400-\u9fff]{2,6}$/.test(name) && !names.has(name) && !PLACES.has(name) && !/[旧新原前该]$/.test(name),
    );
}

/**
 * "青禾国际董事会决议", where the text names 青禾国际 nowhere else: the house, of which the board is a part.
 */
export function cutToOwners(reading: string, tokens: Tokens, names: readonly OrganizationName[]): OrganizationName[] {
  const owners = new Set(findOwners(names));
  return names.map((found) => {
    const owner = found.name.slice(0, -found.ending.length);
    if (!/^[董监]事会$/.test(found.ending) || !owners.has(owner) || !OWNER.test(owner)) return found;
    const isOnlyThere = tokens.placesOf(owner).every((at) => reading.startsWith(found.ending, at + owner.length));
    return isOnlyThere ? { ...found, name: owner, end: found.start + owner.length, ending: '' } : found;
  });
}

/** What houses end in that no other word shows. */
const OWNER = /.{2}(?:国际|实业|股份|创投|联合|环球|工业|海运|航运|电器|时代|世纪|传播|置业|发展)$/;
