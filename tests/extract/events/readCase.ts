/** Builds what the event finder reads from a short text with the names that stand in it. */
import type { Document } from '../../../src/extract/document.ts';
import { createDocument } from '../../../src/extract/document.ts';
import { findChineseEvents } from '../../../src/extract/events/chinese/findChineseEvents.ts';
import type { FoundEntity, FoundEvent, MentionForm } from '../../../src/extract/findings.ts';
import { toReading } from '../../../src/extract/reading.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';

export interface Names {
  people?: string[];
  organizations?: string[];
  /** Pronouns in order of the text, each with the name it stands for. */
  pronouns?: [string, string][];
  /** Surnames that stand alone, each behind the last place of its full name. */
  surnames?: [string, string][];
}

function mentionsOf(text: string, name: string, form: MentionForm) {
  const found = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length, exact: name, rule: 'test', form });
  return found;
}

export function makeDocument(text: string, published = '2024-06-05'): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: line[0].startsWith('# ') ? ('heading' as const) : ('paragraph' as const),
    start: line.index,
    end: line.index + line[0].length,
  }));
  return createDocument({ text, reading: toReading(text, true), lang: 'zh-Hans', published, blocks });
}

export function makeEntities(
  text: string,
  { people = [], organizations = [], pronouns = [], surnames = [] }: Names,
): FoundEntity[] {
  const make = (kind: 'person' | 'organization') => (name: string) => ({
    id: name,
    kind,
    name,
    aliases: [],
    mentions: mentionsOf(text, name, 'full'),
    appositions: [],
  });
  const entities: FoundEntity[] = [...people.map(make('person')), ...organizations.map(make('organization'))];
  let from = 0;
  for (const [word, name] of pronouns) {
    const at = text.indexOf(word, from);
    from = at + word.length;
    entities
      .find((e) => e.name === name)
      ?.mentions.push({ start: at, end: from, exact: word, rule: 'test', form: 'pronoun' });
  }
  for (const [surname, name] of surnames) {
    const entity = entities.find((e) => e.name === name);
    const start = text.indexOf(surname, entity?.mentions.at(-1)?.end);
    entity?.mentions.push({ start, end: start + surname.length, exact: surname, rule: 'test', form: 'surname' });
  }
  return entities;
}

export function readEvents(
  text: string,
  names: Names,
  published?: string,
): { document: Document; events: FoundEvent[] } {
  const document = makeDocument(text, published);
  return { document, events: findChineseEvents(document, makeEntities(text, names), findTimes(document)) };
}
