/** Reads a short article as far as its events in the order of the timeline. */
import { findEntities } from '../../../src/extract/entities/findEntities.ts';
import { findEvents } from '../../../src/extract/events/findEvents.ts';
import { mergeEvents } from '../../../src/extract/events/mergeEvents.ts';
import { orderEvents } from '../../../src/extract/events/orderEvents.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';
import { withoutSeasons } from '../../../src/extract/time/withoutSeasons.ts';
import { createTools } from '../../../src/loader/createTools.ts';

export interface ArticleCase {
  /** What the article has in it. */
  about: string;
  /** `YYYY-MM-DD`, `null` where it is not known. */
  published: string | null;
  text: string;
  /** Words of the article with a trigger in them, and the date; `null` for a happening without one. */
  dates?: Record<string, string | null>;
  /** Two such words each, the earlier happening first. */
  order?: [earlier: string, later: string][];
}

const tools = createTools();

export function readArticle({ published, text: words }: ArticleCase) {
  const text = `${words}\n`;
  const document = readDocument(text, { file: 'a.txt', ...(published && { published }) }, tools);
  const times = findTimes(document);
  const found = findEvents(document, findEntities(document, times, tools), times, tools);
  const events = orderEvents(mergeEvents(found, document), document);
  /** Place on the timeline; -1 where nothing was found. */
  const placeOf = (part: string): number => {
    const start = text.indexOf(part);
    return events.findIndex(({ trigger }) => trigger.start >= start && trigger.end <= start + part.length);
  };
  const dateOf = (part: string): string | null => {
    const event = events[placeOf(part)];
    if (!event) return 'missing';
    return event.time?.edtf ? withoutSeasons(event.time.edtf) : null;
  };
  return { dateOf, placeOf };
}
