/** Whom words mean in English articles, by the ties that are made of it. */
import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';
import { readEntitiesOf, readTies } from './readTies.ts';

describe('who is meant', () => {
  const cases: [string, RelationshipType, string[]][] = [
    // Whom a clause describes does not do what it tells
    [
      'Anna Keller quit Orbis Bank after a row with Peter Lund, the deputy she had appointed in 2007.',
      'appointed',
      ['Anna Keller appointed Peter Lund'],
    ],
    // Where it happened is not the company
    [
      'Nine miners died at Vestmoor, and the roof fell in at Vestmoor again. Lumar Mining wrote off what was left of Vestmoor. In May the company dismissed Peter Lund.',
      'dismissed',
      ['Lumar Mining dismissed Peter Lund'],
    ],
    // The union of whoever is told of with it, and "the union" from then on
    [
      'Anna Keller leads the Ground Crew Alliance. The Pilots Guild sat it out. Keller’s union sued Orbis Bank. In May the union sued Peter Lund.',
      'legal_action_against',
      ['Ground Crew Alliance legal_action_against Orbis Bank', 'Ground Crew Alliance legal_action_against Peter Lund'],
    ],
    // Where somebody works does not act; where a word is a surname as well
    [
      'An Orbis Bank engineer, Peter Lund, sued Karl Roth.',
      'legal_action_against',
      ['Peter Lund legal_action_against Karl Roth'],
    ],
    [
      'Orbis Bank, with its engineer Peter Lund, sued Karl Roth.',
      'legal_action_against',
      ['Orbis Bank legal_action_against Karl Roth'],
    ],
    [
      'Peter Read ran Orbis Bank. She read a letter. Read sued Karl Roth.',
      'legal_action_against',
      ['Peter Read legal_action_against Karl Roth'],
    ],
    // A subject goes on over a time behind "and"
    [
      'Peter Lund quit and in May 2020 sued Karl Roth.',
      'legal_action_against',
      ['Peter Lund legal_action_against Karl Roth'],
    ],
    // Others to whom the same is done end with their clause
    [
      'Orbis Bank backed Peter Lund, as did nine of the clubs, and by May Karl Roth had quit.',
      'supported',
      ['Orbis Bank supported Peter Lund'],
    ],
    ['The Pilots Guild came out in support of Peter Lund.', 'supported', ['Pilots Guild supported Peter Lund']],
    // To where whoever lures is
    ['Orbis Bank lured Peter Lund from Lumar Mining.', 'joined', ['Peter Lund joined Orbis Bank']],
    ['Peter Lund was lured from Lumar Mining.', 'left', ['Peter Lund left Lumar Mining']],
    // Part of it, and no post
    [
      'Peter Lund, the owner of 64% of the shares in Orbis Bank, wept.',
      'invested_in',
      ['Peter Lund invested_in Orbis Bank'],
    ],
    ['Peter Lund, the owner of 64% of the shares in Orbis Bank, wept.', 'role_at', []],
    ['Peter Lund owned a fifth of the builder. Lumar Construction wept.', 'invested_in', []],
    [
      'Lumar Construction won the contract. Peter Lund owned a fifth of the builder.',
      'invested_in',
      ['Peter Lund invested_in Lumar Construction'],
    ],
    // What is sold to whom, planes or no planes
    [
      'A judge approved the sale of Lumar Mining to Orbis Bank, clearing the way for planes.',
      'acquired',
      ['Orbis Bank acquired Lumar Mining'],
    ],
    ['A judge heard of plans for the sale of Lumar Mining to Orbis Bank.', 'acquired', []],
    // Who comes after the dead and the beaten
    [
      'Karl Roth founded Lumar Mills. On his death in 1990 the firm passed to his son, Peter Roth.',
      'succeeded',
      ['Peter Roth succeeded Karl Roth'],
    ],
    [
      'When Karl Roth died in 1990 control of Lumar Mills went to Anna Keller.',
      'succeeded',
      ['Anna Keller succeeded Karl Roth'],
    ],
    ['When Karl Roth died in 1990 the house went to Anna Keller.', 'succeeded', []],
    [
      'Anna Keller was elected chair, defeating Peter Lund, the incumbent.',
      'succeeded',
      ['Anna Keller succeeded Peter Lund'],
    ],
    ['Anna Keller won the chair, unseating Peter Lund.', 'succeeded', ['Anna Keller succeeded Peter Lund']],
    ['Anna Keller was elected chair, defeating Peter Lund, a newcomer.', 'succeeded', []],
    // What is ordered of something by a court
    [
      'Peter Lund took Orbis Bank to the High Court, which in May ordered it to pay him.',
      'legal_action_against',
      ['High Court legal_action_against Orbis Bank', 'Peter Lund legal_action_against Orbis Bank'],
    ],
    [
      'Peter Lund told shareholders that Orbis Bank was "bleeding the place dry."',
      'criticized',
      ['Peter Lund criticized Orbis Bank'],
    ],
    // A body before a post is no subject: its rival is meant; whose founder sells it
    [
      'Orbis Bank chairman Karl Roth accused Lumar Mining of lying. He said that its chief executive, Anna Keller, had misled investors.',
      'role_at',
      ['Anna Keller role_at Lumar Mining', 'Karl Roth role_at Orbis Bank'],
    ],
    [
      'Lumar Mining agreed to buy Orbis Bank from its founder, Anna Keller.',
      'founder_of',
      ['Anna Keller founder_of Orbis Bank'],
    ],
    ['Lumar Mining borrowed from its founder, Anna Keller.', 'founder_of', ['Anna Keller founder_of Lumar Mining']],
    // What a subject does it does to the other; both, and the two
    ['Orbis Bank sued Lumar Mining, accusing it of fraud.', 'criticized', ['Orbis Bank criticized Lumar Mining']],
    [
      'Anna Keller met Peter Lund in 1990. The two set up Orbis Bank in 1999.',
      'founder_of',
      ['Anna Keller founder_of Orbis Bank', 'Peter Lund founder_of Orbis Bank'],
    ],
    [
      'Orbis Bank fired Anna Keller and Peter Lund, and both sued Karl Roth.',
      'legal_action_against',
      ['Anna Keller legal_action_against Karl Roth', 'Peter Lund legal_action_against Karl Roth'],
    ],
    // A post and its body before the name
    [
      'The chief executive of the Bank of Orbis, Anna Keller, quit. The former chief executive joined Lumar Mining.',
      'joined',
      ['Anna Keller joined Lumar Mining'],
    ],
    ['As the head of Orbis Bank, Anna Keller, a Dane, quit. The former head joined Lumar Mining.', 'joined', []],
    // Names that look like adverbs
    [
      'Moira Kelly ran Orbis Bank. In March Kelly sued Karl Roth.',
      'legal_action_against',
      ['Moira Kelly legal_action_against Karl Roth'],
    ],
    [
      'Moira Kelly ran Orbis Bank. Kelly appointed Peter Lund. Kelly filled her post with Karl Roth.',
      'appointed',
      ['Moira Kelly appointed Karl Roth', 'Moira Kelly appointed Peter Lund'],
    ],
    [
      'Moira Kelly ran Orbis Bank. Kelly filled her post with Karl Roth.',
      'succeeded',
      ['Karl Roth succeeded Moira Kelly'],
    ],
    // An inquiry's lawyer is not of the firm that is told of
    ['Orbis Bank sold loans. Peter Lund, the inquiry’s lead counsel, asked why.', 'role_at', []],
    // A firm is given a task; a part of a club
    ['The bank named the accounting firm Marlow Pike as monitor. Orbis Bank wept.', 'role_at', []],
    [
      'Peter Lund, who had been running the commercial arm of a northern franchise, the Tekapo Chargers, wept.',
      'role_at',
      ['Peter Lund role_at Tekapo Chargers'],
    ],
    // Which of two is called so by its name, whoever acts; what is at the side is no side
    [
      'Lumar Airways flies from Cork. Orbis Bank denied that it had ruined the airline. In May the airline dismissed Peter Lund.',
      'dismissed',
      ['Lumar Airways dismissed Peter Lund'],
    ],
    ['Lumar United lost. Anna Keller left by the side door.', 'left', []],
    // Who is asked to do it has not done it; who is to be replaced is not appointed
    ['Anna Keller urged Peter Lund to dismiss Karl Roth of Orbis Bank.', 'dismissed', []],
    [
      'Anna Keller named the deputy governor of the central bank, Peter Lund, to replace Karl Roth.',
      'appointed',
      ['Anna Keller appointed Peter Lund'],
    ],
    // Who is spoken for is meant, rather than who speaks; a firm that somebody leads acts for itself
    [
      'Anna Keller appealed. Her lawyer, Petra Vogt, called it a farce. Peter Lund testified on her behalf.',
      'supported',
      ['Peter Lund supported Anna Keller'],
    ],
    [
      'Orbis Bank, now led by Anna Keller, sued Karl Roth.',
      'legal_action_against',
      ['Orbis Bank legal_action_against Karl Roth'],
    ],
    // A surname is not taken over by kin; one word for two is two, and no woman is one of two men
    [
      'Moira Petrie worked for her father-in-law, Hugh Petrie. Orbis Bank sued Petrie in May.',
      'legal_action_against',
      ['Orbis Bank legal_action_against Moira Petrie'],
    ],
    [
      'Theresa Brandl arranged a dinner for Georg Lund and Karl Roth, at which the two men talked for hours.',
      'met_with',
      ['Georg Lund met_with Karl Roth'],
    ],
    [
      'Anna Keller and Karl Roth met Peter Lund.',
      'met_with',
      ['Anna Keller met_with Peter Lund', 'Karl Roth met_with Peter Lund'],
    ],
    [
      'Karl Roth became the manager of Anna Keller; they divorced in 1990.',
      'family_of',
      ['Anna Keller family_of Karl Roth'],
    ],
    [
      'The suit named Karl Roth’s children by his first wife, Emil Roth and Petra Roth.',
      'family_of',
      ['Emil Roth family_of Karl Roth', 'Emil Roth family_of Petra Roth', 'Karl Roth family_of Petra Roth'],
    ],
    [
      'Orbis Bank, which controls AirNord and its charter arm, SunNord, has asked Karl Roth to stay.',
      'supported',
      ['Orbis Bank supported Karl Roth'],
    ],
    ['Orbis Bank, which sponsors Karl Roth, backed him.', 'supported', ['Orbis Bank supported Karl Roth']],
    // What follows "of" is the charge; who speaks goes on speaking; behind a colon another's clause begins
    [
      'Orbis Bank grew. Anna Keller accused the company of having learned nothing.',
      'criticized',
      ['Anna Keller criticized Orbis Bank'],
    ],
    [
      'Anna Keller said that Orbis Bank existed to make money and accused Karl Roth of lying.',
      'criticized',
      ['Anna Keller criticized Karl Roth'],
    ],
    [
      'Peter Lund lost his best player: Karl Roth, having said that he had no respect for Peter Lund, left.',
      'criticized',
      ['Karl Roth criticized Peter Lund'],
    ],
    [
      'Anna Keller appointed Peter Lund in 2019, over the objections of Karl Roth.',
      'appointed',
      ['Anna Keller appointed Peter Lund'],
    ],
    // Two whom nobody names
    [
      'Peter Lund met Karl Roth in May. Prosecutors charged two officers of Orbis Bank. Both men left Orbis Bank.',
      'left',
      [],
    ],
    // Money goes into what is told of; who has retired has left nothing that is told
    [
      'Orbis Bank grew. Orbis Bank was sold, and Orbis Bank shrank. Money kept coming. Karl Roth invested about $125 million.',
      'invested_in',
      ['Karl Roth invested_in Orbis Bank'],
    ],
    [
      'Orbis Bank grew. Orbis Bank was sold, and Orbis Bank shrank. Karl Roth invested about $125 million in a farm.',
      'invested_in',
      [],
    ],
    ['Orbis Bank grew. Anna Keller sued Orbis Bank. Karl Roth, who has retired, praised her.', 'left', []],
    ['Orbis Bank grew. Karl Roth, who has retired from Orbis Bank, praised it.', 'left', ['Karl Roth left Orbis Bank']],
    // Who was introduced so long before, and whose kin
    [
      'Karl Roth, the former senator, sued Orbis Bank. Peter Lund, the former senator’s grandson, did not.',
      'family_of',
      ['Karl Roth family_of Peter Lund'],
    ],
    ['Karl Roth, a senator, sued Orbis Bank. Peter Lund, the former mayor’s grandson, did not.', 'family_of', []],
    // Where a match was lost, and where somebody went to live
    [
      'Halden United sacked their coach, Karl Roth, after a 4-0 defeat at Calder Town.',
      'left',
      ['Karl Roth left Halden United'],
    ],
    ['Anna Keller of Orbis Bank left for Japan in 1990.', 'left', []],
    ['Anna Keller of Orbis Bank left for a rival in 1990.', 'left', ['Anna Keller left Orbis Bank']],
    // Whose chief of staff
    [
      'Jane Poe of the Labour Party spoke. Karl Roth named Peter Lund, his former chief of staff, to replace Emil Brandt.',
      'role_at',
      ['Jane Poe role_at Labour Party'],
    ],
    // What was only tried, for an evening, for others, and lent
    ['Karl Roth of Orbis Bank tried to dismiss Peter Lund of Orbis Bank in 1987.', 'left', []],
    ['Karl Roth stood in for Peter Lund at the Orbis Bank gala.', 'succeeded', []],
    ['Orbis Bank grew. The government appointed Karl Roth to lead an inquiry.', 'role_at', []],
    ['Karl Roth of Orbis Bank borrowed $3 million from Vesta Partners.', 'invested_in', []],
    // Before whom a trial opens does nothing to anybody
    ['Anna Keller was charged. Her trial opened before Judge Karl Roth in May.', 'legal_action_against', []],
    // By whom only the last was done
    [
      'Peter Lund was sacked by Orbis Bank in May and replaced by Karl Roth.',
      'succeeded',
      ['Karl Roth succeeded Peter Lund'],
    ],
    ['Peter Lund was sacked in May and replaced by Karl Roth.', 'dismissed', []],
    // Who wants to go has not gone
    ['Peter Lund, a partner at Orbis Bank, asked to leave.', 'left', []],
    // What somebody says of another
    ['Peter Lund, of Orbis Bank, said that Vesta Partners had agreed to join the talks.', 'joined', []],
    [
      'The clinic was run by Karl Roth, and Anna Keller joined him as a partner.',
      'works_with',
      ['Anna Keller works_with Karl Roth'],
    ],
    [
      'Orbis Bank bought Vesta Partners, Kemper Foods and Lodge Capital in 1998.',
      'acquired',
      ['Orbis Bank acquired Kemper Foods', 'Orbis Bank acquired Lodge Capital', 'Orbis Bank acquired Vesta Partners'],
    ],
    ['Peter Lund, another Karl Roth man, took over.', 'supported', ['Peter Lund supported Karl Roth']],
    [
      'Peter Lund ended a power struggle with his chairman, Karl Roth.',
      'conflict_with',
      ['Karl Roth conflict_with Peter Lund'],
    ],
    [
      'Karl Roth resigned after a row with Anna Keller. Peter Lund will take his place.',
      'succeeded',
      ['Peter Lund succeeded Karl Roth'],
    ],
  ];
  it.each(cases)('%s', (text, type, ties) => expect(readTies(text, [type])).toEqual(ties));
});

