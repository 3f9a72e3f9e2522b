/**
 * Ties of short news paragraphs, read from the text alone: which body is meant where none is named, who came after whom,
 * who charged, bought or is kin to whom; each class with what must not be tied.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { RelationshipType } from '../../../src/model/vocabulary.ts';

const tools = createTools();

/** "type A → B" of each tie of a type, sorted. */
function tiesOf(text: string, types: readonly RelationshipType[]): string[] {
  const { entities, relationships } = extract(`${text}\n`, { file: 'a.txt', published: '2024-05-06' }, tools);
  const nameOf = (id: string) => entities.find((e) => e.id === id)?.name ?? id;
  return relationships
    .filter((r) => types.includes(r.type))
    .map(({ type, source, target }) => `${type} ${nameOf(source)} → ${nameOf(target)}`)
    .sort();
}

type Case = [text: string, types: RelationshipType[], ties: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'another whom a sentence deals with': [
    ['滨江队在周六的比赛中0比3不敌海港俱乐部。主教练韩冬赛后承认失误。', ['role_at'], ['role_at 韩冬 → 滨江队']],
    [
      '柏睿集团与瑞丰资本的官司拖了两年。公司总法律顾问齐珊出庭作证。瑞丰资本合伙人段永康坐在第一排。',
      ['role_at'],
      ['role_at 段永康 → 瑞丰资本', 'role_at 齐珊 → 柏睿集团'],
    ],
    ['海港俱乐部击败了滨江队。滨江队主教练韩冬赛后承认失误。', ['role_at'], ['role_at 韩冬 → 滨江队']],
    [
      'Kirkdale United lost 3-1 to Marlow Town on Saturday. The manager, Steve Pratt, refused to speak to reporters.',
      ['role_at'],
      ['role_at Steve Pratt → Kirkdale United'],
    ],
    [
      'Thorne Industries said on Monday that it had dismissed its chief executive, Martin Hale, after a fight with Kessler Group. Kessler Group, which owns 9 percent of Thorne, had called for his removal. Kessler Group said it welcomed the decision. The company named Laura Finch, the chief financial officer, as interim chief executive.',
      ['role_at', 'appointed'],
      [
        'appointed Thorne Industries → Laura Finch',
        'role_at Laura Finch → Thorne Industries',
        'role_at Martin Hale → Thorne Industries',
      ],
    ],
  ],
  'whose post it is by its kind': [
    [
      '受聘于云栖酒店公司的正衡律师事务所提交了调查报告。董事长纪伯年读完报告，当晚召集会议。',
      ['role_at'],
      ['role_at 纪伯年 → 云栖酒店公司'],
    ],
    [
      '泰和律师事务所合伙人江树城代表小股东起诉长丰集团。长丰集团董事长裘国栋拒绝置评。',
      ['role_at'],
      ['role_at 江树城 → 泰和律师事务所', 'role_at 裘国栋 → 长丰集团'],
    ],
    ['顺达物流的司机联名要求总经理常明山辞职。', ['role_at'], ['role_at 常明山 → 顺达物流']],
    [
      'Regulators at the Financial Conduct Authority met twice. The authority’s enforcement chief, Petra Boyle, said the case was serious.',
      ['role_at'],
      ['role_at Petra Boyle → Financial Conduct Authority'],
    ],
    [
      'Walter Dean removed Frank Ochs as head of the Water Authority.',
      ['role_at', 'dismissed'],
      ['dismissed Walter Dean → Frank Ochs', 'role_at Frank Ochs → Water Authority'],
    ],
  ],
  'posts that an authority gives, and heads of one of several houses': [
    [
      'Wexcombe Trust lost its chief. Wexcombe Trust is in crisis, and nobody at Wexcombe Trust knew. Into the gap steps Anthony Okafor, who has been put in charge for six months by the Hospital Standards Authority.',
      ['role_at'],
      ['role_at Anthony Okafor → Wexcombe Trust'],
    ],
    [
      '衡宁市第三人民医院护士长龚秀兰先后三次反映。她又去找分管副院长曹立新，曹让她等。',
      ['role_at'],
      ['role_at 曹立新 → 衡宁市第三人民医院', 'role_at 龚秀兰 → 衡宁市第三人民医院'],
    ],
  ],
  'who took whose place': [
    ['许立德接过了梁启文留下的烂摊子。北辰乳业的供应商松了一口气。', ['succeeded'], ['succeeded 许立德 → 梁启文']],
    [
      '继任海晟纺织公司总经理的唐婉清说，前任林国栋留下的亏损比账面上大得多。',
      ['succeeded'],
      ['succeeded 唐婉清 → 林国栋'],
    ],
    ['被靳世川顶掉的丁汝杰去向未定。', ['succeeded'], ['succeeded 靳世川 → 丁汝杰']],
    ['接替林国栋的，是从省城调来的唐婉清。', ['succeeded'], ['succeeded 唐婉清 → 林国栋']],
    ['林国栋的继任者原定是唐婉清。', ['succeeded'], []],
    [
      '许立德来自安泰保险。他的岳父梁启文在北辰乳业任董事长。许立德接棒梁启文。',
      ['role_at', 'succeeded'],
      [
        'role_at 梁启文 → 北辰乳业',
        'role_at 许立德 → 北辰乳业',
        'role_at 许立德 → 安泰保险',
        'succeeded 许立德 → 梁启文',
      ],
    ],
    [
      'Ruth Paley was removed in June. Her deputy, Pim Ostrander, takes over the portfolio for now.',
      ['succeeded'],
      ['succeeded Pim Ostrander → Ruth Paley'],
    ],
    [
      'Philip Ames was succeeded at the Lindqvist Museum by Bea Holm.',
      ['succeeded', 'role_at'],
      [
        'role_at Bea Holm → Lindqvist Museum',
        'role_at Philip Ames → Lindqvist Museum',
        'succeeded Bea Holm → Philip Ames',
      ],
    ],
    ['Ruth Paley praised her deputy, Pim Ostrander.', ['succeeded'], []],
  ],
  'sent away by nobody who is told of': [
    ['石桥医院院长方志诚被免职。', ['dismissed'], []],
    ['石桥市卫生局免去了石桥医院院长方志诚的职务。', ['dismissed'], ['dismissed 石桥市卫生局 → 方志诚']],
    ['安泰保险总裁孟凡说，丁志凯从柏睿集团跳槽而来。', ['left'], ['left 丁志凯 → 柏睿集团']],
    [
      '国脚马骁转会海港俱乐部。滨江队主教练韩冬对他的离开表示遗憾。',
      ['left', 'criticized', 'joined'],
      ['joined 马骁 → 海港俱乐部'],
    ],
  ],
  'who acts by law': [
    ['远帆科技收到证监会的警示函。', ['legal_action_against'], ['legal_action_against 证监会 → 远帆科技']],
    [
      '检方指控贺家骏向冯志远行贿。庭审中，检察官姚文琼出示了录音。贺家骏被控行贿罪。',
      ['legal_action_against'],
      ['legal_action_against 姚文琼 → 贺家骏'],
    ],
    ['远帆科技委托律师向临州市中级人民法院递交诉状。', ['works_with'], []],
    [
      'Ruth Delgado, the county prosecutor, opened an inquiry in May. In August Alan Pike was charged with 14 counts of fraud.',
      ['legal_action_against'],
      ['legal_action_against Ruth Delgado → Alan Pike'],
    ],
    ['Jens Holt was criticized by the unions of Falk Mining.', ['criticized'], []],
  ],
  'who owns and who buys': [
    ['恒安资本放弃收购绿源牧业公司。', ['acquired', 'invested_in'], []],
    ['恒安资本反对柏睿集团的收购要约。', ['acquired'], []],
    ['恒安资本斥资十二亿元将绿源牧业公司收入囊中。', ['acquired', 'invested_in'], ['acquired 恒安资本 → 绿源牧业公司']],
    ['迈克机器人今年初获得恒安资本三亿元投资。', ['invested_in'], ['invested_in 恒安资本 → 迈克机器人']],
    [
      '白马造纸厂现为金山集团的全资子公司。金山集团董事长阎国栋没有回应。',
      ['parent_of'],
      ['parent_of 金山集团 → 白马造纸厂'],
    ],
  ],
  'who is whose kin': [
    ['工地负责人芮大海被刑拘。恒达装饰公司老板芮大山是芮大海的兄长。', ['family_of'], ['family_of 芮大山 → 芮大海']],
    ['接班的人叫贺知远，32岁，贺兰舟的长子。', ['family_of'], ['family_of 贺兰舟 → 贺知远']],
    ['临州银行行长吴志刚与客户经理吴晓楠没有亲戚关系。', ['family_of'], []],
  ],
  'told without a judgement': [
    ['记者问到陆维钧时，金岩松说他“还在休假”。', ['criticized', 'supported', 'opposed'], []],
    ['金岩松说，陆维钧每周三去深圳。', ['criticized', 'supported', 'opposed'], []],
    [
      'Fatima Oulad has tabled a motion of no confidence in Ruben Valkenier.',
      ['opposed'],
      ['opposed Fatima Oulad → Ruben Valkenier'],
    ],
    ['梁国栋发出公开信，恳请陆维钧与金岩松坐下来谈。', ['met_with'], []],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (text, types, ties) => {
    expect(tiesOf(text, types)).toEqual([...ties].sort());
  });
});
