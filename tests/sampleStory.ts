/** A small story made by hand, whose quotes all stand in its text: for tests of everything that shows stories. */
import type { Evidence, Story } from '../src/model/story.ts';

const TEXT = [
  '董事长易人',
  '3月5日，林一罢免了周二。',
  '周二否认了指控。',
  '据悉，王三将于5月加入海天公司。',
  '买一送一，点击抢购 ...',
].join('\n');

/** Where words stand in the sample's text. Throws where they do not. */
export function quote(exact: string, from = 0): Evidence {
  const start = TEXT.indexOf(exact, from);
  if (start < 0) throw new Error(`not in the sample: ${exact}`);
  return { start, end: start + exact.length, exact };
}

const lines = TEXT.split('\n');
const at = (line: number) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
const block = (line: number, kind: Story['blocks'][number]['kind']) => ({
  kind,
  start: at(line),
  end: at(line) + (lines[line] as string).length,
});

export const SAMPLE: Story = {
  version: 1,
  id: 'sample',
  title: '董事长易人',
  lang: 'zh-Hans',
  source: { file: 'sample.txt', publisher: '海天日报', published: '2024-04-01' },
  text: TEXT,
  blocks: [block(0, 'title'), block(1, 'paragraph'), block(2, 'paragraph'), block(3, 'paragraph'), block(4, 'noise')],
  entities: [
    {
      id: 'lin',
      kind: 'person',
      name: '林一',
      latinName: 'Lin Yi',
      aliases: [],
      mentions: [quote('林一')],
      keys: ['linyi', 'ly'],
    },
    { id: 'zhou', kind: 'person', name: '周二', aliases: ['老周'], mentions: [quote('周二'), quote('周二', 20)] },
    { id: 'wang', kind: 'person', name: '王三', aliases: [], mentions: [quote('王三')] },
    { id: 'haitian', kind: 'organization', name: '海天公司', aliases: ['海天'], mentions: [quote('海天公司')] },
  ],
  topics: [{ id: 'topic-board', label: '人事', kind: 'theme', evidence: [] }],
  events: [
    {
      id: 'dismissal',
      type: 'dismissal',
      title: '林一罢免周二',
      date: '2024-03-05',
      dateBasis: {
        evidence: [quote('3月5日')],
        says: '“3月5日”，依2024年4月1日定为2024年',
        anchor: { kind: 'published', date: '2024-04-01' },
      },
      participants: [
        { entity: 'lin', role: 'agent' },
        { entity: 'zhou', role: 'patient' },
      ],
      topics: ['topic-board'],
      modality: 'asserted',
      evidence: [quote('3月5日，林一罢免了周二')],
    },
    {
      id: 'denial',
      type: 'statement',
      title: '周二否认指控',
      date: null,
      participants: [{ entity: 'zhou' }],
      topics: [],
      modality: 'denied',
      evidence: [quote('周二否认了指控')],
    },
    {
      id: 'joining',
      type: 'joining',
      title: '王三将加入海天公司',
      date: '2024-05',
      dateBasis: {
        evidence: [quote('5月', 24)],
        says: '“5月”，依2024年4月1日定为2024年',
        anchor: { kind: 'published', date: '2024-04-01' },
      },
      participants: [{ entity: 'wang' }, { entity: 'haitian' }],
      topics: ['topic-board'],
      modality: 'planned',
      speaker: { name: '据悉', evidence: [quote('据悉')] },
      evidence: [quote('王三将于5月加入海天公司')],
    },
  ],
  relationships: [
    {
      id: 'tie-dismissed',
      type: 'dismissed',
      source: 'lin',
      target: 'zhou',
      sign: 'against',
      events: ['dismissal'],
      evidence: [quote('林一罢免了周二')],
    },
    {
      id: 'tie-joined',
      type: 'joined',
      source: 'wang',
      target: 'haitian',
      sign: 'for',
      events: ['joining'],
      evidence: [quote('王三将于5月加入海天公司')],
    },
  ],
  problems: [],
};
