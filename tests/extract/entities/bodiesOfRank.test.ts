import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

describe('offices of a province, city or county', () => {
  it.each<[string, string[]]>([
    ['县卫生健康局局长韩志平出面道歉。', ['县卫生健康局']],
    ['青川县农业农村局局长韩志平辞职。', ['青川县农业农村局']],
    ['省住房和城乡建设厅吊销了这家公司的资质。', ['省住房和城乡建设厅']],
    ['市规划和自然资源局副局长韩志平被查。', ['市规划和自然资源局']],
    ['省人力资源和社会保障厅通报此事。', ['省人力资源和社会保障厅']],
    ['松江市公安局经侦支队支队长韩志平到场。', ['松江市公安局经侦支队']],
    // which of many, and a head without the office
    ['全省卫生健康委员会都派了人。', []],
    ['县教育局长韩志平到场。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('one body by its rank', () => {
  it.each<[string, string[]]>([
    [
      '松江县人民医院周二通报事故。县医院院长何立群说，伤者已脱险。松江县医院昨日恢复门诊。',
      ['松江县人民医院/县医院/松江县医院'],
    ],
    [
      '青川县人民法院受理此案。县法院昨日开庭，县检察院派员出庭。青川县人民检察院提起公诉。',
      ['青川县人民检察院/县检察院', '青川县人民法院/县法院'],
    ],
    ['南韩宪法法院裁定弹劾成立。宪法法院的审理持续三个月。', ['南韩宪法法院/宪法法院']],
    // two counties: which of them is not told
    ['安平县人民医院与青川县人民医院合并。县医院院长韩志平辞职。', ['县医院', '安平县人民医院', '青川县人民医院']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('bodies by their number, and what they are attached to', () => {
  it.each<[string, string[]]>([
    ['松江市第一人民医院换了院长。何立群在市一院当过医生。', ['松江市第一人民医院/市一院']],
    ['第三人民医院昨日通报，三院儿科已停诊。', ['第三人民医院/三院']],
    ['松江市第二中学开除两名学生，二中校长韩志平辞职。', ['松江市第二中学/二中']],
    ['松江大学附属第一医院院长韩志平被免职，附一院昨日开会。', ['松江大学附属第一医院/附一院']],
    ['松江市妇幼保健院院长韩志平被查，市妇幼昨日开会。', ['松江市妇幼保健院/市妇幼']],
    ['市委第二巡察组到场，组长是韩志平。', ['市委第二巡察组']],
    ['清洁业职工会感谢韩志平。', ['清洁业职工会']],
    // which of many, and what is asked
    ['全市妇幼保健院都派了人，孩子在实验中学读书。', []],
    ['朋友问他去哪儿，他只是摇头。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('bodies by their field, and what is none', () => {
  it.each<[string, string[]]>([
    ['韩志平去年发起成立了职业裁判联盟。', ['职业裁判联盟']],
    ['两国成立了战略联盟，韩志平到场。', []],
    ['8月3日，他的俱乐部萨隆骑士和韩志平续约。', ['萨隆骑士']],
    ['校方宣布成立独立调查委员会，由韩志平任主任。', ['独立调查委员会']],
    ['董事会决定成立委员会。', []],
    ['远航科学基金会追回了经费。', ['远航科学基金会']],
    ['他捐助科学基金会。', ['科学基金会']],
    ['知识产权和商事法院判韩志平败诉。', ['知识产权和商事法院']],
    ['随后委托鉴识公司瀚序数位进行调查。', ['瀚序数位']],
    ['K文化财团在首尔成立。', ['K文化财团']],
    // a part of a firm, before who heads it
    ['泓越研发副总裁韩志平跳槽。泓越的员工减半。', ['泓越']],
    ['公司控告对手及其美国子公司，求偿三亿美元。', []],
    ['反政府示威者冲击警方防线。', []],
    ['住院部大楼倒塌，三人遇难。', []],
    ['他此前盖过两座加油站。', []],
    // a town, where the text says so
    ['青川县发生地震。他连夜离开青川，调查组进驻青川。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('people by surname and calling, and words that begin like a name', () => {
  it.each<[string, string[]]>([
    ['护士梁晓梅回到医院。“梁护士说的是真话。”何立群说。', ['何立群', '梁晓梅/梁护士']],
    ['昨天，宋静怡拜访老团长闵伯安，闵老说乐团散不了。', ['宋静怡', '闵伯安/闵老']],
    ['董事长曾国华辞职。总经理曾荣光表示遗憾。主任曾提议休会，副主任曾主张推迟。', ['曾国华', '曾荣光']],
    ['断掉的肋骨一到阴雨天就疼。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'person')).toEqual(expected);
  });
});
