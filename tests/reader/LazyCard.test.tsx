// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LazyCard } from '../../src/reader/LazyCard.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

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
