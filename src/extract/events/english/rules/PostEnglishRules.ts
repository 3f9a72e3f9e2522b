/** Posts and places in organizations: got, left, lost, taken up again. */
import type { EnglishRule } from './englishRule.ts';
import { WALKED } from './plain/plainWords.ts';
import { UNTRUE } from './untrueWords.ts';

const POST =
  /\b(?:chief|chair\w*|president|vice-president|head|director|manager|coach|captain|minister|secretary|chancellor|mayor|governor|editor|leader|speaker|judge|justice|ambassador|commissioner|partner|ceo|cfo|coo|cto|treasurer|premier|king|queen|pope|bishop|archbishop|dean|rector|principal|superintendent|successor|professor|boss|skipper|goalkeeper|administrator|trustee|mp|senator|candidate|nominee|attorney|prosecutor|envoy|co-chair|executive|founder|monitor|receiver|liquidator|auditor|post|role|job)\b/;

export const POST_RULES: readonly EnglishRule[] = [
  {
    type: 'legal',
    verbs: 'take lead drag',
    voice: 'active',
    after: /^(?:away|off|\S+ away|in for questioning)\b/,
    subject: /\b(?:police|officers|agents|detectives|investigators)\b/,
  },
  { type: 'decision', verbs: 'vote', voice: 'active', after: /^(?:\S+ ){0,5}against\b/ },
  { type: 'appointment', verbs: 'elect re-elect', voice: 'passive' },
  {
    type: 'appointment',
    verbs: 'take fill',
    voice: 'passive',
    subject:
      /\b(?:place|post|job|seat|role|chair|position|shoes|vacancy)$|\bvacancy (?:following|left|created|caused|after|at|for|on|in|arising)\b/,
  },
  {
    type: 'appointment',
    verbs: 'start',
    voice: 'active',
    after: /^(?:as (?!an? (?:joke|hobby|way))|in (?:the|his|her|that) (?:new )?(?:job|post|role)\b)/,
  },
  {
    type: 'appointment',
    verbs: 'start',
    voice: 'active',
    after: /^(?:on (?:\S+day$|(?:\p{L}+ )?\d)|(?:last|this|that|the following) (?:week|month|spring|summer|autumn))/u,
    namesSubject: true,
  },
  {
    type: 'joining',
    verbs: 'come',
    voice: 'active',
    after:
      /^to (?:the |this |that )?(?:[^ ,]+ ){0,3}?(?:company|firm|bank|club|group|newspaper|paper|board|job|post|role|agency|airline|party|ministry|department|union|charity|council|foundation|holdings|ltd|inc|corp|plc|office|authority) from\b/,
  },
  { type: 'appointment', verbs: 'put', voice: 'passive', after: /^in (?:his|her|their|\S+['’]s) (?:place|stead)\b/ },
  {
    type: 'appointment',
    verbs: 'take',
    voice: 'active',
    after:
      /^(?:one of |up )?(?:the|an?|his|her) (?:\S+ ){0,2}seats?(?: on| left|$)|^(?:one of )?the (?:empty|vacant) seats?\b/,
  },
  {
    type: 'departure',
    verbs: 'go',
    voice: 'passive',
    after: /^(?:by|within|before|too|,|$)/,
    namesSubject: true,
  },
  { type: 'appointment', verbs: 'install', voice: 'active', namesObject: true },
  {
    type: 'departure',
    verbs: 'follow',
    after: /^(?:\S+ ){1,2}out (?:of )?(?:the )?(?:door|office|cabinet|government|company)\b/,
  },
  { type: 'departure', verbs: 'call', after: /^it (?:quits|a day)\b/ },
  { type: 'dismissal', verbs: 'lose', after: /^(?:the |his |her )?(?:\S+ )?(?:whip|captaincy|licen[cs]e|crown)\b/ },
  { type: 'dismissal', verbs: 'drop', voice: 'passive', after: /^for (?:\S+ ){0,2}(?:games?|match(?:es)?|trip)\b/ },
  { type: 'return', verbs: 'cut', after: /^short\b/ },
  {
    type: 'return',
    verbs: 'fly rush head hurry go come',
    after: /^(?:back|home)\b/,
    notAfter:
      /^(?:back (?:on (?:his|her|its|their|a|the)|(?:in)?to (?:the|his|her|their) (?:building|house|room|car|kitchen|hotel|bedroom|flat)\b|over|and forth|centuries|decades|years|generations)|home by)\b/,
  },
  { type: 'joining', verbs: 'throw toss', after: /^(?:his|her|their|a) hats? (?:in|into)\b/ },
  {
    type: 'decision',
    verbs: 'join enter',
    after: /^the (?:\S+ )?(?:race|contest|running|fray)\b/,
  },
  {
    type: 'joining',
    verbs: 'declare announce launch',
    after: /^(?:(?:his|her|a) )(?:\S+ )?(?:candidacy|candidature|bid for|run for|campaign)\b/,
  },
  {
    type: 'joining',
    verbs: 'run stand',
    after:
      /^for (?:president|office|mayor|governor|parliament|congress|re-election|the (?:presidency|leadership|senate|post|seat|council))\b/,
  },
  {
    type: 'decision',
    verbs: 'name vote crown',
    voice: 'passive',
    after: /\bof the (?:year|season|decade|month|match|tournament)\b/,
  },
  {
    type: 'appointment',
    verbs: 'replace succeed',
    voice: 'passive',
    after: /^(?:temporarily|immediately|on an? \S+ basis|last|two|three|a)\b.*\bby\b/,
  },
  { type: 'appointment', verbs: 'fill', after: /^the (?:\S+ )?(?:post|role|vacancy|seat|position)\b/ },
  { type: 'appointment', verbs: 'step', after: /^(?:up|in) (?:as|to)\b/ },
  { type: 'appointment', verbs: 'install tap', voice: 'passive', after: /^(?:as|to)\b/ },
  {
    type: 'decision',
    verbs: 'stay remain',
    after:
      /^(?:on (?:as|until|in)|in (?:office|post|charge)|as (?:\S+ )?(?:chair\w*|chief|leader|minister|president|director|coach|manager))\b/,
  },
  { type: 'dismissal', verbs: 'strike', after: /^(?:him|her|them|\S+(?: \S+)?) off\b/ },
  { type: 'dismissal', verbs: 'strike', voice: 'passive', after: /^off\b/ },
  { type: 'leave', verbs: 'take', after: /^(?:an? |his |her )?(?:\S+ ){0,3}(?:leave|sabbatical|time off)\b/ },
  { type: 'leave', verbs: 'place put go', after: /^(?:\S+ ){0,3}on (?:\S+ ){0,2}leave\b/ },
  {
    type: 'leave',
    verbs: 'suspend',
    voice: 'passive',
    notAfter: /^(?:sentence|trading|production|operations)/,
    notSubject: /\b(?:sentence|trading|production|operations|talks|service|match|play|flights|licen[cs]e)\b/,
  },
  {
    type: 'leave',
    verbs: 'suspend',
    voice: 'active',
    after:
      /^(?:him\b|them\b|her (?:over|after|for|pending|from|on|in)\b|her$|(?:the )?\S+ (?:over|after|for|pending|from)\b)/,
  },
  {
    type: 'leave',
    verbs: 'suspend',
    voice: 'active',
    after:
      /^(?:its|the|his|her|their|a|an|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|hundreds of|\d+) (?:[\p{L}-]+ ){0,3}(?:chief|head|coach|captain|officers?|players?|members?|workers?|pilots?|nurses?|drivers?|guards?|miners?|police|reporters?|journalists?|lecturers?|analysts?|traders?|engineers?|ministers?|directors?|managers?|judges?|teachers?|doctors?|conductor|executives?|employees?|staff|officials?|professors?|students?|lawmakers?|mps?|president|chairman|secretary)\b/u,
  },
  {
    type: 'leave',
    verbs: 'suspend',
    voice: 'active',
    namesObject: true,
    notAfter: /\b(?:trading|operations|service)\b/,
  },
  { type: 'leave', verbs: 'step', after: /^(?:back|aside temporarily)\b/ },
  { type: 'leave', verbs: 'furlough' },
  { type: 'return', verbs: 'return', after: /^(?:to (?!court\b)|as\b|from\b|home\b|for\b|in\b|on\b|$|,|last|this)/ },
  {
    type: 'return',
    verbs: 'come go',
    after: /^(?:back\b|out of retirement)/,
    notAfter:
      /^back (?:on (?:his|her|its|their|a|the)|(?:in)?to (?:the|his|her|their) (?:building|house|room|car|kitchen|hotel|bedroom|flat)\b|over|and forth|centuries|decades|years|generations)\b/,
  },
  { type: 'return', verbs: 'reinstate rejoin readmit re-enter' },
  {
    type: 'return',
    verbs: 'restore',
    after: /^(?:\S+ ){0,3}(?:to (?:the |his |her )?(?:post|office|role|job|team|side|board|throne|cabinet))/,
  },
  { type: 'return', verbs: 'seek', after: /^(?:an? )?(?:\S+ )?(?:return|comeback)\b/ },
  { type: 'return', verbs: 'seek', after: /^an? (?:\S+ )?(?:job|post|role|position) (?:at|in|with)\b/ },
  { type: 'return', verbs: 'make stage', after: /^(?:a|his|her|its) (?:\S+ )?(?:return|comeback)\b/ },
  { type: 'dismissal', verbs: 'sack oust depose expel' },
  {
    type: 'dismissal',
    verbs: 'fire',
    notAfter:
      /^(?:shots?|at(?! (?:the (?:age|end|start|beginning)|once|midnight|noon))|into|(?:up)?on (?!\d|the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|new year|christmas))|missiles?|rockets?|tear|live|a (?:shot|missile|gun)|off|up|the (?:starting|winning))\b/,
    notSubject: /\b(?:shots?|missiles?|gun)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'dismiss',
    notAfter: new RegExp(
      `^(?:(?:the|all|his|her|their|its|an?|those|such) )?(?:\\S+ ){0,2}(?:case|claims?|appeals?|lawsuits?|suit|charges?|allegations?|accusations?|reports?|suggestions?|concerns?|criticism|complaint|idea|motion|petition|challenge|rumou?rs?)\\b|^(?:\\S+ ){0,6}?as [“"]?(?:\\S+ )?(?:irrelevant|${UNTRUE})\\b`,
    ),
    notSubject: /\b(?:case|claims?|appeals?|lawsuits?|suit|charges?|allegations?|complaint|motion|petition)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'remove',
    voice: 'passive',
    after:
      /^(?:from (?:(?:the|his|her|their|its) )?(?:\S+ )?(?:office|post|role|position|job|board|team|squad|power|list|cabinet|command|party|case)|as\b|by\b|in\b|on\b|last|$|,)/,
    notSubject: /\b(?:rubble|debris|body|bodies|page|video|post|content|tumou?r)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'remove',
    voice: 'active',
    after:
      /^(?:\S+ ){1,4}(?:from (?:(?:the|his|her) )?(?:\S+ )?(?:office|post|role|position|job|board|command|party)|as)\b/,
  },
  { type: 'dismissal', verbs: 'strip', after: /^(?:\S+ ){0,3}of (?:his|her|their|the|all)\b/ },
  { type: 'dismissal', verbs: 'force push drive', after: /^(?:\S+ ){0,2}out\b/ },
  {
    type: 'dismissal',
    verbs: 'drop axe',
    voice: 'passive',
    after: /^(?:from|as|by)\b/,
    notSubject: /\b(?:charges?|case|plans?|bombs?)\b/,
  },
  { type: 'dismissal', verbs: 'vote', voice: 'passive', after: /^(?:out|off)\b/ },
  { type: 'dismissal', verbs: 'lose', after: /^(?:his|her|their) (?:\S+ )?(?:job|post|seat|position|role|place)s?\b/ },
  { type: 'dismissal', verbs: 'show', after: /^(?:\S+ )?the door\b/ },
  { type: 'dismissal', verbs: 'terminate', after: /^(?:\S+ ){0,3}(?:contract|employment)\b/ },
  { type: 'departure', verbs: 'step stand', after: /^(?:down|aside)\b/ },
  { type: 'departure', verbs: 'resign quit retire abdicate depart' },
  { type: 'departure', verbs: 'bow walk', after: /^(?:out|away)\b/, notAfter: WALKED },
  {
    type: 'departure',
    verbs: 'give',
    after:
      /^up (?:(?:his|her|their|the|its|an?) )?(?:own )?(?:\S+ ){0,2}(?:seat|post|role|job|position|chairmanship|chair|title|captaincy|presidency|leadership|duties|directorship|place|command|throne)\b/,
  },
  {
    type: 'departure',
    verbs: 'relinquish vacate leave',
    after:
      /^(?:(?:his|her|their|the) )(?:\S+ ){0,2}(?:seat|post|role|job|position|chair|chairmanship|captaincy|presidency|leadership|office)\b/,
  },
  { type: 'departure', verbs: 'part', after: /^(?:ways|company)\b/ },
  {
    type: 'departure',
    verbs: 'tender submit offer hand announce',
    after: /^(?:in )?(?:his|her|their) (?:\S+ )?(?:resignation|notice|retirement|departure)\b/,
  },
  {
    type: 'departure',
    verbs: 'leave',
    voice: 'active',
    notAfter:
      /^(?:[^,]{1,40} to (?:his|her|their|the|charity|all|both|each|its|two|three|four)\b|the (?:son|daughter|boy|girl|widow|children|sons|daughters|family|wife|nephew|niece|charity|museum|nation|state|city) |behind|open|dead|(?:at least |more than |nearly |about |some |an estimated )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|tens|up to)\b.*|(?:\S+ ){1,4}(?:dead|injured|homeless|behind|unable|open|unconscious|stranded|paraly[sz]ed|in (?:doubt|tatters|ruins|limbo))|(?:him|her|it|them|us|you) |an? (?!company|firm|club|party|post|job|group|team|bank)|the (?:\S+ )?(?:room|hearing|courtroom|pitch|field|table|chamber|hotel|stadium|podium|lectern|platform|airport|house|car)\b|[^,]{0,40}\bby (?:a|the) (?:back|side|rear|tradesmen's) (?:door|entrance|exit|gate)\b|(?:his|her|their) (?:scar(?:f|ves)|coats?|keys?|bags?|shoes|umbrella|phone|passport)\b|no |little |room |out |unanswered|untouched|everything|nothing|everyone|doors?|money|half|most|much|some |many|his (?:entire |whole )?(?:estate|fortune|shares|stake|money)|her (?:entire |whole )?(?:estate|fortune|shares|money))/,
    notSubject:
      /\b(?:earthquake|quake|attack|storm|explosion|blast|fire|flood|crash|collapse|accident|war|fighting|cuts?|decision|vote|ruling|loss|defeat|move|strike|shooting|disaster|will|train|bus|coach|convoy|ferry|boat|ship|plane|flight|drubbing|thrashing|win|draw|result|victory|scandal|crisis|pandemic|resignation|departure|death|injury|row|deal|report|verdict|affair|outbreak|shutdown|outage|surge|slump|drought|series|affair)(?:$|,| (?:that|which|in|of|on|at|by|over|against|from|to|between|with|for|last|earlier)\b)/,
  },
  { type: 'departure', verbs: 'exit' },
  {
    type: 'departure',
    verbs: 'force compel',
    voice: 'passive',
    after: /^to (?:resign|step|stand|quit|leave|retire)\b/,
  },
  { type: 'departure', verbs: 'accept', after: /^(?:the|his|her|their) resignations?\b/ },
  { type: 'appointment', verbs: 'appoint reappoint elect re-elect inaugurate crown enthrone headhunt' },
  { type: 'appointment', verbs: 'nominate', after: /\b(?:as|to|for (?:the (?:post|role|job|presidency|supreme)))\b/ },
  { type: 'appointment', verbs: 'promote', notAfter: /^(?:the|a|an|its|peace|trade|growth|tourism)\b/ },
  { type: 'appointment', verbs: 'hire recruit poach', notAfter: /^(?:(?:a|an) (?:car|van|boat|hall|room))/ },
  {
    type: 'appointment',
    verbs: 'name select choose pick unveil confirm present announce',
    after: new RegExp(
      `^(?:[^,]{0,50}?)(?:as |for |to be |to lead|to succeed|to replace|to head|to run|to take)?(?:[^,]{0,30})${POST.source}`,
    ),
    voice: 'passive',
  },
  {
    type: 'appointment',
    verbs: 'announce present reveal introduce',
    voice: 'active',
    after: new RegExp(
      `^[^,;]{2,50}? as (?:its|their|the|his|her|an?|new|interim|caretaker) [^,;]{0,40}?${POST.source}`,
    ),
    namesObject: true,
  },
  { type: 'appointment', verbs: 'name', voice: 'active', after: new RegExp(`^(?:.{2,80}?)${POST.source}`) },
  {
    type: 'appointment',
    verbs: 'select choose pick confirm install unveil tap',
    voice: 'active',
    after: /^(?:[^,]{2,50}?) (?:as|to be|to lead|to succeed|to replace|to head|to run|for)\b/,
  },
  { type: 'appointment', verbs: 'swear', after: /^(?:\S+ )?in\b/ },
  {
    type: 'appointment',
    verbs: 'take',
    after:
      /^(?:over (?:as|from|at|until|pending|while|when|temporarily|(?:on|in) an? (?:interim|acting|temporary|caretaker)|the (?:job|role|post|leadership|reins|presidency|helm|club|team|company|firm|business|paper|department|ministry|running))\b|(?:up )?(?:the|his|her) (?:\S+ )?(?:helm|reins|job|post|role|throne|crown|oath|chair)\b|office\b|charge\b|up (?:a|the|his|her) (?:\S+ )?(?:post|role|job|position|seat)|over(?:$|,| in | on | last| next| this | later| immediately| tomorrow| full-time| permanently| there| today| a | what | his | her | its | their ))/,
    takes: /^from$/,
  },
  {
    type: 'appointment',
    verbs: 'assume',
    after:
      /^(?:the |his |her )?(?:\S+ ){0,2}(?:office|post|role|position|duties|presidency|leadership|chairmanship|command|throne|job|captaincy)\b/,
  },
  {
    type: 'appointment',
    verbs: 'become',
    after: new RegExp(`^(?:[^,.]{0,45}?)${POST.source}`),
    notAfter: /^(?:the (?:first|second|third)\b(?!.*\b(?:chief|president|minister|woman to)))/,
  },
  { type: 'appointment', verbs: 'succeed', notAfter: /^(?:in |at |where|if|on |$)/ },
  {
    type: 'appointment',
    verbs: 'replace',
    voice: 'passive',
    after: /^(?:by|as|with|in|at)\b/,
    notSubject: /\b(?:law|system|pipe|word|equipment|part|bulbs?)\b/,
  },
  // "was replaced on Monday", "has been replaced", and no player at half-time
  {
    type: 'dismissal',
    verbs: 'replace',
    voice: 'passive',
    after:
      /^(?:$|on \p{L}+day\b|last|this|yesterday|in (?:\d{4}|\p{L}+ \d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b)/u,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'replace',
    voice: 'active',
    after:
      /^(?:him|her|them|the (?:ousted|outgoing|former|departing)|\S+ (?:\S+ )?(?:as|in|at|with|on|after|last|next|this|before|within|from|when|$)|\S+$|\S+ \S+$)/,
  },
  {
    type: 'appointment',
    verbs: 'win',
    after:
      /^(?:the |an? |his |her |its |their )?(?:\S+ ){0,3}(?:election|leadership|presidency|by-election|mayoralty|seat|nomination|contest|re-election|landslide)\b/,
  },
  { type: 'appointment', verbs: 'put place', voice: 'passive', after: /^in charge\b/ },
  {
    type: 'appointment',
    verbs: 'get land give offer hand',
    after: /^(?:\S+ ){0,2}(?:the|a) (?:\S+ )?(?:job|post|top job|role|captaincy)\b/,
  },
  {
    type: 'appointment',
    verbs: 'bring',
    after: /^(?:\S+ ){1,2}(?:into|in to) (?:the )?(?:cabinet|government|board|team|company)\b/,
  },
  {
    type: 'joining',
    verbs: 'join',
    notAfter:
      /^(?:(?:the|an?) (?:[a-z-]+ ){0,2}?(?:queue|call|debate|search|protest|chorus|march|strike|race|fight|meeting|conference|rally|crowd|dinner|hunt|fray|conversation|webcast|procession|demonstration|dots|party line)\b|forces|hands|in\b|calls)/,
    notSubject: /^(?:which|that)$/,
  },
  {
    type: 'joining',
    verbs: 'move transfer',
    after: /^to (?:the )?(?!a\b|an\b|block|stop|end|avoid|protect|dismiss)\S+/,
    voice: 'active',
  },
  {
    type: 'joining',
    verbs: 'come move transfer switch arrive',
    // "came over from Acme as finance chief"
    after:
      /^(?:over |across )?from (?:the )?(?:\S+ ){1,6}?as (?:(?:an?|the|its|their|his|her) )?(?:[a-z-]+ ){0,3}(?:officer|executive|chairm[ae]n|chairwoman|chair|president|director|head|chief|manager|editor|coach|partner|treasurer|dean|counsel)\b/,
    voice: 'active',
  },
  {
    type: 'joining',
    verbs: 'sign',
    after: /^(?:for|with) (?!an?\b|the (?:first|second))/,
    notSubject:
      /\b(?:agreements?|deals?|contracts?|treat(?:y|ies)|accords?|pacts?|memorandum|bills?|letters?|petition|papers?|statement|declaration|protocol|understanding)$/,
  },
  { type: 'joining', verbs: 'enlist enrol enroll', after: /^(?:in|at|with)\b/ },
  {
    type: 'joining',
    verbs: 'enter',
    after:
      /^(?:parliament|politics|congress|government|the (?:cabinet|company|firm|government|priesthood|army|senate|house))\b/,
  },
];
