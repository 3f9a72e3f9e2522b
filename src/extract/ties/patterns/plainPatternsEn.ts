/** Ties of every kind in plain words of English that the other families leave out. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { ELDER_EN, KIN_EN } from './kinPatternsEn.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What is said of somebody to blame them. */
const CULPRIT =
  '(?:mastermind|liar|thief|crook|fraud|culprit|real villain|villain|ringleader|architect of the (?:fraud|scheme|scam|plot)|one to blame|one responsible|bully|coward|traitor|hypocrite|charlatan|puppet master)';
/** Who serves a firm. */
const SERVER =
  '(?:auditors?|accountants?|bankers?|brokers?|law firm|lawyers|suppliers?|contractors?|distributors?|sponsors?|customers?|clients?|partners?|landlord|insurer|adviser|advisers|consultants?)';

export const PLAIN_PATTERNS_EN: readonly TiePattern[] = [
  {
    // "Roe, who happens to be Doe's brother-in-law"
    rule: 'tie-kin-happens',
    type: 'family_of',
    pattern: shape(
      `(?<t>${P})(?:,[^.;${P}]{0,40},)?,?(?: who)? (?:happens?|happened|turns out|turned out|proved|is said|was said) to be (?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN})\\b(?! ${P})`,
    ),
  },
  {
    // "Doe's niece Roe and nephew Poe"
    rule: 'tie-kin-and-next',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?:${KIN_EN}),? ${P},? and (?:(?:his|her|their) )?${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`,
    ),
  },
  {
    // "Acme, which Doe and his room-mate Roe started in 2004"
    rule: 'tie-which-they-founded',
    type: 'founder_of',
    pattern: shape(
      `(?<t>${O})(?:, [^.;${P}${O}]{0,40})?,? (?:which|that) (?<s>${P}(?:,? and (?:(?:his|her|${P}(?:['’]s)?) )?(?:[a-z-]+ ){0,4}?${P})?) (?:had |has |once |jointly |together |co-)*(?:started|founded|set up|launched|established|created|built|co-founded)\\b`,
    ),
  },
  {
    rule: 'tie-owned-firm-of',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})['’]s? (?:own )?(?:[a-z-]+ ){0,2}?(?:portfolio company|subsidiary|sister company|offshoot|spin-off|stablemate|holding|unit|division|arm|brand),? (?<t>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-campaign-of',
    type: 'supported',
    pattern: shape(
      `(?<s>${NAME})[^.;${P}${O}]{0,30}? (?:gave|gives|given|donated|donates|contributed|contributes|raised money|wrote checks?|wrote cheques?)(?: [^.;${P}${O}]{0,24})? (?:to|for) (?:the |re-?election )?(?:campaigns?|campaign funds?|war chests?|re-election|leadership bid|election fund) of (?:[A-Z][a-z]+\\. )?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-opponent-in-race',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:[a-z-]+ ){0,3}?(?:opponent|challenger|rival|competitor)(?: (?:in|for|at) [^.,;${P}]{2,40})?,? (?:[A-Z][a-z]+\\. )?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-ran-against',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${P})(?:, an? [^.,;${P}]{2,40},)?(?:,? who)? (?:had |has |once |twice |unsuccessfully |also |narrowly )*(?:ran|run|stood|campaigned|contested [^.,;${P}]{1,24}) (?:[a-z]+ly )?against (?<t>${P})(?: for| in|[,.;])`,
    ),
  },
  {
    rule: 'tie-said-culprit',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})(?:,? who)?[^.;${P}]{0,24}? (?:suggested|suggests|claimed|claims|hinted|insinuated|implied|argued|alleged|insisted|said|told [^.;${P}]{2,24})(?: in [^.;${P}]{2,40})? that (?:it was )?(?<t>${P}) (?:was |is |had been |who was )(?:the |an? )?(?:real |true |sole )?${CULPRIT}`,
    ),
  },
  {
    // "put it to Doe that she was hiding"
    rule: 'tie-put-it-to',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})(?:,? who)?[^.;${P}]{0,20}? (?:put|puts) (?:it|${O}) to (?<t>${P})[^.;${P}]{0,30}? that `,
    ),
  },
  {
    // "felt badly let down by Acme"
    rule: 'tie-let-down',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})(?:,? who)?[^.;${P}${O}]{0,50}? (?:felt|feel|feels|was|were|been) [“"]?(?:[a-z]+ ){0,2}?(?:let down|betrayed|misled|deceived|cheated|abandoned|lied to|hung out to dry|fobbed off|stonewalled)[”"]?,? by (?:the )?(?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-lost-job-at',
    type: 'left',
    pattern: shape(
      `(?<s>${P})[^.;${P}${O}]{0,24}? (?:lost|loses) (?:his|her|their|the|${P}) (?:job|post|seat|place|position) (?:at|with) (?:the )?(?<t>${O})`,
    ),
  },
  {
    // "Doe, the Texan whose Acme bought the club"
    rule: 'tie-whose-firm-en',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P}),? (?:[^.,;${P}${O}]{0,40}? )?whose (?:own |family |firm |company |business )?(?<t>${O})(?! ?['’]s)`,
    ),
  },
  {
    // "counsel for Acme", "Acme's counsel, Doe"
    rule: 'tie-counsel-of',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P}), (?:the )?(?:lead |senior |junior )?(?:counsel|barrister|solicitor|attorney|lawyer|QC|KC)(?:,)? (?:for|acting for|representing) (?:the )?(?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-mentored',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:was |had been |has been )?(?:once |later |also )?(?:mentored|tutored|coached|trained|taught|apprenticed|schooled) (?:by )?(?<t>${P})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-defended-at-trial',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:had |has |successfully )?(?:defended|defends|represented|represents) (?<t>${P}) (?:at|in|during) (?:his|her|their|the|${P}(?:['’]s)?)? ?(?:[a-z]+ )?(?:trial|case|court|hearing|appeal|proceedings|lawsuit)`,
    ),
  },
  {
    rule: 'tie-serves-firm',
    type: 'works_with',
    pattern: shape(
      `(?<s>${O}), (?:which (?:is|was) )?(?:the |an? |its )?(?:[a-z-]+ ){0,3}?${SERVER} (?:of|to|for) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  {
    // "The two firms are suing each other"
    rule: 'tie-sue-each-other',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})(?:,? and (?:the )?)?(?<t>${NAME})[^.;${P}${O}]{0,12}? (?:are|were|have been) suing (?:each other|one another)`,
    ),
  },
  {
    rule: 'tie-sue-each-other',
    type: 'legal_action_against',
    pattern: shape(
      `(?<t>${NAME})(?:,? and (?:the )?)?(?<s>${NAME})[^.;${P}${O}]{0,12}? (?:are|were|have been) suing (?:each other|one another)`,
    ),
  },
  {
    // "quit after eleven months for its rival Acme"
    rule: 'tie-quit-for-rival',
    type: 'joined',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:had |has |then |later |soon |abruptly )*(?:quit|quits|left|departed|resigned|defected|jumped ship|walked out)(?: [^.;${P}${O}]{0,40})? (?:for|to) (?:the |a |its |their |${O}(?:['’]s)? )?(?:[a-z-]+ )?(?:rivals?|competitor|neighbou?rs?|arch-rival|[a-z]+ firm|[a-z]+ company|[a-z]+ club|[a-z]+ bank),? (?<t>${O})`,
    ),
  },
  {
    // "Doe, the investor whose firm, Acme, has built a stake"
    rule: 'tie-whose-firm',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})(?:, (?:an? |the |its |their )?(?:[A-Za-z-]+ ){1,4}|,? )whose (?:[a-z-]+ ){0,2}?(?:firm|fund|company|group|bank|practice|consultancy|agency|studio|start-?up|foundation|charity|label|paper|newspaper|restaurant|vehicle),? (?:the )?(?<t>${O})(?= ?,)`,
    ),
  },
  {
    // "She was followed by Roe": the one who left was told of before
    rule: 'tie-was-followed-by',
    type: 'succeeded',
    pattern: shape(
      `(?:^|[.;] |, and |, but )(?<t>${P}) (?:was|is) (?:soon |later |then |briefly |eventually )?(?:followed|succeeded|replaced) by (?:[a-z][\\w'’-]*,? ){0,4}?(?<s>${P})(?! (?:and|to the|into|down|out|through)\\b)`,
    ),
  },
  {
    // "Doe, who faces the Democrat Roe in November"
    rule: 'tie-faces-at-polls',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,40}? (?:faces|will face|is facing|faced|is up against|was up against) (?:(?:the |an? )?(?:[A-Za-z-]+ ){0,3}?)(?<t>${P})(?= (?:in (?:[A-Z]|the (?:election|race|run-?off|general|final|second|vote|primary|poll))|at the polls|for (?:the )?(?:seat|post|chair|presidency|leadership|job))|,? (?:a|the) (?:[A-Za-z-]+ ){0,2}?(?:challenger|rival|candidate|incumbent))`,
    ),
  },
  {
    // "Doe and Roe had each given to Poe's campaigns"
    rule: 'tie-gave-to-whose-campaign',
    type: 'supported',
    pattern: shape(
      `(?<s>${P}(?:(?:, | and |, and )${P}){0,3})[^.;${P}${O}]{0,30}? (?:gave|gives|given|donated|contributed)(?: [^.;${P}${O}]{1,24})? to (?<t>${P})(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:campaigns?|war chest|re-election|bid for)\\b`,
    ),
  },
  {
    // "Its representative on the board, Doe"
    rule: 'tie-man-on-board',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})(?:['’]s?)? (?:[a-z]+ )?(?:representative|nominee|man|woman|director|appointee|designee|delegate)s? on (?:the|its|their) (?:supervisory )?board,? (?<s>${P})`,
    ),
  },
  {
    // "is said to have called Doe "a bookkeeper""
    rule: 'tie-said-to-have-called',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P}) (?:is|was) (?:widely |once )?(?:said|reported|alleged|understood|rumou?red) to have (?:called|branded|dubbed|described|labelled|labeled|dismissed) (?<t>${NAME}) (?:as )?[“"]`,
    ),
  },
  {
    // "told a newspaper that Acme was “an asset-stripper”"
    rule: 'tie-told-it-was-bad',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})[^.;${P}${O}]{0,24}? (?:told|said|says|insisted|complained|claimed)(?: (?:the )?(?:${O}|[a-z ]{2,24}))? that (?:the )?(?<t>${NAME}) (?:was|is|were|had been|are|behaved like|acted like) [“"][^”"${P}${O}]{0,30}?(?:strip|vultur|bull[yi]|liar|shambles|disgrac|a mess|fail|wrong|greed|reckless|incompet|cowboy|predat|parasit|clueless|hopeless|toxic|rotten|broken|arrogan|out of (?:touch|control|depth|order)|cheat|thie|crook|fraud|cruel|cynical|bankrupt|sham|scandal|unfit|dishonest|coward|asleep|blind|deaf|killing|destroy|wreck|ruin|bleed)`,
    ),
  },
];
