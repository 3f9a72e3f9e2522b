/**
 * Ties in the plainest short Chinese reports, as a grid: a body that the lead is about, another that is named only where
 * somebody from it comments, and a sentence of what happens to whom. A post without a body is at the first, never at the
 * commentator's, and commentators of no body are at none.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

interface Lead {
  body: string;
  /** Who heads it. */
  head: string;
  posts: readonly string[];
  text: string;
}

const LEADS: readonly Lead[] = [
  {
    body: '恒盛地产',
    head: '郑启邦',
    posts: ['行政总裁', '财务总监', '副主席'],
    text: '恒盛地产昨日发盈警，预计全年亏损扩大。主席郑启邦表示，集团现金流充裕。瑞盈证券分析员冯咏诗认为，集团仍需减债。',
  },
  {
    body: '康宁医院',
    head: '苏文静',
    posts: ['副院长', '护士长'],
    text: '康宁医院周四证实，一名病人在手术中死亡。院长苏文静向家属道歉。仁和医院主任医师白秋实说，这类意外很少见。',
  },
  {
    body: '暖阳基金会',
    head: '唐慕华',
    posts: ['秘书长', '项目总监', '理事'],
    text: '暖阳基金会周五承认，三百万元善款去向不明。理事长唐慕华说，将聘请第三方审计。绿叶基金会负责人管一鸣说，整个行业都会受影响。',
  },
  {
    body: '福源食品',
    head: '邹福源',
    posts: ['总经理', '市场总监'],
    text: '福源食品周二宣布撤回上市申请。董事长邹福源今年七十二岁。美味轩食品总经理鲁一川说，上市并不容易。',
  },
];

/** `N`: somebody new, `H`: who heads the body, `p`: a post. */
const SENTENCES: readonly (readonly [sentence: string, ties: readonly string[]])[] = [
  ['p N说，情况正在好转。', ['N role_at O']],
  ['前p N说，问题由来已久。', ['N role_at O']],
  ['N自2015年起担任p。', ['N role_at O']],
  ['N将出任p。', ['N role_at O']],
  ['p N被免职。', ['N role_at O']],
  ['p一职由N接任。', ['N role_at O']],
  ['独立分析师N说，前景并不明朗。', []],
  ['经济学家N说，这并不罕见。', []],
  ['H遭到N批评。', ['N criticized H']],
  ['H受到N指责。', ['N criticized H']],
  ['H的父亲N已经退休。', ['H family_of N']],
  ['H有意交棒给长子N。', ['H family_of N']],
];

const PEOPLE = ['周彦博', '温晓棠', '丁柏霖'];

function tiesOf(text: string): string[] {
  const { entities, relationships } = extract(text, { file: 'a.txt', published: '2024-06-20' }, tools);
  const name = (id: string) => entities.find((e) => e.id === id)?.name;
  return relationships.map(({ source, type, target }) => `${name(source)} ${type} ${name(target)}`).sort();
}

const CASES = LEADS.flatMap((lead) =>
  SENTENCES.flatMap(([sentence, ties], i) => {
    const person = PEOPLE[i % PEOPLE.length] as string;
    const post = lead.posts[i % lead.posts.length] as string;
    const fill = (words: string) =>
      words.replace('p ', post).replace('p', post).replace('N', person).replace('H', lead.head).replace('O', lead.body);
    return [[lead.text + fill(sentence), lead, ties.map(fill)] as const];
  }),
);

describe('a body that only a commentator comes from', () => {
  it.each(CASES)('%s', (text, { text: lead }, ties) => {
    const isTold = new Set(tiesOf(lead));
    expect(tiesOf(text).filter((tie) => !isTold.has(tie))).toEqual([...ties].sort());
  });
});

describe('who comes and goes', () => {
  it.each<[string, string[]]>([
    [
      '福源食品周二停产。周彦博去年从美味轩食品加盟福源食品。',
      ['周彦博 joined 福源食品', '周彦博 left 美味轩食品', '周彦博 role_at 福源食品', '周彦博 role_at 美味轩食品'],
    ],
    // Who tells of it does not come
    [
      '福源食品周二停产。董事长邹福源说，周彦博去年加盟福源食品。',
      ['周彦博 joined 福源食品', '周彦博 role_at 福源食品', '邹福源 role_at 福源食品'],
    ],
    [
      '福源食品周二停产。董事长邹福源今年七十二岁。身为市场总监，周彦博从未谈论此事。',
      ['周彦博 role_at 福源食品', '邹福源 role_at 福源食品'],
    ],
    // Who speaks for an office that opens the paragraph
    ['交通运输部周二宣布展开调查。发言人林若岚说，责任在他。', ['林若岚 role_at 交通运输部']],
    ['江城市教育局周二宣布展开调查。发言人林若岚说，责任在他。', ['林若岚 role_at 江城市教育局']],
    // A club without its town
    [
      '东港水手队周六客场战胜北原雄鹰队。雄鹰队主帅许国栋说，这是一场艰苦的比赛。水手队前锋赵铁生说，他很高兴。',
      ['东港水手队 competes_with 北原雄鹰队', '许国栋 role_at 北原雄鹰队', '赵铁生 role_at 东港水手队'],
    ],
  ])('%s', (text, expected) => {
    expect(tiesOf(text)).toEqual([...expected].sort());
  });
});
