/** When things happened that English news tells one after another: own words, the scene, the tense. */
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/extract/entities/findEntities.ts';
import { findEvents } from '../../../src/extract/events/findEvents.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { SCENES, type SceneCase } from './englishScenes.cases.ts';

const tools = createTools();

/** The dates of the happenings whose triggers stand in the words; `missing` where there is none. */
function readDates({ text, published = '2024-06-05', dates }: SceneCase): Record<string, string | null> {
  const article = `What happened at Norvane\n\n${text}\n`;
  const document = readDocument(article, { file: 'a.txt', published, lang: 'en' }, tools);
  const times = findTimes(document);
  const events = findEvents(document, findEntities(document, times, tools), times, tools);
  const found = Object.keys(dates).map((words) => {
    const start = article.indexOf(words);
    const event = events.find(({ trigger }) => trigger.start >= start && trigger.end <= start + words.length);
    return [words, event ? (event.time?.edtf ?? null) : 'missing'];
  });
  return Object.fromEntries(found);
}

describe('the dates of what English news tells one after another', () => {
  it.each(SCENES)('$about', (scene) => {
    expect(readDates(scene)).toEqual(scene.dates);
  });
});
