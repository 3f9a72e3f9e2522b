/** Successions but those of whoever only appoints somebody to the post. */
import type { FoundRelationship } from '../findings.ts';
import { overlap } from './implyTies.ts';

/** 总统某乙任命某丙接替某甲: whoever appoints somebody to a post succeeds nobody in it. */
export function withoutAppointers(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const appointed = ties.filter((t) => t.type === 'appointed');
  if (appointed.length === 0) return [...ties];
  const successors = new Set(ties.flatMap((t) => (t.type === 'succeeded' ? [`${t.source} ${t.target}`] : [])));
  return ties.filter(
    (tie) =>
      tie.type !== 'succeeded' ||
      !appointed.some((a) => a.source === tie.source && overlap(a, tie) && successors.has(`${a.target} ${tie.target}`)),
  );
}
