/**
 * The trigger words in a stretch of text.
 *
 * Promises: found triggers do not overlap and stand in order; the longest word at a place wins, and of equal ones
 * the row that stands first.
 * Does not know: whether the clause really reports what the word says.
 */
import type { Span } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { AGENCY_TRIGGERS } from './agencyTriggers.ts';
import { BENCH_TRIGGERS } from './benchTriggers.ts';
import { BODY_TRIGGERS } from './bodyTriggers.ts';
import { BUSINESS_TRIGGERS } from './businessTriggers.ts';
import { CALENDAR_TRIGGERS } from './calendarTriggers.ts';
import { CAREER_TRIGGERS } from './careerTriggers.ts';
import { COURT_TRIGGERS } from './courtTriggers.ts';
import { CUSTODY_TRIGGERS } from './custodyTriggers.ts';
import { DEED_TRIGGERS } from './deedTriggers.ts';
import { DISASTER_TRIGGERS } from './disasterTriggers.ts';
import { DOWNFALL_TRIGGERS } from './downfallTriggers.ts';
import { EVERYDAY_TRIGGERS } from './everydayTriggers.ts';
import { FEATURE_TRIGGERS } from './featureTriggers.ts';
import { FORTUNE_TRIGGERS } from './fortuneTriggers.ts';
import { IDIOM_TRIGGERS } from './idiomTriggers.ts';
import { INQUIRY_TRIGGERS } from './inquiryTriggers.ts';
import { MARKET_TRIGGERS } from './marketTriggers.ts';
import { OFFICE_TRIGGERS } from './officeTriggers.ts';
import { PAPER_TRIGGERS } from './paperTriggers.ts';
import { PERSONNEL_TRIGGERS } from './personnelTriggers.ts';
import { PITCH_TRIGGERS } from './pitchTriggers.ts';
import { PLAIN_VERB_TRIGGERS } from './plainVerbTriggers.ts';
import { PROCEDURE_TRIGGERS } from './procedureTriggers.ts';
import { PUBLIC_TRIGGERS } from './publicTriggers.ts';
import { QUARREL_TRIGGERS } from './quarrelTriggers.ts';
import { REPORTAGE_TRIGGERS } from './reportageTriggers.ts';
import { REPORT_TRIGGERS } from './reportTriggers.ts';
import { RESULT_TRIGGERS } from './resultTriggers.ts';
import { SEAT_TRIGGERS } from './seatTriggers.ts';
import { SEPARABLE_TRIGGERS } from './separableTriggers.ts';
import { SOCIETY_TRIGGERS } from './societyTriggers.ts';
import { SPEECH_TRIGGERS } from './speechTriggers.ts';
import { SPOKEN_MISHAP_TRIGGERS } from './spokenMishapTriggers.ts';
import { SPOKEN_POST_TRIGGERS } from './spokenPostTriggers.ts';
import { SPOKEN_QUARREL_TRIGGERS } from './spokenQuarrelTriggers.ts';
import { SPOKEN_TRADE_TRIGGERS } from './spokenTradeTriggers.ts';
import { TENURE_TRIGGERS } from './tenureTriggers.ts';
import type { TriggerRow } from './triggerRow.ts';
import { TURNED_TRIGGERS } from './turnedTriggers.ts';
import { VENUE_TRIGGERS } from './venueTriggers.ts';
import { VOICE_TRIGGERS } from './voiceTriggers.ts';
import { WARE_TRIGGERS } from './wareTriggers.ts';
import { WIRE_TRIGGERS } from './wireTriggers.ts';

export interface Trigger extends Span {
  row: TriggerRow;
  word: string;
}

export const TRIGGER_ROWS: readonly TriggerRow[] = [
  ...SPOKEN_TRADE_TRIGGERS,
  ...SPOKEN_QUARREL_TRIGGERS,
  ...SPOKEN_POST_TRIGGERS,
  ...SPOKEN_MISHAP_TRIGGERS,
  ...PITCH_TRIGGERS,
  ...DOWNFALL_TRIGGERS,
  ...WIRE_TRIGGERS,
  ...SEAT_TRIGGERS,
  ...WARE_TRIGGERS,
  ...BENCH_TRIGGERS,
  ...QUARREL_TRIGGERS,
  ...FORTUNE_TRIGGERS,
  ...REPORTAGE_TRIGGERS,
  ...OFFICE_TRIGGERS,
  ...CAREER_TRIGGERS,
  ...DEED_TRIGGERS,
  ...CUSTODY_TRIGGERS,
  ...INQUIRY_TRIGGERS,
  ...REPORT_TRIGGERS,
  ...FEATURE_TRIGGERS,
  ...CALENDAR_TRIGGERS,
  ...PAPER_TRIGGERS,
  ...PLAIN_VERB_TRIGGERS,
  ...TURNED_TRIGGERS,
  ...IDIOM_TRIGGERS,
  ...EVERYDAY_TRIGGERS,
  ...TENURE_TRIGGERS,
  ...PROCEDURE_TRIGGERS,
  ...VOICE_TRIGGERS,
  ...VENUE_TRIGGERS,
  ...COURT_TRIGGERS,
  ...DISASTER_TRIGGERS,
  ...MARKET_TRIGGERS,
  ...SOCIETY_TRIGGERS,
  ...PERSONNEL_TRIGGERS,
  ...SPEECH_TRIGGERS,
  ...PUBLIC_TRIGGERS,
  ...BUSINESS_TRIGGERS,
  ...BODY_TRIGGERS,
  ...SEPARABLE_TRIGGERS,
  ...RESULT_TRIGGERS,
  ...AGENCY_TRIGGERS,
];

const findWords = createWordFinder(
  TRIGGER_ROWS.map((row) => row.words.split(' ').sort((a, b) => lengthOf(b) - lengthOf(a))),
);

/** Characters that a fragment takes of the text, roughly: what looks ahead or behind takes none. */
function lengthOf(fragment: string): number {
  return fragment.replace(/\(\?<?[!=].*$/, '').length;
}

/** All triggers of a text. `isTaken` keeps out places that belong to a name or a quotation. */
export function findTriggers(reading: string, span: Span, isTaken: (at: Span) => boolean): Trigger[] {
  const words = findWords(reading.slice(span.start, span.end));
  if (words.length === 0) return [];
  const found = words
    .map(({ row, start, word }) => ({ row, word, start: span.start + start, end: span.start + start + word.length }))
    .filter((at) => !isTaken(at))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.row - b.row);
  const kept: Trigger[] = [];
  for (const { row, word, start, end } of found)
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ row: TRIGGER_ROWS[row] as TriggerRow, word, start, end });
  return kept;
}
