/** Where the words of a note stand in the article. */
import type { Evidence } from '../../model/story.ts';
import type { Complain } from './complain.ts';
import { findNearestPassage } from './findNearest.ts';
import type { NotePath } from './parseNote.ts';

/** Every place at which `quote` stands, in order. */
export function findQuotes(text: string, quote: string): Evidence[] {
  const places: Evidence[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    places.push({ start: at, end: at + quote.length, exact: quote });
  return places;
}

/** As `findQuotes`; complains, with the nearest passage, where the words are not in the article. */
export function requireQuote(text: string, quote: string, path: NotePath, complain: Complain): Evidence[] {
  const places = findQuotes(text, quote);
  if (places.length === 0) {
    const nearest = findNearestPassage(text, quote);
    const help = nearest
      ? `the nearest is “${nearest}”.`
      : 'nothing in it comes near: copy the words from the article.';
    complain(path, 'note-quote', `“${quote}” is not in the article: ${help}`);
  }
  return places;
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
