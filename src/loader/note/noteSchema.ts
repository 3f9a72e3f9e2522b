/**
 * What may stand in an editor's note.
 *
 * Everything is optional; a key that is not listed is an error, so that a typo does not silently change nothing.
 * Does not know: the article. Whether quotes and people are in it is for applyNote.ts.
 */
import * as z from 'zod';
import { isEdtf, parseEdtf } from '../../model/edtf.ts';
import { ENTITY_KINDS, EVENT_TYPES, LANGS, MODALITIES, RELATIONSHIP_TYPES, SIGNS } from '../../model/vocabulary.ts';

const text = z.string().trim().min(1, 'must not be empty');
/** A bare year is a number to YAML. */
const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isEdtf, {
    error: 'is not a date: write it as 2024-09-25, 2024-09, 2024, about 2024-09~, or from 2024-04/2024-10',
  }),
);
const day = z.string().refine((s) => /^\d{4}-\d\d-\d\d$/.test(s) && parseEdtf(s) !== null, {
  error: 'is not a day: write it as YYYY-MM-DD',
});
const address = z.string().refine((s) => URL.canParse(s) && /^https?:$/.test(new URL(s).protocol), {
  error: 'is not a web address: it has to begin with https:// or http://',
});

/** Points at a person or an organization by any name it goes by, and says what is to become of it. */
const EntityNote = z.strictObject({
  entity: text,
  /** Not found by the extractor: its name has to stand in the article. */
  add: z.literal(true).optional(),
  name: text.optional(),
  latinName: text.optional(),
  kind: z.enum(ENTITY_KINDS).optional(),
  description: text.optional(),
  /** Further names; each has to stand in the article. */
  aliases: z.array(text).optional(),
  /** Others that are this one, by any of their names. */
  merge: z.array(text).optional(),
  drop: z.literal(true).optional(),
});

const EventNote = z.strictObject({
  quote: text,
  /** The type of the event meant, where several are told by the same words. */
  was: z.enum(EVENT_TYPES).optional(),
  add: z.literal(true).optional(),
  drop: z.literal(true).optional(),
  title: text.optional(),
  type: z.enum(EVENT_TYPES).optional(),
  date: z.nullable(date).optional(),
  /** How the date is known, in the story's language. */
  says: text.optional(),
  participants: z.array(text).optional(),
  modality: z.enum(MODALITIES).optional(),
  speaker: text.optional(),
  /** Further words of the article that tell of it. */
  also: z.array(text).optional(),
  /** The quote of an event that it comes right after, or right before. */
  after: text.optional(),
  before: text.optional(),
});

/** Points at a tie by its quote, or by its ends and type. */
const RelationshipNote = z.strictObject({
  quote: text.optional(),
  source: text.optional(),
  target: text.optional(),
  type: z.enum(RELATIONSHIP_TYPES).optional(),
  add: z.literal(true).optional(),
  drop: z.literal(true).optional(),
  label: text.optional(),
  sign: z.enum(SIGNS).optional(),
  since: date.optional(),
  until: date.optional(),
});

export const NoteData = z.strictObject({
  title: text.optional(),
  publisher: text.optional(),
  author: text.optional(),
  published: day.optional(),
  lang: z.enum(LANGS).optional(),
  url: address.optional(),
  /** Words of each line that does not belong to the article. */
  noise: z.array(text).optional(),
  entities: z.array(EntityNote).optional(),
  events: z.array(EventNote).optional(),
  relationships: z.array(RelationshipNote).optional(),
});
export type NoteData = z.infer<typeof NoteData>;
export type EntityNote = z.infer<typeof EntityNote>;
export type EventNote = z.infer<typeof EventNote>;
export type RelationshipNote = z.infer<typeof RelationshipNote>;

const KEYS: Record<string, readonly string[]> = {
  '': Object.keys(NoteData.shape),
  entities: Object.keys(EntityNote.shape),
  events: Object.keys(EventNote.shape),
  relationships: Object.keys(RelationshipNote.shape),
};

/** The keys that may stand in the mapping at `path`. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  return KEYS[String(path[0] ?? '')] ?? [];
}
