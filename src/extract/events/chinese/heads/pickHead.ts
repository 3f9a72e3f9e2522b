/** Which of the verbs of a Chinese clause counts. */
import { isDisclaimed, isPromise } from '../judgeClause.ts';
import type { Segment } from '../readSegments.ts';
import type { Trigger } from '../triggers/findTriggers.ts';

export const rank = (trigger: Trigger) => trigger.row.head ?? 'plain';

/** Verbs that tell what happens, and not why. */
export const withoutReasons = (reading: string, segment: Segment, verbs: readonly Trigger[]): Trigger[] =>
  verbs.filter(
    (verb, i) =>
      i === verbs.length - 1 ||
      !isReason(reading.slice(segment.start, verb.start), reading.slice(verb.end, verbs.at(-1)?.start)),
  );

/** Whether a verb stands in "因…而", "因…被": why, not what. */
function isReason(before: string, between: string): boolean {
  return (
    /(?:因(?!此)为?|由于|鉴于|出于|为)[^，。]{0,20}$/.test(before) &&
    /(?:而|被|遭|获|宣布|主动|最终)[^，。]{0,8}$/.test(between)
  );
}

/** `told`: in order. */
export function pickHead(reading: string, segment: Segment, told: readonly Trigger[]): Trigger | null {
  const plains = told.filter((t) => rank(t) === 'plain');
  const speech = told.find((t) => rank(t) === 'speak');
  const opaque = told.find((t, i) => rank(t) === 'opaque' && !leadsOn(reading, t, told[i + 1]) && !isSaid(t, speech));
  return (
    opaque ??
    lastVerb(reading, segment, plains) ??
    speech ??
    told.find((t) => rank(t) === 'light') ??
    told.find((t) => rank(t) === 'through') ??
    null
  );
}

/** "承诺于年底前离开公司": what is promised is what is told, as long as it is a happening of its own and one that is to be. */
const leadsOn = (reading: string, { word, end }: Trigger, next: Trigger | undefined): boolean =>
  isPromise(word) &&
  next !== undefined &&
  next.start - end <= PROMISED &&
  rank(next) === 'plain' &&
  !/[不无未]|没有/.test(reading.slice(end, next.start));
/** Characters between a promise and what is promised. */
const PROMISED = 14;

/** "称有关消息纯属谣言": what is said denies, and who says it is told by the verb of saying. */
const isSaid = (denial: Trigger, speech: Trigger | undefined): boolean =>
  speech !== undefined && speech.end <= denial.start && denial.row.modality === 'denied' && isDisclaimed(denial.word);

/** The last verb, unless it stands in words that describe the object of an earlier one. */
function lastVerb(reading: string, segment: Segment, plains: readonly Trigger[]): Trigger | null {
  for (let i = plains.length - 1; i > 0; i--) {
    const verb = plains[i] as Trigger;
    const rest = reading.slice(verb.end, segment.end);
    if (!IN_OBJECT.test(rest)) return verb;
  }
  return plains[0] ?? null;
}
/** What stands behind a verb that describes an object; at the end of a sentence somebody or a body with a name. */
const IN_OBJECT =
  /^[^，。]{0,14}的(?:[^，。的]{1,8}|[^，。的]{0,6}(?:〓|通知书?|命令|指令|通告|公告|告知书?)+[。！；])$/;
