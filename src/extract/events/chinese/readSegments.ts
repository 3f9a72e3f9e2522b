/**
 * The stretches of a clause that can each report a happening, with their names and triggers.
 *
 * Promises: segments lie inside the clause, in order, without overlap.
 * Does not know: which trigger is the one that counts.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document, Span } from '../../document.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { findGroups } from './groups/findGroups.ts';
import type { Group, Named } from './groups/mentionGroup.ts';
import { divisionsOf, openingOf } from './judgeClause.ts';
import { findTriggers, type Trigger } from './triggers/findTriggers.ts';

export interface Segment extends Span {
  triggers: Trigger[];
  groups: Group[];
  /** Told only as the time or setting of what follows: "…后", "…时". */
  isSubordinate: boolean;
}

/** All mentions in order, with a search for those of a span. */
export interface MentionIndex {
  mentions: readonly Named[];
  within(span: Span): readonly Named[];
}

export function indexMentions(mentions: readonly Named[]): MentionIndex {
  return {
    mentions,
    within({ start, end }) {
      const first = countWhile(mentions.length, (i) => (mentions[i] as Named).start < start);
      let last = first;
      while (last < mentions.length && (mentions[last] as Named).end <= end) last++;
      return mentions.slice(first, last);
    },
  };
}

/** What was read of each sentence's clauses, by its quotations: what is dated and what is intended asks for them again. */
const read = new WeakMap<readonly Span[], { clause: Span; segments: readonly Segment[] }[]>();

/** The segments of a clause. `quotations` are those of the whole sentence: words inside them trigger nothing. */
export function readSegments(
  document: Document,
  clause: Span,
  quotations: readonly Span[],
  index: MentionIndex,
): readonly Segment[] {
  const known = read.get(quotations) ?? [];
  const same = known.find((one) => one.clause.start === clause.start && one.clause.end === clause.end);
  if (same) return same.segments;
  const segments = divideClause(document, clause, quotations, index);
  if (known.length === 0) read.set(quotations, known);
  known.push({ clause, segments });
  return segments;
}

function divideClause(
  document: Document,
  clause: Span,
  quotations: readonly Span[],
  index: MentionIndex,
): readonly Segment[] {
  const { reading } = document;
  // Most clauses have no trigger: what could take one is looked for when there is.
  let names: readonly Named[] | undefined;
  const isTaken = ({ start, end }: Span) => {
    if (quotations.some((q) => start >= q.start && end <= q.end)) return true;
    names ??= index.within(clause).filter((m) => m.form !== 'pronoun');
    return names.some((n) => start < n.end && n.start < end);
  };
  const found = findTriggers(reading, clause, isTaken);
  const reasons = found.length > 0 ? findReasons(reading, clause) : [];
  const triggers = found.filter(
    (t) =>
      !reasons.some((r) => t.start >= r.start && t.end <= r.end) &&
      !(OFFENCES.has(t.row.type) && SUSPECTED.test(reading.slice(Math.max(clause.start, t.start - 14), t.start))),
  );
  if (triggers.length === 0) return [makeSegment(document, clause, [], index, false)];
  const segments: Segment[] = [];
  let start = clause.start;
  for (const division of divisionsOf(reading.slice(clause.start, clause.end))) {
    const at = clause.start + division.at;
    const inFront = triggers.filter((t) => t.start >= start && t.end <= at);
    const isLast = !triggers.some((t) => t.start >= at);
    if (inFront.length === 0 || at <= start || (isLast && !division.isSubordinate)) continue;
    if (isTaken({ start: at - 1, end: at })) continue;
    const first = inFront[0] as Trigger;
    const opening = division.isSubordinate ? openingOf(reading.slice(start, first.start)) : 0;
    if (opening > 1) segments.push(makeSegment(document, { start, end: start + opening }, triggers, index, false));
    segments.push(makeSegment(document, { start: start + opening, end: at }, triggers, index, division.isSubordinate));
    start = at;
  }
  if (clause.end > start) segments.push(makeSegment(document, { start, end: clause.end }, triggers, index, false));
  return segments;
}

/** 以部分股东质疑其经营为由请辞: what is given as a reason is not what the clause tells. */
const REASON = /以[^，。；]{2,40}?为由/g;
const findReasons = (reading: string, { start, end }: Span): Span[] =>
  matchesOf(REASON, reading.slice(start, end)).map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
/** 因涉嫌性侵，被警方带走: what somebody is suspected of. */
const SUSPECTED = /涉嫌[^，。；被遭]{0,10}$/;
const OFFENCES: ReadonlySet<string> = new Set(['incident', 'dispute', 'deal', 'change', 'statement']);

function makeSegment(
  document: Document,
  span: Span,
  triggers: readonly Trigger[],
  index: MentionIndex,
  isSubordinate: boolean,
): Segment {
  return {
    start: span.start,
    end: span.end,
    isSubordinate,
    triggers: triggers.filter((t) => t.start >= span.start && t.end <= span.end),
    groups: findGroups(document, span, index.within(span), triggers),
  };
}

sieveEach(REASON, SUSPECTED);
