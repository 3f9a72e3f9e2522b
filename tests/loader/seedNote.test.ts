// @vitest-environment node
/** The seed story as it is published: what its editor's note promises of it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as yaml from 'yaml';
import { loadStory } from '../../src/loader/loadStory.ts';
import type { NoteData } from '../../src/loader/note/noteSchema.ts';
import type { StoryEvent } from '../../src/model/story.ts';

const { story, problems } = await loadStory('seeds/openai-cto.txt');
const note = yaml.parse(readFileSync('seeds/openai-cto.story.yaml', 'utf8')) as NoteData;
const { events = [], entities = [], relationships = [] } = story ?? {};

const telling = (quote: string): StoryEvent[] =>
  events.filter((event) => event.evidence.some(({ exact }) => exact.includes(quote) || quote.includes(exact)));
const named = (title: string): StoryEvent => {
  const found = events.find((event) => event.title === title);
  if (!found) throw new Error(`no event is called ${title}`);
  return found;
};
const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
/** In Chinese characters; a Latin letter is half as wide. */
const widthOf = (title: string) => [...title].reduce((sum, c) => sum + (c.charCodeAt(0) < 256 ? 0.5 : 1), 0);

it('the note holds', () => {
  expect(problems.filter(({ code, level }) => level === 'error' || code.startsWith('note'))).toEqual([]);
  expect(story?.source).toMatchObject({ published: '2024-10-02', publisher: '腾讯科技' });
});

it('what the note corrects is shown as the editor’s', () => {
  for (const { entity, drop } of note.entities ?? [])
    if (!drop) expect(entities.find((e) => e.name === entity)?.by, entity).toBe('editor');
  for (const { quote, drop } of note.events ?? [])
    if (!drop)
      expect(
        telling(quote).some(({ by }) => by === 'editor'),
        quote,
      ).toBe(true);
  for (const { source, target, type, drop } of note.relationships ?? []) {
    const tie = relationships.find(
      (r) => r.type === type && nameOf(r.source) === source && nameOf(r.target) === target,
    );
    expect(tie?.by, `${source} ${type} ${target}`).toBe(drop ? undefined : 'editor');
  }
});

it('every event has a title of its own that fits on a line', () => {
  const titles = events.map(({ title }) => title);
  expect(titles.filter((title) => widthOf(title) < 4 || widthOf(title) > 20)).toEqual([]);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

it.each([
  ['穆拉蒂向奥特曼和董事会表达担忧', '奥特曼被解雇'],
  ['奥特曼被解雇', '谢尔取代穆拉蒂'],
  ['谢尔取代穆拉蒂', '奥特曼恢复CEO职位'],
  ['奥特曼恢复CEO职位', '苏茨克弗创立初创公司'],
  ['安全团队仅用九天完成安全评估', '管理层坚持按计划发布GPT-4o'],
  ['管理层坚持按计划发布GPT-4o', '奥特曼坚持发布o1模型'],
  ['奥特曼坚持发布o1模型', '穆拉蒂突然宣布离职'],
  ['布罗克曼被建议休假', '布罗克曼将在年底返回公司'],
])('%s, then %s', (before, after) => {
  expect(events.indexOf(named(before))).toBeLessThan(events.indexOf(named(after)));
});

it('dates and people are those of the article', () => {
  const factsOf = (title: string) => {
    const { type, date, modality, participants } = named(title);
    return [type, date, modality, participants.map(({ entity }) => nameOf(entity)).sort()];
  };
  expect(factsOf('奥特曼被解雇')).toEqual(['dismissal', '2023-11', 'asserted', ['山姆·奥特曼']]);
  expect(factsOf('穆拉蒂突然宣布离职')).toEqual(['departure', '2024-09-25', 'asserted', ['米拉·穆拉蒂']]);
  expect(named('布罗克曼将在年底返回公司')).toMatchObject({ date: '2024-12', modality: 'planned' });
  expect(named('管理层坚持按计划发布GPT-4o')).toMatchObject({ date: null, modality: 'asserted' });
});
