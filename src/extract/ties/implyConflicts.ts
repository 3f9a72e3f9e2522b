/**
 * Quarrels that follow from deeds: two people who each blame, sue, oppose or dismiss the other are in conflict, and so
 * are kin, partners or those who sat together of whom one acts against the other.
 *
 * Promises: the quotes of a quarrel are those of the deeds that make it; a court, a prosecutor and a regulator quarrel
 * with nobody by doing their office.
 */
import type { FoundRelationship } from '../findings.ts';

/** Deeds against somebody. */
const HOSTILE: ReadonlySet<string> = new Set(['criticized', 'opposed', 'legal_action_against', 'dismissed']);
/** What makes one deed against somebody a quarrel between two people. */
const NEAR: ReadonlySet<string> = new Set(['family_of', 'works_with', 'met_with']);

interface Pair {
  /** Ties from the one whose id comes first, those back, and those that go both ways. */
  there: FoundRelationship[];
  back: FoundRelationship[];
  both: FoundRelationship[];
}

function pairTies(ties: readonly FoundRelationship[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const isHostile = HOSTILE.has(tie.type);
    if (!isHostile && !NEAR.has(tie.type)) continue;
    const isThere = tie.source < tie.target;
    const key = isThere ? `${tie.source}\n${tie.target}` : `${tie.target}\n${tie.source}`;
    const pair = pairs.get(key) ?? { there: [], back: [], both: [] };
    (isHostile ? (isThere ? pair.there : pair.back) : pair.both).push(tie);
    pairs.set(key, pair);
  }
  return pairs;
}

const has = (ties: readonly FoundRelationship[], ...types: string[]) => ties.find((t) => types.includes(t.type));

/** The two deeds that make a quarrel, if there are two. */
function findQuarrel({ there, back, both }: Pair, arePeople: boolean): FoundRelationship[] {
  const [first] = there;
  const [second] = back;
  if (first && second) return arePeople || has([...there, ...back], 'legal_action_against') ? [first, second] : [];
  if (!arePeople) return [];
  const deeds = first ? there : back;
  const blame = has(deeds, 'criticized', 'opposed');
  const removal = has(deeds, 'dismissed');
  if (blame && removal) return [blame, removal];
  const kin = has(both, 'family_of');
  const near = kin ?? has(both, 'works_with', 'met_with');
  const deed = has(deeds, 'legal_action_against', ...(kin ? ['opposed', 'criticized'] : []));
  return near && deed ? [deed, near] : [];
}

export function implyConflicts(
  ties: readonly FoundRelationship[],
  isPerson: (entity: string) => boolean,
  isOffice: (entity: string) => boolean,
): FoundRelationship[] {
  return [...pairTies(ties).values()].flatMap((pair) => {
    const some = pair.there[0] ?? pair.back[0];
    if (!some) return [];
    const [first, second] = findQuarrel(pair, isPerson(some.source) && isPerson(some.target));
    if (!first || !second || isOffice(some.source) || isOffice(some.target)) return [];
    return [
      {
        type: 'conflict_with' as const,
        source: first.source,
        target: first.target,
        rule: 'tie-quarrel-of-deeds',
        evidence: [first, second].flatMap((t) => t.evidence.slice(0, 1)),
        events: [...new Set([...first.events, ...second.events])],
      },
    ];
  });
}
