/** The day of a clause that is joined to another without a comma, for both. */
import type { TimeMention } from '../../../findings.ts';
import type { Report } from '../englishReport.ts';
import { isNarrated } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { timesIn } from './timesIn.ts';

/** "cut short a trip and flew back on Thursday": what is joined to it without a comma is of the same day, where that is of these days. */
export function timeOfJoined(reading: SentenceReading, report: Report): TimeMention | undefined {
  const { tokens, clauses, document } = reading;
  const [clause, next] = [clauses[report.clause], clauses[report.clause + 1]];
  if (!clause || !next || next.kind !== 'joined' || next.sharesWith !== report.clause) return undefined;
  if (!ONE_DAYS.test(report.rule.type) || !isNarrated(tokens, clause) || !isNarrated(tokens, next)) return undefined;
  if (tokens[next.from - 1]?.lower !== 'and' || tokens[next.from - 2]?.text === ',') return undefined;
  const time = timesIn(reading, next, report);
  const [day, published] = [readDay(time?.edtf), readDay(document.published)];
  return day !== null && published !== null && published - day >= 0 && published - day <= DAYS_OF_NEWS
    ? time
    : undefined;
}
const ONE_DAYS = /^(?:statement|decision|dispute|return|change|meeting|support)$/;
const DAYS_OF_NEWS = 10;

/** Days since 1970 of a date that is a day; else null. */
function readDay(edtf: string | null | undefined): number | null {
  if (!edtf || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return null;
  return Math.round(Date.parse(`${edtf}T00:00:00Z`) / 86_400_000);
}
