/** The time of what is to come: said right behind it, and never what was told before it of something else. */
import type { Document } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { isAhead } from './attachTime.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/**
 * What is to come has no time of what was told before it: "昨晚，他打了电话，打算把队长召回". `own` stands in the sentence,
 * with a clause of its own between.
 */
export function isOfOther(
  own: TimeMention | undefined,
  { clause, sentence, segment, speech, pending }: Place,
  trigger: Trigger,
  { published, reading }: Document,
): boolean {
  // Who says or promises it does so then.
  if (GIVES_WORD.test(reading.slice(segment.start, trigger.end))) return false;
  if (!own) return true;
  if (speech || pending) return false;
  if (isAhead(own, published) || own.end > clause.start) return false;
  return sentence.clauses.some((c) => c.start >= own.end && c.end <= clause.start);
}

const GIVES_WORD = /承诺|答应|保证|许诺|应允|宣布/;

/** The day that what is to come is said to come on right behind it: "将另派专家组进驻，最快下周抵达". */
export function aheadBehind({ times, document }: Context, { segment, sentence }: Place): TimeMention | undefined {
  return times
    .within({ start: segment.end, end: sentence.end })
    .find(
      (t) =>
        isAhead(t, document.published) &&
        /^[，,]?(?:(?:最[快早迟晚]|预计|预期|定于|计划|料|拟|将)[在于]?)?$/.test(
          document.reading.slice(segment.end, t.start),
        ),
    );
}

sieveEach(GIVES_WORD);
