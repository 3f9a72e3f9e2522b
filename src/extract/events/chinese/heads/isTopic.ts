/** Whether a trigger names a deed that its clause only speaks of, rather than telling of it. */
import { sieveEach } from '../../../sieve.ts';
import { isDealtWith } from './isDealtWith.ts';
import { isSetting } from './isSetting.ts';
import { namesBody } from './namesBody.ts';
import type { PlaceRule } from './triggerPlace.ts';

export const isTopic: PlaceRule = (place) => {
  const { shape, head } = place.trigger.row;
  return shape !== 'speech' && head !== 'through' && RULES.some((rule) => rule(place));
};

const describes: PlaceRule = ({ ahead }) => DESCRIBES.test(ahead);
/** "这是一起因违规而引发爆炸的事故": what was told before is described, not told again. */
const DESCRIBES =
  /(?:认定|判定|称|表示)?(?:这|此|该事故|事件|本案|此案)(?:是|属于?|系)(?:一[起场次宗桩件]|典型|特别)[^，。]*$/;

const counts: PlaceRule = ({ reading, trigger, segment }) => COUNTS.test(reading.slice(segment.start, trigger.end));
/** "这是他四年来二度入狱", "这还是头一回": what was just told is counted, not told again. */
const COUNTS =
  /^(?:这|那|此)?(?:也|还|已经?|更|次)?(?:将)?是[^，。]{0,16}(?:首次|首度|第一次|头一[回次遭]|第[一二三四五六七八九十\d]+[次度]|[二两三四]度|再次|唯一)/;

const isLikened: PlaceRule = ({ rest }) => LIKENED.test(rest);
/** "像坐牢一样": only likened to it. */
const LIKENED = /^(?:一样|一般|似的|那样|般)(?!多)/;

const isComment: PlaceRule = ({ trigger, ahead }) => trigger.row.rule === 'dispute/arise' && COMMENT.test(ahead);
/** "这一连锁反应引发质疑": what the teller makes of what was told. */
const COMMENT = /^(?:也|而|但|不过)?(?:这|此(?![前后次]))[^，。]{0,14}$/;

const isStanding: PlaceRule = ({ trigger, near }) => trigger.row.type === 'incident' && STANDING.test(near);
/** "仍有三人失踪": how things stand, not what happens. */
const STANDING = /(?:仍|尚|还)有[^，。]{0,8}$/;

const consistsOfIt: PlaceRule = ({ ahead }) => CONSISTS.test(ahead);
/** "理由是泄密", "处罚是取消资格": what something consists of. */
const CONSISTS = /(?:理由|原因|借口|动机|目的|依据|处罚|诉求|说法|由头)(?:则|也|都|便|仅|只|就)?是[^，。]*$/;

const isFirst: PlaceRule = ({ rest }) => IS_FIRST.test(rest);
/** "身陷囹圄尚属首次". */
const IS_FIRST = /^(?:，)?(?:[^，。]{0,6}?)(?:还|尚|均|也|亦)?(?:属|是|为)(?:首次|首例|头一[回遭次]|第一次)/;

const isGoingOn: PlaceRule = ({ near, rest }) =>
  GOING_ON.test(near) && /^(?:之?中|过程中|阶段|当中)?[。，]?$/.test(rest);
/** "仍在审理", "案件还在侦办之中". */
const GOING_ON = /(?:仍|尚|还|正)(?:然|旧)?(?:处)?在[^，。]{0,4}$/;

const opensAsTopic: PlaceRule = ({ trigger, segment, rest }) =>
  trigger.start === segment.start && TOPIC_AFTER.test(rest);
/** What is said of a deed as a topic: "结盟只为稳定", "收购是大势所趋". */
const TOPIC_AFTER =
  /^来得(?:很|太|更|如此|并不|十分|异常|有些)?(?:快|突然|早|晚|迟|猛|意外)|^(?:同样|也|却|则)?(?:一波三折|旷日持久|并不顺利)|^(?:只[为是]|仅[为是]|乃|是|并非|不是|形同|等于|等同|无异|属于|旨在|为了|意味|与[^，。]{1,12}[无有]关)/;

const RULES: readonly PlaceRule[] = [
  describes,
  isDealtWith,
  counts,
  isLikened,
  isComment,
  namesBody,
  isSetting,
  isStanding,
  consistsOfIt,
  isFirst,
  isGoingOn,
  opensAsTopic,
];

sieveEach(TOPIC_AFTER, COUNTS, GOING_ON, DESCRIBES, IS_FIRST, CONSISTS);
