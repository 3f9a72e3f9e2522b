/** Phrases of the sports page: who beat whom, who went up or down, goals and cards, records, signings. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

/** What ends a clause or goes on with when, where and how. */
const ENDS = '(?=$|[,;]| (?:on|in|at|for|with|after|by|last|this|before|when|from|and|to|over|against|as|because)\\b)';
const STAGE =
  '(?:final|semi-?finals?|quarter-?finals?|last (?:four|eight|16|sixteen)|play-?offs?|knockout stages?|next round|(?:second|third|fourth|fifth) round|world cup|champions league|olympics)';
const SIDE =
  /(?:\b(?:club|team|side|they|eleven|hosts|visitors|champions|holders|leaders|united|city|rovers|town|athletic|wanderers|rangers|albion|county|hotspur)|\p{L}+)$/u;
const PEOPLE = /\b(?:he|she|who)$/;

export const PHRASES_OF_MATCHES: readonly EnglishRule[] = [
  {
    type: 'change',
    verbs: 'defeat thrash trounce crush rout hammer outplay outclass',
    voice: 'active',
    namesObject: true,
    notAfter: /\b(?:bill|motion|plan|proposal|amendment)\b/,
  },
  {
    type: 'change',
    verbs: 'defeat thrash trounce crush rout hammer beat',
    voice: 'passive',
    after: phrase(
      '(?:\\d|by (?!\\d|an?\\b|the (?:police|police))|in (?:the |a )?(?:final|semi|quarter|play|cup|league)|on penalties)',
    ),
    notSubject:
      /\b(?:motion|bill|amendment|proposal|measure|man|woman|boy|girl|prisoners?|protesters?|migrants?|journalists?|he|she|government)$/,
  },
  {
    type: 'change',
    verbs: 'draw',
    voice: 'active',
    after: phrase(`(?:\\d+[-–—]\\d+ )?(?:at home |away )?(?:with|against) \\p{L}`),
    notAfter: /^with (?:a|the|his|her|pencil|ink|chalk)\b/,
    namesSubject: true,
  },
  { type: 'change', verbs: 'hold', after: phrase(`.{2,40}? to an? (?:\\S+ )?(?:draw|stalemate|tie)\\b`) },
  {
    type: 'change',
    verbs: 'reach qualify advance progress storm march cruise',
    voice: 'active',
    after: phrase(
      `(?:for |to |into |through to |their (?:place|spot) in |a (?:place|spot) in |his (?:place|spot) in |her (?:place|spot) in )?(?:the |a )?(?:\\S+ ){0,2}?${STAGE}${ENDS}`,
    ),
  },
  {
    type: 'change',
    verbs: 'win earn secure clinch seal gain',
    after: /^(?:an? )?(?:automatic |immediate )?(?:promotion|relegation|survival)\b/,
    subject: SIDE,
    notAfter:
      /^promotion to (?:\p{L}+ )?(?:chief|head|director|manager|captain|sergeant|partner|colonel|general|editor)/u,
    notSubject: PEOPLE,
  },
  { type: 'change', verbs: 'win lose', voice: 'active', after: /^\d+[-–—]\d+\b/ },
  {
    type: 'change',
    verbs: 'set break smash equal hold beat lower better',
    after:
      /^(?:an? |the |his |her |their )?(?:\S+ ){0,3}?(?:world|national|olympic|european|course|club|track|league|long-standing) (?:\S+ )?records?\b|^(?:an? |the )?(?:new )?records? (?:for|in)\b/,
  },
  {
    type: 'change',
    verbs: 'miss convert save',
    after: /^(?:an? |the |his |her |two )?(?:\S+ )?(?:penalt(?:y|ies)|spot-?kick|open goal|sitter)\b/,
  },
  {
    type: 'incident',
    verbs: 'pull strain tear rupture twist sprain break fracture dislocate injure',
    after:
      /^(?:an? |his |her |the |both )?(?:\p{L}+ ){0,2}?(?:hamstrings?|ligaments?|tendons?|calf|groin|thigh|muscle|ankle|knee|shoulder|wrist|rib|ribs|collarbone|achilles)\b/u,
  },
  { type: 'incident', verbs: 'limp hobble', after: /^(?:off|out|away)\b/ },
];
