/**
 * Ties that a sentence states by its form, without an event: ownership, kinship, rivalry, quarrels, partnership.
 *
 * Each pattern has a group `s` (source) and `t` (target), names or lists of names, and may have a group `label`.
 * Examples and counter-examples stand with the tests.
 */
import type { RelationshipType } from '../../model/vocabulary.ts';
import { KIN_ZH } from './kinWords.ts';
import { NAME, NAMES, ORGANIZATION as O, PERSON as P, PERSONS } from './templateOf.ts';

export interface TiePattern {
  rule: string;
  type: RelationshipType;
  pattern: RegExp;
}

const KIN_EN =
  'wife|husband|ex-wife|ex-husband|widow|widower|father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|half-brother|half-sister|son-in-law|daughter-in-law|father-in-law|mother-in-law|brother-in-law|sister-in-law|fiancée|fiancé|girlfriend|boyfriend|twin brother|twin sister';
const ELDER_EN =
  '(?:elder |eldest |older |oldest |younger |youngest |late |only |second |third |twin |former |estranged |adopted |first |two |three |four |five |surviving |own |then |future |grown |infant |teenage |baby |then-)*';

const zh = (source: string) => new RegExp(source, 'gu');

export const TIE_PATTERNS: readonly TiePattern[] = [
  // Kinship
  {
    rule: 'tie-kin-of',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:的|之)?(?<label>${KIN_ZH})(?:[、，兼][^，。、；${P}]{0,12}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-with',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})[^，。；：${P}]{0,10}?(?:和|与|同|及|跟|否认|偕|携|以及|由|将|把|对|向|让|任命|禁止|指|给|批评|指责|力挺|支持|要求)(?:其|他的|她的|自己的)?(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-described',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})[^，。；：、${P}${O}的]{1,10}(?<![者人员长手生师友们民方属客家主星兵工])的(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-own',
    type: 'family_of',
    pattern: zh(`(?<s>${P})[^。；${P}]{0,12}?(?:其|他的|她的|自己的)(?<label>${KIN_ZH})(?<t>${P})`),
  },
  {
    rule: 'tie-kin-is',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:是|系|为|乃)(?<t>${P})(?:的|之)(?<label>${KIN_ZH})`),
  },
  {
    rule: 'tie-kin-pair',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})[、和与及](?<t>${P})(?:的|这对|一对|两|二|三)?(?<label>父子|母子|父女|母女|夫妇|夫妻|兄弟|姐妹|姐弟|兄妹|双胞胎|孪生|龙凤胎|叔侄|舅甥|翁婿|婆媳|祖孙|母子|姊妹|伉俪|情侣)`,
    ),
  },
  {
    rule: 'tie-kin-married',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:与|和|同|跟)(?<t>${P})(?:[^。，]{0,6}?)(?<label>结婚|成婚|离婚|订婚|联姻)`),
  },
  {
    rule: 'tie-kin-possessive',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`),
  },
  {
    rule: 'tie-kin-several',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>parents|sons|daughters|brothers|sisters|children|siblings|half-brothers|half-sisters|stepsons|stepdaughters|grandsons|granddaughters|nephews|nieces|cousins),? (?:(?:the|both) [^.;${P}${O}]{0,40}?(?:${O}['’]?s? [^.;${P}${O}]{0,40}?)?)?(?<t>${P}(?:, ${P}){0,6}(?:,? and ${P})?)`,
    ),
  },
  {
    rule: 'tie-kin-apposed',
    type: 'family_of',
    pattern: zh(`(?<s>${P}), (?:the |a )?${ELDER_EN}(?<label>${KIN_EN}) of (?<t>${PERSONS})`),
  },
  // "their sons Luc and Piers": those of one list are kin of each other as well
  {
    rule: 'tie-kin-siblings',
    type: 'family_of',
    pattern: zh(
      `(?<label>sons|daughters|brothers|sisters|children|siblings|twins|half-brothers|half-sisters),? (?<s>${P}),? and (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-couple',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})(?:['’]s?)? (?:\\w+ )?(?<label>divorce from|marriage to|wedding to|engagement to|separation from|split from) (?:the [a-z ]{1,30})?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-possessive-after',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?: \\(|, )(?<t>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN})(?=[,.;)])`),
  },
  {
    rule: 'tie-kin-pronoun',
    type: 'family_of',
    pattern: zh(`(?<s>${P}) and (?:his|her) ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`),
  },
  {
    rule: 'tie-kin-his',
    type: 'family_of',
    pattern: zh(`(?<s>${P})[^.;${P}]{0,60}? (?:his|her) ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`),
  },
  {
    rule: 'tie-kin-married-to',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:,? who)? (?:is |was |has been )?(?<label>married)(?: to)? (?<t>${P})`),
  },
  {
    rule: 'tie-kin-short',
    type: 'family_of',
    pattern: zh(`(?<s>${P})之?(?<label>[妻夫父母子女弟兄姐妹])(?:[、，][^，。、；${P}]{0,12}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-born',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:诞下|育有|生下|生有|有)(?<label>${KIN_ZH})(?<t>${P})`),
  },
  {
    rule: 'tie-kin-born-too',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:诞下|育有|生下|生有|有)(?:${KIN_ZH})${P}(?:和|与|及|、)(?<label>${KIN_ZH})(?<t>${P})`),
  },
  // Who came after whom
  {
    rule: 'tie-successor',
    type: 'succeeded',
    pattern: zh(`(?<t>${P})[^。；，${P}]{0,14}?(?:继任者|接班人)[、，]?[^。，；${P}]{0,12}?(?<s>${P})`),
  },
  { rule: 'tie-predecessor', type: 'succeeded', pattern: zh(`(?<s>${P})的?前任[^。，；${P}]{0,8}?(?<t>${P})`) },
  {
    rule: 'tie-successor-en',
    type: 'succeeded',
    pattern: zh(`(?<t>${P})(?:['’]s?)? (?:eventual |designated |chosen |interim |handpicked )?successor,? (?<s>${P})`),
  },
  {
    rule: 'tie-replaced-with',
    type: 'succeeded',
    pattern: zh(`replaced (?<t>${P}) with (?:[a-z][\\w'’-]* ){0,4}?(?<s>${P})`),
  },
  {
    rule: 'tie-gave-the-place',
    type: 'appointed',
    pattern: zh(`(?<s>${NAME}) (?:has |had |\\w+ly )?replaced ${P} with (?:[a-z][\\w'’-]* ){0,4}?(?<t>${P})`),
  },
  {
    rule: 'tie-named-to-replace',
    type: 'succeeded',
    pattern: zh(
      `(?:named|appointed|picked|chose|chosen|installed|hired|tapped|elected) (?<s>${P})(?:, [^.;${P}]{0,40}?${P}?,?)?[^.,;${P}]{0,40}? (?:to (?:replace|succeed)|as (?:a |the )?(?:replacement|successor) (?:for|to)|in place of) (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-predecessor-en',
    type: 'succeeded',
    pattern: zh(`(?<s>${P})(?:['’]s?)? (?:immediate )?predecessor,? (?<t>${P})`),
  },
  {
    rule: 'tie-passed-on',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})[^.;${P}]{0,80}? (?:handed|passed|gave|ceded|yielded|surrendered|left|hands|passes|gives) (?:over )?(?:${P}|his|her|the) (?:\\w+ )?(?:job|post|role|position|reins|baton|chair|chairmanship|title|helm|crown|throne|business|company|seat|office|keys|leadership|presidency)(?: over)? to (?<s>${P})`,
    ),
  },
  // Stakes
  {
    rule: 'tie-stake-sold',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME})[^。；，${P}${O}]{0,6}?(?:将|把)(?:所持|持有的?|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)`,
    ),
  },
  {
    rule: 'tie-stake-bought',
    type: 'invested_in',
    pattern: zh(
      `(?:所持|持有|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)[^。；，${P}${O}]{0,16}?(?:给|予)(?<s>${O})`,
    ),
  },
  {
    rule: 'tie-stake-given',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME})(?:获|得到|获得)[^。；，${O}]{0,8}?(?:赠予|赠与|馈赠|转让|配予|配发|授予|分得|注入)(?:的)?(?<t>${O})[^。；，${P}${O}]{0,8}?(?:股份|股权|股票)`,
    ),
  },
  {
    rule: 'tie-takeover-of',
    type: 'acquired',
    pattern: zh(`(?<s>${O})对(?<t>${O})的(?:收购|并购|接管)`),
  },
  // Ownership
  {
    rule: 'tie-owned',
    type: 'parent_of',
    pattern: zh(
      `(?<s>${O})(?:旗下|下属|属下|控股|全资|全资拥有|控制)的?(?:全资|控股)?(?:子公司|附属公司|分公司|企业|品牌|平台|基金)?的?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-owned-through',
    type: 'parent_of',
    pattern: zh(`(?<s>${O})[^。；，]{0,14}?通过(?:旗下|下属|全资子公司|子公司)的?(?<t>${O})`),
  },
  {
    rule: 'tie-parent-company',
    type: 'parent_of',
    pattern: zh(`(?<t>${O})[^。；${O}]{0,60}?(?:母公司|控股股东)(?<s>${O})`),
  },
  {
    rule: 'tie-subsidiary',
    type: 'parent_of',
    pattern: zh(`(?<s>${O})的?(?:全资|控股)?(?:子公司|附属公司|分公司|分支机构)(?<t>${O})`),
  },
  {
    rule: 'tie-unit-of',
    type: 'parent_of',
    pattern: zh(
      `(?<t>${O}),? (?:the|a|an|which is)? ?(?:[\\w-]+ ){0,4}?(?:unit|subsidiary|division|arm|brand|affiliate) of (?<s>${O})`,
    ),
  },
  {
    rule: 'tie-parent-of-en',
    type: 'parent_of',
    pattern: zh(`(?<t>${O})['’]s? (?:parent|owner|parent company),? (?<s>${O})`),
  },
  {
    rule: 'tie-parent-possessive-after',
    type: 'parent_of',
    pattern: zh(
      `(?<s>${O}), (?<t>${O})['’]s? (?:corporate |ultimate |majority )?(?:parent|owner|parent company|controlling shareholder)(?=[,.;])`,
    ),
  },
  {
    rule: 'tie-owned-by',
    type: 'parent_of',
    pattern: zh(`(?<t>${O})(?:,| \\(| which is| is| was)* ?(?:owned|controlled) by (?<s>${O})`),
  },
  {
    rule: 'tie-parent-apposed',
    type: 'parent_of',
    pattern: zh(`(?<s>${O}), (?:the )?(?:parent company|parent|owner) of (?<t>${O})`),
  },
  // Rivalry
  {
    rule: 'tie-rival',
    type: 'competes_with',
    pattern: zh(`(?<s>${O})[^。；${P}${O}]{0,10}?(?:竞争对手|老对手|劲敌|死敌|宿敌|死对头|竞品公司)(?<t>${O})`),
  },
  {
    rule: 'tie-rival-of',
    type: 'competes_with',
    pattern: zh(`(?<s>${O})(?:是|为)?(?<t>${O})的(?:[^。，]{0,6})?(?:竞争对手|老对手|劲敌|死敌|宿敌)`),
  },
  {
    rule: 'tie-rival-en',
    type: 'competes_with',
    pattern: zh(`(?<s>${NAME})['’]s? (?:[\\w-]+ )?(?:rival|competitor|arch-rival),? (?<t>${NAME})`),
  },
  {
    rule: 'tie-rival-apposed',
    type: 'competes_with',
    pattern: zh(`(?<s>${O}), (?:a|its|the) (?:[\\w-]+ )?(?:rival|competitor) (?:of|to) (?<t>${O})`),
  },
  // Backers
  {
    rule: 'tie-backer-of',
    type: 'supported',
    pattern: zh(
      `(?<s>${P}),? (?:once |long |who was |one of |among )+(?<t>${NAME})(?:['’]s)? (?:[a-z]+ )?(?:backer|supporter|ally|allies|champion|defender)s?`,
    ),
  },
  {
    rule: 'tie-alongside',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})[^.;${P}]{0,60}? (?:alongside|together with|side by side with|in partnership with) (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-backer-invests',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME})(?:, [^.;${P}]{0,60}?|,? (?:was|is) |,? who (?:was|is) )(?:early |longtime |long-time |first |major |biggest |largest |main |former |leading )+(?:backer|investor|shareholder|stakeholder) (?:of|in) (?<t>${O})`,
    ),
  },
  {
    rule: 'tie-holder-possessive',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME}), (?<t>${O})['’]s? (?:\\w+ ){0,2}?(?:shareholder|investor|backer|stakeholder|investors|shareholders|backers)(?=[,.;]| who| which| and)`,
    ),
  },
  {
    rule: 'tie-possessive-holder',
    type: 'invested_in',
    pattern: zh(
      `(?<t>${O})['’]s? (?:largest|biggest|main|top|first|earliest|early|leading|controlling|founding|major|principal|single largest|second-largest) (?:outside |individual |institutional |minority |private )?(?:shareholder|investor|backer|stakeholder),? (?<s>${NAME})`,
    ),
  },
  {
    rule: 'tie-backed-by',
    type: 'invested_in',
    pattern: zh(
      `(?<t>${O})(?:,|,? which (?:was|is|had been)| was| is)? (?:\\w+ )?(?:backed|funded|financed|bankrolled|part-owned|seeded) (?:in part )?by (?:the )?(?:(?:[a-z’'-]+|${O}(?:['’]s)?) ){0,4}?(?<s>${NAME})(?!['’]s? | (?:founder|co-founder|chief|boss|owner|chairman|executive)\\b)`,
    ),
  },
  {
    rule: 'tie-into-which',
    type: 'invested_in',
    pattern: zh(
      `(?<t>${O})(?:, [^.;${P}${O}]{0,40})? (?:into|in) which (?<s>${NAME}) (?:has |had |\\w+ly )?(?:sank|sunk|put|invested|poured|pumped|ploughed|plowed|injected|holds|held|owns|owned|bought|took)`,
    ),
  },
  {
    rule: 'tie-owns-share',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME})(?:,? (?:which|who))? (?:had |has |now |still |already |once )*(?:owns|owned|holds|held|controls|acquired|bought|built up|amassed|took) (?:about |around |roughly |nearly |just |some |an? )*[\\d.]+ ?(?:percent|per cent|%)(?: stake| holding)? (?:of|in) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  // Those who work together
  {
    rule: 'tie-colleague',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})(?:['’]s?)? (?:(?:former|long-?time|old|close|closest|chief|trusted|fellow|then|own|senior|junior|most trusted|top|one-time) ){0,2}(?:colleague|mentor|business partner|collaborator|co-author|protege|protégé|right-hand man|right-hand woman|lieutenant|ally|confidant|confidante|co-founder|co-defendant|sidekick|fixer),? (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-colleague-after',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P}), (?:once )?(?:${P}(?:['’]s?)? and )?(?<t>${P})(?:['’]s?)? (?:(?:former|long-?time|old|close|closest|chief|trusted|fellow|then|own|senior|top|most trusted|one-time) ){0,2}(?:colleague|mentor|business partner|collaborator|co-author|protege|protégé|right-hand man|right-hand woman|lieutenant|ally|confidant|confidante|sidekick|fixer)(?=[,.;]| who| and)`,
    ),
  },
  {
    rule: 'tie-among-advisers',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P}) and (?:${P} |an? |several |some |other )?(?:[a-z-]+ ){0,2}?(?:of )?(?:advisers|advisors|aides|allies|associates|lieutenants|partners|collaborators|confidants)(?:,? (?:among them|including|such as|notably)|:) (?:the [a-z -]{1,40}?)?(?<t>${PERSONS})`,
    ),
  },
  {
    rule: 'tie-represents',
    type: 'works_with',
    pattern: zh(`(?<s>${P}),? who (?:represents|represented|advises|advised|acts for|acted for) (?<t>${NAMES})`),
  },
  {
    rule: 'tie-services',
    type: 'works_with',
    pattern: zh(
      `(?<s>${O})['’]?s? (?:(?:long-?time|former|outside|external|main|biggest|largest|then|own) ){0,2}(?:auditor|auditors|accountants|bankers|bank|broker|advisers|law firm|lawyers|supplier|contractor|distributor|sponsor|lender|customer|client|manufacturer|partner),? (?<t>${O})(?!['’]s)`,
    ),
  },
  // Quarrels that come of something
  {
    rule: 'tie-quarrels-with',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${P})[^.;${P}]{0,160}? (?:after|over|following|amid|because of) [^.;${P}]{0,50}?(?:quarrels?|clash(?:es)?|rows?|disputes?|falling-out|feud|disagreements?|differences|arguments?|rift) with (?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-wants-removed',
    type: 'opposed',
    pattern: zh(
      `(?<s>${NAME})[^.;${P}]{0,60}? (?:urged|urges|demanded|demands|recommended|recommends|proposed|insisted|argued|called for|voted)[^.;${P}]{0,40}? that (?<t>${P}) (?:should |must |ought to |had to )?(?:be|step|go|resign|quit|leave|stand) ?(?:dismissed|fired|removed|sacked|ousted|expelled|suspended|replaced|stripped|down|aside|gone)?`,
    ),
  },
  {
    rule: 'tie-wants-out',
    type: 'opposed',
    pattern: zh(
      `(?<s>${PERSONS})[^.;${P}]{0,60}? (?:to )?(?:beg|begged|urge|urged|press|pressed|ask|asked|tell|told|demand that|demanded that|call on|called on|called for|plead with) (?<t>${P}) to (?:leave|go|quit|resign|step down|stand down|stand aside)`,
    ),
  },
  {
    rule: 'tie-wants-in',
    type: 'supported',
    pattern: zh(
      `(?<s>${PERSONS})(?:, [^.;${P}]{0,40},)? (?:begged|urged|pressed|asked|told|implored|pleaded with) (?<t>${P}) to (?:stay|fight on|carry on|stand firm|hold on|remain|return|run again)`,
    ),
  },
  {
    rule: 'tie-team-acts',
    type: 'legal_action_against',
    pattern: zh(
      `(?<s>${NAME})['’]s (?:legal )?(?:team|lawyers|attorneys|estate|family|trustees|liquidators|administrators)(?: later| then| also| has| had| have)? (?:sued|are suing|is suing|filed [^,.;]{0,30}?(?:suit|lawsuit|complaint|claim) against) (?<t>${NAMES})`,
    ),
  },
  {
    rule: 'tie-clash-pair',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${P}) and (?:the [a-z ]{1,30}, )?(?<t>${P}),? (?:\\w+ly )?(?:clashed|feuded|quarrelled|quarreled|fell out|disagreed|sparred|split)`,
    ),
  },
  // What the press uncovers
  {
    rule: 'tie-reported-on',
    type: 'criticized',
    pattern: zh(
      `(?<s>${P})[^。；，${P}${O}]{0,8}?(?:刊出|发表|刊登|刊发|撰写|发布|写出)[^。；，${P}${O}]{0,10}?(?:报道|文章|调查)，(?:称|指|揭露|质疑|披露|直指)(?<t>${O})`,
    ),
  },
  // Quarrels
  {
    rule: 'tie-quarrel-two',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${P})[^。；${P}]{1,30}?(?<t>${P})[^。；${P}]{0,20}?(?:[，；]|[”」])(?:此后|后来|随后)?(?:为此)?(?:两人|二人|双方)[^。，；]{0,12}?(?:争吵|大吵|吵|决裂|心结|矛盾|不和|反目|翻脸|冲突|对立|失和|交恶|争执)`,
    ),
  },
  {
    rule: 'tie-tension',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${NAME})(?:与|和|同|跟)(?<t>${NAME})(?:之间|两人|二人|双方)?(?:的|发生|存在|有|爆发|产生|出现|陷入)*[^。，；${P}${O}]{0,8}?(?:紧张关系|矛盾|冲突|摩擦|不和|分歧|争执|争斗|内斗|恩怨|对峙|失和|反目|决裂|缠斗|口角|争吵|纷争|交恶|角力|翻脸)`,
    ),
  },
  {
    rule: 'tie-between',
    type: 'conflict_with',
    pattern: zh(
      `(?:feud|rift|dispute|clash|quarrel|row|tension|tensions|conflict|power struggle|falling-out) between (?<s>${NAME}) and (?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-feud',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${NAME})[^.;${P}${O}]{0,20}? (?:feuded|clashed|quarrelled|quarreled|fell out|argued|fought) with (?<t>${NAME})`,
    ),
  },
  // Partnership
  {
    rule: 'tie-cooperate',
    type: 'works_with',
    pattern: zh(
      `(?<s>${NAMES})(?:与|和|同)(?<t>${NAMES})[^。，；${P}${O}]{0,6}?(?:签署[^。，；]{0,8}?(?:合作|协议|备忘录)|合作|联手|结盟|合伙|共事|搭档|合著|合写|联合研发|达成[^。，；]{0,6}?(?:合作|同盟|协议))`,
    ),
  },
  {
    rule: 'tie-cooperate-en',
    type: 'works_with',
    pattern: zh(
      `(?<s>${NAMES})[^.;${P}${O}]{0,20}? (?:collaborated|cooperated|partnered|worked|teamed up|co-wrote|co-authored) (?:closely )?with (?<t>${NAMES})`,
    ),
  },
  {
    rule: 'tie-founded-with',
    type: 'works_with',
    pattern: zh(`(?<s>${P})[^.;${P}]{0,30}? (?:founded|started|set up|built)[^.;${P}]{0,30}? with (?<t>${PERSONS})`),
  },
];
