/** Names of bodies whose last sign is no plain word, and shorter names for them: a text, its people, its bodies. */
export const BODIES_AT_THEIR_EDGES: readonly (readonly [
  text: string,
  people: readonly string[],
  organizations: readonly string[],
])[] = [
  // firms that are called by a possessive
  ["Harkin's has dismissed its finance chief, Ann Pell.", ['Ann Pell'], ["Harkin's"]],
  ["Ann Pell left Harkin's after four years. Harkin's chief executive thanked her.", ['Ann Pell'], ["Harkin's"]],
  ["Experts at Harkin's and Dorling's had declined to sell the works.", [], ["Dorling's", "Harkin's"]],
  ["Southern Tarkett's has offered to buy Acme Motors.", [], ['Acme Motors', "Southern Tarkett's"]],
  ["Ann Pell, who ran Papa Bruno's, was ousted. Papa Bruno's said it was sorry.", ['Ann Pell'], ["Papa Bruno's"]],
  ["Ann Pell joined Tarkett's in May.", ['Ann Pell'], ["Tarkett's"]],
  ['He runs Vestron Electronics and Vestron Motors.', [], ['Vestron Electronics', 'Vestron Motors']],
  // and what is only somebody's
  ["Ann Pell's salary was lower than Bob Dorling's, Acme Motors said.", ['Ann Pell', 'Bob Dorling'], ['Acme Motors']],
  ["Bob Dorling resigned. A friend of Dorling's said so.", ['Bob Dorling/Dorling'], []],
  ["Bob Dorling resigned. Dorling's been ill, she said.", ['Bob Dorling/Dorling'], []],
  ["Ann Pell's lawyer called Bob Dorling's claim absurd.", ['Ann Pell', 'Bob Dorling'], []],
  ["Peter's gone, said Ann Pell.", ['Ann Pell'], []],
  ["Acme Motors' shares fell. Vesta News's fell too.", [], ['Acme Motors', 'Vesta News']],
  // a number that belongs to the name
  ['Ann Pell worked for Vestanet18 and left.', ['Ann Pell'], ['Vestanet18']],
  ['TV3 declined to comment, said Ann Pell.', ['Ann Pell'], ['TV3']],
  ['She appeared in a film on Channel 7 and told Channel 12 of it.', [], ['Channel 12', 'Channel 7']],
  ['Ann Pell chairs Halden TV. Halden TV has lost viewers.', ['Ann Pell'], ['Halden TV']],
  ['Ann Pell came from Vesta AI, a start-up.', ['Ann Pell'], ['Vesta AI']],
  ['Ann Pell watched TV at home and asked AI for advice.', ['Ann Pell'], []],
  // small and common words inside
  ['Payments to HM Revenue and Customs stopped, Ann Pell said.', ['Ann Pell'], ['HM Revenue and Customs']],
  ['He wrote for the Journal of the American Tin Society in May.', [], ['Journal of the American Tin Society']],
  [
    'Ann Pell is leaving the Halden Museum of Glass for the Acme Museum in Selby.',
    ['Ann Pell'],
    ['Acme Museum', 'Halden Museum of Glass'],
  ],
  ['Ann Pell runs the Vesta Centre for Policy Studies.', ['Ann Pell'], ['Vesta Centre for Policy Studies']],
  ['Bob Marlin worked for the Halden VA Medical Center until May.', ['Bob Marlin'], ['Halden VA Medical Center']],
  ['The firm owns the Welsh Independent and the Sunday Standard.', [], ['Sunday Standard', 'Welsh Independent']],
  ['Rival Vesta Motors rose slightly. Parent Acme Motors fell.', [], ['Acme Motors', 'Vesta Motors']],
  // what one house has in another country
  ['Vesta Scotland and Acme India also put money in, Ann Pell said.', ['Ann Pell'], ['Acme India', 'Vesta Scotland']],
  // shorter names
  [
    'Vesta News & Media Plc said on Monday that Ann Pell would leave. VNM fell. Ann Pell sued VNM.',
    ['Ann Pell'],
    ['Vesta News & Media Plc/VNM'],
  ],
  [
    'In a statement to the Halvanian Securities Exchange (HSX), Ann Pell denied it. The HSX wrote to her.',
    ['Ann Pell'],
    ['Halvanian Securities Exchange/HSX'],
  ],
  [
    "Ann Pell has resigned from the Metropolitan Museum of Glass. She stays until June, and the Met's chairman then runs it.",
    ['Ann Pell'],
    ['Metropolitan Museum of Glass/Met'],
  ],
  ['Ann Pell left Harpoon.com in May. Harpoon collapsed with debts.', ['Ann Pell'], ['Harpoon.com/Harpoon']],
];
