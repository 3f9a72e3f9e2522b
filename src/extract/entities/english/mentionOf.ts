import type { Document, Span } from '../../document.ts';
import type { EntityMention, MentionForm } from '../../findings.ts';

/** A mention where a span of the reading copy stands, as the article has it. */
export const mentionOf = (
  document: Document,
  { start, end }: Span,
  form: MentionForm,
  rule: string,
): EntityMention => ({ start, end, exact: document.text.slice(start, end), rule, form });
