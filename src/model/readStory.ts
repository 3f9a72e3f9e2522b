/**
 * A story out of somebody else's JSON, or a clear reason why not.
 *
 * Promises: what comes back has the shape of `Story` and nothing else, its parts agree (`checkStory`), its sizes are
 * within `LIMITS`, and drawing it takes bounded time. It is a copy: the value given is never changed or kept.
 * Tests hold it against the schema in story.ts, which is too large to send to every reader.
 */
import { checkStory } from './checkStory.ts';
import { isEdtf } from './edtf.ts';
import { StoryError } from './StoryError.ts';
import { check, list, number, object, oneOf, orNull, type Reader, record, ShapeError, text, whole } from './shapes.ts';
import type { Story } from './story.ts';
import { BLOCK_KINDS, ENTITY_KINDS, EVENT_TYPES, LANGS, MODALITIES, RELATIONSHIP_TYPES, SIGNS } from './vocabulary.ts';

/** The largest story that is shown: far beyond any article, and still drawn in seconds. */
export const LIMITS = {
  /** Of the JSON file. */
  bytes: 8_000_000,
  /** Of the article, in UTF-16 units. */
  text: 1_000_000,
  /** Of any other text. */
  words: 20_000,
  blocks: 10_000,
  entities: 2_000,
  topics: 1_000,
  events: 10_000,
  relationships: 10_000,
  problems: 10_000,
  /** Places in the text that all items together point at. */
  quotes: 50_000,
  /** Quotes over one and the same character. */
  depth: 100,
} as const;

const words = text(LIMITS.words);
/** Ids become keys and attributes; a name that every object has is no id. */
const id = check(words, (value) => value !== '' && !(value in {}), 'an id');
const edtf = check(words, isEdtf, 'an EDTF level 1 date');
const offset = whole(LIMITS.text);
const by = oneOf('editor');
const rule = words;

const quoteShape = { start: offset, end: offset, exact: text(LIMITS.text) };
const evidence = (least = 0) => list(object(quoteShape), LIMITS.quotes, least);

const block = object({ kind: oneOf(...BLOCK_KINDS), start: offset, end: offset }, { rule, by });
const entity = object(
  {
    id,
    kind: oneOf(...ENTITY_KINDS),
    name: words,
    aliases: list(words, 1000),
    mentions: list(object(quoteShape, { rule }), LIMITS.quotes),
  },
  { latinName: words, description: words, keys: list(words, 1000), by },
);
const topic = object({ id, label: words, kind: oneOf('section', 'theme'), evidence: evidence() }, { by });
const anchor = object({ kind: oneOf('published', 'text', 'event', 'editor') }, { date: edtf, event: id });
const event = object(
  {
    id,
    type: oneOf(...EVENT_TYPES),
    title: words,
    date: orNull(edtf),
    participants: list(object({ entity: id }, { role: words }), LIMITS.entities),
    topics: list(id, LIMITS.topics),
    modality: oneOf(...MODALITIES),
    evidence: evidence(1),
  },
  {
    dateBasis: object({ evidence: evidence(), says: words }, { rule, anchor }),
    speaker: object({ name: words, evidence: evidence() }, { entity: id }),
    rule,
    by,
  },
);
const relationship = object(
  {
    id,
    type: oneOf(...RELATIONSHIP_TYPES),
    source: id,
    target: id,
    sign: oneOf(...SIGNS),
    events: list(id, LIMITS.events),
    evidence: evidence(1),
  },
  { label: words, since: edtf, until: edtf, modality: oneOf(...MODALITIES), rule, by },
);
const problem = object(
  { level: oneOf('error', 'warning', 'info'), code: words, message: words },
  { start: offset, end: offset },
);
const place: Reader<[number, number]> = (value) => list(number(-1e6, 1e6), 2, 2)(value) as [number, number];
const places = { width: number(1, 1e6), height: number(1, 1e6), nodes: record(place, LIMITS.entities) };
const graph = object(places, { narrow: object(places) });

const story = object(
  {
    version: oneOf(1),
    id,
    title: words,
    lang: oneOf(...LANGS),
    source: object({ file: words }, { publisher: words, author: words, published: edtf, url: words }),
    text: text(LIMITS.text),
    blocks: list(block, LIMITS.blocks),
    entities: list(entity, LIMITS.entities),
    topics: list(topic, LIMITS.topics),
    events: list(event, LIMITS.events),
    relationships: list(relationship, LIMITS.relationships),
    problems: list(problem, LIMITS.problems),
  },
  { graph },
);

/** Throws StoryError: `newer` for a later version, else `not-a-story` with the place and what is wrong there. */
export function readStory(json: unknown): Story {
  const version = typeof json === 'object' && json !== null ? (json as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && version > 1)
    throw new StoryError('newer', `The story is of version ${version}; this Whowhen knows version 1.`);
  const known = readShape(json);
  const wrong = checkStory(known)[0] ?? findExcess(known);
  if (wrong) throw new StoryError('not-a-story', wrong);
  return known;
}

function readShape(json: unknown): Story {
  try {
    return story(json);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const path = error.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    throw new StoryError('not-a-story', `story${path.slice(0, 200)} ${error.message}`, error.path);
  }
}

/** Whether so many quotes, or so many over one place, that drawing the article would take too long. */
function findExcess({ entities, events, relationships, topics }: Story): string | undefined {
  const marks = [...entities.map((e) => e.mentions), ...events.map((e) => e.evidence)].flat();
  const others = [...relationships, ...topics].reduce((sum, item) => sum + item.evidence.length, 0);
  if (marks.length + others > LIMITS.quotes)
    return `the story points at ${marks.length + others} places; at most ${LIMITS.quotes} are shown`;
  const edges = marks.flatMap(({ start, end }): [number, number][] => [
    [start, 1],
    [end, -1],
  ]);
  edges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let depth = 0;
  for (const [at, step] of edges) {
    depth += step;
    if (depth > LIMITS.depth) return `more than ${LIMITS.depth} quotes stand over character ${at} of the text`;
  }
  return undefined;
}
