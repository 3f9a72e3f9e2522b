/**
 * A story as schema.org's NewsArticle with its people, organizations and events, for search engines (JSON-LD).
 *
 * Promises: dates are ISO 8601 as coarse as the article has them; `~`, `?` and open ends, which ISO 8601 lacks, are
 * left out. Events that are denied or only possible are not told as events.
 */
import type { Entity, Story, StoryEvent } from '../model/story.ts';

type Json = Record<string, unknown>;

/** First and last date of an EDTF string, without qualifiers; `undefined` for an open end. */
export function isoEnds(edtf: string): [from: string | undefined, to: string | undefined] {
  const ends = edtf.split('/').map((end) => end.replace(/[~?%]/g, ''));
  const [from, to] = ends.map((end) => (/^\d{4}(-\d\d){0,2}$/.test(end) ? end : undefined));
  return [from, ends.length > 1 ? to : from];
}

/** Events told of at most: it stands in every page's head. */
const MOST = 500;

const KINDS: Partial<Record<Entity['kind'], string>> = { person: 'Person', organization: 'Organization' };

function toThing(entity: Entity): Json {
  const names = [entity.latinName, ...entity.aliases].filter((name) => name && name !== entity.name);
  return {
    '@type': KINDS[entity.kind],
    '@id': `#${entity.id}`,
    name: entity.name,
    ...(names.length > 0 && { alternateName: [...new Set(names)] }),
    ...(entity.description && { description: entity.description }),
  };
}

function toEvent(event: StoryEvent, known: ReadonlySet<string>): Json {
  const [from, to] = event.date === null ? [] : isoEnds(event.date);
  const actors = event.participants.filter((p) => known.has(p.entity)).map((p) => ({ '@id': `#${p.entity}` }));
  return {
    '@type': 'Event',
    name: event.title,
    ...(from && { startDate: from }),
    ...(to && to !== from && { endDate: to }),
    ...(event.evidence[0] && { description: event.evidence[0].exact }),
    ...(actors.length > 0 && { actor: actors }),
  };
}

/** `url` and `image` are absolute addresses, where they are known. */
export function toJsonLd(story: Story, { url, image }: { url?: string; image?: string } = {}): Json {
  const { publisher, author, published } = story.source;
  const things = story.entities.filter((entity) => KINDS[entity.kind]);
  const known = new Set(things.map((entity) => entity.id));
  const told = story.events.filter(({ modality }) => modality !== 'denied' && modality !== 'possible');
  const day = published ? isoEnds(published)[0] : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    inLanguage: story.lang,
    ...(day && { datePublished: day }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(/^https?:\/\//i.test(story.source.url ?? '') && { isBasedOn: story.source.url }),
    ...(url && { url, mainEntityOfPage: url }),
    ...(image && { image }),
    mentions: things.map(toThing),
    about: told.slice(0, MOST).map((event) => toEvent(event, known)),
  };
}
