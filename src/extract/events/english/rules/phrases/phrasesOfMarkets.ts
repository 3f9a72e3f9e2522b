/** Phrases of the business page: what firms report, where markets close, rates and rules, orders and bonds. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

const SHARES =
  /\b(?:shares?|stocks?|index|market|markets|oil|crude|gold|pound|dollar|euro|yen|bonds|futures|ftse|dow|nasdaq|s&p)\b/;
const RESULT = '(?:loss(?:es)?|profits?|deficit|surplus|earnings|revenues?|turnover|sales|takings|net income)';

export const PHRASES_OF_MARKETS: readonly EnglishRule[] = [
  {
    type: 'change',
    verbs: 'report post',
    voice: 'active',
    after: phrase(
      `(?:an? |its |their |the |his |her )?(?:(?!no\\b|little\\b)[\\p{L}\\d$£€.,%-]+ ){0,4}?${RESULT}(?=$|[,;]| (?:of|for|in|on|at|to|from|after|last|this|up|down|as|that|by|and|before)\\b)`,
    ),
    notAfter:
      /^(?:a |the |his |her |their )?(?:\p{L}+ )?(?:loss of (?:\p{L}+ )?(?:life|lives|power|control|confidence|contact|jobs)|sales (?:team|pitch|manager|director|chief|staff))\b/u,
    notSubject: /\b(?:he|she)$/,
  },
  {
    type: 'change',
    verbs: 'swing return slip slide fall plunge move',
    after:
      /^(?:back )?(?:in)?to (?:an? |the )?(?:\S+ )?(?:profit|loss|the red|the black|deficit|surplus|profitability)\b/,
  },
  {
    type: 'change',
    verbs: 'close end finish open',
    voice: 'active',
    subject: SHARES,
    after:
      /^(?:trading |the (?:day|week|session) )?(?:up|down|higher|lower|flat|unchanged|at|above|below|on a|mixed|little changed)\b/,
  },
  {
    type: 'change',
    verbs: 'miss beat exceed top hit meet',
    after:
      /^(?:an? |its |their |the |all |most |market |analysts['’]? |city |wall street )*(?:\S+ )?(?:forecasts?|expectations|estimates|(?:sales|profit|growth|earnings|revenue|inflation|delivery|production) targets?|targets?)(?=$|[,;]| (?:for|of|in|on|by|with|after|last|this)\b)/,
  },
  {
    type: 'change',
    verbs: 'enter exit leave slip fall slide tip plunge emerge sink',
    after: /^(?:back )?(?:in(?:to)? |from |out of )?(?:an? |the )?(?:\p{L}+ )?recession\b/u,
  },
  { type: 'change', verbs: 'issue', after: /^(?:an? |its (?:second|third|first) )(?:\S+ )?profits? warning\b/ },
  // Rates, rules and prices
  {
    type: 'decision',
    verbs: 'leave keep hold',
    after: phrase(
      '(?:its |the |interest |benchmark |key |main |base |borrowing |lending )*(?:rates?|polic(?:y|ies)|prices?|taxes|fees|output|forecasts?) (?:unchanged|on hold|steady|at|as (?:it|they) (?:was|were))\\b',
    ),
  },
  {
    type: 'decision',
    verbs: 'raise lower increase',
    after:
      /^(?:up )?(?:its |the |their |all )?(?:(?:\p{L}|-)+ ){0,2}?(?:prices|fares?|fees|taxes|tax|charges|tariffs|duties|rents|tuition|interest rates?|retirement age|pensions|minimum wage|borrowing costs)(?=$|[,;]| (?:on|in|by|to|from|for|of|after|again|last|this|with|and)\b)/u,
    notSubject: /\b(?:storm|war|drought|shortages?|demand|costs|inflation|it|that|this|which|frost|hurricane)$/,
  },
  // Money
  {
    type: 'deal',
    verbs: 'issue sell place',
    after:
      /^(?:an? |its |new |the |more )?(?:[\p{L}\d$£€.-]+ ){0,3}?(?:bonds|debt|notes|shares|stock)\b(?! (?:market|exchange))/u,
    notAfter: /\b(?:warning|statement)\b/,
  },
  {
    type: 'deal',
    verbs: 'place win receive cancel book',
    after: /^(?:an? |its (?:first |biggest |largest )?|the )?(?:\S+ ){0,2}?orders? (?:for|with|from|of|worth)\b/,
  },
  {
    type: 'deal',
    verbs: 'raise seek find secure',
    after:
      /^(?:the |some |more |fresh |new |extra )*(?:capital|cash|funding|finance|financing)(?=$|[,;]| (?:from|for|on|in|by|through|to|at)\b)/,
  },
  // Firms
  {
    type: 'restructuring',
    verbs: 'add create',
    voice: 'active',
    after:
      /^(?:about |some |up to |more than |around |nearly |another |at least )*[\d,]+ (?:new )?(?:jobs|posts|positions|staff|workers)\b/,
  },
  { type: 'restructuring', verbs: 'discontinue', after: /^(?:the |its |production|all |an? )/ },
  {
    type: 'restructuring',
    verbs: 'abolish',
    after:
      /^(?:the |an? |its )(?:\S+ ){0,2}?(?:agency|ministry|department|council|post|office|body|board|commission|authority|quango|unit|monarchy|senate)\b/,
  },
  {
    type: 'launch',
    verbs: 'ship deliver market',
    voice: 'active',
    after:
      /^(?:the |its |an? )?(?:first |new )?(?:\S+ )?(?:units?|phones?|cars?|models?|chips?|versions?|vaccines?|doses|drugs?|devices?|products?|jets?|planes|consoles?|copies)\b/,
    notSubject: /\b(?:he|she|they)$/,
  },
];
