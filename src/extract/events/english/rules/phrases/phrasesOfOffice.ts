/** Posts got and lost by other verbs than the common ones: "laid down the chairmanship", "chose her in his stead", "was made redundant". */
import type { EnglishRule } from '../englishRule.ts';
import { LED, ONE, POST, phrase, WHOSE } from './phraseWords.ts';

/** What somebody has who has a post. */
const SEAT =
  '(?:vice-)?(?:chairmanship|chair|presidency|leadership|premiership|captaincy|armband|directorship|stewardship|editorship|mandate|seat|office|post|position|role|job|title|brief|portfolio|commission|command|reins|crown|throne|gavel|function|functions|duties|party card|whip|ministry|deputy directorship)';
const POST_FALLS =
  /\b(?:chairmanship|chair|presidency|leadership|premiership|captaincy|armband|directorship|stewardship|editorship|office|post|position|role|job|task|title|brief|portfolio|command|helm|crown|throne|gavel|seat|ministry|place)(?: of [^,]{2,40})?$/;
/** What somebody has for a time. */
const TERM = '(?:contract|fellowship|appointment|employment|tenure|term|deal|mandate|licen[cs]e|secondment|visa)';

export const PHRASES_OF_OFFICE: readonly EnglishRule[] = [
  { type: 'departure', verbs: 'lay', voice: 'active', after: phrase(`down ${WHOSE} (?:\\S+ )?${SEAT}\\b`) },
  {
    type: 'departure',
    verbs: 'hand give return surrender cede forfeit turn throw',
    voice: 'active',
    after: phrase(`(?:back |up |in )${WHOSE} (?:[\\p{L}-]+ )?${SEAT}\\b`),
    notAfter: /^in (?:the|a) (?:\S+ )?(?:title|seat|command|mandate)\b/,
  },
  {
    type: 'departure',
    verbs: 'surrender cede forfeit resign',
    voice: 'active',
    after: phrase(`${WHOSE} (?:[\\p{L}-]+ )?${SEAT}\\b`),
  },
  {
    type: 'departure',
    verbs: 'turn send tender',
    voice: 'active',
    after: /^(?:in )?(?:(?:his|her|their|an?) (?:\S+ )?(?:resignation|notice|letter of resignation)|hers|theirs)\b/,
  },
  {
    type: 'departure',
    verbs: 'drop',
    voice: 'active',
    after:
      /^out(?:$| (?:of|from) (?:school|college|university|medical school|the (?:\S+ )?(?:program|programme|course|band|group|institute|academy|team|project)|his studies|her studies)\b| (?:in|on|after|before|last|that|the)\b)/,
    namesSubject: true,
  },
  { type: 'departure', verbs: 'serve', voice: 'active', after: /^out (?:his|her|their) notice\b/ },
  { type: 'dismissal', verbs: 'make', voice: 'passive', after: /^redundant\b/ },
  { type: 'restructuring', verbs: 'make', voice: 'active', after: /^(?:[\p{L}\d,.'’-]+ ){1,6}?redundant\b/u },
  {
    type: 'dismissal',
    verbs: 'put reshuffle rotate ease edge manoeuvre maneuver hound',
    voice: 'passive',
    after: phrase(
      `out of (?:${WHOSE} )?(?:[\\p{L}-]+ )?(?:${LED}|office|post|job|cabinet|profession|altogether|leadership)\\b`,
    ),
  },
  {
    type: 'dismissal',
    verbs: 'push squeeze force remove',
    voice: 'active',
    after: phrase(`${ONE} from ${WHOSE} (?:[\\p{L}-]+ )?${SEAT}\\b`),
  },
  {
    type: 'dismissal',
    verbs: 'inform tell notify advise',
    voice: 'passive',
    after: new RegExp(
      `^(?:by letter |by email |in writing |on \\S+ |that )*(?:his|her|their) (?:[\\p{L}-]+ ){0,2}?(?:${TERM}s? (?:would|will) not be (?:renewed|extended|prolonged)|services (?:were|are|would be) no longer|(?:post|job|position|role)s? (?:had been|have been|has been|was|were|would be|will be|is|are) (?:being )?(?:abolished|eliminated|cut|axed|terminated|scrapped|redundant))`,
      'u',
    ),
  },
  {
    type: 'dismissal',
    verbs: 'drop axe cut omit leave',
    voice: 'active',
    after: phrase(
      `(?:out )?${ONE} (?:from|out of) ${WHOSE} (?:[\\p{L}-]+ )?(?:cabinet|team|squad|side|board|government|list|ticket|line-up|panel|committee)\\b`,
    ),
    notAfter: /^(?:out )?(?:it|them|the charge|any|all)\b/,
  },
  {
    type: 'appointment',
    verbs: 'choose elect pick vote select instal install',
    after: /\bin(?:to)? (?:his|her|their|its|[\p{L}-]+['’]s) (?:stead|place)\b/u,
  },
  {
    type: 'appointment',
    verbs: 'fall pass go',
    voice: 'active',
    after: /^to\b(?! (?:waste|plan|nobody|no one|pieces|trial|court|press|print|seed|ruin|none)\b)/,
    subject: POST_FALLS,
    notAfter: /^to (?:the )?(?:floor|ground|bottom)\b/,
  },
  {
    type: 'appointment',
    verbs: 'will-fall will-pass will-go',
    voice: 'active',
    after: /^to\b(?! (?:waste|plan|pieces|trial|court|press)\b)/,
    subject: POST_FALLS,
  },
  {
    type: 'appointment',
    verbs: 'find',
    voice: 'active',
    after: phrase(
      `(?:himself|herself|themselves) (?:suddenly |unexpectedly )?(?:in charge|at the (?:helm|head)|picking the team|(?:running|leading|heading|chairing|managing|coaching) (?:${WHOSE} )?(?:[\\p{L}-]+ )?${LED})\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'tap turn choose pick hire call bring name want ask recruit enlist',
    voice: 'active',
    subject:
      /^to (?:run|lead|head|chair|manage|steer|oversee|replace|succeed|fill|conduct|coach|captain|edit|revive|rescue) [^,]{2,60}[, ]/,
    after: /^(?:(?:up)?on |to |in |up )?(?:(?:mr|mrs|ms|dr|sir|dame|professor|prof)\.? )?\p{L}/u,
    notAfter: /^(?:it|them|to (?:the|a|an|his|her)\b)/,
    takes: /^(?:to|on|in|upon)$/,
  },
  {
    type: 'appointment',
    verbs: 'win secure clinch earn gain',
    voice: 'active',
    after:
      /^(?:(?:\S+ ){1,2}?)?terms? (?:in (?:\d{4}|may|june|march|april|october|november|january|february|july|august|september|december)|as|of office)\b|^(?:further|two|three|four|several|successive|consecutive) (?:\S+ )?terms\b/,
  },
  {
    type: 'appointment',
    verbs: 'be',
    voice: 'active',
    after:
      /^in (?:overall |sole |full )?charge (?:of|at) [^,]{2,60}? since\b|^(?:at the helm|in the job|in the post|in post|in office|head coach|manager|boss) (?:of [^,]{2,40} |at [^,]{2,40} )?since\b/,
  },
  {
    type: 'appointment',
    verbs: 'will-be',
    voice: 'active',
    after: /^in (?:overall |sole |full |temporary |interim )?charge\b/,
  },
  {
    type: 'appointment',
    verbs: 'will-run will-lead will-head will-oversee will-chair will-steer will-mind',
    voice: 'active',
    after: phrase(
      `${WHOSE} (?:[\\p{L}-]+ ){0,2}?(?:${LED}|trust|lender|ministry|shop|newsroom|ship|brewery|family firm|regulator|watchdog|force|estate)\\b`,
    ),
  },
  {
    type: 'appointment',
    verbs: 'go join come',
    voice: 'active',
    after: /^on(?:to)? the (?:[\p{L}-]+ )?board(?:$| (?:in|of|as|on|last|that|two|a|at)\b)/u,
  },
  {
    type: 'appointment',
    verbs: 'get land bag',
    voice: 'active',
    after: phrase(
      `(?:the|a) (?:[\\p{L}-]+ ){0,2}?(?:ministry|portfolio|post|top job|top post|nod|captaincy|editorship|chairmanship|brief)\\b`,
    ),
    namesSubject: true,
    notAfter: /\bpost (?:office|van|mortem)\b/,
  },
  {
    type: 'appointment',
    verbs: 'end wind finish',
    voice: 'active',
    after: phrase(`up as (?:an? |the |its |their )?(?:[\\p{L}-]+ ){0,2}?${POST}\\b`),
  },
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'active',
    after: phrase(`(?:him|her|them) (?:its |his |her |the |an? )?(?:[\\p{L}-]+ ){0,2}?${POST}\\b`),
    notAfter: /^(?:him|her|them) (?:an? )?(?:offer|proposal|promise|gift)/,
  },
  {
    type: 'appointment',
    verbs: 'inherit',
    voice: 'active',
    after: phrase(
      `${WHOSE} (?:[\\p{L}-]+ ){0,2}?(?:ministry|portfolio|post|job|brief|${LED}|title|captaincy|throne|crown)\\b`,
    ),
    namesSubject: true,
  },
];
