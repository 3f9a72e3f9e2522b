/**
 * The date of a happening that the words beside a time expression name: "four days after Hollis's post",
 * "接管次日". Looked for among the sentences told so far that have a date.
 *
 * Does not know: what a happening is; it goes by shared words, and by none where they are too common.
 */
import type { Span } from '../document.ts';
import type { Known } from './calendar.ts';

export interface DatedSentence extends Span {
  known: Known;
}

const HAN_NAME = /(?:^|[，。；：“])(?:在|而|但)?([\u4e00-\u9fff]{2,4})$/;
/** Names and longer words. */
const ENGLISH_WORD = /\b[A-Z][a-z]{2,}\b|\b[a-z]{5,}\b/g;
/** What verbs and their nouns do not share: "opening" and "opened", "arrest" and "arrested". */
const ENDING = /(?:ations?|ments?|ings?|ions?|ures?|als?|ed|es|s|e)$/;
const stemOf = (word: string): string => {
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
};
/** How many dated sentences back is still in a reader's mind. */
const REACH = 30;

/** Chinese: the clause up to the expression is a happening's name alone ("接管次日，"), told of before. */
export function findNamedBefore(
  reading: string,
  match: Span,
  clause: Span,
  dated: readonly DatedSentence[],
): Known | null {
  const name = HAN_NAME.exec(reading.slice(Math.max(clause.start, match.start - 8), match.start))?.[1];
  if (!name || !/^[，的]/.test(reading.slice(match.end, match.end + 1))) return null;
  const word = name.slice(-2);
  const last = dated
    .slice(-REACH)
    .findLast((sentence) => reading.slice(sentence.start, Math.min(sentence.end, clause.start)).includes(word));
  return last?.known ?? null;
}

/** English: the words behind "after" or "before", up to the end of the clause, share a name with an earlier sentence. */
export function findNamedAfter(
  reading: string,
  match: Span,
  clause: Span,
  dated: readonly DatedSentence[],
): Known | null {
  if (!/\b(?:after|before)$/i.test(reading.slice(match.start, match.end))) return null;
  const words = (reading.slice(match.end, Math.min(clause.end, match.end + 120)).match(ENGLISH_WORD) ?? []).map(stemOf);
  if (words.length === 0) return null;
  let best: { known: Known; score: number } | null = null;
  for (const sentence of dated.slice(-REACH)) {
    if (sentence.end > match.start) continue;
    const text = reading.slice(sentence.start, sentence.end);
    const score = words.filter((word) => text.includes(word)).length;
    if (score > 0 && score >= (best?.score ?? 1)) best = { known: sentence.known, score };
  }
  return best?.known ?? null;
}
