/** One tie in the graph: its line and what stands at its ends. Draws only; the figure listens. */
import { memo } from 'react';
import type { DrawnTie } from './drawGraph.ts';
import type { Emphasis } from './GraphNode.tsx';

interface Props {
  drawn: DrawnTie;
  emphasis: Emphasis;
  /** Whether it is filtered away, or not there yet, or no more. */
  isOff: boolean;
}

/** Classes for the side and the certainty of a tie. */
export function tieClass({ tie }: DrawnTie): string {
  const isUnsure = tie.modality === 'possible' || tie.modality === 'planned';
  return `ww-g-${tie.sign}${isUnsure ? ' ww-g-unsure' : ''}${tie.modality === 'denied' ? ' ww-g-denied' : ''}`;
}

function Tie({ drawn, emphasis, isOff }: Props) {
  return (
    <g
      className={`ww-g-tie ${tieClass(drawn)} ww-g-${emphasis}${isOff ? ' ww-g-off' : ''}`}
      data-tie={isOff ? undefined : drawn.tie.id}
    >
      <path className="ww-g-reach" d={drawn.line} />
      <path className="ww-g-line" d={drawn.line} />
      {drawn.head && <path className="ww-g-head" d={drawn.head} />}
      {drawn.strike && <path className="ww-g-strike" d={drawn.strike} />}
    </g>
  );
}

export const GraphTie = memo(
  Tie,
  (a, b) =>
    a.drawn.tie === b.drawn.tie &&
    a.drawn.line === b.drawn.line &&
    a.drawn.head === b.drawn.head &&
    a.emphasis === b.emphasis &&
    a.isOff === b.isOff,
);
