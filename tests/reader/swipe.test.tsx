// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../src/reader/Card.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

async function show(selected: Parameters<ReturnType<ReturnType<typeof createStoryStore>['getState']>['select']>[0]) {
  const store = createStoryStore(SAMPLE);
  const { container } = render(
    <StoryProvider value={store}>
      <Card />
    </StoryProvider>,
  );
  act(() => store.getState().select(selected));
  const card = await waitFor(() => {
    const found = container.querySelector<HTMLElement>('.ww-card:has(.ww-card-close)');
    if (!found) throw new Error('no card of a selection');
    return found;
  });
  const stroke = (x: number, y: number, fingers = 1) => {
    const touch = { clientX: 200, clientY: 300 };
    fireEvent.touchStart(card, { touches: Array.from({ length: fingers }, () => touch) });
    fireEvent.touchEnd(card, { touches: [], changedTouches: [{ clientX: 200 + x, clientY: 300 + y }] });
  };
  return { stroke, chosen: () => store.getState().selected?.id };
}

test('a stroke on the card of an event goes to the next and to the one before', async () => {
  const { stroke, chosen } = await show({ kind: 'event', id: 'dismissal' });
  stroke(-80, 10);
  expect(chosen()).toBe('denial');
  stroke(80, -10);
  expect(chosen()).toBe('dismissal');
});

test.each<[string, number, number, number]>([
  ['down, as one scrolls', -60, 200, 1],
  ['too short', -30, 0, 1],
  ['with two fingers', -80, 0, 2],
])('a stroke %s is left to the page', async (_name, x, y, fingers) => {
  const { stroke, chosen } = await show({ kind: 'event', id: 'dismissal' });
  stroke(x, y, fingers);
  expect(chosen()).toBe('dismissal');
});

test('on the card of a person nothing is walked', async () => {
  const { stroke, chosen } = await show({ kind: 'entity', id: 'lin' });
  stroke(-80, 0);
  expect(chosen()).toBe('lin');
});
