/**
 * More turns of phrase: a plain verb whose object, preposition or subject makes it a happening ("ceded both titles",
 * "gave her five months in prison", "into his chair went", "shed a fifth of their value"). Asked first.
 */
import type { EnglishRule } from './englishRule.ts';

const POST =
  '(?:titles?|posts?|roles?|seats?|jobs?|chairs?|chairmanship|presidency|directorships?|positions?|duties|responsibilities|captaincy|premiership|leadership|reins|helm|crown|portfolio|ministry|editorship|professorship)';
const OFFICE =
  '(?:chief|chair|chairman|chairwoman|president|vice|head|director|managing|executive|partner|general|editor|captain|manager|coach|minister|secretary|dean|provost|principal|top|helm|post|job|role|first team|board)';
const SPAN = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty)';
const FRACTION =
  '(?:(?:about|around|nearly|almost|more than|over|roughly|some|as much as|up to|another) )*(?:an? (?:third|quarter|half|fifth|sixth|tenth)|half|two[- ]thirds|three[- ]quarters|\\d[\\d.,]*(?: ?%| per ?cent| points?| basis points)|[$£€]\\d[\\d.,]*)';
const COURT_WORDS =
  /\b(?:court|judges?|tribunal|jury|jurors|panel|justices?|magistrates?|bench|appeals court|high court|supreme court)\b/;
const LAWYERS =
  /\b(?:prosecutors?|lawyers?|attorneys?|solicitors?|barristers?|counsel|defen[cs]e|plaintiffs?|government|crown|regulators?)\b/;
const POLICE =
  /\b(?:police|detectives?|investigators?|agents|officers|fbi|prosecutors?|authorities|customs|inspectors?|bailiffs?|tax inspectors|gendarmes|carabinieri)$/;
const SITE =
  '(?:plants?|factor(?:y|ies)|mills?|mines?|stores?|shops?|branch(?:es)?|offices?|newsrooms?|bureaus?|bureaux|depots?|warehouses?|sites?|restaurants?|labs?|laborator(?:y|ies)|campus(?:es)?|schools?|wards?|hospitals?|hotels?|showrooms?|outlets?|studios?|yards?|shipyards?)';

