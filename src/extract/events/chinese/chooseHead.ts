/**
 * Which of a segment's triggers tells what happens; the others are what is wished, blamed, described or led to.
 */
import { pickHead, rank, withoutReasons } from './heads/pickHead.ts';
import { sortTrigger } from './heads/sortTrigger.ts';
import { placeTrigger } from './heads/triggerPlace.ts';
import type { Segment } from './readSegments.ts';
import type { Trigger } from './triggers/findTriggers.ts';

export interface Heads {
  /** The verb that counts, if any. */
  head: Trigger | null;
  /** Other verbs of the same clause that tell of the same happening ("接替A" + "出任B"). */
  helpers: Trigger[];
  /** Verbs before it that tell where it lacks what it needs, the nearest first. */
  others: Trigger[];
  /** Happenings told as nouns ("A的离职"). */
  nominals: Trigger[];
  /** The verb is said not to have happened. */
  isDenied: boolean;
}

/** Sorts a segment's triggers. `reading` has its names blanked out; `clauseStart` is where the clause begins. */
export function chooseHead(reading: string, segment: Segment, clauseStart: number, sentence: string): Heads {
  const verbs: Trigger[] = [];
  const nominals: Trigger[] = [];
  let isDenied = false;
  let denied: Trigger | undefined;
  for (const trigger of segment.triggers) {
    const sort = sortTrigger(placeTrigger(reading, segment, trigger, clauseStart), sentence);
    const isDeniedToo = denied !== undefined && goesOnDenied(reading, denied, trigger);
    if (sort === 'verb' && !isDeniedToo) verbs.push(trigger);
    else if (sort === 'nominal') nominals.push(trigger);
    if (sort !== 'denied' && !isDeniedToo) continue;
    isDenied = true;
    denied = trigger;
  }
  const told = withoutReasons(reading, segment, verbs);
  const head = pickHead(reading, segment, told);
  const before = head ? told.filter((t) => rank(t) === 'plain' && t !== head && t.end <= head.start) : [];
  const helpers = before.filter((t) => t.row.type === head?.row.type);
  return { head, helpers, others: before.reverse(), nominals, isDenied };
}

/** "没有接替何亦出任主席": two verbs for one deed, and only the first has the word that denies it. */
const goesOnDenied = (reading: string, denied: Trigger, { row, start }: Trigger): boolean =>
  row.type === denied.row.type &&
  start - denied.end <= FAR &&
  !/[，。；、而但并后]/.test(reading.slice(denied.end, start));
/** Characters between the two. */
const FAR = 14;
