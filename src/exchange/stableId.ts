/**
 * Ids for formats that want them unique everywhere: UUIDs of version 5, made of the names given.
 *
 * Promises: the same story gives the same ids on every machine and in every edition that keeps its own ids.
 */
import { v5 } from 'uuid';

/** Whowhen's own name space: any constant would do, and this one may never change. */
const SPACE = '6f2b1f0e-7d63-5c1b-9a55-3f6f1c0f8f4a';

/** Names are told apart by their place: `['a', 'b']` and `['ab']` give two ids. */
export function stableId(...names: readonly string[]): string {
  // Written as JSON, which also escapes half surrogate pairs, so that there are always bytes to hash.
  return v5(JSON.stringify(names), SPACE);
}

/**
 * An id as it is where it is letters, digits, `.`, `_` and `-`, which every format takes, and no name that JavaScript
 * readers trip over (`__proto__`, `constructor`); else one made of it.
 */
export function toSafeId(id: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(id) && !(id in {}) ? id : stableId(id);
}
