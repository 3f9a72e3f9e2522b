/** A small story for the timeline's tests: only what it looks at. */
import type { Story, StoryEvent } from '../../src/model/story.ts';

export type Draft = Pick<StoryEvent, 'title' | 'date'> & Partial<StoryEvent> & { people?: string[] };

export function makeEvents(drafts: readonly Draft[]): StoryEvent[] {
  return drafts.map(({ people = [], ...draft }, i) => ({
    id: `e${i}`,
    type: 'statement',
    participants: people.map((entity) => ({ entity })),
    topics: [],
    modality: 'asserted',
    evidence: [{ start: 0, end: 1, exact: '文' }],
    ...draft,
  }));
}

export function makeStory(drafts: readonly Draft[], names: readonly string[] = []): Story {
  return {
    version: 1,
    id: 'test',
    title: '文',
    lang: 'zh-Hans',
    source: { file: 'test.txt' },
    text: '文',
    blocks: [],
    entities: names.map((name) => ({ id: name, kind: 'person', name, aliases: [], mentions: [] })),
    topics: [],
    events: makeEvents(drafts),
    relationships: [],
    problems: [],
  };
}

/** Forty events over a year: bursts, silences, coarse and missing dates, long and short titles in two scripts. */
export function makeLongStory(): Story {
  const dates = ['2023-11', '2023-11', '2023-11', '2023-11-20', null, '2024-02-03', '2024-09', '2024-09', '2024-09-25'];
  const titles = [
    '董事会解雇首席执行官',
    'Bob McGrew announces that he leaves',
    '投票',
    '员工联名要求董事会全体辞职并恢复其职务',
  ];
  const people = [['甲'], ['乙', '甲'], ['丙'], []];
  const drafts = Array.from({ length: 40 }, (_, i): Draft => {
    const date = dates[Math.floor((i * dates.length) / 40)] as string | null;
    return { title: titles[i % 4] as string, date, people: people[i % 4] as string[] };
  });
  return makeStory(drafts, ['甲', '乙', '丙']);
}
