/** What is known of an English sentence when its events are made. */
import type { Document, Sentence } from '../document.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { TimeMention } from '../findings.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Placed } from './englishRoles.ts';

export interface SentenceReading {
  document: Document;
  sentence: Sentence;
  tokens: readonly EnglishToken[];
  clauses: readonly EnglishClause[];
  placed: readonly Placed[];
  times: readonly TimeMention[];
  /** The time of what was told before in this paragraph. */
  carried: TimeMention | null;
  isQuoted: readonly boolean[];
}
