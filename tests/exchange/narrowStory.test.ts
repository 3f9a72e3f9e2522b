// @vitest-environment node
import { expect, it } from 'vitest';
import { narrowStory } from '../../src/exchange/narrowStory.ts';
import { checkStory } from '../../src/model/checkStory.ts';
import type { StoryEvent } from '../../src/model/story.ts';
import { DATED } from './datedStory.ts';

it('refers to nothing that is left out, and keeps the rest', () => {
  const [first, second] = DATED.events.slice(-3) as [StoryEvent, StoryEvent];
  const anchored: StoryEvent = {
    ...second,
    dateBasis: { evidence: [], says: 'two months later', anchor: { kind: 'event', date: '2024-03', event: first.id } },
  };
  const whole = { ...DATED, events: DATED.events.map((event) => (event === second ? anchored : event)) };
  expect(checkStory(whole)).toEqual([]);
  const narrowed = narrowStory(whole, [anchored], whole.relationships.slice(3, 4));
  expect(checkStory(narrowed)).toEqual([]);
  expect(narrowed.events[0]?.dateBasis?.anchor).toEqual({ kind: 'event', date: '2024-03' });
  expect(whole.relationships[3]?.events).toEqual(['change-1', 'change-2']);
  expect(narrowed.relationships.map(({ events }) => events)).toEqual([['change-2']]);
  expect(narrowStory(whole, whole.events, whole.relationships)).toEqual(whole);
});
