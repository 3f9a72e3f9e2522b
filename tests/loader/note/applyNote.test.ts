import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/loader/loadProblem.ts';
import { applyNote, readNoteMetadata } from '../../../src/loader/note/applyNote.ts';
import { parseNote } from '../../../src/loader/note/parseNote.ts';
import { checkStory } from '../../../src/model/checkStory.ts';
import { Story } from '../../../src/model/story.ts';

const TEXT = [
  '矿长周建国被捕',
  '新款手机降价促销',
  '矿长周建国3月4日被警方逮捕。两天前，青岭煤矿发生透水事故。',
  '老周曾与副矿长李卫争吵。李卫否认争吵，5月辞职。',
].join('\n');

const quote = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact };
};
const person = (id: string, name: string, ...aliases: string[]) => ({
  id,
  kind: 'person' as const,
  name,
  aliases,
  mentions: [name, ...aliases].map(quote).sort((a, b) => a.start - b.start),
});

const STORY: Story = {
  version: 1,
  id: 'mine',
  title: '矿长周建国被捕',
  lang: 'zh-Hans',
  source: { file: 'mine.txt' },
  text: TEXT,
  blocks: [],
  entities: [person('zhou', '周建国'), person('lao', '老周'), person('li', '李卫')],
  topics: [],
  events: [
    {
      id: 'accident',
      type: 'incident',
      title: '发生透水事故',
      date: '2021-03-02',
      dateBasis: { evidence: [quote('两天前')], says: '…', anchor: { kind: 'event', event: 'arrest' } },
      participants: [],
      topics: [],
      modality: 'asserted',
      evidence: [quote('青岭煤矿发生透水事故')],
    },
    {
      id: 'arrest',
      type: 'legal',
      title: '被警方逮捕',
      date: '2021-03-04',
      participants: [{ entity: 'zhou', role: 'target' }],
      topics: [],
      modality: 'asserted',
      evidence: [quote('矿长周建国3月4日被警方逮捕')],
    },
    {
      id: 'quarrel',
      type: 'dispute',
      title: '老周与李卫争吵',
      date: null,
      participants: [{ entity: 'lao' }, { entity: 'li' }],
      topics: [],
      modality: 'asserted',
      evidence: [quote('老周曾与副矿长李卫争吵')],
    },
  ],
  relationships: [
    {
      id: 'conflict',
      type: 'conflict_with',
      source: 'lao',
      target: 'li',
      sign: 'against',
      events: ['quarrel'],
      evidence: [quote('老周曾与副矿长李卫争吵')],
    },
  ],
  problems: [],
};

const apply = (yaml: string) => applyNote(STORY, parseNote(yaml, 'n.yaml').note);
const applied = (yaml: string): Story => {
  expect(parseNote(yaml, 'n.yaml').problems).toEqual([]);
  const { story, problems } = apply(yaml);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(checkStory(Story.parse(story))).toEqual([]);
  return story as Story;
};
const eventOf = (story: Story, id: string) => story.events.find((e) => e.id === id);
const entityOf = (story: Story, id: string) => story.entities.find((e) => e.id === id);

it('the story of these tests agrees with itself', () => expect(checkStory(Story.parse(STORY))).toEqual([]));

it('an empty note changes nothing', () => expect(applied('')).toEqual(STORY));

