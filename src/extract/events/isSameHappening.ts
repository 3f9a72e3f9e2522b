/**
 * Whether two reports tell of one happening.
 *
 * Promises: never where their dates exclude each other or where different people get, lose or leave a post.
 * Does not know: languages; it compares types, dates, those who take part, and the trigger's own words.
 */
import { countWhile } from '../../model/countWhile.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';
import { pairAt } from '../pairAt.ts';
import { countsToll } from './chinese/procedureWords.ts';

/** Types under which one happening is told: whoever is dismissed also leaves. */
const KIN: Partial<Record<EventType, EventType>> = { departure: 'dismissal', joining: 'appointment' };
const familyOf = (type: EventType): EventType => KIN[type] ?? type;

/** Happenings that a person is the whole point of: two reports with one person are one, unless dates differ. */
const PERSONAL: ReadonlySet<EventType> = new Set(['appointment', 'dismissal', 'return', 'leave', 'founding']);
/** "again", "a second time": another happening of the same kind. */
const REPEATED = /再次|再度|又|第[二三四五]次|重新|again|second|another/i;

/** Those the happening is about: the ones it is done to where there are any, else the ones who do it. */
export function heroesOf(event: FoundEvent): Set<string> {
  const patients = event.participants.filter((p) => p.role === 'patient');
  const doers = event.participants.filter((p) => p.role === 'agent' || p.role === undefined);
  // "Doe said that Roe would leave": Roe does.
  const agents = doers.length > 0 ? doers : event.participants.filter((p) => p.role === 'speaker');
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

/** What happens at once, though it is told by what has been so since: "who has chaired it since 2011". */
const BEGINS: ReadonlySet<EventType> = new Set(['appointment', 'joining', 'founding', 'launch']);
const happenedIn = (type: EventType, edtf: string): string => (BEGINS.has(type) ? edtf.replace(/\/\.\.$/, '') : edtf);

/**
 * A report with what is read of it when it is compared with others, each once. Reports do not change while they are
 * compared.
 */
export class ToldEvent {
  readonly event: FoundEvent;
  readonly family: EventType;
  readonly isDated: boolean;
  /** First and last day; null without a date. */
  readonly bounds: Edtf | null;
  readonly word: string;
  readonly #document: Document;
  #heroes: readonly string[] | undefined;
  #labels: readonly string[] | undefined;
  #pairs: ReadonlySet<string | number> | undefined;
  #isToldAgain: boolean | undefined;
  #isToll: boolean | undefined;
  #block: number | undefined;

  constructor(event: FoundEvent, document: Document) {
    const { type, time, trigger } = event;
    this.event = event;
    this.family = familyOf(type);
    this.isDated = Boolean(time?.edtf);
    this.bounds = time?.edtf ? parseEdtf(happenedIn(type, time.edtf)) : null;
    this.word = document.reading.slice(trigger.start, trigger.end);
    this.#document = document;
  }

  get heroes(): readonly string[] {
    this.#heroes ??= [...heroesOf(this.event)];
    return this.#heroes;
  }

  get labels(): readonly string[] {
    this.#labels ??= [...labelsOf(this.event, this.#document)];
    return this.#labels;
  }

  get pairs(): ReadonlySet<string | number> {
    this.#pairs ??= pairsOf(this.event, this.#document);
    return this.#pairs;
  }

  /** Its own words. */
  get quote(): string {
    const [span] = this.event.evidence;
    return span ? this.#document.reading.slice(span.start, span.end) : '';
  }

  /** Whether it only counts, without names, those whom an accident told of before has killed, hurt or left missing. */
  get isToll(): boolean {
    this.#isToll ??= isToll(this.event, this.#document);
    return this.#isToll;
  }

  get isToldAgain(): boolean {
    this.#isToldAgain ??= isToldAgain(this.event, this.#document);
    return this.#isToldAgain;
  }

  /** Index of the block that it stands in. */
  get block(): number {
    this.#block ??= blockOf(this.#document, this.event);
    return this.#block;
  }
}

/** Whether two short lists have one in common. */
function meets(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] as string)) return true;
  return false;
}

const sharesHero = (one: ToldEvent, other: ToldEvent): boolean => meets(one.heroes, other.heroes);

/** `true` where both dates can be of one happening: one is missing, or one lies within the other. */
function datesAgree({ bounds: x }: ToldEvent, { bounds: y }: ToldEvent): boolean {
  if (!x || !y) return true;
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
}

