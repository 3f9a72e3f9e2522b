/** Posts told by what they are left, lost and handed on with: last days, desks, contracts, successors, transfers. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, POST, phrase } from './phraseWords.ts';

const RANKED =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|youngest|oldest|only|latest|last)';
/** When or how long, behind what is whole without it. */
const THEN =
  '(?=$|[,;.]| (?:on|by|at|after|in|from|last|this|next|immediately|yesterday|today|for|with|when|following)\\b)';

export const PHRASES_OF_PARTING: readonly EnglishRule[] = [
  // Going
  {
    type: 'departure',
    verbs: 'work serve',
    isNegated: true,
    voice: 'active',
    after: /^(?:(?:at|for|with|in) (?!(?:practice|theory|this|that|a|an)\b)|there\b|as (?:an?|the|its|his|her) )/,
    modality: 'asserted',
    namesSubject: true,
    notAfter: /^(?:for (?:free|nothing|him|her|them)\b|(?:at|in) (?:weekends|winter|summer|the))|\bfor long\b/,
  },
  {
    type: 'departure',
    verbs: 'employ',
    isNegated: true,
    voice: 'passive',
    after: /^(?:there\b|by\b|at\b|as\b)/,
    modality: 'asserted',
  },
  {
    type: 'departure',
    verbs: 'make',
    after: phrase(`(?:way|room|space) for (?:an? |the |his |her |their )?(?:[\\p{L}-]+ )*?${POST}\\b`),
    namesSubject: true,
  },
  { type: 'departure', verbs: 'be fall', subject: /(?:['’]s|\b(?:his|her|their)) last (?:working )?day$/ },
  {
    type: 'departure',
    verbs: 'hang',
    after:
      /^up (?:his|her|their) (?:\p{L}+ )?(?:boots|gloves|gavel|whistle|hat|apron|robes?|wig|pen|baton|skates|spikes|cleats|racket|racquet|stethoscope|scalpel|microphone|headset|uniform|badge|holster|spurs|saddle|helmet|guitar|clogs|goggles|oars)\b/u,
  },
  {
    type: 'departure',
    verbs: 'be',
    after: /^on (?:his|her|their) way out(?! of (?:court|the (?:door|building|house|room|country|woods)))\b/,
    modality: 'asserted',
    namesSubject: true,
  },
  { type: 'departure', verbs: 'be', after: /^(?:out|gone) by (?:\p{L}+|the end of)\b/u, namesSubject: true },
  {
    type: 'departure',
    verbs: 'bring mark spell',
    voice: 'active',
    after:
      /^(?:to an end|to a close|the end of|the end for|an end to) (?:the |an? |his |her |its )?(?:[\p{L}\d-]+ ){0,3}?(?:reign|tenure|rule|era|career|stint|spell|time) (?:of|as|at|in)\b/u,
    takes: /^of$/,
  },
  // Sent away
  {
    type: 'dismissal',
    verbs: 'tell ask order',
    after: phrase(
      `${ONE} to (?:go${THEN}|clear (?:his|her|their|out) |pack (?:his|her|their|up) |collect (?:his|her|their) (?:things|cards|belongings)|hand (?:back|in) (?:his|her|their) (?:pass|keys|badge|laptop)|look for (?:another|a new) job)`,
    ),
    voice: 'active',
  },
  {
    type: 'dismissal',
    verbs: 'tell order',
    after: phrase(
      `to (?:go${THEN}|clear (?:his|her|their|out) |pack (?:his|her|their|up) |collect (?:his|her|their) (?:things|cards|belongings)|hand (?:back|in) (?:his|her|their) (?:pass|keys|badge|laptop)|look for (?:another|a new) job)`,
    ),
    voice: 'passive',
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'pull squeeze',
    after: phrase(
      `the trigger on (?!(?:an?|its|his|her|their|the|this|that|any|plans?|talks)\\b(?! (?:[\\p{L}-]+ ){0,2}?${POST}))`,
    ),
    takes: /^on$/,
  },
  { type: 'dismissal', verbs: 'swing bring', after: /^the axe (?:down )?on \p{L}/u, takes: /^on$/ },
  {
    type: 'dismissal',
    verbs: 'terminate cancel end rescind',
    voice: 'passive',
    subject: /(?:['’]s|^his|^her|^their) (?:employment |service |playing )?(?:contract|employment|engagement)$/,
    after: /^(?!(?:soon|next)\b)/,
  },
  {
    type: 'dismissal',
    verbs: 'find discover learn',
    after:
      /^(?:himself|herself|themselves) (?:out (?:of (?:a job|work|office)|on (?:the street|his ear|her ear))|without (?:a job|a post|a seat))\b/,
  },
  {
    type: 'dismissal',
    verbs: 'get',
    voice: 'active',
    after: phrase(`shot of (?!(?:debts?|the (?:problem|habit))\\b)`),
    takes: /^of$/,
  },
  {
    type: 'leave',
    verbs: 'stand',
    voice: 'passive',
    after: /^down (?:pending|while|during|on full pay|on pay|until|for)\b/,
  },
  { type: 'dismissal', verbs: 'stand', voice: 'passive', after: /^down\b/ },
  {
    type: 'dismissal',
    verbs: 'be find become deem declare',
    after: /^(?:himself |herself |themselves |to be )?surplus to requirements\b/,
    namesSubject: true,
  },
  // Given
  {
    type: 'appointment',
    verbs:
      'land secure unveil snare bag welcome get attract tempt recruit enlist engage announce confirm present poach',
    voice: 'active',
    after: phrase(
      `${ONE} as (?:its |the |their |an? |his |her |our )?(?:(?:new|next|first|interim|acting|permanent|full-time|[\\p{L}-]+) ){0,2}?${POST}\\b`,
    ),
    notAfter: /^(?:the|an?|its|their|his|her) (?:\S+ )?(?:news|job|deal|contract|award|prize|role|seat)\b/,
  },
  {
    type: 'appointment',
    verbs: 'move step go',
    after: phrase(
      `(?:up |across |over )?from (?:[\\p{L}’'-]+ ){0,4}?${POST}(?: [\\p{L}-]+){0,4}? to (?:[\\p{L}’'-]+ ){0,4}?${POST}\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'become be',
    after: phrase(
      `the (?:[\\p{L}-]+ )?${RANKED} (?:[\\p{L}-]+ ){1,4}?(?:to (?:lead|head|run|chair|edit|captain|manage|hold|occupy|command|conduct|govern|fill)|as (?:an? |the |its )?${POST}|in charge of|at the helm)\\b`,
    ),
    namesSubject: true,
    voice: 'active',
    notAfter: /\b(?:first|last|only) (?:time|year|day|thing|step|attempt|match|game|chance)\b/,
  },
  {
    type: 'appointment',
    verbs: 'be become',
    subject: /(?:['’]s|\b(?:his|her|their|its|the)) (?:\p{L}+ )?(?:successor|replacement)$/u,
    after:
      /^(?:to be )?(?!(?:an?|not|no|yet|still|now|being|expected|likely|due|unlikely|already|under|in|on|at|the same|more|less|far|only|too|very|to)\b)\p{L}/u,
    modality: 'asserted',
  },
  {
    type: 'appointment',
    verbs: 'be',
    subject:
      /(?:['’]s|\b(?:his|her|their|its|the)) (?:new|next|interim|acting) (?:\p{L}+ ){0,2}?(?:chief|boss|head|manager|coach|chair|chairman|chairwoman|director|president|editor|leader|captain|owner)(?: executive| officer| coach)?$/u,
    after:
      /^(?:to be )?(?!(?:an?|not|no|yet|still|now|being|expected|likely|due|unlikely|already|under|in|on|at|more|less|far|only|too|very|to|also|as|keen|happy|confident)\b)\p{L}/u,
    modality: 'asserted',
  },
  {
    type: 'appointment',
    verbs: 'hand pass cede yield give sign',
    voice: 'active',
    after:
      /^(?:over )?(?:day-to-day |full |operational |overall )?(?:control|the running|management|the reins|power|responsibility)(?: of [^,]{2,40})? (?:over )?to (?:his|her|their|an?|the|\p{L})/u,
    takes: /^to$/,
    namesSubject: true,
    notAfter:
      /\bto (?:the )?(?:lenders|creditors|administrators|voters|shareholders|members|people|public|police|civilians?)\b/u,
  },
  // From one side to another
  {
    type: 'joining',
    verbs: 'complete seal confirm announce agree finalise finalize',
    voice: 'passive',
    subject: /\b(?:move|transfer|switch|loan|defection) (?:to|from) [^,]{2,40}$/,
  },
  {
    type: 'joining',
    verbs: 'let allow',
    after: phrase(`${ONE} (?:to )?(?:go|leave|join|move) (?:to )?[^,]{2,40} on loan\\b`),
  },
  {
    type: 'joining',
    verbs: 'bring',
    voice: 'active',
    after:
      /^in (?!(?:the|an?|its|new|more|outside|his|her|their|extra|some|two|three|consultants|lawyers)\b)\p{L}+ \p{L}+ (?:on (?:an? |loan)|from)\b/u,
  },
  {
    type: 'joining',
    verbs: 'complete seal clinch secure finalise finalize',
    voice: 'active',
    after: /^(?:an?|his|her|the) (?:[\p{L}\d£€$.-]+ ){0,3}?(?:move|transfer|switch) (?:to|from)\b/u,
  },
];
