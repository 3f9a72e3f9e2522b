/**
 * When things happened, as dailies tell it: a day told for two verbs, measures behind a date, hours before and after, what
 * came "that October"; who followed whom out; and what is told beside the news and is none. Called by their texts, as in
 * dailyPapers.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told } from './dailyPapers.cases.ts';

const at = (published: string, text: string, ...events: string[]): NewsReport => ({
  ...told(text, { events }),
  published,
});

const TOLD_BEFORE: readonly NewsReport[] = [
  at(
    '2021-04-24',
    "On 11 December 2019 Orbis Bank settled for £57m. The commission referred the first cases to the court of appeal in March last year. The bank's lawyers conceded most of them that October.",
    'statement 2020-10: ',
  ),
  at(
    '2021-04-24',
    'Vesta bought the mine in May 2019, Ida Lund said this week. That November it sold the mine to Orbis.',
    'deal 2019-11: Vesta',
  ),
  at('2021-04-24', 'Ida Lund was fired in June last year. That August she sued the firm.', 'legal 2020-08: Ida Lund'),
  at(
    '2021-04-24',
    'The trustees hired the accountants Kerr Lowe in July 2012. Their report, published a year later, criticised Ida Lund. The same month, the barrister Paul Finch warned the trustees about it.',
    'statement 2013-07: Paul Finch',
  ),
  at('2021-04-24', 'Ida Lund joined Orbis Foods on 4 May 2014. A year later she resigned.', 'departure 2015: Ida Lund'),
  at(
    '2022-07-08',
    'Horizon was introduced in 1999. Over the following 14 years the firm sued more than 700 of its managers.',
    'legal 1999/2013: ',
  ),
  at(
    '2022-07-08',
    'Orbis Foods was founded in 2001. Over the next decade it bought nine rivals.',
    'deal 2001/2011: Orbis Foods',
  ),
  at(
    '2022-07-08',
    'Rosa Dunn took over in 2003. In the next five years she closed 12 plants.',
    'restructuring 2003/2008: Rosa Dunn',
  ),
];

const HOURS: readonly NewsReport[] = [
  at(
    '2022-07-08',
    'Ida Lund resigned as mayor on Thursday. Hours earlier Paul Finch, whom she had made treasurer only on Tuesday, had published a letter urging her to go.',
    'dispute 2022-07-07: Ida Lund, Paul Finch',
  ),
  at(
    '2022-07-08',
    'Rosa Dunn, the foreign secretary, cut short a trip to Indonesia and flew back to London on Thursday.',
    'return 2022-07-07: Rosa Dunn',
  ),
  at(
    '2022-07-08',
    'Rosa Dunn apologised to staff and met union leaders on Wednesday.',
    'statement 2022-07-06: Rosa Dunn',
    'meeting 2022-07-06: Rosa Dunn',
  ),
  at(
    '2022-07-08',
    'Rosa Dunn founded Orbis Foods and sold it to Vesta Group on 4 July.',
    'founding ?: Orbis Foods, Rosa Dunn',
  ),
  at(
    '2022-07-08',
    'The last blow came on June 8, when Orbis Foods reported that it had lost $1.5 billion in a single quarter.',
    'change 2022-06-08: Orbis Foods',
  ),
  at(
    '2022-07-08',
    'Nine clerks had their convictions quashed by the court of appeal on Thursday.\n\nLord Justice Lowe ruled that the bank knew of the faults.',
    'legal 2022-07-07: Lowe',
  ),
  at(
    '2022-07-08',
    'A jury convicted Rosa Dunn of fraud in May.\n\nJudge Paul Finch ruled that the bank knew of the faults.',
    'legal ?: Paul Finch',
  ),
];

/** "a year after walking out": so long before the date beside it. */
const MEASURES: readonly NewsReport[] = [
  at(
    '2021-04-24',
    'Ida Lund succeeded Paul Finch as mayor on July 24, 2019, a year after walking out of his cabinet over the budget.',
    'departure 2018-07: Ida Lund',
    'appointment 2019-07-24: Ida Lund, Paul Finch',
  ),
  at(
    '2021-04-24',
    'Ida Lund became chief executive of Orbis Foods in May 2018, six months after leaving Vesta Group.',
    'departure 2017-11: Ida Lund, Vesta Group',
  ),
];

