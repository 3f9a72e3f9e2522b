/**
 * How parties, clubs and firms put it when somebody comes, goes or gives up: the whip and the benches, the caretaker's
 * charge, the door, the administrators.
 */
import type { EnglishRule } from '../englishRule.ts';

/** A party's name before "whip" and "benches". */
const PARTY = "(?:[\\p{L}’'-]+ ){0,2}?";
const re = (words: string): RegExp => new RegExp(`^${words}`, 'u');

export const PHRASES_OF_BENCHES: readonly EnglishRule[] = [
  // The whip
  {
    type: 'return',
    verbs: 'have get regain receive win',
    after: re(`(?:back )?(?:the |his |her )${PARTY}whip (?:restored|returned|back|reinstated|handed back)\\b`),
  },
  { type: 'return', verbs: 'restore return', voice: 'active', after: re(`the ${PARTY}whip to\\b`), takes: /^to$/ },
  { type: 'return', verbs: 'regain', after: re(`the ${PARTY}whip\\b`) },
  { type: 'return', verbs: 'restore return reinstate', voice: 'passive', subject: /\bwhip$/ },
  {
    type: 'departure',
    verbs: 'give surrender relinquish renounce forfeit resign',
    after: re(`(?:up )?(?:the |his |her )${PARTY}whip\\b`),
  },
  {
    type: 'dismissal',
    verbs: 'have see',
    after: re(
      `(?:the |his |her )${PARTY}(?:whip|party membership|membership) (?:withdrawn|removed|suspended|taken)\\b`,
    ),
  },
  { type: 'dismissal', verbs: 'strip deprive', voice: 'passive', after: re(`of (?:the |his |her )${PARTY}whip\\b`) },
  { type: 'dismissal', verbs: 'withdraw remove suspend', voice: 'passive', subject: /\bwhip$/ },
  // The benches
  {
    type: 'joining',
    verbs: 'move cross shift walk go switch transfer decamp',
    after: re(`(?:over |across )?(?:on ?to|to|into|for) (?:the ${PARTY}(?:benches|side|camp|ranks|fold)|sit with)\\b`),
    namesSubject: true,
    notAfter: /^(?:back|to the (?:other|far|left|right|back|front|government|opposition)? ?(?:side|back) of\b)/,
  },
  {
    type: 'joining',
    verbs: 'go come move walk',
    after:
      /^over to (?:the )?(?:\p{L}+ )?(?:party|opposition|enemy|rebels|labour|conservatives|tories|rival|rivals)\b/u,
    namesSubject: true,
  },
  {
    type: 'joining',
    verbs: 'take accept',
    after: re(`the (?:labour|conservative|tory|lib dem|liberal|party) whip\\b`),
  },
  { type: 'joining', verbs: 'switch change swap', after: /^(?:sides|parties|allegiance|party)\b/, namesSubject: true },
  { type: 'departure', verbs: 'leave quit', after: re(`the ${PARTY}(?:benches|whips['’]? office)\\b`) },
  // The charge of a team
  {
    type: 'appointment',
    verbs: 'take assume',
    after:
      /^(?:(?:temporary|interim|caretaker|sole|full|permanent|overall|joint|immediate|day-to-day) ){1,2}(?:charge|control|command)\b/,
  },
  // The door
  {
    type: 'dismissal',
    verbs: 'show hand give',
    voice: 'active',
    after:
      /^(?:(?:its|the|his|her|their) )?(?:[\p{L}.’'-]+,? ){1,8}?(?:the door|the boot|the sack|the push|the chop|(?:his|her|their) (?:marching orders|cards|p45|walking papers))\b/u,
    notAfter: /\b(?:to the door|out of the door|behind the door|kick)\b/,
  },
  { type: 'dismissal', verbs: 'make', voice: 'passive', after: /^redundant\b/, namesSubject: true },
  // A vote on somebody
  {
    type: 'dismissal',
    verbs: 'lose',
    after:
      /^(?:an? |the )?(?:\S+ )?(?:vote of (?:no )?confidence|(?:no-)?confidence (?:vote|motion|ballot)|recall (?:vote|petition|ballot))\b/,
    namesSubject: true,
  },
  // The administrators
  {
    type: 'restructuring',
    verbs: 'fall pass slip go',
    after: /^into the hands of (?:the |its )?(?:administrators|receivers|liquidators|creditors|lenders)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'appoint install call send bring',
    voice: 'passive',
    subject: /\b(?:administrators?|receivers?|liquidators?|insolvency practitioners?)(?: (?:from|at|of) .{2,40})?$/,
    after:
      /^(?:in\b|to (?:run|handle|oversee|wind|manage|take|the|sell)\b|at\b|for\b|on\b|over\b|by\b|last\b|after\b|$)/,
  },
];
