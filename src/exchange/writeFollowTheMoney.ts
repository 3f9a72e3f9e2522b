/**
 * FollowTheMoney entities, one JSON object a line, for Aleph and OpenSanctions' tools.
 *
 * The article is an Article; people, organizations (Company where something is said to own them, as Ownership asks
 * for an asset), works (Asset) and places (Address); ties; events; and a Documentation for each quote, with the quote
 * as its `summary`. A tie, which Documentation cannot point at, has article and quotes in `proof` and `summary`.
 *
 * Dates are as exact as FollowTheMoney writes them (year, month, day; the years 1000 to 2999); coarser and open ones
 * become `startDate` and `endDate`. The date as the story has it stands in the words beside it (`EDTF …`).
 */
import { type Edtf, isoOf, parseEdtf } from '../model/edtf.ts';
import type { Entity, Evidence, Relationship, Story, StoryEvent } from '../model/story.ts';
import { ALL_WORDS } from '../ui/words/allWords.ts';
import { cleanText, toLine, toWebAddress } from './cleanText.ts';
import { describeEvent, findEntity } from './describeEvent.ts';
import { chooseTieSchema, isBody } from './followTheMoneySchemata.ts';
import { stableId } from './stableId.ts';

type Properties = Record<string, string | readonly string[] | undefined>;

export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** How many characters FollowTheMoney takes in a property; in those not named here, 1,024. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ name: 384, alias: 384, location: 250, full: 250 },
  ...{ bodyText: 65_000, summary: 65_000, description: 65_000, notes: 65_000, sourceUrl: 4096 },
};
const LANGUAGE = { 'zh-Hans': 'zho', 'zh-Hant': 'zho', en: 'eng' } as const;

