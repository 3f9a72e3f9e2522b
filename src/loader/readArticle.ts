/**
 * An article file, whatever it was saved as: bytes to text and what the file itself says of the article.
 *
 * Promises: no script of a page runs; throws UnreadableError, and nothing else, where nothing can be read.
 */
import type { Metadata } from '../extract/pipeline.ts';
import { decodeText } from './decodeText.ts';

export interface Article {
  /** What the story's offsets count. */
  text: string;
  /** What front matter or a page's head say. */
  metadata: Partial<Metadata>;
  /** The file as decoded, for line numbers; the same as `text` for plain text. */
  source: string;
}

export function readArticle(bytes: Uint8Array, _file: string): Article {
  const { text } = decodeText(bytes);
  return { text, metadata: {}, source: text };
}
