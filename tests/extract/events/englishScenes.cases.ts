/** Passages of English news, and when each of their happenings took place: by its trigger words. */

export interface SceneCase {
  /** What the passage has in it. */
  about: string;
  /** `YYYY-MM-DD`; 5 June 2024, a Wednesday, where left out. */
  published?: string;
  text: string;
  /** Words of the passage with the trigger in them, and the date; `null` for a happening without one. */
  dates: Record<string, string | null>;
}

export const SCENES: SceneCase[] = [
  // The scene goes on.
  {
    about: 'a dated sentence, and what happened in it',
    text: 'On March 2, 2021, the board of Norvane met in Denver. The directors fired Anna Keller. Peter Lund was named interim chief executive, and Maria Ortiz resigned in protest.',
    dates: {
      'fired Anna Keller': '2021-03-02',
      'was named interim': '2021-03-02',
      'resigned in protest': '2021-03-02',
    },
  },
  {
    about: 'background in the pluperfect behind it',
    text: 'On March 2, 2021, Anna Keller resigned as chief executive of Norvane. She had joined Norvane from Halden. Peter Lund replaced her.',
    dates: { 'resigned as': '2021-03-02', 'had joined': null, 'replaced her': '2021-03-02' },
  },
  {
    about: 'a month carries as a month',
    text: 'In October 2018 Norvane bought Halden Pumps. Peter Lund became chairman. Maria Ortiz left the company.',
    dates: { 'bought Halden': '2018-10', 'became chairman': '2018-10', 'left the company': '2018-10' },
  },
  {
    about: 'hours later',
    text: 'On February 6, 2023, prosecutors charged Anna Keller with fraud. Hours later she resigned. Norvane dismissed Peter Lund as well.',
    dates: { 'charged Anna': '2023-02-06', 'she resigned': '2023-02-06', 'dismissed Peter': '2023-02-06' },
  },
  {
    about: 'hours later behind the verb',
    text: 'On February 6, 2023, prosecutors charged Anna Keller with fraud. She resigned hours later. Two days later the court froze her assets.',
    dates: { 'She resigned': '2023-02-06', 'froze her': '2023-02-08' },
  },
  {
    about: 'a week later, the following month, by then',
    text: 'Norvane dismissed Anna Keller on January 9, 2020. A week later Peter Lund was appointed to succeed her. The following month he sold the pump division to Halden. By then Maria Ortiz had quit the board.',
    dates: { 'dismissed Anna': '2020-01-09', 'was appointed': '2020-01-16', 'sold the pump': '2020-02' },
  },
  {
    about: 'that year, the year after',
    text: 'Anna Keller founded Norvane in 1998. That year she hired Peter Lund. The year after, he married her sister, Maria Ortiz.',
    dates: { 'founded Norvane': '1998', 'hired Peter': '1998', 'he married': '1999' },
  },
  {
    about: 'in the same month',
    text: 'Norvane was fined by the regulator in April 2017. In the same month Anna Keller resigned. A month later Peter Lund took over as chief executive.',
    dates: { 'was fined': '2017-04', 'Keller resigned': '2017-04', 'took over': '2017-05' },
  },
  {
    about: 'two days after a happening told before',
    text: 'Police arrested Peter Lund on May 14, 2019. Two days after the arrest Norvane fired him. Anna Keller was named chairwoman.',
    dates: { 'arrested Peter': '2019-05-14', 'fired him': '2019-05-16', 'was named chairwoman': '2019-05-16' },
  },
  {
    about: 'on the 22nd',
    text: 'Anna Keller was suspended on November 17, 2019. On the 22nd the board of Norvane fired her. Peter Lund was appointed on the 25th.',
    dates: { 'was suspended': '2019-11-17', 'fired her': '2019-11-22', 'was appointed': '2019-11-25' },
  },
  {
    about: 'the next day, that night, the day after',
    text: 'On June 18, 2020, Norvane admitted that its accounts were false. That night Anna Keller resigned. Peter Lund was arrested the next day. The day after, prosecutors charged him with fraud.',
    dates: { 'Keller resigned': '2020-06-18', 'was arrested': '2020-06-19', 'charged him': '2020-06-20' },
  },
  {
    about: 'the scene goes on over a sentence of background',
    text: 'On March 2, 2021, the jury convicted Anna Keller of fraud. The case is one of the largest in the history of Denver. Judge Maria Ortiz ordered her into custody.',
    dates: { 'convicted Anna': '2021-03-02', 'ordered her': '2021-03-02' },
  },
  {
    about: 'a relative clause of another time does not become the scene',
    text: 'On March 2, 2021, Norvane fired Anna Keller, who had joined in 2009. Peter Lund took over as chief executive. Maria Ortiz quit the board.',
    dates: { 'fired Anna': '2021-03-02', 'took over': '2021-03-02', 'quit the board': '2021-03-02' },
  },
  {
    about: 'the pluperfect with a date of its own does not move the scene',
    text: 'On March 2, 2021, Norvane fired Anna Keller. She had sued the company in 2019. Peter Lund was named chief executive the next day.',
    dates: { 'fired Anna': '2021-03-02', 'had sued': '2019', 'was named': '2021-03-03' },
  },
  {
    about: 'a year only carries as a year',
    text: 'In 2012 Anna Keller left the bank. She founded Norvane with Peter Lund. Halden bought a stake in 2014.',
    dates: { 'left the bank': '2012', 'founded Norvane': '2012', 'bought a stake': '2014' },
  },
  {
    about: 'at the hearing, in court',
    text: 'On 12 September 2022 Peter Lund appeared before the High Court in London. His lawyer accused Norvane of hiding documents. Judge Maria Ortiz rejected the claim.',
    dates: { 'accused Norvane': '2022-09-12', 'rejected the claim': '2022-09-12' },
  },
  {
    about: 'on his way out, at the same meeting',
    text: 'Anna Keller was questioned by the Senate on 29 October 2019. On her way out she was confronted by Maria Ortiz. Outside, police arrested Peter Lund.',
    dates: { 'was questioned': '2019-10-29', 'was confronted': '2019-10-29', 'arrested Peter': '2019-10-29' },
  },
  {
    about: 'into her place stepped',
    text: 'Anna Keller resigned on June 19, 2020. Into her place stepped Peter Lund. Three days into his tenure, Norvane admitted that the money was missing.',
    dates: { 'Keller resigned': '2020-06-19', 'admitted that': '2020-06-22' },
  },
  {
    about: 'five weeks on',
    text: 'Norvane hired Anna Keller as chief executive on August 18, 2011. Five weeks on, she was fired. Peter Lund succeeded her.',
    dates: { 'she was fired': '2011-09-22', 'succeeded her': '2011-09-22' },
  },
  {
    about: 'a sale that a deadline of days follows',
    text: 'Norvane and Halden announced their merger on September 8, 2020. The peace lasted two days. Anna Keller sued Peter Lund for fraud.',
    dates: { 'announced their merger': '2020-09-08', 'sued Peter': '2020-09-10' },
  },
  // Paragraphs and headings.
  {
    about: 'a paragraph of its own does not go on with the scene of another',
    text: 'On March 2, 2021, Norvane fired Anna Keller.\n\nPeter Lund founded the company with a loan from his father.',
    dates: { 'fired Anna': '2021-03-02', 'founded the company': null },
  },
  {
    about: 'a paragraph that begins with what followed',
    text: 'On March 2, 2021, Norvane fired Anna Keller.\n\nThe next day Peter Lund was named chief executive. Maria Ortiz resigned from the board.',
    dates: { 'was named': '2021-03-03', 'Ortiz resigned': '2021-03-03' },
  },
  {
    about: 'a heading with a year',
    text: 'Anna Keller won the election on 5 May 2019.\n\n2021\n\nIn March Peter Lund was arrested. In June Maria Ortiz sentenced him to two years in prison.',
    dates: { 'was arrested': '2021-03', 'sentenced him': '2021-06' },
  },
  {
    about: 'a paragraph that opens with a month and goes on',
    text: 'In July 2016 the club appointed Peter Lund as manager.\n\nIn November he was sacked. Anna Keller, the owner, apologised to the supporters. Maria Ortiz took over the team.',
    dates: { 'was sacked': '2016-11', 'took over': '2016-11' },
  },
  // Weekdays.
  {
    about: 'a bare weekday against the day of publication',
    text: 'Norvane fired Anna Keller on Monday. Peter Lund was named interim chief executive. Maria Ortiz resigned on Tuesday.',
    dates: { 'fired Anna': '2024-06-03', 'was named': '2024-06-03', 'Ortiz resigned': '2024-06-04' },
  },
  {
    about: 'a bare weekday in a scene of long ago',
    text: 'On Friday, March 5, 2021, the chairman telephoned Anna Keller. She resigned on Sunday evening. On Monday Norvane appointed Peter Lund.',
    dates: { 'She resigned': '2021-03-07', 'appointed Peter': '2021-03-08' },
  },
  {
    about: 'over the weekend, in a scene of long ago',
    text: 'On Friday, March 5, 2021, Norvane suspended Peter Lund. Anna Keller resigned over the weekend. The next Monday Maria Ortiz sued the company.',
    dates: { 'Keller resigned': '2021-03-06/2021-03-07', 'sued the company': '2021-03-08' },
  },
  {
    about: 'by Monday morning',
    text: 'On December 22, 2019, the board conferred by telephone. By Monday morning Anna Keller had been fired. Peter Lund became chairman.',
    dates: { 'had been fired': '2019-12-23', 'became chairman': '2019-12-23' },
  },
  {
    about: 'the following Tuesday',
    text: 'The trial of Anna Keller opened on October 3, 2022. The following Tuesday Peter Lund testified. Jurors convicted her on November 2.',
    dates: { 'Lund testified': '2022-10-04', 'convicted her': '2022-11-02' },
  },
  {
    about: 'after old history a weekday is of this week again',
    text: 'Anna Keller founded Norvane in 1998 and sold it to Halden in 2010.\n\nOn Tuesday a court in Denver sentenced her to two years in prison. Peter Lund was acquitted.',
    dates: { 'founded Norvane': '1998', 'sentenced her': '2024-06-04', 'was acquitted': '2024-06-04' },
  },
  {
    about: 'history with a day, then the news again',
    text: 'Anna Keller was arrested on March 5, 2021. On Tuesday she was sentenced to two years in prison.',
    dates: { 'was arrested': '2021-03-05', 'was sentenced': '2024-06-04' },
  },
  {
    about: 'on Friday, still to come',
    text: 'Norvane sued Peter Lund on Monday. He will be questioned on Friday.',
    dates: { 'sued Peter': '2024-06-03', 'be questioned': '2024-06-07' },
  },
  {
    about: 'adjourned until a weekday',
    text: 'The trial of Anna Keller opened on Monday. Judge Maria Ortiz adjourned the trial until Friday.',
    dates: { 'adjourned the trial': '2024-06-03' },
  },
  // Months without a year.
  {
    about: 'last month, in March, in December',
    text: 'Norvane sacked Anna Keller last month. It had bought Halden in March. Peter Lund joined the board in December.',
    dates: { 'sacked Anna': '2024-05', 'bought Halden': '2024-03', 'joined the board': '2023-12' },
  },
  {
    about: 'in July, behind a measure since last year',
    published: '2025-09-09',
    text: 'Sales of Norvane have grown by a tenth since last year’s election. Anna Keller sued the company in July. Peter Lund resigned in August.',
    dates: { 'sued the company': '2025-07', 'Lund resigned': '2025-08' },
  },
  {
    about: 'that December',
    text: 'Norvane bought Halden in the spring of 2018. That December the regulator fined it. The following January Anna Keller resigned.',
    dates: { 'fined it': '2018-12', 'Keller resigned': '2019-01' },
  },
  {
    about: 'years that go on through the months',
    text: 'In October 2019 Norvane hired KPMG to audit its books. The report was published in April. In June Anna Keller resigned.',
    dates: { 'hired KPMG': '2019-10', 'was published': '2020-04', 'Keller resigned': '2020-06' },
  },
  {
    about: 'who last year',
    text: 'Norvane fired Anna Keller on Monday. Peter Lund, who last year accused her of fraud, welcomed the decision.',
    dates: { 'fired Anna': '2024-06-03', 'accused her': '2023' },
  },
  // Perfect, present, generalities.
  {
    about: 'the present perfect has no day',
    text: 'Anna Keller was fired on Monday. Peter Lund has resigned from the board. Two banks have sued Norvane.',
    dates: { 'was fired': '2024-06-03', 'has resigned': null, 'have sued': null },
  },
  {
    about: 'once, for years, as a young lawyer',
    text: 'On March 2, 2021, Norvane fired Anna Keller. Peter Lund once sued her for libel. As a young lawyer she joined the Labour Party.',
    dates: { 'fired Anna': '2021-03-02', 'sued her': null, 'joined the Labour': null },
  },
  {
    about: 'a founder in a relative clause',
    text: 'On March 2, 2021, Norvane fired Anna Keller. Peter Lund, who founded the company, resigned.',
    dates: { 'fired Anna': '2021-03-02', 'founded the company': null, resigned: '2021-03-02' },
  },
  {
    about: 'what is said about the news of the week',
    text: 'Norvane fired Anna Keller on Monday. Peter Lund accused the board of cowardice. Maria Ortiz said that Norvane would appeal.',
    dates: { 'fired Anna': '2024-06-03' },
  },
  {
    about: 'the denial of today',
    text: 'Anna Keller was charged with fraud on Monday. She denies the charges. Her lawyer, Peter Lund, insists that she did nothing wrong.',
    dates: { 'was charged': '2024-06-03', 'denies the charges': null },
  },
  // Counted from other happenings.
  {
    about: 'ten days after the verdict',
    text: 'The jury convicted Anna Keller on March 5, 2004. Ten days after the verdict she quit the board of Norvane.',
    dates: { 'she quit': '2004-03-15' },
  },
  {
    about: 'four days after he did it',
    text: 'Peter Lund agreed to buy Norvane in April 2022. On July 8 he withdrew his offer. Norvane sued him four days after he withdrew.',
    dates: { 'withdrew his offer': '2022-07-08', 'sued him': '2022-07-12' },
  },
  {
    about: 'the same day as',
    text: 'On May 3, 2022, Halden sued Norvane. Anna Keller resigned the same day. Peter Lund was dismissed a day later.',
    dates: { 'Keller resigned': '2022-05-03', 'was dismissed': '2022-05-04' },
  },
  {
    about: 'on the day of the crash',
    text: 'A plane of Norvane Air crashed near Denver on March 10, 2019, killing 40 people. Anna Keller resigned on the day of the crash. The following day Peter Lund was appointed chief executive.',
    dates: { 'Keller resigned': '2019-03-10', 'was appointed': '2019-03-11' },
  },
  {
    about: 'on the first anniversary',
    text: 'A plane of Norvane Air crashed near Denver on March 10, 2019, killing 40 people. On the first anniversary of the crash Anna Keller resigned.',
    dates: { 'Keller resigned': '2020-03-10' },
  },
  {
    about: 'the night before',
    text: 'Norvane confirmed the deal on June 12, 2018. Anna Keller had resigned the night before. Peter Lund replaced her.',
    dates: { 'confirmed the deal': '2018-06-12', 'had resigned': '2018-06-11', 'replaced her': '2018-06-12' },
  },
  {
    about: 'after barely eight months',
    text: 'Peter Lund became chief executive of Norvane in January 2023. He quit after barely eight months. Anna Keller succeeded him.',
    dates: { 'He quit': '2023-09' },
  },
  {
    about: 'by the end of that year',
    text: 'Norvane was dropped from the inquiry in January 2015. Two months later it sued Peter Lund. By the end of that year it had sold Halden.',
    dates: { 'sued Peter': '2015-03', 'had sold': '2015-12' },
  },
  // When, as, while, joined clauses.
  {
    about: 'when the board met',
    text: 'When the board of Norvane met on March 2, 2021, Peter Lund demanded a vote. The directors fired Anna Keller.',
    dates: { 'fired Anna': '2021-03-02' },
  },
  {
    about: 'whereupon, and then, in response',
    text: 'On March 2, 2021, Norvane fired Anna Keller, whereupon Peter Lund resigned. In response the regulator fined Norvane.',
    dates: { 'fired Anna': '2021-03-02', 'Lund resigned': '2021-03-02', 'fined Norvane': '2021-03-02' },
  },
  {
    about: 'while another thing happened on another day',
    text: 'Anna Keller was freed on bail on June 23, 2020, while Norvane filed for bankruptcy on June 25. Exactly four weeks after that, on July 23, she was rearrested.',
    dates: { 'was freed': '2020-06-23', 'filed for bankruptcy': '2020-06-25', 'was rearrested': '2020-07-23' },
  },
  {
    about: 'two in one sentence, then on',
    text: 'Maria Ortiz sentenced Anna Keller to six years in prison on May 30, 2022, and Peter Lund to two. Keller appealed. Lund reported to prison on July 1.',
    dates: { 'sentenced Anna': '2022-05-30', 'reported to prison': '2022-07-01' },
  },
  {
    about: 'a flight forward does not become the scene',
    text: 'On March 2, 2021, Norvane fired Anna Keller, who would win a seat in parliament in 2023. Peter Lund took over as chief executive.',
    dates: { 'fired Anna': '2021-03-02', 'took over': '2021-03-02' },
  },
  {
    about: 'a digression, and the scene again by its own day',
    text: 'Peter Lund fled on June 19, 2020. His deputy was arrested in January 2021. Anna Keller resigned on the day of the flight. She was arrested three days later.',
    dates: { 'was arrested in': '2021-01', 'Keller resigned': '2020-06-19', 'was arrested three': '2020-06-22' },
  },
  // Football, disaster, family, science.
  {
    about: 'a club and its manager',
    text: 'United lost 4-0 to City on 20 November 2021. The board sacked Peter Lund the next morning. Michael Carr took charge of the team. In December United appointed Ralf Meyer.',
    dates: { 'sacked Peter': '2021-11-21', 'took charge': '2021-11-21', 'appointed Ralf': '2021-12' },
  },
  {
    about: 'a fire and what followed',
    text: 'A fire broke out in the Norvane plant on 14 June 2017, killing 12 workers. Police arrested Peter Lund that evening. Anna Keller visited the survivors two days later.',
    dates: { 'arrested Peter': '2017-06-14', 'visited the survivors': '2017-06-16' },
  },
  {
    about: 'a family and its will',
    text: 'The old man died in April 2018. His daughter Anna Keller sued her brother Peter Lund that summer. A court rejected her claim in January 2019.',
    dates: { died: '2018-04', 'rejected her': '2019-01' },
  },
  {
    about: 'science and retractions',
    text: 'Nature published the paper in October 2020. Two years later, on September 26, 2022, it retracted the paper. Anna Keller objected. The university opened an inquiry the following spring.',
    dates: { 'published the paper': '2020-10', 'retracted the paper': '2022-09-26' },
  },
];
