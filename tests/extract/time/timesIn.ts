import { createDocument } from '../../../src/extract/document.ts';
import type { TimeMention } from '../../../src/extract/findings.ts';
import { toReading } from '../../../src/extract/reading.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';
import type { Block } from '../../../src/model/story.ts';
import type { BlockKind, Lang } from '../../../src/model/vocabulary.ts';

/** The lines of a text as blocks; a line that begins with `kind|` is of that kind. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = /^(title|heading|keypoint|byline|noise)\|/.exec(line)?.[1];
    blocks.push({
      kind: (kind ?? 'paragraph') as BlockKind,
      start: start + (kind ? kind.length + 1 : 0),
      end: start + line.length,
    });
    start += line.length + 1;
  }
  return blocks;
}

/** The time mentions of a text, read as published on a day. */
export function timesIn(
  text: string,
  published: string | null,
  lang: Lang = 'zh-Hans',
  toSimplified?: (text: string) => string,
): TimeMention[] {
  const reading = toReading(text, lang !== 'en', toSimplified);
  return findTimes(createDocument({ text, reading, lang, published, blocks: blocksOf(text) }));
}

/** `words = date` of each mention that is a date, `words` alone where it has none. */
export function datesIn(text: string, published: string | null, lang: Lang = 'zh-Hans'): string[] {
  return timesIn(text, published, lang)
    .filter((mention) => mention.kind === 'date')
    .map((mention) => (mention.edtf ? `${mention.exact} = ${mention.edtf}` : mention.exact));
}
