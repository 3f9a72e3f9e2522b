/**
 * One tie in the graph: its line and what stands at its ends, one element where one stroke can draw them. Draws only; the
 * figure listens.
 */
import { memo } from 'react';
import { isSame } from '../ui/isSame.ts';
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
  const { tie, line, head, strike, whole } = drawn;
  const isFilled = whole.includes('Z');
  const all = {
    className: `ww-g-tie ${tieClass(drawn)} ww-g-${emphasis}${isOff ? ' ww-g-off' : ''}`,
    'data-tie': isOff ? undefined : tie.id,
  };
  if (whole)
    return <path {...all} className={`${all.className} ww-g-line${isFilled ? ' ww-g-filled' : ''}`} d={whole} />;
  return (
    <g {...all}>
      <path className="ww-g-line" d={line} />
      {head && <path className="ww-g-head" d={head} />}
      {strike && <path className="ww-g-strike" d={strike} />}
    </g>
  );
}

export const GraphTie = memo(Tie, isSame);
