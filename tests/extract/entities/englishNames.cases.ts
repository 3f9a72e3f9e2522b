/** People and bodies of English news, British and American: a text, its people, its bodies. */
export const ENGLISH_NAMES: readonly (readonly [
  text: string,
  people: readonly string[],
  organizations: readonly string[],
])[] = [
  [
    'Dame Helen Marsh, chair of the Northfield Hospital Trust, resigned on Tuesday. The Trust said an interim chair would be named.',
    ['Helen Marsh'],
    ['Northfield Hospital Trust/Trust'],
  ],
  [
    "Sir Colin O'Rourke told the inquiry that Lord Pemberton had ignored warnings.",
    ["Colin O'Rourke", 'Pemberton/Lord Pemberton'],
    [],
  ],
  ['Baroness Amara Diallo-Whyte sued Harrow & Co over unpaid fees.', ['Amara Diallo-Whyte'], ['Harrow & Co']],
  ['Lawyers from Blake Sutton Marsh LLP represented Mr. McAllister.', ['McAllister'], ['Blake Sutton Marsh LLP']],
  [
    'The University of Westmarch dismissed Professor Ngozi Adeyemi. The university denied her claims.',
    ['Ngozi Adeyemi'],
    ['University of Westmarch'],
  ],
  [
    'Ashford United sacked manager Luca De Santis after a 3-0 defeat by Redhill City. United have lost six in a row, while City are top.',
    ['Luca De Santis'],
    ['Ashford United/United', 'Redhill City/City'],
  ],
  [
    'The Federal Aviation Safety Board (FASB) opened an inquiry. FASB chair Jennifer L. Homes said the report would be public.',
    ['Jennifer L. Homes'],
    ['Federal Aviation Safety Board/FASB'],
  ],
  [
    'Kestrel Biosciences Inc. named Priya Raman chief executive, replacing J. T. Colworth. Kestrel shares fell 4%.',
    ['J. T. Colworth', 'Priya Raman'],
    ['Kestrel Biosciences Inc./Kestrel'],
  ],
  ['Judge Maria van der Berg sentenced Ahmed al-Rashid to six years.', ['Ahmed al-Rashid', 'Maria van der Berg'], []],
  [
    'Detective Inspector Sean Mac Giolla said Essex Police had arrested a man from Lincoln.',
    ['Sean Mac Giolla'],
    ['Essex Police'],
  ],
  ['Former mayor Washington Brooks was indicted in Madison County.', ['Washington Brooks'], []],
  [
    'The Liberal Alliance leader, Petra Novak, quit on Sunday; the Alliance will vote next month.',
    ['Petra Novak'],
    ['Liberal Alliance/Alliance'],
  ],
  [
    'Whitfield & Sons, the family firm founded by Arthur Whitfield, was sold to Calder Group.',
    ['Arthur Whitfield'],
    ['Calder Group', 'Whitfield & Sons'],
  ],
  [
    '“We made mistakes,” said Tom Ridley, spokesman for the Port of Carrick Authority.',
    ['Tom Ridley'],
    ['Port of Carrick Authority'],
  ],
  [
    'The Crown Prosecution Service charged nurse Ellen Fairweather with manslaughter. The CPS declined to comment.',
    ['Ellen Fairweather'],
    ['Crown Prosecution Service/CPS'],
  ],
  [
    'The Westmarch Gazette reported that Councillor Dai Prosser had met developers from Bluewater Homes.',
    ['Dai Prosser'],
    ['Bluewater Homes', 'Westmarch Gazette'],
  ],
  [
    "Rev. Isaiah Monroe and Sister Agnes Kelly led the vigil outside St Brendan's Hospital.",
    ['Agnes Kelly', 'Isaiah Monroe'],
    ["St Brendan's Hospital"],
  ],
  [
    'US Attorney Damian Ortega Ruiz said Vance Meridian, a hedge fund, had defrauded clients.',
    ['Damian Ortega Ruiz'],
    ['Vance Meridian'],
  ],
  [
    'The Department of Fisheries fined Northern Star Trawlers. Skipper Olaf Jensen will appeal.',
    ['Olaf Jensen'],
    ['Department of Fisheries', 'Northern Star Trawlers'],
  ],
  [
    'Dr Li Wei of the Helmsford Institute for Genomics retracted the paper in Nature Physics.',
    ['Li Wei'],
    ['Helmsford Institute for Genomics'],
  ],
  [
    'The Treasury said Chancellor Rupert Sands would resign. Labour called it a disgrace.',
    ['Rupert Sands'],
    ['Labour Party/Labour', 'Treasury'],
  ],
  [
    'Paris Hartley and London Breeze were both charged, said Phoenix police.',
    ['London Breeze', 'Paris Hartley'],
    ['Phoenix police'],
  ],
  [
    'Chelsea Vaughn, a teacher at Lincoln Elementary School, was killed.',
    ['Chelsea Vaughn'],
    ['Lincoln Elementary School'],
  ],
  [
    "The Bank of Tavira's governor, João Carvalho, clashed with Finance Minister Inês Duarte.",
    ['Inês Duarte', 'João Carvalho'],
    ['Bank of Tavira'],
  ],
  [
    'Coach Bill "Bear" Haskins left Eastern Tech for the Denver Mustangs.',
    ['Bill Haskins'],
    ['Denver Mustangs', 'Eastern Tech'],
  ],
  ['Teenager Kai Nakamura drowned off Port Hedley, the coastguard said.', ['Kai Nakamura'], []],
  ['Three Met Police officers, including Sgt Dean Fowler, were suspended.', ['Dean Fowler'], ['Met Police']],
  ['The Save Our Library campaign group, run by Doris Webb, won.', ['Doris Webb'], ['Save Our Library']],
  [
    'The National Union of Dockworkers (NUD) backed its general secretary, Frank Doyle.',
    ['Frank Doyle'],
    ['National Union of Dockworkers/NUD'],
  ],
  [
    "The Alder Foundation's trustees removed its director, Susan Peel-Jones.",
    ['Susan Peel-Jones'],
    ['Alder Foundation'],
  ],
  ['Senator-elect Beatriz Luna-Ortega defeated Gov. Hank Stiles.', ['Beatriz Luna-Ortega', 'Hank Stiles'], []],
  [
    'Solicitors Gordon Peake and Partners acted for the widow, Mrs Joan Tranter.',
    ['Joan Tranter'],
    ['Gordon Peake and Partners'],
  ],
  [
    "Airline Skylark Air went bust in May. Skylark's founder, Ivan Petrov, fled.",
    ['Ivan Petrov'],
    ['Skylark Air/Skylark'],
  ],
];
