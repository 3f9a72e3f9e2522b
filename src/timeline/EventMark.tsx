/** One event in the drawing: its bar, mark, label and the dots of the others who take part. */
import { memo } from 'react';
import { lineGap } from '../ui/lineGap.ts';
import type { Item } from './layoutTimeline.ts';
import { Mark } from './Mark.tsx';
import { FONT, LINE, OFFSET } from './measures.ts';
import { fadeLength } from './stackLabels.ts';

export const percent = (part: number) => `${Number((part * 100).toFixed(4))}%`;

interface EventMarkProps {
  item: Item;
  colour: string;
  /** Spoken name: title, date, modality. */
  name: string;
  state: 'plain' | 'lit' | 'dim';
  isSelected: boolean;
  isTabStop: boolean;
  /** Prefix of the fading masks' ids. */
  masks: string;
}

function maskOf({ fadeStart, fadeEnd }: Item): 'both' | 'start' | 'end' | null {
  return fadeStart && fadeEnd ? 'both' : fadeStart ? 'start' : fadeEnd ? 'end' : null;
}

function Bar({ item, masks }: { item: Item; masks: string }) {
  const mask = maskOf(item);
  const y = item.markY - LINE / 2 - 7;
  const masked = mask ? `url(#${masks}${mask})` : undefined;
  if (item.end > item.start)
    return (
      <rect
        className="ww-tl-bar"
        x={percent(item.start)}
        width={percent(item.end - item.start)}
        y={y}
        height={5}
        rx={2.5}
        mask={masked}
      />
    );
  if (!mask) return null;
  const length = fadeLength(item);
  const x = item.fadeStart ? -length : 0;
  const width = (item.fadeStart ? length : 0) + (item.fadeEnd ? length : 0);
  return (
    <svg x={percent(item.x)} y={y} overflow="visible" aria-hidden="true">
      <rect className="ww-tl-bar" x={x} width={width} height={5} rx={2.5} mask={masked} />
    </svg>
  );
}

/** What is left of a line that would run through labels: so much at the mark, and at the dot that it leads to. */
const STUB = 15;
const TAIL = 9;

/**
 * A thin line from an event to the lanes of the others who take part; drawn beneath all labels. One that would run
 * through them shows its two ends, and all of itself while its event is looked at.
 */
export const EventLink = memo(function EventLink({
  item,
  colour,
  state,
}: Pick<EventMarkProps, 'item' | 'colour' | 'state'>) {
  const { markY, dots, isCrossing } = item;
  const x = percent(item.x);
  const low = Math.min(markY, ...dots);
  const high = Math.max(markY, ...dots);
  const lines = isCrossing ? dots.map((y) => [markY, y] as const) : [[low, high] as const];
  return (
    <g className={`ww-tl-joint ${colour} is-${state}`}>
      {lines.map(([y1, y2]) => (
        <line
          key={y2}
          className="ww-tl-link"
          x1={x}
          x2={x}
          y1={y1}
          y2={y2}
          strokeDasharray={isCrossing ? `${STUB} ${Math.max(0, Math.abs(y2 - y1) - STUB - TAIL)} ${TAIL}` : undefined}
        />
      ))}
      {dots.map((y) => (
        <circle key={y} className="ww-tl-dot" cx={x} cy={y} r="3" />
      ))}
    </g>
  );
});

export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { item, colour, name, state, isSelected, isTabStop, masks } = props;
  const isRight = item.side === 'right';
  const x = isRight ? OFFSET : -OFFSET;
  const isUndated = item.kind === 'undated';
  const labelHeight = item.lines.length * LINE;
  const classes = ['ww-tl-event', colour, `is-${state}`];
  if (isSelected) classes.push('is-selected');
  if (isUndated) classes.push('is-undated');
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing
    <g
      className={classes.join(' ')}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
      data-event={item.event.id}
    >
      <Bar item={item} masks={masks} />
      <svg x={percent(item.x)} y={item.markY} overflow="visible" aria-hidden="true">
        <rect
          className="ww-tl-hit"
          x={isRight ? -9 : -OFFSET - item.width - 4}
          y={-LINE / 2 - 3}
          width={item.width + OFFSET + 13}
          height={Math.max(24, labelHeight + 6)}
          rx="4"
        />
        <Mark modality={item.event.modality} />
        {item.lines.length > 0 && (
          <text className="ww-tl-label" textAnchor={isRight ? 'start' : 'end'} fontSize={FONT}>
            {item.lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
              <tspan key={i} x={x} y={i * LINE + 4.6}>
                {line + lineGap(line, item.lines[i + 1])}
              </tspan>
            ))}
          </text>
        )}
      </svg>
    </g>
  );
});
