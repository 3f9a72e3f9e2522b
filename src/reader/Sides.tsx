/**
 * Who stands against whom and who with whom, in the article's words: below the opening card, where there is room.
 *
 * Promises: only what the article asserts; what is against comes first.
 */
import type { Relationship } from '../model/story.ts';
import { useStory } from '../store/StoryContext.tsx';
import { TieRows } from './TieRows.tsx';

const MOST = 8;

const takesSide = ({ sign, modality }: Relationship) =>
  sign !== 'neutral' && (modality === undefined || modality === 'asserted');

export function Sides() {
  const ties = useStory((state) => state.story.relationships);
  const taking = ties.filter(takesSide).sort((a, b) => a.sign.localeCompare(b.sign));
  return (
    <div className="ww-sides">
      <TieRows ties={taking.slice(0, MOST)} isQuoted />
    </div>
  );
}
