/** Moves of players and coaches between clubs in Chinese, in an article about a club: who came, from where, and whose post it was. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const LEAD = '云海飞鱼队换血\n云海飞鱼队在中超联赛降级，球迷在主场外抗议俱乐部。\n';
const NAMES: Readonly<Record<string, string>> = { 云海飞鱼队: 'H', 曼城: 'S', 阿森纳: 'D' };

/** "joined H" of each move or post of the one person in the sentence, sorted. */
function tiesOf(sentence: string): string[] {
  const { entities, relationships } = extract(
    `${LEAD}${sentence}\n`,
    { file: 'a.txt', published: '2024-06-20' },
    tools,
  );
  const nameOf = (id: string) => {
    const name = entities.find((e) => e.id === id)?.name ?? id;
    return NAMES[name] ?? name;
  };
  return relationships
    .filter((r) => /^(?:joined|left|role_at|dismissed)$/.test(r.type))
    .map((r) => (r.type === 'dismissed' ? `${nameOf(r.source)} dismissed` : `${r.type} ${nameOf(r.target)}`))
    .sort();
}

describe('players', () => {
  it.each<[string, string[]]>([
    ['陈立群从曼城加盟。', ['joined H', 'left S', 'role_at H', 'role_at S']],
    ['陈立群从曼城加盟球队。', ['joined H', 'left S', 'role_at H', 'role_at S']],
    ['陈立群从曼城租借加盟。', ['joined H', 'left S', 'role_at H', 'role_at S']],
    ['陈立群由曼城租借而来。', ['joined H', 'left S', 'role_at H', 'role_at S']],
    ['前锋陈立群自由转会而来。', ['joined H', 'role_at H']],
    ['陈立群从曼城转投阿森纳。', ['joined D', 'left S', 'role_at D', 'role_at S']],
    ['陈立群由曼城转会阿森纳。', ['joined D', 'left S', 'role_at D', 'role_at S']],
    ['阿森纳以5000万欧元从曼城买下陈立群。', ['joined D', 'left S', 'role_at D', 'role_at S']],
    ['曼城将陈立群租借给阿森纳。', ['joined D', 'left S', 'role_at S']],
  ])('%s', (sentence, ties) => expect([...new Set(tiesOf(`2023年8月，${sentence}`))]).toEqual(ties));
});

describe('coaches are of the club that the clause is about', () => {
  it.each<[string, string[]]>([
    ['阿森纳解雇主帅陈立群。', ['D dismissed', 'left D', 'role_at D']],
    ['阿森纳与主帅陈立群分手。', ['left D', 'role_at D']],
    ['陈立群曾执教曼城和阿森纳。', ['role_at D', 'role_at S']],
    ['主帅陈立群下课。', ['H dismissed', 'left H', 'role_at H']],
  ])('%s', (sentence, ties) => expect(tiesOf(`2023年8月，${sentence}`)).toEqual(ties));
});
