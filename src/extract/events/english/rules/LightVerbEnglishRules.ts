/** Verbs that say little by themselves: what happens is the noun beside them. "A backlash followed", "staged a walkout". */
import type { EventType } from '../../../../model/vocabulary.ts';
import { HAPPENING_NOUNS, phraseOf } from './englishHappeningNouns.ts';
import type { EnglishRule } from './englishRule.ts';

type Noun = keyof typeof HAPPENING_NOUNS;

/** "The arrest came hours later", "a row erupted", "talks got under way". */
const COME =
  'come follow begin start ensue erupt happen occur unfold materialise materialize arrive land drag drop break arise emerge snowball escalate intensify mount loom flare surface simmer deepen boil continue end conclude finish resume open';
/** "A month later came the rescue", "then followed two arrests". */
const BRING = 'come follow begin ensue';
/** "made an apology", "staged a walkout", "faced a backlash", "drew fire". */
const MAKE = new Map<Noun, string>([
  [
    'dispute',
    'stage mount face draw attract provoke prompt spark trigger cause raise meet stir ignite fuel unleash elicit invite incur suffer arouse generate lead organise organize call weather endure encounter voice file lodge launch',
  ],
  [
    'deal',
    'complete make announce strike seal secure close clinch finalise finalize reach arrange broker negotiate conclude sign agree ink lead launch price approve win obtain land raise get receive orchestrate engineer pursue explore propose reject',
  ],
  [
    'restructuring',
    'announce order make launch begin carry undergo complete impose implement unveil propose undertake extend plan',
  ],
  ['statement', 'issue make offer give deliver post release publish repeat receive'],
  [
    'decision',
    'hold take make win lose call survive face give get cast force receive perform schedule secure stage reverse',
  ],
  [
    'legal',
    'face order open launch begin start make await undergo hand deliver receive serve file get bring impose pay escape prompt trigger hold reopen close drop halt',
  ],
  ['assessment', 'order conduct commission carry undergo launch begin complete make face publish'],
  [
    'meeting',
    'hold call convene host chair attend stage have organise organize join skip interrupt leave hold pay make cancel arrange request',
  ],
  ['incident', 'suffer cause survive have trigger report'],
  ['return', 'make stage plot plan mount announce engineer complete'],
  ['departure', 'announce tender accept submit hasten prompt trigger force confirm negotiate'],
  ['dismissal', 'order engineer orchestrate prompt trigger lead approve announce'],
  ['appointment', 'make announce confirm approve oppose secure win earn gain accept'],
  ['launch', 'announce delay make celebrate postpone file cancel oversee host'],
  ['support', 'win give receive get draw offer earn make lend voice'],
  ['change', 'suffer see report post record book experience undergo register announce'],
]);

/** A fire that starts is no anger: what draws fire is criticised. */
const nounsOf = (noun: Noun): string =>
  noun === 'dispute' ? HAPPENING_NOUNS.dispute.replace('|fire|', '|') : HAPPENING_NOUNS[noun];

const subjectOf = (noun: Noun) =>
  new RegExp(
    `(?:^|, |\\b)${phraseOf(nounsOf(noun)).replace(/\(\?=.*$/u, '')}(?: (?:of|by|against|into|over|from|as|at|to) [^,]{1,60}(?:, [^,]{1,60},?)?)?$`,
    'u',
  );
const objectOf = (noun: Noun) => new RegExp(`^${phraseOf(HAPPENING_NOUNS[noun])}`, 'u');

/** One of them, not the one told of: "an appeal", "fresh charges". */
const anyOf = (noun: Noun): string =>
  `(?:an? |another |some |any |further |fresh |new |possible |two |three |several )(?:[\\p{L}\\d'’$-]+ ){0,4}?(?:${HAPPENING_NOUNS[noun]})(?=$|[ ,;.])`;

/** What a reaction consists of, or what something leads to. */
const REACTING: readonly Noun[] = [
  'legal',
  'dispute',
  'decision',
  'deal',
  'restructuring',
  'dismissal',
  'departure',
  'incident',
];
const LEADING: readonly Noun[] = [
  'legal',
  'deal',
  'dismissal',
  'departure',
  'decision',
  'restructuring',
  'meeting',
  'leave',
];
/** What there may be. */
const EXISTING: readonly Noun[] = ['legal', 'meeting', 'decision', 'dispute', 'restructuring', 'deal', 'assessment'];
/** What people think about before they do it. */
const PONDERED: readonly Noun[] = ['legal', 'decision', 'deal', 'restructuring', 'return', 'departure', 'launch'];

/** "about", "to", "on" behind "come" and "follow" make other verbs of them. */
const APART =
  /^(?:to|up|across|down with|with|on to|through to|(?:the|a|an)(?! (?:\p{L}+ )?(?:day|week|month|year|hour|night|morning|fortnight|moment)s?\b)|him|her|them|suit|close|clean|true|into force)\b/u;
