import { describe, expect, test } from 'vitest';
import type { LaneBy } from '../../src/store/view.ts';
import { assignLanes, REST } from '../../src/timeline/assignLanes.ts';
import { findTicks } from '../../src/timeline/findTicks.ts';
import { layoutAxis } from '../../src/timeline/layoutAxis.ts';
import { type Item, type Layout, layoutTimeline } from '../../src/timeline/layoutTimeline.ts';
import { OFFSET } from '../../src/timeline/measures.ts';
import { placeEvents } from '../../src/timeline/placeEvents.ts';
import { stackRows } from '../../src/timeline/stackLabels.ts';
import { VOCABULARY_WORDS } from '../../src/ui/words/vocabularyWords.ts';
import { makeLongStory, makeStory } from './makeStory.ts';

const WORDS = { rest: '其他', types: VOCABULARY_WORDS['zh-Hans'].events };

function lay(story = makeLongStory(), width = 924, by: LaneBy = 'person', scale: 'adaptive' | 'linear' = 'adaptive') {
  const axis = layoutAxis(story.events, scale);
  const lanes = assignLanes(story, story.events, story.entities, by, WORDS);
  return layoutTimeline({ ...placeEvents(story.events, axis), lanes, width, dateLabel: (d) => d ?? '日期不详' });
}

/** A label with its mark, in pixels, in a track of some width. */
function boxOf(item: Item, width: number) {
  const x = item.x * width;
  const [left, right] = item.side === 'right' ? [x - 6, x + OFFSET + item.width] : [x - OFFSET - item.width, x + 6];
  return { left, right, top: item.y, bottom: item.y + item.height };
}

function overlapsIn(layout: Layout, width: number): string[] {
  const boxes = layout.items.map((item) => boxOf(item, width));
  const wrong: string[] = [];
  boxes.forEach((a, i) => {
    if (a.left < 0 || a.right > width) wrong.push(`${i} is cut`);
    boxes.slice(i + 1).forEach((b, j) => {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        wrong.push(`${i} × ${i + 1 + j}`);
    });
  });
  return wrong;
}

describe('forty events', () => {
  const cases = (['person', 'type', 'one'] as const).flatMap((by) =>
    (['adaptive', 'linear'] as const).flatMap((scale) => [604, 924, 1204].map((width) => [by, scale, width] as const)),
  );
  test.each(cases)(
    'lanes by %s, %s, %d px: every label whole, none on another, here and in wider tracks',
    (by, scale, width) => {
      const layout = lay(makeLongStory(), width, by, scale);
      expect(layout.items).toHaveLength(40);
      expect(
        layout.items.every((item) => item.lines.join('').replace(/\s/g, '') === item.event.title.replace(/\s/g, '')),
      ).toBe(true);
      for (const wider of [width, width + 97, width * 2, width * 9]) expect(overlapsIn(layout, wider)).toEqual([]);
    },
  );

  test('brackets of one level do not touch', () => {
    const { brackets } = lay();
    for (const a of brackets)
      for (const b of brackets) if (a !== b && a.y === b.y) expect(a.end <= b.start || b.end <= a.start).toBe(true);
  });

  test('the same input gives the same layout', () => {
    expect(JSON.stringify(lay())).toBe(JSON.stringify(lay()));
  });
});

test('extents go into the first row where they touch nothing', () => {
  const rows = stackRows(
    [
      { left: 0, right: 10 },
      { left: 5, right: 15 },
      { left: 20, right: 30 },
      { left: 14, right: 24 },
    ],
    5,
  );
  expect(rows).toEqual([0, 1, 0, 2]);
});

test('an event stands in the lane of its main person and touches those of the others', () => {
  const story = makeStory(
    [
      { title: '会面', date: '2023-01-01', people: ['乙', '甲'] },
      { title: '表态', date: '2023-01-02', people: ['乙'] },
      { title: '地震', date: '2023-01-03' },
    ],
    ['甲', '乙'],
  );
  const { lanes, items } = lay(story);
  expect(lanes.map((l) => l.id)).toEqual(['甲', '乙', REST]);
  expect(items.map((i) => i.lane)).toEqual([0, 1, 2]);
  expect(items[0]?.dots).toEqual([lanes[1]?.y]);
  expect(items[1]?.dots).toEqual([]);
});

test('knows which lines to the others would run through labels', () => {
  const story = makeStory(
    [
      { title: '会面之后发表联合声明的那一天', date: '2023-01-01', people: ['乙'] },
      { title: '会面', date: '2023-01-02', people: ['甲', '丙'] },
      { title: '别后', date: '2023-06-02', people: ['甲', '丙'] },
      { title: '表态', date: '2023-06-30', people: ['丙'] },
    ],
    ['甲', '乙', '丙'],
  );
  const { items } = lay(story);
  expect(items.map(({ dots, isCrossing }) => [dots.length, isCrossing])).toEqual([
    [0, false],
    [1, true],
    [1, false],
    [0, false],
  ]);
});

test('shelves that touch are drawn as one', () => {
  const story = makeStory([
    { title: '一', date: '2023' },
    { title: '二', date: null },
    { title: '三', date: '2023-03/2023-05' },
    { title: '四', date: null },
    { title: '五', date: '2023-03-01' },
  ]);
  const shelves = lay(story).brackets.filter((b) => b.date === null);
  expect(shelves.map((b) => [b.count, b.label])).toEqual([[2, '日期不详']]);
});

test('no tick inside a folded silence, none where a bracket says the date', () => {
  const story = makeStory([
    { title: '一', date: '1991' },
    { title: '二', date: '2018-05' },
    { title: '三', date: '2018-05-03' },
  ]);
  const axis = layoutAxis(story.events, 'adaptive');
  const taken = new Set(placeEvents(story.events, axis).brackets.map((b) => b.from));
  const ticks = findTicks({ axis, zoom: [0, 1], width: 900, lang: 'zh-Hans', eventDays: [17654], taken });
  expect(ticks.map((t) => t.label)).toEqual(['2018年5月3日']);
});

test('ticks say the year where it changes, and touch nothing', () => {
  const story = makeStory([
    { title: '一', date: '2023-11-03' },
    { title: '二', date: '2024-02-10' },
    { title: '三', date: '2024-02-20' },
  ]);
  const axis = layoutAxis(story.events, 'linear');
  const ticks = findTicks({ axis, zoom: [0, 1], width: 900, lang: 'zh-Hans' });
  expect(ticks.map((t) => t.label)).toEqual(['2023年12月', '12月16日', '2024年', '1月16日', '2月']);
  const en = findTicks({ axis, zoom: [0, 1], width: 900, lang: 'en' });
  expect(en.map((t) => t.label)).toEqual(['Dec 2023', '16 Dec', '2024', '16 Jan', 'Feb', '16 Feb']);
});
