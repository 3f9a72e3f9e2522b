/**
 * Whom the clause behind a report names, where the report itself tells of bodies alone: "公司召开记者会，周岚到场介绍",
 * "法院作出裁定，何亦没有违规", "校方成立调查组，由周岚牵头".
 *
 * Promises: adds people only, of the clause right behind the report in its own sentence, where it tells nothing of its
 * own; only where nobody takes part yet. Does not know: what they do there; their role is `other`.
 */
import type { Span } from '../../document.ts';
import type { FoundEvent } from '../../findings.ts';
import { addOthers } from './addBystanders.ts';
import { findGroups } from './groups/findGroups.ts';
import type { Context } from './telling.ts';

/** Types in which bodies act upon people, or gather them. */
const OF_BODIES: ReadonlySet<string> = new Set([
  'legal',
  'decision',
  'dismissal',
  'appointment',
  'founding',
  'meeting',
  'restructuring',
  'leave',
]);
/** What may stand between the clause's beginning and whom it names. */
const LEADS =
  /^(?:[^，。]{0,4}由[^，。]{0,10}|其中(?:包括|有)?[^，。]{0,14}|包括[^，。]{0,14}|[^，。]{1,8}的(?:正|却|则)?是[^，。]{0,6})$/;
/** How far behind the report its clauses are looked at. */
const FAR = 45;

export function addFollowers({ document, mentions, people, events }: Context, sentence: Span, first: number): void {
  for (let i = first; i < events.length; i++) {
    const event = events[i] as FoundEvent;
    const own = event.evidence[0];
    if (!own || !OF_BODIES.has(event.type) || event.participants.some((p) => people.has(p.entity))) continue;
    const next = events[i + 1]?.evidence[0]?.start ?? sentence.end;
    const limit = Math.min(next > own.end ? next : own.end, sentence.end, own.end + FAR);
    // The clause right behind alone.
    const words = document.reading.slice(own.end, limit);
    const from = own.end + (/^[，、\s]*/.exec(words)?.[0].length ?? 0);
    const stop = /[，；;。：:“”"]/.exec(document.reading.slice(from, limit))?.index ?? limit - from;
    const span = { start: from, end: from + stop };
    const group = findGroups(document, span, mentions.within(span)).find(
      (g) => !g.owns && (g.marker === 'plain' || g.marker === 'agent'),
    );
    if (!group || group.members.some((m) => m.form === 'pronoun')) continue;
    const lead = document.reading.slice(span.start, group.start);
    if (lead.length > 3 && !LEADS.test(lead)) continue;
    addOthers(event, group.members);
  }
}
