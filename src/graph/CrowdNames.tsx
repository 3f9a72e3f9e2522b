/**
 * The names of very many: of those that are lit; besides, from afar a few large ones, and near the names in view. The
 * marks say all names to a screen reader.
 */
import type { Lit } from '../store/selectors.ts';
import type { DrawnNode } from './drawGraph.ts';
import { NodeName, placeOf } from './GraphNode.tsx';
import type { GraphScale } from './graphScale.ts';
import type { Box } from './room.ts';

/** Most names at once. */
const MOST = 150;

interface Props {
  /** The largest parts first. */
  nodes: readonly DrawnNode[];
  scale: GraphScale;
  lit: Lit | null;
  /** The part of the picture in view, where it is near. */
  view: Box | null;
}

/** Names reach about this far from their marks, in units of the picture. */
const REACH = 40;

const isWithin = ({ x, y }: DrawnNode, { left, right, top, bottom }: Box) =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom;

export function CrowdNames({ nodes, scale, lit, view }: Props) {
  const isLit = ({ id }: DrawnNode) => lit?.entities.has(id) ?? false;
  const others = nodes.filter((n) => !isLit(n) && (view ? isWithin(n, view) : n.isMajor));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain g takes no focus
    <g aria-hidden="true">
      {[...nodes.filter(isLit), ...others].slice(0, MOST).map((node) => (
        <g
          key={node.id}
          className={`ww-g-node ww-g-${node.entity.kind}${isLit(node) ? ' ww-g-lit' : ''}${node.isMajor ? ' ww-g-major' : ''}`}
          data-node={node.id}
          transform={placeOf(node)}
        >
          <NodeName node={node} scale={scale} />
        </g>
      ))}
    </g>
  );
}
