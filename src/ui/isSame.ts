/** Whether two values look the same all through, for what is drawn from them: plain objects, lists and primitives. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  return Object.entries(a).every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
}
