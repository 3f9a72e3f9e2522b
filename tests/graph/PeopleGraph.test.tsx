// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { layoutGraph } from '../../src/graph/layoutGraph.ts';
import { PeopleGraph } from '../../src/graph/PeopleGraph.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { VOCABULARY_WORDS } from '../../src/ui/words/vocabularyWords.ts';
import { generateStory } from './generateStory.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const made = generateStory(6, 1);
const story = { ...made, graph: layoutGraph(made) };
const first = story.entities[0]!;

function show() {
  const store = createStoryStore(story);
  const view = render(
    <StoryProvider value={store}>
      <PeopleGraph />
    </StoryProvider>,
  );
  return { store, ...view };
}

const nodes = () => within(screen.getByRole('group', { name: '人物关系图' })).getAllByRole('button');
const tiesOn = (container: HTMLElement) => container.querySelectorAll('.ww-g-tie:not(.ww-g-off)').length;

it('names everybody, with kind and number of ties, and has one tab stop', () => {
  show();
  expect(nodes()).toHaveLength(6);
  expect(nodes().filter((n) => n.tabIndex === 0)).toHaveLength(1);
  const ties = story.relationships.filter((t) => t.source === first.id || t.target === first.id).length;
  screen.getByRole('button', { name: `${first.name}, 人物, ${ties} 条关系` });
});

it('selects by click and by Enter, clears by Escape, and says what is selected', () => {
  const { store } = show();
  const node = nodes().find((n) => n.dataset.node === 'n0')!;
  fireEvent.click(node);
  expect(store.getState().selected).toEqual({ kind: 'entity', id: 'n0' });
  expect(node.getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(node, { key: 'Escape' });
  expect(store.getState().selected).toBeNull();
  fireEvent.keyDown(node, { key: 'Enter' });
  expect(store.getState().selected).toEqual({ kind: 'entity', id: 'n0' });
});

it('puts a second person beside the first by Shift, and lights what lies between', () => {
  const { store, container } = show();
  const tie = story.relationships[0]!;
  const mark = (id: string) => nodes().find((n) => n.dataset.node === id)!;
  fireEvent.click(mark(tie.source));
  fireEvent.keyDown(mark(tie.target), { key: 'Enter', shiftKey: true });
  expect(store.getState().selected).toEqual({ kind: 'entity', id: tie.source, and: tie.target });
  const pressed = nodes().filter((n) => n.getAttribute('aria-pressed') === 'true');
  expect(new Set(pressed.map((n) => n.dataset.node))).toEqual(new Set([tie.source, tie.target]));
  const both = story.relationships.filter(
    (t) => [t.source, t.target].sort().join() === [tie.source, tie.target].sort().join(),
  );
  expect(container.querySelectorAll('.ww-g-tie.ww-g-lit')).toHaveLength(both.length);
  fireEvent.click(mark(tie.source), { shiftKey: true });
  expect(store.getState().selected).toEqual({ kind: 'entity', id: tie.target });
  fireEvent.click(mark(tie.target), { shiftKey: true });
  expect(store.getState().selected).toBeNull();
});

it('selects a tie, and dims what does not belong to it', () => {
  const { store, container } = show();
  const tie = story.relationships[0]!;
  fireEvent.click(container.querySelector(`.ww-g-tie[data-tie="${tie.id}"]`)!);
  expect(store.getState().selected).toEqual({ kind: 'relationship', id: tie.id });
  const lit = nodes().filter((n) => n.classList.contains('ww-g-lit'));
  expect(new Set(lit.map((n) => n.dataset.node))).toEqual(new Set([tie.source, tie.target]));
});

it('leads from neighbour to neighbour by arrows', () => {
  show();
  const [x] = story.graph.nodes.n0!;
  const start = nodes().find((n) => n.dataset.node === 'n0')!;
  const isRightFree = Object.values(story.graph.nodes).some(([other]) => other > x + 20);
  start.focus();
  fireEvent.keyDown(start, { key: isRightFree ? 'ArrowRight' : 'ArrowLeft' });
  const now = document.activeElement as HTMLElement;
  expect(now.dataset.node).not.toBe('n0');
  expect(now.tabIndex).toBe(0);
});

it('fades ties of other times without moving anybody', () => {
  const { store, container } = show();
  const before = nodes().map((n) => n.getAttribute('transform'));
  expect(tiesOn(container)).toBe(story.relationships.length);
  act(() => store.getState().setWindow('1990-01-01/1990-12-31'));
  expect(tiesOn(container)).toBe(0);
  expect(nodes().map((n) => n.getAttribute('transform'))).toEqual(before);
});

it('plays through time, tie by tie, and shows the whole story at the end', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.click(screen.getByRole('button', { name: '按时间播放' }));
  expect(tiesOn(container)).toBe(1);
  act(() => vi.advanceTimersByTime(900));
  expect(tiesOn(container)).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: '暂停' }));
  act(() => vi.advanceTimersByTime(5000));
  expect(tiesOn(container)).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: '按时间播放' }));
  for (let i = 0; i < 10; i++) act(() => vi.advanceTimersByTime(900));
  expect(tiesOn(container)).toBe(story.relationships.length);
  screen.getByText('全部时间');
});

