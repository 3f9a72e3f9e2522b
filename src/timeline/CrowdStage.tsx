/** The drawing of many events: counts far out, marks and labels near in; never more than a few hundred nodes. */
import { useMemo, useRef } from 'react';
import { useStory } from '../store/StoryContext.tsx';
import { percent } from './EventMark.tsx';
import { findTicks } from './findTicks.ts';
import { type Crowd, countLanes, isNearView, layoutCrowd, makeCrowd } from './layoutCrowd.ts';
import { findChunk } from './layoutDense.ts';
import type { Item, Layout } from './layoutTimeline.ts';
import type { StageProps } from './Stage.tsx';
import { GUTTER, Track } from './Track.tsx';
import { useDrawingGestures } from './useDrawingGestures.ts';
import type { Zoom } from './zoomMath.ts';

/** Counts across the drawing. */
const BINS = 160;

function Counts({ crowd, layout, zoom, frame, colour }: CountsProps) {
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
}

interface CountsProps {
  crowd: Crowd;
  layout: Layout;
  zoom: Zoom;
  frame: Zoom;
  colour: (lane: string) => string;
}

export function CrowdStage({ bucket, axis, input, laneColour, events }: StageProps) {
  const zoom = useStory((state) => state.zoom);
  const lang = useStory((state) => state.lang);
  const box = useRef<SVGSVGElement>(null);
  useDrawingGestures(box);
  const { places, lanes } = input;
  const crowd = useMemo(() => makeCrowd(places, lanes), [places, lanes]);
  const byId = useMemo(() => new Map(places.map((p, i) => [p.event.id, i])), [places]);
  const hasNames = lanes.lanes.some((lane) => lane.label !== '');
  const width = bucket - (hasNames ? GUTTER : 0);
  const { from, to } = findChunk(zoom);
  const keep = useMemo(
    () => [...new Set([events.tabStop, events.selected].flatMap((id) => byId.get(id ?? '') ?? []))],
    [byId, events.tabStop, events.selected],
  );
  // Within one stretch of the axis the layout stays; only what is seen of it changes.
  const near = isNearView(crowd, zoom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stretch and the level stand for the zoom
  const laid = useMemo(() => layoutCrowd(crowd, zoom, width, keep), [crowd, width, keep, from, to, near]);
  const { frame, isNear } = laid;
  const size = frame[1] - frame[0];
  const margin = ((zoom[1] - zoom[0]) * 260) / width;
  const isSeen = (item: Item) => {
    const [start, end] = [frame[0] + item.start * size, frame[0] + item.end * size];
    const index = byId.get(item.event.id);
    return (end > zoom[0] - margin && start < zoom[1]) || (index !== undefined && keep.includes(index));
  };
  const { layout } = laid;
  const ticks = findTicks({ axis, zoom, width, lang }).map((t) => ({ ...t, x: (t.x - frame[0]) / size }));
  return (
    <div className={`ww-tl-stage ww-tl-at-${bucket}${hasNames ? ' has-names' : ''}`}>
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
        under={isNear ? null : <Counts crowd={crowd} layout={layout} zoom={zoom} frame={frame} colour={laneColour} />}
      />
    </div>
  );
}
