/** Dragging nodes with a mouse or pen; fingers are left to scrolling and pinching. */
import { type PointerEvent, useRef, useState } from 'react';

/** A pointer that moves less than this, in CSS pixels, has clicked. */
const SLACK = 4;

type Moved = ReadonlyMap<string, readonly [number, number]>;

interface Grip {
  id: string;
  pointer: number;
  clientX: number;
  clientY: number;
  x: number;
  y: number;
  hasMoved: boolean;
}

export interface NodeDrag {
  moved: Moved;
  putBack: () => void;
  /** Whether the gesture that just ended was a drag, so that its click means nothing. */
  wasDrag: () => boolean;
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
}

/** `placeOf` gives the place of a node in units of the picture, whose size is `width` by `height`. */
export function useNodeDrag(
  placeOf: (id: string) => readonly [number, number] | undefined,
  width: number,
  height: number,
): NodeDrag {
  const [moved, setMoved] = useState<Moved>(new Map());
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);
  return {
    moved,
    putBack: () => setMoved(new Map()),
    wasDrag: () => dragged.current,
    onPointerDown: (event) => {
      dragged.current = false;
      const id = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
      const at = id ? placeOf(id) : undefined;
      if (!id || !at || event.pointerType === 'touch' || event.button !== 0) return;
      const { pointerId: pointer, clientX, clientY } = event;
      grip.current = { id, pointer, clientX, clientY, x: at[0], y: at[1], hasMoved: false };
    },
    onPointerMove: (event) => {
      const held = grip.current;
      if (!held || held.pointer !== event.pointerId) return;
      const [dx, dy] = [event.clientX - held.clientX, event.clientY - held.clientY];
      if (!held.hasMoved && Math.hypot(dx, dy) < SLACK) return;
      if (!held.hasMoved) event.currentTarget.setPointerCapture?.(held.pointer);
      held.hasMoved = true;
      const box = event.currentTarget.getBoundingClientRect();
      const scale = Math.min(box.width / width, box.height / height) || 1;
      const x = Math.min(width, Math.max(0, held.x + dx / scale));
      const y = Math.min(height, Math.max(0, held.y + dy / scale));
      setMoved((before) => new Map(before).set(held.id, [x, y]));
    },
    onPointerUp: () => {
      dragged.current = grip.current?.hasMoved ?? false;
      grip.current = null;
    },
  };
}
