// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Article } from '../../src/reader/Article.tsx';
import { Card } from '../../src/reader/Card.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

function show() {
  const store = createStoryStore(SAMPLE);
  render(
    <StoryProvider value={store}>
      <Card />
      <Article />
    </StoryProvider>,
  );
  return store;
}

describe('Card', () => {
  it('shows an event with its date, how it was found, its quote, people and ties', async () => {
    const store = show();
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    expect(store.getState().selected).toEqual({ kind: 'event', id: 'dismissal' });
    expect(await screen.findByRole('heading', { name: '林一罢免周二' })).toBeTruthy();
    expect(screen.getByText('2024年3月5日')).toBeTruthy();
    expect(screen.getByText('“3月5日”，依2024年4月1日定为2024年')).toBeTruthy();
    expect(within(screen.getByRole('group', { name: '原文依据' })).getByText('3月5日，林一罢免了周二')).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: '人物' }))
        .getAllByRole('button')
        .map((b) => b.textContent),
    ).toEqual(['林一', '周二']);
    expect(screen.getByRole('button', { name: '林一 罢免 周二' })).toBeTruthy();
  });

  it('says of each tie of a person from when until when it holds', async () => {
    const relationships = SAMPLE.relationships.map((tie) => ({ ...tie, since: '2024-03', until: '2024-05' }));
    const store = createStoryStore({ ...SAMPLE, relationships });
    store.getState().select({ kind: 'entity', id: relationships[0]?.source ?? '' });
    render(
      <StoryProvider value={store}>
        <Card />
      </StoryProvider>,
    );
    expect((await screen.findAllByText('始于2024年3月 · 止于2024年5月')).length).toBeGreaterThan(0);
  });

  it('shows what lies between two, with quotes, and keeps the focus while the second is chosen', async () => {
    const store = show();
    store.getState().select({ kind: 'entity', id: 'lin' });
    const second = await screen.findByRole('combobox', { name: /^与/ });
    await userEvent.selectOptions(second, '周二');
    expect(store.getState().selected).toEqual({ kind: 'entity', id: 'lin', and: 'zhou' });
    expect(document.activeElement).toBe(second);
    screen.getByText('1 条关系，1 个共同的事件');
    const quoted = screen.getAllByRole('group', { name: '原文依据' }).map((group) => group.textContent);
    expect(quoted).toEqual(['林一罢免了周二', '3月5日，林一罢免了周二']);
    await userEvent.selectOptions(second, '');
    expect(store.getState().selected).toEqual({ kind: 'entity', id: 'lin', and: undefined });
    screen.getByRole('button', { name: '林一 罢免 周二' });
  });

  it('says plainly that nothing links two, or who does', () => {
    const store = show();
    act(() => store.getState().select({ kind: 'entity', id: 'lin', and: 'wang' }));
    screen.getByText('没有直接的关系，也没有共同的事件；文中也没有谁把两者连起来');
    const [tie] = SAMPLE.relationships;
    const linked = { ...tie!, id: 'tie-linked', source: 'wang', target: 'zhou', events: [] };
    act(() => store.getState().replaceStory({ ...SAMPLE, relationships: [...SAMPLE.relationships, linked] }));
    const says = '没有直接的关系，也没有共同的事件；经由周二相连';
    screen.getByText(says);
    const chain = within(screen.getByRole('list', { name: says })).getAllByRole('button');
    expect(chain.map((button) => button.textContent)).toEqual(['林一', '周二', '王三']);
  });

  it('goes from event to person to tie and closes', async () => {
    const store = show();
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    await userEvent.click(
      within(await screen.findByRole('list', { name: '人物' })).getByRole('button', { name: '周二' }),
    );
    expect(screen.getByRole('heading', { name: '周二' })).toBeTruthy();
    expect(screen.getByText(/又作 老周/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '林一 罢免 周二' }));
    expect(store.getState().selected).toEqual({ kind: 'relationship', id: 'tie-dismissed' });
    await userEvent.click(screen.getByRole('button', { name: '关闭详情' }));
    expect(store.getState().selected).toBeNull();
  });

  it('says how certain an event is and who says so', async () => {
    const store = show();
    store.getState().select({ kind: 'event', id: 'joining' });
    expect(await screen.findByText('计划')).toBeTruthy();
    expect(screen.getByText('消息来自：据悉')).toBeTruthy();
  });
});

describe('Article', () => {
  it('leads from its words to the event, by pointer and by the numbered button', async () => {
    const store = show();
    await userEvent.click(screen.getByText('否认了指控'));
    expect(store.getState().selected).toEqual({ kind: 'event', id: 'denial' });
    await userEvent.click(screen.getByRole('button', { name: '3 事件：王三将加入海天公司' }));
    expect(store.getState().selected).toEqual({ kind: 'event', id: 'joining' });
  });

  it('selects a person whose name is clicked', async () => {
    const store = show();
    await userEvent.click(screen.getByText('林一'));
    expect(store.getState().selected).toEqual({ kind: 'entity', id: 'lin' });
  });

  it('folds noise away and marks nothing in it', () => {
    show();
    const folded = screen.getByText('1 行与本文无关的内容已折叠').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('[data-events]')).toBeNull();
    expect(folded?.textContent).toContain('买一送一');
  });

  it('lights the event of hovered words', async () => {
    const store = show();
    await userEvent.hover(screen.getByText('否认了指控'));
    expect(store.getState().hovered).toEqual({ kind: 'event', id: 'denial' });
  });
});
