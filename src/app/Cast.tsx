/** The main people in a row above the views: each with a role, and the main ones whom each stands against. */
import { useMemo } from 'react';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectRankedEntities } from '../store/selectors.ts';
import { colorClass } from '../ui/colorClass.ts';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { findCast } from './findCast.ts';
import { useIsLive } from './useIsLive.ts';

export function Cast() {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const { signs } = useWords(VOCABULARY_WORDS);
  const story = useStory((state) => state.story);
  const lang = useStory((state) => state.lang);
  const selected = useStory((state) => state.selected);
  const ranked = useStory(selectRankedEntities);
  const cast = useMemo(() => findCast(story, ranked), [story, ranked]);
  const isLive = useIsLive();
  if (cast.length < 2) return null;
  return (
    // While nothing in it can be focused, keys push the row sideways.
    <ul className="ww-cast" aria-label={words.facets.people} tabIndex={isLive ? undefined : 0}>
      {cast.map(({ person: { id, name }, role, against }) => (
        <li key={id} className={colorClass(id, ranked)}>
          <button
            type="button"
            className="ww-part"
            // Before the page is awake, and where no script runs, it can only be read.
            disabled={!isLive}
            aria-pressed={selected?.id === id}
            onClick={() => store.getState().select({ kind: 'entity', id })}
            onPointerEnter={() => store.getState().hover({ kind: 'entity', id })}
            onPointerLeave={() => store.getState().hover(null)}
          >
            <b lang={story.lang}>{name}</b>{' '}
            <span>
              <span lang={story.lang}>{role}</span>
              {role && against.length > 0 && ' · '}
              {against.length > 0 && (
                <span className="ww-sign-against">
                  {signs.against}
                  {lang === 'en' ? ' ' : '：'}
                  <span lang={story.lang}>{against.map((e) => e.name).join(story.lang === 'en' ? ', ' : '、')}</span>
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
