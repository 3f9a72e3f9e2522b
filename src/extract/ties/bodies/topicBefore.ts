/** Which body the clauses of a Chinese article are about. */
import { lastBefore, type Place } from './lastBefore.ts';
import type { BodySurvey } from './surveyBodies.ts';

/** 次年，某公司…: a body that opens a clause is what it is about. */
const OPENS =
  /^[“「《]?(?:[^，。；]{0,20}的[\u4e00-\u9fff]{0,6})?(?:此前|随后|当时|去年|今年|同年|次年|翌年|目前|其后|之后|后来|不久|随即|而|但|可|不过|并|同时|此时|期间|当[天日晚年]|次日|翌日|昨[天日晚]|今[天日早晚]|[\d年月日初底末中旬前后上下个周星期一二三四五六天晚间])*$/u;
const LONGEST_OPENING = 24;
function isTopic(reading: string, { start }: Place, sentence: number): boolean {
  let from = start;
  while (from > sentence && start - from < LONGEST_OPENING && !/[，；：\s]/.test(reading[from - 1] as string)) from--;
  return reading[start - 1] !== '《' && OPENS.test(reading.slice(from, start));
}

/** The last body before an offset that a clause is about, unless one of `behind` stands behind it. */
export function topicBefore(
  { reading, main, others, boundsOf }: BodySurvey,
  list: readonly Place[],
  offset: number,
  floor: number,
  behind?: readonly Place[],
): string | undefined {
  const end = behind?.[lastBefore(behind, offset)]?.start ?? 0;
  for (let i = lastBefore(list, offset); i >= 0; i--) {
    const place = list[i] as Place;
    if (place.start < Math.max(floor, end)) return undefined;
    // 某公司的老板某甲说…。总裁某乙…: the one before tells of somebody, and not of where they are.
    if (place.entity !== main && others.has(place.start)) continue;
    if (isTopic(reading, place, boundsOf(place.start).sentence)) return place.entity;
  }
  return undefined;
}