/** "He bowed out, and before the month was over she had sacked him": what is counted on right behind a happening is another one. */
const isCountedOn = ({ trigger }: FoundEvent, { trigger: later, time }: FoundEvent): boolean =>
  time?.order === 'after' &&
  time.edtf !== null &&
  time.start >= trigger.end &&
  time.end <= later.start &&
  later.start - trigger.end < COUNTED_NEAR;
const COUNTED_NEAR = 120;

/** Index of the block that an event is told in. */
function blockOf({ blocks }: Document, { trigger }: FoundEvent): number {
  return countWhile(blocks.length, (i) => (blocks[i]?.end as number) <= trigger.start);
}

/** Names and numbers in Latin letters in the quote, by which products are told apart. */
function labelsOf({ evidence: [span] }: FoundEvent, { reading }: Document): ReadonlySet<string> {
  const quote = span ? reading.slice(span.start, span.end) : '';
  const words = quote.slice(0, 500).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? [];
  return new Set(words.filter((w) => /[\d《]/.test(w)).map((w) => w.toLowerCase().replace(/-/g, '')));
}

/** English words that say little of what happened. */
const LITTLE =
  /^(?:that|with|from|have|been|were|said|their|which|after|before|when|would|they|also|this|told|about|more|than|into|over|year|last|week|month)$/;

/** Pairs of neighbouring Han characters of the quote; of English, the beginnings of its longer words. */
function pairsOf({ evidence: [span] }: FoundEvent, { reading }: Document): ReadonlySet<string | number> {
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
}

