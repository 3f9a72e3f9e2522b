/**
 * The article with its evidence marked: an underline for the words of an event, its kind telling how certain, a
 * number that leads to the event, and names in their colour, which say who it is.
 *
 * Promises: the text is React text, never markup; hovering words lights their event in every view; when an event is
 * selected elsewhere its words scroll into view, inside this pane only. Of a very long article some parts are drawn, with
 * buttons for those before and after.
 */
import { Fragment, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../model/story.ts';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import {
  selectEvent,
  selectLitByHover,
  selectLitBySelection,
  selectPlaceInStory,
  selectRankedEntities,
} from '../store/selectors.ts';
import type { Selection } from '../store/view.ts';
import { colorClass } from '../ui/colorClass.ts';
import { useWords } from '../ui/useWords.ts';
import { READER_WORDS } from '../ui/words/readerWords.ts';
import { cutArticle, findPart, type Part } from './cutArticle.ts';
import { type MarkedBlock, markArticle, type Piece } from './markArticle.ts';
import { NamePeek } from './NamePeek.tsx';
import { scrollWithin } from './scrollWithin.ts';

const TAGS = { heading: 'h3', keypoint: 'p', paragraph: 'p', byline: 'p', noise: 'p', title: 'p' } as const;

/** What the words under the pointer stand for: a name or the shortest event, and which of them where it is both. */
function targetOf(event: MouseEvent, prefersName: boolean): Selection {
  const from = event.target instanceof Element ? event.target : null;
  const name = from?.closest<HTMLElement>('[data-entity]')?.dataset.entity;
  const id = from?.closest<HTMLElement>('[data-events]')?.dataset.events?.split(' ')[0];
  if (name && (prefersName || !id)) return { kind: 'entity', id: name };
  return id ? { kind: 'event', id } : null;
}

/** Where each name stands for the first time: there the keyboard comes to it, and does not at every other place. */
function findFirstNames(marked: readonly MarkedBlock[]): ReadonlySet<number> {
  const firsts = new Map<string, number>();
  for (const { pieces } of marked)
    for (const { entity, start } of pieces) if (entity && !firsts.has(entity)) firsts.set(entity, start);
  return new Set(firsts.values());
}

export function Article() {
  const store = useStoryStore();
  const story = useStory((state) => state.story);
  const selected = useStory((state) => state.selected);
  const words = useWords(READER_WORDS);
  const lang = useStory((state) => state.lang);
  const parts = useMemo(() => cutArticle(story), [story]);
  const chosen = useStory((state) =>
    state.selected?.kind === 'event' ? selectEvent(state, state.selected.id)?.evidence[0]?.start : undefined,
  );
  const { range, setRange, shown } = useRange(parts, chosen);
  const marked = useMemo(() => markArticle(story, shown), [story, shown]);
  const firsts = useMemo(() => findFirstNames(marked), [marked]);
  const body = useRef<HTMLDivElement>(null);
  const noise = marked.filter((m) => m.block.kind === 'noise');

  useEffect(() => {
    if (selected?.kind !== 'event' || !body.current) return;
    const quotes = body.current.querySelectorAll<HTMLElement>('[data-events]');
    const words = [...quotes].find((element) => element.dataset.events?.split(' ').includes(selected.id));
    if (words) scrollWithin(body.current, words);
  }, [selected]);

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointer shortcuts; each event also has a button in the text */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        className="ww-article"
        lang={story.lang}
        ref={body}
        onMouseOver={(event) => store.getState().hover(targetOf(event, false))}
        onMouseLeave={() => store.getState().hover(null)}
        onFocus={() => {}}
        onClick={(event) => {
          const target = targetOf(event, true);
          if (target && !window.getSelection()?.toString()) store.getState().select(target);
        }}
      >
        <More
          parts={parts.slice(0, range[0])}
          say={words.moreBefore}
          onMore={() => setRange([range[0] - 1, range[1]])}
        />
        {marked.map(
          (m) =>
            m.block.kind !== 'noise' &&
            m.block.kind !== 'title' && <BlockView key={m.block.start} marked={m} story={story} firsts={firsts} />,
        )}
        <More parts={parts.slice(range[1])} say={words.moreAfter} onMore={() => setRange([range[0], range[1] + 1])} />
        {noise.length > 0 && (
          <details className="ww-noise">
            <summary lang={lang === 'en' ? 'en' : undefined}>{words.showNoise(noise.length)}</summary>
            {noise.map((m) => (
              <p key={m.block.start}>{m.pieces.map((p) => p.text).join('')}</p>
            ))}
          </details>
        )}
      </div>
      <NamePeek article={body} />
    </>
  );
}

