/**
 * The annotations beside this file, held against their articles: a wrong quote or date there would make every
 * measurement of the extraction wrong without a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBefore, isEdtf } from '../../src/model/edtf.ts';
import { EVENT_TYPES, RELATIONSHIP_TYPES, SYMMETRIC_TYPES } from '../../src/model/vocabulary.ts';

interface Entity {
  id: string;
  name: string;
  latin?: string;
  forms: string[];
}

interface Annotation {
  article: string;
  published?: string;
  lang: string;
  noise?: string[];
  people: Entity[];
  organizations: Entity[];
  events: {
    id: string;
    type: string;
    typeAny?: string[];
    quote: string;
    also?: string[];
    date: string | null;
    dateAny?: (string | null)[];
    people: string[];
    modality?: string;
  }[];
  relationships: { source: string; target: string; type: string; symmetric?: boolean }[];
  before: [string, string][];
}

const folders = ['./', './features/', './unread/'].map((name) => new URL(name, import.meta.url));
const listOf = (folder: URL, ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending));

it.each(folders)('finds an annotation beside every article of %s', (folder) => {
  const articles = listOf(folder, '.txt');
  expect(articles.length).toBeGreaterThan(0);
  expect(
    listOf(folder, '.gold.json')
      .map((name) => name.replace('.gold.json', '.txt'))
      .sort(),
  ).toEqual(articles.sort());
});

const places = folders.flatMap((folder) => listOf(folder, '.gold.json').map((name) => ({ name, folder })));

describe.each(places)('$name', ({ name, folder }) => {
  const story = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Annotation;
  const text = readFileSync(new URL(story.article, folder), 'utf8');
  const people = new Set(story.people.map((person) => person.id));
  const entities = new Set([...people, ...story.organizations.map((organization) => organization.id)]);
  const events = new Map(story.events.map((event) => [event.id, event]));

  it('gives every id once', () => {
    expect(people.size).toBe(story.people.length);
    expect(entities.size).toBe(story.people.length + story.organizations.length);
    expect(events.size).toBe(story.events.length);
  });

  it('names everyone as the article does', () => {
    const forms = [...story.people, ...story.organizations].flatMap((e) => [e.name, e.latin ?? e.name, ...e.forms]);
    expect(forms.filter((form) => !text.includes(form))).toEqual([]);
  });

  it('quotes the article to the letter, each quote from one place', () => {
    const quotes = story.events.flatMap((event) => [event.quote, ...(event.also ?? [])]);
    expect(quotes.filter((quote) => text.split(quote).length !== 2)).toEqual([]);
  });

  it('draws nothing from noise', () => {
    const lines = text.split('\n').filter((line) => story.noise?.some((opening) => line.startsWith(opening)));
    expect(lines.length).toBe(story.noise?.length ?? 0);
    const quotes = story.events.flatMap((event) => [event.quote, ...(event.also ?? [])]);
    expect(quotes.filter((quote) => lines.some((line) => line.includes(quote)))).toEqual([]);
  });

  it('gives dates that can be read, and types and people that there are', () => {
    const dates = story.events.flatMap((event) => [event.date, ...(event.dateAny ?? []), story.published ?? null]);
    expect(dates.filter((date) => date !== null && !isEdtf(date))).toEqual([]);
    const types = story.events.flatMap((event) => [event.type, ...(event.typeAny ?? [])]);
    expect(types.filter((type) => !(EVENT_TYPES as readonly string[]).includes(type))).toEqual([]);
    expect(story.events.flatMap((event) => event.people).filter((id) => !people.has(id))).toEqual([]);
  });

  it('orders events as their dates do', () => {
    expect(story.before.flat().filter((id) => !events.has(id))).toEqual([]);
    const wrong = story.before.filter(([first, second]) => {
      const [a, b] = [events.get(first)?.date, events.get(second)?.date];
      return a && b && isBefore(b, a);
    });
    expect(wrong).toEqual([]);
  });

  it('ties two different, known ends, each pair once', () => {
    const symmetric = new Set<string>(SYMMETRIC_TYPES);
    const keys = story.relationships.map(({ source, target, type }) =>
      [type, ...(symmetric.has(type) ? [source, target].sort() : [source, target])].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { source, target, type, symmetric: marked } of story.relationships) {
      expect(RELATIONSHIP_TYPES as readonly string[]).toContain(type);
      expect(entities.has(source) && entities.has(target) && source !== target).toBe(true);
      expect(Boolean(marked)).toBe(symmetric.has(type));
    }
  });
});
