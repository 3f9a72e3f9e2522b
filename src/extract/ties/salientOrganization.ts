/**
 * Which organization a post without a place is at: "总裁某甲", "the chief financial officer, Jane Doe".
 *
 * Promises: an organization named in the sentence before the post, else in its paragraph, else the one the article is
 * about; never a court, a regulator or a board.
 */
import type { Document, Span } from '../document.ts';
import { AUTHORITY } from './authorities.ts';
import { fitsOrganization } from './fitsOrganization.ts';
import type { PlacedName } from './templateOf.ts';

/** `words`: the post, so that nobody coaches a bank. */
export type Salience = (offset: number, words: string) => string | undefined;

/** What each entity is called at its longest: a pronoun or a short name says little of its kind. */
export function longestNames({ reading }: Document, names: readonly PlacedName[]): Map<string, string> {
  const longest = new Map<string, string>();
  for (const { entity, start, end } of names)
    if (end - start > (longest.get(entity)?.length ?? 0)) longest.set(entity, reading.slice(start, end));
  return longest;
}

/** Index of the first of spans in order that ends behind an offset. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createSalience(document: Document, names: readonly PlacedName[], main: string | undefined): Salience {
  const { reading, blocks } = document;
  const authorities = new Set<string>();
  const known = new Map<string, string>();
  for (const n of names) {
    if (n.isStandIn || n.kind !== 'organization') continue;
    const words = reading.slice(n.start, n.end);
    known.set(words, n.entity);
    if (AUTHORITY.test(words)) authorities.add(n.entity);
  }
  // The board of a company that is named as well stands for the company.
  const companyOf = (n: PlacedName) =>
    known.get(reading.slice(n.start, n.end).replace(/(?:董事会|董事局|监事会|['’]s board)$/u, '')) ?? n.entity;
  const places = names
    .filter((n) => n.kind === 'organization' && !/[由被]$/u.test(reading.charAt(n.start - 1)))
    .map((n) => ({ ...n, entity: companyOf(n) }))
    .filter((n) => !authorities.has(n.entity));
  const labels = longestNames(document, names);
  return (offset, words) => {
    const found = findNear(offset);
    const fits = (entity: string | undefined) =>
      entity !== undefined && fitsOrganization(words, labels.get(entity) ?? '');
    return fits(found) ? found : fits(main) ? main : undefined;
  };
  function findNear(offset: number): string | undefined {
    const block = blocks[firstBehind(blocks, offset)];
    const index = firstBehind(places, offset) - 1;
    const last = places[index];
    if (!last || !block || block.start > offset || last.start < block.start) return main;
    const between = reading.slice(last.end, offset);
    const isSameSentence = !/[。！？]|[.!?]["”]?\s/u.test(between);
    return isSameSentence || !main ? last.entity : (nearestIn(block.start, places, index, main) ?? last.entity);
  }
  /** The article's own subject where the paragraph names it before, else nothing. */
  function nearestIn(start: number, all: readonly PlacedName[], from: number, wanted: string): string | undefined {
    for (let i = from; i >= 0 && (all[i] as PlacedName).start >= start; i--)
      if ((all[i] as PlacedName).entity === wanted) return wanted;
    return undefined;
  }
}