/** How alike two quotes are in content, from 0 to 1. */
function likeness({ pairs: x }: ToldEvent, { pairs: y }: ToldEvent): number {
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

function shares(a: FoundEvent, b: FoundEvent): boolean {
  for (const p of a.participants) for (const q of b.participants) if (p.entity === q.entity) return true;
  return false;
}

const isToll = ({ evidence: [span], participants, type }: FoundEvent, { reading }: Document) =>
  type === 'incident' &&
  participants.length === 0 &&
  span !== undefined &&
  countsToll(reading.slice(span.start, Math.min(span.end, span.start + 80)));

/** Days within which an accident is counted anew. */
const COUNTED_WITHIN = 40;

/** Whether one of two only counts those whom the other, told not long before, has killed. */
function isCountOf(one: ToldEvent, other: ToldEvent): boolean {
  const isInOrder = one.event.trigger.start < other.event.trigger.start;
  const first = isInOrder ? one : other;
  const second = isInOrder ? other : one;
  if (!second.isToll || first.event.participants.some((p) => p.role === 'agent' && !first.isToll)) return false;
  if (!first.bounds || !second.bounds) return first.isDated || !second.isDated;
  const days = second.bounds.from - first.bounds.to;
  return (days >= 0 && days <= COUNTED_WITHIN) || datesAgree(first, second);
}

const isToldAgain = ({ evidence: [span] }: FoundEvent, { reading }: Document) =>
  Boolean(span && REPEATED.test(reading.slice(span.start, span.end)));

/** By who does it, by the word, and by what else the quotes say. */
function isPlainlySame(one: ToldEvent, other: ToldEvent): boolean {
  const sameWord = one.word === other.word;
  const { event: a } = one;
  const { event: b } = other;
  const isLoose = a.isMention || b.isMention || a.rule.endsWith('+noun') || b.rule.endsWith('+noun');
  if (isLoose)
    return (
      (sharesHero(one, other) || shares(a, b)) &&
      (sameWord || (Boolean(a.isMention || b.isMention) && likeness(one, other) >= 0.2))
    );
  if (!shares(a, b)) return false;
  // Of one day and one person, English tells a meeting by several verbs: "met the staff", "was shaking hands".
  const isOneMeeting = a.type === 'meeting' && one.isDated && a.time?.edtf === b.time?.edtf && sharesHero(one, other);
  if (isOneMeeting && /[a-z]/.test(one.word)) return true;
  return likeness(one, other) >= (sameWord ? 0.35 : 0.4);
}

/** A title's or a noun's mention of what the body tells under a neighbouring type. */
const ADVERSE: ReadonlySet<EventType> = new Set(['dismissal', 'departure', 'legal', 'decision']);

function isMentionOf(one: ToldEvent, other: ToldEvent): boolean {
  const [a, b] = [one.event, other.event];
  if (!a.isMention && !b.isMention) return false;
  if (!sharesHero(one, other)) return false;
  return (one.isDated && other.isDated && ADVERSE.has(a.type) && ADVERSE.has(b.type)) || likeness(one, other) > 0.5;
}

/** English verbs of one step of a trial: "was found guilty" and "convicted him", "jailed" and "sentenced". */
const STEPS: Readonly<Record<string, string>> = {
  find: 'verdict',
  convict: 'verdict',
  sentence: 'sentence',
  jail: 'sentence',
  imprison: 'sentence',
  arrest: 'arrest',
  detain: 'arrest',
  charge: 'charge',
  indict: 'charge',
};

function stepOf({ event, word }: ToldEvent, quote: string): string | undefined {
  const step = STEPS[/^en-legal-([a-z]+)$/.exec(event.rule)?.[1] ?? ''];
  return word === 'found' && !/(?<!not )guilty/.test(quote) ? undefined : step;
}

/** Whether two reports tell of one step in the trial of the same person, at least one of them without a date. */
function isOneRuling(one: ToldEvent, other: ToldEvent): boolean {
  if (one.isDated && other.isDated && one.event.time?.edtf !== other.event.time?.edtf) return false;
  if ([one, other].some(({ event }) => event.modality === 'planned' || event.modality === 'possible')) return false;
  const step = stepOf(one, one.quote);
  if (step === undefined || step !== stepOf(other, other.quote)) return false;
  const suffers = ({ event }: ToldEvent) => event.participants.filter((p) => p.role === 'patient');
  return suffers(one).some((p) => suffers(other).some((q) => q.entity === p.entity));
}

/** An Italian court had sentenced him as well: two whom nothing dates alike are of two courts, where both name theirs. */
function isOfOtherCourt(one: ToldEvent, other: ToldEvent): boolean {
  if (one.event.isMention || other.event.isMention) return false;
  if (one.isDated && other.isDated) return false;
  const courts = ({ event }: ToldEvent) => event.participants.filter((p) => p.role === 'agent').map((p) => p.entity);
  const [ones, others] = [courts(one), courts(other)];
  return ones.length > 0 && others.length > 0 && !meets(ones, others);
}

/** "去年11月他口头请辞。…他将在任期届满时卸任": behind what has happened on a date, what is planned is another. */
function isStillToCome(one: ToldEvent, other: ToldEvent): boolean {
  if (one.event.isMention || other.event.isMention) return false;
  const isInOrder = one.event.trigger.start < other.event.trigger.start;
  const first = isInOrder ? one : other;
  const second = isInOrder ? other : one;
  const isAhead =
    second.event.modality === 'planned' || (second.event.modality === 'possible' && MAY_YET.test(second.quote));
  return (
    isAhead &&
    (!second.isDated || (second.event.modality === 'planned' && second.event.time?.edtf !== first.event.time?.edtf)) &&
    first.event.modality !== second.event.modality &&
    first.event.modality !== 'planned' &&
    first.isDated
  );
}

/** English of what may still be done, and not of what may have been. */
const MAY_YET = /\b(?:may|might|could)\b(?! (?:\w+ )?have\b)|\bconsidering\b/;

/** "转投海岳队", "加盟远山队": the same person at different bodies. */
function isElsewhere(a: FoundEvent, b: FoundEvent): boolean {
  const bodiesOf = ({ participants }: FoundEvent) =>
    participants.filter((p) => p.role === 'organization').map((p) => p.entity);
  const [ones, others] = [bodiesOf(a), bodiesOf(b)];
  return ones.length > 0 && others.length > 0 && !ones.some((id) => others.includes(id));
}

/** What English calls posts. */
const POSTS =
  /\b(?:chief|chair(?:man|woman)?|vice-chair|president|director|manager|coach|captain|editor|minister|secretary|treasurer|board|dean|provost|professor|governor|mayor|senator|leader|partner|head|trustee|adviser|spokesman|judge|ambassador)\b/gi;

/** Posts that nobody calls by each other's names, in Chinese: each row is one. */
const CHINESE_POSTS: readonly RegExp[] = [
  /大使|公使/,
  /总?司令/,
  /董事长|主席|董座/,
  /首席执行官|CEO|总裁|行政总裁|执行长|总经理/i,
  /首席财务官|CFO|财务总监|财务长/i,
  /主教练|主帅|教头/,
  /校长|院长/,
  /部长/,
  /市长/,
  /省长|州长/,
  /书记/,
  /总理|首相/,
  /总统/,
  /主编|总编辑/,
  /顾问/,
];
const chinesePostsOf = (quote: string): string[] =>
  CHINESE_POSTS.flatMap((post, i) => (post.test(quote) ? [String(i)] : []));

/** "went on the board" and "took over as interim chief": one person's two posts, each told with its own. */
function isOtherPost(one: ToldEvent, other: ToldEvent): boolean {
  if (one.isDated && other.isDated) return false;
  const [first, second] = [one, other].map(
    ({ quote }) => new Set(quote.toLowerCase().match(POSTS) ?? chinesePostsOf(quote)),
  );
  return (first?.size ?? 0) > 0 && (second?.size ?? 0) > 0 && [...(first ?? [])].every((post) => !second?.has(post));
}

/** "He also walked away from the board": beside what he had left. */
const isBesides = (one: ToldEvent, other: ToldEvent): boolean =>
  /\balso\b/.test((one.event.trigger.start < other.event.trigger.start ? other : one).quote);

/** Whether one that is no mere mention is said to have come about once more. */
const isAgain = (one: ToldEvent, other: ToldEvent): boolean =>
  (!one.event.isMention && one.isToldAgain) || (!other.event.isMention && other.isToldAgain);

export function isSameHappening(one: ToldEvent, other: ToldEvent): boolean {
  const { event: a } = one;
  const { event: b } = other;
  const isOfOneKind = one.family === other.family;
  if (isOfOneKind && one.family === 'incident' && isCountOf(one, other)) return true;
  if ((!isOfOneKind && !a.isMention && !b.isMention) || !datesAgree(one, other)) return false;
  if (!isOfOneKind) return isMentionOf(one, other);
  if ((a.modality === 'denied') !== (b.modality === 'denied')) return false;
  if (isStillToCome(one, other) || isCountedOn(a, b) || isCountedOn(b, a)) return false;
  if ((a.participants.length === 0) !== (b.participants.length === 0))
    if ((a.rule.endsWith('+noun') || b.rule.endsWith('+noun')) && one.isDated && a.time?.edtf === b.time?.edtf)
      return true;
  const sameWord = one.word === other.word;
  const isMention = Boolean(a.isMention || b.isMention);
  switch (one.family) {
    case 'appointment':
    case 'dismissal':
    case 'return':
    case 'leave':
    case 'founding':
      if (!sharesHero(one, other) || (!isMention && isElsewhere(a, b))) return false;
      if (a.type !== b.type && !a.isMention && !b.isMention && !(one.isDated && other.isDated)) return false;
      if (one.family === 'appointment' && !isMention && isOtherPost(one, other)) return false;
      if (one.family === 'dismissal' && !isMention && isBesides(one, other)) return false;
      return (one.isDated && other.isDated) || !isAgain(one, other);
    case 'launch':
      return (
        meets(one.labels, other.labels) &&
        (!one.isDated || !other.isDated || a.time?.edtf === b.time?.edtf || sharesHero(one, other))
      );
    case 'statement':
      return a.time?.edtf === b.time?.edtf && sharesHero(one, other) && one.block === other.block;
    case 'legal':
      if (isOfOtherCourt(one, other)) return false;
      return (
        (((sameWord || (isMention && one.isDated === other.isDated)) && sharesHero(one, other)) ||
          isOneRuling(one, other)) &&
        !isAgain(one, other)
      );
    case 'incident':
      if (isMention) return sharesHero(one, other);
      // English tells of many deaths by one word; without names, what else is said decides.
      if (a.participants.length + b.participants.length === 0 && /[a-z]/.test(one.word))
        return sameWord && likeness(one, other) >= 0.4;
      return sameWord && (a.participants.length === 0 || b.participants.length === 0 || sharesHero(one, other));
    case 'restructuring':
      if (a.modality === 'planned' && b.modality === 'planned' && shares(a, b)) return true;
      return isPlainlySame(one, other) && !isAgain(one, other);
    default:
      return isPlainlySame(one, other) && !isAgain(one, other);
  }
}
