/** Names with what people are addressed by before them. */
import type { PlacedName } from '../templateOf.ts';

const HONORIFIC = /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Rev)\.? )+$/u;

/** Names with the "Mrs" or "Sir" before them, so that patterns need not know of it. `names`: in order, without overlap. */
export function withHonorifics(reading: string, names: readonly PlacedName[]): PlacedName[] {
  return names.map((name, i) => {
    if (name.kind !== 'person') return name;
    const from = Math.max(names[i - 1]?.end ?? 0, name.start - 24);
    const before = HONORIFIC.exec(reading.slice(from, name.start));
    return before ? { ...name, start: name.start - before[0].length } : name;
  });
}
