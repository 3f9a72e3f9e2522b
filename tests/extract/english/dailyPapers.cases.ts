/**
 * English as American and British dailies write it, sentence by sentence: what befell somebody, bodies in lower case,
 * two happenings in one sentence. A case is called by its text; what the strings mean is said in newsReports.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';

const published = '2023-05-01';
type Expected = Omit<NewsReport, 'title' | 'text'>;
export const told = (text: string, expected: Expected): NewsReport => ({ title: text, text, published, ...expected });
const happens = (text: string, ...events: string[]) => told(text, { events });
const tellsNothing = (text: string) => told(text, { noEvents: [':'] });

/** "had their convictions quashed": what was done to what is somebody's. */
const BEFALLEN: readonly NewsReport[] = [
  told('Twelve former miners had their convictions quashed by the court of appeal on Tuesday.', {
    organizations: ['court of appeal'],
    events: ['legal 2023-04-25: court of appeal'],
  }),
  happens(
    'Jane Dorrit had her conviction overturned by the High Court in March 2021.',
    'legal 2021-03: High Court, Jane Dorrit',
  ),
  happens('Nine protesters had their charges dropped on Friday.', 'legal 2023-04-28: '),
  happens('Tom Farrow had his passport seized by police in May 2020.', 'legal 2020-05: Tom Farrow'),
  happens('The singer Ann Vole had her visa cancelled on Thursday.', 'decision 2023-04-27: Ann Vole'),
  happens('Mary Kettle had her knighthood annulled in 2019.', 'dismissal 2019: Mary Kettle'),
  happens('Lisa Holm had her bail refused on Wednesday.', 'legal 2023-04-26: Lisa Holm'),
  happens('Tim Orr has had his knighthood taken away.', 'dismissal ?: Tim Orr'),
  happens('Ann Bell had her case reopened in March 2020.', 'legal 2020-03: Ann Bell'),
  happens('Kate Hull got her conviction overturned in June 2021.', 'legal 2021-06: Kate Hull'),
  happens('Joan Reed had her paper retracted by the journal in 2012.', 'decision 2012: Joan Reed'),
  happens('The mayor, Ivy Stone, had five officials arrested in June 2018.', 'legal 2018-06: Ivy Stone'),
  happens('Two doctors had their names cleared last month.', 'legal 2023-04: '),
  tellsNothing('She had her hair cut on Tuesday.'),
  tellsNothing('Tom Ward had a meeting scheduled with his lawyers on Monday.'),
  tellsNothing('He had a son named Peter and a dog called Rex.'),
  tellsNothing('She had no choice left.'),
  tellsNothing('The house had three rooms painted blue.'),
];

/** Convictions, licences, cases that bodies give back, take away and pass on. */
const RIGHTS: readonly NewsReport[] = [
  happens('Her conviction was set aside in June 2021.', 'legal 2021-06: '),
  happens('Her conviction was ruled unsafe in June 2021.', 'legal 2021-06: '),
  happens('The names of two doctors were cleared in May 2020.', 'legal 2020-05: '),
  told('The criminal cases review commission referred the first 39 cases to the court of appeal in March last year.', {
    organizations: ['court of appeal', 'criminal cases review commission'],
    events: ['legal 2022-03: criminal cases review commission'],
  }),
  happens('The commission referred the case of Mark Dunn to the court of appeal in 2015.', 'legal 2015: Mark Dunn'),
  happens('Tom Lake was referred to the General Medical Council in 2015.', 'legal 2015: Tom Lake'),
  happens('Three cases were referred to the court of appeal in May 2020.', 'legal 2020-05: '),
  happens('The bid was blocked by the government in June 2021.', 'decision 2021-06: '),
  tellsNothing('Her title was taken on penalties by Rosa Finch.'),
  tellsNothing('He referred to the committee as a club.'),
  tellsNothing('Doctors referred the boy to a specialist in London.'),
  tellsNothing('The way was cleared for a sale in May 2020.'),
];

/** Bodies whose names begin with a number, and whom they are of. */
const COUNTED_BODIES: readonly NewsReport[] = [
  told('Dora Hale, who chairs the 1922 Committee of Conservative backbenchers, met the prime minister on Monday.', {
    organizations: ['1922 Committee', 'Conservative Party'],
    ties: ['Dora Hale role_at 1922 Committee'],
  }),
  told('The 9/11 Commission published its report in July 2004.', { organizations: ['9/11 Commission'] }),
  told('The 1881 Heritage Trust sued the town in 2019.', { organizations: ['1881 Heritage Trust'] }),
  told('The 1975 Foundation of Chicago fired Lisa Pell in May 2020.', {
    organizations: ['1975 Foundation of Chicago'],
  }),
  told('The Association of American Teachers sued the state on Friday.', {
    organizations: ['Association of American Teachers'],
  }),
  told('The Association of American teachers sued the state on Friday.', { organizations: [] }),
  told('In 1922 Committee members met in London.', { organizations: [] }),
  told("The information commissioner's office fined the council £80,000 in June 2021.", {
    organizations: ["information commissioner's office"],
  }),
  told('Critics of the parole board hearings wept.', { organizations: [] }),
];

/** "replaced Mr. Doe and Mr. Roe took over": a second happening behind "and". */
const TWO_AT_ONCE: readonly NewsReport[] = [
  told('Before midnight Lucy Orr had replaced Peter Lund and Tom Hale had taken over from Ian Birch.', {
    events: ['appointment 2023-05-01: Lucy Orr, Peter Lund', 'appointment 2023-05-01: Ian Birch, Tom Hale'],
    ties: ['Lucy Orr succeeded Peter Lund', 'Tom Hale succeeded Ian Birch'],
    noTies: ['Peter Lund succeeded'],
  }),
  told('In May Lucy Orr replaced Peter Lund and Tom Hale took over from Ian Birch.', {
    ties: ['Lucy Orr succeeded Peter Lund', 'Tom Hale succeeded Ian Birch'],
    noTies: ['Peter Lund succeeded'],
  }),
  told('Lucy Orr and Peter Lund succeeded Tom Hale in May.', {
    ties: ['Lucy Orr succeeded Tom Hale', 'Peter Lund succeeded Tom Hale'],
  }),
  told('Lucy Orr fired Peter Lund and Tom Hale.', {
    ties: ['Lucy Orr dismissed Peter Lund', 'Lucy Orr dismissed Tom Hale'],
  }),
  happens('Compensation will be discussed by the bank and the union next month.', 'meeting 2023-06: '),
  happens(
    'The dispute is to be discussed by Tom Hale and Lucy Orr next week.',
    'meeting 2023-05-08/2023-05-14: Lucy Orr, Tom Hale',
  ),
  happens('The merger will be considered by shareholders in June.', 'meeting 2023-06: '),
  happens('The proposals will be debated by parliament on 9 May.', 'meeting 2023-05-09: '),
  told('Her art was discussed by critics.', { noEvents: ['meeting'] }),
  happens('For two years the council pursued Jane Doe through the courts.', 'legal ?: Jane Doe'),
  tellsNothing('She pursued a career in law.'),
];

export const DAILY_PAPERS: readonly NewsReport[] = [...BEFALLEN, ...RIGHTS, ...COUNTED_BODIES, ...TWO_AT_ONCE];
