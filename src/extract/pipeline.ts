/**
 * Article to story, as an ordered list of small pure steps.
 *
 * Promises: never throws on an article; the same input gives the same story, byte for byte; every quote stands in
 * the text; nothing is drawn from a block marked as noise.
 * Does not know: files, the network, the clock.
 */
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { assembleStory } from './assembleStory.ts';
import { divideHeadlines } from './blocks/divideHeadlines.ts';
import { findBlocks } from './blocks/findBlocks.ts';
import { closeSpaces } from './closeSpaces.ts';
import { detectLang } from './detectLang.ts';
import { createDocument, type Document } from './document.ts';
import { findEntities } from './entities/findEntities.ts';
import { findEvents } from './events/findEvents.ts';
import { findLiveEntries } from './events/liveEntries.ts';
import { mergeEvents } from './events/mergeEvents.ts';
import { orderEvents } from './events/orderEvents.ts';
import { openStory } from './openStory.ts';
import { toReading } from './reading.ts';
import { addKinMentions } from './ties/addKinMentions.ts';
import { findRelationships } from './ties/findRelationships.ts';
import { findPublished } from './time/findPublished.ts';
import { findTimes } from './time/findTimes.ts';
import type { Tools } from './tools.ts';
import { findTopics } from './topics/findTopics.ts';
import { unmask } from './unmask.ts';

/** What is known of an article besides its text; from a note, front matter, a page's head or the command line. */
export interface Metadata {
  /** The article's file name, without folders; the story's id is made of it where `id` is not given. */
  file: string;
  id?: string;
  title?: string;
  lang?: Lang;
  /** `YYYY-MM-DD`; what relative dates are counted from. */
  published?: string;
  publisher?: string;
  author?: string;
  url?: string;
  /** Spans of lines that an editor marks as noise. */
  noise?: { start: number; end: number }[];
}

/** Reads an article: its text divided into blocks and sentences. */
export function readDocument(text: string, metadata: Metadata, tools: Tools): Document {
  const lang = metadata.lang ?? detectLang(text);
  const read = toReading(text, lang !== 'en', lang === 'zh-Hant' ? tools.toSimplified : undefined);
  const reading = lang === 'en' ? read : unmask(read);
  const blocks = findBlocks(reading, lang).map((block) =>
    metadata.noise?.some((n) => n.start < block.end && block.start < n.end)
      ? { ...block, kind: 'noise' as const, by: 'editor' as const }
      : block,
  );
  const published = metadata.published ?? findPublished(text, reading, blocks)?.date ?? null;
  return createDocument({ text, reading: divideHeadlines(reading, blocks), lang, published, blocks });
}

/** Article to story. Offsets of the story are UTF-16 indices into `text`, which is kept as it is. */
export function extract(text: string, metadata: Metadata, tools: Tools = {}): Story {
  const closed = (metadata.lang ?? detectLang(text)) === 'en' ? null : closeSpaces(text);
  if (!closed) return read(text, metadata, tools);
  const noise = metadata.noise?.map(({ start, end }) => ({ start: closed.close(start), end: closed.close(end) }));
  return openStory(read(closed.text, { ...metadata, ...(noise && { noise }) }, tools), text, closed);
}

function read(text: string, metadata: Metadata, tools: Tools): Story {
  const document = readDocument(text, metadata, tools);
  const times = findTimes(document);
  const entities = findEntities(document, times, tools);
  const kin = addKinMentions(document, entities);
  const reported = findEvents(document, entities, times, tools);
  const events = orderEvents(mergeEvents(reported, document), document, findLiveEntries(document, times));
  const relationships = findRelationships(document, entities, events, kin);
  const topics = findTopics(document, events, entities);
  return assembleStory({ document, metadata, times, entities, events, relationships, topics });
}
