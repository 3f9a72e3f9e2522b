/** Turns of phrase of parliaments, inquiries, courts and reports: forced through, sent back, landed on desks, came down. */
import { HAPPENING_NOUNS, phraseOf } from '../englishHappeningNouns.ts';
import type { EnglishRule } from '../englishRule.ts';

const MEASURE =
  '(?:bills?|laws?|acts?|budgets?|reforms?|plans?|packages?|votes?|motions?|measures?|resolutions?|amendments?|legislation|proposals?|inquir(?:y|ies)|cuts?|tax(?:es)?|changes?|deals?|mergers?|sales?|rises?|increases?|decrees?|treat(?:y|ies)|appointments?|constitution|levy|levies|schemes?)';
const CHAMBER =
  '(?:parliament|congress|the (?:\\S+ )?(?:house|senate|chamber|commons|lords|assembly|cabinet|committee|board|council|bundestag|diet|lower house|upper house))';
const DRAFT =
  '(?:proposals?|repl(?:y|ies)|bills?|drafts?|plans?|reports?|budgets?|offers?|applications?|responses?|letters?|submissions?|manuscripts?|papers?|dossiers?|accounts|amendments?)';
/** A report as the head of a subject, with what is said of it behind. */
const REPORT =
  /^(?:[\p{L}\d’'-]+ ){0,4}?(?:reports?|reviews?|audits?|findings|stud(?:y|ies)|dossiers?|conclusions|assessments?|verdict)(?:$|,| (?:on|into|by|of|from)\b)/u;
const EXAMINERS =
  /\b(?:committee|commission|inquiry|panel|tribunal|court|jury|jurors|judges?|magistrates?|arbitrators?|coroner|inquest)\b/;
const POLICE = /\b(?:police|detectives?|investigators?|agents|officers|prosecutors?|inspectors?|bailiffs?)$/;
const TRIAL =
  /\b(?:trials?|hearings?|sentencing|inquests?|verdicts?|judge?ments?|appeals?|by-elections?|elections?|retrial|ruling|court case)$/;
const ON_DATE =
  /^(?:set |due |fixed |listed |scheduled |down )?(?:for |on |in )?(?:on |in |next |this |later this )?(?:\d|\S+day\b|january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|new year)|week|month|year)/;
const PAPERS =
  /\b(?:reports?|full text|text|memos?|memorandum|minutes|letters?|e-?mails?|documents?|papers|recordings?|transcripts?|footage|videos?|files|drafts?|dossiers?|messages|spreadsheets?|tapes?|photographs?|pictures|screenshots?|accounts)$/;
const SPAN = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty)';
const LOST_JOBS = /\b(?:jobs|posts|positions|roles)$/;

