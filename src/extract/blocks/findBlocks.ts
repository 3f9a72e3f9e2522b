/** Which lines of an article are what: title, headings, key points, bylines, paragraphs, and noise. */
import type { Block } from '../../model/story.ts';
import type { Lang } from '../../model/vocabulary.ts';

/** The blocks of a reading copy, in order, one for each line that is not empty. */
export function findBlocks(reading: string, _lang: Lang): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of reading.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({ kind: blocks.length === 0 ? 'title' : 'paragraph', start, end });
    start = end + 1;
  }
  return blocks;
}
