/** Where a head only goes on with what its sentence has just told: the one who made room, how things went on, what a letter says. */
import { extendLast } from './extendEvent.ts';
import type { Arguments } from './findArguments.ts';
import type { Context, Deed, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Whether it is told with that, and so no event of its own. */
export function joinsLast(context: Context, place: Place, { head, args }: Deed): boolean {
  const { events } = context;
  const { row } = head;
  if (row.shape === 'succeed' && args.isSubjectDropped && joinReplaced(context, place, args)) return true;
  if (isAftermath(head) && args.isSubjectDropped && events.length > place.first) return true;
  const isOfNobody = row.type === 'incident' && args.participants.length === 0;
  if (isOfNobody && extendLast(context, place, { ...args, isSubjectDropped: true }, head)) return true;
  const isWilled = events.at(-1)?.rule === 'decision/will';
  const goesOn = row.type === 'legal' || row.type === 'assessment' || isContent(head) || isWilled;
  return goesOn && extendLast(context, place, args, head);
}

/**
 * "周岚任命何亦为总裁，取代林远": whoever is put there takes the place, and it is one happening. Whether the report before was
 * of that.
 */
function joinReplaced({ events }: Context, { segment, first }: Place, { participants }: Arguments): boolean {
  const last = events.length > first ? events.at(-1) : undefined;
  const gone = participants.filter((p) => p.role === 'predecessor');
  if (last?.type !== 'appointment' || gone.length === 0 || !last.participants.some((p) => p.role === 'patient'))
    return false;
  const [quote] = last.evidence;
  if (!quote || segment.start - quote.end > 2) return false;
  for (const { named } of gone)
    if (!last.participants.some((p) => p.entity === named.entity.id))
      last.participants.push({ entity: named.entity.id, role: 'predecessor' });
  quote.end = segment.end;
  return true;
}

/** How things went on; a title that is won is a happening of its own, and "两人1998年结婚，2005年离婚" are two. */
const isAftermath = ({ row, word }: Trigger): boolean =>
  row.type === 'change' &&
  row.rule !== 'change/title-won' &&
  !/^(?:夺|捧|卫冕|登顶|蝉联)/.test(word) &&
  !(row.rule === 'change/life' && /婚|嫁|离异|分居|收养|领养/.test(word));

/** Words that say what a protest, a letter or a petition told of just before is about. */
const isContent = ({ row, word }: Trigger): boolean =>
  row.type === 'dispute' && /^(?:要求|促|呼吁|质疑|指|抗议|反对|谴责|批评|追问|炮轰|声讨)/.test(word);
