import { describe, expect, it } from 'vitest';
import { countFacets, filterEvents } from '../../src/store/filterEvents.ts';
import { type Filters, NO_FILTERS } from '../../src/store/view.ts';
import { SAMPLE } from '../sampleStory.ts';

const idsFor = (change: Partial<Filters>) => filterEvents(SAMPLE, { ...NO_FILTERS, ...change }).map((e) => e.id);

describe('filterEvents', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing set', {}, ['dismissal', 'denial', 'joining']],
    ['one person', { people: ['zhou'] }, ['dismissal', 'denial']],
    ['either of two people', { people: ['lin', 'wang'] }, ['dismissal', 'joining']],
    ['both of two people', { people: ['lin', 'zhou'], together: true }, ['dismissal']],
    ['two people never together', { people: ['lin', 'wang'], together: true }, []],
    ['person and type', { people: ['zhou'], types: ['statement'] }, ['denial']],
    ['topic', { topics: ['topic-board'] }, ['dismissal', 'joining']],
    ['organization', { organizations: ['haitian'] }, ['joining']],
    ['certainty', { certainty: ['denied', 'planned'] }, ['denial', 'joining']],
    ['window; the undated one is out', { window: '2024-03-01/2024-03-31' }, ['dismissal']],
    ['window that touches a month by one day', { window: '2024-05-31/2024-06-30' }, ['joining']],
    ['words of a quote', { text: '指控' }, ['denial']],
    ['a Latin name, spaces and case aside', { text: 'LIN yi' }, ['dismissal']],
    ['pinyin initials', { text: 'ly' }, ['dismissal']],
    ['an alias', { text: '老周' }, ['dismissal', 'denial']],
    ['words that are nowhere', { text: '火星' }, []],
  ])('%s', (_name, change, ids) => {
    expect(idsFor(change)).toEqual(ids);
  });
});

describe('countFacets', () => {
  it('counts what each value would give under the other facets', () => {
    const counts = countFacets(SAMPLE, { ...NO_FILTERS, people: ['zhou'], types: ['dismissal'] });
    expect(Object.fromEntries(counts.people)).toEqual({ lin: 1, zhou: 1 });
    expect(Object.fromEntries(counts.types)).toEqual({ dismissal: 1, statement: 1 });
    expect(Object.fromEntries(counts.certainty)).toEqual({ asserted: 1 });
  });

  it('agrees with filtering by each value alone', () => {
    const base: Filters = { ...NO_FILTERS, certainty: ['asserted', 'planned'] };
    const counts = countFacets(SAMPLE, base);
    for (const [person, count] of counts.people)
      expect(filterEvents(SAMPLE, { ...base, people: [person] })).toHaveLength(count);
    expect(counts.people.size).toBe(3);
  });
});
