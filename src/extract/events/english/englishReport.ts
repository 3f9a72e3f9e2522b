/** A happening that a clause of an English sentence reports. */
import type { Modality } from '../../../model/vocabulary.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { MatchedRule } from './rules/matchEnglishRule.ts';

export interface Report extends MatchedRule {
  /** Clause in which the happening stands. */
  clause: number;
  /** Token of the trigger. */
  trigger: number;
  /** Whether the trigger is in the passive. */
  isPassive: boolean;
  modality: Modality;
  /** Clause of the verb of saying that it hangs on. */
  saidIn: number | null;
  /** "…, the company said on Monday": the clause at the end that says who says so. */
  attributedIn?: number;
  rule: MatchedRule['rule'];
  /** Where the evidence must begin, for a verb of several in one clause. */
  from?: number;
  /** "persuaded Doe to leave": the tokens that name whoever is to do it, where that is not the subject. */
  doer?: {
    from: number;
    to: number;
    /** They stand behind a preposition: "despite Doe sacking him". */
    isOblique?: boolean;
  };
}

/** "a letter in which …": belongs to what it describes. */
export const isHungOn = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  clause.kind === 'relative' &&
  /^(?:which|whom)$/.test(clause.intro ?? '') &&
  /^(?:in|of|on|by|under|with|to|from|for)$/.test(tokens[clause.from - 1]?.lower ?? '');
