/**
 * Phrases for rights, honours and papers that are given back or taken: convictions, names, licences, knighthoods; and for
 * cases and deals that one body refers to another.
 */
import type { EnglishRule } from '../englishRule.ts';

const BODY =
  '(?:commission|committee|authority|council|board|agency|court(?:s| of \\p{L}+)?|tribunal|service|office|executive|inspectorate|watchdog)';

export const PHRASES_OF_RIGHTS: readonly EnglishRule[] = [
  {
    type: 'legal',
    verbs: 'set throw toss rule declare find',
    voice: 'passive',
    subject: /\b(?:convictions?|verdicts?|sentences?|judge?ments?|rulings?|awards?)$/,
    after: /^(?:aside|out|unsafe|void|invalid|unlawful|wrongful)\b/,
  },
  { type: 'legal', verbs: 'clear', voice: 'passive', subject: /\bnames?(?: of .{2,50})?$/, after: /^(?!up\b|out\b)/ },
  {
    type: 'dismissal',
    verbs: 'annul strip remove forfeit revoke withdraw cancel rescind take',
    voice: 'passive',
    subject: /\b(?:knighthood|damehood|peerage|peerages|titles?|cbe|obe|mbe|honours?|honors?)$/,
    notAfter: /^(?:on|over|up|out|to|from .{2,40} (?:after|in extra))\b/,
  },
  {
    type: 'legal',
    verbs: 'revoke cancel withdraw suspend confiscate deny refuse rescind seize take',
    voice: 'passive',
    subject:
      /\b(?:(?:driving |banking |medical |gun |liquor |trading |operating )?licen[cs]es?|visas?|passports?|permits?|bail|citizenship|residency|parole|(?:request|application|bid|plea) for (?:bail|parole|asylum|leave|a retrial))$/,
    notAfter: /^(?:up|on|out)\b/,
  },
  {
    type: 'legal',
    verbs: 'hear',
    voice: 'passive',
    subject: /\b(?:appeals?|case|claim|petition|evidence)$/,
    after: /^(?:by|in|at|on|last|this|before)\b/,
  },
  {
    type: 'legal',
    verbs: 'refer',
    voice: 'active',
    after: new RegExp(
      `^(?:the |its |their |his |her |an? )?(?:\\S+ ){0,8}?(?:cases?|convictions?|complaints?|matter|question|officers?|files?|evidence|dispute|claims?|appeals?|findings|sentences?|\\p{L}+) to (?:the )?(?:[\\p{L}'’&-]+ ){0,6}?${BODY}\\b`,
      'u',
    ),
    notAfter: /^(?:to|back to|the (?:takeover|merger|deal|acquisition|purchase)|its? as|him to a)\b/,
  },
  {
    type: 'legal',
    verbs: 'refer',
    voice: 'passive',
    after: new RegExp(`^(?:back )?to (?:the )?(?:[\\p{L}'’&-]+ ){0,6}?${BODY}\\b`, 'u'),
  },
  {
    type: 'decision',
    verbs: 'block veto',
    voice: 'passive',
    subject: /\b(?:bids?|offers?|mergers?|takeovers?|purchase|sale|appointment|plans?|proposals?|bills?|motion)$/,
  },
];
