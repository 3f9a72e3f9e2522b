import { expect, it } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { findBetween } from '../../src/store/findBetween.ts';
import { SAMPLE } from '../sampleStory.ts';

const [tie, event] = [SAMPLE.relationships[0]!, SAMPLE.events[0]!];

/** A story of ties `a-b` and of events `a+b+c`. */
function storyOf(ties: string[], events: string[]): Story {
  return {
    ...SAMPLE,
    relationships: ties.map((id) => {
      const [source = '', target = ''] = id.split('-');
      return { ...tie, id, source, target, events: [] };
    }),
    events: events.map((id) => ({ ...event, id, participants: id.split('+').map((entity) => ({ entity })) })),
  };
}

function between(story: Story, from: string, to: string) {
  const { chain, ties, events } = findBetween(story, from, to);
  return { chain: chain.join(), ties: ties.map((t) => t.id).join(), events: events.map((e) => e.id).join() };
}

it.each([
  [
    'ties either way, and events of both',
    ['a-b', 'b-a', 'b-c'],
    ['a+b', 'c+a', 'd+b+a'],
    'a,b',
    'a-b,b-a',
    'a+b,d+b+a',
  ],
  ['events alone', ['b-c'], ['a+b'], 'a,b', '', 'a+b'],
  ['someone who has ties with both', ['a-c', 'b-c', 'c-d'], ['c+d'], 'a,c,b', 'a-c,b-c', ''],
  ['a tie and then an event', ['c-a'], ['b+c', 'a+d'], 'a,c,b', 'c-a', 'b+c'],
  ['the shortest of two ways', ['a-c', 'c-d', 'd-b', 'a-e', 'e-b'], [], 'a,e,b', 'a-e,e-b', ''],
  ['nobody', ['a-c', 'b-d'], ['a+c'], '', '', ''],
])('finds %s', (_, ties, events, chain, foundTies, foundEvents) => {
  expect(between(storyOf(ties, events), 'a', 'b')).toEqual({ chain, ties: foundTies, events: foundEvents });
});

it('counts an event that stands behind a tie of both, whoever is in it', () => {
  const story = storyOf(['a-b'], ['a', 'c']);
  const held = { ...story, relationships: [{ ...story.relationships[0]!, events: ['c'] }] };
  expect(between(held, 'a', 'b')).toEqual({ chain: 'a,b', ties: 'a-b', events: 'c' });
});
