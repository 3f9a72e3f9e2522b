/**
 * The card of what is selected: an event, a person or organization, or a tie, always with the words that say so.
 * A stroke of the finger on an event's card goes to the next or the one before. With nothing selected it holds the
 * article's key points and the way into the story.
 */
import type { ReactNode } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Entity, Evidence, Relationship, StoryEvent } from '../model/story.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import {
  selectBetween,
  selectEntityMap,
  selectEvent,
  selectEvents,
  selectEventsOf,
  selectPlace,
  selectRankedEntities,
} from '../store/selectors.ts';
import { colorClass } from '../ui/colorClass.ts';
import { ChevronLeft, ChevronRight, X } from '../ui/icons.tsx';
import { sayBetween } from '../ui/sayBetween.ts';
import { saysSpell } from '../ui/saysSpell.ts';
import { useSwipe } from '../ui/useSwipe.ts';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { EventRows } from './EventRows.tsx';
import { OpeningCard } from './OpeningCard.tsx';
import { Quotes } from './Quotes.tsx';
import { saysDate } from './saysDate.ts';
import { TieRows } from './TieRows.tsx';

export function Card() {
  const selected = useStory((state) => state.selected);
  const story = useStory((state) => state.story);
  const event = useStory((state) => (selected?.kind === 'event' ? selectEvent(state, selected.id) : undefined));
  if (selected?.kind === 'event') {
    if (event) return <EventCard event={event} />;
  }
  if (selected?.kind === 'entity') {
    const entity = story.entities.find((e) => e.id === selected.id);
    if (entity) return <EntityCard entity={entity} and={selected.and} />;
  }
  if (selected?.kind === 'relationship') {
    const tie = story.relationships.find((r) => r.id === selected.id);
    if (tie) return <TieCard tie={tie} />;
  }
  return <OpeningCard />;
}

function CardFrame({ children, walk }: { children: ReactNode; walk?: ReactNode }) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const swipe = useSwipe((step) => store.getState().walk(step));
  return (
    <div className="ww-card" {...(walk ? swipe : {})}>
      <div className="ww-card-bar">
        {walk}
        <button
          type="button"
          className="ww-icon-button ww-card-close"
          aria-label={words.close}
          onClick={() => store.getState().select(null)}
        >
          <X size={18} />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Previous and next through the events that are shown. */
function Walk({ id }: { id: string }) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const shown = useStory(selectEvents);
  const at = useStory((state) => selectPlace(state, id));
  return (
    <div className="ww-walk">
      <button
        type="button"
        className="ww-icon-button"
        aria-label={words.previous}
        aria-disabled={at <= 0}
        onClick={() => store.getState().walk(-1)}
      >
        <ChevronLeft size={18} />
      </button>
      <span className="ww-walk-place">{at >= 0 ? words.place(at + 1, shown.length) : ''}</span>
      <button
        type="button"
        className="ww-icon-button"
        aria-label={words.next}
        aria-disabled={at === shown.length - 1}
        onClick={() => store.getState().walk(1)}
      >
        <ChevronRight size={18} />
      </button>
    </div>
  );
}

function EventCard({ event }: { event: StoryEvent }) {
  const words = useWords(CARD_WORDS);
  const vocabulary = useWords(VOCABULARY_WORDS);
  const lang = useStory((state) => state.lang);
  const story = useStory((state) => state.story);
  const ties = story.relationships.filter((tie) => tie.events.includes(event.id));
  return (
    <CardFrame walk={<Walk id={event.id} />}>
      <p className="ww-card-kind">
        {vocabulary.events[event.type]}
        {event.modality !== 'asserted' && (
          <span className={`ww-tag ww-tag-${event.modality}`}>{vocabulary.modalities[event.modality]}</span>
        )}
      </p>
      <h2 className="ww-card-title" lang={story.lang}>
        {event.title}
      </h2>
      <p className="ww-card-date">{formatEdtf(event.date, lang)}</p>
      <p className="ww-card-note">{saysDate(event, story.lang, lang)}</p>
      <Quotes evidence={event.evidence} />
      {event.speaker && <p className="ww-card-note">{words.saidBy(event.speaker.name)}</p>}
      <Names ids={event.participants.map((p) => p.entity)} label={words.people} />
      <TieRows ties={ties} />
      {event.by === 'editor' && <p className="ww-card-note">{words.byEditor}</p>}
    </CardFrame>
  );
}

/** A person or organization, and where `and` is given what lies between the two. */
function EntityCard({ entity, and }: { entity: Entity; and: string | undefined }) {
  const story = useStory((state) => state.story);
  const ranked = useStory(selectRankedEntities);
  return (
    <CardFrame>
      <h2 className={`ww-card-title ww-card-name ${colorClass(entity.id, ranked)}`} lang={story.lang}>
        {entity.name}
      </h2>
      <SecondField first={entity} and={and} />
      {and === undefined ? <EntityStory entity={entity} /> : <BetweenStory />}
    </CardFrame>
  );
}

