/**
 * What reporters write and what it must not be read as: who a sentence only deals with, posts of bodies that were not
 * found, names in capitals, fronted clauses and what others do meanwhile.
 */
import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../src/model/vocabulary.ts';
import { readTies } from '../ties/english/readTies.ts';
import { readEntities, readEvents } from './readEnglish.ts';

const names = (text: string) => readEntities(text).map((e) => `${e.kind} ${e.name}`);
const who = (text: string) =>
  readEvents(text).map((e) => `${e.type}: ${e.who.join(', ')}${e.modality === 'asserted' ? '' : ` (${e.modality})`}`);

describe('names that are none, and names in capitals', () => {
  const cases: [string, string[]][] = [
    [
      'SEAN MORLEY was sacked by Halden United. Sean Morley SACKED again, said Ann Roe.',
      ['person Sean Morley', 'person Ann Roe', 'organization Halden United'],
    ],
    ['Rob Swann, the Chief Financial Officer for Orbis Corp, left.', ['person Rob Swann', 'organization Orbis Corp']],
    ['The last Labour Prime Minister, Graham Bell, lost the General Election.', ['person Graham Bell']],
    ['U.S. Attorney Bart Goodwill charged Ann Roe.', ['person Bart Goodwill', 'person Ann Roe']],
    ['She sent her CV to a PR firm before the PM spoke of HR.', []],
    ['He works for Lumen Communications.', ['organization Lumen Communications']],
    ['Jane Doyle was made the William A. Marsh Chair.', ['person Jane Doyle']],
    // A known firm, and somebody of its name
    ['Michael Woodford wept. Woodford, 51, was in Japan.', ['person Michael Woodford']],
    ['Disney fired Roy Disney. Disney shares fell.', ['person Roy Disney', 'organization Disney']],
    ['Work and Pensions Secretary Chloe Smith quit.', ['person Chloe Smith']],
    ['NEW YORK May 8 A Manhattan jury convicted Joel Sanders.', ['person Joel Sanders']],
    ['Las Vegas-based Bill Foley bought Halden United.', ['person Bill Foley', 'organization Halden United']],
    ['He owned Hale Food and Beverage.', ['organization Hale Food and Beverage']],
    ['She joined a handful of CEOs in NJ.', []],
    [
      'The application by Sylvia Asa was heard by Retraction Watch.',
      ['person Sylvia Asa', 'organization Retraction Watch'],
    ],
    ['It stood in the Journal of Halden Chemistry.', ['organization Journal of Halden Chemistry']],
    ['Vestkilde Institutet cleared Ann Roe.', ['person Ann Roe', 'organization Vestkilde Institutet']],
  ];
  it.each(cases)('%s', (text, found) => expect(names(text).filter((n) => !/^(?:place|work)/.test(n))).toEqual(found));
});

describe('who takes part, and who is only named behind', () => {
  const cases: [string, string[]][] = [
    [
      'When John Lane was murdered, his widow Yoka Unwin and his accountant were given control of his estate.',
      ['incident: John Lane', 'appointment: Yoka Unwin'],
    ],
    ['When Ann Roe sued Tom Hart, Al Poe wept.', ['legal: Ann Roe, Tom Hart']],
    // Whose people they are
    ['Liz Roe wept. Two other Roe loyalists, Chloe Smith and Al Poe, were sacked.', ['dismissal: Chloe Smith, Al Poe']],
    // What stands between commas behind a name tells of it
    ['Jacob Ross, a close ally of Boris Hill, who was sacked in May, wept.', ['dismissal: Jacob Ross']],
    // With whom somebody only quarrels
    ['Ann Roe resigned ahead of a showdown with ousted chief executive Tom Hart.', ['departure: Ann Roe']],
    ['Tom Kane, who was fired, had wept, as had Al Morris.', ['dismissal: Tom Kane']],
    // Whoever stands before a participle does it
    ['Ann Roe has departed with Tom Hart and Al Poe the leading candidates.', ['departure: Ann Roe']],
    ['The vacancy left by Alan Pardy was filled by Ann Roe.', ['appointment: Ann Roe']],
    ['Ann Roe was charged with Tom Hart in Leeds.', ['legal: Ann Roe, Tom Hart']],
    ['Ann Roe was investigated for years, with the University of Westbridge asking for more.', ['legal: Ann Roe']],
  ];
  it.each(cases)('%s', (text, found) => expect(who(text)).toEqual(found));
});

