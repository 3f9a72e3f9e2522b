/** Walks a day through the story, from its first event to its last; the graph shows the ties of that day. */
import { useEffect, useState } from 'react';
import { type Day, isoOf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import { useStory } from '../store/StoryContext.tsx';
import { Pause, Play } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';

interface Props {
  /** Days on which something begins, in order. */
  days: readonly Day[];
  /** Index into `days`; `null` shows the whole story. */
  step: number | null;
  onStep: (step: number | null) => void;
}

const MS_PER_STEP = 900;

export function TimePlayer({ days, step, onStep }: Props) {
  const words = useWords(GRAPH_WORDS);
  const lang = useStory((s) => s.lang);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = step === null ? 0 : step + 1;
      if (next < days.length) return onStep(next);
      setPlaying(false);
      onStep(null);
    }, MS_PER_STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, step, days.length, onStep]);
  if (days.length < 2) return null;
  const day = step === null ? undefined : days[step];
  const said = day === undefined ? words.wholeStory : words.until(formatEdtf(isoOf(day), lang));
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
        max={days.length}
        value={step ?? days.length}
        onChange={(event) => {
          const next = Number(event.target.value);
          setPlaying(false);
          onStep(next >= days.length ? null : next);
        }}
      />
      <output>{said}</output>
    </div>
  );
}
