import { describe, expect, it } from 'vitest';
import { generateStory } from '../../bench/generateStory.ts';
import { cutArticle, findPart, PART, WHOLE } from '../../src/reader/cutArticle.ts';
import { markArticle } from '../../src/reader/markArticle.ts';
import { SAMPLE } from '../sampleStory.ts';

describe('cutArticle', () => {
  it('leaves an article of usual length whole', () => {
    const parts = cutArticle(SAMPLE);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.blocks).toEqual([...SAMPLE.blocks].sort((a, b) => a.start - b.start));
    expect(cutArticle(generateStory(200))).toHaveLength(1);
  });

  const story = generateStory(2000);
  const parts = cutArticle(story);

  it('cuts a long one between blocks, with no block lost and no part much fuller than another', () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((p) => p.blocks)).toEqual(story.blocks);
    for (const part of parts) {
      const marks = markArticle(story, part.blocks).flatMap((m) => m.pieces.filter((p) => p.events.length > 0));
      expect(marks.length).toBeLessThan(WHOLE);
    }
    // Each event has a quote and two names, and six events make a block.
    expect(parts[0]?.blocks.length).toBe(1 + Math.ceil((PART - 1) / 19));
  });

  it('finds the part of a place', () => {
    parts.forEach((part, i) => {
      expect(findPart(parts, part.start)).toBe(i);
      expect(findPart(parts, part.end - 1)).toBe(i);
    });
  });

  it('a part is marked as it is in the whole', () => {
    const whole = markArticle(story);
    const part = parts[3] as (typeof parts)[0];
    const first = story.blocks.indexOf(part.blocks[0] as (typeof story.blocks)[0]);
    expect(markArticle(story, part.blocks)).toEqual(whole.slice(first, first + part.blocks.length));
  });
});
