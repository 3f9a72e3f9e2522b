/** The three buttons of a drawing that is enlarged and moved: smaller, larger, as it was. The same for both drawings. */
import type { ReactNode } from 'react';
import { Minus, Plus } from './icons.tsx';
import { useWords } from './useWords.ts';
import { PAGE_WORDS } from './words/pageWords.ts';

interface Props {
  /** What the third says, and its icon. */
  reset: string;
  children: ReactNode;
  /** Whether there is nothing to go back to. */
  isWhole?: boolean;
  /** -1 and 1 are a step out and in, 0 is all the way back. */
  onZoom: (step: number) => void;
}

export function ZoomButtons({ reset, children, isWhole, onZoom }: Props) {
  const words = useWords(PAGE_WORDS);
  const draw = (label: string, step: number, icon: ReactNode) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={step < 1 && isWhole}
      onClick={() => onZoom(step)}
    >
      {icon}
    </button>
  );
  return (
    <div className="ww-zoom">
      {draw(words.zoomOut, -1, <Minus size={16} />)}
      {draw(words.zoomIn, 1, <Plus size={16} />)}
      {draw(reset, 0, children)}
    </div>
  );
}
