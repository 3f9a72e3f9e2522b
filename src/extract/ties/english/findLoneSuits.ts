/**
 * Suits that do not say against whom: "She was dismissed by Acme in May. She is suing for £2m."
 *
 * Promises: the other side is the only body that the sentence names before, else the only one of the sentence before
 * it; one that judges or governs is none.
 */
import type { PlacedName } from '../templateOf.ts';
import { isGoverning } from './createTies.ts';
import type { Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';

export interface LoneSuit {
  plaintiffs: Unit[];
  against: Unit;
  at: number;
}

/** What stands behind "sue" where nobody does. */
const BEHIND = /^(?:for|in|over|under|and|but|,|\.|;|on|last|this)$/;

const FILES = /^(?:file|bring|launch|lodge|begin|start)$/;
/** "its defamation suit", "her claim", with nobody behind it. */
function isOwnSuit(units: readonly Unit[], at: number): boolean {
  if (!/^(?:its|his|her|their)$/.test(units[at]?.lower ?? '')) return false;
  for (let k = at + 1; k < at + 5; k++)
    if (/^(?:suit|lawsuit|claim|action|case|complaint)$/.test(units[k]?.lower ?? ''))
      return !/^(?:against|of|that)$/.test(units[k + 1]?.lower ?? '');
  return false;
}

/** `last`: the names of the sentence before; `nameOf`: what an entity is called at its longest. */
export function findLoneSuits(
  units: readonly Unit[],
  verbs: readonly Verb[],
  last: readonly PlacedName[],
  nameOf: (entity: string) => string,
): LoneSuit[] {
  return verbs.flatMap((verb) => {
    const plaintiffs = verb.subject.units.filter((u) => u.side === 'P');
    const isDone = !verb.isPassive && verb.mood === 'done';
    const isSuit = verb.lemmas[0] === 'sue' && plaintiffs.length > 0 && BEHIND.test(units[verb.head + 1]?.text ?? '.');
    // "Acme had filed its suit in March": against the other one of the sentence before.
    const filed = isDone && FILES.test(verb.lemmas[0] ?? '') ? verb.subject.units.filter((u) => u.kind === 'name') : [];
    if (filed.length > 0 && isOwnSuit(units, verb.head + 1)) {
      const others = new Set(last.filter((n) => !filed.some((u) => u.entity === n.entity)).map((n) => n.entity));
      const other = last.find((n) => others.has(n.entity));
      const side = other?.kind === 'person' ? 'P' : 'O';
      const unit = units[verb.head] as Unit;
      const against: Unit | undefined = other && {
        ...unit,
        kind: 'name',
        entity: other.entity,
        side,
        label: nameOf(other.entity),
      };
      const isOnly = others.size === 1 && last.some((n) => filed.some((u) => u.entity === n.entity));
      return isOnly && against && !isGoverning(against) ? [{ plaintiffs: filed, against, at: verb.head }] : [];
    }
    if (!isDone || !isSuit) return [];
    const unit = units[verb.head] as Unit;
    const here = units.slice(0, verb.from).filter((u) => u.kind === 'name' && u.side === 'O');
    const before = last
      .filter((n) => n.kind === 'organization')
      .map((n): Unit => ({ ...unit, kind: 'name', entity: n.entity, side: 'O', label: nameOf(n.entity) }));
    const sides = (here.length > 0 ? here : before).filter((u) => !isGoverning(u));
    const [against] = sides;
    return against && sides.every((u) => u.entity === against.entity) ? [{ plaintiffs, against, at: verb.head }] : [];
  });
}
