/** Where people come from and go to in English: "lured from Acme", "unveiled by Acme after Roe was sacked", "took charge of Acme". */
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** Fetched from where one is. */
const FETCHED =
  '(?:lured|poached|headhunted|prised|prized|plucked|tempted|wooed|enticed|recruited|hired|signed|brought in|drafted in|snatched|borrowed|seconded)';
/** Shown or put in a post. */
const PUT =
  '(?:unveiled|named|appointed|hired|installed|brought in|presented|confirmed|announced|chosen|picked|signed|recruited|drafted in)';
const OUT =
  '(?:(?:was|were|had been|was being) (?:[a-z]+ )?(?:axed|sacked|fired|dismissed|ousted|removed|forced out|let go|shown the door|put out|suspended)|left|quit|resigned|retired|walked out|stepped down|died|departed)';
/** "the Swedish miner": what a body is, before its name. */
const WHAT_IT_IS = '(?:(?:the|its|their|his|her|arch-|old|bitter|main|big|local|fierce) ){0,2}(?:[A-Za-z-]+ ){0,3}?';

export const COMING_PATTERNS_EN: readonly TiePattern[] = [
  // "Doe, lured from the Swedish miner Acme"
  ...(['role_at', 'left'] as const).map(
    (type): TiePattern => ({
      rule: 'tie-lured-from',
      type,
      pattern: shape(
        `(?<s>${P})(?:, \\d+)?,? (?:who (?:was |had been |has been )|was |had been )?(?:first |newly |recently |then |just )?${FETCHED} (?:away )?from ${WHAT_IT_IS}(?<t>${O})(?!['’]s)`,
      ),
    }),
  ),
  // "Roe, unveiled by Acme in May after Doe was sacked"
  {
    rule: 'tie-unveiled-after',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P}),? (?:who )?(?:was |had been |is |has been )?${PUT}\\b[^.;${P}]{0,70}? (?:after|when|once|hours after|days after|weeks after) (?<t>${P}) ${OUT}\\b`,
    ),
  },
  {
    rule: 'tie-unveiled-by',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P}),? (?:who )?(?:was |had been |is |has been )?(?:unveiled|presented|paraded) (?:by|at) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-unveiled-after-at',
    type: 'role_at',
    pattern: shape(`${PUT} (?:by|at) (?:the )?(?<t>${O})[^.;${P}]{0,40}? (?:after|when|once) (?<s>${P}) ${OUT}\\b`),
  },
  // "walked out, and within a week had taken charge of Acme"
  {
    rule: 'tie-took-charge-of',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^.;${P}${O}]{0,110}?\\b(?:took|taken|takes|taking|assumed?|assumes|grabbed) (?:charge (?:of|at)|(?:over )?(?:the )?(?:helm|reins|controls|wheel|hot seat|top job|leadership|presidency|chair) (?:of|at)|over at) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  // "has spent the months since at Acme"
  {
    rule: 'tie-time-at',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^.;${P}${O}]{0,110}?\\b(?:spent|spends|served|put in|did) (?:the |more than |some |almost |nearly |his |her |an? |two |three |four |five |six |seven |eight |nine |ten |\\d+ )+(?:[a-z-]+ ){0,2}?(?:years?|months?|weeks?|decades?|seasons?|career|stint|spell|time)(?: since)? (?:at|with) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  // "colleagues of Doe at Acme, his old employer"
  {
    rule: 'tie-old-employer',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O}), (?<s>${P}) (?:old|former|previous|one-time|erstwhile|current|new|then) (?:employers?|company|firm|club|bank|team|paper|newspaper|party|school)\\b`,
    ),
  },
  {
    rule: 'tie-old-employer',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})['’]s? (?:old|former|previous|one-time|erstwhile|current|new|then) (?:employers?|company|firm|club|bank|team|paper|newspaper),? (?<t>${O})`,
    ),
  },
  // "walked away from the board of trustees of Acme"
  {
    rule: 'tie-left-its-board',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^.;,${P}${O}]{0,50}? (?:walked away from|left|quit|resigned from|stepped down from|stood down from|departed|(?:gave up|surrendered|vacated|lost|resigned) (?:his|her|${P}|a|the)? ?(?:seat|place) on|sits on|sat on|served on|joined|has joined) the (?:[a-z]+ )?board (?:of (?:trustees|directors|governors|regents|overseers) )?(?:of|at) (?:the )?(?<t>${O})`,
    ),
  },
];
