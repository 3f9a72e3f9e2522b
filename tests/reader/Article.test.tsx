// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { generateStory } from '../../bench/generateStory.ts';
import { Article } from '../../src/reader/Article.tsx';
import { Card } from '../../src/reader/Card.tsx';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';

const story = generateStory(3000);

afterEach(cleanup);

function show() {
  const store = createStoryStore(story);
  const { container } = render(
    <StoryProvider value={store}>
      <Article />
      <Card />
    </StoryProvider>,
  );
  return { store, container: container.querySelector('.ww-article') as HTMLElement };
}

const paragraphs = (box: HTMLElement) => box.querySelectorAll('.ww-block').length;

describe('Article', () => {
  it('draws a part of a very long article, says how much there is more, and draws on when asked', async () => {
    const { container } = show();
    expect(container.querySelectorAll('*').length).toBeLessThan(1200);
    const before = paragraphs(container);
    const more = within(container).getByRole('button', { name: `后面还有 ${500 - before} 段，显示一部分` });
    await userEvent.click(more);
    expect(paragraphs(container)).toBeGreaterThan(before);
    expect(
      within(container).getByRole('button', { name: `后面还有 ${500 - paragraphs(container)} 段，显示一部分` }),
    ).toBe(more);
  });

  it('goes to the words of an event that is chosen elsewhere', () => {
    const { store, container } = show();
    expect(container.querySelector('[data-events="event-2500"]')).toBeNull();
    act(() => store.getState().select({ kind: 'event', id: 'event-2500' }));
    const pieces = [...container.querySelectorAll('span[data-events="event-2500"]')].map((piece) => piece.textContent);
    expect(pieces.join('')).toBe(story.events[2500]?.title);
    expect(container.querySelectorAll('*').length).toBeLessThan(1200);
    expect(within(container).getByRole('button', { name: /^前面还有 \d+ 段/ })).toBeTruthy();
  });
});

describe('Card', () => {
  it('lists some of the many events of a person, and more when asked', async () => {
    const { store } = show();
    act(() => store.getState().select({ kind: 'entity', id: 'person-0' }));
    const rows = () => document.querySelectorAll('.ww-row-event').length;
    await waitFor(() => expect(rows()).toBe(60));
    const all = story.events.filter((e) => e.participants.some((p) => p.entity === 'person-0')).length;
    await userEvent.click(screen.getByRole('button', { name: `还有 ${all - 60} 件，显示一部分` }));
    expect(rows()).toBe(120);
  });
});