/** Where a second person or organization is chosen; it stays while the card around it changes, and so does the focus. */
function SecondField({ first, and }: { first: Entity; and: string | undefined }) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const lang = useStory((state) => state.story.lang);
  const ranked = useStory(selectRankedEntities);
  return (
    <label className="ww-second">
      {words.and}
      <select
        className="ww-select"
        value={and ?? ''}
        onChange={({ target: { value } }) =>
          store.getState().select({ kind: 'entity', id: first.id, and: value || undefined })
        }
      >
        <option value="">{words.none}</option>
        {ranked.map(
          ({ id, kind, name }) =>
            id !== first.id &&
            (kind === 'person' || kind === 'organization') && (
              <option key={id} value={id} lang={lang}>
                {name}
              </option>
            ),
        )}
      </select>
    </label>
  );
}

function BetweenStory() {
  const says = useStory((state) => sayBetween(state)?.says);
  const between = useStory(selectBetween);
  if (!between) return null;
  const { chain, ties, events } = between;
  return (
    <>
      <p className="ww-card-date">{says}</p>
      {chain.length > 2 && <Names ids={chain} label={says ?? ''} />}
      <TieRows ties={ties} isQuoted />
      <EventRows key={chain.join()} events={events} isQuoted />
    </>
  );
}

function EntityStory({ entity }: { entity: Entity }) {
  const words = useWords(CARD_WORDS);
  const story = useStory((state) => state.story);
  const events = useStory((state) => selectEventsOf(state, entity));
  const ties = story.relationships.filter((tie) => tie.source === entity.id || tie.target === entity.id);
  const others = [entity.latinName, ...entity.aliases].filter((a): a is string => Boolean(a) && a !== entity.name);
  const [first, last] = [entity.mentions[0], entity.mentions.at(-1)];
  return (
    <>
      {entity.description && (
        <p className="ww-card-date" lang={story.lang}>
          {entity.description}
        </p>
      )}
      {others.length > 0 && (
        <p className="ww-card-note">
          {words.alsoCalled} {[...new Set(others)].join(' · ')}
        </p>
      )}
      <EventRows key={entity.id} events={events} />
      <TieRows ties={ties} />
      {first && (
        <Quotes
          evidence={[
            sentenceAround(story.text, first),
            ...(last && last !== first ? [sentenceAround(story.text, last)] : []),
          ]}
        />
      )}
    </>
  );
}

/** The sentence that a name stands in, so that its first and last appearance can be read. */
function sentenceAround(text: string, mention: Evidence): Evidence {
  const before = Math.max(...['。', '！', '？', '\n', '. '].map((stop) => text.lastIndexOf(stop, mention.start - 1)));
  const after = ['。', '！', '？', '\n', '. '].map((stop) => text.indexOf(stop, mention.end)).filter((at) => at >= 0);
  const start = before < 0 ? 0 : before + 1;
  const end = after.length > 0 ? Math.min(...after) + 1 : text.length;
  const exact = text.slice(start, end).trim();
  const from = text.indexOf(exact, start);
  return { start: from, end: from + exact.length, exact };
}

function TieCard({ tie }: { tie: Relationship }) {
  const vocabulary = useWords(VOCABULARY_WORDS);
  const words = useWords(CARD_WORDS);
  const lang = useStory((state) => state.lang);
  const story = useStory((state) => state.story);
  const entities = useStory(selectEntityMap);
  const known = new Set(tie.events);
  const events = story.events.filter((e) => known.has(e.id));
  return (
    <CardFrame>
      <p className="ww-card-kind">
        {vocabulary.signs[tie.sign]}
        {tie.modality && tie.modality !== 'asserted' && (
          <span className={`ww-tag ww-tag-${tie.modality}`}>{vocabulary.modalities[tie.modality]}</span>
        )}
      </p>
      <h2 className="ww-card-title">
        <span lang={story.lang}>{entities.get(tie.source)?.name}</span>{' '}
        <span className={`ww-tie-word ww-sign-${tie.sign}`}>{vocabulary.relationships[tie.type]}</span>{' '}
        <span lang={story.lang}>{entities.get(tie.target)?.name}</span>
      </h2>
      {tie.label && (
        <p className="ww-card-date" lang={story.lang}>
          {tie.label}
        </p>
      )}
      {(tie.since || tie.until) && <p className="ww-card-note">{saysSpell(tie, lang, words)}</p>}
      <Quotes evidence={tie.evidence} />
      <EventRows key={tie.id} events={events} />
      <Names ids={[tie.source, tie.target]} label={words.people} />
    </CardFrame>
  );
}

function Names({ ids, label }: { ids: readonly string[]; label: string }) {
  const store = useStoryStore();
  const entities = useStory(selectEntityMap);
  const ranked = useStory(selectRankedEntities);
  const lang = useStory((state) => state.story.lang);
  const known = [...new Set(ids)].flatMap((id) => entities.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul className="ww-names" aria-label={label} lang={lang}>
      {known.map((entity) => (
        <li key={entity.id}>
          <button
            type="button"
            className={`ww-person ${colorClass(entity.id, ranked)}`}
            onClick={() => store.getState().select({ kind: 'entity', id: entity.id })}
          >
            {entity.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
