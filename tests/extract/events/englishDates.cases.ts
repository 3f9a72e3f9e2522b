/** Plain sentences of English news with their dates, built as a grid: frames × times, and rows of happenings each with its own. */

export interface DateCase {
  text: string;
  /** Where the verbs stand that tell, in their order, and when it happened. */
  dates: readonly [string, string | null][];
}

const cap = (words: string) => (words[0] ?? '').toUpperCase() + words.slice(1);

/** Told on 20 June 2019, a Thursday. */
const PAST: readonly [string, string][] = [
  ['on Monday', '2019-06-17'],
  ['on May 3', '2019-05-03'],
  ['in March 2018', '2018-03'],
  ['last November', '2018-11'],
  ['in the spring', '2019-03/2019-05'],
  ['last year', '2018'],
];
const PAST_FRAMES: readonly ((time: string) => DateCase['text'])[] = [
  (time) => `According to a filing on Wednesday, Jane Doe resigned ${time}.`,
  (time) => `Jane Doe resigned ${time}, according to a filing on Wednesday.`,
  (time) => `Shares in Acme have fallen since Jane Doe resigned ${time}.`,
  (time) => `Acme said on Wednesday it was sorry that Jane Doe resigned ${time}.`,
  (time) => `It was ${time} that Jane Doe resigned.`,
  (time) => `${cap(time)}, the shares fell and Jane Doe resigned.`,
];

const TO_COME: readonly [string, string][] = [
  ['on Friday', '2019-06-21'],
  ['on July 1', '2019-07-01'],
  ['from July 1', '2019-07-01'],
  ['in March', '2020-03'],
  ['in March next year', '2020-03'],
  ['next month', '2019-07'],
];
const TO_COME_FRAMES: readonly ((time: string) => DateCase['text'])[] = [
  (time) => `Jane Doe is due to step down ${time}.`,
  (time) => `The company said Jane Doe would step down ${time}.`,
  (time) => `Jane Doe would step down ${time}, the company said.`,
  (time) => `Jane Doe was expected to step down ${time}.`,
  (time) => `Jane Doe has agreed to step down ${time}.`,
  (time) => `Jane Doe has decided to step down ${time}.`,
];

/** A lead with a year long gone, from which nobody counts in the paragraph behind it. */
const LEAD = 'Acme is a maker of pumps in Westbridge. Jane Doe became its chief executive in 2015.\n\n';

const SEVERAL: readonly DateCase[] = [
  {
    text: 'Jane Doe resigned on Monday and will leave the company in September.',
    dates: [
      ['resigned', '2019-06-17'],
      ['leave', '2019-09'],
    ],
  },
  {
    text: 'Jane Doe met John Roe on Monday and will meet Mary Poe on Friday.',
    dates: [
      ['met', '2019-06-17'],
      ['meet', '2019-06-21'],
    ],
  },
  {
    text: 'Acme said on Monday it had dismissed Jane Doe on Friday and would appoint a successor next month.',
    dates: [
      ['dismissed', '2019-06-14'],
      ['appoint', '2019-07'],
    ],
  },
  { text: 'Acme said in March it had dismissed Jane Doe in February.', dates: [['dismissed', '2019-02']] },
  { text: 'Acme announced on Monday it would dismiss Jane Doe on Friday.', dates: [['dismiss', '2019-06-21']] },
  { text: 'Acme said on Monday it had dismissed Jane Doe.', dates: [['dismissed', '2019-06-17']] },
  {
    text: 'Jane Doe resigned on Monday, a day before she was charged with fraud.',
    dates: [
      ['resigned', '2019-06-17'],
      ['charged', '2019-06-18'],
    ],
  },
  {
    text: 'John Roe died in 2014, a year after he retired from Acme.',
    dates: [
      ['died', '2014'],
      ['retired', '2013'],
    ],
  },
  {
    text: 'Two days after Jane Doe resigned on May 3, Acme sued her.',
    dates: [
      ['resigned', '2019-05-03'],
      ['sued', '2019-05-05'],
    ],
  },
  {
    text: 'A month after she resigned in March, Jane Doe joined Orbis Group.',
    dates: [
      ['resigned', '2019-03'],
      ['joined', '2019-04'],
    ],
  },
  { text: 'Jane Doe ran Acme from 2012 to 2016, when she was dismissed.', dates: [['dismissed', '2016']] },
  { text: 'In April Acme said Jane Doe would resign in July.', dates: [['resign', '2019-07']] },
  { text: 'In November Acme said Jane Doe would resign in March.', dates: [['resign', '2019-03']] },
  { text: 'In May 2017 Acme said Jane Doe would resign in March.', dates: [['resign', '2018-03']] },
  {
    text: 'On May 3, 2018, Acme was sold, and that weekend she resigned.',
    dates: [['resigned', '2018-05-05/2018-05-06']],
  },
  { text: 'On May 3, 2018, Acme was sold, and a fortnight later she resigned.', dates: [['resigned', '2018-05-17']] },
  {
    text: 'On May 3, 2018, Acme was sold. Earlier in the day, Jane Doe resigned.',
    dates: [['resigned', '2018-05-03']],
  },
  { text: 'On May 3, 2018, Acme was sold. In March, Jane Doe had resigned.', dates: [['resigned', '2018-03']] },
  { text: 'On May 3, 2018, Acme was sold; Jane Doe had resigned in March.', dates: [['resigned', '2018-03']] },
  { text: 'On May 3, 2018, Acme was sold. That December Jane Doe resigned.', dates: [['resigned', '2018-12']] },
  { text: 'In 2012 Acme was sold. Jane Doe resigned in the following year.', dates: [['resigned', '2013']] },
  { text: 'In 2012 Acme was sold. Jane Doe resigned five years on.', dates: [['resigned', '2017']] },
  { text: 'The chief executive resigned at the start of the year.', dates: [['resigned', '2019-01']] },
];

/** What looks the same and is told otherwise. */
const OTHERS: readonly DateCase[] = [
  // what is to come behind "and" is of the date before, where nothing has been told before it
  { text: 'On Monday Jane Doe and John Roe will resign.', dates: [['resign', '2019-06-24']] },
  // "step up from" is no figure's; what fell from another is
  { text: 'Jane Doe resigned as profit fell to 5%, down from 7% in 2017.', dates: [['resigned', null]] },
  { text: 'Jane Doe resigned, according to a filing on Wednesday.', dates: [['resigned', '2019-06-19']] },
  { text: 'Jane Doe will resign, according to a filing on Wednesday.', dates: [['resign', null]] },
  { text: 'They reopened in November, although auditors had asked for more time.', dates: [['reopened', '2018-11']] },
  { text: 'Jane Doe, its chief since 2012, was dismissed on Monday.', dates: [['dismissed', '2019-06-17']] },
];

export const DATES: readonly DateCase[] = [
  ...PAST_FRAMES.flatMap((frame) =>
    PAST.map(([time, date]): DateCase => ({ text: frame(time), dates: [['resigned', date]] })),
  ),
  ...TO_COME_FRAMES.flatMap((frame) =>
    TO_COME.map(([time, date]): DateCase => ({ text: frame(time), dates: [['step down', date]] })),
  ),
  ...SEVERAL,
  ...OTHERS,
].map(({ text, dates }) => ({ text: LEAD + text, dates }));
