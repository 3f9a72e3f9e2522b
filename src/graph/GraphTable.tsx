/**
 * The graph as two tables, in place of the drawing for who prefers or needs it: who there is, and the ties between them.
 *
 * Promises: every name and every tie that is shown, with a button each.
 */
import { type MouseEvent, memo } from 'react';
import type { Relationship, Story } from '../model/story.ts';
import { indexStory } from '../store/indexStory.ts';
import { useStoryStore } from '../store/StoryContext.tsx';
import type { Selection } from '../store/view.ts';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';
import { TABLE_WORDS } from '../ui/words/tableWords.ts';
import { chooseNodes } from './chooseNodes.ts';
import { TieTable } from './TieTable.tsx';

interface Props {
  story: Story;
  shown: ReadonlySet<string>;
  wordOf: (tie: Relationship) => string;
}

function Choice({ target, text }: { target: Selection; text: string }) {
  const store = useStoryStore();
  const onClick = ({ shiftKey }: MouseEvent) => {
    if (shiftKey && target?.kind === 'entity') store.getState().selectAlso(target.id);
    else store.getState().select(target);
  };
  return (
    <button type="button" className="ww-g-choice" onClick={onClick}>
      {text}
    </button>
  );
}

function Tables({ story, shown, wordOf }: Props) {
  const words = useWords(TABLE_WORDS);
  const kinds = useWords(GRAPH_WORDS);
  const { nodes, ties } = chooseNodes(story);
  const nameOf = new Map(nodes.map((n) => [n.id, n.entity.name]));
  const { eventsOf } = indexStory(story);
  return (
    <div className="ww-g-tables">
      <table>
        <caption>{words.people}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.tieCount}</th>
            <th scope="col">{words.eventCount}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <Choice target={{ kind: 'entity', id: node.id }} text={node.entity.name} />
              </th>
              <td>{node.entity.kind === 'person' ? kinds.person : kinds.organization}</td>
              <td>{node.degree}</td>
              <td>{eventsOf.get(node.id)?.length ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TieTable
        ties={ties.filter((tie) => shown.has(tie.id))}
        nameOf={nameOf}
        drawWord={(tie) => <Choice target={{ kind: 'relationship', id: tie.id }} text={wordOf(tie)} />}
      />
    </div>
  );
}

export const GraphTable = memo(Tables);
