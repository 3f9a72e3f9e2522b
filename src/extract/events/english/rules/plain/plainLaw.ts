/** Verbs of police, courts and tests. */
import type { EnglishRule } from '../englishRule.ts';

export const PLAIN_LAW: readonly EnglishRule[] = [
  // Police, courts, tests
  {
    type: 'legal',
    verbs: 'take haul drag',
    after: /^(?:\S+ ){0,4}(?:to|before|into) (?:the )?(?:\S+ )?(?:courts?|tribunal|judge|arbitration|custody)\b/,
  },
  {
    type: 'legal',
    verbs: 'go',
    after: /^to (?:court|trial|prison|jail|the (?:police|supreme court|high court|courts))\b/,
  },
  {
    type: 'legal',
    verbs: 'press bring file face drop',
    after:
      /^(?:\S+ ){0,3}(?:charges|a case|proceedings|complaint with the|papers|motion(?! of (?:no confidence|censure|impeachment))|brief|a claim)\b/,
    notAfter: /\bno-confidence motion\b/,
  },
  {
    type: 'legal',
    verbs:
      'disqualify penalise penalize prosecute indict exhume expropriate impeach censure incarcerate intern nab apprehend',
  },
  { type: 'legal', verbs: 'bar suspend disqualify debar strike', voice: 'passive', after: /^(?:from|off)\b/ },
  { type: 'legal', verbs: 'round pick', after: /^up (?:by|in|on|at|dozens|hundreds|\d+)\b/ },
  {
    type: 'legal',
    verbs: 'look dig',
    after: /^into\b/,
    subject:
      /\b(?:police|prosecutors?|regulators?|investigators?|officials?|authorities|detectives?|watchdog|commission|committee|agency)$/,
  },
  {
    type: 'legal',
    verbs: 'book interrogate grill depose cross-examine subpoena arraign',
    notAfter: /^(?:an? |his |her |their )?(?:table|flight|tickets?|rooms?|place)\b/,
  },
  { type: 'legal', verbs: 'give', after: /^(?:\S+ )?(?:evidence|testimony)\b/ },
  {
    type: 'legal',
    verbs: 'spend',
    notAfter: /^(?:\S+ ){0,4}?(?:birthdays?|christmas|easter|thanksgiving|anniversary|new year|wedding)\b/,
    after:
      /^(?:\S+ ){1,6}(?:on the (?:witness )?stand|in (?:the dock|the witness box|custody|prison|jail|detention|a cell|cells|court))\b/,
  },
  {
    type: 'legal',
    verbs: 'surrender',
    after:
      /^(?:to (?:the )?(?:police|authorities|fbi|officers|marshals)|himself|herself|his passport|her passport|$|in|at|on)/,
  },
  { type: 'legal', verbs: 'give turn hand', after: /^(?:himself|herself|themselves) (?:up|in|over)\b/ },
  { type: 'legal', verbs: 'walk go set', after: /^(?:\S+ )?free\b/ },
  {
    type: 'legal',
    verbs: 'execute hang',
    voice: 'passive',
    notSubject: /\b(?:plan|trade|deal|order|manoeuvre|painting|picture|portrait|coat|flag|banner)$/,
  },
  {
    type: 'legal',
    verbs: 'extradite fly',
    voice: 'passive',
    after:
      /^(?:back )?to (?:face|stand|new york|london|the united states|\p{L}+ (?:to face|to stand|in handcuffs|under))/u,
  },
  {
    type: 'legal',
    verbs: 'seek enter win obtain gain secure emerge',
    after:
      /^(?:from )?(?:an? |the |its |his |her )?(?:\S+ ){0,2}(?:chapter 11|chapter 7|bankruptcy|administration|insolvency|injunction|restraining order|protection|damages|compensation|extradition|custody|judicial review|search warrant)\b/,
  },
  {
    type: 'legal',
    verbs: 'strike annul void invalidate nullify probate',
    after: /^(?:down|the|his|her|its|a|an|that)\b/,
  },
  {
    type: 'legal',
    verbs: 'strip',
    after:
      /^(?:\S+ ){1,4}of (?:its|his|her|the) (?:\S+ ){0,2}(?:licen[cs]e|citizenship|status|immunity|passport|medals?|title|district)\b/,
  },
  { type: 'legal', verbs: 'confess', after: /^to\b/ },
  {
    type: 'legal',
    verbs: 'cooperate co-operate',
    after: /^with (?:the )?(?:police|prosecutors|investigators|authorities|fbi|inquiry|investigation)\b/,
  },
  { type: 'legal', verbs: 'deliberate retire', subject: /\b(?:jury|jurors|judges?|panel)$/ },
  {
    type: 'legal',
    verbs: 'begin open start close rest',
    subject:
      /\b(?:opening statements|closing arguments|arguments|testimony|jury selection|cross-examination|deliberations|prosecution|defence|defense|proceedings|sentencing)$/,
  },
  {
    type: 'legal',
    verbs: 'settle',
    voice: 'active',
    after: /^(?:two|three|four|a few|in|out|last|for|on|with|the|later|$|within|,)/,
    notAfter: /^(?:in (?:the|a|new|london)|for (?:a|less|second)|the (?:question|matter|argument|score|bill))\b/,
  },
  { type: 'assessment', verbs: 'vet gauge reassess re-examine recheck calibrate double-check validate authenticate' },
  {
    type: 'assessment',
    verbs: 'measure estimate calculate rank grade rate',
    voice: 'active',
    after: /^(?:the|that|its|his|her|it|at|\p{L}+ at)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'determine establish conclude trace pinpoint',
    voice: 'active',
    subject:
      /\b(?:scientists?|researchers?|investigators?|engineers?|experts?|doctors?|auditors?|inspectors?|study|report|tests?|analysis|team|committee|commission|inquiry|panel|police)$/,
  },
  {
    type: 'assessment',
    verbs: 'study sample scan monitor',
    voice: 'active',
    subject:
      /\b(?:scientists?|researchers?|investigators?|engineers?|experts?|doctors?|team|laboratory|lab|they|he|she)$/,
    notAfter: /^(?:at|in|under|law|medicine|for)\b/,
  },
  { type: 'assessment', verbs: 'ground', after: /^(?:the |its |all )/, subject: /\b(?:inspectors?|tests?)$/ },
];
