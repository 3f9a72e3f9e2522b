/** The form of a rule that reads a verb of an English clause as a happening. */
import type { EventType, Modality } from '../../../../model/vocabulary.ts';

export interface EnglishRule {
  type: EventType;
  /** Lemmas, space between; the rule's name is made of the type and the lemma. */
  verbs: string;
  /** Must match what follows the verb in its clause, in lower case and without leading space. */
  after?: RegExp;
  /** Must not match what follows. */
  notAfter?: RegExp;
  /** Must match the words of the subject, in lower case. */
  subject?: RegExp;
  notSubject?: RegExp;
  /** A capitalised name must follow the verb. */
  namesObject?: boolean;
  /** Behind "by" or what else opens what follows, a capitalised name must stand. */
  namesDoer?: boolean;
  /** The subject must be somebody: a capitalised name, a pronoun for a person, or a word for one. */
  namesSubject?: boolean;
  /** Tells of what was not done, which alone is the news: "had not been seen at her desk". */
  isNegated?: boolean;
  voice?: 'active' | 'passive';
  modality?: Modality;
  /** Prepositions whose names take part, besides those that always do. */
  takes?: RegExp;
}
