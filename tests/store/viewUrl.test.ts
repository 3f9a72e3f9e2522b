import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, LANGS, MODALITIES } from '../../src/model/vocabulary.ts';
import { initialView, type View } from '../../src/store/view.ts';
import { mergeQuery, viewFromQuery, viewToQuery } from '../../src/store/viewUrl.ts';
import { SAMPLE } from '../sampleStory.ts';

const OPENING = initialView('zh-Hans');

describe('viewToQuery', () => {
  it('is empty for the opening view', () => {
    expect(viewToQuery(OPENING, SAMPLE)).toBe('');
  });

  it('names what differs', () => {
    const view: View = {
      ...OPENING,
      filters: { ...OPENING.filters, people: ['lin', 'zhou'], text: '指控', window: '2024-03-01/2024-03-31' },
      selected: { kind: 'event', id: 'denial' },
      lanes: 'topic',
      zoom: [0.25, 0.5],
    };
    expect(decodeURIComponent(viewToQuery(view, SAMPLE))).toBe(
      'p=lin&p=zhou&when=2024-03-01/2024-03-31&q=指控&e=denial&lanes=topic&zoom=0.25-0.5',
    );
  });

  it('does not carry one reader’s language to another', () => {
    const english: View = { ...OPENING, lang: 'en' };
    expect(viewToQuery(english, SAMPLE, 'en')).toBe('');
    expect(viewToQuery(english, SAMPLE, 'zh-Hans')).toBe('lang=en');
  });
});

describe('viewFromQuery', () => {
  it.each([
    ['?p=nobody&e=nothing', OPENING],
    ['?type=murder&certainty=sure&lanes=zigzag&zoom=2-3&when=soon&lang=tlh', OPENING],
    ['?__proto__=x&constructor=y', OPENING],
    ['?zoom=0.5-0.5', OPENING],
    ['?who=nobody&who=lin', OPENING],
    ['?who=lin&who=nobody', { ...OPENING, selected: { kind: 'entity', id: 'lin' } }],
    ['?who=lin&who=lin', { ...OPENING, selected: { kind: 'entity', id: 'lin' } }],
    ['?e=denial&e=dismissal', { ...OPENING, selected: { kind: 'event', id: 'denial' } }],
  ])('takes nothing from %s', (query, view) => {
    expect(viewFromQuery(query, SAMPLE)).toEqual(view);
  });

  it('gives any view back from its own query', () => {
    const view = fc.record({
      filters: fc.record({
        people: fc.subarray(['lin', 'zhou', 'wang']),
        organizations: fc.subarray(['haitian']),
        topics: fc.subarray(['topic-board']),
        types: fc.subarray([...EVENT_TYPES]),
        certainty: fc.subarray([...MODALITIES]),
        window: fc.constantFrom(null, '2024-01-01/2024-02-29'),
        text: fc
          .string({ unit: 'binary', maxLength: 20 })
          .filter((s) => !/[\ud800-\udfff]/.test(s.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))),
        together: fc.boolean(),
      }),
      selected: fc.constantFrom(
        null,
        { kind: 'event', id: 'denial' },
        { kind: 'entity', id: 'lin' },
        { kind: 'entity', id: 'lin', and: 'haitian' },
        { kind: 'relationship', id: 'tie-joined' },
      ),
      lanes: fc.constantFrom('person', 'topic', 'type', 'one'),
      scale: fc.constantFrom('adaptive', 'linear'),
      zoom: fc.constantFrom([0, 1], [0.125, 0.5]),
      pane: fc.constantFrom('timeline', 'graph', 'article'),
      lang: fc.constantFrom(...LANGS),
    });
    fc.assert(
      fc.property(view, (made) => {
        expect(viewFromQuery(viewToQuery(made as View, SAMPLE), SAMPLE)).toEqual(made);
      }),
    );
  });
});

describe('mergeQuery', () => {
  it('keeps parameters that are somebody else’s and drops old ones of ours', () => {
    expect(mergeQuery('?utm=x&p=old', 'p=new')).toBe('?utm=x&p=new');
    expect(mergeQuery('?p=old', '')).toBe('');
  });
});
