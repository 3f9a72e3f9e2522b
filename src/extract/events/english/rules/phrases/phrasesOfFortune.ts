/** Phrases for what befalls people and things, and for rise and fall. */
import type { EnglishRule } from '../englishRule.ts';
import { FIGURE } from '../plain/plainWords.ts';
import { phrase } from './phraseWords.ts';

const MUCH =
  '(?:by )?(?:(?:about|more than|nearly|some|almost|around|up to|over|at least|roughly|another|a further|an?|one|two|three) )*(?:\\d|[$£€]|half|third|quarter|fifth|tenth|thirds|quarters|record|lot|fraction|whisker)';
const COMPANY = /^(?!(?:he|she|who|i|we|you|they|it|things|matters)$).*\p{L}$/u;

export const PHRASES_OF_FORTUNE: readonly EnglishRule[] = [
  // What befalls
  {
    type: 'incident',
    verbs: 'gun mow knock run strike cut',
    voice: 'passive',
    after: /^(?:down|over)(?:$| (?:by|in|at|on|outside|and|while|as|near)\b)/,
    namesSubject: true,
  },
  {
    type: 'incident',
    verbs: 'gun mow run knock',
    voice: 'active',
    after: /^(?:down|over) (?!the (?:road|street|stairs|hill|clock|corridor)|a (?:hill|street)|to|from)\p{L}/u,
  },
  {
    type: 'incident',
    verbs: 'lose',
    after:
      /^(?:his|her|their|a|the) (?:\S+ )?(?:battle|fight|struggle) (?:with|against) (?:\S+ )?(?:cancer|illness|disease|leuka?emia|motor)\b/,
  },
  {
    type: 'incident',
    verbs: 'lay bury',
    voice: 'passive',
    after: /^(?:to rest|alive|in (?:the )?(?:\S+ )?(?:cemetery|churchyard|rubble|avalanche)|under|beneath)\b/,
    namesSubject: true,
  },
  { type: 'incident', verbs: 'bury', voice: 'passive', after: /^(?:alive|under|beneath)\b/ },
  {
    type: 'incident',
    verbs: 'bring pull dig carry haul lift drag',
    voice: 'passive',
    after:
      /^(?:up|out|to (?:the surface|safety)|from (?:the )?(?:rubble|wreckage|water|sea|mine|ruins|river|debris|burning))(?: (?:alive|dead|safe|unhurt|injured))?\b/,
    notAfter: /^(?:up (?:by|in|at|to|again|on|as)|out (?:by|in|as|on|at|last|this|of (?:context|retirement)))\b/,
  },
  {
    type: 'incident',
    verbs: 'cave fall give',
    after: /^(?:in|way)(?:$| (?:at|on|under|after|when)\b)/,
    subject:
      /\b(?:mine|roof|ceiling|tunnel|wall|floor|shaft|building|bridge|dam|embankment|stand|gallery|balcony|scaffolding|cliff)$/,
  },
  {
    type: 'incident',
    verbs: 'destroy wreck gut raze flatten demolish devastate engulf',
    voice: 'passive',
    subject:
      /\b(?:plant|factory|house|houses|homes?|church|school|warehouse|building|village|town|hotel|market|mill|ship|theatre|library|hospital|shop|bridge|temple|museum|farm|barn)$/,
  },
  {
    type: 'incident',
    verbs: 'bury engulf lick sweep consume flatten devour wreck',
    voice: 'active',
    subject:
      /\b(?:landslide|avalanche|mudslide|flames|fire|blaze|lava|storm|flood|floods|wave|tsunami|hurricane|typhoon|cyclone|tornado|mud)$/,
  },
  {
    type: 'incident',
    verbs: 'come go leave jump',
    subject: /\b(?:trains?|tram|carriage|locomotive)$/,
    after: /^(?:off |the )(?:the )?(?:rails|tracks?)\b/,
  },
  {
    type: 'incident',
    verbs: 'come go',
    subject:
      /\b(?:plane|aircraft|jet|helicopter|airliner|flight \S+|glider|balloon|ship|ferry|trawler|boat|network|system|systems|servers?|site|website|app|grid)$/,
    after: /^down(?:$| (?:in|at|on|near|off|with|shortly|minutes|for|across|after|over|as)\b)/,
  },
  {
    type: 'incident',
    verbs: 'go fail',
    subject: /\b(?:power|lights|electricity|phones?|internet|signal)$/,
    after: /^(?:out|off|dead|down|$)/,
  },
  {
    type: 'incident',
    verbs: 'break hack get',
    after:
      /^(?:in)?to (?:the|its|his|her|their) (?:\S+ )?(?:network|systems?|servers?|computers?|database|email|accounts?|vault|museum|safe|house|office|home)\b|^hold of (?:the|its|his|her) (?:\S+ )?(?:data|files|passwords|documents|records|emails)\b/,
    subject: /\b(?:hackers?|thieves|burglars?|robbers?|spies|intruders?|gang|attackers?|he|she|men|someone|who)$/,
  },
  {
    type: 'incident',
    verbs: 'fall',
    subject: /\b(?:data|documents?|files|papers|emails|secrets|details)$/,
    after: /^into the (?:wrong )?hands\b/,
  },
  {
    type: 'incident',
    verbs: 'go',
    subject: /\b(?:bombs?|device|grenade|gun|alarm|alarms|explosives|shell)$/,
    after: /^off\b/,
  },
  {
    type: 'incident',
    verbs: 'pay',
    voice: 'passive',
    subject: /\b(?:wages|salaries|staff|workers|players|bills?|suppliers|pensions?|interest|rent)\b.*$/,
    after: /^(?:late|nothing|only|weeks|months)\b/,
  },
  {
    type: 'incident',
    verbs: 'pay',
    voice: 'passive',
    isNegated: true,
    subject: /\b(?:wages|salaries|staff|workers|players|suppliers|pensions?|rent)\b.*$/,
  },
  {
    type: 'incident',
    verbs: 'miss skip',
    after:
      /^(?:an? |the |two |three |several |its |their )?(?:\S+ ){0,2}?(?:payments?|repayments?|coupon|instalments?|deadline to pay)\b/,
  },
  {
    type: 'incident',
    verbs: 'go',
    after: /^(?:bankrupt|insolvent)(?:$|,| (?:on|in|with|owing|after|last|this|when|as)\b)/,
  },
  { type: 'incident', verbs: 'default', after: /^(?:$|on|in|last)/ },
  { type: 'change', verbs: 'run', after: /^out of (?:money|cash|funds|fuel|oxygen|water)\b/ },
  { type: 'change', verbs: 'run', subject: /\b(?:money|cash|funds|fuel|oxygen|luck)$/, after: /^(?:out|dry)\b/ },
  {
    type: 'incident',
    verbs: 'shock stun shake sadden horrify rock devastate traumatise traumatize appal',
    subject: phrase(
      `(?:.*(?:['’]s?|his|her|their) (?:[\\p{L}-]+ )?(?:deaths?|murder|killing|suicide|disappearance|accident|assassination|drowning|kidnapping|overdose)|the (?:[\\p{L}-]+ )?(?:deaths?|murders?|killing|crash|explosion|blast|fire|attack|assassination|disaster|shooting|accident|earthquake|theft|kidnapping|collapse of the (?:bridge|roof|dam))(?: (?:of|at|in|on) .{2,50})?)$`,
    ),
  },
  // Rise and fall
  {
    type: 'change',
    verbs: 'go',
    subject: FIGURE,
    after: phrase(
      `(?:up|down|through the (?:roof|floor)|into (?:free ?fall|reverse|the red|the black)|(?:up|down) ${MUCH})(?:$|\\b)`,
    ),
  },
  { type: 'change', verbs: 'go come', after: phrase(`(?:up|down) by ${MUCH}`) },
  {
    type: 'change',
    verbs: 'take',
    subject: FIGURE,
    after:
      /^(?:an? |another |a further |off)(?:\S+ )?(?:tumble|hit|beating|battering|hammering|dive|pounding|knock|dip|turn|$)/,
  },
  { type: 'change', verbs: 'take', subject: FIGURE, after: /^off$/ },
  { type: 'change', verbs: 'give lose shed', subject: FIGURE, after: phrase(`(?:up )?${MUCH}`) },
  {
    type: 'change',
    verbs: 'close end finish open',
    subject: /\b(?:shares?|stocks?|index|pound|dollar|euro|yen|market|price|ftse \S+|nasdaq)$/,
    after: phrase(
      `(?:the (?:day|week|session|month|year) )?(?:(?:up|down|at|almost|nearly|more than|about) )*(?:\\d|[$£€]|higher|lower|flat|in the red)`,
    ),
  },
  { type: 'change', verbs: 'be', subject: FIGURE, after: phrase(`(?:up|down|off) ${MUCH}`) },
  {
    type: 'change',
    verbs: 'hit reach',
    subject: FIGURE,
    after: /^(?:rock bottom|the floor|the roof|bottom|the buffers|a (?:ceiling|plateau|trough))\b/,
  },
  {
    type: 'change',
    verbs: 'shoot creep inch nudge edge level tail taper fall drop trail die pick bottom',
    subject: FIGURE,
    after: /^(?:up|down|off|away|out)\b/,
  },
  {
    type: 'change',
    verbs: 'grind come slow shudder draw',
    subject: COMPANY,
    after: /^(?:to )?(?:an? )?(?:\S+ )?(?:halt|standstill|stop)\b/,
  },
  {
    type: 'change',
    verbs:
      'flag stall spiral stutter falter flatline languish sag quadruple quintuple treble triple balloon snowball yo-yo seesaw gyrate firm weaken cheapen',
    subject: FIGURE,
  },
  {
    type: 'change',
    verbs: 'spiral soar',
    subject: /\b(?:prices|costs|rents|debts?|inflation|violence|crisis|unemployment)$/,
  },
  {
    type: 'change',
    verbs: 'wipe halve decimate erode slash',
    voice: 'passive',
    subject: FIGURE,
    after: /^(?:out|away|off|$|by|in|over)/,
  },
  {
    type: 'change',
    verbs: 'turn',
    subject: /\b(?:profits?|surplus|gains?|boom|growth|success)$/,
    after: /^(?:in)?to (?:an? )?(?:\S+ )?(?:loss(?:es)?|deficit|bust|ashes|slump)\b/,
  },
  {
    type: 'change',
    verbs: 'slide slip sink fall swing dip plunge move return',
    subject: COMPANY,
    after:
      /^(?:back )?(?:in)?to (?:the (?:red|black)|(?:a |an )?(?:\S+ )?(?:losses|loss|profit|debt|deficit|recession|decline|disrepair|obscurity|poverty|chaos|crisis))\b/,
  },
  {
    type: 'change',
    verbs: 'fall hit run get',
    subject: COMPANY,
    after:
      /^(?:on (?:\S+ )?hard times|the (?:buffers|rocks|wall|skids)|into (?:trouble|difficulty|difficulties|debt|the sand|financial|hard times|choppy)|in(?:to)? (?:\S+ )?trouble|hard times)\b/,
  },
  {
    type: 'change',
    verbs: 'go turn',
    subject: COMPANY,
    after:
      /^(?:downhill|from (?:strength to strength|bad to worse|boom to bust)|the corner|round(?:$| (?:in|under|after|last)\b)|into (?:decline|a tailspin|meltdown)|from \S+ to \S+|pear-shaped)\b/,
  },
  {
    type: 'change',
    verbs: 'get',
    after: /^back on (?:its|his|her|their) feet\b|^back (?:in(?:to)? the black|on (?:track|its feet))\b/,
  },
  {
    type: 'change',
    verbs: 'flourish boom thrive prosper blossom struggle wither languish stagnate',
    voice: 'active',
    subject:
      /\b(?:company|firm|business|bank|club|town|city|trade|industry|economy|market|institute|paper|team|sales|career|start-?up|group|practice|partnership|shop|restaurant|brewery|mill|port|sector)$/,
    after: /^(?:$|under|in|during|for|after|until|again|with)(?:\b|$)/,
    notSubject: /^(?:he|she|who|they|to)$|\b(?:guns?|voice|crowd|police|officers)$/,
  },
  {
    type: 'change',
    verbs: 'lose gain make',
    after:
      /^(?:ground|headway|market share|momentum|up ground|its lead|its footing|its way|a (?:\S+ )?(?:loss|profit) of|(?:an? )?(?:\S+ )?(?:annual|quarterly|net|pre-tax|record|heavy) (?:loss|profit))\b/,
  },
  { type: 'change', verbs: 'break', after: /^even\b/ },
  {
    type: 'change',
    verbs: 'go',
    subject: /\b(?:team|club|side|town|city|united|rovers|albion|wanderers|villa|county|rangers|athletic|they)$/,
    after: /^(?:up|down)(?:$| (?:to|from|on|in|by|as|after|again|last|automatically)\b)/,
  },
  {
    type: 'change',
    verbs: 'promote relegate demote',
    voice: 'passive',
    subject:
      /\b(?:team|club|side|town|city|united|rovers|albion|wanderers|villa|county|rangers|athletic|westbrook|they|it)$/,
    after:
      /^(?:$|to (?:the )?(?:\S+ ){0,2}(?:league|division|tier|flight)|from|in|on|last|as champions|after|at|automatically|with)/,
  },
  {
    type: 'change',
    verbs: 'take lead guide steer fire',
    after:
      /^(?:[\p{L}’'-]+ ){1,3}?(?:up (?:an? |two |\S+ )?(?:divisions?|leagues?|tiers?)|to (?:promotion|the title|victory|safety|glory|relegation|the (?:final|play-offs|top)))\b/u,
  },
  {
    type: 'change',
    verbs: 'win lose',
    after:
      /^(?:the |an? |his |her |their |its |gold|silver|bronze)(?:[\p{L}-]+ ){0,2}?(?:race|cup|match|game|final|title|league|championship|medal|tournament|fortune|voice|sight|hearing|faith|appetite|nerve|memory|marathon|derby|trophy|semi-final|play-off|replay|series)\b/u,
    notAfter: /\b(?:legal|court|election|leadership|arms|presidential|takeover)\b/,
  },
  {
    type: 'change',
    verbs: 'beat thrash hammer trounce edge rout humble lose',
    voice: 'active',
    after:
      /^(?:to |against )?(?!the (?:drum|odds|clock|rush|record|virus|disease|ban|system|market|deadline|path)|\d|it|a )[\p{L}.-]+(?: [\p{L}.-]+){0,2}?(?:$| (?:\d+-\d+|in (?:the|a)|at|by \d|on penalties|away|last|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b)/u,
    subject:
      /\b(?:team|club|side|town|city|united|rovers|albion|wanderers|villa|county|rangers|athletic|westbrook|england|france|spain|germany|italy|brazil)$/,
  },
  {
    type: 'change',
    verbs: 'fall',
    after: /^(?:from grace|out of (?:favou?r|fashion|love)|into (?:disrepute|disrepair|disuse|disgrace))\b/,
  },
  {
    type: 'change',
    verbs: 'get be',
    after: /^(?:married|divorced|engaged|hitched)(?:$| (?:to|in|at|on|last|again|after)\b)/,
    namesSubject: true,
    notAfter: /^engaged in\b/,
  },
  { type: 'change', verbs: 'tie', after: /^the knot\b/ },
  {
    type: 'change',
    verbs: 'split separate part',
    after: /^(?:up )?(?:from|with) (?:his|her) (?:\S+ )?(?:husband|wife|partner|girlfriend|boyfriend|fiancée?)\b/,
  },
  {
    type: 'change',
    verbs: 'break fall end collapse',
    subject: /\b(?:marriage|engagement|romance|relationship with .{2,30})$/,
    after: /^(?:up|down|apart|in|$)/,
  },
  {
    type: 'change',
    verbs: 'change turn shift improve wane sink rise dim sour darken lift ebb crumble evaporate melt',
    subject:
      /\b(?:fortunes?|luck|mood|tide|popularity|star|stars|wind|winds|balance|tables|support(?: (?:for|of) .{2,40})?|weather|climate|sentiment|opinion|atmosphere|momentum)$/,
  },
  {
    type: 'change',
    verbs: 'come',
    subject: /\b(?:turn|turning point|change|reversal|breakthrough|setback|low point|high point|collapse)$/,
    after: /^(?:with|when|in|after|on)\b/,
  },
  {
    type: 'change',
    verbs: 'have give',
    after: /^(?:birth to\b|(?:an? |\S+ )?(?:baby|twins)(?:$| (?:with|in|together|by)\b))/,
    namesSubject: true,
  },
  {
    type: 'change',
    verbs: 'slow continue accelerate quicken halt steepen persist resume',
    subject: phrase(
      `(?:the|this|that|its|[\\p{L}-]+['’]s?) (?:[\\p{L}-]+ )?(?:growth|fall|collapse|rise|decline|slide|slump|increase|drop|expansion|surge|rally|plunge)(?: (?:of|in) .{2,50})?$`,
    ),
  },
  // Less common ones
  { type: 'incident', verbs: 'meet', after: /^(?:his|her|their) (?:death|end|maker)\b/ },
  { type: 'incident', verbs: 'come', after: /^to grief\b/, namesSubject: true },
  {
    type: 'incident',
    verbs: 'fill flood',
    subject: /\b(?:mine|tunnel|shaft|cabin|ship|hold|room|cellar|building|carriage)$/,
    after: /^(?:up )?with (?:gas|smoke|water|fumes)\b/,
  },
  { type: 'incident', verbs: 'take', subject: /\b(?:fire|flames|blaze)$/, after: /^hold\b/ },
  {
    type: 'incident',
    verbs: 'fall drop plunge',
    subject: /\b(?:plane|aircraft|jet|helicopter|satellite)$/,
    after: /^(?:out of|from|into|to)\b/,
  },
  { type: 'incident', verbs: 'go', subject: /\breactor$/, after: /^into meltdown\b/ },
  {
    type: 'incident',
    verbs: 'clean',
    after: /^out (?:the|his|her|its|a)\b/,
    subject: /\b(?:burglars?|thieves|robbers?|gang|hackers?|raiders)$/,
  },
  {
    type: 'incident',
    verbs: 'fall crash',
    subject: /\b(?:systems?|server|servers|website|network|site)$/,
    after: /^(?:over|$)/,
  },
  { type: 'incident', verbs: 'leave', voice: 'passive', after: /^for dead\b/ },
  {
    type: 'incident',
    verbs: 'survive',
    isNegated: true,
    after: /^(?:the|his|her) (?:night|crash|operation|accident|fall|attack|injuries|journey|winter)\b/,
  },
  {
    type: 'incident',
    verbs: 'get leak slip come',
    subject: /\b(?:secret|news|story|details|truth|memo|letter|plans)$/,
    after: /^out\b/,
  },
  {
    type: 'change',
    verbs: 'give lose',
    subject: FIGURE,
    after: /^(?:up )?(?:their|its|most of (?:their|its)|all (?:their|its)|early) gains\b/,
  },
  { type: 'change', verbs: 'hit', after: /^(?:a (?:wall|brick wall|rough patch|snag|ceiling)|the bottle)\b/ },
  {
    type: 'change',
    verbs: 'be',
    after:
      /^(?:on (?:its|his|her|their) (?:knees|last legs|uppers)|on the (?:ropes|brink|mend|up|slide|wane|verge of))\b/,
  },
  {
    type: 'change',
    verbs: 'lose',
    after: /^(?:its|their|his|her) (?:\S+ )?(?:shine|lustre|gloss|way|majority|edge|monopoly|touch|appeal|grip)\b/,
    notAfter: /\bway (?:in|to|on|home)\b/,
  },
  { type: 'change', verbs: 'melt come', subject: FIGURE, after: /^(?:away|off (?:their|its) (?:highs?|peak|lows?))\b/ },
  {
    type: 'change',
    verbs: 'slip drop climb rise move jump',
    after:
      /^to (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|bottom|top|last|\d+(?:st|nd|rd|th))\b/,
    notAfter: /\b(?:floor|street|avenue)\b/,
  },
];
