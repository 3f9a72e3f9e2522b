/**
 * Deeds that only mean something behind another: "次日轮到了周岚" behind a dismissal, "高盛跟进" behind an investment.
 *
 * Promises: nothing is told of them where the sentence has told nothing of the kind.
 */
import type { Arguments } from './findArguments.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Types behind which somebody's turn comes. */
const GOING: ReadonlySet<string> = new Set(['dismissal', 'departure']);

/** Characters before the sentence within which such a deed may have been told. */
const REACH = 60;

/** So many of the events told last are looked at. */
const LOOK_BACK = 16;

/** Who takes part, as what was told just before has it; `undefined` where it has told nothing that could go on. */
export function readFollowOn(
  { events }: Context,
  { first, sentence }: Place,
  trigger: Trigger,
  args: Arguments,
): Arguments | undefined {
  const { rule } = trigger.row;
  if (rule !== 'dismissal/turn' && rule !== 'deal/follow-suit') return args;
  const last = Math.max(0, events.length - LOOK_BACK);
  const told = events.slice(Math.max(first, last));
  const near = told.length > 0 ? told : events.slice(last).filter((e) => e.trigger.start >= sentence.start - REACH);
  if (rule === 'deal/follow-suit') return near.some((e) => e.type === 'deal') ? args : undefined;
  if (!near.some((e) => GOING.has(e.type))) return undefined;
  const participants = args.participants
    .filter(({ named }) => named.start >= trigger.end && named.entity.kind === 'person')
    .map(({ named }) => ({ named, role: 'patient' }));
  return participants.length === 0 ? undefined : { ...args, participants, subject: null };
}
