/** The card while nothing is selected: the article's key points, and the way into the story. */
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { ChevronRight } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { READER_WORDS } from '../ui/words/readerWords.ts';

export function OpeningCard() {
  const store = useStoryStore();
  const words = useWords(READER_WORDS);
  const story = useStory((state) => state.story);
  const points = story.blocks.filter((b) => b.kind === 'keypoint');
  return (
    <div className="ww-card ww-card-opening">
      {points.length > 0 && (
        <>
          <h2 className="ww-card-label">{words.keyPoints}</h2>
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
