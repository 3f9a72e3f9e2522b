/**
 * A story as it is drawn everywhere, on its page and in other people's: filters, the timeline, the people, the article
 * and the card of what is selected.
 *
 * Promises: every id in it is its own, however many stand on a page; it follows the width of the box it is in.
 * Does not know: the address, the page around it.
 */
import { useId } from 'react';
import { chooseNodes } from '../graph/chooseNodes.ts';
import { BESIDE } from '../graph/graphScale.ts';
import { PeopleGraph } from '../graph/PeopleGraph.tsx';
import { Article } from '../reader/Article.tsx';
import { LazyCard } from '../reader/LazyCard.tsx';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import type { Pane } from '../store/view.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { READER_WORDS } from '../ui/words/readerWords.ts';
import { Cast } from './Cast.tsx';
import { FilterBar } from './FilterBar.tsx';

const PANES: readonly Pane[] = ['timeline', 'graph', 'article'];
const DRAWN = { timeline: Timeline, graph: PeopleGraph, article: Article } as const;

/** `only` leaves out the other panes. */
export function StoryView({ only }: { only?: Pane | undefined }) {
  const reader = useWords(READER_WORDS);
  const hasSelection = useStory((state) => state.selected !== null);
  const isSmall = useStory((state) => chooseNodes(state.story).nodes.filter((n) => n.degree > 0).length <= BESIDE);
  const classes = ['ww-columns', hasSelection && 'ww-has-card', only ? 'ww-only' : isSmall && 'ww-beside'];
  const draw = (pane: Pane) => (!only || pane === only) && <PaneView pane={pane} />;
  return (
    <>
      {!only && <Cast />}
      <FilterBar />
      {!only && <PaneTabs />}
      <div className={classes.filter(Boolean).join(' ')}>
        {draw('timeline')}
        <div className="ww-side">
          {draw('graph')}
          <aside
            className="ww-aside"
            part="card"
            aria-label={reader.card}
            tabIndex={-1}
            onClick={keepFocus}
            onKeyDown={keepFocus}
          >
            <LazyCard />
          </aside>
        </div>
        {draw('article')}
      </div>
    </>
  );
}

function PaneView({ pane }: { pane: Pane }) {
  const page = useWords(PAGE_WORDS);
  const reader = useWords(READER_WORDS);
  const titles = { timeline: page.timelineTitle, graph: page.graphTitle, article: reader.article };
  const id = useId();
  const Drawn = DRAWN[pane];
  return (
    <section className={`ww-pane ww-pane-${pane}`} part={pane} aria-labelledby={id}>
      <h2 id={id} className="ww-pane-title" part="title">
        {titles[pane]}
      </h2>
      <Drawn />
    </section>
  );
}

/** In a narrow box one pane shows at a time. */
function PaneTabs() {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const pane = useStory((state) => state.pane);
  return (
    <nav className="ww-tabs ww-live-only" part="tabs">
      {PANES.map((value) => (
        <button
          key={value}
          type="button"
          className="ww-tab"
          aria-pressed={pane === value}
          onClick={() => store.getState().setPane(value)}
        >
          {words.panes[value]}
        </button>
      ))}
    </nav>
  );
}
