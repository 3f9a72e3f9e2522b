/**
 * Whether two reports tell of one happening.
 *
 * Promises: never where their dates exclude each other or where different people get, lose or leave a post.
 * Does not know: languages; it compares types, dates, those who take part, and the trigger's own words.
 */
import { countWhile } from '../../model/countWhile.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';
import { pairAt } from '../pairAt.ts';

/** Types under which one happening is told: whoever is dismissed also leaves. */
const KIN: Partial<Record<EventType, EventType>> = { departure: 'dismissal', joining: 'appointment' };
const familyOf = (type: EventType): EventType => KIN[type] ?? type;

/** Happenings that a person is the whole point of: two reports with one person are one, unless dates differ. */
const PERSONAL: ReadonlySet<EventType> = new Set(['appointment', 'dismissal', 'return', 'leave', 'founding']);
/** "again", "a second time": another happening of the same kind. */
const REPEATED = /再次|再度|又|第[二三四五]次|重新|again|second|another/i;

/** Keeps what is read of an event, which is compared with many others. Events do not change while they are compared. */
function once<T>(read: (event: FoundEvent, document: Document) => T): (event: FoundEvent, document: Document) => T {
  const known = new WeakMap<FoundEvent, T>();
  return (event, document) => {
    const kept = known.get(event);
    if (kept !== undefined) return kept;
    const value = read(event, document);
    known.set(event, value);
    return value;
  };
}

/** Those the happening is about: the ones it is done to where there are any, else the ones who do it. */
export function heroesOf(event: FoundEvent): Set<string> {
  const patients = event.participants.filter((p) => p.role === 'patient');
  const agents = event.participants.filter((p) => p.role === 'agent' || p.role === 'speaker' || p.role === undefined);
  const isPersonal = PERSONAL.has(familyOf(event.type)) && event.type !== 'founding';
  const chosen = isPersonal
    ? event.rule.includes('succeed') || event.rule.startsWith('en-departure-follow') || patients.length === 0
      ? agents
      : patients
    : agents.length > 0
      ? agents
      : patients;
  return new Set((chosen.length > 0 ? chosen : event.participants).map((p) => p.entity));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}
const wordOf = ({ reading }: Document, event: FoundEvent) => reading.slice(event.trigger.start, event.trigger.end);

/** `true` where both dates can be of one happening: one is missing, or one lies within the other. */
function datesAgree(a: FoundEvent, b: FoundEvent): boolean {
  const x = a.time?.edtf ? parseEdtf(a.time.edtf) : null;
  const y = b.time?.edtf ? parseEdtf(b.time.edtf) : null;
  if (!x || !y) return true;
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
}

const isDated = (event: FoundEvent) => Boolean(event.time?.edtf);

/** Index of the block that an event is told in. */
function blockOf({ blocks }: Document, { trigger }: FoundEvent): number {
  return countWhile(blocks.length, (i) => (blocks[i]?.end as number) <= trigger.start);
}

/** Names and numbers in Latin letters in the quote, by which products are told apart. */
const labelsOf = once((event, { reading }): ReadonlySet<string> => {
  const quote = event.evidence[0] ? reading.slice(event.evidence[0].start, event.evidence[0].end) : '';
  const words = quote.slice(0, 500).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? [];
  return new Set(words.filter((w) => /[\d《]/.test(w)).map((w) => w.toLowerCase().replace(/-/g, '')));
});

/** English words that say little of what happened. */
const LITTLE =
  /^(?:that|with|from|have|been|were|said|their|which|after|before|when|would|they|also|this|told|about|more|than|into|over|year|last|week|month)$/;

/** Pairs of neighbouring Han characters of the quote; of English, the beginnings of its longer words. */
const pairsOf = once(({ evidence: [span] }, { reading }): ReadonlySet<string | number> => {
  const text = span
    ? reading.slice(span.start, Math.min(span.end, span.start + 200)).replace(/[^\u3400-\u9fffA-Za-z0-9]/g, '')
    : '';
  const words = span
    ? (reading.slice(span.start, Math.min(span.end, span.start + 300)).match(/[a-z]{4,}/gi) ?? [])
    : [];
  if (words.length > 2 && !/[\u3400-\u9fff]/.test(text))
    return new Set(
      words
        .map((w) => w.toLowerCase())
        .filter((w) => !LITTLE.test(w))
        .map((w) => w.slice(0, 6)),
    );
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => pairAt(text, i)));
});

