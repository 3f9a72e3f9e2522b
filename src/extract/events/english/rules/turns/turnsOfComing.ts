/** Turns of phrase for who comes and goes: in charge since May, gone by mutual agreement, sent home, back on the ward. */
import type { EnglishRule } from '../englishRule.ts';

const DESK =
  '(?:posts?|roles?|jobs?|seats?|chair|office|portfolio|brief|ministry|department|armband|captaincy|chairmanship|leadership|presidency|premiership|editorship|directorship|command|helm|reins|baton|mantle|dugout|hot seat|day-to-day running)';
const NEWCOMER =
  /^(?:an? |the |his |her |its |their )?(?:new |permanent |interim |acting |full-time |long-term )*(?:successor|replacement|(?<=new |permanent |interim |acting )(?:chief(?: executive)?|head|chair\w*|director|manager|coach|captain|minister|leader|editor|president|boss|dean|governor|commissioner))\b/;
const NAME_HIM = 'name announce choose pick select appoint unveil install elect find identify present hire';
const WORKPLACE =
  '(?:desk|office|ward|wards|post|work|headquarters|laboratory|lab|bench|training|training ground|parliament|court|classroom|clinic|theatre|studio|newsroom|home|factory|brewery|palace|ministry|town hall|hospital|institute|club|school)';
