/** Walks through the story's dates, from its first event to its last; the graph shows the ties of each. */
import { useEffect, useState } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import { useStory } from '../store/StoryContext.tsx';
import { Pause, Play } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';
import type { Step } from './tieTimes.ts';

interface Props {
  /** When something begins, in order. */
  steps: readonly Step[];
  /** Index into `steps`; `null` shows the whole story. */
  step: number | null;
  onStep: (step: number | null) => void;
}

const MS_PER_STEP = 900;

export function TimePlayer({ steps, step, onStep }: Props) {
  const words = useWords(GRAPH_WORDS);
  const lang = useStory((s) => s.lang);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = step === null ? 0 : step + 1;
      if (next < steps.length) return onStep(next);
      setPlaying(false);
      onStep(null);
    }, MS_PER_STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, step, steps.length, onStep]);
  if (steps.length < 2) return null;
  const date = step === null ? undefined : steps[step]?.date;
  const said = date === undefined ? words.wholeStory : words.until(formatEdtf(date, lang));
  const name = isPlaying ? words.pause : words.play;
  return (
    <div className="ww-g-time">
      <button
        type="button"
        aria-label={name}
        title={name}
        onClick={() => {
          if (!isPlaying && step === null) onStep(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <Pause size={16} /> : <Play size={16} />}
      </button>
      <input
        type="range"
        aria-label={words.asOf}
        aria-valuetext={said}
        min={0}
        max={steps.length}
        value={step ?? steps.length}
        onChange={(event) => {
          const next = Number(event.target.value);
          setPlaying(false);
          onStep(next >= steps.length ? null : next);
        }}
      />
      <output>{said}</output>
    </div>
  );
}
