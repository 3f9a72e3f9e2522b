/**
 * All that a reader or another site can take from a story: a link to the view, lines that embed it, its picture, its
 * chronology as text, its data.
 *
 * Promises: a modal of the browser's own, so that focus stays in it and Escape closes it; it takes the view as it was
 * when it was opened.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { X } from '../../ui/icons.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SHARE_WORDS } from '../../ui/words/shareWords.ts';
import { CopyButton } from './CopyButton.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import './share.css';

export interface ShareDialogProps {
  /** Address of the folder that the stories stand in, ending in `/`. */
  site: string;
  onClose: () => void;
}

export function ShareDialog({ site, onClose }: ShareDialogProps) {
  const words = useWords(SHARE_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const link = useRef<HTMLInputElement>(null);
  const title = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too, by the browser itself
    <dialog
      ref={dialog}
      className="ww-share"
      aria-labelledby={title}
      onClose={onClose}
      onClick={(event) => {
        // The dialog's own box is all padding: a press on the element itself is one beside it.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="ww-share-box">
        <div className="ww-share-head">
          <h2 id={title}>{words.title}</h2>
          <button
            type="button"
            className="ww-icon-button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <X size={20} />
          </button>
        </div>
        <div className="ww-share-columns">
          <div>
            <Section title={words.link}>
              <p className="ww-share-help">{words.linkHelp}</p>
              <CopyButton text={() => location.href} field={link}>
                <input ref={link} className="ww-share-link" readOnly aria-label={words.link} value={location.href} />
              </CopyButton>
            </Section>
            <PictureSection around={dialog} />
            <ExportSection />
          </div>
          <EmbedSection site={site} />
        </div>
      </div>
    </dialog>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ww-share-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
