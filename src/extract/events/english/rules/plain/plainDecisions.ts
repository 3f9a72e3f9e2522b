/** Verbs of what is said and decided. */
import type { EnglishRule } from '../englishRule.ts';
import { PERSON_SUBJECT } from './plainWords.ts';

export const PLAIN_DECISIONS: readonly EnglishRule[] = [
  // What is said and decided
  { type: 'statement', verbs: 'telephone phone cable email e-mail text alert notify brief inform', voice: 'active' },
  {
    type: 'statement',
    verbs: 'ring call',
    voice: 'active',
    after: /^(?:him|her|them|\p{Lu}\p{L}+)(?:$| (?:to|on|at|from|and|in|that|late|early|with|last)\b)/u,
  },
  {
    type: 'statement',
    verbs: 'call',
    namesObject: true,
    after:
      /^(?:\p{L}+ ){1,2}(?:to (?:say|ask|tell|warn|inform|offer|explain)|on (?:the|his|her) (?:phone|mobile)|from)\b/u,
  },
  { type: 'statement', verbs: 'inform tell notify warn brief alert', voice: 'passive', notAfter: /^to\b/ },
  {
    type: 'statement',
    verbs:
      'affirm assert attest aver avow comment confide contend counter divulge elaborate emphasise emphasize forecast hint imply intone joke lament muse observe opine proclaim profess pronounce quip recount reiterate relate relay remark retort signal caution concede underline reaffirm boast brag gloat quip deadpan opine posit explain',
    voice: 'active',
  },
  {
    type: 'statement',
    verbs: 'spell point set lay',
    after: /^out (?:that|his|her|the|to|how|why|in)\b/,
    subject: PERSON_SUBJECT,
  },
  {
    type: 'statement',
    verbs: 'speak talk',
    voice: 'active',
    after:
      /^(?:of|about|out|to (?:reporters|the (?:press|media|bbc|nation|paper|newspaper)|journalists)|publicly|for the first time)\b/,
  },
  { type: 'statement', verbs: 'break', after: /^(?:his|her|their|its) silence\b/ },
  { type: 'statement', verbs: 'come own', after: /^(?:clean|up to)\b/ },
  {
    type: 'statement',
    verbs: 'give grant do',
    after: /^(?:an? |his |her |a \S+ )?(?:\S+ )?(?:interviews?|evidence to|briefing|speech|talk|lecture|account)\b/,
  },
  {
    type: 'statement',
    verbs: 'play brush wave laugh shrug',
    after: /^(?:down|off|aside|away)\b/,
    modality: 'asserted',
  },
  { type: 'statement', verbs: 'refute rubbish contradict gainsay', modality: 'denied' },
  { type: 'statement', verbs: 'answer take', after: /^(?:\S+ )?(?:questions)\b/ },
  {
    type: 'statement',
    verbs: 'deliver make give',
    after:
      /^(?:an? |his |her |the )?(?:\S+ ){0,2}(?:speech|address|eulogy|remarks|testimony|plea|toast|sermon|broadcast)\b/,
  },
  {
    type: 'statement',
    verbs: 'ask',
    voice: 'active',
    after:
      /^(?:(?:\p{L}+ ){0,2}(?:whether|if|why|how|what|for (?:help|advice|an|more|his|her|their|forgiveness|permission))\b)/u,
  },
  {
    type: 'statement',
    verbs: 'write',
    voice: 'active',
    after: /^(?:to |an? (?:\S+ )?(?:letter|memo|op-ed|article|email|note)|in )/,
  },
  {
    type: 'statement',
    verbs: 'appeal',
    after: /^(?:for|to)\b/,
    notSubject: /\b(?:lawyers?|defence|defense|prosecutors?)$/,
  },
  { type: 'statement', verbs: 'recant', notAfter: /^(?:the|its) (?:paper|study|article)\b/ },
  { type: 'statement', verbs: 'prefer', after: /^(?:the (?:word|term|phrase))\b/ },
  {
    type: 'statement',
    verbs: 'present',
    voice: 'active',
    after: /^(?:his|her|their|the) (?:\S+ )?(?:findings|case|plan|results|report|vision|evidence|strategy)\b/,
  },
  {
    type: 'decision',
    verbs:
      'relent capitulate backtrack backpedal reconsider rescind enact outlaw overrule greenlight authorise authorize acquiesce accede assent consent waive',
  },
  {
    type: 'decision',
    verbs: 'back climb stand give cave',
    after: /^(?:down|in)(?:$| (?:to|on|after|and|in|over|from|under|last)\b)/,
    notAfter: /^in (?:the|his|her|\d|london|cash|person|evidence|money)\b/,
    subject: PERSON_SUBJECT,
  },
  { type: 'decision', verbs: 'bow yield', after: /^to\b/ },
  { type: 'decision', verbs: 'change make', after: /^(?:his|her|their|its|up his|up her|up its) minds?\b/ },
  { type: 'decision', verbs: 'reverse', after: /^(?:course|itself|himself|herself|its|the|that|his|her)\b/ },
  { type: 'decision', verbs: 'put', after: /^(?:(?:\S+ ){0,4}off\b|(?:\S+ ){0,5}(?:to (?:a|the) vote)|on hold)/ },
  {
    type: 'decision',
    verbs: 'delay defer call',
    after:
      /^(?:off\b|(?:the |a |its |his |her )(?:\S+ ){0,2}(?:decision|vote|launch|election|ceremony|announcement|plan|release|flight|opening)\b)/,
    notAfter: /^(?:off )?the (?:search|dogs)\b/,
  },
  {
    type: 'decision',
    verbs: 'sign',
    after:
      /^(?:(?:an?|the|this) (?:\S+ ){0,3}(?:law|bill|order|decree|act|executive order|legislation|proclamation|petition|warrant|waiver)\b|(?:\S+ ){0,4}into law|off on)/,
  },
  {
    type: 'decision',
    verbs: 'give get win receive secure',
    after:
      /^(?:\S+ ){0,4}(?:green light|go-ahead|the nod|permission|approval|clearance|consent|the all-clear|reprieve|mandate)\b/,
  },
  {
    type: 'decision',
    verbs: 'extend renew prolong',
    after:
      /^(?:his|her|their|its|the|\p{L}+['’]s) (?:\S+ ){0,2}(?:contract|term|mandate|tenure|deadline|stay|visa|licen[cs]e|deal)\b/u,
  },
  {
    type: 'decision',
    verbs: 'set fix schedule',
    after: /^(?:an? |the )?(?:\S+ )?(?:date|deadline|timetable|target|election)\b/,
  },
  { type: 'decision', verbs: 'pass', after: /^over\b|^(?:him|her|them|\p{Lu}\p{L}+) over\b/u },
  { type: 'decision', verbs: 'pass overlook', voice: 'passive', after: /^(?:over|for)\b/ },
  {
    type: 'decision',
    verbs: 'accept agree',
    voice: 'active',
    after:
      /^(?:$|over the|the (?:offer|deal|plan|proposal|invitation|terms|recommendation|verdict|ruling|job|post|role)|(?:an?|his|her|their) (?:\S+ )?(?:offer|invitation|proposal)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at once|immediately|reluctantly|within|that)/,
  },
  {
    type: 'decision',
    verbs: 'allow permit forbid prohibit',
    voice: 'active',
    after: /^(?:him|her|them|the|its|his|\p{L}+) (?:\S+ ){0,3}(?:to|from)\b/u,
    subject:
      /\b(?:court|judge|board|council|government|minister|ministry|regulators?|officials?|authorities|commission|committee|president|club|league|state|city|parliament|agency|bank|\p{L}+)$/u,
    notSubject: /\b(?:it|that|this|which|move|deal|law|software|system|technology|money|plan)$/,
  },
  { type: 'decision', verbs: 'ban bar prohibit outlaw restrict', voice: 'active', notAfter: /^none\b/ },
  {
    type: 'decision',
    verbs: 'impose lift ease relax tighten',
    after:
      /^(?:an? |the |its |all |most |some )?(?:\S+ ){0,3}(?:curbs?|restrictions?|rules?|sanctions|ban|embargo|tariffs?|lockdowns?|controls|measures|limits?|moratorium|hiring freeze)\b/,
  },
  {
    type: 'decision',
    verbs: 'raise cut lower hold',
    after: /^(?:its |the |their )?(?:\S+ ){0,2}(?:interest rates?|benchmark|taxes|tax|fares|tuition|minimum wage)\b/,
  },
  {
    type: 'decision',
    verbs: 'unveil outline announce set',
    after:
      /^(?:out )?(?:an? |the |its |his |her |their )?(?:\S+ ){0,3}(?:plans?|measures|budget|strategy|polic(?:y|ies)|blueprint|reforms?|roadmap|package|rules)\b/,
  },
  { type: 'decision', verbs: 'designate recognise recognize', after: /\bas\b/ },
  {
    type: 'decision',
    verbs: 'win collect receive scoop take pick',
    after:
      /^(?:up )?(?:an? |the |his |her |its |their |this year['’]s )?(?:\S+ ){0,4}(?:prizes?|awards?|medals?|oscars?|grammys?|emmys?|nobel|booker|pulitzer|knighthood|honours?|honors?)\b/,
  },
];