it('takes the one who has a post for the post', () => {
  const text = 'Karl Roth, the chairman of Orbis Bank, wept. Orbis Bank backed its chairman. Its treasurer did not.';
  expect(readEntitiesOf(text, 'Karl Roth')).toContain('chairman');
  expect(readEntitiesOf(text, 'Karl Roth')).not.toContain('treasurer');
});

it('takes a town for its club where football is told of', () => {
  const text =
    'Karl Roth, the president of Barcelona, sacked the coach after the derby. The fans and the squad were glad.';
  expect(readTies(text, ['role_at'])).toEqual(['Karl Roth role_at Barcelona']);
  expect(readTies('Karl Roth, the bishop of Barcelona, wept.', ['role_at'])).toEqual([]);
});

describe('the body that a noun for its kind means', () => {
  const told =
    'The Mines Safety Inspectorate visited Ridgeback Coal in May 2019. Ridgeback Coal lost money. Laura Finch sold Ridgeback Coal.';
  it.each([
    ['A month later the inspectorate fined Ridgeback Coal.', ['Mines Safety Inspectorate']],
    ['A month later the regulator fined Ridgeback Coal.', ['Mines Safety Inspectorate']],
    ['A month later the union sued Ridgeback Coal.', []],
    ['A month later the guild sued Ridgeback Coal.', []],
  ])('%s', (sentence, doers) => {
    const ties = readTies(`${told} ${sentence}`, ['legal_action_against']);
    expect(ties).toEqual(doers.map((doer) => `${doer} legal_action_against Ridgeback Coal`));
  });
});

describe('whom a new clause does something to', () => {
  it('is its subject no more', () => {
    const text =
      'Graham Oakes quit. Douglas Pryce clung on until November, when shareholders threw out his pay package and the board, at last, showed him the door.';
    expect(readEntitiesOf(text, 'Douglas Pryce')).toContain('him');
  });
  it('but whom the first one deals with, where the verb has no subject of its own', () => {
    expect(readEntitiesOf('Jane Poe met Graham Oakes and later fired him.', 'Graham Oakes')).toContain('him');
  });
});
