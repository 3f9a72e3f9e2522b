/**
 * The people graph: who stands with and against whom, placed once and the same every time.
 *
 * Promises: reads and writes only the store; the prerendered page and the browser draw the same. Where the browser is
 * not there yet, both shapes are in the page and the stylesheet shows the one that fits.
 */
import { type RefObject, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphPlaces, Relationship, Story } from '../model/story.ts';
import { useStory } from '../store/StoryContext.tsx';
import { selectLitByHover, selectLitBySelection, selectRelationships } from '../store/selectors.ts';
import { Table2, Waypoints } from '../ui/icons.tsx';
import { useFetched } from '../ui/useFetched.ts';
import { useWords } from '../ui/useWords.ts';
import { GRAPH_WORDS } from '../ui/words/graphWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { chooseNodes } from './chooseNodes.ts';
import { GraphFigure } from './GraphFigure.tsx';
import type { Shape } from './graphScale.ts';
import { layoutGraph } from './layoutGraph.ts';
import { sayTies } from './sayTies.ts';
import { TimePlayer } from './TimePlayer.tsx';
import { findSteps, findTieTimes } from './tieTimes.ts';
import { WithoutScript } from './withoutScript.ts';

/** Containers narrower than this, in CSS pixels, get the narrow shape; graph.css says the same. */
const NARROW = 600;

const fetchTable = () => import('./GraphTable.tsx').then((loaded) => loaded.GraphTable);

const NO_PLACES: GraphPlaces = { width: 1, height: 1, nodes: {} };
const made = new WeakMap<Story, GraphPlaces>();

/** The places that came with the story, or, where it has none or they are of another story, fresh ones. */
function placesOf(story: Story): GraphPlaces {
  // The site's own stories all come with theirs, so its pages do not carry what makes them.
  // Where nothing was built, as in the bench, there is no `env`.
  if (import.meta.env?.WHOWHEN_PLACED) return story.graph ?? NO_PLACES;
  if (story.graph && chooseNodes(story).nodes.every((n) => story.graph?.nodes[n.id])) return story.graph;
  const known = made.get(story) ?? layoutGraph(story);
  made.set(story, known);
  return known;
}

/** Shapes to draw: both until the width of the container is known. */
function useShapes(root: RefObject<HTMLElement | null>, places: GraphPlaces): Shape[] {
  const [isNarrow, setNarrow] = useState<boolean | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setNarrow(element.clientWidth > 0 && element.clientWidth < NARROW);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  if (!places.narrow) return ['wide'];
  return isNarrow === null ? ['wide', 'narrow'] : isNarrow ? ['narrow'] : ['wide'];
}

/** The tables, fetched when first asked for; `state` is whether they are asked for, or could not be had. */
function useTable() {
  const [state, setState] = useState<boolean | 'failed'>(false);
  const fail = useCallback(() => setState('failed'), []);
  const Table = useFetched(state === true, fetchTable, fail);
  return { state, setState, Table: state === true ? Table : null };
}

export function PeopleGraph() {
  const words = useWords(GRAPH_WORDS);
  const names = useWords(VOCABULARY_WORDS);
  const story = useStory((s) => s.story);
  const litByHover = useStory(selectLitByHover);
  const litBySelection = useStory(selectLitBySelection);
  const passing = useStory(selectRelationships);
  const [step, setStep] = useState<number | null>(null);
  const { state, setState, Table } = useTable();
  const Plain = useContext(WithoutScript);
  const { notOpened } = useWords(PAGE_WORDS);
  const root = useRef<HTMLElement>(null);
  const places = placesOf(story);
  const shapes = useShapes(root, places);
  const wordOf = useCallback((tie: Relationship) => tie.label ?? names.relationships[tie.type], [names]);
  const waysToSay = useCallback(
    (tie: Relationship) =>
      [tie.label, names.relationships[tie.type], words.short[tie.type]].filter((w) => w !== undefined),
    [names, words],
  );
  const steps = useMemo(() => findSteps(story), [story]);
  const times = useMemo(() => findTieTimes(story), [story]);
  const day = step === null ? undefined : steps[step]?.day;
  const shown = useMemo(() => {
    const isThere = (tie: Relationship) => {
      const time = times.get(tie.id);
      return day === undefined || !time || (time.from <= day && day < time.to);
    };
    return new Set(passing.filter(isThere).map((tie) => tie.id));
  }, [passing, times, day]);
  const said = useMemo(() => {
    const { nodes, ties } = chooseNodes(story);
    const byId = new Map(nodes.map((n) => [n.id, n.entity.name]));
    const say = (tie: Relationship) =>
      tie.modality && tie.modality !== 'asserted' ? `${wordOf(tie)} (${names.modalities[tie.modality]})` : wordOf(tie);
    return sayTies(
      ties.filter((tie) => shown.has(tie.id)),
      (id) => byId.get(id) ?? '',
      say,
    );
  }, [story, shown, wordOf, names]);
  // What is pointed at comes before what is selected; what has nothing in the graph dims nothing.
  const lit = [litByHover, litBySelection].find((l) => [...l.entities].some((id) => places.nodes[id])) ?? null;
  if (Object.keys(places.nodes).length === 0) return <p className="ww-g-empty">{words.empty}</p>;
  return (
    <section className="ww-g" aria-label={words.graph} ref={root}>
      <div className="ww-g-bar">
        <TimePlayer steps={steps} step={step} onStep={setStep} />
        <span role="status">{state === 'failed' && notOpened}</span>
        <button type="button" className="ww-g-toggle" aria-pressed={!!Table} onClick={() => setState(!Table)}>
          {Table ? <Waypoints size={16} /> : <Table2 size={16} />}
          {Table ? words.asGraph : words.asTable}
        </button>
      </div>
      {Table ? (
        <Table story={story} shown={shown} wordOf={wordOf} />
      ) : (
        shapes.map((shape) => (
          <GraphFigure
            key={shape}
            shape={shape}
            places={shape === 'narrow' && places.narrow ? places.narrow : places}
            lit={lit}
            shown={shown}
            waysToSay={waysToSay}
            said={said}
          />
        ))
      )}
      <noscript>{Plain && <Plain story={story} wordOf={wordOf} />}</noscript>
    </section>
  );
}
