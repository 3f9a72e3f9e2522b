/**
 * The story, version 1: all that crosses from the build to the browser, as JSON.
 *
 * Offsets are UTF-16 indices into `text`, half-open. Dates are EDTF level 1 strings (see edtf.ts).
 * The schema says what shape a story has; `checkStory` (check.ts) says whether its parts agree.
 */
import * as z from 'zod/mini';
import { isEdtf } from './edtf.ts';
import { BLOCK_KINDS, ENTITY_KINDS, EVENT_TYPES, LANGS, MODALITIES, RELATIONSHIP_TYPES, SIGNS } from './vocabulary.ts';

const offset = z.int().check(z.nonnegative());
const id = z.string().check(z.minLength(1));
const edtf = z.string().check(z.refine(isEdtf, 'not an EDTF level 1 date'));
/** Set on whatever an editor's note added or changed. */
const by = z.optional(z.literal('editor'));
/** The name of the rule that found an item, so that a wrong one can be traced to the line that made it. */
const rule = z.optional(z.string());

/** W3C Web Annotation text position and text quote selectors: `text.slice(start, end) === exact`. */
export const Evidence = z.object({ start: offset, end: offset, exact: z.string() });
export type Evidence = z.infer<typeof Evidence>;

export const Block = z.object({ kind: z.enum(BLOCK_KINDS), start: offset, end: offset, rule, by });
export type Block = z.infer<typeof Block>;

export const Mention = z.object({ start: offset, end: offset, exact: z.string(), rule });
export type Mention = z.infer<typeof Mention>;

export const Entity = z.object({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  latinName: z.optional(z.string()),
  aliases: z.array(z.string()),
  /** What the text calls them in apposition, e.g. a post: words of the article. */
  description: z.optional(z.string()),
  mentions: z.array(Mention),
  /** Further keys to search by (pinyin, initials, the other script), made at build time. */
  keys: z.optional(z.array(z.string())),
  by,
});
export type Entity = z.infer<typeof Entity>;

export const Topic = z.object({
  id,
  label: z.string(),
  kind: z.enum(['section', 'theme']),
  /** Where the article names it; empty for a theme that no single place names. */
  evidence: z.array(Evidence),
  by,
});
export type Topic = z.infer<typeof Topic>;

/** How a date was found. `says` is in the story's language; the other fields let a page say it in another. */
export const DateBasis = z.object({
  /** The words in the text that give the date. */
  evidence: z.array(Evidence),
  says: z.string(),
  rule,
  /** What a relative expression was counted from: the publication date, an earlier date in the text, or an event. */
  anchor: z.optional(
    z.object({ kind: z.enum(['published', 'text', 'event', 'editor']), date: z.optional(edtf), event: z.optional(id) }),
  ),
});
export type DateBasis = z.infer<typeof DateBasis>;

export const Participant = z.object({ entity: id, role: z.optional(z.string()) });
export type Participant = z.infer<typeof Participant>;

/** Who says so: a known entity, or the words for somebody unnamed ("people familiar with the matter"). */
export const Speaker = z.object({ entity: z.optional(id), name: z.string(), evidence: z.array(Evidence) });
export type Speaker = z.infer<typeof Speaker>;

export const StoryEvent = z.object({
  id,
  type: z.enum(EVENT_TYPES),
  title: z.string(),
  date: z.nullable(edtf),
  dateBasis: z.optional(DateBasis),
  participants: z.array(Participant),
  topics: z.array(id),
  modality: z.enum(MODALITIES),
  speaker: z.optional(Speaker),
  evidence: z.array(Evidence).check(z.minLength(1)),
  rule,
  by,
});
export type StoryEvent = z.infer<typeof StoryEvent>;

export const Relationship = z.object({
  id,
  type: z.enum(RELATIONSHIP_TYPES),
  source: id,
  target: id,
  /** The post, kinship or other word the text uses for the tie. */
  label: z.optional(z.string()),
  sign: z.enum(SIGNS),
  since: z.optional(edtf),
  until: z.optional(edtf),
  modality: z.optional(z.enum(MODALITIES)),
  events: z.array(id),
  evidence: z.array(Evidence).check(z.minLength(1)),
  rule,
  by,
});
export type Relationship = z.infer<typeof Relationship>;

export const Problem = z.object({
  level: z.enum(['error', 'warning', 'info']),
  /** A stable name for the kind of problem, e.g. `no-published-date`. */
  code: z.string(),
  message: z.string(),
  start: z.optional(offset),
  end: z.optional(offset),
});
export type Problem = z.infer<typeof Problem>;

export const Source = z.object({
  file: z.string(),
  publisher: z.optional(z.string()),
  author: z.optional(z.string()),
  published: z.optional(edtf),
  url: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** Of a frame; readers in other people's pages take no other. */
const size = z.number().check(z.gte(1), z.lte(1_000_000));
const places = {
  width: size,
  height: size,
  nodes: z.record(z.string(), z.tuple([z.number(), z.number()])),
};
/** Places of the people graph, made at build time: x and y inside the frame; `narrow` is a second set for phones. */
export const GraphPlaces = z.object({ ...places, narrow: z.optional(z.object(places)) });
export type GraphPlaces = z.infer<typeof GraphPlaces>;

export const Story = z.object({
  version: z.literal(1),
  id,
  title: z.string(),
  lang: z.enum(LANGS),
  source: Source,
  text: z.string(),
  blocks: z.array(Block),
  entities: z.array(Entity),
  topics: z.array(Topic),
  /** In the order of the timeline; the undated ones stand where the text says of before and after. */
  events: z.array(StoryEvent),
  relationships: z.array(Relationship),
  problems: z.array(Problem),
  graph: z.optional(GraphPlaces),
});
export type Story = z.infer<typeof Story>;
