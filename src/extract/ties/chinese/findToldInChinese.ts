/** What the words of a Chinese article tell of ties, before its events are asked. */
import type { FoundRelationship } from '../../findings.ts';
import { isAccuser } from '../events/isAccuser.ts';
import { isFirmKind } from '../main/isFirmKind.ts';
import type { ChineseScene } from '../scene/createChineseScene.ts';
import type { ToldTies } from '../scene/tieScene.ts';
import { findChineseActs } from './findChineseActs.ts';
import { findChinesePosts } from './findChinesePosts.ts';
import { findImpliedStakes } from './findImpliedStakes.ts';
import { findVerdicts } from './findVerdicts.ts';

export interface ToldInChinese extends ToldTies {
  /** Those whose posts are at bodies that were not found. */
  away: ReadonlySet<string>;
}

/** `implied`: ties that are known before. */
export function findToldInChinese(scene: ChineseScene, implied: readonly FoundRelationship[]): ToldInChinese {
  const { document, names, nameOf, main, salientAt } = scene;
  const { ties: posts, away } = findChinesePosts(document, names, salientAt, nameOf, main);
  return { posts, away, stated: [...scene.stated, ...implied], acts: findActs(scene) };
}

function findActs({ document, names, nameOf, main, bodyAt }: ChineseScene): FoundRelationship[] {
  const isFirm = main !== undefined && isFirmKind(nameOf(main)) && !isAccuser(nameOf(main));
  return [
    ...findChineseActs(document, names, nameOf, bodyAt),
    ...findVerdicts(document, names, bodyAt, nameOf),
    ...findImpliedStakes(document, names, isFirm ? main : undefined),
  ];
}
