/** Turns of phrase for terms in prison without the word, deaths and blows, and money that goes in or out. */
import type { EnglishRule } from '../englishRule.ts';

const COUNT =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty)';
const MANY =
  /\b(?:workers|staff|employees|people|jobs|thousands?|hundreds?|dozens?|engineers|miners|teams?|crews?|reporters|teachers)\b|\d/;

export const TURNS_OF_FORTUNE: readonly EnglishRule[] = [
  // "got 20 months", "drew seven years in December"
  {
    type: 'legal',
    verbs: 'get draw receive collect',
    voice: 'active',
    after: new RegExp(
      `^(?:just |only |another )?${COUNT} (?:months|years)(?: and (?:a|${COUNT}) (?:days?|months?))?(?=$|[,.;]| (?:in|for|last|this|that|on|over|after)\\b)`,
      'u',
    ),
  },
  {
    type: 'legal',
    verbs: 'let',
    voice: 'passive',
    after: /^out(?=$|[,.;]| (?:in|on|after|early|of (?:prison|jail|custody))\b)/,
  },
  {
    type: 'legal',
    verbs: 'take',
    voice: 'passive',
    after: /^from (?:his|her|their|the) (?:home|house|office|hotel|flat|apartment|bed|desk)\b/,
  },
  {
    type: 'legal',
    verbs: 'settle',
    voice: 'active',
    subject: /\b(?:sides|parties|litigants|plaintiffs)$/,
    notAfter:
      /^(?:in|into|down|for) (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b)/,
  },
  // "was found dead", "put four bullets into", "hit him with a bottle"
  {
    type: 'incident',
    verbs: 'be',
    voice: 'active',
    after: /^(?:found )?dead(?=$|[,.;]| (?:in|by|at|within|of|on|before|inside|outside)\b)/,
  },
  { type: 'incident', verbs: 'find', voice: 'passive', after: /^dead\b/ },
  {
    type: 'incident',
    verbs: 'put fire pump empty unload',
    after: /^(?:an? |\S+ )?(?:bullets?|shots?|rounds?)\b/,
    takes: /^(?:into|at)$/,
  },
  {
    type: 'incident',
    verbs: 'hit strike punch stab slap beat kick',
    after: /^(?:him|her|them|\S+(?: \S+)?) with an?\b/,
  },
  // "was laid off in March": of one, a dismissal
  { type: 'dismissal', verbs: 'lay', voice: 'passive', after: /^off\b/, notSubject: MANY },
  // Money
  {
    type: 'deal',
    verbs: 'become',
    after: /^(?:an? |the |its |one of )(?:\S+ ){0,3}?(?:investors?|shareholders?|backers?|sponsors?|stockholders?)\b/,
  },
  { type: 'deal', verbs: 'buy', after: /^(?:\S+ ){0,3}out\b/ },
  { type: 'deal', verbs: 'add', after: /^(?:another |a further |about |some )?[$£€]\s?\d/ },
  {
    type: 'deal',
    verbs: 'pick',
    voice: 'active',
    after:
      /^up (?:\S+ ){0,5}?(?:left|remains|business|assets|stake|shares|unit|brand|division|stores|contract|company|firm|pieces)\b/,
  },
];
