/**
 * Chinese verbs of blame, doubt, accusation, mockery and complaint, and what is said of somebody to that end. Words in
 * Simplified characters; general vocabulary.
 */
import type { ChineseAct } from './chineseAct.ts';
import { FAULTS, MISDEEDS } from './judgements.ts';

/** Verbs for saying something, which blame only by what is said. */
const SAYS =
  '说(?![情服话谎])|表示|称(?!赞)|直言|认为|坚称|声称|宣称|指出|强调|感叹|慨叹|叹(?=[\\ue000\\ue001]|$)|写道|形容|认定|断言|直陈|痛陈|力陈|坦言|透露|直指|反指|力指|怒指|暗指|影射|暗讽|怀疑|质疑|控诉|投诉|爆料|揭露|揭发|踢爆|点出|反驳|批(?<![审大获]批)(?=[\\ue000\\ue001“「]|$)|斥(?<!申斥)(?=[\\ue000\\ue001“「]|$)|轰(?=[\\ue000\\ue001“「]|$)|指(?=[\\ue000\\ue001“「]|$)|讥(?=[\\ue000\\ue001“「]|$)|讽(?=[\\ue000\\ue001“「]|$)|爆(?=[\\ue000\\ue001“「]|$)|驳(?=[\\ue000\\ue001“「]|$)|回应称|反击称|还击';

/** Verbs of giving somebody a bad name: 斥为, 骂作. */
const BRANDS =
  '(?:怒斥|痛斥|斥|怒骂|大骂|痛骂|骂|讥讽|讥笑|讥|嘲讽|嘲笑|嘲|讽刺|讽|贬|批评|批判|批|诬|诬蔑|污蔑|指控|指|轰|喻)(?:为|作|成|是)';

