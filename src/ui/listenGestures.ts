/**
 * Drag, pinch, wheel and double-click on an element, told as movements of the picture in it.
 *
 * Promises: at most one movement a frame; no inertia; a click stays a click, and the click that ends a drag reaches
 * nobody; a wheel that is not meant for the picture, or would not change it, is left to the page. Which fingers scroll
 * the page is for the element's `touch-action` to say: a gesture that the browser takes over ends here.
 * Does not know what is drawn. Buttons and keys are the components' own.
 */
import { compose, type Movement, moveBy, type Point, pinch, STILL, scaleAround, wheelFactor } from './movement.ts';

export interface GestureRules {
  /** Called at most once a frame. */
  onMove: (movement: Movement) => void;
  /** Whether the picture can make a movement; a wheel that cannot move it scrolls the page. */
  canMove?: (movement: Movement) => boolean;
  /** Whether a press may become a drag: not where something else is to be dragged. Two fingers always pinch. */
  canDrag?: (event: PointerEvent) => boolean;
  /** Whether a wheel without Ctrl or ⌘ is meant for the picture. */
  isMeant?: () => boolean;
  /** The factor of a double-click, Shift turning it round; left out, double-clicks are left alone. */
  doubleClick?: number;
}

/** Pixels that a pointer may stray and still click. */
const SLOP = 4;

type Listener = [name: string, listener: (event: never) => void, options?: AddEventListenerOptions];

/** Gathers movements and hands them on once a frame. */
function createQueue(rules: () => GestureRules) {
  let pending = STILL;
  let frame = 0;
  const flush = () => {
    const movement = pending;
    frame = 0;
    pending = STILL;
    rules().onMove(movement);
  };
  return {
    add: (movement: Movement) => {
      pending = compose(pending, movement);
      frame ||= requestAnimationFrame(flush);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function listenPointers(element: Element, rules: () => GestureRules, add: (movement: Movement) => void): Listener[] {
  const pointers = new Map<number, Point>();
  let origin: Point = [0, 0];
  let mayDrag = false;
  let isDragging = false;
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const begin = (event: PointerEvent) => {
    isDragging = true;
    element.setPointerCapture?.(event.pointerId);
    element.classList.add('is-dragging');
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (pointers.size === 0) {
      origin = pointOf(event);
      isDragging = false;
      mayDrag = rules().canDrag?.(event) ?? true;
    }
    pointers.set(event.pointerId, pointOf(event));
  };
  const move = (event: PointerEvent) => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const point = pointOf(event);
    if (pointers.size === 2) {
      const before = [...pointers.values()] as [Point, Point];
      pointers.set(event.pointerId, point);
      if (!isDragging) begin(event);
      add(pinch(before, [...pointers.values()] as [Point, Point]));
      return;
    }
    if (!mayDrag || (!isDragging && Math.hypot(point[0] - origin[0], point[1] - origin[1]) < SLOP)) return;
    if (!isDragging) begin(event);
    pointers.set(event.pointerId, point);
    add(moveBy(point[0] - last[0], point[1] - last[1]));
  };
  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) element.classList.remove('is-dragging');
  };
  const click = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  const doubleClick = (event: MouseEvent) => {
    const factor = rules().doubleClick;
    if (factor !== undefined) add(scaleAround(event.shiftKey ? 1 / factor : factor, pointOf(event)));
  };
  return [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['click', click, { capture: true }],
    ['dblclick', doubleClick],
  ];
}

function listenWheel(element: Element, rules: () => GestureRules, add: (movement: Movement) => void): Listener {
  const wheel = (event: WheelEvent) => {
    const isSideways = !event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isSideways && !event.ctrlKey && !event.metaKey && !rules().isMeant?.()) return;
    const { left, top } = element.getBoundingClientRect();
    const movement = isSideways
      ? moveBy(-event.deltaX * (event.deltaMode === 1 ? 16 : 1), 0)
      : scaleAround(wheelFactor(event), [event.clientX - left, event.clientY - top]);
    // With Ctrl the browser would zoom the whole page: nobody who points at the picture means that.
    const isPossible = rules().canMove?.(movement) ?? true;
    if (!isPossible && !event.ctrlKey) return;
    event.preventDefault();
    if (isPossible) add(movement);
  };
  return ['wheel', wheel, { passive: false }];
}

/** Attaches the listeners; `rules` is asked anew at each event. Returns what takes them away. */
export function listenGestures(element: Element, rules: () => GestureRules): () => void {
  const queue = createQueue(rules);
  const listeners = [...listenPointers(element, rules, queue.add), listenWheel(element, rules, queue.add)];
  for (const [name, listener, options] of listeners)
    element.addEventListener(name, listener as unknown as EventListener, options);
  return () => {
    queue.stop();
    for (const [name, listener, options] of listeners)
      element.removeEventListener(name, listener as unknown as EventListener, options);
  };
}
