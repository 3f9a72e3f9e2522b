/**
 * The time of an English report: of its own clause, of the clause that it is said in or shares its subject with, else
 * of the scene that the paragraph tells of.
 *
 * Does not know: how a time expression is resolved.
 */
import { parseEdtf } from '../../../model/edtf.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../findings.ts';
import { behindFront } from './dating/behindFront.ts';
import { timeBeside } from './dating/timeBeside.ts';
import {
  isToldBy,
  timeBehindWhat,
  timeGoneOn,
  timeOfCleft,
  timeOfWhen,
  timeSaid,
  timeUpon,
} from './dating/timeOfHost.ts';
import { timeOfJoined } from './dating/timeOfJoined.ts';
import { timeOfFronted, timeOfNeighbours } from './dating/timeOfNeighbours.ts';
import { timeOfSitting } from './dating/timeOfSitting.ts';
import { timesIn } from './dating/timesIn.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import { isNarrated, timeOfScene } from './englishScene.ts';
import type { SentenceReading } from './englishSentence.ts';

export function dateEnglishReport(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined {
  const time = chooseTime(reading, report, clause, said);
  return time && isStillAhead(reading, report, clause, time) ? undefined : time;
}

/** "She has tabled a motion, to be voted on next week, and he hinted": what was done has no day that is still to come. */
function isStillAhead(
  { tokens, document }: SentenceReading,
  report: Report,
  clause: EnglishClause,
  time: TimeMention,
): boolean {
  if (report.modality !== 'asserted' || !document.published || !time.edtf) return false;
  if (!beginsBehind(time.edtf, document.published)) return false;
  const isOwn =
    time.start >= (tokens[clause.from]?.start ?? 0) &&
    time.end <= (tokens[Math.min(clause.to, tokens.length) - 1]?.end ?? 0);
  // "has agreed to step down on July 1": that day is the infinitive's.
  const isPerfect = report.trigger < clause.verb.to && /^(?:has|have)$/.test(tokens[clause.verb.from]?.lower ?? '');
  return isPerfect || (!isOwn && isNarrated(tokens, clause));
}

/** Whether a time, were it a season, begins behind a day. */
function beginsBehind(edtf: string, published: string): boolean {
  const [time, day] = [parseEdtf(edtf), parseEdtf(published)];
  return time !== null && day !== null && time.from > day.to;
}

function chooseTime(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined {
  const { tokens, clauses } = reading;
  const own =
    timeBeside(reading, clause, said) ??
    ownTime(reading, report, clause) ??
    timeOfCleft(reading, report, clause) ??
    timeOfWhen(reading, report, clause);
  if (own) return own;
  if (clause.upon && report.modality === 'asserted' && isNarrated(tokens, clause)) return clause.upon;
  if (clause.kind === 'reduced') return timeOfReduced(reading, report, clause);
  const isAsserted = report.modality === 'asserted';
  const outer = said ? (timeSaid(reading, report, said) ?? timeBesideSaying(reading, report, said)) : undefined;
  // "announced on Monday that it would merge": seen from that day; "said on Monday that it will" has a day of its own.
  if (outer) return isAsserted || isSeenFromThen(reading, report, clause) ? outer : undefined;
  const inRow = timeInRow(reading, clause);
  if (inRow) return inRow;
  const attribution = report.attributedIn === undefined ? undefined : clauses[report.attributedIn];
  if (attribution && isAsserted) return timesIn(reading, attribution, report);
  if (stepsIn(reading, report, clause)) return reading.scene?.time;
  if (isOfNow(tokens, clause)) return undefined;
  const told = firstTold(reading, clause);
  if (isAsserted && isToldBy(reading, told))
    return timesIn(reading, clauses[told.parent as number] as EnglishClause, report);
  const upon =
    timeUpon(reading, report, clause) ?? timeUponShared(reading, report, clause) ?? timeGoneOn(reading, report, clause);
  if (upon) return upon;
  if (clause.kind === 'main' && clauses[report.clause - 1]?.isFronted) return timeOfFronted(reading, report);
  return timeOfNeighbours(reading, report, clause) ?? timeOfStory(reading, report);
}

/** "On May 3 he flew in and told them that it was over", "…, where he insisted that": of the clause that saying is joined to. */
function timeBesideSaying(reading: SentenceReading, report: Report, said: EnglishClause): TimeMention | undefined {
  const at = reading.clauses.indexOf(said);
  const isHung = said.kind === 'joined' || (said.kind === 'relative' && said.intro === 'where');
  return isHung && at >= 0 && isNarrated(reading.tokens, said)
    ? timeOfNeighbours(reading, { ...report, clause: at }, said)
    : undefined;
}

/** "announced on Monday that it would merge", "… that they meant to sell": what lay ahead then. */
const isSeenFromThen = ({ tokens }: SentenceReading, { modality }: Report, clause: EnglishClause): boolean =>
  clause.verb.modal === 'would' || (modality === 'planned' && isNarrated(tokens, clause));

/** "announced that it had removed five and appointed six": the first of the row that somebody tells. */
function firstTold({ tokens, clauses }: SentenceReading, clause: EnglishClause): EnglishClause {
  let first = clause;
  for (let i = 0; i < LONGEST_ROW && first.kind === 'joined' && first.sharesWith !== null; i++)
    first = clauses[first.sharesWith] as EnglishClause;
  // "that Doe had left and that Roe had come"
  const before = first.kind === 'complement' && first.parent !== null ? clauses[first.parent] : undefined;
  if (before?.kind === 'complement' && /^(?:and|but)$/.test(tokens[first.from - 1]?.lower ?? '')) first = before;
  return first.kind === 'complement' ? first : clause;
}
const LONGEST_ROW = 6;

/** What the clause says of itself. */
function ownTime(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const own = timesIn(reading, behindFront(clause), report) ?? timeBehindWhat(reading, report);
  // "met him yesterday and afterwards accused him": of the same day.
  const isOnlyAfter = own?.edtf === null && clause.kind === 'joined' && /^(?:afterwards?|thereafter)$/i.test(own.exact);
  return isOnlyAfter ? undefined : own;
}

/** "resigned on Monday, saying": what somebody does in doing the other. */
const timeOfReduced = (reading: SentenceReading, report: Report, { reduction, parent }: EnglishClause) =>
  reduction === 'ing' && parent !== null
    ? timesIn(reading, reading.clauses[parent] as EnglishClause, report)
    : undefined;

/** "met in March, after which they drove off and signed": of the time that the first of the row goes on from. */
function timeUponShared(
  reading: SentenceReading,
  report: Report,
  { kind, sharesWith }: EnglishClause,
): TimeMention | undefined {
  const first = kind === 'joined' && sharesWith !== null ? reading.clauses[sharesWith] : undefined;
  return first && timeUpon(reading, { ...report, clause: sharesWith as number }, first);
}

/** "Roe becomes deputy leader", behind the day of the news: the present of who takes a post that the news tells of. */
const stepsIn = (
  { scene, tokens }: SentenceReading,
  { rule, modality, lemma }: Report,
  { verb, kind }: EnglishClause,
) =>
  scene?.isNews === true &&
  rule.type === 'appointment' &&
  modality === 'asserted' &&
  /^(?:become|replace|succeed|take|step|inherit|assume|move)$/.test(lemma) &&
  (kind === 'main' || kind === 'joined') &&
  verb.tense === 'present' &&
  verb.modal === null &&
  /s$/.test(tokens[verb.head]?.lower ?? '');

/** What is to come, is so or has come about has no time of what was told before. */
function isOfNow(tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean {
  if (verb.modal !== null && /^(?:will|shall|must|'ll|’ll)$/.test(verb.modal)) return true;
  return verb.tense === 'present' || /^has|^have/.test(tokens[verb.from]?.lower ?? '');
}

/**
 * In a row of a chronology what has come about, or is going on beside it, is of the row's day: "27 October: Doe has gone", "the
 * chair, who is abroad, resigns".
 */
function timeInRow({ tokens, row, scene }: SentenceReading, { verb, kind }: EnglishClause): TimeMention | undefined {
  if (!row || verb.modal !== null) return undefined;
  const first = tokens[verb.from]?.lower ?? '';
  const isPerfect = /^(?:has|have|'ve|’ve)$/.test(first) && kind !== 'relative';
  const goesOn = /^(?:is|are|'s|’s|'re|’re)$/.test(first) && /ing$/.test(tokens[verb.head]?.lower ?? '');
  if (isPerfect || goesOn) return scene?.time ?? row;
  const isPlain = /^(?:main|joined|resumed)$/.test(kind) && !verb.isNegated && isInPresent(tokens, verb);
  return isPlain ? laterOf(scene?.time, row) : undefined;
}

/** Whether a verb that tells in a row stands in the present: "dismisses", "go". */
function isInPresent(tokens: readonly EnglishToken[], { from, head, lemmas }: EnglishClause['verb']): boolean {
  const word = tokens[head]?.lower ?? '';
  return from === head && /[^s]s$/.test(word) && lemmas.some((lemma) => lemma !== word);
}

/** What the row has come to, where that is not before the row's own day. */
const laterOf = (told: TimeMention | undefined, row: TimeMention): TimeMention =>
  told?.edtf && told.start >= row.start && told.edtf >= (row.edtf ?? '') ? told : row;

/** What the paragraph has come to. */
function timeOfStory(reading: SentenceReading, report: Report): TimeMention | undefined {
  const opening = reading.tokens
    .slice(0, 5)
    .map((t) => t.lower)
    .join(' ');
  if (reading.scene && AT_SCENE.test(opening)) return reading.scene.time;
  return timeOfScene(reading, report) ?? timeOfJoined(reading, report) ?? timeOfSitting(reading, report);
}

/** How a sentence opens that is of the time told last. */
const AT_SCENE =
  /^(?:at the same|then\b|at that|in the same|immediately|within (?:hours|minutes)|hours later|minutes later|in response|moments later|in(?:to)? (?:his|her|their) (?:place|stead|shoes|chair|seat)\b|(?:his|her|their) (?:place|seat|job|chair|post) (?:went|was taken|passed|fell)\b|taking (?:his|her|their) place)/;
