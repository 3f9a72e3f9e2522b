/** Turns of phrase for posts and those who hold them. */
import type { EnglishRule } from '../englishRule.ts';

const POST =
  '(?:titles?|posts?|roles?|seats?|jobs?|chairs?|chairmanship|presidency|directorships?|positions?|duties|responsibilities|captaincy|premiership|leadership|reins|helm|crown|portfolio|ministry|editorship|professorship)';

const OFFICE =
  '(?:chief|chair|chairman|chairwoman|president|vice|head|director|managing|executive|partner|general|editor|captain|manager|coach|minister|secretary|dean|provost|principal|top|helm|post|job|role|first team|board)';

export const TURNS_OF_POSTS: readonly EnglishRule[] = [
  // Posts and those who hold them
  {
    type: 'dismissal',
    verbs: 'vote decide agree move resolve choose opt',
    after:
      /^(?:unanimously |narrowly )?(?:\d+[-–]\d+ )?to (?:remove|oust|dismiss|sack|fire|expel|depose|eject|strip|unseat|impeach|drop|axe)\b/,
  },
  { type: 'dismissal', verbs: 'cut sever', after: /^(?:all |its |his |her |their )?(?:ties|links|relations) with\b/ },
  {
    type: 'departure',
    verbs: 'say announce declare confirm tell',
    after:
      /\b(?:would|will|was|is) (?:(?:be )?(?:leaving|quitting|resigning|retiring|standing down|stepping down|stepping aside))\b/,
  },
  { type: 'departure', verbs: 'step stand', after: /^back (?:from|as)\b/ },
  { type: 'departure', verbs: 'take', after: /^(?:early |voluntary )?(?:retirement|redundancy|severance|a buyout)\b/ },
  {
    type: 'appointment',
    verbs: 'elect re-elect reelect vote return crown anoint proclaim',
    voice: 'active',
    after:
      /^(?:(?:mr|mrs|ms|dr|sir) )?(?:\S+ ){1,4}?(?:as |to (?:be |the post of )?)?(?:its |their |the |an? )?(?:\S+ )?(?:president|chairman|chairwoman|chair|chancellor|leader|captain|mayor|speaker|head|king|queen|pope|premier|prime minister|secretary|treasurer|champion)\b/,
  },
  {
    type: 'appointment',
    verbs: 'beat defeat edge pip outpoll',
    after:
      /\bby (?:\S+ )?\d+ votes?\b|\bin (?:the |a )?(?:\S+ )?(?:ballot|vote|election|run-off|leadership contest|primary)\b/,
  },
  {
    type: 'appointment',
    verbs: 'slide slip move ease settle drop',
    after: /^into (?:the |his |her |\S+['’]s )?(?:\S+ ){0,3}?(?:chair|seat|job|role|post|office|hot seat)\b/,
  },
  {
    type: 'appointment',
    verbs: 'put place set leave',
    voice: 'active',
    after: /^(?:\S+ ){1,3}?in (?:\S+ )?charge of\b/,
  },
  { type: 'appointment', verbs: 'put place', voice: 'passive', after: /^in (?:\S+ )?charge of\b/ },
  {
    type: 'appointment',
    verbs: 'bring call recall',
    voice: 'active',
    after:
      /^(?:back|in) (?:\S+ ){1,3}?as (?:\S+ )?(?:caretaker|interim|chief|coach|manager|head|chair|captain|director|boss)\b/,
  },
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'active',
    after: new RegExp(
      `^(?:him|her|them|(?:[\\p{L}.’'-]+ ){1,3}?)\\s?(?:its|their|the|a|an|his|her) (?:\\S+ ){0,2}?${OFFICE}\\b`,
      'u',
    ),
  },
  {
    type: 'joining',
    verbs: 'move switch transfer cross defect decamp jump hop',
    after: /^(?:over |across |ship )?to (?:the (?:rival|opposition|other)|rival )?/,
    notAfter:
      /^(?:over |across |ship )?to (?:the (?!rival|opposition|other)|a |an |his|her|their|its|block|dismiss|stop|end|close|new york|london|paris|california|florida|texas|washington|america|china|england|geneva|zurich|arizona)/,
    subject: /\b(?:he|she|who|\p{L}{2,})$/u,
  },
  {
    type: 'joining',
    verbs: 'buy acquire',
    after:
      /^(?:[\p{L}.’'-]+ ){1,3}?from \p{L}[^,;]{1,30}? for (?:an? |the )?(?:\S+ )?(?:£\d|€\d|free|undisclosed fee|fee|club-record)/u,
    namesObject: true,
  },
  {
    type: 'joining',
    verbs: 'sign land capture bag recruit',
    after: /^(?:[\p{L}.’'-]+ ){1,3}?(?:for|from) (?:an? |the )?(?:\S+ )?(?:[£$€]\d|free|undisclosed|fee|club-record)/u,
    notAfter:
      /^(?:(?:the|an?|its|his|her|their|by|both|all) (?!striker|midfielder|defender|goalkeeper|winger|forward|captain|teenager|player|full-back)|it |them |by )/,
  },
  {
    type: 'departure',
    verbs: 'cede relinquish yield vacate renounce surrender quit abandon forfeit',
    voice: 'active',
    after: new RegExp(`^(?:both |all |most )?(?:of )?(?:his|her|their|its|the|a) (?:\\S+ ){0,3}?${POST}\\b`),
  },
  {
    type: 'departure',
    verbs: 'give',
    after: new RegExp(`^up (?:both |all )?(?:of )?(?:his|her|their|the) (?:\\S+ ){0,3}?${POST}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'go step move come slot slide',
    subject:
      /^(?:and |then )?(?:in|into|to) (?:his|her|their|its|the|the \S+) (?:old |former |vacant )?(?:chair|place|shoes|seat|stead|post|job|role|office|slot)$/,
  },
  {
    type: 'appointment',
    verbs: 'step',
    after:
      /^(?:up|in)(?: to the plate)? (?:in (?:his|her|their) (?:stead|place|absence)|into (?:his|her|their|the) (?:\S+ )?(?:shoes|breach|role|post|job))\b/,
  },
  {
    type: 'appointment',
    verbs: 'move rise ascend climb graduate advance',
    voice: 'active',
    after: new RegExp(`^(?:up |swiftly |quickly )?to (?:be |become )?(?:the |an? |its |their )?(?:\\S+ )?${OFFICE}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'go pass fall',
    subject:
      /\b(?:job|post|role|position|seat|captaincy|chairmanship|chair|presidency|leadership|helm|top job|vacancy|premiership|portfolio|baton|reins)$/,
    after: /^to (?!waste|plan|press|the wall|ground|pieces|court)\p{L}/u,
  },
  {
    type: 'joining',
    verbs: 'lure poach tempt entice prise pry woo coax snatch pinch hire',
    voice: 'active',
    after: /^(?:away )?(?:[\p{L}.’'-]+ ){1,5}?(?:away )?from (?!being|the (?:start|outset|beginning)|home)\S/u,
  },
];
