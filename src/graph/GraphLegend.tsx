/** What the marks and lines of the graph mean: only those that are in the drawing. */
import { memo, type ReactNode } from 'react';
import { SIGNS } from '../model/vocabulary.ts';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import type { DrawnTie } from './drawGraph.ts';
import { tieClass } from './GraphTie.tsx';

const HEADS = { for: 'M34 8L25 3.5L25 12.5Z', against: 'M33 2L33 14', neutral: 'M27 4L34 8L27 12' } as const;

function Sample({ children, width = 36 }: { children: ReactNode; width?: number }) {
  return (
    <svg className="ww-g-sample" viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

function Legend({ ties }: { ties: readonly DrawnTie[] }) {
  const words = useWords(GRAPH_WORDS);
  const names = useWords(VOCABULARY_WORDS);
  const looks = new Set(ties.flatMap((tie) => tieClass(tie).split(' ')));
  return (
    <ul className="ww-g-legend" aria-label={words.legend}>
      <li className="ww-g-person">
        <Sample width={16}>
          <circle className="ww-g-mark" cx="8" cy="8" r="6" />
        </Sample>
        {words.person}
      </li>
      <li className="ww-g-organization">
        <Sample width={16}>
          <rect className="ww-g-mark" x="2" y="2" width="12" height="12" rx="2" />
        </Sample>
        {words.organization}
      </li>
      {SIGNS.filter((sign) => looks.has(`ww-g-${sign}`)).map((sign) => (
        <li key={sign} className={`ww-g-${sign}`}>
          <Sample>
            <path className="ww-g-line" d={sign === 'for' ? 'M2 8H27' : 'M2 8H33'} />
            <path className="ww-g-head" d={HEADS[sign]} />
          </Sample>
          {names.signs[sign]}
        </li>
      ))}
      {looks.has('ww-g-unsure') && (
        <li className="ww-g-neutral ww-g-unsure">
          <Sample>
            <path className="ww-g-line" d="M2 8H34" />
          </Sample>
          {words.uncertain}
        </li>
      )}
      {looks.has('ww-g-denied') && (
        <li className="ww-g-neutral ww-g-denied">
          <Sample>
            <path className="ww-g-line" d="M2 8H34" />
            <path className="ww-g-strike" d="M13 3L23 13M23 3L13 13" />
          </Sample>
          {words.denied}
        </li>
      )}
    </ul>
  );
}

export const GraphLegend = memo(Legend);
