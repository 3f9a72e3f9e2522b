/** Turns of phrase for sentences, charges and custody. */
import type { EnglishRule } from '../englishRule.ts';

const SPAN = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty)';

const COURT_WORDS =
  /\b(?:court|judges?|tribunal|jury|jurors|panel|justices?|magistrates?|bench|appeals court|high court|supreme court)\b/;

const LAWYERS =
  /\b(?:prosecutors?|lawyers?|attorneys?|solicitors?|barristers?|counsel|defen[cs]e|plaintiffs?|government|crown|regulators?)\b/;

const POLICE =
  /\b(?:police|detectives?|investigators?|agents|officers|fbi|prosecutors?|authorities|customs|inspectors?|bailiffs?|tax inspectors|gendarmes|carabinieri)$/;

export const TURNS_OF_LAW: readonly EnglishRule[] = [
  // Sentences, charges, custody
  {
    type: 'legal',
    verbs: 'give hand get receive draw earn serve impose',
    after: new RegExp(
      `^(?:\\S+ ){0,4}?(?:${SPAN}[- ](?:days?|weeks?|months?|years?)|life)\\b.{0,24}\\b(?:prison|jail|behind bars|probation|custody|imprisonment|community service|parole|suspended)`,
      'u',
    ),
  },
  { type: 'legal', verbs: 'draw', after: /^(?:an? |the |his |her )?(?:\S+ ){0,2}(?:terms?|sentences?)\b/ },
  {
    type: 'legal',
    verbs: 'report surrender return',
    after: /^to (?:an? |the )?(?:\S+ ){0,3}?(?:prison|jail|penitentiary|custody|authorities)\b/,
  },
  {
    type: 'legal',
    verbs: 'lead march take drag whisk escort frogmarch walk',
    after: /\b(?:in (?:hand)?cuffs|in chains|in shackles|into a (?:police|waiting) (?:car|van))\b/,
  },
  {
    type: 'legal',
    verbs: 'unseal file return issue secure obtain sign serve lodge announce bring execute hand',
    voice: 'active',
    after:
      /^(?:up )?(?:\S+ ){0,3}?(?:indictments?|(?:arrest |search )?warrants?|criminal charges|charges|complaints?|subpoenas?|summons(?:es)?|injunctions?|writs?|lawsuits?|restraining orders?)\b/,
  },
  {
    type: 'legal',
    verbs: 'unseal',
    voice: 'passive',
    subject: /\b(?:indictments?|charges|complaints?|affidavits?|warrants?|papers)\b/,
  },
  {
    type: 'legal',
    verbs: 'take need deliberate',
    after:
      /\b(?:to|before) (?:convict|acquit|find|clear|indict|reach(?:ing)? a verdict|convicting|acquitting|finding)\b/,
    subject: COURT_WORDS,
  },
  {
    type: 'legal',
    verbs: 'throw toss',
    after:
      /^(?:out )?(?:\S+ ){0,4}?(?:counts?|charges?|cases?|suits?|lawsuits?|claims?|convictions?|verdicts?|sentences?|evidence|appeals?|indictments?)\b/,
    notAfter: /^(?:around|about|up|in|into)\b/,
  },
  {
    type: 'legal',
    verbs: 'slap hit whack sting land',
    after:
      /\bwith (?:an? |the )?(?:\S+ ){0,4}?(?:fines?|lawsuits?|suits?|bans?|penalt(?:y|ies)|sanctions?|charges?|injunctions?|subpoenas?|writs?|bills?)\b/,
  },
  {
    type: 'legal',
    verbs: 'pay',
    after:
      /\bto (?:settle|resolve|end) (?:\S+ ){0,4}?(?:suits?|lawsuits?|claims?|charges|cases?|allegations|investigation|probe|litigation)\b/,
  },
  {
    type: 'legal',
    verbs: 'ask urge petition implore press',
    voice: 'active',
    after:
      /^(?:\S+ ){1,4}?to (?:dismiss|throw|toss|overturn|quash|order|make|grant|bar|block|jail|sentence|spare|set|reject|reconsider|delay|postpone|force|impose|seal|unseal|release|revoke)\b/,
    subject: LAWYERS,
  },
  // "asked the Court of Appeal to set it aside"
  {
    type: 'legal',
    verbs: 'ask urge petition implore beg',
    voice: 'active',
    after: /^(?:\S+ ){0,6}?(?:courts?|judges?|tribunal|magistrates?|arbitrators?)\b.{0,40}?\bto [a-z]/,
  },
  { type: 'legal', verbs: 'swoop descend pounce', after: /^(?:on|upon) \S/, subject: POLICE },
  { type: 'legal', verbs: 'cart carry take haul remove', after: /^(?:away|off) \S/, subject: POLICE },
  { type: 'legal', verbs: 'turn show', after: /^up (?:at|on|in) \S/, subject: POLICE },
  {
    type: 'legal',
    verbs: 'open launch begin start initiate institute commence bring reopen drop discontinue',
    voice: 'active',
    after:
      /^(?:an? |the |its |formal |fresh |new |criminal |civil |disciplinary |preliminary )*(?:\S+ )?(?:proceedings|prosecutions?|investigations?|inquir(?:y|ies)|probes?|inquests?|actions?)\b/,
  },
  {
    type: 'legal',
    verbs: 'cut reduce shorten lift extend overturn uphold quash confirm lengthen halve increase raise',
    voice: 'passive',
    subject:
      /\b(?:bans?|sentences?|suspensions?|terms?|fines?|convictions?|penalt(?:y|ies)|sanctions?|verdicts?|injunctions?)$/,
  },
  {
    type: 'legal',
    verbs: 'reach strike agree sign enter',
    after:
      /^(?:into )?(?:an? |the )?(?:\S+ )?(?:plea|non-prosecution|deferred[- ]prosecution|consent|cooperation) (?:deal|agreement|bargain|decree|order)\b/,
  },
  {
    type: 'legal',
    verbs: 'reach strike agree offer',
    after: /^(?:an? |the )?(?:\S+ )?(?:deal|agreement|bargain|settlement)\b/,
    subject:
      /\b(?:justice department|prosecutors?|sec|securities and exchange commission|crown prosecution service|attorney general|doj)$/,
  },
  { type: 'legal', verbs: 'agree', after: /^to (?:pay|hand over|forfeit|disgorge) .*\bto (?:settle|resolve|end)\b/ },
  {
    type: 'legal',
    verbs: 'strike',
    voice: 'passive',
    after: /^(?:off|from) (?:the )?(?:\S+ )?(?:register|roll|rolls|list)\b/,
  },
  {
    type: 'legal',
    verbs: 'haul drag bring summon call',
    after:
      /\bbefore (?:it|them|the (?:\S+ )?(?:committee|panel|tribunal|board|court|inquiry|congress|senate|parliament))\b/,
  },
  {
    type: 'legal',
    verbs: 'ground recall impound quarantine deregister blacklist',
    voice: 'active',
    subject:
      /\b(?:agency|authority|authorities|regulators?|administration|faa|watchdog|government|ministry|department)$/,
  },
  { type: 'legal', verbs: 'record return', after: /^(?:an? |the )?(?:\S+ )?verdicts?\b/ },
  {
    type: 'legal',
    verbs: 'commit send bind',
    after: /^(?:\S+ ){1,3}?(?:for trial|to stand trial|over for trial|to the (?:crown|high|supreme) court)\b/,
  },
  {
    type: 'legal',
    verbs: 'turn reject refuse dismiss throw deny grant allow uphold',
    voice: 'passive',
    subject: /\b(?:appeals?|bail|pleas?|petitions?|motions?|applications? for (?:bail|asylum|parole)|challenge|writ)$/,
  },
  { type: 'legal', verbs: 'caution', voice: 'passive', after: /^by (?:the )?police\b/ },
];
