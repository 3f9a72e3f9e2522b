/** Whether the page is being printed: drawn then, all at once, is what paper needs and the screen does not. */
import { useSyncExternalStore } from 'react';

let isPrinting = false;
/** Not every document that is drawn without a screen has media. */
const paper = () => globalThis.matchMedia?.('print');

/** A printer tells before it looks; who only looks at how paper would look changes the medium. */
function subscribe(listener: () => void): () => void {
  const abort = new AbortController();
  const turn = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    listener();
  };
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, turn, abort);
  paper()?.addEventListener('change', listener, abort);
  return () => abort.abort();
}

/** False on a server. The drawing follows before the printer looks: such changes are never put off. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || Boolean(paper()?.matches),
    () => false,
  );
}
