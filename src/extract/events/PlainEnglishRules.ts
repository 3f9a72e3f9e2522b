/**
 * Verbs that mostly mean one thing in news, whatever stands beside them; asked last, so that a rule that looks at more goes first.
 *
 * Does not know: senses; a verb of two common senses is here only with words that tell them apart.
 */
import type { EnglishRule } from './englishRule.ts';

const POSSESSIVE = "(?:his|her|their|its|the|an?|\\S+['’]s?)";
const PERSON_SUBJECT = /(?:^(?:he|she|they|who|i|we)$|\b\p{L}+$)/u;
const post = (words: string) =>
  new RegExp(
    `^${words}(?:[\\p{L}’'-]+ ){0,4}?(?:posts?|role|roles|job|jobs|position|seat|chair|chairmanship|title|throne|crown|office|reins|helm|mantle|captaincy|presidency|premiership|leadership|directorship|command|baton|top job|corner office|hot seat|dugout|editorship|portfolio|brief|duties|place|shoes|succession|keys)\\b`,
    'u',
  );
const MONEY =
  '(?:about |more than |nearly |some |almost |around |up to |as much as |a further |another |an extra |over |at least |roughly )*(?:[$£€¥]|us\\$|a\\$|hk\\$|\\d[\\d,.]* (?:million|billion|trillion)|hundreds of millions|tens of millions|millions|billions)';
const money = (words = '') => new RegExp(`^${words}${MONEY}`);
const FIGURE =
  /\b(?:shares?|prices?|sales|profits?|rates?|temperatures?|revenues?|figures?|numbers?|stocks?|values?|valuation|markets?|support|ratings?|income|output|losses|population|attendance|unemployment|inflation|confidence|turnover|currency|pound|dollar|euro|yen|index|popularity|debts?|circulation|total|toll|subscribers|users|customers|members|membership|audiences?|viewers|bookings|exports|imports|orders|deliveries|demand|traffic|visitors|earnings|margins|deficit|poverty|crime|deaths|cases|infections|company|firm|bonds?|tokens?|coin|bitcoin|costs?|rents?|wages|yields?|spending|gap|share|fortune|wealth|worth|budget|trade|economy|production|capacity|lead|polls?|turnout)$/;

