/**
 * English nouns for happenings, and the verbs that such happenings are first told by: "the flight" is where somebody
 * fled, "the verdict" where a jury convicted.
 */
const HAPPENINGS: readonly (readonly [nouns: string, verbs: string])[] = [
  [
    'flight|escape|getaway',
    'fled|escaped|flew|flown|absconded|ran away|slipped out|boarded|took off|vanished|disappeared|left for',
  ],
  ['departure|exit|resignation|walkout', 'left|quit|resigned|stepped down|departed|walked out|stood down|bowed out'],
  [
    'dismissal|firing|sacking|ouster|removal|ousting|expulsion|purge',
    'fired|sacked|ousted|dismissed|removed|axed|deposed|forced out|expelled|threw out|drove out|kicked out|terminated',
  ],
  [
    'appointment|promotion|nomination|hiring|arrival',
    'appointed|named|hired|nominated|promoted|installed|took over|became|arrived|joined|picked|chosen|elevated',
  ],
  ['verdict|conviction|acquittal', 'convicted|acquitted|found guilty|found not guilty|cleared|jury|jurors'],
  ['sentencing|sentence', 'sentenced|jailed|imprisoned|years in prison|months in prison|handed down'],
  ['ruling|judge?ment|decision', 'ruled|judges?|decided|rejected|upheld|overturned|quashed|struck down|court'],
  ['arrest|detention|capture', 'arrested|detained|seized|captured|into custody|picked up|caught'],
  ['raid|search|swoop', 'raided|searched|stormed|swooped'],
  ['indictment|charges?|arraignment', 'charged|indicted|charges|arraigned|accused'],
  ['lawsuit|suit|complaint|filing|petition', 'sued|filed|took .{1,30} to court|lodged|petition'],
  [
    'death|killing|murder|suicide|assassination',
    'died|killed|murdered|dead|assassinated|took (?:his|her) own life|shot',
  ],
  ['funeral|burial', 'buried|funeral|laid to rest'],
  ['wedding|marriage', 'married|wed|wedding'],
  ['divorce|separation|split|breakup|break-up', 'divorced|separated|split|broke up'],
  ['birth', 'born|gave birth'],
  [
    'crash|accident|collision|wreck|disaster|tragedy|catastrophe|derailment|sinking|capsizing',
    'crashed|came down|went down|collided|plunged|sank|capsized|derailed|ran aground|ploughed|plowed|struck|overturned',
  ],
  ['fire|blaze|inferno', 'fire|ablaze|burned|burnt|blaze|flames'],
  ['explosion|blast|bombing|detonation', 'exploded|blew up|detonated|blast|explosion'],
  [
    'attack|shooting|stabbing|massacre|assault|ambush',
    'attacked|opened fire|shot|stabbed|gunned down|assaulted|ambushed',
  ],
  [
    'collapse|implosion|failure|bankruptcy|insolvency',
    'collapsed|failed|bankrupt|bankruptcy|insolvency|went under|Chapter 11|imploded|folded',
  ],
  ['earthquake|quake|tsunami|eruption', 'earthquake|quake|struck|erupted|tsunami|magnitude'],
  [
    'takeover|purchase|acquisition|buyout|sale|deal|merger|agreement|tie-up',
    'bought|acquired|agreed|sold|merged?|takeover|purchase|acquisition|signed|deal|took over|combine',
  ],
  ['offer|bid|proposal', 'offered|bid|proposed|offer|tabled'],
  ['listing|flotation|float|IPO|debut', 'listed|floated|went public|debut|initial public offering|IPO|began trading'],
  ['launch|unveiling|release|premiere|opening', 'launched|unveiled|released|introduced|opened|premiered|went on sale'],
  ['election|vote|ballot|referendum|poll', 'elected|voted|won|election|re-elected|ballot|polls|referendum'],
  ['defeat|loss|win|victory|match|game|final|derby', 'lost|beat|beaten|won|defeated|thrashed|drew|defeat'],
  ['meeting|summit|session|dinner|lunch|gathering', 'met|meeting|gathered|convened|talks|dined|dinner|lunch|summit'],
  [
    'talks|mediation|negotiations|arbitration|discussions',
    '[Tt]alks|[Mm]ediat\\w+|[Nn]egotiat\\w+|[Aa]rbitrat\\w+|[Dd]iscussions|met',
  ],
  ['hearing|testimony|appearance|interrogation', 'testified|hearing|appeared|questioned|heard|grilled|gave evidence'],
  ['trial|proceedings', 'trial'],
  [
    'announcement|statement|confession|admission|disclosure|revelations?',
    'announced|revealed|disclosed|admitted|confessed|said|published|acknowledged',
  ],
  ['publication|report|article|exposé|story|post|letter', 'published|reported|posted|wrote|report|article|appeared'],
  ['theft|robbery|heist|burglary', 'stole|stolen|robbed|burgled|broke into'],
  [
    'strike|stoppage|protest|demonstration|march|riots?',
    'struck|walked out|strike|protested|marched|rioted|demonstrated|took to the streets',
  ],
  ['coup|putsch|uprising|invasion', 'overthrew|seized power|coup|invaded|rose up|toppled'],
  ['settlement|truce|ceasefire|cease-fire', 'settled|truce|ceasefire|agreed'],
];

/** All those nouns, as an alternation of an expression. */
export const HAPPENING_NOUNS = HAPPENINGS.map(([nouns]) => nouns).join('|');

interface Happening {
  noun: RegExp;
  verbs: RegExp;
}

const TABLE: readonly Happening[] = HAPPENINGS.map(([nouns, verbs]) => ({
  noun: new RegExp(`^(?:${nouns})$`, 'i'),
  verbs: new RegExp(`\\b(?:${verbs})\\b`),
}));

/** What such a happening is told by; `null` for a noun that is none. */
export function verbsOfHappening(noun: string): RegExp | null {
  return TABLE.find((h) => h.noun.test(noun))?.verbs ?? null;
}
