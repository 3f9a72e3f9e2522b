/**
 * The drawing of many events: a canvas that is drawn anew with each frame of a movement, and over it a button for each
 * event that has its words there, for hands, keys and ears.
 *
 * Promises: a movement touches what is in view, and React only when it has come to rest; some hundred elements at most.
 */
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryState } from '../store/createStoryStore.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectFailures, selectPlace, selectPlaceInStory } from '../store/selectors.ts';
import { cssZoom } from '../ui/cssZoom.ts';
import { type CrowdScene, drawCrowd, findSeen } from './drawCrowd.ts';
import { findTicks } from './findTicks.ts';
import { type CrowdLayout, findDot, isNearView, layoutCrowd } from './layoutCrowd.ts';
import { findChunk } from './layoutDense.ts';
import type { Item } from './layoutTimeline.ts';
import { countLanes, makeCrowd } from './makeCrowd.ts';
import { LINE, OFFSET } from './measures.ts';
import type { StageProps } from './Stage.tsx';
import { findFolds, GUTTER, LaneNames, type TrackEvents } from './Track.tsx';
import { useCanvas } from './useCanvas.ts';
import { useDrawingGestures } from './useDrawingGestures.ts';
import { type Zoom, zoomWithin } from './zoomMath.ts';

/** Pixels from a dot within which a click is meant for it. */
const REACH = 12;
/** Milliseconds without movement after which the buttons are those of what is in view. */
const REST = 120;

/** Of a crowd, places are those of the whole story; of these events those that are shown. */
const findPlaces = (state: StoryState, ids: readonly (string | null)[]) =>
  [...new Set(ids)].flatMap((id) => (id !== null && selectPlace(state, id) >= 0 ? selectPlaceInStory(state, id) : []));

/** Within one stretch of the axis the layout stays; only what is seen of it changes. */
function useLayoutAt({ input }: Pick<StageProps, 'input'>, width: number, kept: readonly (string | null)[]) {
  const store = useStoryStore();
  const failed = useStory(selectFailures);
  const { places, lanes } = input;
  const crowd = useMemo(() => makeCrowd(places, lanes, failed), [places, lanes, failed]);
  const [first, second] = kept;
  return useMemo(() => {
    const keep = findPlaces(store.getState(), [first ?? null, second ?? null]);
    let [key, laid]: [string, CrowdLayout | null] = ['', null];
    const layoutAt = (zoom: Zoom): CrowdLayout => {
      const { from, to } = findChunk(zoom);
      const next = `${from} ${to} ${isNearView(crowd, zoom)}`;
      if (!laid || next !== key) [key, laid] = [next, layoutCrowd(crowd, zoom, width, keep)];
      return laid;
    };
    return { crowd, layoutAt };
  }, [store, crowd, width, first, second]);
}

/** The view, once it has stood still for a moment. */
function useSettled(): Zoom {
  const store = useStoryStore();
  const [settled, setSettled] = useState<Zoom>(() => store.getState().zoom);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, before) => {
      if (state.zoom === before.zoom) return;
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(store.getState().zoom), REST);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store]);
  return settled;
}

/** `span` is the part of the axis that the store's view is a part of. */
export function CrowdStage({ bucket, axis, input, laneColour, events, span }: StageProps & { span: Zoom }) {
  const store = useStoryStore();
  const lang = useStory((state) => state.lang);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const spots = useRef<HTMLDivElement>(null);
  const { places, lanes } = input;
  const hasNames = lanes.lanes.some((lane) => lane.label !== '');
  const width = bucket - (hasNames ? GUTTER : 0);
  const { crowd, layoutAt } = useLayoutAt({ input }, width, [events.tabStop, events.selected]);
  const folds = useMemo(() => findFolds(axis), [axis]);
  const settled = useSettled();
  const zoomNow = () => zoomWithin(span, store.getState().zoom);
  const rest = zoomWithin(span, settled);
  const laid = layoutAt(rest);
  const shown = findSeen(laid, rest, width, events);
  const buttons = laid.layout.items.filter((item) => shown.has(item) || events.tabStop === item.event.id);
  const { height } = laid.layout;
  useCanvas(canvas, height, (pen, size, ink) => {
    const zoom = zoomNow();
    const now = layoutAt(zoom);
    const counts = now.isNear ? null : countLanes(crowd, zoom);
    const ticks = findTicks({ axis, zoom, width: size.width, lang });
    const scene: CrowdScene = { laid: now, places, counts, ticks, folds, laneColour, events };
    drawCrowd(pen, scene, zoom, size, ink);
    if (spots.current) placeSpots(spots.current, buttons, laid.frame, zoom, size.width);
  });
  useDrawingGestures(box);
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('[data-event]') || !box.current) return;
    const { left, top, width: wide } = box.current.getBoundingClientRect();
    const zoom = zoomNow();
    const { dots, frame } = layoutAt(zoom);
    const size = frame[1] - frame[0];
    const at = (zoom[0] + ((event.clientX - left) / wide) * (zoom[1] - zoom[0]) - frame[0]) / size;
    const enlarged = cssZoom(box.current);
    const scale = (wide * size) / (zoom[1] - zoom[0]) / enlarged;
    const found = places[findDot(dots, { x: at, y: (event.clientY - top) / enlarged }, scale, REACH)];
    if (found) store.getState().select({ kind: 'event', id: found.event.id });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to the dots; keys go from event to event
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={`ww-tl-stage ww-tl-at-${bucket}${hasNames ? ' has-names' : ''}`} onClick={onClick}>
      {hasNames && <LaneNames layout={laid.layout} laneColour={laneColour} />}
      <div className="ww-tl-track ww-tl-crowd" ref={box}>
        <canvas ref={canvas} height={height} />
        <div ref={spots}>
          {buttons.map((item) => (
            <Spot key={item.event.id} item={item} events={events} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Spot({ item, events }: { item: Item; events: TrackEvents }) {
  const { id } = item.event;
  return (
    <button
      type="button"
      className="ww-tl-spot"
      tabIndex={events.tabStop === id ? 0 : -1}
      aria-label={events.name(id)}
      aria-current={events.selected === id ? 'true' : undefined}
      data-event={id}
    />
  );
}

/** Puts the buttons over the words that they stand for; one out of view waits at the edge. */
function placeSpots(layer: HTMLElement, items: readonly Item[], frame: Zoom, zoom: Zoom, width: number): void {
  const [scale, size] = [width / (zoom[1] - zoom[0]), frame[1] - frame[0]];
  items.forEach((item, i) => {
    const spot = layer.children[i] as HTMLElement;
    const x = Math.min(width, Math.max(-24, (frame[0] + item.x * size - zoom[0]) * scale - 9));
    spot.style.width = `${item.width + OFFSET + 13}px`;
    spot.style.transform = `translate(${x}px, ${item.markY - LINE / 2 - 3}px)`;
  });
}
