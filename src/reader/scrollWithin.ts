import { cssZoom } from '../ui/cssZoom.ts';

/** Brings an element into view inside its own pane, without moving the page around it. */
export function scrollWithin(pane: HTMLElement, element: HTMLElement): void {
  const isScrollable = pane.scrollHeight > pane.clientHeight + 1;
  if (!isScrollable) return;
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  const isInView = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (isInView) return;
  const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({
    top: pane.scrollTop + (inner.top - outer.top) / cssZoom(pane) - pane.clientHeight / 3,
    behavior: isStill ? 'auto' : 'smooth',
  });
}
