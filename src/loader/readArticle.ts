/**
 * An article file, whatever it was saved as: bytes to text and what the file itself says of the article.
 *
 * Promises: no script of a page runs; throws UnreadableError, and nothing else, where nothing can be read. Plain text
 * stays as it was decoded, byte order mark and line ends too. What reads pages and Markdown is loaded for those only.
 */
import type { Metadata } from '../extract/pipeline.ts';
import { decodeText } from './decodeText.ts';
import { type LoadProblem, UnreadableError } from './loadProblem.ts';

export interface Article {
  /** What the story's offsets count. */
  text: string;
  /** What front matter or a page's head say. */
  metadata: Partial<Metadata>;
  /** The file as decoded, for line numbers; the same as `text` for plain text. */
  source: string;
  problems: LoadProblem[];
}

/** A page saved under another name: nothing but a page begins so. */
const PAGE = /^\ufeff?\s{0,40}(?:<!doctype html\b|<html[\s>])/i;

/** `file` tells the format by its name's ending, unless the file begins as a page does, and is named in problems. */
export async function readArticle(bytes: Uint8Array, file: string): Promise<Article> {
  const { text: source } = decodeText(bytes);
  try {
    if (/\.html?$/i.test(file) || PAGE.test(source.slice(0, 80))) {
      const { readHtml } = await import('./readHtml.ts');
      return { ...readHtml(source), source, problems: [] };
    }
    if (/\.(?:md|markdown)$/i.test(file)) {
      const { readMarkdown } = await import('./readMarkdown.ts');
      return { ...readMarkdown(source, file), source };
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(
      'unreadable-page',
      `The file cannot be read as its name says: ${(error as Error).message}`,
    );
  }
  return { text: source, metadata: {}, source, problems: [] };
}
