/**
 * Findings to a story: ids, quotes, problems.
 *
 * Promises: ids are made of what an item is (its type and its words), not of a running number, so that they stay
 * when the article changes elsewhere; a second item with the same id gets a suffix.
 */
import type { DateBasis, Entity, Evidence, Problem, Relationship, Story, StoryEvent, Topic } from '../model/story.ts';
import { SIGN_OF } from '../model/vocabulary.ts';
import type { Document, Span } from './document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship, FoundTopic, TimeMention } from './findings.ts';
import type { Metadata } from './pipeline.ts';
import { sentenceStart } from './sentenceStart.ts';
import { withoutSeasons } from './time/withoutSeasons.ts';

interface Findings {
  document: Document;
  metadata: Metadata;
  times: readonly TimeMention[];
  entities: readonly FoundEntity[];
  events: readonly FoundEvent[];
  relationships: readonly FoundRelationship[];
  topics: readonly FoundTopic[];
}

/** FNV-1a, 32 bits, in base 36: short, stable ids; no secret depends on it. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Hands out ids that are each used once. */
function createIds(): (wanted: string) => string {
  const used = new Map<string, number>();
  return (wanted) => {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
}

export function assembleStory({ document, metadata, times, entities, events, relationships, topics }: Findings): Story {
  const { text, blocks, lang, published } = document;
  const quote = ({ start, end }: Span): Evidence => ({ start, end, exact: text.slice(start, end) });
  const nextId = createIds();
  const eventIds = events.map((event) =>
    nextId(`${event.type}-${hash(quote(event.evidence[0] ?? event.trigger).exact)}`),
  );
  const held = topics.map((topic) => new Set(topic.events));
  const topicIds = topics.map((topic) => nextId(`topic-${hash(topic.label)}`));
  const title = metadata.title ?? quoteTitle(document);
  return {
    version: 1,
    id: metadata.id ?? idOf(metadata.file),
    title,
    lang,
    source: {
      file: metadata.file,
      ...(metadata.publisher && { publisher: metadata.publisher }),
      ...(metadata.author && { author: metadata.author }),
      ...(published && { published }),
      ...(metadata.url && { url: metadata.url }),
    },
    text,
    blocks,
    entities: entities.map(
      (entity): Entity => ({
        id: entity.id,
        kind: entity.kind,
        name: entity.name,
        ...(entity.latinName && { latinName: entity.latinName }),
        aliases: entity.aliases,
        ...(entity.description && { description: entity.description }),
        mentions: entity.mentions.map(({ start, end, rule }) => ({ start, end, exact: text.slice(start, end), rule })),
      }),
    ),
    topics: topics.map(
      (topic, i): Topic => ({
        id: topicIds[i] as string,
        label: topic.label,
        kind: topic.kind,
        evidence: topic.evidence.map(quote),
      }),
    ),
    events: events.map((event, i): StoryEvent => {
      const basis: DateBasis | undefined = event.time?.basis;
      return {
        id: eventIds[i] as string,
        type: event.type,
        title: event.title,
        date: event.time?.edtf ? withoutSeasons(event.time.edtf) : null,
        ...(basis && { dateBasis: basis }),
        participants: event.participants.filter((p) => isTold(document, event, entities, p)),
        topics: topicIds.filter((_, t) => held[t]?.has(i)),
        modality: event.modality,
        ...(event.speaker && {
          speaker: {
            ...(event.speaker.entity && { entity: event.speaker.entity }),
            name: event.speaker.exact,
            evidence: [quote(event.speaker)],
          },
        }),
        evidence: event.evidence.map(quote),
        rule: event.rule,
      };
    }),
    relationships: relationships.map(
      (tie): Relationship => ({
        id: nextId(`${tie.type}-${tie.source}-${tie.target}`),
        type: tie.type,
        source: tie.source,
        target: tie.target,
        ...(tie.label && { label: asWritten(document, tie.label, tie.evidence[0]?.start ?? 0) }),
        sign: tie.sign ?? SIGN_OF[tie.type],
        ...(tie.since && { since: withoutSeasons(tie.since) }),
        ...(tie.until && { until: withoutSeasons(tie.until) }),
        ...(tie.modality && { modality: tie.modality }),
        events: tie.events.map((e) => eventIds[e] as string),
        evidence: tie.evidence.map(quote),
        rule: tie.rule,
      }),
    ),
    problems: findProblems(document, times),
  };
}

function quoteTitle({ text, blocks }: Document): string {
  const block = blocks.find((b) => b.kind === 'title') ?? blocks.find((b) => b.kind !== 'noise');
  return block ? text.slice(block.start, block.end).trim() : '';
}

/** `openai-cto.txt` gives `openai-cto`; what does not belong in an address becomes a hyphen. */
export function idOf(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return stem.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'story';
}

function findProblems({ published, text, blocks }: Document, times: readonly TimeMention[]): Problem[] {
  const problems: Problem[] = [];
  const undated = times.filter(
    (time) => time.kind === 'date' && time.edtf === null && time.basis.anchor?.kind === 'published',
  );
  if (!published && undated.length > 0)
    for (const { start, end, exact } of undated)
      problems.push({
        level: 'warning',
        code: 'no-published-date',
        message: `“${exact}” is counted from the day of publication, which is not known: give it as “published: YYYY-MM-DD” in the note beside the article, or with --published.`,
        start,
        end,
      });
  if (blocks.every((b) => b.kind === 'noise') || text.trim() === '')
    problems.push({
      level: 'error',
      code: 'nothing-to-read',
      message: 'The article holds no text that could be read.',
    });
  return problems;
}

/** Characters before a tie's words within which its label may begin. */
const REACH = 40;

/** Words of the reading copy as the article has them: "联席主席" is "聯席主席" in an article that writes it so. */
function asWritten(document: Document, words: string, near: number): string {
  const { text, reading, lang } = document;
  if (lang !== 'zh-Hant') return words;
  const beside = reading.indexOf(words, Math.max(0, near - REACH));
  const at = beside >= 0 ? beside : reading.indexOf(words);
  if (at >= 0) return text.slice(at, at + words.length);
  // "前政務司司長" is called 前司長: the post without the body inside.
  const [rank = '', post = ''] = /^([前原])(.+)$/.exec(words)?.slice(1) ?? [];
  return post ? rank + asWritten(document, post, near) : words;
}

/** What somebody leaves and another takes, told as a thing: there both have a part; "由周岚接任" tells of her alone. */
const SEAT = /空缺|填[补上]|遗缺|位[子置]|教鞭|帅印|[接交]棒|接班|临危受命/;
/** Who is only taken away has not left. */
const IN_CUSTODY = /被?(?:捕|带走|拘|调查|起诉|判|羁押|留置|双规)/;

/** Characters back to which the sentence of a quote is looked for. */
const LONGEST_SENTENCE = 200;

/**
 * Whether somebody takes part in what the words report. Who was told of before and is now replaced ("由周岚接任") is known
 * to the ties between them, but has a part only where their sentence has named them, or in English leaves out its subject.
 */
function isTold(
  { lang, reading }: Document,
  { evidence }: FoundEvent,
  entities: readonly FoundEntity[],
  { entity, role }: FoundEvent['participants'][number],
): boolean {
  if (role !== 'predecessor' || lang === 'en') return true;
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? [];
  return evidence.some(({ start, end }) => {
    const isOfSeat = SEAT.test(reading.slice(start, end));
    const from = isOfSeat ? sentenceStart(reading, Math.max(0, start - LONGEST_SENTENCE), start) : start;
    return mentions.some(
      (m) => m.start >= from && m.end <= end && (m.start >= start || !IN_CUSTODY.test(reading.slice(m.end, start))),
    );
  });
}
