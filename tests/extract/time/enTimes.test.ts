import { describe, expect, it } from 'vitest';
import { datesIn } from './timesIn.ts';

/** Published on Wednesday, 30 August 2017. */
const PUBLISHED = '2017-08-30';

const FAMILIES: Record<string, [text: string, ...dates: string[]][]> = {
  'written dates': [
    ['On March 5, 2015, the bank failed.', 'March 5, 2015 = 2015-03-05'],
    ['On 19 February 2016 the bank failed.', '19 February 2016 = 2016-02-19'],
    ['He left in January 2016.', 'January 2016 = 2016-01'],
    ['They met in 2009.', '2009 = 2009'],
    ['The fall of 2012 was hard.', 'The fall of 2012 = 2012-23'],
    ['In the 1990s he taught.', 'the 1990s = 199X'],
    ['It grew in the first half of 2015.', 'the first half of 2015 = 2015-01/2015-06'],
    ['On February 30, 2015, nothing happened.'],
  ],
  'bare months by the words before them': [
    ['He quit as early as January.', 'January = 2017-01'],
    ['He quit as recently as May, when she came.', 'May = 2017-05'],
    ['The talks dragged on into July.', 'July = 2017-07'],
    ['He quit around June.', 'June = 2017-06'],
    ['Come June, he was gone.', 'June = 2017-06'],
    // a name, and what is no month
    ['He ran into April Jones.'],
    ['He went as far back as May would let him.'],
  ],
  'months counted to the day, and the one after': [
    [
      'He quit on November 17, 2003. Exactly two months later she left.',
      'November 17, 2003 = 2003-11-17',
      'Exactly two months later = 2004-01-17',
    ],
    [
      'He quit on November 17, 2003. Two months later she left.',
      'November 17, 2003 = 2003-11-17',
      'Two months later = 2004-01',
    ],
    [
      'He quit in May 2003. A panel was set up the month after and met twice.',
      'May 2003 = 2003-05',
      'the month after = 2003-06',
    ],
  ],
  'weeks and years around the day': [
    ['He quit the week before last.', 'the week before last = 2017-08-14/2017-08-20'],
    ['He quit the weekend before last.', 'the weekend before last = 2017-08-19/2017-08-20'],
    ['He quit the night before last.', 'the night before last = 2017-08-28'],
    ['He quit two nights ago.', 'two nights ago = 2017-08-28'],
    ['He quit three Sundays ago.', 'three Sundays ago = 2017-08-13'],
    ['On May 3 he came. Two Sundays later he quit.', 'May 3 = 2017-05-03', 'Two Sundays later = 2017-05-14'],
    ['He quit a year ago today.', 'a year ago today = 2016-08-30'],
    ['He quit two years ago this week.', 'two years ago this week = 2015-08'],
    ['He will quit on Friday week.', 'on Friday week = 2017-09-08'],
    ['He quit on the last day of May.', 'on the last day of May = 2017-05-31'],
    ['He quit on the first day of March 2016.', 'on the first day of March 2016 = 2016-03-01'],
    // a week that has a name, and what somebody is paid for
    ['He played in Friday week after week.', 'Friday = 2017-08-25'],
    ['On the last day of the trial he quit.'],
  ],
  'the nth weekday of a month': [
    ['On the first Saturday of last October, they met.', 'the first Saturday of last October = 2016-10-01'],
    ['On the first Saturday of October 2015, they met.', 'the first Saturday of October 2015 = 2015-10-03'],
    ['On the last Friday of this May, they met.', 'the last Friday of this May = 2017-05-26'],
  ],
  'back from a look back': [
    [
      'On May 3 he quit. In 2012 he had joined. On May 9 she came.',
      'May 3 = 2017-05-03',
      '2012 = 2012',
      'May 9 = 2017-05-09',
    ],
    [
      'On May 3 he quit. A year earlier he had joined. In June she came.',
      'May 3 = 2017-05-03',
      'A year earlier = 2016',
      'June = 2017-06',
    ],
    [
      'On May 3 he quit. In March 2012 he joined. In June he rose.',
      'May 3 = 2017-05-03',
      'March 2012 = 2012-03',
      'June = 2012-06',
    ],
    [
      'On May 3 he quit. The report, published on April 2, blamed him. The next day she came.',
      'May 3 = 2017-05-03',
      'April 2 = 2017-04-02',
      'The next day = 2017-05-04',
    ],
    [
      'On May 3 he quit. The report was published on May 5. The next day she came.',
      'May 3 = 2017-05-03',
      'May 5 = 2017-05-05',
      'The next day = 2017-05-06',
    ],
    [
      'On May 3 he quit. Compared with April 2015, sales fell. In July she came.',
      'May 3 = 2017-05-03',
      'April 2015 = 2015-04',
      'July = 2017-07',
    ],
    [
      'In June they heard Roe, until 2014 its head, who spoke on the 18th.',
      'June = 2017-06',
      '2014 = 2014',
      'on the 18th = 2017-06-18',
    ],
    [
      'On May 3, 2015, he quit. “I saw it in 2012,” she said. In June she came.',
      'May 3, 2015 = 2015-05-03',
      '2012 = 2012',
      'June = 2015-06',
    ],
    ['Founded in 1998, it makes pumps. In March it failed.', '1998 = 1998', 'March = 2017-03'],
  ],
  'New Year passed without a word': [
    ['In late 2015 he quit. In February she came.', '2015 = 2015', 'February = 2016-02'],
    ['In 2015 he quit. In February she came.', '2015 = 2015', 'February = 2015-02'],
  ],
  'counted from the day of the sentence': [
    ['On May 8 it sold its mill, two days before police came.', 'May 8 = 2017-05-08', 'two days before = 2017-05-10'],
    [
      'In March 2015, five months after the court fined it, he quit.',
      'March 2015 = 2015-03',
      'five months after = 2014-10',
    ],
    ['In March 2015, five months after the merger, he quit.', 'March 2015 = 2015-03', 'five months after'],
    [
      'On Monday he quit. The news came two days after Roe had left.',
      'Monday = 2017-08-28',
      'two days after = 2017-08-26',
    ],
  ],
  'seasons without their year': [
    ['On March 2, 2015, he quit. By summer she had left.', 'March 2, 2015 = 2015-03-02', 'By summer = 2015-22'],
    ['That December 2014 he quit. In the new year she left.', 'December 2014 = 2014-12', 'In the new year = 2015-01'],
    ['As early as 2012 he had left.', '2012 = 2012'],
    ['In the 2014-15 season he left.', '2014-15 = 2014/2015'],
    ['He fell in summer school.'],
  ],
  'the same story in the next paragraph': [
    ['On 28 December 2012 he quit.\nOn 4 January she came.', '28 December 2012 = 2012-12-28', '4 January = 2013-01-04'],
    ['On 28 December 2012 he quit.\nOn 4 May she came.', '28 December 2012 = 2012-12-28', '4 May = 2017-05-04'],
    [
      'On May 8 he quit. “He called me on May 2,” she said. A day later she came.',
      'May 8 = 2017-05-08',
      'May 2 = 2017-05-02',
      'A day later = 2017-05-09',
    ],
    ['On May 20 he quit. The week before, she had come.', 'May 20 = 2017-05-20', 'The week before = 2017-05-13'],
  ],
  'what lies ahead': [
    [
      'On August 14 he quit. The hearing is set for October 2. The next day she came.',
      'August 14 = 2017-08-14',
      'October 2 = 2017-10-02',
      'The next day = 2017-08-15',
    ],
    [
      'The hearing is set for October 2, and he hopes to report before the end of that month.',
      'October 2 = 2017-10-02',
      'the end of that month = 2017-10',
    ],
  ],
  'the time of writing': [
    ['The bank had not replied by press time.', 'by press time = 2017-08-30'],
    ['At the time of writing, he was missing.', 'At the time of writing = 2017-08-30'],
    ['No charges had been brought as of publication.', 'as of publication = 2017-08-30'],
    ['He grew rich by publication of maps.'],
    ['He spent his time writing.'],
  ],
  'counted from a dated happening': [
    ['Six months after the fire of 4 May 2016, it shut.', 'Six months after the fire of 4 May 2016 = 2016-11'],
    [
      'He quit two weeks before the annual meeting of 6 May 2016.',
      'two weeks before the annual meeting of 6 May 2016 = 2016-04-22',
    ],
    ["Two years after Hale's arrest in June 2011, it closed.", "Two years after Hale's arrest in June 2011 = 2013"],
    ['A week after the siege of Paris, he fled.', 'A week after'],
    // The last one told, where a word alone names it
    [
      'On 2 May 2014 Judge Roe heard the case and gave a ruling.\nOn 23 April 2016 the court quashed it. Two weeks after the ruling he quit.',
      '2 May 2014 = 2014-05-02',
      '23 April 2016 = 2016-04-23',
      'Two weeks after = 2016-05-07',
    ],
    // What came so long after something, and the meeting itself
    [
      'On Thursday a judge let it go. Her ruling came two days after creditors voted.',
      'Thursday = 2017-08-24',
      'two days after = 2017-08-22',
    ],
    ['Her arrest came two days after the fire.', 'two days after'],
    [
      'It sued on November 10, 2015, four days before the annual meeting, at which they removed him.',
      'November 10, 2015 = 2015-11-10',
      'four days before = 2015-11-14',
    ],
    [
      'It sued on November 10, 2015, four days before the annual meeting, and they removed him.',
      'November 10, 2015 = 2015-11-10',
      'four days before',
    ],
    // Up to now
    ['In the five months since the drama was shown, calls have trebled.', 'In the five months since = 2017-03/2017-08'],
  ],
  'about a holiday': [
    [
      'In November 2015 they met. He was fired just before Christmas.',
      'November 2015 = 2015-11',
      'just before Christmas = 2015-12',
    ],
    ['He left shortly after Easter in 2016.', 'shortly after Easter in 2016 = 2016-03'],
    ['They met at Christmas dinner.'],
    // A bound is no time
    ['They must go before Easter.'],
  ],
  'the season of a date in its sentence': [
    [
      'Doe, who had come in 2007 and was made chief in April 2012, let them in that summer.',
      '2007 = 2007',
      'April 2012 = 2012-04',
      'that summer = 2012-22',
    ],
  ],
  'the nearest year': [
    // Over New Year, back and on
    [
      'In October 2015 he wired the money. The lawyer quit in January 2016.\nOn Dec. 29, he walked out.\nOn Jan. 8, he spoke.',
      'October 2015 = 2015-10',
      'January 2016 = 2016-01',
      'Dec. 29 = 2015-12-29',
      'Jan. 8 = 2016-01-08',
    ],
    // Within a paragraph on, not back
    [
      'She put in a bid in February 2015. She walked away on 14 October.',
      'February 2015 = 2015-02',
      '14 October = 2015-10-14',
    ],
    ['In March 2015 she wrote a letter.\nIn December he took it down.', 'March 2015 = 2015-03', 'December = 2015-12'],
    // What was ruled on a day says nothing of when the day is
    [
      'On May 20, 2015, they were held. A judge ruled on Sept. 4 that they could be sent home.',
      'May 20, 2015 = 2015-05-20',
      'Sept. 4 = 2015-09-04',
    ],
    // A bare year of long ago ends with its paragraph
    [
      'They were flown out on Feb. 13, 2017.\nIt was not the first time. In 2012 he was charged in Utah.\nThe trial opened on June 14.',
      'Feb. 13, 2017 = 2017-02-13',
      '2012 = 2012',
      'June 14 = 2017-06-14',
    ],
  ],
  'beside a date': [
    [
      'She stood down on Feb. 9, 2017, a day after he promised cuts.',
      'Feb. 9, 2017 = 2017-02-09',
      'a day after = 2017-02-08',
    ],
    [
      'She stood down on Feb. 9, 2017, two days before he spoke.',
      'Feb. 9, 2017 = 2017-02-09',
      'two days before = 2017-02-11',
    ],
    // The sentence goes on to what happened on the date itself
    ['On Feb. 9, 2017, two days after getting it, they quit.', 'Feb. 9, 2017 = 2017-02-09', 'two days after'],
  ],
  'a story comes to these days': [
    // Who leads today and what he plans: what follows is of these days, not of the years told before
    [
      'She joined in March 2012 and rose in October 2013. He left in May 2014, when Roe took over. Roe will step down on Sept. 5.\nThe fund disclosed a stake on Feb. 12.',
      'March 2012 = 2012-03',
      'October 2013 = 2013-10',
      'May 2014 = 2014-05',
      'Sept. 5 = 2017-09-05',
      'Feb. 12 = 2017-02-12',
    ],
    [
      'She joined in March 2012 and rose in October 2013. He left in May 2014, when Roe took over. Roe stepped down that September.\nThe fund disclosed a stake on Dec. 12.',
      'March 2012 = 2012-03',
      'October 2013 = 2013-10',
      'May 2014 = 2014-05',
      'that September = 2014-09',
      'Dec. 12 = 2014-12-12',
    ],
  ],
  'a story goes on': [
    ['On Monday of last week he met her.', 'Monday of last week = 2017-08-21'],
    [
      'They met on Nov. 8, 2016. By that Friday it had failed.',
      'Nov. 8, 2016 = 2016-11-08',
      'that Friday = 2016-11-11',
    ],
    [
      'He spoke on Oct. 6, 2016. The following Tuesday she spoke.',
      'Oct. 6, 2016 = 2016-10-06',
      'The following Tuesday = 2016-10-11',
    ],
    [
      'In spring 2016 it began; the following January it ended.',
      'spring 2016 = 2016-21',
      'the following January = 2017-01',
    ],
    [
      'It began in November 2016. On the last day of that month he quit.',
      'November 2016 = 2016-11',
      'On the last day of that month = 2016-11-30',
    ],
    [
      'It began in May 2015. He joined before the year was out.',
      'May 2015 = 2015-05',
      'before the year was out = 2015',
    ],
    [
      'It began in 2011. The agency, which had left the checks to others, passed it in March 2014. It failed in June.',
      '2011 = 2011',
      'March 2014 = 2014-03',
      'June = 2014-06',
    ],
    [
      'A jet plunged into the sea off Odessa on June 3, 2015. In 2011 he had joined Acme. A week after the Odessa crash she quit.',
      'June 3, 2015 = 2015-06-03',
      '2011 = 2011',
      'A week after = 2015-06-10',
    ],
    ['She may run over the weekend.', 'over the weekend = 2017-09-02/2017-09-03'],
    ['She ran over the weekend.', 'over the weekend = 2017-08-26/2017-08-27'],
    ['On Monday he said that he could not recall.', 'Monday = 2017-08-28'],
    [
      'On Tuesday she admitted that she had met him in May 2016. The next day he quit.',
      'Tuesday = 2017-08-29',
      'May 2016 = 2016-05',
      'The next day = 2017-08-30',
    ],
    [
      'It opened on June 3, 2017. Three days after the opening she spoke.',
      'June 3, 2017 = 2017-06-03',
      'Three days after = 2017-06-06',
    ],
    ['The hearing is scheduled for March.', 'March = 2018-03'],
    ['The plan, approved by the board on Monday, will split it.', 'Monday = 2017-08-28'],
  ],
  'no dates': [
    ['They may march on; she will spring up and fall.'],
    ['It hired 2016 people for three years.'],
    ['A two-month search by a 54-year-old.'],
    ['They meet every Tuesday.'],
    ['He did it in two weeks.'],
    ['The New York Sunday Times'],
  ],
  'counted from publication': [
    ['He met them on Wednesday.', 'Wednesday = 2017-08-30'],
    ['On Sunday, they voted.', 'Sunday = 2017-08-27'],
    ['She left last Wednesday.', 'last Wednesday = 2017-08-23'],
    ['The court will sit on Friday.', 'Friday = 2017-09-01'],
    ['By Friday evening, rescuers had given up hope.', 'Friday evening = 2017-08-25'],
    ['It will reopen next Tuesday.', 'next Tuesday = 2017-09-05'],
    ['She resigned yesterday.', 'yesterday = 2017-08-29'],
    ['She resigned last month.', 'last month = 2017-07'],
    ['She resigned two weeks ago.', 'two weeks ago = 2017-08-16'],
    ['She resigned in late July.', 'late July = 2017-07'],
    ['She resigned in November.', 'November = 2016-11'],
    ['The trial is scheduled to open on Oct. 10.', 'Oct. 10 = 2017-10-10'],
    ['He will go in mid-September.', 'mid-September = 2017-09'],
    ['He will go by the end of the year.', 'the end of the year = 2017-12'],
    ['They settled in April last year.', 'April last year = 2016-04'],
    ['It crashed on Oct. 29 last year.', 'Oct. 29 last year = 2016-10-29'],
    ['On 2 November of last year it failed.', '2 November of last year = 2016-11-02'],
    ['She was hired on Nov. 2 of last year.', 'Nov. 2 of last year = 2016-11-02'],
    ['It sank the money in August of last year.', 'August of last year = 2016-08'],
    ['She quit on Christmas Eve.', 'Christmas Eve = 2016-12-24'],
    ['They threw a Halloween party.'],
    ['She signed it on Boxing Day.', 'Boxing Day = 2016-12-26'],
    ['She signed it the day after Christmas.', 'the day after Christmas = 2016-12-26'],
    ['The shop closed the week before Thanksgiving.', 'the week before Thanksgiving = 2016-11'],
    ['They met on Good Friday.', 'Good Friday = 2017-04-14'],
    [
      'They met on Easter Monday 2015 and on Memorial Day.',
      'Easter Monday 2015 = 2015-04-06',
      'Memorial Day = 2015-05-25',
    ],
    ['They hoped to be home by Christmas.'],
    ['Her trial opens in October.', 'October = 2017-10'],
    ['She said last week that she would not run again in May.', 'last week = 2017-08-21/2017-08-27', 'May = 2018-05'],
    ['In January 2016 it grew. That summer it hired her.', 'January 2016 = 2016-01', 'That summer = 2016-22'],
    ['It could go public in 18 to 36 months.', 'in 18 to 36 months = 2019-02/2020-08'],
  ],
  'counted from what was told': [
    ['On June 6, they fell out. Five days later, they voted.', 'June 6 = 2017-06-06', 'Five days later = 2017-06-11'],
    [
      'On June 6, they fell out. He left the following morning.',
      'June 6 = 2017-06-06',
      'the following morning = 2017-06-07',
    ],
    ['On June 6, they met. He resigned that night.', 'June 6 = 2017-06-06', 'that night = 2017-06-06'],
    [
      'On Wednesday they met. The evening before, it was confirmed.',
      'Wednesday = 2017-08-30',
      'The evening before = 2017-08-29',
    ],
    [
      'It was set up in January 2016 and sold seven months later.',
      'January 2016 = 2016-01',
      'seven months later = 2016-08',
    ],
    [
      'He quit on Feb. 27. Less than a month later, on March 19, she quit.',
      'Feb. 27 = 2017-02-27',
      'Less than a month later, on March 19 = 2017-03-19',
    ],
    [
      'On Feb. 19, Smith wrote a post. The next day he was hired. Four days after Smith spoke, they sued.',
      'Feb. 19 = 2017-02-19',
      'The next day = 2017-02-20',
      'Four days after = 2017-02-23',
    ],
    ['He came to Ann, who had left in January 2016. They fired him in May.', 'January 2016 = 2016-01', 'May = 2017-05'],
    ['On June 6, a man was found, two days after an avalanche.', 'June 6 = 2017-06-06', 'two days after'],
    [
      'In the spring of 2014, it was sued; that October, it closed.',
      'In the spring of 2014 = 2014-21',
      'that October = 2014-10',
    ],
    [
      'In May 2014 it hired her. In August it sued. On December 28 it closed. The inquiry had begun by late January. That spring she left. On May 22 he left.',
      'May 2014 = 2014-05',
      'August = 2014-08',
      'December 28 = 2014-12-28',
      'late January = 2015-01',
      'That spring = 2015-21',
      'May 22 = 2015-05-22',
    ],
    [
      'In May 2014 it hired her. In June it sued. In August it won. The appeal was heard on February 3.',
      'May 2014 = 2014-05',
      'June = 2014-06',
      'August = 2014-08',
      'February 3 = 2015-02-03',
    ],
    [
      'On June 4, 2015, the board met and the firm fell. On March 5, 2016, she was convicted. Ten days after the verdict she left the board.',
      'June 4, 2015 = 2015-06-04',
      'March 5, 2016 = 2016-03-05',
      'Ten days after = 2016-03-15',
    ],
    [
      'On Oct. 29, 2014, a jet crashed. A second crashed in March the next year; three months later the fleet was grounded. In November of that year it flew again.',
      'Oct. 29, 2014 = 2014-10-29',
      'March the next year = 2015-03',
      'three months later = 2015-06',
      'November of that year = 2015-11',
    ],
    [
      'On June 6, they fell out. Late in the evening he left. She went within a week.',
      'June 6 = 2017-06-06',
      'Late in the evening = 2017-06-06',
      'within a week = 2017-06',
    ],
    [
      'On a Friday in May 2015, they met. On Friday in London, they parted.',
      'May 2015 = 2015-05',
      'Friday = 2017-08-25',
    ],
    ['On June 28, they fell out. She went within a week.', 'June 28 = 2017-06-28', 'within a week'],
    ['In 2014, the firm was sold. In March, it closed.', '2014 = 2014', 'March = 2014-03'],
  ],
  'stretches of time': [
    ['Over the past six months, many left.', 'Over the past six months = 2017-02/2017-08'],
    ['Since the start of the year, its share has slipped.', 'Since the start of the year = 2017-01/2017-08'],
    ['He ruled from 1999 to 2002.', '1999 to 2002 = 1999/2002'],
    ['He has ruled since 2012.', '2012 = 2012/..'],
    ['Between 2016 and 2018 it hid losses.', '2016 and 2018 = 2016/2018'],
  ],
};

