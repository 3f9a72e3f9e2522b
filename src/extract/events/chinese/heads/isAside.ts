/** What a Chinese clause only touches on, by the type of the happening. */
import type { EventType } from '../../../../model/vocabulary.ts';
import { sieveEach } from '../../../sieve.ts';
import type { PlaceRule, TriggerPlace } from './triggerPlace.ts';

const isFaced: PlaceRule = ({ near }) => FACED.test(near) || SO_CALLED.test(near);
/** "面对近在眼前的罢免投票", "躲过一场清洗": what somebody has before him, or got away from. */
const FACED =
  /(?:(?<!不)面对|面临|逃过|躲过|躲开|避开|避过|免遭|幸免于|迎战|眼看|眼见)(?:了|着)?[^，。；]{0,12}的(?:[\u3400-\u9fff]{2})?$|(?:逃过|躲过|避过|免遭|幸免于)(?:了|一[场次劫])?$/;
/** "他口中的抵押", "所谓的清算": a word that somebody uses. */
const SO_CALLED = /(?:口中|眼中|所说|所谓|所称|笔下|嘴里)的?(?:[“"])?$/;

const cameSo: PlaceRule = ({ rest }) => CAME_SO.test(rest);
/** "两人翻脸来得很快": how it came, where that it did is told elsewhere. */
const CAME_SO = /^来得(?:很|太|更|如此|并不|十分|异常|有些|比)?/;

export const isAside: PlaceRule = (place) =>
  isFaced(place) || cameSo(place) || (ASIDES[place.trigger.row.type]?.(place) ?? false);

/** The last words before a trigger, and those that can make it one that is only touched on. */
const last = ({ before }: TriggerPlace) => before.slice(-12);
const beside = ({ before }: TriggerPlace) => before.slice(-LONGEST_ASIDE);
const LONGEST_ASIDE = 48;

const isThanked: PlaceRule = (place) => THANKED.test(beside(place)) || BY_WHOM.test(last(place));
/** "感谢员工一路相挺": what somebody is thanked for. */
const THANKED = /(?:感谢|感激|致谢|谢谢|多谢)[^，。；]{0,14}$/;
/** "经周岚引荐进入": by whose help. */
const BY_WHOM = /[，。；〓]?经[^，。；]{1,8}$/;

const isProposed: PlaceRule = (place) =>
  PROPOSED.test(last(place)) || (BY_TALKS.test(last(place)) && /^[^，。；]{0,2}$/.test(place.rest));
/** "提议召开股东会": what is asked for. */
const PROPOSED = /(?:提议|要求|请求|呼吁|申请|动议|提请|建议|主张)$/;
/** "经股东各方协商，她留了下来": by what something came about. */
const BY_TALKS = /(?:^|[，。；〓日月])(?:经过?|几经|历经)[^，。；]{1,10}$/;

const isCalled: PlaceRule = (place) => /^(?:投票|表决)/.test(place.trigger.word) && CALLED.test(last(place));
/** "称投票“是一场伏击”": what somebody calls it. */
const CALLED = /[称指说]$/;

const isWritten: PlaceRule = (place) => WRITTEN.test(beside(place));
/** "遗嘱载明，全部由四子继承": what a paper says. */
const WRITTEN = /(?:载明|写明|列明|注明|言明|写着|写道)[^。；]*$/;

const isSaidOf: PlaceRule = (place) =>
  SAID_OF.test(place.before) || (/^急转/.test(place.trigger.word) && OF_STORY.test(beside(place)));
/** "并称其欠下巨债": what somebody is said to be. */
const SAID_OF = /^(?:并|又|还|且|同时|也)?(?:指责|指控|声称|宣称|称|指)(?:其|他|她|对方)/;
/** "家族之争昨天急转直下": how a story goes. */
const OF_STORY = /(?:之争|风波|闹剧|大戏|剧情|情势|局势|事态|案情|战局|故事)[^，。；]{0,6}$/;

const ASIDES: Partial<Record<EventType, PlaceRule>> = {
  support: isThanked,
  meeting: isProposed,
  decision: isCalled,
  deal: isWritten,
  change: isSaidOf,
};

sieveEach(FACED, SO_CALLED);
