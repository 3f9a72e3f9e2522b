/**
 * The day of the news that an English report opens with, for the paragraphs right behind its lead: "The board sacked Doe on
 * Friday.\n\nShe apologised to the staff."
 *
 * Promises: it lasts for a few paragraphs, and no longer than nothing else is dated in them.
 * Does not know: which of their clauses go on with a day (see englishScene.ts).
 */
import type { BlockKind } from '../../../model/vocabulary.ts';
import type { TimeMention } from '../../findings.ts';
import type { EnglishScene } from './englishScene.ts';

export interface NewsRun {
  /** The day that a paragraph begins with, if it does; `before`: the scene behind the block before it. */
  enter(index: number, kind: BlockKind, before: { index: number; scene: EnglishScene | null }): TimeMention | null;
  /** The times of a sentence have been read. */
  see(times: readonly TimeMention[]): void;
}

/** Paragraphs behind the lead that are still its news. */
const LASTS = 3;

/** `lead`: index of the block that opens the report. */
export function createNewsRun(lead: number): NewsRun {
  let day: TimeMention | null = null;
  let isOver = false;
  return {
    enter(index, kind, before) {
      if (before.index === lead && before.scene?.isNews) day = before.scene.time;
      isOver ||= day !== null && (kind !== 'paragraph' || index - lead > LASTS);
      return isOver ? null : day;
    },
    see(times) {
      isOver ||= day !== null && times.some((t) => t.kind === 'date' && t.edtf !== null && t.edtf !== day?.edtf);
    },
  };
}
