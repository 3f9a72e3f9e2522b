/**
 * The drawing of many events as it comes with the page, before any script: counts in each lane over the whole axis.
 *
 * Promises: what `CrowdStage` draws of the same view, so that nothing moves when it takes over.
 */
import { useStory } from '../store/StoryContext.tsx';
import { findTicks } from './findTicks.ts';
import { countLanes, crowdLanes, heightOf, makeCrowd, TOP } from './makeCrowd.ts';
import type { StageProps } from './Stage.tsx';
import { GUTTER, Track } from './Track.tsx';
import type { Zoom } from './zoomMath.ts';

const WHOLE: Zoom = [0, 1];

export function CrowdPicture({ bucket, axis, input, laneColour, events }: StageProps) {
  const lang = useStory((state) => state.lang);
  const { places, lanes } = input;
  const hasNames = lanes.lanes.some((lane) => lane.label !== '');
  const width = bucket - (hasNames ? GUTTER : 0);
  const boxes = crowdLanes(lanes);
  const layout = { width, height: heightOf(boxes), top: TOP, lanes: boxes, items: [], brackets: [] };
  const bars = countLanes(makeCrowd(places, lanes), WHOLE);
  return (
    <div className={`ww-tl-stage ww-tl-at-${bucket}${hasNames ? ' has-names' : ''}`}>
      <Track
        box={null}
        layout={layout}
        axis={axis}
        ticks={findTicks({ axis, zoom: WHOLE, width, lang })}
        zoom={WHOLE}
        laneColour={laneColour}
        events={events}
      >
        {boxes.map((lane, i) => {
          const counts = [...(bars.counts[i] as Uint32Array)];
          const high = bars.highOf(lane.height);
          return (
            <svg
              key={lane.id}
              className={laneColour(lane.id)}
              y={lane.y}
              height={lane.height}
              viewBox={`0 0 ${counts.length} ${lane.height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path
                className="ww-tl-count"
                d={counts
                  .map((n, bin) =>
                    n > 0 ? `M${bin + 0.12} ${lane.height - 2}v${-high(n).toFixed(1)}h.76v${high(n).toFixed(1)}z` : '',
                  )
                  .join('')}
              />
            </svg>
          );
        })}
      </Track>
    </div>
  );
}
