/**
 * Courts, police, prosecutors and councils that English calls by a common noun and what says which: "a Milan court", "the
 * high court", "Munich prosecutors", "U.S. marshals", "Kent county council", "the court of appeal".
 *
 * Promises: each only where a place, a nation, a name or a rank says which it is (see endOfLowerBody.ts); one body for one wording, whatever
 * its article, and the court named in full where there is but one of the rank. Does not know: "the court", "prosecutors" and
 * "the police" alone, of whom an article may have many.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { endOfLowerBody, RANK } from './endOfLowerBody.ts';

/** Whose mention begins where. */
type Places = Map<number, FoundEntity>;

/** A mention of a body by no more than the place that opens a longer name gets the whole name. */
function lengthen({ text }: Document, places: Places, start: number, end: number): void {
  const entity = places.get(start);
  const mention = entity?.mentions.find((m) => m.start === start && m.end < end);
  if (entity?.kind !== 'organization' || !mention) return;
  const exact = text.slice(start, end);
  if (mention.exact === entity.name) {
    entity.aliases.push(entity.name);
    entity.name = exact.replace(/\s+/g, ' ');
  }
  Object.assign(mention, { end, exact });
}

/** "Chelsea" in "Kensington and Chelsea council" is nobody. */
function dropWithin(places: Places, within: readonly EnglishToken[]): void {
  for (const { start } of within) {
    const entity = places.get(start);
    if (entity) entity.mentions = entity.mentions.filter((m) => m.start !== start);
    places.delete(start);
  }
}

export function addLowerBodies(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const places: Places = new Map(entities.flatMap((e) => e.mentions.map((m) => [m.start, e] as const)));
  const found = new Map<string, FoundEntity>();
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const to = endOfLowerBody(tokens, i);
      const [first, last] = [tokens[i] as EnglishToken, tokens[to - 1]];
      if (last?.lower === 'council') lengthen(document, places, first.start, last.end);
      if (!last || places.has(first.start) || places.has(last.start)) continue;
      dropWithin(places, tokens.slice(i + 1, to - 1));
      const exact = document.text.slice(first.start, last.end);
      const name = exact.replace(/\s+/g, ' ');
      const key = name.toLowerCase();
      const meant = tokens[i - 1]?.lower === 'the' ? (sameNamed(key, entities) ?? courtMeant(name, entities)) : null;
      const body = meant ?? found.get(key) ?? createEnglishEntity('organization', name);
      if (!meant) found.set(key, body);
      const form = meant ? 'short' : 'full';
      const mention: EntityMention = { start: first.start, end: last.end, exact, rule: 'en-lower-body', form };
      body.mentions.push(mention);
      i = to - 1;
    }
  for (const body of found.values()) if (!entities.some((e) => e.name === body.name)) entities.push(body);
  for (let i = entities.length - 1; i >= 0; i--) if (entities[i]?.mentions.length === 0) entities.splice(i, 1);
}

/** "the court of appeal" beside "the Court of Appeal": one body, however it is written. */
const sameNamed = (key: string, entities: readonly FoundEntity[]): FoundEntity | null =>
  entities.find((e) => e.kind === 'organization' && e.name.toLowerCase() === key) ?? null;

/** "the appeals court": the one court of that rank that the article has named in full. */
function courtMeant(name: string, entities: readonly FoundEntity[]): FoundEntity | null {
  const rank = /^([a-z]+) (?:court|tribunal)$/.exec(name)?.[1] ?? '';
  if (!RANK.test(rank)) return null;
  const named = entities.filter((e) => e.kind === 'organization' && ranksOf(e.name).includes(rank.replace(/s$/, '')));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The words of a court's name, in the singular; of what is no court none. */
const ranksOf = (name: string): string[] =>
  /\b(?:Court|Tribunal)\b/.test(name) ? name.split(' ').map((word) => word.toLowerCase().replace(/s$/, '')) : [];
