// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../src/reader/Card.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

function show(selected: Parameters<ReturnType<ReturnType<typeof createStoryStore>['getState']>['select']>[0]) {
  const store = createStoryStore(SAMPLE);
  const { container } = render(
    <StoryProvider value={store}>
      <Card />
    </StoryProvider>,
  );
  act(() => store.getState().select(selected));
  const card = container.querySelector('.ww-card') as HTMLElement;
  const stroke = (x: number, y: number, fingers = 1) => {
    const touch = { clientX: 200, clientY: 300 };
    fireEvent.touchStart(card, { touches: Array.from({ length: fingers }, () => touch) });
    fireEvent.touchEnd(card, { touches: [], changedTouches: [{ clientX: 200 + x, clientY: 300 + y }] });
  };
  return { stroke, chosen: () => store.getState().selected?.id };
}

test('a stroke on the card of an event goes to the next and to the one before', () => {
  const { stroke, chosen } = show({ kind: 'event', id: 'dismissal' });
  stroke(-80, 10);
  expect(chosen()).toBe('denial');
  stroke(80, -10);
  expect(chosen()).toBe('dismissal');
});

test.each<[string, number, number, number]>([
  ['down, as one scrolls', -60, 200, 1],
  ['too short', -30, 0, 1],
  ['with two fingers', -80, 0, 2],
])('a stroke %s is left to the page', (_name, x, y, fingers) => {
  const { stroke, chosen } = show({ kind: 'event', id: 'dismissal' });
  stroke(x, y, fingers);
  expect(chosen()).toBe('dismissal');
});

test('on the card of a person nothing is walked', () => {
  const { stroke, chosen } = show({ kind: 'entity', id: 'lin' });
  stroke(-80, 0);
  expect(chosen()).toBe('lin');
});
