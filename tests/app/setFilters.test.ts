import { describe, expect, it } from 'vitest';
import { facetValues } from '../../src/app/facetValues.ts';
import { findLoosening, listSetFilters } from '../../src/app/setFilters.ts';
import { countFacets } from '../../src/store/filterEvents.ts';
import { type Filters, NO_FILTERS } from '../../src/store/view.ts';
import { SAMPLE } from '../sampleStory.ts';

const entities = new Map(SAMPLE.entities.map((e) => [e.id, e]));
const FILTERS: Filters = {
  ...NO_FILTERS,
  people: ['zhou'],
  types: ['joining'],
  window: '2024-05-01/2024-05-31',
  text: '加入',
};

describe('listSetFilters', () => {
  it('names each value that is set and what the filters are without it', () => {
    const set = listSetFilters(FILTERS, SAMPLE, entities, 'zh-Hans');
    expect(set.map((s) => s.label)).toEqual(['周二', '加入', '2024年5月1日至2024年5月31日', '“加入”']);
    expect(set[0]?.without).toEqual({ ...FILTERS, people: [] });
    expect(set[2]?.without.window).toBeNull();
  });
});

describe('findLoosening', () => {
  it('names the filter that stands in the way, with what loosening it shows', () => {
    const set = listSetFilters(FILTERS, SAMPLE, entities, 'zh-Hans');
    expect(findLoosening(SAMPLE, set).map((l) => [l.filter.label, l.gives])).toEqual([['周二', 1]]);
  });
});

describe('facetValues', () => {
  it('lists what events have, with counts and what is chosen', () => {
    const filters: Filters = { ...NO_FILTERS, people: ['zhou'] };
    const values = facetValues('types', SAMPLE, SAMPLE.entities, filters, countFacets(SAMPLE, filters), 'en');
    expect(values.map((v) => [v.label, v.count])).toEqual([
      ['Dismissal', 1],
      ['Joining', 0],
      ['Statement', 1],
    ]);
    const people = facetValues('people', SAMPLE, SAMPLE.entities, filters, countFacets(SAMPLE, filters), 'en');
    expect(people.map((v) => [v.label, v.count, v.isChosen])).toEqual([
      ['林一', 1, false],
      ['周二', 2, true],
      ['王三', 1, false],
    ]);
  });
});
