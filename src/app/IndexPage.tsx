/** The page of all stories: a card each, with its span, its people and a small timeline. */
import { useLayoutEffect, useState } from 'react';
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { placeStory } from '../timeline/placeStory.ts';
import { colorClass } from '../ui/colorClass.ts';
import { Clauses, WholeDates } from '../ui/Whole.tsx';
import { INDEX_WORDS } from '../ui/words/indexWords.ts';
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
  /** Where each dated event stands on the story's own axis, 0 to 1, with the colour of its first participant. */
  dots: { at: number; color: string }[];
  /** Where that axis is folded. */
  folds: [number, number][];
}

const round = (part: number) => Number(part.toFixed(4));

/** The summary of a story. `ranked`: its entities, main ones first. */
export function summarize(story: Story, ranked: Story['entities']): StorySummary {
  const dated = story.events.flatMap((event) => {
    const date = event.date === null ? null : parseEdtf(event.date);
    return date && Number.isFinite(date.from) ? [{ day: date.from, text: event.date as string }] : [];
  });
  const days = dated.map((d) => d.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const { axis, placement } = placeStory(story.events, 'adaptive');
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
    dots: placement.places
      .filter(({ kind }) => kind !== 'undated')
      .map(({ event, x }) => ({ at: round(x), color: colorClass(event.participants[0]?.entity ?? '', ranked) })),
    folds: axis.stretches.flatMap(({ kind, start, end }) => (kind === 'break' ? [[round(start), round(end)]] : [])),
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
        <p className="ww-source">{INDEX_WORDS[lang].tagline}</p>
        <ul className="ww-stories">
          {stories.map((story) => (
            <StoryItem key={story.id} story={story} lang={lang} query={query} />
          ))}
        </ul>
      </main>
    </div>
  );
}

/** From a part of the axis to units of the small drawing. */
const xOf = (part: number) => 6 + part * 388;

function StoryItem({ story, lang, query }: { story: StorySummary; lang: Lang; query: string }) {
  const words = PAGE_WORDS[lang];
  return (
    <li className="ww-story">
      <p className="ww-card-note">
        {story.publisher}
        {story.publisher && story.published && <br />}
        {story.published && <WholeDates text={formatEdtf(story.published, lang)} />}
      </p>
      <h2 lang={story.lang}>
        <a href={`./${encodeURIComponent(story.id)}/${query}`}>
          <Clauses text={story.title} />
        </a>
      </h2>
      <svg className="ww-spark" viewBox="0 0 400 26" preserveAspectRatio="none" aria-hidden="true">
        <path
          className="ww-spark-line"
          d={`M6 13${story.folds.map(([from, to]) => `H${xOf(from)}M${xOf(to)} 13`).join('')}H394`}
        />
        {story.dots.map((dot, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <path key={i} className={`ww-spark-dot ${dot.color}`} d={`M${xOf(dot.at)} 3v20`} />
        ))}
      </svg>
      {story.span && (
        <p className="ww-card-note">
          <WholeDates text={INDEX_WORDS[lang].span(formatEdtf(story.span[0], lang), formatEdtf(story.span[1], lang))} />
        </p>
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