/** How alike two quotes are in content, from 0 to 1. */
function likeness(document: Document, a: FoundEvent, b: FoundEvent): number {
  const [x, y] = [pairsOf(a, document), pairsOf(b, document)];
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

function shares(a: FoundEvent, b: FoundEvent): boolean {
  return a.participants.some((p) => b.participants.some((q) => p.entity === q.entity));
}

const mainOf = once(heroesOf);
const isToldAgain = once(({ evidence: [span] }, { reading }) =>
  Boolean(span && REPEATED.test(reading.slice(span.start, span.end))),
);

/** By who does it, by the word, and by what else the quotes say. */
function isPlainlySame(
  document: Document,
  a: FoundEvent,
  b: FoundEvent,
  sharesHero: boolean,
  sameWord: boolean,
): boolean {
  const isLoose = [a, b].some((e) => e.isMention || e.rule.endsWith('+noun'));
  if (isLoose)
    return (
      (sharesHero || shares(a, b)) &&
      (sameWord || (Boolean(a.isMention || b.isMention) && likeness(document, a, b) >= 0.2))
    );
  if (!shares(a, b)) return false;
  // Of one day and one person, English tells a meeting by several verbs: "met the staff", "was shaking hands".
  const isOneMeeting = a.type === 'meeting' && sharesHero && isDated(a) && a.time?.edtf === b.time?.edtf;
  if (isOneMeeting && /[a-z]/.test(wordOf(document, a))) return true;
  return likeness(document, a, b) >= (sameWord ? 0.35 : 0.4);
}

/** A title's or a noun's mention of what the body tells under a neighbouring type. */
const ADVERSE: ReadonlySet<EventType> = new Set(['dismissal', 'departure', 'legal', 'decision']);

function isMentionOf(document: Document, a: FoundEvent, b: FoundEvent): boolean {
  if (!a.isMention && !b.isMention) return false;
  if (!meets(mainOf(a, document), mainOf(b, document))) return false;
  return (isDated(a) && isDated(b) && ADVERSE.has(a.type) && ADVERSE.has(b.type)) || likeness(document, a, b) > 0.5;
}

/** "去年11月他口头请辞。…他将在任期届满时卸任": behind what has happened on a date, what is planned is another. */
function isStillToCome(a: FoundEvent, b: FoundEvent): boolean {
  if (a.isMention || b.isMention) return false;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  return second.modality === 'planned' && !isDated(second) && first.modality !== 'planned' && isDated(first);
}

export function isSameHappening(document: Document, a: FoundEvent, b: FoundEvent): boolean {
  const isOfOneKind = familyOf(a.type) === familyOf(b.type);
  if ((!isOfOneKind && !a.isMention && !b.isMention) || !datesAgree(a, b)) return false;
  if (!isOfOneKind) return isMentionOf(document, a, b);
  if ((a.modality === 'denied') !== (b.modality === 'denied')) return false;
  if (isStillToCome(a, b)) return false;
  if ((a.participants.length === 0) !== (b.participants.length === 0))
    if ([a, b].some((e) => e.rule.endsWith('+noun')) && isDated(a) && a.time?.edtf === b.time?.edtf) return true;
  const sharesHero = meets(mainOf(a, document), mainOf(b, document));
  const sameWord = wordOf(document, a) === wordOf(document, b);
  const isAgain = [a, b].some((e) => !e.isMention && isToldAgain(e, document));
  switch (familyOf(a.type)) {
    case 'appointment':
    case 'dismissal':
    case 'return':
    case 'leave':
    case 'founding':
      if (!sharesHero) return false;
      if (a.type !== b.type && !a.isMention && !b.isMention && !(isDated(a) && isDated(b))) return false;
      return !isAgain || (isDated(a) && isDated(b));
    case 'launch':
      return (
        meets(labelsOf(a, document), labelsOf(b, document)) &&
        (!isDated(a) || !isDated(b) || a.time?.edtf === b.time?.edtf || sharesHero)
      );
    case 'statement':
      return sharesHero && blockOf(document, a) === blockOf(document, b) && a.time?.edtf === b.time?.edtf;
    case 'legal':
      return (
        sharesHero &&
        !isAgain &&
        (sameWord || Boolean(a.isMention || b.isMention)) &&
        (isDated(a) === isDated(b) || sameWord)
      );
    case 'incident':
      if (a.isMention || b.isMention) return sharesHero;
      // English tells of many deaths by one word; without names, what else is said decides.
      if (a.participants.length + b.participants.length === 0 && /[a-z]/.test(wordOf(document, a)))
        return sameWord && likeness(document, a, b) >= 0.4;
      return sameWord && (sharesHero || a.participants.length === 0 || b.participants.length === 0);
    case 'restructuring':
      if (a.modality === 'planned' && b.modality === 'planned' && shares(a, b)) return true;
      return isPlainlySame(document, a, b, sharesHero, sameWord) && !isAgain;
    default:
      return isPlainlySame(document, a, b, sharesHero, sameWord) && !isAgain;
  }
}
