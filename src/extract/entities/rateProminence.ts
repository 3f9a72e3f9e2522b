/**
 * How much an article is about somebody or some body: how often it is named, and whether its opening names it.
 *
 * Promises: names alone count, not what stands for them. Does not know: what the article is about besides.
 */
import type { Document } from '../document.ts';
import type { FoundEntity } from '../findings.ts';

/** What a place in the headline or the first paragraph is worth, in mentions. */
const OPENING = 4;

export function rateProminence(document: Document): (entity: FoundEntity) => number {
  const first = document.blocks.find((b) => b.kind === 'paragraph');
  const openings = document.blocks.filter((b) => b.kind === 'title' || b.kind === 'keypoint' || b === first);
  return ({ mentions }) => {
    const named = mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'title');
    const isOpening = named.some((m) => openings.some((b) => b.start <= m.start && m.end <= b.end));
    return named.length + (isOpening ? OPENING : 0);
  };
}
