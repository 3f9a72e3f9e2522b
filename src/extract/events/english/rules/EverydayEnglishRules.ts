/**
 * Happenings that news tells in everyday words: a place went to somebody, they handed over, a court found for them, a
 * paper was shut, an agency certified a plane.
 *
 * Promises: each needs more than its verb, for the verbs are those of everything.
 */
import type { EnglishRule } from './englishRule.ts';

const JUDGES =
  /\b(?:courts?|judges?|tribunal|jury|jurors|juries|panel|justices?|magistrates?|bench|commissioner|arbitrators?|ombudsman|adjudicator|referee|regulator|watchdog)\b/;
const AGENCY =
  /\b(?:agency|regulators?|authority|authorities|administration|commission|ministry|board|inspectors?|department|union|governing body|federation)\b/;
const POST =
  /\b(?:place|seat|position|chairmanship|captaincy|premiership|presidency|leadership|mantle|armband|slot|title|throne|helm)\b/;
const PREMISES =
  /\b(?:paper|newspaper|magazine|tabloid|title|station|channel|school|hospital|branch|branches|mine|plant|airport|theatre|theater|museum|factory|mill|shipyard|yard|brewery|prison|studio|shop|store|stores|bureau|newsroom|clinic|refinery|smelter|orphanage|wards?|units?|librar(?:y|ies)|pubs?|pits?|colliery|post offices?)\b/;

