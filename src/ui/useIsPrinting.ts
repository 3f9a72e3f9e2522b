/** Whether the page is being printed: drawn then, all at once, is what paper needs and the screen does not. */
import { useSyncExternalStore } from 'react';

let isPrinting = false;
const listeners = new Set<() => void>();

function turn(on: boolean): () => void {
  return () => {
    isPrinting = on;
    for (const listener of listeners) listener();
  };
}
const start = turn(true);
const stop = turn(false);

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', start);
    addEventListener('afterprint', stop);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', stop);
  };
}

/** False on a server. The drawing follows before the printer looks: such changes are never put off. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