/** "Minutes later he was followed by Roe": the same happens to the next, who has nobody's place by it. */
const FOLLOWERS: readonly NewsReport[] = [
  {
    ...told(
      'Sajid Noor quit as health secretary on Tuesday. Nine minutes later he was followed by Rana Seth, the chancellor.',
      { events: ['departure 2022-07-05: Rana Seth'], noTies: ['succeeded'] },
    ),
    published: '2022-07-08',
  },
  at(
    '2022-07-08',
    'Ida Lund resigned from Orbis Foods in May 2019. She was followed by its treasurer, Paul Finch, in June.',
    'departure 2019-06: Paul Finch',
  ),
  at(
    '2022-07-08',
    'Ida Lund walked out of Orbis Foods on Monday. Paul Finch followed her the next day.',
    'departure 2022-07-05: Paul Finch',
  ),
  at('2022-07-08', 'Ida Lund was arrested on Monday. Paul Finch followed on Tuesday.', 'legal 2022-07-05: Paul Finch'),
  at(
    '2022-07-08',
    'Ida Lund quit as health minister on Tuesday, and she was followed within the hour by Paul Finch.',
    'departure 2022-07-05: Paul Finch',
  ),
  at(
    '2022-07-08',
    'Ida Lund resigned from Orbis Foods in May 2019. Two weeks later Rosa Dunn did too.',
    'departure 2019-05: Rosa Dunn',
  ),
  told('Ida Lund was mayor from 1990 to 1994. She was followed by Paul Finch.', {
    ties: ['Paul Finch succeeded Ida Lund'],
  }),
  told('Ida Lund spoke at the hearing on Monday. She was followed by Paul Finch.', { noTies: ['succeeded'] }),
  told('Ida Lund left the stage. She was followed by Paul Finch, who sang.', {
    noTies: ['succeeded'],
    noEvents: ['Paul Finch'],
  }),
];

/** What is told beside the news. */
const BESIDE: readonly NewsReport[] = [
  told('Tom Hale, now 74, spent his 60th birthday in prison.', { noEvents: [':'] }),
  told('Tom Hale spent two years in prison.', { events: ['legal ?: Tom Hale'] }),
  told('Alan Birch was dismissed in May 2003 after refusing to sign off its accounts.', { noEvents: ['decision'] }),
  told('Alan Birch refused to sign the treaty on Monday.', { events: ['decision 2023-05-01: Alan Birch'] }),
  told(
    'In March 2015 the bank ended its contract with Kerr Lowe, a day before the firm was due to publish its report.',
    {
      noEvents: ['launch', 'assessment'],
    },
  ),
  told('The firm is due to publish its report in June.', { events: ['launch 2023-06: '] }),
  told('Mr Justice Frayne ruled on 5 March. Six days later the bank asked him to stand down.', {
    events: ['legal 2023-03-11: Frayne'],
    noEvents: ['departure'],
  }),
  told('The board asked Tom Hale to stand down on Monday.', {
    events: ['departure 2023-05-01: Tom Hale, the board'],
    ties: ['the board opposed Tom Hale'],
    noTies: ['supported'],
  }),
  told("Gov. Ron Dale retaliated: On April 22, he signed a bill revoking the town's charter.", {
    events: ['decision 2023-04-22: Ron Dale'],
    noEvents: ['dispute'],
  }),
  told('Lord Justice Holm ruled that the bank knew of the faults and prosecuted regardless.', {
    events: ['legal ?: Holm'],
    noEvents: ['legal ?: ,', 'legal ?: $'],
  }),
  told('Grant Brown met Tom Hale to tell him that he had lost the confidence of his party.', { noEvents: ['dispute'] }),
  told('Tom Hale said that he would remain in office until the party had chosen his successor.', {
    events: ['statement ?: Tom Hale'],
    noEvents: ['appointment'],
  }),
  told(
    'In a memo on Monday, Ida Lund, who was reinstated as chief executive late Sunday, said that Ken Doyle would be leaving.',
    { events: ['departure ?: Ida Lund, Ken Doyle'], noEvents: ['departure 2023-05-01'] },
  ),
];

export const DAILY_TIMES: readonly NewsReport[] = [...TOLD_BEFORE, ...HOURS, ...MEASURES, ...FOLLOWERS, ...BESIDE];
