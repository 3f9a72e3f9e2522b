/**
 * Whom a countersuit is against: whoever sued first ("甲起诉乙。…乙提起反诉。").
 *
 * Promises: only where the countersuit names nobody it is against, and an earlier event tells who took whoever brings it
 * to court.
 */
import type { Document } from '../document.ts';
import type { FoundEvent, FoundRelationship } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import { createEventTie } from './createEventTie.ts';

const COUNTERS = /反诉|反告|反控|[Cc]ounter-?(?:sue[sd]?|suing|suits?|claim(?:s|ed)?)/u;

const withRole = ({ participants }: FoundEvent, role: string) =>
  participants.filter((p) => p.role === role).map((p) => p.entity);

export function findCountersuits({ reading }: Document, events: readonly FoundEvent[]): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  const suits = [...events.entries()].filter(([, { type, modality }]) => type === 'legal' && modality !== 'denied');
  for (const [index, event] of suits) {
    const [span] = event.evidence;
    if (!span || !COUNTERS.test(reading.slice(span.start, span.end)) || withRole(event, 'patient').length > 0) continue;
    const [suing] = withRole(event, 'agent');
    const first = suits
      .filter(([, e]) => e.trigger.start < event.trigger.start && suing && withRole(e, 'patient').includes(suing))
      .sort(([, a], [, b]) => b.trigger.start - a.trigger.start)[0]?.[1];
    const [sued] = first ? withRole(first, 'agent') : [];
    if (!suing || !sued || sued === suing) continue;
    found.push({ ...createEventTie(event, index, ['legal_action_against', suing, sued]), rule: 'tie-countersuit' });
  }
  return found;
}

sieveEach(COUNTERS);
