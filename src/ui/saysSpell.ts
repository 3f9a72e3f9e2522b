/** How long a tie holds, in the reader's language. */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Relationship } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { CardWords } from './words/cardWords.ts';

/** From when until when a tie holds, as far as the article says. */
export function saysSpell({ since, until }: Relationship, lang: Lang, words: CardWords): string {
  return [since && words.since(formatEdtf(since, lang)), until && words.until(formatEdtf(until, lang))]
    .filter(Boolean)
    .join(' · ');
}
