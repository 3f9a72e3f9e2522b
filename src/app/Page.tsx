/**
 * The page of one story: its bar, headline and source, and the story itself.
 *
 * Promises: the same markup from the build and in the browser; every pane is there without script, in order.
 */
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Masthead } from './Masthead.tsx';
import { StoryView } from './StoryView.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { useFollowSelection } from './useFollowSelection.ts';
import { useIsLive } from './useIsLive.ts';
import { useWalkKeys } from './useWalkKeys.ts';

export interface PageProps {
  /** Where the index of all stories is, relative to this page; left out where there is none. */
  indexUrl?: string | undefined;
  /** Address of the folder that all stories stand in, ending in `/`, as the reader's browser has it. */
  site?: string | undefined;
}

export function Page({ indexUrl, site }: PageProps) {
  const words = useWords(PAGE_WORDS);
  const pane = useStory((state) => state.pane);
  const lang = useStory((state) => state.lang);
  const isLive = useIsLive();
  useWalkKeys();
  useFollowSelection();
  return (
    <div className={`ww ww-page${isLive ? ' ww-live' : ''}`} data-pane={pane} lang={lang}>
      <a className="ww-skip" href="#ww-main">
        {words.skipTo}
      </a>
      <TopBar indexUrl={indexUrl} site={site} />
      <main id="ww-main" tabIndex={-1}>
        <Masthead level={1} />
        <StoryView />
      </main>
    </div>
  );
}

function TopBar({ indexUrl, site }: PageProps) {
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
        <ShareButton site={site ?? '../'} />
        <LanguageSelect lang={lang} onChange={store.getState().setLang} />
      </div>
    </header>
  );
}
