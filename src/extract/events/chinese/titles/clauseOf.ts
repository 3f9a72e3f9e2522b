/** A clause as it stands, for a title. */
import type { Span } from '../../../document.ts';
import { sieve } from '../../../sieve.ts';
import { LONGEST, widthOf, withoutStops } from '../cutTitle.ts';
import type { Named } from '../groups/mentionGroup.ts';
import { nameSubject } from './nameSubject.ts';
import { STRETCH, WHEN, WHILE } from './timeWords.ts';
import { CONNECTIVE, withoutBrackets, withoutLead } from './withoutLead.ts';

/**
 * The clause from whoever begins it on: the names in place of what the clause calls them, before a clause that leaves them
 * out, too. A clause told of nobody, or of what belongs to somebody, stands whole.
 */
export function clauseOf(text: string, span: Span, trigger: Span, doers: readonly Named[]): string {
  const inside = doers.filter((d) => d.start >= span.start && d.end <= trigger.start);
  if (doers.length === 0) return wholeOf(text, span);
  return inside.length === 0
    ? nameSubject(text, doers) + restFrom(text, span, span.start).replace(CONNECTIVE, '').replace(WHEN, '')
    : clauseFrom(text, span, inside);
}

const restFrom = (text: string, { end }: Span, from: number): string =>
  withoutStops(withoutBrackets(text.slice(from, end))).replace(WHILE, '');

function wholeOf(text: string, span: Span): string {
  const told = withoutLead(restFrom(text, span, span.start));
  return widthOf(told) > LONGEST ? told.replace(STRETCH, '') : told;
}

/** `inside`: those whom the clause names before its verb. */
function clauseFrom(text: string, span: Span, inside: readonly Named[]): string {
  const first = inside[0] as Named;
  const rest = restFrom(text, span, Math.max(...inside.map((d) => d.end))).replace(WHEN, '');
  // "王李二人的矛盾": the two are named by what stands before.
  const isCounted = COUNTED.test(first.exact) && first.start - span.start <= 4;
  const own = OWNED.test(rest) && !isCounted ? withoutLead(text.slice(span.start, first.start)) : '';
  const told = (nameSubject(text, inside) + rest).replace(ALSO, '等');
  return own === '' || /^[以为為]/.test(own) ? told : withoutLead(own + told);
}

const COUNTED = /^[二两兩三]人$/;

/** More who are told of behind an 等 that stands for them: "某甲等、某乙等人", "某甲等和另外两人". */
const ALSO = /等(?:等人?|[、和与與及][^，。]{1,12}?(?:等人?|[两兩几幾\d]人))/;

/** What belongs to whoever stands before it. */
export const OWNED = /^等?[^，。]{0,6}的/;

sieve(OWNED);
