/**
 * A report in a sentence made into an event: its quote, who takes part, its time, who says so, its title.
 *
 * Promises: the quote is one piece of the sentence with the trigger in it; participants are agents, those it is done
 * to and a named speaker, never a possessor.
 */
import type { Span } from '../../document.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent, FoundSpeaker, TimeMention } from '../../findings.ts';
import { type Cast, findCast } from './building/findCast.ts';
import { findEvidence } from './building/findEvidence.ts';
import { fitYear, isAhead } from './building/fitYear.ts';
import { isWorthTelling } from './building/isWorthTelling.ts';
import { participantsOf } from './building/participantsOf.ts';
import { goesNowhere, isRecusal, typeOf } from './building/typeOf.ts';
import { dateEnglishReport } from './dateEnglishReport.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { Placed } from './englishRoles.ts';
import type { SentenceReading } from './englishSentence.ts';
import { titleEnglishEvent } from './titleEnglishEvent.ts';

export function buildEnglishEvent(reading: SentenceReading, report: Report): FoundEvent | null {
  const { document, tokens, clauses } = reading;
  const clause = clauses[report.clause] as EnglishClause;
  const said = report.saidIn === null ? null : (clauses[report.saidIn] as EnglishClause);
  const range = findEvidence(reading, report);
  const cast = findCast(reading, report, clause, range.to);
  const isNowhere = goesNowhere(reading, report, range.to);
  if (isNowhere && report.lemma === 'arrive') return null;
  if (report.rule.type === 'statement' && !isWorthTelling(reading, report, cast.subjects)) return null;
  const isOffCase = isRecusal(document, report, clause, cast.heads);
  const type = typeOf(report, isOffCase, isNowhere);
  const trigger = tokens[report.trigger] as EnglishToken;
  const time = timeOf(reading, report, clause, said);
  const isToCome = report.modality === 'asserted' && isAhead(time, document.published);
  const speaker = speakerOf(report, cast);
  return {
    type,
    rule: `en-${type}-${report.lemma}`,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [spanOf(tokens, range)],
    participants: participantsOf(reading, report, clause, cast),
    modality: isOffCase ? 'asserted' : isToCome ? 'planned' : report.modality,
    ...(speaker && { speaker }),
    ...(time && { time }),
    title: titleEnglishEvent(document, tokens, clause, report, cast, range, clauses),
  };
}

const spanOf = (tokens: readonly EnglishToken[], { from, to }: { from: number; to: number }): Span => ({
  start: (tokens[from] as EnglishToken).start,
  end: (tokens[to - 1] as EnglishToken).end,
});

/** Who says it, where somebody named does. */
function speakerOf({ rule, saidIn }: Report, { speakers, subjects }: Cast): FoundSpeaker | undefined {
  const [speaker] = saidIn !== null ? speakers : rule.type === 'statement' ? subjects : [];
  return speaker && speakerAt(speaker);
}

const speakerAt = ({ mention, entity }: Placed): FoundSpeaker => ({
  start: mention.start,
  end: mention.end,
  exact: mention.exact,
  entity: entity.id,
});

/** When it was, in the year in which it can have been. */
function timeOf(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined {
  const told = dateEnglishReport(reading, report, clause, said);
  // "Oct. 4: She will pay after all": the day of a row is not the one of what its row says is to be.
  if (!told || reading.row?.start === told.start) return told;
  // "On May 5 the board asked her to resign": the day is that of the asking.
  const isOfAsking = clause.verb.tense === 'past' && told.end <= (reading.tokens[clause.verb.from]?.start ?? 0);
  return fitYear(told, report, clause, reading.document.published, isOfAsking);
}
