/**
 * The page of one story: headline and source, filters, the timeline, the people, the article, and the card.
 *
 * Promises: the same markup from the build and in the browser; every pane is there without script, in order.
 */
import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PeopleGraph } from '../graph/PeopleGraph.tsx';
import { formatEdtf } from '../model/formatEdtf.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { Article } from '../reader/Article.tsx';
import { Card } from '../reader/Card.tsx';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import type { Pane } from '../store/view.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { READER_WORDS } from '../ui/words/readerWords.ts';
import { FilterBar } from './FilterBar.tsx';
import { LANGUAGE_NAMES } from './languageNames.ts';
import { useWalkKeys } from './useWalkKeys.ts';

const PANES: readonly Pane[] = ['timeline', 'graph', 'article'];

export interface PageProps {
  /** Where the index of all stories is, relative to this page; left out where there is none. */
  indexUrl?: string | undefined;
}

export function Page({ indexUrl }: PageProps) {
  const words = useWords(PAGE_WORDS);
  const reader = useWords(READER_WORDS);
  const pane = useStory((state) => state.pane);
  const lang = useStory((state) => state.lang);
  const hasSelection = useStory((state) => state.selected !== null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  useWalkKeys();
  return (
    <div className={`ww ww-page${isLive ? ' ww-live' : ''}`} data-pane={pane} lang={lang}>
      <a className="ww-skip" href="#ww-main">
        {words.skipTo}
      </a>
      <TopBar indexUrl={indexUrl} />
      <main id="ww-main" tabIndex={-1}>
        <Masthead />
        <FilterBar />
        <PaneTabs />
        <div className={`ww-columns${hasSelection ? ' ww-has-card' : ''}`}>
          <div className="ww-views">
            <section className="ww-pane ww-pane-timeline" aria-labelledby="ww-timeline-title">
              <h2 id="ww-timeline-title" className="ww-pane-title">
                {words.timelineTitle}
              </h2>
              <Timeline />
            </section>
            <section className="ww-pane ww-pane-graph" aria-labelledby="ww-graph-title">
              <h2 id="ww-graph-title" className="ww-pane-title">
                {words.graphTitle}
              </h2>
              <PeopleGraph />
            </section>
            <section className="ww-pane ww-pane-article" aria-labelledby="ww-article-title">
              <h2 id="ww-article-title" className="ww-pane-title">
                {reader.article}
              </h2>
              <Article />
            </section>
          </div>
          <aside className="ww-aside" aria-label={reader.card}>
            <Card />
          </aside>
        </div>
      </main>
    </div>
  );
}

function TopBar({ indexUrl }: PageProps) {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const lang = useStory((state) => state.lang);
  return (
    <header className="ww-top">
      <span className="ww-brand" lang="en">
        Who<b>when</b>
      </span>
      {indexUrl && (
        <a className="ww-top-link" href={indexUrl}>
          {words.allStories}
        </a>
      )}
      <div className="ww-top-tools ww-live-only">
        <CopyLink />
        <select
          className="ww-select"
          aria-label={words.language}
          value={lang}
          onChange={(event) => store.getState().setLang(event.target.value as Lang)}
        >
          {LANGS.map((value) => (
            <option key={value} value={value} lang={value}>
              {LANGUAGE_NAMES[value]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}

function CopyLink() {
  const words = useWords(PAGE_WORDS);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      type="button"
      className="ww-button ww-button-quiet"
      onClick={() =>
        navigator.clipboard?.writeText(location.href).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {isCopied ? <Check size={16} aria-hidden="true" /> : <Link size={16} aria-hidden="true" />}
      <span aria-live="polite">{isCopied ? words.linkCopied : words.copyLink}</span>
    </button>
  );
}

function Masthead() {
  const words = useWords(PAGE_WORDS);
  const story = useStory((state) => state.story);
  const lang = useStory((state) => state.lang);
  const count = (kind: string) => story.entities.filter((e) => e.kind === kind).length;
  const { publisher, author, published, url } = story.source;
  const isSafe = url !== undefined && /^https?:\/\//i.test(url);
  return (
    <header className="ww-masthead">
      <h1 lang={story.lang}>{story.title}</h1>
      <p className="ww-source">
        {(publisher || author) && (
          <span lang={story.lang}>
            {isSafe ? (
              <a href={url} rel="noopener noreferrer">
                {publisher ?? author}
              </a>
            ) : (
              (publisher ?? author)
            )}
          </span>
        )}
        <span>{published ? formatEdtf(published, lang) : words.noPublished}</span>
        <span>{words.counts(story.events.length, count('person'), count('organization'))}</span>
      </p>
    </header>
  );
}

/** On a narrow screen one pane shows at a time. */
function PaneTabs() {
  const store = useStoryStore();
  const words = useWords(PAGE_WORDS);
  const pane = useStory((state) => state.pane);
  return (
    <nav className="ww-tabs ww-live-only">
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
