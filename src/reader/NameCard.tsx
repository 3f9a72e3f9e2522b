/**
 * The small card of a name in the article: who, roles over time, first and last appearance, their events.
 *
 * Promises: it stays while the pointer or the focus is on it or on its name; Escape closes it and nothing else; with the
 * keyboard one goes in by Enter and out by Tab, to where one was. It lies over everything and inside the window.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Entity } from '../model/story.ts';
import type { RelationshipType } from '../model/vocabulary.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectEntityMap, selectEventsOf, selectRankedEntities } from '../store/selectors.ts';
import { colorClass } from '../ui/colorClass.ts';
import { ChevronRight } from '../ui/icons.tsx';
import { saysSpell } from '../ui/saysSpell.ts';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { EventRows } from './EventRows.tsx';
import type { NameAsked } from './listenNames.ts';
import { placeBeside } from './placeBeside.ts';
import { useStaying } from './useStaying.ts';

/** Ties that are somebody's place: what one is or was somewhere. */
const ROLES: ReadonlySet<RelationshipType> = new Set(['role_at', 'founder_of', 'joined', 'left']);
/** Events that are listed at first, and with each further step. */
const STEP = 4;

export interface NameCardProps extends NameAsked {
  onClose: () => void;
}

export function NameCard({ name, isEntered, onClose }: NameCardProps) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const entity = useStory((state) => selectEntityMap(state).get(name.dataset.entity ?? ''));
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = box.current;
    if (!card) return;
    card.showPopover?.();
    placeBeside(card, name);
    if (isEntered) card.querySelector('button')?.focus();
  }, [name, isEntered]);
  useStaying(box, name, onClose);
  useEffect(() => (entity ? undefined : onClose()), [entity, onClose]);
  if (!entity) return null;
  const leave = () => {
    if (box.current?.matches(':focus-within')) name.focus();
    onClose();
  };
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      className="ww-who ww-card"
      aria-label={entity.name}
      onKeyDown={(event) => leaveByTab(event, name)}
    >
      <Who entity={entity} />
      <EventsOf key={entity.id} entity={entity} onChosen={leave} />
      <button
        type="button"
        className="ww-button"
        onClick={() => {
          store.getState().select({ kind: 'entity', id: entity.id });
          leave();
        }}
      >
        {words.whole}
        <ChevronRight size={16} />
      </button>
    </div>
  );
}

/** Past the last button, and before the first, one is back at the name, and goes on from there. */
function leaveByTab(event: KeyboardEvent<HTMLElement>, name: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const buttons = event.currentTarget.querySelectorAll('button');
  const edge = event.shiftKey ? buttons[0] : buttons[buttons.length - 1];
  if (event.target !== edge) return;
  if (event.shiftKey) event.preventDefault();
  name.focus();
}

function Who({ entity }: { entity: Entity }) {
  const words = useWords(CARD_WORDS);
  const vocabulary = useWords(VOCABULARY_WORDS);
  const lang = useStory((state) => state.lang);
  const story = useStory((state) => state.story);
  const ranked = useStory(selectRankedEntities);
  const entities = useStory(selectEntityMap);
  const roles = story.relationships
    .filter((tie) => tie.source === entity.id && ROLES.has(tie.type))
    // What somebody is and what they founded may be told in the same words.
    .filter((tie, i, all) => all.findIndex((t) => t.label === tie.label && t.target === tie.target) === i || !tie.label)
    .sort((a, b) => (a.since ?? a.until ?? '').localeCompare(b.since ?? b.until ?? ''));
  return (
    <>
      <p className={`ww-card-title ww-card-name ${colorClass(entity.id, ranked)}`} lang={story.lang}>
        {entity.name}
      </p>
      {entity.description && <p lang={story.lang}>{entity.description}</p>}
      {roles.length > 0 && (
        <ul className="ww-who-roles" aria-label={words.roles}>
          {roles.map((tie) => (
            <li key={tie.id}>
              <span lang={tie.label ? story.lang : undefined}>{tie.label ?? vocabulary.relationships[tie.type]}</span>
              {' · '}
              <span lang={story.lang}>{entities.get(tie.target)?.name}</span>
              {(tie.since || tie.until) && <span className="ww-row-date">{saysSpell(tie, lang, words)}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function EventsOf({ entity, onChosen }: { entity: Entity; onChosen: () => void }) {
  const words = useWords(CARD_WORDS);
  const lang = useStory((state) => state.lang);
  const events = useStory((state) => selectEventsOf(state, entity));
  const dates = events.flatMap(({ date }) => date ?? []);
  const [first, last] = [dates[0], dates.at(-1)].map((date) => date && formatEdtf(date, lang));
  return (
    <>
      {first && last && <p className="ww-card-note">{words.appears(first, last)}</p>}
      <EventRows events={events} step={STEP} onChosen={onChosen} />
    </>
  );
}
