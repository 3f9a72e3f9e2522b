/** The timeline downwards, for a thumb, for print and for a page without script: an ordered list, grouped as dated. */
import { useState } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { StoryEvent } from '../model/story.ts';
import { useStory } from '../store/StoryContext.tsx';
import { selectEntityMap } from '../store/selectors.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useWords } from '../ui/useWords.ts';
import { WholeDates, WholeNames } from '../ui/Whole.tsx';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { groupByDate } from './groupByDate.ts';
import { Mark } from './Mark.tsx';
import type { TrackEvents } from './Track.tsx';

/** Events drawn at first, and with each further step. */
const PAGE = 150;
/** On paper there is no button for more. */
const ON_PAPER = 2000;

interface EventListProps {
  events: readonly StoryEvent[];
  shown: TrackEvents;
}

export function EventList({ events, shown }: EventListProps) {
  const words = useWords(TIMELINE_WORDS);
  const lang = useStory((state) => state.lang);
  const [asked, setLimit] = useState(PAGE);
  const limit = useIsPrinting() ? ON_PAPER : asked;
  const groups = groupByDate(events.slice(0, limit));
  return (
    <div className="ww-tl-list">
      <ol>
        {groups.map((group) => (
          <li key={group.events[0]?.id} className={`ww-tl-group${group.date === null ? ' is-undated' : ''}`}>
            {group.silence > 0 && <p className="ww-tl-silence">{words.gap(group.silence)}</p>}
            <p className="ww-tl-date">
              <WholeDates text={group.date === null ? words.undated : formatEdtf(group.date, lang)} />
            </p>
            <ol className={group.events.length > 1 ? 'ww-tl-entries is-several' : 'ww-tl-entries'}>
              {group.events.map((event) => (
                <Entry key={event.id} event={event} shown={shown} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {events.length > limit && (
        <button type="button" className="ww-tl-more" onClick={() => setLimit(asked + PAGE)}>
          {words.more(Math.min(PAGE, events.length - limit), events.length - limit)}
        </button>
      )}
    </div>
  );
}

function Entry({ event, shown }: { event: StoryEvent; shown: TrackEvents }) {
  const entities = useStory(selectEntityMap);
  const modalities = useWords(VOCABULARY_WORDS).modalities;
  const select = useStory((state) => state.select);
  const people = event.participants.flatMap((p) => entities.get(p.entity)?.name ?? []);
  const isSelected = shown.selected === event.id;
  const classes = `ww-tl-entry ${shown.colour(event.id)} is-${shown.state(event.id)}${isSelected ? ' is-selected' : ''}`;
  return (
    <li className={classes}>
      <svg className="ww-tl-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <Mark modality={event.modality} />
      </svg>
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
        data-event={event.id}
        onClick={() => select({ kind: 'event', id: event.id })}
      >
        <span className="ww-tl-title">{event.title}</span>{' '}
        {(people.length > 0 || event.modality !== 'asserted') && (
          <span className="ww-tl-people">
            {event.modality !== 'asserted' && <b>{modalities[event.modality]}</b>}
            {event.modality !== 'asserted' && people.length > 0 && ' '}
            <WholeNames names={people} />
          </span>
        )}
      </button>
      <blockquote className="ww-tl-quote">{event.evidence[0]?.exact}</blockquote>
    </li>
  );
}
