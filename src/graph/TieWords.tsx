/**
 * The words on ties: where they have room always; where they have none, in front of all while their tie is lit.
 */
import { memo } from 'react';
import type { Lit } from '../store/selectors.ts';
import type { DrawnTie } from './drawGraph.ts';
import { tieClass } from './GraphTie.tsx';

interface Props {
  ties: readonly DrawnTie[];
  lit: Lit | null;
  shown: ReadonlySet<string>;
  /** Font size in units of the picture. */
  size: number;
  /** Whether this is the layer in front of the nodes. */
  isFront: boolean;
}

function Words({ ties, lit, shown, size, isFront }: Props) {
  const wanted = ties.filter((t) => t.hasRoom !== isFront && shown.has(t.tie.id));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain g takes no focus
    <g className="ww-g-words" aria-hidden="true" fontSize={size} textAnchor="middle">
      {wanted.map((t) => {
        const emphasis = lit === null ? 'plain' : lit.relationships.has(t.tie.id) ? 'lit' : 'dim';
        return (
          <text
            key={t.tie.id}
            className={`ww-g-word ${tieClass(t)} ww-g-${emphasis}`}
            data-tie={t.tie.id}
            x={Math.round(t.wordX * 10) / 10}
            y={Math.round((t.wordY + size * 0.36) * 10) / 10}
          >
            {t.word}
          </text>
        );
      })}
    </g>
  );
}

export const TieWords = memo(Words);
