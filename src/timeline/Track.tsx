/** The drawing at one width: lane names, and the plane that pans and zooms with ticks, brackets, shelves and events. */
import { memo, type ReactNode, type RefObject, useId } from 'react';
import { EventLink, EventMark, percent } from './EventMark.tsx';
import type { Tick } from './findTicks.ts';
import type { Axis } from './layoutAxis.ts';
import type { Layout } from './layoutTimeline.ts';
import { FONT, SMALL, TICKS } from './measures.ts';
import { wrapLabel } from './wrapLabel.ts';
import type { Zoom } from './zoomMath.ts';

/** Width of the column of lane names, in pixels; the stylesheet's grid follows it. */
export const GUTTER = 116;

export interface TrackEvents {
  colour: (id: string) => string;
  name: (id: string) => string;
  state: (id: string) => 'plain' | 'lit' | 'dim';
  selected: string | null;
  tabStop: string | null;
}

interface TrackProps {
  box: RefObject<SVGSVGElement | null> | null;
  layout: Layout;
  axis: Axis;
  ticks: readonly Tick[];
  zoom: Zoom;
  laneColour: (lane: string) => string;
  events: TrackEvents;
  /** Drawn under the events: counts, where there are too many of them. */
  children?: ReactNode;
}

export const LaneNames = memo(function LaneNames({ layout, laneColour }: Pick<TrackProps, 'layout' | 'laneColour'>) {
  return (
    <svg className="ww-tl-names" width={GUTTER} height={layout.height} aria-hidden="true">
      {layout.lanes.map((lane) => (
        <g key={lane.id} className={laneColour(lane.id)}>
          <line className="ww-tl-rule" x1="0" x2="100%" y1={lane.y} y2={lane.y} />
          {wrapLabel(lane.label, 7, 3).lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
            <text key={i} className="ww-tl-name" x="0" y={lane.y + 25.5 + i * 17} fontSize={FONT}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
});

function Masks({ id }: { id: string }) {
  const stops = {
    start: [0, 1, 1],
    end: [1, 1, 0],
    both: [0, 1, 0],
  };
  return (
    <defs>
      {Object.entries(stops).map(([name, [a, b, c]]) => (
        <g key={name}>
          <linearGradient id={`${id}g${name}`}>
            <stop offset="0" stopColor="#fff" stopOpacity={a} />
            <stop offset="0.5" stopColor="#fff" stopOpacity={b} />
            <stop offset="1" stopColor="#fff" stopOpacity={c} />
          </linearGradient>
          <mask id={`${id}${name}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}g${name})`} />
          </mask>
        </g>
      ))}
      <pattern id={`${id}shelf`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="ww-tl-hatch" x1="0" x2="0" y1="0" y2="7" />
      </pattern>
    </defs>
  );
}

/** Folded silences, neighbours drawn as one. */
export function findFolds(axis: Axis): { start: number; end: number }[] {
  const folds: { start: number; end: number }[] = [];
  for (const { kind, start, end } of axis.stretches) {
    if (kind !== 'break') continue;
    const last = folds.at(-1);
    if (last && Math.abs(last.end - start) < 1e-9) last.end = end;
    else folds.push({ start, end });
  }
  return folds;
}

function Breaks({ axis, layout }: { axis: Axis; layout: Layout }) {
  return findFolds(axis).map(({ start, end }) => (
    <g key={start} className="ww-tl-break">
      <rect x={percent(start)} width={percent(end - start)} y={TICKS - 8} height={layout.height - TICKS + 8} />
      <svg x={percent((start + end) / 2)} y={TICKS - 3} overflow="visible" aria-hidden="true">
        <path d="M-5 5 L-1 -5 M1 5 L5 -5" />
      </svg>
    </g>
  ));
}

const bandY = (bracket: Layout['brackets'][number]) => bracket.y + 18;

const Bands = memo(function Bands({ layout, id }: { layout: Layout; id: string }) {
  return layout.brackets.map((b) =>
    b.date === null || b.count > 1 ? (
      <rect
        key={`${b.date} ${b.start}`}
        className={b.date === null ? 'ww-tl-hatched' : 'ww-tl-band'}
        x={percent(b.start)}
        width={percent(b.end - b.start)}
        y={bandY(b)}
        height={layout.height - 2 - bandY(b)}
        fill={b.date === null ? `url(#${id}shelf)` : undefined}
      />
    ) : null,
  );
});

const Brackets = memo(function Brackets({ layout }: { layout: Layout }) {
  return layout.brackets.map((b) => {
    const x = b.anchor === 'start' ? b.start : b.anchor === 'end' ? b.end : (b.start + b.end) / 2;
    const y = bandY(b);
    return (
      <g key={`${b.date} ${b.start}`} className={b.date === null ? 'ww-tl-shelf' : 'ww-tl-bracket'}>
        <line x1={percent(b.start)} x2={percent(b.end)} y1={y} y2={y} />
        <line x1={percent(b.start)} x2={percent(b.start)} y1={y} y2={y + 5} />
        <line x1={percent(b.end)} x2={percent(b.end)} y1={y} y2={y + 5} />
        <text x={percent(x)} y={b.y + 12} textAnchor={b.anchor} fontSize={SMALL}>
          {b.label}
        </text>
      </g>
    );
  });
});

export function Track({ box, layout, axis, ticks, zoom, laneColour, events, children }: TrackProps) {
  const { items } = layout;
  const id = `ww-tl${useId().replace(/[^\w-]/g, '')}`;
  const width = zoom[1] - zoom[0];
  return (
    <>
      {layout.lanes.some((l) => l.label !== '') && <LaneNames layout={layout} laneColour={laneColour} />}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its parts have names */}
      <svg ref={box} className="ww-tl-track" width="100%" height={layout.height}>
        <Masks id={id} />
        {layout.lanes.map((lane) => (
          <line key={lane.id} className="ww-tl-rule" x1="0" x2="100%" y1={lane.y} y2={lane.y} />
        ))}
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its parts have names */}
        <svg x={percent(-zoom[0] / width)} width={percent(1 / width)} overflow="visible">
          <Bands layout={layout} id={id} />
          {ticks.map((tick) => (
            <g key={`${tick.x} ${tick.unit}`} className={`ww-tl-tick is-${tick.unit}`}>
              <line x1={percent(tick.x)} x2={percent(tick.x)} y1={TICKS - 8} y2={TICKS - 3} />
              <text x={percent(tick.x)} y={13} textAnchor="middle" fontSize={SMALL}>
                {tick.label}
              </text>
            </g>
          ))}
          <line className="ww-tl-axis" x1="0" x2="100%" y1={TICKS - 3} y2={TICKS - 3} />
          <Breaks axis={axis} layout={layout} />
          <Brackets layout={layout} />
          {children}
          {items.map((item) =>
            item.dots.length > 0 ? (
              <EventLink
                key={item.event.id}
                item={item}
                colour={events.colour(item.event.id)}
                state={events.state(item.event.id)}
              />
            ) : null,
          )}
          {items.map((item) => (
            <EventMark
              key={item.event.id}
              item={item}
              colour={events.colour(item.event.id)}
              name={events.name(item.event.id)}
              state={events.state(item.event.id)}
              isSelected={events.selected === item.event.id}
              isTabStop={events.tabStop === item.event.id}
              masks={id}
            />
          ))}
        </svg>
      </svg>
    </>
  );
}
