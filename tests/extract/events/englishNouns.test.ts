import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import type { Story } from '../../../src/model/story.ts';
import { FRAMES, PHRASES, SILENT, TOLD_TWICE } from './englishNouns.cases.ts';

const LEAD =
  'Acme Industries is a maker of pumps in Westbridge. Jane Doe is its finance director, and John Roe is its lawyer. Its rivals are Orbis Group and Kestrel Holdings.\n\n';
const TAIL = '\n\nThe town of Westbridge has nine thousand people.';

const read = (text: string): Story => extract(`${LEAD}${text}${TAIL}`, { file: 'a.txt', published: '2020-01-10' });
const namesOf = ({ entities }: Story, { participants }: Story['events'][number]): (string | undefined)[] =>
  participants.map((p) => entities.find((e) => e.id === p.entity)?.name);

describe('happenings told by a noun', () => {
  const grid = FRAMES.flatMap(([about, tell, date]) =>
    PHRASES.filter((p) => about !== 'counted' || p.length > 2).map(
      ([phrase, type, ...people]) =>
        [`${about}: ${phrase}`, tell(phrase), phrase.slice(4), type, date, people] as const,
    ),
  );
  it.each(grid)('%s', (_about, text, words, type, date, people) => {
    const story = read(text);
    const told = story.events.filter((e) => e.type === type && e.evidence.some((q) => q.exact.includes(words)));
    expect(told.map((e) => [e.date, e.modality])).toEqual([[date, 'asserted']]);
    expect(namesOf(story, told[0] as Story['events'][number]).sort()).toEqual([...people].sort());
  });

  it('leaves the clause beside it its own people and day', () => {
    const story = read('Ministers cut 300 jobs weeks after the arrest of Jane Doe in May 2019.');
    const cut = story.events.find((e) => e.type === 'restructuring');
    expect([cut?.date, cut?.participants, cut?.evidence[0]?.exact]).toEqual([null, [], 'Ministers cut 300 jobs']);
  });

  it('plans what is planned', () => {
    const story = read('Jane Doe stepped down ahead of the planned sale of Orbis Group in March.');
    expect(story.events.find((e) => e.type === 'deal')).toMatchObject({ date: '2020-03', modality: 'planned' });
  });
});

it.each(TOLD_TWICE)('one happening: %s', (text, type) => {
  expect(read(text).events.filter((e) => e.type === type)).toHaveLength(1);
});

it.each(SILENT)('silent: %s', (text, type) => {
  const [kind, verb] = type.split('/');
  const told = read(text).events.filter((e) => e.type === kind && (!verb || e.rule?.endsWith(verb)));
  expect(told).toEqual([]);
});
