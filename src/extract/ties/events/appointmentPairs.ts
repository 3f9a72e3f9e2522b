/**
 * Who comes to a post by an event, by whom and after whom.
 *
 * Promises: a post that is turned down, or that only a candidate has in view, ties nobody; nor does one whose holder is
 * told of before, or by other words.
 */
import { sieveEach } from '../../sieve.ts';
import { cross } from '../createEventTie.ts';
import { givenPost } from './givenPost.ts';
import type { Happening } from './happening.ts';
import { decide, type TieRule, tiesNobody } from './tieRule.ts';

export const appointmentPairs = (happening: Happening) => decide(RULES, happening);

const isNoPost = ({ words, trigger }: Happening) =>
  DECLINES.test(words) || PLEADS_FOR.test(words) || LAWYERS.test(words) || PRIZES.test(words) || SENT_OFF.test(trigger);
/** 从某甲手中接过年度最佳教练的奖杯: no seat. */
const PRIZES = /接过[^，。；]{0,24}(?:奖杯|奖牌|奖项|奖座|奖状|证书|球衣|火炬|话筒|锦旗)/u;
/** 委任律师某甲: who stands for somebody gets no post. */
const LAWYERS = /(?:委任|委聘|延聘|聘任)了?(?:代表|代理|辩护|资深|大)*(?:律师|大状|讼师)/u;
/** An offer of a post that is turned down. */
const DECLINES = /(?:婉拒|谢绝|推辞|拒绝|回绝|推掉|无意|不愿)[^，。]{0,8}(?:出任|担任|接任|接手|接受|就任|任命|聘)/u;
/** 律师某甲为家属代理: to stand for somebody is no post. */
const PLEADS_FOR = /(?:为|替|给)[^，。]{1,16}代理|代理律师|代理[^，。]{0,6}(?:案|诉讼|官司)/u;
/** 遭某甲发配分公司: to be sent off is no post that anybody gives. */
const SENT_OFF = /^(?:发配|外放|下放|贬|打发|发落|支[到去]|流放)/u;

const namesFollower: TieRule = ({ words, actors, patients, predecessors, isPerson }) => {
  if (!TAKES_OVER_IS.test(words)) return undefined;
  // 接替某甲的人叫某乙: told by who takes the place, and not by the event.
  if (predecessors.length > 0) return [];
  // 接替他的是某乙: whoever is named behind comes.
  return patients.some(isPerson) ? cross('succeeded', patients.filter(isPerson), actors.filter(isPerson)) : undefined;
};
const TAKES_OVER_IS = /(?:接替|取代|顶替|代替|接任|继任)[^，。的]{1,6}的人?，?(?:则|正|就|便|却)*(?:是|叫|名叫)/u;

/** 被某甲取代, "was replaced by": the doer takes the post. */
const replaces: TieRule = ({ words, actors, patients, predecessors, isPerson }) =>
  REPLACES.test(words) && predecessors.length === 0 && patients.some(isPerson) && !NAMES_ANOTHER.test(words)
    ? cross('succeeded', actors.filter(isPerson), patients.filter(isPerson))
    : undefined;
const REPLACES = /取代|接替|顶替|代替|replac|succeed/iu;

const isAnothers = ({ words, patients }: Happening) => patients.length === 0 && NAMES_ANOTHER.test(words);
/** 任命某乙接替: whoever appoints somebody takes no post. */
const NAMES_ANOTHER =
  /(?:任命|委任|提名|指派|起用|换上|推举|选[派定出])[^，。]{2,16}(?:接替|取代|顶替|代替)(?![^，。]{0,3}[\u4e00-\u9fff]{2,3}的)/u;

/** 由某乙兼任其职: whose post it was is told of before. */
const takesHis = ({ words }: Happening) => TAKES_HIS.test(words);
const TAKES_HIS = /^(?:并|改|转)?由[^，。]{2,24}(?:兼任|接任|接替|代理|暂代|接手|接掌|顶替|署理|代行)其/u;

/** 由某甲一手提拔: whoever is raised is told of before. */
const isRaised = ({ words, patients }: Happening) => patients.length === 0 && RAISED_BY.test(words);
const RAISED_BY =
  /(?:由|被|经|受|获|得到?)[^，。]{1,16}(?:提拔|任命|委任|聘请|钦点|擢升|拔擢|提携|重用|破格|举荐|招揽|聘入|请来|挖来|选中|点将)[^，。]{0,8}$/u;

const isCandidate = ({ words }: Happening) => /successor|继任者|后任|候选人|\bcandidates?\b/iu.test(words);

/** 接手调查的是某会: a body takes it over. */
const isTakenByBody = ({ words, actors, patients, predecessors, isPerson }: Happening) =>
  patients.length === 0 && predecessors.length === 0 && /的(?:则|正|就)?是/u.test(words) && !actors.some(isPerson);

/** 把位子让给某乙: nobody is put there, but follows. */
const handsOn: TieRule = ({ words, actors, patients, isPerson }) =>
  HANDS_ON.test(words) && actors.every(isPerson) ? cross('succeeded', patients.filter(isPerson), actors) : undefined;
const HANDS_ON =
  /(?:位[子置]?|宝座|职务?|一职|大权|帅印|教鞭|江山|家业|担子|棒|权杖)[^，。]{0,4}(?:让|传|交|禅让|移交|托付)给了?/u;

const RULES: readonly TieRule[] = [
  tiesNobody(isNoPost),
  namesFollower,
  replaces,
  tiesNobody(isAnothers),
  tiesNobody(takesHis),
  tiesNobody(isRaised),
  tiesNobody(isCandidate),
  tiesNobody(isTakenByBody),
  handsOn,
  givenPost,
];

sieveEach(DECLINES);
