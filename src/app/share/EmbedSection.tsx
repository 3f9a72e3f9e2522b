/** The lines that put the story into another page, with what can be chosen about it and a preview of what comes out. */
import { type ChangeEvent, useId, useRef, useState } from 'react';
import {
  elementSnippet,
  frameAddress,
  frameSnippet,
  reactSnippet,
  type SnippetOptions,
  type SnippetTheme,
  type SnippetView,
} from '../../exchange/snippets.ts';
import { useStory } from '../../store/StoryContext.tsx';
import { initialView } from '../../store/view.ts';
import { viewToQuery } from '../../store/viewUrl.ts';
import { useWords } from '../../ui/useWords.ts';
import { SHARE_WORDS } from '../../ui/words/shareWords.ts';
import { CopyButton } from './CopyButton.tsx';
import { Section } from './ShareDialog.tsx';

const WAYS = ['element', 'frame', 'react'] as const;
type Way = (typeof WAYS)[number];
const SNIPPETS: Readonly<Record<Way, (options: SnippetOptions) => string>> = {
  element: elementSnippet,
  frame: frameSnippet,
  react: reactSnippet,
};
const VIEWS: readonly SnippetView[] = ['all', 'timeline', 'graph', 'article'];
const THEMES: readonly SnippetTheme[] = ['auto', 'light', 'dark'];
/** Pixels; none grows with the content. */
const HEIGHTS = [undefined, 480, 640, 800] as const;

/** The filters as they stand, without the rest of the view. */
function useFilterQuery(): string {
  const story = useStory((state) => state.story);
  const filters = useStory((state) => state.filters);
  return viewToQuery({ ...initialView(story.lang), filters }, story);
}

export function EmbedSection({ site }: { site: string }) {
  const words = useWords(SHARE_WORDS);
  const { id, title } = useStory((state) => state.story);
  const filter = useFilterQuery();
  const [way, setWay] = useState<Way>('element');
  const [view, setView] = useState<SnippetView>('all');
  const [theme, setTheme] = useState<SnippetTheme>('auto');
  const [height, setHeight] = useState<number | undefined>(undefined);
  const [keepsFilter, setKeepsFilter] = useState(true);
  const code = useRef<HTMLTextAreaElement>(null);
  const group = useId();
  const options: SnippetOptions = {
    site,
    id,
    title,
    view,
    theme,
    ...(keepsFilter && filter && { filter }),
    ...(height !== undefined && { height }),
  };
  const snippet = SNIPPETS[way](options);
  return (
    <Section title={words.embed}>
      <fieldset className="ww-share-ways">
        <legend className="ww-hidden">{words.way}</legend>
        {WAYS.map((value) => (
          <label key={value}>
            <input type="radio" name={group} checked={way === value} onChange={() => setWay(value)} />
            <span>{words.ways[value]}</span>
          </label>
        ))}
      </fieldset>
      <p className="ww-share-help">{words.wayHelp[way]}</p>
      <div className="ww-share-options">
        <Choice label={words.view} value={view} values={VIEWS} say={(v) => words.views[v]} onChange={setView} />
        <Choice label={words.theme} value={theme} values={THEMES} say={(t) => words.themes[t]} onChange={setTheme} />
        <Choice
          label={words.height}
          value={height}
          values={HEIGHTS}
          say={(px) => (px === undefined ? words.heights.grows : words.heights.pixels(px))}
          onChange={setHeight}
        />
        {filter !== '' && (
          <label className="ww-share-check">
            <input type="checkbox" checked={keepsFilter} onChange={(event) => setKeepsFilter(event.target.checked)} />
            {words.keepFilter}
          </label>
        )}
      </div>
      <textarea
        ref={code}
        className="ww-share-code"
        readOnly
        spellCheck={false}
        rows={way === 'react' ? 6 : 4}
        aria-label={words.code}
        lang="en"
        value={snippet}
      />
      <CopyButton text={() => snippet} field={code} />
      <h4>{words.preview}</h4>
      <iframe
        key={frameAddress(options)}
        className="ww-share-preview"
        title={words.preview}
        src={frameAddress(options)}
        sandbox="allow-scripts"
        // To look at: a hundred stops for the keyboard inside, where no Escape would reach the dialog, help nobody.
        inert
      />
    </Section>
  );
}

interface ChoiceProps<T> {
  label: string;
  value: T;
  values: readonly T[];
  say: (value: T) => string;
  onChange: (value: T) => void;
}

export function Choice<T>({ label, value, values, say, onChange }: ChoiceProps<T>) {
  return (
    <label className="ww-share-choice">
      <span>{label}</span>
      <select
        className="ww-select"
        value={values.indexOf(value)}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChange(values[Number(event.target.value)] as T)}
      >
        {values.map((option, i) => (
          <option key={say(option)} value={i}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
