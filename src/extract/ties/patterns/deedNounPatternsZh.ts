/**
 * Deeds as nouns in Chinese, of whom somebody receives them or at whom they aim: 某甲遭到某乙的批评, 某甲对某乙的起诉,
 * 面对某甲的指控，某乙…, 某乙否认某甲的指控.
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { AND_OTHERS, shape, type TiePattern } from './tiePattern.ts';

/** What follows a noun that is then no deed: 批评者, 支持率, 投资人. */
const NOT_A_DEED = '(?![者人率度方家界金额信函书率组案])';

/** Deeds as nouns. `answers`: who answers, fears or enjoys it is the one it is done to. */
const NOMINAL: readonly { type: RelationshipType; nouns: string; isAnswered?: boolean }[] = [
  {
    type: 'supported',
    nouns:
      '支持|力挺|声援|背书|拥护|赏识|(?<!不)信任(?!危机|投票|动议)|信赖|青睐|肯定|赞扬|称赞|赞许|赞赏|赞誉|好评|夸奖|表扬|提携|提拔|栽培|支援|援助|资助|帮助|鼓励|庇护|力保|力荐|举荐|担保|谅解|同情|认可|欢迎|拥戴|器重|慰问|敬意|感谢',
    isAnswered: true,
  },
  {
    type: 'criticized',
    nouns:
      '批评|抨击|指责|指控|质疑|怀疑|谴责|非议|斥责|训斥|痛批|炮轰|嘲讽|嘲笑|讥讽|讽刺|挖苦|不满|责难|责怪|责问|质问|质询|诘问|抱怨|抗议|攻击|驳斥|声讨|讨伐|控诉|举报|投诉|揭发|爆料|警告|微词|怨言|怨气|愤怒|愤慨|失望|担忧|疑虑|不信任(?!投票|动议|案)|炮火|诋毁|污蔑|谩骂|辱骂|讥笑|奚落|耻笑|取笑|鄙视|冷眼|白眼|数落|挞伐|反唇相讥|嘘声|冷嘲热讽|揶揄|痛骂|怒火|怒骂',
    isAnswered: true,
  },
  { type: 'invested_in', nouns: '投资|持股|注资|入股|增持|战略投资|天使投资|风险投资|认购' },
  { type: 'dismissed', nouns: '解雇|罢免|开除|解聘|撤换' },
  {
    type: 'opposed',
    nouns:
      '反对|抵制|阻挠|阻拦|阻击|抵抗|杯葛|打压|打击报复|报复|排挤|封杀|围剿|逼宫|(?:罢免|弹劾|不信任)(?:案|投票|动议|提案)',
  },
  {
    type: 'legal_action_against',
    nouns:
      '起诉|诉讼|控告|检控|公诉|追诉|追讨|索赔|反诉|官司|自诉|刑事调查|立案调查|调查(?!组|委员会|报告|结果)|侦查|侦办|审讯|讯问|传唤|约谈|处罚|罚款|罚单|罚则|处分|判决|判刑|审判|审理|指控书|传票|搜查|突击搜查|逮捕|逮捕令|拘捕|拘留|通缉|通缉令|引渡(?:请求|要求|申请)?|冻结令|禁制令|限制令|制裁|传召|监管函|警示函|关注函|问询函|立案通知书?|行政处罚决定书?|处罚决定书?|起诉书|律师函|清盘呈请|追缉',
  },
];

/** Nothing that undoes the deed stands in between. */
const GAP = `[^，。；没未无拒否免避${P}${O}]`;

/** 面对, 来自, 驳斥: what somebody answers, suffers or enjoys of another. */
const ANSWERS =
  '否认|回应|反驳|驳斥|驳回|回击|反击|不理|无视|无惧|不惧|不顾|漠视|面临|面对|承受|不堪|招架|感谢|感激|珍惜|失去|依靠|依赖|仰仗|凭借?|靠着?|躲避|回避|逃避|规避|招来|惹来|引起|引发|激起|仍?受|顶住|不服|不满';

const ruleOf = (stem: string, type: RelationshipType) => `tie-${stem}-${type.replaceAll('_', '-')}`;

/** Who brings something to light. */
export const TELLER =
  '(?:吹哨人|吹哨者|举报人|举报者|检举人|检举者|揭发者|揭发人|告发人|告发者|爆料人|爆料者|揭弊者|告密者|批评者|投诉人)';

