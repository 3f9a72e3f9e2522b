/** Events as a list of rows that lead to them, a part at a time. */
import { useState } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { StoryEvent } from '../model/story.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';
import { Quotes } from './Quotes.tsx';

/** Events listed at first, and with each further step. */
const STEP = 60;

interface EventRowsProps {
  events: readonly StoryEvent[];
  step?: number;
  /** Each with the words that say so. */
  isQuoted?: boolean;
  /** After one has been selected. */
  onChosen?: () => void;
}

export function EventRows({ events, step = STEP, isQuoted, onChosen }: EventRowsProps) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const lang = useStory((state) => state.lang);
  const storyLang = useStory((state) => state.story.lang);
  const [limit, setLimit] = useState(step);
  if (events.length === 0) return null;
  return (
    <section>
      <h3 className="ww-card-label">{words.events}</h3>
      <ol className="ww-rows">
        {events.slice(0, limit).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="ww-row ww-row-event"
              onClick={() => {
                store.getState().select({ kind: 'event', id: event.id });
                onChosen?.();
              }}
              onMouseEnter={() => store.getState().hover({ kind: 'event', id: event.id })}
              onMouseLeave={() => store.getState().hover(null)}
            >
              <span className="ww-row-date">{formatEdtf(event.date, lang)}</span>
              <span lang={storyLang}>{event.title}</span>
            </button>
            {isQuoted && <Quotes evidence={event.evidence} />}
          </li>
        ))}
      </ol>
      {events.length > limit && (
        <button type="button" className="ww-button" onClick={() => setLimit(limit + step)}>
          {words.moreEvents(events.length - limit)}
        </button>
      )}
    </section>
  );
}
