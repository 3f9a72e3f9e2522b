/** Who takes part in what short, dense reports tell: words for two, subjects left out, people only named beside. */
import type { NewsReport } from './newsReports.cases.ts';

export const WHO_TAKES_PART: readonly NewsReport[] = [
  {
    title: 'a name with 夫妇 is the one and the other',
    published: '2024-06-20',
    text: '长河公司创始人周岚与妻子何敏昨天离开公司。6月18日，周岚夫妇投票反对出售。',
    events: ['decision 2024-06-18: 何敏, 周岚'],
  },
  {
    title: 'whom a court deals with in 夫妇',
    published: '2024-06-20',
    text: '总统鲁珀特的妻子格蕾塔昨天回国。鲁珀特夫妇获准免于起诉。',
    events: ['legal 2024-06-19: 格蕾塔, 鲁珀特'],
  },
  {
    title: 'their son is neither of the two',
    published: '2024-06-20',
    text: '周岚的妻子何敏昨天被捕。周岚夫妇的儿子周小川昨天辞职。',
    events: ['departure 2024-06-19: 周小川'],
  },
  {
    title: 'both are named before 夫妇',
    published: '2024-06-20',
    text: '周岚与何敏夫妇昨天出席会议。',
    events: ['meeting 2024-06-19: 何敏, 周岚'],
  },
  {
    title: 'another couple is of other people',
    published: '2024-06-20',
    text: '周岚与妻子何敏创办长河公司。林远夫妇去年买下了公司。',
    events: ['deal 2023: 林远'],
  },
];
