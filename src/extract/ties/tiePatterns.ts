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

/** Deeds as nouns, for the patterns of who receives and who is the aim of them. */
const NOMINAL: readonly { type: RelationshipType; nouns: string }[] = [
  { type: 'supported', nouns: '支持|力挺|声援|背书|拥护|赏识|信任|青睐|肯定|赞扬|称赞|赞许|提携|支援|资助' },
  { type: 'criticized', nouns: '批评|抨击|指责|质疑|谴责|非议|斥责|痛批|炮轰|嘲讽|讽刺|不满|责难|抗议|攻击|驳斥' },
  { type: 'invested_in', nouns: '投资|持股|注资|入股|增持' },
  { type: 'dismissed', nouns: '解雇|罢免|开除|解聘|撤换' },
  { type: 'opposed', nouns: '反对|抵制|阻挠|阻拦|抵抗' },
  {
    type: 'legal_action_against',
    nouns:
      '起诉|诉讼|控告|检控|公诉|追诉|索赔|刑事调查|立案调查|调查(?!组|委员会|报告|结果)|处罚|罚款|传票|搜查|逮捕|通缉',
  },
];

export const TIE_PATTERNS: readonly TiePattern[] = [
  // Kinship
  {
    rule: 'tie-kin-of',
    type: 'family_of',
    pattern: zh(`(?<s>${P})(?:的|之)?(?<label>${KIN_ZH})(?:[、，兼][^，。、；${P}]{0,12}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-of-both',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})(?:与|和|同)(?:(?:其|他的|她的)?(?:${KIN_ZH})${P}(?:的|所生的?)|${P}(?:所生的?|生下的?|育有的?))(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-next',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})(?:的|之)(?:${KIN_ZH})${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})${P}){0,4}?(?:、|和|与|及|以及)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
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
    pattern: zh(
      `(?<s>${P})(?:与|和|同|跟)(?<t>${P})(?:[^。，]{0,6}?)(?<label>结婚|成婚|离婚|订婚|联姻|婚姻|婚礼|完婚|再婚|复婚|离异|婚变|婚约|成亲|闪婚|结为夫妻|结为连理|共结连理)`,
    ),
  },
  {
    rule: 'tie-kin-took',
    type: 'family_of',
    pattern: zh(
      `(?<s>${P})[^，。；、${P}]{0,6}?(?:娶|迎娶|嫁给|下嫁|改嫁|嫁与|再娶|另娶)(?:了)?(?:[^，。；、${P}]{0,8}?${P}(?:的|之)(?:${KIN_ZH}))?[^，。；、${P}]{0,8}?(?<t>${P})(?!的|之)`,
    ),
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
  {
    rule: 'tie-handed-over',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})[^。；${P}]{0,16}?(?:把|将)[^，。；${P}]{1,16}?(?:职务?|职位|位[子置]?|大位|棒子?|大权|经营权|帅印|教鞭|交椅|一席|头衔|大旗|重任|班子|席位|权杖|[长裁帅])(?:交给|让给|传给|移交给?|交棒给?|交接给|转交给?|让予|传予|交予|交到|让与|传位于|托付给)(?:了)?[^，。；${P}${O}]{0,12}?(?<s>${P})(?!的?(?:下属|部下|律师|家人|妻|公司))`,
    ),
  },
  {
    rule: 'tie-firm-handed-over',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})[^。；${P}]{0,10}?(?:把|将)${O}[^，。；${P}${O}股]{0,6}?(?:交给|交到|传给|托付给|交由|交予)(?:了)?[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-post-taken-by',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})的?[^，。；${P}]{0,8}?(?:职位|职务|之职|一职|位[子置]|空缺|遗缺|席位|工作|[长裁]职)[^，。；${P}]{0,4}?由[^，。；${P}]{0,12}?(?<s>${P})[^，。；${P}]{0,3}?(?:接|继|顶|补|代|填|出任|担任)`,
    ),
  },
  {
    rule: 'tie-gave-way-to',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})[^。；，${P}]{0,14}?(?:交棒|传位|让位|让贤|交班|传棒|退位让贤|交印)(?:给|于|予)?了?[^，。；${P}${O}]{0,12}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-taken-from',
    type: 'succeeded',
    pattern: zh(
      `(?<s>${P})[^。；，${P}]{0,14}?从[^，。；${P}]{0,10}?(?<t>${P})(?:手[中上里]?|那里|处)(?:正式|手中)?(?:接|继承|夺|承接|抢)(?=[^，。；${P}]{0,16}(?:职|位|棒|权|印|鞭|席|任|班|大旗|衣钵|[长裁帅]))`,
    ),
  },
  {
    rule: 'tie-took-the-shift',
    type: 'succeeded',
    pattern: zh(
      `(?<s>${P})[^。；，${P}]{0,12}?(?:接了?|接过了?|接替了?|顶替了?|取代了?|接手了?|填补了?|补了?|继了?|坐上了?)[^，。；${P}${O}]{0,8}?(?<t>${P})(?:的|之)(?:[^，。；${P}${O}]{0,4}?)(?:班|棒|缺|遗缺|空缺|职位|职务|位[子置]?|帅位|教鞭|席位|工作|角色|衣钵|任|一职)`,
    ),
  },
  {
    rule: 'tie-swapped-for',
    type: 'succeeded',
    pattern: zh(
      `(?<t>${P})[^。；，${P}]{0,14}?(?:被|遭|由)?(?:换成|换为|换作|撤换为|改为|替换为|替换成)了?[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-swapped-in',
    type: 'succeeded',
    pattern: zh(
      `(?:辞退|解雇|解聘|撤换|炒掉|换掉|弃用|罢免|免去|撤掉|赶走)[^，。；${P}]{0,18}?(?<t>${P})[^。；${P}]{0,8}?，(?:转而|改|随即|并|又|重新)?(?:换上|改用|起用|启用|改聘|另聘|聘请|任命|委任|请来)了?[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
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
  // What is done to somebody, as a noun: 某甲遭到某乙的批评, 某甲对某乙的起诉
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: `tie-receives-${type.replaceAll('_', '-')}`,
      type,
      pattern: zh(
        `(?<t>${NAME})[^，。；${P}${O}]{0,8}?(?:获得?|得到|赢得|受到|遭到?|遭受|招致|引来|收到)(?:了|过)?(?:来自)?(?<s>${NAMES})(?:等人|方面)?的?[^，。；的${P}${O}]{0,6}?(?:${nouns})`,
      ),
    }),
  ),
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: `tie-towards-${type.replaceAll('_', '-')}`,
      type,
      pattern: zh(
        `(?<s>${NAME})[^，。；${P}${O}]{0,2}?(?:对|针对)(?<t>${NAMES})(?:等人|方面)?(?:的|提出的?|发起的?|展开的?|进行的?|提起的?)[^，。；的${P}${O}]{0,6}?(?:${nouns})`,
      ),
    }),
  ),
  {
    rule: 'tie-is-subsidiary',
    type: 'parent_of',
    pattern: zh(
      `(?<t>${O})(?:则|也|本身)?(?:是|为|系|乃)[^，。；${P}${O}]{0,4}?(?<s>${O})(?:的|旗下|下属|属下|控股|全资|海外|主要|间接|直接)+[^，。；${P}${O}]{0,4}?(?:子公司|附属公司|分公司|子品牌|品牌|企业|公司|机构|单位|部门|平台|基金)`,
    ),
  },
  {
    rule: 'tie-belongs-to',
    type: 'parent_of',
    pattern: zh(
      `(?<t>${O})(?:是)?(?:隶属于?|附属于|从属于|归属于?|属于|由)(?<s>${O})(?:全资|控股|所有|管辖|旗下|控制|持有|$|[，。；的])`,
    ),
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
    rule: 'tie-is-parent',
    type: 'parent_of',
    pattern: zh(`(?<s>${O})(?:（|\\(|，|是|为|作为|即)+(?<t>${O})的?(?:母公司|控股股东|东家|拥有者|所有者|控股公司)`),
  },
  {
    rule: 'tie-audits',
    type: 'works_with',
    pattern: zh(
      `(?<s>${O})对(?<t>${O})的?(?:年报|财报|财务报表|财务|账目|报表|年度报告)[^，。；${P}${O}]{0,6}?(?:出具|审计|核查)`,
    ),
  },
  {
    rule: 'tie-unit-of',
    type: 'parent_of',
    pattern: zh(
      `(?<t>${O}),? (?:the|a|an|which is)? ?(?:[\\w-]+ ){0,4}?(?:unit|subsidiary|division|arm|brand|affiliate) of (?<s>${O})`,
    ),
  },
  {
    rule: 'tie-owned-compound',
    type: 'parent_of',
    pattern: zh(`(?<s>${O})-(?:owned|controlled|run) (?:[a-z][\\w’'-]* ){0,3}?(?<t>${O})`),
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
  {
    rule: 'tie-rivals-are',
    type: 'competes_with',
    pattern: zh(
      `(?<s>${O})(?:与|和|同|跟|、)(?<t>${O})(?:一直|向来|历来|都)?(?:是|为|互为|成为|视为)[^，。；${P}${O}]{0,8}?(?:竞争对手|竞争者|老对手|对手|劲敌|死敌|宿敌|死对头)`,
    ),
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
    rule: 'tie-counsel-for',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P}),? for (?<t>${NAMES}), (?:said|told|argued|asked|called|urged|insisted|replied|countered|described|suggested|submitted|claimed|put)`,
    ),
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
  // Working together
  {
    rule: 'tie-colleague',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})(?:与|和|同|跟|及|偕|携|带着|连同)(?:其|他的|她的|自己的)?(?:前|老|昔日的?|长期|多年|得力)*(?<label>同事|搭档|伙伴|拍档|战友|盟友|副手|助手|合作者|合作伙伴|合伙人|助理|门生|弟子|学生|导师|老师|恩师|部下|下属|幕僚|经纪人|律师|秘书)(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-colleague-of',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})(?:的|之)(?:前|老|昔日的?|旧日的?|往日的?|长期的?|多年的?|得力|资深|首席|第一|私人|委任|委托|代理|辩护|(?:博士|硕士|论文|研究)|两名|三名|两位|三位)*(?<label>同事|搭档|伙伴|拍档|战友|盟友|副手|助手|合作者|合作伙伴|合伙人|助理|门生|弟子|学生|导师|老师|恩师|部下|下属|幕僚|经纪人|律师|辩护人|秘书|发言人|心腹|亲信|左右手|智囊|老搭档)(?:、|，)?(?<t>${PERSONS})`,
    ),
  },
  {
    rule: 'tie-colleague-described',
    type: 'works_with',
    pattern: zh(
      `(?<t>${P})[^。；${P}]{0,24}?，(?:这[位名])?(?<s>${P})的(?:前|老|昔日的?|旧日的?|往日的?|长期的?|多年的?|得力|首席|第一|私人|代理|辩护)*(?:同事|搭档|伙伴|拍档|战友|盟友|副手|助手|合作者|合作伙伴|助理|门生|弟子|学生|部下|下属|幕僚|经纪人|律师|辩护人|秘书|心腹|亲信|左右手)(?!${P}|[、，])`,
    ),
  },
  {
    rule: 'tie-together',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})(?:曾经?)?(?:与|和|同|跟|、)(?:[^，。；、${P}]{0,14}?的)?(?<t>${P})(?:一道|一起|一同|共同|联手|联名|联袂|携手|合力|合作|结伴|搭档|并肩)(?!(?:被|遭|获|涉|出庭|受审|生活|居住|吃|出席|失踪|遇难|死))`,
    ),
  },
  {
    rule: 'tie-together-after',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})[^。；，${P}]{0,8}?(?:与|和|同|跟)(?:[^，。；、${P}]{0,12}?的)?(?<t>${P})(?:则|后来|又|再度|重新|也)?(?:联手|携手|联名|联袂|合力|合谋|共谋|并肩|握手言和|言归于好|和解|结盟|结成[^，。]{0,4}同盟|搭档|合作|组队|共事)`,
    ),
  },
  {
    rule: 'tie-joint-bodies',
    type: 'works_with',
    pattern: zh(
      `(?<s>${O})(?:与|和|同|跟|、|会同|联同)(?<t>${O})[^，。；${P}${O}]{0,8}?(?:联合|共同|携手|联手|合力)(?:召开|举行|举办|发布|主办|宣布|开发|推出|成立|研发|承办|组建|发起|制定|出资|调查|侦办|运营)`,
    ),
  },
  {
    rule: 'tie-serves-body',
    type: 'works_with',
    pattern: zh(
      `(?<s>${O})(?:曾|已|此前|长期|一直|分[一二两三四五六\\d]次|先后|多次)*(?:为|替|给)(?<t>${O})(?:公司)?(?:[^，。；${P}${O}]{0,3})(?:承销|包销|审计|核数|代工|代理|供货|提供|设计|承建|运营|担保|保荐|做了|出具|发行|担任)`,
    ),
  },
  {
    rule: 'tie-worked-for',
    type: 'works_with',
    pattern: zh(
      `(?:曾)?(?:为|替|帮)(?<s>${P})(?!作证|求情|哀悼|守灵|生下|诞下|养育|辩护人)[^，。；的${P}${O}]{1,8}的(?<t>${PERSONS})`,
    ),
  },
  {
    rule: 'tie-worked-under',
    type: 'works_with',
    pattern: zh(
      `(?:曾)?(?:在|于)(?<s>${P})(?:的)?(?:手下|麾下|门下|身边|实验室|团队|办公室)(?:工作|任职|做事|担任|当|做|效力|求学|读|服务)?[^，。；${P}${O}]{0,8}的[^，。；的${P}${O}]{0,6}(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-had-cooperated',
    type: 'works_with',
    pattern: zh(
      `(?:与|和|同|跟)(?<s>${P})[^，。；${P}${O}]{0,4}?(?:有|保持|建立|展开|达成|签有|签下)[^，。；${P}${O}]{0,4}?(?:合作|合约|协议)[^，。；${P}${O}]{0,6}?的[^，。；${P}${O}]{0,8}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-fell-apart',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})[^。；${P}]{1,34}?(?<t>${P})[^。；${P}]{0,20}?(?:昔日|曾经的|往日|一度的|多年的?)(?:盟友|好友|战友|伙伴|搭档|拍档|兄弟|合伙人)[^，。；${P}]{0,8}?(?:反目|决裂|翻脸|交恶|分道扬镳|成仇)`,
    ),
  },
  {
    rule: 'tie-fell-apart-clash',
    type: 'conflict_with',
    pattern: zh(
      `(?<s>${P})[^。；${P}]{1,34}?(?<t>${P})[^。；${P}]{0,20}?(?:昔日|曾经的|往日|一度的|多年的?)(?:盟友|好友|战友|伙伴|搭档|拍档|兄弟|合伙人)[^，。；${P}]{0,8}?(?:反目|决裂|翻脸|交恶|分道扬镳|成仇)`,
    ),
  },
  {
    rule: 'tie-parted-from',
    type: 'left',
    pattern: zh(
      `(?<t>${O})[^，。；${P}${O}]{0,10}?(?:与|和|同)[^，。；${P}${O}]{0,8}?(?<s>${P})(?:在赛季[初中末后])?(?:正式|宣布|协议|协商|友好|和平|提前|[“”])*(?:分手|好聚好散|告别|说再见|结束合作)`,
    ),
  },
  {
    rule: 'tie-poached-from',
    type: 'left',
    pattern: zh(
      `(?:时任|原|前)?(?<t>${O})[^，。；${P}${O}]{0,10}?(?<s>${P})[^，。；${P}${O}]{0,6}?被(?:${NAME})?[^，。；${P}${O}]{0,6}?挖(?:了)?(?:过来|过去|走|角|来|去)`,
    ),
  },
  {
    rule: 'tie-this-holder',
    type: 'invested_in',
    pattern: zh(`(?<s>${NAME})(?:这|作为)[名家位个]?(?:第一|第二|最大|主要|控股)?大?股东[^。；${O}]{0,30}?(?<t>${O})`),
  },
  {
    rule: 'tie-is-colleague',
    type: 'works_with',
    pattern: zh(
      `(?<s>${P})(?:则|也|本人)?(?:曾经?)?(?:是|为|系|担任|充当)(?<t>${P})(?:的|之)[^，。；、${P}${O}]{0,6}?(?:同事|搭档|伙伴|拍档|战友|盟友|副手|助手|合作者|合作伙伴|合伙人|助理|门生|弟子|学生|导师|老师|恩师|部下|下属|幕僚|经纪人|律师|辩护人|秘书|心腹|亲信|左右手|智囊)`,
    ),
  },
  {
    rule: 'tie-under-guidance',
    type: 'works_with',
    pattern: zh(`(?<s>${P})[^，。；${P}]{0,6}?在(?<t>${P})的?(?:指导|带领|协助|帮助|领导|扶持|提携|栽培)下`),
  },
  {
    rule: 'tie-serves-as',
    type: 'works_with',
    pattern: zh(
      `(?<s>${O})(?:也|一直|曾)?(?:是|为|系|担任)(?<t>${O})的?[^，。；、${P}${O}]{0,4}?(?:供应商|供货商|客户|代理商|承包商|承建商|合作伙伴|合作方|赞助商|经销商|审计师|核数师|审计机构|保荐人|保荐机构|承销商|顾问|代工厂|服务商|合作商)`,
    ),
  },
  {
    rule: 'tie-led-by',
    type: 'role_at',
    pattern: zh(
      `(?<t>${O})[^，。；、${P}${O}]{0,10}?(?:则|仍|一直|现|今后|改)?由(?:[^，。；、${P}${O}]{0,8})(?<s>${P})(?:教授|博士|先生|女士|一手)?(?:领导|主持|带领|牵头|负责|执掌|掌舵|掌管|管理|经营|打理)`,
    ),
  },
  {
    rule: 'tie-stays-with',
    type: 'role_at',
    pattern: zh(
      `(?<s>${P})(?:则|又|已)?(?:与|和|同)(?<t>${O})[^，。；、${P}${O}]{0,4}?(?:续约|续签|签约|签下[^，。]{0,6}合同|签订[^，。]{0,6}合约)`,
    ),
  },
  {
    rule: 'tie-hired-by',
    type: 'role_at',
    pattern: zh(
      `(?<s>${P})[^，。；、${P}${O}]{0,6}?(?:获|受|被)(?<t>${O})(?:聘请?|聘任|聘用|委任|任命|推选|推举|录用|雇用|雇佣|延揽|招入|招募|选)(?:为|出任|担任|任|加入|，|。|的|$)`,
    ),
  },
  {
    rule: 'tie-given-to-run',
    type: 'role_at',
    pattern: zh(
      `(?:把|将)(?<t>${O})[^，。；${P}${O}股]{0,6}?(?:交给|交到|传给|托付给|交由|交予)[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  // Whose it is
  {
    rule: 'tie-runs-own',
    type: 'role_at',
    pattern: zh(
      `(?<s>${P})(?:所|自己|一手|本人)?(?:控制|控股|掌控|旗下|开|开办|经营|执掌|掌舵|主持|领导)的?(?!股)[^，。；${P}${O}的]{0,8}?(?<t>${O})(?!的?(?:股|资产|案)|[^，。；${P}${O}]{0,6}(?:股权|股份|%))`,
    ),
  },
  {
    rule: 'tie-opened',
    type: 'founder_of',
    pattern: zh(
      `(?<s>${P})(?:自己|一手)?(?:开|开办|开设|创办|创立|创建|一手创办|草创)的[^，。；${P}${O}]{0,8}?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-shareholders-are',
    type: 'invested_in',
    pattern: zh(
      `(?<t>${O})的?(?:第一|第二|最大|最大的|单一|单一最大|主要|控股|创始|原始|大)*股东(?:就是|则是|是|为|包括|有)[^，。；${P}${O}]{0,8}?(?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-as-shareholder',
    type: 'invested_in',
    pattern: zh(
      `(?<s>${NAME})[^，。；${P}${O}]{0,4}?以(?<t>${O})的?(?:第一|第二|最大|主要|控股|创始|大|小)*股东的?(?:身份|身分|名义)`,
    ),
  },
  {
    rule: 'tie-holder-described',
    type: 'invested_in',
    pattern: zh(
      `(?:持有|手握|坐拥|握有)(?<t>${O})[^，。；${P}${O}]{0,12}?(?:股权|股份|股票|%)的?[^，。；${P}${O}]{0,10}?(?<s>${NAME})`,
    ),
  },
  // Sent away
  {
    rule: 'tie-expelled-from',
    type: 'dismissed',
    pattern: zh(`(?:被|遭|遭到)(?:开除|驱逐|逐|踢|赶|清除|扫地|除名)出(?<s>${O})的?[^，。；${P}${O}]{0,6}?(?<t>${P})`),
  },
  {
    rule: 'tie-expelled',
    type: 'dismissed',
    pattern: zh(
      `(?<t>${P})[^，。；${P}${O}]{0,10}?(?:被|遭|遭到)(?<s>${O})?(?:开除|驱逐|逐|踢|赶|清除|扫地|除名|解约|解除合同)(?:出(?:${O})?)?`,
    ),
  },
  {
    rule: 'tie-ended-contract',
    type: 'dismissed',
    pattern: zh(
      `(?<s>${O})[^，。；${P}${O}]{0,8}?(?:解除|终止|中止|结束)(?:了)?(?:与|和|同|对)[^，。；${P}${O}]{0,6}?(?<t>${P})的?[^，。；${P}${O}]{0,6}?(?:合同|合约|聘约|聘用|劳动关系|职务|雇佣)`,
    ),
  },
  {
    rule: 'tie-signed-away',
    type: 'left',
    pattern: zh(
      `从(?<t>${O})(?:手中|处|队)?[^，。；${P}${O}]{0,10}?(?:签下|签约|引进|买入|买来|挖来|挖走|招入|租借|租来|延揽|聘来|请来|招揽)(?:了)?[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-contract-ended',
    type: 'dismissed',
    pattern: zh(
      `(?<s>${O})[^，。；${P}${O}]{0,10}?(?:与|和|同|跟)[^，。；${P}${O}]{0,8}?(?<t>${P})(?:提前|宣布|正式)?(?:解约|解除[^，。]{0,4}(?:合同|合约|关系|聘用)|终止[^，。]{0,4}(?:合同|合约))`,
    ),
  },
  {
    rule: 'tie-swapped-by',
    type: 'appointed',
    pattern: zh(
      `(?<s>${NAME})[^，。；${P}]{0,8}?(?:辞退|解雇|解聘|撤换|炒掉|换掉|弃用|罢免|免去|撤掉|赶走)[^，。；${P}]{0,18}?${P}[^。；${P}]{0,8}?，(?:转而|改|随即|并|又|重新)?(?:换上|改用|起用|启用|改聘|另聘|聘请|任命|委任|请来)了?[^，。；${P}${O}]{0,10}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-presents',
    type: 'appointed',
    pattern: zh(
      `(?<s>${O})(?:正式)?(?:官宣|敲定|聘下|请来|迎来)(?:了)?(?:新帅|新任|主帅|主教练|新主帅)?(?<t>${P})(?!的|加盟|加入|离)`,
    ),
  },
  // Meetings
  {
    rule: 'tie-went-to-see',
    type: 'met_with',
    pattern: zh(
      `(?<s>${P})[^，。；${P}]{0,14}?(?:找上了?|登门拜访|登门求见|求见|拜会|面见|探望|看望|探视|宴请|设宴款待|造访)[^，。；${P}]{0,14}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-reported-to',
    type: 'met_with',
    pattern: zh(
      `(?<s>${P})[^，。；${P}]{0,14}?向[^，。；${P}${O}]{0,6}?(?<t>${P})(?:当面|亲自|面)?(?:报告|面报|汇报|面呈|请益|请教|辞行|面陈|进言)`,
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
