/** Made-up bodies and people by the form of their names, and sentences in which only a body, or only somebody, can stand. */

/** With an owner's ending inside or at the end, with marks and numbers, small letters first, and one plain word. */
export const BODIES = [
  "Bram's Garage",
  "Bettina's Kitchen",
  "Denny's Famous Dogs",
  "Marlow's Foods",
  "Men's Harbour",
  "Women's Aid Westbridge",
  "King's College Halden",
  "Marlow's of Westbridge",
  "Harwick's",
  "McDorrel's",
  "Ben & Torry's",
  'Yahoola!',
  '9-Twelve',
  'Cribs "R" Them',
  'eVestara',
  'Orbisoft',
  'H&K',
  'Halden Dairy',
];

/** The body is a subject. */
export const OF_BODIES: readonly ((body: string) => string)[] = [
  (body) => `${body} fired its chief executive, Anna Holt, on Monday.`,
  (body) => `${body} named Anna Holt chief executive.`,
  (body) => `${body} has appointed Anna Holt as its chairwoman.`,
  (body) => `${body} said on Tuesday that it would close two offices.`,
  (body) => `${body}, which has 300 workers, dismissed Paul Reed last week.`,
  (body) => `${body} was founded by Anna Holt in 1999.`,
];

/** What somebody is called in full, and again. */
export const PEOPLE: readonly [full: string, again: string][] = [
  ['Jan van der Harwick', 'Van der Harwick'],
  ['June Carter', 'Carter'],
  ['Min-jun Park', 'Park'],
  ['Luis Corvane y Ortega', 'Ortega'],
  ['Helen Church', 'Church'],
  ['Peter Court', 'Court'],
  ['Alan Power', 'Power'],
  ['Dawn French', 'French'],
  ['Amy Winter', 'Winter'],
  ['Mary Day', 'Day'],
  ['Robert Bank', 'Bank'],
];

export const OF_PEOPLE: readonly ((full: string, again: string) => string)[] = [
  (full, again) => `${full} founded Orbis Group in 1999. ${again} said on Monday that the report was wrong.`,
  (full, again) => `${full} founded Orbis Group in 1999. The board removed ${again} in 2004, and ${again} sued.`,
  (full) => `The letter was signed by ${full} and addressed to Orbis Group.`,
];

/** The same words where they are an owner's, a contest, a month, a nation or a cry: all bodies, and all people, of each. */
export const LIKES: readonly [text: string, organizations: string[], people: string[]][] = [
  ["Anna Holt's lawyer said the charges were false.", [], ['Anna Holt']],
  ["Anna Holt joined Acme. Holt's fired lawyer sued.", ['Acme'], ['Anna Holt/Holt']],
  ["Paul Reed's proposed merger was rejected.", [], ['Paul Reed']],
  ["The Women's World Cup opened, and women's rights groups protested.", [], []],
  ["Women's rights groups protested against Paul Reed.", [], ['Paul Reed']],
  ["The King's Speech was read. The Men's Final was delayed.", [], []],
  ["Anna Holt's Harbour Trust collapsed.", ['Harbour Trust'], ['Anna Holt']],
  ['By April Orbis Group had sold its shops.', ['Orbis Group'], []],
  ['Since June Orbis Group has closed three plants.', ['Orbis Group'], []],
  ['Dawn French resigned. The French government and French voters objected.', [], ['Dawn French']],
  ['Dawn French resigned. It was approved by French and German regulators.', [], ['Dawn French']],
  ['Theresa May founded Orbis Group. It was sold by May.', ['Orbis Group'], ['Theresa May']],
  ['"Stop! You are wrong," Paul Reed said. Stop! he cried.', [], ['Paul Reed']],
  ['A 30-Year bond fell. Paul Reed used an iPhone.', [], ['Paul Reed']],
  ['Charismatic chairman Paul Reed left.', [], ['Paul Reed']],
  // a surname that does what employers do
  [
    'Anna Holt runs Orbis Group. Holt named Paul Reed chief executive. Holt fired Jane Lowe.',
    ['Orbis Group'],
    ['Anna Holt/Holt', 'Jane Lowe', 'Paul Reed'],
  ],
];
