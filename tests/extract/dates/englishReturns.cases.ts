/** Short articles that look back and come back to the days of writing, look ahead, and hang one happening on another. */
import type { ArticleCase } from './readArticle.ts';

const CAST = 'Peter Lund is chairman of Norvane. Anna Keller is its chief executive.';

export const ENGLISH_RETURNS: ArticleCase[] = [
  {
    about: 'weekday behind an old year',
    published: '2024-06-07',
    text: `${CAST}\nPeter Lund founded Norvane in 1998. It went public in 2006.\nOn Tuesday the board dismissed him.`,
    dates: { 'dismissed him': '2024-06-04' },
  },
  {
    about: 'weekday behind an old month in the same paragraph',
    published: '2024-06-07',
    text: `${CAST}\nAnna Keller joined Norvane in May 2011 and became chief executive in March 2015. On Tuesday she resigned.`,
    dates: { 'she resigned': '2024-06-04' },
  },
  {
    about: 'weekday behind an old day in a paragraph of its own',
    published: '2024-06-07',
    text: `${CAST}\nPolice arrested Peter Lund on 4 March 2019. A court convicted him in 2020.\nOn Wednesday, Anna Keller fired him.`,
    dates: { 'fired him': '2024-06-05' },
  },
  {
    about: 'weekday after a year in a relative clause',
    published: '2024-06-07',
    text: `${CAST}\nAnna Keller, who joined Norvane in 2011, resigned on Monday.`,
    dates: { 'resigned on Monday': '2024-06-03' },
  },
  {
    about: 'bare month behind a year long gone, in a new paragraph',
    published: '2024-06-12',
    text: `${CAST}\nThe case dates to 2021, when Norvane sold its rights. The agreement was signed on Aug. 9 of that year.\nIn January, the board commissioned an audit. Peter Lund resigned in February.`,
    dates: { 'commissioned an audit': '2024-01', 'Lund resigned': '2024-02' },
  },
  {
    about: 'bare month that goes on within the year told',
    published: '2024-06-12',
    text: `${CAST}\nIn May 2021 Norvane sold its mines. In August, Peter Lund resigned.`,
    dates: { 'Lund resigned': '2021-08' },
  },
  {
    about: 'bare month in the next paragraph that goes on',
    published: '2022-10-05',
    text: `${CAST}\nOn Oct. 14, 2021, Anna Keller sued Norvane. Four days after that, Peter Lund resigned.\nIn November, the board hired Maria Ortiz.`,
    dates: { 'hired Maria Ortiz': '2021-11' },
  },
  {
    about: 'that month behind a word of these days',
    published: '2025-03-14',
    text: `${CAST}\nPeter Lund bought Norvane in May 2019. Anna Keller told the Ledger this week that she was sorry.\nDanny Okel, who took over as manager that November, led the side to promotion in 2022.`,
    dates: { 'took over as manager': '2019-11' },
  },
  {
    about: 'that summer behind yesterday',
    published: '2025-03-14',
    text: `${CAST}\nAnna Keller joined Norvane in 2016, she said yesterday. That summer it sold its mines.`,
    dates: { 'sold its mines': '2016-06/2016-08' },
  },
  {
    about: 'by a day to come, in the present',
    published: '2023-10-24',
    text: `${CAST}\nPeter Lund called for early elections, and by Friday he wants to table a motion of no confidence.`,
    dates: { 'table a motion': '2023-10-27' },
  },
  {
    about: 'on a day to come, by what somebody hopes',
    published: '2023-10-24',
    text: `${CAST}\nAnna Keller hopes to meet the owners on Thursday.`,
    dates: { 'meet the owners': '2023-10-26' },
  },
  {
    about: 'on a day to come, by what somebody is to do',
    published: '2023-10-24',
    text: `${CAST}\nOn Thursday Anna Keller is to meet the owners.`,
    dates: { 'meet the owners': '2023-10-26' },
  },
  {
    about: 'a day to come behind one told',
    published: '2023-10-24',
    text: `${CAST}\nPeter Lund resigned on Monday. Anna Keller takes over on Friday.`,
    dates: { 'Lund resigned': '2023-10-23', 'takes over': '2023-10-27' },
  },
  {
    about: 'hours after what a sentence hangs on it',
    published: '2025-03-14',
    text: `${CAST}\nNorvane went bankrupt on Wednesday afternoon, a few hours after Peter Lund, its owner for six years, told staff that he was leaving.`,
    dates: { 'went bankrupt': '2025-03-12', 'told staff': '2025-03-12' },
  },
  {
    about: 'hours before what a sentence hangs on it',
    published: '2025-03-14',
    text: `${CAST}\nAnna Keller resigned on Monday, minutes before the board dismissed Peter Lund.`,
    dates: { 'dismissed Peter Lund': '2025-03-10' },
  },
  {
    about: 'afterwards',
    published: '2025-03-14',
    text: `${CAST}\nAnna Keller met Peter Lund yesterday and afterwards accused him of fraud.`,
    dates: { 'accused him': '2025-03-13' },
  },
  {
    about: 'two deeds behind a relative clause',
    published: '2022-10-05',
    text: `${CAST}\nLast Friday, Anna Keller, who became chief executive in July, apologised and reinstated Maria Ortiz.`,
    dates: { apologised: '2022-09-30', 'reinstated Maria Ortiz': '2022-09-30' },
  },
  {
    about: 'weeks from late in a month',
    published: '2022-10-05',
    text: `${CAST}\nAnna Keller sued Norvane in late February of 2021. Three weeks later, Peter Lund resigned.`,
    dates: { 'Lund resigned': '2021-03' },
  },
  {
    about: 'until in a year',
    published: '2023-10-24',
    text: `${CAST}\nAnna Keller was its first chairwoman, until in 2014 Peter Lund ousted her.`,
    dates: { 'ousted her': '2014' },
  },
  {
    about: 'until in a month',
    published: '2023-10-24',
    text: `${CAST}\nAnna Keller ran the firm for six years, until in May the board dismissed her.`,
    dates: { 'dismissed her': '2023-05' },
  },
  {
    about: 'day and month behind a heading and a year long gone',
    published: '2023-10-24',
    text: `${CAST}\nIn the elections of 2021 the party still reached 21 percent. Since then its ratings have sunk to 9 percent in September.\n\nAttempts\n\nOn 19 July Peter Lund met Anna Keller in his cottage.`,
    dates: { 'met Anna Keller': '2023-07-19' },
  },
  {
    about: 'on the 18th of the month just told',
    published: '2024-11-14',
    text: `${CAST}\nIn September the committee met Anna Keller. Peter Lund testified on the 18th.`,
    dates: { 'Lund testified': '2024-09-18' },
  },
  {
    about: 'the year told stands in an aside',
    published: '2024-06-07',
    text: `${CAST}\nNorvane (founded 1998) fired Peter Lund on Monday. In April, it had sued him.`,
    dates: { 'fired Peter Lund': '2024-06-03', 'had sued him': '2024-04' },
  },
  {
    about: 'last year and a bare month in these days',
    published: '2024-06-07',
    text: `${CAST}\nPeter Lund was arrested last November. Anna Keller resigned in February.`,
    dates: { 'was arrested': '2023-11', 'Keller resigned': '2024-02' },
  },
];
