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

/** `last`: the names of the sentence before; `nameOf`: what an entity is called at its longest. */
export function findLoneSuits(
  units: readonly Unit[],
  verbs: readonly Verb[],
  last: readonly PlacedName[],
  nameOf: (entity: string) => string,
): LoneSuit[] {
  return verbs.flatMap((verb) => {
    const plaintiffs = verb.subject.units.filter((u) => u.side === 'P');
    const isSuit = verb.lemmas[0] === 'sue' && !verb.isPassive && verb.mood === 'done' && plaintiffs.length > 0;
    if (!isSuit || !BEHIND.test(units[verb.head + 1]?.text ?? '.')) return [];
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
