/** Ties that follow from others. */
import { describe, expect, test } from 'vitest';
import type { FoundRelationship } from '../../../src/extract/findings.ts';
import { kindOfDeed } from '../../../src/extract/ties/impliedActors.ts';
import { implyTies } from '../../../src/extract/ties/implyTies.ts';

const tie = (
  type: FoundRelationship['type'],
  source: string,
  target: string,
  start: number,
  more: Partial<FoundRelationship> = {},
): FoundRelationship => ({
  type,
  source,
  target,
  rule: 'test',
  evidence: [{ start, end: start + 10 }],
  events: [],
  ...more,
});

const NAMES: Record<string, string> = { firm: '星河科技', school: '白鹭大学' };

function implied(ties: FoundRelationship[], stated: FoundRelationship[] = []): string[] {
  const homes = new Map(stated.map((t) => [t.source, t.target]));
  return implyTies(ties, { stated, homes, nameOf: (id) => NAMES[id] ?? id }).map(
    (t) => `${t.type} ${t.source} → ${t.target}`,
  );
}

describe('implyTies', () => {
  test.each<[string, FoundRelationship[], string[]]>([
    ['who leaves a body had a post there', [tie('left', 'a', 'firm', 0)], ['role_at a → firm']],
    ['who joins a body has a post there', [tie('joined', 'a', 'firm', 0)], ['role_at a → firm']],
    ['who leaves a school may have been a student', [tie('left', 'a', 'school', 0)], []],
    ['a founder who leaves gets no other post', [tie('founder_of', 'a', 'firm', 0), tie('left', 'a', 'firm', 90)], []],
    [
      'founders in the same words work together',
      [tie('founder_of', 'a', 'firm', 0), tie('founder_of', 'b', 'firm', 5)],
      ['works_with a → b'],
    ],
    [
      'founders told of in different places may not have met',
      [tie('founder_of', 'a', 'firm', 0), tie('founder_of', 'b', 'firm', 80)],
      [],
    ],
    ['a meeting implies nothing', [tie('met_with', 'a', 'b', 0)], []],
  ])('%s', (_, ties, expected) => {
    expect(implied(ties)).toEqual(expected);
  });

  test('whoever founds a firm works there, unless it is a task force, or only a title tells of it', () => {
    const founded = (rule: string, target: string) =>
      implyTies([tie('founder_of', 'a', target, 0, { rule })], {
        stated: [],
        homes: new Map(),
        nameOf: (id) => ({ firm: '星河集团', team: '独立调查组', tour: '代表团' })[id] ?? '',
        isBody: (id) => id !== 'a',
      }).map((t) => `${t.type} ${t.source} → ${t.target}`);
    expect(founded('act-found', 'firm')).toEqual(['role_at a → firm']);
    expect(founded('act-found', 'team')).toEqual([]);
    expect(founded('act-found', 'tour')).toEqual([]);
    expect(founded('tie-founder-at-name', 'firm')).toEqual([]);
  });

  test('the dates of leaving are those of the post', () => {
    const [post] = implyTies([tie('left', 'a', 'firm', 0, { until: '2020-03' })], {
      stated: [],
      homes: new Map(),
      nameOf: () => '',
    });
    expect(post).toMatchObject({ type: 'role_at', until: '2020-03' });
  });

  test('a successor has the post that is told of nearby', () => {
    const posts = [tie('role_at', 'b', 'far', 900), tie('role_at', 'b', 'near', 20)];
    expect(implied([tie('succeeded', 'a', 'b', 0)], posts)).toEqual(['role_at a → near']);
  });
});

test.each([
  ['被判处六年有期徒刑', 'court'],
  ['检察机关已提起公诉', 'prosecution'],
  ['was charged with two counts', 'prosecution'],
  ['were sentenced to life', 'court'],
  ['向公司提出索赔', undefined],
  ['settled the case', undefined],
])('who does what %s says: %s', (words, kind) => {
  expect(kindOfDeed(words)).toBe(kind);
});
