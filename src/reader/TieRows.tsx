/** Ties as a list of rows that lead to them. */
import type { Relationship } from '../model/story.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectEntityMap } from '../store/selectors.ts';
import { saysSpell } from '../ui/saysSpell.ts';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { Quotes } from './Quotes.tsx';

/** Where `isQuoted`, each with the words that say so. */
export function TieRows({ ties, isQuoted }: { ties: readonly Relationship[]; isQuoted?: boolean }) {
  const store = useStoryStore();
  const words = useWords(CARD_WORDS);
  const vocabulary = useWords(VOCABULARY_WORDS);
  const entities = useStory(selectEntityMap);
  const lang = useStory((state) => state.lang);
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 className="ww-card-label">{words.ties}</h3>
      <ul className="ww-rows">
        {ties.map((tie) => (
          <li key={tie.id}>
            <button
              type="button"
              className="ww-row"
              onClick={() => store.getState().select({ kind: 'relationship', id: tie.id })}
            >
              <span>{entities.get(tie.source)?.name}</span>{' '}
              <span className={`ww-tie-word ww-sign-${tie.sign}`}>{vocabulary.relationships[tie.type]}</span>{' '}
              <span>{entities.get(tie.target)?.name}</span>
              {(tie.since || tie.until) && <span className="ww-row-date"> {saysSpell(tie, lang, words)}</span>}
            </button>
            {isQuoted && <Quotes evidence={tie.evidence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
