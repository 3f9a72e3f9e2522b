/** Verbs of being for and against somebody. */
import type { EnglishRule } from '../englishRule.ts';
import { PERSON_SUBJECT } from './plainWords.ts';

export const PLAIN_SIDES: readonly EnglishRule[] = [
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
    verbs: 'laud extol salute congratulate compliment encourage console comfort honour honor venerate champion',
    notAfter: /^by\b/,
  },
  { type: 'support', verbs: 'credit', after: /\bwith\b/, voice: 'active' },
  {
    type: 'support',
    verbs: 'stand stick close rally unite speak leap spring rush',
    voice: 'active',
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
];
