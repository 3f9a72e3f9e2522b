/**
 * English of politics: posts in capitals before names, parties by their people, whom a parliament removes, counts of votes,
 * heads of governments, those of somebody's camp. Called by their texts, as in dailyPapers.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told } from './dailyPapers.cases.ts';

const names = (text: string, people: string[], organizations: string[] = []): NewsReport =>
  told(text, { people, organizations });

const TITLES: readonly NewsReport[] = [
  names('Public Safety Minister Dominic Lane resigned on Monday.', ['Dominic Lane']),
  names('Immigration, Refugees and Citizenship Minister Marc Mills resigned on Monday.', ['Marc Mills']),
  names('Minister for Foreign Affairs Penny Wade resigned on Monday.', ['Penny Wade']),
  names('Secretary of State Antony Blink resigned on Monday.', ['Antony Blink']),
  names('Speaker Kyle McBride was removed on Tuesday.', ['Kyle McBride']),
  names('House Speaker Nora Paulson resigned on Monday.', ['Nora Paulson']),
  names('Deputy Speaker Eleanor Wing resigned on Monday.', ['Eleanor Wing']),
  names('Representatives Steve Scully and Jim Jordahl resigned on Monday.', ['Jim Jordahl', 'Steve Scully']),
  names('Senators Mark Hale and Susan Collard wept.', ['Mark Hale', 'Susan Collard']),
  names('Opposition Leader Peter Dutting demanded an election on Monday.', ['Peter Dutting']),
  names('Majority Leader Chuck Summers said he would step down.', ['Chuck Summers']),
  names('Chief Whip Wendy Marsh resigned on Monday.', ['Wendy Marsh']),
  names('Defence Chief Igor Marsh was dismissed on Monday.', ['Igor Marsh']),
  names('Reform Party Leader Helen Marsh resigned on Monday.', ['Helen Marsh'], ['Reform Party']),
  // What begins as a post does, and is none.
  names('He quit Leader Holdings in May 2020.', [], ['Leader Holdings']),
  names('Twenty lawmakers crossed the floor on Monday.', []),
];

const PARTIES: readonly NewsReport[] = [
  told('The New Democrats rejected the budget on Monday. New Democrat leader Jagan Mehta tore up the deal.', {
    organizations: ['New Democratic Party'],
    ties: ['Jagan Mehta role_at New Democratic Party'],
  }),
  told('The Nationals quit the coalition on Tuesday. Nationals leader David Little said so.', {
    organizations: ['National Party'],
    events: ['departure 2023-04-25: National Party'],
    ties: ['David Little role_at National Party'],
  }),
  told('The Liberals lost the by-election in June 2021.', { organizations: ['Liberal Party'] }),
  told('Helen Marsh leads the Reform Party. Peter Polk joined the Reformers in 2019.', {
    organizations: ['Reform Party'],
    ties: ['Peter Polk joined Reform Party'],
  }),
  names('The Workers’ Liberal Party met on Monday.', [], ['Workers’ Liberal Party']),
  names('Liberal opinion was against it. A liberal friend said so.', []),
  names('Its progress was slow. The Progress Party lost.', [], ['Progress Party']),
];

const REMOVED: readonly NewsReport[] = [
  told('The Constitutional Court removed Yoon Sang-min from office on Friday.', {
    events: ['dismissal 2023-04-28: Constitutional Court, Yoon Sang-min'],
    ties: ['Constitutional Court dismissed Yoon Sang-min'],
    noTies: ['left', 'role_at'],
  }),
  told('The High Court removed Ann Bell as a director of Orbis Foods in May 2020.', {
    ties: ['Ann Bell left Orbis Foods'],
    noTies: ['left High Court'],
  }),
  told('Orbis Foods sacked Ann Bell in May 2020.', { ties: ['Ann Bell left Orbis Foods'] }),
  told('Martin Hale sacked Kwame Addo and appointed Jeremy Fox.', {
    ties: ['Jeremy Fox succeeded Kwame Addo', 'Martin Hale appointed Jeremy Fox', 'Martin Hale dismissed Kwame Addo'],
    noTies: ['Martin Hale dismissed Jeremy Fox'],
  }),
  told('Orbis Group fired Kwame Addo, named Jeremy Fox as chief executive and closed the plant.', {
    ties: ['Orbis Group dismissed Kwame Addo', 'Orbis Group appointed Jeremy Fox'],
    noTies: ['Orbis Group dismissed Jeremy Fox'],
  }),
  told('Martin Hale sacked Kwame Addo and Jeremy Fox on Friday.', {
    ties: ['Martin Hale dismissed Jeremy Fox', 'Martin Hale dismissed Kwame Addo'],
  }),
];

const VOTES: readonly NewsReport[] = [
  told('Scott Morley beat Peter Dutting by 45 votes to 40 in a ballot on Friday.', {
    events: ['appointment 2023-04-28: Peter Dutting, Scott Morley'],
  }),
  told('The bill was defeated by 76 votes to 69 on Thursday.', { events: ['decision 2023-04-27: '] }),
  told('Bill Sharpe moved a motion of no confidence on Thursday. It was defeated by 76 votes to 69.', {
    noEvents: ['appointment'],
  }),
  told('Kyle McBride won the gavel in January after 15 ballots.', { events: ['appointment 2023-01: Kyle McBride'] }),
  told('Rishi Sood was declared the winner of the leadership contest on Monday.', {
    events: ['appointment 2023-05-01: Rishi Sood'],
  }),
  told('The horse was declared the winner on Monday.', { noEvents: ['appointment'] }),
  told('Christopher Lark said last week that he was considering a bid for the leadership.', {
    events: ['decision ?: Christopher Lark'],
    noEvents: ['deal'],
  }),
  told('Vesta Group said last week that it was considering a bid for Orbis Foods.', { noEvents: ['decision'] }),
];

const HEADS: readonly NewsReport[] = [
  told(
    'Martin Hale’s government lost the vote on Monday. Priya Sandhu, the home secretary, accused the prime minister of lying.',
    { ties: ['Priya Sandhu criticized Martin Hale'] },
  ),
  told('Caroline Fisk, the finance minister, wept. Tom Hale accused the prime minister of lying.', {
    noTies: ['Caroline Fisk'],
  }),
  told('Joe Bidwell wept. The Bidwell government fell in June 2020.', { noEvents: ['Joe Bidwell'] }),
];

const CAMPS: readonly NewsReport[] = [
  told('Kyle McBride wept. Ann Bell, a McBride loyalist, resigned on Monday.', {
    organizations: [],
    events: ['departure 2023-05-01: Ann Bell'],
    noTies: ['left', 'role_at'],
  }),
  told('Kyle McBride wept. Patrick Henley, a close McBride ally, was named chairman on Tuesday.', {
    events: ['appointment 2023-04-25: Patrick Henley'],
  }),
  told(
    'Barnaby Joyner resigned in May 2020 after a row with an aide, Vikki Camden; Michael Cormack was chosen to replace him.',
    { ties: ['Michael Cormack succeeded Barnaby Joyner'], noTies: ['succeeded Vikki Camden'] },
  ),
  told('Ann Bell, Tom Hale and Mary Stone quit the cabinet on Monday. All three called for another ballot.', {
    events: ['dispute 2023-05-01: Ann Bell, Mary Stone, Tom Hale'],
  }),
  told('Ann Bell and Tom Hale quit the cabinet on Monday. All three parties called for another ballot.', {
    noEvents: ['dispute 2023-05-01: Ann'],
  }),
];

/** Findings, complaints, penalties asked for, and posts handed on. */
const COMPLAINTS: readonly NewsReport[] = [
  told('Last October the prosecutors accused Orbis Group of hiding the true cost of its bonds.', {
    events: ['dispute 2022-10: Orbis Group'],
  }),
  told('An outside expert, Bengt Gerdal of Uppsala University, concluded in May 2015 that Paolo Macchi had lied.', {
    events: ['assessment 2015-05: Bengt Gerdal, Paolo Macchi'],
  }),
  told('Ann Bell concluded in May 2015 that nobody would help her.', { noEvents: ['assessment'] }),
  told('The inquiry concluded in May 2015 that Tom Hale was at fault.', { events: ['assessment 2015-05: Tom Hale'] }),
  told('Karl Grimmo reported Paolo Macchi to the Orbis Institute in May 2015.', {
    events: ['dispute 2015-05: Karl Grimmo, Paolo Macchi'],
  }),
  told('Orbis Group reported a profit to the board in May 2015.', { noEvents: ['dispute'] }),
  told('In September 2016 the government removed the whole of its board and sacked Harriet Wallen.', {
    events: ['dismissal 2016-09: ', 'dismissal 2016-09: Harriet Wallen'],
  }),
  told('John Elk picked Gianluca Ferrer, an accountant, as the new president of Orbis Group on Monday.', {
    events: ['appointment 2023-05-01: Gianluca Ferrer, John Elk'],
  }),
  told('The prosecutor, Giuseppe Chin, had asked for a deduction of nine points.', {
    events: ['legal ?: Giuseppe Chin'],
  }),
  told('Andrea Agnel handed over as president in May 2020.', { events: ['departure 2020-05: Andrea Agnel'] }),
  told('Maurizio Sarre was sacked in August 2020 in favour of Andrea Pirle.', {
    events: ['dismissal 2020-08: Maurizio Sarre'],
    ties: ['Andrea Pirle succeeded Maurizio Sarre'],
    noTies: ['Andrea Pirle dismissed'],
  }),
  told('John Elk hired Ann Bell and Tom Hale on Monday. Both took charge on Tuesday.', {
    events: ['appointment 2023-04-25: Ann Bell, Tom Hale'],
  }),
  told('Prosecutors dropped the case. Mikael Bjorn, a senior prosecutor, reopened it in December 2018.', {
    events: ['legal 2018-12: Mikael Bjorn'],
  }),
  told('Ann Bell reopened the factory in May 2020.', { events: ['return 2020-05: Ann Bell'] }),
  told('Andemariam Beyen, an Eritrean student, died in January 2014.', { organizations: [] }),
  told('Paul Allen, whose side play Orbis United on Sunday, cancelled his trip on Saturday morning.', {
    noEvents: ['2023-04-30'],
  }),
];

