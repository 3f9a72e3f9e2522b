/** Deeds by which a Chinese clause only tells which one of several somebody is. */
import { sieveEach } from '../../../sieve.ts';
import { isPerson } from '../groups/mentionGroup.ts';
import type { PlaceRule } from './triggerPlace.ts';

/** "从日本返回的周岚表示", "质疑合同的部长周岚被免职": what only tells which one of whoever then does something. */
export const describesDoer: PlaceRule = ({ reading, trigger, segment: { triggers, groups } }) => {
  if (groups.some((g) => g.marker === 'plain' && !g.owns && g.end <= trigger.start)) return false;
  return groups.some(
    (g) =>
      g.start >= trigger.end &&
      g.members.some(isPerson) &&
      triggers.some((t) => t.start >= g.end) &&
      /^[^，。的]{0,14}的(?:[^，。的由被把将向对和与跟给在为是]{2,8})?$/.test(
        reading.slice(trigger.end, g.members[0]?.start),
      ),
  );
};

/** "解雇了2018年加入公司的何亦": a deed with a time of its own, which only tells who somebody is to whom another is done. */
export const tellsWho: PlaceRule = ({ reading, trigger, segment: { triggers, groups }, ahead }) => {
  if (!RULED_TIME.test(ahead)) return false;
  const isOfSomebody = groups.some(({ members }) =>
    members.some((m) => m.start >= trigger.end && isPerson(m) && WHOSE.test(reading.slice(trigger.end, m.start))),
  );
  return (
    isOfSomebody &&
    (RULES.test(ahead.replace(RULED_TIME, '')) ||
      triggers.some((t) => t.end <= trigger.start && !/[，。；]/.test(reading.slice(t.end, trigger.start))))
  );
};
/** A time right before a deed. */
const RULED_TIME =
  /(?:曾?在?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|[去今前同次当]年(?:\d{1,2}月|年?[初底末中])?|上个?月|[上本]周[一二三四五六日末]?|[一二两三四五六七八九十\d]+(?:个?[年月周天])前)[初底末中]?(?:才|刚刚?|就|已经?|曾)?(?:被|遭|从[^，。]{1,6})?)$/;
/** What rules whoever stands behind. */
const RULES = /(?:与|和|跟|同|向|对|由|把|将|被|给|替)$/;
const WHOSE = /^[^，。；]{0,14}的[^，。；的]{0,8}$/;

sieveEach(RULED_TIME, WHOSE);
