/** Plain verbs of the daily press; the cases are in plainVerbs.cases.ts. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Story } from '../../../src/model/story.ts';
import { DAYS_BEFORE_PLURALS, NOTHING_HAPPENS, PLAIN_VERBS } from './plainVerbs.cases.ts';

const tools = createTools();
const LEAD =
  'Orbis Group is a maker of pumps in Westbridge. Jane Doe and Tom Roe are well known there. Tarn United plays football.\n\n';

const eventsOf = (sentence: string): Story['events'] =>
  extract(LEAD + sentence, { file: 'plain.txt', published: '2023-05-18' }, tools).events.filter((event) =>
    event.evidence.some((e) => e.start >= LEAD.length),
  );

describe('plain verbs', () => {
  it.each(PLAIN_VERBS)('%s: %s', (type, words) => {
    const events = eventsOf(`${words} on Monday.`);
    expect(events.map((e) => [e.type, e.date])).toEqual([[type, '2023-05-15']]);
  });

  it.each(DAYS_BEFORE_PLURALS)('%s behind the day: %s', (type, words) => {
    expect(eventsOf(`On Monday ${words}.`).map((e) => [e.type, e.date])).toEqual([[type, '2023-05-15']]);
  });

  it.each(NOTHING_HAPPENS)('nothing: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});
