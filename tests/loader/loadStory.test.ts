// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadStory } from '../../src/loader/loadStory.ts';

const folder = mkdtempSync(join(tmpdir(), 'whowhen-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

it('the note comes before what the article says, and the command line before the note', async () => {
  const file = write(
    'bank.md',
    '---\ndate: 2021-01-01\npublisher: Fjord\nauthor: Nora\n---\nDahl resigned on Friday.\n',
  );
  expect((await loadStory(file)).story?.source).toEqual({
    file: 'bank.md',
    publisher: 'Fjord',
    author: 'Nora',
    published: '2021-01-01',
  });
  write('bank.story.yaml', 'published: 2021-02-02\npublisher: The Fjord\n');
  expect((await loadStory(file)).story?.source).toEqual({
    file: 'bank.md',
    publisher: 'The Fjord',
    author: 'Nora',
    published: '2021-02-02',
  });
  expect((await loadStory(file, { published: '2021-03-03' })).story?.source.published).toBe('2021-03-03');
});

it('lines that a note marks as noise give nothing', async () => {
  const file = write('mine.txt', '矿长被捕\n矿长周建国3月4日被警方逮捕。\n副矿长李卫3月5日宣布辞职。\n');
  write('mine.story.yaml', 'published: 2021-03-06\nnoise:\n  - 副矿长李卫\n');
  const { story } = await loadStory(file);
  expect(story?.blocks.at(-1)).toMatchObject({ kind: 'noise', by: 'editor' });
  expect(story?.events.filter((e) => e.evidence.some(({ exact }) => exact.includes('李卫')))).toEqual([]);
});

it.each<[string, string | Uint8Array]>([
  ['empty', ''],
  ['blank', ' \n'],
])('a note that is %s says nothing', async (name, content) => {
  const file = write(`${name}.txt`, 'Dahl resigned.\n');
  write(`${name}.story.yaml`, content);
  const { story, problems } = await loadStory(file);
  expect(story?.text).toBe('Dahl resigned.\n');
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

it('a note that is not text is named itself', async () => {
  const file = write('picture.txt', 'Dahl resigned.\n');
  const note = write('picture.story.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  const { story, problems } = await loadStory(file);
  expect(story).toBeUndefined();
  expect(problems).toMatchObject([{ level: 'error', code: 'binary-file', file: note }]);
});

it('where words are counted from an unknown day, it says where they stand', async () => {
  const file = write('undated.txt', '矿长被捕\n\n矿长周建国上周三被警方逮捕。\n');
  const { story, problems } = await loadStory(file);
  expect(story).toBeDefined();
  expect(problems).toMatchObject([{ level: 'warning', code: 'no-published-date', file, line: 3, column: 6 }]);
});
