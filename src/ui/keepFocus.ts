/**
 * Keeps the focus in a box whose buttons go away as they are pressed: it goes to the box itself, so that a keyboard and
 * a screen reader go on from there. The box has to have a `tabIndex`.
 */
import type { SyntheticEvent } from 'react';

/** For `onClick` and `onKeyDown` of the box. */
export function keepFocus({ currentTarget: box }: SyntheticEvent<HTMLElement>): void {
  // By the next task what was to go is gone.
  setTimeout(() => {
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    if (!activeElement || activeElement === document.body) box.focus({ preventScroll: true });
  });
}
