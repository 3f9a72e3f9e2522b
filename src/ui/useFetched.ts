/**
 * A part of the page that is fetched when it is first wanted, so that it does not hold up what everybody sees.
 *
 * Promises: `null` until it is there; what was fetched once is there at once ever after. Where it cannot be had that is
 * told to `onFail`, and it is tried again with the next change of `wanted`.
 */
import { useEffect, useState } from 'react';

const fetched = new Map<unknown, unknown>();

/** Wanted for as long as `wanted` is truthy. `fetchPart` and `onFail` must be the same functions at each render. */
export function useFetched<T extends object>(
  wanted: unknown,
  fetchPart: () => Promise<T>,
  onFail: (error: unknown) => void = console.error,
): T | null {
  const [part, setPart] = useState(() => (fetched.get(fetchPart) as T | undefined) ?? null);
  useEffect(() => {
    if (!wanted || part) return;
    fetchPart().then((found) => {
      fetched.set(fetchPart, found);
      setPart(() => found);
    }, onFail);
  }, [wanted, part, fetchPart, onFail]);
  return part;
}
