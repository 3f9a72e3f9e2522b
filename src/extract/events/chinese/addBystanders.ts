/**
 * Whom a report names besides those its verb rules: the one whose seat is taken, the one it is said of, the one it is
 * bought from.
 *
 * Promises: adds people only, and only from the event's own quote; owners take part in nothing, unless nobody else does.
 * Does not know: what they do there; their role is `other`.
 */
import type { FoundEvent } from '../../findings.ts';
import { findGroups, type Group } from './mentionGroups.ts';
import type { Context } from './telling.ts';

/** "从林远手中": whoever it is taken from. */
const FROM = /(?:从|自)[^，。的]{0,8}$/;
const HANDS = /^(?:的?手[中上里]|那里|处|身边)/;

/** "周岚的继任者", "周岚留下的空缺": what somebody has who is followed. */
const SEAT = /^的?[^，。的]{0,4}(?:继任者|接任者|接班人|接替者|空缺|遗缺|职位|位置|位子|帅印|教鞭|衣钵)|^留下的/;

export function addBystanders({ document, mentions, people, events }: Context, first: number): void {
  for (let i = first; i < events.length; i++) {
    const event = events[i] as FoundEvent;
    const span = event.evidence[0];
    if (!span) continue;
    const isAlone = !event.participants.some((p) => people.has(p.entity));
    const groups = findGroups(document, span, mentions.within(span));
    for (const [k, group] of groups.entries())
      if (isSpokenFor(group, groups[k + 1], event) || takesPart(document.reading, group, event, isAlone))
        for (const { entity } of group.members)
          if (entity.kind === 'person' && !event.participants.some((p) => p.entity === entity.id))
            event.participants.push({ entity: entity.id, role: 'other' });
  }
}

/** "何亦透过律师周岚发声明": whoever lets another speak. */
const isSpokenFor = (group: Group, next: Group | undefined, { trigger }: FoundEvent): boolean =>
  group.marker === 'plain' && !group.owns && next?.marker === 'via' && next.end <= trigger.start;

function takesPart(reading: string, group: Group, { trigger, type }: FoundEvent, isAlone: boolean): boolean {
  if (group.marker === 'plain' && group.owns)
    return isAlone || (type === 'appointment' && SEAT.test(reading.slice(group.end, group.end + 10)));
  if (group.owns) return false;
  if (group.start >= trigger.end) return group.marker === 'plain' || group.marker === 'with';
  if (group.marker === 'plain') return isAlone;
  if (group.marker !== 'other') return true;
  return (
    FROM.test(reading.slice(Math.max(0, group.start - 10), group.start)) &&
    HANDS.test(reading.slice(group.end, group.end + 3))
  );
}