export const PLAIN_RULES: readonly EnglishRule[] = [
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
    verbs: 'step move slide',
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
    notAfter: /^(?:away|out) (?:onto|into|with|of the (?:car|plane|shadows|building|hotel|room))\b/,
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
    notAfter: /^out (?:the|his|her|a|its|their) (?:case|conviction|claim|appeal|suit|plan|idea|ball|cordon)\b/,
  },
  { type: 'dismissal', verbs: 'push force drive', after: /^(?:[\p{L}.-]+ ){0,3}(?:out|aside)\b/u },
  {
    type: 'dismissal',
    verbs: 'relieve',
    after: /^(?:[\p{L}.-]+ ){0,3}of (?:his|her|their|the|command|all|duty|duties)\b/u,
  },
  { type: 'dismissal', verbs: 'let', after: /^(?:[\p{L}.-]+ ){0,3}go\b/u },
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
    verbs: 'seek gain get win secure take demand',
    after: /^(?:an? |his |her |two |three |several )?(?:\S+ ){0,2}(?:seats?|places?) (?:on|at|in)\b/,
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
  // Organizations and money
  { type: 'founding', verbs: 'incorporate inaugurate co-found', voice: 'active' },
  { type: 'founding', verbs: 'come', after: /^into (?:being|existence)\b/ },
  {
    type: 'founding',
    verbs: 'bear',
    voice: 'passive',
    after: /^(?:out of|in (?:\d{4}|a garage))/,
    subject: /\b(?:company|firm|club|party|bank|group|business|newspaper|league|network|union|brand)$/,
  },
  {
    type: 'founding',
    verbs: 'open start',
    after:
      /^(?:an? |his |her |their |the )(?:\S+ ){0,3}?(?:school|gallery|restaurant|shop|store|clinic|hotel|academy|practice|law firm|bakery|studio|bar|museum|hospital|church)\b/,
  },
  {
    type: 'launch',
    verbs: 'go',
    after: /^(?:live|on sale|on the market|on air|into production|into service|up for sale)\b/,
  },
  {
    type: 'launch',
    verbs: 'hit reach',
    after:
      /^(?:the )?(?:shelves|shops|stores|market|newsstands|screens|cinemas|theaters|theatres|streets|airwaves|bookshops)\b/,
  },
  {
    type: 'launch',
    verbs: 'debut premiere showcase demonstrate air broadcast screen serialise serialize upload',
    notAfter: /^(?:against|for|outside)\b/,
    notSubject: /\b(?:protesters?|workers|students|supporters|crowds?|thousands|hundreds)$/,
  },
  {
    type: 'launch',
    verbs: 'bring put',
    after: /^out (?:an? |the |his |her |its |two |three )/,
    notAfter: /^out (?:an? |the )?(?:\S+ )?(?:statement|fire|blaze|call|appeal|denial|feelers)\b/,
  },
  { type: 'launch', verbs: 'make', voice: 'passive', after: /^(?:public|available)\b/ },
  { type: 'launch', verbs: 'make', after: /^(?:\S+ ){1,5}(?:public|available)\b/ },
  {
    type: 'launch',
    verbs: 'take',
    after: /^(?:to the (?:air|skies)|off (?:in|from|for|on|at))\b/,
    subject: /\b(?:rocket|shuttle|aircraft|jet|plane|probe|satellite|spacecraft|balloon)$/,
  },
  { type: 'deal', verbs: 'snap gobble scoop swallow buy', after: /^(?:up|out)\b/ },
  {
    type: 'deal',
    verbs: 'unload offload divest auction refinance recapitalise recapitalize bankroll underwrite co-invest outbid',
  },
  { type: 'deal', verbs: 'sell dispose', after: /^(?:off|of)\b/ },
  {
    type: 'deal',
    verbs: 'pour plough plow sink pump inject put invest commit stump cough chip throw kick contribute lend',
    after: new RegExp(`^(?:in |up |into |down )?(?:an? )?(?:\\S+ ){0,2}?${MONEY}`),
  },
  {
    type: 'deal',
    verbs: 'raise secure obtain arrange borrow get attract win receive draw collect bag land',
    after: money('(?:in |an? |its |the )?(?:\\S+ ){0,2}?'),
  },
  { type: 'deal', verbs: 'offer bid pay table', after: money('(?:him |her |them |it )?(?:an? )?(?:\\S+ ){0,2}?') },
  { type: 'deal', verbs: 'write', after: /^(?:an? |its |his |her |the )?(?:\S+ ){0,2}(?:checks?|cheques?)\b/ },
  {
    type: 'deal',
    verbs: 'take build amass acquire disclose hold reveal increase raise buy double sell trim cut reduce unveil lift',
    after:
      /^(?:an? |its |his |her |their |the )?(?:\S+ ){0,5}?(?:stakes?|holdings?|shareholdings?|interest in|shares|control of)\b/,
    notAfter: /^(?:an? )?(?:keen|great|deep|strong|passing)\b/,
  },
  {
    type: 'deal',
    verbs: 'assume take gain seize wrest',
    after: /^(?:full |majority |back )?(?:control|ownership)\b/,
    notAfter:
      /^(?:full )?control of (?:the )?(?:city|town|country|airport|border|capital|region|ball|match|game|room)\b/,
  },
  {
    type: 'deal',
    verbs: 'come',
    subject: /(?:[$£€]\s?\d[\d.,]*(?: (?:million|billion))?|funding|investment|money|cash|loan)$/,
  },
  {
    type: 'deal',
    verbs: 'walk pull back',
    after: /^(?:away|out|off)(?:$| (?:of|from|on|after|a|in|last)\b)/,
    notAfter: /^(?:away|out) (?:from|of|on) (?:his|her) (?:wife|husband|family|job|post)\b/,
    subject:
      /\b(?:buyer|bidder|investors?|company|firm|bank|fund|group|suitor|consortium|backers?|lenders?|sponsors?|\p{L}+)$/u,
  },
  { type: 'deal', verbs: 'renege default', after: /^(?:on|$)/ },
  { type: 'deal', verbs: 'team tie link hook', after: /^up with\b/ },
  { type: 'deal', verbs: 'shake', after: /^(?:hands )?on (?:it|the deal|a deal)\b/ },
  { type: 'deal', verbs: 'come', after: /^to terms\b/ },
  { type: 'deal', verbs: 'make', after: /^(?:peace|common cause) with\b/ },
  {
    type: 'deal',
    verbs: 'cancel end terminate scrap tear break void extend renew',
    after:
      /^(?:up )?(?:the |its |their |his |her |an? )(?:\S+ ){0,3}?(?:contracts?|deals?|agreements?|partnership|sponsorship|franchise|licen[cs]e|loan|treaty|pact)\b/,
  },
  { type: 'deal', verbs: 'cash', after: /^(?:in|out)\b/ },
  { type: 'deal', verbs: 'go', after: /^(?:public|private)\b/ },
  { type: 'deal', verbs: 'list float', voice: 'passive' },
  {
    type: 'deal',
    verbs: 'get take',
    after: /^(?:the )?(?:\S+ )?(?:company|firm|group|business|it) (?:listed|public|private)\b/,
  },
  { type: 'deal', verbs: 'sign', after: /^(?:on|up)\b/ },
  { type: 'deal', verbs: 'swap exchange trade', after: /\b(?:shares|stake|stock|debt|equity|prisoners|hostages)\b/ },
  {
    type: 'restructuring',
    verbs:
      'revamp retool dismantle streamline downsize outsource mothball liquidate rebrand rename centralise centralize decentralise decentralize consolidate',
  },
  {
    type: 'restructuring',
    verbs: 'shake slim scale pare hollow',
    after: /^(?:\S+ ){0,4}?(?:up|down|back|out)\b/,
    notSubject: /\b(?:quake|earthquake|blast|tremor)$/,
  },
  { type: 'restructuring', verbs: 'break carve hive spin split', after: /^(?:\S+ ){0,4}?(?:up|off|out)\b/ },
  { type: 'restructuring', verbs: 'clean', after: /^house\b/ },
  {
    type: 'restructuring',
    verbs: 'tear',
    after: /^up (?:the |its |their )?(?:\S+ ){0,3}(?:leases?|contracts?|rule ?book|structure|plans?)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'fold',
    voice: 'active',
    after: /^(?:$|in|last|on|after|into|within|under)/,
    subject:
      /\b(?:company|firm|club|party|group|business|newspaper|league|network|brand|it|paper|airline|magazine|label|startup|start-up|\p{Lu}\p{L}+)$/u,
  },
  {
    type: 'restructuring',
    verbs: 'slash cut trim pare reduce eliminate',
    after: /\b(?:costs|jobs|staff|workforce|headcount|posts|spending on|budget|payroll|overheads)\b/,
  },
  { type: 'restructuring', verbs: 'freeze', after: /^(?:hiring|recruitment|pay|wages|spending)\b/ },
  {
    type: 'restructuring',
    verbs: 'design draw build',
    after: /^(?:up )?(?:an? |the )?(?:new )(?:structure|organi[sz]ation|hierarchy)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'merge fold combine',
    after:
      /^(?:the |its |his |her |two |three )(?:\S+ ){0,3}(?:divisions?|units?|departments?|teams?|studios?|brands?|businesses|offices)\b/,
  },
  {
    type: 'change',
    verbs: 'move reassign transfer',
    voice: 'passive',
    after: /^to (?:an?|the|other|night|day|\p{L}+ (?:duties|shifts?|desk|role|unit|department))/u,
  },
  // For and against
  {
    type: 'dispute',
    verbs:
      'assail savage maul deride denigrate disparage upbraid chide chastise admonish scold reprove excoriate pillory vilify malign smear slander defame impugn decry denounce lampoon flay skewer pan trash rubbish belittle castigate lambast rebuke besmirch revile',
  },
  {
    type: 'dispute',
    verbs:
      'rail inveigh fulminate fume seethe bristle balk baulk chafe grumble gripe moan carp remonstrate rage bridle sneer scoff jeer boo heckle hiss',
    voice: 'active',
    notAfter: /^(?:through|across)\b/,
    notSubject: /\b(?:fire|fires|storm|wind|battle|war|debate|blaze)$/,
  },
  {
    type: 'dispute',
    verbs: 'take',
    after: /^(?:issue|exception|aim|umbrage|offence|offense|a swipe|a dig|a shot|a jab|potshots) ?(?:with|to|at|$)/,
  },
  {
    type: 'dispute',
    verbs: 'hit lash strike fire snap swipe push answer shoot bite',
    after: /^(?:out|back)(?: at| against| on|$| in| by| with| with|,| over)/,
  },
  {
    type: 'dispute',
    verbs: 'lay tear rip round turn pile light',
    after: /^(?:into|on|against) (?!account|a new|sale|the (?:table|road|market))(?:\p{L}+)/u,
    subject: PERSON_SUBJECT,
    notSubject: /\b(?:fire|storm|bus|train|car|truck|lorry|tide|it|plane|ship|lights?)$/,
  },
  { type: 'dispute', verbs: 'attack', after: /\b(?:for|over|as)\b/ },
  {
    type: 'dispute',
    verbs: 'dismiss brand label',
    after:
      /^(?:\S+ ){1,4}?(?:as )?(?:an? )?(?:[“"]|liars?|traitors?|racists?|disgrace|coward|hypocrite|fraud|scandal|farce|sham|nonsense|baseless|witch hunt)/,
  },
  {
    type: 'dispute',
    verbs: 'call',
    after:
      /^(?:him|her|it|them|the \S+|\p{L}+) (?:an? |the )?(?:\S+ )?(?:liars?|traitors?|racists?|disgrace|coward|hypocrite|fraud|farce|sham|witch hunt|idiot|bully|crook|joke)\b/u,
  },
  {
    type: 'dispute',
    verbs:
      'confront defy disobey mutiny revolt rebel antagonise antagonize alienate infuriate enrage outrage incense dismay anger irk rankle ostracise ostracize shun snub rebuff spurn berate exasperate',
    notAfter: /^(?:the (?:odds|law of gravity)|gravity|description|belief|expectations)\b/,
  },
  {
    type: 'dispute',
    verbs: 'alarm upset offend appall appal horrify rattle unsettle unnerve worry embarrass humiliate shock',
    voice: 'active',
    after: /^(?:the |his |her |its |their |many |some |even |other |\p{L}+)/u,
    notSubject: /\b(?:earthquake|quake|blast|tremor|explosion)$/,
  },
  {
    type: 'dispute',
    verbs: 'anger infuriate outrage dismay incense enrage alarm appal upset exasperate',
    voice: 'passive',
    after: /^(?:by|at|when|that|over)\b/,
  },
  {
    type: 'dispute',
    verbs: 'come run',
    after:
      /^(?:under (?:\S+ )?(?:fire|attack|criticism|pressure|scrutiny)|into (?:\S+ )?(?:criticism|opposition|trouble|conflict)|afoul of|in for (?:\S+ )?criticism|to blows)\b/,
  },
  { type: 'dispute', verbs: 'fall', after: /^(?:foul of|out)\b/ },
  {
    type: 'dispute',
    verbs: 'lock cross trade exchange',
    after: /^(?:horns|swords|insults|barbs|blows|accusations|recriminations|jibes|heated words|angry words)\b/,
  },
  {
    type: 'dispute',
    verbs: 'be',
    after:
      /^(?:at (?:odds|loggerheads|war with)|livid|furious|incensed|outraged|enraged|aghast|apoplectic|irate|seething|angry (?:at|with|about|that|over)|unhappy (?:at|with|about|that|over)|critical of|opposed to|sceptical|skeptical|up in arms|in revolt)\b/,
  },
  { type: 'dispute', verbs: 'bicker tussle wrangle spar feud squabble haggle scuffle row skirmish jostle' },
  {
    type: 'dispute',
    verbs: 'break fall split',
    after: /^(?:with|from) (?:the|his|her|its|\p{L}+)/u,
    notSubject: /\b(?:waves?|storm|day|news|dawn|tree|rocks?|ice)$/,
  },
  {
    type: 'dispute',
    verbs: 'sever cut break',
    after: /^(?:off )?(?:all |its |his |her |their |diplomatic )*(?:ties|relations|links|contact)\b/,
  },
  {
    type: 'dispute',
    verbs: 'lose',
    after: /^(?:all |any )?(?:confidence|faith|patience|trust|the confidence|the trust|the support)\b/,
  },
  {
    type: 'dispute',
    verbs: 'withdraw pull',
    after: /^(?:his |her |its |their )(?:\S+ )?(?:support|backing|endorsement|sponsorship|ambassador)\b/,
  },
  {
    type: 'dispute',
    verbs: 'disown disavow disparage repudiate renounce undermine sabotage betray retaliate blackball backstab',
  },
  {
    type: 'dispute',
    verbs: 'plot conspire scheme agitate campaign lobby petition plead intrigue',
    after: /^(?:against|to (?:oust|remove|overthrow|topple|unseat|depose|block|stop))\b/,
  },
  { type: 'dispute', verbs: 'blow sound raise', after: /^the (?:whistle|alarm|red flag)\b/ },
  {
    type: 'dispute',
    verbs: 'flag raise',
    after:
      /\b(?:corrosion|concerns?|problems?|errors?|faults?|defects?|irregularities|issues?|doubts?|risks?|flaws?|questions?|objections?|worries|alarm|red flags?)\b/,
  },
  { type: 'dispute', verbs: 'stop quit', after: /^(?:speaking|talking) to\b/ },
  {
    type: 'dispute',
    verbs: 'speak talk',
    subject: PERSON_SUBJECT,
    after: /^(?:from then on|again|to (?:each other|one another))\b/,
  },
  {
    type: 'dispute',
    verbs: 'walk storm',
    after:
      /^(?:out|off)(?: in protest| of (?:the (?:meeting|talks|session|hearing|room|chamber)|talks)| over| on march| on \p{L}+ \d)/u,
  },
  {
    type: 'dispute',
    verbs: 'split',
    voice: 'active',
    subject: /\b(?:it|they|party|board|family|group|movement|union|committee|cabinet|church|coalition|alliance|team)$/,
    after: /^(?:$|in|over|on|last|when|along|bitterly|after)\b/,
  },
  { type: 'dispute', verbs: 'down', after: /^tools\b/ },
  {
    type: 'dispute',
    verbs: 'come',
    after: /^out (?:for (?:removing|ousting|sacking|firing|ending|scrapping)|against|in opposition)\b/,
  },
  { type: 'dispute', verbs: 'turn', after: /^(?:his|her|their|its) backs? on\b/ },
  { type: 'dispute', verbs: 'resent detest despise distrust mistrust doubt second-guess' },
  {
    type: 'dispute',
    verbs: 'brawl fight',
    voice: 'active',
    after:
      /^(?:with|against|over|the (?:plan|takeover|bid|decision|move|merger|case|ban|closure|cuts|government|company|charges)|back)\b/,
  },
  { type: 'dispute', verbs: 'accuse', voice: 'passive' },
  { type: 'dispute', verbs: 'sound', after: /^(?:the )?alarm\b/ },
  {
    type: 'support',
    verbs: 'laud extol salute congratulate compliment encourage console comfort thank honour honor venerate champion',
    notAfter: /^(?:by)\b/,
  },
  { type: 'support', verbs: 'credit', after: /\bwith\b/, voice: 'active' },
  {
    type: 'support',
    verbs: 'stand stick close rally unite speak leap spring rush',
    after:
      /^(?:by|behind|ranks|up for|to (?:his|her|their|\p{L}+['’]s) (?:side|defen[cs]e|aid|support)|round|around|shoulder to shoulder)\b/u,
    notAfter: /^(?:by the (?:door|side|road|sea)|behind (?:bars|the))/,
  },
  {
    type: 'support',
    verbs: 'come',
    after:
      /^out (?:for|in (?:favou?r|support))\b|^to (?:the|his|her|their|\p{L}+['’]s) (?:aid|defen[cs]e|rescue|support)\b/u,
  },
  {
    type: 'support',
    verbs: 'give lend offer express voice declare reaffirm reiterate renew',
    after:
      /^(?:\S+ ){0,4}?(?:support|backing|blessing|endorsement|confidence|vote of confidence|full support|solidarity|encouragement|approval|loyalty)\b/,
  },
  {
    type: 'support',
    verbs: 'help shield shelter protect reassure nurse mentor',
    after: /^(?:him|her|them|his|the|\p{Lu}?\p{L}+)\b/u,
    notAfter: /^(?:by|the (?:public|environment|planet|economy)|to\b)/,
    subject: PERSON_SUBJECT,
    notSubject: /\b(?:it|which|that|law|deal|money|move|policy|plan|system)$/,
  },
  { type: 'support', verbs: 'swear undertake guarantee', after: /^(?:to|that|allegiance|loyalty)\b/ },
  { type: 'support', verbs: 'throw put', after: /^(?:\S+ ){0,3}?(?:weight|support|name|money) behind\b/ },
  // What is said and decided
  { type: 'statement', verbs: 'telephone phone cable email e-mail text alert notify brief inform', voice: 'active' },
  {
    type: 'statement',
    verbs: 'ring call',
    voice: 'active',
    after: /^(?:him|her|them|\p{Lu}\p{L}+)(?:$| (?:to|on|at|from|and|in|that|late|early|with|last)\b)/u,
  },
  {
    type: 'statement',
    verbs: 'call',
    namesObject: true,
    after:
      /^(?:\p{L}+ ){1,2}(?:to (?:say|ask|tell|warn|inform|offer|explain)|on (?:the|his|her) (?:phone|mobile)|from)\b/u,
  },
  { type: 'statement', verbs: 'inform tell notify warn brief alert', voice: 'passive', notAfter: /^to\b/ },
  {
    type: 'statement',
    verbs:
      'affirm assert attest aver avow comment confide contend counter divulge elaborate emphasise emphasize forecast hint imply intone joke lament muse observe opine proclaim profess pronounce quip recount reiterate relate relay remark retort signal caution concede underline reaffirm boast brag gloat quip deadpan opine posit explain',
    voice: 'active',
  },
  {
    type: 'statement',
    verbs: 'spell point set lay',
    after: /^out (?:that|his|her|the|to|how|why|in)\b/,
    subject: PERSON_SUBJECT,
  },
  {
    type: 'statement',
    verbs: 'speak talk',
    voice: 'active',
    after:
      /^(?:of|about|out|to (?:reporters|the (?:press|media|bbc|nation|paper|newspaper)|journalists)|publicly|for the first time)\b/,
  },
  { type: 'statement', verbs: 'break', after: /^(?:his|her|their|its) silence\b/ },
  { type: 'statement', verbs: 'come own', after: /^(?:clean|up to)\b/ },
  {
    type: 'statement',
    verbs: 'give grant do',
    after: /^(?:an? |his |her |a \S+ )?(?:\S+ )?(?:interviews?|evidence to|briefing|speech|talk|lecture|account)\b/,
  },
  {
    type: 'statement',
    verbs: 'play brush wave laugh shrug',
    after: /^(?:down|off|aside|away)\b/,
    modality: 'asserted',
  },
  { type: 'statement', verbs: 'refute rubbish contradict gainsay', modality: 'denied' },
  { type: 'statement', verbs: 'answer take', after: /^(?:\S+ )?(?:questions)\b/ },
  {
    type: 'statement',
    verbs: 'deliver make give',
    after:
      /^(?:an? |his |her |the )?(?:\S+ ){0,2}(?:speech|address|eulogy|remarks|testimony|plea|toast|sermon|broadcast)\b/,
  },
  {
    type: 'statement',
    verbs: 'ask',
    voice: 'active',
    after:
      /^(?:(?:\p{L}+ ){0,2}(?:whether|if|why|how|what|for (?:help|advice|an|more|his|her|their|forgiveness|permission))\b)/u,
  },
  {
    type: 'statement',
    verbs: 'write',
    voice: 'active',
    after: /^(?:to |an? (?:\S+ )?(?:letter|memo|op-ed|article|email|note)|in )/,
  },
  {
    type: 'statement',
    verbs: 'appeal',
    after: /^(?:for|to)\b/,
    notSubject: /\b(?:lawyers?|defence|defense|prosecutors?)$/,
  },
  { type: 'statement', verbs: 'recant', notAfter: /^(?:the|its) (?:paper|study|article)\b/ },
  { type: 'statement', verbs: 'prefer', after: /^(?:the (?:word|term|phrase))\b/ },
  {
    type: 'statement',
    verbs: 'present',
    voice: 'active',
    after: /^(?:his|her|their|the) (?:\S+ )?(?:findings|case|plan|results|report|vision|evidence|strategy)\b/,
  },
  {
    type: 'decision',
    verbs:
      'relent capitulate backtrack backpedal reconsider rescind enact outlaw overrule greenlight authorise authorize acquiesce accede assent consent waive',
  },
  {
    type: 'decision',
    verbs: 'back climb stand give cave',
    after: /^(?:down|in)(?:$| (?:to|on|after|and|in|over|from|under|last)\b)/,
    notAfter: /^in (?:the|his|her|\d|london|cash|person|evidence|money)\b/,
    subject: PERSON_SUBJECT,
  },
  { type: 'decision', verbs: 'bow yield', after: /^to\b/ },
  { type: 'decision', verbs: 'change make', after: /^(?:his|her|their|its|up his|up her|up its) minds?\b/ },
  { type: 'decision', verbs: 'reverse', after: /^(?:course|itself|himself|herself|its|the|that|his|her)\b/ },
  { type: 'decision', verbs: 'put', after: /^(?:(?:\S+ ){0,4}off\b|(?:\S+ ){0,5}(?:to (?:a|the) vote)|on hold)/ },
  {
    type: 'decision',
    verbs: 'delay defer call',
    after:
      /^(?:off\b|(?:the |a |its |his |her )(?:\S+ ){0,2}(?:decision|vote|launch|election|ceremony|announcement|plan|release|flight|opening)\b)/,
    notAfter: /^(?:off )?the (?:search|dogs)\b/,
  },
  {
    type: 'decision',
    verbs: 'sign',
    after:
      /^(?:(?:an?|the|this) (?:\S+ ){0,3}(?:law|bill|order|decree|act|executive order|legislation|proclamation|petition|warrant|waiver)\b|(?:\S+ ){0,4}into law|off on)/,
  },
  {
    type: 'decision',
    verbs: 'give get win receive secure',
    after:
      /^(?:\S+ ){0,4}(?:green light|go-ahead|the nod|permission|approval|clearance|consent|the all-clear|reprieve|mandate)\b/,
  },
  {
    type: 'decision',
    verbs: 'extend renew prolong',
    after:
      /^(?:his|her|their|its|the|\p{L}+['’]s) (?:\S+ ){0,2}(?:contract|term|mandate|tenure|deadline|stay|visa|licen[cs]e|deal)\b/u,
  },
  {
    type: 'decision',
    verbs: 'set fix schedule',
    after: /^(?:an? |the )?(?:\S+ )?(?:date|deadline|timetable|target|election)\b/,
  },
  { type: 'decision', verbs: 'pass', after: /^over\b|^(?:him|her|them|\p{Lu}\p{L}+) over\b/u },
  { type: 'decision', verbs: 'pass overlook', voice: 'passive', after: /^(?:over|for)\b/ },
  {
    type: 'decision',
    verbs: 'accept agree',
    voice: 'active',
    after:
      /^(?:$|over the|the (?:offer|deal|plan|proposal|invitation|terms|recommendation|verdict|ruling|job|post|role)|(?:an?|his|her|their) (?:\S+ )?(?:offer|invitation|proposal)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at once|immediately|reluctantly|within|that)/,
  },
  {
    type: 'decision',
    verbs: 'allow permit forbid prohibit',
    voice: 'active',
    after: /^(?:him|her|them|the|its|his|\p{L}+) (?:\S+ ){0,3}(?:to|from)\b/u,
    subject:
      /\b(?:court|judge|board|council|government|minister|ministry|regulators?|officials?|authorities|commission|committee|president|club|league|state|city|parliament|agency|bank|\p{L}+)$/u,
    notSubject: /\b(?:it|that|this|which|move|deal|law|software|system|technology|money|plan)$/,
  },
  { type: 'decision', verbs: 'ban bar prohibit outlaw restrict', voice: 'active', notAfter: /^(?:none)\b/ },
  {
    type: 'decision',
    verbs: 'impose lift ease relax tighten',
    after:
      /^(?:an? |the |its |all |most |some )?(?:\S+ ){0,3}(?:curbs?|restrictions?|rules?|sanctions|ban|embargo|tariffs?|lockdowns?|controls|measures|limits?|moratorium|hiring freeze)\b/,
  },
  {
    type: 'decision',
    verbs: 'raise cut lower hold',
    after: /^(?:its |the |their )?(?:\S+ ){0,2}(?:interest rates?|benchmark|taxes|tax|fares|tuition|minimum wage)\b/,
  },
  {
    type: 'decision',
    verbs: 'unveil outline announce set',
    after:
      /^(?:out )?(?:an? |the |its |his |her |their )?(?:\S+ ){0,3}(?:plans?|measures|budget|strategy|polic(?:y|ies)|blueprint|reforms?|roadmap|package|rules)\b/,
  },
  { type: 'decision', verbs: 'designate recognise recognize', after: /\bas\b/ },
  {
    type: 'decision',
    verbs: 'win collect receive scoop take pick',
    after:
      /^(?:up )?(?:an? |the |his |her |its |their |this year['’]s )?(?:\S+ ){0,4}(?:prizes?|awards?|medals?|oscars?|grammys?|emmys?|nobel|booker|pulitzer|knighthood|honours?|honors?)\b/,
  },
  // Police, courts, tests
  {
    type: 'legal',
    verbs: 'take haul drag',
    after: /^(?:\S+ ){0,4}(?:to|before|into) (?:the )?(?:\S+ )?(?:courts?|tribunal|judge|arbitration|custody)\b/,
  },
  {
    type: 'legal',
    verbs: 'go',
    after: /^to (?:court|trial|prison|jail|the (?:police|supreme court|high court|courts))\b/,
  },
  {
    type: 'legal',
    verbs: 'press bring file face drop',
    after: /^(?:\S+ ){0,3}(?:charges|a case|proceedings|complaint with the|papers|motion|brief|a claim)\b/,
  },
  {
    type: 'legal',
    verbs:
      'disqualify penalise penalize prosecute indict exhume expropriate impeach censure incarcerate intern nab apprehend',
  },
  { type: 'legal', verbs: 'bar suspend disqualify debar strike', voice: 'passive', after: /^(?:from|off)\b/ },
  { type: 'legal', verbs: 'round pick', after: /^up (?:by|in|on|at|dozens|hundreds|\d+)\b/ },
  {
    type: 'legal',
    verbs: 'look dig',
    after: /^into\b/,
    subject:
      /\b(?:police|prosecutors?|regulators?|investigators?|officials?|authorities|detectives?|watchdog|commission|committee|agency)$/,
  },
  {
    type: 'legal',
    verbs: 'book interrogate grill depose cross-examine subpoena arraign',
    notAfter: /^(?:an? |his |her |their )?(?:table|flight|tickets?|rooms?|place)\b/,
  },
  { type: 'legal', verbs: 'give', after: /^(?:\S+ )?(?:evidence|testimony)\b/ },
  {
    type: 'legal',
    verbs: 'spend',
    after:
      /^(?:\S+ ){1,6}(?:on the (?:witness )?stand|in (?:the dock|the witness box|custody|prison|jail|detention|a cell|cells|court))\b/,
  },
  {
    type: 'legal',
    verbs: 'surrender',
    after:
      /^(?:to (?:the )?(?:police|authorities|fbi|officers|marshals)|himself|herself|his passport|her passport|$|in|at|on)/,
  },
  { type: 'legal', verbs: 'give turn hand', after: /^(?:himself|herself|themselves) (?:up|in|over)\b/ },
  { type: 'legal', verbs: 'walk go set', after: /^(?:\S+ )?free\b/ },
  {
    type: 'legal',
    verbs: 'execute hang',
    voice: 'passive',
    notSubject: /\b(?:plan|trade|deal|order|manoeuvre|painting|picture|portrait|coat|flag|banner)$/,
  },
  {
    type: 'legal',
    verbs: 'extradite fly',
    voice: 'passive',
    after:
      /^(?:back )?to (?:face|stand|new york|london|the united states|\p{L}+ (?:to face|to stand|in handcuffs|under))/u,
  },
  {
    type: 'legal',
    verbs: 'seek enter win obtain gain secure emerge',
    after:
      /^(?:from )?(?:an? |the |its |his |her )?(?:\S+ ){0,2}(?:chapter 11|chapter 7|bankruptcy|administration|insolvency|injunction|restraining order|protection|damages|compensation|extradition|custody|judicial review|search warrant)\b/,
  },
  {
    type: 'legal',
    verbs: 'strike annul void invalidate nullify probate',
    after: /^(?:down|the|his|her|its|a|an|that)\b/,
  },
  {
    type: 'legal',
    verbs: 'strip',
    after:
      /^(?:\S+ ){1,4}of (?:its|his|her|the) (?:\S+ ){0,2}(?:licen[cs]e|citizenship|status|immunity|passport|medals?|title|district)\b/,
  },
  { type: 'legal', verbs: 'confess', after: /^to\b/ },
  {
    type: 'legal',
    verbs: 'cooperate co-operate',
    after: /^with (?:the )?(?:police|prosecutors|investigators|authorities|fbi|inquiry|investigation)\b/,
  },
  { type: 'legal', verbs: 'deliberate retire', subject: /\b(?:jury|jurors|judges?|panel)$/ },
  {
    type: 'legal',
    verbs: 'begin open start close rest',
    subject:
      /\b(?:opening statements|closing arguments|arguments|testimony|jury selection|cross-examination|deliberations|prosecution|defence|defense|proceedings|sentencing)$/,
  },
  {
    type: 'legal',
    verbs: 'settle',
    voice: 'active',
    after: /^(?:two|three|four|a few|in|out|last|for|on|with|the|later|$|within|,)/,
    notAfter: /^(?:in (?:the|a|new|london)|for (?:a|less|second)|the (?:question|matter|argument|score|bill))\b/,
  },
  { type: 'assessment', verbs: 'vet gauge reassess re-examine recheck calibrate double-check validate authenticate' },
  {
    type: 'assessment',
    verbs: 'measure estimate calculate rank grade rate',
    voice: 'active',
    after: /^(?:the|that|its|his|her|it|at|\p{L}+ at)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'determine establish conclude trace pinpoint',
    voice: 'active',
    subject:
      /\b(?:scientists?|researchers?|investigators?|engineers?|experts?|doctors?|auditors?|inspectors?|study|report|tests?|analysis|team|committee|commission|inquiry|panel|police)$/,
  },
  {
    type: 'assessment',
    verbs: 'study sample scan monitor',
    voice: 'active',
    subject:
      /\b(?:scientists?|researchers?|investigators?|engineers?|experts?|doctors?|team|laboratory|lab|they|he|she)$/,
    notAfter: /^(?:at|in|under|law|medicine|for)\b/,
  },
  { type: 'assessment', verbs: 'ground', after: /^(?:the |its |all )/, subject: /\b(?:inspectors?|tests?)$/ },
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
  { type: 'meeting', verbs: 'turn show', after: /^up (?:at|in|on|for|to|unannounced|outside)\b/ },
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
  // Accidents and crimes
  {
    type: 'incident',
    verbs: 'succumb suffocate starve choke implode crash-land capsize derail careen combust malfunction self-destruct',
  },
  { type: 'incident', verbs: 'pass', after: /^away\b/ },
  { type: 'incident', verbs: 'burn', after: /^(?:down|to the ground|to death)\b|^$/ },
  {
    type: 'incident',
    verbs: 'go',
    after:
      /^(?:up in (?:flames|smoke)|down (?:in|over|off|with|near|shortly)|off (?:in|at|near|outside|the (?:road|track|rails))|missing|into (?:cardiac arrest|labour|labor|a coma))\b/,
  },
  { type: 'incident', verbs: 'blow', after: /^(?:up|out|off|apart)\b/ },
  {
    type: 'incident',
    verbs: 'slam smash plough plow plunge ram barrel plummet',
    after: /^(?:into|through|down|off|over|onto)\b/,
    notSubject: FIGURE,
  },
  { type: 'incident', verbs: 'run', after: /^(?:aground|over (?:a|him|her|the|two|three)|off the)\b/ },
  { type: 'incident', verbs: 'bring', after: /^down\b/, notSubject: /\b(?:costs?|prices?|rates?|inflation)$/ },
  {
    type: 'incident',
    verbs:
      'lash pound pummel ravage raze gut wreck demolish vandalise vandalize deface obliterate engulf inundate swamp',
    notSubject: FIGURE,
    notAfter: /^(?:out|back)\b/,
  },
  {
    type: 'incident',
    verbs: 'wash sweep carry',
    after: /^(?:\S+ ){0,4}(?:away|out to sea|overboard|ashore)\b/,
    notSubject: /^(?:he|she)$/,
  },
  { type: 'incident', verbs: 'airlift winch hospitalise hospitalize strand maroon trap', voice: 'passive' },
  {
    type: 'incident',
    verbs: 'rush take',
    voice: 'passive',
    after: /^to (?:\S+ )?(?:hospital|intensive care|the emergency room|a clinic)\b/,
  },
  {
    type: 'incident',
    verbs: 'contract catch',
    after:
      /^(?:the )?(?:\S+ )?(?:virus|disease|pneumonia|malaria|typhoid|covid-19|coronavirus|infection|cholera|ebola)\b/,
  },
  { type: 'incident', verbs: 'faint vomit bleed' },
  {
    type: 'incident',
    verbs: 'spread',
    voice: 'active',
    subject: /\b(?:fire|fires|flames|blaze|virus|disease|outbreak|infection|epidemic|pandemic)$/,
  },
  {
    type: 'incident',
    verbs: 'close shut halt',
    subject: /\b(?:pandemic|storm|hurricane|flood|floods|fire|virus|blaze|outbreak|snow|earthquake|ash)$/,
  },
  {
    type: 'incident',
    verbs:
      'swindle defraud dupe con siphon pilfer plunder fabricate fake falsify forge launder bribe blackmail extort misappropriate loot pocket skim cheat',
    notAfter:
      /^(?:his way|her way|death|ahead|path|ties|links|relations|an? (?:alliance|partnership|career|path|friendship|reputation))\b/,
  },
  {
    type: 'incident',
    verbs: 'break',
    after:
      /^into (?:an?|the|his|her|\p{L}+['’]s) (?:\S+ )?(?:house|home|office|building|flat|apartment|car|safe|computer|system|server|bank|museum)/u,
  },
  { type: 'incident', verbs: 'open', after: /^fire\b/ },
  { type: 'incident', verbs: 'fire', after: /^(?:on|at|into|shots|missiles|rockets|several|two|three)\b/ },
  {
    type: 'incident',
    verbs: 'slay lynch bludgeon garrotte rape molest torture maul mug stalk abduct shell invade besiege',
  },
  { type: 'incident', verbs: 'beat', after: /^(?:up\b|(?:him|her|them|\p{L}+) (?:up|to death|with))/u },
  { type: 'incident', verbs: 'take', after: /^(?:\S+ ){0,3}hostages?\b/ },
  {
    type: 'incident',
    verbs: 'storm seize overrun',
    voice: 'active',
    after:
      /^(?:the |a )?(?:\S+ ){0,2}(?:building|palace|parliament|capitol|embassy|airport|town|city|station|bank|barracks|ship|power)\b/,
  },
  { type: 'incident', verbs: 'abscond elope escape', after: /^(?:from|with|to|over|through|by|in|out|on|$)/ },
  {
    type: 'incident',
    verbs: 'lose',
    after:
      /^(?:\S+ )?(?:control of (?:the|his|her) (?:car|vehicle|plane|bus|aircraft)|consciousness|balance|his footing|her footing|an? (?:arm|leg|eye|finger|wing|engine))\b/,
  },
  { type: 'incident', verbs: 'black', after: /^out\b/ },
  {
    type: 'incident',
    verbs: 'swap tamper substitute rig doctor backdate shred',
    after: /^(?:in|with|for|out|the|his|her|its|\p{L}+)/u,
  },
  {
    type: 'incident',
    verbs: 'hand pass slip give feed supply leak',
    after:
      /^(?:\S+ ){0,7}(?:to|over to) (?:a |an |the )?(?:\S+ ){0,2}(?:reporters?|journalists?|newspapers?|press|media|times|post|police|fbi|regulators?|investigators?|wikileaks|blogger)\b/,
    notAfter: /^(?:in|way|up)\b/,
  },
  // Figures and fortunes
  {
    type: 'change',
    verbs:
      'rocket skyrocket balloon mushroom accelerate quicken plateau stagnate crater nosedive sag shrivel evaporate erode dwindle wane ebb fade improve strengthen weaken sour fray mature worsen stabilise stabilize expand contract recede subside slow cool',
    voice: 'active',
    notSubject: /^(?:he|she|who|i|they)$/,
    notAfter: /^(?:a|the) (?:deal|virus|disease)\b/,
  },
  {
    type: 'change',
    verbs: 'gain lose shed add give surrender recoup claw drop shave wipe knock',
    after:
      /^(?:up |back |off |out )?(?:about |more than |nearly |some |almost |around |up to |as much as |over |at least |roughly |another |a further |an? )*(?:[$£€]\s?\d|\d[\d.,]*(?: |-)?(?:per ?cent|percent|%|points|million|billion)|\d[\d.]*%|half|a third|a quarter|two thirds|two-thirds|three quarters|most|much) ?(?:of|in|from|to|on|$|off|after|per|points|percent|million|billion|its|their)?/,
  },
  {
    type: 'change',
    verbs:
      'crash tank crumble collapse slide slip tumble plunge plummet slump sink fall dive fell dip ease edge tick inch bounce rally rebound recover climb rise jump leap spike soar surge',
    subject: FIGURE,
  },
  {
    type: 'change',
    verbs: 'reach hit touch breach top exceed surpass overtake outstrip outsell pass cross',
    subject: FIGURE,
    after: /^(?:an? |its |their |the )?(?:\S+ ){0,3}(?:record|high|low|peak|mark|level|[$£€]|\d)/,
  },
  { type: 'change', verbs: 'outsell overtake eclipse outstrip surpass leapfrog' },
  { type: 'change', verbs: 'peak bottom', after: /^(?:at|in|out)\b/ },
  {
    type: 'change',
    verbs: 'swing',
    after: /^(?:to|from|into) (?:an? |the )?(?:\S+ )?(?:loss|profit|deficit|surplus|left|right|red|black)\b/,
  },
  {
    type: 'change',
    verbs: 'go turn',
    after:
      /^(?:from bad to worse|bankrupt|bust|sour|into (?:the red|decline|reverse|freefall|recession|a tailspin)|wrong)\b/,
  },
  {
    type: 'change',
    verbs: 'fall sink slip slide plunge descend lapse',
    after: /^(?:into|behind|apart|out of (?:favou?r|fashion)|from (?:grace|favou?r))\b/,
    notAfter: /^into (?:the (?:sea|river|water|lake|canal|hands)|a (?:river|lake|canal|coma|ravine|hole|pool))\b/,
  },
  { type: 'change', verbs: 'elope remarry wed divorce separate' },
  { type: 'change', verbs: 'bear', voice: 'passive', after: /^(?:in|to|on|into|at)\b/, notAfter: /^out\b/ },
  { type: 'change', verbs: 'give', after: /^birth\b/ },
  {
    type: 'change',
    verbs: 'bequeath will leave',
    after:
      /^(?:his|her|the|most of his|most of her|everything|all his|all her|half of his|half his|nothing|an? \S+|[$£€]\d\S*(?: \S+)?) (?:\S+ ){0,4}to\b/,
    subject: PERSON_SUBJECT,
  },
  {
    type: 'change',
    verbs: 'move relocate emigrate return retire',
    after: /^(?:back |permanently |home )?to (?:london|paris|new york|\p{L}+)/u,
    subject: /\b(?:family|couple|he|she|they|who|headquarters|company|firm|parents|\p{L}+)$/u,
    notAfter: /^to (?:a|an|the|his|her|block|stop|end|dismiss|protect|seek|avoid|force|remove|oust|curb)\b/,
  },
  {
    type: 'change',
    verbs: 'win lose beat defeat draw thrash trounce hammer edge rout eliminate knock overcome see outplay trail lead',
    after:
      /\b(?:\d+[-–—]\d+|on penalties|in (?:the )?(?:final|semi-?final|quarter-?final|play-?offs?|shoot-?out)|by-?elections?|the (?:cup|title|league|championship|toss|derby)|seats?)\b/,
  },
  {
    type: 'change',
    verbs: 'lose',
    voice: 'active',
    namesObject: true,
    after: /^(?:\p{L}+(?: and \p{L}+)?) (?:on|in|to|by)\b/u,
    subject: /\b(?:tories|conservatives|party|labour|democrats|republicans|government|club|team|side|they)$/,
  },
  {
    type: 'change',
    verbs: 'score concede equalise equalize net',
    notAfter: /^(?:defeat|that|the point)\b/,
    voice: 'active',
  },
  {
    type: 'change',
    verbs: 'clinch retain defend win lift',
    after:
      /^(?:the |their |his |her |its |a )?(?:\S+ ){0,3}(?:title|trophy|cup|championship|league|crown|gold|medal|treble|double|pennant)\b/,
  },
  {
    type: 'change',
    verbs: 'recover retrieve salvage',
    voice: 'active',
    after:
      /^(?:the |his |her |its |two |three )?(?:\S+ ){0,2}(?:recorders?|bod(?:y|ies)|wreckage|black box(?:es)?|remains|debris|weapon)\b/,
  },
  { type: 'incident', verbs: 'hurt', voice: 'passive' },
  { type: 'appointment', verbs: 'keep', after: /^(?:\S+ ){1,3}on (?:as|in)\b/ },
  { type: 'meeting', verbs: 'make', after: /^up(?:$| (?:with|in|after|last|at)\b)/ },
  {
    type: 'change',
    verbs: 'keep',
    after: /^(?:the |his |her |their )?\S+ (?:up|afloat|alive|in the (?:division|league|top))\b/,
  },
  { type: 'change', verbs: 'dry', after: /^up\b/ },
  {
    type: 'joining',
    verbs: 'arrive',
    after: /^(?:from|at) /,
  },
  { type: 'statement', verbs: 'plead beg', after: /^(?:for|with)\b/ },
  {
    type: 'meeting',
    verbs: 'appear',
    after:
      /^(?:before|at) (?:an? |the )?(?:\S+ ){0,3}(?:committee|inquiry|panel|commission|parliament|lawmakers|mps)\b/,
  },
  {
    type: 'dispute',
    verbs: 'take bring',
    after: /^(?:\S+ ){0,4}(?:concerns|complaints?|allegations|suspicions|grievances?|case|matter) to\b/,
  },
  { type: 'dispute', verbs: 'fault' },
  {
    type: 'dispute',
    verbs: 'surface',
    subject: /\b(?:doubts|questions|allegations|accusations|complaints|claims|rumou?rs|concerns|tensions|rifts?)$/,
  },
  {
    type: 'decision',
    verbs: 'suspend withhold freeze cut',
    after: /^(?:\S+ ){0,3}(?:grants?|funding|payments?|aid|pay|salary|membership|sales|trading|contracts?|dividend)\b/,
  },
  { type: 'decision', verbs: 'split', after: /^(?:\p{L}+ to \p{L}+|\d+[-–]\d+|evenly|down the middle)/u },
  {
    type: 'support',
    verbs: 'launch start sign organise organize circulate',
    after: /^(?:an? |the )?(?:\S+ )?petition\b.*\b(?:support|backing|favou?r|reinstat)/,
  },
  {
    type: 'dispute',
    verbs: 'launch start sign organise organize circulate',
    after: /^(?:an? |the )?(?:\S+ )?petition\b/,
  },
  {
    type: 'appointment',
    verbs: 'will-run will-lead will-head will-chair will-serve will-captain will-coach will-manage',
    after:
      /^(?:an? |the |its |his |her |as |\p{L}+['’]s )?(?:\S+ ){0,3}(?:company|firm|bank|institute|club|team|side|group|business|university|party|government|department|agency|inquiry|panel|committee|commission|fund|museum|paper|newspaper|division|unit|school|hospital|airline|interim|chief|chairman|president|director|head|caretaker)\b/u,
  },
  { type: 'assessment', verbs: 'reproduce replicate', notSubject: /\b(?:cells|virus|animals)$/ },
  { type: 'statement', verbs: 'brush wave shrug', after: /^(?:\S+ ){0,4}(?:aside|off|away)\b/ },
];
