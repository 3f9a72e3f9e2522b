// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WithCrowd } from '../../src/app/WithCrowd.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { makeLongStory, makeStory } from './makeStory.ts';

const STORY = makeStory(
  [
    { title: '解雇', date: '2023-11', people: ['甲'] },
    { title: '复职', date: '2023-11', people: ['甲', '乙'], modality: 'reported' },
    { title: '离职', date: '2024-09-25', people: ['乙'], modality: 'planned' },
    { title: '争执', date: null },
  ],
  ['甲', '乙'],
);

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (s: string) => s });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('motion'), addEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (story = STORY) => {
  const store = createStoryStore(story);
  render(
    <StoryProvider value={store}>
      <Timeline />
    </StoryProvider>,
  );
  return store;
};
const group = () => screen.getByRole('group', { name: '时间线' });
const eventNames = () =>
  within(group())
    .getAllByRole('button')
    .map((b) => b.getAttribute('aria-label'));

test('every event has a name with its date and certainty, in order', () => {
  show();
  expect(eventNames()).toEqual([
    '解雇，2023年11月，直述',
    '复职，2023年11月，据称',
    '离职，2024年9月25日，计划',
    '争执，日期不详，直述',
  ]);
});

test('a click selects; what is selected says so, and the rest steps back', async () => {
  const store = show();
  await userEvent.click(screen.getByRole('button', { name: /^离职/ }));
  expect(store.getState().selected).toEqual({ kind: 'event', id: 'e2' });
  expect(screen.getByRole('button', { name: /^离职/ }).getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('button', { name: /^解雇/ }).classList.contains('is-dim')).toBe(true);
});

test('nobody steps back behind what is filtered out', () => {
  const store = show();
  const isDim = () => screen.getByRole('button', { name: /^解雇/ }).classList.contains('is-dim');
  act(() => store.getState().hover({ kind: 'event', id: 'e2' }));
  expect(isDim()).toBe(true);
  act(() => store.getState().setWindow('2023-11-01/2023-12-01'));
  expect(isDim()).toBe(false);
});

test('hovering an event tells the other views, leaving it lets go', async () => {
  const store = show();
  await userEvent.hover(screen.getByRole('button', { name: /^复职/ }));
  expect(store.getState().hovered).toEqual({ kind: 'event', id: 'e1' });
  await userEvent.unhover(group());
  expect(store.getState().hovered).toBeNull();
});

test('one tab stop; arrows, Home and End go from event to event and select', async () => {
  const store = show();
  expect(
    within(group())
      .getAllByRole('button')
      .filter((b) => b.getAttribute('tabindex') === '0'),
  ).toHaveLength(1);
  act(() => screen.getByRole('button', { name: /^解雇/ }).focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^复职/ }));
  expect(store.getState().selected?.id).toBe('e1');
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^争执/ }));
  await userEvent.keyboard('{ArrowRight}{Home}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^解雇/ }));
});

test('a filter takes events out; the focus goes to a neighbour, never to nowhere', () => {
  const store = show();
  act(() => screen.getByRole('button', { name: /^离职/ }).focus());
  act(() => store.getState().toggle('people', '甲'));
  expect(eventNames()).toEqual(['解雇，2023年11月，直述', '复职，2023年11月，据称']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^复职/ }));
  act(() => store.getState().setFilters({ text: '没有这样的事' }));
  expect(screen.getByText('没有符合条件的事件').isConnected).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('buttons and keys zoom, and show all again', async () => {
  const store = show();
  await userEvent.click(screen.getByRole('button', { name: '放大' }));
  expect(store.getState().zoom).toEqual([0.25, 0.75]);
  await userEvent.click(screen.getByRole('button', { name: '显示全部' }));
  expect(store.getState().zoom).toEqual([0, 1]);
  act(() => screen.getByRole('button', { name: /^解雇/ }).focus());
  await userEvent.keyboard('+');
  expect(store.getState().zoom).toEqual([0.25, 0.75]);
});

test('lanes and axis are chosen', async () => {
  const store = show();
  await userEvent.click(screen.getByRole('radio', { name: '不分行' }));
  await userEvent.click(screen.getByRole('radio', { name: '等比' }));
  expect([store.getState().lanes, store.getState().scale]).toEqual(['one', 'linear']);
});

