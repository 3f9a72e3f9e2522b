/**
 * The organizations of a Chinese text, once its people are known, with the mentions of both.
 *
 * Promises: people and bodies share no place.
 */
import type { Document } from '../../../document.ts';
import { findOwners } from '../cutToOwners.ts';
import { findMentions } from '../findMentions.ts';
import { fill } from '../marks.ts';
import type { Person } from '../people/collectPeople.ts';
import type { ChineseNames } from '../people/findChineseNames.ts';
import { findLatinNames } from '../people/findLatinNames.ts';
import { addSurnameMentions } from '../people/findSurnameMentions.ts';
import type { Tokens } from '../readTokens.ts';
import { findChainedBodies } from './findChainedBodies.ts';
import { findFull } from './findFullNames.ts';
import { findLocalOffices } from './findLocalOffices.ts';
import { findNamedAfterPeople } from './findNamedAfterPeople.ts';
import { findNamedBodies } from './findNamedBodies.ts';
import { findNamesakeFirms } from './findNamesakeFirms.ts';
import { findNumberedBodies } from './findNumberedBodies.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { findQuotedBodies } from './findQuotedBodies.ts';
import { findShortOrganizations } from './findShortOrganizations.ts';
import { findSignClubs } from './findSignClubs.ts';
import { findSlottedBodies } from './findSlottedBodies.ts';
import { collectOrganizations } from './joining/collectOrganizations.ts';
import { joinKnown, widenAll } from './joining/joinKnown.ts';
import type { Organization } from './organization.ts';

export function findChineseBodies(
  document: Document,
  tokens: Tokens,
  names: ChineseNames,
  people: Person[],
): Organization[] {
  const free = new Uint8Array(document.reading.length + 1);
  const { full, apart, slotted, signs } = findEnded(document, tokens, names, people, free);
  const busy = free.slice();
  fill(busy, full, 1);
  fill(busy, apart, 1);
  const latin = findLatinNames(document, tokens, busy);
  const short = [
    ...new Set([
      ...names.foreign.signs,
      ...names.bodies.ofKind,
      ...names.bodies.brands,
      ...signs,
      ...slotted,
      ...findNamedBodies(document, tokens),
      ...findQuotedBodies(document, tokens),
      ...findShortOrganizations(document, tokens, busy),
      ...findOwners(full),
      ...names.sounding,
    ]),
  ];
  const organizations = collectOrganizations(document, tokens, { full, latin, short, known: apart });
  findMentions(document, tokens, organizations, free, 'organization');
  addSurnameMentions(document, tokens, people, free);
  return organizations;
}

/** Full names and known ones; people are mentioned on what the bodies found before leave, and marked as taken. */
function findEnded(document: Document, tokens: Tokens, names: ChineseNames, people: Person[], free: Uint8Array) {
  const { known } = names.bodies;
  const namesakes = findNamesakeFirms(document, tokens, people);
  const signClubs = findSignClubs(document, tokens, names.taken);
  const named = [
    ...findNamed(document, tokens, names, people),
    ...signClubs.full,
    ...names.foreign.firms,
    ...namesakes.full,
  ];
  fill(free, named, 1);
  fill(free, namesakes.bare, 1);
  findMentions(document, tokens, people, free, 'person');
  const slotted = findSlottedBodies(document, tokens, free);
  const joined = joinKnown(tokens, findFull(document, tokens, free, { named, known }), known);
  const widened = widenAll(document, tokens, joined);
  fill(free, named, 0);
  fill(free, namesakes.bare, 0);
  return { ...widened, slotted, signs: signClubs.signs };
}

/** Bodies that something else than an ending names: somebody, a place, a chain of words, a number. */
const findNamed = (
  document: Document,
  tokens: Tokens,
  { taken, bodies: { clubs, players } }: ChineseNames,
  people: readonly Person[],
): OrganizationName[] => [
  ...findNamedAfterPeople(document, tokens, people),
  ...findLocalOffices(document, tokens, taken),
  ...findChainedBodies(document, tokens, taken),
  ...findNumberedBodies(document, tokens, taken),
  ...clubs,
  ...players,
];
