// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Cast } from '../../src/app/Cast.tsx';
import { findCast } from '../../src/app/findCast.ts';
import type { Story } from '../../src/model/story.ts';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { StoryProvider } from '../../src/store/StoryContext.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

const people = SAMPLE.entities.filter((e) => e.kind === 'person');
const described = (description: string): Story => ({
  ...SAMPLE,
  entities: SAMPLE.entities.map((e) => (e.id === 'lin' ? { ...e, description } : e)),
});
const roleOf = (description: string) => {
  const story = described(description);
  return findCast(story, story.entities).find((part) => part.person.id === 'lin')?.role;
};

describe('findCast', () => {
  it('gives main people first, with whom they stand against, on both sides of a tie', () => {
    const cast = findCast(SAMPLE, SAMPLE.entities);
    expect(cast.map(({ person }) => person.id)).toEqual(people.map(({ id }) => id));
    const against = Object.fromEntries(cast.map((part) => [part.person.id, part.against.map((e) => e.id)]));
    expect(against.lin).toEqual(['zhou']);
    expect(against.zhou).toEqual(['lin']);
  });

  it.each(['denied', 'possible', 'planned', 'reported'] as const)('says nothing of ties that are %s', (modality) => {
    const story = { ...SAMPLE, relationships: SAMPLE.relationships.map((tie) => ({ ...tie, modality })) };
    expect(findCast(story, story.entities).flatMap((part) => part.against)).toEqual([]);
  });

  it.each([
    ['董事长', '董事长'],
    ['the shipping magnate', 'shipping magnate'],
    ['a contractor', 'contractor'],
    ['his daughter', ''],
    ['后者主席', ''],
    ['warned the regulator in a letter that "corners will be cut', ''],
  ])('of “%s” keeps “%s” as a role', (description, role) => {
    expect(roleOf(description)).toBe(role);
  });

  it('leaves away who takes part in nothing', () => {
    const idle = { ...SAMPLE, events: [] };
    expect(findCast(idle, idle.entities)).toEqual([]);
  });
});

describe('Cast', () => {
  it.each([
    ['zh-Hans', '林一 董事长 · 对立：周二'],
    ['en', '林一 董事长 · Against 周二'],
  ] as const)('says in %s who somebody is and whom they stand against, and opens them', async (lang, said) => {
    const store = createStoryStore(described('董事长'));
    store.getState().setLang(lang);
    render(
      <StoryProvider value={store}>
        <Cast />
      </StoryProvider>,
    );
    const lin = screen.getByRole('button', { name: /^林一/ });
    expect(lin.textContent).toBe(said);
    await userEvent.click(lin);
    expect(store.getState().selected).toEqual({ kind: 'entity', id: 'lin' });
    expect(lin.getAttribute('aria-pressed')).toBe('true');
    act(() => store.getState().select(null));
    expect(lin.getAttribute('aria-pressed')).toBe('false');
  });
});
