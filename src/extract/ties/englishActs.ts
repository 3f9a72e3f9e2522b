/**
 * What English verbs of doing tie: who did it, to whom. Past and present forms, an alternation each.
 *
 * `between` may stand between the verb and the one it is done to; where it is left out, only an article and a few
 * describing words may.
 */
import type { RelationshipType } from '../../model/vocabulary.ts';

type Side = 'P' | 'O' | 'X';

export interface EnglishAct {
  rule: string;
  type: RelationshipType;
  verbs: string;
  source: Side;
  target: Side;
  between?: string;
  /** Must not follow the name that it is done to. */
  notAfter?: RegExp;
  /** "was … by" turns the sides; left out where the verb has no such form. */
  participle?: string;
}

/** An article and up to four words that describe what is named next. */
export const DESCRIBED =
  "(?:the |an? |its |his |her |their |former |rival |law firm |firm |new )?(?:(?!(?:by|at|as|in|on|to|with|for|from|after|before|that|when|who|over|until|about|and|but|last|it)\\b)[a-z][\\w'’-]* ){0,4}?";
const STAKE =
  '(?:invest(?:ed|s)?|put [^,.;]{1,30}|led an? [^,.;]{1,40} round|(?:bought|took|acquired|holds|held|owns|built) an? [^,.;]{0,40}?(?:stake|holding))';

