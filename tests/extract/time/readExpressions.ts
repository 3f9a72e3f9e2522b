/** The time expressions of one line: those that say when as `explain` gives them, and those that say how long or how often. */
import { createDocument } from '../../../src/extract/document.ts';
import { toReading } from '../../../src/extract/reading.ts';
import { findExpressions } from '../../../src/extract/time/findExpressions.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { explainText } from '../../../src/loader/explainText.ts';

const tools = createTools();
/** The day that each line is read at. */
const PUBLISHED = '2024-06-05';

export function readExpressions(text: string, lang: 'zh-Hans' | 'en') {
  const reading = toReading(text, lang !== 'en');
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: reading.length }];
  const document = createDocument({ text, reading, lang, published: PUBLISHED, blocks });
  return {
    dates: explainText({ text, lang, reference: PUBLISHED }, tools).dates,
    measures: findExpressions(document, findTimes(document))
      .filter(({ isMeasure }) => isMeasure)
      .map(({ start, end, edtf }) => ({ start, end, exact: text.slice(start, end), from: edtf })),
  };
}
