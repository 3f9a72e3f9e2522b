/**
 * Puts events in the order of the timeline; undated ones stand where the text says of before and after.
 *
 * Promises: two events whose dates exclude each other stand in the order of their dates; of the rest, what is
 * told first comes first, unless the words ("12 hours before", "then") or the deeds themselves (dismissed, then
 * reinstated; appointed, then succeeded) say otherwise. Stable: the same events give the same order.
 */
import { countWhile } from '../../model/countWhile.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import { entryAt, type LiveEntries } from './liveEntries.ts';
import { heroesOf } from './same/heroesOf.ts';
import { findToldOrder, hourOf, type ToldOrder } from './toldOrder.ts';

interface Placed {
  event: FoundEvent;
  /** First and last day that may be meant, or `null` where undated. */
  bounds: Edtf | null;
  /** Where it stands: a day, then the place in the text of what it hangs on, then its own. */
  key: [number, number, number];
}

/** What entries of a day tell stands before what the rest of the article tells of it. */
const MINUTES_OF_DAY = 24 * 60;

const CAUSES = /影响|导致|促使|促成|引发|造成|使得|led to|prompted|caused|resulted/;

/** `entries`: of a live report, whose newest is often told first. */
export function orderEvents(
  events: readonly FoundEvent[],
  document: Document,
  entries: LiveEntries = new Map(),
): FoundEvent[] {
  const told = [...events].sort((a, b) => a.trigger.start - b.trigger.start);
  const today = document.published ? parseEdtf(document.published) : null;
  const placed = told.map((event): Placed => {
    const bounds = event.time?.edtf ? parseEdtf(event.time.edtf) : null;
    return { event, bounds, key: [0, event.trigger.start, 0] };
  });
  let last: number | undefined;
  for (const item of placed) {
    if (!item.bounds) continue;
    const isMonth = item.bounds.precision === 'month' || item.bounds.precision === 'season';
    const from = isMonth ? item.bounds.from + partOfMonth(item.bounds, item.event) : 0;
    const isPart = isMonth && PART.test(item.event.time?.exact ?? '');
    const to = isPart ? Math.min(from + PART_DAYS, item.bounds.to) : item.bounds.to;
    const follows = isMonth && last !== undefined && last >= from && last <= to;
    item.key[0] = follows ? (last as number) : dayOf(item, today?.from);
    last = item.key[0];
    const entry = entries.size > 0 ? entryAt(document, entries, item.event.trigger.start) : undefined;
    if (entry && item.event.time?.edtf === entry.time.edtf) item.key[1] = entry.minute - MINUTES_OF_DAY;
  }
  placeUndated(placed, document, today?.to);
  placed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  return obeyDeeds(placed, findToldOrder(told, document)).map((item) => item.event);
}

/** Words for a part of a month, and the day of it from which on it may be. */
const PART = /月(?:初|中|底|末|[上中下]旬)|\b(?:[Ee]arly|[Ll]ate) (?:in )?[A-Z]|\b[Mm]id-?|(?:beginning|end) of/;
const PART_DAYS = 10;
const MIDDLE = /月中(?:旬|$)|\b[Mm]id-?/;
const LATE = /月(?:下旬|底|末)|\b[Ll]ate (?:in )?[A-Z]|end of/;

/** Days from the first of a month to the part of it that the words name. */
function partOfMonth({ precision }: Edtf, { time }: FoundEvent): number {
  if (precision !== 'month' || !time) return 0;
  return MIDDLE.test(time.exact) ? 10 : LATE.test(time.exact) ? 20 : 0;
}

/** The day a dated event is sorted by: its first, or its last where the beginning is open; what is to come, not before today. */
function dayOf({ bounds, event }: Placed, today: number | undefined): number {
  if (!bounds) return 0;
  const first = (Number.isFinite(bounds.from) ? bounds.from : bounds.to) + partOfMonth(bounds, event);
  const isToCome = event.modality === 'planned' || event.modality === 'possible';
  return isToCome && today !== undefined && bounds.to >= today ? Math.max(first, today) : first;
}