it('tells of every tie at both of its ends, for who does not see lines', () => {
  const { store } = show();
  const saidOf = (id: string) =>
    nodes()
      .find((n) => n.dataset.node === id)
      ?.getAttribute('aria-description')
      ?.split('; ') ?? [];
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)!.name;
  const labels = VOCABULARY_WORDS['zh-Hans'].relationships;
  for (const tie of story.relationships) {
    const word = tie.label ?? labels[tie.type];
    expect(saidOf(tie.source)).toContain(`${word} ${nameOf(tie.target)}`);
    expect(saidOf(tie.target)).toContain(`${nameOf(tie.source)} ${word}`);
  }
  act(() => store.getState().setWindow('1990-01-01/1990-12-31'));
  expect(story.entities.flatMap((e) => saidOf(e.id))).toEqual([]);
});

it('has the same content as tables', async () => {
  const { store } = show();
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '看表格' }));
  const ties = await screen.findByRole('table', { name: '关系' });
  expect(within(ties).getAllByRole('row')).toHaveLength(story.relationships.length + 1);
  expect(screen.queryByRole('group', { name: '人物关系图' })).toBeNull();
  const people = screen.getByRole('table', { name: '人物与机构' });
  fireEvent.click(within(people).getByRole('button', { name: first.name }));
  expect(store.getState().selected).toEqual({ kind: 'entity', id: 'n0' });
  fireEvent.click(screen.getByRole('button', { name: '看图' }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(nodes()).toHaveLength(6);
});

it('is prerendered in both shapes without a style attribute', () => {
  const html = renderToString(
    <StoryProvider value={createStoryStore(story)}>
      <PeopleGraph />
    </StoryProvider>,
  );
  expect(html.match(/<svg[^>]*role="group"/g)).toHaveLength(2);
  expect(html).not.toMatch(/ style=/);
});

it('draws very many with one element each, and names few of them until they are looked at', () => {
  const many = generateStory(300, 1);
  const store = createStoryStore({ ...many, graph: layoutGraph(many) });
  const { container } = render(
    <StoryProvider value={store}>
      <PeopleGraph />
    </StoryProvider>,
  );
  expect(nodes()).toHaveLength(300);
  expect(nodes().every((n) => n.childElementCount === 0)).toBe(true);
  const named = () => [...container.querySelectorAll('.ww-g-name')].map((n) => n.closest('[data-node]'));
  expect(named().length).toBeLessThan(40);
  const minor = nodes().at(-1)!;
  const isNamed = () => named().some((n) => n?.getAttribute('data-node') === minor.dataset.node);
  expect(isNamed()).toBe(false);
  fireEvent.pointerMove(minor);
  expect(isNamed()).toBe(true);
  fireEvent.click(minor);
  expect(store.getState().selected).toEqual({ kind: 'entity', id: minor.dataset.node });
});
