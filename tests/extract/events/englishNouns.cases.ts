/** Happenings told by a noun with its arguments, by frame and phrase; and nouns that tell of nothing. */

/** The phrase, its type, who takes part. */
export const PHRASES: readonly (readonly [phrase: string, type: string, ...people: string[]])[] = [
  ['the arrest of Jane Doe', 'legal', 'Jane Doe'],
  ["Jane Doe's resignation as director", 'departure', 'Jane Doe'],
  ["Jane Doe's promotion to chairman", 'appointment', 'Jane Doe'],
  ['the dismissal of John Roe by Orbis Group', 'dismissal', 'John Roe', 'Orbis Group'],
  ["John Roe's removal", 'dismissal', 'John Roe'],
  ['the death of lawyer John Roe', 'incident', 'John Roe'],
  ["Kestrel Holdings' acquisition of Orbis Group", 'deal', 'Kestrel Holdings', 'Orbis Group'],
  ['the sale of Orbis Group to Kestrel Holdings', 'deal', 'Kestrel Holdings', 'Orbis Group'],
  ['the collapse of Kestrel Holdings', 'restructuring', 'Kestrel Holdings'],
  ['the publication of the report', 'launch'],
];

/** How a phrase stands in a sentence, and the date that it has there. */
export const FRAMES: readonly (readonly [about: string, tell: (phrase: string) => string, date: string | null])[] = [
  ['after', (n) => `Ministers cut 300 jobs after ${n} on Monday.`, '2020-01-06'],
  ['following, in front', (n) => `Following ${n} in 2018, ministers cut 300 jobs.`, '2018'],
  ['since', (n) => `Profits have doubled since ${n} in 2015.`, '2015'],
  ['before', (n) => `Police raided the town hall weeks before ${n} in June 2018.`, '2018-06'],
  ['subject', (n) => `${capital(n)} in 2018 shocked the town.`, '2018'],
  ['announced', (n) => `${capital(n)} was announced on January 3.`, '2020-01-03'],
  ['counted', (n) => `Ministers cut 300 jobs on Wednesday, two days after ${n}.`, '2020-01-06'],
  ['row', (n) => `3 July 2019: ${capital(n)}.\n\n9 July 2019: Police raid the town hall.`, '2019-07-03'],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One happening told by a verb and by nouns: how many of the type are told. */
export const TOLD_TWICE: readonly (readonly [text: string, type: string])[] = [
  ['Jane Doe was arrested on Monday. Ministers cut 300 jobs after the arrest of Jane Doe.', 'legal'],
  ['Jane Doe resigned in March 2019. Profits have doubled since her resignation.', 'departure'],
  ['Kestrel Holdings bought Orbis Group in May 2019. Profits have doubled since the takeover of Orbis Group.', 'deal'],
  ['After the dismissal of Jane Doe, profits doubled. Orbis Group fired her on 3 May 2019.', 'dismissal'],
];

/** What tells of no happening of the type. */
export const SILENT: readonly (readonly [text: string, type: string])[] = [
  ['Jane Doe called for the resignation of John Roe.', 'departure'],
  ['The resignation of ministers is rare.', 'departure'],
  ['Jane Doe denied the sale of Orbis Group to Kestrel Holdings.', 'deal'],
  ['Ministers cut 300 jobs after the failed takeover of Kestrel Holdings in 2018.', 'deal'],
  ['Ministers cut 300 jobs after calls for the dismissal of Jane Doe.', 'dismissal'],
  ['Jane Doe was questioned over the death of John Roe.', 'incident'],
  ['Police issued an arrest warrant for Jane Doe in 2018.', 'legal/arrest'],
  ['Jane Doe would leave after the collapse of Orbis Group.', 'restructuring'],
  ['Friends marked the fifth anniversary of the death of Jane Doe on Monday.', 'incident'],
  ['After the departure of the train from Westbridge on Monday, it rained.', 'departure'],
  ['If the sale of Orbis Group goes ahead, Jane Doe will leave.', 'deal'],
  ['The acquisition of language takes years.', 'deal'],
  ['Orbis Group was founded by John Roe. After his death, his daughter Jane Roe sold it in 2014.', 'incident'],
];
