/**
 * When things happened, as dense English prose tells it: measures before a happening's name, what is told or done in a row,
 * the news of a lead in the paragraphs behind it, and months of a look back. Called by their texts.
 */
import type { ArticleCase } from './readArticle.ts';

const at = (text: string, dates: ArticleCase['dates'], published = '2024-06-20'): ArticleCase => ({
  about: text,
  text,
  dates,
  published,
});

const COUNTED: ArticleCase[] = [
  at('The panel met on 3 March 2024. Two days after the ballot Orlov resigned, and so did Brenner.', {
    'Orlov resigned': '2024-03-05',
  }),
  at('The board voted on 3 May 2023. A week after that the chairman resigned, and a month later Orbis was sold.', {
    'the chairman resigned': '2023-05-10',
    'Orbis was sold': '2023-06',
  }),
  at('Police arrested Doe on 3 May 2023, and three days after that prosecutors charged him with fraud.', {
    'prosecutors charged': '2023-05-06',
  }),
  at('On Monday 6 May 2024 the party had its leader, and the day after that MSPs made her first minister.', {
    'made her': '2024-05-07',
  }),
  at('On 2 May 2024 she declared, and within the hour John Roe let it be known that he would not run.', {
    'John Roe let it': '2024-05-02',
  }),
  // a clause, and no happening's name
  at('On 3 May 2023, two days after the minister Ann Poe quit, Doe resigned as chairman.', {
    'Doe resigned': '2023-05-03',
  }),
  at('On 12 December 2023 Doe let slip that she hoped for a new post in January. Next day Roe hit back.', {
    'Roe hit back': '2023-12-13',
  }),
  at(
    'The trust met on Sunday, September 26, 2021. The chairman was gone by the Thursday. On Friday, October 1, it closed.',
    {
      'was gone': '2021-09-30',
    },
  ),
  at('The firm was sold on 4 May 2023. A year to the day later Doe resigned.', { 'Doe resigned': '2024-05-04' }),
  at('The firm was sold in May 2022. In the autumn of that year Doe resigned.', { 'Doe resigned': '2022-09/2022-11' }),
  at('The firm was sold in May 2022. That Christmas Doe resigned.', { 'Doe resigned': '2022-12' }),
  at('The firm was sold in May 2022. The year before, Doe had resigned.', { 'Doe had resigned': '2021' }),
  at('Doe resigned in the final weeks of last year.', { 'Doe resigned': '2023-12' }),
  at('Doe resigned on the Friday before last.', { 'Doe resigned': '2024-06-07' }),
  at('Shares in Orbis have fallen by half in two years, and Doe has resigned.', { 'have fallen': '2022-06/2024-06' }),
];

const IN_A_ROW: ArticleCase[] = [
  at('On 3 June, Doe sat down with Hallam and Reed, and told them that their deal was over.', {
    'deal was over': '2024-06-03',
  }),
  at(
    'On 3 June, Doe pulled out of a speech and turned up at a factory in Leeds, where he insisted that he would not quit.',
    {
      'he insisted': '2024-06-03',
    },
  ),
  at('On May 3 the board announced that it had removed five directors and appointed Jane Roe.', {
    'appointed Jane': '2024-05-03',
  }),
  at('On January 8 Hallam announced that he and his wife meant to step back and to live in Canada.', {
    'step back': '2024-01-08',
  }),
  at(
    'They met at the club in December 2023, after which the two men climbed into a car and signed a deal for $4 million.',
    {
      'signed a deal': '2023-12',
    },
  ),
  at('The trouble began with a conference call on May 3, 2023, in which John Hallam accused the league of greed.', {
    'Hallam accused': '2023-05-03',
  }),
  at('When they met in London earlier this month they recommended that he be given an extension.', {
    'they recommended': '2024-06',
  }),
  at('It was in June 2022 that Tam ditched the blue shirts worn since 1908 for red ones, and sacked the manager.', {
    'sacked the manager': '2022-06',
  }),
  at('Kate Poe, beaten for the leadership last year, is back in government.', { 'is back': null }),
  at('Doe named Richard Sall, a professor, to stand in from Sept. 1.', { 'Doe named': null }),
  at('Orbis has sacked Jane Doe and hired John Roe, its owner told reporters on Tuesday.', {
    'sacked Jane': '2024-06-18',
    'hired John': '2024-06-18',
  }),
  at(
    'Chief Executive John Doe has resigned, the bank said on Friday, after a struggle over the shadowing of a colleague.',
    {
      'Doe has resigned': '2024-06-14',
    },
  ),
];

const NEWS_OF_A_LEAD: ArticleCase[] = [
  at(
    'The board of Orbis sacked Jane Doe, its founder, on Friday.\n\nShe apologised to the staff.\n\nJohn Roe, the chairman, accused her of fraud.',
    {
      'She apologised': '2024-06-14',
      'accused her': '2024-06-14',
    },
  ),
  at('The board of Orbis sacked Jane Doe, its founder, on Friday.\n\nJohn Roe becomes chief executive.', {
    'Roe becomes': '2024-06-14',
  }),
  // what came before the news
  at(
    'The board of Orbis sacked Jane Doe, its founder, on Friday.\n\nDoe joined the firm as a trainee. Her brother died young.',
    {
      'Doe joined': null,
      'brother died': null,
    },
  ),
  at(
    'The board of Orbis sacked Jane Doe, its founder, on Friday.\n\nIn 2019 it was fined. John Roe criticised her.\n\nAnn Poe accused him of lying.',
    {
      'Poe accused': null,
    },
  ),
];

const LOOKED_BACK: ArticleCase[] = [
  at('Doe resigned in May 2021 after Roe sued the firm in March.', { 'sued the firm': '2021-03' }),
  at('Doe resigned in February 2021 after Roe sued the firm in November.', { 'sued the firm': '2020-11' }),
  at('Orbis sacked Doe in February 2022. She had been hired in September.', { 'been hired': '2021-09' }),
  at('Doe resigned in May 2021. In March she had sued the firm.', { 'had sued': '2021-03' }),
  // reached, and no look back
  at('Doe was hired in November 2021. By March she had sacked Roe.', { 'had sacked': '2022-03' }),
  at('Doe rose fast. She joined Orbis in 2015 and was named its head in 2019.\nIn March she resigned.', {
    'she resigned': '2024-03',
  }),
  at(
    'Doe sat in parliament for years. A bid for the presidency in 2011 brought him third place.\n\nOn January 9th, visibly ill, John Doe resigned.',
    {
      'Doe resigned': '2024-01-09',
    },
  ),
];

const CASES_OF_LAW: ArticleCase[] = [
  at('In November 2021 the council laid charges against the firm. The firm pleaded guilty and was fined.', {
    'pleaded guilty': null,
  }),
  at('On 4 May 2023 prosecutors charged Doe and Roe. Roe was convicted of fraud.', { 'Roe was convicted': null }),
];

const DAY_BY_DAY: ArticleCase[] = [
  at(
    'Jane Doe walked into the bank on Monday 3 June. By noon she had been sacked. On Tuesday the police came. The next morning she was charged with fraud, and on Thursday the bank sued her.',
    {
      'was charged': '2024-06-05',
      'bank sued': '2024-06-06',
    },
  ),
];

export const ENGLISH_PROSE: ArticleCase[] = [
  ...COUNTED,
  ...IN_A_ROW,
  ...NEWS_OF_A_LEAD,
  ...LOOKED_BACK,
  ...CASES_OF_LAW,
  ...DAY_BY_DAY,
];
