/**
 * The ties as a plain table, for the page as it stands before any script.
 *
 * Promises: no control, since nothing would answer it; nothing at all of a crowd, whose table would be longer than
 * everything else on the page.
 */
import type { Relationship, Story } from '../model/story.ts';
import { useWords } from '../ui/useWords.ts';
import { TABLE_WORDS } from '../ui/words/tableWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { chooseNodes } from './chooseNodes.ts';

export interface TieListProps {
  story: Story;
  wordOf: (tie: Relationship) => string;
}

/** Ties up to which the table is drawn. */
const MOST_TIES = 200;

export function TieList({ story, wordOf }: TieListProps) {
  const words = useWords(TABLE_WORDS);
  const names = useWords(VOCABULARY_WORDS);
  const { nodes, ties } = chooseNodes(story);
  if (ties.length === 0 || ties.length > MOST_TIES) return null;
  const nameOf = new Map(nodes.map((n) => [n.id, n.entity.name]));
  return (
    <div className="ww-g-tables">
      <table>
        <caption>{words.tiesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={tie.id}>
              <th scope="row">{nameOf.get(tie.source)}</th>
              <td>{wordOf(tie)}</td>
              <td>{nameOf.get(tie.target)}</td>
              <td>{names.modalities[tie.modality ?? 'asserted']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
