/** Figures of speech for founding, launching and deals. */
import type { EnglishRule } from '../englishRule.ts';

export const FIGURES_OF_TRADE: readonly EnglishRule[] = [
  // Founding and launching
  {
    type: 'founding',
    verbs: 'see',
    after: /^the light of day\b/,
    subject:
      /\b(?:company|firm|club|party|group|bank|charity|school|it|agency|union|business|fund|paper|magazine|\p{Lu}\S*)$/u,
  },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    after: /^(?:in|of|out of) (?:an? |the |his |her )?(?:\d{4}|garage|kitchen|merger|bedroom|basement|shed)\b/,
    subject: /\b(?:company|firm|club|party|group|bank|charity|agency|business|brand)$/,
  },
  {
    type: 'founding',
    verbs: 'start open launch build create begin',
    voice: 'active',
    after:
      /^(?:\S+ ){1,4}?(?:in|from|out of) (?:an? |the |his |her |their )(?:\S+ )?(?:\S+ )?(?:garage|kitchen|bedroom|basement|shed|attic|living room|dormitory|dorm room|back room|spare room|barn|loft|stall|van)\b/,
  },
  {
    type: 'founding',
    verbs: 'begin start',
    voice: 'active',
    after:
      /^(?:up )?(?:the |his |her |their |its |an? )(?:own )?(?:[\p{L}-]+ )?(?:business|firm|company|gallery|brand|label|studio|newspaper|magazine|charity|foundation|school|dynasty|brewery|winery|restaurant|agency|consultancy|bakery|shop|clinic)\b(?! (?:day|year|week|with a))/u,
    notSubject: /\b(?:workers|staff|police|inspectors)$/,
  },
  { type: 'founding', verbs: 'cut', after: /^(?:the )?ribbons? (?:of|on|at|for)\b/ },
  {
    type: 'founding',
    verbs: 'bring',
    after:
      /^(?:an? )(?:\S+ ){0,3}?(?:brand|company|firm|label|magazine|venture|business|product) into (?:the world|being|existence)\b/,
  },
  {
    type: 'launch',
    verbs: 'film screen record stage publish release market',
    voice: 'active',
    after:
      /^(?:his|her|their|its|the) (?:\S+ )?(?:story|memoirs?|life|album|sequel|novel|biography|series|tale|saga|record|single)\b/,
  },
  { type: 'launch', verbs: 'burst', after: /^on ?to (?:the |our )?(?:screens?|scene|market|stage|shelves)\b/ },
  // Deals
  {
    type: 'deal',
    verbs: 'gobble snap swallow hoover scoop buy mop',
    after: /^(?:(?:it|them|him|her|the \S+|[\p{L}.&-]+(?: [\p{L}.&-]+){0,2}) )?up\b/u,
    notAfter: /^up(?: on)? (?:like|time|space|the (?:scenery|attention))/,
  },
  { type: 'deal', verbs: 'turn go', after: /^hostile\b/ },
  {
    type: 'deal',
    verbs: 'put slap lay plonk plunk throw',
    after:
      /^(?:an? |about |nearly |some )?(?:\S*[$£€¥₹]|\d)\S*(?: \S+){0,3}? on the table\b|^(?:an? |its |the )(?:\S+ ){0,3}?(?:offer|bid|proposal) on the table\b/,
  },
  {
    type: 'deal',
    verbs: 'list float flog hive spin offload sell unload carve',
    voice: 'active',
    after:
      /^(?:off |out )?(?:the |its |his |her |their |an? |part of |all of |most of )(?:\S+ ){0,4}?(?:company|firm|business|division|unit|arm|subsidiary|group|stake|shares|bank|brand|club|wing|operations?)\b/,
    notAfter: /^(?:the )?(?:company|firm) as\b/,
  },
  {
    type: 'deal',
    verbs: 'return repay refund pay hand',
    voice: 'active',
    after:
      /^(?:back )?(?:\S+ ){0,3}?(?:cents|pence|p|[$£€¥₹]\S+|million|billion|\d\S*)(?: (?:million|billion))?(?: in the (?:\S+)| on the (?:dollar|euro)| to (?:\S+ ){0,2}?(?:investors|creditors|shareholders|savers|pensioners|victims|customers|depositors|lenders|clients))/,
  },
  {
    type: 'deal',
    verbs: 'exclude rule discount',
    subject: /\b(?:settlement|deal|merger|takeover|sale|bid|agreement)$/,
  },
  {
    type: 'deal',
    verbs: 'bolt tack',
    after: /^on\b/,
  },
  {
    type: 'deal',
    verbs: 'put set sign affix',
    after:
      /^(?:(?:his|her|their|its) (?:names?|signatures?|mark) (?:to|on) (?:an? |the )(?:\S+ )?(?:pact|deal|agreement|accord|contract|treaty|merger)|(?:it|them|the \S+(?: \S+)?|(?:his|her|its) \S+(?: \S+)?) up for (?:sale|auction|grabs))\b/,
  },
  {
    type: 'deal',
    verbs: 'make sign',
    after: /^over (?:his|her|its|their|the|an?)\b/,
  },
  {
    type: 'deal',
    verbs: 'save rescue',
    voice: 'active',
    after:
      /^(?:the )?\S+(?: \S+)? from (?:bankruptcy|liquidation|insolvency|closure|receivership|collapse|ruin|demolition|the (?:brink|receivers|administrators|auctioneers?|wrecking ball))\b/,
  },
];
