/**
 * People and organizations of an article in Chinese.
 *
 * Promises: never throws; the same text gives the same entities; every mention stands in the text; nothing is drawn
 * from noise. Works without a segmenter, though worse.
 */
import type { Document, Span } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import { createWordFinder } from '../findWords.ts';
import type { Tools } from '../tools.ts';
import { collectOrganizations, type Organization } from './collectOrganizations.ts';
import { collectPeople, type Person } from './collectPeople.ts';
import { createEntityIds } from './createEntityId.ts';
import { addAppositions } from './findAppositions.ts';
import { findDottedNames } from './findDottedNames.ts';
import { findIntroducedNames } from './findIntroducedNames.ts';
import { findLatinNames } from './findLatinNames.ts';
import { findMentions } from './findMentions.ts';
import { findNamedBodies } from './findNamedBodies.ts';
import { findNativeNames } from './findNativeNames.ts';
import { findOrganizationNames, type OrganizationName } from './findOrganizationNames.ts';
import { findShortOrganizations } from './findShortOrganizations.ts';
import { findSoundNames } from './findSoundNames.ts';
import { addSurnameMentions } from './findSurnameMentions.ts';
import { judgeByline } from './judgeByline.ts';
import { KNOWN_ORGANIZATIONS } from './knownOrganizations.ts';
import { PLACES } from './places.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import { readTokens } from './readTokens.ts';
import { resolvePronouns } from './resolvePronouns.ts';

/** Where names stand that are organizations' for sure, so that nobody is made of their characters. */
function findKnown(reading: string): Span[] {
  return findKnownNames(reading).map(({ start, word }) => ({ start, end: start + word.length }));
}

const findKnownNames = createWordFinder([KNOWN_ORGANIZATIONS]);

/** Whose board a board is: "X董事会" names X too. */
function findOwners(full: readonly OrganizationName[]): string[] {
  const names = new Set(full.map((f) => f.name));
  return full
    .filter((f) => /^(?:董事会|监事会)$/.test(f.ending) && f.name.endsWith(f.ending))
    .map((f) => f.name.slice(0, -f.ending.length))
    .filter(
      (name) =>
        /^[\u3400-\u9fff]{2,6}$/.test(name) && !names.has(name) && !PLACES.has(name) && !/[旧新原前该]$/.test(name),
    );
}

export function findChineseEntities(document: Document, times: readonly TimeMention[], tools: Tools): FoundEntity[] {
  const { reading } = document;
  const tokens = readTokens(document, tools);
  const taken = new Uint8Array(reading.length + 1);
  const take = (spans: readonly Span[]) => {
    for (const { start, end } of spans) taken.fill(1, start, end);
  };
  take(times);
  const withLatin = <S extends Span>(spans: S[]) =>
    spans.map((span) => {
      const latin = readLatinBeside(reading, span.end);
      return latin ? { ...span, latin } : span;
    });
  const dotted = withLatin(findDottedNames(document, tokens));
  take(dotted);
  const known = findKnown(reading);
  take(known);
  const native = withLatin(findNativeNames(document, tokens, taken));
  take(native);
  const sound = withLatin(findSoundNames(document, tokens, taken));
  take(sound);
  const introduced = withLatin(findIntroducedNames(document, tokens, taken));
  const people = collectPeople(document, tokens, { dotted, sound, introduced, native });
  const free = new Uint8Array(reading.length + 1);
  findMentions(document, tokens, people, free, 'person');
  const full = findOrganizationNames(document, tokens, free);
  const busy = free.slice();
  for (const { start, end } of full) busy.fill(1, start, end);
  const latin = findLatinNames(document, tokens, busy);
  const short = [
    ...new Set([
      ...findNamedBodies(document, tokens),
      ...findShortOrganizations(document, tokens, busy),
      ...findOwners(full),
    ]),
  ];
  const organizations = collectOrganizations(document, tokens, { full, latin, short });
  findMentions(document, tokens, organizations, free, 'organization');
  addSurnameMentions(document, tokens, people, free);
  const nextId = createEntityIds();
  const finish = (kind: FoundEntity['kind'], { name, latinName, mentions }: Person | Organization): FoundEntity => ({
    id: nextId(name, latinName),
    kind,
    name,
    ...(latinName && { latinName }),
    aliases: [...new Set(mentions.map((m) => m.exact))].filter((f) => f !== name && [...f].length > 1),
    mentions,
    appositions: [],
    ...(kind === 'person' && mentions.every((m) => judgeByline(document, m)) && { isByline: true }),
  });
  const entities = [
    ...people.filter((p) => p.mentions.length > 0).map((person) => finish('person', person)),
    ...organizations
      .filter((o) => o.mentions.length > 0)
      .map((organization) => finish(organization.kind, organization)),
  ];
  addAppositions(document, tokens, entities);
  resolvePronouns(document, entities);
  return entities;
}
