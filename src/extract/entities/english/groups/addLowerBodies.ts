/**
 * Courts, police, prosecutors and councils that English calls by a common noun and what says which: "a Milan court", "the
 * high court", "Munich prosecutors", "U.S. marshals", "Kent county council", "the court of appeal".
 *
 * Promises: each only where a place, a nation or a rank of courts says which it is, a council where a name and its tier do; one body for one wording, whatever its
 * article, and the court named in full where there is but one of the rank. Does not know: "the court", "prosecutors" and
 * "the police" alone, of whom an article may have many.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { PUBLIC_BODIES } from '../../known/publicBodies.ts';
import { NATIONALITIES } from '../commonEnglishWords.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

const RANK =
  /^(?:high|supreme|appeal|appeals|crown|constitutional|bankruptcy|probate|county|district|circuit|federal|criminal|civil|labour|labor|family|magistrates|administrative|commercial|chancery|juvenile|regional|military|arbitration|employment)$/;
const COURT = /^(?:court|tribunal)$/;
const OFFICERS = /^(?:court|tribunal|prosecutors|police|marshals|detectives|authorities|regulators|jury)$/;
const CALLED = /^(?:U\.S\.|U\.K\.|Metropolitan)$/;

const TIER = /^(?:county|city|district|borough|town|parish|metropolitan|regional|unitary|community)$/;

/** "Kent county council", "North Yorkshire county council": the place after one that begins at `i`, or 0. */
function endOfCouncil(tokens: readonly EnglishToken[], i: number): number {
  const before = tokens[i - 1];
  if (!tokens[i]?.isCapital || tokens[i]?.kind !== 'word' || (before?.isCapital && before.kind === 'word' && i > 1))
    return 0;
  let k = i + 1;
  while (k < i + 3 && tokens[k]?.isCapital && tokens[k]?.kind === 'word') k++;
  return TIER.test(tokens[k]?.text ?? '') && tokens[k + 1]?.text === 'council' ? k + 2 : 0;
}

/** A mention of a body by no more than the place that opens a longer name gets the whole name. */
function lengthen(document: Document, entities: readonly FoundEntity[], start: number, end: number): boolean {
  const exact = document.text.slice(start, end);
  for (const entity of entities)
    for (const mention of entity.kind === 'organization' ? entity.mentions : [])
      if (mention.start === start && mention.end < end) {
        if (mention.exact === entity.name) {
          entity.aliases.push(entity.name);
          entity.name = exact.replace(/\s+/g, ' ');
        }
        Object.assign(mention, { end, exact });
        return true;
      }
  return false;
}

export function addLowerBodies(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const taken = new Set(entities.flatMap((e) => e.mentions.map((m) => m.start)));
  const found = new Map<string, FoundEntity>();
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const to = endOfCouncil(tokens, i) || endOfPublicBody(tokens, i) || endOfBody(tokens, i);
      const [first, last] = [tokens[i] as EnglishToken, tokens[to - 1]];
      if (last && taken.has(first.start) && last.lower === 'council')
        lengthen(document, entities, first.start, last.end);
      if (!last || taken.has(first.start) || taken.has(last.start)) continue;
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
}

/** "the court of appeal" beside "the Court of Appeal": one body, however it is written. */
const sameNamed = (key: string, entities: readonly FoundEntity[]): FoundEntity | null =>
  entities.find((e) => e.kind === 'organization' && e.name.toLowerCase() === key) ?? null;

/** "the criminal cases review commission": a public body, as papers write it that keep capitals for names; the place after it, or 0. */
function endOfPublicBody(tokens: readonly EnglishToken[], i: number): number {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.isCapital || tokens[i - 1]?.lower !== 'the') return 0;
  for (const words of PUBLIC_BODIES.get(token.lower) ?? [])
    if (words.every((word, k) => tokens[i + k]?.text === word)) {
      const after = tokens[i + words.length];
      return after?.kind === 'word' && OF_BODY.test(after.lower) ? 0 : i + words.length;
    }
  return 0;
}
const OF_BODY = /^(?:judges?|rulings?|hearings?|chief|chair|cases?|orders?|officials?|staff|inspectors?|lawyers?)$/;

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

/** The place after a body that begins at `i`, or 0. */
function endOfBody(tokens: readonly EnglishToken[], i: number): number {
  const [token, before] = [tokens[i] as EnglishToken, tokens[i - 1]];
  if (token.kind !== 'word') return 0;
  // "the high court", "a federal court": a rank in lower case behind an article
  if (!token.isCapital) {
    if (!RANK.test(token.lower) || !/^(?:the|a|an)$/i.test(before?.text ?? '')) return 0;
    let k = i + 1;
    while (k < i + 3 && RANK.test(tokens[k]?.lower ?? '')) k++;
    return COURT.test(tokens[k]?.text ?? '') &&
      !/^(?:case|order|hearing|filing|documents|papers|battle|ruling|judge|appearance|records|room|action)s?$/.test(
        tokens[k + 1]?.lower ?? '',
      )
      ? k + 1
      : 0;
  }
  let k = i + 1;
  const two = `${token.text} ${tokens[i + 1]?.text ?? ''}`;
  if (PLACES.has(two)) k = i + 2;
  else if (!PLACES.has(token.text) && !NATIONALITIES.has(token.lower) && !CALLED.test(token.text)) return 0;
  if (before?.isCapital && before.kind === 'word' && i > 1) return 0;
  while (k < i + 4 && RANK.test(tokens[k]?.text ?? '')) k++;
  const noun = tokens[k]?.text ?? '';
  // "American prosecutors" are many.
  if (!OFFICERS.test(noun) || (NATIONALITIES.has(token.lower) && !COURT.test(noun))) return 0;
  return /^(?:officers?|chief|station|force|case|order|hearing|filings?|documents|battle|ruling|judge|custody|records|raid|action)$/.test(
    tokens[k + 1]?.lower ?? '',
  )
    ? 0
    : k + 1;
}
