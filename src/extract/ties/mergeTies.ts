/**
 * Ties of one type between the same two are one tie, with all its quotes and events.
 *
 * Promises: a founder who has a post as well is "co-founder" by one tie and "president" by the other, not both by both.
 */
import { SYMMETRIC_TYPES } from '../../model/vocabulary.ts';
import type { FoundRelationship } from '../findings.ts';

/** Quotes kept for one tie. */
const MOST_QUOTES = 4;
const FOUNDING =
  '(?:联合|联席|共同|聯合|聯席)?(?:创始|创办|创建|创立|始创|創始|創辦|創建|創立|始創)(?:合[伙夥])?[人者]|(?:[Cc]o-?)?[Ff]ounder';
const AND = '(?:[、兼和与與及暨，]|以及|, | and | & )+';
/** A founding and a post in one label, either way round. */
const BOTH = new RegExp(`^(?:(?<first>${FOUNDING})${AND}(?<post>.+)|(?<before>.+?)${AND}(?<last>${FOUNDING}))$`, 'u');

function keyOf({ type, source, target }: FoundRelationship): string {
  const pair = SYMMETRIC_TYPES.has(type) && source > target ? [target, source] : [source, target];
  return [type, ...pair].join('\n');
}

export function mergeTies(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const merged = new Map<string, FoundRelationship>();
  const eventsOf = new Map<FoundRelationship, Set<number>>();
  for (const tie of ties) {
    const known = merged.get(keyOf(tie));
    if (!known) {
      merged.set(keyOf(tie), copyTie(tie));
      continue;
    }
    for (const span of tie.evidence)
      if (known.evidence.length < MOST_QUOTES && !known.evidence.some((e) => e.start < span.end && span.start < e.end))
        known.evidence.push(span);
    const events = eventsOf.get(known) ?? new Set(known.events);
    for (const event of tie.events) events.add(event);
    eventsOf.set(known, events);
    if (known.label === undefined && tie.label !== undefined) known.label = tie.label;
    if (!known.since && tie.since) known.since = tie.since;
    if (!known.until && tie.until) known.until = tie.until;
    if (!tie.modality && known.modality) delete known.modality;
  }
  for (const [tie, events] of eventsOf) tie.events = [...events];
  for (const tie of merged.values()) if (tie.type === 'founder_of') divideLabel(tie, merged);
  return [...merged.values()];
}

function copyTie({ type, source, target, rule, evidence, events, ...more }: FoundRelationship): FoundRelationship {
  const copy: FoundRelationship = { type, source, target, rule, evidence: [...evidence], events: [...events] };
  return Object.assign(copy, more);
}

/** Gives the founder's tie the founding, and the tie of the post, where there is one, the post. */
function divideLabel(founder: FoundRelationship, merged: ReadonlyMap<string, FoundRelationship>): void {
  const { first, post, before, last } = BOTH.exec(founder.label ?? '')?.groups ?? {};
  const founding = first ?? last;
  if (!founding) return;
  const held = merged.get(keyOf({ ...founder, type: 'role_at' }));
  if (held && held.label === founder.label) held.label = (post ?? before) as string;
  founder.label = founding;
}
