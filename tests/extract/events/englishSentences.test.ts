/** What happens in one English sentence, whatever its verb: by the sentences of many kinds of news. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const INTRODUCTION =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Maria Ortiz is a federal judge in Denver. Tom Reyes is a lawyer for Keller.';

function typesIn(sentence: string): string[] {
  const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
  const from = text.indexOf(sentence);
  return events.filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from).map(({ type }) => type);
}

const SENTENCES: Record<string, readonly string[]> = {
  legal: [
    'In November Lund, the coroner, ruled that the deaths had been avoidable.',
    'Keller will give her ruling next month.',
    'The tribunal found that Keller had bullied Lund.',
    'Last month the court ruled that Keller had defrauded investors.',
    'The league docked Norvane six points on 3 May.',
    'Norvane will pay $90 million to settle claims that its ferries were unsafe.',
    'Keller could be released as early as December 2032.',
    'Ortiz gave Keller five months in prison on March 3, 2023.',
    'Lund drew an identical term that afternoon.',
    'His son Peter, 28, got 20 months.',
    'Keller drew seven years in December 2017.',
    'Keller was let out in 2016.',
    'Lund was taken from his home early on Monday.',
    'Keller was sent by a Manhattan judge to a Florida prison.',
    'The three sides settled in February 2021.',
    'Keller was jailed for five years in May 2023.',
    'Keller reported to prison on July 23, 2023.',
    'FBI agents led Keller out of her house in handcuffs on June 12.',
    'Police took Lund into custody in April.',
    'Detectives raided the Norvane offices at dawn.',
    'Prosecutors unsealed an indictment of Keller on July 29, 2021.',
    'That same day the Securities and Exchange Commission brought its own complaint.',
    'Jurors took about five hours to convict Keller.',
    'The jury found Lund not guilty on all counts.',
    'The jury cleared Keller of fraud in March.',
    'A grand jury handed up charges against Keller in May.',
    'Ortiz threw out the gravest count.',
    'Ortiz tossed the case in February.',
    'The appeals court overturned the conviction last year.',
    'An indictment of Keller by the Justice Department came in November 2018.',
    'Regulators slapped Norvane with a $5 million fine.',
    'Norvane paid $5 million to settle the suit.',
    'Keller went on trial in October 2022.',
    'The trial opened on January 27.',
    'Lund took the stand on Tuesday.',
    'Prosecutors dropped the case in January 2015.',
    'Prosecutors asked Ortiz to make Keller pay $680 million.',
    'The president pardoned Keller in March.',
    'Keller walked free in June.',
    'Keller was released on bail the next day.',
    'Keller handed herself in at a Denver police station.',
    'Norvane took Lund to court over the patents.',
    'Keller sued for wrongful dismissal.',
    'Swiss police swooped on a hotel at dawn and took away seven officials.',
    "Investigators carted off boxes of files from Norvane's headquarters.",
    'Keller was banned for eight years by the ethics committee.',
    'The ban was cut to six years on appeal.',
    'The court in Lausanne upheld the suspension.',
    'Prosecutors opened criminal proceedings against Lund on September 25.',
    'Keller was questioned for eight hours.',
    'The charges were quietly dropped in 2017.',
    'The Justice Department reached a deal with Norvane that spared it prosecution.',
    'Federal agents turned up at his door with a warrant.',
    'Lund pleaded not guilty.',
    'The magistrate refused her bail.',
    'Keller was extradited to Texas in May.',
    'The regulator opened a formal probe into Norvane on Monday.',
    'The watchdog censured Keller.',
    'Lund was struck off the medical register.',
    'The committee hauled Keller before it in January.',
    'The agency grounded the fleet in March.',
    'Families of the victims filed suit in Chicago.',
    'The coroner recorded a verdict of accidental death.',
    'A magistrate committed Lund for trial.',
    "Keller's lawyers lodged an appeal.",
    'Her appeal was turned down in April.',
    'Lund was placed under house arrest.',
    'The tribunal ordered Norvane to pay Keller £2m.',
    'Keller won damages from the newspaper.',
    'Lund was cautioned by police.',
    'Keller has been disqualified as a director for nine years.',
  ],
  dismissal: [
    'Lund was himself laid off in late March.',
    'Norvane fired both men that month.',
    'Lund was shown the door in May.',
    'Keller was fired on 28 October.',
    'Keller was fired on Monday.',
    'The board ousted Keller in a vote on Friday.',
    'Keller was let go in March 2022.',
    'Lund got the sack after the defeat.',
    'The board stripped Keller of her title.',
    'Keller was forced out in 2019.',
    'Lund was relieved of his duties on Sunday.',
    'The board voted to remove Keller.',
    'Norvane dispensed with his services after 11 games.',
    'Lund was axed from the show.',
    'Keller was ejected from the party.',
    'Norvane terminated her contract in May.',
    'Lund was purged from the politburo.',
    'Shareholders kicked Lund off the board.',
    'Norvane cut ties with Keller on Monday.',
    'The minister sacked Lund by phone.',
    'Keller was pushed out by investors.',
  ],
  departure: [
    'Keller walked off the board in March.',
    'Hours later Keller ceded both of her titles.',
    'Lund handed in his notice in May.',
    'Keller stood aside as chief executive.',
    'Lund bowed out after 12 years.',
    'Keller called it quits in April.',
    'Lund stormed out of the meeting and never came back.',
    'Lund walked away from the company in 2020.',
    'Keller relinquished her seat on the board.',
    'By March Lund was gone.',
    'Lund announced he was leaving to spend time with his family.',
    'Keller said she would not seek another term.',
    'Lund tendered his resignation on Friday.',
    'Keller stepped back from her role.',
    'Lund hung up his boots in 2010.',
    'Keller stood down at the next election.',
    'Four days after winning, Lund laid down his mandate.',
    'Keller took early retirement.',
    'Lund quit in disgust.',
    "Keller's head of engineering followed her out of the door.",
    'Lund cleared his desk that evening.',
    'Keller will step down at the end of the year.',
    'Lund vacated the chairmanship in October.',
  ],
  appointment: [
    'In May Lund handed the business to his daughter.',
    'Lund left the firm to his two sons.',
    'Into his chair went Anna Keller, formerly of Castellan.',
    'Lund handed the reins to Keller.',
    'Norvane turned to Keller to run the division.',
    'Keller got the top job in 2018.',
    'Keller was handed the captaincy.',
    'The board picked Keller as its next chief.',
    'Lund stepped up in her stead.',
    'Keller moved up to chief executive in May.',
    'Norvane tapped Keller to lead the unit.',
    'Lund became chairman.',
    'Keller assumed the presidency in January.',
    'The job went to Keller.',
    'Keller was sworn in as minister on Monday.',
    'Lund installed Keller as head of sales.',
    'Delegates elected Lund president for a fifth term.',
    'Lund beat Keller by 133 votes to 73.',
    'Keller won the presidency in February 2016.',
    'Keller took the reins in January 2020.',
    "Lund slid into the chief executive's chair.",
    'Norvane put Keller in charge of the jet programme.',
    'Keller inherited the job from Lund.',
    'The board brought back Lund as caretaker.',
    "Lund landed the manager's job.",
    'Keller was confirmed by the Senate in May.',
    'The club unveiled Lund as its new coach.',
    'Keller was elevated to the board.',
    'The reins passed to Keller.',
    'Keller was drafted in to steady the ship.',
    'Norvane made Keller its chief engineer.',
    'Ines Roth will take over in August.',
  ],
  joining: [
    'Keller signed for Norvane from Castellan.',
    'Norvane lured Keller from Castellan in 2016.',
    'Norvane poached Lund from Castellan.',
    'Lund came aboard in 2014.',
    'Keller arrived at Norvane from Castellan in 2011.',
    'Keller defected to Castellan.',
    'Norvane signed Lund for £40m.',
    'Keller crossed over to Castellan in 2015.',
    'Lund has enlisted with Castellan.',
  ],
  founding: [
    'Halden Pumps was started in 1968 by a welder from Reno.',
    'Lund set up a rival, Harrow Pumps, in March.',
    'Keller set up Norvane Pumps in 2009 with Lund.',
    'Keller and her brother had set it up in 1988.',
    'Lund started Norvane in a garage in 2003.',
    'Keller went on to create a fund of her own.',
    'Keller and Lund launched the firm in 1998.',
    'Lund co-founded Castellan with Keller.',
    'The foundation was established in 2003.',
    'Keller formed a breakaway league.',
  ],
  deal: [
    'Norvane bought the old cannery for $4 million in 2020.',
    'Norvane terminated the alliance in May.',
    'Norvane licensed the pump in 2003.',
    'Lund became an early investor in 2019.',
    'In July 2021 Lund was bought out for $2 billion.',
    'Norvane added $2 billion in January 2019.',
    'Norvane picked up what was left of the European business.',
    'Norvane snapped up Castellan for $3 billion.',
    'Norvane put $2 million into Castellan.',
    'Castellan took a 10 percent stake in Norvane.',
    'Norvane teamed up with Castellan to build a plant.',
    'Norvane offloaded its pump unit to Castellan.',
    'The two companies struck a deal in May.',
    'Keller sold her shares in March.',
    'Keller unloaded $2.5 million of stock.',
    'Norvane unveiled an $11.7bn offer for Castellan on August 18, 2011.',
    'Norvane raised $40 million from investors.',
    'Norvane merged with Castellan in 1997.',
    'Norvane gave Castellan a contract worth $4 billion.',
    'The airline ordered 50 jets from Norvane.',
    'The club sold Lund to Castellan for £30m.',
    'Norvane signed a five-year deal with Keller.',
    'Talks to sell Norvane collapsed in June.',
    'Castellan pumped $200 million into Norvane.',
    'Norvane clinched a rescue package.',
    'Keller agreed new terms with the club.',
    'Norvane bought back its fuselage maker for $4.7 billion.',
    'Lund forked out $3 million for the painting.',
  ],
  restructuring: [
    'Norvane cut 270 jobs in 2023.',
    'Norvane broke itself in two by the end of that year.',
    'Norvane shut its Ohio plant in May.',
    'Norvane went under in 2021.',
    'Norvane laid off a third of its staff.',
    'Norvane scrapped 2,000 jobs in October.',
    'Norvane moved its headquarters to Chicago in 2001.',
    'Norvane overhauled its board after the crash.',
    'Norvane suspended production in January.',
    'Norvane halved its dividend.',
    'Administrators were called in to Norvane.',
  ],
  dispute: [
    'In October 2023 Lund led 6,000 members of the union out on strike.',
    'Lund spoke against the idea in the boardroom.',
    'Keller accused Lund of lying.',
    'Lund tore into Keller on live television.',
    'Keller fell out with Lund over money.',
    'Lund took aim at Keller in a letter.',
    'Keller clashed with Lund over pay.',
    'The union condemned the plan.',
    'Lund cast doubt on her account.',
    'Keller hit back at Lund.',
    'Lund branded the report a fraud.',
    'Senators grilled Keller for two hours.',
    'Lund lambasted the regulator.',
    'Pilots walked out in September.',
    'Workers downed tools on Friday.',
    'Machinists went on strike on September 13.',
    'A whistle-blower told Congress that Norvane had cut corners.',
    'Keller pointed the finger at Lund.',
    'The airlines demanded a meeting with the board.',
    'Lund denounced Keller as a traitor.',
    'Fans jeered Keller off the pitch.',
    'A comedian showered Lund with fake banknotes.',
    'Sponsors called on Lund to go.',
    'Keller took issue with the findings.',
    'Relatives of the dead held up photographs and shouted at Keller.',
    'Lund fired a broadside at the board.',
    'Keller vented her anger on Twitter.',
    'Lund lodged a protest with the league.',
    'The bosses of four airlines complained to the board about Keller.',
  ],
  support: [
    'Lund stood by Keller.',
    'Lund threw his weight behind Keller.',
    'Keller came to his defense.',
    'Staff rallied around Keller.',
    'Lund vouched for Keller.',
    'The board gave Keller its full backing.',
    'Lund leapt to her defence.',
    "Asia's delegates lined up behind Lund.",
    'Keller endorsed Lund in May.',
    'The union urged its members to back Keller.',
    'Lund paid tribute to Keller.',
  ],
  statement: [
    'On May 15 Keller revealed that Norvane ran most of its tests on machines bought from a rival.',
    'Keller broke the news in a video on Sunday.',
    'Lund conceded that he had been wrong.',
    'Keller owned up to the error.',
    'Lund brushed aside the claims.',
    'Keller apologised to the families.',
    'Keller told staff in a memo that the plane was safe.',
    'Lund insisted he had done nothing wrong.',
    'Keller acknowledged mistakes.',
    'Keller promised to cooperate.',
    'Lund bowed his head and said sorry to the families.',
    'Norvane admitted that the bolts were missing.',
    'Keller pleaded ignorance.',
    'Lund protested his innocence.',
    'Keller told the hearing she was proud of the record.',
  ],
  decision: [
    'The board signed off on the plan.',
    'The council waved through the plan in June.',
    'The agency turned down the application.',
    'The FDA approved the drug in February.',
    'Shareholders voted down the plan.',
    'The regulator gave the go-ahead.',
    'The congress voted for reform in February.',
    'Norway was awarded the tournament in 2010.',
    'The committee handed the games to Denver.',
    'The agency cleared the plane to fly again.',
    'The board ruled out a sale.',
    'The regulator capped production at 38 a month.',
    'Delegates backed the motion by a wide margin.',
    'Norvane shelved the plan.',
    'The minister vetoed the merger.',
    'Norvane postponed the launch.',
  ],
  change: [
    "Norvane's shares shed a fifth of their value the next day.",
    'The shares cratered.',
    'Its stock jumped 6 percent.',
    'Orders dried up after the crash.',
    'Norvane lost $6 billion that year.',
    'Its market value more than halved.',
    "Norvane's debt ballooned to $58 billion.",
    'Attendance has fallen by half since 2019.',
    'Castellan overtook Norvane as the biggest maker.',
  ],
  incident: [
    'Norvane dumped toxic waste in the strait in May.',
    'A man put four bullets into Keller.',
    'Somebody hit Keller with a bottle in May.',
    'By Friday the founder was dead.',
    'A fire tore through the plant on May 3, killing four.',
    'Two people were killed when the roof caved in.',
    'Police fired on the crowd on Monday.',
    'A string of battery fires broke out that summer.',
    'The ferry went down off the coast in 2019.',
    'Lund died in 2021.',
    'Hackers broke into the system.',
    'A door panel blew off a jet on January 5.',
    'The plane plunged into the sea, killing all 189 aboard.',
    'A second jet crashed in Ethiopia five months later.',
    'A bridge gave way in May.',
    'Lund suffered a stroke in July.',
    'Keller was found dead on Saturday.',
    'Lund took his own life in March.',
    'A gunman burst into the office.',
    'Data on two million customers was stolen.',
    'Lund collapsed on the pitch.',
  ],
  meeting: [
    'Keller sat down with Lund in Geneva.',
    'Lund and Keller held talks on Friday.',
    'Keller flew to Geneva to see Lund.',
    'Officials gathered in Zurich in May.',
    'Keller paid a visit to the factory.',
    'Lund dined with Keller on Tuesday.',
    'Lund received Keller at the palace.',
    'The board convened an emergency session.',
  ],
  launch: [
    'A journal printed the paper that June.',
    'Norvane brought out a new pump in May.',
    'Norvane rolled out the app in 2020.',
    'Norvane took the wraps off its new jet.',
    'The paper ran the story on May 3.',
    'The film premiered in Cannes.',
    'The jet made its maiden flight in 2009.',
  ],
  leave: [
    'Keller was suspended in June.',
    'Lund took a leave of absence.',
    'Lund was suspended for 90 days.',
    'Keller went on maternity leave.',
    'Keller was stood down pending an inquiry.',
  ],
  return: [
    'Keller came back as chief executive in 2022.',
    'Lund was reinstated.',
    'Lund came out of retirement.',
    'Keller was welcomed back in April.',
    'The jet returned to service in November 2020.',
  ],
  assessment: [
    'Inspectors turned up unannounced at the Norvane plant in May.',
    'In June inspectors visited two of the plants.',
    'Auditors descended on Norvane in July.',
    'An audit found holes in the accounts.',
    'Inspectors examined the plant in March.',
    'An inquiry cleared Lund of wrongdoing.',
    'A panel of experts judged the design unsafe.',
    "Norvane was rated junk by Moody's.",
  ],
};

const NOTHING_HAPPENS = [
  'The custom was started by sailors in 1820.',
  'Queens rule that part of the hive.',
  'Not everyone bought the story.',
  'Coaches used to clear their desks.',
  'Keller likes to run before dawn.',
  'Lund is known for his temper.',
  'If Keller leaves, Lund will sell.',
  'Pumps move water from wells.',
  'Keller has two children and lives in Denver.',
  'Keller would have stayed if Lund had asked.',
  'The rules say that a chairman may serve two terms.',
  'Jets like this one carry 180 people.',
  'Lund rarely speaks in public.',
  'Airlines often delay payments.',
  'What Keller knew remains unclear.',
  'Nobody has ever won the race twice.',
];

for (const [type, sentences] of Object.entries(SENTENCES))
  describe(`English ${type}`, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(typesIn(sentence)).toContain(type);
    });
  });

it.each(NOTHING_HAPPENS)('nothing happens: %s', (sentence) => {
  expect(typesIn(sentence)).toEqual([]);
});

/** What a dated clause tells in words that no rule knows: its type is guessed, and the rule says so. */
describe('a dated clause of English in unknown words', () => {
  const guessesIn = (sentence: string) => {
    const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
    const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
    return events.filter(({ rule }) => rule === 'en-dated/guess').map(({ type, date }) => `${type} ${date}`);
  };

  it.each([
    ['In December 2022 Keller took the pump to the bottom of the lake.', ['change 2022-12']],
    ['The judge, Maria Ortiz, turned them away on Feb. 13.', ['legal 2024-02-13']],
    ['On Jan. 11, 2023, Lund opened a proxy fight.', ['dispute 2023-01-11']],
  ])('told: %s', (sentence, expected) => {
    expect(guessesIn(sentence)).toEqual(expected);
  });

  it.each([
    // No day or month of its own, how things were, what is still to come, nobody named, told already
    'Keller took the pump to the bottom of the lake.',
    'In December 2022 Keller was in Rome.',
    'In December 2022 Keller knew the pump.',
    'In December 2024 Keller takes the pump to the lake.',
    'In December 2022 the weather turned.',
    'In December 2022 Keller did not take the pump to the lake.',
    'Keller resigned in December 2022.',
  ])('not told: %s', (sentence) => {
    expect(guessesIn(sentence)).toEqual([]);
  });
});