describe('entities', () => {
  it('are renamed; the old name stays a form', () => {
    expect(
      entityOf(applied('entities:\n  - entity: 李卫\n    name: 李卫（副矿长）\n    latinName: Li Wei\n'), 'li'),
    ).toEqual({
      ...STORY.entities[2],
      name: '李卫（副矿长）',
      latinName: 'Li Wei',
      aliases: ['李卫'],
      by: 'editor',
    });
  });

  it('are merged: events, ties and mentions go to the one that stays', () => {
    const story = applied('entities:\n  - entity: 周建国\n    merge: [老周]\n');
    expect(entityOf(story, 'zhou')).toEqual({
      ...STORY.entities[0],
      aliases: ['老周'],
      mentions: [quote('周建国'), quote('老周')],
      by: 'editor',
    });
    expect(entityOf(story, 'lao')).toBeUndefined();
    expect(eventOf(story, 'quarrel')?.participants).toEqual([{ entity: 'zhou' }, { entity: 'li' }]);
    expect(story.relationships[0]?.source).toBe('zhou');
  });

  it('are dropped, out of events too, and their ties with them', () => {
    const story = applied('entities:\n  - entity: 老周\n    drop: true\n');
    expect(story.entities.map((e) => e.id)).toEqual(['zhou', 'li']);
    expect(eventOf(story, 'quarrel')?.participants).toEqual([{ entity: 'li' }]);
    expect(story.relationships).toEqual([]);
  });

  it('get further names and their mentions, where no other name stands', () => {
    const li = entityOf(applied('entities:\n  - entity: 李卫\n    aliases: [副矿长, 副矿长李卫]\n'), 'li');
    expect(li?.aliases).toEqual(['副矿长', '副矿长李卫']);
    expect(li?.mentions).toEqual([{ ...quote('副矿长'), rule: 'editor' }, quote('李卫')]);
  });

  it('are added with every place they stand at', () => {
    const story = applied('entities:\n  - entity: 青岭煤矿\n    add: true\n    kind: organization\n');
    expect(story.entities.at(-1)).toEqual({
      id: 'organization-青岭煤矿',
      kind: 'organization',
      name: '青岭煤矿',
      aliases: [],
      mentions: [{ ...quote('青岭煤矿'), rule: 'editor' }],
      by: 'editor',
    });
  });
});

describe('events', () => {
  it('are retitled, retyped and told otherwise', () => {
    const story = applied(
      'events:\n  - quote: 被警方逮捕\n    title: 矿长被捕\n    type: incident\n    modality: reported\n    participants: [李卫, 周建国]\n    speaker: 警方\n',
    );
    expect(eventOf(story, 'arrest')).toEqual({
      ...STORY.events[1],
      title: '矿长被捕',
      type: 'incident',
      modality: 'reported',
      participants: [{ entity: 'li' }, { entity: 'zhou', role: 'target' }],
      speaker: { name: '警方', evidence: [quote('警方')] },
      by: 'editor',
    });
  });

  it('are redated, and stay where they are as long as the dates allow it', () => {
    const story = applied(
      'events:\n  - quote: 副矿长李卫争吵\n    date: 2021-03-04\n  - quote: 发生透水事故\n    date: null\n',
    );
    expect(story.events.map((e) => [e.id, e.date])).toEqual([
      ['accident', null],
      ['arrest', '2021-03-04'],
      ['quarrel', '2021-03-04'],
    ]);
  });

  it('are redated, and stand where the date belongs', () => {
    const story = applied('events:\n  - quote: 发生透水事故\n    date: 2021-03-05\n    says: 据官方通报\n');
    expect(story.events.map((e) => e.id)).toEqual(['arrest', 'quarrel', 'accident']);
    expect(eventOf(story, 'accident')).toMatchObject({
      date: '2021-03-05',
      dateBasis: { evidence: [quote('两天前')], says: '据官方通报', rule: 'editor', anchor: { kind: 'editor' } },
      by: 'editor',
    });
  });

  it('are moved before or after another', () => {
    const story = applied('events:\n  - quote: 老周曾与副矿长李卫争吵\n    before: 青岭煤矿发生透水事故\n');
    expect(story.events.map((e) => e.id)).toEqual(['quarrel', 'accident', 'arrest']);
  });

  it('are dropped, and nothing points at them any more', () => {
    const story = applied(
      'events:\n  - quote: 被警方逮捕\n    drop: true\n  - quote: 副矿长李卫争吵\n    drop: true\n',
    );
    expect(story.events.map((e) => e.id)).toEqual(['accident']);
    expect(eventOf(story, 'accident')?.dateBasis?.anchor).toEqual({ kind: 'event' });
    expect(story.relationships[0]?.events).toEqual([]);
  });

  it('are added on a literal quote', () => {
    const story = applied(
      'events:\n  - quote: 5月辞职\n    add: true\n    type: departure\n    title: 李卫辞职\n    date: 2021-05\n    participants: [李卫]\n    also: [李卫否认争吵]\n',
    );
    expect(story.events.at(-1)).toEqual({
      id: `departure-editor-${TEXT.indexOf('5月辞职')}`,
      type: 'departure',
      title: '李卫辞职',
      date: '2021-05',
      dateBasis: { evidence: [], says: '日期由编者给出', rule: 'editor', anchor: { kind: 'editor' } },
      participants: [{ entity: 'li' }],
      topics: [],
      modality: 'asserted',
      evidence: [quote('5月辞职'), quote('李卫否认争吵')],
      by: 'editor',
    });
  });
});

