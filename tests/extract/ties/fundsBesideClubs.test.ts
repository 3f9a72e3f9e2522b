/** An article is about the club, however often the fund that took it is named: posts without a place are the club's. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

it('has posts without a place at the club, and not at the fund that is introduced as one', () => {
  const text = [
    'AC米兰又换了东家',
    '昨天，老将陈立群重返主场，出任米兰的战略主管。对冲基金磐石资产上个月收走球队，磐石资产承诺注资。',
    '去年4月13日，李永宏买下99.93%的米兰股份，其中三亿向磐石资产借。联赛开始后，总教练孟德林卷铺盖走人，队长博文齐从尤文图斯加盟。米兰不服处罚。',
    '周卡民坐上主席大位。磐石资产急着转手，磐石资产否认。',
  ].join('\n');
  const { entities, relationships } = extract(text, { file: 'a.txt', published: '2018-08-04' }, createTools());
  const nameOf = (id: string) => entities.find((e) => e.id === id)?.name;
  const at = new Set(relationships.filter((r) => r.type === 'left').map((r) => nameOf(r.target)));
  expect(at).toEqual(new Set(['AC米兰', '尤文图斯']));
});