export function writeFollowTheMoney(story: Story): string {
  const ties = makeTies(story);
  const owned = new Set(
    ties.flatMap(({ schema, properties }) => (schema === 'Ownership' ? (properties.asset ?? []) : [])),
  );
  const entities = [
    makeArticle(story),
    ...story.entities.map((entity) => makeThing(story, entity, owned)),
    ...ties,
    ...story.events.map((event) => makeEvent(story, event)),
    ...makeDocumentation(story),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

function makeEntity(id: string, schema: string, properties: Properties): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    const longest = LONGEST[name] ?? 1024;
    const values = [value ?? []]
      .flat()
      .flatMap((text) => splitText(text, longest).slice(0, name === 'bodyText' ? undefined : 1));
    return values.length > 0 ? [[name, [...new Set(values)]] as [string, string[]]] : [];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

const articleId = (story: Story) => stableId(story.id, 'article');
const thingId = (story: Story, id: string) => stableId(story.id, 'entity', id);
const eventId = (story: Story, id: string) => stableId(story.id, 'event', id);

/** Never empty, since FollowTheMoney requires names. */
function toName(text: string, instead: string): string {
  return toLine(text) || toLine(instead) || '?';
}

/** Pieces of a text, never cut inside a character; none of an empty one. */
function splitText(text: string, longest: number): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${longest}}`, 'gu')) ?? [];
}

function makeArticle(story: Story): FtmEntity {
  const { file, author, publisher, published, url } = story.source;
  return makeEntity(articleId(story), 'Article', {
    fileName: toName(file, 'article'),
    title: toName(story.title, file),
    author: author && toLine(author),
    publisher: publisher && toLine(publisher),
    publishedAt: published && toFtmDates(parseEdtf(published)).date,
    sourceUrl: toWebAddress(url),
    language: LANGUAGE[story.lang],
    mimeType: 'text/plain',
    bodyText: cleanText(story.text),
  });
}

function makeThing(story: Story, entity: Entity, owned: ReadonlySet<string>): FtmEntity {
  const id = thingId(story, entity.id);
  const name = toName(entity.name, entity.id);
  const common = {
    name,
    alias: [entity.latinName ?? '', ...entity.aliases].map(toLine).filter((alias) => alias !== name),
    description: entity.description && toLine(entity.description),
    proof: articleId(story),
  };
  switch (entity.kind) {
    case 'person':
      return makeEntity(id, 'Person', common);
    case 'organization':
      return makeEntity(id, owned.has(id) ? 'Company' : 'Organization', common);
    case 'place':
      return makeEntity(id, 'Address', { ...common, full: name });
    case 'work':
      return makeEntity(id, 'Asset', common);
  }
}

function makeTies(story: Story): FtmEntity[] {
  const words = ALL_WORDS[story.lang].vocabulary;
  return story.relationships.flatMap((tie) => {
    const [source, target] = [findEntity(story, tie.source), findEntity(story, tie.target)];
    if (!source || !target) return [];
    const { schema, source: from, target: to, role } = chooseTieSchema(tie, source, target);
    const certainty = tie.modality ?? 'asserted';
    const isLink = schema === 'UnknownLink';
    const called =
      isLink && certainty !== 'asserted' && certainty !== 'reported' ? `[${words.modalities[certainty]}] ` : '';
    const label = tie.label && toLine(tie.label);
    const said = isLink
      ? [words.relationships[tie.type], label].filter(Boolean).join(' · ')
      : (label ?? words.relationships[tie.type]);
    const properties = {
      [from]: thingId(story, tie.source),
      [to]: thingId(story, tie.target),
      [role]: `${called}${said}`,
      ...(role === 'role' && { status: certainty }),
      ...toTieDates(tie),
      summary: tie.evidence.map(({ exact }) => toLine(exact)),
      proof: articleId(story),
    };
    return [makeEntity(stableId(story.id, 'tie', tie.id), schema, properties)];
  });
}

function toTieDates({ since, until }: Relationship): Properties {
  const [from, to] = [since, until].map((date) => toFtmDates(date === undefined ? null : parseEdtf(date)));
  const exact = [since && `EDTF ${since}`, until && `EDTF …/${until}`].filter(Boolean).join('; ');
  return { startDate: from?.date ?? from?.startDate, endDate: to?.date ?? to?.endDate, description: exact };
}

function makeEvent(story: Story, event: StoryEvent): FtmEntity {
  const { title, type, certainty, speaker, dated, topics } = describeEvent(story, event);
  const things = event.participants.flatMap(({ entity }) => findEntity(story, entity) ?? []);
  const exact = event.date === null ? '' : `EDTF ${event.date}`;
  return makeEntity(eventId(story, event.id), 'Event', {
    name: toName(title, event.id),
    ...toFtmDates(event.date === null ? null : parseEdtf(event.date)),
    involved: things.filter(isBody).map(({ id }) => thingId(story, id)),
    location: things.filter(({ kind }) => kind === 'place').map(({ name }) => toLine(name)),
    keywords: [type, ...topics, ...things.filter(({ kind }) => kind === 'work').map(({ name }) => toLine(name))],
    summary: event.evidence.map(({ exact: quote }) => toLine(quote)),
    notes: [exact, certainty, speaker, dated].flatMap((note) => note ?? []),
    proof: articleId(story),
  });
}

/** All quotes of events, and the first that names each entity. */
function makeDocumentation(story: Story): FtmEntity[] {
  const document = (entity: string, quotes: readonly Evidence[]) =>
    quotes.map(({ start, end, exact }) =>
      makeEntity(stableId(story.id, 'documentation', entity, `${start}-${end}`), 'Documentation', {
        document: articleId(story),
        entity,
        role: 'quote',
        recordId: `${start}-${end}`,
        summary: toLine(exact),
      }),
    );
  return [
    ...story.events.flatMap(({ id, evidence }) => document(eventId(story, id), evidence)),
    ...story.entities.flatMap(({ id, mentions }) => document(thingId(story, id), mentions.slice(0, 1))),
  ];
}

/** One date where FollowTheMoney can write it, else the first and last that may be meant. */
function toFtmDates(date: Edtf | null): { date?: string; startDate?: string; endDate?: string } {
  if (!date) return {};
  const cut = { day: 10, month: 7, year: 4 }[date.precision as 'day'] ?? 0;
  const write = (day: number, length: number) => {
    const iso = Number.isFinite(day) ? isoOf(day) : '';
    return /^[12]\d{3}-/.test(iso) ? iso.slice(0, length) : undefined;
  };
  const one = cut > 0 ? write(date.from, cut) : undefined;
  if (one) return { date: one };
  const [start, end] = [write(date.from, 10), write(date.to, 10)];
  return { ...(start && { startDate: start }), ...(end && { endDate: end }) };
}
