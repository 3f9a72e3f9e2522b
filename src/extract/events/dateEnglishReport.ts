/**
 * The time of an English report: of its own clause, of the clause that it is said in or shares its subject with, else
 * of the scene that the paragraph tells of.
 *
 * Does not know: how a time expression is resolved.
 */
import { DAY_LENGTH } from '../../model/edtf.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { TimeMention } from '../findings.ts';
import { isOfOldThing } from '../time/en/asides.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import { isNarrated, isUntil, timeOfScene } from './englishScene.ts';
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
  if (time.edtf.slice(0, document.published.length) <= document.published) return false;
  const isOwn =
    time.start >= (tokens[clause.from]?.start ?? 0) &&
    time.end <= (tokens[Math.min(clause.to, tokens.length) - 1]?.end ?? 0);
  const isPerfect = /^(?:has|have)$/.test(tokens[clause.verb.from]?.lower ?? '');
  return isPerfect || (!isOwn && isNarrated(tokens, clause));
}

/** "sent a letter on Monday that called the board": what is written says so on the day it goes out. */
const isOfWriting = ({ tokens }: SentenceReading, { antecedent, intro, from, verb }: EnglishClause): boolean =>
  /^(?:that|which)$/.test(intro ?? '') &&
  verb.tense === 'past' &&
  tokens.slice(Math.max(antecedent?.from ?? from, from - LONGEST_WRITING), from).some((t) => WRITING.test(t.lower));
const LONGEST_WRITING = 8;
const WRITING =
  /^(?:letter|statement|report|email|e-mail|memo|article|post|tweet|column|editorial|note|message|ruling|judgment|judgement|complaint|lawsuit|petition|advertisement|speech|interview|press|release|paper|study)$/;

