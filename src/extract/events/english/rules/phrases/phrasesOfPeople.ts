/** Phrases in which a body does something with people: chooses, takes on, puts in power, clears out. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

/** Who fills posts. */
const CHOOSERS =
  /\b(?:board|boards|directors|trustees|council|committee|panel|party|members|mps|lawmakers|senators|delegates|cardinals|shareholders|owners?|club|company|firm|bank|university|institute|college|federation|association|union|regulator|government|cabinet|parliament|congress|assembly|conference|convention|party's \S+|partners|governors|voters|electors|players|group|network|paper|newspaper|publisher|foundation|trust|museum|orchestra|hospital|league|team)$/;
const SUM = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|most|all|several|many)';
/** Who sits together at the top. */
const TOP =
  '(?:boards?|directors|trustees|management|leadership|executives?|old guard|top brass|committee|council|commissioners|governors|management team|leadership team|top team|hierarchy|directorate|cabinet)';
const OWN = "(?:the|its|his|her|their|this|that|\\S+['’]s?)";
const BODY =
  '(?:offices?|posts?|roles?|positions?|jobs?|boards?|trusts?|watchdog|regulator|commission|councils?|agency|authority|committees?|panels?|cabinet|government|helm|chair|chairmanship|command|party|presidency|leadership|bench|team|squad|list|ticket|ministry|department|union|federation|institute|foundation|faculty|trustees|directorship|payroll|case|project|programme|show)';
const WHEN =
  '(?:$|(?:early |late |back )?(?:in|on|at|last|this|that|next|from|for|after|before|when|since|as|full-time|permanently|straight away|immediately|two|three|a)\\b)';