export const ENGLISH_ACTS: readonly EnglishAct[] = [
  {
    rule: 'en-criticize',
    type: 'criticized',
    verbs:
      'criticiz(?:ed|es)|criticis(?:ed|es)|accus(?:ed|es)|denounc(?:ed|es)|blam(?:ed|es)|rebuk(?:ed|es)|reprimand(?:ed|s)|blast(?:ed|s)|slamm?(?:ed|s)|fault(?:ed|s)|condemn(?:ed|s)|chid(?:ed|es)|ridicul(?:ed|es)|lambast(?:ed|es)|scold(?:ed|s)|berat(?:ed|es)|lash(?:ed|es) out at|turn(?:ed|s) on|singl(?:ed|es) out|round(?:ed|s) on|rail(?:ed|s) against|tore into|had ["“]?no (?:respect|time|confidence|faith|trust)["”]? (?:for|in)|took aim at|mock(?:ed|s)|disput(?:ed|es)|complain(?:ed|s) (?:about|of)|question(?:ed|s)',
    source: 'X',
    target: 'X',
    participle: 'criticized|criticised|accused|denounced|blamed|rebuked|reprimanded|faulted|condemned|ridiculed',
  },
  {
    rule: 'en-suggest-against',
    type: 'criticized',
    verbs: 'suggest(?:ed|s) that|claim(?:ed|s) that|alleg(?:ed|es) that|said that|says that|complain(?:ed|s) that',
    source: 'X',
    target: 'X',
    notAfter:
      /^(?! (?:\w+ )?(?:had )?(?:resented|lied|cheated|misled|stole|failed|broken|neglected|concealed|withheld|hidden|plundered|bullied|harassed|betrayed|deceived|ignored|abused|bungled|covered up|mishandled))/u,
  },
  {
    rule: 'en-fire',
    type: 'dismissed',
    verbs:
      'fir(?:ed|es)|sack(?:ed|s)|dismiss(?:ed|es)|oust(?:ed|s)|forced out|pushed out|remov(?:ed|es)|suspended|axed|deposed',
    source: 'X',
    target: 'P',
    participle: 'fired|sacked|dismissed|ousted|forced out|pushed out|removed|deposed',
    notAfter: /^['’]s?\b/u,
  },
  {
    rule: 'en-appoint',
    type: 'appointed',
    verbs:
      'nam(?:ed|es)|appoint(?:ed|s)|hir(?:ed|es)|install(?:ed|s)|promot(?:ed|es)|chose|picked|nominat(?:ed|es)|tapp(?:ed|s)|recruit(?:ed|s)|brought in|elected|is appointing|was appointing',
    source: 'X',
    target: 'P',
    participle: 'named|appointed|hired|installed|promoted|chosen|picked|nominated|recruited',
  },
  {
    rule: 'en-law',
    type: 'legal_action_against',
    verbs:
      'su(?:ed|es)|arrest(?:ed|s)|charg(?:ed|es)|indict(?:ed|s)|prosecut(?:ed|es)|investigat(?:ed|es)|fin(?:ed|es)|raid(?:ed|s)|convict(?:ed|s)|detain(?:ed|s)|subpoena(?:ed|s)|sentenc(?:ed|es)|ground(?:ed|s)|suspended the licen[cs]e of|(?:fil(?:ed|es)|brought|brings) [^,.;]{1,40}?(?:suit|lawsuit|complaint|case|charges|action|claim) against|opened an? [^,.;]{0,40}?(?:investigation|inquiry|probe) into|agents arrested|officers arrested',
    source: 'X',
    target: 'X',
    participle:
      'sued|arrested|charged|indicted|prosecuted|investigated|fined|raided|convicted|detained|sentenced|barred|banned',
  },
  {
    rule: 'en-buy',
    type: 'acquired',
    verbs:
      'bought|buys|acquir(?:ed|es)|purchas(?:ed|es)|took over|takes over|taken over|absorb(?:ed|s)|swallow(?:ed|s)',
    source: 'X',
    target: 'O',
    participle: 'bought|acquired|purchased|taken over|absorbed',
    notAfter: /^['’]s? (?:stake|shares|stock|hangar|plant|factory|product)/u,
  },
  {
    rule: 'en-invest',
    type: 'invested_in',
    verbs: STAKE,
    source: 'X',
    target: 'O',
    between: '(?:[^,.;]{0,20}?(?:in|into|of) )?(?:the )?',
  },
  {
    rule: 'en-join',
    type: 'joined',
    verbs: 'join(?:ed|s)|moved to|went to work (?:for|at)|signed (?:for|with)|defected to|switched to',
    source: 'P',
    target: 'O',
    notAfter: /^['’]s? (?!board)/u,
  },
  {
    rule: 'en-leave',
    type: 'left',
    verbs:
      'left|leaves|quit|quits|resign(?:ed|s) (?:from|at|as [^,.;]{1,40}? (?:of|at))|depart(?:ed|s)|walked out of|retir(?:ed|es) from|step(?:ped|s) down (?:from|as [^,.;]{1,40}? (?:of|at))|parted ways with',
    source: 'P',
    target: 'O',
  },
  {
    rule: 'en-found',
    type: 'founder_of',
    verbs: '(?:co-?)?found(?:ed|s)|start(?:ed|s)|set up|establish(?:ed|es)|creat(?:ed|es)',
    source: 'P',
    target: 'O',
    between:
      '(?:an? |the |his |her |their |its )?(?:(?!(?:work|working|at|in|with|on|for|life|career|out|as|from|to)\\b)[\\w’-]+ ){0,5}?(?:[a-z]+, )?',
    participle: 'founded|co-?founded|started|set up|established|created',
  },
  {
    rule: 'en-support',
    type: 'supported',
    verbs:
      'back(?:ed|s)|support(?:ed|s)|endors(?:ed|es)|defend(?:ed|s)|prais(?:ed|es)|stood by|stands by|champion(?:ed|s)|hail(?:ed|s)|applaud(?:ed|s)|vouched for|rallied behind|sided with|threw [^,.;]{1,20} behind',
    source: 'X',
    target: 'X',
    participle: 'backed|supported|endorsed|defended|praised',
    notAfter: /^['’]s? (?:rival|critic|opponent|ouster|removal|dismissal)/u,
  },
  {
    rule: 'en-oppose',
    type: 'opposed',
    verbs:
      'oppos(?:ed|es)|resist(?:ed|s)|defi(?:ed|es)|campaign(?:ed|s) against|voted against|stood against|called on|urged',
    source: 'X',
    target: 'X',
    notAfter: /^(?! to (?:resign|quit|step down|go))(?=.*$)(?= to )/u,
  },
  {
    rule: 'en-clash',
    type: 'conflict_with',
    verbs:
      '(?:clash(?:ed|es)|feud(?:ed|s)|quarrel(?:led|ed|s)|argued|fell out|sparred|fought|split|broke|disagreed|went to war|came to blows|locked horns|crossed swords|was at war|was at odds|was at loggerheads|sparred)(?: \\w+)? with|confront(?:ed|s)',
    source: 'X',
    target: 'X',
  },
  {
    rule: 'en-meet',
    type: 'met_with',
    verbs:
      'met(?: privately| briefly| secretly)?(?: with)?|meets(?: with)?|visit(?:ed|s)|held talks with|sat down with|dined with',
    source: 'X',
    target: 'X',
    notAfter: /^['’]s? /u,
  },
  {
    rule: 'en-work',
    type: 'works_with',
    verbs:
      '(?:sign(?:ed|s)|reach(?:ed|es)|struck|announc(?:ed|es)|seal(?:ed|s)) [^,.;]{1,40}?(?:deal|agreement|contract|partnership|pact|alliance) with|team(?:ed|s) up with|partner(?:ed|s) with|collaborat(?:ed|es) with|join(?:ed|s) forces with',
    source: 'X',
    target: 'X',
  },
  {
    rule: 'en-succeed',
    type: 'succeeded',
    verbs: 'succeed(?:ed|s)|replac(?:ed|es)|took over from|takes over from|followed',
    source: 'P',
    target: 'P',
    participle: 'replaced|succeeded',
    notAfter: /^ (?:with|as|out|into|home|to|from|on|in|through|around|up) /u,
  },
];

/** May stand between a subject and its verb. */
export const BEFORE_VERB =
  /(?: (?:had|has|have|also|later|then|again|once|twice|never|nonetheless|still|already|since|soon|reportedly|himself|herself|[a-z]+ly|now))*$/u;
