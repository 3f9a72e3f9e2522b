/** Opens the share dialog; its code is fetched when it is first wanted. */
import { useCallback, useRef, useState } from 'react';
import { Share2 } from '../../ui/icons.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useWords } from '../../ui/useWords.ts';
import { PAGE_WORDS } from '../../ui/words/pageWords.ts';

const fetchDialog = () => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** `site` is the address of the folder that the stories stand in, ending in `/`. */
export function ShareButton({ site }: { site: string }) {
  const words = useWords(PAGE_WORDS);
  const [state, setState] = useState<boolean | 'failed'>(false);
  const button = useRef<HTMLButtonElement>(null);
  const fail = useCallback(() => setState('failed'), []);
  const isOpen = state === true;
  const Dialog = useFetched(isOpen, fetchDialog, fail);
  return (
    <>
      <button
        type="button"
        ref={button}
        className="ww-button ww-button-quiet"
        aria-haspopup="dialog"
        onClick={() => setState(true)}
      >
        <Share2 size={16} />
        <span>{words.share}</span>
      </button>
      <span role="status">{state === 'failed' && words.notOpened}</span>
      {isOpen && Dialog && (
        <Dialog
          site={site}
          onClose={() => {
            setState(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
