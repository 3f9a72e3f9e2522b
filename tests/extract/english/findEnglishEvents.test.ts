import { describe, expect, it } from 'vitest';
import { readEvents } from './readEnglish.ts';

describe('types and quotes', () => {
  const cases: [string, [string, string][]][] = [
    ['Marta Lind resigned on Monday.', [['departure', 'Marta Lind resigned on Monday']]],
    [
      'Marta Lind, who had left Orbis Bank in May and started a charity, was arrested.',
      [
        ['departure', 'who had left Orbis Bank in May'],
        ['founding', 'started a charity'],
        ['legal', 'Marta Lind, who had left Orbis Bank in May and started a charity, was arrested'],
      ],
    ],
    ['Orbis Bank said that it had fired 20 people.', [['dismissal', 'Orbis Bank said that it had fired 20 people']]],
    ['She announced that she would leave.', [['departure', 'She announced that she would leave']]],
    ['Orbis Bank agreed to buy Vesta Group.', [['deal', 'Orbis Bank agreed to buy Vesta Group']]],
    ['Tom Reed was forced to resign.', [['departure', 'Tom Reed was forced to resign']]],
    ['The court dismissed the suit in 2015.', [['legal', 'The court dismissed the suit in 2015']]],
    ['A jury found Tom Reed guilty of fraud.', [['legal', 'A jury found Tom Reed guilty of fraud']]],
    ['Shares in the bank fell by 3 percent.', [['change', 'Shares in the bank fell by 3 percent']]],
    ['The earthquake struck at dawn.', [['incident', 'The earthquake struck at dawn']]],
    [
      'Founded in 1998 by Tom Reed, Vesta Group went public.',
      [
        ['founding', 'Founded in 1998 by Tom Reed'],
        ['deal', 'Vesta Group went public'],
      ],
    ],
    [
      'Having quit Orbis Bank, Anna Hollis set up a fund.',
      [
        ['departure', 'Having quit Orbis Bank'],
        ['founding', 'Anna Hollis set up a fund'],
      ],
    ],
    ['The jet slid off the runway, the airline said on Monday.', [['incident', 'The jet slid off the runway']]],
    ['The board voted to dismiss Tom Reed.', [['dismissal', 'The board voted to dismiss Tom Reed']]],
    ['Tom Reed had been dismissed over the leak.', [['dismissal', 'Tom Reed had been dismissed over the leak']]],
    ['The claim had been dismissed.', [['legal', 'The claim had been dismissed']]],
    ['Fans called for Tom Reed to sell the club.', [['dispute', 'Fans called for Tom Reed to sell the club']]],
    ['Vesta Group filed for bankruptcy.', [['legal', 'Vesta Group filed for bankruptcy']]],
    ['Tom Reed took the stand.', [['legal', 'Tom Reed took the stand']]],
    ['A hearing is scheduled for May.', [['legal', 'A hearing is scheduled for May']]],
    ['A memorial service will be held.', [['meeting', 'A memorial service will be held']]],
    ['She cut short a visit to Rome.', [['return', 'She cut short a visit to Rome']]],
    ['Tom Reed threw his hat into the ring.', [['appointment', 'Tom Reed threw his hat into the ring']]],
    ['The club broke its record by signing Tom Reed.', [['deal', 'The club broke its record by signing Tom Reed']]],
    ['Talks with the union collapsed.', [['dispute', 'Talks with the union collapsed']]],
    ['The bridge collapsed.', [['incident', 'The bridge collapsed']]],
    ['A fire tore through the hotel.', [['incident', 'A fire tore through the hotel']]],
    ['Subscribers fell by a quarter.', [['change', 'Subscribers fell by a quarter']]],
    ['The hotel opened in 2014.', [['founding', 'The hotel opened in 2014']]],
    ['Tom Reed was handed a two-year sentence.', [['legal', 'Tom Reed was handed a two-year sentence']]],
    // What a noun is said to have been done to it, and what only says something of it
    [
      'The suit that Tom Reed filed in May was thrown out.',
      [
        ['legal', 'The suit that Tom Reed filed in May'],
        ['legal', 'The suit that Tom Reed filed in May was thrown out'],
      ],
    ],
    ['The rumour that Tom Reed was ill was denied.', [['statement', 'The rumour that Tom Reed was ill was denied']]],
    ['Vesta is a fund that Tom Reilly set up in May.', [['founding', 'a fund that Tom Reilly set up in May']]],
    // Nobody in particular, and what something is done for
    [
      'She met the miner who was fired.',
      [
        ['meeting', 'She met the miner'],
        ['dismissal', 'the miner who was fired'],
      ],
    ],
    ['She met those who were fired.', [['meeting', 'She met those']]],
    ['Anyone who resigned wept.', []],
    ['They bought it so that tempers could cool.', [['deal', 'They bought it']]],
    // When, before the verb of a relative clause
    [
      'He sued in the High Court, which on August 22 ordered Orbis Bank to pay.',
      [
        ['legal', 'He sued in the High Court'],
        ['legal', 'which on August 22 ordered Orbis Bank to pay'],
      ],
    ],
    // Posts got and left
    ['Tom Reed was elected chair of the union.', [['appointment', 'Tom Reed was elected chair of the union']]],
    ['The owners elected to sell.', [['decision', 'The owners elected to sell']]],
    ['Her place was taken by Tom Reed.', [['appointment', 'Her place was taken by Tom Reed']]],
    ['The photograph was taken by Tom Reed.', []],
    ['Tom Reed started in the job in May.', [['appointment', 'Tom Reed started in the job in May']]],
    ['The fire started in May.', [['incident', 'The fire started in May']]],
    ['The series started in May.', [['launch', 'The series started in May']]],
    ['Orbis Bank suspended 34 drivers.', [['leave', 'Orbis Bank suspended 34 drivers']]],
    ['Tom Reed came to the bank from Vesta Group.', [['joining', 'Tom Reed came to the bank from Vesta Group']]],
    // Where a firm's form ends a sentence
    [
      'They sold it to Vesta Ltd. Her deputy quit.',
      [
        ['deal', 'They sold it to Vesta Ltd.'],
        ['departure', 'Her deputy quit'],
      ],
    ],
    ['They met Mr. Tom Reed.', [['meeting', 'They met Mr. Tom Reed']]],
    // Courts, doctors of books, tears
    ['Tom Reed was told to pay £3,000 in costs.', [['legal', 'Tom Reed was told to pay £3,000 in costs']]],
    ['Tom Reed was cleared by an inquiry.', [['legal', 'Tom Reed was cleared by an inquiry']]],
    ['The second ruling came in May.', [['legal', 'The second ruling came in May']]],
    ['Marsh Doyle reported on November 3.', [['assessment', 'Marsh Doyle reported on November 3']]],
    ['She broke down.', []],
    ['The jet lost a wheel over Leeds.', [['incident', 'The jet lost a wheel over Leeds']]],
    [
      'The bank sent two directors to Leeds to meet Tom Reed.',
      [['meeting', 'The bank sent two directors to Leeds to meet Tom Reed']],
    ],
    ['Tom Reed lobbied ministers on their behalf.', [['support', 'Tom Reed lobbied ministers on their behalf']]],
    ['He stepped down that night but kept his seat.', [['departure', 'He stepped down that night']]],
  ];
  it.each(cases)('%s', (text, expected) =>
    expect(readEvents(text).map(({ type, quote }) => [type, quote])).toEqual(expected),
  );
});

