/** Of candidates that overlap, the best; of equals the longer. In order of the text; linear in their number. */
import type { Span } from '../../../document.ts';

/** More than this many in one tangle are settled in pieces, so that no text can make it slow. */
const TANGLE = 80;

export function chooseApart<C extends Span & { score: number }>(candidates: readonly C[]): C[] {
  const kept: C[] = [];
  let group: C[] = [];
  let reach = -1;
  const settle = () => {
    const ordered = [...group].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
    const chosen: C[] = [];
    for (const c of ordered) if (chosen.every((k) => c.end <= k.start || k.end <= c.start)) chosen.push(c);
    kept.push(...chosen.sort((a, b) => a.start - b.start));
    group = [];
  };
  for (const candidate of candidates) {
    if (candidate.start >= reach || group.length > TANGLE) settle();
    group.push(candidate);
    reach = Math.max(reach, candidate.end);
  }
  settle();
  return kept;
}
