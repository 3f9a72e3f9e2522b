// @vitest-environment node
/** Whatever an annotated article marks as noise is told from its paragraphs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/blocks/findBlocks.ts';
import { toReading } from '../../../src/extract/reading.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';

const FOLDER = join(import.meta.dirname, '../../stories');
const { toSimplified } = createTools();

interface Annotation {
  article: string;
  lang: Lang;
  noise?: string[];
  events: { quote: string }[];
}

it.each(
  ['.', 'features', 'unread'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => join(folder, name)),
  ),
)('%s', (name) => {
  const { article, lang, noise = [], events } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Annotation;
  const text = readFileSync(join(FOLDER, dirname(name), article), 'utf8');
  const blocks = findBlocks(toReading(text, lang !== 'en', lang === 'zh-Hant' ? toSimplified : undefined), lang);
  const kindAt = (quote: string) => {
    const at = text.indexOf(quote) + quote.length - 1;
    return `${blocks.find(({ start, end }) => start <= at && at < end)?.kind}: ${quote}`;
  };
  expect(noise.map(kindAt).filter((found) => !/^(?:noise|byline)/.test(found))).toEqual([]);
  expect(events.map(({ quote }) => kindAt(quote)).filter((found) => /^(?:noise|byline|undefined)/.test(found))).toEqual(
    [],
  );
});