/** Behind "gone" where somebody has left, and nothing else is said of where to. */
const GONE =
  /^(?:$|[,;]|["“(]|by (?:mutual|the (?:end|time|following|next|first|second|third|last|summer|autumn|spring|weekend|new year)|then|now|midnight|noon|teatime|lunchtime|dawn|dusk|breakfast|christmas|easter|\S+day\b|\S+ber\b|january|february|march|april|may|june|july|august|spring|summer|autumn|lunchtime|nightfall)|with (?:immediate effect|hardly|barely|scarcely)|without (?:a word|explanation|warning|notice|fanfare|ceremony)|within (?:a|the|\S+ (?:days|weeks|hours|months|minutes|years))|(?:a|an|barely|just|only|less than|\d+|two|three|four|five|six|seven|eight|nine|ten|some) (?:\S+ )?(?:days?|weeks?|months?|hours?|years?|fortnight) (?:later|after)|inside (?:a|an|\S+ (?:days|weeks|hours|months))|the (?:next|same|following) (?:day|week|month|morning|year)|long before|well before|next (?:day|morning)|that (?:night|day|week|month|evening|summer|autumn|winter|spring|\S+day|afternoon)|too\b|as well\b|quietly|overnight|before (?:the|his|her|long)|after (?:only |just |barely )?(?:an? |\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|less|nearly|more) ?(?:\S+ )?(?:days?|weeks?|months?|years?|games?|matches)\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|reshuffle))\b|on (?:\S+day\b|\d)|last (?:week|month|year|spring|summer|autumn|\S+day))/;

export const TURNS_OF_COMING: readonly EnglishRule[] = [
  // Comes
  {
    type: 'appointment',
    verbs: 'be',
    after:
      /^(?:now |already )?(?:in (?:sole |temporary |interim |caretaker |day-to-day )?(?:charge|command)|at the (?:helm|wheel|tiller|top)|(?:in|holding) the (?:chair|fort|reins)) (?:ever )?(?:since|from)\b/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'run lead head chair manage captain coach edit oversee steer fill hold occupy look mind',
    voice: 'active',
    after: /^(?:\S+ ){0,7}?(?:(?:ever )?since\b|on an? (?:interim|temporary|caretaker|acting) basis)/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'take pick',
    voice: 'active',
    after: new RegExp(
      `^(?:over|up) (?:the|his|her|their|its|\\S+['’]s) (?:[\\p{L}'’-]+ ){0,3}?${DESK}\\b|^on the (?:[\\p{L}'’-]+ ){0,2}?(?:job|role|post|portfolio|brief|mantle|captaincy)\\b`,
      'u',
    ),
    namesSubject: true,
    takes: /^from$/,
  },
  {
    type: 'appointment',
    verbs: 'hand give offer entrust assign award',
    after:
      /^(?:(?:\p{L}+ ){1,2}?|over |on )?(?:the|his|her|an?) (?:[\p{L}'’-]+ ){0,3}?(?:portfolio|brief|ministry|department|armband|captaincy|chairmanship|premiership|editorship|directorship|(?:seat|place) (?:on|at|in))\b(?! back)/u,
  },
  {
    type: 'appointment',
    verbs: 'take',
    voice: 'active',
    after:
      /^over (?:the|his|her) (?:[\p{L}'’-]+ ){0,3}?(?:party|alliance|union|federation|institute|orchestra|council|commission|agency|authority|academy)\b/u,
    namesSubject: true,
  },
  // "took over the defence", "took over the Liberals", "took over the sports pages"
  {
    type: 'appointment',
    verbs: 'take',
    voice: 'active',
    after:
      /^over (?:the|his|her|its|their|that) (?:[\p{L}'’-]+ ){0,3}?(?:defen[cs]e|prosecution|case|investigation|inquiry|squad|side|national team|desk|pages|section|column|kitchen|lab|laboratory|regiment|parish|diocese|liberals|tories|conservatives|democrats|republicans|greens|socialists|nationals|presidency of|running of|management of)\b/u,
    namesSubject: true,
  },
  { type: 'appointment', verbs: NAME_HIM, voice: 'passive', subject: NEWCOMER },
  { type: 'appointment', verbs: NAME_HIM, voice: 'active', after: NEWCOMER },
  { type: 'appointment', verbs: 'be', after: /^in (?:place|post)\b/, subject: NEWCOMER },
  {
    type: 'appointment',
    verbs: 'step move slot come',
    voice: 'active',
    after:
      /^(?:up )?into (?:the|his|her|their|\S+['’]s) (?:\S+ )?(?:breach|gap|void|vacuum|fray|fold|shoes|limelight)\b/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'step come stride',
    voice: 'active',
    subject: /^(?:and |then )?into (?:the|his|her|their|this) (?:\S+ )?(?:breach|gap|void|vacuum|space)$/,
  },
  {
    type: 'appointment',
    verbs: 'parachute draft fly',
    voice: 'active',
    after: /^in (?:an? |the )?\p{L}/u,
    notAfter: /^in (?:troops|supplies|aid|police|soldiers|help|extra|from|to|on|at|january|the (?:army|morning))\b/,
  },
  { type: 'appointment', verbs: 'parachute', voice: 'passive', after: /^in\b/ },
  {
    type: 'appointment',
    verbs: 'send bring call draft',
    voice: 'passive',
    after: /^in to (?:sort|clean|turn|fix|take|restore|rebuild|reform|reorgani[sz]e|shake|save|stabili[sz]e|calm)\b/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'send bring call put',
    voice: 'active',
    after:
      /^in (?:[\p{L},.’'-]+ ){1,10}?to (?:run|lead|head|oversee|steady|rescue|replace|succeed|take (?:over|charge)|clean up|sort out|turn)\b/u,
    notAfter: /^in (?:the )?(?:troops|police|army|soldiers)\b/,
  },
  {
    type: 'appointment',
    verbs: 'choose pick prefer select favour favor',
    voice: 'active',
    after: /^(?:\S+ ){1,3}?(?:over|ahead of|instead of|in preference to)\b/,
    namesObject: true,
  },
  { type: 'appointment', verbs: 'inherit', after: /^(?:the|his|her) (?:\S+ )?(?:armband|captaincy|brief)\b/ },
  { type: 'appointment', verbs: 'fill', after: /^in (?:until|while|as|pending)\b/, namesSubject: true },
  {
    type: 'joining',
    verbs: 'arrive',
    voice: 'active',
    after:
      /^from (?:the )?\S+(?: \S+){0,3}? (?:in|last|on|this) (?:january|february|march|april|may|june|july|august|september|october|november|december|\d|summer|spring|autumn|year|month)/,
    namesSubject: true,
  },
  {
    type: 'appointment',
    verbs: 'line earmark',
    voice: 'passive',
    after: /^(?:up )?(?:to (?:replace|succeed|lead|head|run|take (?:over|charge))|as (?:the |his |her |its )?)/,
    modality: 'planned',
    namesSubject: true,
  },
  // Goes
  {
    type: 'departure',
    verbs: 'last survive',
    isNegated: true,
    after: /^(?:out )?the (?:\S+ )?(?:week|day|month|season|year|night|summer|winter|afternoon)\b/,
    // "Her chair did not survive the day": whoever that is, it is not her.
    notSubject: /^(?:his|her|its|their) /,
    namesSubject: true,
  },
  {
    type: 'departure',
    verbs: 'end finish close',
    voice: 'active',
    after: /^(?:$|with\b|in\b|on\b|when\b|after\b|last\b|there\b|abruptly\b)/,
    subject:
      /\b(?:career|tenure|reign|spell|stint|premiership|captaincy|presidency|chairmanship)(?: (?:at|as|with|in) .{1,40})?$/,
  },
  {
    type: 'dismissal',
    verbs: 'pay',
    voice: 'active',
    after: /^(?:for \S+(?: \S+)? )?with (?:his|her|their) (?:\S+ )?(?:jobs?|posts?|careers?)\b/,
  },
  { type: 'dismissal', verbs: 'fall', after: /^on\b/, subject: /\b(?:axe|ax)$/, takes: /^on$/ },
  { type: 'departure', verbs: 'go', after: GONE, namesSubject: true },
  {
    type: 'departure',
    verbs: 'hand give send submit tender deliver slip put',
    after:
      /^(?:in )?(?:[\p{L}.’'-]+ ){0,4}?(?:his|her|their|an?) (?:\S+ )?(?:resignations?|letters? of resignation|resignation letters?|notice)\b(?! (?:to|of) (?:quit|appeal|eviction))/u,
    notAfter: /^(?:\S+ ){0,2}(?:his|her|their) (?:\S+ )?notice of\b|^a notice\b/,
  },
  {
    type: 'departure',
    verbs: 'surrender return give hand tear rip',
    voice: 'active',
    after:
      /^(?:up |back |in )?(?:his|her|their) (?:\S+ )?(?:seals? of office|party card|membership card|badge and|keys and|warrant card)\b/,
  },
  { type: 'departure', verbs: 'go', after: /^(?:his|her|their) (?:separate|own|different) ways?\b/ },

  { type: 'departure', verbs: 'jump go', after: /^before (?:he|she|they) (?:was|were|could be|is) pushed\b/ },
  {
    type: 'departure',
    verbs: 'renew extend',
    isNegated: true,
    after: /^(?:his|her|their) (?:\S+ )?contract\b/,
    namesSubject: true,
  },
  {
    type: 'dismissal',
    verbs: 'escort march frogmarch walk usher',
    voice: 'passive',
    after:
      /^(?:from|out of|off) (?:the|its|his|her) (?:\S+ )?(?:building|premises|offices?|stadium|hospital|site|campus|headquarters)\b/,
    namesSubject: true,
  },
  // Is away
  { type: 'leave', verbs: 'sign', voice: 'passive', after: /^off (?:work|sick|with|for|on|by)\b/, namesSubject: true },
  {
    type: 'leave',
    verbs: 'see',
    voice: 'passive',
    isNegated: true,
    after: new RegExp(
      `^(?:at|in|on|inside|around) (?:(?:his|her|their|the) (?:\\S+ )?)?${WORKPLACE}\\b|^(?:in public|at work)\\b`,
    ),
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'turn show come report go appear',
    voice: 'active',
    isNegated: true,
    after:
      /^(?:up |in |back )?(?:for|to|at) (?:(?:his|her|their|the) (?:\S+ )?)?(?:desk|ward|work|duty|training|the office|his office|her office|parliament)\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'send',
    voice: 'passive',
    after: /^home(?:$|[,;]| (?:on (?:full |half )?pay|pending|while|without|until|for good|in disgrace|from the))/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'tell order ask',
    voice: 'passive',
    after:
      /^(?:not to (?:come (?:in|back|to work)|return|report)|to (?:stay|remain|keep) (?:at home|home|away(?! from (?:windows|the edge))|off work))\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'go be report',
    after: /^(?:off )?(?:sick|ill|on sick leave)(?:$|[,;]| (?:since|in|on|for|with|last|after|from)\b)/,
    notAfter: /^(?:sick|ill) (?:of|with)\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'lock shut',
    voice: 'passive',
    after:
      /^out of (?:the|his|her|their|its) (?:\S+ )?(?:laboratory|lab|office|building|premises|campus|studio|hospital)\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'miss',
    voice: 'active',
    after:
      /^(?:the (?:rest|remainder) of|most of|much of|the whole of) (?:the|his|her|their) (?:\S+ )?(?:season|term|year|campaign|tour|tournament|session|trial)\b/,
    namesSubject: true,
  },
  {
    type: 'leave',
    verbs: 'give grant',
    after: /^(?:\S+ ){0,4}?(?:time off|leave of absence|compassionate leave|extended leave|a sabbatical)\b/,
  },
  {
    type: 'dismissal',
    verbs: 'leave',
    voice: 'passive',
    after: /^out of (?:the|his|her|their|\S+['’]s) (?:\S+ )?(?:squad|side|team|line-up|party|delegation|cabinet)\b/,
  },
  { type: 'dismissal', verbs: 'have', after: /^the (?:\S+ )?whip (?:withdrawn|removed|suspended|taken)\b/ },
  {
    type: 'dismissal',
    verbs: 're-elect reappoint reselect retain',
    voice: 'passive',
    isNegated: true,
    namesSubject: true,
  },
  // Is back
  {
    type: 'return',
    verbs: 'walk stroll stride march step slip creep file sweep sneak hobble limp move',
    voice: 'active',
    after:
      /^back (?:on ?to|into|in to|through|behind|to (?:work|(?:his|her|their|the) (?:\S+ )?(?:desk|ward|post|office|laboratory|lab|classroom|job|studio|dugout|bench|pitch)))\b/,
    notAfter:
      /^back (?:in)?to (?:the |his |her |their |an? )?(?:car|house|kitchen|room|hotel|bedroom|shadows|crowd|bushes|taxi|van)\b/,
  },
  {
    type: 'return',
    verbs: 'be',
    after: /^back(?:$|,| (?:by|within|before|after)\b)/,
    namesSubject: true,
  },
  { type: 'return', verbs: 'be', after: /^(?:due|expected) back\b/, modality: 'planned' },
  { type: 'return', verbs: 'expect', voice: 'passive', after: /^back\b/, modality: 'planned' },
  {
    type: 'return',
    verbs: 'give get win hand offer',
    after:
      /^(?:(?:him|her|them|\p{L}+) )?(?:his|her|their) (?:old |former )?(?:\S+ )?(?:jobs?|posts?|seats?|place|title|licen[cs]e|captaincy|office)(?: \S+)? back\b/u,
  },
  {
    type: 'return',
    verbs: 'allow let permit',
    after: /^(?:him |her |them |(?:[\p{L}.’'-]+ ){1,2}?)?back(?:$| (?:in|into|on|to|onto|at|home)\b)/u,
  },
];
