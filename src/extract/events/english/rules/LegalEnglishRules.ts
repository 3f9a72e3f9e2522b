/** Police, courts and regulators; what is tested and reviewed. */
import type { EnglishRule } from './englishRule.ts';

const INQUIRY =
  /^(?:an? |the |its |their |his |her |two |three |new )?(?:[\p{L}\d'’-]+ ){0,3}(?:investigations?|inquir(?:y|ies)|probe|inquest|manhunt)\b/u;
const COURT = /\b(?:court|judges?|tribunal|jury|jurors|panel|justices?|magistrates?|bench)\b/;

const MATTER =
  /\b(?:case|claims?|appeals?|lawsuits?|suit|charges?|complaints?|motion|petition|application|verdict|conviction|sentence|ruling|action|indictment|bid)\b/;
const HEARING = /\b(?:trial|hearings?|sentencing|inquest|retrial|arraignment|tribunal|appeal)\b/;

/** Whoever comes to look. */
const INSPECTORS = /\b(?:inspectors|auditors|examiners)\b/;

export const LEGAL_RULES: readonly EnglishRule[] = [
  { type: 'deal', verbs: 'value', subject: /\b(?:round|deal|sale|investment|offer|bid)\b/ },
  { type: 'legal', verbs: 'dismiss', voice: 'passive', subject: MATTER },
  {
    type: 'legal',
    verbs: 'file lodge bring make',
    after:
      /^(?:an? |the |two |its |his |her )?(?:\S+ )?(?:criminal|legal|police|civil|court) (?:complaint|case|action)s?\b/,
  },
  {
    type: 'legal',
    verbs: 'take haul drag bring',
    after: /^(?:[\p{L}.’'-]+ ){1,4}?(?:to|into|before|in) (?:the )?(?:court|courts|tribunal)\b/u,
  },
  { type: 'legal', verbs: 'go', after: /^to court\b/ },
  { type: 'legal', verbs: 'tell', voice: 'passive', after: /^(?:by .{3,30} )?to (?:pay|repay|stand trial|pay back)\b/ },
  {
    type: 'legal',
    verbs: 'clear',
    voice: 'passive',
    after:
      /^(?:last \S+ |on \S+ |in \S+ |by then )?by (?:an? |the |his |her |its |their )?(?:\S+ ){0,3}?(?:court|judges?|jury|inquiry|investigation|investigators|panel|tribunal|review|inquest|police|prosecutors)\b/,
    notSubject: /\b(?:deal|sale|merger|takeover|bid|plan|drug|purchase|acquisition)\b/,
  },
  { type: 'legal', verbs: 'take', after: /^the (?:witness )?stand\b/ },
  { type: 'legal', verbs: 'address', after: /^(?:the )?(?:jury|jurors|court|judge|tribunal|inquest)\b/ },
  { type: 'legal', verbs: 'confine', voice: 'passive', after: /^to\b/ },
  {
    type: 'legal',
    verbs: 'place put',
    voice: 'passive',
    after: /^under (?:\S+ )?(?:arrest|investigation|surveillance)\b/,
  },
  { type: 'legal', verbs: 'take', voice: 'passive', after: /^into (?:\S+ )?custody\b/ },
  { type: 'legal', verbs: 'hold', voice: 'passive', after: /^(?:in (?:\S+ )?custody|without bail|on remand)\b/ },
  {
    type: 'legal',
    verbs: 'revoke suspend cancel withdraw',
    after: /^(?:\S+ ){0,3}(?:bail|licen[cs]es?|passports?|visas?|permits?|certificate)\b/,
  },
  {
    type: 'legal',
    verbs: 'freeze seize',
    voice: 'active',
    after: /^(?:\S+ ){0,4}(?:assets|shares|accounts?|property|yachts?|funds)\b/,
  },
  {
    type: 'legal',
    verbs: 'send',
    after: /^(?:\S+ ){0,6}?(?:back )?to (?:an? )?(?:\S+ )?(?:prison|jail|death row|a penal colony|a labou?r camp)\b/,
  },
  {
    type: 'legal',
    verbs: 'schedule set list fix pencil slate',
    voice: 'passive',
    subject: HEARING,
    modality: 'planned',
  },
  {
    type: 'legal',
    verbs: 'be',
    after: /^(?:due|scheduled|set) (?:for|on|in|to (?:begin|start|open|resume))\b/,
    subject: HEARING,
    modality: 'planned',
  },
  { type: 'legal', verbs: 'set', voice: 'active', after: /^(?:an? |the )?(?:sentencing|trial|hearing|bail)\b/ },
  {
    type: 'legal',
    verbs: 'face',
    after: /^(?:\S+ ){0,4}(?:charges?|trial|prison|jail|lawsuits?|investigation|prosecution|extradition|court)\b/,
  },
  {
    type: 'legal',
    verbs: 'hand give receive get',
    after: /^(?:\S+ ){0,5}(?:sentence|jail term|prison term|years in (?:prison|jail)|years'? imprisonment|fine)\b/,
  },
  {
    type: 'legal',
    verbs: 'drop',
    notAfter: /^(?:out|off|by|in)\b/,
    subject: /\b(?:prosecutors?|police|state|government|authorities)\b/,
  },
  { type: 'legal', verbs: 'clear', voice: 'active', after: /^(?:\S+ ){1,4}of (?!snow|debris|ice)\p{L}+/u },
  { type: 'legal', verbs: 'impose', after: /^(?:\S+ ){0,4}(?:fines?|sanctions?|penalt(?:y|ies)|ban)\b/ },
  {
    type: 'legal',
    verbs: 'file',
    after: /^for (?:\S+ )?(?:bankruptcy|insolvency|protection|chapter|creditor|divorce)/,
  },
  { type: 'legal', verbs: 'strike', after: /^down\b/, subject: COURT },
  {
    type: 'legal',
    verbs: 'seek',
    after:
      /^(?:an? |the |his |her |their )?(?:\S+ )?(?:judicial review|damages|injunction|extradition|custody|compensation|retrial)\b/,
  },
  {
    type: 'assessment',
    verbs: 'report',
    after:
      /^(?:by|before|back|on (?:\p{L}+ \d|\d)|in (?:\p{Ll}+ )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/u,
  },
  {
    type: 'legal',
    verbs:
      'arrest detain indict convict acquit jail imprison prosecute extradite deport subpoena remand arraign sue bail handcuff exonerate pardon parole',
  },
  {
    type: 'legal',
    verbs: 'charge',
    notAfter: /^(?:[$£€]|more|less|up to|customers|users|a fee|for\b|into|toward|at\b|ahead|\d)/,
  },
  { type: 'legal', verbs: 'sentence' },
  { type: 'legal', verbs: 'fine penalise penalize sanction' },
  {
    type: 'legal',
    verbs: 'raid search seize confiscate impound',
    voice: 'active',
    subject:
      /\b(?:police|officers?|agents?|investigators?|authorities|fbi|prosecutors?|detectives?|officials|regulators?|customs|inspectors|gardaí|garda|troopers|sheriffs?|police)\b/,
  },
  { type: 'legal', verbs: 'raid seize confiscate freeze', voice: 'passive' },
  { type: 'legal', verbs: 'investigate' },
  {
    type: 'legal',
    verbs: 'question summon interview',
    subject:
      /\b(?:police|officers?|detectives?|prosecutors?|investigators?|fbi|court|judges?|magistrates?|gardaí|garda|agents)\b/,
  },
  { type: 'legal', verbs: 'question summon interview', voice: 'passive', after: /^(?:by|for|over|under|to|as a)\b/ },
  {
    type: 'legal',
    verbs: 'open launch begin start order announce reopen',
    after: INQUIRY,
    // "began to publish the inquiry": what was begun is to publish.
    notAfter: /^to (?!investigate|inquire|probe)/,
  },
  {
    type: 'legal',
    verbs: 'admit confess concede',
    voice: 'active',
    after:
      /^(?:to )?(?:his|her|their) (?:own )?guilt\b|^(?:to )?(?:the |a |an |two |three |several |\d+ )?(?:counts? of |charges? of |single )?(?:[a-z]+ )?(?:fraud|bribery|theft|manslaughter|murder|perjury|embezzlement|money laundering|tax evasion|assault|rape|forgery|extortion|arson)\b/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'open launch begin start order',
    voice: 'passive',
    notAfter: /^to\b/,
    notSubject: /^(?!.*\b(?:investigation|inquiry|probe|inquest|trial|case|hearing)\b)/,
  },
  {
    type: 'legal',
    verbs: 'file bring lodge launch start begin drop settle win lose threaten press reopen',
    after:
      /^(?:an? |the |its |their |his |her |two |three |all )?(?:[\p{L}\d'’$£.-]+ ){0,5}?(?:lawsuits?|suit|petition(?! (?:in|to|for|against|calling|signed|demanding))|appeal|charges|legal action|proceedings|claim|case|injunction|motion)\b/u,
  },
  {
    type: 'legal',
    verbs: 'appeal',
    after:
      /^(?:against|the|to the (?:court|high|supreme)|his|her|their|its|on (?:\S+day|\d|[a-z]+\.? \d)|in (?:[a-z]+|\d{4})$|last|this|within|to a higher|$|,)/,
  },
  { type: 'legal', verbs: 'plead', after: /^(?:not )?guilty\b/ },
  { type: 'legal', verbs: 'find', after: /^(?:\S+ ){0,3}(?:not )?(?:guilty|liable|in contempt)\b/ },
  {
    type: 'legal',
    verbs: 'find clear',
    voice: 'passive',
    after: /^(?:not )?(?:guilty|liable|of|to have (?:broken|breached|violated|lied))\b/,
  },
  {
    type: 'legal',
    verbs: 'clear',
    voice: 'active',
    after: /^(?:\S+ ){1,3}of (?:all|any|wrongdoing|fraud|murder|the)\b/,
  },
  { type: 'legal', verbs: 'rule order', voice: 'active', subject: COURT },
  {
    type: 'legal',
    verbs: 'find hold conclude decide determine',
    voice: 'active',
    after: /^(?:that\b|(?:\S+ ){1,4}(?:had|was|were)\b)/,
    subject: COURT,
  },
  {
    type: 'legal',
    verbs: 'rule',
    voice: 'active',
    after: /^(?:that|in favou?r of|against)\b/,
    notSubject: /\b(?:board|company|club|league|committee|government|ministers?|party|king|queen|they|we)$/,
  },
  {
    type: 'legal',
    verbs: 'give deliver',
    voice: 'active',
    after: /^(?:his|her|its|their|the|an?) (?:\S+ )?(?:ruling|verdict|judge?ment)\b/,
  },
  { type: 'legal', verbs: 'dock', after: /^(?:\S+ ){0,5}(?:points?|pay|wages|salary)\b/ },
  {
    type: 'legal',
    verbs:
      'hear reject dismiss uphold overturn quash grant refuse deny adjourn throw strike block halt suspend reduce approve award freeze send',
    subject: COURT,
    voice: 'active',
  },
  { type: 'legal', verbs: 'overturn quash uphold throw adjourn', voice: 'passive', notAfter: /^into\b/ },
  {
    type: 'legal',
    verbs: 'order',
    voice: 'passive',
    after: /^to (?:pay|serve|stand|appear|repay|hand|return|surrender)\b/,
  },
  { type: 'legal', verbs: 'go stand', after: /^(?:on )?trial\b/ },
  { type: 'legal', verbs: 'put', voice: 'passive', after: /^on trial\b/ },
  { type: 'legal', verbs: 'try', voice: 'passive', after: /^(?:in|for|on|at|by|before|alone|$)/ },
  {
    type: 'legal',
    verbs: 'appear',
    after: /^(?:in|before|at) (?:the |a )?(?:\S+ ){0,3}(?:court|magistrates|judge|crown|bailey|tribunal)\b/,
  },
  { type: 'legal', verbs: 'testify' },
  {
    type: 'legal',
    verbs: 'release free',
    voice: 'passive',
    after:
      /^(?:from (?:prison|jail|custody|detention)|on (?:\S+ ){0,4}(?:bail|bond|licence|parole)|.{0,30}\bon (?:\S+ ){0,4}(?:bail|bond)|without charge|pending)\b/,
  },
  { type: 'legal', verbs: 'serve', after: /^(?:\S+ ){0,5}(?:sentence|years in (?:prison|jail)|time|months in)\b/ },
  // Somebody, where records are out in a month
  {
    type: 'legal',
    verbs: 'release free',
    voice: 'passive',
    after: /^(?:as early as|early (?!in|on)|after serving|in time for)\b/,
  },
  {
    type: 'assessment',
    verbs: 'turn show',
    after: /^up\b/,
    subject: INSPECTORS,
  },
  { type: 'assessment', verbs: 'visit descend arrive tour', subject: INSPECTORS },
  { type: 'legal', verbs: 'hand turn', after: /^(?:himself|herself|themselves) (?:in|over)\b/ },
  {
    type: 'legal',
    verbs: 'settle',
    after: /^(?:the |its |his |her |a |with |out |last |on |$)/,
    notAfter: /^(?:in|into|down|for) /,
  },
  { type: 'legal', verbs: 'ban' },
  {
    type: 'legal',
    verbs: 'open begin start resume collapse end conclude',
    voice: 'active',
    subject: /\b(?:trial|hearings?|inquest|court case|inquiry|retrial|appeal)\b/,
  },
  {
    type: 'legal',
    verbs: 'issue',
    after: /^(?:an? |the )?(?:\S+ ){0,3}(?:warrant|summons|subpoena|red notice|ruling|verdict|injunction)\b/,
  },
  {
    type: 'legal',
    verbs: 'return deliver',
    after: /^(?:an? |its |their |the )?(?:\S+ ){0,2}(?:verdict|judgment|judgement)\b/,
    subject: /./,
  },
  {
    type: 'assessment',
    verbs: 'assess evaluate audit inspect appraise scrutinise scrutinize retest replicate reanalyse reanalyze verify',
  },
  {
    type: 'assessment',
    verbs: 'review examine analyse analyze test survey',
    notAfter: /^(?:positive|the waters|patience)\b/,
  },
  { type: 'assessment', verbs: 'test', after: /^(?:positive|negative)\b/ },
  {
    type: 'assessment',
    verbs: 'find conclude show identify uncover',
    subject:
      /\b(?:report|review|audit|inquiry|study|investigation|tests?|panel|survey|analysis|inspectors?|auditors?|committee|commission|watchdog|examination|investigators?|researchers|scientists|team|assessment|post-mortem|autopsy)\b/,
    voice: 'active',
  },
  {
    type: 'assessment',
    verbs: 'carry conduct commission order complete announce launch start begin',
    after:
      /^(?:out )?(?:an? |the |its |their )?(?:\S+ ){0,3}(?:review|audit|tests?|assessment|survey|analysis|inspection|study|examination|experiments?)\b/,
  },
  {
    type: 'assessment',
    verbs: 'find discover uncover detect identify',
    after: /\b(?:errors?|flaws?|irregularities|discrepanc\w+|manipulat\w+|duplicat\w+|falsified|fabricated)\b/,
  },
  { type: 'assessment', verbs: 'downgrade upgrade rate value' },
  {
    type: 'assessment',
    verbs: 'pass fail',
    after: /^(?:an? |the |its |his |her )?(?:\S+ ){0,2}(?:inspections?|tests?|audit|exams?|examination|checks?)\b/,
  },
  { type: 'assessment', verbs: 'interview', subject: /\b(?:panel|inquiry|committee|commission|review)\b/ },
  { type: 'assessment', verbs: 'fail', after: /^to (?:replicate|reproduce)\b/ },
];
