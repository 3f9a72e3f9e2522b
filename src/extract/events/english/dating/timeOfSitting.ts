/** The day on which a court sat, for what was said and ruled there. */
import type { TimeMention } from '../../../findings.ts';
import type { Report } from '../englishReport.ts';
import { isNarrated } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { isInCourt } from './isInCourt.ts';

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
