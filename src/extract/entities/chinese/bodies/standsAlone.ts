/** Short forms that stand by themselves in a text, apart from the full names. */
import { countWhile } from '../../../../model/countWhile.ts';
import type { Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';

/** Whether a short form stands by itself in the text, apart from the full names. */
export function standsAlone(tokens: Tokens, form: string, full: readonly Span[]): boolean {
  return countAlone(tokens, form, full) > 0;
}

/** How often a short form stands by itself in the text, apart from the full names. */
export const countAlone = (tokens: Tokens, form: string, full: readonly Span[]): number =>
  tokens.placesOf(form).filter((at) => {
    const end = at + form.length;
    return tokens.at[at] !== -1 && tokens.isBorder(at) && tokens.isBorder(end) && !isInside(full, at, end);
  }).length;

/** Whether a stretch lies inside one of the spans, which stand in order and apart from each other. */
function isInside(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[countWhile(spans.length, (i) => (spans[i] as Span).end < end)];
  return span !== undefined && span.start <= start;
}