test('the ends of the strip set the time filter by keys, all the way clears it; it stands before what a filter changes', async () => {
  const store = show();
  const from = screen.getByRole('slider', { name: '范围起点' });
  expect(from.getAttribute('aria-valuetext')).toBe('2023年11月1日');
  act(() => from.focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(store.getState().filters.window).toBe('2023-11-02/2024-09-25');
  expect(from.getAttribute('aria-valuetext')).toBe('2023年11月2日');
  await userEvent.keyboard('{Home}');
  expect(store.getState().filters.window).toBeNull();
  const drawing = screen.getByRole('group', { name: '时间线' });
  expect(from.compareDocumentPosition(drawing) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  act(() => store.getState().setFilters({ text: '没有的词' }));
  expect(screen.getByRole('slider', { name: '范围起点' })).toBe(from);
  expect(screen.getAllByRole('radio').length).toBeGreaterThan(0);
});

test('the key names only the certainties that occur', () => {
  show();
  const key = screen.getByRole('list', { name: '图例' });
  expect(within(key).getByText('计划').isConnected).toBe(true);
  expect(within(key).queryByText('否认')).toBeNull();
});

test('the page made without script has the events as an ordered list, no inline style, and the same bytes each time', () => {
  const html = () =>
    renderToString(
      <StoryProvider value={createStoryStore(STORY)}>
        <Timeline />
      </StoryProvider>,
    );
  const page = document.createElement('div');
  page.append(new DOMParser().parseFromString(html(), 'text/html').body);
  const list = [...page.querySelectorAll('.ww-tl-list > ol > li')].map((li) => li.textContent);
  // Each event with its quote, here the one word 文, behind it.
  expect(list).toEqual([
    '2023年11月解雇 甲文复职 据称 甲、乙文',
    '相隔约 10 个月2024年9月25日离职 计划 乙文',
    '日期不详争执 文',
  ]);
  expect(page.querySelectorAll('[style]')).toHaveLength(0);
  expect(html()).toBe(html());
});

describe('a crowd', () => {
  const drafts = Array.from({ length: 10_000 }, (_, i) => ({
    title: `第${i}件`,
    date: new Date(i * 86_400_000).toISOString().slice(0, 10),
  }));
  const CROWD = makeStory(drafts);

  // There is no canvas here: what is drawn on it has its own tests.
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('ten thousand events are some hundreds of nodes, one of them a way in for keys', async () => {
    const store = show(CROWD);
    await screen.findByRole('button', { name: /^第0件/ });
    expect(document.querySelectorAll('*').length).toBeLessThan(300);
    expect(eventNames()).toEqual(['第0件，1970年1月1日，直述']);
    act(() => screen.getByRole('button', { name: /^第0件/ }).focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.getState().selected).toEqual({ kind: 'event', id: 'e2' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第2件，1970年1月3日，直述');
  });

  test('once a movement rests, what has its words in view has a button', async () => {
    const store = show(CROWD);
    await screen.findByRole('button', { name: /^第0件/ });
    act(() => store.getState().setZoom([0.5, 0.504]));
    await vi.waitFor(() => expect(eventNames().length).toBeGreaterThan(5));
    expect(document.querySelectorAll('*').length).toBeLessThan(600);
    const days = eventNames().flatMap((name) => /^第(\d+)件/.exec(name ?? '')?.[1] ?? []);
    const inView = days.map(Number).filter((day) => day > 0);
    // Around the middle, and none of the others.
    expect(Math.min(...inView)).toBeGreaterThan(4900);
    expect(Math.max(...inView)).toBeLessThan(5100);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^第${inView[1]}件`) }));
    expect(store.getState().selected).toEqual({ kind: 'event', id: `e${inView[1]}` });
  });

  test('before any script its counts are drawn, as many as there are lanes', () => {
    const html = renderToString(
      <StoryProvider value={createStoryStore(CROWD)}>
        <WithCrowd>
          <Timeline />
        </WithCrowd>
      </StoryProvider>,
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('.ww-tl-at-1320 .ww-tl-count')).toHaveLength(1);
    expect(page.querySelectorAll('canvas, [style]')).toHaveLength(0);
  });
});

test('forty events are all drawn', () => {
  show(makeLongStory());
  expect(eventNames()).toHaveLength(40);
});
