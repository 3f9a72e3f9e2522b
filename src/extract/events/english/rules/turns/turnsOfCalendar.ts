/** Turns of phrase for what news tells of before it comes: candidacies, fixtures, grants, terms that run out. */
import type { EnglishRule } from '../englishRule.ts';

const COURT =
  /\b(?:courts?|judges?|tribunal|police|prosecutors?|authorities|officers|guards|court of appeal|government|jailers)\b/;
const PAYER =
  /\b(?:government|ministry|state|bank|banks|treasury|council|investors?|lenders?|foundation|charity|taxpayers|fund|minister|taxpayer)\b/;
const PROTESTERS =
  /\b(?:students?|protesters?|demonstrators?|workers|activists|residents|villagers|strikers|staff|farmers|tenants|fans)\b/;
const PLAYER =
  /\b(?:striker|goalkeeper|keeper|defender|midfielder|winger|forward|back|playmaker|fly-half|prop|bowler|batsman|pitcher|quarterback|player|players|teenager|captain)\b/;
const BODY =
  /\b(?:board|council|committee|panel|commission|cabinet|ministers?|regulators?|agency|shareholders|members|parliament|assembly)\b/;

export const TURNS_OF_CALENDAR: readonly EnglishRule[] = [
  {
    type: 'appointment',
    verbs: 'stand run',
    after:
      /^(?:again )?(?:for|in) (?:the |an? )?(?:\S+ ){0,3}?(?:election|re-election|office|parliament|congress|senate|president|presidency|mayor|governor|leadership|leader|chairman|primary|primaries)\b/,
    notSubject: /\b(?:trial|statue)\b/,
  },
  {
    type: 'support',
    verbs: 'rescue save',
    voice: 'active',
    subject: PAYER,
    notAfter: /^(?:\S+ ){0,3}(?:people|children|miners|hikers|passengers|survivors|crew|lives|life|face|money|time)\b/,
  },
  { type: 'support', verbs: 'fund subsidise subsidize bankroll sponsor underwrite', voice: 'active', subject: /./ },
  {
    type: 'dispute',
    verbs: 'occupy picket blockade',
    voice: 'active',
    subject: PROTESTERS,
  },
  {
    type: 'decision',
    verbs: 'rule',
    voice: 'active',
    after: /^(?:on|against|in favou?r of|out) (?:the |an? |any |its |his |her )?\S/,
    subject: BODY,
  },
  {
    type: 'decision',
    verbs: 'name announce publish draw',
    after:
      /^(?:up )?(?:an? |the |its |his |her )?(?:\S+ ){0,2}(?:shortlist|longlist|squad|line-up|lineup|starting eleven|jury list)\b/,
  },
  {
    type: 'assessment',
    verbs: 'report',
    after: /^(?:back )?on (?:the|its|his|her|an?) \S/,
    subject: /\b(?:panel|committee|commission|inquiry|team|experts?|inspectors?|auditors?|watchdog)\b/,
  },
  {
    type: 'legal',
    verbs: 'release free',
    voice: 'active',
    subject: COURT,
    after:
      /^(?:him|her|them|the (?:\S+ )?(?:suspects?|men|women|man|woman|prisoners?|hostages?|detainees?)|\p{L}+(?: \p{L}+)?(?:$| (?:on|from|without|after|in|last|next|pending)\b))/u,
    notAfter:
      /^(?:the |its |an? )?(?:\S+ ){0,2}(?:reports?|video|footage|statement|results?|data|images?|names?|figures?|funds?|money|film|album)\b/,
  },
  {
    type: 'legal',
    verbs: 'serve',
    after:
      /^(?:at least |about |more than |the |an? |his |her |out )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|\S+)?[ -]?(?:(?:years?|months?|weeks?|days?)(?:$| (?:in|of|behind|for|at|on|before|next|last)\b)|(?:\S+ )?sentence\b)/u,
    notSubject: /\b(?:board|term|minister)\b/,
    notAfter: /^(?:\S+ ){1,3}(?:as|on the|in (?:the )?(?:army|navy|cabinet|parliament|office|government|post))\b/,
  },
  {
    type: 'legal',
    verbs: 'question',
    voice: 'passive',
    notAfter: /^by (?!(?:the )?(?:\S+ )?(?:police|detectives|officers|investigators|prosecutors|magistrates?))/,
    notSubject:
      /\b(?:decisions?|claims?|results?|wisdom|judge?ments?|independence|motives?|methods?|figures|findings|data|evidence|deal|plans?|leadership|authenticity|role|conduct|record|validity|need|future)\b/,
  },
  {
    type: 'legal',
    verbs: 'call summon subpoena',
    voice: 'passive',
    after: /^(?:as an? (?:\S+ )?witness|to (?:testify|give evidence|the (?:witness )?stand))\b/,
  },
  {
    type: 'meeting',
    verbs: 'host',
    voice: 'active',
    namesObject: true,
  },
  {
    type: 'meeting',
    verbs: 'resume reopen restart restart renew enter open hold begin start',
    after: /^(?:the |their |its |new |fresh |formal |direct |final |peace )*(?:talks|negotiations)\b/,
    notAfter:
      /^(?:\S+ ){0,3}(?:talks|negotiations) (?:to (?:buy|sell|merge|acquire)|over (?:a|the) (?:sale|merger|takeover))\b/,
  },
  {
    type: 'meeting',
    verbs: 'play face meet take',
    voice: 'active',
    namesObject: true,
    subject:
      /\b(?:rovers|united|city|town|athletic|wanderers|rangers|albion|county|fc|side|team|club|hosts|champions)$/,
    notAfter: /^[^,]*\b(?:allegations?|charges?|criticism|questions|fine)\b/,
  },
  {
    type: 'change',
    verbs: 'expire lapse',
    voice: 'active',
    subject:
      /\b(?:contracts?|deal|terms?|licen[cs]es?|agreements?|leases?|mandates?|visas?|permits?|ceasefire|truce|patents?|concession)\b/,
  },
  {
    type: 'change',
    verbs: 'run',
    after: /^(?:out of|short of|low on) (?:cash|money|funds|time|fuel|options)\b/,
  },
  { type: 'joining', verbs: 'sign', voice: 'active', after: PLAYER, notAfter: /\b(?:law|letter|bill|petition|deal)\b/ },
  {
    type: 'appointment',
    verbs: 'will-head will-coach will-captain will-skipper will-manage',
    after:
      /^(?:the |his |her |its )?(?:\S+ ){0,2}(?:inquiry|investigation|review|panel|side|team|squad|task ?force|delegation|campaign)\b/,
  },
  { type: 'restructuring', verbs: 'change', after: /^(?:its|the (?:\S+ )?(?:company|club|bank|firm)['’]s) name\b/ },
];
