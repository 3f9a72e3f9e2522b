import { describe, expect, it } from 'vitest';
import { type Names, readEvents } from './readCase.ts';

/** Text, and its events: `type: who, who (modality)`. */
type Case = [text: string, events: string[]];

const NAMES: Names = { people: ['周岚', '何亦'], organizations: ['北山集团', '南岭公司'] };

const say = (text: string) =>
  readEvents(text, NAMES).events.map(
    (e) =>
      `${e.type}: ${e.participants.map((p) => p.entity).join('、')}${e.modality === 'asserted' ? '' : ` (${e.modality})`}`,
  );

const TOGETHER: Case[] = [
  ['周岚坚称技术全部自行开发，否认指使下属窃密。', ['statement: 周岚 (denied)']],
  ['周岚两次在会上抨击何亦，直指账目造假。', ['dispute: 周岚、何亦']],
  ['周岚当面质疑何亦，从此形同陌路。', ['dispute: 周岚、何亦']],
  ['周岚昨日在酒店会见何亦，谈了三个小时。', ['meeting: 周岚、何亦']],
  ['北山集团周二发布报告，质疑南岭公司的账目。', ['dispute: 北山集团、南岭公司']],
  ['周岚来到董事会，抨击何亦独断专行。', ['dispute: 周岚、何亦']],
  ['周岚带着家属在医院门口拉起横幅，声援何亦。', ['dispute: 周岚、何亦']],
  ['周岚赶到医院看望伤员，何亦陪同在侧。', ['meeting: 周岚、何亦']],
  ['27名乐手联名声援周岚，何亦的名字排在第一个。', ['support: 周岚、何亦']],
];

const APART: Case[] = [
  // set against the first, an apology, a time of its own, somebody new
  ['周岚承认账目有误，但否认造假。', ['statement: 周岚', 'statement: 周岚 (denied)']],
  ['周岚昨日道歉，否认工厂存在瞒报。', ['statement: 周岚', 'statement: 周岚 (denied)']],
  ['北山集团2019年收购南岭公司，2021年又把它卖掉。', ['deal: 北山集团、南岭公司', 'deal: 北山集团']],
  ['周岚抨击何亦，何亦则批评北山集团。', ['dispute: 周岚、何亦', 'dispute: 何亦、北山集团']],
  ['周岚2月质疑何亦，3月起诉北山集团。', ['dispute: 周岚、何亦', 'legal: 周岚、北山集团']],
];

const ONLY_NAMED: Case[] = [
  // how long ago, since when, what it consists of, what was waited for
  ['7月12日，周岚重返北山集团，距离他被赶出董事会不过一年。', ['return: 周岚、北山集团']],
  ['从地震那天算起，周岚等了一百天。', []],
  ['12月3日，北山集团解雇周岚，理由是泄露商业机密。', ['dismissal: 北山集团、周岚']],
  ['周岚没有等到开庭，5月离职。', ['departure: 周岚']],
  ['周岚与何亦昨天会面，是两人十年来首次会面。', ['meeting: 周岚、何亦']],
  ['周岚沉默了许久，只说：“都一样。”', []],
  ['北山集团的谈判同样一波三折。', []],
  ['事故发生在三楼，距公司五公里的工厂也爆炸了。', ['incident: ']],
];

const TYPES: Case[] = [
  ['局长周岚约谈何亦。', ['meeting: 周岚、何亦']],
  ['检察官周岚约谈何亦。', ['legal: 周岚、何亦']],
  ['何亦被警方约谈。', ['legal: 何亦']],
  ['周岚前往何亦家中拜访。', ['meeting: 周岚、何亦']],
  ['周岚向证监会寄出一封举报信。', ['dispute: 周岚']],
  ['北山集团商会会长周岚批评何亦，要求他道歉。', ['dispute: 周岚、何亦']],
  ['周岚傍晚向全国发表电视讲话，呼吁各方接受裁决。', ['statement: 周岚']],
  ['周岚向北山集团提出告诉。', ['legal: 周岚、北山集团']],
  ['过去两年，周岚的支持度由三成一路掉到4%。', ['change: ']],
];

describe('what a sentence goes on with', () => {
  it.each(TOGETHER)('is one happening: %s', (text, events) => {
    expect(say(text)).toEqual(events);
  });

  it.each(APART)('is another: %s', (text, events) => {
    expect(say(text)).toEqual(events);
  });
});

it.each(ONLY_NAMED)('tells no happening that is only named: %s', (text, events) => {
  expect(say(text)).toEqual(events);
});

it.each(TYPES)('%s', (text, events) => {
  expect(say(text)).toEqual(events);
});

it.each<[text: string, date: string | null]>([
  // years that are the books', a festival by itself, what is set for a day, a turn that only says when
  ['2021年3月8日，周岚辞职。直到同年9月，审计局才对北山集团近五年的账目进行审计。', '2021-09'],
  ['2022年12月31日，何亦被捕；周岚则于元旦在丹麦落网。', '2023-01-01'],
  ['周岚的二审预定8月8日开庭。', '2024-08-08'],
  ['真正的转机出现在4月中旬。省里的调查组进驻北山集团。', '2024-04'],
  ['周岚自2019年起追查何亦2015年的账目。', '2019'],
])('dates the last happening: %s', (text, date) => {
  expect(readEvents(text, NAMES).events.findLast((e) => e.time)?.time?.edtf ?? null).toBe(date);
});
