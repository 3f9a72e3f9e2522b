/** Turns of phrase for being for and against, and for what befalls, is shown, or is away. */
import type { EnglishRule } from '../englishRule.ts';

const FRACTION =
  '(?:(?:about|around|nearly|almost|more than|over|roughly|some|as much as|up to|another) )*(?:an? (?:third|quarter|half|fifth|sixth|tenth)|half|two[- ]thirds|three[- ]quarters|\\d[\\d.,]*(?: ?%| per ?cent| points?| basis points)|[$£€]\\d[\\d.,]*)';

/** Saved from a fire, and not from their enemies; and who does that. */
const RESCUED = /\bfrom (?:the (?:\S+ )?(?:fire|sea|water|river|wreckage|rubble|flames|crowd)|drowning|death|drink)\b/;
const RESCUERS =
  /\b(?:rescuers?|doctors?|surgeons?|nurses?|firefighters?|lifeguards?|coastguard|crew|paramedics?|lifeboat|helicopter|medics|passers-by|neighbours?)$/;

export const TURNS_OF_SIDES: readonly EnglishRule[] = [
  // For and against
  {
    type: 'dispute',
    verbs: 'grill',
    voice: 'active',
    subject:
      /\b(?:senators?|lawmakers?|mps?|members|committee|panel|congress|deputies|legislators|reporters?|journalists?|shareholders?|investors)$/,
  },
  { type: 'dispute', verbs: 'lead bring take', after: /^(?:\S+ ){1,10}out on (?:an? )?(?:\S+ )?strike\b/ },
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
    after:
      /^(?:up )?(?:behind|round|around|alongside) (?!the (?:corner|block|wall|table|wheel|clock|barriers?|ropes?|fences?|counter|glass)|\d)\S/,
  },
  {
    type: 'support',
    verbs: 'take',
    voice: 'active',
    after: /^up (?:the|his|her|their|its|\S+['’]s) (?:\S+ )?(?:case|cause|cudgels|fight|complaint|grievance)\b/,
    notSubject: /\b(?:police|prosecutors?|courts?|detectives|judges?|regulators?)$/,
  },
  {
    type: 'support',
    verbs: 'deliver',
    voice: 'active',
    after:
      /^(?:(?:him|her|them) )?(?:the |his |her |its |their )(?:\S+ ){0,2}?(?:leadership|votes?|presidency|crown|nomination|party|victory|premiership|majority|chair|chairmanship)(?:$| to\b)/,
  },
  {
    type: 'support',
    verbs: 'carry propel sweep',
    voice: 'active',
    after: /^(?:\S+ ){1,2}to (?:the )?(?:leadership|victory|power|presidency|top|premiership|chairmanship)\b/,
  },
  // "tried to save her", "made a last attempt to rescue him"
  {
    type: 'support',
    verbs: 'save rescue shield',
    voice: 'active',
    after: /^(?:him|her)\b/,
    notAfter: RESCUED,
    notSubject: RESCUERS,
  },
  {
    type: 'support',
    verbs: 'save rescue shield',
    voice: 'active',
    namesObject: true,
    notAfter: RESCUED,
    notSubject: RESCUERS,
  },
  { type: 'support', verbs: 'cast throw', after: /^(?:in )?(?:his|her|its|their) lot (?:in )?with\b/, takes: /^with$/ },
  {
    type: 'support',
    verbs: 'prop shore',
    voice: 'active',
    after:
      /^up (?:\S+ ){0,4}?(?:government|coalition|cabinet|administration|minister|budgets?|regime|leader|him|her|executive)\b/,
  },
  {
    type: 'support',
    verbs: 'lend',
    after: /^(?:\S+ ){0,2}?(?:his|her|its|their) (?:\S+ )?(?:votes?|name|voice|weight)\b/,
  },
  { type: 'support', verbs: 'throw give hand offer', after: /^(?:\S+ ){0,3}?an? (?:\S+ )?lifeline\b/ },
  {
    type: 'support',
    verbs: 'ride gallop spring leap',
    after: /^to (?:the|his|her|their|\S+['’]s) (?:aid|defen[cs]e|rescue|side)\b/,
  },
  {
    type: 'support',
    verbs: 'go stick put',
    after: /^(?:out on a limb|(?:his|her|their) necks? (?:out|on the line)) for\b/,
    takes: /^for$/,
  },
  {
    type: 'support',
    verbs: 'take march demonstrate rally turn strike petition',
    voice: 'active',
    after: /^(?:to the streets |out )?in (?:support|solidarity|defen[cs]e|favou?r) (?:of|with)\b/,
    takes: /^with$/,
  },
  {
    type: 'support',
    verbs: 'sign write circulate send publish',
    voice: 'active',
    after:
      /^an? (?:\S+ )?(?:letter|petition|statement|declaration) (?:in (?:support|defen[cs]e) of|supporting|backing|defending)\b/,
  },
  {
    type: 'support',
    verbs: 'stick stand',
    after: /^by (?!the (?:wall|door|window|road|river|gate|sea)|\d|and\b|its\b)\S/,
    takes: /^by$/,
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
