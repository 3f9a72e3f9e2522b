/**
 * How a found story compares with a reader's annotation of the same article.
 *
 * Every figure is a count of `right` ones beside what was `found` and what was `wanted`; items that the annotation
 * marks as optional count neither when found nor when missed. An event is found where its type fits and its quote
 * shares at least half of the shorter of the two quotes; see the README beside this file for the annotation's fields.
 */
import type { Story, StoryEvent } from '../../src/model/story.ts';

interface GoldEntity {
  id: string;
  name: string;
  latin?: string;
  forms: string[];
  optional?: boolean;
}

interface GoldEvent {
  id: string;
  type: string;
  typeAny?: string[];
  quote: string;
  also?: string[];
  date: string | null;
  dateAny?: (string | null)[];
  dateOptional?: boolean;
  people: string[];
  modality?: string;
  optional?: boolean;
}

interface GoldTie {
  source: string;
  target: string;
  type: string;
  symmetric?: boolean;
  optional?: boolean;
}

export interface Gold {
  article: string;
  published?: string;
  people: GoldEntity[];
  organizations: GoldEntity[];
  events: GoldEvent[];
  relationships: GoldTie[];
  before?: [string, string][];
}

export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export const MEASURES = [
  'people',
  'organizations',
  'events',
  'typedEvents',
  'dates',
  'order',
  'participants',
  'relationships',
  'modality',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Tallies = Record<Measure, Tally>;

interface Range {
  start: number;
  end: number;
}

const plainForm = (form: string) =>
  form
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・•‧·]+/g, '');

/** Pairs off the best fits first; each item at most once. A closeness of 0 is no pair. */
function pairOff<F, G>(found: readonly F[], wanted: readonly G[], closeness: (f: F, g: G) => number): Map<F, G> {
  const candidates = found
    .flatMap((f) => wanted.map((g) => ({ f, g, close: closeness(f, g) })))
    .filter((c) => c.close > 0)
    .sort((a, b) => b.close - a.close);
  const pairs = new Map<F, G>();
  const taken = new Set<G>();
  for (const { f, g } of candidates)
    if (!pairs.has(f) && !taken.has(g)) {
      pairs.set(f, g);
      taken.add(g);
    }
  return pairs;
}

function tally<G extends { optional?: boolean }>(
  pairs: ReadonlyMap<unknown, G>,
  found: number,
  wanted: readonly G[],
): Tally {
  const extra = [...pairs.values()].filter((g) => g.optional).length;
  return { right: pairs.size - extra, found: found - extra, wanted: wanted.filter((g) => !g.optional).length };
}

function rangesOf(text: string, quote: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    ranges.push({ start, end: start + quote.length });
  return ranges;
}

/** How much of the longer quote two quotes share, 0 where they share less than half of the shorter. */
function shareOf(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  return common * 2 >= Math.min(lengthA, lengthB) && common > 0 ? common / Math.max(lengthA, lengthB) : 0;
}

const hasType = (event: StoryEvent, gold: GoldEvent) => [gold.type, ...(gold.typeAny ?? [])].includes(event.type);

function pairEvents(story: Story, gold: Gold): Map<StoryEvent, GoldEvent> {
  const ranges = new Map(
    gold.events.map((g) => [g, [g.quote, ...(g.also ?? [])].flatMap((q) => rangesOf(story.text, q))]),
  );
  return pairOff(story.events, gold.events, (event, g) => {
    const best = Math.max(0, ...event.evidence.flatMap((e) => (ranges.get(g) ?? []).map((r) => shareOf(e, r))));
    return best > 0 && hasType(event, g) ? best + 10 : best;
  });
}

export function compareStory(story: Story, gold: Gold): Tallies {
  const formsOf = (e: GoldEntity) => [e.name, e.latin ?? '', ...e.forms].filter(Boolean).map(plainForm);
  const pairEntities = (kind: 'person' | 'organization', wanted: readonly GoldEntity[]) => {
    const found = story.entities.filter((e) => e.kind === kind);
    const pairs = pairOff(found, wanted, (entity, g) => {
      const own = new Set([entity.name, entity.latinName ?? '', ...entity.aliases].map(plainForm));
      return formsOf(g).filter((form) => own.has(form)).length;
    });
    return { pairs, tally: tally(pairs, found.length, wanted) };
  };
  const people = pairEntities('person', gold.people);
  const organizations = pairEntities('organization', gold.organizations);
  const goldId = new Map([...people.pairs, ...organizations.pairs].map(([entity, g]) => [entity.id, g.id]));

  const events = pairEvents(story, gold);
  const typed = new Map([...events].filter(([event, g]) => hasType(event, g)));
  const typedTally = tally(typed, story.events.length, gold.events);
  typedTally.found -= [...events].filter(([event, g]) => g.optional && !hasType(event, g)).length;

  const needed = [...events].filter(([, g]) => !g.optional);
  const share = (list: typeof needed, isRight: (event: StoryEvent, g: GoldEvent) => boolean): Tally => ({
    right: list.filter(([event, g]) => isRight(event, g)).length,
    found: list.length,
    wanted: list.length,
  });
  const places = new Map([...events].map(([event, g]) => [g.id, story.events.indexOf(event)]));
  const ordered = (gold.before ?? []).filter(([a, b]) => places.has(a) && places.has(b));

  const participants: Tally = { right: 0, found: 0, wanted: 0 };
  const isGoldPerson = new Set(gold.people.map((p) => p.id));
  const kinds = new Map(story.entities.map((e) => [e.id, e.kind]));
  for (const [event, g] of needed) {
    const ids = event.participants.map((p) => p.entity);
    const known = new Set(ids.flatMap((id) => goldId.get(id) ?? []).filter((id) => isGoldPerson.has(id)));
    participants.right += g.people.filter((id) => known.has(id)).length;
    participants.found += known.size + ids.filter((id) => kinds.get(id) === 'person' && !goldId.has(id)).length;
    participants.wanted += g.people.length;
  }

  const ties = pairOff(story.relationships, gold.relationships, (tie, g) => {
    const [source, target] = [goldId.get(tie.source), goldId.get(tie.target)];
    const isSame = source === g.source && target === g.target;
    const isTurned = g.symmetric && source === g.target && target === g.source;
    return tie.type === g.type && (isSame || isTurned) ? 1 : 0;
  });

  return {
    people: people.tally,
    organizations: organizations.tally,
    events: tally(events, story.events.length, gold.events),
    typedEvents: typedTally,
    dates: share(
      needed.filter(([, g]) => !g.dateOptional),
      (event, g) => [g.date, ...(g.dateAny ?? [])].includes(event.date),
    ),
    order: {
      right: ordered.filter(([a, b]) => (places.get(a) as number) < (places.get(b) as number)).length,
      found: ordered.length,
      wanted: ordered.length,
    },
    participants,
    relationships: tally(ties, story.relationships.length, gold.relationships),
    modality: share(
      needed.filter(([, g]) => g.modality),
      (event, g) => event.modality === g.modality,
    ),
  };
}

/** F1 in percent; `null` where nothing was wanted and nothing found. */
export function f1Of({ right, found, wanted }: Tally): number | null {
  return found + wanted === 0 ? null : (200 * right) / (found + wanted);
}

export function addTallies(all: readonly Tallies[]): Tallies {
  return Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      all.reduce(
        (sum, t) => ({
          right: sum.right + t[measure].right,
          found: sum.found + t[measure].found,
          wanted: sum.wanted + t[measure].wanted,
        }),
        { right: 0, found: 0, wanted: 0 },
      ),
    ]),
  ) as Tallies;
}
