/** Where English names begin and end, and what bare initials, houses and nations are: a text, its people, its bodies. */
export const NAMES_AT_THEIR_EDGES: readonly (readonly [
  text: string,
  people: readonly string[],
  organizations: readonly string[],
])[] = [
  // a heading in capitals before the sentence
  ['NEXT STOP Ramona Ferris has promised to resign at the end of 2026.', ['Ramona Ferris'], []],
  ['WHAT COMES NOW Acme Motors said it would appeal.', [], ['Acme Motors']],
  [
    'MAN OF THE MATCH Delaney, 73. In November 2022 he replaced Bob Marlin at Acme Motors.',
    ['Bob Marlin', 'Delaney'],
    ['Acme Motors'],
  ],
  ['NEW YORK Peter Dunmore resigned on Friday.', ['Peter Dunmore'], []],
  ['ACME Motors said on Friday that it had fired Peter Dunmore.', ['Peter Dunmore'], ['ACME Motors']],
  ['PETER DUNMORE was sacked by Acme Motors.', ['Peter Dunmore'], ['Acme Motors']],
  // initials without stops
  ['CJ Brannock scored twice before JP Dunmore was sent off.', ['CJ Brannock', 'JP Dunmore'], []],
  ['AB Harmsen resigned on Friday. KL Sundaram took over.', ['AB Harmsen', 'KL Sundaram'], []],
  ['JP Harrow Bank sued BT Bellows Group and PV Solar.', [], ['BT Bellows Group', 'JP Harrow Bank', 'PV Solar']],
  // who somebody is, and where
  [
    'Peter Dunmore of Brackwater, an early backer, told Ann Pell that it was over.',
    ['Ann Pell', 'Peter Dunmore'],
    ['Brackwater'],
  ],
  ['Peter Dunmore of Acton, a retired teacher, told Ann Pell that it was over.', ['Ann Pell', 'Peter Dunmore'], []],
  // letters with a number
  [
    'Peter Dunmore handed K9 Capital its first business and sold T5 Media.',
    ['Peter Dunmore'],
    ['K9 Capital', 'T5 Media'],
  ],
  // small words inside
  ['City of Harlow Police could now ask for the tapes.', [], ['City of Harlow Police']],
  [
    'The Control Board for Chess in Ruritania (CBCR) informed Peter Dunmore of the ban.',
    ['Peter Dunmore'],
    ['Control Board for Chess in Ruritania/CBCR'],
  ],
  ['Ann Pell sued the Mail on Sunday for libel.', ['Ann Pell'], ['Mail on Sunday']],
  // houses and styles
  ['They spent 2 million on Larkmore Cottage and moved to Hadley Grange.', [], []],
  ['The couple will no longer be styled HRH, Peter Dunmore said.', ['Peter Dunmore'], []],
  // a nation's team
  ['Sam Harker has been sacked as Scotland coach.', ['Sam Harker'], ['Scotland']],
  ['Ned Dooley, the Ireland captain, was dropped on Friday.', ['Ned Dooley'], ['Ireland']],
  [
    'England manager Sam Harker left on Monday. The squad had won one match, and the captain and the fans were angry.',
    ['Sam Harker'],
    ['England'],
  ],
  ['Peter Dunmore, the France correspondent of Vesta News, resigned.', ['Peter Dunmore'], ['Vesta News']],
  ['Peter Dunmore, the Japan manager of Acme Motors, resigned.', ['Peter Dunmore'], ['Acme Motors']],
  ['Japan and Brazil signed a trade deal on Friday, said Ann Pell.', ['Ann Pell'], []],
];
