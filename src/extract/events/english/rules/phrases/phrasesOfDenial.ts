/**
 * Denials in other verbs than "deny": "disputed that she had known", "rejects that account", "poured scorn on talk of a
 * sale". Each looks at what is turned away: a charge, a report or what is said to have happened, and no bid or motion.
 */
import type { EnglishRule } from '../englishRule.ts';
import { UNTRUE } from '../untrueWords.ts';

/** What is said of somebody. */
const CHARGE =
  '(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|reports?|rumou?rs?|speculation|gossip|talk|criticisms?|insinuations?|stor(?:y|ies)|account|version|narrative|characteri[sz]ation|portrayal|slurs?|smears?|implication|notion|idea)';
/** "the", "any", "all such", "a rival's": what stands before it. */
const ANY =
  "(?:(?:the|all|any|those|his|her|such|these|its|their|that|this|an?|every|[\\p{L}-]+['’]s?) ){0,3}(?:[\\p{L}-]+ ){0,2}?";
const JUDGES = /\b(?:court|judge|tribunal|jury|panel|justice|magistrate|regulators?)$/;
/** What a bid or a plan is turned away as. */
const TOO_LOW =
  /\bas [“"]?(?:too|not|far|wholly|highly|un|in)?\s?(?:low|enough|adequate|inadequate|insufficient|affordable|unaffordable|premature|undervalu)/;
const QUOTED = /^(?:this|that|it|them|all of (?:this|that|it)|such \p{L}+)\b.{0,60}? as (?:an? |the )?["“]/u;

export const PHRASES_OF_DENIAL: readonly EnglishRule[] = [
  {
    type: 'statement',
    verbs: 'dispute contest',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(
      `^(?:that (?!(?:the )?\\p{L}+$)|(?:at|on|in) [^,]{1,24} that\\b|(?:ever )?having\\b|${ANY}${CHARGE}\\b)`,
      'u',
    ),
    notAfter: /\b(?:in|before) (?:the )?(?:high |supreme )?court\b/,
    notSubject: JUDGES,
  },
  {
    type: 'statement',
    verbs: 'reject dismiss refute',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(`^(?:out of hand )?${ANY}${CHARGE}\\b(?! (?:to|for)\\b)`, 'u'),
    notAfter: TOO_LOW,
    notSubject: JUDGES,
  },
  {
    type: 'statement',
    verbs: 'reject dismiss',
    modality: 'denied',
    voice: 'active',
    after: QUOTED,
    notAfter: TOO_LOW,
    notSubject: JUDGES,
  },
  // "called the report a pack of lies", "described the claims as fanciful"
  {
    type: 'statement',
    verbs: 'call label brand dub describe term characterise characterize denounce condemn decry',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(`^${ANY}${CHARGE}\\b.{0,40}?\\b(?:as )?[“"]?(?:\\S+ ){0,2}?${UNTRUE}(?![\\p{L}])`, 'u'),
    notSubject: JUDGES,
  },
  {
    type: 'statement',
    verbs: 'plead profess claim',
    modality: 'denied',
    voice: 'active',
    after: /^(?:total |complete )?ignorance (?:of|about)\b/,
  },
  {
    type: 'statement',
    verbs: 'hit lash strike',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(`^(?:out |back )?(?:at|against) ${ANY}${CHARGE}\\b (?:that|of)\\b`, 'u'),
  },
  {
    type: 'statement',
    verbs: 'take',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(
      `^(?:strong |great |grave )?(?:exception|issue|offence|umbrage) (?:to|with|at) ${ANY}${CHARGE}\\b (?:that|of)\\b`,
      'u',
    ),
  },
  {
    type: 'statement',
    verbs: 'protest plead',
    modality: 'denied',
    voice: 'active',
    after:
      /^that (?:he|she|they|it) (?:was|were|had been) (?:innocent|blameless|misunderstood|framed|set up|the victim)\b/,
  },
  {
    type: 'statement',
    verbs: 'pour heap',
    modality: 'denied',
    after: new RegExp(`^(?:scorn|ridicule|contempt|cold water) (?:on|over) ${ANY}${CHARGE}\\b`, 'u'),
  },
  {
    type: 'statement',
    verbs: 'scoff laugh bristle bridle hit push fire',
    modality: 'denied',
    after: new RegExp(`^(?:back )?(?:at|against) ${ANY}${CHARGE}\\b (?:that|of)\\b`, 'u'),
  },
  {
    type: 'statement',
    verbs: 'knock bat play shoot wave swat brush',
    modality: 'denied',
    after: new RegExp(
      `^(?:(?:down|away|aside|off) ${ANY}${CHARGE}\\b|${ANY}${CHARGE} (?:down|away|aside|off)\\b)`,
      'u',
    ),
  },
  {
    type: 'statement',
    verbs: 'disclaim deny',
    modality: 'denied',
    after:
      /^(?:all |any |having )(?:\p{L}+ ){0,2}?(?:knowledge|involvement|responsibility|part|role|interest|intention|liability)\b/u,
  },
  {
    type: 'statement',
    verbs: 'protest maintain proclaim assert',
    modality: 'denied',
    voice: 'active',
    after: /^(?:his|her|their|its) (?:\p{L}+ )?innocence\b/u,
  },
  // "will have none of it", "had no truck with the claim"
  {
    type: 'statement',
    verbs: 'have',
    modality: 'denied',
    voice: 'active',
    after: new RegExp(`^no truck with ${ANY}${CHARGE}\\b|^none of it\\b`, 'u'),
  },
];
