/** The time of the clause that a report hangs on: that says it, or that it says more of. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import { isNarrated, timeOfScene } from '../englishScene.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { timesIn } from './timesIn.ts';

/** "sold what was left of it, for a song, in May": behind a comma the sentence goes on with the selling. */
export function timeBehindWhat(reading: SentenceReading, report: Report): TimeMention | undefined {
  const what = reading.clauses[report.clause + 1];
  if (what?.kind !== 'complement' || what.intro !== 'what' || what.parent !== report.clause) return undefined;
  const comma = reading.tokens.findIndex((t, i) => i >= what.verb.to && i < what.to && t.text === ',');
  return comma < 0 ? undefined : timesIn(reading, { ...what, from: comma }, report);
}

/** "Doe wept when the trial opened on Monday": of the day of the clause that says when. */
export function timeOfWhen(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  if (!isNarrated(tokens, clause)) return undefined;
  const when = clauses.find(
    (c, i) =>
      i > report.clause && c.parent === report.clause && /^(?:when|as)$/.test(c.intro ?? '') && isNarrated(tokens, c),
  );
  return when && timesIn(reading, when, report);
}

/** "It was January 11 before she took office", of the day that is all the sentence says besides. */
export function timeOfCleft(
  reading: SentenceReading,
  report: Report,
  { kind, intro, parent }: EnglishClause,
): TimeMention | undefined {
  if (kind !== 'adverbial' || intro !== 'before' || parent === null) return undefined;
  const host = reading.clauses[parent] as EnglishClause;
  const isEmpty = host.verb.lemmas[0] === 'be' && reading.tokens[host.subject.from]?.lower === 'it';
  return isEmpty ? timesIn(reading, host, report) : undefined;
}

/** When it was said: in the clause of saying, or in what that goes on from. */
export function timeSaid(reading: SentenceReading, report: Report, said: EnglishClause): TimeMention | undefined {
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

/** "It emerged a week later that he had left": told of by that day. */
export function isToldBy({ tokens, clauses }: SentenceReading, { kind, intro, parent }: EnglishClause): boolean {
  if (kind !== 'complement' || parent === null || !/^(?:that|)$/.test(intro ?? '')) return false;
  const host = clauses[parent] as EnglishClause;
  // "It was not until November that she resigned"
  const isCleft = host.verb.lemmas[0] === 'be' && tokens[host.subject.from]?.lower === 'it';
  return isCleft || isNarrated(tokens, host);
}

/** "met in March 2021, after which she resigned", "at which she wept": on the occasion that the clause before tells of. */
export function timeUpon(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  if (clause.kind !== 'relative' || clause.intro !== 'which' || !isNarrated(tokens, clause)) return undefined;
  const which = tokens.findIndex((t, i) => i >= clause.from - 1 && t.lower === 'which');
  const before = tokens[which - 1]?.lower ?? '';
  const isUpon = /^(?:after|following|upon|at|during|whereupon)$/.test(before);
  if (!isUpon && !(/^(?:in|on)$/.test(before) && isOnOccasion(tokens, which - 1))) return undefined;
  const at = clauses.findLastIndex((c, i) => i < report.clause && c.from < clause.from && c.kind !== 'relative');
  const host = clauses[at];
  if (!host) return undefined;
  return timesIn(reading, host, report) ?? timeOfScene(reading, { ...report, clause: at });
}

/** "an interview on May 3, in which she called": what somebody says or does on an occasion is of its day. */
const isOnOccasion = (tokens: readonly EnglishToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - LONGEST_OCCASION), at).some((t) => OCCASION.test(t.lower) || WRITING.test(t.lower));
const LONGEST_OCCASION = 12;
const OCCASION =
  /^(?:call|meeting|hearing|debate|session|conference|broadcast|podcast|appearance|briefing|match|game|raid|vote|ballot|poll|election|attack|clash|brawl|row|video|webcast|rally|ceremony|dinner|summit|demonstration|protest|march|operation|swoop|crash|accident)$/;

/** The time of what a relative clause goes on from. */
export function timeGoneOn(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  if (clause.kind !== 'relative' || clause.antecedent === null) return undefined;
  if (!goesOnFrom(reading, report, clause) && !isOfWriting(reading, clause)) return undefined;
  const host = reading.clauses.findLast((c, i) => i < report.clause && c.from < clause.from && c.kind !== 'relative');
  return host && timesIn(reading, host, report);
}

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

/** "sent a letter on Monday that called the board": what is written says so on the day it goes out. */
const isOfWriting = ({ tokens }: SentenceReading, { antecedent, intro, from, verb }: EnglishClause): boolean =>
  /^(?:that|which)$/.test(intro ?? '') &&
  verb.tense === 'past' &&
  tokens.slice(Math.max(antecedent?.from ?? from, from - LONGEST_WRITING), from).some((t) => WRITING.test(t.lower));
const LONGEST_WRITING = 8;
const WRITING =
  /^(?:letter|statement|report|email|e-mail|memo|article|post|tweet|column|editorial|note|message|ruling|judgment|judgement|complaint|lawsuit|petition|advertisement|speech|interview|press|release|paper|study)$/;

/** The time of what it happens with: "when", "whereupon", "hours after". */
export function timeOfParent(reading: SentenceReading, report: Report, clause: EnglishClause): TimeMention | undefined {
  const { tokens, clauses } = reading;
  const { intro, parent } = clause;
  if (parent === null) return undefined;
  const isWith =
    intro === 'when' ||
    (/^(?:whereupon|while|as|where)$/.test(intro ?? '') && isNarrated(tokens, clause)) ||
    isHoursApart(tokens, clause);
  return isWith ? timesIn(reading, clauses[parent] as EnglishClause, report) : undefined;
}

/** "resigned on Thursday, hours after the inquiry opened": of the same day. */
const isHoursApart = (tokens: readonly EnglishToken[], { intro, from }: EnglishClause): boolean =>
  /^(?:after|before)$/.test(intro ?? '') &&
  /^(?:hours?|minutes?|moments?|seconds?|shortly|just|immediately)$/.test(tokens[from - 1]?.lower ?? '');
