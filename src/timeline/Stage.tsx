/** One width's drawing with its gestures: the layout is made once, moving only shifts and stretches it. */
import { useMemo, useRef } from 'react';
import { parseEdtf } from '../model/edtf.ts';
import { useStory } from '../store/StoryContext.tsx';
import { findTicks } from './findTicks.ts';
import type { Axis } from './layoutAxis.ts';
import { type LayoutInput, layoutTimeline } from './layoutTimeline.ts';
import { GUTTER, Track, type TrackEvents } from './Track.tsx';
import type { Bucket } from './useBucket.ts';
import { useDrawingGestures } from './useDrawingGestures.ts';

export interface StageProps {
  bucket: Bucket;
  axis: Axis;
  input: Omit<LayoutInput, 'width'>;
  laneColour: (lane: string) => string;
  events: TrackEvents;
}

export function Stage({ bucket, axis, input, laneColour, events }: StageProps) {
  const zoom = useStory((state) => state.zoom);
  const lang = useStory((state) => state.lang);
  const hasNames = input.lanes.lanes.some((lane) => lane.label !== '');
  const width = bucket - (hasNames ? GUTTER : 0);
  const layout = useMemo(() => layoutTimeline({ ...input, width }), [input, width]);
  const days = useMemo(() => {
    const singles = input.places
      .filter((p) => p.kind === 'day')
      .map((p) => parseEdtf(p.event.date as string)?.from ?? 0);
    return [...new Set(singles)].sort((a, b) => a - b);
  }, [input.places]);
  const taken = useMemo(() => new Set(input.brackets.map((b) => b.from)), [input.brackets]);
  const ticks = useMemo(
    () => findTicks({ axis, zoom, width, lang, eventDays: axis.scale === 'adaptive' ? days : [], taken }),
    [axis, zoom, width, lang, days, taken],
  );
  const box = useRef<SVGSVGElement>(null);
  useDrawingGestures(box);
  return (
    <div className={`ww-tl-stage ww-tl-at-${bucket}${hasNames ? ' has-names' : ''}`}>
      <Track box={box} layout={layout} axis={axis} ticks={ticks} zoom={zoom} laneColour={laneColour} events={events} />
    </div>
  );
}
