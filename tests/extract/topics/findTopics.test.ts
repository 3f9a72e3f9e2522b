import { expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEvent } from '../../../src/extract/findings.ts';
import { findTopics } from '../../../src/extract/topics/findTopics.ts';
import type { EventType, Lang } from '../../../src/model/vocabulary.ts';

const text = '题目\n甲\n一二三四五\n乙\n六七八九十\n丙\n空';
const heading = (start: number) => ({ kind: 'heading' as const, start, end: start + 1 });
const document = (lang: Lang) =>
  createDocument({ text, reading: text, lang, published: null, blocks: [heading(3), heading(11), heading(19)] });
const event = (type: EventType, start: number): FoundEvent => ({
  type,
  rule: 'test',
  trigger: { start, end: start + 1 },
  evidence: [{ start, end: start + 1 }],
  participants: [],
  modality: 'asserted',
  title: '',
});
const events = [event('departure', 0), event('appointment', 5), event('legal', 6), event('dismissal', 13)];

test('sections hold what stands under their heading; a heading without events is none', () => {
  expect(findTopics(document('zh-Hans'), events, []).filter((t) => t.kind === 'section')).toEqual([
    { label: '甲', kind: 'section', evidence: [{ start: 3, end: 4 }], events: [1, 2] },
    { label: '乙', kind: 'section', evidence: [{ start: 11, end: 12 }], events: [3] },
  ]);
});

test('a theme holds two events or more, has no evidence and is named in the language of the story', () => {
  const themes = (lang: Lang) => findTopics(document(lang), events, []).filter((t) => t.kind === 'theme');
  expect(themes('zh-Hans')).toEqual([{ label: '人事变动', kind: 'theme', evidence: [], events: [0, 1, 3] }]);
  expect(themes('zh-Hant').map((t) => t.label)).toEqual(['人事異動']);
  expect(themes('en').map((t) => t.label)).toEqual(['Leadership and staff changes']);
});

test('never more than ten, the fullest themes first', () => {
  const types: EventType[] = [
    'dispute',
    'legal',
    'deal',
    'incident',
    'launch',
    'decision',
    'founding',
    'assessment',
    'meeting',
    'support',
    'change',
    'statement',
  ];
  const many = types.flatMap((type, i) =>
    Array.from({ length: type === 'statement' ? 9 : 2 }, () => event(type, 4 + i)),
  );
  const topics = findTopics(document('en'), many, []);
  expect(topics).toHaveLength(10);
  expect(topics.find((t) => t.kind === 'theme')?.label).toBe('Statements and replies');
});

test('no events, no topics', () => {
  expect(findTopics(document('en'), [], [])).toEqual([]);
});

test.each([
  ['【大事记】', '大事记'],
  ['[The trial]', 'The trial'],
  ['— The trial —', 'The trial'],
  ['【一】与【二】', '【一】与【二】'],
  ['Self-made', 'Self-made'],
])('a section is called by its heading without what is set around it: %s', (words, label) => {
  const article = `题目\n${words}\n一二三四五`;
  const blocks = [{ kind: 'heading' as const, start: 3, end: 3 + words.length }];
  const made = createDocument({ text: article, reading: article, lang: 'zh-Hans', published: null, blocks });
  expect(findTopics(made, [event('legal', 3 + words.length + 1)], [])[0]?.label).toBe(label);
});
