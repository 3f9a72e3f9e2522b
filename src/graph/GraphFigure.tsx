/**
 * The drawing of the graph in one shape, with all that hands and keys do in it.
 *
 * Promises: server and browser draw the same; nothing in it settles or jiggles; places move only where a reader drags.
 * Its lines are for the eye alone: a screen reader hears of ties at the people whom they join.
 */
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import type { Relationship } from '../model/story.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { type Lit, selectRankedEntities } from '../store/selectors.ts';
import type { Selection } from '../store/view.ts';
import { colorClass } from '../ui/colorClass.ts';
import { RotateCcw } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import { CrowdNames } from './CrowdNames.tsx';
import { cropPlaces } from './cropPlaces.ts';
import { drawGraph, type Places, placeInFront } from './drawGraph.ts';
import { distanceTo } from './drawTie.ts';
import { type Direction, findNeighbor } from './findNeighbor.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { type Emphasis, GraphNode } from './GraphNode.tsx';
import { GraphTie } from './GraphTie.tsx';
import type { Shape } from './graphScale.ts';
import { ManyTies } from './ManyTies.tsx';
import type { Box } from './room.ts';
import { TieWords } from './TieWords.tsx';
import { useGraphZoom } from './useGraphZoom.ts';
import { useNodeDrag } from './useNodeDrag.ts';

interface Props {
  places: Places;
  shape: Shape;
  /** What belongs to the thing hovered or selected; `null` where nothing is. */
  lit: Lit | null;
  /** Ties that are shown now. */
  shown: ReadonlySet<string>;
  /** Words for a tie, the best first. */
  waysToSay: (tie: Relationship) => readonly string[];
  /** What is heard of each one's ties, by id. */
  said: ReadonlyMap<string, string>;
}

/** From here on ties are drawn as a few long paths instead of thousands of elements. */
const MANY_TIES = 600;
/** More words at once than this say nothing: those of a node with hundreds of ties. */
const MOST_IN_FRONT = 60;
/** Enlarged more than this, what has no room in the whole picture has it. */
const NEAR = 1.6;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Ties are meant by who points no farther from their lines than this, in CSS pixels. */
const REACH = 7;

/** What an event happened on: a node, a tie, or the paper. */
function findTarget(target: EventTarget): Selection {
  const mark = (target as Element).closest('[data-node], [data-tie]');
  const node = mark?.getAttribute('data-node');
  if (node) return { kind: 'entity', id: node };
  const tie = mark?.getAttribute('data-tie');
  return tie ? { kind: 'relationship', id: tie } : null;
}

