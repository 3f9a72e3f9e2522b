/** How English news builds its sentences: speakers behind the verb, participles between commas, what is only weighed. */
import type { TurnCase } from './englishTurns.cases.ts';

export const STRUCTURES: Record<string, TurnCase[]> = {
  'speakers behind the verb': [
    ['hospital', '"We will not go away," said Calder.', 'statement: said Calder: Calder'],
    [
      'hospital',
      '"It is a hard day for us all," said Paul Denning, the vice-chair, on Monday.',
      'statement: said Paul: Denning',
    ],
    ['hospital', 'The trust was broke, said Denning, its vice-chair.', 'statement: said Denning: Denning'],
    ['trial', 'The firm was founded by Hale, said the paper.', 'founding: founded: Hale'],
  ],
  'verbs behind their subject': [
    ['hospital', 'Not until June did the board sack Ruth Calder.', 'dismissal: sack: Calder'],
    ['hospital', 'Only then did Oakes resign.', 'departure: resign: Oakes'],
    ['institute', 'Only in November was Ivan Petrov, a chemist, asked to take a look.', 'assessment: asked: Petrov'],
    ['hospital', 'Never did the board sack Ruth Calder.'],
  ],
  'two steps of one happening': [
    ['trial', 'The court found Hale guilty and sentenced him to two years.', 'legal: found Hale guilty: Hale'],
    ['trial', 'Hale was arrested in June and let go without charge.', 'legal: arrested: Hale'],
    ['trial', 'Hale insisted that he had meant well and denied any crime.', 'statement/denied: insisted: Hale'],
    // At another time it is another
    ['trial', 'Hale was arrested in June and charged in July.', 'legal: arrested: Hale', 'legal: charged: Hale'],
    ['trial', 'Hale was convicted and resigned.', 'legal: convicted: Hale', 'departure: resigned: Hale'],
  ],
  'participles and asides': [
    ['trial', 'The cost, put by the firm at $20 million, has doubled since May.', 'change: doubled'],
    [
      'club',
      'Latham has parted company with Medina, and given the job to Harry Stokes.',
      'departure: parted: Medina',
      'appointment: given: Stokes',
    ],
    [
      'club',
      "Harry Stokes, Medina's favourite at the back, was gone by the second week of May.",
      'departure: was gone: Stokes',
    ],
    [
      'hospital',
      'Ruth Calder, whose father died there and who runs the trust, said that it was safe.',
      'statement: said that: Calder',
    ],
    [
      'cabinet',
      'By teatime the Green Alliance had let it be known that it would vote against her.',
      'decision/planned: vote',
    ],
  ],
  'a pronoun before its particle': [
    ['hospital', 'Oakes took her on in 2009.', 'appointment: took her on: Oakes'],
    ['hospital', 'Denning takes it over next month.', 'appointment/planned: takes it over: Denning'],
    ['hospital', 'The trust took it on in 2009.'],
  ],
  'what bodies do with people': [
    ['hospital', 'In May the board picked Paul Denning.', 'appointment: picked: Denning'],
    ['institute', 'The institute brought Petrov to Geneva as a visiting professor.', 'appointment: brought: Petrov'],
    ['hospital', 'The ministry swept out the entire board in May.', 'dismissal: swept out'],
    [
      'hospital',
      'On May 20 Oakes removed Calder and Paul Denning, a friend of his, from the trust.',
      'dismissal: removed: Calder,Denning',
    ],
    ['hospital', 'Within hours Oakes stood down the executive board.', 'dismissal: stood down: Oakes'],
    ['cabinet', 'In May the Green Alliance put her party into power.', 'appointment: put her party'],
    ['hospital', 'The chair was handed to Paul Denning in May.', 'appointment: was handed: Denning'],
    ['hospital', 'Calder will stay until April.', 'departure/planned: will stay: Calder'],
    ['hospital', 'Cleaners swept out the committee room.'],
    ['club', 'The cup was handed to Stokes in May.'],
  ],
  'police and courts': [
    ['trial', 'Clerks at the bank tipped off the police.', 'legal: tipped off'],
    ['trial', 'Hale petitioned the High Court in May.', 'legal: petitioned: Hale'],
    ['trial', 'Lund said that they would turn to the Supreme Court.', 'legal/planned: turn: Lund'],
    ['trial', 'Prosecutors reopened their file last year.', 'legal: reopened'],
    ['trial', 'The museum reopened in May.', 'return: reopened'],
  ],
  'nominal happenings': [
    ['trial', 'Lund said there would be an appeal.', 'legal/planned: appeal'],
    ['trial', 'Prior responded with a lawsuit in May.', 'legal,decision: responded: Prior'],
    ['trial', 'The tip led to his arrest in May.', 'legal: led to his arrest'],
    ['trial', 'A second lawsuit, against Prior and most of the board, came in August.', 'legal: came in August'],
    ['cabinet', 'A stint as minister for education followed.', 'appointment: followed'],
    ['institute', 'Its report was published on 5 November 2012.', 'assessment: published'],
    ['cabinet', 'The road leads to the arrest of the eye.'],
    ['trial', 'There will be a party on Monday.'],
  ],
  'only weighed': [
    ['trial', 'Lund said on Tuesday that an appeal was being considered.', 'legal/possible: an appeal: Lund'],
    ['institute', 'The journal is thought to be weighing a retraction.', 'decision/possible: weighing'],
    ['brewery', 'Clara Reinhardt is thought to be looking for a buyer.', 'deal/possible: looking: Clara'],
    ['trial', 'Lawyers think that fraud charges could be laid.', 'legal/possible: charges could'],
  ],
  'set down for a day': [
    ['trial', 'A hearing on costs, put at $117,000, is to be held next month.', 'legal/planned: is to be held'],
    ['institute', 'The corrected paper is to be sent in again in December.', 'statement/planned: is to be sent'],
  ],
  'no happening of its own': [
    ['brewery', 'Felix Reinhardt bought the firm that his father built.', 'deal: bought: Felix'],
    ['trial', 'Greta Lund, who defends Hale, was silent.'],
    ['trial', 'It cost him the job.'],
    ['trial', 'That left Prior in the dock alone.'],
    ['trial', 'No hearing was held.'],
    ['trial', 'Then Prior went home.'],
    ['trial', 'It was too dangerous for Prior to go back in.'],
    [
      'club',
      'Harry Stokes was sold to Rome. Gwen Latham took a call that was picked up by accident.',
      'deal: sold: Stokes',
    ],
  ],
  'who takes part': [
    ['hospital', 'Denning took over as chair from Sir Martin Oakes.', 'appointment: took over: Denning,Oakes'],
    ['hospital', 'Sir Martin Oakes made way for Paul Denning on Monday.', 'departure: made way: Oakes,Denning'],
    ['trial', 'Ten days later Judge Reid ruled in her favour. Susan Prior wept.', 'legal: ruled'],
    [
      'hospital',
      'The trust appointed five others, including Paul Denning and Leila Haddad.',
      'appointment: appointed: Denning,Haddad',
    ],
  ],
  'praise, insults and ballots': [
    ['club', 'Harry Stokes called Medina a terrific manager.', 'support: called: Stokes,Medina'],
    ['club', 'Harry Stokes called her a liar.', 'dispute: called: Stokes'],
    ['cabinet', 'Elena Markovic beat Dario Lenz by 52 per cent to 48.', 'appointment: beat: Markovic,Lenz'],
    ['club', 'Harry Stokes called her a taxi.'],
  ],
};
