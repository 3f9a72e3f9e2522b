/**
 * Reports of firms that bear a family's name, their boards and unions. What the strings mean is said in
 * newsReports.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';

const published = '2015-05-12';

export const BUSINESS_REPORTS: readonly NewsReport[] = [
  {
    title: 'where people are Mr. and Ms. again, a bare surname is the firm',
    published,
    text: [
      'Ted Ostrow, the chairman of Ostrow Paper Co., dismissed Mary Lind on Friday. Ms. Lind did not reply.',
      'Harbor Capital, a fund that owns 11% of Ostrow, met Mr. Ostrow in January.',
      'Gustav Ostrow founded the company in 1889.',
      'Mr. Ostrow said Ms. Lind had talked to a rival. Ms. Lind denied it. Ostrow gave the fund two seats in March.',
    ].join('\n'),
    people: ['Ted Ostrow', 'Mary Lind', 'Gustav Ostrow'],
    organizations: ['Ostrow Paper Co.', 'Harbor Capital'],
    events: ['dismissal 2015-05-08: Mary Lind, Ted Ostrow', 'meeting 2015-01: Harbor Capital, Ted Ostrow'],
    ties: ['Ted Ostrow role_at Ostrow Paper Co.', 'Gustav Ostrow founder_of Ostrow Paper Co.'],
  },
  {
    title: 'where they are not, it is somebody',
    published,
    text: 'Ted Ostrow, the chairman of Ostrow Paper Co., dismissed Mary Lind on Friday. Lind criticized Ostrow on Monday.',
    events: ['dispute 2015-05-11: Mary Lind, Ted Ostrow'],
  },
  {
    title: 'a local of a union has its number',
    published,
    text: 'Duane Cole, president of Local 187, criticized Ann Roe. Local 187 went on strike on Monday.',
    organizations: ['Local 187'],
    ties: ['Duane Cole role_at Local 187'],
  },
  {
    title: 'whose official somebody was takes no part',
    published,
    text: 'Orbis Paper gave Ann Roe two of its seats in a truce signed on March 6, one for Tom Hart, a former Treasury official.',
    events: ['deal 2015-03-06: Ann Roe, Orbis Paper'],
    ties: ['Tom Hart role_at Treasury'],
  },
  {
    title: 'what a court is asked to do is a step of the law, and nobody’s dismissal',
    published,
    text: 'Ann Roe asked the Delaware Court of Chancery to throw out the vote on Monday. On May 3 Tom Hart urged a judge to dismiss the case.',
    events: ['legal 2015-05-11: Ann Roe, Delaware Court of Chancery', 'legal 2015-05-03: Tom Hart'],
    noEvents: ['dismissal'],
  },
  {
    title: 'the day on which somebody was asked to go is over',
    published,
    text: 'On May 5 the directors of Orbis Foods asked Tom Hart to resign.',
    noEvents: ['2016'],
  },
];
