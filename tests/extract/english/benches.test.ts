/**
 * Idioms of parties, clubs and courts, who is counted among those who did so, reasons given behind "saying", posts
 * written in a row, given names in short, and days of what is only set; with what must not be read as any of them.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { readEntities, readEvents } from './readEnglish.ts';

const types = (text: string) =>
  readEvents(text).map((e) => `${e.type}${e.modality === 'asserted' ? '' : ` (${e.modality})`}: ${e.who.join(', ')}`);
const people = (text: string) =>
  readEntities(text)
    .filter((e) => e.kind === 'person')
    .map((e) => e.name);
const tools = createTools();
const dated = (paragraphs: string) => {
  const story = extract(`A Title\n\n${paragraphs}`, { file: 'a.txt', published: '2023-05-10' }, tools);
  return story.events.map((e) => `${e.type} ${e.date ?? '-'}`);
};

describe('idioms', () => {
  const cases: [string, string[]][] = [
    // The whip and the benches
    ['Jane Farrow had the whip restored in June.', ['return: Jane Farrow']],
    ['Jane Farrow regained the Unity whip.', ['return: Jane Farrow']],
    ['Jane Farrow gave up the whip.', ['departure: Jane Farrow']],
    ['Jane Farrow resigned the Labour whip.', ['departure: Jane Farrow, Labour Party']],
    ['Jane Farrow was stripped of the whip.', ['dismissal: Jane Farrow']],
    ['Jane Farrow had the Unity whip withdrawn.', ['dismissal: Jane Farrow']],
    ['Jane Farrow had her party membership suspended.', ['dismissal: Jane Farrow']],
    ['Lisa Camber moved onto the Tory benches.', ['joining: Lisa Camber']],
    ['Lisa Camber crossed to the Unity benches.', ['joining: Lisa Camber']],
    ['Lisa Camber switched sides.', ['joining: Lisa Camber']],
    ['Lisa Camber moved to Rome with her husband.', ['change: Lisa Camber']],
    // A team's charge
    ['Duncan Parr takes temporary charge of Rovers.', ['appointment: Duncan Parr']],
    ['Duncan Parr assumed interim control of the mill.', ['appointment: Duncan Parr']],
    // The door
    ['The board showed its chief executive, Martin Hale, the door.', ['dismissal: the board, Martin Hale']],
    ['The club handed Peter Nolan his marching orders.', ['dismissal: Peter Nolan']],
    ['Martin Hale showed the guests to the door.', []],
    ['Martin Hale was made redundant.', ['dismissal: Martin Hale']],
    // The administrators
    ['Corven Foods fell into the hands of administrators.', ['restructuring: Corven Foods']],
    ['Administrators from Grantley were appointed to run Corven Foods.', ['restructuring: Corven Foods']],
    ['Jane Farrow was appointed to run Corven Foods.', ['appointment: Jane Farrow, Corven Foods']],
    // No happenings of theirs
    ['Jane Farrow sat with her hands folded.', []],
    ['Jane Farrow left the courthouse with her family.', []],
    ['Jane Farrow left the bank with a heavy heart.', ['departure: Jane Farrow']],
    ['The club assembled a squad of young men.', []],
    ['Jane Farrow left the courthouse with her family following the verdict.', []],
  ];
  it.each(cases)('%s', (text, found) => expect(types(text)).toEqual(found));
});

describe('who is counted among those who did so', () => {
  const cases: [string, string[]][] = [
    ['Alan Hurst became the first Conservative to cross to Labour.', ['joining: Alan Hurst']],
    ['Jane Farrow became the third minister to resign over the affair.', ['departure: Jane Farrow']],
    ['Jane Farrow is the fourth minister to resign this month.', ['departure: Jane Farrow']],
    ['Jane Farrow is far from the first minister to resign over a scandal.', []],
    ['Jane Farrow is not the first minister to resign over a scandal.', []],
    ['Jane Farrow became chair of the bank.', ['appointment: Jane Farrow']],
  ];
  it.each(cases)('%s', (text, found) => expect(types(text)).toEqual(found));
});

describe('a reason given is no other happening', () => {
  const cases: [string, string[]][] = [
    ['Jane Farrow resigned in April saying the firm had lost its way.', ['departure: Jane Farrow']],
    ['Jane Farrow resigned in April, saying that the firm had sold its mill.', ['departure: Jane Farrow']],
    ['Jane Farrow walked out insisting she had been misled.', ['departure: Jane Farrow']],
    ['Jane Farrow sued Al Poe, claiming he had stolen her designs.', ['legal: Jane Farrow, Al Poe']],
    ['The firm issued a statement saying Jane Farrow had been fired.', ['dismissal: Jane Farrow']],
  ];
  it.each(cases)('%s', (text, found) => expect(types(text)).toEqual(found));
});

describe('posts in a row, and names in short', () => {
  it('parts posts from names', () => {
    expect(people('Chief Financial Officer Deborah Hopper and Chief Operating Officer Paul Greene left.')).toEqual([
      'Deborah Hopper',
      'Paul Greene',
    ]);
  });
  it('has two posts of one, and goes on with who dismissed him', () => {
    expect(
      types('Ostrel Corp fired Chairman and Chief Executive Rich Malone today, posted a loss, and sued Al Poe.'),
    ).toEqual(['dismissal: Ostrel Corp, Rich Malone', 'change: Ostrel Corp', 'legal: Ostrel Corp, Al Poe']);
  });
  it('knows whom a short given name means', () => {
    expect(people('Kenneth Lowe wept. Ken Lowe left. Kate Lowe stayed.')).toEqual(['Kenneth Lowe', 'Kate Lowe']);
    expect(people('Tom Lowe wept. Tim Lowe left.')).toEqual(['Tom Lowe', 'Tim Lowe']);
  });
  it('reads a team in the plural', () => {
    expect(types('Leeds United face Derby County, having sacked manager Peter Nolan.')).toEqual([
      'dismissal: Leeds United, Peter Nolan',
    ]);
  });
});

describe('days of what is only set, and of the other figure', () => {
  const cases: [string, string[]][] = [
    [
      'Judge Ann Lake set sentencing for the week of Sept. 11 and ordered Al Poe to surrender his passport.',
      ['legal -', 'legal 2023-09-11'],
    ],
    ['Judge Ann Lake set a July 27 sentencing date for Al Poe.', ['legal 2023-07-27']],
    ['The judge set a trial date of Oct. 3 for Al Poe.', ['legal 2023-10-03']],
    ['Profits at Ostrel Corp fell to $6m on Monday, down from $8m a year ago.', ['change 2023-05-08']],
    // Found guilty once, however often it is told
    [
      'Peter Nolan was found guilty on Monday of fraud.\n\nA jury convicted Nolan of lying to banks.',
      ['legal 2023-05-08'],
    ],
    ['Al Poe was arrested on Monday.\n\nPoe was found guilty of fraud.', ['legal 2023-05-08', 'legal -']],
  ];
  it.each(cases)('%s', (text, found) => expect(dated(text).sort()).toEqual([...found].sort()));
});
