/** Chinese verbs of stakes, takeovers and ownership. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const MONEY_ACTS: readonly ChineseAct[] = [
  {
    // 旗下某公司, whose owner is told of
    rule: 'act-own',
    type: 'parent_of',
    verbs: '旗下|下属',
    source: 'O',
    target: 'O',
    reach: 6,
    after: /^的?[^，。的]{0,6}\ue001/u,
    notBefore: /[\ue000\ue001]的?$/u,
  },
  {
    // 某公司成为某集团的全资子公司
    rule: 'act-be-subsidiary',
    type: 'parent_of',
    verbs: '成为|成了|变成|沦为|变为|作为|是|为|系|属于?|乃|隶属于?|附属于|从属于|归属于?|归入|并入',
    source: 'O',
    target: 'O',
    isTurned: true,
    takesOwner: true,
    reach: 2,
    after:
      /^了?\ue001(?:旗下|麾下|名下)?(?:的|之)?[^，。、与和\ue000\ue001]{0,6}(?:子公司|孙公司|附属公司|附属企业|分公司|全资企业|控股企业|旗下品牌|旗下公司|旗下企业|事业部|分支机构|子品牌)|^\ue001(?:旗下|麾下|名下)(?![^，。]{0,6}(?:球员|艺人|员工))/u,
    notBefore: /(?:不|非|曾|原|前)$/u,
  },
  {
    // 某集团成立某公司: what a body sets up is its own.
    rule: 'act-set-up',
    type: 'parent_of',
    verbs:
      '设立|成立|组建|创立|创办|创建|筹建|筹设|新设|专设|增设|附设|下设|另设|开设|开办|孵化出?|分拆出?|拆分出?|分出|独立出|剥离|兴办|合办|打造出?|注册成立|发起成立|出资成立|斥资成立|投资成立',
    source: 'O',
    target: 'O',
    reach: 8,
    before: /\ue001/u,
    notBefore:
      /(?:不|未|没有|并未|拒绝|反对|要求|呼吁|建议|批准|宣告|自)$|(?:要求|呼吁|建议|批准|支持|主张)[^，]{0,6}$/u,
    notAfter:
      /^(?:于|以来|至今|之初|时|后|前|初期|了?[^，。]{0,12}(?:调查|专案|工作|特别|联合|专责|临时)?(?:小组|委员会|专班|周年|联盟|协会|工会|法庭))/u,
  },
  {
    rule: 'act-acquire',
    type: 'acquired',
    // A takeover that is looked into is told of in passing.
    notBefore:
      /(?:反对|抵制|阻止|阻挠|叫停|否决|质疑|抗议|搁置|放弃|回绝|婉拒)[^，]{0,12}$|(?:提出|提议|洽谈|敌意|考虑|评估)[^，]{0,3}$|(?:核查|审查|调查|审计|评估|复核|检讨)[^，]{0,20}$/u,
    verbs:
      '收购|并购|买下|买断|接管|吞并|兼并|吞下|入主|(?<!由[^，]{1,12})控股(?!公司|集团|股东|企业|方|的\\ue001)|全资收购|要约收购|私有化|纳入麾下|纳入旗下|收入囊中|收入麾下|收归旗下|收归囊中|收归己有|收编|吞下|吃下|吃掉|拿下(?=\\ue001)|鲸吞|买了?下来?|买入全部股权|(?:接手|接盘)(?=\\ue001(?!队|俱乐部))|盘下|盘下来|顶下|合并(?=\\ue001)|吸收合并|购并|整体收购|购入(?=\\ue001[^，。股%]*$)',
    source: 'X',
    target: 'O',
    reach: 14,
    notAfter:
      /^(?:案|要|计划|完成后)|^[\ue000\ue001](?:以来|后|时|帅)|^[^，。]{0,14}(?<![\d.])(?:[1-4]?\d(?:\.\d+)?%|[一二两三四]成|[二三四五六七八]分之一|少数|部分|小部分)(?:的)?(?:股|权益)|^[^，。]{0,14}(?:计划|方案|提案|交易|一事|谈判|案)[^，。]{0,4}(?:失败|告吹|流产|破局|搁浅|取消|终止|遭|被)|^[^，。]{0,10}[\ue000\ue001][^，。的]{0,4}(?:被否|遭否|受阻|失败|告吹|流产|破局|未果|不成)/u,
  },
  {
    // 新东家某集团, of the firm that is told of
    rule: 'act-new-owner-of-it',
    type: 'acquired',
    verbs: '新(?:东家|主人|老板|买家|业主|金主)(?=[“「《]?\\ue001)|接盘[方者](?=[“「《]?\\ue001)',
    source: 'O',
    target: 'O',
    isBehind: true,
    meansIt: true,
    notBefore: /[\ue000\ue001]的?$|潜在|意向|寻找|等待$/u,
  },
  {
    // 公司由某集团接手
    rule: 'act-taken-over',
    type: 'acquired',
    verbs: '接手|接盘|买走|买断|买去|抄底|收走|拿下|吃下|收编',
    source: 'X',
    target: 'O',
    before: /\ue001(?!的)[^，]*(?:由|被|遭)[^，]*[\ue000\ue001][^，]{0,6}$/u,
    reach: 0,
    notBefore: /(?:股|资产|业务|管线|产品|机器|楼|球员|债务|项目)[^，]{0,4}(?:由|被|遭)[^，]*$/u,
  },
  {
    // 把毕生积蓄投进某公司
    rule: 'act-put-money-in',
    type: 'invested_in',
    verbs: '(?:投|砸|押|注|搭|存)(?:进|入|到|给|在|向)了?(?=\\ue001)|(?:投|砸|押|搭)了?进去',
    source: 'X',
    target: 'O',
    reach: 1,
    meansIt: true,
    before: /(?:积蓄|存款|钱|款|资金|身家|家产|退休金|养老金|嫁妆|奖金|全部|[元亿万]|股本)[^，]{0,10}$/u,
  },
  {
    // 约三成股份落入某基金会名下: in the firm that is told of
    rule: 'act-shares-go-to',
    type: 'invested_in',
    verbs:
      '(?:落入|归入|转到|划归|转入|过户给|转让给|转给|抛给|卖给|售予|赠予|赠给|捐给|转赠|抛售给|出让给)了?(?=[\\ue000\\ue001])',
    source: 'X',
    target: 'O',
    isBehind: true,
    meansIt: true,
    before: /(?:股份|股权|股票|持股|股)(?:[^，]{0,10})$/u,
    notAfter: /^[\ue000\ue001]的/u,
  },
  {
    // 对某银行的持股升至一成
    rule: 'act-stake-in',
    type: 'invested_in',
    verbs:
      '的(?:持股|持仓|股权|投资额?)(?:比例|量)?(?:已|又|再|则|也|均|一度|进一步)*(?:升|增|降|减|达|扩|翻|提|跃|跌|突破|超过)',
    source: 'X',
    target: 'O',
    before: /(?:对|在)\ue001$/u,
    takesOwner: true,
    reach: 0,
  },
  {
    rule: 'act-sell-to',
    type: 'acquired',
    verbs: '卖给了?|卖予|出售给|售予|转让给|转让予|转手给|售给|脱手给|让渡给|拱手让给|交易给',
    source: 'X',
    target: 'O',
    reach: 6,
    notBefore: /股|资产|业务|管线|产品|机器|楼|球员/u,
    isSale: true,
  },
  {
    rule: 'act-invest',
    type: 'invested_in',
    verbs:
      '投资|入股|注资|领投|参投|举牌|增持|减持|清仓|抛售|套现|战略投资|加仓|建仓|跟投|押注|加码|认购|申购|买入|购入|购得|吸纳|扫货|已购入|斥资|砸钱|(?:出资|掏钱|砸钱|掏腰包|凑钱|解囊)(?=[\\ue001])|(?:出资|掏钱|砸钱)?投[了过](?=[\\ue001])',
    source: 'X',
    target: 'O',
    reach: 12,
    notAfter: /^(?:者|人|银行|公司|机构)|^[^，。]{0,24}(?:收入囊中|收归|纳入麾下|买下|拿下|收购|盘下|接管|吃下|吞下)/u,
  },
  {
    // 某甲斥资入股: in the firm that is told of.
    rule: 'act-invest-in-it',
    type: 'invested_in',
    verbs:
      '(?:投入|拿出|砸下|给出|投下)了?[\\d一二两三四五六七八九十百千数几多近余逾约.]+[亿万]+[^，。\\ue000\\ue001]{0,3}的?(?:天使|种子|首|[A-F]|[一二三四]|战略)\\+?轮?(?=资金|融资|投资|轮|$)|(?:斥资|出资|耗资|豪掷)[^，。]{0,12}(?:入股|认购|买入|购入|增持)|斥资|注资|入股|领投|跟投|参投|砸[进下]来?了?|砸了|押注了?|投了',
    source: 'X',
    target: 'O',
    reach: 10,
    meansIt: true,
    after: /^[^，。\ue000\ue001]{0,14}(?:[亿万]|股|债|$)/u,
    notAfter:
      /^(?:者|人|方|协议)|^[^，。]{0,6}票|^[^，。]{0,24}(?:收入囊中|收归|纳入麾下|买下|拿下|收购|盘下|接管|吃下|吞下)|^[^，。]{0,14}(?:楼|地皮|豪宅|广告|转会|球员|买家)/u,
  },
  {
    // 大股东某基金, of the firm that is told of
    rule: 'act-holder-of-it',
    type: 'invested_in',
    verbs:
      '大股东(?=[\\ue000\\ue001])|股东(?=[\\ue000\\ue001])|持股(?:约|近|逾|超过|超|过)?\\d+(?:\\.\\d+)?%的(?:大股东|股东|基金|财团|私募)?(?=[\\ue000\\ue001])|(?:持股|持有|手握|握有|坐拥)(?:约|近|逾|超过|超|过)?(?:\\d+(?:\\.\\d+)?%|[一二三四五六七八九]成多?)(?:的?股份|的?股权)?的(?=[\\ue000\\ue001])',
    source: 'X',
    target: 'O',
    isBehind: true,
    meansIt: true,
    notBefore: /\ue001的?[^，与和同跟向被由]{0,8}$/u,
  },
  {
    // 创办某公司，资金来自某创投: in the firm that is told of.
    rule: 'act-money-from',
    type: 'invested_in',
    verbs: '(?:来自|出自|源于|源自)(?:于)?(?=[\\ue000\\ue001])',
    source: 'X',
    target: 'O',
    isBehind: true,
    meansIt: true,
    before:
      /(?:^|[^，])(?:启动|种子|天使|初始|起步|首轮|开办|创业)*(?:资金|资本|本钱|本金|投资|出资|融资|股本)(?:全|都|主要|均|也|正|则|最初|大多|全部|悉数|当时)*$/u,
    notAfter: /^[\ue000\ue001](?:的(?!投资|资金|注资|天使|种子))/u,
  },
  {
    // 某基金持股升至一成: in the firm that is told of.
    rule: 'act-raise-stake-in-it',
    type: 'invested_in',
    verbs:
      '持股(?:比例|量)?(?:已|也|悄然|随之|因而|进一步)*(?:升至|增至|达到?|降至|减至|升到|升破|跃升至|扩大至|超过|突破|提高到|提高至|增加至|跌破)|扫货|举牌|悄然吸纳|悉数抛售|增持(?=了?[所其手全]|$)|减持(?=了?[所其手全]|$)|清仓(?=了?[所其手全]|$)',
    source: 'X',
    target: 'O',
    reach: 6,
    meansIt: true,
  },
  {
    rule: 'act-become-its-holder',
    type: 'invested_in',
    verbs: '成为|坐上|跃居|跻身|晋身|变成|当上|升为',
    source: 'X',
    target: 'O',
    reach: 6,
    meansIt: true,
    after: /^(?:了|其|该公司|公司)?[^，。\ue000\ue001]{0,6}(?:大股东|控股股东|主要股东)/u,
  },
  {
    rule: 'act-hold',
    type: 'invested_in',
    verbs:
      '持有|握有|攥有|持股|占股|占有|手上有|控制|买下|买入|购得|买进|拿下|获得|获取|吸纳|拿到|受让|换来|换得|换取|得到|入手|买回|购回|斩获|认购|掌控|掌握|拥有|手持|手握|接过|坐拥|取得|收购(?![^，。]{0,16}(?:[5-9]\\d(?:\\.\\d+)?%|100%|全部|多数|控股权))|借入',
    source: 'X',
    target: 'O',
    reach: 10,
    after: /^[^，。；]{0,16}(?:股份|股权|股票|权益|%|大股东|[二三四五六七八]分之一|[一二三四五六七八九半]成|过半)/u,
    // 持股5%的基金: who holds.
    notAfter:
      /^[^，。\ue000\ue001]{0,10}(?:%|成|股权|股份|分之一)的[^，。\ue000\ue001]{0,8}[\ue000\ue001](?!的?[^，。]{0,2}股(?!东))/u,
  },
  {
    rule: 'act-become-holder',
    type: 'invested_in',
    verbs: '成为|坐上|变成|变成了',
    source: 'X',
    target: 'O',
    reach: 6,
    after: /^[^，。]{0,20}大股东/u,
  },
];
