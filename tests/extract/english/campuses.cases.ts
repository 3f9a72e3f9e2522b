/**
 * English of campuses, courts and clubs: titles in quotation marks, pollsters and trades, ministers by what they are for,
 * lists of those it was done to, the weekday behind the day told, days of these weeks. Called by their texts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told } from './dailyPapers.cases.ts';

const NAMES: readonly NewsReport[] = [
  told('The Gazette of Higher Learning revealed the case of Ann Crewe on Monday.', {
    people: ['Ann Crewe'],
    organizations: ['Gazette of Higher Learning'],
  }),
  told('In 2018 Ann Crewe published "Rebel Talent," a book on rules.', { people: ['Ann Crewe'], organizations: [] }),
  told('Ann Crewe wrote in "The Lonely City" that Tom Reid had lied.', {
    people: ['Ann Crewe', 'Tom Reid'],
    organizations: [],
  }),
  told('Social Protection Minister Eamon Cully resigned on Monday.', { people: ['Eamon Cully'] }),
  told('Tom Reid’s rating fell to 11 per cent, according to Gallop Korea.', {
    people: ['Tom Reid'],
    organizations: ['Gallop Korea'],
  }),
  told('Ann Crewe shared her findings with Pixel Parrot, a blog run by three scientists.', {
    people: ['Ann Crewe'],
    organizations: ['Pixel Parrot'],
  }),
  told('The England and Wales Cricket Board (ECB) fined Ann Crewe. The ECB said so.', {
    organizations: ['England and Wales Cricket Board'],
  }),
  told('Studio East, the architects, sued Ann Crewe on Monday.', { organizations: ['Studio East'] }),
  told('The British Board of Toys fined Ann Crewe.', { organizations: ['British Board of Toys'] }),
  told('Ann Crewe, a partner at Slater and Maine, acted for Tom Reid.', {
    people: ['Ann Crewe', 'Tom Reid'],
    organizations: ['Slater and Maine'],
  }),
  told('American Garments fired its founder, Dan Charles, on Wednesday.', { organizations: ['American Garments'] }),
  told('Polar Review Letters retracted the paper of Rohan Desai on Tuesday.', {
    people: ['Rohan Desai'],
    organizations: ['Polar Review Letters'],
  }),
  told(
    'Leland University dismissed Ann Crewe. The Leland Corporation decided it. A spokesman for Alan Gore, Leland’s president, declined to comment.',
    { ties: ['Alan Gore role_at Leland University'], noTies: ['Leland Corporation'] },
  ),
  // What looks like one.
  told('Ann Crewe, the architect, sued Tom Reid, a builder.', { people: ['Ann Crewe', 'Tom Reid'], organizations: [] }),
  told('“The Lonely Bank” failed, Ann Crewe said.', { people: ['Ann Crewe'] }),
  told('According to Max Bazer, the plan failed.', { people: ['Max Bazer'], organizations: [] }),
];

const LISTS: readonly NewsReport[] = [
  told(
    'Ann Crewe sued Harwell University, Sanjay Dutta and the three bloggers, Ivo Simms, Jon Sills and Lars Nyborg, for $25 million.',
    {
      ties: ['Ann Crewe legal_action_against Jon Sills', 'Ann Crewe legal_action_against Lars Nyborg'],
    },
  ),
  told('Ivo Simms, Jon Sills and Lars Nyborg run Pixel Parrot, a blog. In August 2021, they published a post.', {
    events: ['launch 2021-08: Ivo Simms, Jon Sills, Lars Nyborg'],
    ties: ['Ivo Simms role_at Pixel Parrot', 'Lars Nyborg role_at Pixel Parrot'],
  }),
  told('Ann Crewe met Jon Sills and Lars Nyborg. They published a post in May.', {
    events: ['launch 2023-05: Jon Sills, Lars Nyborg'],
  }),
];

const WHO: readonly NewsReport[] = [
  told('The son of Pierre Reid, who led the country for 15 years, Tom Reid took over the Liberals in April 2013.', {
    ties: ['Pierre Reid family_of Tom Reid'],
  }),
  told('Deskline made a loss. Kenji Mori, the head of Harbour Fund, met Ann Crewe. Tom Reid resigned.', {
    ties: ['Kenji Mori role_at Harbour Fund'],
    noTies: ['Tom Reid left Harbour Fund', 'Tom Reid role_at Harbour Fund'],
  }),
  told(
    'Ann Crewe, the chief of the law firm that Tom Reid’s grandfather founded in 1910, confronted him on June 7, 2021. The firm forced him out on Sept. 3 of that year.',
    {
      events: ['dispute 2021-06-07: Ann Crewe, Tom Reid', 'dismissal 2021-09-03: Tom Reid'],
      noEvents: ['founding 1910: Ann Crewe'],
    },
  ),
];

const DAYS: readonly NewsReport[] = [
  told(
    'The board removed Tom Reid on 4 November 2022. Ann Crewe resigned the following morning. On the Monday Carl Hart suspended Leo Gale over a message posted in 2010. Max Morley was signed off two days later.',
    {
      events: ['dismissal 2022-11-04: Tom Reid, the board', 'leave 2022-11-07: Carl Hart, Leo Gale'],
      noEvents: ['2010'],
    },
  ),
  told(
    'Nature withdrew the paper of Tom Reid on Sept. 26, 2021. Last winter Carl Hart discovered a fault. In March, he told the Herald that it was wrong.',
    { events: ['statement 2023-03: Carl Hart, Herald'] },
  ),
  told(
    'Tom Reid died on the evening of June 7, 2021. That story held. On April 10, prosecutors played a video. Three weeks later Carl Hart took the stand.',
    { events: ['legal 2023-05-01: Carl Hart'] },
  ),
  told('Tom Reid was fired on Jan. 3, 2021. On April 10, Carl Hart took the stand.', {
    events: ['legal 2021-04-10: Carl Hart'],
  }),
  told('Tom Reid is to speak about what went wrong at a workshop in Chicago in December.', { noEvents: ['change'] }),
];

const MORE: readonly NewsReport[] = [
  told('Conrad Greaves, chair of Orbis Group until 2015, when he moved to Vesta Air, has not been forgiven.', {
    events: ['joining 2015: Conrad Greaves'],
  }),
  told('Orbis Group hired the law firm Squire Pell Boyle to investigate Tom Reid.', {
    people: ['Tom Reid'],
    organizations: ['Orbis Group', 'Squire Pell Boyle'],
    noTies: ['Orbis Group works_with Tom Reid'],
  }),
  told('Orbis Group hired Ann Crewe to replace Tom Reid.', { ties: ['Ann Crewe succeeded Tom Reid'] }),
  told('Tom Reid told ESPNcricket on Monday that he was sorry.', { organizations: ['ESPNcricket'] }),
  told('Lord Mehta of Bradford resigned on Monday. The coach said the match was lost by the club.', {
    organizations: [],
  }),
  told('"I would never hurt my wife Maggie and I would never hurt my son Paul," Alan Mercer, 54, told the court.', {
    ties: ['Alan Mercer family_of Maggie', 'Alan Mercer family_of Paul'],
  }),
  told('A team led by Hao Wen at Nanyuan University reported it in May.', {
    ties: ['Hao Wen role_at Nanyuan University'],
  }),
  {
    ...told('The ECB is to decide in the spring whether Ann Crewe can stay.', {
      events: ['decision 2024-03/2024-05: ECB'],
    }),
    published: '2023-12-07',
  },
  told(
    'The board removed Tom Reid on 4 November 2022.\n\nThe peer moved fast. On the Monday he settled the claim of Carl Hart.',
    {
      noEvents: ['legal 2023'],
    },
  ),
];

const CLUBS: readonly NewsReport[] = [
  told(
    'Leicester sacked their director of rugby, Gerard Malone, on Monday after a match. The coach, Miles Ford, takes charge.',
    {
      organizations: ['Leicester'],
      ties: ['Leicester dismissed Gerard Malone'],
    },
  ),
  told('Toronto fired its head coach, Neil Norris, on Friday. The forward, Paul Sarr, wept. The season is over.', {
    organizations: ['Toronto'],
    ties: ['Toronto dismissed Neil Norris'],
  }),
  told(
    'Dean Gower was unveiled as Yorkshire’s managing director on Monday after the match. The captain, Jack Rowe, said the players were glad.',
    {
      organizations: ['Yorkshire'],
      ties: ['Dean Gower role_at Yorkshire'],
    },
  ),
  // A town and a nation.
  told('Tom Reid was born in Yorkshire. The captain of the club, Ann Crewe, left Yorkshire in May after a match.', {
    organizations: [],
  }),
  told('Toronto fired its mayor, Ann Crewe, on Friday.', { organizations: [] }),
  told('England sacked their head coach, Ann Crewe, after the match. The captain wept.', { organizations: [] }),
];

export const CAMPUSES: readonly NewsReport[] = [...NAMES, ...LISTS, ...WHO, ...DAYS, ...MORE, ...CLUBS];
