/** What the marks mean: only those that are in the drawing. */
import { MODALITIES, type Modality } from '../model/vocabulary.ts';
import { useWords } from '../ui/useWords.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { Mark } from './Mark.tsx';

interface LegendProps {
  modalities: ReadonlySet<Modality>;
  hasBar: boolean;
  hasShelf: boolean;
  hasBreak: boolean;
}

export function Legend({ modalities, hasBar, hasShelf, hasBreak }: LegendProps) {
  const words = useWords(TIMELINE_WORDS);
  const names = useWords(VOCABULARY_WORDS).modalities;
  return (
    <ul className="ww-tl-legend" aria-label={words.legend}>
      {MODALITIES.filter((m) => modalities.has(m)).map((modality) => (
        <li key={modality}>
          <svg className="ww-tl-key ww-c-" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <Mark modality={modality} />
          </svg>
          {names[modality]}
        </li>
      ))}
      {hasBar && (
        <li>
          <svg className="ww-tl-key ww-c-" width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true">
            <rect className="ww-tl-bar" x="-12" y="-2.5" width="24" height="5" rx="2.5" />
          </svg>
          {words.span}
        </li>
      )}
      {hasShelf && (
        <li>
          <svg className="ww-tl-key" width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true">
            <g className="ww-tl-shelf">
              <line x1="-11" x2="11" y1="-4" y2="-4" />
              <path className="ww-tl-hatch" d="M-9 6 L-3 -2 M-3 6 L3 -2 M3 6 L9 -2" />
            </g>
          </svg>
          {words.undated}
        </li>
      )}
      {hasBreak && (
        <li>
          <svg className="ww-tl-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <g className="ww-tl-break">
              <path d="M-5 5 L-1 -5 M1 5 L5 -5" />
            </g>
          </svg>
          {words.folded}
        </li>
      )}
    </ul>
  );
}
