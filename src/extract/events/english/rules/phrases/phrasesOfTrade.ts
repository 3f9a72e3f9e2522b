/** Phrases for what is begun, brought out, bought, sold and made over. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase, WHOSE } from './phraseWords.ts';

const WARE =
  '(?:products?|pumps?|models?|phones?|cars?|trucks?|vehicles?|vans?|software|service|app|drugs?|vaccines?|records?|albums?|singles?|books?|films?|games?|devices?|machines?|engines?|chips?|systems?|versions?|watch|tablets?|consoles?|range|collection|line|tickets?|toys?|drinks?|beer|album|novel|memoir|jets?|aircraft|planes?|phone|camera|laptop|website|channel|magazine|newspaper|network|platform|tool|chatbot|robots?|satellites?|batteries|battery)';
const HOUSE =
  '(?:company|companies|firms?|consultancy|bank|school|college|university|institute|laboratory|lab|hospital|clinic|charity|foundation|party|movement|union|club|team|band|orchestra|theatre|museum|gallery|newspaper|paper|magazine|fund|business|practice|agency|group|consortium|coalition|alliance|ministry|society|association|church|network|factory|studio|shop|restaurant|start-up|startup|venture|outfit|commission|task force|league|federation|academy|think-tank|prize|scholarship)';
const JOBS =
  '(?:jobs?|staff|workforce|headcount|workers|employees|people|posts|positions|roles|redundancies|payroll|miners|nurses|teachers|journalists|engineers)';
const SITE =
  '(?:plants?|factor(?:y|ies)|mines?|pits?|branches|shops?|stores?|schools?|hospitals?|offices?|mill|mills|yard|shipyard|smelter|refinery|arm|unit|division|operations?|business|subsidiary|bureau|titles?|newspaper|department|desk|line|site|brewery|bakery|steelworks|works|programme|laboratory|fund)';
const TERMS =
  '(?:price|terms|offer|bid|deal|contract|loan|rate|fee|valuation|merger|tie-up|takeover|sale|agreement|purchase|acquisition|transaction|talks|partnership)';
const SHOP = '(?:market|shops?|shelves|stores?|cinemas?|screens|newsstands|streets|air|airwaves|bookshops)';

export const PHRASES_OF_TRADE: readonly EnglishRule[] = [
  // Beginning
  {
    type: 'founding',
    verbs: 'set strike go start branch',
    after:
      /^(?:up|out|into business|out in business|up in business|in business) (?:for (?:himself|herself|themselves)|on (?:his|her|their) own|alone|by (?:himself|herself))\b/,
  },
  {
    type: 'founding',
    verbs: 'start set',
    after: phrase(`(?:up )?(?:an? |his own |her own |their own )(?:[\\p{L}-]+ ){0,2}?${HOUSE}\\b`),
  },
  { type: 'founding', verbs: 'get', after: /^(?:[\p{L}-]+ ){1,3}?off the ground\b/u },
  {
    type: 'founding',
    verbs: 'build',
    after: /^(?:[\p{L}.’'-]+ ){1,4}?(?:up )?(?:from (?:scratch|nothing|the ground up)|out of nothing)\b/u,
  },
  {
    type: 'founding',
    verbs: 'dream hatch think',
    after: phrase(
      `(?:up )?(?:the |an? )?[\\p{L}-]+ (?:in|over|at|on) (?:an? |the |his |her |their )(?:kitchen|garage|shed|pub|bedroom|train|plane|dinner|café|cafe|basement|bar|beach|dormitory)`,
    ),
  },
  {
    type: 'founding',
    verbs: 'give',
    after: /^(?:birth|rise) to (?:the |an? )(?:\S+ )?(?:movement|party|company|union|club|school|industry|institute)\b/,
  },
  {
    type: 'founding',
    verbs: 'endow institute form establish create found register incorporate constitute charter',
    voice: 'active',
    after: phrase(
      `(?:an? |the |his own |her own |their own |its own |two |three |several )?(?:[\\p{L}-]+ ){0,3}?${HOUSE}\\b`,
    ),
    notAfter: /^(?:a|the) (?:\S+ )?(?:\S+ )?(?:company|firm) (?:as|for)\b/,
  },
  {
    type: 'founding',
    verbs: 'put cobble throw bring pull',
    after: phrase(
      `together (?:an? |the )?(?:[\\p{L}-]+ ){0,2}?(?:consortium|coalition|alliance|team|band|group|company|party|fund)\\b`,
    ),
  },
  { type: 'founding', verbs: 'assemble', after: /^an? (?:\S+ )?(?:team|consortium|band|orchestra|coalition) of\b/ },
  {
    type: 'founding',
    verbs: 'help',
    after: phrase(
      `(?:to )?(?:begin|found|start|set up|establish|create|launch|build) (?:the|an?|its|this) (?:[\\p{L}-]+ ){0,2}?${HOUSE}\\b`,
    ),
  },
  {
    type: 'founding',
    verbs: 'be',
    after:
      /^(?:among|one of) (?:the |its |their )(?:\S+ )?(?:co-)?founders\b|^(?:the )?brainchild of\b|^born (?:in (?:an? |the |his |her )(?:garage|shed|kitchen|pub|basement|bedroom|dormitory)|out of)\b/,
  },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    after: /^(?:in (?:an? |the |his |her )(?:garage|shed|kitchen|pub|basement|bedroom|dormitory|back room)|out of)\b/,
  },
  {
    type: 'founding',
    verbs: 'lay',
    after: /^(?:the |an? )?(?:foundations?|foundation stone|cornerstone|groundwork) (?:of|for|at)\b/,
  },
  {
    type: 'founding',
    verbs: 'sow plant',
    after:
      /^the seeds? (?:of|for) (?!doubt|discord|(?:his|her|their|its|the) (?:\S+ )?(?:downfall|destruction|defeat|doubt|discord|crisis|conflict|war|rebellion))/,
  },
  {
    type: 'founding',
    verbs: 'spin',
    after:
      /^(?:[\p{L}-]+ ){0,3}?(?:out|off) of (?:the )?(?:\S+ )?(?:university|college|institute|laboratory|lab|faculty|department)\b/u,
  },
  {
    type: 'founding',
    verbs: 'spring',
    after: /^up\b/,
    subject: new RegExp(
      `\\b${HOUSE}$|^(?!.*\\b(?:he|she|trees|weeds|flowers|tents|stalls|houses|questions|doubts)$)\\p{L}+$`,
      'u',
    ),
  },
  {
    type: 'founding',
    verbs: 'open',
    after: /^(?:its|their) doors\b(?! to (?:the public|visitors))/,
    notAfter: /\bagain\b/,
  },
  {
    type: 'founding',
    verbs: 'start begin',
    after: phrase(
      `(?:out |life |its life |trading |operations |business )(?:as (?:an? )|in |on )|(?:out )?in (?:an? |the |his |her )(?:[\\p{L}-]+ )?(?:garage|shed|kitchen|pub|basement|bedroom|dormitory|back room)\\b`,
    ),
    notSubject: /^(?:he|she|who|they)$/,
  },
  {
    type: 'founding',
    verbs: 'start begin form',
    voice: 'passive',
    after: /^(?:by|in (?:\d{4}|an? |the )|from (?:two|three|four|several|the)|out of)\b/,
    notSubject:
      /\b(?:work|fire|blaze|inquiry|investigation|row|rumou?rs?|petition|war|construction|proceedings|treatment|campaign|search|government|it|custom|tradition|practice|fashion|trend|myth|joke|game|craze|habit)$/,
  },
  {
    type: 'founding',
    verbs: 'take',
    after: /^shape\b/,
    notSubject: /\b(?:plans?|ideas?|deal|bill|row|it|case|budget|campaign)$/,
  },
  {
    type: 'founding',
    verbs: 'date',
    after: /^(?:back )?(?:from|to) (?:the )?\d{4}/,
    notSubject:
      /\b(?:letters?|papers?|photograph|document|painting|manuscript|church|house|building|it|which|that|dispute|feud|row|case|law|allegations?)$/,
  },
  { type: 'founding', verbs: 'trace', after: /^its (?:\S+ )?(?:origins?|beginnings|roots|history) (?:back )?to\b/ },
  {
    type: 'founding',
    verbs: 'announce unveil',
    after: phrase(
      `an? (?:new |national |state |federal |special )+(?:[\\p{L}-]+ )?(?:agency|ministry|fund|institute|task force|commission|body|party|foundation|authority|regulator|company)\\b`,
    ),
  },
  {
    type: 'founding',
    verbs: 'convene',
    after: /^an? (?:\S+ )?(?:task force|commission|working group|citizens['’] assembly)\b/,
  },
  { type: 'founding', verbs: 'band', after: /^together\b/ },
  {
    type: 'founding',
    verbs: 'declare proclaim',
    after: /^(?:an? |the |its |their )?(?:\S+ )?(?:republic|independence|state|caliphate)\b/,
    notAfter: /\b(?:emergency|mourning)\b/,
  },
  { type: 'founding', verbs: 'become', after: /^an? (?:independent |sovereign )?(?:state|republic|nation|country)\b/ },
  {
    type: 'founding',
    verbs: 'break leave',
    after: /^(?:away )?(?:[\p{L}]+ )?(?:[\p{L}]+ )?to (?:form|found|start|set up) (?:his|her|their|an?|the)\b/u,
    modality: 'asserted',
  },
  // Bringing out
  {
    type: 'launch',
    verbs: 'lift take pull',
    after:
      /^(?:off )?the (?:lid|curtain|veil|wraps|covers) (?:on|off|from) (?:its|a|an|the|his|her|their) (?:new |latest |first )?\S+/,
    notAfter: /\b(?:affair|scandal|secrets?|mystery|culture|world|case|murder|abuse|fraud)\b/,
  },
  {
    type: 'launch',
    verbs: 'present show demonstrate parade exhibit preview debut demo trail',
    voice: 'active',
    after: phrase(`(?:off )?(?:${WHOSE} )(?:new |first |latest |[\\p{L}-]+ )*?${WARE}\\b`),
  },
  {
    type: 'launch',
    verbs: 'put bring place',
    after:
      /^(?:[\p{L}-]+ ){1,4}?(?:on (?:the market|sale|the shelves|show|display|air|general release)|to market|into orbit|into service|online|on stream)\b/u,
    notAfter:
      /^(?:\S+ )*?(?:house|home|flat|estate|itself|company|firm|stake|shares|land|mansion|pressure)\b.* (?:market|sale)/,
  },
  {
    type: 'launch',
    verbs: 'put',
    voice: 'passive',
    after: /^(?:on (?:the market|sale|show|display|general release)|into (?:orbit|service)|online)\b/,
    notSubject: /\b(?:house|home|flat|estate|company|firm|stake|shares|land|mansion|club|business|group|bank)$/,
  },
  {
    type: 'launch',
    verbs: 'begin start stop resume',
    voice: 'active',
    after: phrase(
      `(?:selling|shipping|delivering|offering|making|producing|taking orders for|producing) (?:the |its |an? )?(?:first |new |[\\p{L}-]+ )*?${WARE}\\b|(?:production|sales|deliveries|broadcasting|operations|printing)\\b`,
    ),
  },
  {
    type: 'launch',
    verbs: 'ship deliver release issue',
    after: phrase(`(?:the |its |an? |his |her |their )(?:first |new |latest |[\\p{L}-]+ ){0,3}?${WARE}\\b`),
    notAfter: /^(?:a|the|his|her|its) (?:\S+ )?(?:report|statement|warning|verdict|apology)\b/,
  },
  {
    type: 'launch',
    verbs: 'switch turn fire power start',
    after: phrase(
      `(?:on|up) (?:the |its |an? )(?:[\\p{L}-]+ ){0,2}?(?:network|furnace|reactor|turbines?|collider|service|plant|signal|telescope|machine|lights|power station)\\b`,
    ),
  },
  {
    type: 'launch',
    verbs: 'throw fling open',
    after: /^(?:open )?(?:its|their|the) (?:doors|gates)(?: to (?:the public|visitors)|$| (?:on|in|last|this|for)\b)/,
    subject: /\p{L}$/u,
  },
  {
    type: 'launch',
    verbs: 'be',
    after: /^(?:up and running|now available|on sale|in the shops|on air|live\b)/,
    notSubject: /^(?:he|she|they|who)$/,
    notAfter: /^on sale (?:for|at)\b/,
  },
  {
    type: 'launch',
    verbs: 'come arrive appear go land',
    after: phrase(
      `(?:on ?to|on|in|to|into) (?:the )?${SHOP}(?:$| (?:in|last|this|on|next|at|by|across|from)\\b)|^out(?:$| (?:in|last|this|on|next|to)\\b)`,
    ),
    subject: new RegExp(
      `\\b(?:${WARE}|paper|study|series|report|biography|sequel|play|edition|show|issue|novel|it)$`,
      'u',
    ),
  },
  {
    type: 'launch',
    verbs: 'have get receive',
    after:
      /^(?:its |an? |the )(?:[\p{L}-]+ )?(?:premi[eè]re|first (?:performance|showing|screening|outing|night)|debut|launch)\b/u,
  },
  {
    type: 'launch',
    verbs: 'open premiere',
    subject:
      /\b(?:play|film|musical|opera|show|exhibition|production|museum|gallery|bridge|tunnel|line|airport|stadium|road|motorway|railway|station|terminal|theatre|festival|retrospective|memorial)$/,
    after: /^(?:$|in|on|to|at|last|this|with|for)(?:\b|$)/,
  },
  {
    type: 'launch',
    verbs: 'drop',
    subject: /\b(?:album|single|record|trailer|track|video|series|season|episode|mixtape)$/,
  },
  {
    type: 'launch',
    verbs: 'open inaugurate',
    after: phrase(
      `(?:the |an? |its |his |her )(?:new |[\\p{L}-]+ ){0,2}?(?:bridge|tunnel|line|airport|stadium|road|motorway|railway|station|terminal|hotel|museum|gallery|theatre|wing|canal|dam|exhibition|festival|monument|memorial|extension|pipeline|park|hospital|library)\\b`,
    ),
    notAfter: /\b(?:doors?|fire)\b/,
  },
  {
    type: 'launch',
    verbs: 'open',
    voice: 'passive',
    subject:
      /\b(?:bridge|tunnel|line|airport|stadium|road|railway|station|terminal|museum|gallery|theatre|exhibition|festival|hospital|library|canal|dam|factory|plant|school)$/,
  },
  { type: 'launch', verbs: 'cut', after: /^the (?:\S+ )?ribbon\b/ },
  { type: 'launch', verbs: 'break', after: /^ground (?:on|for|at|in)\b/ },
  {
    type: 'launch',
    verbs: 'lay',
    after:
      /^the (?:first|foundation) (?:stone|brick) (?:of|for|at) (?:the |a )(?:\S+ )?(?:bridge|stadium|museum|tower|airport|hall|building|hospital|wing|line|plant|station)\b/,
  },
  {
    type: 'launch',
    verbs: 'run roll sail fly',
    subject: /\b(?:first|maiden) (?:\S+ )?(?:trains?|trams?|ferry|buses|flights?|cars?|services?|boats?)$/,
  },
  {
    type: 'launch',
    verbs: 'lift blast take',
    after: /^off\b/,
    subject: /\b(?:rocket|satellite|probe|shuttle|mission|capsule|spacecraft|lander|telescope)$/,
  },
  {
    type: 'launch',
    verbs: 'give',
    after:
      /^(?:the |its |a )(?:first|world premi[eè]re|premi[eè]re)(?: public)?(?: performance| showing| screening| reading| demonstration)? of\b/,
  },
  {
    type: 'launch',
    verbs: 'share open-source release',
    after: /^(?:the |its |his |her |their )(?:source )?(?:code|model|weights|software|data set|dataset)\b/,
  },
  {
    type: 'launch',
    verbs: 'stage mount hold',
    after: /^(?:his|her|its|their) first (?:\S+ )?(?:show|exhibition|concert|festival|collection)\b/,
  },
  {
    type: 'launch',
    verbs: 'go',
    after: /^(?:up|live|on air|online|on general release)\b/,
    subject: /\b(?:website|site|page|app|portal|channel|station|service|film|video)$/,
  },
  {
    type: 'launch',
    verbs: 'begin start commence',
    subject:
      /\b(?:production|broadcasts?|broadcasting|deliveries|trial run|operations|sales|bookings|pre-orders|rollout)$/,
    voice: 'active',
  },
  { type: 'launch', verbs: 'kick', after: /^off\b(?!.*\bby \p{L}+ing\b)/u },
  {
    type: 'launch',
    verbs: 'announce declare launch',
    after: /^(?:his|her) (?:candidacy|candidature|bid for|presidential bid|campaign)\b/,
  },
  {
    type: 'launch',
    verbs: 'draw attract wow thrill delight disappoint',
    subject: /^the (?:launch|unveiling|premi[eè]re|opening|debut|release) of .{2,50}$/,
  },
  // Buying and selling
  { type: 'deal', verbs: 'swallow absorb gobble devour', namesObject: true, notSubject: /^(?:he|she|who|they)$/ },
  { type: 'deal', verbs: 'tie', after: /^the knot with\b/, notSubject: /^(?:he|she|who|they)$/, takes: /^with$/ },
  {
    type: 'deal',
    verbs: 'get go jump climb enter',
    after:
      /^(?:into bed|into partnership|into business|into coalition|in(?:to)? (?:an? )?(?:alliance|joint venture|coalition)|in)(?: with\b)|^into (?:coalition|partnership|alliance)\b/,
    takes: /^with$/,
  },
  {
    type: 'deal',
    verbs: 'settle',
    after:
      /^(?:with (?!the |a |an |his|her|age|time)|(?:his|her|their|its|the) (?:differences|dispute|quarrel|feud|row|strike))/,
    takes: /^with$/,
  },
  { type: 'deal', verbs: 'shake', after: /^(?:hands )?on (?:the|a) (?:deal|sale|merger|it|bargain|takeover)\b/ },
  {
    type: 'deal',
    verbs: 'make launch mount table lodge',
    after:
      /^(?:an? |its |his |her |their )(?:[\p{L}-]+ ){0,3}?(?:play|pass|approach|pitch|swoop|move|run|tilt|takeover|bid|offer) (?:for|at|of|to (?:buy|acquire|take over))\b/u,
    takes: /^(?:for|at|of)$/,
    notAfter: /\b(?:presidency|leadership|nomination|title|power|crown|freedom|pass at (?:him|her)|office)\b/,
  },
  {
    type: 'deal',
    verbs: 'set',
    after: /^(?:its|their|his|her) (?:sights|cap|eyes?) (?:on|at)\b/,
    notAfter:
      /\b(?:title|presidency|leadership|top job|record|promotion|gold|growth|profit|future|world|finish|prize|job)\b/,
  },
  {
    type: 'deal',
    verbs: 'approach',
    voice: 'active',
    after:
      /\b(?:with (?:an? )?(?:\S+ ){0,2}?(?:proposal|offer|bid|plan to (?:buy|merge))|about (?:a |buying|merging)|to (?:buy|merge))\b/,
  },
  {
    type: 'deal',
    verbs: 'approach court woo circle stalk',
    voice: 'active',
    namesObject: true,
    notSubject: /\b(?:he|she|who|they|man|police|officer|reporter|journalist)$/,
  },
  {
    type: 'deal',
    verbs: 'drop withdraw abandon scrap shelve scupper sink ditch kill',
    after: phrase(
      `(?:its|the|their|his|her|a) (?:[\\p{L}\\d£$€.-]+ ){0,4}?(?:bid|offer|merger|takeover|takeover bid|acquisition|tie-up|flotation|listing)\\b`,
    ),
  },
  {
    type: 'deal',
    verbs: 'walk pull back withdraw bow',
    after: phrase(
      `(?:away from|out of|from|away|off) (?:the|a|its|their) (?:[\\p{L}\\d£$€.-]+ ){0,3}?(?:deal|merger|takeover|tie-up|sale|purchase|acquisition|transaction|contract|agreement|partnership|joint venture|treaty|pact|accord)\\b`,
    ),
  },
  {
    type: 'deal',
    verbs: 'fall collapse founder unravel break',
    after: /^(?:apart|through|down|at the|over|$)/,
    subject:
      /\b(?:deals?|merger|takeover|tie-up|sale|acquisition|transaction|partnership|alliance|truce|ceasefire|purchase|coalition talks)(?: (?:of|with|between|to) .{2,40})?$/,
  },
  {
    type: 'deal',
    verbs: 'be',
    subject: /\b(?:deal|merger|takeover|sale|tie-up|wedding)$/,
    after: /^(?:off|on|done|dead|back on|in the bag|complete|completed|signed)\b/,
  },
  {
    type: 'deal',
    verbs: 'do seal strike sign clinch',
    voice: 'passive',
    subject: /\b(?:deals?|sale|contract|bargain|pact)$/,
  },
  {
    type: 'deal',
    verbs: 'agree propose offer',
    after: phrase(
      `to (?:cut|lower|raise|reduce|increase|lift|change|rewrite|revise|extend|trim|renegotiate|amend) (?:the|its|their|his|her) (?:[\\p{L}-]+ )?${TERMS}\\b`,
    ),
  },
  {
    type: 'deal',
    verbs: 'cut lower raise reduce lift revise rewrite renegotiate trim',
    voice: 'active',
    after: phrase(
      `(?:the|its|their|his|her) (?:takeover |asking |purchase )?(?:bid|offer|asking price|purchase price|terms)\\b`,
    ),
  },
  {
    type: 'deal',
    verbs: 'be',
    after: /^(?:(?:now |again |once more |officially )?(?:up )?for sale|on the (?:market|block)|up for grabs)\b/,
    modality: 'planned',
  },
  {
    type: 'deal',
    verbs: 'put',
    after:
      /^(?:(?:\S+ ){1,4}?)?(?:up for (?:sale|auction)|on the (?:auction )?block)\b|^(?:his|her|their|the) (?:\S+ )?(?:house|home|flat|estate|mansion|club|company|firm) on the market\b/,
  },
  {
    type: 'deal',
    verbs: 'go come',
    after: /^(?:under the hammer|to market|on the block|on the market)\b/,
    notSubject: /\b(?:farmer|farmers|he|she)$/,
  },
  { type: 'deal', verbs: 'change', after: /^hands\b/ },
  {
    type: 'deal',
    verbs: 'pass fall come',
    after: /^(?:in)?to (?:the )?(?:(?:\S+ ){1,2})?(?:hands|ownership|control)\b/,
    subject:
      /\b(?:company|firm|club|bank|paper|newspaper|business|group|estate|brand|house|airline|brewery|chain|stake|shares|mine|\p{L}+)$/u,
    notSubject: /^(?:he|she|who|they|it)$|\b(?:data|documents?|information|weapons|money|town|city|village)$/,
    notAfter: /\bwrong hands\b/,
  },
  { type: 'deal', verbs: 'have get find', after: /^(?:an? )?(?:new|different|foreign|american|chinese) owners?\b/ },
  {
    type: 'deal',
    verbs: 'weigh mull consider ponder explore contemplate study',
    after: phrase(
      `(?:making |launching |up )?(?:an? |its own |the )(?:[\\p{L}\\d£$€.-]+ ){0,3}?(?:bid|offer|counter-?bid|counter-?offer|takeover|merger|sale|flotation|listing|tie-up|stake|purchase|acquisition|rights issue|fundraising)\\b`,
    ),
    modality: 'possible',
  },
  {
    type: 'deal',
    verbs: 'plough plow pump sink pour inject channel funnel',
    after:
      /^(?:(?:about|more than|nearly|some|another|a further|an extra|up to) )*(?:[$£€¥₹]|us\$|a\$|hk\$|\d[\d.,]* ?(?:m|bn|million|billion)|millions|billions|his (?:savings|money|fortune)|her (?:savings|money|fortune)).*\binto\b/,
  },
  {
    type: 'deal',
    verbs: 'put come chip stump cough pony',
    after:
      /^(?:in|up) (?:with )?(?:(?:about|more than|nearly|some|another|a further|an extra|up to) )*(?:[$£€¥₹]|us\$|a\$|hk\$|\d[\d.,]* ?(?:m|bn|million|billion)|millions|billions)/,
  },
  { type: 'deal', verbs: 'bankroll underwrite fund finance', namesObject: true },
  {
    type: 'deal',
    verbs: 'back',
    after: /^.{2,50} (?:with|to the tune of) (?:[$£€¥₹]|us\$|a\$|hk\$|\d[\d.,]* ?(?:m|bn|million|billion))/,
  },
  {
    type: 'deal',
    verbs: 'rescue buy save',
    voice: 'passive',
    after: /^(?:out )?by (?!fire|police|helicopter|lifeboat|passers|neighbou?rs|coast)\p{L}/u,
    subject: /\b(?:company|firm|bank|club|paper|airline|brewery|chain|group|\p{L}+)$/u,
    notSubject:
      /^(?:he|she|they|who|him|passengers|sailors|climbers|miners|crew|children)$|\b(?:passengers|sailors|climbers|miners|crew|children|man|woman|men|women|boy|girl|survivors|hostages)$/,
  },
  {
    type: 'deal',
    verbs: 'mortgage pawn',
    after: /^(?:his|her|their|its|the|an?|some|all)\b/,
    notAfter: /\b(?:future)\b/,
  },
  // One's own home, once more, is no deal of firms.
  {
    type: 'deal',
    verbs: 'remortgage',
    after: /^(?:its|the|an?|some|all)\b/,
  },
  { type: 'deal', verbs: 'bury', after: /^the hatchet\b/ },
  {
    type: 'deal',
    verbs: 'make patch',
    after: /^(?:peace|it up|up(?:$| (?:their|after|with|and|in)\b))/,
    notAfter: /^up (?:for|the|a|an|his|her|about)\b/,
  },
  {
    type: 'deal',
    verbs: 'call agree declare sign strike',
    after: /^(?:an? |the )?(?:\S+ )?(?:truce|ceasefire|cease-fire|armistice|amnesty)\b/,
  },
  {
    type: 'deal',
    verbs: 'form',
    after: /^an? (?:\S+ )?(?:coalition|alliance|pact|joint venture|partnership|cartel|consortium with)\b/,
  },
  {
    type: 'deal',
    verbs: 'resume restore open establish normalise normalize',
    after: /^(?:full |diplomatic )*(?:ties|relations|diplomatic ties)\b/,
  },
  { type: 'deal', verbs: 'sever break cut', after: /^(?:off )?(?:all )?diplomatic (?:ties|relations)\b/ },
  // Making over
  {
    type: 'restructuring',
    verbs: 'cull shed prune trim slash axe cut lose',
    voice: 'active',
    after: phrase(
      `(?:about |more than |nearly |some |another |up to |almost |around )*(?:an? \\p{L}+ of |half of |half |\\d[\\d.,]*%? ?(?:of |in \\p{L}+ )?|hundreds of |thousands of |dozens of )(?:its |the |their |his )?(?:[\\p{L}-]+ )?${JOBS}\\b`,
    ),
    notSubject: /^(?:he|she)$/,
  },
  {
    type: 'restructuring',
    verbs: 'let make send',
    after: phrase(
      `(?:about |more than |nearly |some |another |up to |almost )*(?:\\d[\\d.,]*|half|hundreds|thousands|dozens|a \\p{L}+|\\p{L}+) (?:of )?(?:its |the |their |his )?(?:[\\p{L}-]+ )?(?:workers|staff|employees|people|miners|nurses|teachers|journalists|engineers) (?:go|redundant|home)\\b`,
    ),
  },
  {
    type: 'restructuring',
    verbs: 'hand send issue give',
    after:
      /^(?:out )?(?:\S+ ){0,4}?(?:redundancy notices|pink slips|layoff notices|lay-off notices|(?:workers|staff|employees) notice)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'wield swing take apply',
    after: phrase(
      `(?:the |an? )(?:axe|ax|knife|scalpel|scissors) (?:to|over|on|at) (?:the |its |his |her )?(?:[\\p{L}\\d]+ ){0,3}?(?:${JOBS}|costs?|budgets?|spending|board|bureaucracy|departments?)\\b`,
    ),
  },
  {
    type: 'restructuring',
    verbs: 'wield swing',
    after: /^the (?:axe|ax)$/,
    subject: /\b(?:company|firm|bank|group|\p{Lu}\p{L}+)$/u,
  },
  {
    type: 'restructuring',
    verbs: 'shut close shutter mothball idle axe wind close',
    voice: 'active',
    after: phrase(
      `(?:down |up )?(?:(?:the|its|their|his|her|an?|all|one|two|three|four|several|most|half|\\d+|[\\p{L}.-]+['’]s?)(?: of its)? )(?:[\\p{L}\\d-]+ ){0,4}?${SITE}\\b`,
    ),
    notAfter:
      /^(?:the |a |his |her )(?:[\p{L}-]+ )?(?:door|window|gap|eyes?|case|ranks|road|office door)\b|\bfor (?:(?:a|one|two|three|four|five|several|\d+) )?(?:days?|hours?|the (?:day|night|weekend))\b/u,
    notSubject: /\b(?:police|officers|firefighters|strikers?|protesters|union|federation|storm|fire|who)$/,
  },
  {
    type: 'restructuring',
    verbs: 'pull',
    after: phrase(`the plug on (?:the|its|their|his|her|an?) (?:[\\p{L}\\d-]+ ){0,4}?${SITE}\\b`),
  },
  {
    type: 'restructuring',
    verbs: 'close',
    after: phrase(`the (?:book|books|chapter|door) on (?:its|their) (?:[\\p{L}\\d-]+ ){0,3}?${SITE}\\b`),
  },
  {
    type: 'restructuring',
    verbs: 'get',
    after:
      /^out of (?!the |a |an |bed|jail|prison|hand|control|here|there|trouble|line|touch|his|her|their|debt|date|reach|sight|way|hospital|that|this|it)\p{L}/u,
    notSubject: /^(?:he|she|who|they|it|i|we|you|things|matters)$/,
  },
  {
    type: 'restructuring',
    verbs: 'pull withdraw retreat exit quit leave',
    after:
      /^(?:out of |from )?(?:russia|china|britain|europe|america|africa|asia|india|japan|germany|france|brazil|ukraine|iran|hong kong|australia|canada|mexico|turkey|[\p{L}-]+ing|(?:the )?[\p{L}-]+ markets?|the country)(?:$|,| (?:in|after|by|last|this|altogether|entirely|for good)\b)/u,
    notSubject: /^(?:he|she|who|they|i|we)$|\b(?:troops|forces|soldiers|army)$/,
  },
  {
    type: 'restructuring',
    verbs: 'hive spin carve split separate',
    after: phrase(
      `off (?:the |its |their |a )|out (?:the |its |their )(?:[\\p{L}-]+ ){0,3}?(?:arm|unit|division|business|subsidiary|operations?|stake)\\b`,
    ),
    notSubject: /^(?:he|she|who)$/,
  },
  {
    type: 'restructuring',
    verbs: 'turn convert transform',
    voice: 'passive',
    after:
      /^into an? (?:\S+ )?(?:co-?operative|trust|charity|public company|holding company|partnership|agency|limited company|for-profit|non-?profit|foundation)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'turn convert transform',
    voice: 'active',
    after:
      /^(?:[\p{L}’'-]+ ){1,4}?into an? (?:\S+ )?(?:co-?operative|trust|charity|public company|holding company|partnership|agency|limited company|for-profit|non-?profit|foundation)\b/u,
  },
  { type: 'restructuring', verbs: 'fold merge roll subsume', voice: 'passive', after: /^(?:in)?to\b/ },
  {
    type: 'restructuring',
    verbs: 'fold roll',
    voice: 'active',
    after: /^(?:[\p{L}’'-]+ ){1,5}?into (?:the |its |a )?\p{L}/u,
    notAfter: /\b(?:arms?|hands?|paper|dough|eggs?|ball|bed)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'place put go enter force fall call collapse slip slide tumble crash',
    after:
      /^(?:(?:[\p{L}’'-]+ ){1,4}?)?(?:into|in|in the) (?:administrat(?:ion|ors)|receivers?(?:hip)?|liquidat(?:ion|ors)|bankruptcy|insolvency|chapter 11|examinership|provisional liquidation)\b/u,
  },
  {
    type: 'restructuring',
    verbs: 'fold',
    voice: 'active',
    after: /^(?:$|in|after|last|this|with|within|owing|on)(?:\b|$)/,
    notSubject: /^(?:he|she|who|they|it)$|\b(?:paper|chair|arms|wings|hand)$/,
  },
  {
    type: 'restructuring',
    verbs: 'cease stop suspend',
    after: /^(?:trading|operations|operating|production|publication|publishing|business)\b/,
    notSubject: /\b(?:exchange|stock exchange|shares|stock|he|she)$/,
  },
  {
    type: 'restructuring',
    verbs: 'relocate move',
    after:
      /^(?:its |their )?(?:headquarters|head office|production|base|operations) (?:from|to|out|abroad|overseas)\b|^to \p{L}/u,
    notSubject: /^(?:he|she|who|they|family)$|\b(?:he|she|who|family|couple)$/,
    subject: /\b(?:company|firm|bank|group|club|agency|paper|maker|institute|headquarters)$|^(?!he$|she$|who$|they$)/,
    notAfter: /^to \p{L}/u,
  },
  {
    type: 'restructuring',
    verbs: 'relocate',
    after: /^to \p{L}/u,
    notSubject: /^(?:he|she|who|they)$|\b(?:family|couple)$/,
  },
  {
    type: 'restructuring',
    verbs: 'sweep turn',
    after: /^(?:clean|itself inside out|(?:the )?\S+ (?:inside out|upside down))\b/,
    notSubject: /^(?:he|she|who)$/,
  },
  {
    type: 'restructuring',
    verbs: 'redraw redesign rejig retool remodel recast refashion revamp slim',
    voice: 'active',
    after:
      /^(?:down )?(?:the |its |his |her |their )(?:\S+ ){0,2}?(?:structure|board|management|cabinet|department|bureaucracy|ministry|organisation|organization|business|newsroom|council|workforce|company)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'merge abolish scrap axe disband dissolve dismantle suspend prorogue',
    voice: 'active',
    after:
      /^(?:the |its |two |three |his |her |an? )?(?:[\p{L}-]+ ){0,2}?(?:ministr(?:y|ies)|agenc(?:y|ies)|departments?|parliament|assembly|department|council|quango|regiment|commission|faculties|faculty|schools|office of)\b/u,
    notAfter: /\b(?:plan|bill|tax|debate|session|meeting)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'do',
    after:
      /^away with (?:the |its |two |three )?(?:[\p{L}-]+ ){0,2}?(?:ministr(?:y|ies)|agenc(?:y|ies)|departments?|posts?|council|office|layer|board)\b/u,
  },
  { type: 'restructuring', verbs: 'tighten', after: /^(?:the purse strings|(?:its|their) belts?)\b/ },
  {
    type: 'restructuring',
    verbs: 'halt freeze stop pause suspend',
    after: /^(?:all |any |most )?(?:hiring|recruitment|recruiting)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'split separate combine',
    after: /^(?:the |his |her )?(?:roles?|posts?|jobs?|offices) of\b/,
  },
  {
    type: 'restructuring',
    verbs: 'shrink enlarge expand halve',
    after: /^the (?:board|cabinet|council|executive|management)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'lose',
    subject: /\b(?:workers|staff|employees|people|miners|hundreds|thousands|nurses|journalists|of them)$/,
    after: /^their (?:jobs|posts|livelihoods)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'face',
    after: /^(?:the axe|the chop|redundancy|layoffs|the dole|closure|job cuts)\b/,
    modality: 'possible',
  },
  // Less common ones
  { type: 'founding', verbs: 'hang', after: /^(?:out|up) (?:his|her|their) (?:own )?shingle\b/ },
  { type: 'founding', verbs: 'go', after: /^into (?:business|partnership)(?: together)?$/ },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    subject: /\b(?:party|company|firm|club|movement|union|band|league|festival|charity|bank)$/,
  },
  {
    type: 'founding',
    verbs: 'come',
    after: /^(?:in)?to (?:life|being|existence)\b/,
    subject: /\b(?:party|company|firm|club|movement|union|band|league|festival|charity|bank|agency|fund)$/,
  },
  {
    type: 'founding',
    verbs: 'piece stitch patch',
    after: /^together (?:an? |the )(?:\S+ )?(?:coalition|alliance|consortium|majority|team|band)\b/,
  },
  {
    type: 'launch',
    verbs: 'pull whip strip',
    after: /^(?:the |back the )?(?:sheet|sheets|covers|wraps|curtain) (?:off|from|back)\b/,
  },
  { type: 'launch', verbs: 'rise go', subject: /\bcurtain$/, after: /^(?:up )?on\b/ },
  {
    type: 'launch',
    verbs: 'become',
    after: /^available\b/,
    subject: /\b(?:app|drug|service|vaccine|product|game|film|book|series|model|software|update|version)$/,
  },
  {
    type: 'launch',
    verbs: 'send fire shoot',
    after: /^(?:its|the|an?|their) (?:\S+ ){0,2}?(?:rocket|satellite|probe|spacecraft|capsule) (?:in)?to\b/,
  },
  { type: 'launch', verbs: 'flick flip throw press push hit', after: /^the (?:switch|button) (?:on|for|to)\b/ },
  {
    type: 'deal',
    verbs: 'add',
    after: phrase(`${ONE} to its (?:empire|portfolio|stable|collection|holdings|brands)\\b`),
  },
  { type: 'deal', verbs: 'get lay', after: /^(?:its|his|her|their) hands on\b/, takes: /^on$/ },
  { type: 'deal', verbs: 'put set', after: /^pen to paper\b/ },
  {
    type: 'deal',
    verbs: 'come',
    subject: /\b(?:bid|offer|merger|takeover|approach|deal|tie-up)$/,
    after: /^to (?:nothing|nought|naught|grief|fruition)\b/,
  },
  { type: 'deal', verbs: 'throw toss offer', after: /^(?:an? )?(?:financial )?lifeline to\b/, takes: /^to$/ },
  {
    type: 'deal',
    verbs: 'let',
    after: /^(?:its|the|his|her|their) (?:\S+ )?(?:stake|shares|holding|business|brand|licence) go\b/,
  },
  {
    type: 'deal',
    verbs: 'pool share',
    after: /^their (?:\S+ )?(?:research|resources|efforts|technology|fleets|interests|forces|patents)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'turn switch',
    after: /^(?:out |off )?the lights (?:out |off )?(?:at|in|on) (?:its|the|their)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'strip hollow thin slim gut',
    after:
      /^(?:out |down )?(?:an? |the |its |their )(?:[\p{L}-]+ ){0,2}?(?:layers?|management|managers|department|division|arm|unit|board|head office|newsroom|ranks|middle|workforce)\b/u,
  },
  {
    type: 'restructuring',
    verbs: 'fall go',
    after: /^(?:silent|dark|idle|cold)\b/,
    subject: /\b(?:plant|factory|mine|mill|furnaces?|smelter|works|yard|presses|refinery|line)$/,
  },
  { type: 'restructuring', verbs: 'take', after: /^an? (?:axe|knife|scalpel|hatchet|chainsaw|sledgehammer) to\b/ },
  {
    type: 'restructuring',
    verbs: 'call bring',
    after: /^in (?:the )?(?:liquidators|administrators|receivers|insolvency)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'break carve split cut chop',
    voice: 'passive',
    after: /^(?:up|in(?:to)? (?:two|three|four|five|half|pieces|parts))\b/,
    subject:
      /\b(?:company|firm|group|bank|ministry|department|agency|business|empire|utility|network|conglomerate|\p{L}+)$/u,
    notSubject: /\b(?:fight|meeting|party|demonstration|marriage|crowd|he|she|car|ship|cake|tree|body)$/,
  },
  {
    type: 'restructuring',
    verbs: 'say wave',
    after: /^(?:farewell|goodbye) to (?:its|their)\b/,
    notSubject: /^(?:he|she)$/,
  },
];
