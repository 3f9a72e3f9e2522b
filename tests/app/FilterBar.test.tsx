// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { FilterBar } from '../../src/app/FilterBar.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

it.each([
  ['zh-Hans', '共 3 个事件 · 林一 与 周二: 1 条关系，1 个共同的事件', '取消：林一 与 周二'],
  ['zh-Hant', '共 3 個事件 · 林一 與 周二: 1 條關係，1 個共同的事件', '取消：林一 與 周二'],
  ['en', '3 events · 林一 and 周二: 1 tie, 1 event of both', 'Remove 林一 and 周二'],
] as const)('says in %s what two have between them, and lets go of both at one click', async (lang, said, name) => {
  const store = createStoryStore(SAMPLE);
  store.getState().setLang(lang);
  const { container } = render(
    <StoryProvider value={store}>
      <FilterBar />
    </StoryProvider>,
  );
  const live = container.querySelector('[aria-live=polite]');
  act(() => store.getState().select({ kind: 'entity', id: 'lin', and: 'zhou' }));
  // Fetched when two are selected.
  await expect.poll(() => live?.textContent).toBe(said);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(store.getState().selected).toBeNull();
  expect(live?.textContent).not.toContain('林一');
});
