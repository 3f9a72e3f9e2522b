/** Verbs of people who come together. */
import type { EnglishRule } from '../englishRule.ts';

export const PLAIN_MEETINGS: readonly EnglishRule[] = [
  // "will be discussed by the union and the airline next month"
  {
    type: 'meeting',
    verbs: 'discuss debate thrash',
    voice: 'passive',
    after:
      /^(?:out )?(?:by|at|between|with|on|next|in (?:parliament|the (?:commons|senate|house|chamber|cabinet)|talks|\p{L}+$)|this|again|when)\b/u,
    notAfter:
      /^(?:at (?:length|the time)|in (?:private|public|detail)|by (?:fans|many|people|critics|experts|historians|scholars))\b/,
  },
  {
    type: 'meeting',
    verbs: 'consider examine review',
    voice: 'passive',
    after:
      /^by (?:the )?(?:\S+ )?(?:shareholders|ministers|members|councillors|creditors|board|cabinet|committee|council|mps|governors|trustees)\b.*\b(?:next|on|in|this|at)\b/,
  },
  // People come together
  {
    type: 'meeting',
    verbs: 'greet reconcile mingle huddle assemble congregate parley lunch dine confer',
    notAfter: /^(?:with (?:scepticism|skepticism|relief|dismay|silence|laughter|derision|applause))/,
    notSubject: /\b(?:news|decision|announcement|verdict|move)$/,
  },
  { type: 'meeting', verbs: 'field', after: /^(?:\S+ ){0,2}(?:questions|calls)\b/ },
  { type: 'meeting', verbs: 'patch bury', after: /^(?:up|the hatchet)\b/ },
  { type: 'meeting', verbs: 'make', after: /^(?:peace|an? (?:\S+ ){0,2}(?:visit|appearance|trip|pilgrimage|stop))\b/ },
  { type: 'meeting', verbs: 'come run bump', after: /^(?:face to face|together|into (?:each other|one another))\b/ },
  {
    type: 'meeting',
    verbs: 'drop stop call',
    after: /^(?:in on|by (?:to|the)|on (?:him|her|the (?:president|prime minister|king|queen|pope)) at)\b/,
  },
  { type: 'meeting', verbs: 'turn show', after: /^up (?:at|for|to|unannounced|outside)\b/, namesSubject: true },
  {
    type: 'meeting',
    verbs: 'stride stroll march walk take',
    after:
      /^(?:on ?to|into|to|the)? ?(?:a |the )?(?:\S+ ){0,2}(?:stage|podium|soundstage|set|platform|floor|meeting|room|lectern|rostrum)\b/,
  },
  { type: 'meeting', verbs: 'negotiate consult', after: /^with\b/ },
  {
    type: 'meeting',
    verbs: 'gather meet assemble',
    after: /^(?:in|at|for|on|outside|to|with|around|behind)\b/,
    notAfter: /^(?:with (?:scepticism|skepticism|approval|resistance|silence|derision|opposition|disbelief))/,
  },
  {
    type: 'meeting',
    verbs: 'celebrate mark commemorate',
    after: /\b(?:anniversary|birthday|wedding|jubilee|centenary)\b/,
  },
  { type: 'meeting', verbs: 'see', voice: 'active', namesObject: true, after: /\b(?:at|in) (?:the|his|her|a)\b/ },
];
