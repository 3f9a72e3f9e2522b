/** An English article of one title and paragraphs, read by the English rules alone, without dates. */
import { createDocument, type Document } from '../../../src/extract/document.ts';
import { findEnglishEntities } from '../../../src/extract/entities/english/findEnglishEntities.ts';
import { findEnglishEvents } from '../../../src/extract/events/english/findEnglishEvents.ts';
import { toReading } from '../../../src/extract/reading.ts';

export function documentOf(paragraphs: string): Document {
  const text = `A Title\n${paragraphs}`;
  let start = 0;
  const blocks = text.split('\n').map((line, i) => {
    const block = { kind: i === 0 ? ('title' as const) : ('paragraph' as const), start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return createDocument({ text, reading: toReading(text, false), lang: 'en', published: null, blocks });
}

export const readEntities = (paragraphs: string) => findEnglishEntities(documentOf(paragraphs), []);

export function readEvents(paragraphs: string) {
  const document = documentOf(paragraphs);
  const entities = findEnglishEntities(document, []);
  return findEnglishEvents(document, entities, []).map((event) => ({
    type: event.type,
    quote: event.evidence.map((e) => document.text.slice(e.start, e.end)).join(' '),
    trigger: document.text.slice(event.trigger.start, event.trigger.end),
    who: event.participants.map((p) => entities.find((e) => e.id === p.entity)?.name),
    modality: event.modality,
    title: event.title,
    rule: event.rule,
    speaker: event.speaker?.exact,
  }));
}
