/** Quarrels that follow from deeds. */
import { describe, expect, test } from 'vitest';
import type { FoundRelationship } from '../../../src/extract/findings.ts';
import { implyConflicts } from '../../../src/extract/ties/implyConflicts.ts';

const tie = (text: string, index: number): FoundRelationship => {
  const [source, type, target] = text.split(' ') as [string, FoundRelationship['type'], string];
  return {
    type,
    source,
    target,
    rule: 'test',
    evidence: [{ start: index * 20, end: index * 20 + 9 }],
    events: [index],
  };
};

/** People have small letters, bodies capitals; K is a court. */
const isPerson = (id: string) => id === id.toLowerCase();

const implied = (...ties: string[]) => implyConflicts(ties.map(tie), isPerson, (id) => id === 'K');

describe('implyConflicts', () => {
  test.each<[string, string[], boolean]>([
    ['two who blame each other', ['a criticized b', 'b criticized a'], true],
    ['a firm that sues who opposes it', ['F legal_action_against a', 'a opposed F'], true],
    ['kin who sue', ['a legal_action_against b', 'a family_of b'], true],
    ['partners of whom one opposes the other', ['a works_with b', 'b opposed a'], false],
    ['partners of whom one sues the other', ['a works_with b', 'b legal_action_against a'], true],
    ['partners of whom one blames the other', ['a works_with b', 'b criticized a'], false],
    ['kin of whom one blames the other', ['b criticized a', 'a family_of b'], true],
    ['who blames and removes somebody', ['a criticized b', 'a dismissed b'], true],
    ['a firm that opposes who blames it', ['F opposed a', 'a criticized F'], false],
    ['blame alone', ['a criticized b'], false],
    ['a firm that blames its partner', ['F works_with G', 'F criticized G'], false],
    ['who blames the court that tries them', ['K legal_action_against a', 'a criticized K'], false],
    ['kin', ['a family_of b'], false],
  ])('%s', (_, ties, isQuarrel) => {
    expect(implied(...ties)).toHaveLength(isQuarrel ? 1 : 0);
  });

  test('the quotes are those of the deeds', () => {
    const [quarrel] = implied('a criticized b', 'b opposed a');
    expect(quarrel).toEqual({
      type: 'conflict_with',
      source: 'a',
      target: 'b',
      rule: 'tie-quarrel-of-deeds',
      evidence: [
        { start: 0, end: 9 },
        { start: 20, end: 29 },
      ],
      events: [0, 1],
    });
  });
});
