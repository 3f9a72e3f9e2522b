import type { RelationshipType } from '../../model/vocabulary.ts';
import type { FoundEvent, FoundRelationship } from '../findings.ts';

/** What kind of tie, from whom, to whom. */
export type TiePair = [type: RelationshipType, source: string, target: string];

/** Everyone with everyone, but nobody with themselves. */
export const cross = (type: RelationshipType, sources: readonly string[], targets: readonly string[]): TiePair[] =>
  sources.flatMap((s) => targets.filter((t) => t !== s).map((t): TiePair => [type, s, t]));

/** The tie that an event makes: its words are the event's, and it holds from the event's day, or till then. */
export function createEventTie(event: FoundEvent, index: number, [type, source, target]: TiePair): FoundRelationship {
  const date = event.time?.edtf ?? undefined;
  return {
    type,
    source,
    target,
    rule: `tie-from-${event.type}`,
    evidence: event.evidence.slice(0, 2),
    events: [index],
    ...(date && type === 'left' ? { until: date } : date && { since: date }),
    ...(event.modality !== 'asserted' && { modality: event.modality }),
  };
}

/** Whether an event ties anybody: it was done, or is a step of the law that nobody denies. */
export const canTie = ({ type, modality }: FoundEvent): boolean =>
  modality === 'asserted' || modality === 'reported' || (type === 'legal' && modality !== 'denied');
