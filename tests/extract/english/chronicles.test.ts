/**
 * Rows of chronologies told in the present, bodies of Chinese news in English, surnames that two share, and what stands
 * in brackets behind a body's name.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { readTies } from '../ties/english/readTies.ts';
import { readEntities, readEvents } from './readEnglish.ts';

const names = (text: string) =>
  readEntities(text)
    .filter((e) => e.kind === 'person' || e.kind === 'organization')
    .map((e) => e.name);
const told = (text: string) => readEvents(text).map((e) => `${e.type}: ${e.who.join(', ')}`);

it('tells rows of a chronology that stand in the present', () => {
  const rows = [
    'The firm fell into crisis last year.',
    '1 October 2022: Ostrel announces the appointment of Jane Farrow as chief executive.',
    '14 October: Ostrel dismisses Jane Farrow, saying she had lied. Tom Hale takes the reins as president.',
    '26 October – Tom Hale steps down as chairman.',
    'November 3: Police arrest Tom Hale. He denies fraud.',
    '**5 December** Jane Farrow sues Ostrel in the High Court.',
    '20 June 2023: Tom Hale stands trial.',
  ];
  const story = extract(`A Title\n\n${rows.join('\n\n')}`, { file: 'a.txt', published: '2023-05-10' }, createTools());
  expect(story.events.map((e) => `${e.date} ${e.type} ${e.modality} ${e.title}`)).toEqual([
    '2022 change asserted The firm fell into crisis last year',
    '2022-10-01 appointment asserted Ostrel announces the appointment of Jane Farrow as chief…',
    '2022-10-14 dismissal asserted Ostrel dismisses Jane Farrow',
    '2022-10-14 appointment asserted Tom Hale takes the reins as president',
    '2022-10-26 departure asserted Tom Hale steps down as chairman',
    '2022-11-03 legal asserted Police arrest Tom Hale',
    '2022-11-03 statement denied Tom Hale denies fraud',
    '2022-12-05 legal asserted Jane Farrow sues Ostrel in the High Court',
    '2023-06-20 legal planned Tom Hale stands trial',
  ]);
});

it('tells what stands in the present under headings that begin with a date, and counts from it', () => {
  const text = [
    'How the Farrows fell out',
    'Last Wednesday Ann Farrow sued her brother, Tom Farrow, over the will. The family has not spoken for years.',
    'Oct. 1, 2013: Placards',
    'Ann Farrow marches through the town with a few dozen friends. Six days later Tom Farrow sues his sister.',
    'May 7, 2014: The vanishing',
    'A court orders a search for the will, which nobody in the town has seen since the winter. On May 14 police arrest Tom Farrow.',
    '1969-70: The voice',
    'Tom Farrow is a grocer, and his shop stands at the corner of the long street of the old town.',
    'Spring 2015: No charges',
    'In April Tom Farrow is acquitted. Ann Farrow appeals against the verdict within the week, as she said she would.',
  ].join('\n\n');
  const story = extract(text, { file: 'a.txt', published: '2015-11-30' }, createTools());
  expect(story.blocks.filter((b) => b.kind === 'heading').map((b) => text.slice(b.start, b.end))).toEqual([
    'Oct. 1, 2013: Placards',
    'May 7, 2014: The vanishing',
    '1969-70: The voice',
    'Spring 2015: No charges',
  ]);
  const found = story.events.map((e) => `${e.date} ${e.type} ${e.modality}`);
  expect(found).toEqual(
    expect.arrayContaining([
      '2013-10-07 legal asserted',
      '2014-05-07 legal asserted',
      '2014-05-14 legal asserted',
      '2015-04 legal asserted',
      '2015-11-25 legal asserted',
    ]),
  );
});

it('tells a sentence that opens with a day gone by in the present', () => {
  const told = (line: string) =>
    extract(`A Title\n\n${line}`, { file: 'a.txt', published: '2015-11-30' }, createTools()).events.map(
      (e) => `${e.date} ${e.type} ${e.modality}`,
    );
  expect(told('On 3 May 2011 the board sacks Ann Roe.')).toEqual(['2011-05-03 dismissal asserted']);
  expect(told('In 2012 Ann Roe becomes chief executive of Orbis Foods.')).toEqual(['2012 appointment asserted']);
  expect(told('In May 2016 Ann Roe takes over as chief executive of Orbis Foods.')).toEqual([
    '2016-05 appointment planned',
  ]);
  expect(told('In 2012 Ann Roe may sue the firm.')).not.toContain('2012 legal asserted');
});

describe('names', () => {
  const cases: [string, string[]][] = [
    ["Hong Kong's press wept, and so did Hong Kong.", []],
    ['He broke the Prevention of Smuggling Ordinance.', []],
    ['The Halden Commission Against Corruption wept.', ['Halden Commission Against Corruption']],
    ["The Halden Intermediate People's Court wept.", ["Halden Intermediate People's Court"]],
    ["The Supreme People's Procuratorate wept.", ["Supreme People's Procuratorate"]],
    ['The people’s court of appeal wept.', []],
    ["She was Chongqing's Party chief and later a Party secretary.", []],
    ['He came from Halden Municipality, and from Zhumadian city.', []],
    ['Subsequently David Wagner wept. Eventually Mark Hale left.', ['David Wagner', 'Mark Hale']],
    ['Emily Hale wept. Kelly Hopper left.', ['Emily Hale', 'Kelly Hopper']],
    ['Steve and Elaine Wynne wept. Steve slept.', ['Elaine Wynne', 'Steve Wynne']],
    ['Thomas and Raymond Kwan wept. Thomas Chan left.', ['Raymond Kwan', 'Thomas Chan', 'Thomas Kwan']],
    ['Blair and Gordon Hale wept. Tony Blair slept.', ['Gordon Hale', 'Tony Blair']],
  ];
  it.each(cases)('%s', (text, found) => expect(names(text).sort()).toEqual([...found].sort()));
});

describe('who takes part', () => {
  const cases: [string, string[]][] = [
    ['Jane Farrow, head of the Independent Bank of Halden (IBH) in Leeds, was jailed.', ['legal: Jane Farrow']],
    ['Head coach David Wagner has left Halden Town by mutual consent.', ['departure: David Wagner, Halden Town']],
    ['The crash left Orbis Corp in ruins.', []],
    [
      'Orbis Corp named Jane Farrow to replace the outgoing chief executive, Tom Hale.',
      ['appointment: Orbis Corp, Tom Hale, Jane Farrow'],
    ],
  ];
  it.each(cases)('%s', (text, found) => expect(told(text)).toEqual(found));
});

it('gives no post to whoever promotes others to it', () => {
  const text = 'Rishi Sandal has promoted two close allies to replace the departing Dominic Rabb.';
  expect(readTies(text, ['succeeded', 'appointed'])).toEqual([]);
  expect(readTies('Orbis Corp named Jane Farrow to replace Tom Hale.', ['succeeded', 'appointed'])).toEqual([
    'Jane Farrow succeeded Tom Hale',
    'Orbis Corp appointed Jane Farrow',
  ]);
});
