/**
 * Ties as a table: from whom, what, to whom, on which side, and from when until when.
 *
 * Promises: a row for each tie that it is given, in their order; no column in which nothing is said. In a narrow box each
 * row is two lines of text, and a table to who listens all the same.
 * Does not know: whether anything in it can be pressed.
 */
import type { ReactNode } from 'react';
import type { Relationship } from '../model/story.ts';
import { useStory } from '../store/StoryContext.tsx';
import { saysSpell } from '../ui/saysSpell.ts';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';
import { TABLE_WORDS } from '../ui/words/tableWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';

/** Said outright: Safari takes a table whose rows are laid out as lines for no table. */
const [TABLE, GROUP, ROW, COLUMN_HEAD, ROW_HEAD, CELL] = [
  'table',
  'rowgroup',
  'row',
  'columnheader',
  'rowheader',
  'cell',
].map((role) => ({ role }));

interface Props {
  ties: readonly Relationship[];
  /** Names, by id. */
  nameOf: ReadonlyMap<string, string>;
  /** What a tie is called, in its cell. */
  drawWord: (tie: Relationship) => ReactNode;
}

export function TieTable({ ties, nameOf, drawWord }: Props) {
  const words = useWords(TABLE_WORDS);
  const names = useWords(VOCABULARY_WORDS);
  const spells = useWords(CARD_WORDS);
  const lang = useStory((s) => s.lang);
  const storyLang = useStory((s) => s.story.lang);
  const hasTime = ties.some((tie) => tie.since || tie.until);
  const isUnsure = ties.some((tie) => tie.modality && tie.modality !== 'asserted');
  const heads = [words.from, words.what, words.to, words.side, hasTime && words.when, isUnsure && words.certainty];
  return (
    <table className="ww-g-lines" {...TABLE}>
      <caption>{words.tiesTitle}</caption>
      <thead {...GROUP}>
        <tr {...ROW}>
          {heads.map(
            (head) =>
              head && (
                <th key={head} scope="col" {...COLUMN_HEAD}>
                  {head}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody {...GROUP}>
        {ties.map((tie) => (
          <tr key={tie.id} {...ROW}>
            <th scope="row" lang={storyLang} {...ROW_HEAD}>
              {nameOf.get(tie.source)}
            </th>
            <td className={`ww-sign-${tie.sign}`} {...CELL}>
              {drawWord(tie)}
            </td>
            <td {...CELL} lang={storyLang}>
              {nameOf.get(tie.target)}
            </td>
            <td {...CELL}>{names.signs[tie.sign]}</td>
            {hasTime && <td {...CELL}>{saysSpell(tie, lang, spells)}</td>}
            {isUnsure && <td {...CELL}>{names.modalities[tie.modality ?? 'asserted']}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
