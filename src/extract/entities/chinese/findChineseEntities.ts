/**
 * People and organizations of an article in Chinese.
 *
 * Promises: never throws; the same text gives the same entities; every mention stands in the text; nothing is drawn
 * from noise. Works without a segmenter, though worse.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity, TimeMention } from '../../findings.ts';
import type { Tools } from '../../tools.ts';
import { findChineseBodies } from './bodies/findChineseBodies.ts';
import type { Organization } from './bodies/organization.ts';
import { createEntityIds } from './createEntityId.ts';
import { addAppositions } from './findAppositions.ts';
import { findSides } from './findSides.ts';
import { isOnlyVenue } from './isOnlyVenue.ts';
import { isDateline, judgeByline } from './judgeByline.ts';
import { collectPeople, type Person } from './people/collectPeople.ts';
import { findChineseNames } from './people/findChineseNames.ts';
import { readTokens } from './readTokens.ts';
import { resolvePronouns } from './references/resolvePronouns.ts';

export function findChineseEntities(document: Document, times: readonly TimeMention[], tools: Tools): FoundEntity[] {
  const tokens = readTokens(document, tools);
  const names = findChineseNames(document, tokens, times);
  const people = collectPeople(document, tokens, names.people);
  const organizations = findChineseBodies(document, tokens, names, people);
  const entities = finishAll(document, people, organizations);
  findSides(document.text, document.reading, entities);
  addAppositions(document, tokens, entities);
  resolvePronouns(document, tokens, entities);
  return entities;
}

/** Those whom the text mentions, people first. */
function finishAll(
  document: Document,
  people: readonly Person[],
  organizations: readonly Organization[],
): FoundEntity[] {
  const nextId = createEntityIds();
  const finish = (kind: FoundEntity['kind'], { name, latinName, mentions }: Person | Organization): FoundEntity => ({
    id: nextId(name, latinName),
    kind,
    name,
    ...(latinName && { latinName }),
    aliases: [...new Set(mentions.map((m) => m.exact))].filter((f) => f !== name && [...f].length > 1),
    mentions,
    appositions: [],
    ...(mentions.every((m) => (kind === 'person' ? judgeByline : isDateline)(document, m)) && { isByline: true }),
  });
  return [
    ...people.filter((p) => p.mentions.length > 0).map((person) => finish('person', person)),
    ...organizations
      .filter((o) => o.mentions.length > 0 && !isOnlyVenue(document.reading, o))
      .map((organization) => finish(organization.kind, organization)),
  ];
}
