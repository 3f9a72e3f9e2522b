/** An English sentence as the steps that make events of it read it. */
import type { Document, Sentence } from '../../document.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../findings.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Placed } from './englishRoles.ts';
import type { EnglishScene } from './englishScene.ts';

export interface SentenceReading {
  document: Document;
  sentence: Sentence;
  tokens: readonly EnglishToken[];
  clauses: readonly EnglishClause[];
  placed: readonly Placed[];
  times: readonly TimeMention[];
  /** The time that the paragraph has been telling of. */
  scene: EnglishScene | null;
  /** Behind a lead that tells of a court's day, that day. */
  sitting?: TimeMention | undefined;
  /** The date of the row of a chronology that it stands in. */
  row?: TimeMention | null;
  isQuoted: readonly boolean[];
}
