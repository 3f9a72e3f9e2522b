/** Opens the share dialog; its code is fetched when it is first wanted. */
import { type ComponentType, useRef, useState } from 'react';
import { Share2 } from '../../ui/icons.tsx';
import { useWords } from '../../ui/useWords.ts';
import { PAGE_WORDS } from '../../ui/words/pageWords.ts';
import type { ShareDialogProps } from './ShareDialog.tsx';

/** `site` is the address of the folder that the stories stand in, ending in `/`. */
export function ShareButton({ site }: { site: string }) {
  const words = useWords(PAGE_WORDS);
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = async () => {
    setOpen(true);
    setFailed(false);
    try {
      const { ShareDialog } = await import('./ShareDialog.tsx');
      setDialog(() => ShareDialog);
    } catch {
      setOpen(false);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" ref={button} className="ww-button ww-button-quiet" aria-haspopup="dialog" onClick={open}>
        <Share2 size={16} />
        <span>{words.share}</span>
      </button>
      <span role="status">{isFailed && words.notOpened}</span>
      {isOpen && Dialog && (
        <Dialog
          site={site}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
