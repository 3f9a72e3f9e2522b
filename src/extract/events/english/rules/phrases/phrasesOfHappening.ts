/** Meetings, publications, findings, beginnings and figures by phrases of several words: "received him in her cottage", "put them online", "turned up nothing". */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

const POLICE =
  /\b(?:police|officers?|agents?|detectives?|investigators?|prosecutors?|inspectors?|bailiffs?|marshals|customs)\b/;
const GATHERING =
  '(?:congress|conference|convention|summit|synod|conclave|assembly|meeting|session|retreat|plenary|forum)';
const INQUIRER =
  /\b(?:inquiry|panel|commission|committee|auditors?|inspectors?|inspection|visit|investigators?|review|inspectorate|watchdog|audit|search|police|team|examiners?|accountants|regulators?|detectives)\b/;
/** What documents and pictures are called that come out. */
const PAPERS =
  /\b(?:minutes|emails?|messages?|documents?|recordings?|footage|photographs?|photos|pictures|letters?|memos?|tapes?|videos?|files|transcripts?|notes)\b/;

export const PHRASES_OF_HAPPENING: readonly EnglishRule[] = [
  // Meetings
  {
    type: 'meeting',
    verbs: 'receive see host entertain',
    voice: 'active',
    after: phrase(
      `(?:both (?:men|women|sides|of them)|the (?:two|pair)|${ONE})(?:, [^,]{2,40},)? (?:in|at) (?:his|her|their|the|private)\\b(?: (?:[\\p{L}-]+ )?(?:home|cottage|residence|office|palace|villa|house|study|rooms|garden|kitchen|flat|apartment|quarters|embassy|ministry|vatican|kremlin|studio|club|clubhouse|headquarters)\\b)?`,
    ),
    notAfter:
      /^(?:it|them|an? |the (?!two|pair|delegation|envoys?|families|widow)|\S+ (?:votes|million)|[^,]{0,30}(?:treatment|surgery|hospital|letter|email|in the (?!private|office|embassy|palace)))/,
  },
  {
    type: 'meeting',
    verbs: 'end close conclude break finish adjourn',
    voice: 'active',
    subject: new RegExp(`\\b${GATHERING}(?: (?:of|in|at|on) [^,]{2,70})?$`),
    after: /^(?:up |off )?(?:in|on|at|with|without|late|early|after|yesterday|last|$)/,
  },
  {
    type: 'meeting',
    verbs: 'sit meet convene reconvene gather',
    voice: 'active',
    subject:
      /\b(?:panel|committee|court|tribunal|parliament|board|council|commission|congress|assembly|chamber|jury|cabinet|senate|bench)$/,
    after:
      /^(?:again )?(?:on|next|this|tomorrow|today|in|from|until) (?:\d|the \d|\p{L}+day\b|week|month|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon)/u,
  },
  // Publications
  { type: 'statement', verbs: 'bring', voice: 'active', after: /^to light\b/ },
  { type: 'statement', verbs: 'come', voice: 'active', after: /^to light\b/ },
  {
    type: 'statement',
    verbs: 'surface emerge leak appear',
    voice: 'active',
    subject: PAPERS,
    notAfter: /^(?:to|from (?:the|a) (?:water|rubble)|(?:in|on) (?:court|trial)|before)\b/,
  },
  {
    type: 'launch',
    verbs: 'appear',
    voice: 'active',
    subject:
      /\b(?:extracts?|excerpts?|paper|article|study|essay|findings|interview|book|novel|memoir|report|first issue|series|piece|profile|translation)$/,
    after: /^(?:in|on) (?!court|trial|the (?:dock|list))/,
  },
  {
    type: 'launch',
    verbs: 'put post',
    voice: 'active',
    after:
      /^(?:[\p{L}\d'’-]+ ){1,8}?(?:online|on (?:the internet|the web|youtube|social media|a website|github|a preprint server))\b/u,
  },
  {
    type: 'launch',
    verbs: 'come',
    voice: 'active',
    after:
      /^(?:the|his|her|their|a|an|its) (?:first |second |next |\S+ )?(?:paper|book|film|album|novel|memoir|study|single|series|sequel|play|opera)\b/,
  },
  {
    type: 'statement',
    verbs: 'publish print run carry post release obtain air broadcast leak',
    voice: 'active',
    after:
      /^(?:[\p{L}\d'’-]+ ){0,4}?(?:e-?mails|letters|messages|extracts|excerpts|recordings?|transcripts?|photographs|documents|audio|footage|minutes|allegations|accusations|tapes)\b/u,
    notSubject: /\b(?:ship|train|plane|van|lorry)s?$/,
  },
  // Findings
  {
    type: 'assessment',
    verbs: 'turn come throw',
    voice: 'active',
    subject: INQUIRER,
    after:
      /^up (?:nothing|no \p{L}+|little|evidence|only|a (?:string|number)|\d|two|three|dozens)\b|^up with (?:nothing|little)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'last',
    voice: 'active',
    subject: /\b(?:visit|inspection|audit|review|test|examination)(?:, [^,]{2,30},?)?$/,
    after: /\b(?:minutes?|hours?|days?|weeks?|months?)\b/,
  },
  {
    type: 'assessment',
    verbs: 'go comb sift pore look',
    voice: 'active',
    after:
      /^(?:through|over|into) (?:the |its |his |her |all |their |every )?(?:[\p{L}-]+ ){0,2}?(?:files|books|accounts|records|evidence|figures|data|ledgers|invoices|samples|logs|archives)\b/u,
  },
  { type: 'assessment', verbs: 'trace', voice: 'active', subject: INQUIRER, after: /\bto\b/ },
  {
    type: 'assessment',
    verbs: 'trace',
    voice: 'active',
    after:
      /^(?:[\p{L}\d%-]+ ){1,8}?(?:images|payments|samples|fault|leak|outbreak|infections?|errors?|discrepanc\p{L}+|figures|data) (?:back )?to\b/u,
  },
  {
    type: 'assessment',
    verbs: 'clear exonerate absolve',
    voice: 'active',
    after: phrase(`${ONE}\\b`),
    subject:
      /^(?:[^,]*\b(?:panel|inquiry|committee|commission|review|investigation|report|auditors|university|institute|college)|it)$/,
    notAfter:
      /^(?:the (?:way|air|area|building|court|debris|table|path|road|hurdle|stands)|its|his|her|(?:a|an|up|out|space|room)\b)/,
  },
  {
    type: 'assessment',
    verbs: 'find conclude determine rule establish',
    voice: 'active',
    subject: /\b(?:university|college|institute|hospital|trust|school|academy|journal|publisher)(?: of [^,]{2,30})?$/,
    after:
      /^that\b.* (?:committed|fabricated|falsified|plagiari[sz]ed|breached|bullied|harassed|lied|misled|manipulated|broken|violated|copied|invented|doctored)$/,
  },
  // Beginnings
  {
    type: 'founding',
    verbs: 'call bring',
    voice: 'active',
    after: /^(?:[\p{L}'’-]+ ){0,4}?(?:into (?:being|existence|life))\b/u,
  },
  { type: 'founding', verbs: 'call', voice: 'active', after: /^(?:[\p{L}'’-]+ ){1,4}?to life\b/u },
  {
    type: 'founding',
    verbs: 'register incorporate',
    voice: 'passive',
    namesSubject: true,
    notAfter:
      /^(?:as an? (?!company|charity|limited)|to vote|under|with (?:the )?(?:police|doctor)|blind|at (?:a|the) (?:hotel|birth))/,
    notSubject: /^(?:he|she|they|who)$/,
  },
  // Steps of a case
  {
    type: 'legal',
    verbs: 'accuse',
    voice: 'passive',
    after:
      /^of (?:having )?(?:divert|embezzl|defraud|fraud|murder|manslaughter|brib|tak(?:ing|en) bribes|corrupt|launder|insider|steal|stole|theft|rap|assault|smuggl|forg|tax|conspir|perjur|treason|spy|espionage|arson|siphon|misappropriat|funnel|plunder|loot|poison|traffick|blackmail|extort|racketeer)/,
    notAfter: /\bby (?!divert)/,
  },
  { type: 'legal', verbs: 'stand', voice: 'active', after: /^accused of\b/ },
  {
    type: 'legal',
    verbs: 'rest',
    voice: 'active',
    subject: /\b(?:government|prosecution|prosecutors|defen[cs]e|state|crown|lawyers|attorneys|plaintiffs|he|she|it)$/,
    after: /^(?:its|their|his|her|the) case\b|^(?:by|on|this|next|last|$)/,
  },
  {
    type: 'legal',
    verbs: 'take seize carry cart remove confiscate',
    voice: 'active',
    subject: POLICE,
    after:
      /^(?:off |away )?(?:[\p{L}\d-]+ ){0,4}?(?:laptops?|computers?|files|phones?|documents|boxes|hard drives?|papers|records|servers?|passports?|cash|evidence)\b/u,
  },
  // Figures
  {
    type: 'change',
    verbs: 'reach poll score manage attain slip drop',
    voice: 'active',
    after: /^(?:just |only |still |barely |almost |nearly |to )?\d[\d.]* ?(?:%|per ?cent)/,
  },
  {
    type: 'change',
    verbs: 'take win gain lose capture shed drop',
    voice: 'active',
    after:
      /^(?:just |only |all but |another |more than |nearly )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of (?:the|its) \d+ )?(?:more )?(?:seats|constituencies|mandates|states|points)\b/,
    notAfter: /\b(?:on|to) the board\b/,
  },
  {
    type: 'incident',
    verbs: 'arrive come materialise materialize',
    isNegated: true,
    voice: 'active',
    subject:
      /\b(?:wages|salar(?:y|ies)|pay|payments?|money|che(?:que|ck)s?|bonus(?:es)?|pensions?|funds|instal?ments?|deliver(?:y|ies)|supplies)(?: (?:for|from) [^,]{2,30})?$/,
  },
];
