/**
 * Ties between people and organizations, from posts beside names, from events, and from what sentences state.
 *
 * Promises: one tie for each type and pair (either way round where the type is symmetric), with all its quotes and
 * events; bylines take part in nothing.
 */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';
import { findToldInChinese } from './chinese/findToldInChinese.ts';
import { concludeTies } from './concludeTies.ts';
import { findToldInEnglish } from './english/findToldInEnglish.ts';
import { findTiesOfChineseEvents } from './events/findTiesOfChineseEvents.ts';
import { findTiesOfEnglishEvents } from './events/findTiesOfEnglishEvents.ts';
import { createChineseHomeOf } from './homes/createChineseHomeOf.ts';
import { createEnglishHomeOf } from './homes/createEnglishHomeOf.ts';
import { findChineseHomes } from './homes/findChineseHomes.ts';
import { findEnglishHomes } from './homes/findEnglishHomes.ts';
import { createChineseScene } from './scene/createChineseScene.ts';
import { createEnglishScene } from './scene/createEnglishScene.ts';
import type { Findings, TiesSoFar } from './scene/tieScene.ts';

/** `implied`: ties that are known before. */
export function findRelationships(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  implied: readonly FoundRelationship[] = [],
): FoundRelationship[] {
  const findings = { document, entities, events };
  return concludeTies(document.lang === 'en' ? readEnglish(findings, implied) : readChinese(findings, implied));
}

function readChinese(findings: Findings, implied: readonly FoundRelationship[]): TiesSoFar {
  const scene = createChineseScene(findings);
  const told = findToldInChinese(scene, implied);
  const homes = findChineseHomes(scene, told);
  const homeOf = createChineseHomeOf(scene, told, homes);
  return { scene, told, homes, fromEvents: findTiesOfChineseEvents(scene, told, homeOf) };
}

function readEnglish(findings: Findings, implied: readonly FoundRelationship[]): TiesSoFar {
  const scene = createEnglishScene(findings);
  const told = findToldInEnglish(scene, implied);
  const homes = findEnglishHomes(scene, told);
  const homeOf = createEnglishHomeOf(scene, told, homes);
  return { scene, told, homes, fromEvents: findTiesOfEnglishEvents(scene, told, homes, homeOf) };
}
