/**
 * The timeline of a story: controls, the strip with the time filter, the drawing, the key; on a narrow page a list.
 *
 * Promises: drawn the same on the server and in the browser, without inline styles; nothing moves when the script takes
 * over. Talks to the other views through the store alone.
 */
import { type FocusEvent, type MouseEvent, type PointerEvent, useContext, useEffect, useMemo, useRef } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import { selectPlace, selectPlaceInStory } from '../store/selectors.ts';
import { useFetched } from '../ui/useFetched.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useGlide } from '../ui/usePanZoom.ts';
import { CrowdOpening } from './crowdOpening.ts';
import { EventList } from './EventList.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import { Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { BUCKETS, type Bucket, useBucket } from './useBucket.ts';
import { useEventKeys } from './useEventKeys.ts';
import { useLit, useTimelineModel } from './useTimelineModel.ts';
import { bringIntoView, clampZoom, type Zoom, zoomAt } from './zoomMath.ts';

/** Most stories never need it; until it is there, and where it cannot be had, the counts that the page came with stay. */
const fetchCrowd = () => import('./CrowdStage.tsx').then((loaded) => loaded.CrowdStage);

const eventUnder = (target: EventTarget) => (target as Element).closest('[data-event]')?.getAttribute('data-event');

export function Timeline() {
  const store = useStoryStore();
  const model = useTimelineModel();
  const { events, isCrowd, axis, placement, lanes, span, looks, lang, words } = model;
  const state = useLit();
  const selected = useStory((s) => (s.selected?.kind === 'event' ? s.selected.id : null));
  const isWhole = useStory((s) => s.zoom[0] === 0 && s.zoom[1] === 1);
  const box = useRef<HTMLDivElement>(null);
  const bucket = useBucket(box);
  const Opening = useContext(CrowdOpening);
  const CrowdStage = useFetched(isCrowd, fetchCrowd);
  const isPrinting = useIsPrinting();
  const glide = useGlide();
  const zoomTo = (wanted: Zoom) =>
    glide.run(store.getState().zoom, clampZoom(wanted), (now) => store.getState().setZoom(now as Zoom));
  const onZoom = (factor: number) => zoomTo(factor ? zoomAt(store.getState().zoom, factor, 0.5) : [0, 1]);
  const reveal = (id: string) => {
    const state = store.getState();
    const place = placement.places[isCrowd ? selectPlaceInStory(state, id) : selectPlace(state, id)];
    if (place && state.zoom[1] - state.zoom[0] < 1)
      zoomTo(bringIntoView(state.zoom, (place.x - span[0]) / (span[1] - span[0])));
  };
  // What is selected anywhere comes into a view that shows a part; what an address opens with, it opens as it says.
  const followed = useRef(selected);
  useEffect(() => {
    if (selected && selected !== followed.current) reveal(selected);
    followed.current = selected;
  });
  const keys = useEventKeys({ box, events, reveal, onZoom });
  const isKnown = (id: string | null) => id !== null && selectPlace(store.getState(), id) >= 0;
  const tabStop = [keys.focused, selected].find(isKnown) ?? events[0]?.id ?? null;
  const shown = useMemo(() => ({ ...looks, state, selected, tabStop }), [looks, state, selected, tabStop]);
  const layoutInput = useMemo(
    () => ({
      ...placement,
      lanes,
      dateLabel: (date: string | null) => (date === null ? words.undated : formatEdtf(date, lang)),
    }),
    [placement, lanes, words, lang],
  );
  const hover = (target: EventTarget) => {
    const id = eventUnder(target);
    store.getState().hover(id ? { kind: 'event', id } : null);
  };
  const handlers = {
    // A hand on the drawing comes before a glide.
    onPointerDown: glide.stop,
    onWheel: glide.stop,
    onClick: (event: MouseEvent) => {
      const id = eventUnder(event.target);
      if (id) store.getState().select({ kind: 'event', id });
    },
    onPointerOver: (event: PointerEvent) => hover(event.target),
    onPointerLeave: () => store.getState().hover(null),
    onFocus: (event: FocusEvent) => {
      const id = eventUnder(event.target);
      if (id) keys.onFocus(id);
      if (id) store.getState().hover({ kind: 'event', id });
    },
    onBlur: (event: FocusEvent) => {
      store.getState().hover(null);
      keys.onBlur(!event.target.isConnected);
    },
    onKeyDown: keys.onKeyDown,
  };
  const drawn: readonly Bucket[] = bucket === null ? BUCKETS : bucket === 0 ? [] : [bucket];
  return (
    // tabIndex: the focus falls back here when a filter leaves no event
    <div className="ww-tl" ref={box} tabIndex={-1}>
      <Toolbar onZoom={onZoom} isWhole={isWhole} />
      <Overview />
      {events.length === 0 ? (
        <p className="ww-tl-empty">{words.empty}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of marks in a drawing is no fieldset */}
          <div
            className="ww-tl-stages"
            role="group"
            aria-label={words.title}
            aria-description={words.help}
            tabIndex={-1}
            {...handlers}
          >
            {drawn.map((b) => {
              const drawing = { bucket: b, axis, input: layoutInput, laneColour: looks.lane, events: shown };
              if (!isCrowd) return <Stage key={b} {...drawing} />;
              if (bucket === null || !CrowdStage) return Opening && <Opening key={b} {...drawing} />;
              return <CrowdStage key={b} {...drawing} span={span} />;
            })}
            {(bucket === null || bucket === 0 || isPrinting) && <EventList events={events} shown={shown} />}
          </div>
          <Legend
            modalities={model.modalities}
            hasBar={placement.places.some((p) => p.end > p.start)}
            hasShelf={placement.places.some((p) => p.kind === 'undated')}
            hasBreak={axis.stretches.some((s) => s.kind === 'break')}
          />
        </>
      )}
    </div>
  );
}