/** Those named among many, of which court a sentence is, and verbs behind "to". */
const AMONG: readonly NewsReport[] = [
  told(
    'In May 2015 four doctors who had treated the patients, among them Karl Grimmo and Oscar Simons, reported a colleague to the institute.',
    { events: ['dispute 2015-05: Karl Grimmo, Oscar Simons'] },
  ),
  told('Six officials, including Ann Bell and Tom Hale, were arrested on Monday.', {
    events: ['legal 2023-05-01: Ann Bell, Tom Hale'],
  }),
  told('The mayor had two officials, among them Ann Bell, arrested on Monday.', {
    noEvents: ['legal 2023-05-01: Ann'],
  }),
  told(
    'An appeal court sentenced Paolo Macchi to two years in prison on Wednesday. An Italian court had by then sentenced him to 16 months.',
    { events: ['legal 2023-04-26: Paolo Macchi, appeal court', 'legal ?: Italian court, Paolo Macchi'] },
  ),
  told('Giuseppe Chin applied in December 2022 to have the case reopened.', {
    events: ['legal 2022-12: Giuseppe Chin'],
    noEvents: ['return'],
  }),
  told('Andrea Agnel became president in May 2010, the fourth of his family to do so, and hired Ann Bell.', {
    events: ['appointment 2010-05: Andrea Agnel', 'appointment 2010-05: Andrea Agnel, Ann Bell'],
  }),
];

