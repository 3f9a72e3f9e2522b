/**
 * What the extractor needs from outside, handed in so that the rules stay pure and run anywhere:
 * a word segmenter with its tags and a script converter.
 */
import type { ToSimplified } from './reading.ts';

export interface Word {
  word: string;
  /** Part of speech in the ICTCLAS letters that jieba uses (`nr` person, `ns` place, `v` verb, `x` unknown …). */
  tag: string;
}

export interface Tools {
  /** Words of a Chinese text in order; their concatenation is the text. */
  segment?: (text: string) => Word[];
  toSimplified?: ToSimplified;
}
