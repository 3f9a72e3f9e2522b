/** Figures of speech for what the law does. */
import type { EnglishRule } from '../englishRule.ts';

const COURT =
  '(?:[\\p{L}-]+ ){0,3}?(?:court|courts|tribunal|judges?|high court|supreme court|magistrates|bench|arbitrators?|arbitration|litigation)';

export const FIGURES_OF_LAW: readonly EnglishRule[] = [
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
];