export const CRITICISM_ACTS: readonly ChineseAct[] = [
  {
    rule: 'act-criticize',
    type: 'criticized',
    verbs:
      '不点名(?:地)?(?:批评|指责|抨击)|点名批评|批评|指责|质疑|痛斥|怒斥|斥责|直斥|严斥|驳斥|怒叱|叱责|叱骂|申斥|训斥|呵斥|喝斥|喝骂|抨击|炮轰|开炮|狂轰|猛轰|怒轰|狠轰|谴责|指控|指摘|控诉|抱怨|埋怨|责备|责怪|责难|责骂|怪罪|归咎|归罪|迁怒|讽刺|嘲讽|讥讽|讥笑|嘲笑|嘲弄|耻笑|取笑|挖苦|奚落|揶揄|调侃|影射|质问|责问|诘问|诘难|质询|追问|逼问|怒批|痛批|狠批|猛批|力批|严批|直批|批判|批驳|声讨|讨伐|挞伐|口诛笔伐|弹劾|怒怼|回怼|怼|开撕|手撕|数落|教训|喊话(?=[\\ue000\\ue001])|点名(?=[\\ue000\\ue001]|$)|直指|反指|怒指|痛骂|大骂|怒骂|咒骂|辱骂|谩骂|臭骂|斥骂|骂(?<![挨对]骂)|贬低|贬损|贬斥|诋毁|诽谤|丑化|抹黑|攻击(?![性力队者])|抨弹|非议|反呛|回呛|呛声|呛爆|呛(?<![够]呛)(?=[\\ue000\\ue001])|攻讦|反咬|痛诉|哭诉|控斥|痛陈|揭穿|拆穿|戳穿|唾弃|鄙视|鄙夷|看不起|瞧不起|看不惯|不齿|不耻|不信任|信不过|怀疑|不看好|看衰|唱衰|不认同|不苟同|不认可|不赞同|不屑(?=[\\ue000\\ue001])|狠酸|酸(?=\\ue000)|打脸|打了[^，。]{0,4}脸|踩(?=\\ue000)|寸爆|窒(?=\\ue000)|轰(?=\\ue000|$)|开酸|狂酸|吐槽|揶揄|戏谑|嘲谑|反讽|怒轰|不满(?=[\\ue000\\ue001])|怨(?=\\ue000)|怪(?=\\ue000)|斥(?<![申]斥)(?=[\\ue000\\ue001])|讥(?=[\\ue000\\ue001])|批(?<![审大一第这那首报获]批)(?=\\ue000)|嘲(?<!自嘲)(?=\\ue000)',
    source: 'X',
    target: 'X',
    takesOwner: true,
    reachesOn: true,
    notBefore:
      /(?:矛头|箭头|目标|证据|线索|枪口|接受|令人|引人|引发|引起|招致|无可)[^，]{0,2}$|(?:不|没有|不容|并非)$/u,
    notAfter: /^(?:者|声|界|家|意见|文章|的是|称号|名册|罪|案|诉讼|官司|风暴|风波|事件|信|函)/u,
  },
  {
    // 某甲说，某乙“毁了公司”: what is said of them is bad.
    rule: 'act-say-badly',
    type: 'criticized',
    isPrivate: true,
    verbs: SAYS,
    source: 'X',
    target: 'X',
    reach: 0,
    reachesOn: true,
    notBefore: /[据听不没]$|没有$|并未$|否认[^，]*$|报警$|报案$/u,
    notAfterClause: /入禀|递状|具状|呈状|提告|兴讼|诉状|起诉|提诉/u,
    nextClause: new RegExp(
      `^(?:等人?|本人)?[^“”，]{0,10}?(?<![不没未无]|没有|并未|绝不|不会)[“"「]?[^“”，]{0,14}?(?<![不没未无]|没有|并未|绝不|不会|从未|并非)(?:${FAULTS}|${MISDEEDS})`,
      'u',
    ),
    // A friend's kind word begins as a reproach does: 称某甲是被冤枉的.
    nextNot: /冤|清白|无辜|澄清|误解|绝无/u,
  },
  {
    // 某甲被斥为骗子, 把某甲骂作小丑
    rule: 'act-brand',
    type: 'criticized',
    verbs: BRANDS,
    source: 'X',
    target: 'X',
    before: /被|遭|把|将/u,
    reach: 0,
  },
  {
    // 某乙执意买进，某甲讥之为烧钱
    rule: 'act-brand-told',
    type: 'criticized',
    verbs: '(?:怒斥|痛斥|直斥|斥|讥讽|讥|嘲讽|嘲|讽|贬|骂|批|诋|诬)之(?:为|以|曰)?',
    source: 'X',
    target: 'X',
    meansTold: true,
  },
  {
    // 当众发难: at whom the next clause tells of
    rule: 'act-rise-against',
    type: 'criticized',
    verbs: '发难|开炮|兴师问罪',
    source: 'P',
    target: 'P',
    reach: 0,
    reachesOn: true,
    before: /^[^向对朝]*$/u,
  },
  {
    // 把某甲描述为暴君
    rule: 'act-depict',
    type: 'criticized',
    verbs: '(?:描述|描绘|形容|比喻|比|称|视|定性|刻画|评价|说|看)(?:为|作|成)',
    source: 'X',
    target: 'X',
    before: /被|遭|把|将/u,
    after: new RegExp(`^[^，。]{0,14}(?:${FAULTS})`, 'u'),
    reach: 0,
  },
  {
    // 把矛头指向某甲, 将责任归咎于某甲
    rule: 'act-aim-at',
    type: 'criticized',
    verbs:
      '指向|直指|对准|瞄准|归咎于?|归罪于?|归因于|推给|推到|推卸给|推诿给|甩给|甩到|扣在|扣到|怪到|怪在|怪罪于?|算到|算在|发泄在|发泄到|迁怒于?|转向|撒向|泼向',
    source: 'X',
    target: 'X',
    takesOwner: true,
    reach: 2,
    before:
      /(?:把|将)[^，]*(?:矛头|箭头|枪口|炮口|炮火|火力|责任|罪责|罪名|过错|失败|败因|问题|锅|帽子|账|怒火|怒气|怨气|脏水|失利|亏损|事故|危机|混乱|原因)[^，\ue000\ue001]{0,6}$|迁怒|归咎/u,
  },
  {
    // 向监管部门举报: the authority is told, and is not the one that is told of.
    rule: 'act-denounce',
    type: 'criticized',
    verbs: '举报|揭发|检举|告发|投诉|爆料|揭露|踢爆|曝光|揭批|告密|告状|揭破|起底|揭开',
    source: 'X',
    target: 'X',
    takesOwner: true,
    isUnmarked: true,
    notAfter: /^(?:信|人|者|材料|电话|后|称|率|的|了?[\ue000\ue001]的(?:身份|面纱|真面目|行踪))/u,
  },
  {
    rule: 'act-criticize-to',
    type: 'criticized',
    verbs:
      '(?:表示|表达|流露|深感|感到|大感|倍感|颇感|甚感|极为|十分|非常|相当|颇为|大为|颇|甚|极其|强烈|极度|深表|备感|一直|早已|早就|心存|心怀|怀有|抱有)(?:了|过|出|着)?(?:强烈|极度|极大|严重|深切|深深|明显|公开|的|十分|非常)*(?:不满|失望|愤怒|愤慨|愤恨|气愤|震怒|不悦|不快|担忧|忧虑|忧心|关切|遗憾|质疑|怀疑|疑虑|反感|厌恶|鄙夷|鄙视|谴责|抗议|异议|怨言|怨气|怨恨|微词|不屑|不齿|寒心|痛心|心寒|不信任|戒心|成见|看法)',
    source: 'X',
    target: 'X',
    before: /(?:对|向)[^，]*[\ue000\ue001]/u,
    takesOwner: true,
    notBefore: /(?:不|没有|并未|未)$/u,
  },
  {
    rule: 'act-turn-on',
    type: 'criticized',
    verbs:
      '(?:提出|提|作出|做出|发出|予以|加以|给予|进行|展开|发动|发起)(?:了|过)?(?:严厉|强烈|激烈|尖锐|猛烈|公开|严重|正式|书面|多项|一连串|一系列|新|的)*(?:抗议|控诉|质疑|批评|指责|指控|异议|责难|质询|谴责|抨击|批判|声讨|攻击|驳斥|嘲讽|挖苦|警告)|颇有微词|有微词|颇有怨言|有怨言|多有怨言|满腹怨言|大有意见|有意见|很有意见|嗤之以鼻|不以为然|不屑一顾|不买账|冷嘲热讽|热嘲冷讽|大加挞伐|大加鞭挞|大肆抨击|大肆攻击|破口大骂|大骂|恶言相向|出言不逊|恶语相向|怒不可遏|大发雷霆|大动肝火|忍无可忍|心生不满|咬牙切齿|深恶痛绝|恨之入骨|嫌弃|横加指责|百般刁难|百般挑剔|指指点点|说三道四|评头论足|兴师问罪|发难|开火|开炮|开战|叫阵|叫骂|喊话|抗议|失去信心|失去信任|失去耐心|丧失信心|没有信心|不抱(?:任何|太大|过高)?(?:希望|期望|信心|幻想)|不以为意(?!$)|大失所望|失望|不满|不信任|存疑|起疑|翻旧账|算账|呛声|放狠话|下战书|打脸|泼冷水|泼脏水|落井下石',
    source: 'X',
    target: 'X',
    before: /(?:对|向|朝|冲|针对)[^，]*[\ue000\ue001]/u,
    takesOwner: true,
    notBefore: /(?:[不没]|没有|并未|未|让|令|使)[^，]{0,2}$/u,
  },
  {
    // 某甲讽某乙“忘本”, 某甲骂某乙是骗子
    rule: 'act-call',
    type: 'criticized',
    verbs: '称|批|斥|轰|指|形容|骂|讥|叹',
    source: 'X',
    target: 'X',
    reach: 1,
    after: new RegExp(`^.{0,6}[“"『「](?:[^”"』」]{0,14})(?:${FAULTS})`, 'u'),
  },
  {
    rule: 'act-groundless',
    type: 'criticized',
    verbs: '反驳|反击|回击|反唇相讥|驳斥',
    source: 'X',
    target: 'X',
    takesOwner: true,
    reachesOn: true,
  },
  {
    rule: 'act-demand-said',
    type: 'criticized',
    isPrivate: true,
    verbs: '要求|呼吁|敦促|喝令|催促|促(?=[\\ue000\\ue001])|促请|责成|奉劝|告诫|警告',
    source: 'X',
    target: 'X',
    reach: 3,
    after:
      /^[^，。]{0,16}(?:负责|道歉|致歉|赔礼|认错|认罪|交代|反省|检讨|整改|停止|住手|澄清|收回|撤回|撤销|纠正|改正|解释清楚|说清楚|公开真相|公布真相|闭嘴|别再|不要再)/u,
    notBefore: /法院|法庭|起诉|诉讼|仲裁/u,
  },
];