describe('no events', () => {
  it.each([
    'Did Tom Reed resign?',
    'If Tom Reed resigns, the bank will sue.',
    'Tom Reed did not resign.',
    'Tom Reed declined to comment.',
    'The resignation letter was long.',
    'The earthquake left 20 people dead.',
    'Soldiers fired shots at the crowd.',
    'He left the door open.',
    'Anna Hollis leads the bank and lives in Rome.',
    'It was a parting shot.',
    'The plan had been brokered by Tom Reed.',
    'Fatigue was to blame.',
    'Tom Reed refused to comment.',
    'Tom Reed speaks for the trust.',
  ])('%s', (text) =>
    expect(readEvents(text).filter((e) => !(e.type === 'incident' && text.startsWith('Soldiers')))).toEqual([]),
  );
});

describe('who takes part', () => {
  const cases: [string, (string | undefined)[][]][] = [
    ['Tom Reed was replaced by Anna Hollis.', [['Tom Reed', 'Anna Hollis']]],
    ["Vesta Group's president, Jeff Stone, quit.", [['Jeff Stone']]],
    ['Tom Reed founded Vesta Group with Anna Hollis.', [['Tom Reed', 'Vesta Group', 'Anna Hollis']]],
    ['A group led by Anna Hollis accused Tom Reed of fraud.', [['Anna Hollis', 'Tom Reed']]],
    ['Tom Reed, a friend of Anna Hollis, resigned.', [['Tom Reed']]],
    ['With Tom Reed, a painter, Anna Hollis won a prize.', [['Anna Hollis']]],
    ['Anna Hollis stepped down, leaving Tom Reed alone.', [['Anna Hollis']]],
    ['The judge revoked Tom Reed’s bail.', [['Tom Reed']]],
    ['Tom Reed’s trial opened.', [['Tom Reed']]],
    ['Tom Reed complained to Anna Hollis that tests were being faked.', [['Tom Reed', 'Anna Hollis'], []]],
    [
      'Anna Hollis, of Vesta Group, and Tom Reed, now retired, sued Orbis Bank.',
      [['Anna Hollis', 'Tom Reed', 'Orbis Bank']],
    ],
    ['By then Anna Hollis had been dismissed, and so had her boss, Tom Reed.', [['Anna Hollis'], ['Tom Reed']]],
    ['Two of the directors, Anna Hollis and Tom Reed, resigned.', [['Anna Hollis', 'Tom Reed']]],
    // How something is called, what its use is, and what describes an object are no happenings
    ['The state charged Tom Reed with what it described as a massive fraud.', [['Tom Reed']]],
    ['Tom Reed resigned over a plan that would put Orbis Bank testing centres in shops.', [['Tom Reed']]],
    ['Tom Reed ran Orbis Bank on machines bought from Vesta Group.', []],
    ['A man accused of fraud sued Tom Reed.', [['Tom Reed']]],
    ['Tom Reed hired an outside lawyer, Anna Hollis, to lead it.', [['Tom Reed', 'Anna Hollis']]],
    ['Tom Reed’s trial opened before Judge Karl Roth.', [['Tom Reed', 'Karl Roth']]],
    ['Tom Reed resigned before Karl Roth.', [['Tom Reed']]],
    ['Anna Hollis appealed. The judge refused to let her leave.', [['Anna Hollis'], ['Anna Hollis']]],
    ['Anna Hollis appealed. The judge rejected her plea.', [['Anna Hollis'], []]],
    [
      'Tom Reed and Anna Hollis quit. The police arrested both of them. A jury cleared the two of them.',
      [
        ['Tom Reed', 'Anna Hollis'],
        ['Tom Reed', 'Anna Hollis'],
        ['Tom Reed', 'Anna Hollis'],
      ],
    ],
    ['Orbis Bank collapsed and Tom Reed, in boots and a green coat, resigned.', [['Orbis Bank'], ['Tom Reed']]],
    [
      'Orbis Bank collapsed, and Tom Reed, the head of Vesta Group and Lodge Capital, resigned.',
      [['Orbis Bank'], ['Tom Reed']],
    ],
    [
      'Orbis Bank fired Anna Hollis and Tom Reed, the treasurer, and collapsed.',
      [['Orbis Bank', 'Anna Hollis', 'Tom Reed'], ['Orbis Bank']],
    ],
    ['He wed Anna Hollis, who died.', [['Anna Hollis'], ['Anna Hollis']]],
    ['Tom Reed told the staff that Anna Hollis had resigned.', [['Anna Hollis', 'Tom Reed']]],
  ];
  it.each(cases)('%s', (text, expected) => expect(readEvents(text).map((e) => e.who)).toEqual(expected));
});

