/** Verbs of figures and fortunes, and what else befalls. */
import type { EnglishRule } from '../englishRule.ts';
import { FIGURE, PERSON_SUBJECT } from './plainWords.ts';

export const PLAIN_FORTUNES: readonly EnglishRule[] = [
  // Figures and fortunes
  {
    type: 'change',
    verbs:
      'rocket skyrocket balloon mushroom accelerate quicken plateau stagnate crater nosedive sag shrivel evaporate erode dwindle wane ebb fade improve strengthen weaken sour fray mature worsen stabilise stabilize expand contract recede subside slow cool',
    voice: 'active',
    notSubject: /^(?:he|she|who|i|they)$/,
    notAfter: /^(?:a|the) (?:deal|virus|disease)\b/,
  },
  {
    type: 'change',
    verbs: 'gain lose shed add give surrender recoup claw drop shave wipe knock',
    after:
      /^(?:up |back |off |out )?(?:about |more than |nearly |some |almost |around |up to |as much as |over |at least |roughly |another |a further |an? )*(?:[$£€]\s?\d|\d[\d.,]*(?: |-)?(?:per ?cent|percent|%|points|million|billion)|\d[\d.]*%|half|a third|a quarter|two thirds|two-thirds|three quarters|most|much) ?(?:of|in|from|to|on|$|off|after|per|points|percent|million|billion|its|their)?/,
  },
  {
    type: 'change',
    verbs:
      'crash tank crumble collapse slide slip tumble plunge plummet slump sink fall dive fell dip ease edge tick inch bounce rally rebound recover climb rise jump leap spike soar surge',
    subject: FIGURE,
  },
  {
    type: 'change',
    verbs: 'reach hit touch breach top exceed surpass overtake outstrip outsell pass cross',
    subject: FIGURE,
    after: /^(?:an? |its |their |the )?(?:\S+ ){0,3}(?:record|high|low|peak|mark|level|[$£€]|\d)/,
  },
  { type: 'change', verbs: 'outsell overtake eclipse outstrip surpass leapfrog' },
  { type: 'change', verbs: 'peak bottom', after: /^(?:at|in|out)\b/ },
  {
    type: 'change',
    verbs: 'swing',
    after: /^(?:to|from|into) (?:an? |the )?(?:\S+ )?(?:loss|profit|deficit|surplus|left|right|red|black)\b/,
  },
  {
    type: 'change',
    verbs: 'go turn',
    after:
      /^(?:from bad to worse|bankrupt|bust|sour|into (?:the red|decline|reverse|freefall|recession|a tailspin)|wrong)\b/,
  },
  {
    type: 'change',
    verbs: 'fall sink slip slide plunge descend lapse',
    after: /^(?:into|behind|apart|out of (?:favou?r|fashion)|from (?:grace|favou?r))\b/,
    notAfter: /^into (?:the (?:sea|river|water|lake|canal|hands)|a (?:river|lake|canal|coma|ravine|hole|pool))\b/,
  },
  { type: 'change', verbs: 'elope remarry wed divorce separate' },
  { type: 'change', verbs: 'give', after: /^birth\b/ },
  {
    type: 'change',
    verbs: 'bequeath will leave',
    after:
      /^(?:his|her|the|most of his|most of her|everything|all his|all her|half of his|half his|nothing|an? \S+|[$£€]\d\S*(?: \S+)?) (?:\S+ ){0,4}to\b/,
    subject: PERSON_SUBJECT,
  },
  {
    type: 'change',
    verbs: 'move relocate emigrate return retire',
    after: /^(?:back |permanently |home )?to (?:london|paris|new york|\p{L}+)/u,
    subject: /\b(?:family|couple|he|she|they|who|headquarters|company|firm|parents|\p{L}+)$/u,
    notAfter: /^to (?:a|an|the|his|her|block|stop|end|dismiss|protect|seek|avoid|force|remove|oust|curb)\b/,
  },
  {
    type: 'change',
    verbs: 'win lose beat defeat draw thrash trounce hammer edge rout eliminate knock overcome see outplay trail lead',
    after:
      /\b(?:\d+[-–—]\d+|on penalties|in (?:the )?(?:final|semi-?final|quarter-?final|play-?offs?|shoot-?out)|by-?elections?|the (?:cup|title|league|championship|toss|derby)|seats?)\b/,
  },
  {
    type: 'change',
    verbs: 'lose',
    voice: 'active',
    namesObject: true,
    after: /^(?:\p{L}+(?: and \p{L}+)?) (?:on|in|to|by)\b/u,
    subject: /\b(?:tories|conservatives|party|labour|democrats|republicans|government|club|team|side|they)$/,
  },
  {
    type: 'change',
    verbs: 'score concede equalise equalize net',
    notAfter: /^(?:defeat|that|the point)\b/,
    voice: 'active',
  },
  {
    type: 'change',
    verbs: 'clinch retain defend win lift',
    after:
      /^(?:the |their |his |her |its |a )?(?:\S+ ){0,3}(?:title|trophy|cup|championship|league|crown|gold|medal|treble|double|pennant)\b/,
  },
  {
    type: 'change',
    verbs: 'recover retrieve salvage',
    voice: 'active',
    after:
      /^(?:the |his |her |its |two |three )?(?:\S+ ){0,2}(?:recorders?|bod(?:y|ies)|wreckage|black box(?:es)?|remains|debris|weapon)\b/,
  },
  { type: 'incident', verbs: 'hurt', voice: 'passive' },
  { type: 'appointment', verbs: 'keep', after: /^(?:\S+ ){1,3}on (?:as|in)\b/ },
  { type: 'meeting', verbs: 'make', after: /^up(?:$| (?:with|in|after|last|at)\b)/ },
  {
    type: 'change',
    verbs: 'keep',
    after: /^(?:the |his |her |their )?\S+ (?:up|afloat|alive|in the (?:division|league|top))\b/,
  },
  { type: 'change', verbs: 'dry', after: /^up\b/ },
  {
    type: 'joining',
    verbs: 'arrive',
    after: /^(?:from|at) /,
  },
  { type: 'statement', verbs: 'plead beg', after: /^(?:for|with)\b/ },
  {
    type: 'meeting',
    verbs: 'appear',
    after:
      /^(?:before|at) (?:an? |the )?(?:\S+ ){0,3}(?:committee|inquiry|panel|commission|parliament|lawmakers|mps)\b/,
  },
  {
    type: 'dispute',
    verbs: 'take bring',
    after: /^(?:\S+ ){0,4}(?:concerns|complaints?|allegations|suspicions|grievances?|case|matter) to\b/,
  },
  { type: 'dispute', verbs: 'fault' },
  {
    type: 'dispute',
    verbs: 'surface',
    subject: /\b(?:doubts|questions|allegations|accusations|complaints|claims|rumou?rs|concerns|tensions|rifts?)$/,
  },
  {
    type: 'decision',
    verbs: 'suspend withhold freeze cut',
    after: /^(?:\S+ ){0,3}(?:grants?|funding|payments?|aid|pay|salary|membership|sales|trading|contracts?|dividend)\b/,
  },
  { type: 'decision', verbs: 'split', after: /^(?:\p{L}+ to \p{L}+|\d+[-–]\d+|evenly|down the middle)/u },
  {
    type: 'support',
    verbs: 'launch start sign organise organize circulate',
    after: /^(?:an? |the )?(?:\S+ )?petition\b.*\b(?:support|backing|favou?r|reinstat)/,
  },
  {
    type: 'dispute',
    verbs: 'launch start sign organise organize circulate',
    after: /^(?:an? |the )?(?:\S+ )?petition\b/,
  },
  {
    type: 'appointment',
    verbs: 'will-run will-lead will-head will-chair will-serve will-captain will-coach will-manage',
    after:
      /^(?:an? |the |its |his |her |as |\p{L}+['’]s )?(?:\S+ ){0,3}(?:company|firm|bank|institute|club|team|side|group|business|university|party|government|department|agency|inquiry|panel|committee|commission|fund|museum|paper|newspaper|division|unit|school|hospital|airline|interim|chief|chairman|president|director|head|caretaker)\b/u,
  },
  { type: 'assessment', verbs: 'reproduce replicate', notSubject: /\b(?:cells|virus|animals)$/ },
  { type: 'statement', verbs: 'brush wave shrug', after: /^(?:\S+ ){0,4}(?:aside|off|away)\b/ },
];
