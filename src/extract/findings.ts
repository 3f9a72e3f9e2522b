/**
 * What the steps of the pipeline hand to each other: found things that are not yet a story.
 *
 * Every finding has the offsets of its words in the article and the name of the rule that found it.
 */
import type { DateBasis } from '../model/story.ts';
import type { EntityKind, EventType, Modality, RelationshipType, Sign } from '../model/vocabulary.ts';
import type { Span } from './document.ts';

/** A time expression, resolved as far as the text allows. */
export interface TimeMention extends Span {
  exact: string;
  rule: string;
  /**
   * `date`: names a time at which something can happen. `set` ("every week") and `duration` ("in nine days of work")
   * are times that date nothing; `age` and the like are not reported at all.
   */
  kind: 'date' | 'set' | 'duration';
  /** EDTF, or `null` where it names a time that cannot be resolved (no publication date, "a few days later"). */
  edtf: string | null;
  /**
   * Where the time stands to what was told before it, for ordering what has no date or the same date:
   * `after` ("then", "the next day", "a few days later"), `before` ("12 hours before"), `same` ("the same day").
   */
  order?: 'after' | 'before' | 'same';
  basis: DateBasis;
}

export type MentionForm = 'full' | 'latin' | 'given' | 'surname' | 'title' | 'short' | 'pronoun' | 'damaged';

export interface EntityMention extends Span {
  exact: string;
  rule: string;
  form: MentionForm;
}

/** A post or other words set beside a name: "首席执行官", "the former chairman of". */
export interface Apposition extends Span {
  /** The words as the rules read them: of the reading copy where they are Chinese. */
  exact: string;
  rule: string;
  /** Entity id of the organization the post is at, where the words name one. */
  organization?: string;
  /** "former", "前", "时任", "interim" …: the words that qualify it in time. */
  former?: boolean;
}

export interface FoundEntity {
  /** Stable for the same text: made of the name, not of a number that may shift. */
  id: string;
  kind: EntityKind;
  name: string;
  latinName?: string;
  aliases: string[];
  description?: string;
  /** Named mentions and, with form `pronoun` or `title`, the later words that mean the same one; in order. */
  mentions: EntityMention[];
  appositions: Apposition[];
  /** Reporters, editors, translators: named, and part of nothing. */
  isByline?: boolean;
}

export interface FoundSpeaker extends Span {
  exact: string;
  /** Entity id; left out for somebody unnamed. */
  entity?: string;
}

export interface FoundEvent {
  type: EventType;
  rule: string;
  /** The trigger word. */
  trigger: Span;
  /** The clause that reports it, first and best first; later mentions of the same happening follow. */
  evidence: Span[];
  participants: { entity: string; role?: string }[];
  modality: Modality;
  speaker?: FoundSpeaker;
  time?: TimeMention;
  /** Words for the title, in order, as spans of the article or as ready text made of its words. */
  title: string;
  /** Left out where the event stands in a paragraph; set where it is only a heading's or key point's mention. */
  isMention?: boolean;
}

export interface FoundRelationship {
  type: RelationshipType;
  source: string;
  target: string;
  rule: string;
  evidence: Span[];
  label?: string;
  sign?: Sign;
  since?: string;
  until?: string;
  modality?: Modality;
  /** Indices into the events it comes from. */
  events: number[];
}

export interface FoundTopic {
  label: string;
  kind: 'section' | 'theme';
  evidence: Span[];
  /** Indices into the events it holds. */
  events: number[];
}
