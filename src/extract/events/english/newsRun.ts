/**
 * The day of the news that an English report opens with, for the paragraphs right behind its lead: "The board sacked Doe on
 * Friday.\n\nShe apologised to the staff."
 *
 * Promises: it lasts for a few paragraphs, and no longer than nothing else is dated in them.
 * Does not know: which of their clauses go on with a day (see englishScene.ts).
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { BlockKind } from '../../../model/vocabulary.ts';
import type { TimeMention } from '../../findings.ts';
import type { EnglishScene } from './englishScene.ts';

export interface NewsRun {
  /** The day that a paragraph begins with, if it does; `before`: the scene behind the block before it. */
  enter(index: number, kind: BlockKind, before: { index: number; scene: EnglishScene | null }): TimeMention | null;
  /** The times of a sentence of that paragraph have been read. */
  see(times: readonly TimeMention[]): void;
}

/** Paragraphs behind the one that tells the day which are still its news. */
const LASTS = 3;
/** Paragraphs in which a report comes to its news. */
const OPENING = 2;
/** Days before publication that are news. */
const NEWS = 10;

/** `lead`: index of the block that opens the report. */
export function createNewsRun(lead: number, published: string | null): NewsRun {
  let day: TimeMention | null = null;
  let at = lead;
  let isOver = false;
  let seen: TimeMention[] = [];
  return {
    enter(index, kind, before) {
      if (!day && before.index >= lead && before.index < lead + OPENING) {
        // "Doe has resigned, the bank said on Friday": of a lead in the perfect the only day that it names.
        const [only, ...others] = new Map(seen.map((t) => [t.edtf, t])).values();
        day = before.scene?.isNews
          ? before.scene.time
          : others.length === 0 && only && isNews(only, published)
            ? only
            : null;
        at = before.index;
      }
      isOver ||= day !== null && (kind !== 'paragraph' || index - at > LASTS);
      seen = [];
      return isOver ? null : day;
    },
    see(times) {
      const dates = times.filter((t) => t.kind === 'date' && t.edtf !== null);
      seen.push(...dates);
      // What is still to come leads nowhere else.
      isOver ||= day !== null && dates.some((t) => t.edtf !== day?.edtf && !isToCome(t, published));
    },
  };
}

/** Whether a time is one of the days before publication. */
function isNews({ edtf }: TimeMention, published: string | null): boolean {
  if (!edtf || !published || edtf.length !== DAY_LENGTH || published.length !== DAY_LENGTH) return false;
  const ago = (Date.parse(`${published}T00:00:00Z`) - Date.parse(`${edtf}T00:00:00Z`)) / 86_400_000;
  return ago >= 0 && ago <= NEWS;
}

const isToCome = ({ edtf }: TimeMention, published: string | null): boolean =>
  published !== null && (edtf ?? '').slice(0, published.length) > published.slice(0, (edtf ?? '').length);
