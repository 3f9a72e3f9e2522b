/** Stories made up by rule: a chosen number of people, with the few-with-many-ties shape that news has. */
import { seededRandom } from '../../src/graph/seededRandom.ts';
import type { Entity, Relationship, Story, StoryEvent } from '../../src/model/story.ts';
import { RELATIONSHIP_TYPES, SIGN_OF } from '../../src/model/vocabulary.ts';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '秀英',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '建国',
  '志强',
];
const FOREIGN = ['安德烈·莫罗', '卡洛斯·费雷拉', '伊莎贝尔·杜邦', '尼古拉·彼得罗夫', '马丁·施奈德'];
const FIRMS = ['远山集团', '海城银行股份有限公司', '青禾科技', '国家市场监督管理局', '北岭大学'];

/** A story of `count` people and organizations with about `perNode` ties each; the same for the same numbers. */
export function generateStory(count: number, perNode: number, seed = 1): Story {
  const random = seededRandom(seed * 7919 + count);
  const text = '。'.repeat(10);
  const evidence = [{ start: 0, end: 1, exact: '。' }];
  const entities: Entity[] = [];
  for (let i = 0; i < count; i++) {
    const isFirm = i % 6 === 1;
    const name = isFirm
      ? `${FIRMS[Math.floor(i / 6) % FIRMS.length]}`
      : i % 5 === 2
        ? FOREIGN[Math.floor(i / 5) % FOREIGN.length]!
        : SURNAMES[i % SURNAMES.length]! + GIVEN[(i * 7) % GIVEN.length]!;
    const mentions = Array.from({ length: 1 + Math.floor((3 * count) / (i + 2) / 4) }, () => evidence[0]!);
    entities.push({ id: `n${i}`, kind: isFirm ? 'organization' : 'person', name, aliases: [], mentions });
  }
  const relationships: Relationship[] = [];
  const events: StoryEvent[] = [];
  const seen = new Set<string>();
  const ends: number[] = [0];
  const tie = (a: number, b: number) => {
    const key = a < b ? `${a}-${b}` : `${b}-${a}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    ends.push(a, b);
    const id = relationships.length;
    const type = RELATIONSHIP_TYPES[Math.floor(random() * RELATIONSHIP_TYPES.length)]!;
    const day = String(1 + (id % 28)).padStart(2, '0');
    events.push({
      id: `e${id}`,
      type: 'statement',
      title: `${id}`,
      date: `${2000 + Math.floor(id / 28)}-01-${day}`,
      participants: [{ entity: `n${a}` }, { entity: `n${b}` }],
      topics: [],
      modality: 'asserted',
      evidence,
    });
    const [source, target] = [`n${a}`, `n${b}`];
    relationships.push({ id: `r${id}`, type, source, target, sign: SIGN_OF[type], events: [`e${id}`], evidence });
  };
  for (let i = 1; i < count; i++) tie(i, ends[Math.floor(random() * ends.length)]!);
  while (relationships.length < count * perNode)
    tie(ends[Math.floor(random() * ends.length)]!, Math.floor(random() * count));
  return {
    version: 1,
    id: `made-${count}`,
    title: 'made',
    lang: 'zh-Hans',
    source: { file: 'made.txt' },
    text,
    blocks: [],
    entities,
    topics: [],
    events,
    relationships,
    problems: [],
  };
}

/** The same story without one person: their ties and events go too. */
export function withoutEntity(story: Story, id: string): Story {
  return {
    ...story,
    entities: story.entities.filter((e) => e.id !== id),
    relationships: story.relationships.filter((r) => r.source !== id && r.target !== id),
    events: story.events.filter((e) => !e.participants.some((p) => p.entity === id)),
  };
}
