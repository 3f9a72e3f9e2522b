/**
 * Figures of speech that papers use for plain happenings: "threw in the towel", "was handed the gavel", "dragged the
 * firm to court", "minds the shop". They look at more than the plain rules do and are asked before them.
 *
 * Does not know: literal senses; words that could be meant literally stand here only with what makes a figure of them.
 */
import type { EnglishRule } from './englishRule.ts';

const OFFICE =
  '(?:division|department|company|firm|group|business|bank|club|team|paper|newspaper|office|fund|lab|laboratory|institute|university|college|school|hospital|party|ministry|region|operations?|plant|factory|subsidiary|unit|agency|airline|studio|museum|theatre|orchestra|charity|union|federation|\\S+maker|carmaker|lensmaker|retailer|grocer|brewer|insurer|operator|house|brand|investigation|case|project|programme|program|finances|search|restructuring|clean-up)';
const COURT =
  '(?:[\\p{L}-]+ ){0,3}?(?:court|courts|tribunal|judges?|high court|supreme court|magistrates|bench|arbitrators?|arbitration|litigation)';
const PAPERS =
  '(?:files?|images?|data|figures|accounts|books|records|papers|documents|ledgers?|emails|e-mails|footage|logs?|samples?|evidence|manuscripts?|invoices|transactions|contracts|claims)';

