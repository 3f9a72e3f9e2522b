/**
 * The whole story in a strip, with a brush that sets the time filter; its ends are sliders for the keyboard.
 *
 * Promises: it stays under the hand that moves the brush. It stands above all that a filter makes shorter, and what the
 * filters above it say is scrolled away by as much as it takes; nobody else's page is scrolled.
 */
import { type KeyboardEvent, memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { type Day, isoOf, parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import { useStory } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { beginOf, dayAt, endBefore } from './axisScale.ts';
import { percent } from './EventMark.tsx';
import { countBins } from './layoutDense.ts';
import { placeStory } from './placeStory.ts';

const HEIGHT = 34;
const BINS = 160;
/** A shelf narrower than this part of the strip is not seen. */
const THIN = 0.002;

/** A bar for each bin that has something, at least 6 pixels high. */
function drawBins(bins: Uint32Array): string {
  const most = Math.max(1, ...bins);
  const bars = [...bins].map((count, i) => {
    const high = Math.max(6, (count / most) * (HEIGHT - 12)).toFixed(1);
    return count > 0 ? `M${i} ${HEIGHT - 5}v-${high}h.62v${high}z` : '';
  });
  return bars.join('');
}

type Drag = { kind: 'new' | 'move' | 'from' | 'to'; at: Day; from: Day; to: Day };

/** Drawn anew when its own part of the state changes, and not with each filter. */
export const Overview = memo(function Overview() {
  const words = useWords(TIMELINE_WORDS);
  const lang = useStory((state) => state.lang);
  const events = useStory((state) => state.story.events);
  const scale = useStory((state) => state.scale);
  const window = useStory((state) => state.filters.window);
  const setWindow = useStory((state) => state.setWindow);
  const { axis, placement } = useMemo(() => placeStory(events, scale), [events, scale]);
  const bins = useMemo(
    () =>
      countBins(
        placement.places.map((p) => p.x),
        0,
        1,
        BINS,
      ),
    [placement],
  );
  const marked = useMemo(
    () => axis.stretches.filter((s) => (s.kind === 'shelf' || s.kind === 'break') && s.end - s.start >= THIN),
    [axis],
  );
  const strip = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const top = useRef<number | null>(null);
  const findBox = () => (strip.current as SVGSVGElement).getBoundingClientRect();
  useLayoutEffect(() => {
    if (top.current !== null && strip.current?.closest('.ww-page')) scrollBy(0, findBox().top - top.current);
    top.current = null;
  });
  if (axis.to - axis.from < 2) return null;
  const last = axis.to - 1;
  const set = window ? parseEdtf(window) : null;
  const from = Math.max(axis.from, set?.from ?? axis.from);
  const to = Math.min(last, set?.to ?? last);
  const put = (a: Day, b: Day) => {
    const [low, high] = [Math.max(axis.from, Math.min(a, b)), Math.min(last, Math.max(a, b))];
    top.current = findBox().top;
    setWindow(low <= axis.from && high >= last ? null : `${isoOf(low)}/${isoOf(high)}`);
  };
  const dayUnder = (event: PointerEvent) => {
    const { left, width } = findBox();
    return dayAt(axis, Math.min(1, Math.max(0, (event.clientX - left) / (width || 1))));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grip = (event.target as Element).closest('[data-grip]')?.getAttribute('data-grip') as
      | Drag['kind']
      | undefined;
    drag.current = { kind: grip ?? 'new', at: dayUnder(event), from, to };
    strip.current?.setPointerCapture?.(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    const d = drag.current;
    if (!d) return;
    const day = dayUnder(event);
    if (day === d.at && d.kind === 'new') return;
    if (d.kind === 'new') put(d.at, day);
    else if (d.kind === 'from') put(Math.min(day, d.to), d.to);
    else if (d.kind === 'to') put(d.from, Math.max(day, d.from));
    else {
      const step = Math.max(axis.from - d.from, Math.min(last - d.to, day - d.at));
      put(d.from + step, d.to + step);
    }
  };
  const onUp = () => {
    drag.current = null;
  };
  const onKey = (grip: 'from' | 'to') => (event: KeyboardEvent) => {
    const big = Math.max(1, Math.round((last - axis.from) / 20));
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -big,
      PageUp: big,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (grip === 'from') put(Math.min(to, from + step), to);
    else put(from, Math.max(from, to + step));
  };
  const [x0, x1] = [set ? beginOf(axis, from) : 0, set ? endBefore(axis, to + 1) : 1];
  const grips = [
    { grip: 'from', day: from, x: x0, label: words.windowFrom, low: axis.from, high: to },
    { grip: 'to', day: to, x: x1, label: words.windowTo, low: from, high: last },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a strip with two sliders, not a form
    <div className="ww-tl-overview" role="group" aria-label={words.overview}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its parts have names */}
      <svg
        ref={strip}
        className="ww-tl-strip"
        width="100%"
        height={HEIGHT}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        <rect className="ww-tl-strip-back" width="100%" height={HEIGHT} rx="4" />
        {marked.map((s) => (
          <rect
            key={s.start}
            className={`ww-tl-strip-${s.kind}`}
            x={percent(s.start)}
            width={percent(s.end - s.start)}
            y="4"
            height={HEIGHT - 8}
          />
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${BINS} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="ww-tl-strip-bin" d={drawBins(bins)} />
        </svg>
        {set && (
          <>
            <rect className="ww-tl-shade" x="0" width={percent(x0)} height={HEIGHT} />
            <rect className="ww-tl-shade" x={percent(x1)} width={percent(Math.max(0, 1 - x1))} height={HEIGHT} />
            <rect className="ww-tl-brush" data-grip="move" x={percent(x0)} width={percent(x1 - x0)} height={HEIGHT} />
          </>
        )}
        {grips.map(({ grip, day, x, label, low, high }) => (
          <g
            key={grip}
            className="ww-tl-grip"
            data-grip={grip}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={low}
            aria-valuemax={high}
            aria-valuenow={day}
            aria-valuetext={formatEdtf(isoOf(day), lang)}
            onKeyDown={onKey(grip)}
          >
            <svg x={percent(x)} overflow="visible" aria-hidden="true">
              <rect className="ww-tl-grip-hit" x={grip === 'from' ? -4 : -20} width="24" height={HEIGHT} rx="4" />
              <rect
                className="ww-tl-grip-bar"
                x={grip === 'from' ? 0 : -6}
                y="7"
                width="6"
                height={HEIGHT - 14}
                rx="3"
              />
            </svg>
          </g>
        ))}
      </svg>
    </div>
  );
});
