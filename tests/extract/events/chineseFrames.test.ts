/**
 * Plain sentences of agency copy, made of frames and words: what each tells, of whom, and how surely. What is only said
 * not to be, or hoped for, tells of nothing.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const LEAD = '远杉科技是江州的一家软件公司。周岚是公司首席执行官，陆远航是启元集团董事长。\n\n';

/** What the sentence tells, behind a lead that tells of nothing. */
function read(sentence: string) {
  const story = extract(LEAD + sentence, { file: 'a.txt', published: '2024-06-20' }, tools);
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  return story.events
    .filter((e) => e.evidence.some((q) => q.start >= LEAD.length))
    .map((e) => ({ ...e, who: e.participants.map((p) => nameOf(p.entity)) }));
}

/** A deed of the firm to somebody, with its type. */
const DONE = [
  ['解职', 'dismissal'],
  ['开除', 'dismissal'],
  ['罢免', 'dismissal'],
  ['停职', 'leave'],
  ['起诉', 'legal'],
] as const;
const PATIENTS = ['周岚', '财务总监周岚', '现年52岁的周岚', '身为创始人的周岚'];

describe('将 before whom it is done to is no future', () => {
  it.each(DONE.flatMap(([verb, type]) => PATIENTS.map((who) => [`远杉科技周三将${who}${verb}。`, type] as const)))(
    '%s',
    (sentence, type) => {
      const [event] = read(sentence);
      expect(event).toMatchObject({ type, date: '2024-06-19', modality: 'asserted' });
      expect(event?.who).toEqual(expect.arrayContaining(['远杉科技', '周岚']));
    },
  );

  it.each(['远杉科技将于下周解雇周岚。', '董事会周五将罢免周岚。', '远杉科技下周将正式解聘周岚。'])(
    '%s',
    (sentence) => {
      expect(read(sentence)[0]?.modality).toBe('planned');
    },
  );
});

const SAYS = ['周三在声明中', '周三在上海', '当地时间周三在一份声明中', '周三在接受采访时'];
const INTENDS = [
  ['辞职', 'departure'],
  ['加盟启元集团', 'joining'],
  ['出席听证会', 'meeting'],
] as const;

describe('whoever says so on a weekday and at a place speaks of himself', () => {
  it.each(SAYS.flatMap((where) => INTENDS.map(([deed, type]) => [`周岚${where}表示，自己将${deed}。`, type] as const)))(
    '%s',
    (sentence, type) => {
      const event = read(sentence).find((e) => e.type === type);
      expect(event?.modality).toBe('planned');
      expect(event?.who).toContain('周岚');
    },
  );
});

const DENIALS = ['没有', '并未', '尚未', '从未'];
const NOT_DONE = ['遭解聘', '接替陆远航出任董事长', '以诈骗罪被判处有期徒刑三年', '因此事被起诉', '为此辞职'];

describe('what was not done is not told', () => {
  it.each(DENIALS.flatMap((no) => NOT_DONE.map((deed) => [`周岚${no}${deed}。`])))('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it.each(['周岚6月17日没有出席会议。', '周岚6月17日未到场作证。', '股东们希望远杉科技首席执行官周岚辞职。'])(
    '%s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );

  it('周岚并未接替陆远航出任董事长，而是加盟启元集团。', () => {
    expect(read('周岚并未接替陆远航出任董事长，而是加盟启元集团。').map((e) => e.type)).toEqual(['joining']);
  });
});
