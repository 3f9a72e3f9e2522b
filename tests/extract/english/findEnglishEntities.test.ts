import { describe, expect, it } from 'vitest';
import { readEntities } from './readEnglish.ts';

const namesOf = (text: string, kind: string) =>
  readEntities(text)
    .filter((e) => e.kind === kind && e.id !== 'the-board')
    .map((e) => e.name);

describe('names told by what they stand beside', () => {
  const cases: [string, string[], string[]][] = [
    ['It blamed three manufacturers, Orbex, Vestil and Lumar.', [], ['Orbex', 'Vestil', 'Lumar']],
    // What somebody is by a place, and who leads a party, are no part of a name
    ['The Oslo-listed group sued Vesta Group.', [], ['Vesta Group']],
    ['Chicago-based Kessler Mills sued Halden-born Anna Weber.', ['Anna Weber'], ['Kessler Mills']],
    ["Wagener's Civic Union quit.", [], ['Civic Union']],
    [
      "The Workers' Liberal Party met the Women's Social Union.",
      [],
      ["Workers' Liberal Party", "Women's Social Union"],
    ],
    ['She called in the accountants Marsh Doyle.', [], ['Marsh Doyle']],
    ['He left it to his two half-sisters, Grace and Chloe.', ['Grace', 'Chloe'], []],
    ['The Tories lost, and the Tory leader resigned.', [], ['Conservative Party']],
    ['She taught at the University of California, Davis.', [], ['University of California, Davis']],
    ['They launched the Justice for Tenants Alliance.', [], ['Justice for Tenants Alliance']],
    ['The plan was called Project Silver Harmony.', [], []],
    // Whoever has a firm is not what it is called
    ['She sued the trading firm Mary Lane in March.', [], ['Mary Lane']],
    ['The Federal Maritime Administration acted. The F.M.A. was late.', [], ['Federal Maritime Administration']],
    [
      'Jane Marsh-Bellamy founded Lumen Research, a trading firm Marsh-Bellamy also owned. Marsh-Bellamy quit.',
      ['Jane Marsh-Bellamy'],
      ['Lumen Research'],
    ],
    ['Jane Doyle, in charge of the company Doyle founded in 1990, resigned.', ['Jane Doyle'], []],
    [
      'The Senate commerce committee met, and the House ways and means committee did not.',
      [],
      ['Senate commerce committee', 'House ways and means committee'],
    ],
    // A body of two matters, and two bodies
    [
      'The Mine Health and Safety Directorate shut the pit. The Bridge Design and Works Authority closed the road.',
      [],
      ['Mine Health and Safety Directorate', 'Bridge Design and Works Authority'],
    ],
    ['Letters went to Orbex Health and Lumar Inspectorate.', [], ['Orbex Health', 'Lumar Inspectorate']],
    // What is held every year is a body where somebody runs it, and a party calls for its nation
    ['The board of the Halden Film Festival met.', [], ['Halden Film Festival']],
    ['She ran the Halden Biennale until May.', [], ['Halden Biennale']],
    ['The film was shown at the Halden Film Festival.', [], []],
    [
      'Jane Doyle of Forward Estonia met the leader of the Reform Bloc.',
      ['Jane Doyle'],
      ['Forward Estonia', 'Reform Bloc'],
    ],
    // Whose a body is, and what it is called
    [
      "A roof fell in at Eastwick. Ann Roth chairs the Eastwick Families' Committee. Few in Eastwick slept.",
      ['Ann Roth'],
      ["Eastwick Families' Committee"],
    ],
    ['Lumar Capital owns Porto do Sul of Brazil.', [], ['Lumar Capital', 'Porto do Sul']],
    ['What would Orbex do Monday morning?', [], []],
    ['He sold tickets for an ice hockey team, the Reno Otters.', [], ['Reno Otters']],
    ['He hired Joost van der Meer. The coach won. Van der Meer was told on Monday.', ['Joost van der Meer'], []],
    ['He runs Orbex and Lumar Corp with his wife.', [], ['Orbex', 'Lumar Corp']],
    ['They bought Pebble Health and Nimbus Data.', [], ['Pebble Health', 'Nimbus Data']],
    // A firm called after somebody, and what its owner is called
    [
      'He hired his sister, Odalie, in May. She set up Odalie & Co, and Odalie became its first chairwoman.',
      ['Odalie'],
      ['Odalie & Co'],
    ],
    ['The owner, Corvane, was told. Corvane’s chief executive, Ann Roth, quit.', ['Ann Roth'], ['Corvane']],
    ['The restaurant’s owner, Fulvio, wept.', ['Fulvio'], []],
    ['They sold it to Lumar Corp. Odalys Brandt wept.', ['Odalys Brandt'], ['Lumar Corp.']],
    // Posts, money and what is done to firms tell one word from a place or a thing
    ['She put $80 million into Lattrix in 2018.', [], ['Lattrix']],
    ['He took over Corvane at 31.', [], ['Corvane']],
    ['Since April Pelorus has been run by Josie Hart, previously of Vantro.', ['Josie Hart'], ['Pelorus', 'Vantro']],
    ['Dovrex, the dairy his grandfather had built, was sold.', [], ['Dovrex']],
    ['Vesta’s boss blamed a director at Corvane.', [], ['Vesta', 'Corvane']],
    ['They hired Redford Crest and Kemper Ventures.', ['Redford Crest'], ['Kemper Ventures']],
    ['She drove to Corvane and stayed in Pelorus.', [], []],
    ['In London Greg Dyke wept.', ['Greg Dyke'], []],
    ['Prince Ali bin al-Hussein withdrew.', ['Ali bin al-Hussein'], []],
    ['He came from the watchmaker Corvane.', [], ['Corvane']],
    ['A Franco-Polish financier, Karl Roth, bought it.', ['Karl Roth'], []],
    ['Ann Roth of the Cayman Islands, the head of Corvane, wept.', ['Ann Roth'], ['Corvane']],
  ];
  it.each(cases)('%s', (text, people, bodies) =>
    expect([namesOf(text, 'person'), namesOf(text, 'organization')]).toEqual([people, bodies]),
  );
});

