/** What the closed lists of a story are called, in each language. */
import type { EventType, Lang, Modality, RelationshipType, Sign } from '../../model/vocabulary.ts';
import { TABLES } from './tables.ts';

export interface VocabularyWords {
  events: Record<EventType, string>;
  /** From source to target: "source … target". */
  relationships: Record<RelationshipType, string>;
  modalities: Record<Modality, string>;
  signs: Record<Sign, string>;
}

export const VOCABULARY_WORDS: Readonly<Record<Lang, VocabularyWords>> = TABLES.vocabulary;
