/** Verbs of posts: given, given up, taken away, come back to. */
import type { EnglishRule } from '../englishRule.ts';
import { PERSON_SUBJECT, post, WALKED } from './plainWords.ts';

const POSSESSIVE = "(?:his|her|their|its|the|an?|\\S+['’]s?)";

export const PLAIN_POSTS: readonly EnglishRule[] = [
  {
    type: 'departure',
    verbs: 'walk storm stalk',
    after: /^(?:off|out of) (?:the|its|his|her) (?:\S+ )?(?:board|committee|panel|council|job|inquiry|project)\b/,
  },
  // Posts
  {
    type: 'appointment',
    verbs: 'elevate anoint designate ordain co-opt enthrone',
    notAfter: /^(?:the (?:level|status|issue|mood)|levels)\b/,
  },
  {
    type: 'appointment',
    verbs: 'inherit assume take accept get win gain land secure fill claim',
    after: post(`(?:up |over |on )?(?:${POSSESSIVE} )`),
  },
  {
    type: 'appointment',
    verbs: 'hand give pass entrust offer',
    after: post('(?:him |her |them |over |on )?(?:the |his |her |their )'),
    notAfter: /^(?:up|in)\b/,
  },
  {
    type: 'appointment',
    verbs: 'step move slide slip walk ease settle',
    after:
      /^(?:up )?(?:into|in to) (?:the|his|her|their|\S+['’]s) (?:\S+ )?(?:shoes|role|job|post|breach|breech|top job|corner office|chair|seat|position|vacuum)\b/,
  },
  {
    type: 'appointment',
    verbs: 'rise ascend accede',
    after: /^to (?:become|the (?:throne|presidency|post|top|rank|position))\b/,
  },
  {
    type: 'appointment',
    verbs: 'arrive return serve start begin work',
    voice: 'active',
    after:
      /^(?:\S+ ){0,2}?as (?:an? |the |its |his |her |interim |acting |executive |deputy )*(?:[\p{L}-]+ )?(?:chief|chair\w*|president|head|director|manager|coach|captain|minister|secretary|chancellor|editor|leader|ceo|cfo|coo|cto|treasurer|boss|governor|commissioner|executive|adviser|consultant)\b/u,
  },
  {
    type: 'appointment',
    verbs: 'turn',
    after:
      /^to (?!the|a|an|his|her|its)\p{L}+(?: \p{L}+)? (?:as|to (?:lead|run|replace|succeed|head|steady|rescue|fill))\b/u,
  },
  {
    type: 'appointment',
    verbs: 'bring call draft parachute',
    after:
      /^(?:in|on board|aboard) (?:[\p{L}.-]+ ){1,4}(?:as|to (?:lead|run|replace|succeed|head|steady|rescue|fill|oversee|manage))\b/u,
  },
  {
    type: 'appointment',
    verbs: 'bring call draft parachute draught recruit',
    voice: 'passive',
    after:
      /^(?:in|on board|aboard)?\s?(?:as|to (?:lead|run|replace|succeed|head|steady|rescue|fill|oversee|manage|steer))\b/,
  },
  {
    type: 'appointment',
    verbs: 'make',
    voice: 'passive',
    after:
      /^(?:an? |the |its )?(?:[\p{L}-]+ )?(?:chief|chair\w*|president|head|director|manager|captain|minister|partner|editor|leader|ceo|cfo|coo|cto|commander|governor|bishop|dean|professor)\b/u,
  },
  {
    type: 'appointment',
    verbs: 'confirm install tap choose pick select',
    voice: 'passive',
    after: /^(?:as|to|for|by)\b/,
    notSubject: /\b(?:report|news|deal|death|case|visit|reports|deaths|cases|it|that|this)$/,
  },
  { type: 'appointment', verbs: 'get', after: /^the (?:nod|top job|job|call)\b/ },
  {
    type: 'appointment',
    verbs: 'settle plump',
    after: /^(?:up)?on (?:\p{L}+ ){1,3}(?:as|to (?:lead|run|replace|succeed|head))\b/u,
  },
  { type: 'departure', verbs: 'make', after: /^way(?: for\b|$)/ },
  {
    type: 'departure',
    verbs: 'pack clear',
    after: /^(?:his|her|their|up his|up her|out his|out her) (?:bags|desks?|office|things)\b/,
  },
  {
    type: 'departure',
    verbs: 'move',
    after: /^on(?:$| (?:from|after|in|last|to)\b)/,
    subject: PERSON_SUBJECT,
    notSubject: /\b(?:case|story|world|talks|bill)$/,
  },
  {
    type: 'departure',
    verbs: 'step bow walk storm drop',
    after: /^(?:away|out)\b/,
    notAfter: WALKED,
  },
  {
    type: 'departure',
    verbs: 'follow',
    after: /^(?:\S+ ){1,3}?(?:out(?: of)?|through|to) (?:the |his |her )?(?:doors?|exit|exits)\b/,
  },
  { type: 'departure', verbs: 'call', after: /^time on (?:his|her|their|a)\b/ },
  { type: 'departure', verbs: 'jump', after: /^ship\b/ },
  { type: 'departure', verbs: 'decamp bolt' },
  {
    type: 'departure',
    verbs: 'hang',
    after: /^up (?:his|her|their) (?:\S+ )?(?:boots|gloves|hat|whistle|skates|racket)\b/,
  },
  {
    type: 'departure',
    verbs: 'cede surrender relinquish vacate lay lose',
    after: post('(?:down |up )?(?:his |her |their |the )'),
  },
  {
    type: 'departure',
    verbs: 'lay set',
    after: /^(?:down|aside) (?:his|her|the) (?:office|mandate|crown|command|duties)\b/,
  },
  {
    type: 'departure',
    verbs: 'end',
    after: /^(?:his|her|their) (?:\S+ ){0,3}(?:tenure|term|reign|stint|spell|career|involvement)\b/,
  },
  {
    type: 'departure',
    verbs: 'be',
    after: /^(?:out|gone|off|no longer (?:at|with|in|the))(?:$| (?:by|within|in|on|at|before|after|the|last|for|as)\b)/,
    notAfter:
      /^(?:out (?:of (?:order|control|date|stock|sight|danger|hospital|touch|the question|reach|action|line)|in (?:front|the)|on (?:bail|loan))|off (?:to|on|the|limits|balance))/,
    subject: PERSON_SUBJECT,
    notSubject:
      /\b(?:it|that|this|there|money|game|secret|news|truth|results?|votes?|jury|report|power|which|lights|days|era|trust|hope|jobs?|ball)$/,
  },
  {
    type: 'departure',
    verbs: 'split part',
    after: /^(?:ways |company )?(?:with|from) \p{L}+/u,
    notAfter: /^(?:from (?:his|her) (?:wife|husband)|with (?:his|her) (?:wife|husband|girlfriend|boyfriend))/,
  },
  { type: 'departure', verbs: 'head', after: /^(?:for|out) (?:the )?(?:exit|door)\b/ },
  {
    type: 'dismissal',
    verbs: 'boot eject unseat topple overthrow purge demote deselect defenestrate sideline',
    notSubject: /\b(?:crane|tree|lorry|truck|statue)$/,
  },
  {
    type: 'dismissal',
    verbs: 'kick throw edge ease squeeze drum hound turf shove bundle chase elbow usher nudge',
    after: /^(?:[\p{L}.-]+ ){0,3}(?:out|off|aside)\b/u,
    notSubject: /\b(?:court|judge|judges|jury|panel|bench)$/,
    notAfter:
      /^out (?:the|his|her|a|its|their) (?:case|conviction|claim|appeal|suit|lawsuit|plan|idea|ball|cordon|vote|votes|result|verdict|ruling|charges?|bill|evidence|motion)\b|^off\b.*\bby \p{L}+ing\b|^(?:(?:the|his|her|their|an?|its|two|some) )?(?:[\p{L}-]+ )?(?:balls?|towels?|bottles?|flares?|doors?|windows?|cases?|claims?|lawsuits?|suits?|motions?|bills?|appeals?|charges|rubbish|trash|papers?|ideas?|deals?|plans?|proposals?|evidence|verdicts?|convictions?|rules?|furniture|clothes|things|goal|penalty) (?:out|off|aside)\b/u,
  },
  { type: 'dismissal', verbs: 'push force drive', after: /^(?:[\p{L}.-]+ ){0,3}(?:out|aside)\b/u },
  {
    type: 'dismissal',
    verbs: 'relieve',
    after: /^(?:[\p{L}.-]+ ){0,3}of (?:his|her|their|the|command|all|duty|duties)\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'let',
    after: /^(?:[\p{L}.-]+ ){0,3}go\b(?! (?:to|on|home|out|back|into|through|there|of|ahead)\b)/u,
  },
  {
    type: 'dismissal',
    verbs: 'discharge cashier jettison',
    notSubject: /\b(?:hospital|patients?|factory|plant|river|ship)$/,
  },
  {
    type: 'dismissal',
    verbs: 'show hand give get',
    after:
      /^(?:[\p{L}.-]+ ){0,2}(?:the (?:door|boot|sack|push|axe|chop|bullet|elbow)|(?:his|her|their) (?:cards|marching orders|walking papers|pink slip|p45))\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'get dispense',
    after: /^(?:rid of|with (?:his|her|the services|\p{L}+['’]s services))\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'drop ditch dump axe',
    voice: 'active',
    after: /^(?:him|her|them|(?:[\p{L}.-]+ ){1,3}(?:as|from (?:the|his|her)))\b/u,
    notAfter: /\b(?:plans?|charges?|case|bid|claim)\b/,
  },
  { type: 'dismissal', verbs: 'remove', voice: 'active', after: /^(?:him|her|them)\b/ },
  { type: 'dismissal', verbs: 'cut', after: /^(?:him|her|them|\p{L}+) loose\b/u },
  {
    type: 'dismissal',
    verbs: 'lose',
    after: /^(?:his|her|their) (?:\S+ )?(?:jobs?|posts?|seats?|positions?|place|command|livelihoods?)\b/,
  },
  {
    type: 'return',
    verbs: 'put bring welcome win have call invite fly',
    after: /^(?:[\p{L}.’'-]+ ){0,4}back\b(?: (?:in|to|at|as|into|on|from|onto|home|$))?/u,
    notAfter: /^(?:[\p{L}.’'-]+ ){0,4}back (?:pain|injury|door|seat)/u,
  },
  {
    type: 'return',
    verbs: 'be',
    after: /^back (?:in|at|as|on|with|home|from|behind)\b/,
    notAfter:
      /^back (?:in (?:form|fashion|business|profit|contention|the (?:lead|black|red|news|headlines)|front|control|favou?r|vogue|demand|time|\d)|on (?:track|course|top|the (?:agenda|table|market|menu))|with a|at (?:square|the (?:start|beginning)))\b/,
    notSubject: /\b(?:it|that|this|there|fashion|focus)$/,
  },
  {
    type: 'return',
    verbs: 'reclaim regain retake resume reoccupy',
    after:
      /^(?:(?:[\p{L}.’'-]+ ){0,3}(?:post|job|role|seat|title|power|control|throne|office|duties|work|place|position|command|presidency|crown|career|top spot|leadership|reins|helm)\b)/u,
  },
  { type: 'return', verbs: 'take get win', after: /^back (?:the |his |her |control|power|charge)/ },
  { type: 'return', verbs: 'rehire re-sign reappear resurface re-emerge reunite' },
  {
    type: 'return',
    verbs: 'reopen restart relaunch revive resurrect',
    notAfter: /^(?:the )?(?:investigation|inquiry|case|probe|wounds?|debate|question|memories|memory|fears?)\b/,
  },
  { type: 'leave', verbs: 'recuse', after: /^(?:himself|herself|themselves)\b/ },
  { type: 'leave', verbs: 'take', after: /^(?:an? )?(?:\S+ )?(?:break|sabbatical|time off|time out|hiatus)\b/ },
  {
    type: 'leave',
    verbs: 'go be',
    after: /^on (?:\S+ )?(?:leave|sabbatical|hiatus|maternity leave|paternity leave|sick leave)\b/,
  },
  { type: 'leave', verbs: 'send', after: /^(?:\S+ ){0,3}on (?:\S+ )?leave\b/ },
  {
    type: 'joining',
    verbs: 'lure poach recruit hire',
    voice: 'passive',
    after: /^(?:away )?(?:from|by|to|as|in|last)\b/,
  },
  { type: 'joining', verbs: 'sign come climb get', after: /^(?:aboard|on board|on (?:with|as|at|to the board))\b/ },
  { type: 'joining', verbs: 'go', after: /^to work (?:for|at|with)\b/ },
  {
    type: 'joining',
    verbs: 'defect cross switch',
    after: /^(?:the floor|to (?:the )?\p{L}+)/u,
    notAfter: /^to (?:a|an|the (?:other|offensive|idea|subject|second|question))\b/,
  },
  {
    type: 'joining',
    verbs: 'take accept',
    after:
      /^(?:up )?an? (?:\S+ ){0,3}(?:job|post|position|seat|place|role|chair|professorship|fellowship) (?:at|with|in|on|from|as)\b/,
  },
  {
    type: 'joining',
    verbs: 'seek gain get win secure take',
    after: /^(?:an? |his |her |two |three |several )?(?:\S+ ){0,2}(?:seats?|places?) (?:on|at|in)\b/,
    // "took place in Oslo"
    notAfter: /^place\b/,
  },
  {
    type: 'joining',
    verbs: 'become',
    after:
      /^an? (?:\S+ )?(?:member|partner|shareholder|citizen|fellow|trustee|investor|nun|monk|priest|party member)\b/,
  },
  {
    type: 'joining',
    verbs: 'start begin',
    voice: 'active',
    after: /^(?:work(?:ing)? |his career |her career |out )(?:at|for|with|in|as)\b/,
  },
];
