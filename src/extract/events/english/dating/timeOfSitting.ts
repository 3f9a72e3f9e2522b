/** The day on which a court sat, for what was said and ruled there. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import { isNarrated } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';

/** Behind a lead that tells of a court's day, what its judges ruled is of that day. */
export function timeOfSitting({ tokens, clauses, sitting }: SentenceReading, report: Report): TimeMention | undefined {
  const clause = clauses[report.clause];
  if (!sitting || !clause || report.saidIn !== null || report.isPassive) return undefined;
  if (isNarrated(tokens, clause) && isInCourt(tokens, clause)) return sitting;
  if (report.rule.type !== 'legal') return undefined;
  if (
    !/^(?:rule|find|hold|conclude|sentence|order|tell|say|clear|acquit|convict|jail|fine|spare|reject|dismiss|award|grant|refuse|deny|uphold|quash|overturn|impose|hand|give|strike|throw|side|accept|agree)$/.test(
      report.lemma,
    ) ||
    !isNarrated(tokens, clause)
  )
    return undefined;
  const isOfBench = tokens.slice(clause.from, clause.verb.from).some((t) => BENCH.test(t.lower));
  return isOfBench ? sitting : undefined;
}
const BENCH = /^(?:justices?|judges?|court|jury|jurors|magistrates?|panel|tribunal)$/;

/** "told the court", "In an 82-page ruling she said": said where the court sat. */
const isInCourt = (tokens: readonly EnglishToken[], { from, to, verb }: EnglishClause): boolean => {
  const words = tokens
    .slice(Math.min(from, verb.from), Math.min(to, verb.to + COURT_REACH))
    .map((t) => t.lower)
    .join(' ');
  return IN_COURT.test(words);
};
const COURT_REACH = 8;
const IN_COURT =
  /\b(?:told (?:the |a )?(?:packed |hushed |crowded )?(?:court(?:room)?|jury|jurors|judges?|magistrates?|tribunal|bench|hearing)\b|from the dock|(?:in|to) (?:the|a) (?:packed |hushed )?court(?:room)?\b|outside (?:the )?court\b|addressed the (?:court|judge|jury)|in (?:an?|his|her|the|their) (?:\w+ ?-? ?page|written|unanimous|oral|scathing|lengthy) (?:ruling|judgment|judgement|opinion|decision|verdict)|in (?:his|her|the|their) (?:ruling|judgment|judgement|opinion|sentencing remarks)|in sentencing)/;
