/**
 * The names of a Chinese clause as its verbs see them: who could be the subject, who stands behind a preposition.
 *
 * Promises: the subject of a clause that drops it is the one before, within the paragraph.
 */
import type { Template } from '../templateOf.ts';
import { carrySubjects, type ToldClauses } from './clauses/carrySubjects.ts';
import { divideTemplate } from './clauses/divideTemplate.ts';
import type { NameGroup } from './clauses/nameGroup.ts';

/** What was made of each template last, and with which subject: one rule after the other asks the same. */
const told = new WeakMap<Template, ToldClauses & { carriedIn: NameGroup | null }>();

/** The clauses of a sentence's template, given the subject so far; `after` is the subject they leave behind. */
export function readClauseNames(template: Template, carriedIn: NameGroup | null): ToldClauses {
  const known = told.get(template);
  if (known?.carriedIn === carriedIn) return known;
  const made = { ...carrySubjects(divideTemplate(template), carriedIn), carriedIn };
  told.set(template, made);
  return made;
}
