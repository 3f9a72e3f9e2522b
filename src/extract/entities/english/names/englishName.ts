/** A name of an English sentence, whatever it names. */
import type { Span } from '../../../document.ts';

export interface EnglishName extends Span {
  /** The name's words without honorifics, single spaces between. */
  name: string;
  words: string[];
  /** Indices of its first token and after its last, in the sentence. */
  from: number;
  to: number;
  sentence: number;
  /** Posts and honorifics directly before it, in lower case; empty where there are none. */
  honorific: string[];
  /** Begins its sentence, so that its capital proves nothing. */
  isInitial: boolean;
}
