/** Phrases for what people say and what bodies decide. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

const PLAN =
  '(?:plans?|bills?|motions?|proposals?|amendments?|budgets?|schemes?|projects?|reforms?|measures?|laws?|legislation|resolutions?|applications?|requests?|pay packages?|pay deal|remuneration report|package|merger|deal|treaty|idea|initiative|petition|tax|levy|inquiry|strategy|accounts|recommendations?|redevelopment|scheme|line|route|runway|wind farm|mine|pipeline|sale|move|demand|nomination|report|rules?|regulations?|constitution|offer)';
const CHAMBER =
  '(?:parliament|congress|(?:the )?(?:senate|house|commons|lords|assembly|committee|council|chamber|bundestag|cabinet|board)|its (?:first|second|third|final) reading)';
const THE = "(?:the |its |his |her |their |an? |this |that |[\\p{L}-]+['’]s? )?(?:[\\p{L}\\d£$€.’'-]+ ){0,3}?";

export const PHRASES_OF_WORDS: readonly EnglishRule[] = [
  // Saying
  { type: 'statement', verbs: 'own', after: /^up(?:$| to\b)/ },
  { type: 'statement', verbs: 'eat', after: /^(?:humble pie|crow|(?:his|her|their) (?:own )?words)\b/ },
  {
    type: 'statement',
    verbs: 'voice express convey',
    after:
      /^(?:his |her |their |its |deep |great |profound )*(?:regrets?|remorse|contrition|sorrow|condolences|gratitude|hope|surprise|shock|sadness|optimism|satisfaction|relief)\b/,
  },
  {
    type: 'statement',
    verbs: 'beg ask seek',
    after: /^(?:for )?(?:his |her |their |the |\S+['’]s )?(?:forgiveness|pardon)\b/,
  },
  { type: 'statement', verbs: 'set put', after: /^(?:the|this) (?:record|matter|story) straight\b/ },
  {
    type: 'statement',
    verbs: 'shed cast throw',
    after: /^(?:some |new |fresh |more |little )?light on\b/,
    namesSubject: true,
  },
  { type: 'statement', verbs: 'spill', after: /^the beans\b/ },
  { type: 'statement', verbs: 'let', after: /^(?:it be known|slip|on|it slip)(?: that\b|$| how\b)/ },
  {
    type: 'statement',
    verbs: 'make',
    after:
      /^(?:it )?(?:(?:quite|very|abundantly|perfectly|plain and) )*(?:known|clear|plain|public)(?: that\b|$| (?:on|to|in|his|her)\b)|^no (?:secret|bones) (?:of|about)\b|^no apolog(?:y|ies) for\b/,
    namesSubject: true,
  },
  {
    type: 'statement',
    verbs: 'put issue post read release circulate publish',
    after:
      /^(?:out )?(?:an? |the |his |her |its )?(?:(?:short|brief|terse|written|joint|prepared|lengthy|furious|two-line|one-line) )*(?:statement|apology|denial|clarification|rebuttal|press release|communiqué|communique)\b/,
  },
  { type: 'statement', verbs: 'read', after: /^(?:out|from) (?:an? |the |his |her )/ },
  {
    type: 'statement',
    verbs: 'take',
    after:
      /^to (?:twitter|x|facebook|instagram|social media|the airwaves|television|linkedin|telegram|the stage|weibo|the podium|the microphone)\b/,
  },
  {
    type: 'statement',
    verbs: 'give tell offer',
    after: /^(?:his|her|their|its) (?:own )?(?:version|account|side) of\b/,
  },
  { type: 'statement', verbs: 'hold', after: /^forth\b/ },
  {
    type: 'statement',
    verbs: 'answer reply respond',
    after:
      /^(?:\d+ times |\S+ times |only |simply |merely |tersely )?(?:that\b|with (?:an? )?(?:\S+ )?(?:statement|denial|no|letter|shrug|question|apology|silence)\b)/,
  },
  {
    type: 'statement',
    verbs: 'quip joke grumble mutter whisper shout roar bellow chuckle muse opine intone declaim aver avow reminisce',
    after: /^(?:that|to|about)\b/,
    namesSubject: true,
  },
  { type: 'statement', verbs: 'point', after: /^out (?:that\b|to\b)/ },
  { type: 'statement', verbs: 'hint', after: /^(?:at|that)\b/ },
  {
    type: 'statement',
    verbs: 'go',
    after:
      /^(?:on (?:television|tv|the radio|the record|air|camera|breakfast television) to (?:explain|say|deny|apologise|apologize|defend|appeal)|on record|public (?:with|about)|into print|on the record)\b/,
    namesSubject: true,
  },
  { type: 'statement', verbs: 'go', after: /^public$/, subject: /^(?:he|she|who|they)$/ },
  { type: 'statement', verbs: 'rule', after: /^(?:himself|herself|themselves) out\b/ },
  {
    type: 'statement',
    verbs: 'vow promise swear',
    after:
      /^to (?:stay|carry on|go on|remain|continue|return|clear (?:his|her|their) name|get to the bottom|tell|make amends|learn|do better|be back)\b/,
    modality: 'asserted',
  },
  {
    type: 'statement',
    verbs: 'retract withdraw disown take',
    after:
      /^(?:back )?(?:the|his|her|its|their) (?:\S+ )?(?:claims?|remarks?|allegations?|accusations?|comments?|statements?|words|testimony|confession|assertion)\b/,
  },
  { type: 'statement', verbs: 'backtrack equivocate prevaricate', namesSubject: true },
  {
    type: 'statement',
    verbs: 'be',
    subject: phrase(
      `.*(?:['’]s?|his|her|their) (?:only |terse |simple |first )?(?:verdict|reply|answer|response|comment|retort|reaction|explanation|word for it)$`,
    ),
    after: /^(?:blunt|brief|terse|curt|short|simple|swift|immediate|measured)\b/,
  },
  {
    type: 'statement',
    verbs: 'stun surprise dismay shock anger please',
    subject: phrase(
      `.*(?:['’]s?|his|her|their) (?:[\\p{L}-]+ )?(?:admissions?|statement|remarks?|confession|apology|denial|words|comments?|speech|outburst|silence)$`,
    ),
  },
  // Deciding
  {
    type: 'decision',
    verbs: 'green-light greenlight rubber-stamp nod wave pass clear adopt usher push',
    voice: 'active',
    after: phrase(`(?:through )?${THE}${PLAN}\\b`),
    notSubject: /^(?:he|she)$/,
    notAfter: /^(?:off|on|through) (?:as|for|with)\b|^(?:an? )?(?:contract|treaty|deal|pact|accord|petition|letter)\b/,
    subject: /\p{L}$/u,
  },
  { type: 'decision', verbs: 'sign', voice: 'active', after: phrase(`off (?:on )?${THE}${PLAN}\\b`) },
  {
    type: 'decision',
    verbs: 'throw vote',
    after: phrase(`(?:out|down) ${THE}${PLAN}\\b`),
    notSubject: /\b(?:court|judges?|tribunal|justice)$/,
  },
  {
    type: 'decision',
    verbs:
      'kill sink bury drop bin ditch scupper torpedo axe shelve mothball overturn freeze park stall abandon pull derail withdraw',
    voice: 'active',
    after: phrase(
      `(?:off )?${THE}(?:plans?|bills?|motions?|proposals?|amendments?|schemes?|projects?|reforms?|legislation|resolutions?|idea|tax|levy|inquiry|runway|wind farm|pipeline)\\b`,
    ),
  },
  {
    type: 'decision',
    verbs: 'put',
    after: phrase(
      `${THE}${PLAN} (?:on (?:ice|hold|the back burner|the agenda)|to (?:a |the )?(?:vote|test|parliament|members|shareholders))\\b|(?:on (?:ice|hold)) `,
    ),
  },
  {
    type: 'decision',
    verbs: 'put',
    voice: 'passive',
    after: /^(?:on (?:ice|hold|the back burner)|to (?:a|the) vote)\b/,
  },
  {
    type: 'decision',
    verbs: 'kick',
    after: /^(?:(?:[\p{L}-]+ ){1,4})?into the long grass\b|^(?:the )?can down the road\b/u,
  },
  {
    type: 'decision',
    verbs: 'draw',
    after: phrase(`a line under ${THE}(?:plan|affair|matter|saga|scandal|case|idea|project)\\b`),
  },
  {
    type: 'decision',
    verbs: 'revoke suspend withdraw grant refuse renew restore cancel',
    voice: 'active',
    after: phrase(
      `${THE}(?:licen[cs]e|permit|accreditation|charter|award|prize|medal|title|visa|citizenship|status|bonus|pardon|permission|planning permission|asylum|funding|leave to appeal)\\b`,
    ),
    notSubject: /\b(?:court|judges?|tribunal|regulator|authority|inspectorate)$/,
  },
  {
    type: 'decision',
    verbs: 'impose slap',
    voice: 'active',
    after: phrase(
      `(?:an? |the |new |strict )(?:[\\p{L}-]+ ){0,2}?(?:ban|freeze|moratorium|cap|limit|embargo|quota|deadline|levy|tax|boycott)\\b`,
    ),
  },
  { type: 'decision', verbs: 'have', after: /^(?:second thoughts|a change of (?:heart|mind))\b/ },
  {
    type: 'decision',
    verbs: 'do perform execute make',
    after:
      /^(?:an? |another |the )(?:\S+ )?(?:u-turn|about-turn|about-face|volte-face|somersault|climbdown|reversal)\b/,
  },
  {
    type: 'decision',
    verbs: 'give',
    after: /^(?:ground|way to (?:pressure|demands)|in(?:$| to\b))/,
    notSubject: /\b(?:knee|engine|legs?|heart|bridge|roof|floor)$/,
  },
  {
    type: 'decision',
    verbs: 'climb back row',
    after: /^(?:down|back|off)(?:$| (?:over|on|from|after|in|and|when)\b)/,
    notSubject: /\b(?:temperature|price|prices|boat|car|he climbed)$/,
    notAfter: /^(?:down|back) (?:from|in) the (?:tree|roof|ladder|mountain|car)/,
  },
  {
    type: 'decision',
    verbs: 'stick stand hold',
    after:
      /^(?:to (?:its|his|her|their) guns|firm(?:$| (?:on|over|against|in)\b)|(?:its|his|her|their) (?:ground|nerve|line))(?! behind)\b/,
    notSubject: /\b(?:pound|dollar|prices|shares|line|wall)$/,
  },
  {
    type: 'decision',
    verbs: 'find rule come decide side',
    after: /^(?:for|against|down (?:in favou?r of|against|on the side of)|with) /,
    subject:
      /\b(?:board|committee|council|panel|umpire|referee|adjudicator|voters|jury of|members|shareholders|trustees)$/,
    takes: /^(?:for|against|of|with)$/,
  },
  {
    type: 'decision',
    verbs: 'choose determine prefer elect',
    voice: 'active',
    after: /^(?:not )?to (?!be\b)\p{L}/u,
    subject:
      /\b(?:board|committee|council|panel|government|cabinet|court|parliament|company|club|members|shareholders|trustees|regulator|voters|ministers)$/,
  },
  {
    type: 'decision',
    verbs: 'plan schedule call set fix',
    after: /^(?:an? |the )(?:\S+ ){0,2}?(?:vote|ballot|referendum|poll|snap election|general election)\b/,
  },
  {
    type: 'decision',
    verbs: 'grant award deny vote',
    voice: 'active',
    after: phrase(
      `(?:him|her|them|[\\p{L}.-]+) (?:an? |the |his |her )(?:[\\p{L}\\d£$€.-]+ ){0,2}?(?:bonus|pay rise|medal|prize|licence|pension|honour|degree|visa|pardon|asylum|title|payout)\\b`,
    ),
    notSubject: /\b(?:court|judge)$/,
  },
  {
    type: 'decision',
    verbs: 'dock forgo waive forfeit forfeits renounce',
    voice: 'active',
    after:
      /^(?:(?:all|half|part) of )?(?:his|her|their|its|the|any) (?:\S+ )?(?:bonus(?:es)?|pay|salary|fees?|dividend|right|rights|immunity|pension|payout|severance)\b/,
  },
  {
    type: 'decision',
    verbs: 'offer agree volunteer promise',
    after: /^to (?:forgo|waive|give up|renounce|forfeit) (?:his|her|their|its|the|any)\b/,
  },
  { type: 'decision', verbs: 'honour honor fete decorate', voice: 'active', after: /\bwith (?:an? |the |its )/ },
  {
    type: 'decision',
    verbs: 'issue sign',
    after: /^(?:an? |the )?(?:\S+ )?(?:decree|executive order|edict|proclamation|directive|pardon|moratorium)\b/,
  },
  {
    type: 'decision',
    verbs: 'bring introduce table present submit put lay take move',
    voice: 'active',
    after: phrase(
      `(?:in |forward |down |before )?(?:an? |the |its |his |her |new |fresh |emergency )(?:[\\p{L}-]+ ){0,3}?(?:bills?|motions?|legislation|amendments?|resolution|decree|law)\\b|(?:new |fresh |emergency )?legislation\\b`,
    ),
    notAfter: /\b(?:lawsuit|in law)\b/,
  },
  {
    type: 'decision',
    verbs: 'sail scrape squeak pass go breeze limp slip get',
    after: phrase(`(?:through|into law)(?:$| (?:${CHAMBER}|on|by|with|unopposed|in)\\b)`),
    subject:
      /\b(?:bill|motion|plan|plans|budget|measure|amendment|law|reform|reforms|resolution|legislation|proposal|act|it)$/,
  },
  {
    type: 'decision',
    verbs: 'clear pass survive reach',
    after: phrase(`(?:${CHAMBER}|its first hurdle|the (?:last|final) hurdle)(?:$| )`),
    subject: /\b(?:bill|motion|plan|budget|measure|amendment|law|reform|resolution|legislation|proposal|act|it)$/,
  },
  { type: 'decision', verbs: 'become', after: /^law\b/ },
  {
    type: 'decision',
    verbs: 'lose defeat nod wave carry wave push rush',
    voice: 'passive',
    subject:
      /\b(?:bill|motion|plan|plans|budget|measure|amendment|law|reform|resolution|legislation|proposal|act|vote|takeover|merger)$/,
  },
  { type: 'decision', verbs: 'win carry', after: /^the day\b/ },
  {
    type: 'decision',
    verbs: 'seal close cordon',
    after: phrase(
      `(?:off |down )?(?:the|its|their) (?:[\\p{L}-]+ ){0,2}?(?:mine|pit|workings|shaft|border|borders|frontier|airspace|tunnel|building|site|town|city|district|archive|records|lab|laboratory)\\b`,
    ),
  },
  {
    type: 'decision',
    verbs: 'seal',
    voice: 'passive',
    subject:
      /\b(?:mine|pit|workings|shaft|border|borders|frontier|tunnel|building|site|town|city|district|archive|records|laboratory)$/,
  },
  // Less common ones
  { type: 'statement', verbs: 'open', after: /^up about\b/, namesSubject: true },
  { type: 'statement', verbs: 'get', after: /^(?:it|this|that) off (?:his|her|their) chest\b/ },
  { type: 'statement', verbs: 'bare unburden', after: /^(?:his|her|their) souls?\b|^(?:himself|herself)\b/ },
  {
    type: 'statement',
    verbs: 'put lay',
    after: /^(?:his|her|their|all (?:his|her) ) ?cards on the table\b|^it on the line\b/,
  },
  { type: 'statement', verbs: 'hold put', after: /^(?:up )?(?:his|her|their) hands(?: up)?$/ },
  {
    type: 'statement',
    verbs: 'take accept shoulder',
    after: /^(?:the|full|some|all|sole) (?:\S+ )?(?:blame|responsibility) (?:for|on)?|^the blame$/,
  },
  { type: 'statement', verbs: 'fob fend', after: /^(?:off )?(?:reporters|questions|inquiries|journalists|critics)\b/ },
  { type: 'statement', verbs: 'give', after: /^(?:his|her|their) word\b/ },
  { type: 'statement', verbs: 'tell', after: /^all$/ },
  {
    type: 'decision',
    verbs: 'let',
    after: phrase(
      `${THE}(?:plan|bill|deal|merger|sale|motion|proposal|measure) (?:through|pass|stand|proceed|lapse|drop|die)\\b`,
    ),
  },
  { type: 'decision', verbs: 'give', after: phrase(`(?:him|her|them|[\\p{L}.-]+) the benefit of the doubt\\b`) },
  { type: 'decision', verbs: 'draw', after: /^the line at\b/ },
  { type: 'decision', verbs: 'do', after: /^away with\b/ },
  {
    type: 'decision',
    verbs: 'bite hit',
    subject: /\b(?:plan|bill|scheme|project|idea|proposal|motion|reform)$/,
    after: /^the (?:dust|buffers|rocks)\b/,
  },
  {
    type: 'decision',
    verbs: 'consign relegate',
    voice: 'passive',
    after: /^to (?:the )?(?:dustbin|scrapheap|history|oblivion|long grass|bin)\b/,
  },
];