/** Posts of a state are at no firm named before; motions, sessions, and until when. */
const STATES: readonly NewsReport[] = [
  told(
    'Malcolm Trent, a former partner at Goldman Sachs, wept. Barnaby Joyner resigned as deputy prime minister in May.',
    {
      noTies: ['Barnaby Joyner role_at'],
    },
  ),
  told('Jim Jordahl, a founder of the Freedom Caucus, won the backing of former President Ronald Tramp.', {
    noTies: ['Ronald Tramp role_at'],
  }),
  told('In July 2015, Mark Meadow filed a motion to vacate the chair against John Boehm.', {
    events: ['dispute 2015-07: John Boehm, Mark Meadow'],
    noTies: ['legal_action_against'],
  }),
  told('Jim Jordahl entered the race on Tuesday.', {
    events: ['decision 2023-04-25: Jim Jordahl'],
    noTies: ['joined'],
  }),
  told(
    'On Saturday Kyle McBride signed a bill that keeps the government open until Nov. 17. Matt Gales announced the following morning that he would quit.',
    { events: ['decision 2023-04-29: Kyle McBride'] },
  ),
];

export const POLITICS: readonly NewsReport[] = [
  ...COMPLAINTS,
  ...AMONG,
  ...STATES,
  ...TITLES,
  ...PARTIES,
  ...REMOVED,
  ...VOTES,
  ...HEADS,
  ...CAMPS,
];
