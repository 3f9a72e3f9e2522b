/** What a trigger of a Chinese clause tells: a verb, a noun, what was not done, or nothing of its own. */
import { sieve } from '../../../sieve.ts';
import { isNegated, isOnlySupposed, isOnlyWanted, isRelative } from '../judgeClause.ts';
import { describesDoer, tellsWho } from './describesDoer.ts';
import { isAside } from './isAside.ts';
import { OF_KIND } from './isDealtWith.ts';
import { isNounPart } from './isNounPart.ts';
import { isTopic } from './isTopic.ts';
import { isBeforeBody } from './namesBody.ts';
import { rank } from './pickHead.ts';
import type { PlaceRule, TriggerPlace } from './triggerPlace.ts';

export type Sort = 'verb' | 'nominal' | 'denied' | 'nothing';

/** `sentence`: all that the clause stands in. */
export function sortTrigger(place: TriggerPlace, sentence: string): Sort {
  const { reading, trigger, segment, before, near } = place;
  if (isOnlySupposed(before, sentence) || isAside(place)) return 'nothing';
  const isPart = isNounPart(reading, trigger, segment.end);
  if (isNoun(place)) return tellsAsNoun(place, isPart) ? 'nominal' : 'nothing';
  const isInNoun = isPart && !segment.groups.some((g) => g.members[0]?.start === trigger.end);
  if (isInNoun || isRelative(reading, trigger, segment.end)) return 'nothing';
  if (isTopic(place) || describesDoer(place) || tellsWho(place)) return 'nothing';
  if (isNegated(near) && !(trigger.row.type === 'change' && /几乎$/.test(near)))
    return rank(trigger) === 'plain' ? 'denied' : 'nothing';
  return isOnlyWanted(before.slice(-24)) ? 'nothing' : 'verb';
}

/** "周岚的离职", and not "周岚与何亦的分歧由此公开": the noun and its verb are one word of the table. */
const isNoun: PlaceRule = ({ trigger, near }) =>
  NOUN_BEFORE.test(near) && !(trigger.row.rule === 'dispute/arise' && trigger.word.length > 3);
const NOUN_BEFORE =
  /的(?:突然|相继|大量|短暂|快速|正式|再次|二次|首次|全面|最终|接连|先后|意外|集体|同日|大规模|巨额|这次|此次|强制|提前|共同|内部|进一步|与|和|、|\s){0,3}$/;

/** `isPart`: it is only the beginning of a noun. */
function tellsAsNoun(place: TriggerPlace, isPart: boolean): boolean {
  const { reading, trigger, rest } = place;
  if (!trigger.row.noun || isBeforeBody(place) || OF_KIND.test(rest)) return false;
  return !isPart || reading.startsWith('决定', trigger.end);
}

sieve(NOUN_BEFORE);
