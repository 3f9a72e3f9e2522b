/**
 * Verbs that tell of no happening of their own: "换帅成了这里的家常便饭" tells how things are, "主导这次换帅的是周岚" who was behind
 * one that is told of elsewhere.
 */
import { sieveEach } from '../../sieve.ts';

/** What a verb's words end in that make a custom of it. */
const CUSTOM =
  /^[^，。；]{0,4}(?:(?:早已|已经?|渐渐|逐渐|几乎|一度)?(?:成了?|成为了?|变成了?|沦为)|(?:早已|已)?是)[^，。；]{0,14}(?:家常便饭|常态|惯例|传统|常事|常有的事|老规矩|潜规则|拿手好戏|必修课|保留节目)/;
/** Being behind what stands next, which has been told of. */
const BEHIND =
  /(?:主导|促成|推动|操刀|策划|主持|操办|张罗|引发|导致|参与|负责|经手|牵头)了?(?:这|此|该|上述)[次场笔桩轮起]?$/;
const WHO = /^的(?:正?是|人|还有|则是)/;

/** "时任青川市代理市长": the post that somebody had then. */
const HELD = /(?:时任|现任|前任)[^，。；]{0,12}$/;
const FOR_NOW = /^(?:代理|代行|署理|暂代)/;

/** `before` and `after`: the words of the segment on both sides of the verb. */
export const isNoHappening = (before: string, word: string, after: string): boolean =>
  CUSTOM.test(after) || (WHO.test(after) && BEHIND.test(before)) || (FOR_NOW.test(word) && HELD.test(before));

sieveEach(CUSTOM, BEHIND, WHO, HELD);