export const EVERYDAY_RULES: readonly EnglishRule[] = [
  // Courts and agencies
  {
    type: 'legal',
    verbs: 'find',
    after: /^.{1,140}, (?:not )?(?:guilty|liable|negligent|in contempt)\b/,
    subject: JUDGES,
  },
  { type: 'legal', verbs: 'find', after: /^(?:for|against|in favou?r of) /, subject: JUDGES },
  {
    type: 'legal',
    verbs: 'be',
    after:
      /^(?:now |already |back )?in (?:bankruptcy(?: court| protection)?|administration|receivership|liquidation)\b/,
  },
  {
    type: 'decision',
    verbs: 'certify recertify license licence',
    voice: 'active',
    notAfter: /^(?:that|the (?:results?|accounts|count|vote))\b/,
    subject: AGENCY,
  },
  // Posts
  {
    type: 'appointment',
    verbs: 'go pass fall',
    after: /^(?:instead )?to (?!the (?:winner|polls|people|voters|country)\b)[\p{L}“"]/u,
    subject: POST,
  },
  {
    type: 'appointment',
    verbs: 'hand pass leave',
    voice: 'active',
    after:
      /^(?:on )?(?:the|his|her|its) (?:family )?(?:business|company|firm|reins|leadership|running|helm|paper|brewery|vineyard|shop|farm|bank) (?:over |on |down )?to (?:his|her|their|an?|the|[\p{Lu}])/u,
  },
  {
    type: 'appointment',
    verbs: 'hand',
    voice: 'active',
    after:
      /^over (?:(?:the )?(?:reins|job|post|role|leadership|command|chair|baton|running|day-to-day \S+) (?:\S+ ){0,4}?)?to\b/,
    notAfter:
      /^over to (?:the |an? )?(?:\S+ )?(?:police|authorities|prosecutors?|courts?|investigators?|custody|relatives|family|state|army|museum)\b/,
  },
  {
    type: 'joining',
    verbs: 'come',
    after: /^to (?:the )?(?:[\p{L}&.’'-]+ ){1,4}as (?:an? |its |the )/u,
    notSubject: /\b(?:it|that|this|news|decision)$/,
  },
  {
    type: 'dismissal',
    verbs: 'dump ditch axe drop jettison',
    after:
      /^(?:its|their|his|her|the) (?:[\p{L}-]+ ){0,3}?(?:stars?|presenter|host|trader|manager|coach|boss|captain|striker|goalkeeper|director|editor|anchor|columnist|chairman|chairwoman|minister|adviser|advisor|spokesman|spokeswoman)\b/u,
  },
  // Firms
  {
    type: 'restructuring',
    verbs: 'shut close shutter',
    voice: 'passive',
    subject: PREMISES,
    notAfter: /^(?:for the (?:day|night|week|weekend)|to traffic|behind|off|out)\b/,
  },
  {
    type: 'change',
    verbs: 'cut reduce slash trim lower raise lift increase',
    voice: 'active',
    after:
      /^(?:its|their|his|her|the) (?:\S+ )?(?:output|production|forecasts?|guidance|dividend|prices?|rates?|tariffs?|emissions|capacity)\b/,
  },
  {
    type: 'deal',
    verbs: 'order',
    voice: 'active',
    after:
      /^(?:(?:\d\S*|an?|the|its|his|hundreds|dozens|scores|more|up|another|two|three|four|five|six|ten|twenty|fifty) ){1,2}(?:(?:of|to|new|more|further|additional|\S+['’]s|\d+) ){0,3}(?:\S+ ){0,2}(?:planes|jets|aircraft|airliners|ships|ferries|trains|trams|buses|turbines|helicopters|doses|tanks|trucks|engines)\b/,
  },
  {
    type: 'deal',
    verbs: 'give',
    after: /^up (?:\S+ ){0,3}?(?:shares|stakes?|holdings?|shareholdings?|control)\b/,
  },
  {
    type: 'launch',
    verbs: 'fly carry',
    voice: 'active',
    after: /^(?:its |their |the )?first (?:\S+ )?(?:passengers|customers)\b/,
  },
  // For and against
  {
    type: 'dispute',
    verbs: 'swear curse shout yell scream snap',
    voice: 'active',
    after: /^at (?!the (?:screen|television|ceiling|sky)\b)\S/,
  },
  {
    type: 'dispute',
    verbs: 'loathe detest resent',
    voice: 'active',
    after: /^(?:the|his|her|its|their|this|that|being)\b/,
  },
  { type: 'dispute', verbs: 'want', voice: 'active', after: /^to know (?:why|how|who)\b/ },
  {
    type: 'support',
    verbs: 'have express voice',
    voice: 'active',
    after: /^(?:still )?(?:full |every |complete |total |great |absolute |continued )?(?:confidence|faith) in\b/,
  },
  { type: 'meeting', verbs: 'sound', voice: 'active', after: /^(?:\S+ ){0,3}?out\b/ },
  // Said
  {
    type: 'statement',
    verbs: 'issue publish circulate',
    voice: 'active',
    after: /^(?:an? |the |its |another )?(?:\S+ )?(?:bulletin|advisory|notice|alert|communiqu[ée]|clarification)\b/,
  },
  { type: 'statement', verbs: 'call', voice: 'active', after: /^(?:it|this|that) (?:one of|an?|the)\b/ },
  { type: 'statement', verbs: 'see', voice: 'active', after: /^no (?:basis|reason|need|case|grounds|alternative)\b/ },
  {
    type: 'statement',
    verbs: 'cite',
    voice: 'active',
    after: /^(?:["“]|disagreements?|differences|personal|health|family)/,
  },
  {
    type: 'statement',
    verbs: 'expose uncover unearth',
    voice: 'active',
    after:
      /^(?:the |an? |its |his |her |their )?(?:\S+ ){0,2}(?:affair|scandal|scheme|fraud|plot|payments|plan|abuse|ring|network|racket|practice)\b/,
  },
  // Accidents
  {
    type: 'incident',
    verbs: 'plunge plummet dive slam plough',
    voice: 'active',
    after:
      /^(?:in)?to (?:the |an? )?(?:\S+ ){0,2}(?:sea|ocean|river|lake|field|hillside|mountain|mountainside|forest|ravine|valley|gorge|ground|building|crowd|wall|ditch|canal)\b/,
  },
];
