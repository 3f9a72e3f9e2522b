// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LazyCard } from '../../src/reader/LazyCard.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('opens the story, fetches the card of what is selected, and goes back', async () => {
  const store = createStoryStore(SAMPLE);
  render(
    <StoryProvider value={store}>
      <LazyCard />
    </StoryProvider>,
  );
  const start = screen.getByRole('button', { name: '从头读起' });
  start.focus();
  act(() => store.getState().hover({ kind: 'event', id: 'denial' }));
  await act(() => import('../../src/reader/Card.tsx'));
  expect(document.activeElement).toBe(start);
  act(() => store.getState().select({ kind: 'event', id: 'denial' }));
  await screen.findByRole('heading', { name: '周二否认指控' });
  act(() => store.getState().select(null));
  screen.getByRole('button', { name: '从头读起' });
});

it('on a wide desk says who stands against whom and who with whom, what is asserted alone, in the words that say so', async () => {
  vi.stubGlobal('innerWidth', 1440);
  const [tie] = SAMPLE.relationships;
  if (!tie) throw new Error('the sample has no tie');
  const sides = (['for', 'against', 'neutral', 'against'] as const).map((sign, i) => ({
    ...tie,
    id: `tie-${i}`,
    sign,
    ...(i === 3 && { modality: 'denied' as const }),
  }));
  const store = createStoryStore({ ...SAMPLE, relationships: sides });
  render(
    <StoryProvider value={store}>
      <LazyCard />
    </StoryProvider>,
  );
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map((row) => within(row).getByText(tie.evidence[0]?.exact ?? '').isConnected)).toEqual([true, true]);
  act(() =>
    within(rows[0] as HTMLElement)
      .getByRole('button')
      .click(),
  );
  expect(store.getState().selected).toEqual({ kind: 'relationship', id: 'tie-1' });
});