/** Undated events hang on the one told just before in the same block, else on the next, else on the block before. */
function placeUndated(placed: Placed[], document: Document, today: number | undefined): void {
  const blocks = placed.map(({ event }) => blockAt(document, event.trigger.start));
  const quotes = placed
    .flatMap((from, order) => (from.bounds ? from.event.evidence.map(({ start, end }) => ({ start, end, order })) : []))
    .sort((a, b) => a.start - b.start);
  const news = newsOf(placed, today);
  for (let i = 0; i < placed.length; i++) {
    const item = placed[i] as Placed;
    if (item.bounds) continue;
    if (news !== null && hasComeAbout(document, item)) {
      item.key = [news, Number.MAX_SAFE_INTEGER, item.event.trigger.start];
      continue;
    }
    if ((item.event.modality === 'planned' || item.event.modality === 'possible') && today !== undefined) {
      // "She reports in May. If she finds against him, he could be suspended": behind what it hangs on.
      const before = placed[i - 1];
      item.key =
        before && blocks[i - 1] === blocks[i] && isToCome(before) && isConditional(document, item)
          ? [before.key[0], before.key[1], before.key[2] + 1]
          : [today + 1, item.event.trigger.start, 0];
      continue;
    }
    const caused = causedBy(placed, quotes, item, document);
    const previous = i > 0 && blocks[i - 1] === blocks[i] ? placed[i - 1] : undefined;
    const next = placed.slice(i + 1, i + 8).find((p, k) => blocks[i + 1 + k] === blocks[i] && p.bounds);
    const anchor = caused ?? (previous && !isToCome(previous) ? previous : (next ?? placed[i - 1]));
    if (!anchor) item.key = [Number.NEGATIVE_INFINITY, item.event.trigger.start, 0];
    else if (anchor === caused || anchor === next || item.event.time?.order === 'before')
      item.key = [anchor.key[0], anchor.key[1], anchor.key[2] - 1];
    else item.key = [anchor.key[0], anchor.key[1], anchor.key[2] + 1];
  }
}

/** The last day of these told, where it is news on the day of publication. */
function newsOf(placed: readonly Placed[], today: number | undefined): number | null {
  if (today === undefined) return null;
  let last: number | null = null;
  for (const p of placed)
    if (p.bounds?.precision === 'day' && !isToCome(p) && p.bounds.to <= today)
      last = Math.max(last ?? p.bounds.from, p.bounds.from);
  return last !== null && today - last <= NEWS_DAYS ? last : null;
}
const NEWS_DAYS = 7;

