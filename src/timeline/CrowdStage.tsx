/** The drawing of many events: counts far out, dots and labels near in; never more than some hundreds of nodes. */
import { type MouseEvent, memo, useMemo, useRef } from 'react';
import type { StoryState } from '../store/createStoryStore.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectFailures, selectPlace, selectPlaceInStory } from '../store/selectors.ts';
import { CrowdDots } from './CrowdDots.tsx';
import { percent } from './EventMark.tsx';
import { findTicks } from './findTicks.ts';
import { type Crowd, countLanes, findDot, isNearView, layoutCrowd, makeCrowd } from './layoutCrowd.ts';
import { findChunk } from './layoutDense.ts';
import type { Item, Layout } from './layoutTimeline.ts';
import type { StageProps } from './Stage.tsx';
import { GUTTER, Track } from './Track.tsx';
import { useDrawingGestures } from './useDrawingGestures.ts';
import { type Zoom, zoomWithin } from './zoomMath.ts';

/** Counts across the drawing. */
const BINS = 160;
/** Pixels from a dot within which a click is meant for it. */
const REACH = 12;

interface CountsProps {
  crowd: Crowd;
  layout: Layout;
  zoom: Zoom;
  frame: Zoom;
  colour: (lane: string) => string;
}

const Counts = memo(function Counts({ crowd, layout, zoom, frame, colour }: CountsProps) {
  const { from, to, counts } = countLanes(crowd, zoom, BINS);
  const most = Math.max(1, ...counts.map((c) => c.reduce((a, b) => Math.max(a, b), 0)));
  const size = frame[1] - frame[0];
  return layout.lanes.map((lane, i) => {
    const room = lane.height - 14;
    const bars = [...(counts[i] as Uint32Array)].map((count, bin) => {
      if (count === 0) return '';
      const high = Math.max(2, Math.sqrt(count / most) * room);
      return `M${bin + 0.12} ${lane.height - 2}v${-high.toFixed(1)}h.76v${high.toFixed(1)}z`;
    });
    return (
      <svg
        key={lane.id}
        className={colour(lane.id)}
        x={percent((from - frame[0]) / size)}
        width={percent((to - from) / size)}
        y={lane.y}
        height={lane.height}
        viewBox={`0 0 ${counts[i]?.length ?? 1} ${lane.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="ww-tl-count" d={bars.join('')} />
      </svg>
    );
  });
});

/** Of a crowd, places are those of the whole story; of these events those that are shown. */
const findPlaces = (state: StoryState, ids: readonly (string | null)[]) =>
  [...new Set(ids)].flatMap((id) => (id !== null && selectPlace(state, id) >= 0 ? selectPlaceInStory(state, id) : []));

/** `span` is the part of the axis that the store's view is a part of. */
export function CrowdStage({ bucket, axis, input, laneColour, events, span }: StageProps & { span: Zoom }) {
  const store = useStoryStore();
  const wanted = useStory((state) => state.zoom);
  const lang = useStory((state) => state.lang);
  const failed = useStory(selectFailures);
  const zoom = useMemo(() => zoomWithin(span, wanted), [span, wanted]);
  const box = useRef<SVGSVGElement>(null);
  useDrawingGestures(box);
  const { places, lanes } = input;
  const crowd = useMemo(() => makeCrowd(places, lanes, failed), [places, lanes, failed]);
  const hasNames = lanes.lanes.some((lane) => lane.label !== '');
  const width = bucket - (hasNames ? GUTTER : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is shown depends on the filters
  const keep = useMemo(
    () => findPlaces(store.getState(), [events.tabStop, events.selected]),
    [store, failed, events.tabStop, events.selected],
  );
  // Within one stretch of the axis the layout stays; only what is seen of it changes.
  const { from, to } = findChunk(zoom);
  const near = isNearView(crowd, zoom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stretch and the level stand for the zoom
  const laid = useMemo(() => layoutCrowd(crowd, zoom, width, keep), [crowd, width, keep, from, to, near]);
  const { frame, isNear, layout, dots } = laid;
  const size = frame[1] - frame[0];
  const margin = ((zoom[1] - zoom[0]) * 260) / width;
  const kept = new Set(keep.map((i) => places[i]?.event.id));
  const isSeen = (item: Item) => {
    const [start, end] = [frame[0] + item.start * size, frame[0] + item.end * size];
    return (end > zoom[0] - margin && start < zoom[1]) || kept.has(item.event.id);
  };
  const ticks = findTicks({ axis, zoom, width, lang }).map((t) => ({ ...t, x: (t.x - frame[0]) / size }));
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('[data-event]') || !box.current) return;
    const { left, top, width: wide } = box.current.getBoundingClientRect();
    const at = (zoom[0] + ((event.clientX - left) / wide) * (zoom[1] - zoom[0]) - frame[0]) / size;
    const scale = (wide * size) / (zoom[1] - zoom[0]);
    const found = places[findDot(dots, { x: at, y: event.clientY - top }, scale, REACH)];
    if (found) store.getState().select({ kind: 'event', id: found.event.id });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to the dots; keys go from event to event
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={`ww-tl-stage ww-tl-at-${bucket}${hasNames ? ' has-names' : ''}`} onClick={onClick}>
      <Track
        box={box}
        layout={layout}
        items={layout.items.filter(isSeen)}
        axis={axis}
        ticks={ticks}
        zoom={zoom}
        frame={frame}
        laneColour={laneColour}
        events={events}
        under={
          isNear ? (
            <CrowdDots dots={dots} places={places} height={layout.height} events={events} />
          ) : (
            <Counts crowd={crowd} layout={layout} zoom={zoom} frame={frame} colour={laneColour} />
          )
        }
      />
    </div>
  );
}
