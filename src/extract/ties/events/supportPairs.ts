/** Who backs somebody, or decides against them. */
import { cross, type TiePair } from '../createEventTie.ts';
import type { Happening } from './happening.ts';

export function supportPairs({ words, actors, patients, places }: Happening): TiePair[] {
  if (PROMISES.test(words)) return [];
  // 痛批党中央选边站，偏袒某甲: what somebody is blamed for.
  if (BLAMES.test(places.lead ?? '') && !actors.some((id) => words.includes(places.nameOf(id)))) return [];
  return cross('supported', actors, patients);
}
/** 向某甲担保: to promise somebody something is not to back them. */
const PROMISES = /向[^，。]{1,24}(?:担保|保证|承诺|许诺|打包票|拍胸脯)/u;
const BLAMES = /(?:批评|指责|质疑|抨击|痛批|怒批|狠批|怒斥|痛斥|斥责|指控|痛骂|炮轰|谴责|抱怨|举报|控诉)[^。]*$/u;

export const decisionPairs = ({ words, actors, patients, isPerson }: Happening): TiePair[] =>
  REMOVES.test(words) ? cross('opposed', actors.filter(isPerson), patients.filter(isPerson)) : [];
const REMOVES = /解雇|罢免|开除|免职|撤职|解除|fire|oust|dismiss|remove/iu;