export function GraphFigure({ places: given, shape, lit, shown, waysToSay, said }: Props) {
  const words = useWords(GRAPH_WORDS);
  const store = useStoryStore();
  const story = useStory((s) => s.story);
  const selected = useStory((s) => s.selected);
  const ranked = useStory(selectRankedEntities);
  const helpId = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const [view, setView] = useState<Box | null>(null);
  const places = useMemo(() => cropPlaces(given), [given]);
  const drag = useNodeDrag((id) => drag.moved.get(id) ?? places.nodes[id], places.width, places.height);
  const drawing = useMemo(
    () => drawGraph(story, places, shape, waysToSay, drag.moved),
    [story, places, shape, waysToSay, drag.moved],
  );
  const { nodes, ties, width, height, scale, isCrowd } = drawing;
  /** How the picture is fitted into its frame: pixels for a unit, and where it begins. */
  const findFit = ({ clientWidth, clientHeight }: Element) => {
    const fit = Math.min(clientWidth / width, clientHeight / height);
    return { fit, offX: (clientWidth - width * fit) / 2, offY: (clientHeight - height * fit) / 2 };
  };
  const zoom = useGraphZoom(viewport, svg, ({ k, x, y }) => {
    const frame = viewport.current;
    if (!isCrowd || k <= NEAR || !frame) return setView(null);
    const { fit, offX, offY } = findFit(frame);
    const [left, top] = [(-x / k - offX) / fit, (-y / k - offY) / fit];
    setView({ left, top, right: left + frame.clientWidth / k / fit, bottom: top + frame.clientHeight / k / fit });
  });
  const colors = useMemo(() => new Map(nodes.map((n) => [n.id, colorClass(n.id, ranked)])), [nodes, ranked]);
  const busy = useMemo(() => {
    const ends = new Set<string>();
    for (const { tie } of ties) if (shown.has(tie.id)) ends.add(tie.source).add(tie.target);
    return ends;
  }, [ties, shown]);

  const isMany = ties.length > MANY_TIES;
  const litTies = lit === null ? [] : ties.filter((t) => lit.relationships.has(t.tie.id) && shown.has(t.tie.id));
  const inFront = placeInFront(
    litTies.slice(0, MOST_IN_FRONT),
    nodes.filter((n) => lit?.entities.has(n.id)),
    scale,
  );

  const chosen = selected?.kind === 'entity' ? [selected.id, selected.and] : [];
  const stop = [tabStop, ...chosen].find((id) => id && places.nodes[id]) ?? nodes[0]?.id;
  const emphasisOf = (set: 'entities' | 'relationships', id: string): Emphasis =>
    lit === null ? 'plain' : lit[set].has(id) ? 'lit' : 'dim';

  /** What is pointed at; beside a line, the tie that is nearest. */
  const findPointed = ({ target, clientX, clientY }: MouseEvent): Selection => {
    const mark = findTarget(target);
    const toPixels = svg.current?.getScreenCTM?.();
    if (mark || !toPixels) return mark;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toPixels.inverse());
    let [least, id] = [REACH / toPixels.a, ''];
    for (const { tie, curve } of isMany ? litTies : ties) {
      const distance = shown.has(tie.id) ? distanceTo(curve, x, y) : least;
      if (distance < least) [least, id] = [distance, tie.id];
    }
    return id ? { kind: 'relationship', id } : null;
  };
  /** With Shift a second person is put beside the first. */
  const choose = (mark: Selection, shiftKey: boolean) => {
    if (shiftKey && mark?.kind === 'entity') store.getState().selectAlso(mark.id);
    else store.getState().select(mark);
  };
  const onClick = (event: MouseEvent) => {
    if (!drag.wasDrag()) choose(findPointed(event), event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const target = findTarget(event.target);
    const [frame, mark] = [viewport.current, nodes.find((n) => n.id === target?.id)];
    if (!mark || !frame) return zoom.reset();
    const { fit, offX, offY } = findFit(frame);
    zoom.centre(offX + mark.x * fit, offY + mark.y * fit, 1.5);
  };
  const focusNode = (id: string) => {
    const marks = svg.current?.querySelectorAll<SVGGElement>('[data-node]') ?? [];
    for (const mark of marks) if (mark.dataset.node === id) mark.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = nodes.find((n) => n.id === findTarget(event.target)?.id);
    const direction = ARROWS[event.key];
    if (direction && at) {
      event.preventDefault();
      event.stopPropagation();
      const next = findNeighbor(nodes, at, direction);
      if (next) focusNode(next.id);
    } else if ((event.key === 'Enter' || event.key === ' ') && at) {
      event.preventDefault();
      choose(findTarget(event.target), event.shiftKey);
    } else if (event.key === 'Escape' && selected) {
      event.stopPropagation();
      store.getState().select(null);
    } else if (event.key === '+' || event.key === '=') zoom.by(1.4);
    else if (event.key === '-') zoom.by(1 / 1.4);
    else if (event.key === '0') zoom.reset();
  };
  const steps = `ww-g-${shape}${view ? ' ww-g-near' : ''}${scale.step > 280 ? ' ww-g-huge' : scale.step > 90 ? ' ww-g-large' : scale.step > 24 ? '' : ' ww-g-small'}`;
  return (
    <div className={`ww-g-figure ${steps}`}>
      <div className="ww-g-viewport" ref={viewport}>
        <p className="ww-hidden" id={helpId}>
          {words.help}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be an SVG drawing */}
        <svg
          ref={svg}
          role="group"
          aria-label={words.graph}
          aria-describedby={helpId}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          fontSize={scale.font}
          onClick={onClick}
          onDoubleClick={onDoubleClick}
          onKeyDown={onKeyDown}
          onPointerDown={drag.onPointerDown}
          onPointerMove={(event) => {
            drag.onPointerMove(event);
            // While something is dragged, what passes under the pointer is not meant.
            if (event.buttons === 0) store.getState().hover(findPointed(event));
          }}
          onPointerUp={drag.onPointerUp}
          onPointerCancel={drag.onPointerUp}
          onPointerLeave={() => store.getState().hover(null)}
          onFocus={(event) => {
            const target = findTarget(event.target);
            if (target) setTabStop(target.id);
            if ((event.target as Element).matches(':focus-visible')) store.getState().hover(target);
          }}
          onBlur={() => store.getState().hover(null)}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain g takes no focus */}
          <g className={`ww-g-ties${lit ? ' ww-g-some' : ''}`} aria-hidden="true">
            {isMany && <ManyTies ties={ties} shown={shown} />}
            {(isMany ? litTies : ties).map((drawn) => (
              <GraphTie
                key={drawn.tie.id}
                drawn={drawn}
                emphasis={emphasisOf('relationships', drawn.tie.id)}
                isOff={!shown.has(drawn.tie.id)}
              />
            ))}
          </g>
          <TieWords ties={isMany ? litTies : ties} lit={lit} shown={shown} size={scale.tieFont} isFront={false} />
          <g className="ww-g-nodes">
            {nodes.map((node) => (
              <GraphNode
                key={node.id}
                node={node}
                scale={scale}
                color={colors.get(node.id) ?? ''}
                emphasis={emphasisOf('entities', node.id)}
                isSelected={chosen.includes(node.id)}
                isQuiet={node.ties > 0 && !busy.has(node.id)}
                isTabStop={node.id === stop}
                isDot={isCrowd}
                said={said.get(node.id)}
                label={`${node.entity.name}, ${node.entity.kind === 'person' ? words.person : words.organization}, ${words.ties(node.ties)}`}
              />
            ))}
          </g>
          {isCrowd && <CrowdNames nodes={nodes} scale={scale} lit={lit} view={view} />}
          <TieWords ties={inFront} lit={lit} shown={shown} size={scale.tieFont} isFront />
        </svg>
      </div>
      <div className="ww-g-foot">
        <GraphLegend ties={ties} />
        <ZoomButtons
          reset={words.reset}
          onZoom={(step) => {
            if (step) zoom.by(1.4 ** step);
            else {
              drag.putBack();
              zoom.reset();
            }
          }}
        >
          <RotateCcw size={16} />
        </ZoomButtons>
      </div>
    </div>
  );
}