/** What somebody will do or may do, in words that no rule knows. */
describe('a plan of somebody in unknown words', () => {
  const plansIn = (sentence: string) => {
    const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
    const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
    return events.filter(({ rule }) => rule === 'en-intended/guess').map(({ type, modality }) => `${type} ${modality}`);
  };

  it.each([
    ['Keller will take the pump to the bottom of the lake in July.', ['change planned']],
    ['Keller may take the pump to the bottom of the lake next spring.', ['change possible']],
    ['Keller plans to take the pump to the bottom of the lake.', ['change planned']],
    ['Lund is due to captain the side.', ['change planned']],
  ])('told: %s', (sentence, expected) => {
    expect(plansIn(sentence)).toEqual(expected);
  });

  it.each([
    // no day, a state, nobody named, not planned, supposed, told already
    'Keller may take the pump to the bottom of the lake.',
    'Keller will need a coat in July.',
    'In July the weather will turn.',
    'Keller does not plan to take the pump to the lake.',
    'If it rains, Keller will take the pump to the lake in July.',
    'Keller will resign in July.',
  ])('not told: %s', (sentence) => {
    expect(plansIn(sentence)).toEqual([]);
  });
});

it('takes the year before for what is over, and the next for what is to come', () => {
  const dateOf = (sentence: string) => {
    const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
    const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
    return events.find(({ evidence }) => (evidence[0]?.start ?? 0) >= text.indexOf(sentence))?.date;
  };
  expect(dateOf('Keller was appointed in March 2024. Lund resigned on 1 November.')).not.toBe('2024-11-01');
  expect(dateOf('A trial is scheduled for March 11.')).toBe('2025-03-11');
  expect(dateOf('Keller may resign in January.')).toBe('2025-01');
  expect(dateOf('Keller may have resigned in January.')).toBe('2024-01');
  expect(dateOf('Keller is said to have resigned in March.')).toBe('2024-03');
});
