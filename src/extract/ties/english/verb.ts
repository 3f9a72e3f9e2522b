/** What is known of one verb of an English sentence, and the subjects that stand for none. */
import type { Subject } from './findSubject.ts';

export interface Verb {
  from: number;
  /** Index of the verb itself. */
  head: number;
  lemmas: string[];
  isPassive: boolean;
  form: 'finite' | 'ing' | 'inf' | 'part';
  /** `done`; `planned`: it will be, or is agreed; `tried`: somebody is after it; `not`: denied, or only possible. */
  mood: 'done' | 'planned' | 'tried' | 'not';
  /** "should", "must": what it ought to do. */
  modal?: string;
  subject: Subject;
}

export const NONE: Subject = { units: [], noun: '' };
/** The subject stands behind: "After firing Roe, Doe …". */
export const LATER: Subject = { units: [], noun: '' };
