/** Thousands of ties as one path for each side: what keeps panning smooth where single lines could not be told apart. */
import { memo } from 'react';
import { SIGNS } from '../model/vocabulary.ts';
import type { DrawnTie } from './drawGraph.ts';

interface Props {
  ties: readonly DrawnTie[];
  shown: ReadonlySet<string>;
}

function Many({ ties, shown }: Props) {
  return (
    <g className="ww-g-many">
      {SIGNS.map((sign) => (
        <path
          key={sign}
          className={`ww-g-line ww-g-${sign}`}
          d={ties
            .filter((t) => t.tie.sign === sign && shown.has(t.tie.id))
            .map((t) => t.line)
            .join('')}
        />
      ))}
    </g>
  );
}

export const ManyTies = memo(Many);
