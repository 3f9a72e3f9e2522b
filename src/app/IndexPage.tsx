/** The page of all stories: a card each, with its span, its people and a small timeline. */
import { useLayoutEffect, useState } from 'react';
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { colorClass } from '../ui/colorClass.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { chooseLang } from './chooseLang.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { useIsLive } from './useIsLive.ts';

/** What the index needs of a story: little enough to be sent for each. */
export interface StorySummary {
  id: string;
  title: string;
  lang: Lang;
  publisher?: string;
  published?: string;
  counts: { events: number; people: number; organizations: number };
  people: { name: string; color: string }[];
  /** The dates of the first and the last dated event, EDTF, as exact as the article has them. */
  span: [string, string] | null;
  /** Where each dated event stands in the span, 0 to 1, with the colour of its first participant. */
  dots: { at: number; color: string }[];
}

/** The summary of a story. `ranked`: its entities, main ones first. */
export function summarize(story: Story, ranked: Story['entities']): StorySummary {
  const dated = story.events.flatMap((event) => {
    const date = event.date === null ? null : parseEdtf(event.date);
    return date && Number.isFinite(date.from) ? [{ event, day: date.from, text: event.date as string }] : [];
  });
  const days = dated.map((d) => d.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const { publisher, published } = story.source;
  return {
    id: story.id,
    title: story.title,
    lang: story.lang,
    ...(publisher && { publisher }),
    ...(published && { published }),
    counts: {
      events: story.events.length,
      people: story.entities.filter((e) => e.kind === 'person').length,
      organizations: story.entities.filter((e) => e.kind === 'organization').length,
    },
    people: ranked
      .filter((e) => e.kind === 'person')
      .slice(0, 5)
      .map((e) => ({ name: e.name, color: colorClass(e.id, ranked) })),
    span: span(dated.find((d) => d.day === first)?.text, dated.find((d) => d.day === last)?.text),
    dots: dated.map(({ event, day }) => ({
      at: last > first ? Number(((day - first) / (last - first)).toFixed(4)) : 0.5,
      color: colorClass(event.participants[0]?.entity ?? '', ranked),
    })),
  };
}

/** From the beginning of the first to the end of the last, where they are intervals with known ends. */
function span(from: string | undefined, to: string | undefined): [string, string] | null {
  if (!from || !to) return null;
  const [begin, end] = [from.split('/')[0], to.split('/').at(-1)];
  return [begin && begin !== '..' ? begin : from, end && end !== '..' ? end : to];
}

export interface IndexPageProps {
  stories: readonly StorySummary[];
  /** The language that the page was prerendered in. */
  lang: Lang;
  /** The languages that the reader asks for, best first. */
  wanted?: readonly string[];
  /** What the reader chose by hand, and what to do when they do. */
  chosen?: Lang | undefined;
  onLang?: (lang: Lang) => void;
}

/** Drawn in `lang` on the server and while it is woken, then in the reader's language. */
export function IndexPage({ stories, lang: prerendered, wanted = [], chosen, onLang }: IndexPageProps) {
  const isLive = useIsLive();
  const [picked, setPicked] = useState(chosen);
  const lang = isLive ? (picked ?? chooseLang(wanted, prerendered)) : prerendered;
  const query = isLive && picked ? `?lang=${picked}` : '';
  const words = PAGE_WORDS[lang];
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const pick = (next: Lang) => {
    setPicked(next);
    onLang?.(next);
  };
  return (
    <div className={`ww ww-page ww-index${isLive ? ' ww-live' : ''}`} lang={lang}>
      <header className="ww-top">
        <span className="ww-brand" lang="en">
          Who<b>when</b>
        </span>
        <div className="ww-top-tools ww-live-only">
          <LanguageSelect lang={lang} onChange={pick} />
        </div>
      </header>
      <main id="ww-main">
        <h1 className="ww-index-title">{words.allStories}</h1>
        <p className="ww-source">{words.tagline}</p>
        <ul className="ww-stories">
          {stories.map((story) => (
            <StoryItem key={story.id} story={story} lang={lang} query={query} />
          ))}
        </ul>
      </main>
    </div>
  );
}

function StoryItem({ story, lang, query }: { story: StorySummary; lang: Lang; query: string }) {
  const words = PAGE_WORDS[lang];
  return (
    <li className="ww-story">
      <p className="ww-card-note">
        {[story.publisher, story.published && formatEdtf(story.published, lang)].filter(Boolean).join(' · ')}
      </p>
      <h2 lang={story.lang}>
        <a href={`./${encodeURIComponent(story.id)}/${query}`}>{story.title}</a>
      </h2>
      <svg className="ww-spark" viewBox="0 0 400 26" preserveAspectRatio="none" aria-hidden="true">
        <line x1="6" x2="394" y1="13" y2="13" />
        {story.dots.map((dot, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <path key={i} className={dot.color} d={`M${6 + dot.at * 388} 3v20`} />
        ))}
      </svg>
      {story.span && (
        <p className="ww-card-note">{words.span(formatEdtf(story.span[0], lang), formatEdtf(story.span[1], lang))}</p>
      )}
      <ul className="ww-names" lang={story.lang}>
        {story.people.map((person) => (
          <li key={person.name} className={`ww-person ${person.color}`}>
            {person.name}
          </li>
        ))}
      </ul>
      <p className="ww-card-note">
        {words.counts(story.counts.events, story.counts.people, story.counts.organizations)}
      </p>
    </li>
  );
}