for (const [family, cases] of Object.entries(FAMILIES))
  describe(`English ${family}`, () => {
    it.each(cases)('%s', (text, ...dates) => {
      expect(datesIn(text, PUBLISHED, 'en')).toEqual(dates);
    });
  });

/** Published on Wednesday, 5 June 2024. */
const IN_JUNE = '2024-06-05';

describe('English dates to come by the present of a timetable, and dates that are past', () => {
  it.each<[text: string, ...dates: string[]]>([
    ['Four days before Christmas Acme collapsed into administration.', 'Four days before Christmas = 2023-12-21'],
    ['Two days before Christmas Acme collapsed.', 'Two days before Christmas = 2023-12-23'],
    ['Two days before Easter Acme collapsed.', 'Two days before Easter = 2024-03-29'],
    ['Two weeks before Christmas Acme collapsed.', 'Two weeks before Christmas = 2023-12-11'],
    ['Three days after Easter Acme collapsed.', 'Three days after Easter = 2024-04-03'],
    ['Two days after Thanksgiving Acme collapsed.', 'Two days after Thanksgiving = 2023-11-25'],
    ['On Christmas Eve Acme collapsed.', 'Christmas Eve = 2023-12-24'],
    ['Under the rules Borealis has until June 17 to table an offer.', 'June 17 = 2024-06-17'],
    ['It must table an offer by June 17.', 'June 17 = 2024-06-17'],
    ['The deadline is June 17.', 'June 17 = 2024-06-17'],
    ['The deadline of June 17 looms.', 'June 17 = 2024-06-17'],
    ['The contract expires in July.', 'July = 2024-07'],
    ['The contract runs until July.', 'July = 2024-07'],
    ['Her term ends on July 1.', 'July 1 = 2024-07-01'],
    ['She steps down on July 1.', 'July 1 = 2024-07-01'],
    ['She takes over on July 1.', 'July 1 = 2024-07-01'],
    ['She leaves on July 1.', 'July 1 = 2024-07-01'],
    ['Corrigan, who retires in July, is not convinced.', 'July = 2024-07'],
    ['She is resigning in July.', 'July = 2024-07'],
    ['She becomes chairman on July 1.', 'July 1 = 2024-07-01'],
    ['She joins Borealis on July 1.', 'July 1 = 2024-07-01'],
    ['Shareholders vote on July 1.', 'July 1 = 2024-07-01'],
    ['Shareholders meet on July 1.', 'July 1 = 2024-07-01'],
    ['The panel sits on July 1.', 'July 1 = 2024-07-01'],
    ['The hearing is on July 1.', 'July 1 = 2024-07-01'],
    ['He appears in court on July 1.', 'July 1 = 2024-07-01'],
    ['He was bailed until July 1.', 'July 1 = 2024-07-01'],
    ['He is in custody until July 1.', 'July 1 = 2024-07-01'],
    ['He goes on trial on July 1.', 'July 1 = 2024-07-01'],
    ['He returns to court on July 1.', 'July 1 = 2024-07-01'],
    ['He faces a hearing on July 1.', 'July 1 = 2024-07-01'],
    ['He has been told to appear on July 1.', 'July 1 = 2024-07-01'],
    ['He has promised an answer by July 1.', 'July 1 = 2024-07-01'],
    ['Elections are on July 1.', 'July 1 = 2024-07-01'],
    ['The trial is now set down for September.', 'September = 2024-09'],
    ['The trial has been set down for September.', 'September = 2024-09'],
    ['The trial is listed for September.', 'September = 2024-09'],
    ['The trial is pencilled in for September.', 'September = 2024-09'],
    ['The trial is fixed for September.', 'September = 2024-09'],
    ['A verdict is not expected before September.', 'September = 2024-09'],
    ['A decision is likely in September.', 'September = 2024-09'],
    ['The bank intends to raise money in September.', 'September = 2024-09'],
    ['The bank wants to raise money in September.', 'September = 2024-09'],
    ['The bank is preparing to raise money in September.', 'September = 2024-09'],
    ['The bank is to raise money in September.', 'September = 2024-09'],
    ['The bank is looking to raise money in September.', 'September = 2024-09'],
    ['The bank has agreed to raise money in September.', 'September = 2024-09'],
    ['The bank is hoping to raise money in September.', 'September = 2024-09'],
    ['The bank is working towards a sale in September.', 'September = 2024-09'],
    ['The bank says it can raise money in September.', 'September = 2024-09'],
    ['Should it fail, the bank would be sold in September.', 'September = 2024-09'],
    ['The bank raised money in September.', 'September = 2023-09'],
    ['The bank, which raised money in September, is safe.', 'September = 2023-09'],
    ['She resigned in September.', 'September = 2023-09'],
    ['She joined Borealis on July 1.', 'July 1 = 2023-07-01'],
    ['The bank had planned to raise money in September.', 'September = 2023-09'],
    ['In September the bank intended to raise money.', 'September = 2023-09'],
    ['On May 27 she quit. The day before, she had met him.', 'May 27 = 2024-05-27', 'The day before = 2024-05-26'],
    [
      'They approached Acme late on Thursday with a proposal, it said in a statement the next morning.',
      'late on Thursday = 2024-05-30',
      'the next morning = 2024-05-31',
    ],
    ['Acme is being sued over a crash in July.', 'July = 2023-07'],
    ['Acme is suing over a crash in July.', 'July = 2023-07'],
    ['Acme is recovering from a strike in July.', 'July = 2023-07'],
    ['The report tells of a crash in July.', 'July = 2023-07'],
    ['The bank leaves behind debts made in September.', 'September = 2023-09'],
    ['On July 1 she takes over the firm and all goes well.', 'July 1 = 2023-07-01'],
    ['He is a man who quit in September.', 'September = 2023-09'],
    ['She runs the firm that she founded in September.', 'September = 2023-09'],
    [
      'In 2009 they met. She built it in November 2021. He asked her the following spring.\nBy that September she was gone.',
      '2009 = 2009',
      'November 2021 = 2021-11',
      'the following spring = 2022-21',
      'that September = 2022-09',
    ],
  ])('%s', (text, ...dates) => {
    expect(datesIn(text, IN_JUNE, 'en')).toEqual(dates);
  });
});
