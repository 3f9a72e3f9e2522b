/** Happenings told as a noun: whoever owns it takes part, and so does whoever it is done to. */
import { addEvent } from './addEvent.ts';
import { isEmpty } from './findArguments.ts';
import { isPerson } from './groups/mentionGroup.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Adds those of a segment that its head does not tell. */
export function addNominals(context: Context, place: Place): void {
  const { head, nominals } = place.heads;
  for (const nominal of nominals) if (!head || isApart(place, nominal, head)) addNominal(context, place, nominal);
}

function isApart({ segment }: Place, nominal: Trigger, head: Trigger): boolean {
  // "就周岚的上诉开庭": what the court sits for is no second happening.
  if (nominal.row.type === head.row.type && segment.groups.some((g) => g.marker === 'to' && g.owns)) return false;
  // "周岚的刑期改判为十年": the noun and its verb tell of one step.
  if (head.row.type === 'legal' && nominal.row.rule === head.row.rule && nominal.end <= head.start) return false;
  return isVague(head) || head.end > nominal.start;
}

/** Verbs that only lead to what happens. */
const isVague = ({ row }: Trigger): boolean =>
  row.head === 'through' || row.head === 'light' || row.head === 'speak' || row.isCarrier === true;

function addNominal(context: Context, place: Place, trigger: Trigger): void {
  const { segment, thread } = place;
  const owners = segment.groups.filter((g) => g.end <= trigger.start);
  const target = owners.findLast((g) => g.marker === 'to');
  // "收到董事长周岚提交的辞职报告": whoever wrote it, and not who got it.
  const writer =
    trigger.row.rule === 'departure/letter' ? owners.findLast((g) => g.members.every(isPerson)) : undefined;
  const owner = writer ?? owners.findLast((g) => g !== target && (g.owns || g.marker === 'plain'));
  const space = context.document.reading.slice(segment.start, trigger.start);
  const doers = owner?.members ?? (owners.length === 0 && isEmpty(space) ? thread.subject : []);
  const participants = [
    ...doers.map((named) => ({ named, role: trigger.row.type === 'dismissal' ? 'patient' : 'agent' })),
    ...(target?.members ?? []).map((named) => ({ named, role: 'patient' })),
  ];
  addEvent(context, place, trigger, { participants, subject: owner ?? null, isSubjectDropped: false }, true);
}
