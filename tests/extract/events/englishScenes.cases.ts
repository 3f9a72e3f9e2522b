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
    about: 'under headings that are dates',
    text: 'The firm had long been in trouble, and nobody at Norvane was surprised.\n\n## March 2021\n\nAnna Keller resigned as chief executive of Norvane.\n\n## Another fall\n\nPeter Lund resigned as chairman of Norvane and joined Halden.',
    dates: { 'Keller resigned as': '2021-03', 'Lund resigned as': null },
  },
  {
    about: 'what is still to come, behind what has been done',
    text: 'Anna Keller has sued Norvane, a claim to be heard on July 2, and Peter Lund resigned.',
    dates: { 'has sued': null, 'Lund resigned': null },
  },
  {
    about: 'a measure behind the main clause',
    text: 'On May 8, 2021, Norvane sold its pump division, two days before police arrested Anna Keller.',
    dates: { 'sold its': '2021-05-08', 'arrested Anna': '2021-05-10' },
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
  {
    about: 'a merger that fell apart',
    text: 'The two banks unveiled their merger on 4 February 2019. Shareholders approved it in May. But in July regulators objected, and by the autumn the deal was dead. Peter Lund, the architect of the plan, resigned that October. His deputy, Anna Keller, followed him in December.',
    dates: { unveiled: '2019-02-04', approved: '2019-05', objected: '2019-07', resigned: '2019-10' },
  },
  {
    about: 'a minister and her aides, over a weekend',
    text: 'The crisis broke on a Thursday. On 7 July 2022 Anna Keller resigned as minister. Within hours Peter Lund followed. On the Saturday Maria Ortiz quit, too. The prime minister appointed a new minister on the Monday.',
    dates: { 'Keller resigned': '2022-07-07', 'Ortiz quit': '2022-07-09', 'appointed a new': '2022-07-11' },
  },
  {
    about: 'a year opens a paragraph of months',
    text: '2016 began badly. In January Norvane fired Peter Lund. In April it sued Halden. By the summer the company had lost its chairman, too.',
    dates: { 'fired Peter': '2016-01', 'sued Halden': '2016-04' },
  },
  {
    about: 'the spring, the summer, the autumn of one year',
    text: 'In the spring of 2015 Norvane hired Anna Keller. That summer she sold the pump division. In the autumn the board sacked her.',
    dates: { 'hired Anna': '2015-21', 'she sold': '2015-22', 'sacked her': '2015-23' },
  },
  {
    about: 'early the next year, later that year',
    text: 'Anna Keller joined Norvane in 2011. Later that year she was promoted to head of research. Early the next year Peter Lund accused her of fraud.',
    dates: { 'joined Norvane': '2011', 'was promoted': '2011', 'accused her': '2012' },
  },
  {
    about: 'a raid, arrests, and bail',
    text: 'At dawn on 3 May 2018 police raided the offices of Norvane. Officers arrested Peter Lund at his home. He was released on bail the following afternoon. Anna Keller was questioned three weeks later.',
    dates: {
      raided: '2018-05-03',
      arrested: '2018-05-03',
      'was released': '2018-05-04',
      'was questioned': '2018-05-25',
    },
  },
  {
    about: 'months and years after',
    text: 'In June 2009 Peter Lund founded Norvane. Eighteen months later he sold it to Halden. Five years after that, Anna Keller bought it back.',
    dates: { 'founded Norvane': '2009-06', 'sold it': '2010-12', 'bought it': '2015' },
  },
  {
    about: 'on the last day of the trial, at the sentencing',
    text: 'The trial of Peter Lund opened on 6 March 2017. Anna Keller testified on the third day. On 20 March the jury acquitted him.',
    dates: { opened: '2017-03-06', testified: '2017-03-08', acquitted: '2017-03-20' },
  },
  {
    about: 'a day earlier, a week before',
    text: 'Norvane filed for bankruptcy on 15 September 2008. A day earlier Halden had walked away from the talks. A week before, Anna Keller had sold her shares.',
    dates: { 'filed for': '2008-09-15', 'had sold': '2008-09-08' },
  },
  {
    about: 'what the news says now, and what was then',
    text: 'Anna Keller was sentenced on Tuesday to four years in prison. She was arrested in 2021. Peter Lund, who hired her in 2016, testified against her in April.',
    dates: { 'was sentenced': '2024-06-04', 'was arrested': '2021', 'hired her': '2016' },
  },
  {
    about: 'the months of this year after an old year',
    text: 'Norvane bought Halden in 2019. In February it fired Anna Keller. Peter Lund resigned last week.',
    dates: { 'bought Halden': '2019', 'Lund resigned': '2024-05-27/2024-06-02' },
  },
  {
    about: 'a statement of the day after the verdict',
    text: 'On 5 March 2004 the jury convicted Anna Keller. Outside the court Peter Lund called the verdict a disgrace. Prosecutors asked for ten years.',
    dates: { convicted: '2004-03-05', 'called the verdict': '2004-03-05' },
  },
  {
    about: 'minutes after kick-off',
    text: 'Rovers beat City 2-1 on 12 May 2021. Minutes after the final whistle the owner, Anna Keller, sacked Peter Lund. Fans stormed the pitch.',
    dates: { 'beat City': '2021-05-12', 'sacked Peter': '2021-05-12' },
  },
  {
    about: 'the morning after, two nights later',
    text: 'Rovers lost to City on 12 May 2021. The morning after, Anna Keller sacked Peter Lund. Two nights later she appointed Ralf Meyer.',
    dates: { 'sacked Peter': '2021-05-13', appointed: '2021-05-15' },
  },
  {
    about: 'a fortnight later',
    text: 'Norvane admitted the leak on 1 August 2013. A fortnight later the regulator fined it. At the end of the month Peter Lund resigned.',
    dates: { admitted: '2013-08-01', 'fined it': '2013-08-15', resigned: '2013-08' },
  },
  {
    about: 'no sooner than, before long',
    text: 'Anna Keller took over in March 2010. Before long she fired the finance director. Two years in, she sold the company to Halden.',
    dates: { 'took over': '2010-03', 'fired the': null, 'sold the company': '2012' },
  },
  {
    about: 'the deal was signed at a ceremony, where',
    text: 'On 9 May 2012 the two firms signed the contract at a ceremony in Paris, where Peter Lund praised Anna Keller. Maria Ortiz boycotted the event.',
    dates: { 'signed the contract': '2012-05-09', praised: '2012-05-09' },
  },
  {
    about: 'his appeal, rejected a year on',
    text: 'Peter Lund was convicted of fraud on 3 April 2014. A year on, the Supreme Court rejected his appeal. He was released from prison in 2018.',
    dates: { 'was convicted': '2014-04-03', rejected: '2015', 'was released': '2018' },
  },
  {
    about: 'a widow and the will',
    text: 'The magnate died on 2 November 2010, aged 81. His widow, Anna Keller, inherited the company. Their son, Peter Lund, contested the will the following spring.',
    dates: { died: '2010-11-02', contested: '2011-21' },
  },
  {
    about: 'it was not until',
    text: 'Norvane learned of the fault in May 2016. It was not until November that it sacked Peter Lund.',
    dates: { sacked: '2016-11' },
  },
  {
    about: 'less than a month after becoming',
    text: 'Anna Keller became minister on 6 September 2022. Less than a month later, she fired Peter Lund. He was replaced by Maria Ortiz.',
    dates: { 'became minister': '2022-09-06', 'fired Peter': '2022-10', 'was replaced': '2022-10' },
  },
  {
    about: 'same day, different cities',
    text: 'In Tokyo on 19 November 2018, prosecutors arrested Peter Lund. In Paris the shares of Norvane fell by a tenth. The company dismissed him three days later; Halden followed on 26 November.',
    dates: { arrested: '2018-11-19', 'dismissed him': '2018-11-22' },
  },
  {
    about: 'as 2020 began, as the year ended',
    text: 'As 2019 ended, Peter Lund fled the country. In January 2020 he accused Norvane of plotting against him. The company sued him a month later.',
    dates: { accused: '2020-01', sued: '2020-02' },
  },
  {
    about: 'three times in one paragraph of the week',
    text: 'Anna Keller was suspended on Thursday. On Friday the board met to discuss the affair. By Sunday she had resigned. Peter Lund took over on Monday.',
    dates: { 'was suspended': '2024-05-30', 'had resigned': '2024-06-02', 'took over': '2024-06-03' },
  },
  {
    about: 'on Christmas Eve, on New Year’s Day',
    text: 'Norvane fired Peter Lund on Christmas Eve 2017. On New Year’s Day Anna Keller took over. A month later she sold the yacht.',
    dates: { 'fired Peter': '2017-12-24', 'took over': '2018-01-01' },
  },
  {
    about: 'that Friday, behind what was told by days before',
    text: 'Anna Keller addressed the staff on Monday, 20 May, her first speech since the board fired Peter Lund, eight days earlier. The offer had been made that Friday. She was appointed over the weekend.',
    dates: { 'was appointed': '2024-05-11/2024-05-12' },
  },
  // A story that goes back goes on from there.
  {
    about: 'a sentence that opens with a look back, and the same evening',
    text: 'Anna Keller resigned on May 17, 2024. Exactly two weeks earlier the High Court refused to free Peter Lund. That same evening Judge Karl Roth ordered Norvane to pay. The next day Norvane fired Maria Ortiz.',
    dates: {
      'Keller resigned': '2024-05-17',
      'refused to free': '2024-05-03',
      'ordered Norvane': '2024-05-03',
      'fired Maria': '2024-05-04',
    },
  },
  {
    about: 'a look back in the pluperfect does not',
    text: 'Anna Keller resigned on May 10, 2024. Two days earlier she had sued Norvane. That evening Norvane fired Peter Lund.',
    dates: { 'Keller resigned': '2024-05-10', 'had sued': '2024-05-08', 'fired Peter': '2024-05-10' },
  },
  // What hangs on a dated clause.
  {
    about: 'a relative clause that goes on, and a cleft sentence',
    text: 'Norvane sued Anna Keller on June 14, 2018. The next day Keller gave up the job, which went to Peter Lund. In September 2018 it was Peter Lund who informed the board of Norvane.',
    dates: { 'gave up': '2018-06-15', 'went to Peter': '2018-06-15', 'informed the board': '2018-09' },
  },
  {
    about: 'relative clauses that tell who somebody is',
    text: 'In 2021 Anna Keller met Peter Lund, who founded Norvane. On June 3, 2023, she joined Halden, which fired Maria Ortiz.',
    dates: { 'met Peter': '2021', 'founded Norvane': null, 'joined Halden': '2023-06-03', 'fired Maria': null },
  },
  {
    about: 'an occasion told before the main clause',
    text: 'Anna Keller was charged in May 2019. When Keller testified that November, she wept and accused Peter Lund of theft.',
    dates: { 'was charged': '2019-05', 'Keller testified': '2019-11', 'accused Peter': '2019-11' },
  },
  {
    about: 'an hour behind "after" opens no clause',
    text: 'The Norvane dam collapsed shortly after four in the morning on February 3, 2022, and Halden was flooded. Anna Keller died.',
    dates: { collapsed: '2022-02-03', 'Keller died': '2022-02-03' },
  },
  {
    about: 'a measure from the date beside it',
    text: 'Peter Lund resigned on May 17, 2024, two days after Anna Keller quit. Two days after he was sued, Norvane fired Maria Ortiz.',
    dates: { 'Lund resigned': '2024-05-17', 'Keller quit': '2024-05-15' },
  },
  {
    about: 'what is joined to a time of its own',
    text: 'Norvane appointed Maria Ortiz to lead an inquiry on March 2, 2022. Peter Lund resigned on the first day of the hearings and was replaced by Anna Keller.',
    dates: { 'appointed Maria': '2022-03-02', 'Lund resigned': null, 'was replaced': null },
  },
  {
    about: 'a birth told before the main clause',
    text: 'Born in Halden in 1940, Peter Lund fled west with Anna Keller four years later.',
    dates: { 'fled west': '1944' },
  },
  // What a time is counted from.
  {
    about: 'the second morning of what opened, and a week later',
    text: 'The inquiry opened on 8 January 2024. Anna Keller testified on the second morning. Peter Lund, who followed a week later, admitted that he had lied.',
    dates: { opened: '2024-01-08', testified: '2024-01-09', 'admitted that': '2024-01-16' },
  },
  {
    about: 'no day of sitting is counted over a weekend',
    text: 'The inquiry opened on 11 January 2024. Anna Keller testified on the fourth day.',
    dates: { opened: '2024-01-11', 'Keller testified': null },
  },
  {
    about: 'weeks before it blew up',
    text: 'The sirens sounded at 2.15pm on Tuesday 7 March 2023, when a boiler exploded and 40 people were inside. Maria Ortiz, the inspector, visited the plant two weeks before it blew up.',
    dates: { exploded: '2023-03-07', 'visited the plant': '2023-02-21' },
  },
  {
    about: 'six months to the day',
    text: 'On 7 March 2023 the mill burned down. Six months to the day after the fire Anna Keller quit the board.',
    dates: { 'burned down': '2023-03-07', 'quit the board': '2023-09-07' },
  },
  {
    about: 'two seasons: a bare day goes on from the month told, over what only looks back',
    published: '2025-11-20',
    text: 'In September 2024 Norvane hired Peter Lund. Maria Ortiz, who had arrived only that autumn, was fired on 9 January. On 18 March, two weeks after Norvane missed a payment, Halden seized the shares and dismissed the board. Anna Keller left the company the same evening. Peter Lund stayed four days more and then resigned.',
    dates: {
      'hired Peter': '2024-09',
      'was fired': '2025-01-09',
      seized: '2025-03-18',
      'dismissed the board': '2025-03-18',
      'left the company': '2025-03-18',
      'then resigned': '2025-03-22',
    },
  },
  {
    about: 'days after that, and what the next sentence goes on with',
    text: 'Henry Cole took over on 1 May. Five days after that came the sale of the mill. Joan Reed resigned.',
    dates: { 'took over': '2024-05-01', 'came the sale': '2024-05-06', resigned: '2024-05-06' },
  },
  {
    about: 'what was left of it, for a price, in May last year',
    text: 'It was to Halden that Peter Lund sold what was left of the mill, for $40m, in May last year.',
    dates: { sold: '2023-05' },
  },
  {
    about: 'since August, and the Saturday of the next clause',
    text: 'Since August the average price has dropped from 24 to 15 pounds, and on Saturday, when Halden opens its shop, Norvane plans to close its own.',
    dates: { 'has dropped': '2023-08/..' },
  },
  {
    about: 'what will be done has no day of what was done',
    text: 'On 20 January detectives searched the offices of Norvane. Two weeks later they signed a deal with Anna Keller: she will testify against Peter Lund.',
    dates: { searched: '2024-01-20', signed: '2024-02-03', testify: null },
  },
  {
    about: 'what must be done on a bare day is still to come',
    published: '2024-02-10',
    text: 'Anna Keller must appear before the court in Halden on 9 March.',
    dates: { appear: '2024-03-09' },
  },
  {
    about: 'came back, only to be dismissed the following May',
    text: 'Norvane fired Anna Keller in September 2022. She returned to her post before Christmas, only to be dismissed the following May.',
    dates: { fired: '2022-09', returned: null, 'be dismissed': '2023-05' },
  },
  {
    about: 'a letter of that weekend',
    text: 'Anna Keller quit the board on Thursday 14 March 2024. Her letter, published that weekend, accused Peter Lund of neglect.',
    dates: { quit: '2024-03-14', accused: '2024-03-16/2024-03-17' },
  },
  {
    about: 'the months behind a season and its year',
    published: '2025-11-20',
    text: 'Anna Keller joined Norvane in the spring of 2023. She was promoted in July. In January she became chief executive.',
    dates: { joined: '2023-21', promoted: '2023-07', 'became chief': '2024-01' },
  },
  {
    about: 'the last Friday of a month, and the Monday behind it',
    text: 'The deal was signed on the last Friday of June 2023. On the Monday the shares fell by a third.',
    dates: { signed: '2023-06-30', fell: '2023-07-03' },
  },
  {
    about: 'the eve of what has no day yet',
    text: 'Peter Lund resigned on the eve of the hearing.\n\nThe hearing opened on 6 May 2023. On the eve of the hearing Anna Keller had left Norvane.',
    dates: { resigned: null, opened: '2023-05-06', 'had left': '2023-05-05' },
  },
  {
    about: 'days before a feast',
    text: 'On May 13, 2023 Anna Keller resigned, and four days before Christmas Norvane collapsed into administration.',
    dates: { resigned: '2023-05-13', collapsed: '2023-12-21' },
  },
  {
    about: 'before the week was over',
    text: 'Anna Keller walked out of Norvane in January 2022, and before the week was over had joined Halden.',
    dates: { 'walked out': '2022-01', 'had joined': '2022-01' },
  },
  {
    about: 'by the evening of the day',
    text: 'On May 13, 2023 the board fired Anna Keller, and by the evening Peter Lund had been stripped of his title.',
    dates: { fired: '2023-05-13', 'been stripped': '2023-05-13' },
  },
  {
    about: 'the how manyth since a year',
    text: 'Peter Lund was named chairman of Norvane, the fifth since the summer of 2023.',
    dates: { 'was named': null },
  },
  {
    about: 'the third time since a year',
    text: 'It was the third time since 2020 that Norvane had sued Halden.',
    dates: { 'had sued': null },
  },
  {
    about: 'what has lasted since a year',
    text: 'Peter Lund has chaired Norvane since 2019 and joined its board in 2018.',
    dates: { joined: '2018' },
  },
  {
    about: 'in the letter that was told of',
    text: 'On May 13, 2023 Peter Lund wrote to Anna Keller urging her to resign. In the letter, his deputy accused Norvane of fraud.',
    dates: { accused: '2023-05-13' },
  },
  {
    about: 'months after a noun, told by a verb with its month',
    text: 'Norvane sacked Anna Keller in May 2023. A month after her dismissal, Peter Lund resigned.',
    dates: { sacked: '2023-05', 'Lund resigned': '2023-06' },
  },
  {
    about: 'months after talks, told by another word',
    text: 'Mediation between Norvane and Halden broke down in May 2023. A month after the talks failed, the regulator fined Norvane.',
    dates: { fined: '2023-06' },
  },
  {
    about: 'the eve of what recurs',
    text: 'In May 2023 Anna Keller was sacked by Norvane. Peter Lund resigned on the eve of last season.',
    dates: { 'was sacked': '2023-05', 'Lund resigned': null },
  },
];
