/** Phrases for posts given, for joining, for coming back. */
import type { EnglishRule } from '../englishRule.ts';
import { LED, ONE, POST, phrase, WHOSE } from './phraseWords.ts';

export const PHRASES_OF_POSTS: readonly EnglishRule[] = [
  // "It fell to Doe to hold the fort"
  {
    type: 'appointment',
    verbs: 'fall',
    subject: /^it$/,
    after: phrase(
      `to [^;]{2,80}?,? to (?:hold the fort|pick up the pieces|steady the ship|step in|take (?:over|charge|the (?:helm|reins|chair))|(?:run|lead|head|manage|steer|coach|chair|captain) |replace|succeed)`,
    ),
  },
  // "In came Doe", "Into the breach stepped Doe"
  {
    type: 'appointment',
    verbs: 'come step',
    subject: /^(?:and |so |then )?in$/,
    after: phrase(`(?!a |an |the )${ONE}(?:$|,| (?:as|to|from|at|for|in)\\b)`),
  },
  {
    type: 'appointment',
    verbs: 'be',
    subject: /^(?:stepping into|taking|filling|in|replacing|succeeding)\b.{0,40}$/,
    after: /^(?!a |an |the |not |it |what )\p{L}/u,
    notSubject: /\b(?:in (?:the|a|an|his|her|its) (?!(?:\S+ )?(?:place|stead|shoes)$)|on|at|by)\b/,
  },
  {
    type: 'appointment',
    verbs: 'make',
    after: phrase(`${ONE} (?:${WHOSE} )(?:[\\p{L}-]+ )?${POST}\\b`),
    notAfter:
      /^(?:up|out|way|sure|clear|use|do|good|peace|sense|love|fun|room|an? |the |him (?:angry|cry)|it (?:the|a|an) )/,
  },
  // "made Doe justice minister"
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'active',
    after: phrase(
      `(?:him|her|them|(?!(?:the|an?|his|her|its|their|it|no|more|any|some|this|that|up|way|sure|use)\\b)[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}) (?:(?:joint|interim|acting|deputy|non-executive|executive|sole|co-|club|team|\\p{L}+) )?${POST}(?: (?:executive|officer|director|minister|secretary|manager|coach|president|economist|scientist|whip|of staff))?(?:$|[,;]| (?:in|on|at|of|for|when|after|before|and|last|two|three|instead|aged|from|to|until|again)\\b)`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'make appoint name install',
    after: phrase(
      `${ONE} (?:${WHOSE} )(?:number two|right-hand (?:man|woman)|second-in-command|deputy|heir|successor)\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'beat defeat edge pip see',
    after: phrase(
      `(?:off |out )?(?:[\\p{L}\\d.’'-]+ ){1,5}?(?:to|for) (?:the |become |be )(?:[\\p{L}-]+ )?(?:post|job|role|position|top job|chair|captaincy|leadership|nomination|presidency|${POST})\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'plump opt settle',
    takes: /^(?:for|on|upon)$/,
    after: phrase(`(?:for|on|upon) ${ONE}(?:$| as\\b)`),
    subject:
      /\b(?:board|club|company|party|committee|council|owners?|members|directors|trustees|shareholders|governors|electors|delegates)$/,
  },
  {
    type: 'appointment',
    verbs:
      'ask persuade invite enlist engage pick pluck recruit hire tap choose draft commission bring select call get convince ',
    voice: 'active',
    after: phrase(
      `(?:in |on |up |out )?[^;]{2,70}?,? to (?:head|lead|run|chair|manage|coach|oversee|take (?:the helm|charge|over|the reins)|captain|steady)\\b(?! (?:to|the meeting|the talks|a meeting|a march|a protest))`,
    ),
    notAfter: /^(?:for|on|up|about|that|whether|why|voters|the (?:court|judge|public))\b/,
  },
  {
    type: 'appointment',
    verbs: 'pluck lift',
    after: phrase(
      `${ONE} from (?:obscurity|nowhere|the ranks|non-league|the (?:lower leagues|academy|youth team|back benches))`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'pluck lift',
    voice: 'passive',
    after: /^from (?:obscurity|nowhere|the ranks|non-league|the (?:lower leagues|academy|youth team|back benches))/,
  },
  {
    type: 'appointment',
    verbs: 'pluck',
    after: /^from (?:obscurity|nowhere|the ranks|non-league|the (?:lower leagues|academy|youth team|back benches))/,
  },
  {
    type: 'appointment',
    verbs: 'run lead head chair captain manage coach edit',
    after: phrase(
      `(?:the |its |his |her |their )(?:[\\p{L}-]+ ){0,2}?${LED} (?:until|pending|for now|for the time being|in the (?:interim|meantime)|on an interim basis|temporarily)`,
    ),
    takes: /^none$/,
  },
  {
    type: 'appointment',
    verbs: 'give hand',
    voice: 'passive',
    after: /^(?:sole |full |overall )?(?:charge|command|control|responsibility) (?:of|for)\b/,
  },
  {
    type: 'appointment',
    verbs: 'entrust charge task',
    voice: 'passive',
    after: phrase(
      `with (?:running|leading|heading|managing|(?:the |its )?(?:finances|running|leadership|management|command|task of (?:running|leading|heading)))`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'rise climb work',
    after: /^(?:up |his way |her way )?(?:through|from) (?:up )?the ranks\b/,
  },
  { type: 'appointment', verbs: 'kick move', voice: 'passive', after: /^(?:up|upstairs)\b(?! the\b)/ },
  {
    type: 'appointment',
    verbs: 'vote swear usher',
    voice: 'passive',
    after: /^(?:in|into office|on ?to the (?:board|council|committee|executive))\b(?: as\b|$)?/,
  },
  {
    type: 'appointment',
    verbs: 'sweep romp storm cruise coast',
    after:
      /^(?:to (?:victory|a landslide|power)|home)\b.*\b(?:contest|election|ballot|race|vote|leadership|primary|poll)\b/,
  },
  {
    type: 'appointment',
    verbs: 'give',
    subject: /^.*\p{L}$/u,
    after: phrase(`way to ${ONE}(?:$|,| (?:as|in|at)\\b)`),
    notSubject:
      /\b(?:dam|bridge|roof|wall|floor|ground|embankment|stand|joy|relief|anger|optimism|shock|fear|hope|it|slope|levee|beam|that|this|euphoria|laughter|silence)$/,
    notAfter: /^way to (?:pressure|fear|anger|despair|doubt|demands|temptation|panic|the|a|an)\b/,
  },
  { type: 'appointment', verbs: 'second detach', voice: 'passive', after: /^(?:to|from|as)\b/ },
  {
    type: 'appointment',
    verbs: 'take assume',
    after:
      /^(?:up )?(?:the )?(?:command|charge|control|the captaincy|the gavel) of (?:the|its|his|her|their|a|an|\p{L}+)\b/u,
    notAfter: /^control of (?:the )?(?:\S+ )?(?:town|city|border|village|airport|ball|game|company|firm|club|group)\b/,
  },
  { type: 'appointment', verbs: 'don', after: /\b(?:armband|robes|mantle|crown|mitre|chain of office|captain['’]s)\b/ },
  {
    type: 'appointment',
    verbs: 'engage enlist retain hire take',
    voice: 'active',
    after: phrase(`(?:on )?${ONE} as (?:an? |its |the |his |her |their )?(?:[\\p{L}-]+ )?${POST}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'be',
    after: phrase(`(?:the|its|their) new (?:[\\p{L}-]+ )?${POST}\\b`),
    namesSubject: true,
    notAfter: /^(?:the|its|their) new (?:\S+ )?(?:\S+ )?who\b/,
  },
  {
    type: 'appointment',
    verbs: 'inherit',
    after: /^(?:the )?(?:chairmanship|chair|leadership|throne|captaincy|post|job|role|top job|title)\b/,
  },
  {
    type: 'appointment',
    verbs: 'return',
    voice: 'passive',
    after: phrase(
      `as (?:the )?(?:[\\p{L}-]+ )?(?:mayor|president|leader|mp|member|chair\\p{L}*|prime minister|governor|senator)\\b`,
    ),
  },
  { type: 'appointment', verbs: 'ascend mount', after: /^the throne\b/ },
  { type: 'appointment', verbs: 'come sweep return', after: /^(?:in)?to (?:power|office)\b/ },
  { type: 'appointment', verbs: 'double', after: /^(?:up )?as (?:its |the |his |her )?\p{L}+/u, namesSubject: true },
  { type: 'appointment', verbs: 'add', after: /^the (?:post|job|role|title|office|portfolio|duties) of\b/ },
  {
    type: 'appointment',
    verbs: 'bring parachute draft promote',
    voice: 'passive',
    after: /^(?:in )?over \S+ heads?\b|^(?:in )?over (?:\S+ ){1,2}heads?\b/,
  },
  { type: 'appointment', verbs: 'draft co-opt elevate', voice: 'passive', after: /^(?:on ?to|into) the\b/ },
  {
    type: 'appointment',
    verbs: 'fall descend',
    takes: /^(?:on|upon)$/,
    subject: /\b(?:mantle|task|duty|choice|lot|crown)$/,
    after: /^(?:up)?on \p{L}/u,
  },
  {
    type: 'appointment',
    verbs: 'raise elevate',
    voice: 'passive',
    after: /^to the (?:peerage|bench|cabinet|cardinalate|board|lords)\b/,
  },
  {
    type: 'appointment',
    verbs: 'have get see',
    after: /^(?:his|her|their) (?:contract|term|mandate) (?:renewed|extended|prolonged)\b/,
  },
  {
    type: 'appointment',
    verbs: 'renew extend prolong',
    after: phrase(`(?:his|her|[\\p{L}-]+['’]s) (?:contract|mandate|term|appointment|tenure)\\b`),
  },
  {
    type: 'appointment',
    verbs: 'win secure clinch hand give get earn gain',
    after:
      /^(?:an? |the |his |her )?(?:(?:new|further|second|third|fourth|fifth|another|fresh|final|record|\S+-year|\S+) ){1,3}?(?:term|mandate)\b/,
    notAfter: /\b(?:prison|jail|suspended|custodial)\b/,
  },
  {
    type: 'appointment',
    verbs: 'introduce present parade unveil announce reveal',
    after: phrase(
      `as (?:the |its |their |his |her )?(?:new |club['’]s |team['’]s )*(?:[\\p{L}’'-]+ ){0,2}?(?:manager|coach|boss|chief|captain|director|chair\\p{L}*|head|successor|signing|ceo|leader|president)\\b`,
    ),
  },
  // Joining
  { type: 'joining', verbs: 'go', after: /^over to (?:the )?(?:\p{L}+ ){0,2}\p{L}+$/u, namesSubject: true },
  { type: 'joining', verbs: 'throw cast', after: /^in (?:his|her|their) lot with\b/ },
  {
    type: 'joining',
    verbs: 'take snap sign',
    voice: 'passive',
    after: /^(?:on|up) by\b/,
    subject: /\p{L}$/u,
    notSubject:
      /\b(?:company|shares?|tickets?|firm|case|it|that|which|copies|houses|flats|land|debts?|cause|story|idea|stake|assets?)$/,
  },
  {
    type: 'joining',
    verbs: 'find get land take accept start secure',
    after: phrase(
      `(?:up )?(?:an? |his first |her first )(?:[\\p{L}-]+ ){0,2}?(?:job|berth|post|position|place|home|role|fellowship|desk job) (?:at|with|in)\\b`,
    ),
    namesSubject: true,
    notAfter: /^a (?:home|place) in (?:the|a|an)\b/,
  },
  {
    type: 'joining',
    verbs: 'pitch wash fetch end turn',
    after: /^up (?:at|with) (?!the|a |an |his|her|once|least|last|home|night)\p{L}/u,
    namesSubject: true,
  },
  {
    type: 'joining',
    verbs: 'land',
    after: /^at (?!the |a |an |\S*port|heathrow|gatwick)\p{L}+(?: \p{L}+){0,2}$/u,
    namesSubject: true,
  },
  {
    type: 'joining',
    verbs: 'enter',
    after:
      /^(?:the )?(?:politics|parliament|civil service|priesthood|church|army|navy|police|diplomatic service|foreign service|profession|family (?:business|firm)|ministry|cabinet|government|monastery|convent|service of)\b/,
  },
  {
    type: 'joining',
    verbs: 'go',
    after:
      /^into (?:politics|business with|the (?:family (?:business|firm)|church|army|law|civil service)|banking|teaching|journalism|law)\b/,
  },
  {
    type: 'joining',
    verbs: 'admit accept receive induct readmit',
    voice: 'passive',
    after:
      /^(?:in)?to (?:the )?(?:[\p{L}-]+ ){0,2}?(?:party|society|academy|union|eu|nato|club|league|bar|guild|order|hall of fame|college|bloc|group)\b/u,
  },
  { type: 'joining', verbs: 'hire lure poach headhunt recruit entice tempt prise', voice: 'passive', after: /^away\b/ },
  { type: 'joining', verbs: 'switch change swap', after: /^(?:sides|camps|parties|allegiance)\b/, namesSubject: true },
  { type: 'joining', verbs: 'cross', after: /^over to\b/ },
  { type: 'joining', verbs: 'co-opt vote', voice: 'passive', after: /^on ?to the\b/ },
  { type: 'joining', verbs: 'bring get', voice: 'passive', after: /^(?:on board|aboard|into the fold)\b/ },
  { type: 'joining', verbs: 'fall', after: /^in with\b/ },
  { type: 'joining', verbs: 'attach', after: /^(?:himself|herself|themselves) to\b/ },
  { type: 'joining', verbs: 'put', after: /^(?:his|her|their) names? down for\b/ },
  {
    type: 'joining',
    verbs: 'rope bring',
    after: phrase(
      `in (?!the |a |an |new |more |laws?\\b|legislation|reforms?|rules?|help|police|money|revenue|business)${ONE}(?:$| from\\b)`,
    ),
  },
  { type: 'joining', verbs: 'bag', namesObject: true },
  { type: 'joining', verbs: 'cut', after: /^(?:his|her|their) teeth (?:at|with|in|on)\b/ },
  { type: 'joining', verbs: 'team link hook', after: /^up with\b/, subject: /^(?:he|she|who)$/ },
  {
    type: 'joining',
    verbs: 'add',
    after: phrase(
      `${ONE} to (?:its|the|his|her|their) (?:board|team|squad|staff|roster|line-up|ranks|stable|cabinet|list of partners)\\b`,
    ),
  },
  // Coming back
  {
    type: 'return',
    verbs: 'recall',
    voice: 'passive',
    after: /^to (?:the )?(?:\S+ ){0,2}?(?:team|squad|side|colours|duty|post|cabinet|active service)\b/,
  },
  {
    type: 'return',
    verbs: 'win get gain',
    after: phrase(
      `back (?:his|her|their|its|the|[\\p{L}-]+['’]s) (?:[\\p{L}-]+ )?(?:seats?|post|job|role|title|place|crown|licence|club|company|throne|captaincy)\\b`,
    ),
  },
  {
    type: 'return',
    verbs: 'readmit re-admit re-engage rehabilitate reengage',
    subject: /\p{L}$/u,
    notSubject: /\b(?:building|house|houses|patients?|land|site)$/,
  },
  { type: 'return', verbs: 'set', after: /^foot (?:again )?(?:in|on|inside) .*\bagain\b|^foot again\b/ },
  {
    type: 'return',
    verbs: 'send allow ship fly',
    voice: 'passive',
    after:
      /^(?:back|home)(?:$| (?:to|in|into|from|after|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b)/,
    notSubject: /\b(?:troops|workers|staff|employees|pupils|children|players?|case|it|bill)$/,
  },
  { type: 'return', verbs: 'bring come', after: /^in from the cold\b/ },
  { type: 'return', verbs: 'come', subject: /^(?:and |so |then )?back$/, after: /^(?!the question|to\b|a\b)\p{L}/u },
  {
    type: 'return',
    verbs: 'retake reclaim resume',
    after: /^(?:his|her|their|the) (?:chair|seat|place|throne|command|duties|post)\b/,
  },
  { type: 'return', verbs: 're-emerge resurface reemerge', namesSubject: true },
  {
    type: 'return',
    verbs: 'take have accept welcome',
    voice: 'active',
    after: /^(?:him|her|them|[\p{L}-]+(?: [\p{L}-]+)?) back(?:$| (?:into|in|as|to|on|within|at|last|after|with)\b)/u,
    notAfter:
      /^(?:a|the|his|her|its|their|several|many|few|one|two|further|steps?) (?:\p{L}+ )?(?:step|seat|look)?|^(?:control|money|power|land|it) back/u,
  },
  { type: 'return', verbs: 'find make', after: /^(?:his|her|their) way (?:back|home)\b/, namesSubject: true },
  { type: 'return', verbs: 'be', after: /^home(?:$| (?:again|from|after|in|by)\b)/, namesSubject: true },
  // Less common ones
  { type: 'appointment', verbs: 'warm', after: /^(?:the|his|her) (?:chair|seat|bench|throne)\b/ },
  {
    type: 'appointment',
    verbs: 'pick choose prefer select',
    voice: 'passive',
    after: /^(?:over|ahead of|in preference to)\b/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'look turn',
    after: phrase(
      `to ${ONE}(?:,[^,]{3,60},)? (?:to (?:lead|run|steer|guide|rescue|take|save|replace)\\b|as (?:its|his|her|their|the|an?|acting|interim|caretaker|head|chief)\\b)`,
    ),
    notAfter: /^to (?:the (?:court|police|state|government|public))\b/,
  },
  {
    type: 'appointment',
    verbs: 'be',
    after: /^(?:now |once more |again )?in (?:sole |overall |day-to-day )?charge of (?:the|its|his|her)\b/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'cede relinquish surrender yield bequeath',
    after:
      /^(?:the|his|her) (?:\S+ )?(?:chair|seat|post|helm|reins|leadership|captaincy|crown|throne|presidency) to \p{L}/u,
  },
  {
    type: 'appointment',
    verbs: 'declare proclaim',
    after: phrase(
      `${ONE} (?:the |its )?(?:new |[\\p{L}-]+ )?(?:leader|president|winner of the (?:election|contest)|chair\\p{L}*|king|queen|mayor)\\b`,
    ),
  },
  { type: 'return', verbs: 'be', after: /^(?:once more|again) (?:at|in) (?:the|his|her|charge)\b/, namesSubject: true },
  { type: 'return', verbs: 'land', after: /^back (?:in|at|on)\b/, namesSubject: true },
  { type: 'joining', verbs: 'throw', after: /^in with\b/ },
  {
    type: 'joining',
    verbs: 'welcome accept receive',
    voice: 'passive',
    after: /^into the (?:fold|party|club|family|church|ranks)\b/,
  },
  {
    type: 'joining',
    verbs: 'pick snap sign',
    voice: 'active',
    after: phrase(`(?:up )?(?:[\\p{L}.’'-]+ ){1,3}?on (?:an? )?(?:free transfer|free|loan|permanent deal)\\b`),
  },
  {
    type: 'joining',
    verbs: 'be',
    after:
      /^now (?:at|with) (?!the (?:end|heart|centre|top|bottom|bar)|a |an |his|her|home|least|risk|odds|war|stake|large|peace)\p{L}/u,
    namesSubject: true,
  },
];
