import { describe, expect, it } from 'vitest';
import { COVER, type CoverLettering, drawCover, wordsOfCover } from '../../src/app/drawCover.ts';
import { SAMPLE } from '../sampleStory.ts';

/** Stands in for a font: 1 em a character, and the words themselves where the outline would be. */
const drawn: string[] = [];
const lettering: CoverLettering = {
  measure: (text, size) => text.length * size,
  outline: (text, x) => {
    drawn.push(text);
    return `M${x} 0Z`;
  },
};

describe('drawCover', () => {
  const story = SAMPLE;
  const svg = drawCover(story, lettering);

  it('shows the headline, the main people and both ends of time', () => {
    expect(drawn.join('').replace(/\s/g, '')).toContain(story.title.replace(/\s/g, ''));
    expect(drawn).toContain('when');
    expect(drawn.filter((word) => story.entities.some((e) => e.name === word)).length).toBeGreaterThan(0);
  });

  it('draws a mark for each event inside the picture', () => {
    const marks = svg.match(/<circle |stroke-width="8"/g) ?? [];
    expect(marks).toHaveLength(story.events.length);
    for (const [, x] of svg.matchAll(/cx="(\d+)"/g)) expect(Number(x)).toBeLessThanOrEqual(COVER.width);
  });

  it('draws only letters that it has asked for', () => {
    const asked = new Set(wordsOfCover(story).join(''));
    expect([...drawn.join('')].filter((char) => !asked.has(char))).toEqual([]);
  });

  it('holds no markup of the story and takes one without events', () => {
    const empty = drawCover({ ...story, title: '</svg><script>', events: [], relationships: [] }, lettering);
    expect(empty).not.toContain('<script');
    expect(empty.endsWith('</svg>')).toBe(true);
  });
});
