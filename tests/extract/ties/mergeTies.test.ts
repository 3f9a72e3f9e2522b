/** Ties of one type between the same two become one, and a founder's label is divided from that of the post. */
import { describe, expect, test } from 'vitest';
import type { FoundRelationship } from '../../../src/extract/findings.ts';
import { mergeTies } from '../../../src/extract/ties/mergeTies.ts';

const tie = (more: Partial<FoundRelationship>): FoundRelationship => ({
  type: 'role_at',
  source: 'lin',
  target: 'firm',
  rule: 'tie-post-near',
  evidence: [{ start: 0, end: 4 }],
  events: [],
  ...more,
});

describe('the label of one who founded a body and has a post there', () => {
  test.each([
    ['联合创始人、总裁', '联合创始人', '总裁'],
    ['创办人兼行政总裁', '创办人', '行政总裁'],
    ['董事长暨創辦人', '創辦人', '董事长'],
    ['co-founder and chief executive', 'co-founder', 'chief executive'],
    ['chairman and founder', 'founder', 'chairman'],
  ])('%s', (label, founding, post) => {
    const merged = mergeTies([tie({ type: 'founder_of', label }), tie({ label })]);
    expect(merged.map((t) => t.label)).toEqual([founding, post]);
  });

  test.each([
    ['总裁', '首席执行官'],
    ['创始合伙人', '创始合伙人'],
    ['研究和开发总监', '研究和开发总监'],
  ])('%s and %s stay as they are', (founding, post) => {
    const merged = mergeTies([tie({ type: 'founder_of', label: founding }), tie({ label: post })]);
    expect(merged.map((t) => t.label)).toEqual([founding, post]);
  });
});

test('either way round where the type is symmetric, and with the quotes of both', () => {
  const one = tie({ type: 'conflict_with', source: 'lin', target: 'wu', events: [1] });
  const merged = mergeTies([
    one,
    tie({ ...one, source: 'wu', target: 'lin', evidence: [{ start: 9, end: 12 }], events: [1, 2] }),
  ]);
  expect(merged).toEqual([{ ...one, evidence: [...one.evidence, { start: 9, end: 12 }], events: [1, 2] }]);
});

test('a tie once stated as a fact is one', () => {
  const [merged] = mergeTies([tie({ modality: 'reported' }), tie({})]);
  expect(merged).toEqual(tie({}));
});
