/** English: months of letters and hearings, what comes at or after which, days in court and of matches, rows of chronologies. */
import type { ArticleCase } from './readArticle.ts';

export const SCENES_OF_NEWS: ArticleCase[] = [
  {
    about: 'votes that are given, and a board that votes',
    published: '2024-04-05',
    text: 'On March 21 the adviser Orvane recommended Nora Pell. Northgate and Sable gave Tom Rennick their votes on Monday.\nThe board votes on Monday on the sale of Halden.',
    dates: { 'gave Tom Rennick': '2024-04-01', 'votes on Monday on': '2024-04-08' },
  },
  {
    about: 'the month of a letter, a deposition, a report',
    published: '2023-04-25',
    text: 'Last month Judge Lena Davis dismissed the claim. Gil Murdo had admitted in a January deposition that he knew of it. In an October letter to shareholders, Murdo criticized the board. A June report by the ombudsman had criticized the bank.',
    dates: {
      'Davis dismissed': '2023-03',
      'had admitted in': '2023-01',
      'Murdo criticized the board': '2022-10',
      'had criticized the bank': '2022-06',
    },
  },
  {
    about: 'a month that is a name is none',
    published: '2023-04-25',
    text: 'In a statement May Harlow criticized the board. Tom Pell resigned in a March 9 letter.',
    dates: { 'Harlow criticized': null, 'Pell resigned': '2023-03-09' },
  },
  {
    about: 'after which, upon which, at which',
    published: '2024-04-05',
    text: 'Nora Pell met the chairman in March 2021, after which she resigned from the board. In May 2022 Halden launched a bid for Orvane, upon which Tom Rennick quit.',
    dates: { 'she resigned': '2021-03', 'Rennick quit': '2022-05' },
  },
  {
    about: 'said in court, behind a lead that tells of its day',
    published: '2022-11-18',
    text: 'A federal judge on Friday sent Elena Holm to prison for 11 years.\n“I am devastated,” Holm told the court. In a 40-page ruling Judge Dava said that she had lied.\nHolm told jurors in May that she knew nothing of it.',
    dates: { 'Holm told the court': '2022-11-18', 'Dava said': '2022-11-18', 'told jurors in May': '2022-05' },
  },
  {
    about: 'rows of a chronology tell what is to come and what has come about',
    published: '2022-10-28',
    text: 'How the deal was done\n\nApril 4: Tom Rennick buys a stake in Halden.\n\nOct. 4: Another U-turn: Rennick will pay the full price after all. Two days later the judge, Kate Cormack, halts the case.\n\nOct. 27: Before the evening is out, Ned Sogal and Vera Gadd have lost their jobs.',
    dates: { 'halts the case': '2022-10-06', 'have lost their jobs': '2022-10-27' },
  },
  {
    about: 'last year, and a new paragraph of this one',
    published: '2023-12-20',
    text: 'Last year Halden hired Tom Pell as chief executive.\nIn May the board fired him.',
    dates: { 'hired Tom Pell': '2022', 'fired him': '2023-05' },
  },
  {
    about: 'last year within a paragraph',
    published: '2023-12-20',
    text: 'Last year Halden hired Tom Pell. In November the board fired him.',
    dates: { 'hired Tom Pell': '2022' },
  },
  {
    about: 'from when on somebody is to do it',
    published: '2023-07-20',
    text: 'In February Tom Rennick quit. The board named Nora Pell, a banker, to run Halden from Sept. 1, and hired Ed Dyce in June.',
    dates: { 'Rennick quit': '2023-02', 'hired Ed Dyce': '2023-06' },
  },
  {
    about: 'a newspaper of a day',
    published: '2020-01-19',
    text: 'On January 8 Tom Pell resigned. In October his wife sued The Mail on Sunday for printing a letter.',
    dates: { 'sued The Mail': '2019-10' },
  },
  {
    about: 'from the moment, and up from a figure',
    published: '2016-09-28',
    text: 'It was over from the hour the Daily Echo printed the stolen letters on Monday night.',
    dates: { 'printed the stolen letters': '2016-09-26' },
  },
  {
    about: 'sides that are to meet',
    published: '2016-11-06',
    text: 'The sides meet again at Lansdown on November 19. Tom Harker died in Lisbon on October 9.',
    dates: { 'sides meet': '2016-11-19', 'Harker died': '2016-10-09' },
  },
  {
    about: 'the day of a match',
    published: '2016-11-06',
    text: 'Norland 40 Sudland 29: Late strike ends the wait\n\nThe match was won in Ellery on Saturday, in front of a hushed home side.\nThe winger Peter Lund was carried off before half-time. The referee blew for the interval, and the chairman, Ed Dyce, resigned.\nThe coach, Karl Brandt, resigned in 2013 from Halden.',
    dates: { 'Ed Dyce, resigned': '2016-11-05', 'Brandt, resigned': '2013' },
  },
  {
    about: 'what is counted on behind a happening is another one',
    published: '2023-12-20',
    text: 'In August 2021 the job went to Carl Brenner. Brenner bowed out as chairman, and before the month was over Orbis had shown him the door.',
    dates: { 'bowed out': '2021-08', 'shown him the door': '2021-08' },
    order: [['bowed out', 'shown him the door']],
  },
  {
    about: 'the finer date of one happening',
    published: '2016-09-28',
    text: 'Ed Dyce was hired as manager in July.\nDyce, who was named manager on July 22, resigned on Tuesday.',
    dates: { 'resigned on Tuesday': '2016-09-27' },
  },
  {
    about: 'what has come about stands behind the news',
    published: '2024-06-20',
    text: 'Tom Pell was dismissed on Monday. He had joined Halden in 2010 and became its chairman in 2015.\nNora Roe has taken his place.\nThe union has called for an inquiry.',
    order: [
      ['Pell was dismissed', 'has taken his place'],
      ['Pell was dismissed', 'has called for'],
    ],
  },
  {
    about: 'what has happened time and again stands where it is told',
    published: '2024-06-20',
    text: 'Nora Roe has sued Halden twice. Tom Pell was dismissed on Monday.',
    order: [['has sued Halden', 'Pell was dismissed']],
  },
  {
    about: 'months and seasons behind what was told, years and a half',
    published: '2024-06-20',
    text: 'In May 2016 Tom Pell founded Halden. A year and a half later he was sued. The spring after, he resigned. Two summers later Nora Roe quit. The January after, Ed Dyce appealed.',
    dates: {
      'he was sued': '2017-11',
      'he resigned': '2018-03/2018-05',
      'Roe quit': '2020-06/2020-08',
    },
  },
];
