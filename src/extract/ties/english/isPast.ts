/** English posts that somebody has no more, by the words that tell of them. */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';

/** Posts told as left behind: "hired from Acme", "Acme, where she had worked", "formerly of Acme". */
export const isFormer = ({ reading }: Document, { rule, label, evidence: [span] }: FoundRelationship): boolean =>
  rule === 'tie-hired-from' ||
  /\b(?:classmate|schoolmate|student|pupil|graduate|alumn\w+)\b/u.test(label ?? '') ||
  (/^tie-(?:where-worked|now-at|name-of)/.test(rule) &&
    span !== undefined &&
    /\b(?:had|once|formerly|previously|late of|previously|then)\b|, ex-/u.test(
      reading.slice(span.start, span.end + 12),
    ));

/** "a former Orbis coach", by the words beside the name. */
export const isPast = ({ reading }: Document, { evidence: [span] }: FoundRelationship): boolean =>
  span !== undefined && PAST_POST.test(reading.slice(Math.max(0, span.start - 12), span.end));
const PAST_POST = /\b(?:former|ex|late|then|previous|one-time|onetime|retired)\b/u;