export const DEED_NOUN_PATTERNS_ZH: readonly TiePattern[] = [
  {
    // 某甲的举报人是某乙
    rule: 'tie-teller-is',
    type: 'criticized',
    pattern: shape(
      `(?<t>${NAME})[^，。；${P}${O}]{0,4}?${TELLER}(?:正|就|便|恰|不)?(?:是|为|系)[^，。；${P}${O}]{0,10}?(?<s>${P})(?!的)`,
    ),
  },
  {
    // 举报人是某甲的前助手某乙
    rule: 'tie-teller-of',
    type: 'criticized',
    pattern: shape(
      `${TELLER}(?:正|就|便|恰)?(?:是|为|系)[^，。；${P}${O}]{0,4}?(?<t>${NAME})的[^，。；${P}${O}]{1,8}?(?<s>${P})(?!的)`,
    ),
  },
  {
    // 揭发某甲的是某乙
    rule: 'tie-told-on-by',
    type: 'criticized',
    pattern: shape(
      `(?:举报|揭发|检举|告发|踢爆|揭露|爆料|投诉|批评|指责|炮轰|抨击|质疑)(?<t>${NAME})的(?:人|，)?(?:正|就|便|恰|不是别人，正)?(?:是|为|系)[^，。；${P}]{0,14}?(?<s>${P})(?!的)`,
    ),
  },
  // What is done to somebody, as a noun: 某甲遭到某乙的批评, 某甲对某乙的起诉
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: ruleOf('receives', type),
      type,
      pattern: shape(
        `(?<t>${NAME})(?!的[^，。]{0,4}(?:父|母|妻|夫|子|女|兄|弟|姐|妹|律师|家人|亲属|朋友|对手))${GAP}{0,8}?(?<![没未无拒])(?:获得?|得到|赢得|博得|深得|深受|备受|饱受|受到|遭到?|遭遇|遭受|遭逢|招致|招来|惹来|引来|引起|引发|激起|激怒|收到|接到|接获|取得|换来|迎来|面临)(?:了|过)?(?:来自)?(?<s>${NAMES})${AND_OTHERS}的?[^，。；的没未无${P}${O}]{0,6}?(?:${nouns})${NOT_A_DEED}`,
      ),
    }),
  ),
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: ruleOf('towards', type),
      type,
      pattern: shape(
        `(?<![向请])(?<s>${NAME})[^，。；没未无拒否免避退${P}${O}]{0,6}?(?<!推翻了?|撤销了?|纠正了?)(?:对|针对|向)(?<t>${NAMES})${AND_OTHERS}(?:的|提出的?|发起的?|展开的?|进行的?|提起的?|发出的?|下达的?|开出的?|签发的?|送达的?|作出的?|采取的?|下发的?|启动的?|出具的?|实施的?|递交的?)[^，。；的没未无${P}${O}]{0,6}?(?:${nouns})${NOT_A_DEED}`,
      ),
    }),
  ),
  // 面对某甲的指控，某乙没有回应
  ...NOMINAL.filter((n) => n.isAnswered).map(
    ({ type, nouns }): TiePattern => ({
      rule: ruleOf('answered', type),
      type,
      pattern: shape(
        `(?:面对|对于|有了|凭借|多亏|幸得|幸有|借助|顶着|在|鉴于|不顾|无视|来自|经过|由于|因|因为)(?<s>${NAMES})${AND_OTHERS}的[^，。；的没未无${P}${O}]{0,4}?(?:${nouns})${NOT_A_DEED}(?:下|中|之下|声中|声|面前)?(?:，|让|令|使|迫使|促使)(?:随后|最终|终于|时任|前)?(?<t>${P})(?!的|、|和)`,
      ),
    }),
  ),
  // 某甲的支持让某乙松了口气
  ...NOMINAL.filter((n) => n.isAnswered).map(
    ({ type, nouns }): TiePattern => ({
      rule: ruleOf('moves', type),
      type,
      pattern: shape(
        `(?<s>${NAMES})${AND_OTHERS}的[^，。；的没未无${P}${O}]{0,4}?(?:${nouns})${NOT_A_DEED}[^，。；没未无${P}${O}]{0,4}?(?:让|令|使|迫使|促使|逼得|刺痛|打动|激怒|惹恼|鼓舞|伤害)了?(?<t>${P})(?!的|、|和)`,
      ),
    }),
  ),
  // 某乙否认某甲的指控, 某乙感谢某甲的支持
  ...NOMINAL.filter((n) => n.isAnswered).map(
    ({ type, nouns }): TiePattern => ({
      rule: ruleOf('answers', type),
      type,
      pattern: shape(
        `(?<t>${NAME})[^，。；${P}${O}]{0,8}?(?:${ANSWERS})(?:了|过)?(?:来自)?(?<s>${NAMES})${AND_OTHERS}(?:的|提出的?|此前的?|对其的?)[^，。；的没未无${P}${O}]{0,6}?(?:${nouns})${NOT_A_DEED}`,
      ),
    }),
  ),
  // What the press uncovers
  {
    rule: 'tie-reported-on',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})[^。；，${P}${O}]{0,8}?(?:刊出|发表|刊登|刊发|撰写|发布|写出|推出|播出)[^。；，${P}${O}]{0,10}?(?:报道|文章|调查)，(?:称|指|揭露|质疑|披露|直指)(?<t>${O})`,
    ),
  },
];
