/**
 * A story's page and the index as HTML, for the build and the dev server.
 *
 * Promises: the same story gives the same bytes; no inline script or style; all text is escaped by React.
 */
import { renderToString } from 'react-dom/server';
import { TieList } from '../graph/TieList.tsx';
import { WithoutScript } from '../graph/withoutScript.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { createStoryStore } from '../store/createStoryStore.ts';
import { StoryProvider } from '../store/StoryContext.tsx';
import { selectRankedEntities } from '../store/selectors.ts';
import { addAllWords } from '../ui/words/allWords.ts';
import { IndexPage, summarize } from './IndexPage.tsx';
import { Page } from './Page.tsx';
import { StoryFrame } from './StoryFrame.tsx';
import { WithCrowd } from './WithCrowd.tsx';

export { drawCover, wordsOfCover } from './drawCover.ts';

addAllWords();

export interface Prerendered {
  /** What stands in `#root`. */
  html: string;
  title: string;
  description: string;
  lang: string;
  /** What the browser needs to draw the index again: JSON. */
  index?: string;
}

export function renderPage({ story, indexUrl }: { story: Story; indexUrl?: string | undefined }): Prerendered {
  const store = createStoryStore(story);
  const html = renderToString(
    <StoryProvider value={store}>
      <WithoutScript value={TieList}>
        <WithCrowd>
          <Page indexUrl={indexUrl} />
        </WithCrowd>
      </WithoutScript>
    </StoryProvider>,
  );
  const names = selectRankedEntities(store.getState())
    .filter((e) => e.kind === 'person')
    .slice(0, 5)
    .map((e) => e.name);
  const { publisher, published } = story.source;
  const parts = [
    publisher,
    published && formatEdtf(published, story.lang),
    names.join(story.lang === 'en' ? ', ' : '、'),
  ];
  return { html, title: story.title, description: parts.filter(Boolean).join(' · '), lang: story.lang };
}

/** What stands in a frame until the element is there. */
export function renderFrame({ story }: { story: Story }): Prerendered {
  const html = renderToString(
    <StoryProvider value={createStoryStore(story)}>
      <WithCrowd>
        <StoryFrame />
      </WithCrowd>
    </StoryProvider>,
  );
  return { html, title: story.title, description: '', lang: story.lang };
}

export function renderIndex({ stories }: { stories: readonly Story[] }): Prerendered {
  const lang = mostCommonLang(stories);
  const newestFirst = [...stories].sort((a, b) => (b.source.published ?? '').localeCompare(a.source.published ?? ''));
  const summaries = newestFirst.map((story) =>
    summarize(story, selectRankedEntities(createStoryStore(story).getState())),
  );
  const html = renderToString(<IndexPage stories={summaries} lang={lang} />);
  return {
    html,
    title: 'Whowhen',
    description: stories.map((s) => s.title).join(' · '),
    lang,
    index: JSON.stringify(summaries),
  };
}

/** The language of most stories, the first in the list of languages where several are equal. */
function mostCommonLang(stories: readonly Story[]): Lang {
  const count = (lang: Lang) => stories.filter((s) => s.lang === lang).length;
  return LANGS.reduce((best, lang) => (count(lang) > count(best) ? lang : best));
}
