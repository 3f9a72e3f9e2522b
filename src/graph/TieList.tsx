/**
 * The ties as a plain table, for the page as it stands before any script.
 *
 * Promises: no control, since nothing would answer it; nothing at all of a crowd, whose table would be longer than
 * everything else on the page.
 */
import type { Relationship, Story } from '../model/story.ts';
import { chooseNodes } from './chooseNodes.ts';
import { TieTable } from './TieTable.tsx';

export interface TieListProps {
  story: Story;
  wordOf: (tie: Relationship) => string;
}

/** Ties up to which the table is drawn. */
const MOST_TIES = 200;

export function TieList({ story, wordOf }: TieListProps) {
  const { nodes, ties } = chooseNodes(story);
  if (ties.length === 0 || ties.length > MOST_TIES) return null;
  return (
    <div className="ww-g-tables">
      <TieTable ties={ties} nameOf={new Map(nodes.map((n) => [n.id, n.entity.name]))} drawWord={wordOf} />
    </div>
  );
}
