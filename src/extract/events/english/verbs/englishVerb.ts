/** A verb group of an English sentence: its auxiliaries and its main verb, as far as they tell who did what and when. */
import type { VerbReading } from '../inflectEnglish.ts';

export interface EnglishVerb {
  /** Token indices of the group, auxiliaries included, and of its main verb. */
  from: number;
  to: number;
  head: number;
  lemmas: string[];
  isPassive: boolean;
  isNegated: boolean;
  modal: string | null;
  tense: 'past' | 'perfect' | 'present' | 'future' | 'progressive';
}

/** What a word may be as a form of a verb; none where it is no verb. */
export type ReadVerb = (word: string) => VerbReading[];