describe('nicknames', () => {
  const cases: [string, string[], string[]][] = [
    ['Ann Roth, whom everyone at the dairy called Buck, resigned. Buck wept.', ['Ann Roth', 'Buck'], []],
    ['Karl Lund, known to his friends as Teddy, sued the Corvane Group.', ['Karl Lund', 'Teddy'], ['Corvane Group']],
    ['Karl Lund, who goes by Fizz, left.', ['Karl Lund', 'Fizz'], []],
    ['Karl Lund resigned. Lund, whom all called Fizz, wept.', ['Karl Lund', 'Lund', 'Fizz'], []],
    ['Karl Lund, nicknamed "Skip", sued.', ['Karl Lund', 'Skip'], []],
    // Somebody's deeds, and what others are called
    ['Karl Lund, who once called Corvane, left.', ['Karl Lund'], []],
    ['Karl Lund, whom Vesta Ltd called a liar, left.', ['Karl Lund'], ['Vesta Ltd']],
    ['Karl Lund, who ran a firm called Corvane, left.', ['Karl Lund'], ['Corvane']],
  ];
  it.each(cases)('%s', (text, person, bodies) => {
    const found = readEntities(text);
    expect(found.filter((e) => e.kind === 'person').map((e) => [e.name, ...e.aliases])).toEqual([person]);
    expect(namesOf(text, 'organization')).toEqual(bodies);
  });
});