describe('relationships', () => {
  it('are dropped by their ends, either way where direction does not matter', () => {
    expect(applied('relationships:\n  - source: 李卫\n    target: 老周\n    drop: true\n').relationships).toEqual([]);
  });

  it('are retyped by their quote', () => {
    const [tie] = applied('relationships:\n  - quote: 李卫争吵\n    type: works_with\n    label: 搭档\n').relationships;
    expect(tie).toEqual({ ...STORY.relationships[0], type: 'works_with', sign: 'for', label: '搭档', by: 'editor' });
  });

  it('are added on a literal quote, with the events that stand there', () => {
    const yaml =
      'relationships:\n  - quote: 副矿长李卫争吵\n    add: true\n    type: criticized\n    source: 李卫\n    target: 周建国\n    since: 2021\n';
    expect(applied(yaml).relationships.at(-1)).toEqual({
      id: 'criticized-li-zhou',
      type: 'criticized',
      source: 'li',
      target: 'zhou',
      sign: 'against',
      since: '2021',
      events: ['quarrel'],
      evidence: [quote('副矿长李卫争吵')],
      by: 'editor',
    });
  });
});

describe('what does not hold stops the note', () => {
  it.each<[string, string, string]>([
    [
      'a quote that is not in the article',
      'events:\n  - quote: 矿长周建国三月四日被警方逮捕\n    drop: true\n',
      '“矿长周建国三月四日被警方逮捕” is not in the article: the nearest is “矿长周建国3月4日被警方逮捕”. (n.yaml:2:12)',
    ],
    [
      'a quote that nothing comes near to',
      'events:\n  - quote: Stock prices soared\n    drop: true\n',
      '“Stock prices soared” is not in the article: nothing in it comes near: copy the words from the article. (n.yaml:2:12)',
    ],
    [
      'a quote on which no event stands',
      'events:\n  - quote: 5月辞职\n    title: 李卫辞职\n',
      'No event stands on “5月辞职”: to make one of them, write “add: true” and a type. (n.yaml:2:12)',
    ],
    [
      'a person misspelt',
      'events:\n  - quote: 被警方逮捕\n    participants: [周建国, 李伟]\n',
      'Nobody in this story goes by “李伟”: did you mean “李卫”? (n.yaml:3:25)',
    ],
    [
      'an unknown person',
      'entities:\n  - entity: 王敏\n    drop: true\n',
      'Nobody in this story goes by “王敏”: to add somebody, write “add: true” under entities. (n.yaml:2:13)',
    ],
    [
      'an event of another type',
      'events:\n  - quote: 被警方逮捕\n    was: meeting\n    drop: true\n',
      'No meeting stands on “被警方逮捕”: here are: legal “被警方逮捕”. (n.yaml:3:10)',
    ],
    [
      'an added event without a type',
      'events:\n  - quote: 5月辞职\n    add: true\n',
      'An added event needs a type: write “type:” under “5月辞职”. (n.yaml:3:10)',
    ],
    [
      'no such tie',
      'relationships:\n  - source: 周建国\n    target: 李卫\n    drop: true\n',
      'There is no such tie: to make one, write “add: true”. (n.yaml:2:5)',
    ],
    [
      'a tie without ends',
      'relationships:\n  - quote: 5月辞职\n    type: left\n    add: true\n',
      'An added tie needs quote, source, target and type. (n.yaml:4:10)',
    ],
  ])('%s', (_, yaml, expected) => {
    const { story, problems } = apply(yaml);
    expect(story).toBeNull();
    expect(problems.map(formatProblem)).toEqual([`error: ${expected}`]);
  });
});

it('lines are marked as noise by their words', () => {
  const { note } = parseNote('publisher: 山城晚报\nnoise:\n  - 新款手机\n  - 新款电脑\n', 'n.yaml');
  const { metadata, problems } = readNoteMetadata(note, TEXT);
  expect(metadata).toEqual({ publisher: '山城晚报', noise: [quote('新款手机')] });
  expect(problems.map(formatProblem)).toEqual([
    'error: “新款电脑” is not in the article: the nearest is “新款”. (n.yaml:4:5)',
  ]);
});
