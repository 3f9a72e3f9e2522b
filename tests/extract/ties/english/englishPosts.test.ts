import { describe, expect, it } from 'vitest';
import { readTies } from './readTies.ts';

describe('posts whose body is told elsewhere', () => {
  const cases: [string, string[]][] = [
    // Whose they are says where
    [
      'Tom Garrity runs Orbis Bank. Garrity’s finance chief, Ben Marsh, stays, and so does his deputy, Ann Roe.',
      ['Ann Roe role_at Orbis Bank', 'Ben Marsh role_at Orbis Bank', 'Tom Garrity role_at Orbis Bank'],
    ],
    [
      'The Orbis Bank chairman, Patrick Nunn, called two of his predecessors, Giles Horne and Petra Lind.',
      ['Giles Horne role_at Orbis Bank', 'Patrick Nunn role_at Orbis Bank', 'Petra Lind role_at Orbis Bank'],
    ],
    // A name that ends in s owns by its mark alone; a party's candidate; whoever presents what is sent
    ['Orbis Foods’ Ann Roe said that it was over.', ['Ann Roe role_at Orbis Foods']],
    ['Ann Roe is the Halden Farmers Party’s candidate for mayor.', ['Ann Roe role_at Halden Farmers Party']],
    ['Ann Roe, who hosts a weekly podcast for Orbis Foods, wept.', ['Ann Roe role_at Orbis Foods']],
    ['Ann Roe hosts a dinner for Orbis Foods every May.', []],
    ['Ann Roe is a candidate to run Orbis Foods.', []],
    ['Ann Roe, the deputy of a friend, called Giles Horne, his finance chief.', []],
    // Where
    [
      'Orbis Bank, the lender where Tom Garrity was chief executive until May, closed.',
      ['Tom Garrity role_at Orbis Bank'],
    ],
    ['The Alps, where Tom Garrity was chief executive of a hotel, are cold.', []],
    // What a body is called by a word of its name is its name, and a federation has a chief executive as a firm has
    [
      'The Eastern Bowls Federation met Pell Masonry in May. Pell was slow. The federation paid Pell for a stand.\nGiles Horne, the chief executive, resigned.',
      ['Giles Horne role_at Eastern Bowls Federation'],
    ],
    // A list of posts
    [
      'Ann Roe is a director of Orbis Bank, trustee of the Mellin Fund and adviser to the mayor.',
      ['Ann Roe role_at Mellin Fund', 'Ann Roe role_at Orbis Bank'],
    ],
    // Whence somebody was hired, whose firm it is, and what has people but is no body
    ['Ann Roe, hired from Orbis Bank in 2015, promised to be open.', ['Ann Roe role_at Orbis Bank']],
    ['They turned to Giles Horne, whose Orbis Bank put in a billion.', ['Giles Horne role_at Orbis Bank']],
    ['Orbis Bank, the older and profitable rival run by Ann Roe, was sold.', ['Ann Roe role_at Orbis Bank']],
    ['Orbis Bank paid for the trip. The ferry’s captain, Giles Horne, drowned.', []],
    ['Giles Horne acquired the brokerage Orbis Bank.', []],
    ['President Ann Roe met Orbis Bank on Monday. The former president, Giles Horne, did not.', []],
    ['Orbis Bank paid. The council’s treasurer, Giles Horne, and the actor Tom Vale wept.', []],
    ['Orbis Bank paid. Giles Horne was re-elected in October.', []],
    ['Orbis Bank paid. Austria’s president, Giles Horne, did not.', []],
    ['Orbis Bank paid. Giles Horne, a retired supreme court president, did not.', []],
    ['The road went to Orbis Bank, the family firm of Giles Horne.', ['Giles Horne role_at Orbis Bank']],
    ['The road went to Orbis Bank, the second failed party in the life of Giles Horne.', []],
    [
      'Ann Roe, who inherited a fifth when her mother, Jean Roe, died in 2019, had sat on the board of Orbis Bank.',
      ['Ann Roe role_at Orbis Bank'],
    ],
    ['Ann Roe won. She now works for the Guardian.', ['Ann Roe role_at Guardian']],
    ['It was addressed to Giles Horne, the director-general of Orbis Bank.', ['Giles Horne role_at Orbis Bank']],
    // Who works where is not said again
    [
      'Orbis Bank grew. In May Ann Roe, the minister’s niece and a junior employee, complained. Giles Horne, another lab worker, did not.',
      ['Ann Roe role_at Orbis Bank', 'Giles Horne role_at Orbis Bank'],
    ],
    ['Orbis Bank grew. In May Ann Roe, the minister’s niece and a retired postal worker, complained.', []],
    ['Orbis Bank grew. In May Ann Roe, a city council employee, complained.', []],
    // The post alone
    ['Orbis Bank was set up in 2011 by Anil Bose. Bose remains the chairman.', ['Anil Bose role_at Orbis Bank']],
    ['Orbis Bank was sued in 2011 by Anil Bose. Bose was a chairman all his life.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, ['role_at'])).toEqual(ties));
});

it('takes no paper that only reports for the company', () => {
  const text =
    'Karl Roth quit Roth Resorts on Tuesday after The Daily Ledger reported that he had lied. Ann Sten, the company’s president, takes over. The chairman, Peter Hale, stays, he told the Ledger.';
  expect(readTies(text, ['role_at'])).toEqual([
    'Ann Sten role_at Roth Resorts',
    'Karl Roth role_at Roth Resorts',
    'Peter Hale role_at Roth Resorts',
  ]);
});

describe('the body that an article is about', () => {
  const opening = 'Orbis Bank has sacked Jane Marsh. Orbis Bank lost money for years.\n';
  const cases: [string, string[]][] = [
    [
      'An inquiry by the law firm Kemp Lodge found that Peter Roth, the chief operating officer, had lied.',
      ['Peter Roth role_at Orbis Bank'],
    ],
    [
      'Hedge funds sold the shares. David Hale of Vesta Partners, the bank’s largest investor, called it late.',
      ['David Hale role_at Vesta Partners'],
    ],
    // The body that its own sentence tells of
    ['Vesta Partners said that the chief executive, Peter Roth, had left.', ['Peter Roth role_at Vesta Partners']],
  ];
  it.each(cases)('%s', (text, ties) =>
    expect(readTies(opening + text, ['role_at']).filter((t) => !t.startsWith('Jane'))).toEqual(ties),
  );
});