/** "Doe has leapt to her defence": told in English as what there is now, it came of the news. */
function hasComeAbout(document: Document, { event }: Placed): boolean {
  if (document.lang !== 'en' || event.modality === 'planned' || event.modality === 'possible') return false;
  const sentence = sentenceAt(document, event.trigger.start);
  if (!sentence || !PERFECT.test(document.reading.slice(sentence.start, event.trigger.start))) return false;
  return !LONG_SINCE.test(document.reading.slice(sentence.start, sentence.end));
}
const PERFECT =
  /\b(?:has|have|['’]ve) (?:(?:now|also|since|just|both|all|been|quickly|swiftly|publicly|promptly|immediately) )*$/;
const LONG_SINCE =
  /\b(?:once|twice|ever|never|often|always|long|times|previously|before|earlier|repeatedly|consistently|already|for (?:years|decades|months|weeks)|over the (?:years|past|last)|in the past|since|until|who|which)\b/;

const isToCome = ({ event }: Placed) => event.modality === 'planned' || event.modality === 'possible';

/** Whether its sentence begins with a condition. */
const isConditional = (document: Document, { event }: Placed): boolean => {
  const sentence = sentenceAt(document, event.trigger.start);
  return (
    sentence !== undefined &&
    /^(?:["“]?If |如果|倘若|一旦|若)/.test(document.reading.slice(sentence.start, sentence.start + 4))
  );
};

/** A dated event that a later clause of the same sentence says this one led to. */
function causedBy(
  placed: readonly Placed[],
  quotes: readonly Quote[],
  item: Placed,
  document: Document,
): Placed | undefined {
  const sentence = sentenceAt(document, item.event.trigger.start);
  if (!sentence) return undefined;
  const from = item.event.trigger.end;
  const cause = CAUSES.exec(document.reading.slice(from, sentence.end));
  if (!cause) return undefined;
  const reach = from + cause.index + cause[0].length;
  let first: number | undefined;
  for (let i = firstFrom(quotes, from); i < quotes.length; i++) {
    const { start, end, order } = quotes[i] as Quote;
    if (start >= sentence.end) break;
    if (end >= reach && end <= sentence.end && placed[order] !== item) first = Math.min(first ?? order, order);
  }
  return first === undefined ? undefined : placed[first];
}

/** A quote of a dated event: `order` is the event's place among the placed. */
interface Quote {
  start: number;
  end: number;
  order: number;
}

/** Index of the first quote that starts at or after an offset. */
function firstFrom(quotes: readonly Quote[], offset: number): number {
  return countWhile(quotes.length, (i) => (quotes[i] as Quote).start < offset);
}

function findIn<T extends { start: number; end: number }>(spans: readonly T[], offset: number): number {
  return countWhile(spans.length, (i) => (spans[i] as T).end <= offset);
}

const blockAt = (document: Document, offset: number) => findIn(document.blocks, offset);
const sentenceAt = (document: Document, offset: number) => document.sentences[findIn(document.sentences, offset)];

/** Whether `a` must come before `b` by what the deeds are, where their dates do not say. */
function mustPrecede(a: FoundEvent, b: FoundEvent): boolean {
  const isLoss = a.type === 'dismissal' || a.type === 'departure' || a.type === 'leave';
  if (isLoss && b.type === 'return') return sharesHero(a, b);
  if (a.type === 'appointment' && b.type === 'appointment') {
    const [x, y] = [heroesOf(a), heroesOf(b)];
    const left = b.participants.filter(
      (p) => p.role === 'predecessor' || (b.rule.includes('succeed') && p.role === 'patient'),
    );
    return (
      left.some((p) => x.has(p.entity)) && !a.participants.some((p) => p.role === 'predecessor' && y.has(p.entity))
    );
  }
  return (
    a.type === 'founding' &&
    (b.type === 'departure' || b.type === 'dismissal') &&
    a.trigger.start < b.trigger.start &&
    sharesHero(a, b)
  );
}

function sharesHero(a: FoundEvent, b: FoundEvent): boolean {
  const heroes = heroesOf(b);
  return [...heroesOf(a)].some((id) => heroes.has(id));
}

const REACH = 12;

/** "当天上午" before "当天下午": two of one day by their hours. */
function isOfEarlierHour(a: FoundEvent, b: FoundEvent): boolean {
  if (a.time?.edtf !== b.time?.edtf) return false;
  const [x, y] = [hourOf(a), hourOf(b)];
  return x !== null && y !== null && x < y;
}

/** Moves an event behind one that must precede it, by words, hours or deeds, where their dates overlap or one has none. */
function obeyDeeds(sorted: Placed[], order: ToldOrder): Placed[] {
  const precedes = (a: FoundEvent, b: FoundEvent) =>
    order.get(b)?.has(a) || isOfEarlierHour(a, b) || (mustPrecede(a, b) && !order.get(a)?.has(b));
  const out = [...sorted];
  for (let i = 0; i < out.length; i++) {
    const item = out[i] as Placed;
    for (let j = Math.min(out.length - 1, i + REACH); j > i; j--) {
      const later = out[j] as Placed;
      const isFree =
        !item.bounds || !later.bounds || (item.bounds.from <= later.bounds.to && later.bounds.from <= item.bounds.to);
      if (!isFree || !precedes(later.event, item.event) || precedes(item.event, later.event)) continue;
      out.splice(j, 1);
      out.splice(i, 0, later);
      break;
    }
  }
  return out;
}

sieveEach(CAUSES);
