/** What things and affairs come to: accidents and their fighting, sales, first and last days of goods, figures, quarrels. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

const PAPER =
  '(?:stud(?:y|ies)|papers?|articles?|reports?|findings|results|letters?|interview|extracts?|photographs?|pictures?)';

export const PHRASES_OF_OUTCOME: readonly EnglishRule[] = [
  // Accidents
  {
    type: 'incident',
    verbs: 'end finish',
    voice: 'active',
    after:
      /^(?:up )?(?:upside down |nose first )?(?:in|on|down) (?:a|an|the) (?:\p{L}+ )?(?:river|ditch|sea|lake|canal|water|field|ravine|gorge|embankment|verge|tracks|wall|garden|harbour|harbor|reservoir|hedge|roof|side)\b/u,
    subject:
      /\b(?:car|coach|bus|lorry|truck|van|train|tram|plane|aircraft|jet|helicopter|ferry|boat|tanker|vehicle|minibus|tractor|taxi|balloon|glider|carriages?)\b/,
  },
  {
    type: 'incident',
    verbs: 'spend',
    after:
      /^(?:\S+ ){1,5}?(?:tackling|fighting|battling|dousing|containing|searching|digging|rescuing|pumping) (?:\S+ ){0,3}?(?:flames?|fires?|blaze|inferno|wildfires?|rubble|wreckage|debris|survivors|bodies|floodwater|the sea)\b/,
  },
  {
    type: 'incident',
    verbs: 'tackle fight battle douse contain extinguish',
    voice: 'active',
    after: /^(?:the |an? )?(?:[\p{L}-]+ )?(?:flames|fires?|blaze|inferno|wildfires?)\b/u,
    subject: /\b(?:firefighters?|crews?|brigade|engines|appliances|fire service|firemen|volunteers|helicopters)\b/,
  },
  {
    type: 'incident',
    verbs: 'engulf gut consume',
    after: /^(?:the|an?|its|his|her|their|two|three|four|five|\d+)\b/,
    subject: /\b(?:flames|fire|blaze|inferno|smoke|lava|mud|water|floods?)$/,
  },
  {
    type: 'incident',
    verbs: 'knock',
    voice: 'passive',
    after: /^(?:off (?:his|her|their|an?)|down by|over by|unconscious)\b/,
  },
  {
    type: 'incident',
    verbs: 'leave',
    voice: 'passive',
    after: /^without (?:power|water|electricity|heating|gas|homes?|a home|shelter|phones?|internet|broadband)\b/,
  },
  {
    type: 'incident',
    verbs: 'be remain',
    voice: 'active',
    after:
      /^(?:still |also )?(?:missing|unaccounted for|feared dead|trapped)(?:$|[,.;]| (?:after|in|following|under|since|and|feared)\b)/,
    subject:
      /\b(?:\d+|people|men|women|children|crew|workers|miners|passengers|villagers|dozens|hundreds|others|two|three|four|five|six|seven|eight|nine|ten|residents|hikers|climbers|sailors|fishermen)\b/,
    modality: 'asserted',
  },
  // What a firm or a house comes to
  {
    type: 'restructuring',
    verbs: 'shut close go',
    after: /^(?:down |its doors |for good )?(?:\S+ ){0,3}?with the loss of\b/,
  },
  {
    type: 'deal',
    verbs: 'tap',
    voice: 'active',
    after:
      /^(?:its |existing |the )?(?:investors|shareholders|backers|(?:bond |debt |equity )?markets?|bondholders|lenders) for\b/,
  },
  {
    type: 'founding',
    verbs: 'start build hatch create launch begin',
    voice: 'active',
    after:
      /^(?:[\p{L}&'’.-]+ ){1,4}?(?:in|from|out of) (?:an?|his|her|their|the) (?:\p{L}+(?:['’]s?)? )?(?:shed|garage|kitchen|bedroom|dorm|basement|barn|attic|spare room|front room|living room)\b/u,
    namesSubject: true,
  },
  {
    type: 'deal',
    verbs: 'find attract secure',
    after:
      /^(?:a |its |his |her |their |the |new |outside )+(?:[\p{L}-]+ )?(?:buyers?|backers?|bidders?|purchasers?|white knight|financial partner)\b/u,
    voice: 'active',
    namesSubject: true,
  },
  {
    type: 'deal',
    verbs: 'go',
    voice: 'active',
    after:
      /^to (?:the |an? )?(?:[\p{L}’'.&-]+ ){1,5}?for (?:a (?:reported |record |nominal |fee )?|about |just |only |some )?(?:[$£€¥]|undisclosed|sum|fee)/u,
    namesSubject: true,
  },
  {
    type: 'founding',
    verbs: 'build grow',
    voice: 'active',
    after: /^(?:\S+ ){1,4}?(?:up )?from (?:a |an |one |two |nothing|scratch|the ground|his |her |their )/,
    namesSubject: true,
  },
  {
    type: 'founding',
    verbs: 'date',
    voice: 'active',
    after: /^(?:from|back to) (?:1[5-9]|20)\d\d\b/,
    modality: 'asserted',
    namesSubject: true,
  },
  {
    type: 'founding',
    verbs: 'go enter',
    voice: 'active',
    after: /^(?:into )?business (?:with|together|alongside)\b/,
    takes: /^with$/,
  },
  {
    type: 'restructuring',
    verbs: 'fall',
    subject: /\baxe$/,
    after: /^on (?:\S+ )?(?:\S+ )?(?:posts|jobs|roles|positions|branches|stores|shops|plants|departments?|titles)\b/,
  },
  // Goods and works
  {
    type: 'decision',
    verbs: 'pull take withdraw remove clear',
    voice: 'active',
    after:
      /^(?:\S+ ){1,5}?(?:from|off) (?:the |its |their |supermarket |store |shop )+(?:shelves|market|sale|menu|schedules?|air|website)\b/,
  },
  {
    type: 'decision',
    verbs: 'pull take withdraw remove clear',
    voice: 'passive',
    after: /^(?:from|off) (?:the |its |their |supermarket |store |shop )*(?:shelves|market|sale|menu|schedules?|air)\b/,
  },
  {
    type: 'launch',
    verbs: 'switch turn',
    after:
      /^on (?:its|the|his|her|their|a) (?:[\p{L}\d-]+ ){0,3}?(?:system|network|platform|service|plant|reactor|telescope|turbines?|grid|machine|pipeline|website|app|line)\b/u,
    voice: 'active',
  },
  {
    type: 'launch',
    verbs: 'print run carry',
    voice: 'active',
    after: phrase(`(?:the|an?|its|his|her|their) (?:[\\p{L}-]+ )?${PAPER} (?:by|of|on|from|in)\\b`),
    subject: /\b(?:journal|magazine|newspaper|paper|review|quarterly|weekly)$/,
  },
  {
    type: 'launch',
    verbs: 'go',
    voice: 'active',
    after: /^on (?:sale|show|display|view|general release|the market)\b/,
  },
  // Figures and fortunes
  {
    type: 'change',
    verbs: 'go shoot climb soar plunge sink drop',
    voice: 'active',
    after: /^(?:through|into|off|up|down|past) the (?:roof|floor|red|black|charts?|ceiling)\b/,
    subject:
      /\b(?:sales|profits?|prices?|shares?|orders|revenues?|costs?|demand|bills?|rents?|losses|earnings|debts?|ratings?)\b/,
  },
  {
    type: 'change',
    verbs: 'lose shed gain add wipe put',
    voice: 'active',
    after:
      /^(?:on |off )?(?:about |almost |nearly |more than |up to |over )?(?:an? |\d+(?:\.\d+)? ?)(?:%|per cent|percent|fifth|quarter|third|half|tenth|pence|cents|points?)/,
    subject: /\b(?:shares?|stock|index|currency|pound|euro|dollar|price|bonds?|sterling|party|lira|rouble|ftse)\b/,
  },
  {
    type: 'change',
    verbs: 'lose',
    voice: 'active',
    after: /^(?:\S+ ){1,4}?of (?:its|their) (?:value|worth|market value|customers|readers|members|seats)\b/,
  },
  {
    type: 'assessment',
    verbs: 'cut lower raise lift trim slash downgrade upgrade',
    voice: 'active',
    after: /^(?:its|the|their) (?:[\p{L}-]+ ){0,3}?ratings? (?:on|of|for)\b/u,
  },
  // Between people
  {
    type: 'change',
    verbs: 'split break',
    voice: 'active',
    after: /^up(?:$|[,.;]| (?:in|on|with|after|last|amicably|when|before|for)\b)/,
    subject: /\b(?:couple|pair|two|they|parents)$|\b(?:he|she)$/,
  },
  { type: 'meeting', verbs: 'play act', after: /^(?:as )?host to\b/, takes: /^to$/ },
  {
    type: 'decision',
    verbs: 'cut write strike',
    after: phrase(`${ONE} (?:out of|from|into) (?:his|her|their|the) (?:\\p{L}+ )?will\\b`),
  },
  { type: 'decision', verbs: 'go head return flock troop', after: /^(?:back )?to the polls\b/, voice: 'active' },
  {
    type: 'decision',
    verbs: 'cut write strike leave',
    voice: 'passive',
    after: /^(?:out of|from) (?:\S+ ){1,3}?will(?:$|[,.;]| (?:in|by|and|after|when|last)\b)/,
  },
  {
    type: 'dispute',
    verbs: 'stop cease',
    voice: 'active',
    after:
      /^(?:talking|speaking)(?:$|[,.;]| (?:to (?:him|her|each other|one another|his|their)|in|after|over|altogether)\b)/,
    subject: /\b(?:he|she|they|brothers|sisters|siblings|two|pair|men|women|couple)$|\band\b/,
  },
  { type: 'dispute', verbs: 'be', after: /^at (?:daggers drawn|loggerheads)\b/, modality: 'asserted' },
  {
    type: 'dispute',
    verbs: 'fight resist',
    voice: 'active',
    after:
      /^(?:the |its |their |his |her |any |these )?(?:[\p{L}-]+ )?(?:plans?|proposals?|scheme|closure|closures|cuts|development|takeover|eviction|extradition) (?:for|to|by|of|at|that)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'get receive face give endure',
    after:
      /^(?:an? )?(?:\p{L}+ )?(?:rough ride|rough reception|frosty reception|hostile reception|grilling|roasting|dressing-down|earful|tongue-lashing|mauling)\b/u,
  },
  { type: 'dispute', verbs: 'be', after: /^up in arms\b/, modality: 'asserted' },
  { type: 'dispute', verbs: 'break', after: /^ranks\b/, takes: /^with$/ },
  { type: 'dispute', verbs: 'boo heckle jeer barrack', notAfter: /^(?:the (?:villain|referee))\b/ },
  {
    type: 'dispute',
    verbs: 'have reserve keep',
    after:
      /^(?:\p{L}+ ){0,2}?(?:harsh|strong|stern|sharp|choice|angry|bitter|tough|harshest|strongest|unkind) words for\b/u,
    takes: /^for$/,
  },
  {
    type: 'dispute',
    verbs: 'speak talk',
    isNegated: true,
    voice: 'active',
    after:
      /^(?:to (?:him|her|each other|one another) )?since (?:\d|the|last|his|her|their|that|they|he|she|\p{L}+ \d)/u,
    subject: /\b(?:brothers|sisters|siblings|men|women|pair|two|couple|they|cousins|families|who)\b|\band\b/,
  },
  {
    type: 'support',
    verbs: 'urge call tell ask implore exhort',
    after: phrase(
      `(?:on )?(?:[\\p{L}’'-]+ ){1,5}?to (?:vote (?:for|yes)|back|support|rally (?:round|behind)|unite behind|get behind) (?!down|up)`,
    ),
    takes: /^(?:for|behind|round)$/,
    voice: 'active',
  },
  {
    type: 'statement',
    verbs: 'let',
    after: /^(?:it )?slip\b/,
    notAfter: /^(?:it )?slip (?:through|away|from|out of|by)\b/,
  },
  {
    type: 'incident',
    verbs: 'pass slip hand feed send forward give',
    voice: 'active',
    after:
      /^(?:the |a |an |his |her |its |their |internal |secret |copies of |\d+ )*(?:[\p{L}-]+ )?(?:minutes|memos?|memorandum|emails?|e-mails?|files?|documents?|recordings?|dossier|papers|records|tapes?|draft|transcripts?|spreadsheets?|photographs?)\b.{0,40}? to (?:the |a |an )?(?:\S+ ){0,2}?(?:gazette|guardian|herald|mail|tribune|telegraph|times|post|press|paper|newspaper|journalist|reporter|magazine|media|broadcaster|bbc|observer|chronicle|courier|argus|echo|mirror|sun|standard|examiner)\b/u,
  },
];
