/**
 * The page of one story: its bar, headline and source, and the story itself.
 *
 * Promises: the same markup from the build and in the browser; every pane is there without script, in order.
 */
import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { LANGUAGE_NAMES } from './languageNames.ts';
import { Masthead } from './Masthead.tsx';
import { StoryView } from './StoryView.tsx';
import { useIsLive } from './useIsLive.ts';
import { useWalkKeys } from './useWalkKeys.ts';

export interface PageProps {
  /** Where the index of all stories is, relative to this page; left out where there is none. */
  indexUrl?: string | undefined;
}

export function Page({ indexUrl }: PageProps) {
  const words = useWords(PAGE_WORDS);
  const pane = useStory((state) => state.pane);
  const lang = useStory((state) => state.lang);
  const isLive = useIsLive();
  useWalkKeys();
  return (
    <div className={`ww ww-page${isLive ? ' ww-live' : ''}`} data-pane={pane} lang={lang}>
      <a className="ww-skip" href="#ww-main">
        {words.skipTo}
      </a>
      <TopBar indexUrl={indexUrl} />
      <main id="ww-main" tabIndex={-1}>
        <Masthead level={1} />
        <StoryView />
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
