/**
 * A story in somebody else's page, as a React component.
 *
 * Promises: keys, wheel and touches count only inside its own box; the address, the history, cookies and storage of the
 * page are left alone; several on a page know nothing of each other; drawn the same on a server as in the browser.
 * `filter` and `selected` are followed where they are given, and begin with `defaultFilter` where they are not.
 * Does not know: where the story comes from, the stylesheet (`whowhen/style.css`).
 */
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Masthead } from '../app/Masthead.tsx';
import { StoryView } from '../app/StoryView.tsx';
import { useIsLive } from '../app/useIsLive.ts';
import { walkByKey } from '../app/useWalkKeys.ts';
import { WithCrowd } from '../app/WithCrowd.tsx';
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { createStoryStore } from '../store/createStoryStore.ts';
import { StoryProvider, useStory, useStoryStore } from '../store/StoryContext.tsx';
import type { Selection } from '../store/view.ts';
import { addAllWords } from '../ui/words/allWords.ts';
import { useFollow } from './useFollow.ts';
import { openingView, type Shown } from './viewOf.ts';

// In somebody else's page they cannot be waited for: it is drawn at once, on a server as well.
addAllWords();

export interface WhoWhenProps {
  story: Story;
  /** Language of the interface; the story's own where left out. */
  lang?: Lang | undefined;
  /** `auto`, the default, follows the `color-scheme` of the page around it. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** One view of the story, or all of them, which is the default. */
  view?: Shown | undefined;
  /** The query of a story's page, such as `p=…&type=dismissal`. Given, it is in the host's hands. */
  filter?: string | undefined;
  /** The filter it opens with where `filter` is left out. */
  defaultFilter?: string | undefined;
  /** What is selected, or `null`. Given, it is in the host's hands. */
  selected?: Selection | undefined;
  onFilter?: ((filter: string) => void) | undefined;
  onSelect?: ((selected: Selection) => void) | undefined;
  /** CSS pixels or a CSS length; the story scrolls inside. As high as its content where left out. */
  height?: number | string | undefined;
  /** Whether headline and source stand above it; `h1` where the story is all that the page has. */
  masthead?: boolean | 'h1' | undefined;
  className?: string | undefined;
}

export function WhoWhen(props: WhoWhenProps) {
  // Another story begins anew; a newer version of the same one keeps what the reader has chosen.
  return <OneStory key={props.story.id} {...props} />;
}

function OneStory(props: WhoWhenProps) {
  const { story, filter, defaultFilter, selected, view, lang } = props;
  const [store] = useState(() => {
    const opening = openingView(story, { filter: filter ?? defaultFilter, view, lang });
    return createStoryStore(story, undefined, selected === undefined ? opening : { ...opening, selected });
  });
  useFollow(store, props);
  return (
    <StoryProvider value={store}>
      <WithCrowd>
        <Box {...props} />
      </WithCrowd>
    </StoryProvider>
  );
}

function Box({ theme = 'auto', view = 'all', height, masthead = false, className }: WhoWhenProps) {
  const store = useStoryStore();
  const title = useStory((state) => state.story.title);
  const lang = useStory((state) => state.lang);
  const pane = useStory((state) => state.pane);
  const isLive = useIsLive();
  const box = useRef<HTMLElement>(null);
  const isFixed = height !== undefined && height !== '';
  useHeight(box, height);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => walkByKey(event.nativeEvent, store, event.currentTarget),
    [store],
  );
  const classes = ['ww ww-embed', isLive && 'ww-live', isFixed && 'ww-fixed', className];
  return (
    <section
      ref={box}
      className={classes.filter(Boolean).join(' ')}
      part="story"
      aria-label={title}
      data-pane={pane}
      data-theme={theme}
      lang={lang}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      {masthead && <Masthead level={masthead === 'h1' ? 1 : 2} />}
      <StoryView only={view === 'all' ? undefined : view} />
    </section>
  );
}

/** Sets the height by script: a `style` attribute in a server's markup would breach a strict content policy. */
function useHeight(box: RefObject<HTMLElement | null>, height: number | string | undefined): void {
  useLayoutEffect(() => {
    const { style } = box.current as HTMLElement;
    if (height === undefined || height === '') style.removeProperty('--ww-tall');
    else style.setProperty('--ww-tall', /^\d+(\.\d+)?$/.test(String(height)) ? `${height}px` : String(height));
  }, [box, height]);
}
