/** Phrases for leaving, for being removed, for being away. */
import type { EnglishRule } from '../englishRule.ts';
import { LED, ONE, phrase } from './phraseWords.ts';

const BODY = `(?:[\\p{L}-]+ ){0,2}?${LED}`;
const JOB =
  '(?:jobs?|posts?|roles?|seats?|places?|positions?|careers?|captaincy|chairmanship|title|premiership|livelihoods?|knighthood|licence)';
const MAN = '(?:[\\p{L}-]+ )*?(?:man|woman|successor|candidate|leader|generation|blood|face|colleague|boss|manager)';

export const PHRASES_OF_GOING: readonly EnglishRule[] = [
  // Leaving
  {
    type: 'departure',
    verbs: 'be',
    after: phrase(
      `off the (?:[\\p{L}-]+ )?(?:contract|board|payroll|team|project|case|committee|ticket|job|panel|staff|show|air)\\b`,
    ),
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'retire',
    after: /^(?:at|in|from|on|next|this|later|after|aged|early|soon|as)\b/,
    namesSubject: true,
    notAfter:
      /^(?:(?:to|at) (?:bed|(?:his|her|their|the) |consider)|at (?:half|the interval|lunch)|after (?:\S+ )?lap)/,
  },
  {
    type: 'departure',
    verbs: 'slam shut close',
    after: /^the door (?:behind (?:him|her)|on (?!a |the |any |talks|negotiations|further|it)\p{L})/u,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'give serve',
    after: /^(?:in )?(?:his |her |their )?(?:\S+ )?notice(?:$| (?:at|to|on|in)\b)/,
    voice: 'active',
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'offer',
    after: /^(?:up )?(?:his|her|their) (?:own )?(?:head|resignations?|seat|mandate)\b/,
  },
  {
    type: 'departure',
    verbs: 'bid',
    after: /^(?:farewell|goodbye|adieu)\b|^(?:\S+ ){1,4}(?:farewell|goodbye|adieu)\b/,
  },
  {
    type: 'departure',
    verbs: 'say wave kiss',
    after: /^(?:farewell|goodbye|his goodbyes|her goodbyes|their goodbyes) to\b/,
    notAfter: /\bto (?:the|any|all|their|his|her) (?:hopes?|chances?|dreams?|money|title|idea|days)\b/,
  },
  { type: 'departure', verbs: 'take', after: /^(?:his|her|their) leave (?:of|from)\b/ },
  {
    type: 'departure',
    verbs: 'draw bring ring lower',
    after: phrase(
      `(?:a line under|the curtain down on|down the curtain on|a close to|to a close|to an end) (?:his|her|their) (?:[\\p{L}\\d-]+ ){0,3}?(?:career|tenure|reign|stint|spell|time|years|term|decade|rule|chapter)\\b`,
    ),
  },
  {
    type: 'departure',
    verbs: 'make',
    after: phrase(`(?:room|way|space) for (?:an? |the |his |her |their )?${MAN}\\b|for the (?:exit|door)s?\\b`),
  },
  {
    type: 'departure',
    verbs: 'take',
    after: /^the (?:fall|rap|blame and (?:quit|resigned|left))(?:$| for\b)/,
    namesSubject: true,
  },
  { type: 'departure', verbs: 'jump', after: /^(?:before (?:he|she|they) (?:was|were|could be) pushed)\b/ },
  { type: 'departure', verbs: 'beat', after: /^an? (?:\S+ )?retreat\b/, namesSubject: true },
  {
    type: 'departure',
    verbs: 'up pack jack chuck',
    after:
      /^(?:(?:it|the job|his job|her job) (?:all )?in|in (?:his|her|their|the) (?:\S+ )?(?:job|post|studies)|and (?:left|went|leave|gone)|up and (?:left|went|leave))\b/,
  },
  {
    type: 'departure',
    verbs: 'ditch leave quit abandon desert forsake',
    voice: 'active',
    after: phrase(
      `(?:his|her|their) (?:[\\p{L}-]+ ){0,2}?(?:job|post|career|party|party's|regiment|command|ministry|practice)\\b`,
    ),
  },
  { type: 'departure', verbs: 'desert forsake abandon', voice: 'active', namesObject: true, namesSubject: true },
  {
    type: 'departure',
    verbs: 'flee quit leave',
    after: phrase(
      `(?:the|his|her|their) (?:[\\p{L}-]+ ){0,2}?(?:company|firm|bank|party|club|institute|ministry|government|cabinet|university|paper)\\b`,
    ),
    namesSubject: true,
    notAfter: / (?:to (?:his|her|their|its|the)|in (?:ruins|debt|the hands|charge))\b/,
  },
  {
    type: 'departure',
    verbs: 'give',
    after: phrase(
      `up (?:(?:both|all) )?(?:of )?(?:his|her|their|the) (?:[\\p{L}-]+ ){0,3}?(?:seats?|posts?|jobs?|roles?|chair|title|duties|captaincy|practice|ministry|editorship|day job|portfolio)\\b`,
    ),
  },
  {
    type: 'departure',
    verbs: 'drop pull bow withdraw duck step',
    after:
      /^(?:out of|from) (?:the|this year's|next month's) (?:\S+ ){0,3}?(?:race|contest|running|election|leadership|campaign|primary|ballot)\b/,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'end abandon suspend drop withdraw',
    after:
      /^(?:his|her) (?:\S+ ){0,2}?(?:candidacy|candidature|campaign|bid for (?:the )?(?:presidency|leadership|nomination|office)|leadership bid|presidential bid)\b/,
  },
  {
    type: 'departure',
    verbs: 'be',
    subject: /\b(?:days|time|years|career|reign|tenure|spell|stint|rule|era)(?: (?:at|in|as|with|on) .{2,50})?$/,
    after: /^(?:up|over|at an end|finished|numbered|done)\b/,
    notSubject: /^(?:the|this|that|those|these) (?:days|time|years|era)$/,
  },
  {
    type: 'departure',
    verbs: 'come draw',
    subject: /\b(?:career|reign|tenure|spell|stint|rule|term|time (?:at|in|with) .{2,40}|contract)$/,
    after: /^to (?:an? (?:\S+ )?(?:end|close)|a close)\b/,
  },
  {
    type: 'departure',
    verbs: 'run',
    subject: /\b(?:his|her|['’]s?) (?:\S+ )?(?:contract|mandate|term|tenure)$/,
    after: /^(?:out|in|on|at|last|this|without|$)/,
  },
  {
    type: 'departure',
    verbs: 'let',
    after: /^(?:his|her|their) (?:\S+ )?(?:contract|membership|mandate) (?:lapse|run out|expire)\b/,
  },
  {
    type: 'departure',
    verbs: 'renew extend',
    voice: 'passive',
    isNegated: true,
    subject: /\b(?:contract|mandate|term|tenure|appointment)$/,
  },
  {
    type: 'departure',
    verbs: 'go step',
    subject: /^(?:and |so |then )?(?:out|off)$/,
    after: /^(?!to|the lights|on|of|into|for|a )\p{L}/u,
  },
  { type: 'departure', verbs: 'be', after: /^(?:on|making) (?:his|her|their) way out\b/, namesSubject: true },
  {
    type: 'departure',
    verbs: 'be work',
    after: /^(?:no longer (?:at|with|in|on|a (?:director|member|partner)|the \S+)|longer)\b/,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'cease stop',
    after: /^(?:to be|being|to act as|to serve as|working (?:for|at|as)|to work (?:for|at|as)) /,
    namesSubject: true,
  },
  { type: 'departure', verbs: 'defect', after: /^from\b/ },
  {
    type: 'departure',
    verbs: 'break split',
    after:
      /^(?:away from|from|with) (?:the |his |her )?(?:[\p{L}-]+ ){0,2}?(?:party|alliance|union|church|government|coalition|movement|group|congress|league|federation|company|firm)\b/u,
    namesSubject: true,
  },
  { type: 'departure', verbs: 'break', after: /^away(?:$| from\b)/, namesSubject: true },
  {
    type: 'departure',
    verbs: 'turn hand give',
    after:
      /^(?:in|back) (?:his|her|their|the) (?:badges?|guns?|keys?|party cards?|pass|passes|licence|shirt|whip|company car|laptop|uniform|wig)\b/,
  },
  {
    type: 'departure',
    verbs: 'part separate split',
    after: /^(?:by mutual|amicably|on good terms|acrimoniously|after)\b/,
    notAfter: /^after (?:\S+ )?(?:\S+ )?(?:marriage|honeymoon)/,
  },
  {
    type: 'departure',
    verbs: 'bail flounce sweep march',
    after: phrase(`out of (?:the |his |her )?(?:${BODY}|[\\p{L}]+$)`),
    namesSubject: true,
    notAfter: /\b(?:room|meeting|house|hall|building|court|studio)\b/,
  },
  {
    type: 'departure',
    verbs: 'go',
    after: /^into (?:retirement|exile|the private sector)\b|^off to (?:pastures new|join)\b/,
  },
  {
    type: 'departure',
    verbs: 'refuse decline',
    after:
      /^(?:to (?:serve|stand|seek|run|accept|take)) (?:for )?(?:again|another|a (?:second|third|further|new)|re-election)\b|^to stand again\b/,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'seek stand run serve',
    isNegated: true,
    after:
      /^(?:for )?(?:again|re-election|another (?:\S+ )?term|a (?:second|third|fourth|further|new|fresh) (?:\S+ )?term|next (?:year|time))\b/,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'see serve',
    after: /^out (?:his|her|their|the) (?:\S+ )?(?:contracts?|term|notice|mandate|season)\b/,
  },
  {
    type: 'departure',
    verbs: 'sever cut',
    after: phrase(`(?:his|her) (?:[\\p{L}-]+ )?(?:ties|links|connections?) (?:to|with)\\b`),
    subject: /^(?:he|she|who|.*\p{L})$/u,
  },
  {
    type: 'departure',
    verbs: 'walk',
    after: /^(?:$|(?:in|on|last|this|after|within|before) )/,
    namesSubject: true,
    notAfter: /\b(?:free|miles?|hours?|school|work|park|street|dog|road|beach)\b/,
    subject:
      /\b(?:directors|partners|executives|ministers|chairman|chief|coach|manager|editor|staff|players|researchers|scientists|engineers|editors|executive|chairwoman|president)$/,
  },
  {
    type: 'departure',
    verbs: 'move',
    after: /^on to (?:pastures new|greener pastures|other things|a new (?:job|role|post|challenge))\b/,
  },
  { type: 'departure', verbs: 'shake', after: phrase(`off the dust\\b`) },
  // Removing
  { type: 'dismissal', verbs: 'send', after: /^(?:[\p{L}.’'-]+ ){1,3}?packing\b/u },
  { type: 'dismissal', verbs: 'send', voice: 'passive', after: /^packing\b/ },
  {
    type: 'dismissal',
    verbs: 'axe ditch dump bench bin discard',
    voice: 'passive',
    namesSubject: true,
    notSubject:
      /\b(?:plan|plans|jobs|it|scheme|project|bill|deal|they|route|service|tax|idea|film|show|series|waste|policy)$/,
    notAfter:
      /^(?:in|into|on|at) (?:the |a )?(?:sea|river|street|tip|landfill|market)\b|^by (?:his|her) (?:wife|husband|girlfriend|boyfriend|record)/,
  },
  {
    type: 'dismissal',
    verbs: 'axe ditch discard jettison',
    voice: 'active',
    namesObject: true,
    after: phrase(`${ONE}(?:$|,| (?:as|for|from|after|last|in|on|within)\\b)`),
    notSubject: /\b(?:who|they)$/,
  },
  {
    type: 'dismissal',
    verbs: 'run chase hound drive',
    voice: 'passive',
    after: /^(?:out )?(?:of )?(?:out of )?(?:town|office|his job|her job|power|the (?:company|party|club|job))\b/,
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'cast brush toss push move shunt thrust',
    voice: 'passive',
    after: /^aside\b/,
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'freeze squeeze shut',
    voice: 'passive',
    after: /^out(?:$| (?:of (?:the|his|her)|by|after|last|in|at)\b)/,
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'disbar defrock unfrock excommunicate cashier court-martial unseat',
    notSubject: /\bjockey$/,
  },
  { type: 'dismissal', verbs: 'impeach' },
  {
    type: 'dismissal',
    verbs: 'put',
    voice: 'passive',
    after:
      /^out (?:to (?:grass|pasture)|of (?:the |his |her |an? )?(?:[\p{L}-]+ ){0,2}?(?:university|party|company|job|office|club|house|army|school|college|team|firm|church|service))\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'put',
    voice: 'active',
    after: phrase(
      `${ONE} out (?:to (?:grass|pasture)|of (?:the |his |her )?(?:university|party|company|job|office|club|firm))\\b`,
    ),
  },
  { type: 'dismissal', verbs: 'make walk force', after: /^(?:to walk |(?:him|her|them|\p{L}+) walk )?the plank\b/u },
  {
    type: 'dismissal',
    verbs: 'cost',
    after: phrase(`(?:[\\p{L}.’'-]+ ){1,3}?(?:his|her|their|the) (?:[\\p{L}-]+ )?${JOB}\\b`),
  },
  {
    type: 'dismissal',
    verbs: 'cost',
    after: phrase(`${ONE} (?:the presidency|the leadership|the chairmanship|the captaincy|power)\\b`),
  },
  {
    type: 'dismissal',
    verbs: 'pay',
    after: /^(?:for (?:it|this|that|\S+ \S+) )?with (?:his|her|their) (?:jobs?|posts?|career|seat)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'bring',
    voice: 'active',
    after:
      /^(?:down (?:the |its |his )?(?:\p{L}+ )?(?:government|chancellor|chairman|minister|president|premier|leader|chief executive)|(?:him|her|them|[\p{L}.-]+(?: [\p{L}.-]+)?) down)(?:$|[,;]| (?:in|after|on|last|with)\b)/u,
    notAfter: /^(?:prices?|costs?|rates?|inflation|planes?|it|taxes|bills?|aircraft|the (?:house|curtain|price|cost)) /,
  },
  {
    type: 'dismissal',
    verbs: 'find',
    after:
      /^(?:himself|herself|themselves) (?:out (?:of (?:a job|work|office|the)|on|in)|on the (?:street|scrapheap|dole|way out)|jobless|unemployed|sacked|without a job)\b/,
  },
  { type: 'dismissal', verbs: 'be', after: /^out on (?:his|her|their) ears?\b|^out of (?:a job|work|office)\b/ },
  { type: 'dismissal', verbs: 'roll', subject: /\bheads?$/ },
  { type: 'dismissal', verbs: 'pull', after: phrase(`the (?:plug|rug) (?:on|from under) (?:him|her|them)\\b`) },
  {
    type: 'dismissal',
    verbs: 'rip tear end terminate rescind cancel annul',
    after: phrase(
      `(?:up )?(?:his|her|(?:[\\p{L}-]+ )?[\\p{L}-]+['’]s) (?:[\\p{L}-]+ )?(?:employment |playing |coaching )?(?:contract|employment|tenure|appointment|services)\\b`,
    ),
    notAfter: /\bwith (?:the |a )?(?:company|firm|supplier)/,
    notSubject: /\b(?:court|judge|tribunal)$/,
  },
  { type: 'dismissal', verbs: 'clear sweep throw', after: /^(?:out|away) the old (?:guard|board|regime|team)\b/ },
  {
    type: 'dismissal',
    verbs: 'remove dispatch',
    voice: 'active',
    namesObject: true,
    after: phrase(
      `(?!from )${ONE}(?:$|,| (?:as|from (?:the|his|her) (?:board|post|office|job|role|list|team|cabinet|party)|on (?:\\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|after|last)\\b)`,
    ),
    subject:
      /\b(?:board|party|directors|council|shareholders|company|court|minister|president|owners?|committee|trustees|members|club|he|she|\p{L}+)$/u,
  },
  {
    type: 'dismissal',
    verbs: 'turn vote throw sweep',
    voice: 'active',
    after: phrase(
      `${ONE} (?:out of|from) (?:office|power)\\b|(?:out|off) (?:the )?(?:government|incumbent|president|mayor|premier|governor)\\b`,
    ),
  },
  { type: 'dismissal', verbs: 'turn vote throw sweep', voice: 'passive', after: /^(?:out of|from) (?:office|power)\b/ },
  { type: 'dismissal', verbs: 'withdraw remove', takes: /^from$/, after: /^the (?:party )?whip from\b/ },
  { type: 'dismissal', verbs: 'lose', voice: 'active', after: /^the (?:party |labour |conservative |tory )?whip\b/ },
  {
    type: 'dismissal',
    verbs: 'bump bounce move shift reassign',
    voice: 'passive',
    after: /^(?:off (?:the|his|her)|from (?:his|her) (?:post|job|role)|aside|sideways)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'give hand',
    voice: 'passive',
    after: /^(?:\S+ )?(?:\S+ )?notice(?:$| (?:on|in|last|after|by|at)\b)/,
    namesSubject: true,
    notAfter: /\bnotice (?:of|that)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'tell order ask invite',
    voice: 'passive',
    after: /^to (?:clear|empty|pack) (?:his|her|their)\b/,
  },
  // Being away
  {
    type: 'leave',
    verbs: 'be',
    after:
      /^(?:away(?:$| (?:on|until|for|sick|from)\b)|off (?:work|sick|duty)\b|on (?:\S+ )?(?:\S+ )?(?:leave|sabbatical|holiday)\b|unpaid and|suspended\b)/,
    namesSubject: true,
    notAfter: /^away (?:from (?:the|home)|on business|for the)\b/,
  },
  {
    type: 'leave',
    verbs: 'step stand',
    after:
      /^(?:back|away|aside|down) (?:from (?:his|her|their|public|royal|official|day-to-day) (?:\S+ )?duties|temporarily|for (?:now|a while|the time being|\S+ (?:weeks|months))|while|pending|until)\b/,
  },
  {
    type: 'leave',
    verbs: 'take get want request',
    after:
      /^(?:a few |several |\S+ )?(?:days?|weeks?|months?|years?|time|a (?:week|month|year|day)|the (?:summer|season|rest of the (?:season|year))) (?:off|out|away)\b|^a back seat\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'ask',
    after: /^for (?:some |a )?(?:time off|leave|(?:\S+ )?(?:break|sabbatical|leave of absence))\b/,
  },
  {
    type: 'leave',
    verbs: 'bench ban bar rule sideline',
    voice: 'passive',
    after:
      /^(?:(?:out )?for (?:the (?:rest|season|next)|an? |\S+ )(?:\S+ )*?(?:days?|weeks?|months?|games?|matches|season)|by (?:an? |\S+ )?(?:injury|illness|knee|hamstring|concussion|back))\b/,
    notAfter: /\bfrom (?:football|driving|office|holding)\b/,
  },
  { type: 'leave', verbs: 'excuse recuse absent', after: /^(?:himself|herself|themselves)\b/ },
  {
    type: 'leave',
    verbs: 'send',
    after:
      /^(?:[\p{L}.’'-]+ ){0,3}?(?:home|away) (?:on (?:full |half |\S+ )?(?:pay|leave)|pending|to (?:await|rest|recover)|on)\b|^(?:[\p{L}.’'-]+ ){0,3}?on (?:\S+ )?leave\b/u,
  },
  {
    type: 'leave',
    verbs: 'send',
    voice: 'passive',
    after: /^home(?:$| (?:on|with|by|while|until)\b)/,
    namesSubject: true,
    notSubject: /\b(?:workers|pupils|troops|children|players)$/,
  },
  {
    type: 'leave',
    verbs: 'announce lift extend end order impose confirm prolong',
    voice: 'passive',
    subject: /\b(?:suspension|leave|sabbatical|furlough)(?: of .{2,40})?$/,
  },
  { type: 'leave', verbs: 'lay', voice: 'passive', after: /^up\b/, namesSubject: true },
  {
    type: 'leave',
    verbs: 'withdraw retire',
    after: /^from (?:public|royal|official|active|front-?line) (?:duties|life for|view|duty|service for)\b/,
  },
  {
    type: 'leave',
    verbs: 'give hand pass surrender relinquish',
    after: /^(?:up |over )?(?:his|her|their|all) (?:\S+ )?duties (?:for|until|temporarily|while|pending|during)\b/,
  },
  {
    type: 'leave',
    verbs: 'give grant allow',
    voice: 'passive',
    after: /^(?:an? |\S+ )?(?:\S+ )?(?:\S+ )?(?:leave|sabbatical|time off|leave of absence)\b(?! to appeal)/,
    notAfter: /\bleave to\b/,
  },
  { type: 'leave', verbs: 'furlough' },
  // Less common ones
  {
    type: 'departure',
    verbs: 'return',
    isNegated: true,
    after: /^(?:back )?to (?:the )?\p{L}+/u,
    namesSubject: true,
    notAfter: /^to (?:an? |terms|light|pass|mind|fruition|blows|trial)\b/,
  },
  { type: 'departure', verbs: 'come', isNegated: true, after: /^(?:back|home)\b/, namesSubject: true },
  { type: 'departure', verbs: 'go', after: /^(?:their )?separate ways\b/ },
  { type: 'departure', verbs: 'call', after: /^time$/ },
  { type: 'departure', verbs: 'empty', after: /^(?:his|her|their) (?:office|desk|locker)\b/ },
  {
    type: 'departure',
    verbs: 'turn',
    after:
      /^(?:his|her|their) back on (?:politics|the (?:party|company|firm|club|stage|game|sport|church|trust|institute|profession)|public life)\b/,
  },
  { type: 'departure', verbs: 'let', after: /^go of the (?:reins|helm|wheel|post|job)\b/ },
  { type: 'departure', verbs: 'take', after: /^(?:his|her|their|a) (?:final |last )?bow\b/ },
  {
    type: 'departure',
    verbs: 'be',
    subject: /\blast (?:day|week|game|match|edition|show|board meeting)$/,
    after:
      /^(?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday)\b/,
  },
  {
    type: 'departure',
    verbs: 'ask request beg',
    voice: 'active',
    after: /^to be (?:relieved of|released from|excused from) (?:his|her|their)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'hand give',
    voice: 'passive',
    after: /^(?:his|her|their) (?:hat|coat|cards|papers|marching orders)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'cut shunt',
    voice: 'passive',
    after: /^(?:from (?:the|his|her) (?:team|squad|list|side|roster|payroll)|sideways)\b/,
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'fall',
    after: /^victim to (?:an? |the )(?:\S+ ){0,2}?(?:coup|purge|cull|putsch|reshuffle)\b/,
  },
  { type: 'dismissal', verbs: 'require need want', isNegated: true, subject: /\bservices$/, modality: 'asserted' },
  {
    type: 'leave',
    verbs: 'relieve',
    voice: 'passive',
    after: /^of (?:duty|(?:his|her) duties) (?:pending|while|until)\b/,
  },
  {
    type: 'leave',
    verbs: 'tell order advise',
    voice: 'passive',
    after: /^to (?:take (?:a holiday|leave|time off|a break|a rest)|stay (?:at home|away)|rest)\b/,
  },
  { type: 'leave', verbs: 'press hit', after: /^(?:the )?pause(?: button)?\b/ },
  { type: 'leave', verbs: 'begin start end expire', subject: /\b(?:leave|sabbatical|suspension)$/ },
];
