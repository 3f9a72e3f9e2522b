/** Ids of entities: made of the name, safe in an address, and each used once. */

import { isHan } from '../../isHan.ts';

/** `Sam Austin` gives `sam-austin`; `陈国栋` stays; what is no letter or digit becomes a hyphen. */
export function slug(name: string): string {
  if (isHan(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Hands out ids; a second entity with the same one gets a number. */
export function createEntityIds(): (name: string, latinName?: string) => string {
  const used = new Map<string, number>();
  return (name, latinName) => {
    const wanted = slug(latinName ?? '') || slug(name) || 'entity';
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
}