export const FIGURE_RULES: readonly EnglishRule[] = [
  // Posts given and kept warm
  {
    type: 'appointment',
    verbs: 'hand give pass entrust offer',
    after:
      /^(?:him |her |them |over |on )?(?:the |his |her |their )?(?:gavel|keys|reins|baton|helm|captain's armband|armband|conch|nod|top job|whip hand|purse strings|mantle|torch|crown|sceptre|controls)\b/,
    notSubject: /\b(?:car|house|flat|apartment)$/,
  },
  {
    type: 'appointment',
    verbs: 'hold keep mind man steady',
    after: /^(?:the )?(?:fort|shop|(?:seat|chair|throne|bench) warm|ship|tiller|helm|reins)\b/,
  },
  { type: 'appointment', verbs: 'fill', after: /^(?:in for|the (?:breach|void|vacuum|gap|vacancy))\b/ },
  {
    type: 'appointment',
    verbs: 'put place leave install set',
    voice: 'passive',
    after: new RegExp(
      `^(?:in (?:sole |day-to-day |overall |temporary |interim )?(?:charge|command|control)|at the (?:helm|head|top|wheel))(?: of (?:the |its |his |her |their )?(?:[\\p{L}’'-]+ ){0,3}?${OFFICE})?\\b`,
      'u',
    ),
  },
  {
    type: 'appointment',
    verbs: 'put place install set',
    voice: 'active',
    after:
      /^(?:[^;]{2,80}?,? )(?:in (?:sole |day-to-day |overall |temporary |interim )?(?:charge|command)|at the (?:helm|head|top|wheel)) of\b|^(?:[^;,]{2,40} )at the (?:helm|wheel)\b/,
  },
  {
    type: 'appointment',
    verbs: 'pass fall go devolve',
    subject: /\b(?:mantle|baton|crown|reins|torch|leadership|presidency|chairmanship|captaincy|top job|post|role)$/,
    after: /^to\b/,
  },
  {
    type: 'appointment',
    verbs: 'slide step slip stride walk move climb',
    after: /^\p{L}/u,
    subject:
      /^$|^into (?:his|her|their|the|.{2,30}['’]s?) (?:\S+ )?(?:chair|shoes|seat|place|breach|job|post|role|office)$/,
    notAfter: /^(?:up|down|back|aside|away|out|off|in|into|to|over|through|on|from|by|past)\b/,
  },
  {
    type: 'appointment',
    verbs: 'ennoble knight beatify canonise canonize ordain consecrate enthrone anoint co-opt swear',
    voice: 'passive',
    notAfter: /^(?:to secrecy|at)\b/,
  },
  {
    type: 'appointment',
    verbs: 'farm parcel contract',
    after: /^out\b|^(?:[\p{L}'’ -]{2,50} )out to\b/u,
  },
  {
    type: 'appointment',
    verbs: 'get land bag clinch snare nab scoop',
    after: /^(?:the |his |her )(?:top job|corner office|hot seat|nod|gig|plum job|big chair|part|lead role)\b/,
  },
  { type: 'appointment', verbs: 'catapult propel vault parachute fast-track', voice: 'passive', after: /^(?:in)?to\b/ },
  {
    type: 'appointment',
    verbs: 'sit fill stand cover deputise deputize act',
    after: /^(?:in )?for (?:him|her|them|\p{Lu}?\p{L}+)\b/u,
    takes: /^for$/,
    notAfter:
      /^for (?:office|parliament|election|re-election|president|mayor|governor|congress|the (?:post|seat|presidency|leadership)|a |an |years|hours|the )|^in for (?:a|an|the) /,
    subject: /./,
  },
  {
    type: 'appointment',
    verbs: 'draft bring call parachute fly',
    after:
      /^in .{2,90}?,? as (?:an? |its |the |his |her |new |interim |acting |executive |deputy |chief |managing )*(?:chief|chair\S*|manager|coach|director|president|head|boss|editor|officer|executive|captain|leader|treasurer|conductor|caretaker)\b/,
  },
  {
    type: 'appointment',
    verbs: 'sit preside reign',
    after:
      /^(?:over|at the head of) (?:the|its|his|her) (?:[\p{L}-]+ ){0,3}?(?:house|group|company|firm|board|bank|family business|court|orchestra|faculty|club)\b/u,
    subject: /./,
  },
  {
    type: 'appointment',
    verbs: 'take play land',
    after: /^(?:on |over )?the (?:lead|title role|leading role|leading part|starring role|lead role)\b/,
  },
  // Going
  {
    type: 'departure',
    verbs: 'throw chuck toss',
    after: /^(?:in|up) (?:the|his|her|their) (?:towel|sponge|cards|hand|job)\b/,
  },
  { type: 'departure', verbs: 'fall', after: /^on (?:his|her|their|its) (?:own )?swords?\b/ },
  {
    type: 'departure',
    verbs: 'jump abandon desert leave quit flee',
    after: /^(?:ship|the sinking ship|the fold|the nest|the fray|the building|the stage|the scene|the limelight)\b/,
  },
  {
    type: 'departure',
    verbs: 'call',
    after:
      /^(?:it (?:a day|quits)|time on (?:his|her|their) (?:[\p{L}-]+ )?(?:career|tenure|reign|stint|spell|time))\b/u,
  },
  {
    type: 'departure',
    verbs: 'hang',
    after:
      /^up (?:his|her|their) (?:\S+ )?(?:boots|gloves|skates|spurs|racket|racquet|robes|hat|apron|stethoscope|wig)\b/,
  },
  {
    type: 'departure',
    verbs: 'ride sail fade slip',
    after: /^(?:off |away )?into (?:the sunset|retirement|obscurity|private life)\b/,
  },
  {
    type: 'departure',
    verbs: 'part',
    after: /^(?:company|ways) with\b/,
  },
  {
    type: 'departure',
    verbs: 'follow',
    after: /^(?:[\p{L}'’ -]{2,40} )(?:through|out of|out) the (?:door|exit|gate)\b/u,
  },
  {
    type: 'dismissal',
    verbs:
      'shunt bundle push shove ease hound hustle manoeuvre maneuver elbow vote drum boot kick throw bounce turf force',
    after:
      /^(?:(?:[\p{L}'’.-]+ ){1,4}?)?(?:off|out|out of|from) (?:the |its |his |her |their )?(?:board|committee|council|team|squad|panel|party|cabinet|government|office|job|post|shadow cabinet|executive|partnership|list|ticket|leadership)\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'vote',
    voice: 'active',
    after:
      /^(?:out (?:of office )?(?:his|her|its|the|their|\p{L}+)|(?:him|her|them|[\p{L}.-]+(?: [\p{L}.-]+)?) (?:out|down|off)\b)(?!\S)/u,
    notAfter: /^out of (?!office)/,
    subject:
      /\b(?:board|shareholders|members|council|party|delegates|directors|owners|investors|voters|electors|parliament|congress|assembly|trustees|partners|mps|lawmakers|legislators|\p{L}+)$/u,
  },
  { type: 'dismissal', verbs: 'wield swing', after: /^the (?:axe|ax|knife|scythe|scissors)\b/ },
  {
    type: 'dismissal',
    verbs: 'show hand give get receive',
    after:
      /^(?:(?:him|her|them|[\p{L}.-]+) )?(?:the |his |her |their )(?:door|boot|sack|push|chop|bullet|heave-ho|pink slip|cards|marching orders|p45|red card|elbow|old heave-ho|walking papers|exit)\b/u,
  },
  { type: 'dismissal', verbs: 'topple unseat dethrone depose oust defenestrate', notAfter: /^(?:over|onto|into)\b/ },
  // Coming back
  {
    type: 'return',
    verbs: 'coax lure tempt entice persuade talk woo call summon bring drag welcome invite haul fetch',
    after: /^(?:(?:him|her|them|(?:[\p{L}.-]+ ){1,3}?)\s?)?(?:back|out of retirement)\b/u,
    notAfter:
      /\bas (?:an? |the |its )?(?:interim |acting )?(?:caretaker|chief|chair\S*|manager|coach|director|president|head)\b/,
    notSubject: /\b(?:money|case|memories|price|prices)$/,
  },
  {
    type: 'return',
    verbs: 'hand give restore return',
    voice: 'passive',
    after:
      /^(?:back )?to (?:him|her|them|(?:[\p{L}.-]+ ){0,3}?(?:post|office|power|duty|command|role|job|position|owners?|family|heirs))\b|^back to\b/u,
  },
  { type: 'return', verbs: 'clamber claw fight work', after: /^(?:his|her|their|its) way back\b/ },
  { type: 'return', verbs: 'roar storm surge bounce stride limp creep', after: /^back (?:in)?to\b/ },
  // Founding and launching
  {
    type: 'founding',
    verbs: 'see',
    after: /^the light of day\b/,
    subject:
      /\b(?:company|firm|club|party|group|bank|charity|school|it|agency|union|business|fund|paper|magazine|\p{Lu}\S*)$/u,
  },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    after: /^(?:in|of|out of) (?:an? |the |his |her )?(?:\d{4}|garage|kitchen|merger|bedroom|basement|shed)\b/,
    subject: /\b(?:company|firm|club|party|group|bank|charity|agency|business|brand)$/,
  },
  {
    type: 'founding',
    verbs: 'start open launch build create begin',
    voice: 'active',
    after:
      /^(?:\S+ ){1,4}?(?:in|from|out of) (?:an? |the |his |her |their )(?:\S+ )?(?:\S+ )?(?:garage|kitchen|bedroom|basement|shed|attic|living room|dormitory|dorm room|back room|spare room|barn|loft|stall|van)\b/,
  },
  {
    type: 'founding',
    verbs: 'begin start',
    voice: 'active',
    after:
      /^(?:up )?(?:the |his |her |their |its |an? )(?:own )?(?:[\p{L}-]+ )?(?:business|firm|company|gallery|brand|label|studio|newspaper|magazine|charity|foundation|school|dynasty|brewery|winery|restaurant|agency|consultancy|bakery|shop|clinic)\b(?! (?:day|year|week|with a))/u,
    notSubject: /\b(?:workers|staff|police|inspectors)$/,
  },
  { type: 'founding', verbs: 'cut', after: /^(?:the )?ribbons? (?:of|on|at|for)\b/ },
  {
    type: 'founding',
    verbs: 'bring',
    after:
      /^(?:an? )(?:\S+ ){0,3}?(?:brand|company|firm|label|magazine|venture|business|product) into (?:the world|being|existence)\b/,
  },
  {
    type: 'launch',
    verbs: 'film screen record stage publish release market',
    voice: 'active',
    after:
      /^(?:his|her|their|its|the) (?:\S+ )?(?:story|memoirs?|life|album|sequel|novel|biography|series|tale|saga|record|single)\b/,
  },
  { type: 'launch', verbs: 'burst', after: /^on ?to (?:the |our )?(?:screens?|scene|market|stage|shelves)\b/ },
  // Deals
  {
    type: 'deal',
    verbs: 'gobble snap swallow hoover scoop buy mop',
    after: /^(?:(?:it|them|him|her|the \S+|[\p{L}.&-]+(?: [\p{L}.&-]+){0,2}) )?up\b/u,
    notAfter: /^up(?: on)? (?:like|time|space|the (?:scenery|attention))/,
  },
  { type: 'deal', verbs: 'turn go', after: /^hostile\b/ },
  {
    type: 'deal',
    verbs: 'put slap lay plonk plunk throw',
    after:
      /^(?:an? |about |nearly |some )?(?:\S*[$£€¥₹]|\d)\S*(?: \S+){0,3}? on the table\b|^(?:an? |its |the )(?:\S+ ){0,3}?(?:offer|bid|proposal) on the table\b/,
  },
  {
    type: 'deal',
    verbs: 'list float flog hive spin offload sell unload carve',
    voice: 'active',
    after:
      /^(?:off |out )?(?:the |its |his |her |their |an? |part of |all of |most of )(?:\S+ ){0,4}?(?:company|firm|business|division|unit|arm|subsidiary|group|stake|shares|bank|brand|club|wing|operations?)\b/,
    notAfter: /^(?:the )?(?:company|firm) as\b/,
  },
  {
    type: 'deal',
    verbs: 'return repay refund pay hand',
    voice: 'active',
    after:
      /^(?:back )?(?:\S+ ){0,3}?(?:cents|pence|p|[$£€¥₹]\S+|million|billion|\d\S*)(?: (?:million|billion))?(?: in the (?:\S+)| on the (?:dollar|euro)| to (?:\S+ ){0,2}?(?:investors|creditors|shareholders|savers|pensioners|victims|customers|depositors|lenders|clients))/,
  },
  {
    type: 'deal',
    verbs: 'exclude rule discount',
    subject: /\b(?:settlement|deal|merger|takeover|sale|bid|agreement)$/,
  },
  {
    type: 'deal',
    verbs: 'bolt tack',
    after: /^on\b/,
  },
  {
    type: 'deal',
    verbs: 'put set sign affix',
    after:
      /^(?:(?:his|her|their|its) (?:names?|signatures?|mark) (?:to|on) (?:an? |the )(?:\S+ )?(?:pact|deal|agreement|accord|contract|treaty|merger)|(?:it|them|the \S+(?: \S+)?|(?:his|her|its) \S+(?: \S+)?) up for (?:sale|auction|grabs))\b/,
  },
  {
    type: 'deal',
    verbs: 'make sign',
    after: /^over (?:his|her|its|their|the|an?)\b/,
  },
  {
    type: 'deal',
    verbs: 'save rescue',
    voice: 'active',
    after:
      /^(?:the )?\S+(?: \S+)? from (?:bankruptcy|liquidation|insolvency|closure|receivership|collapse|ruin|demolition|the (?:brink|receivers|administrators|auctioneers?|wrecking ball))\b/,
  },
  // Words and deeds against others
  {
    type: 'dispute',
    verbs: 'dismiss brand label deride describe characterise characterize denounce portray paint cast',
    voice: 'active',
    after:
      /\bas (?:an? |the |mere |pure |little more than |so much )?(?:["“]|(?:\S+ )?(?:\S+ )?(?:fishing (?:trip|expedition)|stunt|sham|farce|witch[- ]hunt|joke|disgrace|betrayal|smear|fraud|liar|lie|lies|nonsense|fantasy|vanity|surrender|theft|travesty|charade|whitewash|vendetta|distraction|outrage|insult|scandal|coup|blackmail|extortion|robbery|failure|dictator|bully|traitor|cheat))/,
    notSubject: /\b(?:judge|court|police)$/,
  },
  {
    type: 'dispute',
    verbs: 'call',
    voice: 'active',
    after:
      /^(?:[\p{L}'’-]+ ){1,4}?(?:an? )(?:[\p{L}'’-]+ ){0,2}?(?:stunt|sham|farce|witch[- ]hunt|joke|disgrace|betrayal|smear|fraud|liar|lie|surrender|theft|travesty|charade|whitewash|vendetta|outrage|insult|scandal|coup|traitor|cheat|coward|bully|crook|tyrant|thief)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'carry take bring bear raise report air voice',
    voice: 'active',
    after:
      /^(?:his|her|their|its|these|the) (?:\S+ )?(?:suspicions|concerns|complaints?|grievances?|worries|misgivings|doubts|fears|objections) (?:to|with|about|over)\b/,
  },
  { type: 'dispute', verbs: 'sneer scoff jeer snipe sniff spit lob', after: /^(?:back )?at\b/ },
  { type: 'dispute', verbs: 'scorn spurn deride pooh-pooh lampoon disparage savage', voice: 'active' },
  { type: 'dispute', verbs: 'fall run', after: /^foul of\b/, takes: /^of$/ },
  {
    type: 'dispute',
    verbs: 'cry shout scream allege',
    after: /^(?:forgery|foul|fraud|betrayal|murder|theft|foul play|hypocrisy|discrimination|censorship)\b/,
  },
  {
    type: 'dispute',
    verbs: 'rip tear shred burn',
    after:
      /^(?:up )?(?:his|her|their) (?:\S+ )?(?:lines|script|contract|notes|letter|speech|photograph|portrait|shirt)\b/,
  },
  {
    type: 'dispute',
    verbs: 'sign pen circulate send write address',
    voice: 'active',
    after:
      /^(?:an? |the )?(?:\S+ )?(?:letter|petition|memo|statement|manifesto) (?:\S+ ){0,3}?(?:urging|demanding|calling|accusing|protesting|condemning|denouncing|criticising|criticizing|attacking|opposing)\b/,
  },
  { type: 'dispute', verbs: 'blow', after: /^the whistle\b/ },
  { type: 'dispute', verbs: 'wash', after: /^(?:his|her|their|its) hands of\b/ },
  {
    type: 'dispute',
    verbs: 'yank pull withdraw remove strip',
    voice: 'active',
    after:
      /^(?:his|her|their|its) (?:own )?(?:\S+ ){0,2}?(?:backlist|books?|works?|songs|music|money|savings|deposits|investment|custom|business|account|children|name|endorsement|films|catalogue|paintings) (?:from|out of|off)\b/,
  },
  {
    type: 'dispute',
    verbs: 'cross trade exchange lock have pick take spoil',
    after:
      /^(?:swords|barbs|insults|blows|horns|words|a swipe|a pop|aim|issue|umbrage|exception|a dim view|a bone to pick|a fight|for a fight)\b(?= (?:with|at|over|to)\b|$)/,
  },
  { type: 'dispute', verbs: 'sit stay', voice: 'active', after: /^on (?:its|his|her|their) hands\b/ },
  {
    type: 'dispute',
    verbs: 'read haul call rap dress tear',
    after:
      /^(?:(?:him|her|them|[\p{L}.-]+) )?(?:the riot act|over the coals|on the carpet|on the knuckles|down for|a new one|a strip off)\b/u,
  },
  { type: 'dispute', verbs: 'dig', after: /^in (?:his|her|their|its) heels\b/ },
  {
    type: 'dispute',
    verbs: 'stage plan threaten call hold organise organize mount',
    voice: 'active',
    after:
      /^(?:an? |the |another |further )?(?:[\p{L}\d-]+ ){0,2}?(?:walk-?outs?|sit-ins?|strikes?|boycotts?|protests?|go-slow|work-to-rule|vigils?|pickets?)\b/u,
  },
  { type: 'support', verbs: 'go step', after: /^(?:in|up) to (?:bat|the plate) for\b/ },
  {
    type: 'support',
    verbs: 'stick stand speak vouch fight',
    after:
      /^(?:up |out )?for (?!president|mayor|governor|office|election|parliament|congress|senate|re-election|example)/,
  },
  { type: 'support', verbs: 'fly bang beat carry', after: /^the (?:flag|drum|torch) for\b/ },
  {
    type: 'support',
    verbs: 'take',
    after: /^(?:his|her|their|(?:the )?(?:[\p{L}.-]+ ){0,2}?\S+['’]s?) (?:side|part|corner)\b/u,
  },
  {
    type: 'support',
    verbs: 'plead',
    after: /^for (?:patience|mercy|leniency|clemency|understanding|calm|forgiveness|time|tolerance)\b/,
  },
  {
    type: 'support',
    verbs: 'offer',
    after: /^to (?:split|share|give up|donate|pay for|foot|stand in|testify for|help)\b/,
  },
  { type: 'support', verbs: 'purr enthuse rave coo', after: /^(?:that|about|over|to)\b/ },
  { type: 'support', verbs: 'fight', after: /^(?:his|her|their|\S+['’]s) corner\b/ },
  {
    type: 'support',
    verbs: 'flock rally close',
    after: /^(?:ranks |round |around |to |behind )+(?:his|her|their|him|them)\b/,
  },
  // The law
  {
    type: 'legal',
    verbs: 'ask petition move approach beg',
    voice: 'active',
    takes: /^(?:from|against)$/,
    after: new RegExp(`^(?:the |an? )${COURT} (?:for|to|over|against|in)\\b`, 'u'),
  },
  {
    type: 'legal',
    verbs: 'drag haul take bring hale',
    after: new RegExp(
      `^(?:[\\p{L}.'’&-]+ ){0,5}?(?:to|before|through|into|in front of) (?:the |an? )?${COURT}\\b`,
      'u',
    ),
    notAfter: /^(?:to (?:the )?(?:centre|tennis) court)/,
  },
  {
    type: 'legal',
    verbs: 'take carry',
    after: /^(?:the|his|her|their|its) (?:fight|case|battle|challenge|appeal|matter|claim) to\b/,
  },
  {
    type: 'legal',
    verbs: 'ready prepare draft plan consider mull lodge file weigh launch',
    voice: 'active',
    after:
      /^(?:an? |the |his |her |their |its )(?:\S+ ){0,2}?(?:appeal|counterclaim|countersuit|lawsuit|claim for damages|judicial review|libel action|legal action|legal challenge)\b/,
  },
  {
    type: 'legal',
    verbs: 'escape get walk come',
    after:
      /^(?:off |away )?with (?:just |only |merely )?(?:an? |the )(?:\S+ ){0,2}?(?:sentence|term|fine|caution|warning|reprimand|slap on the wrist|probation)\b/,
  },
  { type: 'legal', verbs: 'send', voice: 'passive', after: /^down (?:for|by)\b/ },
  {
    type: 'legal',
    verbs: 'put lock shut bang',
    after: /^(?:(?:him|her|them|(?:[\p{L}.-]+ ){1,3}?)\s?)?(?:behind bars|up (?:for|after|in|on)\b|away for\b)/u,
    notAfter: /^up (?:for (?:sale|auction|election|grabs|debate|discussion)|in (?:arms|price))/,
  },
  {
    type: 'legal',
    verbs: 'turn',
    after:
      /^(?:state(?:'s|’s)? |crown |king's |queen's )(?:witness|evidence)\b|^(?:informer|informant|whistleblower)\b/,
  },
  { type: 'legal', verbs: 'come', after: /^under (?:\S+ )?(?:scrutiny|investigation|examination by)\b/ },
  {
    type: 'legal',
    verbs: 'tear rip void annul rescind set',
    after:
      /^(?:up|aside) (?:[\p{L}'’-]+ ){1,3}?(?:contract|agreement|will|licence|license|order|verdict|ruling|award|conviction|clause|marriage)\b/u,
    subject: /\b(?:court|judges?|tribunal|bench|panel|magistrates?)\b/,
  },
  {
    type: 'legal',
    verbs: 'side find rule',
    after: /^(?:with|for|against|in (?:\S+['’]s |his |her |its |their )?favou?r(?: of)?)\b/,
    subject: /\b(?:courts?|judges?|tribunal|jury|jurors|panel|arbitrators?|justices)\b/,
  },
  {
    type: 'legal',
    verbs: 'file lodge submit register bring',
    voice: 'passive',
    subject: /\b(?:complaint|claim|suit|lawsuit|appeal|petition|writ|motion|action|case)$/,
  },
  {
    type: 'legal',
    verbs: 'reach land',
    after: /^(?:in |on |at |before )?(?:an? |the )(?:\S+ ){0,2}?(?:court|tribunal|judge|bench|docket)\b/,
    subject: /\b(?:complaint|claim|suit|lawsuit|appeal|petition|writ|case|dispute|battle|feud|row)$/,
  },
  { type: 'legal', verbs: 'change switch alter', voice: 'active', after: /^(?:his|her|their|its) pleas?\b/ },
  { type: 'legal', verbs: 'pass hand', voice: 'passive', subject: /\b(?:sentences?|judgments?|judgement|verdict)$/ },
  {
    type: 'legal',
    verbs: 'hold',
    voice: 'active',
    after: /^(?:(?:on|last|this|in) \S+ )?that\b/,
    subject: /\b(?:courts?|judges?|tribunal|bench|panel|justices|arbitrators?)$/,
  },
  {
    type: 'legal',
    verbs: 'report shop',
    voice: 'active',
    after:
      /^(?:him|her|them|the (?:matter|theft|fraud|incident|crime)|(?:[\p{L}.-]+ ){1,3}?)\s?(?:to (?:the )?(?:police|authorities|regulators?|fbi|officers)|the next|that (?:day|night|evening)|to detectives)\b/u,
  },
  {
    type: 'legal',
    verbs: 'track hunt chase run',
    after: /^(?:(?:him|her|them|(?:[\p{L}.-]+ ){1,3}?)\s?)?down (?:on|in|at|to)\b/u,
    subject: /\b(?:police|detectives?|inspector|officers?|investigators?|agents|fbi|interpol|who|marshals?)$/,
  },
  {
    type: 'legal',
    verbs: 'pursue chase hound',
    voice: 'active',
    after:
      /^(?:the |his |her |its )?(?:\S+ ){0,2}?(?:accountants?|auditors?|directors?|estate|executives?|banks?|advisers?|insurers?|lawyers|firm)\b(?!.*\binterview)/,
    subject:
      /\b(?:creditors?|liquidators?|administrators?|investors?|victims?|insurers?|trustees?|regulators?|who|by \p{L}+(?: \p{L}+)?)$/u,
  },
  {
    type: 'legal',
    verbs: 'bring file lodge',
    voice: 'active',
    after: /^(?:(?:in|last|this) \S+ )?against\b/,
    takes: /^against$/,
  },
  {
    type: 'legal',
    verbs: 'go appear',
    after:
      /^(?:back )?before (?:the |an? )(?:\S+ ){0,2}?(?:circuit|bench|court|judges?|magistrates?|tribunal|jury|panel)\b/,
  },
  { type: 'legal', verbs: 'be', after: /^behind bars\b/ },
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
    notAfter: /^(?:errors?|cracks?|a |an )/,
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
