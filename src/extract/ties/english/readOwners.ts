/** Whose a post is that an English article tells of as somebody's: "its chairman", "Doe's deputy". */
import type { Document } from '../../document.ts';
import type { OwnerAt } from '../findPostTies.ts';
import type { PlacedName } from '../templateOf.ts';

/** Which body "its" or "the company" at an offset stands for; of people, where they are. */
export function readOwners(
  { reading }: Document,
  names: readonly PlacedName[],
  homeAt: (person: string, offset: number) => string | null | undefined,
): OwnerAt {
  const owners = new Map<number, PlacedName>();
  for (const name of names) {
    const { start, end, kind, isStandIn } = name;
    if (
      (isStandIn || kind === 'person') &&
      (POSSESSIVE.test(reading.slice(start, end)) || /^['’]s?\b/.test(reading.slice(end, end + 2)))
    )
      owners.set(start, name);
  }
  return (offset) => {
    const owner = owners.get(offset);
    return owner?.kind === 'person' ? homeAt(owner.entity, offset) : owner?.entity;
  };
}
const POSSESSIVE = /^(?:its|their|his|her)$/iu;
