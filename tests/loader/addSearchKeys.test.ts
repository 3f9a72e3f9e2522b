import { expect, it } from 'vitest';
import { addSearchKeys } from '../../src/loader/addSearchKeys.ts';
import { filterEvents } from '../../src/store/filterEvents.ts';
import { NO_FILTERS } from '../../src/store/view.ts';
import { SAMPLE } from '../sampleStory.ts';

it('finds a person by pinyin, initials and the other script', () => {
  const story = addSearchKeys({
    ...SAMPLE,
    entities: SAMPLE.entities.map((e) => (e.id === 'zhou' ? { ...e, name: '周长胜' } : e)),
  });
  const idsFor = (text: string) => filterEvents(story, { ...NO_FILTERS, text }).map((e) => e.id);
  for (const text of ['zhouchangsheng', 'ZCS', '周長勝', 'zhou chang'])
    expect(idsFor(text)).toEqual(['dismissal', 'denial']);
  expect(idsFor('zcq')).toEqual([]);
});

it('leaves Latin names alone', () => {
  const entity = { id: 'x', kind: 'person' as const, name: 'Ann Lee', aliases: [], mentions: [] };
  expect(addSearchKeys({ ...SAMPLE, entities: [entity] }).entities[0]).toEqual(entity);
});
