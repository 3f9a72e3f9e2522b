/** Phrases for posts in the words of every day: drafted in, made permanent, in the running, dropped, cut loose. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, POST, phrase, WHOSE } from './phraseWords.ts';

const JOB =
  '(?:jobs?|posts?|roles?|positions?|top job|vacancy|vacant (?:seat|chair|post)|chair|captaincy|chairmanship|leadership|presidency|helm)';
/** To have a post, as what follows somebody who is named for it. */
const SERVE = `(?:stand in|fill in|step in|deputi[sz]e|fill (?:the|his|her|their|its) (?:vacant )?(?:${JOB}|gap|shoes|void)|succeed|replace|take over|hold the fort|mind the (?:shop|store)|(?:be|become|serve as|act as) (?:${WHOSE} )?(?:(?:next|new|interim|acting|first) )?${POST})`;
/** Behind whoever is dropped: an end, when it was or why. */
const DROPPED =
  '(?:$|[,;]| (?:on (?:\\p{L}+day|air|the spot)|in (?:\\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|last|this|an? (?:hour|day|week|month|year|fortnight)|(?:\\p{L}+ )?(?:hours|days|weeks|months|minutes) (?:later|after|afterwards?|ago)|yesterday|afterwards?|amid|over (?:the|his|her|an?|allegations|claims|remarks|comments)|because|altogether|entirely|as (?:its|his|her|their|the|an?)|without)\\b)';
const RACE = '(?:running|frame|hunt|race|mix|reckoning|picture|contention)';

