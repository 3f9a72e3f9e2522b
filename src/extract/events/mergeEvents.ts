/**
 * Joins the reports of one happening into one event with several quotes.
 *
 * Promises: the best report stands first (in a paragraph, dated by its own words, with most people); what a title,
 * heading or key point says joins what the body tells, and stands alone only with a date and people of its own.
 * Reports are compared with those that share a participant or a type, the latest 60 of them, so that long
 * articles stay cheap.
 * Does not know: languages.
 */
import { parseEdtf } from '../../model/edtf.ts';
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';
import { isSameHappening, ToldEvent } from './isSameHappening.ts';

const REACH = 60;
/** Reports of a group that a further one is compared with. */
const DEPTH = 8;

/** How telling a report is. */
function weightOf(event: FoundEvent): number {
  const bounds = event.time?.edtf ? parseEdtf(event.time.edtf) : null;
  const isOwn = bounds !== null && !event.time?.rule.includes('+carried');
  const precision = bounds?.precision === 'day' ? 2 : bounds ? 1 : 0;
  return (
    (event.isMention ? 0 : 100) +
    (isOwn ? 20 : 0) +
    precision * 8 +
    Math.min(5, event.participants.length) +
    (event.rule.endsWith('+noun') ? 0 : 4)
  );
}

export function mergeEvents(events: readonly FoundEvent[], document: Document): FoundEvent[] {
  const groups: ToldEvent[][] = [];
  const latest = new Map<string, number[]>();
  const add = (event: FoundEvent) => {
    const keys = [...event.participants.map((p) => p.entity), `type ${event.type}`];
    const told = new ToldEvent(event, document);
    const near = new Set<number>();
    for (const key of keys) for (const g of latest.get(key) ?? []) near.add(g);
    const at = [...near]
      .sort((a, b) => b - a)
      .find((g) => {
        const group = (groups[g] as ToldEvent[]).slice(-DEPTH);
        return group.some((other) => isSameHappening(other, told)) && group.every((other) => isNotAgainst(other, told));
      });
    const index = at ?? groups.push([]) - 1;
    (groups[index] as ToldEvent[]).push(told);
    for (const key of keys) {
      const others = latest.get(key)?.filter((g) => g !== index) ?? [];
      others.push(index);
      latest.set(key, others.length > REACH ? others.slice(-REACH) : others);
    }
  };
  for (const event of events) if (!event.isMention) add(event);
  for (const event of events) if (event.isMention) add(event);
  return groups
    .map((group) => joinGroup(group.map(({ event }) => event)))
    .filter((event) => !event.isMention || (event.time?.edtf && event.participants.length > 0))
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Dates inside a group never exclude each other. */
function isNotAgainst(a: ToldEvent, b: ToldEvent): boolean {
  return !a.isDated || !b.isDated || isSameHappening(a, b);
}

function joinGroup(group: FoundEvent[]): FoundEvent {
  const ranked = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a.trigger.start - b.trigger.start);
  const best = ranked[0] as FoundEvent;
  if (group.length === 1) return best;
  const participants = [...best.participants];
  for (const event of ranked)
    if (event.type === best.type && !event.isMention)
      for (const p of event.participants)
        if (p.role !== 'speaker' && !participants.some((q) => q.entity === p.entity)) participants.push(p);
  const time = best.time?.edtf ? best.time : (ranked.find((e) => e.time?.edtf)?.time ?? best.time);
  const evidence = ranked
    .flatMap((e) => e.evidence)
    .filter((span, i, all) => all.findIndex((s) => s.start < span.end && span.start < s.end) === i);
  const { isMention: _, ...rest } = best;
  return {
    ...rest,
    participants,
    evidence,
    ...(time && { time }),
    ...(group.every((e) => e.isMention) && { isMention: true }),
  };
}
