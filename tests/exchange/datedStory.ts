/** A small story with every kind of date and tie, for tests of what the formats keep and round. */
import type { Entity, Evidence, Relationship, Story, StoryEvent } from '../../src/model/story.ts';

const LINES = [
  'The long road',
  'Ada Hill joined Acme on 5 March 2024.',
  'In May 2024 Acme hired Ben Cole.',
  'Around 2023 the board met.',
  'In the 1990s Acme grew.',
  'Between April and October 2022 people left.',
  'Since June 2021 Ada Hill has run Acme.',
  'By 2 January 2020 it was over.',
  'In the spring of 2019 Ben Cole, a director of Acme, married Ada Hill.',
  'Nobody knows when Acme bought Bolt.',
  'Ben Cole denied that he left Acme.',
];
export const TEXT = LINES.join('\n');

function quoteLine(line: number): Evidence {
  const exact = LINES[line] as string;
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

const entity = (id: string, kind: Entity['kind'], name: string): Entity => {
  const start = TEXT.indexOf(name);
  return { id, kind, name, aliases: [], mentions: [{ start, end: start + name.length, exact: name }] };
};

const event = (line: number, date: string | null, more: Partial<StoryEvent> = {}): StoryEvent => ({
  id: `change-${line}`,
  type: 'change',
  title: `Line ${line}`,
  date,
  participants: [{ entity: 'ada' }, { entity: 'acme' }],
  topics: ['topic-work'],
  modality: 'asserted',
  evidence: [quoteLine(line)],
  ...more,
});

const tie = (
  type: Relationship['type'],
  source: string,
  target: string,
  more: Partial<Relationship>,
): Relationship => ({
  id: `${type}-${source}-${target}`,
  type,
  source,
  target,
  sign: 'neutral',
  events: [],
  evidence: [quoteLine(1)],
  ...more,
});

export const DATED: Story = {
  version: 1,
  id: 'long-road',
  title: 'The long road',
  lang: 'en',
  source: { file: 'long-road.txt', publisher: 'Daily Test', published: '2024-06-01', url: 'https://example.org/road' },
  text: TEXT,
  blocks: [],
  entities: [
    entity('ada', 'person', 'Ada Hill'),
    entity('ben', 'person', 'Ben Cole'),
    entity('acme', 'organization', 'Acme'),
    entity('bolt', 'organization', 'Bolt'),
  ],
  topics: [{ id: 'topic-work', label: 'Work', kind: 'theme', evidence: [] }],
  events: [
    event(4, '199X'),
    event(8, '2019-21'),
    event(7, '../2020-01-02'),
    event(9, null, { type: 'deal', modality: 'reported', speaker: { name: 'a friend', evidence: [] } }),
    event(6, '2021-06/..'),
    event(5, '2022-04/2022-10'),
    event(3, '2023~', { type: 'meeting' }),
    event(1, '2024-03-05', { type: 'joining' }),
    event(2, '2024-05', { type: 'appointment', modality: 'planned' }),
    event(10, null, { type: 'statement', modality: 'denied' }),
  ],
  relationships: [
    tie('joined', 'ada', 'acme', { since: '2024-03-05', events: ['change-1'] }),
    tie('role_at', 'ben', 'acme', { label: 'director', until: '2024-05', evidence: [quoteLine(8)] }),
    tie('family_of', 'ben', 'ada', { label: 'spouse', events: ['change-8'], evidence: [quoteLine(8)] }),
    tie('works_with', 'ada', 'ben', { events: ['change-1', 'change-2'], evidence: [quoteLine(2)] }),
    tie('parent_of', 'acme', 'bolt', { evidence: [quoteLine(9)] }),
    tie('left', 'ben', 'acme', { modality: 'denied', evidence: [quoteLine(10)] }),
    tie('succeeded', 'ben', 'ada', { evidence: [quoteLine(8)] }),
    tie('criticized', 'ada', 'acme', { sign: 'against', evidence: [quoteLine(3)] }),
  ],
  problems: [],
};