const INVERTED =
  /^(?:(?:an?|the|two|three|four|five|six|some|\d+) (?:\p{L}+ )?(?:day|week|month|year|hour|night|morning|fortnight|moment)s? (?:after|before|later|earlier)|to|from|with|in|on|at|for|by|as|of|into|up|out|down|back|under|after|about|over|through|across)\b/u;

/** Whose or of whom: "Doe's dismissal", "the arrest of Doe", which is told by what it does to others. */
const namedSubjectOf = (noun: Noun) =>
  new RegExp(
    `^(?:.{1,40}(?:['’]s?|\\b(?:his|her|their|its)) (?:[\\p{L}-]+ ){0,2}?(?:${nounsOf(noun)})(?: (?:to|from|of|as|for|at|in) [^,]{1,50})?|(?:news of )?the (?:[\\p{L}-]+ )?(?:${nounsOf(noun)}) of [^,]{2,50})$`,
    'u',
  );
const AFFECT =
  'stun surprise shock shake rock dismay alarm anger delight please sadden rattle unsettle unnerve raise spark trigger prompt provoke electrify bewilder baffle stupefy astonish embarrass infuriate enrage outrage upset';
/** What people say of each other, and figures, are told without it; so is what is told by its own verb near by. */
const AFFECTING: readonly Noun[] = [
  'appointment',
  'departure',
  'dismissal',
  'return',
  'joining',
  'founding',
  'legal',
  'deal',
  'restructuring',
  'decision',
  'leave',
];

/** Happenings that are weighed and planned. */
const PLANNED: readonly Noun[] = ['deal', 'restructuring', 'return', 'departure', 'launch'];

const entries = Object.keys(HAPPENING_NOUNS) as Noun[];

