/** Lanes, axis and zoom controls above the drawing. */
import { useId } from 'react';
import { useStory } from '../store/StoryContext.tsx';
import type { LaneBy, Scale } from '../store/view.ts';
import { Scan } from '../ui/icons.tsx';
import { useWords } from '../ui/useWords.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';

interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly (readonly [T, string])[];
  value: T;
  onChange: (value: T) => void;
}

/** A few exclusive choices side by side: radio buttons that look like one control. */
function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="ww-tl-choice">
      <legend className="ww-hidden">{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            className="ww-tl-radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ToolbarProps {
  /** Multiplies the scale; 0 shows all. */
  onZoom: (factor: number) => void;
  isWhole: boolean;
}

export function Toolbar({ onZoom, isWhole }: ToolbarProps) {
  const words = useWords(TIMELINE_WORDS);
  const lanes = useStory((state) => state.lanes);
  const scale = useStory((state) => state.scale);
  const setLanes = useStory((state) => state.setLanes);
  const setScale = useStory((state) => state.setScale);
  const hasTopics = useStory((state) => state.story.topics.length > 0);
  const by: LaneBy[] = hasTopics ? ['person', 'topic', 'type', 'one'] : ['person', 'type', 'one'];
  const scales: [Scale, string][] = [
    ['adaptive', words.adaptive],
    ['linear', words.linear],
  ];
  return (
    <div className="ww-tl-toolbar ww-live-only">
      <Choice
        legend={words.lanes}
        options={by.map((b) => [b, words.laneBy[b]] as const)}
        value={lanes}
        onChange={setLanes}
      />
      <Choice legend={words.scale} options={scales} value={scale} onChange={setScale} />
      <ZoomButtons reset={words.reset} isWhole={isWhole} onZoom={(step) => onZoom(step && 2 ** step)}>
        <Scan size={16} />
      </ZoomButtons>
    </div>
  );
}
