/** What the quote of an event has in it: names of products, and pairs of characters or beginnings of words. */
import type { Document } from '../../document.ts';
import type { FoundEvent } from '../../findings.ts';
import { pairAt } from '../../pairAt.ts';

/** Names and numbers in Latin letters in the quote, by which products are told apart. */
export function labelsOf({ evidence: [span] }: FoundEvent, { reading }: Document): ReadonlySet<string> {
  const quote = span ? reading.slice(span.start, span.end) : '';
  const words = quote.slice(0, 500).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? [];
  return new Set(words.filter((w) => /[\d《]/.test(w)).map((w) => w.toLowerCase().replace(/-/g, '')));
}

/** Pairs of neighbouring Han characters of the quote; of English, the beginnings of its longer words. */
export function pairsOf({ evidence: [span] }: FoundEvent, { reading }: Document): ReadonlySet<string | number> {
  const text = span
    ? reading.slice(span.start, Math.min(span.end, span.start + 200)).replace(/[^\u3400-\u9fffA-Za-z0-9]/g, '')
    : '';
  const words = span
    ? (reading.slice(span.start, Math.min(span.end, span.start + 300)).match(/[a-z]{4,}/gi) ?? [])
    : [];
  if (words.length > 2 && !/[\u3400-\u9fff]/.test(text))
    return new Set(
      words
        .map((w) => w.toLowerCase())
        .filter((w) => !LITTLE.test(w))
        .map((w) => w.slice(0, 6)),
    );
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => pairAt(text, i)));
}
/** English words that say little of what happened. */
const LITTLE =
  /^(?:that|with|from|have|been|were|said|their|which|after|before|when|would|they|also|this|told|about|more|than|into|over|year|last|week|month)$/;