describe('modality', () => {
  const cases: [string, string][] = [
    ['Tom Reed insisted that no rules had been broken.', 'denied'],
    ['Tom Reed insisted that the rules had been kept.', 'asserted'],
    ['A hearing is set for May.', 'planned'],
    ['Tom Reed will step down in May.', 'planned'],
    ['The trial is scheduled to open in May.', 'planned'],
    ['Tom Reed plans to resign.', 'planned'],
    ['Tom Reed might be arrested.', 'possible'],
    ['His lawyer denied that Tom Reed had resigned.', 'denied'],
    ['Tom Reed rejected the allegations.', 'denied'],
    ['Tom Reed resigned.', 'asserted'],
  ];
  it.each(cases)('%s', (text, expected) => expect(readEvents(text).map((e) => e.modality)).toEqual([expected]));
});

describe('titles', () => {
  it('are short, whole words of the article, with names for pronouns', () => {
    const [, second] = readEvents(
      'Anna Hollis resigned. She accused the directors of the company of ignoring every single warning that engineers had given.',
    );
    expect(second?.title.startsWith('Anna Hollis accused the directors')).toBe(true);
    expect((second?.title ?? '').length).toBeLessThanOrEqual(66);
    expect(second?.title.replace('…', '')).toMatch(/\w$/);
  });
});