export const TURN_RULES: readonly EnglishRule[] = [
  // Sentences, charges, custody
  {
    type: 'legal',
    verbs: 'give hand get receive draw earn serve impose',
    after: new RegExp(
      `^(?:\\S+ ){0,4}?(?:${SPAN}[- ](?:days?|weeks?|months?|years?)|life)\\b.{0,24}\\b(?:prison|jail|behind bars|probation|custody|imprisonment|community service|parole|suspended)`,
      'u',
    ),
  },
  { type: 'legal', verbs: 'draw', after: /^(?:an? |the |his |her )?(?:\S+ ){0,2}(?:terms?|sentences?)\b/ },
  {
    type: 'legal',
    verbs: 'report surrender return',
    after: /^to (?:an? |the )?(?:\S+ ){0,3}?(?:prison|jail|penitentiary|custody|authorities)\b/,
  },
  {
    type: 'legal',
    verbs: 'lead march take drag whisk escort frogmarch walk',
    after: /\b(?:in (?:hand)?cuffs|in chains|in shackles|into a (?:police|waiting) (?:car|van))\b/,
  },
  {
    type: 'legal',
    verbs: 'unseal file return issue secure obtain sign serve lodge announce bring execute hand',
    voice: 'active',
    after:
      /^(?:up )?(?:\S+ ){0,3}?(?:indictments?|(?:arrest |search )?warrants?|criminal charges|charges|complaints?|subpoenas?|summons(?:es)?|injunctions?|writs?|lawsuits?|restraining orders?)\b/,
  },
  {
    type: 'legal',
    verbs: 'unseal',
    voice: 'passive',
    subject: /\b(?:indictments?|charges|complaints?|affidavits?|warrants?|papers)\b/,
  },
  {
    type: 'legal',
    verbs: 'take need deliberate',
    after:
      /\b(?:to|before) (?:convict|acquit|find|clear|indict|reach(?:ing)? a verdict|convicting|acquitting|finding)\b/,
    subject: COURT_WORDS,
  },
  {
    type: 'legal',
    verbs: 'throw toss',
    after:
      /^(?:out )?(?:\S+ ){0,4}?(?:counts?|charges?|cases?|suits?|lawsuits?|claims?|convictions?|verdicts?|sentences?|evidence|appeals?|indictments?)\b/,
    notAfter: /^(?:around|about|up|in|into)\b/,
  },
  {
    type: 'legal',
    verbs: 'slap hit whack sting land',
    after:
      /\bwith (?:an? |the )?(?:\S+ ){0,4}?(?:fines?|lawsuits?|suits?|bans?|penalt(?:y|ies)|sanctions?|charges?|injunctions?|subpoenas?|writs?|bills?)\b/,
  },
  {
    type: 'legal',
    verbs: 'pay',
    after:
      /\bto (?:settle|resolve|end) (?:\S+ ){0,4}?(?:suits?|lawsuits?|claims?|charges|cases?|allegations|investigation|probe|litigation)\b/,
  },
  {
    type: 'legal',
    verbs: 'ask urge petition implore press',
    voice: 'active',
    after:
      /^(?:\S+ ){1,4}?to (?:dismiss|throw|toss|overturn|quash|order|make|grant|bar|block|jail|sentence|spare|set|reject|reconsider|delay|postpone|force|impose|seal|unseal|release|revoke)\b/,
    subject: LAWYERS,
  },
  { type: 'legal', verbs: 'swoop descend pounce', after: /^(?:on|upon) \S/, subject: POLICE },
  { type: 'legal', verbs: 'cart carry take haul remove', after: /^(?:away|off) \S/, subject: POLICE },
  { type: 'legal', verbs: 'turn show', after: /^up (?:at|on|in) \S/, subject: POLICE },
  {
    type: 'legal',
    verbs: 'open launch begin start initiate institute commence bring reopen drop discontinue',
    voice: 'active',
    after:
      /^(?:an? |the |its |formal |fresh |new |criminal |civil |disciplinary |preliminary )*(?:\S+ )?(?:proceedings|prosecutions?|investigations?|inquir(?:y|ies)|probes?|inquests?|actions?)\b/,
  },
  {
    type: 'legal',
    verbs: 'cut reduce shorten lift extend overturn uphold quash confirm lengthen halve increase raise',
    voice: 'passive',
    subject:
      /\b(?:bans?|sentences?|suspensions?|terms?|fines?|convictions?|penalt(?:y|ies)|sanctions?|verdicts?|injunctions?)$/,
  },
  {
    type: 'legal',
    verbs: 'reach strike agree sign enter',
    after:
      /^(?:into )?(?:an? |the )?(?:\S+ )?(?:plea|non-prosecution|deferred[- ]prosecution|consent|cooperation) (?:deal|agreement|bargain|decree|order)\b/,
  },
  {
    type: 'legal',
    verbs: 'reach strike agree offer',
    after: /^(?:an? |the )?(?:\S+ )?(?:deal|agreement|bargain|settlement)\b/,
    subject:
      /\b(?:justice department|prosecutors?|sec|securities and exchange commission|crown prosecution service|attorney general|doj)$/,
  },
  { type: 'legal', verbs: 'agree', after: /^to (?:pay|hand over|forfeit|disgorge) .*\bto (?:settle|resolve|end)\b/ },
  {
    type: 'legal',
    verbs: 'strike',
    voice: 'passive',
    after: /^(?:off|from) (?:the )?(?:\S+ )?(?:register|roll|rolls|list)\b/,
  },
  {
    type: 'legal',
    verbs: 'haul drag bring summon call',
    after:
      /\bbefore (?:it|them|the (?:\S+ )?(?:committee|panel|tribunal|board|court|inquiry|congress|senate|parliament))\b/,
  },
  {
    type: 'legal',
    verbs: 'ground recall impound quarantine deregister blacklist',
    voice: 'active',
    subject:
      /\b(?:agency|authority|authorities|regulators?|administration|faa|watchdog|government|ministry|department)$/,
  },
  { type: 'legal', verbs: 'record return', after: /^(?:an? |the )?(?:\S+ )?verdicts?\b/ },
  {
    type: 'legal',
    verbs: 'commit send bind',
    after: /^(?:\S+ ){1,3}?(?:for trial|to stand trial|over for trial|to the (?:crown|high|supreme) court)\b/,
  },
  {
    type: 'legal',
    verbs: 'turn reject refuse dismiss throw deny grant allow uphold',
    voice: 'passive',
    subject: /\b(?:appeals?|bail|pleas?|petitions?|motions?|applications? for (?:bail|asylum|parole)|challenge|writ)$/,
  },
  { type: 'legal', verbs: 'caution', voice: 'passive', after: /^by (?:the )?police\b/ },
  // Posts and those who hold them
  {
    type: 'dismissal',
    verbs: 'vote decide agree move resolve choose opt',
    after:
      /^(?:unanimously |narrowly )?(?:\d+[-–]\d+ )?to (?:remove|oust|dismiss|sack|fire|expel|depose|eject|strip|unseat|impeach|drop|axe)\b/,
  },
  { type: 'dismissal', verbs: 'cut sever', after: /^(?:all |its |his |her |their )?(?:ties|links|relations) with\b/ },
  {
    type: 'departure',
    verbs: 'say announce declare confirm tell',
    after:
      /\b(?:would|will|was|is) (?:not (?:seek|run for|stand for)|(?:be )?(?:leaving|quitting|resigning|retiring|standing down|stepping down|stepping aside))\b/,
  },
  { type: 'departure', verbs: 'step stand', after: /^back (?:from|as)\b/ },
  { type: 'departure', verbs: 'take', after: /^(?:early |voluntary )?(?:retirement|redundancy|severance|a buyout)\b/ },
  {
    type: 'appointment',
    verbs: 'elect re-elect reelect vote return crown anoint proclaim',
    voice: 'active',
    after:
      /^(?:(?:mr|mrs|ms|dr|sir) )?(?:\S+ ){1,4}?(?:as |to (?:be |the post of )?)?(?:its |their |the |an? )?(?:\S+ )?(?:president|chairman|chairwoman|chair|chancellor|leader|captain|mayor|speaker|head|king|queen|pope|premier|prime minister|secretary|treasurer|champion)\b/,
  },
  {
    type: 'appointment',
    verbs: 'beat defeat edge pip outpoll',
    after:
      /\bby (?:\S+ )?\d+ votes?\b|\bin (?:the |a )?(?:\S+ )?(?:ballot|vote|election|run-off|leadership contest|primary)\b/,
  },
  {
    type: 'appointment',
    verbs: 'slide slip move ease settle drop',
    after: /^into (?:the |his |her |\S+['’]s )?(?:\S+ ){0,3}?(?:chair|seat|job|role|post|office|hot seat)\b/,
  },
  {
    type: 'appointment',
    verbs: 'put place set leave',
    voice: 'active',
    after: /^(?:\S+ ){1,3}?in (?:\S+ )?charge of\b/,
  },
  { type: 'appointment', verbs: 'put place', voice: 'passive', after: /^in (?:\S+ )?charge of\b/ },
  {
    type: 'appointment',
    verbs: 'bring call recall',
    voice: 'active',
    after:
      /^(?:back|in) (?:\S+ ){1,3}?as (?:\S+ )?(?:caretaker|interim|chief|coach|manager|head|chair|captain|director|boss)\b/,
  },
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'active',
    after: new RegExp(
      `^(?:him|her|them|(?:[\\p{L}.’'-]+ ){1,3}?)\\s?(?:its|their|the|a|an|his|her) (?:\\S+ ){0,2}?${OFFICE}\\b`,
      'u',
    ),
  },
  {
    type: 'joining',
    verbs: 'move switch transfer cross defect decamp jump hop',
    after: /^(?:over |across |ship )?to (?:the (?:rival|opposition|other)|rival )?/,
    notAfter:
      /^(?:over |across |ship )?to (?:the (?!rival|opposition|other)|a |an |his|her|their|its|block|dismiss|stop|end|close|new york|london|paris|california|florida|texas|washington|america|china|england|geneva|zurich|arizona)/,
    subject: /\b(?:he|she|who|\p{L}{2,})$/u,
  },
  {
    type: 'joining',
    verbs: 'sign buy land capture bag acquire recruit',
    after: /^(?:[\p{L}.’'-]+ ){1,3}?(?:for|from) (?:an? |the )?(?:\S+ )?(?:[£$€]\d|free|undisclosed|fee|club-record)/u,
  },
  {
    type: 'departure',
    verbs: 'cede relinquish yield vacate renounce surrender quit abandon forfeit',
    voice: 'active',
    after: new RegExp(`^(?:both |all |most )?(?:of )?(?:his|her|their|its|the|a) (?:\\S+ ){0,3}?${POST}\\b`),
  },
  {
    type: 'departure',
    verbs: 'give',
    after: new RegExp(`^up (?:both |all )?(?:of )?(?:his|her|their|the) (?:\\S+ ){0,3}?${POST}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'go step move come slot slide',
    subject:
      /^(?:and |then )?(?:in|into|to) (?:his|her|their|its|the \S+) (?:old |former |vacant )?(?:chair|place|shoes|seat|stead|post|job|role|office|slot)$/,
  },
  {
    type: 'appointment',
    verbs: 'step',
    after:
      /^(?:up|in)(?: to the plate)? (?:in (?:his|her|their) (?:stead|place|absence)|into (?:his|her|their|the) (?:\S+ )?(?:shoes|breach|role|post|job))\b/,
  },
  {
    type: 'appointment',
    verbs: 'move rise ascend climb graduate advance',
    voice: 'active',
    after: new RegExp(`^(?:up |swiftly |quickly )?to (?:be |become )?(?:the |an? |its |their )?(?:\\S+ )?${OFFICE}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'go pass fall',
    subject:
      /\b(?:job|post|role|position|seat|captaincy|chairmanship|chair|presidency|leadership|helm|top job|vacancy|premiership|portfolio|baton|reins)$/,
    after: /^to (?!waste|plan|press|the wall|ground|pieces|court)\p{L}/u,
  },
  {
    type: 'joining',
    verbs: 'lure poach tempt entice prise pry woo coax snatch pinch hire',
    voice: 'active',
    after: /^(?:away )?(?:[\p{L}.’'-]+ ){1,5}?(?:away )?from (?!being|the (?:start|outset|beginning)|home)\S/u,
  },
  // Money and trade
  { type: 'deal', verbs: 'snap scoop gobble hoover buy', after: /^up (?!to)\S/ },
  {
    type: 'deal',
    verbs: 'unveil table launch lodge submit make mount sweeten raise present trump withdraw',
    voice: 'active',
    after:
      /^(?:an? |its |his |her |their |the )?(?:\S+ ){0,4}?(?:(?:takeover |buyout |cash |hostile |rival )?bids?|(?:takeover |buyout |cash |hostile |tender |rival |[$£€]\S+ )offers?)\b/,
    notAfter: /\bjob\b/,
  },
  {
    type: 'restructuring',
    verbs: 'break split carve',
    after: /^(?:itself|themselves|the (?:company|firm|group|business)|up)\b/,
    notAfter: /^up with\b/,
  },
  {
    type: 'restructuring',
    verbs: 'shut close shutter mothball padlock',
    after: new RegExp(
      `^(?:down )?(?:all |most |half |\\d+ )?(?:of )?(?:its|his|her|their|the|an?|\\p{L}+|\\d+) (?:\\S+ ){0,3}?${SITE}\\b`,
      'u',
    ),
    notAfter: /\bdoors?\b/,
  },
  {
    type: 'restructuring',
    verbs: 'go',
    after: /^(?:under|bust|to the wall|out of business|into (?:administration|receivership|liquidation))\b/,
  },
  {
    type: 'deal',
    verbs: 'give hand award grant offer',
    after:
      /^(?:\S+ ){1,4}?(?:an? |the )(?:\S+ ){0,3}?(?:contracts?|orders?|licen[cs]es?|franchise|loan|mandate|commission|concession)\b/,
  },
  {
    type: 'deal',
    verbs: 'order',
    voice: 'active',
    after:
      /^(?:another |up to |an additional |a further )?(?:\d[\d,.]*|\p{L}+teen|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds) (?:of )?(?:\S+ ){0,3}?(?:from|for|worth)\b/u,
  },
  { type: 'deal', verbs: 'fork shell cough splash stump', after: /^(?:out|up) (?!of)\S/ },
  {
    type: 'deal',
    verbs: 'collapse founder fail stall falter fizzle',
    subject:
      /\b(?:(?:(?:talks?|negotiations) (?:to (?:sell|buy|merge|acquire|take)|over (?:a|the) (?:sale|merger|takeover|deal|bid))|deals?|mergers?|takeovers?|sales?|bids?)(?: (?:to|with|over|on|of|for|between) .*)?|(?:merger|takeover|rescue|sale|buyout) (?:talks|negotiations)|(?:talks?|negotiations) to (?:sell|buy|merge|acquire|take) .*)$/,
  },
  {
    type: 'restructuring',
    verbs: 'scrap axe cut slash shed eliminate lose',
    after:
      /^(?:about |around |nearly |almost |more than |over |up to |some |another |a further |as many as )*(?:\d[\d,.]*|thousands of|hundreds of|dozens of|an? (?:third|quarter|half|fifth|tenth) of (?:its|the)|half (?:of )?(?:its|the)) (?:\S+ ){0,2}?(?:jobs?|posts|positions|workers|staff|employees|workforce|roles)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'move shift relocate transfer',
    after: /^(?:its|the|their) (?:\S+ )?(?:headquarters|head office|base|operations|production|manufacturing)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'suspend halt stop pause idle end',
    after:
      /^(?:all )?(?:its |the )?(?:\S+ )?(?:production|manufacturing|output|publication|operations|trading|assembly)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'halve slash cut scrap suspend axe',
    after: /^(?:its|the|their) (?:\S+ )?(?:dividend|payout|workforce|budget|headcount)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'call bring send',
    voice: 'passive',
    after: /^in(?: to| at)?\b/,
    subject: /\b(?:administrators?|receivers?|liquidators?)$/,
  },
  {
    type: 'restructuring',
    verbs: 'collapse fold fail',
    subject:
      /\b(?:company|firm|group|bank|lender|chain|airline|paper|newspaper|club|fund|exchange|charity|brand|business|retailer|builder|start-up|startup)$/,
  },
  // For and against
  {
    type: 'dispute',
    verbs: 'grill',
    voice: 'active',
    subject:
      /\b(?:senators?|lawmakers?|mps?|members|committee|panel|congress|deputies|legislators|reporters?|journalists?|shareholders?|investors)$/,
  },
  {
    type: 'dispute',
    verbs: 'walk',
    after: /^(?:out|off the job)\b/,
    subject:
      /\b(?:workers?|pilots?|teachers?|nurses?|doctors?|drivers?|staff|members|machinists?|actors?|writers?|crews?|miners?|engineers?|employees|students?|players?|union|unions|dockers?|journalists?)$/,
  },
  { type: 'dispute', verbs: 'tell complain allege warn', subject: /\b(?:whistle-?blowers?)$/ },
  { type: 'dispute', verbs: 'point', after: /^(?:the|an accusing|a) finger at\b/ },
  {
    type: 'dispute',
    verbs: 'shower pelt heckle boo jeer taunt',
    voice: 'active',
    after: /\bwith\b|^(?:him|her|them|\p{L}+)\b/u,
    subject: /\S/,
  },
  { type: 'dispute', verbs: 'shout scream yell', after: /^at (?!the top)\S/ },
  {
    type: 'dispute',
    verbs: 'vent',
    after: /^(?:his|her|their|its) (?:\S+ )?(?:anger|fury|rage|frustrations?|spleen|ire)\b/,
  },
  {
    type: 'dispute',
    verbs: 'fire launch unleash loose aim',
    after: /^(?:an? |another )?(?:\S+ )?(?:broadsides?|salvos?|tirades?|volley|barbs?|attack|parting shot)\b/,
  },
  {
    type: 'support',
    verbs: 'line rally unite swing',
    after: /^(?:up )?(?:behind|round|around|alongside) (?!the (?:corner|block|wall|table|wheel|clock)|\d)\S/,
  },
  {
    type: 'support',
    verbs: 'stick stand',
    after: /^by (?!the (?:wall|door|window|road|river|gate|sea)|\d|and\b|its\b)\S/,
  },
  { type: 'support', verbs: 'endorse champion', voice: 'active' },
  { type: 'support', verbs: 'pay', after: /^(?:\S+ )?(?:tribute|homage) to\b/ },
  { type: 'statement', verbs: 'plead', after: /^(?:ignorance|poverty|amnesia)\b/ },
  {
    type: 'statement',
    modality: 'denied',
    verbs: 'protest maintain',
    after: /^(?:his|her|their|its) (?:\S+ )?innocence\b/,
  },
  {
    type: 'statement',
    verbs: 'promise pledge vow',
    after: /^to (?:cooperate|co-operate|answer|explain|be|do|make amends|learn|tell|reveal|respond)\b/,
  },
  {
    type: 'decision',
    verbs: 'hand give award',
    after:
      /^(?:\S+ ){0,2}?(?:the |its )?(?:\S+ )?(?:games|tournament|world cup|olympics|hosting rights|finals|rights to)\b/,
  },
  {
    type: 'decision',
    verbs: 'clear allow permit authorise authorize',
    voice: 'active',
    after:
      /^(?:the |a |an )?(?:\S+ ){1,4}?to (?:fly|go|resume|reopen|return|sail|trade|proceed|enter|operate|open|build|continue)\b/,
  },
  { type: 'decision', verbs: 'cap limit freeze fix peg', voice: 'active', after: /\bat (?:[$£€]?\d)/ },
  {
    type: 'decision',
    verbs: 'back approve endorse reject adopt defeat',
    after: /^(?:the |a |an )?(?:\S+ ){0,2}?(?:motion|resolution|proposal|bill|amendment|reforms?|plan|measure)\b/,
  },
  {
    type: 'decision',
    verbs: 'postpone delay defer put',
    voice: 'active',
    after:
      /^(?:off |back )?(?:the|its|their|his|her) (?:\S+ ){0,2}?(?:launch|vote|decision|meeting|election|listing|release|wedding|opening|tour|match|games|ipo|flotation)\b/,
  },
  {
    type: 'dispute',
    verbs: 'speak argue campaign lobby agitate inveigh rail demonstrate',
    after: /^(?:out |up )?against (?!time|the clock)\S/,
  },
  { type: 'statement', verbs: 'break', after: /^(?:the news|(?:his|her|their|its) silence|word)\b/ },
  { type: 'statement', verbs: 'get receive have', after: /^(?:word|wind|news) (?:that|of|from)\b/ },
  {
    type: 'decision',
    verbs: 'wave nod push steamroller',
    after: /^through (?:the|its|his|her|their|an?) (?!crowd|door|window|streets?)\S/,
  },
  // What befalls, what is shown, who is away
  {
    type: 'incident',
    verbs: 'plunge plummet nosedive spiral slam plough plow smash',
    after: /^(?:into|onto|through|off|down) \S/,
    subject:
      /\b(?:plane|jet|aircraft|airliner|helicopter|flight|bus|coach|car|train|truck|lorry|van|ship|ferry|boat|lift|elevator|balloon|submersible)$/,
  },
  {
    type: 'incident',
    verbs: 'blow rip tear fly break come shear',
    after: /^(?:off|out|away|loose|apart)\b/,
    subject:
      /\b(?:door|panel|plug|roof|wing|engine|window|cladding|wheel|tyre|tire|hatch|crane|wall|balcony|scaffolding)(?: \S+)?$/,
  },
  { type: 'launch', verbs: 'take', after: /^the wraps off\b/ },
  {
    type: 'launch',
    verbs: 'run carry print publish break',
    voice: 'active',
    after:
      /^(?:the|an?|its|his|her) (?:\S+ ){0,2}?(?:stor(?:y|ies)|article|interview|exclusive|expos[eé]|column|op-ed|report|series|photographs?)\b/,
  },
  {
    type: 'launch',
    verbs: 'make',
    after:
      /^(?:its|his|her|their) (?:\S+ )?(?:maiden|first|inaugural|d[eé]but) ?(?:flight|voyage|outing|appearance|test flight)?\b/,
  },
  { type: 'leave', verbs: 'stand', voice: 'passive', after: /^down (?:pending|while|until|during|for)\b/ },
  {
    type: 'leave',
    verbs: 'step stand',
    after:
      /^(?:back|aside|away) (?:temporarily|pending|while|until|during|for (?:a|the|\S+) (?:week|month|duration|time|period))\b/,
  },
  {
    type: 'assessment',
    verbs: 'judge deem pronounce rate declare',
    voice: 'active',
    after:
      /\b(?:unsafe|safe|unfit|fit|sound|unsound|inadequate|defective|junk|negligent|reliable|unreliable|credible)\b/,
    subject:
      /\b(?:panel|experts?|inspectors?|engineers?|auditors?|inquiry|review|agency|committee|report|doctors?|moody['’]s|fitch)$/,
  },
  {
    type: 'assessment',
    verbs: 'decline refuse',
    after: /^to (?:sign|approve|certify|clear|endorse)\b/,
    subject: /\b(?:auditors?|accountants?|ey|kpmg|deloitte|pwc|inspectors?)$/,
  },
  {
    type: 'change',
    verbs: 'shed lose gain add surrender forfeit recoup regain',
    after: new RegExp(`^${FRACTION}`),
    subject:
      /\b(?:shares?|stock|shares in \S+|price|value|index|currency|pound|euro|dollar|yen|yuan|won|bonds?|profits?|sales|revenues?|turnover|membership|circulation|firm|company|group)$/,
  },
];
