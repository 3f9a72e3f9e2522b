/** The sides of a deed whose doer stands behind it: 带头骂她的正是某甲. */
import { idsOf, type Sides } from '../deedSides.ts';
import { findFocus } from '../findDoer.ts';
import { PASSIVE } from './findPassiveSides.ts';
import type { VerbPlace } from './verbPlace.ts';

export function findFocusedSides({
  act,
  clause,
  template,
  to,
  around,
  beforeText,
  before,
  own,
}: VerbPlace): Sides | undefined {
  // Whoever does it stands behind, and is nobody who was told of before.
  const focus = own || PASSIVE.test(beforeText) ? undefined : findFocus(clause, template, to, around);
  if (!focus) return undefined;
  const done =
    before.findLast((g) => g.marker === 'ba') ??
    clause.groups.find((g) => g.start >= to && g.end <= focus.at && idsOf(g, act.target).length > 0);
  const isPlain = !act.nextClause && !act.meansTold && !act.meansTopic && !act.isSale && !act.takesBefore;
  return done && done !== focus.group && isPlain
    ? { sources: idsOf(focus.group, act.source), targets: idsOf(done, act.target) }
    : undefined;
}
