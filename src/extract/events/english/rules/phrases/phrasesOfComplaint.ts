/** Phrases of those who look into something and of those who ask them to: findings, complaints, penalties asked for, cases taken up again. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

/** Who takes up a case. */
const OFFICERS =
  /\b(?:prosecut\p{L}+|investigators?|detectives?|police|courts?|judges?|magistrates?|tribunal|commission|committee|panel|regulator|watchdog|inspectors?|coroner|attorney general|ombudsman)\b/u;
/** Those to whom one complains. */
const AUTHORITY =
  '(?:police|authorit\\p{L}+|institut\\p{L}+|universit\\p{L}+|journal|regulators?|watchdog|board|ombudsman|commission|council|committee|ministry|tribunal|inspector\\p{L}*|management|bosses|superiors|bishop|prosecutors?|dean|federation|association|league|union|integrity (?:office|unit)|ethics (?:board|committee|panel|commission))';
const WHEN = '(?:(?:in|on|last|this|after) (?:[\\p{L}\\d.,’-]+ ){1,4}?)?';
const PENALTY =
  '(?:sentences?|terms?|deductions?|fines?|bans?|prison|jail|life|years|months|death penalty|custody|detention|suspension|convictions?|acquittal|forfeiture|disqualification)';

export const PHRASES_OF_COMPLAINT: readonly EnglishRule[] = [
  // "She concluded that nobody would help her" is a thought.
  {
    type: 'assessment',
    verbs: 'conclude determine',
    voice: 'active',
    after: phrase(`${WHEN}that\\b`),
    subject:
      /\b(?:experts?|reports?|review|reviewers?|inquir\p{L}+|investigation|audit|auditors?|investigators?|panel|commission|committee|tribunal|court|judges?|jury|jurors|regulators?|watchdog|inspectors?|coroner|scientists|engineers|ombudsman|study|inquest)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'report',
    voice: 'active',
    after: phrase(
      `${ONE}(?: [\\p{L}’'-]+){0,3}? to (?:the |its |their |his |her )?(?:[\\p{L}’'-]+ ){0,3}?${AUTHORITY}\\b`,
    ),
    notAfter: /^(?:that|a (?:profit|loss|rise|fall)|profits?|losses|sales|earnings|directly|back|for)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'remove sack dismiss fire replace oust dissolve',
    voice: 'active',
    after: phrase(
      '(?:the |its |his |their |her )?(?:(?:whole|entire|rest|remainder|remaining|members)(?: of)? )?(?:the |its |their )?(?:board|directors|trustees|management|leadership|council)(?: of (?!the state)[^;]{2,40})?(?:$|[,;]| (?:and|in|on|of|at|after|last|the)\\b)',
    ),
  },
  {
    type: 'legal',
    verbs: 'ask call press push plead argue',
    subject: /\b(?:prosecut\p{L}+|crown|state attorney)\b/u,
    after: phrase(`for (?:an? |the |his |her |their )?(?:[\\p{L}\\d-]+ ){0,4}?${PENALTY}\\b`),
  },
  {
    type: 'legal',
    verbs: 'demand seek request recommend',
    subject: /\b(?:prosecut\p{L}+|crown|state attorney)\b/u,
    after: phrase(`(?:an? |the )?(?:[\\p{L}\\d-]+ ){0,4}?${PENALTY}\\b`),
  },
  {
    type: 'legal',
    verbs: 'apply petition ask move seek try fight',
    after: phrase(
      '(?:(?:in|on|last|this) (?:[\\p{L}\\d.]+ ){1,2})?(?:[\\p{L}]+ (?:court|judge|tribunal) )?to (?:have|get) [^,;]{2,60}? (?:reopened|overturned|quashed|set aside|dismissed|annulled|thrown out|struck out|extradited|voided|lifted|unsealed|retried|struck off)\\b',
    ),
  },
  { type: 'legal', verbs: 'reopen', voice: 'active', subject: OFFICERS, after: /^it\b/ },
  {
    type: 'departure',
    verbs: 'hand',
    voice: 'active',
    after: phrase(
      'over as (?:its |the |their )?(?:[\\p{L}-]+ ){0,3}?(?:president|chair\\p{L}*|chief|leader|captain|editor|director|manager|head|boss|ceo|mayor|minister)\\b(?!.* to )',
    ),
  },
  // "picked Jane Doe, an accountant, as president"
  {
    type: 'appointment',
    verbs: 'pick choose name select tap install appoint nominate present unveil',
    voice: 'active',
    after: phrase(
      `${ONE}, (?:an?|the|its|his|her|their|who|then|now|formerly|\\d\\d) ?[^;]{2,80}?, as (?:its |the |his |her |their |an? |interim |acting |new )*(?:[\\p{L}-]+ ){0,3}?(?:president|chair\\p{L}*|chief|leader|captain|editor|director|manager|head|boss|ceo|mayor|minister|successor|partner|coach|trustee|executive|secretary|treasurer|adviser|governor)\\b`,
    ),
  },
];
