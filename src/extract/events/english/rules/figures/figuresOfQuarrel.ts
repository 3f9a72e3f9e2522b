/** Figures of speech for words and deeds against others. */
import type { EnglishRule } from '../englishRule.ts';

export const FIGURES_OF_QUARREL: readonly EnglishRule[] = [
  // Words and deeds against others
  {
    type: 'dispute',
    verbs: 'dismiss brand label deride denounce',
    voice: 'active',
    after:
      /\bas (?:an? |the |mere |pure |little more than |so much )?(?:["“]|(?:\S+ )?(?:\S+ )?(?:fishing (?:trip|expedition)|stunt|sham|farce|witch[- ]hunt|joke|disgrace|betrayal|smear|fraud|liar|lie|lies|nonsense|fantasy|vanity|surrender|theft|travesty|charade|whitewash|vendetta|distraction|outrage|insult|scandal|coup|blackmail|extortion|robbery|failure|dictator|bully|traitor|cheat))/,
    notSubject: /\b(?:judge|court|police)$/,
  },
  // What somebody is described as in quotation marks may be praise.
  {
    type: 'dispute',
    verbs: 'describe characterise characterize portray paint cast',
    voice: 'active',
    after:
      /\bas (?:an? |the |mere |pure |little more than |so much )?["“]?(?:(?:\S+ )?(?:\S+ )?(?:fishing (?:trip|expedition)|stunt|sham|farce|witch[- ]hunt|joke|disgrace|betrayal|smear|fraud|liar|lie|lies|nonsense|fantasy|vanity|surrender|theft|travesty|charade|whitewash|vendetta|distraction|outrage|insult|scandal|coup|blackmail|extortion|robbery|failure|dictator|bully|traitor|cheat))/,
    notSubject: /\b(?:judge|court|police)$/,
  },
  {
    type: 'dispute',
    verbs: 'call',
    voice: 'active',
    after:
      /^(?:[\p{L}'’-]+ ){1,4}?(?:an? )(?:[\p{L}'’-]+ ){0,2}?(?:stunt|sham|farce|witch[- ]hunt|joke|disgrace|betrayal|smear|fraud|liar|lie|surrender|theft|travesty|charade|whitewash|vendetta|outrage|insult|scandal|coup|traitor|cheat|coward|bully|crook|tyrant|thief)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'carry take bring bear raise report air voice',
    voice: 'active',
    after:
      /^(?:his|her|their|its|these|the) (?:\S+ )?(?:suspicions|concerns|complaints?|grievances?|worries|misgivings|doubts|fears|objections) (?:to|with|about|over)\b/,
  },
  { type: 'dispute', verbs: 'sneer scoff jeer snipe sniff spit lob', after: /^(?:back )?at\b/ },
  { type: 'dispute', verbs: 'scorn spurn deride pooh-pooh lampoon disparage savage', voice: 'active' },
  { type: 'dispute', verbs: 'fall run', after: /^foul of\b/, takes: /^of$/ },
  {
    type: 'dispute',
    verbs: 'cry shout scream allege',
    after: /^(?:forgery|foul|fraud|betrayal|murder|theft|foul play|hypocrisy|discrimination|censorship)\b/,
  },
  {
    type: 'dispute',
    verbs: 'rip tear shred burn',
    after:
      /^(?:up )?(?:his|her|their) (?:\S+ )?(?:lines|script|contract|notes|letter|speech|photograph|portrait|shirt)\b/,
  },
  {
    type: 'dispute',
    verbs: 'sign pen circulate send write address',
    voice: 'active',
    after:
      /^(?:an? |the )?(?:\S+ )?(?:letter|petition|memo|statement|manifesto) (?:\S+ ){0,3}?(?:urging|demanding|calling|accusing|protesting|condemning|denouncing|criticising|criticizing|attacking|opposing)\b/,
  },
  { type: 'dispute', verbs: 'blow', after: /^the whistle\b/ },
  { type: 'dispute', verbs: 'wash', after: /^(?:his|her|their|its) hands of\b/ },
  {
    type: 'dispute',
    verbs: 'yank pull withdraw remove strip',
    voice: 'active',
    after:
      /^(?:his|her|their|its) (?:own )?(?:\S+ ){0,2}?(?:backlist|books?|works?|songs|music|money|savings|deposits|investment|custom|business|account|children|name|endorsement|films|catalogue|paintings) (?:from|out of|off)\b/,
  },
  {
    type: 'dispute',
    verbs: 'cross trade exchange lock have pick take spoil',
    after:
      /^(?:swords|barbs|insults|blows|horns|words|a swipe|a pop|aim|issue|umbrage|exception|a dim view|a bone to pick|a fight|for a fight)\b(?= (?:with|at|over|to)\b|$)/,
  },
  { type: 'dispute', verbs: 'sit stay', voice: 'active', after: /^on (?:its|his|her|their) hands\b/ },
  {
    type: 'dispute',
    verbs: 'read haul call rap dress tear',
    after:
      /^(?:(?:him|her|them|[\p{L}.-]+) )?(?:the riot act|over the coals|on the carpet|on the knuckles|down for|a new one|a strip off)\b/u,
  },
  { type: 'dispute', verbs: 'dig', after: /^in (?:his|her|their|its) heels\b/ },
  {
    type: 'dispute',
    verbs: 'stage plan threaten call hold organise organize mount',
    voice: 'active',
    after:
      /^(?:an? |the |another |further )?(?:[\p{L}\d-]+ ){0,2}?(?:walk-?outs?|sit-ins?|strikes?|boycotts?|protests?|go-slow|work-to-rule|vigils?|pickets?)\b/u,
  },
  { type: 'support', verbs: 'go step', after: /^(?:in|up) to (?:bat|the plate) for\b/ },
  {
    type: 'support',
    verbs: 'stick stand speak vouch fight',
    after:
      /^(?:up |out )?for (?!president|mayor|governor|office|election|parliament|congress|senate|re-election|example)/,
  },
  { type: 'support', verbs: 'fly bang beat carry', after: /^the (?:flag|drum|torch) for\b/ },
  {
    type: 'support',
    verbs: 'take',
    after: /^(?:his|her|their|(?:the )?(?:[\p{L}.-]+ ){0,2}?\S+['’]s?) (?:side|part|corner)\b/u,
  },
  {
    type: 'support',
    verbs: 'plead',
    after: /^for (?:patience|mercy|leniency|clemency|understanding|calm|forgiveness|time|tolerance)\b/,
  },
  {
    type: 'support',
    verbs: 'offer',
    after: /^to (?:split|share|give up|donate|pay for|foot|stand in|testify for|help)\b/,
  },
  { type: 'support', verbs: 'purr enthuse rave coo', after: /^(?:that|about|over|to)\b/ },
  { type: 'support', verbs: 'fight', after: /^(?:his|her|their|\S+['’]s) corner\b/ },
  {
    type: 'support',
    verbs: 'flock rally close',
    after: /^(?:ranks |round |around |to |behind )+(?:his|her|their|him|them)\b(?! (?:lows?|highs?|peaks?))/,
  },
];