describe('people', () => {
  const cases: [string, string[]][] = [
    ['Ask Erik ten Berg. Ten Berg walked in, and others asked for ten Berg.', ['Erik ten Berg']],
    ['They met ten Germans. In March Will Kohler, chairman of the firm, wrote a letter.', ['Will Kohler']],
    ['The mayor of Port Selby met Councilman Ray Okafor.', ['Ray Okafor']],
    ['They sued a developer, Graydon Tolliver. Tolliver’s company won.', ['Graydon Tolliver']],
    ['Dr Anna van der Berg met Sean O’Brien.', ['Anna van der Berg', 'Sean O’Brien']],
    ['The engineer Ren Zhongli left in May.', ['Ren Zhongli']],
    ['Police arrested J. P. McAllister on Monday.', ['J. P. McAllister']],
    ['Jean-Luc Moreau, 47, resigned.', ['Jean-Luc Moreau']],
    ['The novelist Wanjiru Mbeki, who lives in Nairobi, declined.', ['Wanjiru Mbeki']],
    ['In March Mr Halloway quit.', ['Halloway']],
    ['On Tuesday French officials in New York met Chancellor Petra Vogt.', ['Petra Vogt']],
    ['Robert "Bobby" Hale, a trader, was suspended.', ['Robert Hale']],
    ['Samuel K. Ford Jr. quit on Monday.', ['Samuel K. Ford Jr.']],
    ['Taoiseach Nuala Breen met Maître Alain Roux.', ['Nuala Breen', 'Alain Roux']],
    ['He took over from Theodora May, or so he said. Dora May smiled.', ['Theodora May', 'Dora May']],
    ['His sister Mathilde, a diplomat, sued. Mathilde won.', ['Mathilde']],
    ['The youngest brother, Remco, sided with her.', ['Remco']],
    ['By the time the bank closed the paper, Odalys Brandt had left.', ['Odalys Brandt']],
    ['Fulvio, a porter at the Grand, came home. Marlies, the clever one, had gone.', ['Fulvio', 'Marlies']],
    ['Behind her sat Ottla and Brunhild, her daughters.', ['Ottla', 'Brunhild']],
    ['She lost their 19-year-old son, Idwal, in the crash.', ['Idwal']],
    ['He got out of a green Fernholt and walked off.', []],
    ['The chair, Silvia Brandt, a Tanner, who wanted a woman, left.', ['Silvia Brandt']],
    ['Former England midfielder Steve Dunn left.', ['Steve Dunn']],
    ['Attorney General Ruth Hale sued General Motors.', ['Ruth Hale']],
    ['A nurse from Skogvik who was on board escaped.', []],
    ['Defendants who testify rarely win.', []],
    ['The Auditor General agreed.', []],
    ['The Champions League final was held at Victoria Park on Sunday.', []],
    ['Investors worried. Shares fell. Others went to Berlin in April.', []],
    ['The Prime Minister said that Parliament would meet on Friday.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(namesOf(text, 'person')).toEqual(expected));

  it('joins a name with and without initials', () => {
    const found = readEntities('Samuel K. Ford Jr. quit. Samuel Ford had led the bank.');
    expect(found.map((e) => [e.name, e.aliases])).toEqual([['Samuel K. Ford Jr.', ['Samuel Ford']]]);
  });

  it('takes capitals, places and posts out of the byline', () => {
    const found = readEntities(
      'By ANNA K. HOLLIS IN GENEVA\nBy Tom Reed, Transport Correspondent\nThe mayor resigned.',
    );
    expect(found.map((e) => e.name)).toEqual(['Anna K. Hollis', 'Tom Reed']);
  });

  it('means a firm, not an authority, by "the airline"', () => {
    const found = readEntities(
      'Skyways Air landed. The Accident Authority opened an inquiry. Then the airline sold its jets.',
    );
    expect(found.map((e) => e.mentions.map((m) => m.exact))).toEqual([
      ['Skyways Air', 'the airline', 'its'],
      ['Accident Authority'],
    ]);
  });

  const meant: [string, string, string[]][] = [
    [
      'Orbis Bank grew. The Marine Safety Agency fined it. The agency barred Karl Roth.',
      'Marine Safety Agency',
      ['The agency'],
    ],
    [
      'Orbis Bank grew. The Office for Harbour Safety wrote to it. The agency waited.',
      'Office for Harbour Safety',
      ['The agency'],
    ],
    ['Orbis Bank grew. The agency waited.', 'Orbis Bank', []],
    [
      'Orbis Bank sued The Halden Ledger. The lawyer of Orbis Bank, threatened the newspaper again.',
      'Halden Ledger',
      ['the newspaper'],
    ],
    // A trade said for the first time is that of the firm just named, and it is called so later
    [
      'Orbis Bank grew. By then Vesta Group was on board. In May the grocery chain left. Others wept. The chain shrank.',
      'Vesta Group',
      ['the grocery chain', 'The chain'],
    ],
    ['Orbis Bank grew. By then Vesta Group was on board. In May the rival chain left.', 'Vesta Group', []],
    [
      'Orbis Bank grew. Vesta Group bought Lodge Stores. The grocery chain shrank.',
      'Lodge Stores',
      ['The grocery chain'],
    ],
    [
      'The Court of Appeals for the Third Circuit met. The appeals court freed him.',
      'Court of Appeals for the Third Circuit',
      ['appeals court'],
    ],
    [
      'The Supreme Court of Halden met. A supreme court is slow. The appeals court freed him.',
      'Supreme Court of Halden',
      [],
    ],
    ['The National Transport Board met. The board blamed Orbis Bank.', 'National Transport Board', ['The board']],
    ['The Halden Review Board met.\nOrbis Bank sued. The board resigned.', 'Halden Review Board', []],
  ];
  it.each(meant)('%s', (text, name, words) => {
    const found = readEntities(text).find((e) => e.name === name);
    expect(found?.mentions.map((m) => m.exact).filter((exact) => exact !== name && !/^its?$/i.test(exact))).toEqual(
      words,
    );
  });

  it('takes what somebody called or denied for no body', () => {
    const found = readEntities('Orbis Bank sued Ann Roth. She called it a disgrace. She denied it. She sold it.');
    expect(found.find((e) => e.name === 'Orbis Bank')?.mentions.map((m) => m.exact)).toEqual(['Orbis Bank', 'it']);
  });

  it('means by "its" the body told of since, rather than a subject of long before', () => {
    const found = readEntities(
      'Orbis Bank hired Ann Roth. She cut costs. In March she left Vesta Foods. Police charged its director.',
    );
    expect(found.find((e) => e.name === 'Vesta Foods')?.mentions.map((m) => m.exact)).toEqual(['Vesta Foods', 'its']);
    const orbis = readEntities(
      'Orbis Bank hired Ann Roth. In March she left Vesta Foods. Police charged its director.',
    );
    expect(orbis.find((e) => e.name === 'Orbis Bank')?.mentions.map((m) => m.exact)).toEqual(['Orbis Bank', 'its']);
  });

  it('prefers the one whose name tells the gender', () => {
    const [anna] = readEntities('Anna Hollis won a prize. With Ruvik Sathi, a theorist, she won another.');
    expect(anna?.mentions.map((m) => m.exact)).toEqual(['Anna Hollis', 'she']);
  });

  it('joins surnames with full names, and keeps namesakes apart', () => {
    const found = readEntities(
      'Anna Hollis founded the firm. Hollis sold it. Her brother, Paul Hollis, sued. Ms Hollis won.',
    ).filter((e) => e.kind === 'person');
    expect(found.map((e) => [e.name, e.mentions.filter((m) => m.form === 'surname').length])).toEqual([
      ['Anna Hollis', 2],
      ['Paul Hollis', 0],
    ]);
  });

  it('follows pronouns to the fitting subject', () => {
    const [tom] = readEntities('A court convicted Tom Grant of fraud and sentenced him to six years.');
    expect(tom?.mentions.map((m) => m.exact)).toEqual(['Tom Grant', 'him']);
    const [hugh, carl] = readEntities('Hugh Roth met Carl Grant and thanked him.');
    expect([hugh, carl].map((one) => one?.mentions.map((m) => m.exact))).toEqual([
      ['Hugh Roth'],
      ['Carl Grant', 'him'],
    ]);
    const [anna, paul] = readEntities('Anna Hollis met Paul Grant. She praised him. He smiled.');
    expect(anna?.mentions.map((m) => m.exact)).toEqual(['Anna Hollis', 'She']);
    expect(paul?.mentions.map((m) => m.exact)).toEqual(['Paul Grant', 'him', 'He']);
  });

  it('gives kin to the one who has their surname', () => {
    const [judge, paul] = readEntities(
      'Judge Mark Hollis sentenced Paul Grant-Weller. In the gallery his father, Joseph Weller, wept.',
    ).filter((e) => e.kind === 'person');
    expect([judge?.mentions.length, paul?.mentions.map((m) => m.exact)]).toEqual([1, ['Paul Grant-Weller', 'his']]);
  });

  it('reads posts in apposition with their organization', () => {
    const [person] = readEntities('Martin Kessler, the former chairman of Orbis Bank, resigned.');
    expect(person?.appositions[0]).toMatchObject({
      exact: 'the former chairman of Orbis Bank',
      organization: 'orbis-bank',
      former: true,
    });
  });

  it('sets those of the byline apart', () => {
    const [writer] = readEntities('By Laura Finch\nThe mayor resigned.');
    expect(writer).toMatchObject({ name: 'Laura Finch', isByline: true });
  });
});

describe('organizations', () => {
  const cases: [string, string[]][] = [
    ['The Bank of England and the Ministry of Justice agreed.', ['Bank of England', 'Ministry of Justice']],
    [
      'The Department for Work and Pensions and the Ministry of Housing, Communities and Local Government agreed.',
      ['Department for Work and Pensions', 'Ministry of Housing, Communities and Local Government'],
    ],
    ['The Centers for Water and Harbour Services wrote to him.', ['Centers for Water and Harbour Services']],
    ['The Ministry of Justice and Home Office agreed.', ['Ministry of Justice', 'Home Office']],
    ['The Ministry of Justice and Corvane Foods agreed.', ['Ministry of Justice', 'Corvane Foods']],
    ['On Sunday Corvane United sacked him. She told the Sunday Herald so.', ['Corvane United', 'Sunday Herald']],
    ['The mayor of Port Selby met Councilman Ray Okafor.', []],
    ['They sued a developer, Graydon Tolliver. Tolliver’s company, Corvane Partners, won.', ['Corvane Partners']],
    ['The Selby Conservatory is old. He died at his home in Selby and was buried near Selby.', ['Selby Conservatory']],
    ['The European Commission and American Airlines agreed.', ['European Commission', 'American Airlines']],
    ["The Nurses' Pension Trust and St Anselm's Hospital sued.", ["Nurses' Pension Trust", "St Anselm's Hospital"]],
    [
      'She joined Imperial College London from Oxford and Kyoto University.',
      ['Imperial College London', 'Kyoto University'],
    ],
    ['The trading firm Mary Lane closed.', ['Mary Lane']],
    ['Skyways Air Flight 218 crashed.', ['Skyways Air']],
    ['Orbis Capital Partners sued. On Monday Orbis won.', ['Orbis Capital Partners']],
    ['She told Le Courrier so.', ['Le Courrier']],
    ['Downing Street said that it was so. He lives in Downing Street.', ['Downing Street']],
    ['He lives in Downing Street.', []],
    ['MXT, the token issued by the exchange, fell.', []],
    ['They review the Fenwick Marsh decision.', []],
    ['MUST READ: How they did it', []],
    ['A truck company, Vesta, was sold.', ['Vesta']],
    ['Mara Quill ran Third Lever and sued the studio 21st Century Lark.', ['Third Lever', '21st Century Lark']],
    ['She was an engineer lured from Vantor, who had succeeded the co-chiefs.', ['Vantor']],
    ['Ruvik Osland sued over the film.', []],
    ['It merged with a blank-check firm called Koru.', ['Koru']],
    ['Dale Priest, the Lumen partner on the board, left.', ['Lumen']],
    ['He set up Larch, a start-up into which others put money.', ['Larch']],
    ['The unit was sold to Vesta.', ['Vesta']],
    ['The law firm Harlan & Moore acted for Procter Holdings.', ['Harlan & Moore', 'Procter Holdings']],
    ['Lumen sued Brightwave over patents.', ['Lumen', 'Brightwave']],
    ["She worked at St Anselm's Hospital.", ["St Anselm's Hospital"]],
    ['The Securities and Exchange Commission fined him.', ['Securities and Exchange Commission']],
    ['They flew from Paris to Kenya in July.', []],
    // A nation's sport is a body; a part of a place, an airport and a desk are none
    ['New Zealand Rowing told Hockey Canada so.', ['New Zealand Rowing', 'Hockey Canada']],
    ['Serena Rowing told Hockey Marsh so.', []],
    ['Ships served Atlantic Canada, and Central Europe was cold.', []],
    ['The jet landed at Vantor Field airport. The Vantor shares fell.', ['Vantor']],
    ['The Vantor Field airport is closed.', []],
    ['Ann Roth, Business reporter, went home.', []],
    ["She runs the Players' Collective.", ["Players' Collective"]],
    [
      'Blue Heron, a bank run by Ann Roth, fell. Silver Terns, a club led by Tom Reed, rose.',
      ['Blue Heron', 'Silver Terns'],
    ],
    ['Mary Heron, a bank clerk led away in May, wept.', []],
    ['Tom Reed, a former Silver Terns flanker, sells milk.', ['Silver Terns']],
    // With its nation and without, one body
    ['The Danish Dockers Alliance met. The Dockers Alliance struck.', ['Danish Dockers Alliance']],
    ['The Danish Dockers Alliance met. The Welders Alliance struck.', ['Danish Dockers Alliance', 'Welders Alliance']],
  ];
  it.each(cases)('%s', (text, expected) => expect(namesOf(text, 'organization')).toEqual(expected));

  // A family's firm without an ending is told from its people by what stands beside the bare surname
  it.each<[string, string[]]>([
    [
      'Anna Holz started a bakery and named it Holz. Georg Holz joined the firm in 2006. The board of Holz dismissed him.',
      ['Holz'],
    ],
    [
      "The Holz distillery was founded by Anna Holz. In May, Holz's board dismissed her son, Georg Holz. Holz sold two brands.",
      ['Holz'],
    ],
    ['Anna Holz resigned. Holz said she was tired. He left Holz in the lobby, and Holz smiled.', []],
    ['Anna Holz resigned. Shares fell. Holz told Georg Holz that the board had wept.', []],
  ])('%s', (text, expected) => expect(namesOf(text, 'organization').filter((n) => n === 'Holz')).toEqual(expected));

  it('joins the last word that is its own with the full name', () => {
    const [full] = readEntities('The Ada Marlow Company fell. Marlow shares sank, and Marlow sued Vesta.');
    expect(full).toMatchObject({ name: 'Ada Marlow Company', aliases: ['Marlow'] });
  });

  it.each([
    [
      'Ann Brook, the head of Port of Selby, came from Associated British Marine.',
      ['Port of Selby', 'Associated British Marine'],
    ],
    ['She told The Atlantic that the newspaper The Ledger had lied.', ['Atlantic', 'Ledger']],
    ['In May a Milan court jailed him, and the appeal court freed him.', ['Milan court', 'appeal court']],
    ['He was taken away by officers acting for the Munich prosecutors.', ['Munich prosecutors']],
    ['American prosecutors moved fast. The court adjourned.', []],
    ['The Bahrainis bought him out, and the Texas Republican objected.', []],
    ['He ran the ferry Lady Ann from the town of Orford, Maine, and the Polar Star sank.', []],
    ['Jane Marlo was the last of her line to own the company that bears its name.', ['Marlo']],
  ])('%s', (text, expected) => expect(namesOf(text, 'organization')).toEqual(expected));

  it('joins a firm with itself at the end of a sentence', () => {
    const entities = readEntities('They sold it to Vesta Pumps Ltd. Colm Reilly runs Vesta Pumps Ltd now.');
    expect(entities.filter((e) => e.kind === 'organization').map((e) => e.name)).toEqual(['Vesta Pumps Ltd.']);
  });

  it('joins a short form with the full name', () => {
    const entities = readEntities('The Food Standards Agency fined Colm Reilly. The FSA said so on Monday.');
    expect(entities.find((e) => e.kind === 'organization')).toMatchObject({
      name: 'Food Standards Agency',
      aliases: ['FSA'],
    });
  });
});

describe('mentions', () => {
  it('stand where they say, in any text', () => {
    for (const text of ['', '“', 'A. B. C. and & of the Bank of', "X's's 's Y'", 'Éric Ünal said 😀 Zoë Li left.']) {
      for (const entity of readEntities(text))
        for (const m of entity.mentions) expect(`A Title\n${text}`.slice(m.start, m.end)).toBe(m.exact);
    }
  });
});
