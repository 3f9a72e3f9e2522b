/** Everybody whom the clauses of a report name, by where they stand. */
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import type { Placed } from '../englishRoles.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { findDoers, findObjects, findOwners, findSubjects } from '../findEnglishParticipants.ts';

export interface Cast {
  /** Who does it, or the subject of its clause. */
  heads: readonly Placed[];
  /** The same; where nobody is, the owners of what is. */
  subjects: readonly Placed[];
  objects: readonly Placed[];
  /** Who says it. */
  speakers: readonly Placed[];
  /** Whom what is denied or found is about. */
  spokenOf: readonly Placed[];
}

/** `end`: where the quote ends. */
export function findCast(reading: SentenceReading, report: Report, clause: EnglishClause, end: number): Cast {
  const heads = findDoers(reading, report) ?? findSubjects(reading, report.clause);
  return {
    heads,
    subjects: heads.length > 0 ? heads : findOwners(reading, clause, report.rule.type),
    objects: findObjects(reading, report, clause, end).filter((o) => !report.doer || !heads.includes(o)),
    speakers: report.saidIn === null ? [] : findSubjects(reading, report.saidIn),
    spokenOf: isAbout(reading, report) ? findSubjects(reading, report.clause + 1) : [],
  };
}

/** "denied that Doe had left", "ruled that Doe had lied": it is about her. */
function isAbout({ clauses }: SentenceReading, { clause, modality, lemma, rule }: Report): boolean {
  if (clauses[clause + 1]?.kind !== 'complement') return false;
  // "said that Doe had apologised"
  const told = clauses[clause + 1]?.verb;
  if (rule.type === 'statement' && told && !told.isPassive && told.lemmas.some((l) => /^apologi[sz]e$/.test(l)))
    return true;
  return modality === 'denied' || (FINDS.test(lemma) && /^(?:legal|assessment)$/.test(rule.type));
}

/** What judges, panels and inquiries do with what happened. */
const FINDS = /^(?:rule|find|hold|conclude|decide|determine|establish|confirm|show|reveal)$/;
