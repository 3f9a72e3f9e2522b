/** Verbs of bodies and money: founded, launched, bought, restructured. */
import type { EnglishRule } from '../englishRule.ts';
import { MONEY, money, WALKED } from './plainWords.ts';

export const PLAIN_MONEY: readonly EnglishRule[] = [
  // Organizations and money
  { type: 'founding', verbs: 'incorporate inaugurate co-found', voice: 'active' },
  { type: 'founding', verbs: 'come', after: /^into (?:being|existence)\b/ },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    after: /^(?:out of|in (?:\d{4}|a garage))/,
    subject: /\b(?:company|firm|club|party|bank|group|business|newspaper|league|network|union|brand)$/,
  },
  {
    type: 'founding',
    verbs: 'open start',
    after:
      /^(?:an? |his |her |their |the )(?:\S+ ){0,3}?(?:school|gallery|restaurant|shop|store|clinic|hotel|academy|practice|law firm|bakery|studio|bar|museum|hospital|church)\b/,
  },
  {
    type: 'launch',
    verbs: 'go',
    after: /^(?:live|on sale|on the market|on air|into production|into service|up for sale)\b/,
  },
  {
    type: 'launch',
    verbs: 'hit reach',
    after:
      /^(?:the )?(?:shelves|shops|stores|market|newsstands|screens|cinemas|theaters|theatres|streets|airwaves|bookshops)\b/,
  },
  {
    type: 'launch',
    verbs: 'debut premiere showcase demonstrate air broadcast screen serialise serialize upload',
    notAfter: /^(?:against|for|outside)\b/,
    notSubject: /\b(?:protesters?|workers|students|supporters|crowds?|thousands|hundreds)$/,
  },
  {
    type: 'launch',
    verbs: 'bring put',
    after: /^out (?:an? |the |his |her |its |two |three )/,
    notAfter: /^out (?:an? |the )?(?:\S+ )?(?:statement|fire|blaze|call|appeal|denial|feelers)\b/,
  },
  { type: 'launch', verbs: 'make', voice: 'passive', after: /^(?:public|available)\b/ },
  { type: 'launch', verbs: 'make', after: /^(?:\S+ ){1,5}(?:public|available)\b/ },
  {
    type: 'launch',
    verbs: 'take',
    after: /^(?:to the (?:air|skies)|off (?:in|from|for|on|at))\b/,
    subject: /\b(?:rocket|shuttle|aircraft|jet|plane|probe|satellite|spacecraft|balloon)$/,
  },
  { type: 'deal', verbs: 'snap gobble scoop swallow buy', after: /^(?:up|out)\b/ },
  {
    type: 'deal',
    verbs: 'unload offload divest auction refinance recapitalise recapitalize bankroll underwrite co-invest outbid',
  },
  { type: 'deal', verbs: 'sell dispose', after: /^(?:off|of)\b/ },
  {
    type: 'deal',
    verbs: 'pour plough plow sink pump inject put invest commit stump cough chip throw kick contribute lend',
    after: new RegExp(`^(?:in |up |into |down )?(?:an? )?(?:\\S+ ){0,2}?${MONEY}`),
  },
  {
    type: 'deal',
    verbs: 'raise secure obtain arrange borrow get attract win receive draw collect bag land',
    after: money('(?:in |an? |its |the )?(?:\\S+ ){0,2}?'),
  },
  { type: 'deal', verbs: 'offer bid pay table', after: money('(?:him |her |them |it )?(?:an? )?(?:\\S+ ){0,2}?') },
  { type: 'deal', verbs: 'write', after: /^(?:an? |its |his |her |the )?(?:\S+ ){0,2}(?:checks?|cheques?)\b/ },
  {
    type: 'deal',
    verbs: 'take build amass acquire disclose hold reveal increase raise buy double sell trim cut reduce unveil lift',
    after:
      /^(?:an? |its |his |her |their |the )?(?:\S+ ){0,5}?(?:stakes?|holdings?|shareholdings?|interest in|shares|control of)\b/,
    notAfter: /^(?:an? )?(?:keen|great|deep|strong|passing)\b/,
  },
  {
    type: 'deal',
    verbs: 'assume take gain seize wrest',
    after: /^(?:full |majority |back )?(?:control|ownership)\b/,
    notAfter:
      /^(?:full )?control of (?:the )?(?:city|town|country|airport|border|capital|region|ball|match|game|room)\b/,
  },
  {
    type: 'deal',
    verbs: 'come',
    subject: /(?:[$£€]\s?\d[\d.,]*(?: (?:million|billion))?|funding|investment|money|cash|loan)$/,
  },
  {
    type: 'deal',
    verbs: 'walk',
    after: /^(?:away|out|off)(?:$| (?:of|from|on|after|a|in|last)\b)/,
    notAfter: new RegExp(
      `${WALKED.source}|^(?:away|out) (?:from|of|on) (?:his|her) (?:wife|husband|family|job|post)\\b`,
      'u',
    ),
    subject:
      /\b(?:buyer|bidder|investors?|company|firm|bank|fund|group|suitor|consortium|backers?|lenders?|sponsors?|\p{L}+)$/u,
  },
  {
    type: 'deal',
    verbs: 'pull back',
    after: /^(?:away|out|off)(?:$| (?:of|from|on|after|a|in|last)\b)/,
    notAfter: /^(?:away|out) (?:from|of|on) (?:his|her) (?:wife|husband|family|job|post)\b/,
    subject:
      /\b(?:buyer|bidder|investors?|company|firm|bank|fund|group|suitor|consortium|backers?|lenders?|sponsors?|\p{L}+)$/u,
  },
  { type: 'deal', verbs: 'renege default', after: /^(?:on|$)/ },
  { type: 'deal', verbs: 'team tie link hook', after: /^up with\b/ },
  { type: 'deal', verbs: 'shake', after: /^(?:hands )?on (?:it|the deal|a deal)\b/ },
  { type: 'deal', verbs: 'come', after: /^to terms\b/ },
  { type: 'deal', verbs: 'make', after: /^(?:peace|common cause) with\b/ },
  {
    type: 'deal',
    verbs: 'cancel end terminate scrap tear break void extend renew',
    after:
      /^(?:up )?(?:the |its |their |his |her |an? )(?:\S+ ){0,3}?(?:contracts?|deals?|agreements?|partnership|alliance|tie-up|joint venture|collaboration|sponsorship|franchise|licen[cs]e|loan|treaty|pact)\b/,
  },
  { type: 'deal', verbs: 'cash', after: /^(?:in|out)\b/ },
  { type: 'deal', verbs: 'go', after: /^(?:public|private)\b/ },
  { type: 'deal', verbs: 'list float', voice: 'passive' },
  {
    type: 'deal',
    verbs: 'get take',
    after: /^(?:the )?(?:\S+ )?(?:company|firm|group|business|it) (?:listed|public|private)\b/,
  },
  { type: 'deal', verbs: 'sign', after: /^(?:on|up)\b/ },
  { type: 'deal', verbs: 'swap exchange trade', after: /\b(?:shares|stake|stock|debt|equity|prisoners|hostages)\b/ },
  {
    type: 'restructuring',
    verbs:
      'revamp retool dismantle streamline downsize outsource mothball liquidate rebrand rename centralise centralize decentralise decentralize consolidate',
  },
  {
    type: 'restructuring',
    verbs: 'shake slim scale pare hollow',
    after: /^(?:\S+ ){0,4}?(?:up|down|back|out)\b/,
    notSubject: /\b(?:quake|earthquake|blast|tremor)$/,
  },
  { type: 'restructuring', verbs: 'break carve hive spin split', after: /^(?:\S+ ){0,4}?(?:up|off|out)\b/ },
  { type: 'restructuring', verbs: 'clean', after: /^house\b/ },
  {
    type: 'restructuring',
    verbs: 'tear',
    after: /^up (?:the |its |their )?(?:\S+ ){0,3}(?:leases?|contracts?|rule ?book|structure|plans?)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'fold',
    voice: 'active',
    after: /^(?:$|in|last|on|after|into|within|under)/,
    subject:
      /\b(?:company|firm|club|party|group|business|newspaper|league|network|brand|it|paper|airline|magazine|label|startup|start-up|\p{Lu}\p{L}+)$/u,
  },
  {
    type: 'restructuring',
    verbs: 'slash cut trim pare reduce eliminate',
    after: /\b(?:costs|jobs|staff|workforce|headcount|posts|spending on|budget|payroll|overheads)\b/,
  },
  { type: 'restructuring', verbs: 'freeze', after: /^(?:hiring|recruitment|pay|wages|spending)\b/ },
  {
    type: 'restructuring',
    verbs: 'design draw build',
    after: /^(?:up )?(?:an? |the )?new (?:structure|organi[sz]ation|hierarchy)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'merge fold combine',
    after:
      /^(?:the |its |his |her |two |three )(?:\S+ ){0,3}(?:divisions?|units?|departments?|teams?|studios?|brands?|businesses|offices)\b/,
  },
  {
    type: 'change',
    verbs: 'move reassign transfer',
    voice: 'passive',
    after: /^to (?:an?|the|other|night|day|\p{L}+ (?:duties|shifts?|desk|role|unit|department))/u,
  },
];
