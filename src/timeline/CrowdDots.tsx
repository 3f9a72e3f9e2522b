/**
 * The events that have no room for a label, as dots: one path for all of a colour and kind, whatever their number.
 *
 * A line of no length with round ends is a dot that stays round however the picture is stretched.
 */
import { memo, useMemo } from 'react';
import type { Dots } from './layoutCrowd.ts';
import type { Place } from './placeEvents.ts';
import type { TrackEvents } from './Track.tsx';

/** Steps across the stretch that dots stand on. */
const STEPS = 100_000;

interface CrowdDotsProps {
  dots: Dots;
  places: readonly Place[];
  height: number;
  events: TrackEvents;
}

export const CrowdDots = memo(function CrowdDots({ dots, places, height, events }: CrowdDotsProps) {
  const { colour, state } = events;
  const paths = useMemo(() => {
    const groups = new Map<string, string[]>();
    dots.index.forEach((index, i) => {
      const { event } = places[index] as Place;
      const isHollow = event.modality !== 'asserted' && event.modality !== 'reported';
      const key = `${colour(event.id)} is-${state(event.id)}${isHollow ? ' is-hollow' : ''}`;
      const list = groups.get(key) ?? [];
      groups.set(key, list);
      list.push(`M${Math.round((dots.x[i] as number) * STEPS)} ${dots.y[i]}h0`);
    });
    return [...groups].map(([key, list]) => ({ key, d: list.join('') }));
  }, [dots, places, colour, state]);
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${STEPS} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {paths.map(({ key, d }) => (
        <g key={key} className={`ww-tl-dots ${key}`}>
          <path d={d} />
          {key.endsWith('is-hollow') && <path className="ww-tl-dots-inside" d={d} />}
        </g>
      ))}
    </svg>
  );
});
