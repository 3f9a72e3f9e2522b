/** "Doe quit, followed a week later by Roe": the same happens to the next, at a time of their own or at the same. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';

/** Each event as its type, its date and who takes part. */
function readEvents(text: string): string[] {
  const story = extract(`${text}\n`, { file: 'a.txt', title: 'A title', lang: 'en', published: '2024-06-14' });
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  return story.events
    .map((e) => `${e.type} ${e.date} ${e.participants.map((p) => nameOf(p.entity)).join(', ')}`)
    .sort();
}

describe('whoever follows', () => {
  const cases: [string, string[]][] = [
    ['Jane Doe resigned on May 3, followed by Tom Pike.', ['departure 2024-05-03 Jane Doe, Tom Pike']],
    [
      'Jane Doe quit on May 3, followed a week later by her treasurer, Tom Pike.',
      ['departure 2024-05-03 Jane Doe', 'departure 2024-05-10 Tom Pike'],
    ],
    [
      'Jane Doe was arrested in April, followed in May by Tom Pike.',
      ['legal 2024-04 Jane Doe', 'legal 2024-05 Tom Pike'],
    ],
    // Nobody who goes, or behind another deed
    ['Jane Doe resigned on May 3, followed by a letter from Tom Pike.', ['departure 2024-05-03 Jane Doe']],
    ['Jane Doe resigned on May 3, followed by applause.', ['departure 2024-05-03 Jane Doe']],
    ['Jane Doe resigned on May 3, and Ruth Hale stayed, followed by Tom Pike.', ['departure 2024-05-03 Jane Doe']],
  ];
  it.each(cases)('%s', (text, expected) => expect(readEvents(text)).toEqual(expected));
});
