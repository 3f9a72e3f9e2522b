import { describe, expect, it } from 'vitest';
import { filterOf, openingView, refilter } from '../../src/embed/viewOf.ts';
import { NO_FILTERS } from '../../src/store/view.ts';
import { SAMPLE } from '../sampleStory.ts';

describe('openingView', () => {
  it('is the plain opening view where nothing is asked', () => {
    expect(openingView(SAMPLE, {})).toMatchObject({ filters: NO_FILTERS, selected: null, pane: 'timeline' });
    expect(openingView(SAMPLE, {}).lang).toBe('zh-Hans');
  });

  it('takes the query of a page, with its selection and lanes; language and view asked for come before it', () => {
    const view = openingView(SAMPLE, { filter: '?p=lin&who=zhou&lanes=type&view=graph&lang=zh-Hant', lang: 'en' });
    expect(view).toMatchObject({ selected: { kind: 'entity', id: 'zhou' }, lanes: 'type', pane: 'graph', lang: 'en' });
    expect(view.filters.people).toEqual(['lin']);
    expect(openingView(SAMPLE, { filter: 'view=graph', view: 'article' }).pane).toBe('article');
  });

  it('leaves out what the story does not have', () => {
    const view = openingView(SAMPLE, { filter: 'p=__proto__&p=nobody&type=nonsense&e=nothing&when=never&utm=1' });
    expect(view).toMatchObject({ filters: NO_FILTERS, selected: null });
  });
});

describe('refilter', () => {
  it('changes the filters and keeps what the reader has chosen', () => {
    const before = openingView(SAMPLE, { filter: 'p=lin&e=denial&lanes=topic&zoom=0.2-0.4' });
    const after = refilter(before, SAMPLE, 'type=dismissal');
    expect(after.filters).toEqual({ ...NO_FILTERS, types: ['dismissal'] });
    expect(after).toMatchObject({ selected: { id: 'denial' }, lanes: 'topic', zoom: [0.2, 0.4] });
  });

  it('changes what the filter names', () => {
    const before = openingView(SAMPLE, { filter: 'e=denial&lanes=topic' });
    expect(refilter(before, SAMPLE, 'who=wang&lanes=one')).toMatchObject({ selected: { id: 'wang' }, lanes: 'one' });
  });
});

describe('filterOf', () => {
  it.each([
    '',
    'p=lin&p=zhou&all=1',
    'o=haitian&t=topic-board&type=joining&certainty=planned',
    'when=2024-01-01%2F2024-04-01&q=%E6%9E%97',
  ])('gives back %j', (filter) => {
    expect(filterOf(openingView(SAMPLE, { filter }).filters, SAMPLE)).toBe(filter);
  });
});
