import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/model/checkStory.ts';
import { LIMITS, readStory } from '../../src/model/readStory.ts';
import { StoryError } from '../../src/model/StoryError.ts';
import { Story } from '../../src/model/story.ts';
import { quote, SAMPLE } from '../sampleStory.ts';

const FULL: Story = {
  ...SAMPLE,
  source: { file: 'a.txt', publisher: 'P', author: 'A', published: '2024-04-01', url: 'https://example.org/' },
  topics: [{ id: 'topic-board', label: '人事', kind: 'theme', evidence: [quote('罢免')], by: 'editor' }],
  events: SAMPLE.events.map((event, i) => ({
    ...event,
    rule: 'r',
    speaker: { name: '据悉', entity: 'lin', evidence: [] },
    dateBasis: {
      evidence: [],
      says: 's',
      rule: 'r',
      anchor: { kind: 'event', date: '2024', event: SAMPLE.events[i]!.id },
    },
  })),
  relationships: SAMPLE.relationships.map((tie) => ({
    ...tie,
    label: 'l',
    since: '2024',
    until: '../2025',
    modality: 'reported',
  })),
  problems: [{ level: 'info', code: 'c', message: 'm', start: 0, end: 1 }],
  graph: { width: 10, height: 20, nodes: { lin: [1, 2] }, narrow: { width: 5, height: 5, nodes: {} } },
};

/** What is said of a value that is no story; `null` of one that is. */
function complaint(value: unknown): [string, string] | null {
  try {
    readStory(value);
    return null;
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return [error.code, error.message];
  }
}

const changed = (change: (story: Story) => void): unknown => {
  const copy = structuredClone(FULL);
  change(copy);
  return copy;
};

/** Every place in a JSON value, as the keys that lead to it. */
function* walk(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaceAt(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (by === undefined && rest.length === 0) delete copy[key];
  else copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}

describe('readStory', () => {
  it('gives back a story as it is, as a copy', () => {
    expect(readStory(SAMPLE)).toEqual(SAMPLE);
    expect(readStory(FULL)).toEqual(FULL);
    expect(readStory(FULL).events[0]).not.toBe(FULL.events[0]);
  });

  it('lets through what the schema and the check of its parts let through, and nothing else', () => {
    const places = [...walk(FULL)];
    expect(places.length).toBeGreaterThan(200);
    for (const path of places)
      for (const by of [undefined, null, '', 'x', -1, 0.5, 1, true, [], {}, ['x'], { id: 'x' }]) {
        const value = replaceAt(FULL, path, by);
        const bySchema = Story.safeParse(value);
        const isStory = bySchema.success && checkStory(bySchema.data).length === 0;
        const said = complaint(value);
        if ((said === null) !== isStory) expect([path.join('.'), by, said]).toEqual([path.join('.'), by, isStory]);
      }
  });

  it.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, 'not-a-story', /^story is not an object$/],
    ['a list', [FULL], 'not-a-story', /^story is not an object$/],
    ['a version to come', { ...FULL, version: 2, events: 'other' }, 'newer', /of version 2; .* knows version 1/],
    ['an old version', { ...FULL, version: 0 }, 'not-a-story', /^story\.version is not one of 1$/],
    [
      'a type nobody knows',
      changed((s) => Object.assign(s.events[1]!, { type: '<b>' })),
      'not-a-story',
      /^story\.events\[1\]\.type is not one of/,
    ],
    [
      'an event without words',
      changed((s) => Object.assign(s.events[1]!, { evidence: [] })),
      'not-a-story',
      /^story\.events\[1\]\.evidence is not a list of 1 to/,
    ],
    [
      'an absurd date',
      changed((s) => Object.assign(s.events[0]!, { date: 'Y999999999-99' })),
      'not-a-story',
      /^story\.events\[0\]\.date is not an EDTF/,
    ],
    [
      'an offset outside the text',
      changed((s) => Object.assign(s.events[0]!.evidence[0]!, { end: 900_000 })),
      'not-a-story',
      /^event dismissal: .* does not stand at/,
    ],
    [
      'an offset outside reason',
      changed((s) => Object.assign(s.blocks[0]!, { end: 1e300 })),
      'not-a-story',
      /^story\.blocks\[0\]\.end is not a whole number/,
    ],
    [
      'an unknown participant',
      changed((s) => s.events[0]!.participants.push({ entity: 'nobody' })),
      'not-a-story',
      /^event dismissal: there is no “nobody”$/,
    ],
    [
      'a tie to nobody',
      changed((s) => Object.assign(s.relationships[0]!, { target: 'nobody' })),
      'not-a-story',
      /^relationship tie-dismissed: there is no “nobody”$/,
    ],
    [
      'an id twice',
      changed((s) => s.entities.push(s.entities[0]!)),
      'not-a-story',
      /^entity lin: the id stands twice$/,
    ],
    [
      'an id that every object has',
      changed((s) => Object.assign(s.topics[0]!, { id: 'constructor' })),
      'not-a-story',
      /^story\.topics\[0\]\.id is not an id$/,
    ],
    [
      'places without end',
      changed((s) => Object.assign(s.graph!, { width: 1e300 })),
      'not-a-story',
      /^story\.graph\.width is not a number/,
    ],
    [
      'a title that never ends',
      { ...FULL, title: 'x'.repeat(LIMITS.words + 1) },
      'not-a-story',
      /^story\.title is not a text of at most/,
    ],
  ])('refuses %s and says why', (_name, value, code, message) => {
    expect(complaint(value)).toEqual([code, expect.stringMatching(message)]);
  });

  it('refuses a million ties at once', () => {
    const relationships = new Array(1_000_000).fill(FULL.relationships[0]);
    expect(complaint({ ...FULL, relationships })).toEqual([
      'not-a-story',
      expect.stringMatching(/^story\.relationships is not a list of 0 to/),
    ]);
  });

  it('refuses more quotes than can be drawn, and a heap of them over one word', () => {
    const mention = quote('林一');
    const many = changed((s) => Object.assign(s.entities[0]!, { mentions: new Array(LIMITS.quotes).fill(mention) }));
    expect(complaint(many)?.[1]).toMatch(/^the story points at \d+ places/);
    const heap = changed((s) => Object.assign(s.entities[0]!, { mentions: new Array(101).fill(mention) }));
    expect(complaint(heap)?.[1]).toMatch(/^more than 100 quotes stand over character/);
  });

  it('lets no prototype, no foreign field and no cycle through', () => {
    const json = JSON.stringify(FULL).replace('{', '{"__proto__":{"polluted":true},"toString":"x",');
    const hostile = JSON.parse(json.replace('"nodes":{', '"nodes":{"__proto__":[1,2],'));
    const story = readStory(hostile);
    expect('polluted' in story).toBe(false);
    expect(Object.keys(story)).toEqual(Object.keys(FULL));
    expect(Object.getPrototypeOf(story.graph?.nodes)).toBe(null);
    expect(story.graph?.nodes.constructor).toBeUndefined();
    const cycle = changed((s) =>
      Object.assign(s, { self: s, events: s.events.map((e) => Object.assign(e, { of: s })) }),
    );
    expect(readStory(cycle)).toEqual(FULL);
  });

  it('takes markup as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(readStory({ ...FULL, title }).title).toBe(title);
  });
});
