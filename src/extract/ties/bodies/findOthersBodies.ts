/** Bodies that stand in a Chinese article as the place of somebody's post. */
import { endsInPost } from '../../entities/chinese/words/posts.ts';
import type { PlacedName } from '../templateOf.ts';

/** Where they stand: before the post and the name. */
export function findOthersBodies(reading: string, names: readonly PlacedName[]): Set<number> {
  const found = new Set<number>();
  for (const [i, { kind, start, end, isStandIn }] of names.entries()) {
    const next = names[i + 1];
    if (kind !== 'organization' || isStandIn || next?.kind !== 'person' || next.start - end > LONGEST_POST) continue;
    const between = reading.slice(end, next.start);
    if (/^[^，。；、：]{2,}$/.test(between) && endsInPost(between) && !ACTS.test(between)) found.add(start);
  }
  return found;
}
/** "某集团解雇总裁某甲", "某队与主帅某乙分手": what the clause is about, and whose post it is. */
const ACTS =
  /^(?:[\u3400-\u9fff\d]{0,6}?)(?:[与和同跟对向把将给让]|解雇|解聘|解职|辞退|炒掉|炒了|开除|罢免|免去|撤换|撤掉|换掉|更换|任命|委任|聘请|聘任|聘用|起用|启用|提拔|选出|推选|请来|请出|挖来|迎来|宣布|称|表示|批评|指责|质疑|停职|处分|处罚|感谢|力挺|挽留|接受|批准|派出|召回)/;
const LONGEST_POST = 14;
