/**
 * Whether whoever "was followed by" another had a post that the other then got, and neither left after him nor came next on
 * a stage.
 */
import type { Document } from '../../document.ts';
import type { FoundEvent, FoundRelationship } from '../../findings.ts';

/** Words of holding a post, near the sentence. */
const HOLDS =
  /\b(?:chair\w*|president|chief|ceo|mayor|minister|secretary|governor|director|manager|coach|editor|dean|leader|head|king|queen|emperor|captain|commissioner|treasurer|post|job|role|seat|office|throne|term|reign\w*|ran|led|headed|chaired|tenure|bishop|pope|abbot|judge|ambassador|conductor|rector|principal|headmaster|headteacher|professor)\b/i;
const REACH = 160;

/** True of ties of every other kind. */
export function isFollowedInPost(
  { reading }: Document,
  { rule, evidence: [span] }: FoundRelationship,
  events: readonly FoundEvent[],
): boolean {
  if (rule !== 'tie-was-followed-by' || !span) return true;
  if (!/\bfollowed\b/.test(reading.slice(span.start, span.end))) return true;
  const isToldAgain = events.some(
    (e) => e.rule.endsWith('-likewise') && e.trigger.start >= span.start && e.trigger.end <= span.end,
  );
  return !isToldAgain && HOLDS.test(reading.slice(Math.max(0, span.start - REACH), span.end));
}
