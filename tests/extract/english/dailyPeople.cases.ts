/**
 * Whom dailies mean and what ties them: the man he had favoured, whoever took his place, the two men, who was asked to go,
 * and posts of a state that are at no party. Called by their texts, as in dailyPapers.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told as tell } from './dailyPapers.cases.ts';

const told = (text: string, expected: Omit<NewsReport, 'title' | 'text'>): NewsReport => ({
  ...tell(text, expected),
  published: '2022-07-08',
});

const NAMED_BEHIND: readonly NewsReport[] = [
  told(
    'Robert Ames ran Orbis Studios until 2020. The man he had once favored, Kevin Mott, quit that May to run TikTok.',
    {
      events: ['departure 2020-05: Kevin Mott'],
      ties: ['Kevin Mott joined TikTok'],
      noTies: ['Robert Ames joined'],
    },
  ),
  told('Nora Pike founded Orbis Foods. The lawyer she had hired, Paul Finch, joined Vesta Group in 2019.', {
    ties: ['Paul Finch joined Vesta Group'],
    noTies: ['Nora Pike joined'],
  }),
  told('The first man to challenge him, Paul Finch, was jailed in 2019.', { events: ['legal 2019: Paul Finch'] }),
  told('When she retired, Ida Lund, the treasurer, resigned in May 2019.', {}),
  told(
    'Lord Justice Holm, sitting with Mr Justice Pick and Mrs Justice Farr, ruled that the bank knew of the faults.',
    {
      events: ['legal ?: Farr, Holm, Pick'],
    },
  ),
];

/** "fired Roe. Doe took his place": of whoever has just gone. */
const PLACES_TAKEN: readonly NewsReport[] = [
  told(
    "On June 9, Bob Cline fired Peter Rusk, the company's top television executive, in a seven-minute meeting. Dana Waite took his place the same day.",
    {
      events: ['appointment 2022-06-09: Dana Waite, Peter Rusk'],
      ties: ['Dana Waite succeeded Peter Rusk'],
      noTies: ['Dana Waite succeeded Bob Cline'],
    },
  ),
  told('Bob Cline ousted Peter Rusk as treasurer on June 9. Dana Waite replaced him.', {
    ties: ['Dana Waite succeeded Peter Rusk'],
  }),
  told('Bob Cline sacked his finance chief, Peter Rusk, in June. His successor, Dana Waite, started in July.', {
    ties: ['Dana Waite succeeded Peter Rusk'],
  }),
  told('Bob Cline left in June. Dana Waite took his place.', { ties: ['Dana Waite succeeded Bob Cline'] }),
  told('Bob Cline was fired by Peter Rusk in June. Dana Waite took his place.', {
    ties: ['Dana Waite succeeded Bob Cline'],
  }),
  told(
    'Orbis Studios abruptly named Mr. Cline, who ran the theme parks, to the top job in 2020. Bob Cline left in 2021.',
    {
      events: ['appointment ?: Bob Cline, Orbis Studios'],
      ties: ['Orbis Studios appointed Bob Cline'],
    },
  ),
  told("On June 28 the board of Orbis Foods extended Bob Cline's contract for three years.", {
    ties: ['Bob Cline role_at Orbis Foods'],
    noTies: ['appointed'],
  }),
];

const BOTH: readonly NewsReport[] = [
  told('Bob Cline succeeded Robert Ames in 2020. Mr. Cline was furious, and the two men barely spoke again.', {
    events: ['dispute ?: Bob Cline, Robert Ames'],
    ties: ['Bob Cline conflict_with Robert Ames'],
  }),
  told('After the stroke Bob Cline never spoke again.', { noTies: ['conflict_with'] }),
];

/** Whoever is told or advised to go, and by whom. */
const ASKED_TO_GO: readonly NewsReport[] = [
  told('Grant Brady met Carl Boyd to tell him to go.', {
    events: ['meeting ?: Carl Boyd, Grant Brady'],
    noTies: ['Carl Boyd opposed'],
  }),
  told('Carl Boyd fired Mike Gore, the housing secretary, who had privately advised him that morning to step down.', {
    ties: ['Mike Gore opposed Carl Boyd'],
  }),
  told('Carl Boyd said that he would stay until the party had chosen another, and blamed the press for his fall.', {
    events: ['dispute ?: Carl Boyd'],
  }),
];

const TIES: readonly NewsReport[] = [
  told('Aides knew of it when Carl Boyd gave Mr. Pine the job in February. Chris Pine quit in June.', {
    events: ['appointment 2022-02: Carl Boyd, Chris Pine'],
  }),
  told('Nils Petri, the activist investor whose firm, Tarn, has built a stake, may seek a seat on the board.', {
    ties: ['Nils Petri role_at Tarn'],
  }),
  told('In June 2016, Mike Gore announced a rival campaign of his own. Downing Street denied it.', {
    noTies: ['joined', 'competes_with', 'Mike Gore role_at'],
  }),
  told(
    'Orbis Studios posted a loss. A spokeswoman for Orbis Studios denied speculation that it was preparing to sell the company to Apple.',
    { noTies: ['acquired'] },
  ),
  told('Apple bought Orbis Studios in May.', { ties: ['Apple acquired Orbis Studios'] }),
  told(
    "Chris Pine, the government's deputy chief whip, resigned on Monday. Labour said it was time. The party wants an election.",
    {
      noTies: ['Chris Pine'],
    },
  ),
  told(
    'In January, Bob Cline, chief executive of Orbis Studios, hired Geoff Morel, a former Vesta Oil executive, as chief of corporate affairs. Mr. Morel lasted three months: He was ousted on April 29.',
    { ties: ['Geoff Morel role_at Vesta Oil'], noTies: ['Vesta Oil dismissed', 'Geoff Morel left Vesta Oil'] },
  ),
  told('Carl Boyd left Orbis Foods at the end of 2021. He said on Monday that Ken Danes would be leaving.', {
    events: ['departure 2021-12: Carl Boyd, Orbis Foods'],
  }),
];

export const DAILY_PEOPLE: readonly NewsReport[] = [...NAMED_BEHIND, ...PLACES_TAKEN, ...BOTH, ...ASKED_TO_GO, ...TIES];
