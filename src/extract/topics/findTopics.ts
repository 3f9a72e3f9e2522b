/**
 * A story's few topics: the article's own sections, and the themes of its events.
 *
 * Promises: at most ten, sections first and in the order of the text, then the themes that hold most events; every
 * topic holds at least one event (a theme at least two); a section's label is its heading's words and its evidence the
 * heading; a theme has no evidence, because no single place names it. The same findings give the same topics.
 * Does not know: what an article without headings is about beyond the types of its events.
 */
import type { EventType } from '../../model/vocabulary.ts';
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundTopic } from '../findings.ts';
import { THEMES } from './themes.ts';

const MOST_TOPICS = 10;
/** Fewer sections leave room for themes; an article of a dozen headings still gets some. */
const MOST_SECTIONS = 6;
const FEWEST_OF_THEME = 2;

export function findTopics(
  document: Document,
  events: readonly FoundEvent[],
  _entities: readonly FoundEntity[],
): FoundTopic[] {
  const sections = findSections(document, events);
  const themes = findThemes(document, events);
  return [...sections, ...themes.slice(0, MOST_TOPICS - sections.length)];
}

/** A heading and what lies between it and the next. */
function findSections({ blocks, text }: Document, events: readonly FoundEvent[]): FoundTopic[] {
  const headings = blocks.filter((b) => b.kind === 'heading');
  const told = events
    .map((event, index) => ({ at: (event.evidence[0] ?? event.trigger).start, index }))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  const sections = headings.flatMap((heading, i): FoundTopic[] => {
    const end = headings[i + 1]?.start ?? text.length;
    const label = labelOf(text.slice(heading.start, heading.end));
    while (next < told.length && (told[next]?.at as number) < heading.start) next++;
    const first = next;
    while (next < told.length && (told[next]?.at as number) < end) next++;
    const own = told
      .slice(first, next)
      .map(({ index }) => index)
      .sort((a, b) => a - b);
    if (label === '' || own.length === 0) return [];
    return [{ label, kind: 'section', evidence: [{ start: heading.start, end: heading.end }], events: own }];
  });
  if (sections.length <= MOST_SECTIONS) return sections;
  const fullest = [...sections].sort((a, b) => b.events.length - a.events.length).slice(0, MOST_SECTIONS);
  return sections.filter((section) => fullest.includes(section));
}

/** A heading without what is set around it: "【大事记】", "-- The trial --". */
function labelOf(heading: string): string {
  const words = heading.replace(/\s+/gu, ' ').trim();
  const inside = /^(?:【([^【】]+)】|\[([^[\]]+)\]|〔([^〔〕]+)〕|[-–—=*]{1,3} ?([^-–—=*]+?) ?[-–—=*]{1,3})$/u.exec(
    words,
  );
  return (
    inside
      ?.slice(1)
      .find((part) => part !== undefined)
      ?.trim() || words
  );
}

function findThemes({ lang }: Document, events: readonly FoundEvent[]): FoundTopic[] {
  const byType = new Map<EventType, number[]>();
  events.forEach(({ type }, index) => {
    const own = byType.get(type);
    if (own) own.push(index);
    else byType.set(type, [index]);
  });
  return THEMES.map(
    ({ labels, types }): FoundTopic => ({
      label: labels[lang],
      kind: 'theme',
      evidence: [],
      events: types.flatMap((type) => byType.get(type) ?? []).sort((a, b) => a - b),
    }),
  )
    .filter((topic) => topic.events.length >= FEWEST_OF_THEME)
    .sort((a, b) => b.events.length - a.events.length);
}