export const LIGHT_VERB_RULES: readonly EnglishRule[] = [
  ...entries.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: COME,
      voice: 'active',
      subject: subjectOf(noun),
      // "Her ruling came a day after": the one just told.
      ...(noun === 'legal' && { notSubject: /^(?:his|her|its|their) rulings?$/ }),
      notAfter: APART,
    }),
  ),
  ...entries.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'take get',
      voice: 'active',
      subject: subjectOf(noun),
      after: /^(?:place|effect|under way|underway|going)\b/,
    }),
  ),
  ...entries.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'be',
      subject: subjectOf(noun),
      after: /^(?:under way|underway|over|imminent|inevitable|on the way|swift|immediate|instant)\b/,
    }),
  ),
  ...entries.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: BRING,
      voice: 'active',
      after: objectOf(noun),
      notAfter: INVERTED,
      notSubject: /^(?:he|she|they|who|it)$/,
    }),
  ),
  ...entries.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs:
        'announce order cancel lift welcome condemn criticise criticize extend postpone delay call hold complete make sign reach stage file drop launch confirm carry schedule approve reject halt suspend expect plan prompt spark trigger avert defuse resolve settle',
      voice: 'passive',
      subject: subjectOf(noun),
    }),
  ),
  ...AFFECTING.map(
    (noun): EnglishRule => ({ type: noun as EventType, verbs: AFFECT, voice: 'active', subject: namedSubjectOf(noun) }),
  ),
  ...[...MAKE].map(
    ([noun, verbs]): EnglishRule => ({
      type: noun as EventType,
      verbs,
      voice: 'active',
      after: objectOf(noun),
      // "have made no arrests"
      notAfter: /^(?:no|few|little)\b/,
    }),
  ),
  // "responded with a lawsuit", "answered in May with a walkout"
  ...REACTING.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'respond answer react retaliate reply counter hit strike fight',
      voice: 'active',
      after: new RegExp(
        `^(?:back )?(?:(?:on|in|last|the|that|this) [^,;]{1,24}? )?with ${phraseOf(nounsOf(noun))}`,
        'u',
      ),
    }),
  ),
  {
    type: 'decision',
    verbs: 'adopt answer respond react install introduce launch',
    voice: 'active',
    after: /^(?:(?:on|in|last|the|that|this) [^,;]{1,24}? )?(?:with )?an? poison pill\b/,
  },
  // "ended in a settlement", "led to his arrest"
  ...LEADING.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'end culminate result conclude finish',
      voice: 'active',
      after: new RegExp(`^(?:(?:on|last|that) [^,;]{1,24}? )?(?:in|with) ${phraseOf(nounsOf(noun))}`, 'u'),
    }),
  ),
  ...LEADING.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'lead',
      voice: 'active',
      after: new RegExp(
        `^(?:directly |swiftly |quickly |eventually |finally |in turn )?to (?:his|her|their|its|the|an?) (?:[\\p{L}'’-]+ ){0,3}?(?:${nounsOf(noun)})(?=$| (?:of|in|on|at|by|last|for|from|over|after)\\b|[,;])`,
        'u',
      ),
      notSubject: /^(?:he|she|they|who)$/,
    }),
  ),
  // "there will be an appeal"
  ...EXISTING.map(
    (noun): EnglishRule => ({
      type: noun as EventType,
      verbs: 'will-be',
      subject: /\bthere$/,
      after: new RegExp(`^(?:also |now )?${anyOf(noun)}`, 'u'),
    }),
  ),
  // "an appeal was being considered", "is weighing a retraction"
  ...PONDERED.flatMap((noun): EnglishRule[] => [
    {
      type: noun as EventType,
      verbs: 'weigh consider mull explore contemplate discuss moot debate float ponder',
      voice: 'passive',
      subject: new RegExp(
        `(?:^|\\b(?:that )?)${anyOf(noun)}(?: (?:of|by|against|over|from|for|to|with) [^,]{1,60})?$`,
        'u',
      ),
      modality: 'possible',
    },
    {
      type: noun as EventType,
      verbs: 'weigh consider mull explore contemplate ponder float study discuss moot',
      voice: 'active',
      after: new RegExp(`^${anyOf(noun)}`, 'u'),
      modality: 'possible',
    },
  ]),
  {
    type: 'decision',
    verbs: 'weigh consider mull contemplate ponder discuss seek demand request order announce',
    voice: 'active',
    after: /^(?:an? |the |possible |further )(?:\p{L}+ )?(?:retractions?|withdrawal|recall|boycott|ban|pardon|veto)\b/u,
    modality: 'possible',
  },
  {
    type: 'deal',
    verbs: 'look hunt search push press lobby angle shop wait',
    voice: 'active',
    after:
      /^(?:around )?for (?:an? |the |its |new |outside |fresh |potential |other )*(?:\p{L}+ )?(?:buyers?|bidders?|suitors?|white knight|investors?|(?:strategic|business|merger|joint-venture|industrial) partners?|mergers?|takeover|sale|tie-up|deal|funding|loans?|rescue|bail-?out|capital)\b/u,
  },
  {
    type: 'legal',
    verbs: 'lay bring file press level prefer',
    voice: 'passive',
    subject:
      /\b(?:charges?|complaints?|(?:law)?suits?|prosecutions?|proceedings|actions?)(?: (?:against|of|over) [^,]{1,50})?$/,
  },
  // "A stint as minister followed"
  {
    type: 'appointment',
    verbs: 'follow begin ensue come',
    voice: 'active',
    subject:
      /\b(?:stints?|spells?|posting|secondment|tenures?|terms?|jobs?|posts?|roles?|promotion|professorship|fellowship)(?: (?:as|at|in|with|on|for|of) [^,]{1,60})?$/,
    notSubject:
      /\b(?:prison|jail|custody|hospital|his|her|their) (?:terms?|stints?|spells?)\b|\bin (?:prison|jail|hospital|custody)$|\b(?:long|short|near|medium) term$/,
    after: /^(?:$|[,;]|(?:in|on|at|from|the|that|last|next|later|before|after|with)\b)/,
  },
  // "His piece ran on Sunday", "the report appeared"
  {
    type: 'launch',
    verbs: 'run appear air',
    voice: 'active',
    subject:
      /\b(?:piece|articles?|stor(?:y|ies)|column|interviews?|reports?|profile|cartoon|editorial|advert|advertisement|exposé|obituary|essay|review|scoop|documentary|programme|episode|letter|op-ed|investigation)(?: (?:on|about|by|of|with|in) [^,]{1,50})?$/,
    after:
      /^(?:(?:online|in print) )?(?:$|(?:on|under|across|in|last|that|the (?:next|following|same|day|week)|this|yesterday|a (?:day|week|month)|two|three|before|after|at)\b)/,
    notAfter: /^(?:in(?:to)? (?:trouble|problems|court|doubt)|to|on (?:and on|empty))\b/,
  },
  {
    type: 'assessment',
    verbs: 'publish release unveil',
    voice: 'passive',
    subject:
      /\b(?:its|his|her|their|the|that|final|interim|first|second) (?:\p{L}+ )?(?:reports?|findings|conclusions)$/u,
  },
  // "is weighing a sale", "plans a flotation"
  ...PLANNED.flatMap((noun): EnglishRule[] => [
    {
      type: noun as EventType,
      verbs: 'weigh consider mull explore contemplate threaten',
      after: objectOf(noun),
      modality: 'possible',
    },
    { type: noun as EventType, verbs: 'plan propose prepare pursue', after: objectOf(noun), modality: 'planned' },
  ]),
];
