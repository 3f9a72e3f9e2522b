/** Phrases for being against somebody and for them. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

const ACT =
  '(?:intervene|step in|act|look again|look into|reconsider|think again|think twice|halt|stop|block|reject|scrap|drop|abandon|resign|quit|go|step down|step aside|stand down|stand aside|back down|apologise|apologize|withdraw|cancel|delay|slow|explain|release|hand over|return|repay|pay|raise|reverse|change|rethink|review|launch an inquiry|investigate|veto|overturn)';

export const PHRASES_OF_SIDES: readonly EnglishRule[] = [
  // Against
  {
    type: 'dispute',
    verbs: 'have',
    after:
      /^(?:an? |another )(?:\S+ ){0,2}?(?:row|argument|falling-out|bust-up|run-in|fight|spat|quarrel|set-to|tiff|disagreement|shouting match|stand-up row|dust-up) (?:with|over|about)\b/,
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'take',
    voice: 'active',
    after: phrase(
      `(?:on (?!the |a |an |his|her|its|their|more|new|staff|board|debt|water|\\d)${ONE}$|${ONE} to task\\b|(?:an? )?(?:pot ?shots?|pot-shots?|potshots?|side ?swipe|sideswipe|dig|jab|poke) at\\b|umbrage\\b|against\\b)`,
    ),
    takes: /^at$/,
  },
  {
    type: 'dispute',
    verbs: 'let',
    after: /^(?:rip|fly|loose) (?:at|against|about|on)\b/,
    takes: /^(?:at|against|on)$/,
  },
  {
    type: 'dispute',
    verbs: 'pour heap pile throw',
    after:
      /^(?:scorn|ridicule|derision|cold water|contempt|abuse|vitriol|opprobrium|invective|pressure) (?:up)?(?:on|over)\b/,
    takes: /^(?:on|upon)$/,
    notAfter: /\b(?:rumou?rs?|reports?|speculation|suggestions?|claims?|talk)\b/,
  },
  {
    type: 'dispute',
    verbs: 'pick poke punch',
    after: /^(?:an? |several |some )?(?:\S+ )?(?:holes|hole|quarrels?|fight) (?:in|with)\b/,
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'raise arch',
    after: /^(?:an? |some |his |her |\S+ )?(?:eyebrows?|objections?|hackles|a stink|merry hell|hell)\b/,
  },
  {
    type: 'dispute',
    verbs:
      'deplore bemoan decry rue deprecate rubbish trash disparage denigrate belittle deride vilify malign slate pan roast carpet chide admonish reprove reproach assail stonewall cold-shoulder ostracise ostracize barrack harangue hector flay skewer lampoon needle taunt',
    notSubject: /\b(?:it|which)$/,
    notAfter: /^(?:by|at)\b(?! (?:\S+ ){0,2}\p{L})/u,
  },
  {
    type: 'dispute',
    verbs: 'lament fume seethe bristle rage thunder rail chafe bridle baulk balk recoil',
    after: /^(?:at|over|against|about|the|his|her|that|what)\b/,
    notSubject: /\b(?:fire|storm|war|battle|debate|sea|it)$/,
    notAfter: /^(?:the|his|her) (?:death|loss|passing)\b/,
  },
  {
    type: 'dispute',
    verbs: 'kick make cause raise create',
    after:
      /^(?:up )?(?:an? |such a )(?:\S+ )?(?:fuss|stink|scene|stir|ruckus|rumpus|song and dance|racket|commotion|storm)(?:$| (?:about|over|at|in)\b)/,
  },
  {
    type: 'dispute',
    verbs: 'throw',
    after:
      /^(?:down (?:the|a) gauntlet|(?:an? )?(?:spanner|wrench) in(?:to)?\b|(?:an? )?(?:tantrum|fit)\b|(?:mud|stones|eggs|bottles|paint) at\b)/,
  },
  {
    type: 'dispute',
    verbs: 'stand get',
    after: phrase(
      `in (?:his|her|their|its|the|[\\p{L}-]+['’]s?) way\\b|up to (?!\\d|speed|date|a |the (?:mark|job|task))`,
    ),
  },
  { type: 'dispute', verbs: 'stab knife', after: phrase(`${ONE} in the back\\b`) },
  { type: 'dispute', verbs: 'move conspire scheme plot intrigue agitate', after: /^against\b/, takes: /^against$/ },
  { type: 'dispute', verbs: 'gang', after: /^up (?:on|against)\b/, takes: /^(?:on|against)$/ },
  {
    type: 'dispute',
    verbs: 'hand put ask push agitate submit',
    after: /^(?:in |for )?an? (?:\S+ )?transfer(?: request)?\b/,
  },
  {
    type: 'dispute',
    verbs: 'call bay',
    after: phrase(
      `for (?:his|her|their|[\\p{L}-]+['’]s?) (?:head|resignation|removal|dismissal|scalp|ouster|sacking|departure|blood|impeachment)\\b`,
    ),
  },
  {
    type: 'dispute',
    verbs: 'demand',
    after: phrase(
      `(?:the |an? |his|her|their|[\\p{L}-]+['’]s?) ?(?:[\\p{L}-]+ )?(?:resignation|removal|dismissal|sacking|apology|head|explanation|answers|retraction|refund|recount)\\b`,
    ),
    takes: /^from$/,
  },
  {
    type: 'dispute',
    verbs: 'urge implore exhort beseech petition lobby pester badger nag goad',
    voice: 'active',
    after: phrase(`${ONE}(?:, [^,]{2,40},)? (?:not )?to (?:\\p{L}+ly )?${ACT}\\b`),
  },
  {
    type: 'dispute',
    verbs: 'ask appeal beg call plead',
    voice: 'active',
    after: phrase(
      `(?:to |on |upon |with )?${ONE}(?:, [^,]{2,40},)? to (?:intervene|step in|look again|reconsider|think again|halt|block|reject|scrap|drop|abandon|overrule|veto|overturn|stop|rethink)\\b`,
    ),
  },
  { type: 'dispute', verbs: 'warn caution counsel advise', after: phrase(`${ONE} (?:off|against)\\b`) },
  {
    type: 'dispute',
    verbs: 'lodge lay table register file make',
    after:
      /^(?:an? |two |several |its |his |her |their )?(?:(?:formal|official|written|strong|angry) )*(?:complaints?|protests?|grievances?)\b(?! (?:with (?:the )?(?:court|police)|in court))/,
  },
  {
    type: 'dispute',
    verbs: 'point',
    after:
      /^out (?:that .{3,80}?(?:wrong|false|identical|missing|flaw|error|mistake|broke|illegal|unlawful|never|not |no |misleading)|(?:flaws|errors|mistakes|inconsistencies|the flaws))/,
  },
  {
    type: 'dispute',
    verbs: 'come begin follow resume',
    subject: phrase(
      `.*(?:['’]s?|his|her|their) (?:[\\p{L}-]+ )?(?:attack|attacks|assault|broadside|tirade|outburst|onslaught|diatribe|feud|quarrel|rebuke|row)(?: (?:on|against|at|with) .{2,40})?$`,
    ),
  },
  { type: 'dispute', verbs: 'come', after: /^to (?:a head|blows)\b/ },
  {
    type: 'dispute',
    verbs: 'blow break flare boil spill erupt rumble',
    after: /^(?:up|out|over|into the open|on)\b/,
    subject:
      /\b(?:row|dispute|feud|quarrel|argument|war of words|tensions?|rift|fight|spat|discontent|anger|bad blood|conflict|recriminations|mutiny|rebellion)(?: (?:between|over|with|about) .{2,50})?$/,
  },
  { type: 'dispute', verbs: 'fray flare snap', subject: /\b(?:tempers?|nerves|patience)$/ },
  {
    type: 'dispute',
    verbs: 'arise grow develop emerge open',
    subject:
      /\b(?:bad blood|ill feeling|rift|tension|friction|animosity|bitterness|resentment|rivalry|split)(?: (?:between|with) .{2,50})?$/,
  },
  {
    type: 'dispute',
    verbs: 'sour cool deteriorate worsen break collapse',
    subject: /\b(?:relations|relationship|friendship|ties|partnership)(?: (?:between|with|of) .{2,50})?$/,
    after: /^(?:down|$|after|when|over|in|to|between)(?:\b|$)/,
  },
  {
    type: 'dispute',
    verbs: 'be',
    after:
      /^(?:no longer on speaking terms|not on speaking terms|on speaking terms|at (?:odds|loggerheads|daggers drawn|war) with|up in arms|in open revolt)\b/,
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'speak talk',
    isNegated: true,
    after: /^to (?:him|her|them|each other|one another|\p{L}+(?: \p{L}+)?) (?:since|for (?:years|months|weeks))\b/u,
  },
  {
    type: 'dispute',
    verbs: 'strike',
    voice: 'active',
    subject:
      /\b(?:workers|staff|miners|nurses|drivers|teachers|doctors|crew|pilots|dockers|employees|journalists|writers|actors|unions?|members|steelworkers|players)$/,
    after: /^(?:$|for|over|in|on|at|against|last|this|again)(?:\b|$)/,
  },
  {
    type: 'dispute',
    verbs: 'take',
    after: /^(?:to the (?:streets|barricades|picket line)|(?:industrial|strike) action)\b/,
    notAfter: /\b(?:support|celebrat\p{L}+|joy)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'block barricade blockade occupy picket storm besiege',
    voice: 'active',
    subject:
      /\b(?:workers|staff|miners|protesters|demonstrators|students|fans|farmers|activists|drivers|strikers|residents|villagers|crowds?|campaigners|members|supporters)$/,
  },
  { type: 'dispute', verbs: 'burn hang', after: /^(?:an? |his |her )?(?:effig(?:y|ies)|flags?)\b/ },
  {
    type: 'dispute',
    verbs: 'call bring',
    after:
      /^(?:its |their |the )?(?:members|workers|staff|men|drivers|nurses|pilots) out\b|^(?:a|for a) (?:\S+ )?(?:strike|walkout|boycott|stoppage)\b|^out (?:its |their |the )?(?:members|workers|staff|men|drivers|nurses|pilots)\b/,
  },
  {
    type: 'dispute',
    verbs: 'shut close stop paralyse paralyze halt',
    voice: 'active',
    after: phrase(
      `(?:the |\\d+ |all |[\\p{L}]+ )?(?:[\\p{L}-]+ )?(?:pits?|mines?|plants?|ports?|docks?|factor(?:y|ies)|trains|railways?|schools|airports?|refiner(?:y|ies)|roads?|lines?) (?:for|with a strike|in protest)\\b`,
    ),
    subject: /\b(?:unions?|federation|workers|staff|miners|strikers?|drivers|dockers|who|leader|president)$/,
  },
  {
    type: 'dispute',
    verbs: 'lead join stage hold organise organize',
    after:
      /^(?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:(?<!\b(?:in|last|this|next|early|late|mid|since|of) )march|protest|demonstration|rally|sit-in|picket|boycott|rebellion|revolt|mutiny|walkout|strike|uprising|backlash|vigil outside)\b(?! (?:championship|on the right))/u,
  },
  { type: 'dispute', verbs: 'pounce', subject: /\b(?:critics|opponents|rivals|opposition|\p{L}+ists)$/u },
  { type: 'dispute', verbs: 'have', after: /^a field day\b/ },
  // For
  {
    type: 'support',
    verbs: 'come stand rally get fall line',
    after: phrase(
      `(?:down on the side of|down (?:firmly )?in favou?r of|(?:firm|firmly|foursquare|squarely|solidly|loyally) (?:behind|by)|to (?!a |the (?:top|highs?|close|cause of)|\\d)(?:him|her|them|[\\p{L}-]+)$|behind (?!the (?:wheel|bars?|barriers?|barricades|scenes|cameras?|rope|fence|counter|goal|stage|curtain|door|desk|line)\\b|bars|closed|schedule|a )|in behind|in line behind|up (?:behind (?!the )|for (?!a |the |sale|grabs|debate|re)))`,
    ),
    namesSubject: true,
    takes: /^(?:behind|by|to|of|for)$/,
    notAfter:
      /^(?:to (?:power|office|an|life|terms|light|mind|suspect|believe|realise|realize|regret|see|know|think|feel|doubt|fear|blows|nothing|nought|court|\S*england|\p{L}+ing)|behind (?:in|on|with|schedule|\S+ and))/u,
    notSubject: /\b(?:shares|stock|pound|dollar|euro|team|prices|market|index)$/,
  },
  {
    type: 'support',
    verbs: 'put sign lend',
    after: /^(?:his|her|their|its) (?:names?|signature|voice|weight) (?:to|behind)\b/,
  },
  {
    type: 'support',
    verbs: 'plead lobby canvass campaign intercede stump crusade argue',
    after:
      /^(?:for (?!the (?:defence|prosecution|crown)|leniency|mercy|time|help|a |an |more|calm|the )|on behalf of|in favou?r of)/,
    takes: /^(?:for|of)$/,
  },
  {
    type: 'support',
    verbs: 'speak come argue',
    after: /^(?:out |strongly |firmly )?(?:in (?:favou?r|defen[cs]e|support) of|up (?:for|on behalf of)|out for)\b/,
    takes: /^(?:of|for)$/,
  },
  {
    type: 'support',
    verbs: 'give',
    after: phrase(
      `${ONE} (?:his|her|their|its) (?:full |personal |qualified |formal )?(?:blessing|backing|support|endorsement|approval)\\b`,
    ),
    subject: /^(?!.*\b(?:board|committee|council|court|parliament|shareholders|regulator|senate|cabinet)$)/,
  },
  {
    type: 'support',
    verbs: 'lend offer extend hold give',
    after: phrase(
      `(?:out )?(?:(?:${ONE} )?(?:an? |his |her |their |its )(?:helping |own )?(?:hand|help|assistance|shoulder)|moral support)\\b`,
    ),
    takes: /^to$/,
    notAfter: /\bhand (?:in marriage|over|grenade)\b/,
  },
  {
    type: 'support',
    verbs: 'heap lavish shower pour',
    after: /^(?:praise|plaudits|compliments|superlatives) (?:up)?on\b|^(?:\p{L}+ ){1,3}with praise\b/u,
    takes: /^(?:on|upon)$/,
  },
  {
    type: 'support',
    verbs: 'sing chant',
    after: phrase(`(?:his|her|their|its|the|[\\p{L}-]+['’]s?) (?:praises|name)\\b`),
  },
  {
    type: 'support',
    verbs: 'embrace cheer applaud hail',
    after:
      /^(?:the|his|her|its|their|a) (?:\S+ ){0,2}?(?:plan|idea|move|decision|proposal|reform|bill|deal|verdict|ruling|appointment|news|merger|project|cause|campaign)\b/,
  },
  {
    type: 'support',
    verbs: 'give donate',
    after:
      /^(?:about |more than |nearly |some |another |up to )?(?:[$£€¥₹]|us\$|a\$|hk\$|\d[\d.,]* ?(?:m|bn|million|billion))\S*(?: \S+)? to (?:the |a |an )?(?:\S+ ){0,3}?(?:fund|campaign|party|charity|appeal|cause|foundation|hospital|university|college|school|museum|families|victims)\b/,
    takes: /^to$/,
  },
  {
    type: 'support',
    verbs: 'assure reassure insist',
    after:
      /\b(?:(?:(?:his|her|their|its) )?(?:\S+ )?(?:support|backing)|(?:enjoy|have|had|retain|command|keep|kept)\p{L}* (?:his|her|their|the|its) (?:\S+ )?(?:confidence|backing|support|trust)|full confidence|complete confidence)\b/u,
  },
  { type: 'support', verbs: 'pull', after: /^(?:a few |some )?strings for\b/, takes: /^for$/ },
  {
    type: 'support',
    verbs: 'cover',
    after: /^(?:up )?for (?:him|her|them|\p{L}+)$/u,
    takes: /^for$/,
    notAfter: /^(?:up )?for (?:losses|costs)/,
    subject: /^(?!.*\b(?:deputy|assistant|understudy)$)/,
  },
  {
    type: 'support',
    verbs: 'nail pin',
    after: /^(?:his|her|their|its) (?:colou?rs|hopes) (?:to|on)\b/,
    takes: /^(?:to|on)$/,
  },
  {
    type: 'support',
    verbs: 'show express declare voice signal proclaim',
    after:
      /^(?:his |her |their |its )?(?:\S+ )?(?:solidarity|support|backing|confidence|faith|loyalty|sympathy for) ?(?:with|for|in|to)\b/,
    takes: /^(?:with|for|in|to)$/,
  },
  {
    type: 'support',
    verbs: 'plump root declare',
    after: /^for (?:the |mr |ms )?\p{L}+/u,
    takes: /^for$/,
    subject: /^(?!.*\b(?:board|club|committee|company|council)$)/,
    notAfter: /^for (?:bankruptcy|insolvency)/,
  },
  { type: 'support', verbs: 'second', after: /^(?:the|his|her|a) (?:\S+ )?(?:motion|nomination|proposal)\b/ },
  {
    type: 'support',
    verbs: 'have enjoy command retain keep',
    voice: 'active',
    after:
      /^(?:the |his |her |their |its |[\p{L}-]+['’]s? |strong |full |broad |wide )*(?:(?:full|strong|public|complete|wholehearted|unanimous|firm) )*(?:backing|support|confidence|blessing|ear)(?: (?:of|from|among)\b|$|,)/u,
    notAfter: /^(?:support|backing) (?:from|for)|^the ear\b/,
    takes: /^(?:of|from)$/,
  },
  {
    type: 'support',
    verbs: 'have',
    after: phrase(`${ONE} (?:in (?:his|her) corner|on (?:his|her|their) side|behind (?:him|her))\\b`),
  },
  {
    type: 'support',
    verbs: 'count rely',
    modality: 'asserted',
    after: /^on (?:the (?:support|backing|vote) of\b|\p{L}+$)/u,
    takes: /^(?:on|of)$/,
  },
  {
    type: 'support',
    verbs: 'win gain secure receive get draw attract earn obtain',
    voice: 'active',
    after:
      /^(?:(?:the|his|her|its|their|[\p{L}-]+['’]s?|strong|full|broad|cross-party|unexpected|further|wide|more|some|public|a) )*(?:backing|support|boost|endorsement|plaudits|blessing)(?:$|,| (?:of|from|for|in)\b)/u,
    takes: /^(?:of|from)$/,
  },
  {
    type: 'support',
    verbs: 'win bring',
    after: /^(?:him|her|them|[\p{L}-]+(?: [\p{L}-]+)?) (?:over|round|around)(?:$| to\b)/u,
  },
  {
    type: 'support',
    verbs: 'back',
    voice: 'passive',
    after: /^(?:by|in)\b/,
    takes: /^by$/,
    notAfter: /^by (?:evidence|data|figures|assets|gold|science|loans|venture)/,
    namesSubject: true,
  },
  {
    type: 'support',
    verbs: 'be prove',
    subject: phrase(`.*(?:['’]s?|his|her|their) (?:[\\p{L}-]+ )?(?:support|backing|endorsement) (?:for|of) .{2,40}$`),
    after: /^(?:welcome|unexpected|crucial|decisive|conditional|unconditional|qualified|lukewarm|enough)\b/,
  },
  // Less common ones
  {
    type: 'dispute',
    verbs: 'take pull',
    after: /^(?:him|her|them|the (?:plan|case|report|argument)) (?:apart|to pieces)\b/,
  },
  {
    type: 'dispute',
    verbs: 'give',
    after: phrase(
      `${ONE} (?:a piece of (?:his|her|their) mind|both barrels|short shrift|a dressing-down|a tongue-lashing|an earful|hell|a hard time|a roasting|the cold shoulder|a rough ride)\\b`,
    ),
  },
  { type: 'dispute', verbs: 'pull', after: /^no punches\b/ },
  { type: 'dispute', verbs: 'drag', after: /^(?:his|her|their|its) (?:feet|heels)\b/ },
  {
    type: 'dispute',
    verbs: 'draw',
    after: /^an? red line\b|^(?:flak|fire|criticism|jeers|boos) from\b/,
    takes: /^from$/,
  },
  { type: 'dispute', verbs: 'go', after: /^at (?:it|each other|one another|him|her|them)\b/ },
  {
    type: 'dispute',
    verbs: 'wag shake point',
    after: /^(?:an? |his |her |the )(?:\S+ )?(?:finger|fist) at\b/,
    takes: /^at$/,
  },
  { type: 'dispute', verbs: 'lose', voice: 'passive', subject: /^(?:no|little|much) love$/, takes: /^between$/ },
  {
    type: 'dispute',
    verbs: 'shoot talk',
    after: /^down (?:the|his|her|its|their|a) (?:\S+ )?(?:plan|idea|proposal|suggestion|scheme|motion)\b/,
  },
  { type: 'support', verbs: 'have', after: phrase(`(?:his|her|their|[\\p{L}-]+['’]s?) backs?\\b`) },
  { type: 'support', verbs: 'come', after: /^through for\b/, takes: /^for$/ },
  {
    type: 'support',
    verbs: 'tip doff raise take',
    after: /^(?:off )?(?:his|her|their) (?:hat|cap)s? (?:off )?to\b/,
    takes: /^to$/,
  },
  {
    type: 'support',
    verbs: 'give',
    after: phrase(
      `${ONE} (?:a leg up|a helping hand|a shot in the arm|the benefit of the doubt|a pat on the back|a standing ovation)\\b`,
    ),
    subject: /^(?!.*\b(?:board|committee|court|jury)$)/,
  },
];
