/** Figures of speech for posts given and kept warm, for going and coming back. */
import type { EnglishRule } from '../englishRule.ts';

const OFFICE =
  '(?:division|department|company|firm|group|business|bank|club|team|paper|newspaper|office|fund|lab|laboratory|institute|university|college|school|hospital|party|ministry|region|operations?|plant|factory|subsidiary|unit|agency|airline|studio|museum|theatre|orchestra|charity|union|federation|\\S+maker|carmaker|lensmaker|retailer|grocer|brewer|insurer|operator|house|brand|investigation|case|project|programme|program|finances|search|restructuring|clean-up)';

export const FIGURES_OF_POSTS: readonly EnglishRule[] = [
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
      /^(?:[^;]{2,80}?,? )(?:in (?:sole |day-to-day |overall |temporary |interim )?(?:charge|command)|at the (?:helm|head|top|wheel)) of\b|^(?:[^;,]{2,40} )(?:at the (?:helm|wheel)\b|in (?:sole |day-to-day |overall |temporary |interim )?charge(?:$| (?:until|on|for|after|while|in)\b))/,
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
    // "kicked off in January by demanding a seat on the board"
    notAfter: /\bby \p{L}+ing\b/u,
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
];
