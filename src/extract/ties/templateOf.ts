/**
 * A sentence with its names replaced by one character each, so that a pattern can say where a name stands.
 *
 * `P` stands for a person (U+E000), `O` for an organization (U+E001); later words for the same one (pronouns,
 * titles, a Latin name in brackets behind a Chinese one) count as the name. A name list ("A、B和C") is written out.
 * Quotation marks around an organization's name go with it.
 * Promises: every character of the template knows its offset in the article, and each name its entity.
 */
import type { Document, Sentence, Span } from '../document.ts';
import type { EntityMention, FoundEntity } from '../findings.ts';

export const PERSON = '\ue000';
export const ORGANIZATION = '\ue001';
/** One name, or several joined by the words for "and". Group it to get every entity in it. */
export const NAME = `[${PERSON}${ORGANIZATION}]`;
export const NAMES = `${NAME}(?:(?:(?:、|和|与|及|以及|, and |, | and )${NAME})|(?<=${PERSON})${PERSON}){0,24}`;
export const PERSONS = `${PERSON}(?:(?:、|和|与|及|以及|, and |, | and )?${PERSON}){0,24}`;

export interface Template {
  text: string;
  /** Offset in the article of each character, and one past the last. */
  offsets: number[];
  /** Entity id at each place of the template where a name stands. */
  entities: Map<number, string>;
}

export interface PlacedName extends Span {
  entity: string;
  kind: 'person' | 'organization';
  /** A pronoun or a word like "the company", not a name. */
  isStandIn?: boolean;
  /** Where the word stands for two at once, of which this is half, the whole of it. */
  word?: Span;
}

/** Every mention of a person or organization, in order, the longer of two that overlap; `skips` leaves mentions out. */
export function placeNames(
  entities: readonly FoundEntity[],
  skips: (mention: EntityMention) => boolean = () => false,
): PlacedName[] {
  return placeMentions(
    entities.flatMap((entity) =>
      entity.mentions.filter((m) => !skips(m)).map(({ start, end, form }) => ({ start, end, form, entity })),
    ),
  );
}

/** The same for mentions that bring their entity. */
export function placeMentions(
  mentions: readonly (Pick<EntityMention, 'start' | 'end' | 'form'> & { entity: FoundEntity })[],
): PlacedName[] {
  const all: PlacedName[] = [];
  for (const { start, end, form, entity } of mentions) {
    const { id, kind } = entity;
    if (kind !== 'person' && kind !== 'organization') continue;
    const isStandIn = form === 'pronoun' || form === 'title';
    all.push(isStandIn ? { start, end, entity: id, kind, isStandIn } : { start, end, entity: id, kind });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlacedName[] = [];
  /** The last word kept, and all for whom it stands. */
  let sharers: PlacedName[] = [];
  for (const name of all) {
    const [word] = sharers;
    if (word && name.start < word.end) {
      if (!isShared(sharers, name)) continue;
      kept.splice(-sharers.length);
      sharers = [...sharers, name];
      kept.push(...divideWord(sharers));
      continue;
    }
    sharers = [name];
    kept.push(name);
  }
  return kept;
}

/** Whether one word (两人, 双方, 三兄弟) stands for one more, and has a character for each. */
const isShared = (sharers: readonly PlacedName[], name: PlacedName): boolean =>
  name.end - name.start > sharers.length &&
  sharers.every(
    (one) =>
      one.start === name.start &&
      one.end === name.end &&
      one.entity !== name.entity &&
      one.isStandIn === true &&
      name.isStandIn === true,
  );

/** The word is divided among those for whom it stands, so that all of them stand in the template. */
const divideWord = (sharers: readonly PlacedName[]): PlacedName[] =>
  sharers.map((one, i) => ({
    ...one,
    start: one.start + i,
    end: i === sharers.length - 1 ? one.end : one.start + i + 1,
  }));

export interface NamedSentence {
  sentence: Sentence;
  /** The names that stand wholly inside it. */
  own: readonly PlacedName[];
  template: Template;
}

const read = new WeakMap<readonly PlacedName[], { document: Document; sentences: readonly NamedSentence[] }>();
/** What was read of a document last. */
const latest = new WeakMap<Document, readonly NamedSentence[]>();

const areSame = (some: readonly PlacedName[], others: readonly PlacedName[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end, entity, kind }, i) => {
    const other = others[i] as PlacedName;
    return other.start === start && other.end === end && other.entity === entity && other.kind === kind;
  });

/**
 * Each sentence of a document with its names and its template. `names`: in order, without overlap; the same array is
 * read once, however many rules ask. Where another array has the same names in a sentence, as most have in most, its
 * template is the same object, and what rules have kept of it still holds.
 */
export function namesBySentence(document: Document, names: readonly PlacedName[]): readonly NamedSentence[] {
  const known = read.get(names);
  if (known?.document === document) return known.sentences;
  const before = latest.get(document);
  let next = 0;
  const sentences = document.sentences.map((sentence, i) => {
    while (next < names.length && (names[next] as PlacedName).start < sentence.start) next++;
    let end = next;
    while (end < names.length && (names[end] as PlacedName).end <= sentence.end) end++;
    const own = names.slice(next, end);
    const kept = before?.[i];
    const template = kept && areSame(kept.own, own) ? kept.template : templateOf(document.reading, sentence, own);
    return { sentence, own, template };
  });
  read.set(names, { document, sentences });
  latest.set(document, sentences);
  return sentences;
}

/** The template of a span of the reading copy. `names`: in order, without overlap, inside the span. */
export function templateOf(reading: string, span: Span, names: readonly PlacedName[]): Template {
  let text = '';
  const offsets: number[] = [];
  const entities = new Map<number, string>();
  let at = span.start;
  const copyUntil = (end: number) => {
    if (end <= at) return;
    text += reading.slice(at, end);
    for (; at < end; at++) offsets.push(at);
  };
  for (const name of names) {
    if (entities.get(text.length - 1) === name.entity && isBracketed(reading, at, name)) {
      at = name.end + 1;
      continue;
    }
    const quotes = isQuoted(reading, span, name) ? 1 : 0;
    copyUntil(name.start - quotes);
    entities.set(text.length, name.entity);
    text += name.kind === 'person' ? PERSON : ORGANIZATION;
    offsets.push(name.start);
    at = name.end + quotes;
  }
  copyUntil(span.end);
  offsets.push(at);
  return { text, offsets, entities };
}

/** Whether a name stands in brackets of its own right after `at`. */
const isBracketed = (reading: string, at: number, { start, end }: Span) =>
  /^\s?[（(]\s?$/.test(reading.slice(at, start)) && /[）)]/.test(reading[end] ?? '');

const QUOTES: ReadonlySet<string> = new Set(['“”', '「」', '『』', '《》', '‘’']);
/** Whether an organization's name stands alone in quotation marks, which then say nothing but that it is a name. */
const isQuoted = (reading: string, span: Span, { start, end, kind }: PlacedName) =>
  kind === 'organization' &&
  start > span.start &&
  end < span.end &&
  QUOTES.has(reading.charAt(start - 1) + reading.charAt(end));

/** Where the last name stands in a part of a template; -1 where none does. */
export const lastNameIn = (text: string): number => Math.max(text.lastIndexOf(PERSON), text.lastIndexOf(ORGANIZATION));

/** The entities that stand between two places of a template. */
export function entitiesBetween(template: Template, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = start; i < end; i++) {
    const entity = template.entities.get(i);
    if (entity && !found.includes(entity)) found.push(entity);
  }
  return found;
}
