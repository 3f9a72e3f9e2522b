/** Takes what a clause goes on to say into the event told just before it in the sentence. */
import { timeInSentence } from './attachTime.ts';
import type { Arguments } from './findArguments.ts';
import type { Context, Place } from './telling.ts';

/**
 * Takes a clause without a subject into the event told just before in the sentence, where it only goes on saying
 * ("…批评B，称…") or sentencing ("判处…，并处…"); a time of its own makes it another happening.
 */
export function extendLast(
  { events, times, document }: Context,
  { segment, sentence, first, thread }: Place,
  args: Arguments,
  type?: string,
): boolean {
  const last = events.at(-1);
  const span = last?.evidence[0];
  if (!last || !span || events.length <= first || !args.isSubjectDropped || span.end > segment.start) return false;
  const isSpoken = last.type === 'dispute' || last.type === 'support' || last.type === 'statement';
  if (type ? last.type !== type : !isSpoken) return false;
  const own = timeInSentence(times, document.reading, sentence, segment, { start: segment.end, end: segment.end });
  if (own && own.start >= segment.start) return false;
  span.end = segment.end;
  for (const { named, role } of args.participants)
    if (!last.participants.some((p) => p.entity === named.entity.id))
      last.participants.push({ entity: named.entity.id, role });
  if (type)
    for (const named of thread.subject)
      if (named.entity.kind === 'person' && !last.participants.some((p) => p.entity === named.entity.id))
        last.participants.push({ entity: named.entity.id, role: 'patient' });
  return true;
}
