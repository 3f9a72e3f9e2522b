/** Drag, pinch, wheel and double-click on the drawing, as changes of the part of the axis in view. */
import type { RefObject } from 'react';
import { useStoryStore } from '../store/StoryContext.tsx';
import type { Movement } from '../ui/movement.ts';
import { usePanZoom } from '../ui/usePanZoom.ts';
import { moveZoom } from './zoomMath.ts';

export function useDrawingGestures(box: RefObject<Element | null>): void {
  const store = useStoryStore();
  const after = (movement: Movement) => {
    const width = box.current?.getBoundingClientRect().width || 1;
    return moveZoom(store.getState().zoom, movement, width);
  };
  usePanZoom(box, {
    onMove: (movement) => store.getState().setZoom(after(movement)),
    canMove: (movement) => {
      const [before, next] = [store.getState().zoom, after(movement)];
      return next[0] !== before[0] || next[1] !== before[1];
    },
    // Once it has been clicked or tabbed to, it is in use.
    isMeant: () => box.current?.closest('.ww-tl-stages')?.contains(box.current.ownerDocument.activeElement) ?? false,
    doubleClick: 2,
  });
}
