/**
 * Turns of phrase in which a common verb and the noun beside it are one happening: "pulled the paper", "faced his
 * judges", "put in a word for". They look at more than the plain rules do and are asked before them.
 */
import type { EnglishRule } from './englishRule.ts';

const SHARE =
  /^(?:by|to|from) (?:about |around |nearly |almost |more than |over |roughly |some |as much as |just |only |at least )*(?:[$£€]|\d|an? (?:third|quarter|half|fifth|tenth|record)|half|two[- ]thirds|three[- ]quarters)/;
const INQUIRY = /\b(?:inquir(?:y|ies)|investigations?|reviews?|panels?|audits?|probes?|reports?|committees?)\b/;
const OFFICERS =
  /\b(?:police|detectives?|prosecutors?|investigators?|regulators?|watchdog|authorities|inspectors?|inspector general|agents|officials|fbi|commission|agency|department|ministry|office)$/;
const PAPERS =
  '(?:papers?|articles?|stud(?:y|ies)|reports?|ads?|adverts?|advertisements?|advertising|commercials?|campaigns?|episodes?|films?|shows?|books?|products?|sponsorship|funding|plug|offer|listing|posters?|videos?)';

export const IDIOM_RULES: readonly EnglishRule[] = [
  // Courts and the law
  {
    type: 'legal',
    verbs: 'face confront',
    after: /^(?:(?:the|his|her|their|a|its) )?(?:\S+ )?(?:judges?|court|magistrates?|tribunal|accusers?|justice)\b/,
  },
  {
    type: 'legal',
    verbs: 'try',
    voice: 'passive',
    after: /^(?:alongside|together|with|separately|jointly|behind|under)\b/,
  },
  { type: 'legal', verbs: 'rearrest re-arrest recharge retry resentence', voice: 'passive' },
  { type: 'legal', verbs: 'bankrupt', voice: 'passive' },
  { type: 'legal', verbs: 'declare', voice: 'passive', after: /^(?:bankrupt|insolvent)\b/ },
  { type: 'legal', verbs: 'settle', voice: 'passive', subject: /\b(?:claims?|case|cases|suits?|lawsuits?|action)\b/ },
  {
    type: 'legal',
    verbs: 'schedule set fix',
    voice: 'active',
    after: /^(?:\S+ ){0,4}?(?:hearings?|sentencing|trial)\b/,
    modality: 'planned',
  },
  { type: 'legal', verbs: 'look probe delve', after: /^into\b/, subject: OFFICERS },
  {
    type: 'legal',
    verbs: 'be remain come stay',
    after: /^(?:still |now )?under (?:\S+ ){0,2}?(?:investigation|police guard|house arrest)\b/,
  },
  { type: 'legal', verbs: 'give', after: /^(?:\S+ ){0,4}?(?:evidence|testimony)\b/ },
  {
    type: 'legal',
    verbs: 'begin start end finish conclude complete resume',
    voice: 'active',
    after: /^(?:\S+ ){0,5}?(?:evidence|testimony|cross-examination)\b/,
    notAfter: /^to (?!hear|give|present|take|call)/,
  },
  { type: 'legal', verbs: 'put', voice: 'active', after: /^it to (?:him|her|them|mr|mrs|ms|dr|sir)\b/ },
  {
    type: 'legal',
    verbs: 'strip',
    voice: 'passive',
    after: /^of (?:his|her|their) (?:\S+ )?(?:immunity|citizenship|passport)\b/,
  },
  // What is reviewed
  {
    type: 'assessment',
    verbs: 'find',
    voice: 'active',
    subject: /\b(?:report|inquiry|review|audit|study|panel|survey|analysis|investigation)\b/,
  },
  { type: 'assessment', verbs: 'clear exonerate vindicate', voice: 'active', subject: INQUIRY },
  {
    type: 'assessment',
    verbs: 'bring call draft',
    voice: 'passive',
    after:
      /^in (?:\S+ ){0,3}?(?:for|to (?:conduct|carry out|perform|examine|review|audit|investigate)) ?(?:\S+ ){0,3}?(?:audit|review|investigation|inspection|assessment|examination|books|accounts)\b/,
  },
  {
    type: 'assessment',
    verbs: 'deliver publish issue submit present',
    voice: 'active',
    after: /^(?:his|her|its|their|the|an?) (?:\S+ ){0,2}?(?:report|findings|conclusions)\b/,
    subject:
      /\b(?:inquiry|panel|commission|committee|chairman|chairwoman|chair|judge|auditors?|investigators?|review|he|she)\b/,
  },
  // Who gets a post and who goes
  {
    type: 'appointment',
    verbs: 'elect choose pick select appoint name hire tap',
    voice: 'passive',
    after:
      /^(?:(?:that|last|this|in|on|late|early) (?:\S+ ){1,2}?)?to (?:replace|succeed|lead|head|run|follow|take over from|chair|manage|coach|steer)\b/,
  },
  {
    type: 'appointment',
    verbs: 'call bring draft',
    voice: 'active',
    after:
      /^in (?:the |an? |some |two |outside |forensic )*(?:\S+ )?(?:accountants|auditors|investigators|consultants|lawyers|experts|advisers|administrators|liquidators|receivers|detectives|mediators?)\b/,
  },
  {
    type: 'appointment',
    verbs: 'find seek',
    after:
      /^(?:someone|somebody|a (?:new \S+|successor|replacement|permanent \S+))(?: else)?(?: to (?:run|lead|head|take over|replace|succeed)\b|$| for\b)/,
    modality: 'planned',
  },
  {
    type: 'appointment',
    verbs: 'step',
    after: /^up (?:the (?:following|next)|last|in (?:\p{L}+ )?\d|that|after|when)\b/u,
  },
  {
    type: 'departure',
    verbs: 'bring push put',
    after: /^(?:forward|back|off) (?:his|her|their) (?:\S+ )?(?:retirement|departure|resignation|exit)\b/,
  },
  { type: 'dismissal', verbs: 'cut', after: /^(?:him|her|them|(?:[\p{L}.-]+ ){1,3}?)\s?loose\b/u },
  { type: 'dismissal', verbs: 'get', after: /^rid of (?:him|her|them|(?:mr|mrs|ms|dr)\b)/ },
  { type: 'joining', verbs: 'prise pry prize lure tempt entice', voice: 'passive', after: /^(?:away )?from\b/ },
  { type: 'deal', verbs: 'loan', voice: 'passive', after: /^(?:out )?to\b/ },
  {
    type: 'deal',
    verbs: 'give hand offer award',
    voice: 'active',
    after: /^(?:\S+ ){1,3}?an? (?:new |fresh |improved |long-term |\S+-year )+(?:deal|contract|extension)\b/,
  },
  {
    type: 'appointment',
    verbs: 'unveil present announce name choose appoint hire install pick select',
    voice: 'passive',
    after: /^as (?:his|her|their|the|an? |\S+['’]s) ?(?:\S+ )?(?:successor|replacement)\b/,
  },
  { type: 'appointment', verbs: 'be', after: /^in (?:temporary|interim|caretaker|sole|acting) charge\b/ },
  {
    type: 'appointment',
    verbs: 'come step',
    after:
      /^in (?:from \S+(?: \S+)? )?as (?:an? |the |interim |acting )*(?:caretaker|stopgap|interim|chief|chair\S*|manager|coach|director|president|head)\b/,
  },
  { type: 'dismissal', verbs: 'be', after: /^out of (?:work|a job|office)\b/ },
  { type: 'dismissal', verbs: 'banish', voice: 'passive' },
  {
    type: 'meeting',
    verbs: 'come',
    after: /^to (?:nothing|naught|nought)\b/,
    subject: /\btalks\b|\bnegotiations\b|\bmeeting\b/,
  },
  { type: 'launch', verbs: 'publish release', voice: 'active', after: /^(?:it|them)\b/ },
  { type: 'launch', verbs: 'make', voice: 'active', after: /^public (?:what|how|the (?!letter|complaint))\b/ },
  // Money and trade
  {
    type: 'deal',
    verbs: 'accept',
    after:
      /^(?:the|his|her|its|their|an?) (?:\S+ ){0,3}?(?:bid|offer|takeover|terms|buyout|proposal|settlement|deal)\b/,
  },
  {
    type: 'deal',
    verbs: 'offer propose agree',
    after: /^to (?:buy|acquire|pay|sell|purchase|invest|merge|settle|take over)\b/,
  },
  {
    type: 'deal',
    verbs: 'close complete finalise finalize conclude go',
    subject: /\b(?:purchase|acquisition|takeover|merger|deal|sale|transaction|buyout|flotation|listing|investment)$/,
    notAfter: /^(?:ahead|wrong|sour|down|out|unnoticed)\b/,
  },
  {
    type: 'decision',
    verbs: 'pull retract withdraw',
    voice: 'active',
    after: new RegExp(`^(?:the |its |his |her |their |all |an? |two |three )?(?:[\\p{L}’'-]+ ){0,3}?${PAPERS}\\b`, 'u'),
  },
  {
    type: 'decision',
    verbs: 'pull retract withdraw',
    voice: 'passive',
    notAfter: /^(?:from the (?:rubble|wreckage|water|river|sea)|into|apart|over|up)\b/,
    notSubject: /\b(?:he|she|who|bod(?:y|ies)|survivors?|victims?|teeth|tooth)$/,
  },
  {
    type: 'decision',
    verbs: 'suspend pause halt stop freeze cut',
    voice: 'active',
    after:
      /^(?:all |its |their |the |his |her |most |some )?(?:\S+ ){0,2}?(?:ads?|advertising|payments?|production|sales|shipments|flights|operations|cooperation|talks|services?|deliveries|support|funding|aid|ties|dividends?|work on)\b/,
  },
  {
    type: 'decision',
    verbs: 'answer respond counter retaliate hit',
    after:
      /^(?:back )?with (?:an? |the |its |their )?(?:\S+ ){0,2}?(?:poison pill|offer|bid|ban|tariffs?|sanctions|plan|strike|lawsuit|threat)\b/,
  },
  {
    type: 'decision',
    verbs: 'give hand return send',
    voice: 'active',
    after:
      /^(?:back )?(?:the |his |her |their |its )?(?:\S+ ){0,2}?(?:gong|honou?r|medal|award|title|knighthood|prize|cbe|obe|mbe|trophy)(?: back)?\b(?!.* to (?:him|her|them))/,
  },
  {
    type: 'decision',
    verbs: 'pass',
    voice: 'passive',
    subject: /\b(?:bill|law|act|motion|resolution|budget|amendment|legislation|it|measure|measures)$/,
    notAfter: /^(?:over|on|around|down|to|along|from)\b/,
  },
  {
    type: 'decision',
    verbs: 'propose drop',
    voice: 'active',
    after: /^(?:in|last|this|that|earlier|on) (?:\S+ ?){1,3}$/,
  },
  // Words for and against
  { type: 'dispute', verbs: 'single', after: /^(?:\S+ ){0,6}?out\b/ },
  { type: 'dispute', verbs: 'single', voice: 'passive', after: /^out (?:for|by|as)\b/ },
  { type: 'dispute', verbs: 'renege backtrack', after: /^(?:\S+ ?)*?on\b/ },
  {
    type: 'dispute',
    verbs: 'liken compare',
    voice: 'active',
    after: /\bto\b/,
    notAfter: /^(?:notes|prices|figures)\b/,
  },
  {
    type: 'dispute',
    verbs: 'round rail tear lay',
    after: /^(?:on|against|into) (?!the (?:pages?|book|wrapping|road)|force|effect)\S/,
  },
  { type: 'dispute', verbs: 'go be', after: /^(?:to |at )war with\b/ },
  { type: 'dispute', verbs: 'lose', after: /^(?:all )?(?:confidence|faith|trust|patience) (?:in|with)\b/ },
  { type: 'dispute', verbs: 'have', after: /^["“]?no (?:respect|confidence|faith|trust)["”]? (?:for|in)\b/ },
  { type: 'support', verbs: 'put', after: /^in a (?:good |kind )?word for\b/ },
  { type: 'support', verbs: 'bless', voice: 'active' },
  {
    type: 'support',
    verbs: 'give lend',
    after: /^(?:\S+ ){0,3}?(?:his|her|its|their) (?:full |public )?(?:backing|blessing|support)\b/,
  },
  {
    type: 'statement',
    verbs: 'shrug quip joke sigh snap scoff muse grumble fume rage thunder gush sneer gloat lament mutter jibe',
    voice: 'active',
  },
  {
    type: 'statement',
    verbs: 'report announce claim',
    voice: 'active',
    after: /^(?:having|\p{L}+ing)\b/u,
    subject: /./,
  },
  // What befalls
  { type: 'incident', verbs: 'catch', after: /^(?:light|fire|alight)\b/ },
  { type: 'incident', verbs: 'set', after: /^(?:fire to|ablaze|alight)\b/ },
  {
    type: 'incident',
    verbs: 'board',
    after:
      /^(?:an? |the |his |her )?(?:\S+ )?(?:chartered|private|getaway|waiting) (?:plane|jet|flight|helicopter|yacht|boat)\b/,
    notSubject: /\b(?:passengers|troops|inspectors)$/,
  },
  // What changes
  {
    type: 'change',
    verbs:
      'fall rise drop grow shrink climb plunge slump soar decline increase decrease surge slide tumble jump dwindle',
    voice: 'active',
    after: SHARE,
  },
  {
    type: 'change',
    verbs: 'finalise finalize grant complete',
    voice: 'passive',
    subject: /\b(?:divorce|separation|marriage|adoption)\b/,
  },
  { type: 'founding', verbs: 'date', after: /^(?:back )?(?:from|to) (?:the )?\d{4}\b/ },
];
