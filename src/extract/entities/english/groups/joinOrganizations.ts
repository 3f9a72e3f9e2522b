/** Bodies of an English article whose names are one body's, long and short, joined. */
import type { FoundEntity } from '../../../findings.ts';
import { addAlias } from './addAlias.ts';
import { isShortFor } from './isShortFor.ts';

/** "Hewlett Packard" with "Barrow Steel Works", "FCA" with "Financial Conduct Authority", "City" with nobody. */
export function joinOrganizations(entities: FoundEntity[], reading: string): FoundEntity[] {
  const kept: FoundEntity[] = [];
  const long = [...entities].sort((a, b) => b.name.length - a.name.length);
  for (const entity of long) {
    const owner = kept.filter(
      (other) =>
        isShortFor(entity.name, other.name) ||
        isInBrackets(entity, other, reading) ||
        isClipped(entity, other, reading),
    );
    if (owner.length !== 1) {
      kept.push(entity);
      continue;
    }
    const [full] = owner as [FoundEntity];
    addAlias(full, entity.name);
    full.mentions.push(
      ...entity.mentions.map((m) => ({ ...m, form: 'short' as const, rule: 'en-short-organization' })),
    );
  }
  return entities.filter((entity) => kept.includes(entity));
}

/** "the Halvanian Securities Exchange (HSX)": letters right behind the name, all of them its own. */
function isInBrackets(short: FoundEntity, full: FoundEntity, reading: string): boolean {
  const letters = short.name.replaceAll('.', '');
  if (!/^\p{Lu}[\p{L}&]{1,6}$/u.test(letters) || !/\p{Lu}$/u.test(letters)) return false;
  const opens = short.mentions.filter(({ start, end }) => reading[start - 1] === '(' && reading[end] === ')');
  if (!opens.some(({ start }) => full.mentions.some((m) => m.end === start - 2))) return false;
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = full.name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return full.name[0] === letters[0];
}

/** "the Met" for the Metropolitan Museum of Art: the first part of its first word, with an article. */
function isClipped({ name, mentions }: FoundEntity, full: FoundEntity, reading: string): boolean {
  const [first = '', second] = full.name.split(' ');
  return (
    /^\p{Lu}\p{Ll}{2,5}$/u.test(name) &&
    second !== undefined &&
    first.startsWith(name) &&
    first.length > name.length + 2 &&
    mentions.every(({ start }) => /\bthe $/i.test(reading.slice(Math.max(0, start - 5), start)))
  );
}