function chooseTime(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined {
  const { tokens, clauses, scene } = reading;
  const named =
    timeBeforeWhen(reading, clause) ??
    // "on Nov. 8, when the company said that it had lost": said on that day.
    (said && timeBeforeWhen(reading, said)) ??
    timeByMeasure(reading, clause) ??
    timeOfOccasion(reading, clause);
  if (named) return named;
  const own = timesIn(reading, behindFront(clause), report) ?? timeBehindWhat(reading, report);
  // "met him yesterday and afterwards accused him": of the same day.
  const isOnlyAfter = own?.edtf === null && clause.kind === 'joined' && /^(?:afterwards?|thereafter)$/i.test(own.exact);
  if (own && !isOnlyAfter) return own;
  const occasion = timeOfWhen(reading, report, clause);
  if (occasion) return occasion;
  if (clause.kind === 'reduced')
    return clause.reduction === 'ing' && clause.parent !== null
      ? timesIn(reading, clauses[clause.parent] as EnglishClause, report)
      : undefined;
  if (said) {
    const outer = timeSaid(reading, report, said);
    // "announced on Monday that it would merge": seen from that day; "said on Monday that it will" has a day of its own.
    if (outer && (report.modality === 'asserted' || clause.verb.modal === 'would')) return outer;
    if (outer) return undefined;
  }
  const inRow = timeInRow(reading, clause);
  if (inRow) return inRow;
  const attribution = report.attributedIn === undefined ? undefined : clauses[report.attributedIn];
  if (attribution && report.modality === 'asserted') return timesIn(reading, attribution, report);
  if (clause.verb.modal !== null && /^(?:will|shall|must|'ll|’ll)$/.test(clause.verb.modal)) return undefined;
  if (clause.verb.tense === 'present' || /^has|^have/.test(tokens[clause.verb.from]?.lower ?? '')) return undefined;
  // "It emerged a week later that he had left": told of by that day.
  if (clause.kind === 'complement' && clause.parent !== null && report.modality === 'asserted') {
    const parent = clauses[clause.parent] as EnglishClause;
    // "It was not until November that she resigned"
    const isCleft = parent.verb.lemmas[0] === 'be' && tokens[parent.subject.from]?.lower === 'it';
    if (/^(?:that|)$/.test(clause.intro ?? '') && (isCleft || isNarrated(tokens, parent)))
      return timesIn(reading, parent, report);
  }
  const upon = timeUpon(reading, report, clause);
  if (upon) return upon;
  const isGoneOn =
    clause.kind === 'relative' &&
    clause.antecedent !== null &&
    (goesOnFrom(reading, report, clause) || isOfWriting(reading, clause));
  if (isGoneOn) {
    const host = clauses.findLast((c, i) => i < report.clause && c.from < clause.from && c.kind !== 'relative');
    const outer = host && timesIn(reading, host, report);
    if (outer) return outer;
  }
  if (clause.kind === 'main' && clauses[report.clause - 1]?.isFronted) {
    // "Released the next day, he …" tells of that day; "Founded in 1998, the firm …" of another time.
    const before = clauses[report.clause - 1] as EnglishClause;
    const fronted = timesIn(reading, before, report);
    // "After leaving the firm in May, she …": not long after.
    const isSoonAfter = /^(?:after|upon)$/.test(tokens[before.from]?.lower ?? '');
    return isSoonAfter || isOccasion(tokens, before) || (fronted?.edtf?.length ?? 0) >= 10 ? fronted : undefined;
  }
  if (clause.kind === 'resumed') {
    const before = timeBeforeResumed(reading, report, report.clause);
    if (before) return before;
  }
  const isWith =
    (/^(?:whereupon|while|as|where)$/.test(clause.intro ?? '') && isNarrated(tokens, clause)) ||
    isHoursApart(tokens, clause);
  if ((clause.intro === 'when' || isWith) && clause.parent !== null) {
    const parent = timesIn(reading, clauses[clause.parent] as EnglishClause, report);
    if (parent) return parent;
  }
  // What is joined to a clause happens with it; what a relative clause tells lies elsewhere.
  if (clause.kind === 'joined' || clause.kind === 'resumed') {
    const shared = firstOfRow(clauses, clause.sharesWith ?? report.clause - 1);
    for (let i = report.clause - 1; i >= Math.max(0, shared); i--) {
      if (i !== shared && clauses[i]?.kind === 'relative') continue;
      if (clause.kind === 'resumed' && isInRelative(clauses, i)) continue;
      if (clauses[i]?.intro === 'since') continue;
      const before = timesIn(reading, clauses[i] as EnglishClause, report);
      if (before) return before;
    }
    // "When she testified that November, she wept and accused him"
    const occasion = clauses[shared - 1];
    const then = occasion && isOccasion(tokens, occasion) ? timesIn(reading, occasion, report) : undefined;
    if (then) return then;
    // "On May 3, a day after he quit, the firm was sold and closed"
    const front =
      clause.kind === 'joined' && clauses[shared]?.kind === 'main' ? timeBefore(reading, report, shared) : undefined;
    if (front) return front;
    // "Last Friday, Doe, who had come in July, apologised and reinstated her"
    const resumed =
      clause.kind === 'joined' && clauses[shared]?.kind === 'resumed'
        ? timeBeforeResumed(reading, report, shared)
        : undefined;
    if (resumed) return resumed;
    const next = clause.kind === 'resumed' ? timeOfNext(reading, report) : undefined;
    if (next) return next;
  }
  const before = clause.kind === 'main' ? timeBefore(reading, report, report.clause) : undefined;
  if (before) return before;
  const opening = tokens
    .slice(0, 5)
    .map((t) => t.lower)
    .join(' ');
  if (
    scene &&
    /^(?:at the same|then\b|at that|in the same|immediately|within (?:hours|minutes)|hours later|minutes later|in response|moments later|in(?:to)? (?:his|her|their) (?:place|stead|shoes|chair|seat)\b|(?:his|her|their) (?:place|seat|job|chair|post) (?:went|was taken|passed|fell)\b|taking (?:his|her|their) place)/.test(
      opening,
    )
  )
    return scene.time;
  return timeOfScene(reading, report) ?? timeOfJoined(reading, report) ?? timeOfSitting(reading, report);
}

/** "cut short a trip and flew back on Thursday": what is joined to it without a comma is of the same day, where that is of these days. */
function timeOfJoined(reading: SentenceReading, report: Report): TimeMention | undefined {
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

/** Behind a lead that tells of a court's day, what its judges ruled is of that day. */
function timeOfSitting({ tokens, clauses, sitting }: SentenceReading, report: Report): TimeMention | undefined {
  const clause = clauses[report.clause];
  if (!sitting || !clause || report.saidIn !== null || report.isPassive) return undefined;
  if (isNarrated(tokens, clause) && isInCourt(tokens, clause)) return sitting;
  if (report.rule.type !== 'legal') return undefined;
  if (!/^(?:rule|find|hold|conclude|sentence|order|tell|say)$/.test(report.lemma) || !isNarrated(tokens, clause))
    return undefined;
  const isOfBench = tokens.slice(clause.from, clause.verb.from).some((t) => BENCH.test(t.lower));
  return isOfBench ? sitting : undefined;
}
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
const BENCH = /^(?:justices?|judges?|court|jury|jurors|magistrates?|panel|tribunal)$/;

/** "On Monday Doe, who had left in May, came back": the time beside the subject that a clause takes up again. */
function timeBeforeResumed(reading: SentenceReading, report: Report, at: number): TimeMention | undefined {
  const { clauses } = reading;
  const clause = clauses[at] as EnglishClause;
  if (clause.sharesWith !== null) return undefined;
  const { from, to } = clause.subject;
  const beside = to > from ? timesIn(reading, { ...clause, from, to }, report) : undefined;
  if (beside) return beside;
  for (let i = at - 2; i >= 0; i--) {
    if (!/^(?:main|joined|resumed)$/.test(clauses[i]?.kind ?? '') || isInRelative(clauses, i)) continue;
    const before = timesIn(reading, clauses[i] as EnglishClause, report);
    if (before) return before;
  }
  return undefined;
}

/** The time of what stands before a main clause and tells of no other matter. */
function timeBefore(reading: SentenceReading, report: Report, main: number): TimeMention | undefined {
  const { clauses } = reading;
  for (let i = main - 1; i >= 0; i--) {
    const other = clauses[i] as EnglishClause;
    if (other.kind === 'relative' || other.kind === 'complement' || isInRelative(clauses, i)) continue;
    const before = timesIn(reading, other, report);
    if (before) return before;
  }
  return undefined;
}

/** "On May 3, two days after he quit, she left": what stands before the word that opens the clause is the main one's. */
export const behindFront = (clause: EnglishClause): EnglishClause =>
  clause.kind === 'adverbial' &&
  /^(?:after|before)$/.test(clause.intro ?? '') &&
  clause.from === 0 &&
  clause.subject.from > 1
    ? { ...clause, from: clause.subject.from - 1 }
    : clause;

/** "sold what was left of it, for a song, in May": behind a comma the sentence goes on with the selling. */
function timeBehindWhat(reading: SentenceReading, report: Report): TimeMention | undefined {
  const what = reading.clauses[report.clause + 1];
  if (what?.kind !== 'complement' || what.intro !== 'what' || what.parent !== report.clause) return undefined;
  const comma = reading.tokens.findIndex((t, i) => i >= what.verb.to && i < what.to && t.text === ',');
  return comma < 0 ? undefined : timesIn(reading, { ...what, from: comma }, report);
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
  return isPerfect || goesOn ? (scene?.time ?? row) : undefined;
}

/** "met in March 2021, after which she resigned", "at which she wept": on the occasion that the clause before tells of. */
function timeUpon(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  if (clause.kind !== 'relative' || clause.intro !== 'which' || !isNarrated(tokens, clause)) return undefined;
  const which = tokens.findIndex((t, i) => i >= clause.from - 1 && t.lower === 'which');
  if (!/^(?:after|following|upon|at|during|whereupon)$/.test(tokens[which - 1]?.lower ?? '')) return undefined;
  const at = clauses.findLastIndex((c, i) => i < report.clause && c.from < clause.from && c.kind !== 'relative');
  const host = clauses[at];
  if (!host) return undefined;
  return timesIn(reading, host, report) ?? timeOfScene(reading, { ...report, clause: at });
}

/** "Doe wept when the trial opened on Monday": of the day of the clause that says when. */
function timeOfWhen(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  if (!isNarrated(tokens, clause)) return undefined;
  const when = clauses.find(
    (c, i) =>
      i > report.clause && c.parent === report.clause && /^(?:when|as)$/.test(c.intro ?? '') && isNarrated(tokens, c),
  );
  return when && timesIn(reading, when, report);
}

/** "Doe, who came next, a week later, told them": who follows does so at the time of what is told. */
function timeOfNext(reading: SentenceReading, report: Report): TimeMention | undefined {
  const relative = reading.clauses[report.clause - 1];
  const isNext = relative?.kind === 'relative' && relative.verb.lemmas.some((lemma) => COMES_NEXT.test(lemma));
  const time = isNext && isNarrated(reading.tokens, relative) ? timesIn(reading, relative, report) : undefined;
  return time?.order === 'after' ? time : undefined;
}
const COMES_NEXT = /^(?:follow|come|appear|speak|testify|arrive)$/;

/** "it was Doe who told them", "gave up the job, which went to Doe", "asked Doe, who promptly refused". */
function goesOnFrom({ tokens, clauses }: SentenceReading, report: Report, clause: EnglishClause): boolean {
  if (!isNarrated(tokens, clause)) return false;
  const host = clauses[report.clause - 1];
  if (host?.verb.lemmas[0] === 'be' && tokens[host.subject.to - 1]?.lower === 'it') return host.verb.tense === 'past';
  if (tokens[clause.from - 1]?.text !== ',' && tokens[clause.from]?.text !== ',') return false;
  return (
    clause.verb.lemmas.some((lemma) => ANSWERS.test(lemma)) ||
    tokens.slice(clause.from, clause.verb.head).some((t) => AT_ONCE.test(t.lower))
  );
}
/** What is done with what the clause before told of. */
const ANSWERS =
  /^(?:accept|reject|refuse|decline|approve|deny|agree|uphold|overturn|dismiss|confirm|endorse|adopt|ratify|veto|go|pass|fall)$/;
const AT_ONCE = /^(?:promptly|then|immediately|duly|swiftly|quickly|instantly|thereupon)$/;

/** "When she testified that November, she wept": one happening with the clause behind. */
const isOccasion = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  /^(?:when|as|once)$/.test(clause.intro ?? '') && isNarrated(tokens, clause);

/** "resigned on Thursday, hours after the inquiry opened": of the same day. */
const isHoursApart = (tokens: readonly EnglishToken[], { intro, from }: EnglishClause): boolean =>
  /^(?:after|before)$/.test(intro ?? '') &&
  /^(?:hours?|minutes?|moments?|seconds?|shortly|just|immediately)$/.test(tokens[from - 1]?.lower ?? '');

/** "On May 9 it fired Doe, hired Roe and sold the arm": where a row of verbs with one subject begins. */
function firstOfRow(clauses: readonly EnglishClause[], index: number): number {
  let at = index;
  for (let clause = clauses[at]; clause?.kind === 'joined' && clause.sharesWith !== null; clause = clauses[at]) {
    if (clause.sharesWith >= at) break;
    at = clause.sharesWith;
  }
  return at;
}

/** "who built it and left in 1998": a relative clause, or one joined to it. */
function isInRelative(clauses: readonly EnglishClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause?.kind === 'relative') return true;
  return clause?.kind === 'joined' && clause.sharesWith !== null && isInRelative(clauses, clause.sharesWith);
}

/** When it was said: in the clause of saying, or in what that goes on from. */
function timeSaid(reading: SentenceReading, report: Report, said: EnglishClause): TimeMention | undefined {
  const own = timesIn(reading, said, report);
  // "hours after he told staff that he was leaving"
  const isHung = isHoursApart(reading.tokens, said) && said.parent !== null;
  if (!own && isHung) return timesIn(reading, reading.clauses[said.parent as number] as EnglishClause, report);
  if (own || said.kind !== 'main' || !isNarrated(reading.tokens, said)) return own;
  for (let i = reading.clauses.indexOf(said) - 1; i >= 0; i--) {
    const other = reading.clauses[i] as EnglishClause;
    if (other.kind !== 'main' || !isNarrated(reading.tokens, other)) continue;
    const before = timesIn(reading, other, report);
    if (before) return before;
  }
  return undefined;
}

/** "in July 2019, when she took over …, or that December": the date that "when" hangs on. */
function timeBeforeWhen({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  // "Doe, chair until 2015, when he moved, has": the sentence's first clause begins where the sentence does.
  const isInside = clause.from === 0 && tokens[clause.subject.from - 1]?.lower === 'when';
  const when = isInside ? clause.subject.from - 1 : clause.from;
  if (clause.intro !== 'when' || when === 0) return undefined;
  const before = tokens[when - (tokens[when - 1]?.text === ',' ? 2 : 1)];
  const time = times.find((t) => t.kind === 'date' && t.edtf !== null && before !== undefined && t.end === before.end);
  // "the worst fire since 2014, when …": in that year.
  return time?.edtf?.endsWith('/..') ? { ...time, edtf: time.edtf.slice(0, -3) } : time;
}

/** "on Friday, two days after he quit": the measure, counted from the date beside it, tells when he did. */
function timeByMeasure({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  const isReduced = clause.kind === 'reduced' || clause.reduction !== undefined;
  const { intro, from } = isReduced ? openerOf(tokens, clause) : behindFront(clause);
  if (!/^(?:after|before)$/.test(intro ?? '')) return undefined;
  const end = tokens[from]?.end;
  const side = intro === 'after' ? 'before' : 'after';
  return times.find((t) => t.end === end && t.edtf !== null && t.order === side && t.rule.startsWith('en-length'));
}

/** "a year after walking out": the word before a clause without a finite verb, which it does not hold itself. */
const openerOf = (tokens: readonly EnglishToken[], { from }: EnglishClause) => ({
  intro: tokens[from - 1]?.lower ?? null,
  from: from - 1,
});

/** "on May 3, two days before the meeting, at which they voted": the measure, counted from the date beside it, tells when they met. */
function timeOfOccasion({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  if (clause.kind !== 'relative' || !/^(?:which|when|where)$/.test(clause.intro ?? '')) return undefined;
  if (clause.intro === 'which' && !/^(?:at|during)$/.test(tokens[clause.from - 1]?.lower ?? '')) return undefined;
  const comma = tokens.findLastIndex((t, i) => i < clause.from && t.text === ',');
  if (comma < 0 || clause.from - comma > 2) return undefined;
  const time = times.findLast((t) => t.end <= (tokens[comma]?.start ?? 0));
  if (!time?.rule.startsWith('en-length') || time.edtf === null || !/^(?:after|before)$/.test(wordOf(time)))
    return undefined;
  const between = tokens.filter((t, i) => i < comma && t.start >= time.end);
  return between.length > 0 && between.length < 7 && between.every((t) => t.kind !== 'mark') ? time : undefined;
}

/** "two days after" counted from the date beside: when what follows it happened, and nothing else. */
const isMeasure = (time: TimeMention): boolean =>
  time.rule.startsWith('en-length') &&
  time.edtf !== null &&
  time.order === { after: 'before', before: 'after' }[wordOf(time)];

/** "after" of "two days after". */
const wordOf = ({ exact }: TimeMention): string => exact.slice(exact.lastIndexOf(' ') + 1).toLowerCase();

/** "set sentencing for March 28": that day is what was set, not when. */
const isSetFor = (tokens: readonly EnglishToken[], time: TimeMention): boolean =>
  tokens.findLast((t) => t.end <= time.start)?.lower === 'for';

/** A clause ends for its verb before ", only to be …", and before ", and on Friday," that the next one opens with. */
function endOfOwn(tokens: readonly EnglishToken[], clause: EnglishClause, report: Report): number {
  const last = Math.min(clause.to, tokens.length);
  for (let i = clause.verb.to; i < last - 1; i++) {
    if (tokens[i]?.text !== ',' || report.trigger > i) continue;
    if (tokens[i + 1]?.lower === 'only' && tokens[i + 2]?.lower === 'to') return i;
    if (
      tokens[i + 1]?.lower === 'and' &&
      last < tokens.length &&
      last - i < 7 &&
      OPENS_TIME.test(tokens[i + 2]?.lower ?? '')
    )
      return i;
  }
  return last;
}
const OPENS_TIME =
  /^(?:on|in|at|by|within|during|before|after|over|until|last|next|this|two|three|four|five|six|a|the)$/;

/** "fell 14%, the steepest drop since its flotation in 2011": the simple past does not last since then. */
function isSinceOfRecord(tokens: readonly EnglishToken[], { verb }: EnglishClause, time: TimeMention): boolean {
  if (verb.tense !== 'past' && !/^(?:had|'d)$/.test(tokens[verb.from]?.lower ?? '')) return false;
  if (/^since /i.test(time.exact)) return true;
  const at = tokens.findIndex((t) => t.start >= time.start);
  for (let i = at - 1; i >= Math.max(0, at - SINCE_REACH); i--) {
    // "Doe, its chief since 2022, was ousted": since when she had the post.
    if (tokens[i]?.lower === 'since')
      return (i > 1 && i < verb.from) || tokens.slice(0, i).some((t) => RECORD.test(t.lower));
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
/** "ahead of the vote on May 8": when something else is to be. */
const AHEAD_OF =
  /\b(?:[Aa]head of|[Pp]rior to|[Ii]n the run-up to) (?:an?|the|his|her|its|their) (?:[\w'’-]+ ){1,4}(?:on |in |for )?$/;
/** "fell to 5%, down from 7% a year ago", "rose 3% from $2m in March": when the other figure was so. */
const FIGURE_BEFORE =
  /\b(?:(?:up|down) from(?! the (?:very |first )?(?:moment|minute|second|hour|day|night|morning|instant|time|start|outset|beginning)\b)|compared (?:with|to)|versus)\b[^.;]{0,90}$|\bfrom [^.;,a-z]{0,4}\d[\d.,]*(?:%| per cent| percent| million| billion|m|bn)?(?: [a-z]+){0,3} (?:in |on |at |during )?(?:the )?$/;
const isOfFigure = (before: string, { rule }: TimeMention): boolean =>
  FIGURE_BEFORE.test(before) || (rule === 'en-decade' && /\bof (?:the )?$/.test(before));
const SINCE_REACH = 5;
/** What is the most or the how manyth. */
const RECORD =
  /^(?:\w{3,}est|worst|best|most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|only|lowest|record|time)$/;

/** "Doe, fired Oct. 14, has called": when she was fired. */
const isOfAside = (tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], time: TimeMention): boolean =>
  clauses.some(
    (c) =>
      c.kind === 'reduced' &&
      c.reduction === 'part' &&
      tokens[c.to]?.text === ',' &&
      time.start >= (tokens[c.from]?.start ?? 0) &&
      time.end <= (tokens[c.to - 1]?.end ?? 0),
  );

/** The most exact date inside a clause; one that cannot be resolved counts last. */
function timesIn(
  { tokens, times, document, clauses }: SentenceReading,
  clause: EnglishClause,
  report: Report,
): TimeMention | undefined {
  const start = tokens[clause.from]?.start ?? 0;
  // "is suing the trust; the hearing is on Monday": what stands behind the semicolon has a day of its own.
  const semicolon = tokens.findIndex((t, i) => i > report.trigger && i < clause.to && t.text === ';');
  const end =
    semicolon > 0 && clause.verb.head <= report.trigger
      ? (tokens[semicolon]?.start ?? 0)
      : (tokens[endOfOwn(tokens, clause, report) - 1]?.end ?? 0);
  const trigger = tokens[report.trigger]?.start ?? start;
  const isSetting = /^(?:set|schedule|fix|call|convene|announce|book|order)$/.test(report.lemma) && !report.isPassive;
  const inside = times.filter(
    (t) =>
      t.kind === 'date' &&
      t.start >= start &&
      t.start < end &&
      !(isSetting && isSetFor(tokens, t)) &&
      !isMeasure(t) &&
      !AHEAD_OF.test(document.reading.slice(start, t.start)) &&
      !(
        (t.edtf?.length ?? DAY_LENGTH) < DAY_LENGTH &&
        isOfOldThing(document.reading.slice(start, t.start), document.reading.slice(t.end, end))
      ) &&
      !isOfFigure(document.reading.slice(start, t.start), t) &&
      !(/^(?:has|have)$/.test(tokens[clause.verb.from]?.lower ?? '') && isOfAside(tokens, clauses, t)) &&
      !isSinceOfRecord(tokens, clause, t) &&
      !isUntil(tokens, report.lemma, t),
  );
  const opens = tokens.findIndex((t, i) => i >= clause.from && t.text === ',');
  // "Born in Riga in 1940, he fled"
  const isOfBirth = (t: TimeMention) =>
    /^born$/.test(tokens[clause.from]?.lower ?? '') && opens > 0 && t.end <= (tokens[opens]?.start ?? 0);
  // "Doe, whose side play Acme on Sunday, cancelled it on Friday": what stands in an aside before the verb is of the aside.
  const isInAside = (t: TimeMention) =>
    t.end < trigger &&
    document.reading.slice(t.end, trigger).includes(',') &&
    document.reading.slice(start, t.start).includes(',');
  const rank = (t: TimeMention) =>
    (t.edtf === null ? -10 : t.edtf.includes('/') ? 0 : t.edtf.length) -
    Math.abs(t.start - trigger) / 10_000 -
    (isInAside(t) ? 0.2 : 0);
  return inside.filter((t) => !isOfBirth(t)).sort((a, b) => rank(b) - rank(a))[0];
}