export const PHRASES_OF_SEATS: readonly EnglishRule[] = [
  // Given
  {
    type: 'appointment',
    verbs: 'draft parachute rush',
    voice: 'passive',
    after: /^in(?:$|,| (?:for|as|to|by|from|after|until|on|at|last|this|when|temporarily)\b)/,
    namesSubject: true,
    notAfter: /^in(?:to)? (?:to|for) (?:help fight|fight|hospital|surgery|treatment|quell|restore|keep|search)\b/,
  },
  {
    type: 'appointment',
    verbs: 'name tap pick choose select appoint ask install nominate line call bring hire get recall',
    voice: 'active',
    after: phrase(`(?:in |up |back |on )?[^;]{2,70}?,? to ${SERVE}\\b`),
    notAfter: /^(?:it|that|whether|for|the (?:court|judge|public|police)|a date|names?)\b/,
  },
  {
    type: 'appointment',
    verbs: 'name tap pick choose select ask line call bring hire nominate recall',
    voice: 'passive',
    after: phrase(`(?:in |up |back |on )?(?:\\S+ ){0,3}?to ${SERVE}\\b`),
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'hand-pick handpick',
    after: phrase(`(?:(?!(?:the|an?|its|his|her)\\b)${ONE} )?(?:for|as|to) `),
  },
  {
    type: 'appointment',
    verbs: 'inherit',
    after:
      /^(?:the |his |her |their |an? |[\p{L}-]+['’]s )?(?:[\p{L}\d.:-]+ ){0,3}?(?:hour|slot|show|desk|column|portfolio|brief|team|squad|side|chair|seat|mantle|programme|program|spot|newsroom|ministry|department|classroom|bench)\b/u,
    namesSubject: true,
    takes: /^from$/,
  },
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'active',
    after: phrase(`${WHOSE}(?: [\\p{L}-]+){1,4}, [^,;]{2,40}, (?:${WHOSE} )?(?:[\\p{L}-]+ )?${POST}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'make',
    after:
      /^(?:the |his |her |their |[\p{L}-]+['’]s )(?:temporary |interim )?(?:arrangement|appointment|position|post|role|job|promotion|move) (?:permanent|full-time)\b/u,
  },
  {
    type: 'appointment',
    verbs: 'make confirm',
    voice: 'passive',
    after: /^(?:permanent|full-time)\b/,
    subject: /\b(?:arrangement|appointment|position|post|role|job|promotion|he|she|who)$/,
  },
  {
    type: 'appointment',
    verbs: 'stand sit fill',
    voice: 'active',
    after:
      /^in(?:$|,| for (?!hours|minutes|an? (?:hour|while|long|moment|minute)|the (?:first|long))\p{L}| (?:as|until|while|during|when|temporarily|at short notice)\b)/u,
    notAfter: /^in (?:for a (?:surprise|shock|treat|fright)|as (?:much|far|long))\b/,
    takes: /^for$/,
  },
  {
    type: 'appointment',
    verbs: 'agree consent accept',
    after: phrase(
      `to (?:be|become|serve as|act as|stay on as|stand in as|work as) (?:${WHOSE} )?(?:(?:next|new|interim|acting|first|honorary) )?${POST}\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'throw toss put cast',
    after: /^(?:his|her|their) (?:hats?|caps?|names?) (?:in|into) (?:the|to the) (?:ring|hat|race|frame|contest)\b/,
    modality: 'possible',
  },
  {
    type: 'appointment',
    verbs: 'tip fancy',
    voice: 'passive',
    after: phrase(
      `(?:to (?:succeed|replace|take over|lead|run|become|get|land|be)\\b|as (?:an? |the |his |her |its )?(?:\\S+ )?(?:successor|replacement|heir|next)|for (?:the |a )?(?:\\S+ ){0,2}?(?:${JOB}|promotion|high office)\\b)`,
    ),
    modality: 'possible',
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'be',
    after: phrase(
      `(?:now |also |both |still |back )?in the ${RACE} (?:for (?:the |an? |his |her |[\\p{L}-]+['’]s )?(?:[\\p{L}-]+ ){0,3}?(?:${JOB}|${POST})\\b|to (?:succeed|replace|take over|become|lead)\\b)`,
    ),
    modality: 'possible',
    namesSubject: true,
  },
  // Coming to a firm at the bottom
  {
    type: 'joining',
    verbs: 'start begin',
    voice: 'active',
    after:
      /^(?:out |life |work |his career |her career )?(?:(?:at|with|there|in) (?:[\p{L}.’'-]+ ){0,5}?)?as an? (?:\p{L}+ ){0,2}?(?:trainee|apprentice|clerk|intern|reporter|teller|sales(?:man|woman)|secretary|analyst|cashier|junior|porter|messenger|typist|graduate|scout|copywriter|tea boy)\b/u,
    namesSubject: true,
  },
  // Sent away
  {
    type: 'dismissal',
    verbs: 'show give hand',
    voice: 'passive',
    after:
      /^(?:an? |the )?(?:straight )?red card (?:as\b(?! (?:he|she|they|soon)\b)|by (?:the |his |her |its )?(?:board|owners?|directors?|shareholders|investors|voters|company|chairman|party)\b)/,
  },
  {
    type: 'dismissal',
    verbs: 'drop ditch axe dump jettison',
    voice: 'active',
    namesObject: true,
    after: phrase(`[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}?${DROPPED}`),
    notAfter:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
    notSubject:
      /\b(?:shares?|stocks?|prices?|sales|profits?|it|which|that|temperatures?|pound|dollar|euro|index|judges?|court|prosecutors?)$/,
  },
  { type: 'dismissal', verbs: 'cut set', voice: 'passive', after: /^(?:loose|adrift)\b/, namesSubject: true },
  {
    type: 'dismissal',
    verbs: 'kick boot throw chuck turf drum',
    voice: 'passive',
    after:
      /^(?:off|out of|from) (?:the |his |her |their |its )?(?:[\p{L}-]+ )?(?:board|team|squad|council|committee|panel|show|ticket|force|programme|course|cabinet|party|government|club|company|firm|league)\b/u,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'be',
    after: phrase(
      `out (?:after (?:[\\p{L}\\d-]+ ){0,4}?(?:years?|months?|weeks?|days?|seasons?|games?)|as (?:the |its |their )?(?:[\\p{L}-]+ )?${POST})\\b`,
    ),
    modality: 'asserted',
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'be',
    isNegated: true,
    after: /^(?:back (?:$|for\b|next|as\b|after\b|on (?:the|our) (?:show|programme|air)|to\b)|back$|coming back)/,
    modality: 'planned',
    namesSubject: true,
  },
  // Going
  { type: 'departure', verbs: 'call', after: /^it quits\b/, namesSubject: true },
  {
    type: 'departure',
    verbs: 'bid',
    after: /^(?:[\p{L}’'-]+ ){0,4}?(?:farewell|adieu|goodbye)\b/u,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'be',
    after: /^(?:now )?off to (?!an?\b|see\b|meet\b|visit\b|court\b|jail\b|prison\b|bed\b|work\b|school\b|war\b)\p{L}/u,
    modality: 'asserted',
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'be fall come',
    subject: /(?:['’]s|\b(?:his|her|their)) last (?:working )?day (?:at|with|as|in) [^,]{2,40}$/,
  },
  {
    type: 'departure',
    verbs: 'surrender relinquish forfeit lose',
    after:
      /^(?:all )?(?:of )?(?:his|her|their) (?:[\p{L}-]+ ){0,2}?(?:appointments|patronages|commission|titles?|rank|ranks|styles?)\b/u,
  },
];
