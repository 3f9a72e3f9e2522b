/**
 * A sentence with its names replaced by one character each, so that a pattern can say where a name stands.
 *
 * `P` stands for a person (U+E000), `O` for an organization (U+E001); later words for the same one (pronouns,
 * titles, a Latin name in brackets behind a Chinese one) count as the name. A name list ("A、B和C") is written out.
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
}

/** Every mention of a person or organization, in order, the longer of two that overlap; `skips` leaves mentions out. */
export function placeNames(
  entities: readonly FoundEntity[],
  skips: (mention: EntityMention) => boolean = () => false,
): PlacedName[] {
  return placeMentions(
    entities.flatMap((entity) => entity.mentions.filter((m) => !skips(m)).map((mention) => ({ ...mention, entity }))),
  );
}

/** The same for mentions that bring their entity. */
export function placeMentions(mentions: readonly (EntityMention & { entity: FoundEntity })[]): PlacedName[] {
  const all = mentions.flatMap(({ start, end, form, entity: { id, kind } }): PlacedName[] =>
    kind === 'person' || kind === 'organization'
      ? [{ start, end, entity: id, kind, ...((form === 'pronoun' || form === 'title') && { isStandIn: true }) }]
      : [],
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlacedName[] = [];
  for (const name of all) {
    const last = kept.at(-1);
    if (last && name.start < last.end) {
      if (isSharedWord(last, name)) shareWord(kept, last, name);
      continue;
    }
    kept.push(name);
  }
  return kept;
}

/** Whether one word (两人, 双方) stands for both. */
const isSharedWord = (a: PlacedName, b: PlacedName) =>
  a.start === b.start && a.end === b.end && a.entity !== b.entity && a.isStandIn && b.isStandIn && a.end - a.start > 1;

/** The word is divided among the two, so that both stand in the template. */
function shareWord(kept: PlacedName[], first: PlacedName, second: PlacedName): void {
  const middle = first.start + 1;
  kept.splice(-1, 1, { ...first, end: middle }, { ...second, start: middle });
}

/** Each sentence of a document with the names that stand wholly inside it. `names`: in order, without overlap. */
export function* namesBySentence(
  document: Document,
  names: readonly PlacedName[],
): Generator<{ sentence: Sentence; own: readonly PlacedName[] }> {
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < names.length && (names[next] as PlacedName).start < sentence.start) next++;
    let end = next;
    while (end < names.length && (names[end] as PlacedName).end <= sentence.end) end++;
    yield { sentence, own: names.slice(next, end) };
  }
}

/** The template of a span of the reading copy. `names`: in order, without overlap. */
export function templateOf(reading: string, span: Span, names: readonly PlacedName[]): Template {
  const inside = names.filter((n) => n.start >= span.start && n.end <= span.end);
  const text: string[] = [];
  const offsets: number[] = [];
  const entities = new Map<number, string>();
  let at = span.start;
  const copyUntil = (end: number) => {
    for (; at < end; at++) {
      text.push(reading[at] as string);
      offsets.push(at);
    }
  };
  for (const name of inside) {
    const isAgain = entities.get(text.length - 1) === name.entity;
    const isBracketed = /^\s?[（(]\s?$/.test(reading.slice(at, name.start)) && /[）)]/.test(reading[name.end] ?? '');
    if (isAgain && isBracketed) {
      at = name.end + 1;
      continue;
    }
    copyUntil(name.start);
    entities.set(text.length, name.entity);
    text.push(name.kind === 'person' ? PERSON : ORGANIZATION);
    offsets.push(name.start);
    at = name.end;
  }
  copyUntil(span.end);
  offsets.push(at);
  return { text: text.join(''), offsets, entities };
}

/** The entities that stand between two places of a template. */
export function entitiesBetween(template: Template, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = start; i < end; i++) {
    const entity = template.entities.get(i);
    if (entity && !found.includes(entity)) found.push(entity);
  }
  return found;
}
