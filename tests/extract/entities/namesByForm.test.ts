import { describe, expect, it } from 'vitest';
import { BODIES, LIKES, OF_BODIES, OF_PEOPLE, PEOPLE } from './namesByForm.cases.ts';
import { entitiesIn, namesIn } from './namesIn.ts';

describe('English bodies by the form of their name', () => {
  const sentences = BODIES.flatMap((body) => OF_BODIES.map((say): [string, string] => [say(body), body]));
  it.each(sentences)('%s', (text, body) => {
    expect(namesIn(text, 'organization')).toEqual([body]);
  });
});

describe('English people by the form of their name', () => {
  const sentences = PEOPLE.flatMap(([full, again]) =>
    OF_PEOPLE.map((say): [string, string, string] => [say(full, again), full, again]),
  );
  it.each(sentences)('%s', (text, full, again) => {
    const people = entitiesIn(text).filter((e) => e.kind === 'person');
    expect(people.map((e) => e.name)).toEqual([full]);
    const said = people[0]?.mentions.filter(({ exact }) => exact === again) ?? [];
    expect(said).toHaveLength(text.includes('removed') ? 2 : text.includes('report') ? 1 : 0);
  });
});

describe('what has the same words and is no such name', () => {
  it.each(LIKES)('%s', (text, organizations, people) => {
    expect(namesIn(text, 'organization').filter((name) => name !== 'the board')).toEqual(organizations);
    expect(namesIn(text, 'person')).toEqual(people);
  });
});
