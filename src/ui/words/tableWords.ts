/** What the tables of people and ties say, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface TableWords {
  people: string;
  tiesTitle: string;
  name: string;
  kind: string;
  tieCount: string;
  eventCount: string;
  from: string;
  what: string;
  to: string;
  side: string;
  when: string;
  certainty: string;
}

const HANS: TableWords = {
  people: '人物与机构',
  tiesTitle: '关系',
  name: '名称',
  kind: '类别',
  tieCount: '关系',
  eventCount: '事件',
  from: '从',
  what: '关系',
  to: '到',
  side: '立场',
  when: '时间',
  certainty: '确定程度',
};

const HANT: TableWords = {
  people: '人物與機構',
  tiesTitle: '關係',
  name: '名稱',
  kind: '類別',
  tieCount: '關係',
  eventCount: '事件',
  from: '從',
  what: '關係',
  to: '到',
  side: '立場',
  when: '時間',
  certainty: '確定程度',
};

const EN: TableWords = {
  people: 'People and organizations',
  tiesTitle: 'Ties',
  name: 'Name',
  kind: 'Kind',
  tieCount: 'Ties',
  eventCount: 'Events',
  from: 'From',
  what: 'Tie',
  to: 'To',
  side: 'Side',
  when: 'When',
  certainty: 'Certainty',
};

export const TABLE_WORDS: Readonly<Record<Lang, TableWords>> = { 'zh-Hans': HANS, 'zh-Hant': HANT, en: EN };
