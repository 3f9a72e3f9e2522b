import { describe, expect, it } from 'vitest';
import { markArticle } from '../../src/reader/markArticle.ts';
import { SAMPLE } from '../sampleStory.ts';

const marked = markArticle(SAMPLE);

describe('markArticle', () => {
  it('cuts a block at every edge of a quote or a name', () => {
    expect(marked[1]?.pieces.map(({ text, events, entity, ends }) => [text, events, entity, ends])).toEqual([
      ['3月5日，', ['dismissal'], undefined, []],
      ['林一', ['dismissal'], 'lin', []],
      ['罢免了', ['dismissal'], undefined, []],
      ['周二', ['dismissal'], 'zhou', ['dismissal']],
      ['。', [], undefined, []],
    ]);
  });

  it('loses no character', () => {
    for (const { block, pieces } of marked)
      expect(pieces.map((p) => p.text).join('')).toBe(SAMPLE.text.slice(block.start, block.end));
  });

  it('marks nothing in noise, even where a quote would lie there', () => {
    const noise = SAMPLE.blocks[4] as { start: number };
    const evidence = [{ start: noise.start, end: noise.start + 4, exact: '买一送一' }];
    const story = { ...SAMPLE, events: [{ ...(SAMPLE.events[0] as (typeof SAMPLE.events)[0]), evidence }] };
    expect(markArticle(story)[4]?.pieces).toHaveLength(1);
  });

  it('keeps every event of quotes that overlap', () => {
    const story = {
      ...SAMPLE,
      events: [
        SAMPLE.events[0] as (typeof SAMPLE.events)[0],
        {
          ...(SAMPLE.events[1] as (typeof SAMPLE.events)[0]),
          evidence: [{ ...(SAMPLE.entities[0]?.mentions[0] as { start: number; end: number; exact: string }) }],
        },
      ],
    };
    const piece = markArticle(story)[1]?.pieces.find((p) => p.text === '林一');
    expect(piece?.events).toEqual(['dismissal', 'denial']);
    expect(piece?.ends).toEqual(['denial']);
  });
});
