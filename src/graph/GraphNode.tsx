/**
 * One person or organization in the graph: its mark and its name; of very many (`isDot`) one element, whose edge is what
 * hands may hit and where focus and choice show. Draws only; the figure listens.
 */
import { memo } from 'react';
import { isSame } from '../ui/isSame.ts';
import { lineGap } from '../ui/lineGap.ts';
import type { DrawnNode } from './drawGraph.ts';
import type { GraphScale } from './graphScale.ts';

export type Emphasis = 'plain' | 'lit' | 'dim';

interface Props {
  node: DrawnNode;
  scale: GraphScale;
  /** Class that gives a person their colour. */
  color: string;
  emphasis: Emphasis;
  isSelected: boolean;
  /** Whether all its ties are filtered away or not there yet. */
  isQuiet: boolean;
  isTabStop: boolean;
  isDot: boolean;
  label: string;
  /** Its ties in words. */
  said: string | undefined;
}

/** What hands may hit is at least this large, in units of the picture. */
const LEAST_TARGET = 13;

function Mark({ node, className, grow }: { node: DrawnNode; className: string; grow: number }) {
  const radius = node.radius + grow;
  return node.entity.kind === 'organization' ? (
    <rect className={className} x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={2 + grow / 2} />
  ) : (
    <circle className={className} r={radius} />
  );
}

/** A disc, or the outline of a square: hollow by its shape, so that the edge is free for hands. */
function dotOf({ entity, radius: r }: DrawnNode): string {
  const square = (half: number) => `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
  return entity.kind === 'organization' ? square(r) + square(r * 0.6) : `M${-r} 0a${r} ${r} 0 1 1 0 .01z`;
}

export function NodeName({ node, scale }: Pick<Props, 'node' | 'scale'>) {
  const { lines, name } = node;
  const placeOfLine = (i: number) => ({ x: name.x, y: Math.round((name.y + i * scale.lineHeight) * 10) / 10 });
  return (
    <text className="ww-g-name" textAnchor={name.anchor} {...(lines.length === 1 && placeOfLine(0))}>
      {lines.length === 1
        ? lines
        : lines.map((line, i) => (
            <tspan key={line} {...placeOfLine(i)}>
              {line + lineGap(line, lines[i + 1])}
            </tspan>
          ))}
    </text>
  );
}

/** Where a node stands, as an attribute. */
export const placeOf = ({ x, y }: DrawnNode): string => `translate(${x} ${y})`;

function Node({ node, scale, color, emphasis, isSelected, isQuiet, isTabStop, isDot, label, said }: Props) {
  const classes = ['ww-g-node', `ww-g-${node.entity.kind}`, color, `ww-g-${emphasis}`];
  if (isQuiet) classes.push('ww-g-quiet');
  if (isSelected) classes.push('ww-g-selected');
  if (isDot) classes.push('ww-g-dot');
  if (node.isMajor) classes.push('ww-g-major');
  const Tag = isDot ? 'path' : 'g';
  const grow = Math.max(2, LEAST_TARGET - node.radius);
  return (
    <Tag
      className={classes.join(' ')}
      data-node={node.id}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-description={said}
      aria-pressed={isSelected}
      transform={placeOf(node)}
      {...(isDot && { d: dotOf(node), strokeWidth: 2 * grow })}
    >
      {!isDot && (
        <>
          {/…/.test(node.lines.join('')) && <title>{node.entity.name}</title>}
          <Mark node={node} className="ww-g-target" grow={grow} />
          {(isSelected || isTabStop) && <Mark node={node} className="ww-g-ring" grow={3} />}
          <Mark node={node} className="ww-g-mark" grow={0} />
          <NodeName node={node} scale={scale} />
        </>
      )}
    </Tag>
  );
}

export const GraphNode = memo(Node, isSame);
