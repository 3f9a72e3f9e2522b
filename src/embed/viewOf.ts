/**
 * What a host page asks for in a few words, as a view of the story; and a view's filters as those words.
 *
 * `filter` is the query of a story's page, with or without `?`: `p=…&type=dismissal`. Whatever in it is not ours, or
 * not in the story, is left alone.
 */
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type Filters, initialView, type Pane, type View } from '../store/view.ts';
import { viewFromQuery, viewToQuery } from '../store/viewUrl.ts';

/** What is drawn: one view of the story, or all three. */
export type Shown = Pane | 'all';
export const SHOWN: readonly Shown[] = ['all', 'timeline', 'graph', 'article'];

export interface Asked {
  filter?: string | undefined;
  view?: Shown | undefined;
  lang?: Lang | undefined;
}

/** The view that a story opens with in a host page. */
export function openingView(story: Story, { filter = '', view = 'all', lang }: Asked): View {
  const asked = viewFromQuery(filter, story);
  return { ...asked, lang: lang ?? asked.lang, pane: view === 'all' ? asked.pane : view };
}

/** A view after the host page has changed its filter: only what the filter names changes besides the filters. */
export function refilter(view: View, story: Story, filter: string): View {
  const query = new URLSearchParams(filter);
  const asked = viewFromQuery(filter, story);
  const names = (...keys: string[]) => keys.some((key) => query.has(key));
  return {
    ...view,
    filters: asked.filters,
    ...(names('e', 'who', 'tie') && { selected: asked.selected }),
    ...(names('lanes') && { lanes: asked.lanes }),
    ...(names('scale') && { scale: asked.scale }),
    ...(names('zoom') && { zoom: asked.zoom }),
  };
}

/** Filters as a host page may keep them and give them back; empty where nothing is filtered. */
export function filterOf(filters: Filters, story: Story): string {
  return viewToQuery({ ...initialView(story.lang), filters }, story);
}
