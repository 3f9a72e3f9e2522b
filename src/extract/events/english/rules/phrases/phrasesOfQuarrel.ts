/**
 * Demands and quarrels: "called on Wednesday for fresh elections", "the squad refused to train", "had words with him".
 *
 * Does not know: who is called for; names behind "for" take part where somebody is asked to do something.
 */
import type { EnglishRule } from '../englishRule.ts';
import { phrase, WHOSE } from './phraseWords.ts';

/** When, between a verb and its preposition. */
const WHEN =
  '(?:(?:yesterday|today|again|also|repeatedly|publicly|openly|on|last|in|this|late|early|earlier) (?:\\p{L}+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |week |month |year |night |\\d+ )?)?';
/** What a crowd of people is called who work or play together. */
const STAFF =
  /\b(?:squad|team|players|crew|crews|staff|workers|employees|nurses|doctors|pilots|miners|drivers|teachers|students|members|fans|supporters|lecturers|surgeons|dockers|engineers|officers|residents|scientists|researchers|journalists|reporters|inmates|prisoners|consultants)\b/;

export const PHRASES_OF_QUARREL: readonly EnglishRule[] = [
  // "advised him that morning to step down"
  {
    type: 'dispute',
    verbs: 'advise counsel',
    voice: 'active',
    after:
      /^[^,;]{2,60}? to (?:resign|quit|go(?:$| (?:now|quietly|at once|before))|step (?:down|aside)|stand (?:down|aside)|leave office|retire)\b/,
  },
  {
    type: 'dispute',
    verbs: 'call',
    voice: 'active',
    after: phrase(
      `${WHEN}for (?!help|a doctor|a taxi|an ambulance|silence|order|tea|calm|unity|restraint|peace|patience|dialogue|backup|bids|tenders|reinforcements|volunteers|prayers?\\b)(?:[^,;]{1,60}? )?to (?:be |go|resign|quit|step|stand|act|intervene|apologi[sz]e|leave|return|explain|stop)`,
    ),
    takes: /^for$/,
  },
  {
    type: 'dispute',
    verbs: 'call press push agitate clamour clamor campaign',
    voice: 'active',
    after: phrase(
      `${WHEN}for (?:[\\p{L}’'-]+ ){0,4}?(?:elections?|poll|vote|ballot|referendum|inquiry|investigation|review|probe|resignations?|head|change|changes|boycott|ban|strike|recount|re-?run|sanctions|answers|compensation|pay|contract|reforms?|release|removal|dismissal|retrial|congress|meeting|apology|moratorium|ceasefire|withdrawal)\\b`,
    ),
  },
  {
    type: 'dispute',
    verbs: 'refuse',
    voice: 'active',
    after:
      /^to (?:train|play|work|fly|sail|board|return to work|cross|sign|teach|operate|take the field|load|unload|serve|drive|travel|leave the|sit with|shake hands)\b/,
    subject: STAFF,
  },
  {
    type: 'dispute',
    verbs: 'fault',
    voice: 'active',
    notSubject:
      /\b(?:panel|inquiry|review|committee|commission|auditors?|inspectors?|court|judge|investigation|inquest|coroner|watchdog)$/,
  },
  {
    type: 'dispute',
    verbs: 'be remain',
    after:
      /^(?:(?:long|openly|still|locked|embroiled) )?(?:in|at) (?:an? )?(?:(?:open|bitter|long-running|public|legal|bitter) )?(?:disputes?|loggerheads|odds|war|daggers drawn|conflict) (?:with|over)\b/,
    takes: /^with$/,
  },
  { type: 'dispute', verbs: 'have', after: /^(?:angry |sharp |harsh |heated )?words (?:with|in)\b/, takes: /^with$/ },
  {
    type: 'dispute',
    verbs: 'have',
    after: /^an? (?:\p{L}+ )?(?:row|argument|quarrel|falling-out|spat|altercation|run-in|stand-up row) with\b/u,
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'take',
    after: phrase(`issue with\\b|(?:${WHOSE} )?[^,]{0,30}?to task\\b|exception to\\b|umbrage at\\b`),
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'turn train',
    after: phrase(`(?:his|her|their|its) (?:fire|guns|anger|ire|fury|sights|attention and fire)\\b (?:on|to|at)\\b`),
    takes: /^(?:on|at)$/,
  },
  { type: 'dispute', verbs: 'forgive', isNegated: true, voice: 'active' },
  {
    type: 'dispute',
    verbs: 'speak',
    isNegated: true,
    voice: 'active',
    after:
      /^(?:to (?:him|her|each other|one another) )?(?:again$|since (?:the|his|her|that|they|\d)|for (?:\p{L}+ )?(?:years|months)|in (?:\p{L}+ )?(?:years|months))\b/u,
  },
  {
    type: 'dispute',
    verbs: 'raise take',
    voice: 'active',
    after: phrase(
      `(?:the|his|her|their|its) (?:[\\p{L}-]+ ){0,3}?(?:deaths?|failings?|failures?|problems?|faults?|errors?|results?|probes?|matter|issue|case|flaws|defects?|irregularities|discrepanc(?:y|ies)|losses|payments|leaks?|cracks|doubts) (?:directly |privately |repeatedly )?(?:with|up with)\\b`,
    ),
    takes: /^with$/,
  },
  {
    type: 'dispute',
    verbs: 'raise sound',
    voice: 'active',
    after: /^the alarm (?:with|about|over)\b/,
    takes: /^with$/,
  },
  // "posted a note pointing out that", "circulated a dossier accusing him"
  {
    type: 'dispute',
    verbs: 'post publish circulate write issue release upload send mail distribute',
    voice: 'active',
    after:
      /^(?:[\p{L}\d'’-]+ ){0,6}?(?:notes?|letters?|thread|posts?|paper|preprint|comments?|essay|article|video|memo|emails?|dossier|pamphlet|leaflets?|petition|critique|rebuttal) (?:[\p{L}-]+ ){0,4}?(?:pointing out|accusing|alleging|questioning|critici[sz]ing|denouncing|attacking|demanding|urging|complaining|protesting|disputing|challenging)\b/u,
  },
];
