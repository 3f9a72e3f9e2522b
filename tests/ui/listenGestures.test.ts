// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GestureRules, listenGestures } from '../../src/ui/listenGestures.ts';
import type { Movement } from '../../src/ui/movement.ts';

let frames: FrameRequestCallback[] = [];
let moves: Movement[] = [];
let stop = () => {};

beforeEach(() => {
  frames = [];
  moves = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const nextFrame = () => {
  for (const callback of frames.splice(0)) callback(0);
};

function attach(rules: Partial<GestureRules> = {}): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.getBoundingClientRect = () => ({ left: 100, top: 10, width: 400, height: 200 }) as DOMRect;
  stop = listenGestures(element, () => ({ onMove: (movement) => moves.push(movement), ...rules }));
  return element;
}

const pointer = (element: Element, type: string, x: number, y: number, more: PointerEventInit = {}) =>
  element.dispatchEvent(
    new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, bubbles: true, pointerType: 'mouse', ...more }),
  );

/** Whether the page was kept from scrolling. */
function turn(element: Element, init: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', { clientX: 300, clientY: 60, bubbles: true, cancelable: true, ...init });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a drag is told once a frame, and its click reaches nobody', () => {
  const element = attach();
  const clicked = vi.fn();
  element.addEventListener('click', clicked);
  pointer(element, 'pointerdown', 200, 50);
  pointer(element, 'pointermove', 190, 50);
  pointer(element, 'pointermove', 180, 55);
  expect(moves).toEqual([]);
  nextFrame();
  expect(moves).toEqual([{ k: 1, x: -20, y: 5 }]);
  expect(element.classList.contains('is-dragging')).toBe(true);
  pointer(element, 'pointerup', 180, 55);
  const child = element.appendChild(document.createElement('b'));
  child.click();
  child.click();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(element.classList.contains('is-dragging')).toBe(false);
});

test('a hand that trembles clicks', () => {
  const element = attach();
  pointer(element, 'pointerdown', 200, 50);
  pointer(element, 'pointermove', 202, 51);
  pointer(element, 'pointerup', 202, 51);
  nextFrame();
  expect(moves).toEqual([]);
});

test('a press that is not to be dragged leaves the picture still; the right button does too', () => {
  const element = attach({ canDrag: (event) => event.clientX > 300 });
  pointer(element, 'pointerdown', 200, 50);
  pointer(element, 'pointermove', 250, 50);
  pointer(element, 'pointerup', 250, 50);
  pointer(element, 'pointerdown', 320, 50, { button: 2 });
  pointer(element, 'pointermove', 350, 50);
  nextFrame();
  expect(moves).toEqual([]);
});

test('two fingers pinch around the point between them, and what the browser takes over ends', () => {
  const element = attach({ canDrag: () => false });
  const finger = (type: string, id: number, x: number) =>
    pointer(element, type, x, 110, { pointerId: id, pointerType: 'touch' });
  finger('pointerdown', 1, 200);
  finger('pointerdown', 2, 240);
  finger('pointermove', 2, 280);
  nextFrame();
  expect(moves).toEqual([{ k: 2, x: -100, y: -100 }]);
  finger('pointercancel', 1, 200);
  finger('pointercancel', 2, 280);
  finger('pointermove', 2, 400);
  nextFrame();
  expect(moves).toHaveLength(1);
});

test('a plain wheel scrolls the page; with Ctrl, ⌘ or where it is meant it zooms', () => {
  let isMeant = false;
  const element = attach({ isMeant: () => isMeant });
  expect(turn(element, { deltaY: -60 })).toBe(false);
  expect(turn(element, { deltaY: -60, ctrlKey: true })).toBe(true);
  expect(turn(element, { deltaY: -60, metaKey: true })).toBe(true);
  isMeant = true;
  expect(turn(element, { deltaY: -60 })).toBe(true);
  nextFrame();
  expect(moves).toHaveLength(1);
  expect(moves[0]?.k).toBeCloseTo(2 ** (0.5 + 0.2 + 0.2), 12);
});

test('a wheel that cannot move the picture any further scrolls the page', () => {
  const element = attach({ isMeant: () => true, canMove: ({ k }) => k > 1 });
  expect(turn(element, { deltaY: 60 })).toBe(false);
  expect(turn(element, { deltaX: 60 })).toBe(false);
  expect(turn(element, { deltaY: -60 })).toBe(true);
});

test('a double-click zooms in, with Shift out, where it is to', () => {
  const element = attach({ doubleClick: 2 });
  element.dispatchEvent(new MouseEvent('dblclick', { clientX: 200, clientY: 30 }));
  nextFrame();
  element.dispatchEvent(new MouseEvent('dblclick', { clientX: 200, clientY: 30, shiftKey: true }));
  nextFrame();
  expect(moves).toEqual([
    { k: 2, x: -100, y: -20 },
    { k: 0.5, x: 50, y: 10 },
  ]);
});

test('what is taken away hears nothing more', () => {
  const element = attach({ isMeant: () => true });
  stop();
  turn(element, { deltaY: -60 });
  nextFrame();
  expect(moves).toEqual([]);
});
