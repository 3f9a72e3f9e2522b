/** What the people graph says, in each language. */
import type { Lang, RelationshipType } from '../../model/vocabulary.ts';
import { TABLES } from './tables.ts';

export interface GraphWords {
  /** Of ties whose own words are too long to stand on a line. */
  short: Readonly<Partial<Record<RelationshipType, string>>>;
  graph: string;
  /** Spoken before the graph. */
  help: string;
  person: string;
  organization: string;
  ties: (count: number) => string;
  reset: string;
  asTable: string;
  asGraph: string;
  play: string;
  pause: string;
  /** Label of the slider. */
  asOf: string;
  wholeStory: string;
  until: (date: string) => string;
  legend: string;
  uncertain: string;
  denied: string;
  empty: string;
}

export const GRAPH_WORDS: Readonly<Record<Lang, GraphWords>> = TABLES.graph;
