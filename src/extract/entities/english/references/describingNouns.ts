/**
 * Nouns that a text varies a name by ("the neuroscientist", "the actress", "the old warrior"): trades, nations, stations in life
 * and figures of speech.
 *
 * Does not know: posts, which a body has one holder of, and parts that any story has somebody for (a judge, a witness); those
 * set somebody new before the reader.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const TELLS_OF_TRADE = words(`
actor actress singer rapper songwriter musician guitarist drummer pianist violinist composer conductor tenor soprano dancer ballerina choreographer comedian
comic entertainer magician model supermodel presenter broadcaster podcaster influencer blogger youtuber novelist writer author poet playwright screenwriter
filmmaker film-maker photographer painter sculptor artist designer couturier architect chef restaurateur winemaker hotelier
scientist neuroscientist physicist chemist biologist virologist epidemiologist psychologist psychiatrist economist statistician mathematician historian
sociologist anthropologist archaeologist astronomer geologist academic scholar professor surgeon doctor medic doc physician cardiologist oncologist anaesthetist
paediatrician gynaecologist midwife nurse engineer inventor programmer
tycoon magnate mogul billionaire millionaire businessman businesswoman entrepreneur financier banker trader broker investor industrialist developer oligarch
philanthropist heir heiress aristocrat baronet earl countess viscount duke duchess prince princess baron baroness marquess socialite
politician statesman stateswoman lawmaker congressman congresswoman senator diplomat backbencher nationalist socialist conservative liberal republican
democrat populist reformer firebrand radical
footballer striker midfielder defender winger goalkeeper keeper forward flanker hooker lock centre full-back fly-half scrum-half batsman bowler
all-rounder cricketer golfer boxer sprinter swimmer cyclist jockey racer athlete gymnast skater skier quarterback pitcher shortstop
tactician forty-something fiftysomething
soldier sailor pilot astronaut explorer mountaineer adventurer priest preacher cleric prelate pontiff
fraudster conman swindler felon fugitive convict killer murderer rapist hacker spy whistleblower whistle-blower
boss supremo kingpin star legend icon veteran maverick rebel showman warrior king queen emperor titan wunderkind prodigy rookie upstart newcomer
intruder outsider insurgent predator raider champion underdog pioneer visionary guru hero heroine villain icon darling firebrand figurehead
grandee stalwart loyalist technocrat disciplinarian perfectionist workaholic recluse loner dropout
native father-of-two father-of-three father-of-four mother-of-two mother-of-three mother-of-four grandfather grandmother pensioner widow widower
teenager divorcee bachelor vegan teetotaller immigrant emigre exile
gunner skipper boffin tyro starlet ace playmaker marksman hitman poacher centurion
`);

/** Figures of speech, which mean whom the story is about. */
export const FIGURES: ReadonlySet<string> = new Set(
  'intruder upstart warrior king queen emperor titan showman maverick wunderkind prodigy rebel raider predator visionary firebrand figurehead icon legend hero heroine villain supremo kingpin boss'.split(
    ' ',
  ),
);

const MALE =
  /^(?:actor|businessman|congressman|statesman|king|duke|prince|emperor|earl|viscount|baron|baronet|father-of-\w+|grandfather|widower|bachelor|conman|showman|hero|batsman|frontman|heir|playboy|tenor|pontiff|priest)$/;
const FEMALE =
  /^(?:actress|businesswoman|congresswoman|stateswoman|queen|duchess|princess|countess|baroness|mother-of-\w+|grandmother|widow|divorcee|heiress|ballerina|soprano|heroine|midwife|starlet)$/;

/** The sex that a noun tells, if any. */
export const sexOfNoun = (noun: string): 'm' | 'f' | undefined =>
  FEMALE.test(noun) ? 'f' : MALE.test(noun) ? 'm' : undefined;
