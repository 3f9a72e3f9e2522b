/** Names whose last character, or all of them, are words as well, told by what stands on both sides. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const peopleOf = (text: string): string[] =>
  extract(text, { file: 'a.txt', published: '2024-05-01' }, tools)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .sort();

describe('a small word that ends a name', () => {
  it.each([
    ['父亲余庆后病逝。', ['余庆后']],
    ['创始人关庆后去世。', ['关庆后']],
    ['总裁高敬后被捕。', ['高敬后']],
    ['孙立后辞去董事长职务。', ['孙立后']],
    ['1967年与李孝和等人合股开办电视台。', ['李孝和']],
    ['从周立和手中接过主席之位。', ['周立和']],
    ['由许文和、周岚二人创办。', ['周岚', '许文和']],
    // and none that does
    ['唐建后来加入远岫资本。', ['唐建']],
    ['李明后来出任澜川集团董事长。', ['李明']],
    ['许世后天将出任澜川集团总裁。', ['许世']],
    ['周立后悔加入澜川集团。', ['周立']],
    ['周立和李明辞职。', ['周立', '李明'].sort()],
    ['周立和等待结果。', ['周立']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('a verb or an adverb that ends none', () => {
  it.each([
    ['周南江与大学室友梁明宏、佟刚凑了30万元，开了面馆。', ['佟刚', '周南江', '梁明宏']],
    ['何平与同学林岳、沈岩凑了一支队伍。', ['何平', '林岳', '沈岩']],
    ['周岚早在当年7月就向法院递了状子。', ['周岚']],
    ['韩博怒摔水杯。', ['韩博']],
    ['韩博跳到对手远岫资本。', ['韩博']],
    ['周岚把韩博送上了被告席。', ['周岚', '韩博']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('everyday words that come to posts, leave them and found firms', () => {
  it.each([
    ['雷鸣出任澜川集团总裁。', ['雷鸣']],
    ['高峰接任董事长，接替周岚。', ['周岚', '高峰']],
    ['方正创立了澜川科技。', ['方正']],
    ['澜川科技由方正于2010年4月创立。', ['方正']],
    ['高峰于2010年4月创立澜川科技。', ['高峰']],
    ['雷鸣离开澜川集团，高峰接任总裁。', ['雷鸣', '高峰']],
    ['方圆加入远岫资本，担任合伙人。', ['方圆']],
    ['江山被澜川集团解雇。', ['江山']],
    ['董事长由江山接任。', ['江山']],
    // words
    ['马上就任澜川集团总裁。', []],
    ['双方正创立新公司。', []],
    ['高峰时段过后，乘客离开车站。', []],
    ['高层离开公司。', []],
    ['高管加入公司，白领离职。', []],
    ['应由政府担任出资人，由专家担任评委，由家长担任志愿者。', []],
    ['方才离开会场，全员被公司解雇。', []],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('where somebody is from, and whose friend or brother', () => {
  it.each([
    ['主帅塞恩下课，接班的是荷兰人科伦。', ['塞恩', '科伦']],
    ['英国人霍林特两天后如法炮制。', ['霍林特']],
    ['商务大臣里夫-莫斯率先力挺德拉森。', ['德拉森', '里夫-莫斯']],
    ['年轻时追随三哥邵任枚远走南洋。', ['邵任枚']],
    ['左右手邹文华因不满安排，拂袖而去。', ['邹文华']],
    ['美国人担心物价。', []],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('a small word behind a name from abroad', () => {
  it.each([
    ['名嘴科林·莫兰因炮轰主帅遭球迷投诉，当晚离开球场。', ['科林·莫兰']],
    ['乔治·兰登因车祸没能到场。', ['乔治·兰登']],
    ['埃米莉·克莱因因受贿被捕。', ['埃米莉·克莱因']],
    ['昨天，汉斯·韦伯便辞去了职务。', ['汉斯·韦伯']],
    ['评论员贝尔纳便辞去了职务。', ['贝尔纳']],
    ['评论员科林·莫兰案昨天开庭。', ['科林·莫兰']],
    ['主席罗森塔尔案昨天开庭。', ['罗森塔尔']],
    // and names that end so
    ['罗伯特·海因昨天辞职。', ['罗伯特·海因']],
    ['埃米莉·克莱因炮轰主帅。', ['埃米莉·克莱因']],
    ['名嘴科林·莫因说，主帅该走人。', ['科林·莫因']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('what is told of somebody whom the text has named', () => {
  it.each([
    ['所长泽田隆之昨天去世。泽田生在长野县，36岁就当上教授。', ['泽田隆之']],
    ['所长泽田隆之昨天去世。泽田贵为所长，却没有实权。', ['泽田隆之']],
    ['总裁高岳昨天到场，警方随后把他带走。董事长高岳生在乡下。', ['高岳']],
    ['总裁高岳昨天到场，警方随后把他带走。董事长高岳才辞职。', ['高岳']],
    ['总裁高岳昨天到场，警方随后把他带走。董事长高岳若获释，将离开伦敦。', ['高岳']],
    // others who are called so
    ['总裁高岳生、董事长林远昨天到场。高岳生在会上辞职。', ['林远', '高岳生']],
    ['所长泽田生昨天去世。', ['泽田生']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});

describe('kin in everyday words before a name', () => {
  it.each([
    ['她的老爸莫里斯因车祸没能到场。', ['莫里斯']],
    ['周敏的老妈安娜昨天被捕。', ['周敏', '安娜']],
    ['周敏的大嫂高岳昨天被捕。', ['周敏', '高岳']],
    ['据说，义子科瓦奇拒绝出席。', ['科瓦奇']],
    ['老爸昨天被捕。', []],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual([...people].sort()));
});
