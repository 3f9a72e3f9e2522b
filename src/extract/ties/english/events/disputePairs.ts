/** Who opposes, criticizes or falls out with whom by an English event. */
import { REGULATES } from '../../authorities.ts';
import { isPower, kindOfName } from '../../bodyKinds.ts';
import { cross, type TiePair } from '../../createEventTie.ts';
import { conflictOf } from './englishQuarrels.ts';
import type { Reading } from './readEventClause.ts';

export function disputePairs(r: Reading): TiePair[] {
  const { agents, isPerson } = r;
  const subjects = r.event.participants.filter((p) => p.role === 'subject').map((p) => p.entity);
  const patients = r.patients.length > 0 ? r.patients : subjects;
  if (isExamined(r)) return cross('legal_action_against', agents, patients.slice(0, 3));
  const type = conflictOf(r.trigger, r.words);
  if (type !== 'conflict_with') return cross(type, agents, patients.slice(0, 2));
  if (patients.length > 0) return cross(type, agents, patients);
  const people = agents.filter(isPerson);
  return cross(type, people.slice(0, 1), people.slice(1));
}

/** "questioned by the police": a step of the law. */
const isExamined = ({ trigger, agents, isPerson, nameOf }: Reading): boolean =>
  /^(?:question|interview|interrogat|quiz)/iu.test(trigger) &&
  agents.some((a) => !isPerson(a) && (REGULATES.test(nameOf(a)) || isPower(kindOfName(nameOf(a)))));
