/** Chinese kin, as data: who is kin of whom, however the sentence says it; counter-examples are kin of nobody. */
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';

const PEOPLE = ['林卓航', '陈慕白', '苏锦年', '林若溪'];

function namedIn(text: string, name: string): FoundEntity[] {
  const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    exact: name,
    rule: 'test',
    form: 'full' as const,
  }));
  return mentions.length > 0 ? [{ id: name, kind: 'person', name, aliases: [], mentions, appositions: [] }] : [];
}

/** Every pair of kin, each in the order of their names here, sorted. */
function kinOf(text: string): string[] {
  const document = createDocument({
    text,
    reading: text,
    lang: 'zh-Hans',
    published: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });
  const entities = PEOPLE.flatMap((name) => namedIn(text, name));
  return findRelationships(document, entities, [])
    .filter((tie) => tie.type === 'family_of')
    .map(({ source, target }) => [source, target].sort((a, b) => PEOPLE.indexOf(a) - PEOPLE.indexOf(b)).join(' '))
    .sort();
}

const CASES: [string, string[]][] = [
  // Kin words of every rank and region
  ['林卓航及其胞姊林若溪须赔偿。', ['林卓航 林若溪']],
  ['林卓航的契仔陈慕白获得遗产。', ['林卓航 陈慕白']],
  ['林卓航把钥匙交到三媳妇苏锦年手里。', ['林卓航 苏锦年']],
  ['林卓航安插妻舅陈慕白当财务总监。', ['林卓航 陈慕白']],
  // The relative is taken by the verb of the subject
  ['林卓航翌年拉上岳父陈慕白凑钱。', ['林卓航 陈慕白']],
  ['林若溪从父亲林卓航手里接过董事长一职。', ['林卓航 林若溪']],
  ['林卓航控告船长妻子苏锦年。', []],
  // Told of one by the other
  ['林若溪的丈夫正是陈慕白。', ['陈慕白 林若溪']],
  ['身为林卓航胞妹的林若溪保持沉默。', ['林卓航 林若溪']],
  ['林卓航是林若溪的上司。', []],
  // A house with several wives has one head, whoever is named first
  ['林卓航有两位太太。元配苏锦年无所出，二房林若溪陪他到老。', ['林卓航 林若溪', '林卓航 苏锦年']],
  ['为此奔走的二房长子陈慕白上诉。林卓航的遗嘱有效。', ['林卓航 陈慕白']],
  // Parents of those counted, and of brothers and sisters
  ['陈慕白、苏锦年上诉。两人的母亲林若溪没有露面。', ['苏锦年 林若溪', '陈慕白 林若溪', '陈慕白 苏锦年']],
  ['陈慕白、苏锦年上诉。三人的母亲林若溪没有露面。', []],
  ['林卓航的长子陈慕白接班。陈慕白的弟弟苏锦年离开。', ['林卓航 苏锦年', '林卓航 陈慕白', '陈慕白 苏锦年']],
  ['林卓航的长子陈慕白接班。陈慕白的表弟苏锦年离开。', ['林卓航 陈慕白', '陈慕白 苏锦年']],
  ['林若溪从父亲林卓航手里接班。与林若溪同父异母的苏锦年起诉。', ['林卓航 林若溪', '林卓航 苏锦年', '苏锦年 林若溪']],
  // Brothers, sisters and fathers have one surname; children are of both who are wed, and brothers of each other
  ['林卓航落马。公司由律师陈慕白和胞妹林若溪接管。', ['林卓航 林若溪']],
  ['林卓航和陈慕白获刑，唯独妹妹林若溪获释。', ['林卓航 林若溪']],
  ['林卓航的妻子苏锦年和儿子陈慕白到场。', ['林卓航 苏锦年', '林卓航 陈慕白', '陈慕白 苏锦年']],
  ['林卓航的前妻苏锦年到场。林卓航的儿子陈慕白没有露面。', ['林卓航 苏锦年', '林卓航 陈慕白']],
  ['林卓航病逝。元配苏锦年替林卓航生下女儿林若溪。', ['林卓航 林若溪', '林卓航 苏锦年', '苏锦年 林若溪']],
  [
    '林卓航病逝，长子陈慕白上诉。元配苏锦年反对。陈慕白的弟弟林若溪离开。',
    ['林卓航 苏锦年', '林卓航 陈慕白', '陈慕白 林若溪'],
  ],
  // Of whoever has the post
  ['创始人之女、董事长林若溪反对。创始人林卓航病重。', ['林卓航 林若溪']],
  ['创始人之女、董事长林若溪反对。创始人林卓航病重，另一创始人陈慕白沉默。', []],
  ['法官苏锦年裁定已故富商林卓航的遗嘱有效，胞弟陈慕白败诉。', ['林卓航 陈慕白']],
  // Children told of one after another
  ['林卓航与苏锦年育有两子，长子陈慕白从医。', ['林卓航 苏锦年', '林卓航 陈慕白', '陈慕白 苏锦年']],
  ['林卓航有后：长子陈慕白从商，长女林若溪从医。', ['林卓航 林若溪', '林卓航 陈慕白', '陈慕白 林若溪']],
  ['林卓航落难，身边只有十九岁的女儿林若溪。', ['林卓航 林若溪']],
  [
    '林卓航把房子留给幼子陈慕白，长女林若溪一无所得。林若溪与弟弟再不往来。',
    ['林卓航 林若溪', '林卓航 陈慕白', '陈慕白 林若溪'],
  ],
  ['林卓航的堂妹夫陈慕白出资。', ['林卓航 陈慕白']],
  ['林卓航收养陈慕白为义子。', ['林卓航 陈慕白']],
  ['林卓航先后两任妻子是苏锦年和林若溪。', ['林卓航 林若溪', '林卓航 苏锦年']],
  ['林卓航认陈慕白为对手。', []],
  // Two together
  ['林卓航和苏锦年是夫妻。', ['林卓航 苏锦年']],
  ['林氏兄妹林卓航和林若溪到场。', ['林卓航 林若溪']],
  ['林卓航与陈慕白是师兄弟。', []],
  ['林卓航和陈慕白是结拜兄弟。', []],
  ['林卓航与陈慕白情同兄弟。', []],
  // Those who wed
  ['林卓航1979年与监制苏锦年共结连理。', ['林卓航 苏锦年']],
  ['林卓航是导演，2009年与监制苏锦年喜结连理。', ['林卓航 苏锦年']],
  ['林卓航婚后与陈慕白合作。', []],
  // Carried from before
  ['林卓航去世后，第二任妻子苏锦年接管公司。', ['林卓航 苏锦年']],
  ['林卓航上月被捕；已改嫁的前妻苏锦年取保候审。', ['林卓航 苏锦年']],
  ['林卓航与胞妹林若溪当着母亲苏锦年的面签字。', ['林卓航 林若溪', '林卓航 苏锦年', '苏锦年 林若溪']],
  ['林卓航说，船长的妻子苏锦年在家。', []],
  ['林卓航的妻子和陈慕白一起吃饭。', []],
];

test.each(CASES)('%s', (text, expected) => {
  expect(kinOf(text)).toEqual(expected);
});
