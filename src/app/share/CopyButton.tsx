/** A row with a button that copies a text and says so; where the browser does not allow it, the text is selected instead. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Check, Copy } from '../../ui/icons.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SHARE_WORDS } from '../../ui/words/shareWords.ts';
import { SayingRow } from './SayingRow.tsx';

interface Props {
  text: () => string | Promise<string>;
  /** What shows the text, to be selected where it cannot be copied. */
  field?: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  /** Stands before the button. */
  children?: ReactNode;
}

export function CopyButton({ text, field, children }: Props) {
  const words = useWords(SHARE_WORDS);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setState('copied');
    } catch {
      field?.current?.focus();
      field?.current?.select();
      setState('failed');
    }
  };
  return (
    <SayingRow said={state === 'copied' ? words.copied : state === 'failed' && words.notCopied}>
      {children}
      <button type="button" className="ww-button" onClick={copy}>
        {state === 'copied' ? <Check size={16} /> : <Copy size={16} />}
        {words.copy}
      </button>
    </SayingRow>
  );
}
