import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../src/model/story.ts';
import { saysDate } from '../../src/reader/saysDate.ts';
import { SAMPLE } from '../sampleStory.ts';

const [dated, undated] = SAMPLE.events as [StoryEvent, StoryEvent];

describe('saysDate', () => {
  it('gives the story’s own account in its own language', () => {
    expect(saysDate(dated, 'zh-Hans', 'zh-Hans')).toBe('“3月5日”，依2024年4月1日定为2024年');
  });
  it('makes one from the words and their anchor in another language', () => {
    expect(saysDate(dated, 'zh-Hans', 'en')).toBe('The article says “3月5日”, counted from 1 April 2024');
    expect(saysDate(dated, 'zh-Hans', 'zh-Hant')).toBe('原文說「3月5日」，從2024年4月1日算起');
  });
  it('says that there is no date', () => {
    expect(saysDate(undated, 'zh-Hans', 'en')).toBe('The article gives no date');
  });
});
