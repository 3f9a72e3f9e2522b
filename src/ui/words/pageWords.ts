/** The words of the page: masthead, filters and panes, in each language. */
import type { Lang } from '../../model/vocabulary.ts';
import { TABLES } from './tables.ts';

export interface PageWords {
  allStories: string;
  language: string;
  filters: string;
  search: string;
  clear: string;
  /** Goes to the first event of those shown. */
  begin: string;
  remove: (what: string) => string;
  together: string;
  facets: { people: string; organizations: string; topics: string; types: string; certainty: string };
  shown: (shown: number, all: number) => string;
  nothing: string;
  loosen: (what: string, gives: number) => string;
  panes: { timeline: string; graph: string; article: string };
  graphTitle: string;
  timelineTitle: string;
  skipTo: string;
  share: string;
  zoomIn: string;
  zoomOut: string;
  notOpened: string;
  counts: (events: number, people: number, organizations: number) => string;
  noPublished: string;
}

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = TABLES.page;
