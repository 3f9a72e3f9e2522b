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
  [
    "Ann Pell chairs Vestacom. The shares of Acme Motors fell, and Vestacom's and the market rose.",
    ['Ann Pell'],
    ['Acme Motors', 'Vestacom'],
  ],
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
  // campaigns, and small words of other languages
  ['Ann Pell left Save the Glens and sued Defend Our Moors.', ['Ann Pell'], ['Defend Our Moors', 'Save the Glens']],
  ['Ann Pell worked for Action contre la Soif in Halvania.', ['Ann Pell'], ['Action contre la Soif']],
  ['He said that they must save the Glens and help the poor.', [], []],
  ["Ann Pell of the Centre for Women's Health said so.", ['Ann Pell'], ["Centre for Women's Health"]],
  // two bodies, and one of two matters
  ['Bob Marlin founded Magnis and Vesta Media in May.', ['Bob Marlin'], ['Magnis', 'Vesta Media']],
  ['Ann Pell left Water and Power Engineering in May.', ['Ann Pell'], ['Water and Power Engineering']],
  ['Ann Pell bought Baker & Clove in May.', ['Ann Pell'], ['Baker & Clove']],
  ['49ers Holdings bought HK$20 billion of shares, Ann Pell said.', ['Ann Pell'], ['49ers Holdings']],
  ['Ann Pell is the head of New Vesta Development.', ['Ann Pell'], ['New Vesta Development']],
  // what stands beside them
  ['A lawyer, Bob Dorling of Kellar Drysdale, was hired.', ['Bob Dorling'], ['Kellar Drysdale']],
  ['A lawyer from Webbon Wintzel acts for Ann Pell.', ['Ann Pell'], ['Webbon Wintzel']],
  ['Rayo Valdano are unwilling to let Bob Marlin go.', ['Bob Marlin'], ['Rayo Valdano']],
  ['Bob Dorling of Upper Marlowe was arrested in May.', ['Bob Dorling'], []],
  ['Bob Marlin and Ann Pell have resigned.', ['Ann Pell', 'Bob Marlin'], []],
  ['Money came from Arts Council England, Ann Pell said.', ['Ann Pell'], ['Arts Council England']],
  // words that nothing explains
  ['Level Holdings and Partan had put up the money, Ann Pell said.', ['Ann Pell'], ['Level Holdings', 'Partan']],
  [
    'Bob Marlin fought Acme Motors and took on Hessler and Vesta Bank.',
    ['Bob Marlin'],
    ['Acme Motors', 'Hessler', 'Vesta Bank'],
  ],
  ['She said that Betavale sold its brewery while Bob Marlin was away.', ['Bob Marlin'], ['Betavale']],
  ['Investors and Acme Motors agreed on Friday, Ann Pell said.', ['Ann Pell'], ['Acme Motors']],
  ['Trouble had been brewing. Profit doubled. Approval was expected, Ann Pell said.', ['Ann Pell'], []],
  ['Ann Pell lives in Clacton, and Bob Marlin, the MP for Braintree, in Strood.', ['Ann Pell', 'Bob Marlin'], []],
  ['Ann Pell said that Dorling had lied and that Hale had laughed.', ['Ann Pell'], []],
  ['The Marlins have sold Acme Motors, and the Pells were sad.', [], ['Acme Motors']],
  ['Brightvale and Clearhaul agreed to merge, said Ann Pell.', ['Ann Pell'], ['Brightvale', 'Clearhaul']],
  ['Clearhaul collapsed with debts of 3 million, said Ann Pell.', ['Ann Pell'], ['Clearhaul']],
  ['MSPs voted against Ann Pell. She faced MSPs again in May.', ['Ann Pell'], []],
  ['Four people are put up for the board, Ann Pell said.', ['Ann Pell'], []],
  ['The board voted on Friday to fire Ann Pell.', ['Ann Pell'], ['the board']],
];
