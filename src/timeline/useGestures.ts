/**
 * Drag, pinch, wheel and double-click on the drawing, as changes of the view.
 *
 * Promises: at most one change a frame; a plain wheel scrolls the page until the drawing has been used (clicked or
 * focused); a click on an event stays a click. Does not know what is drawn.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { panBy, type Zoom, zoomAt } from './zoomMath.ts';

interface Gestures {
  zoom: () => Zoom;
  setZoom: (zoom: Zoom) => void;
}

/** Pixels that a pointer may stray and still click. */
const SLOP = 4;

export function useGestures(box: RefObject<Element | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = box.current;
    return element ? listen(element, () => latest.current) : undefined;
  }, [box]);
}

/** Attaches the listeners; returns what takes them away. */
function listen(element: Element, gestures: () => Gestures): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let pending: Zoom | null = null;
  let frame = 0;
  let origin: { x: number; y: number } | null = null;
  let isDragging = false;
  let pinch = 0;
  const current = () => pending ?? gestures().zoom();
  const apply = (zoom: Zoom) => {
    pending = zoom;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const next = pending;
      pending = null;
      if (next) gestures().setZoom(next);
    });
  };
  const fraction = (clientX: number) => {
    const { left, width } = element.getBoundingClientRect();
    return width > 0 ? Math.min(1, Math.max(0, (clientX - left) / width)) : 0.5;
  };
  const widthOf = () => element.getBoundingClientRect().width || 1;
  const pair = () => {
    const [a, b] = [...pointers.values()] as unknown as [{ x: number }, { x: number }];
    return { span: Math.max(8, Math.abs(a.x - b.x)), middle: (a.x + b.x) / 2 };
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    origin = { x: event.clientX, y: event.clientY };
    isDragging = false;
    if (pointers.size === 2) pinch = pair().span;
  };
  const move = (event: PointerEvent) => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const dx = event.clientX - last.x;
    if (pointers.size === 2) {
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const { span, middle } = pair();
      apply(zoomAt(current(), span / pinch, fraction(middle)));
      pinch = span;
      return;
    }
    if (!isDragging && origin && Math.abs(event.clientX - origin.x) < SLOP) return;
    if (!isDragging) {
      isDragging = true;
      element.setPointerCapture?.(event.pointerId);
      element.classList.add('is-dragging');
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    apply(panBy(current(), -dx / widthOf()));
  };
  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) element.classList.remove('is-dragging');
  };
  const click = (event: Event) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  const home = element.closest('.ww-tl-stages') ?? element;
  const wheel = (event: WheelEvent) => {
    const isMeant = event.ctrlKey || event.metaKey || home.contains(element.ownerDocument.activeElement);
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const [from, to] = current();
    if (isSideways ? to - from >= 1 : !isMeant) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (isSideways) apply(panBy(current(), (event.deltaX * unit) / widthOf()));
    else apply(zoomAt(current(), 2 ** ((-event.deltaY * unit) / (event.ctrlKey ? 120 : 300)), fraction(event.clientX)));
  };
  const doubleClick = (event: Event) =>
    apply(zoomAt(current(), (event as MouseEvent).shiftKey ? 0.5 : 2, fraction((event as MouseEvent).clientX)));
  const all: [string, EventListener, AddEventListenerOptions?][] = [
    ['pointerdown', down as EventListener],
    ['pointermove', move as EventListener],
    ['pointerup', up as EventListener],
    ['pointercancel', up as EventListener],
    ['click', click, { capture: true }],
    ['wheel', wheel as EventListener, { passive: false }],
    ['dblclick', doubleClick],
  ];
  for (const [name, listener, options] of all) element.addEventListener(name, listener, options);
  return () => {
    cancelAnimationFrame(frame);
    for (const [name, listener, options] of all) element.removeEventListener(name, listener, options);
  };
}
