/** Organizations and products: begun, shown, bought and sold, changed from the top. */
import type { EnglishRule } from './englishRule.ts';

const BODY =
  '(?:company|compan(?:y|ies)|firm|rival|competitor|business|startup|start-up|charity|foundation|club|party|group|fund|organi[sz]ation|institute|academy|school|college|university|agency|commission|committee|council|coalition|movement|union|alliance|association|newspaper|magazine|website|studio|label|bank|consultancy|venture|joint venture|task force|taskforce|unit|division|network|laboratory|lab|hospital|clinic|winery|vineyard|brewery|restaurant|factory|government|trust|holding|society|team|brand|practice|centre|center|workshop|dynasty|league|tribunal|inquiry)';
const begin = (words: string) =>
  new RegExp(
    `^${words}(?:an? |the |his |her |their |its |what |two |three )?(?:[\\p{L}\\d'’.-]+ ){0,5}?${BODY}\\b`,
    'u',
  );

export const BUSINESS_RULES: readonly EnglishRule[] = [
  // What is published is told by what it says.
  {
    type: 'dispute',
    verbs: 'publish post write issue send release circulate',
    after:
      /\b(?:accusing|criticising|criticizing|denouncing|condemning|attacking|demanding|questioning|complaining|alleging)\b/,
  },
  {
    type: 'deal',
    verbs: 'approach',
    after: /\b(?:about|with|over|for) (?:an? )?(?:\S+ )?(?:takeover|deal|bid|offer|merger|sale|loan|purchase|stake)\b/,
  },
  {
    type: 'deal',
    verbs: 'make submit table lodge',
    after: /^(?:an? |its |his |her |their )?(?:\S+ ){0,3}(?:offer|bid)\b/,
  },
  {
    type: 'deal',
    verbs: 'win secure land award',
    after:
      /^(?:an? |the |its |three |two |several |some )?(?:[\p{L}\d$£€.,-]+ ){0,3}?(?:contracts?|orders?|funding|tender|investment|loan|grants?)\b/u,
  },
  { type: 'deal', verbs: 'award', voice: 'passive', after: /^(?:an? |the )?(?:\S+ ){0,3}contracts?\b/ },
  { type: 'deal', verbs: 'rescue bail', after: /\b(?:out|with an? (?:\S+ ){0,4}(?:loan|bailout|package|injection))\b/ },
  {
    type: 'incident',
    verbs: 'dump',
    after:
      /^(?:\S+ ){0,3}?(?:waste|oil|sewage|chemicals|rubbish|garbage|trash|body|bodies|sludge|ash|soil|fuel|rubble)\b/,
  },
  { type: 'deal', verbs: 'dump offload' },
  {
    type: 'restructuring',
    verbs: 'suspend halt pause resume',
    after:
      /^(?:all |its |the )?(?:\S+ )?(?:operations|production|trading|services?|work|flights|manufacturing|deliveries)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'close shut',
    voice: 'passive',
    subject: /\b(?:office|factory|plant|mine|branch|store|school|hospital|mill|shop|pub|site|club|theatre)(?:s|es)?\b/,
  },
  { type: 'launch', verbs: 'appear', subject: /\b(?:paper|study|article|report|book|film|interview|series|essay)\b/ },
  {
    type: 'launch',
    verbs: 'come',
    after: /^out\b/,
    subject: /\b(?:paper|study|article|report|book|film|album|results|findings|memoir|novel)\b/,
  },
  { type: 'launch', verbs: 'go', after: /^on (?:sale|show|display)\b/ },
  {
    type: 'founding',
    verbs: 'open',
    after:
      /^(?:an? |the |its |his |her |their )?(?:first|second|own|new|small) (?:\S+ )?(?:shop|store|office|branch|restaurant|boutique|studio|factory|gallery|clinic|hotel)\b/,
  },
  {
    type: 'founding',
    verbs: 'open',
    voice: 'active',
    subject:
      /\b(?:hotel|hostel|school|college|store|shop|museum|theatre|theater|factory|restaurant|hospital|clinic|gallery|club|plant|line|bridge|airport|station|library|mall)$/,
    after: /^(?:in|on|its doors|for business|last)\b/,
  },
  { type: 'deal', verbs: 'sign', voice: 'active', namesObject: true },
  { type: 'founding', verbs: 'found co-found cofound' },
  { type: 'founding', verbs: 'start', namesObject: true },
  {
    type: 'founding',
    verbs: 'start',
    voice: 'passive',
    after: /^(?:in \d{4} by\b|by (?:\S+ ){1,8}in \d{4}\b)/,
    notSubject:
      /\b(?:fire|fires|blaze|war|rumou?rs?|riots?|inquiry|investigation|proceedings|case|trial|strike|petition|fight|row|talks|process|work|tradition|custom|trend)$/,
  },
  { type: 'founding', verbs: 'form create', voice: 'passive', subject: new RegExp(`${BODY}\\b`) },
  {
    type: 'deal',
    verbs: 'sign complete reach announce agree finalise finalize strike seal close negotiate approve',
    voice: 'passive',
    subject:
      /\b(?:settlement|deal|contract|agreement|treaty|accord|merger|sale|takeover|acquisition|truce|ceasefire|pact|purchase|transfer)\b/,
  },
  { type: 'restructuring', verbs: 'dissolve', voice: 'passive' },
  { type: 'founding', verbs: 'set', after: begin('up ') },
  // "set up Acme", "set it up in 1988"
  {
    type: 'founding',
    verbs: 'set',
    voice: 'active',
    after: /^(?:it|them) up\b(?! (?:with a|on a|to|as|for)\b)|^it up with\b/,
  },
  {
    type: 'founding',
    verbs: 'set start',
    voice: 'active',
    after:
      /^up (?!an? |the |his |her |their |its |some |several |in |on |for |to |as |with |by |at |and |camp|cameras?|meetings?|calls?|roadblocks?|tents?|stalls?|interviews?|barricades?|trusts?\b|offshore|shell)[\p{L}\d]/u,
  },
  { type: 'founding', verbs: 'set', voice: 'passive', after: /^up\b/ },
  {
    type: 'founding',
    verbs: 'start establish create form launch open build',
    voice: 'active',
    after: begin(''),
  },
  { type: 'founding', verbs: 'establish incorporate', voice: 'passive', notAfter: /^that\b/ },
  {
    type: 'deal',
    verbs: 'acquire purchase',
    notAfter: /^(?:an? )?(?:taste|reputation|habit|skills?|infection|nickname)\b/,
  },
  {
    type: 'deal',
    verbs: 'buy',
    notAfter:
      /^(?:time|into|(?:the|that|his|her|this) (?:story|line|idea|argument|explanation|excuse|hype|theory)|(?:him|her|them|it|us) (?:an? |some |time|\S+ (?:\S+ )?(?:days|weeks|months|years)))\b/,
  },
  { type: 'deal', verbs: 'merge invest partner' },
  {
    type: 'deal',
    verbs: 'sell',
    notAfter: /^(?:out|well|itself|more than|(?:\d[\d,.]*|millions?|thousands?) (?:copies|tickets|cars))\b/,
  },
  {
    type: 'deal',
    verbs: 'take',
    after:
      /^(?:over (?:the |its |rival |by\b)?|(?:an? )(?:\S+ ){0,3}(?:stake|holding|shareholding)\b|(?:it |them )?(?:public|private)\b)/,
  },
  {
    type: 'deal',
    verbs: 'raise',
    after:
      /^(?:an? |another |more than |about |some |nearly |over |up to )*(?:[$£€¥]|us\$|\d[\d,.]*|funds|money|capital|cash|millions|billions|new (?:money|capital))/,
  },
  {
    type: 'deal',
    verbs:
      'sign seal ink strike reach clinch agree broker conclude negotiate complete finalise finalize announce secure close',
    after:
      /^(?:on )?(?:to )?(?:an? |the |its |their |his |her |new )?(?:[\p{L}\d$£€'’.,-]+ ){0,4}?(?:deal|contract|agreement|accord|settlement|treaty|pact|truce|ceasefire|merger|takeover|acquisition|partnership|sale|transfer|loan|memorandum|compromise|terms|purchase|buyout|investment|extension|coalition agreement)\b/u,
  },
  {
    type: 'deal',
    verbs: 'sign extend renew',
    after: /^(?:\S+ ){1,4}(?:from|on (?:a|loan)|until|for [£$€]|contract)\b/,
  },
  {
    type: 'deal',
    verbs: 'agree',
    after: /^to (?!disagree|differ|step|disclose)|^(?:a|on a|terms)/,
  },
  { type: 'deal', verbs: 'go', after: /^public\b/ },
  {
    type: 'deal',
    verbs: 'list float',
    after: /^(?:its shares |shares )?(?:on|in) (?:the )?(?:\S+ )?(?:stock|exchange|market|nasdaq|london|new york)/,
  },
  { type: 'deal', verbs: 'loan', voice: 'passive' },
  { type: 'deal', verbs: 'bid', after: /^(?:for|[$£€])/ },
  {
    type: 'deal',
    verbs: 'lend borrow pay',
    after:
      /^(?:[\p{L}'’]+ ){0,3}?(?:a fee of |more than |about |some |nearly |another |almost |up to )?(?:[$£€¥]|us\$)\s?\d/u,
  },
  { type: 'deal', verbs: 'join', after: /^forces\b/ },
  {
    type: 'restructuring',
    verbs:
      'restructure reorganise reorganize overhaul reshuffle nationalise nationalize privatise privatize disband demerge',
  },
  { type: 'restructuring', verbs: 'lay', after: /^(?:[^,]{0,30} )?off\b/ },
  {
    type: 'restructuring',
    verbs: 'cut shed axe slash',
    after: /^(?:[\p{L}\d,. -]{0,40}?)(?:jobs|staff|workforce|posts|positions|employees|headcount)\b/u,
  },
  {
    type: 'restructuring',
    verbs: 'split',
    after: /^(?:itself |the (?:company|group|party|business) |its \S+ )?(?:into|up|in two|off|from)\b/,
  },
  { type: 'restructuring', verbs: 'spin hive', after: /^(?:\S+ ){0,3}off\b/ },
  { type: 'restructuring', verbs: 'shut wind', after: /^(?:[^,]{0,30} )?(?:down|up)\b/ },
  {
    type: 'restructuring',
    verbs: 'close',
    after:
      /^(?:\S+ ){0,4}(?:office|factory|plant|mine|branch|store|school|hospital|site|laboratory|mill|shop|hangar|base|headquarters|studio|bureau|yard|depot)(?:e?s|ies)?\b/,
  },
  {
    type: 'restructuring',
    verbs: 'dissolve',
    after: /^(?:\S+ ){0,2}(?:parliament|assembly|board|company|partnership|party|government|council|foundation)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'go enter fall',
    after: /^(?:into )?(?:administration|liquidation|receivership|bankrupt|bankruptcy|insolvent)\b/,
  },
  { type: 'launch', verbs: 'unveil' },
  { type: 'launch', verbs: 'roll', after: /^(?:\S+ ){0,3}out\b/ },
  {
    type: 'launch',
    verbs: 'launch',
    notAfter:
      /^(?:an? |its |their |his |her |the )?(?:[\p{L}-]+ ){0,3}(?:investigation|inquiry|probe|review|audit|attack|strike|assault|offensive|bid|appeal|lawsuit|raid|legal|manhunt|search)\b/u,
  },
  {
    type: 'launch',
    verbs: 'release publish',
    notAfter:
      /^(?:an? |the |his |her )?(?:\S+ )?(?:statement|hostages?|prisoners?|from (?:prison|jail|custody|hospital)|on (?:bail|licence|parole)|suspect|him|her|without)\b/,
    after:
      /^(?:an? |the |its |his |her |their |new |two |three |first )?(?:[\p{L}\d'’.-]+ ){0,4}?(?:report|paper|study|book|album|film|single|version|results|findings|app|product|model|video|figures|data|memoir|novel|details|documents|emails|game|update|software|article|research|song|series|chip|phone|essay|list|accounts|letter)s?\b/u,
  },
  {
    type: 'launch',
    verbs: 'release publish',
    voice: 'passive',
    notAfter: /^(?:from|on (?:\S+ ){0,3}?(?:bail|bond|parole|licen[cs]e)|without|after|into|pending)\b/,
    // What an inquiry publishes is what it found.
    notSubject:
      /\b(?:he|she|they|man|woman|suspect|prisoners?|hostages?)\b|\b(?:its|his|her|their|the|that|final|interim|first|second) (?:\p{L}+ )?(?:reports?|findings|conclusions)$/u,
  },
  {
    type: 'launch',
    verbs: 'print',
    voice: 'active',
    after: /^(?:the|an?|his|her|its|their) (?:\S+ )?(?:paper|letter|text|names?|list|memo|findings|photo)\b/,
  },
  {
    type: 'deal',
    verbs: 'license licence',
    voice: 'active',
    after: /^(?:it|them|the|an?|its|his|her|[\p{L}’']+['’]s) ?/u,
    notAfter: /^(?:\S+ ){0,4}?(?:drivers?|doctors?|nurses?|pilots?|taxis|teachers?|lawyers?)\b/,
  },
  { type: 'launch', verbs: 'publish post', after: /^(?:an? |the |his |her |their |its )/ },
  { type: 'launch', verbs: 'introduce debut premiere', notAfter: /^(?:himself|herself|him|her)\b/ },
];
