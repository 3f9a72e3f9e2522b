/**
 * The parties of a deal, whoever buys first.
 *
 * Promises: where only people act, it is their company that buys; in the passive whoever stands second does.
 */
import type { Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';

export function partiesOf(happening: Happening): readonly string[] {
  const { words, actors, patients, organizations, isPerson } = happening;
  const bought = patients.filter((id) => !isPerson(id));
  const home = bought.length > 0 && actors.every(isPerson) ? companyOf(happening, bought) : undefined;
  if (home !== undefined) return [home, ...bought];
  // 某公司被某集团收购: whoever buys stands second.
  return organizations.length === 2 && IS_BOUGHT.test(words) ? organizations.toReversed() : organizations;
}
const IS_BOUGHT = /(?:被|遭|获|由)[^，。]{1,14}(?:收购|并购|买下|接管|吞并|兼并|入股|注资|投资)/u;

/** 某公司董事长某甲宣布收购: his company buys. */
const companyOf = (happening: Happening, bought: readonly string[]): string | undefined =>
  INHERITS.test(happening.words)
    ? undefined
    : happening.actors
        .map((person) => homeOf(happening, person))
        .find((id) => id !== undefined && !bought.includes(id));
/** 长女由此取得某公司五成股权: what is somebody's own. */
const INHERITS = /(?:取得|获得|拿到|分得|继承|承继)[^，。；]{0,16}股[权份]/u;

/** Whether a body is named as a part of the one before. */
export function isPart({ words, places }: Happening, id: string): boolean {
  const at = words.indexOf(places.nameOf(id));
  return at > 0 && PART_OF.test(words.slice(Math.max(0, at - 8), at));
}
/** 某公司及其子公司某投资: who is named behind such a word is a part of the one before. */
const PART_OF = /(?:子公司|附属公司|孙公司|分公司|旗下的?)[“「《]?$/u;
