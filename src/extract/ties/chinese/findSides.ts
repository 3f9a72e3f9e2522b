/**
 * The two sides of one Chinese verb of doing: who does it, to whom.
 *
 * Promises: the passive turns the two; whom a preposition marks as the one it is done to is never the doer.
 */
import type { ChineseAct } from '../acts/chineseAct.ts';
import type { Template } from '../templateOf.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { idsOf, type Sides, type Surroundings } from './deedSides.ts';
import { findMutual } from './findMutual.ts';
import { findHolder } from './findReceiver.ts';
import { isInDescription } from './innerDeeds.ts';
import { OTHERS } from './isEmptyBefore.ts';
import { findActiveSides } from './sides/findActiveSides.ts';
import { findFocusedSides } from './sides/findFocusedSides.ts';
import { findPassiveSides, isPassive } from './sides/findPassiveSides.ts';
import { findSubject } from './sides/findSubject.ts';
import { createVerbPlace, type NameOf, type VerbPlace } from './sides/verbPlace.ts';

export function findSides(
  act: ChineseAct,
  clause: ChineseClause,
  template: Template,
  from: number,
  to: number,
  nameOf: NameOf,
  around: Surroundings,
): Sides | null {
  if (act.isBehind) return findHolder(act, clause, to, around);
  const verb = createVerbPlace(act, clause, template, from, to, nameOf, around);
  const focused = findFocusedSides(verb);
  if (focused) return focused;
  const { subject, head, isCarried } = findSubject(verb);
  if (act.meansTopic) return aboutTopic(verb, subject);
  if (act.meansTold) return aboutTold(verb);
  if (act.takesBefore) return aboutMarked(verb, subject);
  if (act.isMutual) return findMutual(act, clause, subject, from, to, isCarried);
  const agent = findAgent(verb);
  return isPassive(verb, agent) ? findPassiveSides(verb, agent, head) : findActiveSides(verb, subject, agent);
}

/** Whom the paragraph tells most of has it done to them. */
function aboutTopic({ act, around }: VerbPlace, subject: NameGroup | null): Sides {
  const sources = idsOf(subject, act.source);
  const topic = sources.length > 0 ? around.topic(sources) : undefined;
  return { sources, targets: topic === undefined ? [] : [topic] };
}

/** Whom the clauses before tell of has it done to them. */
function aboutTold({ act, clause, own, around }: VerbPlace): Sides {
  const told = clause.carried;
  // 某甲的表弟某乙不买账，斥之为空谈: whoever is told of carries on, and the other one is meant.
  if (!own) {
    const [source] = idsOf(told, 'P');
    const other = source && act.target !== 'O' ? around.otherThan(source) : undefined;
    return { sources: other && source ? [source] : [], targets: other ? [other] : [] };
  }
  // 两百名员工联名声援，公司斥之为胡闹: those who have no name.
  const { previous } = around;
  if (
    previous &&
    OTHERS.test(previous.text) &&
    !previous.groups.some((g) => g.marker === '' && g.start === previous.start)
  )
    return { sources: [], targets: [] };
  return { sources: idsOf(own, act.source), targets: told && told !== own ? idsOf(told, act.target) : [] };
}

/** Whom a preposition before the verb marks has it done to them. */
function aboutMarked({ act, before }: VerbPlace, subject: NameGroup | null): Sides {
  const done = before.findLast((g) => g.marker !== '' && g.marker !== 'agent' && !g.owns);
  return { sources: idsOf(subject, act.source), targets: idsOf(done, act.target) };
}

/** Whom 被 or 由 marks. */
const findAgent = ({ clause, before, plain }: VerbPlace): NameGroup | undefined =>
  before.findLast((g) => (g.marker === 'by' || g.marker === 'agent') && !g.owns && !isInDescription(clause, g, plain));
