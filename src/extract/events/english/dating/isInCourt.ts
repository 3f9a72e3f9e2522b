/** Whether a clause tells what somebody said or wrote in court. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';

/** "told the court", "In an 82-page ruling she said": said where the court sat. */
export const isInCourt = (tokens: readonly EnglishToken[], { from, to, verb }: EnglishClause): boolean => {
  const words = tokens
    .slice(Math.min(from, verb.from), Math.min(to, verb.to + COURT_REACH))
    .map((t) => t.lower)
    .join(' ');
  return IN_COURT.test(words);
};
const COURT_REACH = 8;
const IN_COURT =
  /\b(?:told (?:the |a )?(?:packed |hushed |crowded )?(?:court(?:room)?|jury|jurors|judges?|magistrates?|tribunal|bench|hearing)\b|from the dock|(?:in|to) (?:the|a) (?:packed |hushed )?court(?:room)?\b|outside (?:the )?court\b|addressed the (?:court|judge|jury)|in (?:an?|his|her|the|their) (?:\w+ ?-? ?page|written|unanimous|oral|scathing|lengthy) (?:ruling|judgment|judgement|opinion|decision|verdict)|in (?:his|her|the|their) (?:ruling|judgment|judgement|opinion|sentencing remarks)|in sentencing)/;
