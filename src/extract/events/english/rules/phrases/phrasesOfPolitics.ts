/** Phrases of parties and parliaments: seats of power won by their signs, counts of votes, bids for a leadership. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase, WHOSE } from './phraseWords.ts';

/** What is run for. */
const PRIZE =
  "(?:party |party’s |party's )?(?:leadership|presidency|premiership|chancellorship|mayoralty|governorship|speakership|chairmanship|nomination|top job|president|prime minister|premier|chancellor|mayor|governor|leader|speaker|parliament|congress|the senate|office)";
const BID = `(?:an? |another |his |her |their |the )(?:[\\p{L}-]+ ){0,2}?(?:bid|run|tilt|challenge|campaign|candidacy) (?:for|to (?:become|be|lead|succeed|replace|seek|win)) (?:the |its |his |her )?(?:\\S+ ){0,2}?`;
/** What is put to a vote. */
const MOTION = /\b(?:motions?|bills?|amendments?|resolutions?|proposals?|budget|measures?|deal|treaty|challenge|it)$/;

export const PHRASES_OF_POLITICS: readonly EnglishRule[] = [
  {
    type: 'appointment',
    verbs: 'win take claim secure clinch',
    voice: 'active',
    after: phrase(
      `${WHOSE} (?:speaker’s |speaker's |party |\\S+ ){0,2}?(?:gavel|speakership|premiership|chancellorship|governorship|mayoralty|chairmanship|presidency|top job|keys to)\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'declare pronounce confirm proclaim',
    voice: 'passive',
    after: phrase(
      '(?:as )?(?:the )?(?:outright )?(?:winner|victor|leader|president|president-elect|prime minister|elected|duly elected|speaker|mayor)(?:$|,| (?:of (?:the|an?) (?:[\\p{L}-]+ ){0,3}?(?:election|contest|race|ballot|vote|leadership|primary|poll|run-?off)|on|in|by|after|with|at|late|early|at)\\b)',
    ),
    notSubject: /\b(?:company|firm|group|team|club|bid|film|book|horse)$/,
  },
  {
    type: 'appointment',
    verbs: 'emerge',
    voice: 'active',
    after: phrase('(?:as )?(?:the )?(?:winner|victor|new leader|new president)\\b'),
  },
  {
    type: 'decision',
    verbs: 'consider weigh mull contemplate explore ponder',
    modality: 'possible',
    after: phrase(`${BID}${PRIZE}\\b`),
  },
  {
    type: 'launch',
    verbs: 'mount launch announce begin start make',
    voice: 'active',
    after: phrase(`${BID}${PRIZE}\\b`),
    notAfter: phrase('(?:an? |his |her )(?:new )?leadership campaign'),
  },
  {
    type: 'dispute',
    verbs: 'file table move submit bring lodge tender',
    voice: 'active',
    after: phrase(
      '(?:forward )?(?:an? |the |his |her |their )(?:[\\p{L}-]+ ){0,2}?(?:motion|resolution|petition) (?:to (?:vacate|remove|oust|unseat|depose|impeach|censure|recall|dismiss)|of (?:censure|impeachment)|(?:calling for|demanding) (?:his|her|the|their) (?:removal|resignation|dismissal|ouster))',
    ),
  },
  {
    type: 'dispute',
    verbs: 'press push go',
    voice: 'active',
    after: phrase(
      '(?:ahead|forward|on) with (?:an? |the |his |her |their )(?:[\\p{L}-]+ ){0,2}?(?:(?:motion|vote) of (?:no confidence|censure|impeachment)|no-confidence (?:motion|vote)|impeachment|challenge|revolt|coup)\\b',
    ),
  },
  {
    type: 'decision',
    verbs: 'adjourn recall',
    after: phrase('(?:the )?(?:parliament|house|senate|session|sitting|chamber|commons|congress|assembly)\\b'),
  },
  {
    type: 'dispute',
    verbs: 'move vow threaten try seek',
    after: /^to (?:unseat|oust|depose|topple|remove|impeach|dislodge) \S/,
  },
  // "It was defeated by 76 votes to 69"
  {
    type: 'decision',
    verbs: 'defeat carry pass approve reject adopt vote',
    voice: 'passive',
    subject: MOTION,
    after: /^(?:down )?(?:\S+ )?by (?:a (?:margin|vote) of )?[\d,]+\b|^(?:down )?[\d,]+ (?:votes )?to [\d,]+/,
  },
];