const FIRST = [0, 1] as const;

/** Which parts are drawn: from the first on, or from the one with the chosen words where they are outside. */
function useRange(parts: readonly Part[], chosen: number | undefined) {
  const [asked, setAsked] = useState<{ of: readonly Part[]; range: readonly [number, number] } | null>(null);
  const range = asked?.of === parts ? asked.range : FIRST;
  const setRange = (next: readonly [number, number]) => setAsked({ of: parts, range: next });
  const [followed, setFollowed] = useState<number | undefined>(undefined);
  if (chosen !== followed) {
    setFollowed(chosen);
    const part = chosen === undefined ? range[0] : findPart(parts, chosen);
    if (part < range[0] || part >= range[1]) setRange([part, part + 1]);
  }
  const shown = useMemo(() => parts.slice(range[0], range[1]).flatMap((part) => part.blocks), [parts, range]);
  return { range, setRange, shown };
}

function More({ parts, say, onMore }: { parts: readonly Part[]; say: (count: number) => string; onMore: () => void }) {
  if (parts.length === 0) return null;
  return (
    <button
      type="button"
      className="ww-article-more ww-live-only"
      onClick={(event) => {
        event.stopPropagation();
        onMore();
      }}
    >
      {say(parts.reduce((sum, { count }) => sum + count, 0))}
    </button>
  );
}

interface BlockProps {
  marked: MarkedBlock;
  story: Story;
  /** Where names begin that the keyboard comes to. */
  firsts: ReadonlySet<number>;
}

const BlockView = memo(function BlockView({ marked, story, firsts }: BlockProps) {
  const Tag = TAGS[marked.block.kind];
  return (
    <Tag className={`ww-block ww-block-${marked.block.kind}`}>
      {marked.pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} story={story} isFirst={firsts.has(piece.start)} />
      ))}
    </Tag>
  );
});

function PieceView({ piece, story, isFirst }: { piece: Piece; story: Story; isFirst: boolean }) {
  const ranked = useStory(selectRankedEntities);
  const isLit = useStory((state) => piece.events.some((e) => selectLitByHover(state).events.has(e)));
  const isChosen = useStory((state) => {
    const { selected } = state;
    if (!selected) return false;
    if (selected.kind === 'entity') return piece.entity === selected.id || piece.entity === selected.and;
    return piece.events.some((e) => selectLitBySelection(state).events.has(e));
  });
  const modality = useStory((state) => (piece.events[0] ? selectEvent(state, piece.events[0])?.modality : undefined));
  const name = piece.entity && (
    <span
      className={`ww-name ${colorClass(piece.entity, ranked)}`}
      data-entity={piece.entity}
      {...(isFirst && { role: 'button', tabIndex: 0, 'aria-haspopup': 'dialog' as const })}
    >
      {piece.text}
    </span>
  );
  if (piece.events.length === 0) {
    return name ? <span className={isChosen ? 'ww-is-chosen' : undefined}>{name}</span> : piece.text;
  }
  return (
    <Fragment>
      <span
        className={`ww-quote ww-m-${modality}${isLit ? ' ww-is-lit' : ''}${isChosen ? ' ww-is-chosen' : ''}`}
        data-events={piece.events.join(' ')}
      >
        {name ?? piece.text}
      </span>
      {piece.ends.map((id) => (
        <Reference key={id} id={id} story={story} />
      ))}
    </Fragment>
  );
}

/** The number of an event, set behind its words like a note's. */
function Reference({ id, story }: { id: string; story: Story }) {
  const store = useStoryStore();
  const words = useWords(READER_WORDS);
  const isSelected = useStory((state) => state.selected?.id === id);
  const place = useStory((state) => selectPlaceInStory(state, id));
  return (
    <button
      type="button"
      className="ww-reference"
      aria-pressed={isSelected}
      aria-label={words.eventReference(place + 1, story.events[place]?.title ?? '')}
      data-events={id}
      onFocus={() => store.getState().hover({ kind: 'event', id })}
      onBlur={() => store.getState().hover(null)}
      onClick={(event) => {
        event.stopPropagation();
        store.getState().select({ kind: 'event', id });
      }}
    >
      {place + 1}
    </button>
  );
}
