/** Verbs of accidents and crimes. */
import type { EnglishRule } from '../englishRule.ts';
import { FIGURE } from './plainWords.ts';

export const PLAIN_ACCIDENTS: readonly EnglishRule[] = [
  // Accidents and crimes
  {
    type: 'incident',
    verbs: 'succumb suffocate starve choke implode crash-land capsize derail careen combust malfunction self-destruct',
  },
  { type: 'incident', verbs: 'pass', after: /^away\b/ },
  { type: 'incident', verbs: 'burn', after: /^(?:down|to the ground|to death)\b|^$/ },
  {
    type: 'incident',
    verbs: 'go',
    after:
      /^(?:up in (?:flames|smoke)|down (?:in|over|off|with|near|shortly)|off (?:in|at|near|outside|the (?:road|track|rails))|missing|into (?:cardiac arrest|labour|labor|a coma))\b/,
  },
  { type: 'incident', verbs: 'blow', after: /^(?:up|out|off|apart)\b/ },
  {
    type: 'incident',
    verbs: 'slam smash plough plow plunge ram barrel plummet',
    after: /^(?:into|through|down|off|over|onto)\b/,
    notSubject: FIGURE,
  },
  { type: 'incident', verbs: 'run', after: /^(?:aground|over (?:a|him|her|the|two|three)|off the)\b/ },
  { type: 'incident', verbs: 'bring', after: /^down\b/, notSubject: /\b(?:costs?|prices?|rates?|inflation)$/ },
  {
    type: 'incident',
    verbs:
      'lash pound pummel ravage raze gut wreck demolish vandalise vandalize deface obliterate engulf inundate swamp',
    notSubject: FIGURE,
    notAfter: /^(?:out|back)\b/,
  },
  {
    type: 'incident',
    verbs: 'wash sweep carry',
    after: /^(?:\S+ ){0,4}(?:away|out to sea|overboard|ashore)\b/,
    notSubject: /^(?:he|she)$/,
  },
  { type: 'incident', verbs: 'airlift winch hospitalise hospitalize strand maroon trap', voice: 'passive' },
  {
    type: 'incident',
    verbs: 'rush take',
    voice: 'passive',
    after: /^to (?:\S+ )?(?:hospital|intensive care|the emergency room|a clinic)\b/,
  },
  {
    type: 'incident',
    verbs: 'contract catch',
    after:
      /^(?:the )?(?:\S+ )?(?:virus|disease|pneumonia|malaria|typhoid|covid-19|coronavirus|infection|cholera|ebola)\b/,
  },
  { type: 'incident', verbs: 'faint vomit bleed' },
  {
    type: 'incident',
    verbs: 'spread',
    voice: 'active',
    subject: /\b(?:fire|fires|flames|blaze|virus|disease|outbreak|infection|epidemic|pandemic)$/,
  },
  {
    type: 'incident',
    verbs: 'close shut halt',
    subject: /\b(?:pandemic|storm|hurricane|flood|floods|fire|virus|blaze|outbreak|snow|earthquake|ash)$/,
  },
  {
    type: 'incident',
    verbs:
      'swindle defraud dupe con siphon pilfer plunder fabricate fake falsify forge launder bribe blackmail extort misappropriate loot pocket skim cheat',
    notAfter:
      /^(?:his way|her way|death|ahead|path|ties|links|relations|an? (?:alliance|partnership|career|path|friendship|reputation))\b/,
  },
  {
    type: 'incident',
    verbs: 'break',
    after:
      /^into (?:an?|the|his|her|\p{L}+['’]s) (?:\S+ )?(?:house|home|office|building|flat|apartment|car|safe|computer|system|server|bank|museum)/u,
  },
  { type: 'incident', verbs: 'open', after: /^fire\b/ },
  { type: 'incident', verbs: 'fire', after: /^(?:on|at|into|shots|missiles|rockets|several|two|three)\b/ },
  {
    type: 'incident',
    verbs: 'slay lynch bludgeon garrotte rape molest torture maul mug stalk abduct shell invade besiege',
  },
  { type: 'incident', verbs: 'beat', after: /^(?:up\b|(?:him|her|them|\p{L}+) (?:up|to death|with))/u },
  { type: 'incident', verbs: 'take', after: /^(?:\S+ ){0,3}hostages?\b/ },
  {
    type: 'incident',
    verbs: 'storm seize overrun',
    voice: 'active',
    after:
      /^(?:the |a )?(?:\S+ ){0,2}(?:building|palace|parliament|capitol|embassy|airport|town|city|station|bank|barracks|ship|power)\b/,
  },
  { type: 'incident', verbs: 'abscond elope escape', after: /^(?:from|with|to|over|through|by|in|out|on|$)/ },
  {
    type: 'incident',
    verbs: 'lose',
    after:
      /^(?:\S+ )?(?:control of (?:the|his|her) (?:car|vehicle|plane|bus|aircraft)|consciousness|balance|his footing|her footing|an? (?:arm|leg|eye|finger|wing|engine))\b/,
  },
  { type: 'incident', verbs: 'black', after: /^out\b/ },
  {
    type: 'incident',
    verbs: 'swap tamper substitute rig doctor backdate shred',
    after: /^(?:in|with|for|out|the|his|her|its|\p{L}+)/u,
  },
  {
    type: 'incident',
    verbs: 'hand pass slip give feed supply leak',
    after:
      /^(?:\S+ ){0,7}(?:to|over to) (?:a |an |the )?(?:\S+ ){0,2}(?:reporters?|journalists?|newspapers?|press|media|times|post|police|fbi|regulators?|investigators?|wikileaks|blogger)\b/,
    notAfter: /^(?:in|way|up)\b/,
  },
];
