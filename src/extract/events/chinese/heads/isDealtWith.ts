/** Deeds that a Chinese clause only speaks of: what somebody accepts, has a hand in, denies or makes use of. */
import { sieveEach } from '../../../sieve.ts';
import type { PlaceRule } from './triggerPlace.ts';

const isAccepted: PlaceRule = ({ trigger, near }) => trigger.row.type === 'departure' && ACCEPTED.test(near);
/** "总统接纳请辞": whose resignation it is was told before. */
const ACCEPTED = /(?:接纳|接受|批准|拒绝|婉拒|退回|挽留|同意(?!$)|收到|允许)(?:了|其|他的|她的|该|这一|上述){0,2}$/;

const isMisused: PlaceRule = ({ trigger, near }) => trigger.row.type === 'appointment' && MAKES_USE.test(near);
/** "利用担任局长的职务便利": a post that was misused, and not when it was got. */
const MAKES_USE = /利用(?:其|[他她]|自己|本人)?(?:先后)?$/;

const isOfOthers: PlaceRule = ({ trigger, near, rest }) =>
  trigger.row.type === 'legal' && (HAND_IN.test(near) || OF_KIND.test(rest));
/** "违规推动了再审": what somebody has a hand in. */
const HAND_IN = /(?:推动|促成|阻挠|干预|插手|操纵|左右|影响)了?$/;
/** "减刑、假释案件": kinds of cases. */
export const OF_KIND = /^(?:、[\u3400-\u9fff]{2,6}|[和与及][\u3400-\u9fff]{2,6}){0,2}案件/;

const isObject: PlaceRule = ({ near }) => OBJECT_BEFORE.test(near);
/** Words whose object is a deed told as a noun: "否认指控", "面临起诉", "对判决不满", "经过五周谈判". */
const OBJECT_BEFORE =
  /(?:经过|历经|历时)[^，。]{0,6}$|(?:证实|承认|否认|驳斥|反驳|回应|面临|面对|针对|关于|有关|(?<![面核校反])对)(?:了|所有|全部|上述|相关|的|任何|该|这些|这一|一切|此){0,3}$/;

const isSpokenOf: PlaceRule = ({ segment, near }) => segment.isSubordinate && SPOKEN_OF.test(near);
/** "谈到这次改组时": what somebody comes to speak of. */
const SPOKEN_OF =
  /(?:谈到|谈及|谈起|说到|说起|提到|提及|提起|问到|问及|问起|聊到|聊起|回顾|回忆起)(?:了|这次|此次|这场|那次|那场|该次|当年的?|的)*$/;

const RULES: readonly PlaceRule[] = [isMisused, isAccepted, isOfOthers, isObject, isSpokenOf];

export const isDealtWith: PlaceRule = (place) => RULES.some((rule) => rule(place));

sieveEach(OBJECT_BEFORE, SPOKEN_OF);
