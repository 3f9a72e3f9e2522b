/**
 * English of coalitions and trials: whose people somebody with a post of state is not, whose a body behind what describes it
 * is, nights that lead into the next day, what is called for a day, what stands between commas. Called by their texts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told } from './dailyPapers.cases.ts';

const POSTS_OF_STATES: readonly NewsReport[] = [
  told(
    'Joan Hale, the leader of the ruling Unity Party, resigned on Monday. Prime Minister Tom Reid spoke by telephone with US President Carl Bowen the next morning. The opposition leader, Ann Crewe, called it a stunt.',
    {
      ties: ['Joan Hale role_at Unity Party', 'Tom Reid met_with Carl Bowen'],
      noTies: ['Carl Bowen role_at', 'Ann Crewe role_at'],
    },
  ),
  told(
    'Joan Hale, the leader of the Unity Party, resigned on Monday. Ivan Petrov, the head of military counterintelligence, was detained by prosecutors.',
    { noTies: ['Ivan Petrov role_at'] },
  ),
  told(
    'Labour leader Ann Crewe said that she would table a motion unless Tom Reid went to the president, Carl Bowen, to dissolve parliament.',
    { ties: ['Ann Crewe role_at Labour Party'], noTies: ['Carl Bowen role_at'] },
  ),
  told('The Unity Party lost. The party’s treasurer, Ann Crewe, resigned on Monday.', {
    ties: ['Ann Crewe role_at Unity Party'],
  }),
  told('The Unity Party lost. Its campaign director, Ann Crewe, resigned on Monday.', {
    ties: ['Ann Crewe role_at Unity Party'],
  }),
  told('The Green Party walked out. Fianna Fail will choose a leader. Green leader Tom Reid announced it on Sunday.', {
    ties: ['Tom Reid role_at Green Party'],
    noTies: ['Tom Reid role_at Fianna Fail'],
  }),
  told('Orbis Group made a loss. Interim president Carl Hart resigned on Monday.', {
    ties: ['Carl Hart role_at Orbis Group'],
  }),
];

const DESCRIBED_BODIES: readonly NewsReport[] = [
  told('Joan Hale, the leader of the ruling Unity Party, resigned on Monday.', {
    events: ['departure 2023-05-01: Joan Hale'],
  }),
  told('Joan Hale, the leader of South Korea’s ruling Unity Party, resigned on Monday.', {
    events: ['departure 2023-05-01: Joan Hale'],
  }),
  told('Ann Lee, a director of the troubled Orbis Group, was arrested on Monday.', {
    events: ['legal 2023-05-01: Ann Lee'],
  }),
  told('At the hearing Orbis Group sued Ann Lee.', { ties: ['Orbis Group legal_action_against Ann Lee'] }),
];

const NIGHTS: readonly NewsReport[] = [
  told(
    'Tom Reid declared martial law late on April 3. At about 1am 190 lawmakers voted to lift the decree. Three hours later Reid backed down.',
    { events: ['decision 2023-04-04: Tom Reid'] },
  ),
  told('On the evening of April 3 Tom Reid quit. Around 2 a.m. Orbis Group fired Ann Crewe.', {
    events: ['dismissal 2023-04-04: Ann Crewe, Orbis Group'],
  }),
  told('Tom Reid quit on April 3. At 6 a.m. Orbis Group had fired Ann Crewe.', {
    events: ['dismissal 2023-04-03: Ann Crewe, Orbis Group'],
  }),
  told('Tom Reid quit late on April 3. At 5am on Saturday the firm sacked Ann Crewe.', {
    events: ['dismissal 2023-04-29: Ann Crewe'],
  }),
];

const DAYS: readonly NewsReport[] = [
  told(
    'On Wednesday Tom Reid abandoned the plan. The following day Reid parcelled out the portfolios and called an election for June 11.',
    { events: ['decision 2023-04-27: Tom Reid'], noEvents: ['2023-06-11'] },
  ),
  told(
    'Tom Reid said that Governor Mary Sims had agreed to suspend Parliament until June 24. Within the hour Ann Crewe posted a video.',
    { events: ['launch 2023-05-01: Ann Crewe'] },
  ),
  told(
    'Orbis Bank was sold in January 2009.\n\nOn April 16 Tom Reid said that he would put his leadership to a vote.',
    { noEvents: ['2009-04'] },
  ),
  told('Tom Reid met Ann Crewe in July 2008. Reid denied it. Crewe resigned in December of that year.', {
    events: ['departure 2008-12: Ann Crewe'],
  }),
];

const DEEDS: readonly NewsReport[] = [
  told(
    'Tom Reid announced the withdrawal on Sunday. He and his fellow minister Eamon Ray handed in their resignations the same evening.',
    { events: ['departure 2023-04-30: Eamon Ray, Tom Reid'] },
  ),
  told('Tom Reid resigned on Sunday. Ann Crewe tendered hers the next day.', {
    events: ['departure 2023-05-01: Ann Crewe'],
  }),
  told('A paper disclosed that Tom Reid had played golf in July 2008 with the chairman of Orbis Bank, Sean Fitz.', {
    events: ['meeting 2008-07: Sean Fitz, Tom Reid'],
  }),
  told('Ann Crewe said on Sunday that she would press ahead with a motion of no confidence this week.', {
    events: ['dispute 2023-05-01/2023-05-07: Ann Crewe'],
    noEvents: ['legal'],
  }),
  told('In May 2022 Tom Reid made Carl Hart justice minister.', {
    events: ['appointment 2022-05: Carl Hart, Tom Reid'],
    noEvents: ['legal'],
  }),
  told('Orbis Group made Carl Hart chief executive in 2019.', { events: ['appointment 2019: Carl Hart, Orbis Group'] }),
  told('Orbis Group made Carl Hart an offer in May.', { noEvents: ['appointment'] }),
  told('Tom Reid made Carl Hart angry in May.', { noEvents: ['appointment'] }),
  told('On April 3 Gen Park Jin-mo, the army chief named as commander, had banned all political activity.', {
    events: ['decision 2023-04-03: Park Jin-mo'],
  }),
  told('Orbis Group filed for bankruptcy, and Sam Bolton had resigned and been replaced by John Roy.', {
    ties: ['John Roy succeeded Sam Bolton'],
  }),
  told('Marc Mills, who took over the defense after the trial, appealed on Monday.', { noEvents: ['deal'] }),
  told('Tom Reid took over the Liberals in April 2013.', { events: ['appointment 2013-04: Tom Reid'] }),
  told('Orbis Group took over Vesta Air in May.', { ties: ['Orbis Group acquired Vesta Air'] }),
  told('Ryan Salter admitted his guilt on Monday.', { events: ['legal 2023-05-01: Ryan Salter'] }),
  told('Ryan Salter admitted on Monday that he was tired.', { noEvents: ['legal'] }),
  told('Nina Sharp pleaded guilty in December. Carl Hart followed in February 2023.', {
    events: ['legal 2023-02: Carl Hart'],
  }),
  // What looks like one.
  told('Ann Crewe came to suspect that the figures were false.', { noEvents: ['support'] }),
  told('Ann Crewe was told by Tom Reid to leave the matter alone.', { noEvents: ['departure'] }),
  told('Tom Reid and Ann Crewe sat in the second row on Thursday. They left without speaking to reporters.', {
    noEvents: [':'],
  }),
  told('Tom Reid left the room in tears on Monday.', { noEvents: [':'] }),
  told('Cara Ellison testified on Monday that she had been told to send doctored balance sheets to lenders.', {
    noEvents: ['incident'],
  }),
  told('The Herald began to publish its evidence on Monday, in the first of four posts.', { noEvents: ['legal'] }),
];

const WHO: readonly NewsReport[] = [
  told(
    'Tom Reid declared martial law on April 3. The defence minister, Kim Tae-ryong, offered his resignation the following day. Two days later, in custody, he tried to take his own life.',
    { events: ['departure 2023-04-04: Kim Tae-ryong', 'incident 2023-04-06: Kim Tae-ryong'] },
  ),
];

export const COALITIONS: readonly NewsReport[] = [
  ...POSTS_OF_STATES,
  ...DESCRIBED_BODIES,
  ...NIGHTS,
  ...DAYS,
  ...DEEDS,
  ...WHO,
];
