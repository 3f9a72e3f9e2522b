/** Turns of phrase for money and trade. */
import type { EnglishRule } from '../englishRule.ts';

const SITE =
  '(?:plants?|factor(?:y|ies)|mills?|mines?|stores?|shops?|branch(?:es)?|offices?|newsrooms?|bureaus?|bureaux|depots?|warehouses?|sites?|restaurants?|labs?|laborator(?:y|ies)|campus(?:es)?|schools?|wards?|hospitals?|hotels?|showrooms?|outlets?|studios?|yards?|shipyards?)';

export const TURNS_OF_MONEY: readonly EnglishRule[] = [
  // Money and trade
  { type: 'deal', verbs: 'snap scoop gobble hoover buy', after: /^up (?!to)\S/ },
  {
    type: 'deal',
    verbs: 'unveil table launch lodge submit make mount sweeten raise present trump withdraw',
    voice: 'active',
    after:
      /^(?:an? |its |his |her |their |the )?(?:\S+ ){0,4}?(?:(?:takeover |buyout |cash |hostile |rival )?bids?|(?:takeover |buyout |cash |hostile |tender |rival |[$£€]\S+ )offers?)\b/,
    notAfter: /\bjob\b/,
  },
  {
    type: 'restructuring',
    verbs: 'break split carve',
    after: /^(?:itself|themselves|the (?:company|firm|group|business)|up)\b/,
    notAfter: /^up with\b/,
  },
  {
    type: 'restructuring',
    verbs: 'shut close shutter mothball padlock',
    after: new RegExp(
      `^(?:down )?(?:all |most |half |\\d+ )?(?:of )?(?:its|his|her|their|the|an?|\\p{L}+|\\d+) (?:\\S+ ){0,3}?${SITE}\\b`,
      'u',
    ),
    notAfter: /\bdoors?\b/,
  },
  {
    type: 'restructuring',
    verbs: 'go',
    after: /^(?:under|bust|to the wall|out of business|into (?:administration|receivership|liquidation))\b/,
  },
  {
    type: 'deal',
    verbs: 'give hand award grant offer',
    after:
      /^(?:\S+ ){1,4}?(?:an? |the )(?:\S+ ){0,3}?(?:contracts?|orders?|licen[cs]es?|franchise|loan|mandate|commission|concession)\b/,
  },
  {
    type: 'deal',
    verbs: 'order',
    voice: 'active',
    after:
      /^(?:another |up to |an additional |a further )?(?:\d[\d,.]*|\p{L}+teen|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds) (?:of )?(?:\S+ ){0,3}?(?:from|for|worth)\b/u,
  },
  { type: 'deal', verbs: 'fork shell cough splash stump', after: /^(?:out|up) (?!of)\S/ },
  {
    type: 'deal',
    verbs: 'collapse founder fail stall falter fizzle',
    subject:
      /\b(?:(?:(?:talks?|negotiations) (?:to (?:sell|buy|merge|acquire|take)|over (?:a|the) (?:sale|merger|takeover|deal|bid))|deals?|mergers?|takeovers?|sales?|bids?)(?: (?:to|with|over|on|of|for|between) .*)?|(?:merger|takeover|rescue|sale|buyout) (?:talks|negotiations)|(?:talks?|negotiations) to (?:sell|buy|merge|acquire|take) .*)$/,
  },
  {
    type: 'restructuring',
    verbs: 'scrap axe cut slash shed eliminate lose',
    after:
      /^(?:about |around |nearly |almost |more than |over |up to |some |another |a further |as many as )*(?:\d[\d,.]*|thousands of|hundreds of|dozens of|an? (?:third|quarter|half|fifth|tenth) of (?:its|the)|half (?:of )?(?:its|the)) (?:\S+ ){0,2}?(?:jobs?|posts|positions|workers|staff|employees|workforce|roles)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'move shift relocate transfer',
    after: /^(?:its|the|their) (?:\S+ )?(?:headquarters|head office|base|operations|production|manufacturing)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'suspend halt stop pause idle end',
    after:
      /^(?:all )?(?:its |the )?(?:\S+ )?(?:production|manufacturing|output|publication|operations|trading|assembly)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'halve slash cut scrap suspend axe',
    after: /^(?:its|the|their) (?:\S+ )?(?:dividend|payout|workforce|budget|headcount)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'call bring send',
    voice: 'passive',
    after: /^in(?: to| at)?\b/,
    subject: /\b(?:administrators?|receivers?|liquidators?)$/,
  },
  {
    type: 'restructuring',
    verbs: 'collapse fold fail',
    subject:
      /\b(?:company|firm|group|bank|lender|chain|airline|paper|newspaper|club|fund|exchange|charity|brand|business|retailer|builder|start-up|startup)$/,
  },
];