export const TURNS_OF_CHAMBERS: readonly EnglishRule[] = [
  // Parliaments and boards
  {
    type: 'decision',
    verbs: 'force push ram railroad bulldoze steamroller steer drive vote wave nod rush pilot shepherd whip ease get',
    after: new RegExp(
      `^through (?:an? |the |its |his |her |their |two |three )?(?:[\\p{L}'’-]+ ){0,4}?${MEASURE}\\b|^(?:[\\p{L}\\d'’-]+ ){0,4}?${MEASURE} (?:of \\S+ )?through\\b|^(?:it|them|(?:[\\p{L}'’-]+ ){1,4}?)\\s?through ${CHAMBER}\\b`,
      'u',
    ),
  },
  {
    type: 'decision',
    verbs: 'put',
    voice: 'passive',
    after: /^(?:(?:again |straight )?to (?:the|a) (?:\S+ )?(?:vote|ballot|house|chamber|members|shareholders))\b/,
  },
  {
    type: 'decision',
    verbs: 'go come',
    after: /^to (?:the|a) (?:\S+ )?(?:vote|polls|ballot)\b/,
  },
  {
    type: 'decision',
    verbs: 'carry fall pass fail succeed',
    subject: /\b(?:motion|bill|amendment|resolution|proposal|vote|no-confidence vote)(?: of (?:no )?confidence)?$/,
    after: /^(?:$|,|by|with|on|unanimously|narrowly|in|last)/,
  },
  {
    type: 'decision',
    verbs: 'send',
    voice: 'passive',
    after: /^(?:straight )?back\b/,
    subject: new RegExp(`\\b${DRAFT}\\b`),
  },
  {
    type: 'decision',
    verbs: 'send',
    voice: 'active',
    after: new RegExp(
      `^back (?:the|its|his|her|their) (?:\\S+ )?${DRAFT}\\b|^(?:the|its|his|her|their) (?:\\S+ )?${DRAFT} (?:straight )?back\\b`,
    ),
  },
  { type: 'decision', verbs: 'put', after: /^(?:his|her|their|its) foot down\b/ },
  {
    type: 'decision',
    verbs: 'give',
    after: /^way(?:$|[,;]| (?:on|over|after|in|to (?:the|his|her|demands)|last|under)\b)/,
    namesSubject: true,
  },
  { type: 'decision', verbs: 'abstain', voice: 'active' },
  { type: 'decision', verbs: 'put place', voice: 'passive', after: /^in(?:to)? special measures\b/ },
  { type: 'decision', verbs: 'use exercise cast', after: /^(?:his|her|the|its) casting vote\b/ },
  {
    type: 'decision',
    verbs: 'block veto halt scupper thwart stop torpedo',
    voice: 'active',
    after:
      /^(?:the|an?|its|his|her|their|any) (?:\S+ ){0,3}?(?:sale|deal|merger|takeover|bid|plans?|proposals?|appointment|move|bill|motion|vote|transfer|publication|nomination|listing|buyout)\b/,
    notSubject: /\b(?:courts?|judges?|tribunal|police|protesters?|injunction)\b/,
  },
  {
    type: 'decision',
    verbs: 'pull withdraw cut freeze stop',
    voice: 'active',
    after: /^(?:the|its|his|her|their) (?:\S+ )?(?:grants?|funding|sponsorship|backing|subsid(?:y|ies))\b/,
  },
  {
    type: 'statement',
    verbs: 'address',
    voice: 'active',
    after:
      /^(?:the |its |his |her |a )?(?:\S+ )?(?:house|nation|parliament|congress|senate|chamber|assembly|conference|rally|crowd|staff|workers|country|commons|shareholders|meeting|media|press|reporters|troops)\b/,
  },
  {
    type: 'dispute',
    verbs: 'take',
    after: /^an? (?:\S+ )?(?:different|dim|dimmer|sterner|harsher|contrary|opposite|darker) view\b/,
  },
  {
    type: 'dispute',
    verbs: 'take carry bring',
    voice: 'active',
    after:
      /^(?:his|her|their|its|the) (?:\S+ )?(?:figures|findings|evidence|concerns?|complaints?|fears?|suspicions?|worries|doubts|dossier|spreadsheet|allegations|story|grievances?|tally|data|claims?|misgivings) (?:straight |directly )?to\b/,
    notAfter: /\bto (?:court|the (?:high|supreme|appeal) court|trial|a tribunal|an? (?:employment )?tribunal)\b/,
  },
  // What is heard and found
  {
    type: 'legal',
    verbs: 'hear',
    voice: 'active',
    after: /^(?:from )?(?:\S+ ){0,3}?(?:witness(?:es)?|evidence|testimony)\b/,
    subject: EXAMINERS,
  },
  { type: 'legal', verbs: 'hear', voice: 'active', after: /^(?:that|how)\b/, subject: EXAMINERS },
  {
    type: 'legal',
    verbs: 'declare pronounce annul',
    voice: 'active',
    subject: /\b(?:courts?|judges?|tribunal|magistrates?|bench)$/,
  },
  {
    type: 'legal',
    verbs: 'adjourn',
    voice: 'active',
    after: /^(?:the|his|her) (?:\S+ )?(?:trial|hearing|case|inquest|inquiry|sentencing|proceedings)\b/,
  },
  {
    type: 'legal',
    verbs: 'freeze',
    voice: 'active',
    after: /^(?:the|its|his|her|their|all)(?: \S+){0,3}? (?:funds?|assets|accounts?)\b/,
  },
  { type: 'legal', verbs: 'take', voice: 'active', after: /^evidence (?:from|in|on|for)\b/, subject: EXAMINERS },
  {
    type: 'legal',
    verbs: 'find conclude hold decide determine say rule',
    voice: 'active',
    after: /^(?:(?:on|in|last) (?:\S+ ){1,2})?that\b/,
    subject: /\b(?:coroner|inquest|arbitrators?|ombudsman|adjudicator|magistrates?)\b/,
  },
  { type: 'legal', verbs: 'come', after: /^down (?:on|in favou?r|against|firmly)\b/, subject: EXAMINERS },
  {
    type: 'legal',
    verbs: 'clear exonerate vindicate absolve',
    voice: 'passive',
    after: /^(?:$|[,;]|and\b|by (?:an?|the)\b|in\b|on\b|last\b|after\b|of\b)/,
    namesSubject: true,
  },
  { type: 'legal', verbs: 'open', voice: 'active', after: /^a (?:\S+ )?file on\b/ },
  { type: 'legal', verbs: 'call arrive knock leave', voice: 'active', after: /^(?:at|on|with) \S/, subject: POLICE },
  {
    type: 'legal',
    verbs: 'release free let',
    voice: 'passive',
    after:
      /^(?:go )?(?:without charge|on (?:\S+ )?bail|from (?:custody|prison|jail|detention|police)|pending|under investigation|after (?:\S+ ){1,3}(?:hours|days|questioning)|(?:\S+ ){0,2}(?:hours|days|weeks|months) later|the (?:next|following|same) (?:day|morning|night|evening))\b/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'send pass refer forward',
    voice: 'passive',
    after: /^to (?:the )?(?:\S+ )?(?:prosecutors?|police|attorney general|director of public prosecutions)\b/,
    subject: /\b(?:files?|dossiers?|papers|case|report|evidence|matter)$/,
  },
  {
    type: 'legal',
    verbs: 'give allow',
    voice: 'active',
    after: new RegExp(`^(?:\\S+ ){1,3}?(?:${SPAN} (?:days?|weeks?|months?|fortnight)|until \\S+(?: \\S+)?) to\\b`, 'u'),
    subject: /\b(?:courts?|judges?|tribunal|regulators?|watchdog|authority|inspectors?|inspectorate|commission)$/,
  },
  {
    type: 'legal',
    verbs: 'spend serve',
    after: new RegExp(
      `^${SPAN} (?:\\S+ )?(?:years?|months?|weeks?|nights?|days?) (?:in (?:prison|jail|custody|a cell|police custody)|behind bars)\\b`,
      'u',
    ),
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'strike reach cut make agree',
    voice: 'active',
    after:
      /^an? (?:\S+ )?(?:deal|agreement|bargain|settlement) with (?:the )?(?:prosecutors?|justice department|prosecution|police|authorities)\b/,
  },
  { type: 'legal', verbs: 'bind', voice: 'passive', after: /^over\b/ },
  { type: 'legal', verbs: 'discharge dismiss stand', voice: 'passive', subject: /\b(?:jury|jurors)\b/ },
  {
    type: 'legal',
    verbs: 'give hand',
    voice: 'passive',
    after: new RegExp(
      `^${SPAN}(?: and a half)? (?:years?|months?|weeks)(?:$|[,;]| (?:for|in (?:jail|prison)|after|and|suspended)\\b)`,
      'u',
    ),
    namesSubject: true,
  },
  { type: 'legal', verbs: 'set fix post', voice: 'passive', subject: /\bbail$/ },
  {
    type: 'legal',
    verbs: 'collapse fold crumble unravel founder',
    voice: 'active',
    subject: /\b(?:case|trial|prosecution|lawsuit|suit|appeal)$/,
  },
  {
    type: 'legal',
    verbs: 'serve',
    voice: 'passive',
    after: /^(?:on|with)\b/,
    takes: /^on$/,
    subject: /\b(?:papers|writs?|summons(?:es)?|notices?|orders?|subpoenas?|warrants?|injunctions?)$/,
  },
  { type: 'legal', verbs: 'be', after: /^(?:due )?back in (?:court|the dock)\b/ },
  { type: 'legal', verbs: 'be', after: ON_DATE, subject: TRIAL, notSubject: /\belections?$/ },
  { type: 'decision', verbs: 'be', after: ON_DATE, subject: /\b(?:by-)?elections?$/ },
  // What is looked into, and what comes of it
  {
    type: 'assessment',
    verbs: 'land arrive drop come',
    voice: 'active',
    after: /^(?:$|on\b|in\b|last\b|out\b|this\b|at\b|back\b|with a thud)/,
    notAfter: /^(?:in for|on top of|under|to)\b/,
    subject: REPORT,
  },
  {
    type: 'assessment',
    verbs: 'cut lower raise lift reduce change',
    voice: 'passive',
    subject: /\b(?:ratings?|grade|score)$/,
  },
  { type: 'assessment', verbs: 'lay put place present', voice: 'passive', after: /^before\b/, subject: REPORT },
  {
    type: 'assessment',
    verbs: 'count identify list catalogue document uncover record criticise criticize lambast describe chronicle',
    voice: 'active',
    subject: REPORT,
  },
  {
    type: 'assessment',
    verbs: 'call bring send',
    voice: 'active',
    after:
      /^(?:in )?(?:[\p{L},.’'-]+ ){1,7}?to (?:go through|review|audit|examine|investigate|look (?:at|into)|inspect|assess|comb)\b/u,
    notAfter: /^(?:\S+ ){1,3}to (?:the|court)\b/,
  },
  {
    type: 'assessment',
    verbs: 'repeat reproduce replicate confirm',
    voice: 'active',
    isNegated: true,
    after:
      /^(?:the|his|her|its|their|any of the) (?:\S+ )?(?:results?|findings?|experiments?|work|data|measurements?|effect)\b/,
  },
  {
    type: 'dispute',
    verbs: 'lay put pin place heap',
    voice: 'active',
    after: /^(?:the |most of the |much of the |all the )?blame\b/,
  },
  // Jobs and papers
  { type: 'restructuring', verbs: 'cut axe shed eliminate abolish lose slash', voice: 'passive', subject: LOST_JOBS },
  {
    type: 'restructuring',
    verbs: 'go',
    voice: 'active',
    after: /^(?:$|[,;]|in\b|at\b|by\b|across\b|last\b|over\b|under\b|from\b)/,
    subject:
      /(?:\d|hundreds|dozens|thousands|hundred|thousand|third|quarter|half|of)\b.{0,30}\b(?:jobs|posts|positions)$/,
  },
  {
    type: 'restructuring',
    verbs: 'let',
    voice: 'passive',
    after: /^go\b/,
    subject: /\b(?:workforce|workers|staff|employees|people|journalists|miners|of them)$/,
  },
  {
    type: 'restructuring',
    verbs: 'shut close',
    voice: 'active',
    after: /^(?:its|their) (?:gates|doors|shutters)(?:$|[,;]| (?:for (?:good|the last time)|in|last|after|on)\b)/,
  },
  {
    type: 'incident',
    verbs: 'turn surface end find appear reach make fall',
    voice: 'active',
    after:
      /^(?:up (?:in|on)\b|(?:in|on) (?:the|an?|social|youtube|x\b|\S+day|january|february|march|april|may|june|july|august|september|october|november|december)|(?:(?:its|their) way )(?:in)?to\b|into the (?:hands|lap|laps)|the (?:press|papers|newspapers)\b|$)/,
    subject: PAPERS,
  },
  {
    type: 'incident',
    verbs: 'come fall cave give',
    after: /^(?:down|in|way)\b/,
    subject: /\b(?:roof|ceiling|wall|bridge|balcony|scaffolding|stand|floor)$/,
  },
  {
    type: 'incident',
    verbs: 'leave jump',
    voice: 'active',
    after: /^(?:the|its) (?:road|tracks?|rails|runway|carriageway)\b/,
    subject: /\b(?:bus|coach|car|train|lorry|truck|van|tram|plane|aircraft|carriages?|locomotive|flight)$/,
  },
  { type: 'incident', verbs: 'limp hobble', voice: 'active', after: /^off\b/, namesSubject: true },
  { type: 'incident', verbs: 'stretcher', voice: 'passive' },
  {
    type: 'statement',
    verbs: 'emerge surface',
    voice: 'active',
    after: /^(?:$|in\b|on\b|last\b|this\b|only\b|at\b|during\b)/,
    subject: /\b(?:details|evidence|allegations|claims|accusations)(?: (?:of|about) .{1,40})?$/,
  },
  { type: 'statement', verbs: 'come', voice: 'active', after: /^to light\b/ },
  { type: 'statement', verbs: 'swear', voice: 'active', after: /^(?:blind )?that\b/ },
  // Not ruled out
  ...(Object.keys(HAPPENING_NOUNS) as (keyof typeof HAPPENING_NOUNS)[]).map(
    (noun): EnglishRule => ({
      type: noun,
      verbs: 'rule',
      isNegated: true,
      after: new RegExp(`^out ${phraseOf(HAPPENING_NOUNS[noun])}`, 'u'),
      modality: 'possible',
    }),
  ),
];
