/** People meet, accidents happen, figures rise and fall. */
import type { EnglishRule } from './englishRule.ts';

const OCCASION =
  /\b(?:meeting|memorial|service|funeral|ceremony|talks|summit|conference|rally|vigil|wedding|session|negotiations|dinner|debate)\b/;
const TEAM = /^(?:\S+ ){1,4}?(?:into|to) (?:a|an|the|their|its|his|her|victory|promotion|glory|safety)\b/;

export const HAPPENING_RULES: readonly EnglishRule[] = [
  { type: 'meeting', verbs: 'hold schedule convene pencil slate', voice: 'passive', subject: OCCASION },
  { type: 'decision', verbs: 'hold', voice: 'passive', subject: /\b(?:elections?|vote|referendum|ballot)\b/ },
  {
    type: 'meeting',
    verbs: 'be',
    after: /^(?:due|scheduled|set) (?:for|on|in|to (?:begin|start|open|resume))\b/,
    subject: OCCASION,
    modality: 'planned',
  },
  { type: 'meeting', verbs: 'troop crowd file', after: /^(?:in|into|to)\b/, notAfter: /^(?:for|an?\b)/ },
  {
    type: 'meeting',
    verbs: 'address',
    after:
      /^(?:an? |the )?(?:\S+ ){0,3}(?:crowd|rally|conference|parliament|congress|summit|meeting|nation|assembly)\b/,
  },
  {
    type: 'meeting',
    verbs: 'speak',
    after: /^(?:at|to) (?:an? |the )?(?:\S+ ){0,3}(?:conference|rally|crowd|summit|meeting)\b/,
  },
  { type: 'meeting', verbs: 'receive host welcome', namesObject: true, after: /\b(?:at|in)\b/ },
  { type: 'meeting', verbs: 'tour' },
  {
    type: 'incident',
    verbs: 'slide overrun skid veer plough plow collide overturn nosedive careen swerve',
    voice: 'active',
    notSubject:
      /\b(?:shares?|prices?|sales|profits?|rates?|revenues?|support|stock|ratings?|costs?|budget|pound|dollar|euro|yen|index|market|inflation|exports|imports|output|currency)\b/,
  },
  { type: 'incident', verbs: 'make', after: /^an? (?:emergency|forced|crash) landing\b/ },
  {
    type: 'incident',
    verbs: 'tear rupture break fracture injure',
    after: /^(?:an? |his |her |the )?(?:\S+ ){0,2}(?:ligaments?|muscle|hamstring|knee|tendon|ankle|leg|wrist)\b/,
  },
  { type: 'incident', verbs: 'lose', after: /^(?:contact|power|his life|her life|their lives|consciousness)\b/ },
  { type: 'incident', verbs: 'claim', after: /^(?:the )?(?:lives\b|[\d,]+ lives|\S+ lives)/ },
  {
    type: 'incident',
    verbs: 'pull dig',
    after: /^(?:.{0,40})?from the (?:rubble|wreckage|debris|water|mud|snow|ruins)\b/,
  },
  {
    type: 'incident',
    verbs: 'rescue evacuate',
    voice: 'active',
    notAfter: /\bwith an?\b.*\b(?:loan|bailout|package)\b/,
  },
  {
    type: 'incident',
    verbs: 'trigger spark cause set',
    after:
      /^(?:off )?(?:an? |the |two |several |off )?(?:\S+ ){0,2}(?:fires?|landslides?|tsunami|avalanche|blackout|outage|explosions?|blast|flood(?:s|ing)?|stampede|crash)\b/,
  },
  {
    type: 'incident',
    verbs: 'tear rip sweep rage race',
    after: /^(?:through|across)\b/,
    notSubject: /^(?:he|she|they|who)$/,
  },
  { type: 'change', verbs: 'write', after: /^(?:down|off)\b/ },
  { type: 'incident', verbs: 'knock', after: /^out (?:power|electricity)/ },
  {
    type: 'incident',
    verbs: 'fail',
    voice: 'active',
    subject: /\b(?:engines?|brakes?|dam|levees?|pump|valve|system|parachute|bridge)\b/,
    notAfter: /^to (?:win|pass|agree|pay|disclose|meet)\b/,
  },
  { type: 'incident', verbs: 'give', after: /^way\b/ },
  { type: 'incident', verbs: 'engulf', voice: 'active' },
  { type: 'incident', verbs: 'engulf', voice: 'passive' },
  { type: 'incident', verbs: 'diagnose infect', voice: 'passive' },
  { type: 'incident', verbs: 'catch contract', after: /^(?:the )?(?:\S+ )?(?:virus|covid|disease|infection|flu)\b/ },
  { type: 'dispute', verbs: 'collapse stall', subject: /\b(?:talks|negotiations)\b/ },
  {
    type: 'dispute',
    verbs: 'march demonstrate picket riot',
    notAfter: /^(?:that|how|on to|past|into (?:the )?(?:final|semi))\b/,
  },
  {
    type: 'change',
    verbs: 'double triple quadruple halve',
    after:
      /^(?:the |its |their |his |her )?(?:size|number|sales|profits?|output|revenue|price|staff|workforce|stake|capacity)\b/,
  },
  {
    type: 'change',
    verbs: 'move relocate',
    after: /^(?:(?:its|the|their|his|her) )?(?:\S+ )?(?:headquarters|offices?|base|production)\b/,
  },
  {
    type: 'change',
    verbs: 'move relocate',
    subject: /\b(?:headquarters|company|firm|offices?|base|family)\b/,
    after: /^(?:from|to)\b/,
  },
  { type: 'deal', verbs: 'lead', after: /^(?:an? |the )?(?:\S+ ){0,5}round\b/ },
  { type: 'change', verbs: 'lead guide steer', voice: 'active', after: TEAM },
  {
    type: 'change',
    verbs: 'lose',
    after:
      /^(?:money\b|(?:about |more than |nearly |some )?[$£€]\s?\d|.{0,40}\bon penalties\b|(?:his|her|its|their|the) (?:\S+ )?(?:majority|deposit|appeal|lead)\b)/,
  },
  {
    type: 'change',
    verbs: 'finish',
    after: /^(?:\S+ )?(?:top|bottom|first|second|third|fourth|fifth|runners-up|last)\b/,
  },
  { type: 'change', verbs: 'qualify', after: /^for\b/ },
  { type: 'change', verbs: 'stampede flock' },
  { type: 'change', verbs: 'recover', after: /^(?:about |more than |nearly |some |almost )?[$£€]\s?\d/ },
  { type: 'change', verbs: 'give', after: /^birth\b/ },
  { type: 'change', verbs: 'emigrate relocate settle', after: /^(?:to|in)\b/ },
  {
    type: 'meeting',
    verbs: 'meet',
    notAfter:
      /^(?:the (?:criteria|deadline|target|needs?|demands?|standards?|requirements?|cost|challenge)|expectations|demand|its (?:target|obligations)|his (?:death|end)|targets?|resistance)\b/,
  },
  { type: 'meeting', verbs: 'convene confer' },
  {
    type: 'meeting',
    verbs: 'begin open resume start',
    voice: 'active',
    subject: /\b(?:talks|negotiations|summit|conference|congress)\b/,
  },
  {
    type: 'meeting',
    verbs: 'debate discuss',
    subject: /\b(?:parliament|commons|senate|house|mps|lawmakers|council|assembly|cabinet|congress|ministers|lords)\b/,
  },
  {
    type: 'meeting',
    verbs: 'gather',
    notAfter: /^(?:evidence|information|data|pace|momentum|signatures|support|samples)\b/,
  },
  {
    type: 'meeting',
    verbs: 'hold host attend open',
    after:
      /^(?:an? |the |its |their |his |her |two |three |more |further |emergency )?(?:[\p{L}\d'’-]+ ){0,3}(?:talks|meetings?|summit|conference|negotiations|rally|discussions|dinner|vigil|session|congress|ceremony|gala|funeral|memorial|wedding|reception)\b/u,
  },
  { type: 'meeting', verbs: 'visit' },
  { type: 'meeting', verbs: 'fly travel', after: /^(?:in )?to\b/ },
  { type: 'meeting', verbs: 'sit', after: /^down (?:with|for|together)\b/ },
  { type: 'meeting', verbs: 'shake', after: /^hands\b/ },
  { type: 'meeting', verbs: 'have', after: /^(?:lunch|dinner|talks|breakfast|a meeting) (?:with|in|at)\b/ },
  { type: 'meeting', verbs: 'summon', after: /^(?:\S+ ){0,4}(?:meeting|ambassador)\b/ },
  { type: 'incident', verbs: 'die drown perish' },
  { type: 'incident', verbs: 'kill injure wound murder assassinate poison stab strangle behead electrocute maim' },
  {
    type: 'incident',
    verbs: 'shoot',
    notAfter: /^(?:up|to (?:fame|the top)|the (?:film|scene|video)|(?:wide|over|high))\b/,
  },
  {
    type: 'incident',
    verbs: 'crash explode crack derail capsize erupt detonate',
    notSubject: /\b(?:row|dispute|feud|quarrel|controversy|conflict|argument|spat)\b/,
  },
  {
    type: 'incident',
    verbs: 'collapse',
    notSubject: /\b(?:talks|negotiations|trial|shares?|prices?|stock|support|currency)\b/,
  },
  {
    type: 'incident',
    verbs: 'attack bomb ambush assault',
    notAfter: /^(?:the (?:plan|proposal|decision|government|idea)|him for|her for)\b/,
  },
  {
    type: 'incident',
    verbs: 'strike hit rock jolt shake batter devastate flatten destroy',
    subject:
      /\b(?:earthquake|quake|tremor|storm|hurricane|typhoon|cyclone|tornado|tsunami|flood(?:s|ing)?|fire|blaze|missiles?|rockets?|bomb|explosion|blast|aftershock|train|car|lorry|truck|bus|ship|plane|lightning|landslide|avalanche|wave|virus|attack|eruption)\b/,
  },
  {
    type: 'incident',
    verbs: 'strike hit destroy damage devastate flatten bury sweep',
    voice: 'passive',
    after: /^(?:by|in|when|away|under)\b/,
  },
  {
    type: 'incident',
    verbs: 'break',
    after: /^(?:out\b|(?:his|her|a) (?:leg|arm|neck|ankle|nose|hip|collarbone|foot|wrist)|down\b)/,
    notSubject: /\b(?:talks|negotiations|marriage|relations)\b|^(?:he|she|they)$/,
  },
  {
    type: 'incident',
    verbs: 'break',
    after: /^(?:out\b|(?:his|her|their|a) (?:leg|arm|neck|ankle|nose|hip|collarbone|foot|wrist))/,
    subject: /^(?:he|she|they)$/,
  },
  {
    type: 'incident',
    verbs: 'lose',
    voice: 'active',
    after: /^(?:an? |the |its |part of |power|control|contact|pressure|height|altitude|both )/,
    subject:
      /\b(?:planes?|jet|airliner|aircraft|turboprop|helicopter|ship|vessel|ferry|tanker|train|boeing|airbus|rocket|capsule)$/,
  },
  {
    type: 'meeting',
    verbs: 'send dispatch',
    voice: 'active',
    after: /^(?:[^,]{2,60}?) to (?:meet|see|visit|talk to|hold talks|negotiate)\b/,
  },
  {
    type: 'launch',
    verbs: 'begin start premiere air open',
    voice: 'active',
    notAfter: /^(?:to|with|by)\b/,
    subject:
      /\b(?:drama|series|serial|film|show|programme|documentary|sitcom|musical|exhibition|podcast)(?: (?:about|on|of) [^,]{1,40})?(?:, [^,]{1,40})?$/,
  },
  { type: 'dispute', verbs: 'break', after: /^down\b/, subject: /\b(?:talks|negotiations|marriage|relations)\b/ },
  { type: 'incident', verbs: 'leak hack' },
  { type: 'incident', verbs: 'steal rob kidnap abduct burgle hijack loot embezzle' },
  { type: 'incident', verbs: 'flee escape vanish disappear' },
  { type: 'incident', verbs: 'go', after: /^(?:missing|offline|dark|down in)\b/ },
  {
    type: 'incident',
    verbs: 'find',
    voice: 'passive',
    after: /^(?:dead|hanged|unconscious|murdered|floating|buried)\b/,
  },
  {
    type: 'incident',
    verbs: 'suffer',
    after:
      /^(?:an? |the |his |her |severe |serious |head |from )?(?:[\p{L}-]+ ){0,3}(?:stroke|heart attack|injur(?:y|ies)|outage|breach|burns|concussion|fracture|cardiac|seizure|fall|leak|damage|miscarriage|breakdown)\b/u,
  },
  {
    type: 'incident',
    verbs: 'rupture burst sink catch ignite spill',
    after: /^(?:fire|its banks|into|off|in|at|on|near|and|$|,|under|after|with)/,
  },
  { type: 'incident', verbs: 'trap evacuate rescue hospitalise hospitalize', voice: 'passive' },
  { type: 'incident', verbs: 'take', after: /^(?:to hospital|ill\b|his own life|her own life)/ },
  {
    type: 'incident',
    verbs: 'fall',
    after: /^(?:ill|sick|from|off|overboard|to (?:his|her|their) death)\b/,
    notSubject: /\b(?:shares?|price|sales|profits?|rate|temperature|revenue|figures?|share|number)\b/,
  },
  { type: 'incident', verbs: 'flood inundate submerge' },
  { type: 'incident', verbs: 'commit', after: /^suicide\b/ },
  {
    type: 'change',
    verbs:
      'rise grow soar surge jump climb increase double triple quadruple treble drop decline decrease plunge plummet tumble slump halve shrink dwindle widen narrow worsen deteriorate rebound swell',
    voice: 'active',
    notAfter:
      /^(?:a |the )?(?:out|off|plans?|charges?|case|bid|up (?:in|with)|to (?:fame|power|prominence|his feet|her feet|the occasion|comment|say|answer|attend|be|give|discuss|name|cooperate|co-operate)|from the|him|her|pressure)\b/,
    notSubject: /^(?:he|she|they|who|i|prosecutors)$/,
  },
  {
    type: 'change',
    verbs: 'fall slip slide dip sink',
    after:
      /^(?:by|to|from|below|sharply|more|\d|steadily|again|further|almost|nearly|about|as|in|for|slightly|on|short|since|over)\b/,
    subject:
      /\b(?:shares?|price|prices|sales|profits?|rates?|temperature|revenues?|figures?|number|stock|value|market|support|ratings?|income|output|losses|population|attendance|unemployment|inflation|confidence|turnover|currency|pound|dollar|euro|index|popularity|party|team|club|side|debts?|circulation|total|toll|share|subscribers|users|customers|members|membership|audience|viewers|bookings|exports|imports|orders|deliveries|demand|traffic|visitors|earnings|margins|deficit|poverty|crime|deaths|cases|infections)\b/,
  },
  {
    type: 'change',
    verbs: 'reach hit pass exceed',
    after:
      /^(?:an? |its |their |the )?(?:record|high|low|all-time|[$£€]|\d[\d,.]* (?:per|percent|million|billion|points|people)|\d[\d.]*%)/,
    subject:
      /\b(?:shares?|prices?|sales|profits?|rates?|temperatures?|revenues?|number|stock|value|toll|support|inflation|unemployment|debts?|total|losses)\b/,
  },
  { type: 'change', verbs: 'marry divorce wed remarry separate', notAfter: /^(?:the|from the|church|fact)\b/ },
  {
    type: 'change',
    verbs: 'inherit',
    notAfter: /^(?:\S+ ){0,3}(?:chair|post|job|role|title|seat|throne|mantle|office|position|problems?|mess)\b/,
  },
  { type: 'change', verbs: 'shift evolve', notAfter: /^(?:blame|the blame)\b/ },
  { type: 'change', verbs: 'turn', after: /^(?:into|itself into)\b/ },
  { type: 'change', verbs: 'relegate', voice: 'passive' },
  { type: 'change', verbs: 'promote', voice: 'passive', subject: /(?:club|team|side|they|city|united|town)/ },
  {
    type: 'change',
    verbs: 'lose win beat defeat draw',
    after:
      /^(?:the |an? |their |his |her |its |by |to |against |at |with |\S+ )?(?:[\p{L}\d'’-]+ ){0,4}?(?:\d+[-—]\d+|match(?:es)?|final|title|game|cup|championship|league|derby|semi-final|trophy|majority|control|playoff)\b/u,
  },
];
