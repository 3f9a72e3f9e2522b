/**
 * The card at the side: of what is selected; with nothing selected the article's key points and the way into the story.
 *
 * The code of the first is fetched as soon as the page is awake, before anybody can have selected anything by hand.
 */
import { lazy, Suspense, useEffect } from 'react';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { ChevronRight } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { READER_WORDS } from '../ui/words/readerWords.ts';

/** Where it cannot be had, the key points stay. */
const load = () =>
  import('./SelectedCard.tsx').then(
    ({ SelectedCard }) => ({ default: SelectedCard }),
    () => ({ default: OpeningCard }),
  );
const SelectedCard = lazy(load);

export function Card() {
  const hasSelection = useStory((state) => state.selected !== null);
  useEffect(() => {
    load();
  }, []);
  if (!hasSelection) return <OpeningCard />;
  return (
    <Suspense fallback={<OpeningCard />}>
      <SelectedCard />
    </Suspense>
  );
}

function OpeningCard() {
  const store = useStoryStore();
  const words = useWords(READER_WORDS);
  const story = useStory((state) => state.story);
  const points = story.blocks.filter((b) => b.kind === 'keypoint');
  return (
    <div className="ww-card ww-card-opening">
      {points.length > 0 && (
        <>
          <h3 className="ww-card-label">{words.keyPoints}</h3>
          <ul className="ww-points" lang={story.lang}>
            {points.map((b) => (
              <li key={b.start}>{story.text.slice(b.start, b.end).trim()}</li>
            ))}
          </ul>
        </>
      )}
      <p className="ww-card-note ww-live-only">{words.pick}</p>
      {story.events.length > 0 && (
        <button type="button" className="ww-button ww-live-only" onClick={() => store.getState().walk(1)}>
          {words.startWalk}
          <ChevronRight size={16} />
        </button>
      )}
    </div>
  );
}
