/** What, told of somebody, finds fault with them: deeds, nouns and adjectives. General vocabulary. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs whose subject is blamed by whoever says so. */
export const WRONGS = words(`
mislead lie cheat steal betray deceive defraud swindle con dupe trick hoodwink bully harass abuse mistreat neglect conceal hide withhold inflate falsify
forge fabricate doctor rig ignore violate flout breach exaggerate mismanage mishandle bungle botch squander waste plunder loot sabotage undermine
ruin destroy wreck damage harm endanger jeopardise jeopardize threaten intimidate pressure pressurise pressurize coerce blackmail extort exploit smear slander libel
defame humiliate belittle insult mock manipulate meddle interfere overreach misrepresent misstate misuse misappropriate embezzle launder bribe pocket siphon
syphon obstruct stonewall dither panic blunder err overstep abandon desert disgrace shame demean scapegoat retaliate silence gag discriminate assault
molest grope rape beat hit punch torment terrorise terrorize persecute victimise victimize gaslight fail bankrupt cripple dodge evade duck copy plagiarise plagiarize
infringe overcharge underpay poison pollute lose fumble break renege backtrack cower hurt suppress bury whitewash cover deny backstab disrespect disregard trample
`);
/** Verbs that find fault where they are not done: "never listened". */
export const DUTIES = words(
  'listen apologise apologize care act learn understand help answer respond disclose warn tell show deserve protect check ask',
);
/** Words that make a plain verb find fault: "put profit before", "cut corners". */
export const FAULTS: ReadonlyMap<string, RegExp> = new Map([
  ['bleed', /^(?:dry|white)$/],
  ['strip', /^(?:assets|bare)$/],
  ['put', /^(?:before|above|ahead|risk|first)$/],
  ['place', /^(?:before|above|ahead|risk)$/],
  ['turn', /^(?:blind|deaf)$/],
  ['drag', /^(?:feet|heels)$/],
  ['cut', /^corners$/],
  ['look', /^away$/],
  ['do', /^(?:nothing|little)$/],
  ['let', /^down$/],
  ['cross', /^line$/],
  ['play', /^(?:politics|games|fire)$/],
  ['have', /^(?:blood|contempt)$/],
  ['bring', /^(?:shame|disgrace|disrepute)$/],
  ['make', /^(?:mess|scapegoat|mockery|mistakes)$/],
  ['shift', /^(?:blame|responsibility)$/],
  ['take', /^(?:bribes|kickbacks|advantage|bribe)$/],
  ['show', /^(?:contempt|disregard|disrespect|arrogance)$/],
  ['get', /^wrong$/],
  ['pass', /^buck$/],
  ['sit', /^hands$/],
  ['throw', /^bus$/],
  ['sell', /^out$/],
  ['run', /^ground$/],
  ['go', /^far$/],
  ['act', /^(?:late|slowly)$/],
  ['come', /^late$/],
  ['move', /^slowly$/],
  ['wait', /^long$/],
]);
/** What somebody should do who is not wanted any more. */
export const GOES = words('resign go quit leave step stand retire');
/** The same where they are told in court or as a charge. */
export const ORDERS = words(
  'order direct instruct pressure tell urge ask force know encourage approve orchestrate mastermind',
);
/** Words behind "is", "as" or "called him" that find fault. */
export const BAD = words(`
liar fraud fraudster crook cheat coward bully thief traitor hypocrite failure disgrace tyrant dictator despot monster predator villain scoundrel charlatan
conman conwoman con-man huckster clown joke fool idiot moron lunatic crank loser racist sexist misogynist fascist thug criminal gangster mobster parasite leech
menace threat danger liability embarrassment disaster catastrophe scandal sham travesty farce mess nightmare scam hoax lie lies ponzi puppet stooge poodle amateur bungler
unfit incompetent reckless dishonest corrupt weak cruel arrogant negligent guilty wrong irresponsible untrustworthy unreliable disloyal greedy lazy selfish dangerous toxic
abusive callous ruthless inept hopeless useless clueless shameful disgraceful appalling outrageous unacceptable unforgivable indefensible inexcusable cynical deceitful
sell-out stitch-up hatchet-job relic dinosaur has-been mouthpiece lackey crony yes-man profiteer opportunist impatient stubborn aloof vain divisive wrecker absent hapless
stunt charade circus pantomime gimmick whitewash cover-up witch-hunt vendetta robbery duplicitous vindictive spiteful petty delusional erratic unhinged unstable volatile ignorant naive foolish stupid ridiculous pathetic cowardly complacent
secretive evasive misleading ashamed con false bogus fraudulent sloppy careless unethical immoral illegal unlawful racist sexist hypocritical autocratic tyrannical controlling
manipulative egotistical narcissistic narcissist egomaniac sociopath psychopath bloodsucker vampire responsible blame cult predatory unprofessional disrespectful
betrayal abuse insult outrage blunder mistake error sellout cover-up whitewash witch-hunt smear extortion theft crime injustice incompetence
badly wrongly improperly poorly disgracefully shamefully recklessly irresponsibly unlawfully illegally dishonestly unfairly appallingly outrageously
negligence greed arrogance cowardice hypocrisy dishonesty overdue untrue nonsense rubbish garbage baseless absurd laughable insulting offensive vile despicable disgusting deplorable
`);
/** Words that speak for somebody. */
export const GOOD = words(`
hero heroine genius visionary brilliant outstanding exceptional inspiring inspirational remarkable superb magnificent honest innocent courageous brave decent honourable honorable
legend giant pioneer saint treasure role-model great greatest best finest wonderful fantastic terrific extraordinary gifted talented trustworthy loyal dedicated selfless kind generous
`);
/** Verbs by which somebody says something of another. */
export const SAYS = words(`
say tell claim allege argue insist testify complain write charge declare assert contend maintain state add suggest believe think feel tweet post note remark
comment reply respond retort shout reveal explain recall fear warn admit conclude find rule hint imply protest joke quip fume sniff thunder announce report acknowledge concede stress
`);
/** Those that themselves make a charge. */
export const CHARGES = words('testify allege claim complain charge accuse suggest imply conclude find');
/** Verbs by which an act comes into the world: "unveiled a plan". */
export const MAKES = words(
  'unveil propose announce publish present launch make draw outline draft set release table submit issue write give deliver float reveal',
);