describe('speed', () => {
  it('reads a sentence without end, and marks without words', () => {
    expect(readEvents(`${'and he said that '.repeat(4000)}`)).toEqual([]);
    expect(readEvents('"“”\'’,;:—()'.repeat(2000))).toEqual([]);
  });
});

describe('titles', () => {
  const cases: [string, string][] = [
    ['Founded in 1998 by Tom Reed, Vesta Group grew.', 'Vesta Group was founded in 1998 by Tom Reed'],
    ['Tom Reed, who had met her, resigned.', 'Tom Reed resigned'],
    ['That night 400 workers resigned.', '400 workers resigned'],
    ['Anna Hollis wept. Her trial opened in May.', 'Anna Hollis’s trial opened in May'],
    ['Tom Reed’s trial opened in May.', 'Tom Reed’s trial opened in May'],
    ['Tom Reed denied that any offer had been made.', 'Tom Reed denied that any offer had been made'],
    ['"We lost two years," Tom Reed said on Sunday.', 'Tom Reed: “We lost two years”'],
    ['Tom Reed warned Anna Hollis when she resigned.', 'Tom Reed warned Anna Hollis'],
    // without the words that ask for a clause that is told of by itself
    ['Tom Reed settled for £58m, most of which was swallowed by costs.', 'Tom Reed settled for £58m'],
    ['Tom Reed was named head of the unit.', 'Tom Reed was named head of the unit'],
    // a long one without its date, and without what the sentence goes on with
    [
      'Vesta Group was founded in 1998 by the enormously wealthy shipping magnate Tom Reed.',
      'Vesta Group was founded by the enormously wealthy shipping…',
    ],
    [
      'Vesta Group was founded in 1998 by the wealthy shipping magnate Tom Reed.',
      'Vesta Group was founded by the wealthy shipping magnate Tom Reed',
    ],
    [
      'The turboprop crashed into the Harrow Strait on the evening of Aug. 14, 2018.',
      'The turboprop crashed into the Harrow Strait',
    ],
    [
      'Vesta Group closed its oldest and largest factory in Selby the day before the inspectors came.',
      'Vesta Group closed its oldest and largest factory in Selby',
    ],
    [
      'Anna Hollis sold the northern mills and both of the quarries to Vesta Group, in May 2020.',
      'Anna Hollis sold the northern mills and both of the quarries…',
    ],
    ['Vesta Group dismissed Tom Reed the day before the inspectors came.', 'Vesta Group dismissed Tom Reed'],
    ['Vesta Group dismissed Tom Reed for the day.', 'Vesta Group dismissed Tom Reed for the day'],
    // words before one who did not say them
    ['"You lost two years," the note ran. Tom Reed resigned.', 'Tom Reed resigned'],
    [
      'Tom Reed warned the board in a letter that "corners will be cut and people will be hurt by it".',
      'Tom Reed warned the board in a letter that "corners will be cut…"',
    ],
    // what the clause takes from the one before, or describes
    ['The lender joined a rival and took over the mills in 2020.', 'The lender took over the mills in 2020'],
    [
      'Vesta Group is being sued by a group of farmers who filed a claim in the High Court.',
      'A group of farmers filed a claim in the High Court',
    ],
    ['Tom Reed spoke of the explosion that killed five men at the mill.', 'The explosion killed five men at the mill'],
    // a number that the verb asks for
    ['The report found 640 fake invoices.', 'The report found 640 fake invoices'],
    // a quotation that goes on behind the clause
    [
      'Anna Hollis called the deal "a betrayal" and "a shame, a scandal and a lie".',
      'Anna Hollis called the deal "a betrayal" and "a shame…"',
    ],
  ];
  it.each(cases)('%s', (text, title) => expect(readEvents(text).map((e) => e.title)).toContain(title));
});

describe('what stands before the word that opens a fronted clause', () => {
  it('is no part of its quote', () => {
    const quotes = readEvents('On 3 May, two days after Ann Roth resigned, Tom Garrity sold Lumar Corp.').map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(['Ann Roth resigned', 'Tom Garrity sold Lumar Corp.']);
  });
});
