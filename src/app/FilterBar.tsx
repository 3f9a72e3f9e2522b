/** The facets, the search, what is set, and a live count that says what a filter did. */
import { memo, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { indexStory } from '../store/indexStory.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectEntityMap, selectEvents, selectFacetCounts, selectRankedEntities } from '../store/selectors.ts';
import { LIST_FACETS, type ListFacet } from '../store/view.ts';
import { colorClass } from '../ui/colorClass.ts';
import { ChevronDown, ChevronRight, Search, X } from '../ui/icons.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { useFetched } from '../ui/useFetched.ts';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { type FacetValue, facetValues } from './facetValues.ts';
import { findLoosening, listSetFilters } from './setFilters.ts';

const fetchSayBetween = () => import('../ui/sayBetween.ts').then((loaded) => loaded.sayBetween);

export function FilterBar() {
  const words = useWords(PAGE_WORDS);
  const group = useId();
  return (
    <search className="ww-filters" part="filters" aria-label={words.filters}>
      <div className="ww-filter-row">
        <SearchField />
        {LIST_FACETS.map((facet) => (
          <Facet key={facet} facet={facet} group={group} />
        ))}
      </div>
      <SetFilters />
    </search>
  );
}

function SearchField() {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const text = useStory((state) => state.filters.text);
  return (
    <label className="ww-search">
      <Search size={16} />
      <input
        type="search"
        value={text}
        placeholder={words.search}
        aria-label={words.search}
        maxLength={200}
        onChange={(event) => store.getState().setFilters({ text: event.target.value })}
      />
    </label>
  );
}

/** `group` names the facets of which one is open at a time. */
function Facet({ facet, group }: { facet: ListFacet; group: string }) {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const story = useStory((state) => state.story);
  const filters = useStory((state) => state.filters);
  const lang = useStory((state) => state.lang);
  const ranked = useStory(selectRankedEntities);
  const counts = useStory(selectFacetCounts);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const legend = useId();
  // Those of a closed facet nobody sees.
  const values = isOpen ? facetValues(facet, story, ranked, filters, counts, lang) : [];
  const chosen = filters[facet].length;

  useClosing(box, isOpen);

  if (chosen + indexStory(story).facets[facet].values.length === 0) return null;
  return (
    <details className="ww-facet" name={group} ref={box} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.facets[facet]}
        {chosen > 0 && <span className="ww-facet-chosen">{chosen}</span>}
        <ChevronDown size={14} />
      </summary>
      <fieldset className="ww-facet-panel" aria-labelledby={legend}>
        <legend id={legend} className="ww-hidden">
          {words.facets[facet]}
        </legend>
        {values.map((value) => (
          <FacetOption
            key={value.value}
            {...value}
            color={facet === 'people' ? colorClass(value.value, ranked) : undefined}
            lang={value.isOfStory ? story.lang : undefined}
            facet={facet}
          />
        ))}
        {(facet === 'people' || facet === 'organizations') && (
          <label className="ww-option ww-option-together">
            <input
              type="checkbox"
              checked={filters.together}
              onChange={(event) => store.getState().setFilters({ together: event.target.checked })}
            />
            <span>{words.together}</span>
          </label>
        )}
      </fieldset>
    </details>
  );
}

/** Closes an open facet on Escape and on a press elsewhere; while it is closed nothing listens. */
function useClosing(box: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = box.current;
    if (!details || !isOpen) return;
    const page = details.ownerDocument;
    const root = details.closest<HTMLElement>('.ww') ?? details;
    const onPress = (event: Event) => {
      if (!event.composedPath().includes(details)) details.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    page.addEventListener('pointerdown', onPress);
    root.addEventListener('keydown', onKey);
    return () => {
      page.removeEventListener('pointerdown', onPress);
      root.removeEventListener('keydown', onKey);
    };
  }, [box, isOpen]);
}

interface FacetOptionProps extends FacetValue {
  facet: ListFacet;
  color: string | undefined;
  lang: string | undefined;
}

const FacetOption = memo(function FacetOption(props: FacetOptionProps) {
  const { facet, value, label, count, isChosen, color, lang } = props;
  const store = useStoryStore();
  return (
    <label className={`ww-option${count === 0 ? ' ww-option-empty' : ''}`}>
      <input type="checkbox" checked={isChosen} onChange={() => store.getState().toggle(facet, value)} />
      {color && <span className={`ww-dot ${color}`} aria-hidden="true" />}
      <span lang={lang}>{label}</span>
      <span className="ww-count">{count}</span>
    </label>
  );
});

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const words = useWords(PAGE_WORDS);
  return (
    <li>
      <button type="button" className="ww-chip" aria-label={words.remove(label)} onClick={onRemove}>
        {label}
        <X size={14} />
      </button>
    </li>
  );
}

function SetFilters() {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const story = useStory((state) => state.story);
  const filters = useStory((state) => state.filters);
  const lang = useStory((state) => state.lang);
  const entities = useStory(selectEntityMap);
  const shown = useStory(selectEvents);
  const set = listSetFilters(filters, story, entities, lang);
  const isEmpty = shown.length === 0 && set.length > 0;
  const hasTwo = useStory((state) => !!state.selected?.and);
  const sayBetween = useFetched(hasTwo, fetchSayBetween);
  const pair = useStory((state) => sayBetween?.(state)?.pair);
  const says = useStory((state) => sayBetween?.(state)?.says);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: of the buttons inside
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className="ww-set" tabIndex={-1} onClick={keepFocus}>
      <p className="ww-shown" aria-live="polite">
        {words.shown(shown.length, story.events.length)}
        {isEmpty && ` — ${words.nothing}`}
        {pair && (
          <>
            {' · '}
            <span className="ww-hidden">{pair}: </span>
            {says}
          </>
        )}
      </p>
      {shown.length > 0 && (
        <button
          type="button"
          className="ww-button ww-button-quiet ww-begin ww-live-only"
          onClick={() => {
            store.getState().select(null);
            store.getState().walk(1);
          }}
        >
          {words.begin}
          <ChevronRight size={16} />
        </button>
      )}
      {(set.length > 0 || pair) && (
        <ul className="ww-chips">
          {pair && <Chip label={pair} onRemove={() => store.getState().select(null)} />}
          {set.map(({ key, label, without }) => (
            <Chip key={key} label={label} onRemove={() => store.getState().setFilters(without)} />
          ))}
          {set.length > 0 && (
            <li>
              <button
                type="button"
                className="ww-button ww-button-quiet"
                onClick={() => store.getState().clearFilters()}
              >
                {words.clear}
              </button>
            </li>
          )}
        </ul>
      )}
      {isEmpty && (
        <ul className="ww-chips">
          {findLoosening(story, set).map(({ filter, gives }) => (
            <li key={filter.key}>
              <button type="button" className="ww-button" onClick={() => store.getState().setFilters(filter.without)}>
                {words.loosen(filter.label.replace(/^“|”$/g, ''), gives)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
