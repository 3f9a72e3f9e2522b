/** A word or a description that stands for somebody named before, as far as its words tell, and how rules read one. */
import type { FoundEntity, MentionForm } from '../../../../findings.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';

/** Stands for: only a body whose name or description has the noun. */
export const NAMED = ' ';

export interface Reference {
  want: 'm' | 'f' | 'organization' | 'title' | 'pair';
  /** "he", "she": neither object nor owner. */
  isDoer?: boolean;
  /** "himself": who does it. */
  isReflexive?: boolean;
  /** "they": only those that are plainly a pair. */
  isLoose?: boolean;
  /** "they married": what two do. */
  isOfTwo?: boolean;
  noun?: string;
  /** "the Welshman" */
  sex?: 'm' | 'f';
  /** "its former chief": has people of its own. */
  isOfStaff?: boolean;
  /** Token of the "that" behind a verb of telling before it, if any. */
  that?: number;
  /** "from its founder": of whoever is bought. */
  isFromStaff?: boolean;
  /** Token before a comma that stands right before it: the end of what it describes. */
  behind?: number;
  words?: string[];
  /** Whose the body is: "Doe's union". */
  owner?: FoundEntity;
  /** "the neuroscientist", "the old warrior": may mean somebody whom nobody called so before. */
  isAnew?: boolean;
  /** "the former Orbis chairman": where the name of the body begins. */
  bodyFrom?: number;
  form: MentionForm;
  /** Where the words that stand for somebody begin, where that is not where they were read from. */
  from?: number;
  to: number;
}

/**
 * A rule of an ordered list that reads the words from a token on: null where they stand for nobody, undefined where the
 * rule knows nothing of them.
 */
export type ReadRule = (tokens: readonly EnglishToken[], i: number) => Reference | null | undefined;

/** The word at a place of a sentence, in small letters; "" beyond it. */
export const wordAt = (tokens: readonly EnglishToken[], k: number): string => tokens[k]?.lower ?? '';
