import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/model/checkStory.ts';
import { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';

describe('checkStory', () => {
  it('finds nothing wrong in a story that agrees, which the schema passes too', () => {
    expect(checkStory(SAMPLE)).toEqual([]);
    expect(Story.safeParse(SAMPLE).success).toBe(true);
  });

  it('names a quote that does not stand where it says', () => {
    const [event] = SAMPLE.events as [Story['events'][number]];
    const wrong = { ...event, evidence: [{ start: 0, end: 3, exact: '别的话' }] };
    expect(checkStory({ ...SAMPLE, events: [wrong], relationships: [] })).toEqual([
      'event dismissal: “别的话” does not stand at 0–3',
    ]);
  });

  it('names references to nothing and ids that stand twice', () => {
    const [event] = SAMPLE.events as [Story['events'][number]];
    const wrong = { ...event, participants: [{ entity: 'nobody' }] };
    expect(checkStory({ ...SAMPLE, events: [wrong, wrong], relationships: [] })).toEqual([
      'event dismissal: the id stands twice',
      'event dismissal: there is no “nobody”',
      'event dismissal: there is no “nobody”',
    ]);
  });
});

describe('the schema', () => {
  it.each([
    ['a date that is none', { events: [{ ...SAMPLE.events[0], date: '2024-13-45' }] }],
    ['a type that is not in the list', { events: [{ ...SAMPLE.events[0], type: 'murder' }] }],
    ['an event without a quote', { events: [{ ...SAMPLE.events[0], evidence: [] }] }],
    ['a later version', { version: 2 }],
    ['a negative offset', { blocks: [{ kind: 'title', start: -1, end: 3 }] }],
  ])('refuses %s', (_name, change) => {
    expect(Story.safeParse({ ...SAMPLE, ...change }).success).toBe(false);
  });
});
