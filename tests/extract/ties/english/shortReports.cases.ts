/** Places handed on, stakes, votes, summonses and quarrels as short reports tell them; passages, types, and the ties. */
import type { TieCase } from './everydayTies.cases.ts';

export const SHORT_REPORTS: Record<string, TieCase[]> = {
  'who takes whose place': [
    [
      "Helen Oakes is chief executive of Acme Motors. Her chairman's seat goes to Peter Dunmore.",
      ['succeeded'],
      ['Peter Dunmore succeeded Helen Oakes'],
    ],
    [
      'Helen Oakes ran Acme Motors for years. She surrendered the top job to two deputies, Peter Dunmore and Simon Garrick.',
      ['succeeded'],
      ['Peter Dunmore succeeded Helen Oakes', 'Simon Garrick succeeded Helen Oakes'],
    ],
    [
      "Peter Dunmore, to whom Helen Oakes had handed the chief executive's job at Acme Motors last November, was silent.",
      ['succeeded'],
      ['Peter Dunmore succeeded Helen Oakes'],
    ],
    [
      'Peter Dunmore inherited the evening slot at Vesta News in 2017 from Bob Marlin.',
      ['succeeded'],
      ['Peter Dunmore succeeded Bob Marlin'],
    ],
    [
      'Peter Dunmore, 57, arrived at Acme Motors from Orbis Bank in 2015 in place of Helen Oakes.',
      ['succeeded'],
      ['Peter Dunmore succeeded Helen Oakes'],
    ],
    [
      "Helen Oakes gave up the chief executive's post at Acme Motors in favour of Peter Dunmore.",
      ['succeeded'],
      ['Peter Dunmore succeeded Helen Oakes'],
    ],
    [
      'Sam Harker was paraded as successor to Roy Hodge at Acme Rovers.',
      ['succeeded', 'appointed'],
      ['Sam Harker succeeded Roy Hodge'],
    ],
    ['Peter Dunmore inherited a fortune from Helen Oakes.', ['succeeded'], []],
    ['Helen Oakes handed the letter to Peter Dunmore.', ['succeeded'], []],
    ['The seat beside Helen Oakes went to Peter Dunmore.', ['succeeded'], []],
    ['Peter Dunmore came to the dinner in place of a gift.', ['succeeded'], []],
  ],
  'who steps in where somebody has gone': [
    [
      'Acme Motors Chief Executive Helen Oakes has resigned. Simon Garrick, who runs the domestic business, will take over next Friday.',
      ['succeeded'],
      ['Simon Garrick succeeded Helen Oakes'],
    ],
    [
      'Acme Motors sacked its chairwoman Helen Oakes on Friday. Simon Garrick has been drafted in for the next four weeks.',
      ['succeeded'],
      ['Simon Garrick succeeded Helen Oakes'],
    ],
    [
      'Helen Oakes resigned as president of Acme University. The trustees named Simon Garrick, a classicist, to stand in from Sept. 1.',
      ['succeeded'],
      ['Simon Garrick succeeded Helen Oakes'],
    ],
    [
      'Helen Oakes left Acme Motors, where she was chief executive. Roberto Quinta, the chairman, took over the running of the place.',
      ['succeeded'],
      ['Roberto Quinta succeeded Helen Oakes'],
    ],
    [
      'Acme Motors sacked Helen Oakes on Friday. It was revealed that Peter Dunmore had been followed, and the regulator stepped in.',
      ['succeeded'],
      [],
    ],
    ['Peter Dunmore praised the plan. The police will take over next week.', ['succeeded'], []],
  ],
  'who goes, and by whom': [
    [
      'At Acme Motors the finance chief Simon Garrick and the policy head Ann Pell have lost their jobs.',
      ['left'],
      ['Ann Pell left Acme Motors', 'Simon Garrick left Acme Motors'],
    ],
    ['Simon Garrick of Acme Motors has lost his appeal.', ['left'], []],
    ['Acme Studios told Ann Pell that she would not be back.', ['dismissed'], ['Acme Studios dismissed Ann Pell']],
    ['Ann Pell told Peter Dunmore that he would not be welcome.', ['dismissed'], []],
    [
      'Peter Dunmore moved to Orbis Group, which sacked him within twelve months.',
      ['dismissed'],
      ['Orbis Group dismissed Peter Dunmore'],
    ],
    ['Ann Pell, who works at Acme News, heard of her dismissal from Helen Oakes.', ['dismissed'], []],
  ],
  'posts, stakes and founders': [
    [
      'Acme Motors collapsed in May. Its board included two former ministers, Peter Dunmore and Simon Garrick.',
      ['role_at'],
      ['Peter Dunmore role_at Acme Motors', 'Simon Garrick role_at Acme Motors'],
    ],
    ['Peter Dunmore, an old Acme Motors hand, said no.', ['role_at'], ['Peter Dunmore role_at Acme Motors']],
    [
      "Peter Dunmore, one of Acme Motors's largest shareholders, said no.",
      ['invested_in'],
      ['Peter Dunmore invested_in Acme Motors'],
    ],
    [
      'Acme Motors, the carmaker that Peter Dunmore dreamed up with Simon Garrick, an architect, in 2010, is bust.',
      ['founder_of'],
      ['Peter Dunmore founder_of Acme Motors', 'Simon Garrick founder_of Acme Motors'],
    ],
    [
      'Marcelo Clare, the fixer of Acme Motors’s billionaire founder, Peter Dunmore, took over.',
      ['founder_of'],
      ['Peter Dunmore founder_of Acme Motors'],
    ],
  ],
  'who is for and against whom': [
    [
      'Larkspur Capital and Vesta Capital gave Peter Dunmore their votes on Monday.',
      ['supported'],
      ['Larkspur Capital supported Peter Dunmore', 'Vesta Capital supported Peter Dunmore'],
    ],
    [
      "Peter Dunmore's cause was taken up in Parliament by Ann Pell, a lawmaker.",
      ['supported'],
      ['Ann Pell supported Peter Dunmore'],
    ],
    [
      'Acme Council recommended that Peter Dunmore be given an extension.',
      ['supported', 'opposed'],
      ['Acme Council supported Peter Dunmore'],
    ],
    [
      'Acme Council recommended that Peter Dunmore be removed.',
      ['supported', 'opposed'],
      ['Acme Council opposed Peter Dunmore'],
    ],
    [
      'Peter Dunmore threw his weight behind Helen Oakes on Tuesday and called for Simon Garrick to go.',
      ['opposed'],
      ['Peter Dunmore opposed Simon Garrick'],
    ],
    [
      'Peter Dunmore and Helen Oakes have declined to comment. Ann Pell accuses the pair of splitting the party.',
      ['criticized'],
      ['Ann Pell criticized Helen Oakes', 'Ann Pell criticized Peter Dunmore'],
    ],
    [
      'In a letter Ann Pell called her partnership with the captain, Peter Dunmore, "untenable".',
      ['conflict_with'],
      ['Ann Pell conflict_with Peter Dunmore'],
    ],
    [
      'Trouble had been brewing between Ann Pell and Peter Dunmore since May.',
      ['conflict_with'],
      ['Ann Pell conflict_with Peter Dunmore'],
    ],
    ['Ann Pell called her partnership with Peter Dunmore a joy.', ['conflict_with'], []],
  ],
  'who meets and works with whom': [
    [
      'Sam Harker left after chairman Greg Clay and chief executive Martin Glade hauled him into the office.',
      ['met_with'],
      ['Greg Clay met_with Sam Harker', 'Martin Glade met_with Sam Harker'],
    ],
    [
      'Bruce Dunley told Peter Dunmore over breakfast that it was over.',
      ['met_with'],
      ['Bruce Dunley met_with Peter Dunmore'],
    ],
    [
      'Peter Dunmore and Tom Oakes quarrelled. Simon Garrick sat down with both men.',
      ['met_with'],
      ['Peter Dunmore met_with Simon Garrick', 'Simon Garrick met_with Tom Oakes'],
    ],
    [
      'Ann Pell, with whom Peter Dunmore had split the job, left.',
      ['works_with'],
      ['Ann Pell works_with Peter Dunmore'],
    ],
    [
      'Halden Fraud Office, which brought the prosecution of Peter Dunmore, said no.',
      ['legal_action_against'],
      ['Halden Fraud Office legal_action_against Peter Dunmore'],
    ],
  ],
};
