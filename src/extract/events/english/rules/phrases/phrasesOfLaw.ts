/** Phrases for what the law does, for tests and inquiries, for meetings. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, PENALTY, phrase } from './phraseWords.ts';

const COURT = '(?:court|courtroom|dock|judge|magistrates?|tribunal|jail|prison|custody|police station|cells?)';
const INQUIRER =
  "(?:panel|committee|commission|inquiry|inspectors?|inspectorate|auditors?|reviewers?|experts?|examiners?|investigators|engineers|scientists|researchers|analysts|accountants|team|laboratory|laboratories|labs?|study|review|audit|report|survey|inspection|visit|visits|check|checks|search|tests?|regulators?|assessors?|valuers?|agency|board of inquiry|watchdog|moody['’]s|fitch|s&p|poll|ombudsman)";

export const PHRASES_OF_LAW: readonly EnglishRule[] = [
  // The law
  {
    type: 'legal',
    verbs: 'dismiss drop',
    voice: 'active',
    subject:
      /\b(?:government|prosecut\p{L}+|state|crown|court|judge|jury|magistrates?|plaintiffs?|attorney|lawyers|department)$/u,
    after:
      /^(?:the |all |his |her |their |some |most |(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of the )?)*(?:\p{L}+ )?(?:counts?|charges?|claims?|lawsuits?|suits?|appeals?|indictments?|cases?)\b/u,
  },
  {
    type: 'legal',
    verbs: 'assess',
    subject: /\b(?:court|judge|tribunal|regulator|agency)\b/,
    after: PENALTY,
  },
  { type: 'legal', verbs: 'take', after: phrase(`${ONE} to the cleaners\\b`) },
  { type: 'legal', verbs: 'go resort turn', after: /^to (?:law|court|the courts?|arbitration|the lawyers)\b/ },
  { type: 'legal', verbs: 'countersue counter-sue', after: /^\p{L}/u },
  {
    type: 'legal',
    verbs: 'let get',
    after: /^(?:(?:him|her|them|[\p{L}-]+) )?off(?:$| (?:the hook|scot-free|lightly|with)\b)/u,
    namesSubject: true,
    notAfter: /^(?:it|the|a|his|her) off\b/,
  },
  {
    type: 'legal',
    verbs: 'lock send put bang',
    voice: 'passive',
    after: /^(?:up|down|away|behind bars)(?:$| (?:for|in|on|after|by|last)\b)/,
    namesSubject: true,
    notAfter: /^(?:down|up) (?:to|by (?:the )?(?:weather|price))/,
  },
  {
    type: 'legal',
    verbs: 'be',
    after:
      /^(?:behind bars|in (?:the dock|custody|jail|prison|detention|handcuffs)|(?:now )?(?:on the run|wanted (?:by|for|in)|on bail|on remand|on trial|under (?:house )?arrest|at large))\b/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'want',
    voice: 'passive',
    after:
      /^(?:by (?:police|interpol|the police|prosecutors|detectives)|for (?:fraud|murder|questioning|theft|tax)|in (?:connection|\p{L}+ for))\b/u,
  },
  {
    type: 'legal',
    verbs: 'free release liberate',
    voice: 'passive',
    after:
      /^(?:$|on (?!the market|dvd|video|monday|tuesday|wednesday|thursday|friday)|from (?:prison|jail|custody|detention|house)|after|without|by (?:the |a )?(?:court|judge|police)|early|pending)/,
    namesSubject: true,
  },
  { type: 'legal', verbs: 'collar nab cuff handcuff nick apprehend', voice: 'passive', namesSubject: true },
  {
    type: 'legal',
    verbs: 'lead bring march take drive escort',
    voice: 'passive',
    after: phrase(
      `(?:away in (?:handcuffs|cuffs|chains)|(?:in)?to (?:an? |the )?(?:[\\p{L}-]+ ){0,2}?${COURT}|before (?:an? |the )?(?:[\\p{L}-]+ ){0,2}?(?:judge|court|magistrates?)|from (?:the )?(?:court|dock) to)\\b`,
    ),
  },
  {
    type: 'legal',
    verbs: 'appear stand sit',
    after: /^(?:in|before) (?:the |an? )?(?:\S+ ){0,2}?(?:dock|court|courtroom|judge|magistrates?)\b/,
  },
  {
    type: 'legal',
    verbs: 'face await',
    voice: 'active',
    after:
      /^(?:an? |the |his |her |their |\d+ |\S+ )?(?:(?:fresh|further|criminal|civil|new|possible|federal|fraud|murder|corruption|disciplinary|several|two|three) )*(?:trial|charges?|prosecution|extradition|deportation|lawsuits?|court|judge)\b/,
    notAfter: /\b(?:trial of strength|charge of)\b/,
  },
  {
    type: 'legal',
    verbs: 'help',
    after:
      /^(?:the )?(?:police|detectives|investigators|officers) with (?:their |its )?(?:inquiries|enquiries|investigation)\b/,
  },
  { type: 'legal', verbs: 'have', after: /^to (?:pay|repay) .*\b(?:damages|costs|compensation|in fines?|a fine)\b/ },
  {
    type: 'legal',
    verbs: 'summon summons subpoena',
    voice: 'passive',
    after: /^(?:$|to (?:court|appear|testify)|before|by (?:the )?(?:court|judge|police|prosecutors?|magistrates?))/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'jump skip break breach',
    after: /^(?:his |her |their |the )?(?:bail|parole|probation|house arrest|restraining order)\b/,
  },
  {
    type: 'legal',
    verbs: 'strike throw toss',
    voice: 'passive',
    subject:
      /\b(?:claims?|case|suit|lawsuit|petition|charges?|appeal|action|application|conviction|indictment|complaint)(?: .{2,60})?$/,
    after: /^(?:out|down|$)/,
  },
  {
    type: 'legal',
    verbs: 'drop dismiss adjourn reopen close settle discontinue abandon',
    voice: 'passive',
    subject:
      /\b(?:case|charges?|suit|lawsuit|prosecution|proceedings|trial|action|investigation|claim)(?: against .{2,50})?$/,
  },
  {
    type: 'legal',
    verbs: 'go come get proceed head',
    subject: /\b(?:case|dispute|claim|matter|suit|lawsuit|action|trial)$/,
    after: /^(?:to|before) (?:the |an? )?(?:\S+ )?(?:courts?|trial|judge|jury|arbitration|appeal)\b/,
  },
  {
    type: 'legal',
    verbs: 'set list',
    voice: 'passive',
    subject: /\b(?:case|trial|hearing|appeal|retrial|inquest)(?: of .{2,40})?$/,
    after: /^(?:down )?for\b/,
  },
  {
    type: 'legal',
    verbs: 'storm swoop raid descend search comb ransack',
    voice: 'active',
    subject:
      /\b(?:police|officers|detectives|agents|investigators|inspectors|marshals|troops|prosecutors|commandos|bailiffs)$/,
  },
  {
    type: 'legal',
    verbs: 'be',
    subject: /\b(?:police|detectives|investigators|prosecutors)$/,
    after: /^(?:on .{2,30}(?:tail|trail|heels)|closing in on|after (?!the|a|all)|looking (?:into|for)|on to)\b/,
  },
  {
    type: 'legal',
    verbs: 'catch',
    after: /^up with\b/,
    subject: /\b(?:police|law|justice|detectives|prosecutors|authorities|taxman|regulators?)$/,
    takes: /^with$/,
  },
  {
    type: 'legal',
    verbs: 'consider weigh mull prepare ready plan contemplate threaten',
    after:
      /^(?:bringing |pressing |further |fresh |new |criminal |a |an |legal )*(?:charges?|prosecution|indictments?|legal action|action in|court action|proceedings|lawsuits?)\b(?! (?:of|for) (?!.*(?:fraud|murder)))/,
    modality: 'possible',
    takes: /^against$/,
  },
  {
    type: 'legal',
    verbs: 'seize impound confiscate repossess sequester distrain',
    voice: 'active',
    subject:
      /\b(?:police|creditors|bailiffs|officers|customs|court|receivers|lenders|banks?|marshals|authorities|administrators|government|agents|prosecutors|regulators)$/,
    after: /^(?:the|his|her|its|their|an?|\d|more|some|documents|computers|assets|papers)\b/,
    notAfter: /^(?:the )?(?:power|control|chance|opportunity|moment|city|town)\b/,
  },
  { type: 'legal', verbs: 'bar ban order', voice: 'active', subject: /\b(?:court|judge|tribunal|magistrate)$/ },
  {
    type: 'legal',
    verbs: 'come crack clamp',
    after: /^down (?:hard |heavily )?on\b/,
    subject:
      /\b(?:regulator|regulators|police|authority|authorities|government|taxman|watchdog|ministry|state|court|inspectorate|agency|commission)$/,
    takes: /^on$/,
  },
  {
    type: 'legal',
    verbs: 'ask demand request require order',
    voice: 'active',
    subject:
      /\b(?:regulator|regulators|authority|inspectorate|prosecutors?|police|watchdog|tribunal|court|tax office|exchange|commission|agency|association|league|federation|\(\p{L}+\))\)?$/u,
    after: phrase(
      `(?:${ONE} (?:for|to (?:hand over|produce|supply|explain|submit|provide))|(?:more |further |extra |additional )?(?:papers|documents|records|information|files|answers|emails)) ?`,
    ),
    takes: /^from$/,
  },
  {
    type: 'legal',
    verbs: 'take suspend revoke withdraw',
    after: phrase(`(?:away )?(?:its|his|her|the|their|[\\p{L}-]+['’]s?) (?:[\\p{L}-]+ )?licen[cs]e\\b`),
    subject: /\b(?:regulator|authority|inspectorate|court|council of|commission|police)$/,
  },
  {
    type: 'legal',
    verbs: 'slap impose levy',
    after: /^(?:an? |the )(?:\S+ ){0,4}?(?:fine|penalty|injunction|gagging order|writ|ban) on\b/,
    takes: /^on$/,
  },
  {
    type: 'legal',
    verbs: 'slap hit land serve',
    voice: 'passive',
    after:
      /^with (?:an? |the )?(?:\S+ ){0,4}?(?:fine|penalty|injunction|gagging order|writ|lawsuit|summons|ban|bill for damages|suit)\b/,
  },
  { type: 'legal', verbs: 'be', subject: /\b(?:warrant|arrest warrant)$/, after: /^out (?:for|on)\b/, takes: /^for$/ },
  // Testing
  {
    type: 'assessment',
    verbs: 'run cast',
    after:
      /^(?:the rule|an eye|a critical eye|a fine-tooth comb|(?:further |more |some |a series of |blood )?(?:tests?|checks|trials|simulations|experiments|the numbers)) (?:over|on|through|at|for)\b/,
  },
  {
    type: 'assessment',
    verbs: 'weigh sift examine consider study hear review',
    voice: 'active',
    after:
      /^(?:up |through )?(?:the |all the |all |their |his )?(?:evidence|testimony|data|files|papers|submissions|samples|findings)\b/,
    notSubject: /\b(?:court|jury|judge|judges)$/,
  },
  {
    type: 'assessment',
    verbs: 'look delve dig',
    after:
      /^(?:into|again at|at|closely at|hard at) (?:the |his |her |its |their )(?:\S+ )?(?:data|books|accounts|evidence|finances|figures|affair|claims|records|results|case|paper|allegations|matter)\b/,
    subject: new RegExp(`\\b${INQUIRER}$`, 'u'),
  },
  {
    type: 'assessment',
    verbs: 'conclude find determine establish report',
    after: /^that\b/,
    subject:
      /\b(?:panel|committee|commission|inquiry|auditors?|reviewers?|review|audit|study|survey|poll|report|experts?|inspectors?|researchers|scientists|analysis|inspectorate|inquest|ombudsman|watchdog)(?: (?:by|of|chaired by|led by) .{2,60})?$/,
  },
  {
    type: 'assessment',
    verbs: 'come',
    after: /^to the (?:same |opposite |stark )?conclusion that\b/,
    subject: new RegExp(`\\b${INQUIRER}$`, 'u'),
  },
  {
    type: 'assessment',
    verbs: 'deliver give reach publish hand',
    after:
      /^(?:in |down )?(?:its|their|his|her|an? \S+) (?:\S+ )?(?:verdict|findings|conclusions?|report|assessment|judgment|grade|rating|score|marks)\b/,
    subject: new RegExp(`\\b${INQUIRER}$`, 'u'),
  },
  {
    type: 'assessment',
    verbs: 'be',
    subject: /\b(?:report|verdict|findings?|conclusions?|review|audit|assessment|results)(?:, .{3,60},)?$/,
    after: /^(?:\p{L}+ )?(?:withering|scathing|damning|devastating|unsparing|inconclusive|harsh|merciless)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'describe call blame criticise criticize fault castigate brand',
    subject: /\b(?:report|review|audit|study|inquiry)(?:, .{3,60},)?$/,
  },
  {
    type: 'assessment',
    verbs: 'publish release deliver table',
    voice: 'passive',
    subject:
      /\b(?:panel|inquiry|committee|commission|auditor|auditors|inspectors?|coroner)['’]s? (?:\S+ )?(?:report|findings|verdict|conclusions)$/,
  },
  {
    type: 'assessment',
    verbs: 'fault rate grade rank downgrade upgrade clear value score',
    voice: 'active',
    subject: new RegExp(`\\b${INQUIRER}$`, 'u'),
    notAfter: /\bto \p{L}/u,
  },
  {
    type: 'assessment',
    verbs: 'turn throw unearth uncover expose lay find reveal detect discover show bring',
    after:
      /^(?:up |bare )?(?:no |nothing|little|several |serious |some |a |an |the |dozens of |hundreds of |\d+ |many |further |more |that )?(?:\S+ )?(?:errors?|faults?|flaws?|nothing|fraud|evidence|cracks?|losses|holes?|irregularities|discrepancies|defects|mistakes|failings|shortcomings|problems|gaps|traces|contamination|violations|breaches|weaknesses|\d+|[$£€])/,
    subject: new RegExp(`\\b${INQUIRER}(?:, .{3,60},)?$`, 'u'),
  },
  {
    type: 'assessment',
    verbs: 'turn come draw find',
    after: /^up (?:nothing|empty|empty-handed|a blank)\b|^up with nothing\b|^(?:a blank|nothing)\b/,
    subject: new RegExp(`\\b${INQUIRER}(?:, .{3,60},)?$`, 'u'),
  },
  {
    type: 'assessment',
    verbs: 'last take',
    subject: /\b(?:inspection|visit|review|audit|test|examination|check|search)(?:, .{3,40},)?$/,
    after: /\bturned up\b|\bfound\b/,
  },
  {
    type: 'assessment',
    verbs: 'give award hand',
    voice: 'active',
    after:
      /^(?:[\p{L}’'-]+ ){1,4}?(?:an? |the |its )?(?:(?:low|poor|high|full|top|failing|bad|good|lowest|highest|clean|passing) )+(?:marks?|grades?|ratings?|scores?|bill of health)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'pass fail',
    voice: 'active',
    after:
      /^(?:the |an? |its |their |all |every )(?:\S+ )?(?:plant|tests?|exams?|inspection|trials?|medical|audit|check|checks|inspections|fit and proper test)\b/,
  },
  {
    type: 'assessment',
    verbs: 'put',
    after:
      /^(?:[\p{L}’'-]+ ){0,4}?(?:through (?:its|his|her|their) paces|to the test|through (?:\S+ )?(?:trials|tests)|on (?:negative )?watch|under the microscope)\b/u,
  },
  { type: 'assessment', verbs: 'try', after: /^out (?:the|a|an|its|his|her)\b/ },
  {
    type: 'assessment',
    verbs: 'take collect',
    after: /^(?:\S+ )?(?:samples?|swabs?|readings|measurements|stock of)\b/,
  },
  {
    type: 'assessment',
    verbs: 'repeat reproduce replicate follow redo rerun recreate',
    voice: 'active',
    after:
      /^(?:the |his |her |their |its )(?:\S+ )?(?:experiments?|results?|tests?|recipe|findings?|measurements?|trial|study|analysis|calculations?)\b/,
    subject:
      /\b(?:laborator(?:y|ies)|labs?|scientists|researchers|teams?|groups?|physicists|chemists|others|universit(?:y|ies)|institute|engineers|colleagues)$/,
  },
  {
    type: 'assessment',
    verbs: 'try attempt',
    after: /^(?:and failed )?to (?:repeat|reproduce|replicate|recreate|verify|check)\b/,
  },
  {
    type: 'assessment',
    verbs: 'undergo',
    after: /^(?:\S+ )?(?:tests?|trials|inspection|checks|an audit|a review|scrutiny)\b/,
  },
  { type: 'assessment', verbs: 'peer-review', voice: 'passive' },
  {
    type: 'assessment',
    verbs: 'engage call hire appoint commission bring ask',
    after:
      /^(?:in )?(?:two |three |outside |independent |the |external |an? )*(?:auditors?|reviewers?|referees|examiners|inspectors|consultants to (?:review|examine)|experts to (?:review|examine|look)|forensic accountants?)\b|^in the auditors\b/,
  },
  {
    type: 'assessment',
    verbs: 'engage call hire bring',
    voice: 'passive',
    subject: /\b(?:auditors?|reviewers?|referees|examiners|inspectors|forensic accountants?|experts)$/,
  },
  {
    type: 'assessment',
    verbs: 'ask commission instruct',
    voice: 'active',
    after:
      /\bto (?:look into|review|examine|audit|assess|check|investigate|value|go through|inspect) (?:the|its|his|her|their|what)\b/,
    notAfter: /^(?:the )?(?:court|police|prosecutors?)\b/,
  },
  { type: 'assessment', verbs: 'downgrade upgrade', notSubject: /^(?:he|she)$/ },
  {
    type: 'assessment',
    verbs: 'cut lower raise lift trim slash',
    after: /^(?:its|their|his|her|the) (?:\S+ ){0,2}?(?:ratings?|forecasts?|outlook|estimates?|price targets?)\b/,
    subject: /\b(?:analysts?|brokers?|moody['’]s|fitch|s&p|agenc(?:y|ies)|economists)$/,
  },
  {
    type: 'assessment',
    verbs: 'mark rank rate',
    after: /^(?:down|up)? ?(?:[\p{L}’'-]+ ){1,4}?(?:first|second|third|fourth|last|bottom|top|among|as|to|down)?\b/u,
    subject: /\b(?:analysts?|brokers?|moody['’]s|fitch|s&p|magazine|agency|guide|inspectors?)$/,
  },
  {
    type: 'assessment',
    verbs: 'put give show find suggest have',
    subject: /\b(?:polls?|surveys?|survey of .{2,30}|polling)$/,
    after: /\b(?:ahead|behind|lead|\d|per cent|percent|half|that|majority|neck and neck)\b/,
  },
  // Meeting
  {
    type: 'meeting',
    verbs: 'call summon bring gather get',
    voice: 'active',
    after:
      /^(?:the |his |her |their |its )(?:[a-z-]+ ){0,2}(?:board|directors|cabinet|ministers|committee|staff|players|squad|team|family|partners|leaders) together\b/,
  },
  { type: 'meeting', verbs: 'break', after: /^bread with\b/, takes: /^with$/ },
  {
    type: 'meeting',
    verbs: 'play have share eat',
    voice: 'active',
    after:
      /^(?:an? |several |two )?(?:[a-z-]+ ){0,2}?(?:(?:rounds? of )?golf|breakfast|lunch|dinner|supper|tea|drinks?|coffee|meal|beer)(?: (?!with\b)[a-z0-9]+){0,4} with\b/,
    takes: /^with$/,
  },
  {
    type: 'meeting',
    verbs: 'have take share grab',
    after:
      /^(?:an? |several |regular |occasional |a quiet |a long )?(?:\S+ )?(?:coffee|tea|drinks?|breakfast|lunch|dinner|supper|word|talk|chat|audience|tête-à-tête|discussions?|conversation|meal) (?:with|at|together)\b/,
    takes: /^with$/,
  },
  {
    type: 'meeting',
    verbs: 'go enter get',
    after: /^into (?:talks|negotiations|conclave|session|a huddle|meetings?)\b/,
    takes: /^with$/,
  },
  { type: 'meeting', verbs: 'consult entertain host fete', voice: 'active', namesObject: true },
  {
    type: 'meeting',
    verbs: 'get come meet huddle',
    after:
      /^(?:together|round (?:a|the) table|around (?:a|the) table|up)(?:$| (?:with|in|at|for|on|over|to discuss|last|again)\b)/,
    takes: /^with$/,
    notSubject: /\b(?:pieces|plan|team|act|deal|it)$/,
  },
  { type: 'meeting', verbs: 'get', after: /^to know (?!that|how|what|why)\p{L}/u },
  {
    type: 'meeting',
    verbs: 'sit',
    after: /^(?:down (?:with|to|together)|across (?:the|a) table|round (?:the|a) table|opposite (?!the\b))/,
    takes: /^(?:with|from|opposite)$/,
  },
  {
    type: 'meeting',
    verbs: 'run bump',
    after:
      /^into (?!the|a|an|trouble|difficult|debt|problems|opposition|his own|millions|thousands|hundreds|criticism|sand|\d)\p{L}/u,
    takes: /^into$/,
    namesSubject: true,
    notSubject: /\b(?:company|firm|car|lorry|bus|ship|plan)$/,
  },
  {
    type: 'meeting',
    verbs: 'call look drop',
    after:
      /^(?:in )?on (?:him|her|them|(?:mr |ms |mrs |dr |sir )?[\p{L}.-]+(?: [\p{L}.-]+)?)(?:$|,| (?:at|in|after|on|last)\b)/u,
    takes: /^on$/,
    namesSubject: true,
    notAfter: /^on (?:the|all|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a)\b/,
  },
  {
    type: 'meeting',
    verbs: 'go come travel fly drive return sail hurry rush',
    after:
      /^(?:(?:to|back|down|up|over|out) (?:[\p{L}-]+ ){0,3}?)?to (?:see|meet|visit|speak to|talk to|call on|confer with|confront) (?!the (?:world|sights|match|game)|if|whether|what|how)\p{L}/u,
  },
  {
    type: 'meeting',
    verbs: 'receive welcome',
    voice: 'active',
    namesObject: true,
    after: phrase(`${ONE}(?:$|,| (?:in|at|for|on|to)\\b)`),
    namesSubject: true,
  },
  {
    type: 'meeting',
    verbs: 'summon call',
    voice: 'active',
    after:
      /^(?:in )?(?:him|her|them|(?:the )?(?:\p{L}+ ){0,2}?ambassador|the board|(?:his|her) (?:ministers|deputies|staff|advisers))(?:$|,| (?:to|for|in|on)\b)/u,
  },
  {
    type: 'meeting',
    verbs: 'summon',
    voice: 'active',
    namesObject: true,
    notSubject: /\b(?:court|judge|prosecutors?|police|magistrate)$/,
  },
  {
    type: 'meeting',
    verbs: 'summon call',
    voice: 'passive',
    after:
      /^(?:in |to (?!court|testify|give evidence|the bar|mind|order|account|action|prayer)|by (?!the court|police|a court|prosecutors))/,
    namesSubject: true,
    takes: /^by$/,
    notSubject: /\b(?:administrators?|receivers|auditors?|police|lawyers|experts|reviewers?|army)$/,
    notAfter: /^(?:in|to) (?:as|question|be)\b|^by (?:the |his |her )?(?:name|nickname)\b/,
  },
  {
    type: 'meeting',
    verbs: 'call',
    voice: 'active',
    after:
      /^in (?!the (?:police|army|auditors|administrators|receivers|lawyers)|police|sick|a |as )(?:the )?\p{L}+(?: \p{L}+)?$/u,
    namesSubject: true,
  },
  {
    type: 'meeting',
    verbs: 'introduce',
    voice: 'passive',
    after: /^to (?!the (?:market|public|school|idea)|market)\p{L}/u,
    namesSubject: true,
    takes: /^(?:to|by)$/,
  },
  {
    type: 'meeting',
    verbs: 'bring gather',
    after: /^.{2,70} together\b/,
    notAfter: /^.{2,70} together (?:a|the) (?:plan|case|dossier)\b/,
  },
  {
    type: 'meeting',
    verbs: 'take',
    after:
      /^part in (?:the|a|an|talks|negotiations) ?(?:\S+ )?(?:conference|summit|talks|meeting|debate|forum|congress|ceremony|session|negotiations|gathering|seminar|rally|hustings)?\b/,
    namesSubject: true,
    notAfter:
      /\b(?:race|match|game|crime|robbery|strike|protest|fraud|plot|coup|film|experiment|trial|study|election|competition)\b/,
  },
  {
    type: 'meeting',
    verbs: 'join',
    after: /\bat (?:the|a) (?:\S+ )?(?:conference|summit|talks|meeting|dinner|table|ceremony|lunch)\b/,
  },
  {
    type: 'meeting',
    verbs: 'go come',
    after:
      /^before (?:the |an? )(?:\S+ ){0,2}?(?:committee|inquiry|panel|parliament|commission|board|senate|congress)\b/,
  },
  {
    type: 'meeting',
    verbs: 'talk confer speak parley',
    after:
      /^(?:for (?:an?|\S+|several|over|more than) (?:hours?|minutes|half)|by (?:tele)?phone|by video|face to face|privately|late into|through the night|on the (?:tele)?phone|over (?:lunch|dinner|coffee))/,
    notAfter: /\bto reporters\b/,
  },
  { type: 'meeting', verbs: 'put', after: /^their heads together\b/ },
  {
    type: 'meeting',
    verbs: 'be',
    after: /^(?:in|locked in|deep in|holding|in the middle of) (?:\S+ )?(?:talks|negotiations|discussions|conclave)\b/,
    notAfter: /\bto \p{L}/u,
  },
  {
    type: 'meeting',
    verbs: 'run drag end fail founder break get go resume',
    subject:
      /\b(?:talks|negotiations|mediation|summit|meeting|session|conference|discussions)(?: (?:with|between|at|in|on|over|about) .{2,50})?$/,
    after: /^(?:$|on\b|down|up|in (?:acrimony|failure|deadlock)|without|nowhere|into|to an end|late|again)/,
  },
  {
    type: 'meeting',
    verbs: 'sit meet convene reconvene assemble',
    subject:
      /\b(?:board|panel|committee|council|tribunal|court|parliament|senate|assembly|commission|cabinet|congress|inquiry|delegates|ministers|members)$/,
    after: /^(?:$|on|in|at|again|behind|for|next|this|last|tomorrow|today|yesterday|to)(?:\b|$)/,
    voice: 'active',
  },
  { type: 'meeting', verbs: 'go', after: /^into (?:session|recess|conclave|closed session)\b/ },
  {
    type: 'meeting',
    verbs: 'flock fill pack crowd gather descend converge',
    subject:
      /\b(?:delegates|mourners|leaders|ministers|heads of state|guests|worshippers|well-wishers|shareholders|members|crowds?|thousands|hundreds)$/,
    after: /^(?:to|on|in|at|into|outside|round|the|a)\b/,
  },
  {
    type: 'meeting',
    verbs: 'last be take',
    subject:
      /\b(?:meeting|encounter|talks?|audience|visit|dinner|lunch|conversation|reunion)(?: (?:of|with|between|to|at) .{2,60})$|(?:['’]s?|his|her|their) (?:\S+ )?(?:meeting|visit|encounter|talks|audience|dinner|lunch)$/,
    after:
      /^(?:an? hour|\S+ (?:hours|minutes|days)|brief|short|cordial|tense|stormy|frosty|friendly|less than|more than|all (?:day|night)|until)\b/,
  },
  // Less common ones
  { type: 'legal', verbs: 'have get', after: /^(?:his|her|their) day in court\b/ },
  {
    type: 'legal',
    verbs: 'wind end find',
    after:
      /^(?:up |himself |herself |themselves )(?:back )?(?:in|before) (?:the )?(?:court|dock|jail|prison|handcuffs|custody|cells?|a (?:court|judge))\b/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'haul pull bring take',
    voice: 'passive',
    after: /^in for (?:questioning|interrogation)\b|^in by (?:police|detectives)\b/,
  },
  { type: 'legal', verbs: 'do serve', after: /^(?:time|hard time|porridge|bird)(?:$| (?:for|in)\b)/ },
  { type: 'legal', verbs: 'sting stick saddle', voice: 'passive', after: /\b(?:damages|fine|costs|penalty)\b/ },
  {
    type: 'assessment',
    verbs: 'give',
    after: phrase(
      `(?:${ONE} )(?:an? )(?:once-over|going-over|check-up|clean bill of health|thorough (?:check|going-over))\\b`,
    ),
  },
  {
    type: 'assessment',
    verbs: 'come',
    subject: /\b(?:accounts|results?|tests?|samples?|figures|books|checks?)$/,
    after: /^(?:up (?:short|clean|empty)|back (?:clean|clear|positive|negative|normal))\b/,
  },
  {
    type: 'assessment',
    verbs: 'find',
    voice: 'passive',
    after: /^(?:wanting|faulty|defective|safe|unsafe|inadequate|flawed|sound)\b/,
  },
  { type: 'assessment', verbs: 'take', after: /^(?:an? )(?:hard|close|closer|long|fresh|second|forensic) look at\b/ },
  {
    type: 'assessment',
    verbs: 'pick',
    after: /^(?:over|through) (?:the|its|his|her)\b/,
    subject: new RegExp(`\\b${INQUIRER}$`, 'u'),
  },
  { type: 'assessment', verbs: 'mark', after: /^(?:him|her|them|(?:the )?\p{L}+(?: \p{L}+)?) down\b/u },
  { type: 'assessment', verbs: 'run do check', after: /^the (?:numbers|figures|sums|calculations)(?: again)?\b/ },
  {
    type: 'assessment',
    verbs: 'confirm verify corroborate refute',
    subject: /\b(?:laborator(?:y|ies)|lab|labs|tests?|study|experiment|researchers|scientists)$/,
    after: /^(?:the|his|her|its|their|that)\b/,
  },
  { type: 'meeting', verbs: 'sit', after: /^in on (?:the|a|his|her|their)\b/ },
  {
    type: 'meeting',
    verbs: 'receive',
    voice: 'passive',
    after: /^(?:by|at|in) (?!post|return|the (?:hospital|press|office of|public))\p{L}/u,
    namesSubject: true,
    takes: /^by$/,
    notAfter: /^by (?:critics|audiences|the (?:critics|audience|public))\b/,
  },
  {
    type: 'meeting',
    verbs: 'come return',
    after: /^(?:back )?to the (?:negotiating |bargaining |conference )?table\b/,
  },
  {
    type: 'meeting',
    verbs: 'find come',
    after: /^(?:himself|herself|themselves)? ?face to face with\b/,
    takes: /^with$/,
  },
  {
    type: 'meeting',
    verbs: 'join',
    after: /^the (?:\S+ )?(?:talks|meeting|summit|negotiations|conference|discussions)\b/,
  },
];
