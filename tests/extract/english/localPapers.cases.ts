/**
 * English as local papers print it: councils and courts in lower case, parties of two words, papers that are "it". What
 * the strings mean is said in newsReports.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';

const published = '2023-05-20';

export const LOCAL_PAPERS: readonly NewsReport[] = [
  {
    title: 'councils in lower case, by their place',
    published,
    text: 'Raj Patel left for Kent county council in January. Colin Abbery, the leader of Saltmarsh district council, resigned on Tuesday.',
    organizations: ['Kent county council', 'Saltmarsh district council'],
    ties: ['Raj Patel joined Kent county council', 'Colin Abbery role_at Saltmarsh district council'],
  },
  {
    title: 'a council of no place has no name',
    published,
    text: 'Colin Abbery joined the county council in 2019.',
    organizations: [],
  },
  {
    title: 'whoever stands in a dock has no post there',
    published,
    text: 'Janine Okoro appeared at Leeds crown court on Monday.',
    events: ['legal 2023-05-15: Janine Okoro'],
    noTies: ['role_at'],
  },
  {
    title: 'a party of two words is not the one of its second',
    published,
    text: 'Beth Carmody, who leads the Liberal Democrats, resigned on Monday. Tom Rudge joined the Lib Dems in 2019.',
    organizations: ['Liberal Democrats'],
    ties: ['Beth Carmody role_at Liberal Democrats', 'Tom Rudge joined Liberal Democrats'],
  },
  {
    title: 'one of its people is no party',
    published,
    text: 'A Liberal Democrat who knows Beth Carmody wept.',
    organizations: [],
  },
  {
    title: 'the party of its second word alone is still that',
    published,
    text: 'The Democrats expelled Beth Carmody in 2019.',
    organizations: ['Democratic Party'],
  },
  {
    title: 'who stands in until something, and a paper that is no body',
    published,
    text: 'Colin Abbery resigned from Acme Corp on Tuesday. His deputy, Stella Marsh, takes over until the annual meeting. A report had warned of it. It was written by Raj Patel.',
    events: ['appointment 2023-05-16: Stella Marsh'],
    noEvents: ['statement ?: Acme'],
    ties: ['Stella Marsh succeeded Colin Abbery'],
  },
];