describe('verbs of happenings that tell of others, or of none', () => {
  const cases: [string, string[]][] = [
    ['Ann Roe succeeded despite a troubled childhood.', []],
    ['Ann Roe succeeded in business.', []],
    ['Ann Roe succeeded Tom Hart in May.', ['appointment: Ann Roe, Tom Hart']],
    ['Ann Roe was succeeded by Tom Hart.', ['appointment: Ann Roe, Tom Hart']],
    ['The government dismissed six counts against Ann Roe.', ['legal: Ann Roe']],
    ['The board dismissed Ann Roe.', ['dismissal: the board, Ann Roe']],
    ['There were no survivors left in the mine.', []],
    ['The judge assessed $45 million in restitution.', ['legal: ']],
    ['The panel assessed the damage.', ['assessment: ']],
    ['Ann Roe joined a handful of founders.', []],
    ['Ann Roe joined Orbis Group.', ['joining: Ann Roe, Orbis Group']],
    ['Orbis United crashed out of the cup.', []],
    ['A van crashed out of control.', ['incident: ']],
    ['Ann Roe was the standout candidate to succeed Tom Hart.', ['appointment: Ann Roe, Tom Hart (possible)']],
    ['Forest Rovers announced Ann Roe as their caretaker head coach.', ['appointment: Forest Rovers, Ann Roe']],
    ['The panel asked whether Ann Roe hid facts or left the firm.', ['statement: ']],
  ];
  it.each(cases)('%s', (text, found) => expect(who(text)).toEqual(found));
});

describe('ties that a sentence seems to tell', () => {
  const types: RelationshipType[] = [
    'role_at',
    'founder_of',
    'left',
    'dismissed',
    'criticized',
    'conflict_with',
    'legal_action_against',
    'succeeded',
    'invested_in',
  ];
  const cases: [string, string[]][] = [
    // What a body did to somebody is no post there
    ['The University of Westbridge has cleared prominent geneticist David Marsh of misconduct.', []],
    ['Fred Banks, a man convicted of attempting to dupe Orbis Capital Group, wept.', []],
    ['Orbis Group sacks manager Tim Marsh.', ['Orbis Group dismissed Tim Marsh', 'Tim Marsh role_at Orbis Group']],
    ['The sacked manager Tim Marsh wept at Orbis Group.', []],
    // Two posts at one body
    [
      'Vik Tiwary, founder and chief executive of Lumen Group, wept.',
      ['Vik Tiwary founder_of Lumen Group', 'Vik Tiwary role_at Lumen Group'],
    ],
    [
      'Nash Kemp, a professor of obstetrics and gynecology at the University of Westbridge, wept. The University of Halden did not.',
      ['Nash Kemp role_at University of Westbridge'],
    ],
    // A body of one word, found or not
    ['Forest Rovers lost. Rovers chairman Dale Vincent wept.', ['Dale Vincent role_at Forest Rovers']],
    ['Kick Racism Network welcomed the news. Rovers chairman Dale Vincent wept.', ['Dale Vincent role_at Rovers']],
    // Who only tells of it, or prints it
    ['A ferry has sunk, the Yonap news agency says. The chairman, Lee Jun, wept.', []],
    ['A paper in Orbis Letters was retracted. Robert Ryland resigned. Orbis Letters has retracted another.', []],
    // What came from elsewhere is what they quarrel over
    [
      'Ned Shore, chief executive of Openly Inc, was ousted after a dispute over a proposed investment from Vesta Capital.',
      ['Ned Shore left Openly Inc', 'Ned Shore role_at Openly Inc', 'Openly Inc dismissed Ned Shore'],
    ],
    // When it was said, and nothing that was said
    ['After the Conservative Party lost the election, Rishi Sandhu announced a plan.', []],
    // Two who do something together do it to somebody else
    [
      'Ann Roe and Tom Hart sued Al Poe, accusing them of theft.',
      ['Ann Roe legal_action_against Al Poe', 'Tom Hart legal_action_against Al Poe'],
    ],
    // Who sells a stake has it no more
    [
      'Black Knight FC has bought a stake in Halden FC from previous owner Max Denim.',
      ['Black Knight FC invested_in Halden FC'],
    ],
    // "chief executive", of what somebody has founded
    [
      'Brad Hart, the founder of Common Homes, said he would stay on as chief executive. Robin Group wept. Robin Group lost. Robin Group fell.',
      ['Brad Hart founder_of Common Homes', 'Brad Hart role_at Common Homes'],
    ],
    // What somebody only wants
    ['Sumner Reed said he wanted Shari Reed to succeed him.', []],
    // What somebody is, told of as two things
    [
      'Ann Roe is the chairman and owner of Orbis Media.',
      ['Ann Roe invested_in Orbis Media', 'Ann Roe role_at Orbis Media'],
    ],
    // A court of appeal told of elsewhere
    ['Gary Franks was sentenced to 17 years. The US Court of Appeals met in May.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, types)).toEqual(ties));
});