export const PHRASES_OF_PEOPLE: readonly EnglishRule[] = [
  // "the board chose Doe", "the party picked Roe in March"
  {
    type: 'appointment',
    verbs: 'choose pick select tap elevate anoint appoint prefer',
    voice: 'active',
    namesObject: true,
    subject: CHOOSERS,
    notAfter:
      /^[^,]{2,40} for (?:the|its|their|an?|this|next)(?! (?:[\p{L}'’-]+ ){0,2}(?:posts?|jobs?|roles?|seats?|chair|leadership|presidency|captaincy|ticket|nomination|position|top))\b/u,
  },
  // "took her on in 2009", "took him on as an adviser"
  {
    type: 'appointment',
    verbs: 'take',
    voice: 'active',
    after: phrase(`on ${WHEN}`),
    notAfter: /^on (?:this|that|it)\b/,
  },
  {
    type: 'appointment',
    verbs: 'bring draft parachute call',
    voice: 'active',
    after: phrase(`in ${WHEN}`),
    notAfter: /^in (?:that|this|the|a|two|three|last)\b/,
    subject: CHOOSERS,
  },
  // "brought him to the capital as a visiting professor"
  {
    type: 'appointment',
    verbs: 'bring lure tempt entice invite fetch coax attract',
    voice: 'active',
    after:
      /^(?:him|her|them|\p{L}[^,;]{1,40}?) (?:back |over |across |home )?(?:to|in|into|from|over|on board|aboard)\b[^;]{0,60}? as (?:an?|its|their|the|his|her|visiting|chief|head|interim|acting) ?(?:[\p{L}-]+ ){0,3}?(?:professor|director|chief|head|chair\w*|president|manager|coach|adviser|advisor|consultant|executive|editor|partner|fellow|minister|conductor|captain|officer|lecturer|counsel|boss)\b/u,
  },
  // "put Labour into power", "was swept into office", "returned him to power"
  {
    type: 'appointment',
    verbs: 'put propel sweep vote usher carry catapult install elect hoist send lift thrust',
    after:
      /^(?:[^,;]{1,40}? )?(?:back )?(?:in|into|to) (?:power|office|government|number 10|downing street|the white house|the (?:presidency|premiership|top job|mayoralty|chair))\b/,
    notAfter: /^(?:[^,;]{1,40}? )?in (?:office|government) (?:buildings?|circles)\b/,
  },
  // "The desk was handed to Doe", "the armband passed to Roe"
  {
    type: 'appointment',
    verbs: 'hand give pass entrust assign award offer transfer',
    voice: 'passive',
    after:
      /^(?:over |on )?to (?!the (?:police|authorities|court|state|public|museum)|charity|police|prosecutors|creditors|investigators|journalists|reporters)/,
    subject:
      /\b(?:job|post|role|desk|chair|chairmanship|seat|title|portfolio|brief|captaincy|armband|reins|command|leadership|position|department|ministry|premiership|presidency|editorship|directorship|account|mantle|baton|helm)$/,
  },
  {
    type: 'appointment',
    verbs: 'pass fall move',
    voice: 'active',
    after: /^(?:on )?to (?!the (?:police|state|public))\p{L}/u,
    subject:
      /\b(?:job|post|role|chair|chairmanship|title|portfolio|brief|captaincy|armband|reins|command|leadership|premiership|presidency|editorship|directorship|mantle|baton|crown|throne)$/,
  },
  // "swept out the entire board", "cleared out the old guard"
  {
    type: 'dismissal',
    verbs: 'sweep clear clean throw boot kick turf turn vote purge oust sack fire dismiss remove eject',
    voice: 'active',
    after: phrase(
      `(?:out |away |aside |off )?(?:${OWN} |${SUM} |of |entire |whole |own |old |top |senior |remaining |other |rival |rebel )*${TOP}\\b`,
    ),
    notAfter:
      /^(?:out |away )?[^,]{0,40}\b(?:board|committee|council|cabinet|management) (?:rooms?|tables?|meetings?|games?|members?['’]s? (?:claim|plan|motion|request)|decisions?|rulings?|papers|style)\b/,
  },
  // "stood down the executive board"
  {
    type: 'dismissal',
    verbs: 'stand',
    voice: 'active',
    after: phrase(
      `down (?:${OWN} |${SUM} |of |entire |whole |senior |executive |deputy |acting )+(?:boards?|directors?|executives?|officers?|ministers?|players?|staff|chief|head|team|coach|manager|officials?|members|committee|council|guards?|pilots?|referees?|officers)\\b`,
    ),
  },
  // "removed Doe and Roe, a friend, from the trust"
  {
    type: 'dismissal',
    verbs: 'remove drop oust eject strike expel pull withdraw',
    voice: 'active',
    namesObject: true,
    after: phrase(`[^;]{2,90}? (?:from|off) (?:(?:${OWN}|an?) )?(?:[\\p{L}-]+ ){0,3}?${BODY}\\b`),
  },
  {
    type: 'dismissal',
    verbs: 'remove drop oust eject strike expel',
    voice: 'active',
    after: phrase(
      `(?:${SUM}|him|her|them|${OWN} (?:chief|chair\\w*|head|director|president|manager|minister|founder)) (?:[^;,]{0,60}? )?(?:from|off|as) (?:(?:${OWN}|an?) )?(?:[\\p{L}-]+ ){0,3}?(?:${BODY}|director|chair\\w*|chief|head|president|manager|leader)\\b`,
    ),
  },
  {
    type: 'dismissal',
    verbs: 'remove oust replace unseat',
    voice: 'active',
    after: phrase(
      `(?:${OWN} |${SUM} |of |entire |whole |sitting |independent |\\p{L}+ )*?(?:directors|trustees|board)\\b`,
    ),
    notAfter: /^(?:a|the|its) board (?:with|game)/,
  },
  // "brought down the government", "was brought down by the scandal"
  {
    type: 'dismissal',
    verbs: 'bring topple fell',
    voice: 'active',
    after:
      /^(?:down )?(?:the |his |her |its |their |an? |this )?(?:\p{L}+ ){0,2}?(?:government|administration|executive|cabinet|coalition|prime minister|premier|president|chancellor|minister|regime|leader|leadership|chief executive|chairman|mayor|governor|pope|king|monarchy)\b/u,
    notAfter: /^(?!down )(?:the|a|his|her|its)\b.*\b(?:to|into|with|in|together)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'bring',
    voice: 'passive',
    after: /^down (?:by|over|in|amid|after)\b/,
    namesSubject: true,
  },
  // "will stay until April", who then goes
  {
    type: 'departure',
    verbs: 'will-stay will-remain will-continue will-serve',
    after:
      /^(?:on |in (?:the |his |her )?(?:post|role|job|office|place) |at the (?:company|firm|bank|club|helm) |as \S+(?: \S+)? )?(?:until|till|through|to) (?:the (?:end|start|beginning|middle|summer|autumn|spring|new year)|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|next|\d|\S+day\b|a (?:successor|replacement)|his|her|their)/,
    namesSubject: true,
    modality: 'planned',
  },
  // "slipped out of the club"
  {
    type: 'departure',
    verbs: 'slip sneak slink ease drift melt steal',
    voice: 'active',
    after:
      /^(?:out of|away from) (?:the |his |her )?(?:club|company|firm|party|bank|ministry|government|cabinet|job|post|board|office|bridge|palace|university|institute|paper|job)\b/,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'jump',
    voice: 'active',
    after: /^(?:first|before (?:he|she|they) (?:was|were|could))\b/,
    namesSubject: true,
  },
  {
    type: 'joining',
    verbs: 'come move cross switch go',
    voice: 'active',
    after:
      /^(?:over|across) (?:to \p{L}[^,;]{1,40}? )?from (?:\p{L}+ )?(?:rival|arch-rival|competitor|the (?:rival|bank|club|company|firm|party|paper))\b/u,
    namesSubject: true,
  },
];
