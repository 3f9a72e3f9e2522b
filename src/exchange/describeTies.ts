/**
 * Entities and ties as nodes and edges with their data: what GEXF and GraphML have in common.
 *
 * Promises: a tie whose ends are not both in the story is left out, since no reader would take it; parallel ties stay
 * apart, each with its own id.
 */
import { type Day, parseEdtf } from '../model/edtf.ts';
import type { Entity, Relationship, Story } from '../model/story.ts';
import { SYMMETRIC_TYPES } from '../model/vocabulary.ts';
import { ALL_WORDS } from '../ui/words/allWords.ts';
import { toLine } from './cleanText.ts';
import { findEntity } from './describeEvent.ts';

/** The names of the data on nodes and on edges, in order. All are text but `mentions`, which is a whole number. */
export const NODE_DATA = ['kind', 'latin_name', 'aliases', 'description', 'mentions', 'by'] as const;
export const EDGE_DATA = ['sign', 'certainty', 'post', 'since', 'until', 'dates', 'events', 'quote', 'by'] as const;

type Data<K extends string> = Partial<Record<K, string | number>>;

export interface TieEdge {
  tie: Relationship;
  label: string;
  isDirected: boolean;
  data: Data<(typeof EDGE_DATA)[number]>;
}

export function describeEntity(entity: Entity): Data<(typeof NODE_DATA)[number]> {
  const { kind, latinName, aliases, description, mentions, by } = entity;
  return dropEmpty({
    kind,
    latin_name: latinName && toLine(latinName),
    aliases: aliases.map(toLine).join('; '),
    description: description && toLine(description),
    mentions: mentions.length,
    by,
  });
}

export function describeTies(story: Story): TieEdge[] {
  const words = ALL_WORDS[story.lang].vocabulary.relationships;
  return story.relationships
    .filter(({ source, target }) => findEntity(story, source) && findEntity(story, target))
    .map((tie) => ({
      tie,
      label: words[tie.type],
      isDirected: !SYMMETRIC_TYPES.has(tie.type),
      data: dropEmpty({
        sign: tie.sign,
        certainty: tie.modality ?? 'asserted',
        post: tie.label && toLine(tie.label),
        since: tie.since,
        until: tie.until,
        dates: findDates(story, tie).join('; '),
        events: tie.events.join('; '),
        quote: tie.evidence.map(({ exact }) => toLine(exact)).join('\n'),
        by: tie.by,
      }),
    }));
}

/** The dates of the events that a tie comes from. */
function findDates(story: Story, tie: Relationship): string[] {
  return story.events.flatMap(({ id, date }) => (date !== null && tie.events.includes(id) ? [date] : []));
}

/**
 * When a tie is known to hold, as first and last day with open ends: from `since` to `until`, else on the days of its
 * events, in order and without overlap; empty where the story knows no time for it, or one that ends before it begins.
 */
export function findSpells(story: Story, tie: Relationship): { from: Day; to: Day }[] {
  const [since, until] = [tie.since, tie.until].map((date) => (date === undefined ? null : parseEdtf(date)));
  if (since || until) {
    const spell = { from: since?.from ?? Number.NEGATIVE_INFINITY, to: until?.to ?? Number.POSITIVE_INFINITY };
    return spell.from <= spell.to ? [spell] : [];
  }
  const spans = findDates(story, tie).flatMap((date) => parseEdtf(date) ?? []);
  const spells: { from: Day; to: Day }[] = [];
  for (const { from, to } of spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = spells.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spells.push({ from, to });
  }
  return spells;
}

function dropEmpty<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '')) as T;
}
