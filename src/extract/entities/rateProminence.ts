/**
 * How much an article is about somebody or some body: how often it is named, and whether its opening names it.
 *
 * Promises: names alone count, not what stands for them; of the opening, the headline and the first sentence most. Does not know: what the article is about besides.
 */
import type { Document } from '../document.ts';
import type { FoundEntity } from '../findings.ts';

/** What a place in the headline or the first sentence is worth, in mentions, and in the rest of the first paragraph. */
const OPENING = 4;
const NEAR_OPENING = 2;

export function rateProminence(document: Document): (entity: FoundEntity) => number {
  const first = document.blocks.find((b) => b.kind === 'paragraph');
  const sentence = first && document.sentences.find((s) => s.start >= first.start);
  const openings = document.blocks.filter((b) => b.kind === 'title' || b.kind === 'keypoint');
  const isIn = (span: { start: number; end: number } | undefined, m: { start: number; end: number }) =>
    span !== undefined && span.start <= m.start && m.end <= span.end;
  return ({ mentions }) => {
    const named = mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'title');
    const isOpening = named.some((m) => isIn(sentence, m) || openings.some((b) => isIn(b, m)));
    const isNear = named.some((m) => isIn(first, m));
    return named.length + (isOpening ? OPENING : isNear ? NEAR_OPENING : 0);
  };
}
