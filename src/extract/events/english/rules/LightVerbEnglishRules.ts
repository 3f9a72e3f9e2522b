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
    ([noun, verbs]): EnglishRule => ({ type: noun as EventType, verbs, voice: 'active', after: objectOf(noun) }),
  ),
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
