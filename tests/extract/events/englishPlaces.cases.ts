/** People who come to a post or a place of work, are sent off one, or hold on to it in a vote; and rulings on it. */
import type { TurnCase } from './englishTurns.cases.ts';

export const COMING_TO_PLACES: Record<string, TurnCase[]> = {
  'rulings of committees': [
    ['trial', 'In June an appeals committee ruled that the papers must be handed over.', 'legal: ruled that'],
    ['trial', 'The panel ruled out a second vote in June.', 'decision/denied: ruled out'],
    ['trial', 'Hale ruled the firm for years.'],
    ['trial', 'A judge who knew the firm found that he liked it.'],
  ],
  'posts taken and given': [
    ['hospital', 'Denning put Sunil Oakes of Orbis in her place.', 'appointment: put Sunil: Oakes'],
    ['hospital', 'In May Sunil Oakes came in as deputy to Calder.', 'appointment: came in: Oakes'],
    [
      'hospital',
      'Calder came to the university in 2019 as an assistant professor.',
      'joining: came to the university: Calder',
    ],
    ['hospital', 'Calder began teaching at a school in May.', 'joining: began teaching: Calder'],
    ['hospital', 'Denning lured Calder to Canada in 2018.', 'joining: lured Calder: Calder'],
    ['hospital', 'Calder, a nurse lured from Canada, smiled.'],
    ['hospital', 'Denning put Calder in her place with a joke.'],
    ['hospital', 'Calder came to the house in tears.'],
    ['hospital', 'The shop lured customers to the town.'],
  ],
  'sent off': [
    ['club', 'The club stood Medina down on Thursday.', 'dismissal: stood Medina: Medina'],
    ['club', 'The fans threw the towels out of the window on Thursday.'],
    ['club', 'Medina had his contract torn up in May.', 'dismissal: had his contract: Medina'],
  ],
  'votes and favours': [
    ['club', 'Medina survived with 51 per cent of the votes.', 'decision: survived: Medina'],
    ['club', 'Medina survived with a broken leg.'],
    ['club', 'Latham came down on the coach’s side.', 'support: came down: Latham'],
    ['club', 'Latham came down on the train.'],
    ['trial', 'In 2016 the favour was granted to Hale.', 'decision: granted: Hale'],
    ['trial', 'The university withdrew his degree in May, Hale said.', 'decision: withdrew his degree'],
    ['trial', 'Hale hit back with a counterclaim in May.', 'legal: hit back: Hale'],
    ['trial', 'A writ followed the next day.', 'legal: writ followed'],
    ['club', 'Medina summoned the players to an emergency meeting.', 'meeting: summoned: Medina'],
  ],
};
