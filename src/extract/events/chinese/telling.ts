/**
 * What the clauses of an article are read with: what is known of the whole, where the telling has come to, and where
 * in it a segment stands.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { Document, Sentence, Span } from '../../document.ts';
import type { FoundEvent, FoundSpeaker, TimeMention } from '../../findings.ts';
import type { Tools } from '../../tools.ts';
import type { TimeIndex } from './attachTime.ts';
import type { Heads } from './chooseHead.ts';
import type { Arguments } from './findArguments.ts';
import type { Named } from './groups/mentionGroup.ts';
import type { MentionIndex, Segment } from './readSegments.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** What the telling has come to: carried from clause to clause and, inside a block, from sentence to sentence. */
export interface Thread {
  block: number;
  subject: readonly Named[];
  /** Where the clause of that subject begins, while it has told nothing yet. */
  lead: number | null;
  time: TimeMention | undefined;
  /** The day that the paragraph before ended with: "随后" at the head of this one goes on from it. */
  scene?: TimeMention | undefined;
  /** How many sentences ago that time was told. */
  age: number;
  /** Ids of those who took part in what was told last. */
  people: ReadonlySet<string>;
  /** What it is called with Latin letters and numbers or in brackets: products, laws, books. */
  labels: ReadonlySet<string>;
  /** The sentence before only says what came when ("导火索是去年年底的一纸诉状"): this one tells it. */
  presents: boolean;
  /** The date that the heading above consists of. */
  heading: TimeMention | undefined;
  /** Where in the sentence begins what somebody says or is accused of: it has its times for itself. */
  content?: { start: number; isAccused: boolean } | undefined;
  /** Type of what was told last. */
  type: EventType | undefined;
}

/** Who is speaking in a sentence, and where the speech began. */
export interface Speech {
  speaker: FoundSpeaker;
  members: readonly Named[];
  start: number;
  /** The statement as it stands so far; it gives way to a happening that it tells of. */
  event?: FoundEvent | undefined;
}

export interface Context {
  document: Document;
  /** The reading with names blanked out, for words that judge: a name must not read as a word. */
  masked: string;
  mentions: MentionIndex;
  /** Ids of the people of the article. */
  people: ReadonlySet<string>;
  times: TimeIndex;
  events: FoundEvent[];
  /** For titles that are cut. */
  segment: Tools['segment'];
}

/** A segment with all that stands around it. */
export interface Place {
  sentence: Sentence;
  clause: Span;
  segment: Segment;
  heads: Heads;
  thread: Thread;
  speech: Speech | null;
  /** The announcing verb that has not yet said what. */
  pending: Pending | null;
  /** Index of the sentence's first event. */
  first: number;
}

/** An announcing or light verb that has not yet said what: where its clause began, and who announces. */
export interface Pending {
  start: number;
  members: readonly Named[];
  /** What follows is promised: it is to come. */
  isPromise?: boolean;
  /** Tells it by the verb alone, where nothing that follows says what. */
  tell?: () => void;
}

/** What a segment told, and what the telling goes on with. */
export interface Told {
  subject: readonly Named[];
  speech: Speech | null;
  /** Where a light or announcing verb began that has not yet said what. */
  pending: Pending | null;
  /** The segment only leads to what follows ("回应本刊时"), which is quoted with it. */
  isLead?: boolean;
}

/** What the head of a segment tells, with those who take part. */
export interface Deed {
  head: Trigger;
  args: Arguments;
  /** Whoever does it: named there, or told of before. */
  subject: readonly Named[];
  /** What the telling goes on with, where the head leads to nothing. */
  told: Told;
}
