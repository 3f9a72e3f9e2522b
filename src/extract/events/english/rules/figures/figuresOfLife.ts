/** Figures of speech for what befalls, meetings, inquiries, change, players and settlements. */
import type { EnglishRule } from '../englishRule.ts';

const PAPERS =
  '(?:files?|images?|data|figures|accounts|books|records|papers|documents|ledgers?|emails|e-mails|footage|logs?|samples?|evidence|manuscripts?|invoices|transactions|contracts|claims)';

export const FIGURES_OF_LIFE: readonly EnglishRule[] = [
  // What befalls, and what people get up to
  {
    type: 'incident',
    verbs: 'walk make run vanish disappear slip',
    after:
      /^(?:off|away) with (?!a (?:fine|warning|sentence|term|caution)|the (?:win|title|prize|trophy|award|victory|points))/,
  },
  {
    type: 'incident',
    verbs: 'slip flee sneak escape steal slink vanish',
    after: /^(?:across|over) the (?:\S+ )?border\b/,
  },
  { type: 'incident', verbs: 'breathe draw', after: /^(?:his|her|their) (?:last|final breath|last breath)\b/ },
  {
    type: 'incident',
    verbs: 'perish expire',
    notSubject: /\b(?:contract|deadline|licence|license|patent|lease|visa|term|offer|ban|mandate|deal|agreement)$/,
  },
  // Meetings
  {
    type: 'meeting',
    verbs: 'sit bring get',
    after:
      /^(?:the |both |all )?(?:\S+ ){1,4}?(?:down (?:over|with|together|at|for)|together (?:over|for|in|at)|round the table|around the table)\b/,
  },
  {
    type: 'meeting',
    verbs: 'break end collapse finish conclude',
    voice: 'active',
    after: /^(?:up|down|off|without|in|with|on|after)\b/,
    subject:
      /\b(?:mediation|talks|negotiations|meeting|summit|mediation session|session|conference|conciliation|arbitration talks)$/,
  },
  {
    type: 'meeting',
    verbs: 'break end collapse finish conclude',
    voice: 'active',
    after: /^(?:up|down|off)\b.*\bwithout\b/,
    subject: /\b(?:mediation|talks|negotiations|meeting|summit|session|conference)\b/,
  },
  {
    type: 'meeting',
    verbs: 'confer breakfast embrace',
    voice: 'active',
    after: /^(?:with|together|outside|in|at|on|before|after|last|privately)\b/,
  },
  {
    type: 'meeting',
    verbs: 'pay',
    after: /^(?:\S+ ){1,3}?an? (?:\S+ )?(?:call|visit)\b(?! (?:from|out))|^an? (?:\S+ )?(?:call|visit) (?:on|to)\b/,
    takes: /^(?:on|to)$/,
  },
  {
    type: 'meeting',
    verbs: 'take treat invite',
    after:
      /^(?:(?:him|her|them|the \S+)|(?:[\p{L}.-]+ ){1,2}?)\s?(?:out )?(?:to|for) (?:lunch|dinner|breakfast|tea|coffee|drinks|supper)\b/u,
  },
  { type: 'meeting', verbs: 'get fall', after: /^(?:chatting|talking|into conversation)\b/ },
  { type: 'meeting', verbs: 'dine lunch breakfast sup', after: /^(?:together|with|privately|alone with)\b/ },
  // What is looked into
  {
    type: 'assessment',
    verbs: 'comb sift pore trawl leaf go wade plough rifle',
    after: /^(?:through|over)(?: (?!.*\bhands\b)|$)/,
    notAfter: /^through (?:the (?:roof|motions|door|floor|streets?)|a (?:phase|divorce|period|crisis)|with)/,
    subject:
      /\b(?:auditors?|panel|investigators?|detectives?|experts?|scientists?|police|reporters?|journalists?|lawyers?|committee|she|he|they|accountants?|inspectors?|researchers?|reviewers?|who|team)$/,
  },
  {
    type: 'assessment',
    verbs: 'find spot notice discover',
    voice: 'active',
    after:
      /^(?:\S+ ){0,3}?(?:errors?|anomal(?:y|ies)|discrepanc(?:y|ies)|irregularit(?:y|ies)|inconsistenc(?:y|ies)|duplicat\w+|flaws?|defects?|cracks?|traces)\b/,
  },
  {
    type: 'assessment',
    verbs: 'comb examine check scour sift scrutinise scrutinize dissect',
    after: new RegExp(`^(?:through )?(?:\\S+ ){0,3}?${PAPERS}\\b`, 'u'),
  },
  // What changes
  {
    type: 'change',
    verbs: 'pick tick inch creep',
    after: /^up\b/,
    subject:
      /\b(?:shares?|sales|takings|profits?|revenues?|trade|business|bookings|demand|prices?|ratings|traffic|output|orders|turnout|circulation|membership|growth|economy|stock)$/,
  },
  {
    type: 'change',
    verbs: 'close',
    after: /^(?:on |early|after (?:\d+|just|only|\p{L}+) (?:performances|weeks|months|nights))\b/u,
    subject: /\b(?:musical|show|play|exhibition|production|revival|run)\b/,
  },
  { type: 'change', verbs: 'perk', after: /^up\b/ },
  {
    type: 'change',
    verbs: 'sell',
    voice: 'active',
    after: /^(?:out|well|badly|briskly|poorly|(?:twice|\S+ times|half) as|fast|like hot cakes)\b/,
  },
  { type: 'change', verbs: 'halve double triple treble quadruple quintuple' },
  // Talent and players
  {
    type: 'joining',
    verbs: 'spot discover sign pluck scout talent-spot unearth',
    after:
      /^(?:him|her|them|(?:[\p{L}.-]+ ){1,3}?)\s?(?:at|in|playing|singing|busking|from|while|when) (?:an? |the |her |his |school)?/u,
    notAfter:
      /^(?:errors?|cracks?|a |an |(?:the|its|their|his|this|that) (?!(?:young |teenage |future )?(?:singer|player|boy|girl|teenager|striker|goalkeeper|actor|actress|model|dancer|band|duo|youngster|student|winger)\b))/,
    notSubject: /\b(?:police|officers?|detectives?|divers|rescuers|guards?|hikers?|passers-by)$/,
  },
  {
    type: 'departure',
    verbs: 'be become fall',
    after:
      /^(?:an?|the|another|one of the) (?:first |latest |last |chief |main |highest-profile )?(?:casualty|casualties|victims?|scalps?) of (?:the|a|an|this|that|his|her) (?:\S+ )?(?:affair|scandal|purge|shake-up|reshuffle|cull|debacle|fiasco|crisis|cuts|row|coup)\b/,
  },
  { type: 'departure', verbs: 'ask', after: /^to be (?:moved|transferred|released|let go|relieved)\b/ },
  {
    type: 'leave',
    verbs: 'pull yank bench rest',
    after:
      /^(?:(?:[\p{L}.-]+ ){1,3}?|him |her )(?:from|off) (?:the|its|his|her) (?:\S+ )?(?:line-?up|air|airwaves|schedule|roster|show|broadcasts?|programme|program)\b/u,
  },
  {
    type: 'leave',
    verbs: 'vanish disappear',
    after: /^from (?:the |our |its )?(?:screens?|airwaves|public|view|air|stage|public life|public view|television)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'rebuild remake reshape reinvent',
    after: /^(?:\S+ ){0,3}?from (?:scratch|the ground up|top to bottom)\b/,
  },
  { type: 'decision', verbs: 'bestow confer withhold', after: /^(?:its|his|her|their|the|an?) \S+/ },
  // What bodies settle
  { type: 'decision', verbs: 'claw', after: /^(?:\S+ ){0,4}?back\b|^back\b/ },
  {
    type: 'decision',
    verbs: 'give',
    after:
      /^(?:\S+ ){1,4}?(?:the |a |its |his |her )?(?:thumbs[- ](?:up|down)|green light|go-ahead|nod|seal of approval|blessing)\b/,
  },
  {
    type: 'decision',
    verbs: 'throw vote',
    after:
      /^(?:out (?:the|its|his|her|their|a) (?:\S+ )?(?:plan|bill|motion|proposal|budget|amendment|deal|scheme|resolution|measure)|(?:the|its|his|her|their|a) (?:\S+ )?(?:plan|bill|motion|proposal|budget|amendment|deal|scheme|resolution|measure) (?:out|down|through))\b/,
  },
];
