// @vitest-environment node
/** Files of other tools in the place of an article. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeJson } from '../../../src/exchange/writeJson.ts';
import { writeTimelineJs } from '../../../src/exchange/writeTimelineJs.ts';
import { loadStory } from '../../../src/loader/loadStory.ts';
import { checkStory } from '../../../src/model/checkStory.ts';
import { Story } from '../../../src/model/story.ts';
import { SAMPLE } from '../../sampleStory.ts';

const folder = mkdtempSync(join(tmpdir(), 'whowhen-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const TIMELINE = JSON.stringify({
  title: { text: { headline: '海天公司十年' } },
  events: [
    {
      start_date: { year: '2021', month: '3', day: '4' },
      text: { headline: '周建国加入海天公司', text: '<p>周建国宣布加入海天公司，担任总经理。</p>' },
    },
    { start_date: { year: '2019' }, text: { headline: '海天公司成立', text: '<p>李卫东创办海天公司。</p>' } },
    {
      start_date: { year: '2024', month: '5' },
      text: { headline: '董事会变动', text: '<p>董事长李卫东罢免了周建国。</p>' },
    },
  ],
});

describe('a timeline', () => {
  it('keeps its events and dates, and its words say who is in them', async () => {
    const { story, problems } = await loadStory(write('sea.timeline.json', TIMELINE));
    expect(problems).toEqual([]);
    expect(checkStory(Story.parse(story))).toEqual([]);
    const nameOf = (id: string) => story?.entities.find((entity) => entity.id === id)?.name ?? '';
    expect(
      story?.events.map(({ date, title, type, participants }) => [
        date,
        title,
        type,
        participants.map(({ entity }) => nameOf(entity)).sort(),
      ]),
    ).toEqual([
      ['2019', '海天公司成立', 'founding', ['李卫东', '海天公司']],
      ['2021-03-04', '周建国加入海天公司', 'joining', ['周建国', '海天公司']],
      ['2024-05', '董事会变动', 'dismissal', ['周建国', '李卫东']],
    ]);
    const dismissed = story?.relationships.find(({ type }) => type === 'dismissed');
    expect(dismissed).toMatchObject({ events: [story?.events[2]?.id] });
    expect([dismissed?.source, dismissed?.target].map((id) => nameOf(id ?? ''))).toEqual(['李卫东', '周建国']);
    const joined = story?.relationships.find(({ type }) => type === 'joined');
    expect(joined?.since).toBe('2021-03-04');
  });

  it('takes kind and certainty from what its headline tells, not from what is planned further on', async () => {
    const text = '<p>远山集团宣布收购海天公司，李卫东计划于年底卸任。</p>';
    const events = [{ start_date: { year: 2024 }, text: { headline: '远山集团收购海天公司', text } }];
    const { story } = await loadStory(write('deal.timeline.json', JSON.stringify({ events })));
    expect(story?.events).toMatchObject([{ type: 'deal', modality: 'asserted' }]);
  });

  it('of our own export keeps how sure each event is', async () => {
    const { story } = await loadStory(write('sample.timeline.json', writeTimelineJs(SAMPLE)));
    const sure = (of: Story | undefined) => of?.events.map(({ title, modality }) => [title, modality]);
    expect(sure(story)).toEqual(sure(SAMPLE));
  });

  it('takes what the note beside it says and corrects', async () => {
    const file = write('noted.timeline.json', TIMELINE);
    write(
      'noted.story.yaml',
      'publisher: 山城晚报\nurl: https://example.org/a\nevents:\n  - quote: 董事会变动\n    title: 周建国被罢免\n',
    );
    const { story, problems } = await loadStory(file);
    expect(problems).toEqual([]);
    expect(story?.id).toBe('noted');
    expect(story?.source).toEqual({ file: 'noted.timeline.json', publisher: '山城晚报', url: 'https://example.org/a' });
    expect(story?.events[2]).toMatchObject({ title: '周建国被罢免', by: 'editor' });
    write('noted.story.yaml', 'noise:\n  - 董事会变动\n');
    expect((await loadStory(file)).problems).toMatchObject([{ code: 'noise-in-import', line: 2, column: 3 }]);
  });
});

describe('our own JSON', () => {
  it('comes back as it is, under the name of its file', async () => {
    const { story, problems } = await loadStory(write('board.story.json', writeJson(SAMPLE)));
    expect(story).toEqual({ ...SAMPLE, id: 'board' });
    expect(problems).toEqual(
      SAMPLE.problems.map(({ level, code, message }) => expect.objectContaining({ level, code, message })),
    );
  });
});

it.each<[string, string, string, string, number | undefined, number | undefined]>([
  [
    'no JSON',
    'broken.json',
    '{\n  "events": [\n    { "text": abc }\n  ]\n}\n',
    'The file is not JSON: this is neither a text in double quotation marks nor a number, true, false or null.',
    3,
    15,
  ],
  ['JSON cut short', 'short.json', '{\n  "events": [', 'The file is not JSON: a closing ] is missing.', 2, 14],
  [
    'a comma too many',
    'comma.json',
    '{\n  "events": [],\n}\n',
    'The file is not JSON: a name in double quotation marks should stand here.',
    3,
    1,
  ],
  [
    'a wrong month',
    'month.json',
    '\ufeff{"events": [\n  {"start_date": {"year": 2024,\n    "month": 13}}]}',
    'The timeline.events[0].start_date.month is wrong: “13” is no month: write it as a number.',
    3,
    14,
  ],
  [
    'a story whose date is none',
    'date.story.json',
    JSON.stringify({ ...SAMPLE, events: [{ ...SAMPLE.events[0], date: 'May' }] }, null, 1),
    'The story.events[0].date is not an EDTF level 1 date.',
    undefined,
    undefined,
  ],
  [
    'a story whose quote does not stand there',
    'quote.story.json',
    JSON.stringify({ ...SAMPLE, text: `-${SAMPLE.text}` }),
    'does not stand at',
    1,
    1,
  ],
  ['another table', 'table.csv', 'a,b\n1,2\n', 'There is no column “Year”', 1, 1],
  [
    'a row without its year',
    'row.csv',
    'Year,Headline\n2024,"two\nlines"\n,b\n',
    'Column “Year”: the year is missing.',
    4,
    1,
  ],
  ['no slide', 'none.json', '{"events":[]}', 'There is no slide with words in it.', undefined, undefined],
  [
    'nesting without end',
    'deep.json',
    `${'['.repeat(100_000)}x`,
    'The file is not JSON: it is nested more than 200 deep.',
    1,
    1,
  ],
])('%s is an error with its place', async (_, name, content, message, line, column) => {
  const { story, problems } = await loadStory(write(name, content));
  expect(story).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    level: 'error',
    code: 'wrong-import',
    message: expect.stringContaining(message),
  });
  if (name === 'date.story.json') {
    const wrong = content.split('\n').findIndex((written) => written.includes('"May"'));
    expect(problems[0]?.line).toBe(wrong + 1);
  } else expect([problems[0]?.line, problems[0]?.column]).toEqual([line, column]);
});
