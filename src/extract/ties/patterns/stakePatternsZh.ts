/** Stakes, takeovers and ownership in Chinese: 某公司旗下的某厂, 持有某公司股份的某甲. */
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const STAKE_PATTERNS_ZH: readonly TiePattern[] = [
  {
    // 某集团把某公司70%的股权以1元的价格转让给某城投
    rule: 'tie-majority-sold-to',
    type: 'acquired',
    pattern: shape(
      `(?:把|将)(?:所持|持有|手中|名下)?的?(?<t>${O})的?[^，。；${P}${O}]{0,4}?(?:(?:5[1-9]|[6-9]\\d|100)(?:\\.\\d+)?%|全部|所有|[六七八九]成)[^，。；${P}${O}]{0,4}(?:股权|股份|权益)[^，。；${P}${O}]{0,16}?(?:转让|出售|卖|转手|出让|售予|让渡)给?(?:了)?(?<s>${O})`,
    ),
  },
  {
    // 某俱乐部的东家某地产
    rule: 'tie-owner-of',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})的(?:东家|班主|母公司|控股股东|全资股东|母集团)(?<s>${O})`),
  },
  // Stakes
  {
    rule: 'tie-stake-sold',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^。；，${P}${O}]{0,6}?(?:将|把)(?:所持|持有的?|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)`,
    ),
  },
  {
    rule: 'tie-stake-bought',
    type: 'invested_in',
    pattern: shape(
      `(?:所持|持有|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)[^。；，${P}${O}]{0,16}?(?:给|予)(?<s>${O})(?![^，。]{0,2}的)`,
    ),
  },
  {
    rule: 'tie-stake-given',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:获|得到|获得)[^。；，${O}]{0,8}?(?:赠予|赠与|馈赠|转让|配予|配发|授予|分得|注入)(?:的)?(?<t>${O})[^。；，${P}${O}]{0,8}?(?:股份|股权|股票)`,
    ),
  },
  {
    rule: 'tie-takeover-of',
    type: 'acquired',
    pattern: shape(
      `(?<s>${O})(?:[^，。；${P}${O}]{0,8})对(?<t>${O})的(?:全面|全资|要约|正式)*(?:收购|并购|接管|私有化|兼并)(?!(?:案|计划|方案|要约|交易|谈判|一事)?(?:告吹|失败|流产|破局|搁浅|遭|被|受阻|意向|兴趣|传闻))`,
    ),
  },
  {
    rule: 'tie-is-subsidiary',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O})(?:则|也|本身)?(?:是|为|系|乃)[^，。；${P}${O}]{0,4}?(?<s>${O})(?:的|旗下|下属|属下|控股|全资|海外|主要|间接|直接)*[^，。；${P}${O}]{0,4}?(?:子公司|附属公司|分公司|子品牌|品牌|企业|公司|(?<!审计|评级|中介|监管|研究|金融|投资|保荐|担保|承销|认证|检测|评估|合作|代理)机构|单位|部门|平台|基金)`,
    ),
  },
  {
    rule: 'tie-belongs-to',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O})(?:是|[现原曾]|目前|一直|长期)*(?:隶属于?|附属于|从属于|归属于?|属于|由|归|为)(?<s>${O})(?:(?:全资|控股|所有|所拥有|管辖|旗下|控制|持有|名下)|(?<=(?:属于?)${O})(?:$|[，。；的]))`,
    ),
  },
  {
    rule: 'tie-went-to-buyer',
    type: 'acquired',
    pattern: shape(
      `(?<t>${O})[^。；，没未将拟股${P}${O}]{0,10}?(?:被并入|并入|归入|划入|纳入|落入|易主|改姓|归于|归|嫁入|投入|卖给|售予|出售给|转让给|卖身)(?:了|于|予|给)?(?<s>${O})(?:旗下|麾下|囊中|之手|手中|名下|怀抱|版图|阵营|体系|$|[，。；])`,
    ),
  },
  {
    rule: 'tie-is-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:[^，。；没未不${P}${O}]{0,6})(?:是|系|为|成为|成了|作为)(?<t>${O})的?(?:[^，。；${P}${O}]{0,6})(?:大股东|小股东|股东|控股方|投资方|投资人|投资者|出资方|出资人|战略投资者|天使投资人|幕后金主|金主)`,
    ),
  },
  {
    rule: 'tie-of-the-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})的?(?:第一|第二|第三|最大|主要|单一|控股|创始|原始|早期|天使|战略|机构|个人|长期|大|小|原|前)*(?:股东|投资者|投资人|投资方|出资人|金主)(?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-took-in-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})[^，。；没未拟${P}${O}]{0,10}?(?:引入|引进|迎来|引来|拉来|获得?)(?:了)?(?<s>${NAMES})(?:等)?(?:作为|为|担任|成为|这[一名家]|的|作|等)*[^，。；${P}${O}]{0,4}?(?:战略投资|战投|投资者|投资方|股东|增资|入股|注资|领投|投资|融资)`,
    ),
  },
  {
    rule: 'tie-round-led-by',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})[^。；拟${P}${O}]{0,24}?由(?<s>${NAMES})(?:等|共同|联合|独家)*(?:领投|跟投|参投|投资|注资|出资|持股|持有|控股)(?!的${O})`,
    ),
  },
  {
    rule: 'tie-round-of',
    type: 'invested_in',
    pattern: shape(
      `由(?<s>${NAMES})(?:等|共同|联合|独家)*(?:领投|投资|注资|出资|控股)(?:、${NAMES}(?:等)?(?:跟投|参投))?的(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-round-followed',
    type: 'invested_in',
    pattern: shape(`领投[、，](?<s>${NAMES})(?:等)?(?:跟投|参投)的(?<t>${O})`),
  },
  {
    rule: 'tie-holding-asks',
    type: 'invested_in',
    pattern: shape(
      `(?:持有?股?|持股|占股|手握|握有)(?:比例)?[^，。；${P}${O}]{0,8}(?:%|成|股权|股份|分之一)的[^，。；${P}${O}]{0,6}(?<s>${NAME})[^，。；${P}${O}]{0,14}?(?:要求|召集|批评|反对|支持|敦促|致函|质疑|提名|起诉|罢免|呼吁|促请|向)[^，。；${P}${O}]{0,4}(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-held-stake',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:所持|持有|手中|手上|名下|所持有)的?(?<t>${O})[^。；，${P}${O}]{0,8}?(?:股份|股权|股票|持股)`,
    ),
  },
  {
    rule: 'tie-lends',
    type: 'supported',
    pattern: shape(
      `(?<s>${NAME})[^，。；没未不拒拟将停${P}${O}]{0,8}?(?:(?:向|给|为|对)(?<t>${O})[^，。；${P}${O}]{0,4}?(?:提供|发放|拨付|注入|捐出|捐赠|捐献|追加|给予)(?:了)?[^，。；${P}${O}]{0,12}?(?:贷款|借款|授信|信贷|信用额度|过桥|资金支持|援助|捐款|捐赠|担保|救助|拨款|资助))`,
    ),
  },
  {
    rule: 'tie-gives-to',
    type: 'supported',
    pattern: shape(`(?<s>${NAME})[^，。；没未不拒拟将停${P}${O}]{0,8}?向(?<t>${O})(?:捐款|捐赠|捐资|捐出|捐助|捐)`),
  },
  {
    rule: 'tie-lends-to',
    type: 'supported',
    pattern: shape(
      `(?<s>${NAME})[^，。；没未不拒拟将停${P}${O}]{0,8}?(?:借款|贷款|放贷|放款|捐款|捐赠|捐)[^，。；${P}${O}]{0,8}给(?:了)?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-gave-capital',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:[^，。；没未不拒拟将${P}${O}]{0,8})(?:为|向|给|替)(?<t>${O})(?:[^，。；${P}${O}]{0,4})(?:提供|投入|注入|投了|砸下|砸了|投资|出资|拿出)(?:了)?[^，。；${P}${O}]{0,10}?(?:投资|资金|资本|融资|启动金|启动资金|[亿万](?:美元|元|港元|日元|欧元|英镑))`,
    ),
  },
  {
    rule: 'tie-stake-rises',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^。；，${P}${O}]{0,8}?(?:对|在)(?<t>${O})的?(?:持股|股份|股权|持仓|权益)(?:比例|占比)?`,
    ),
  },
  {
    rule: 'tie-sold-own-stake',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^。；，没未不${P}${O}]{0,8}?(?:抛售|出售|卖出|卖掉|抛出|清空|减持|转让|套现|出清|质押|抵押)(?:了|掉)?(?:所|其|手中|手上|名下|全部)*(?:持有?的?)?(?<t>${O})(?:的)?[^。；，${P}${O}]{0,6}?(?:股份|股权|股票|持股)`,
    ),
  },
  // Ownership
  {
    rule: 'tie-owned',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})(?:旗下|下属|属下|控股|全资|全资拥有|控制)的?(?:全资|控股)?(?:子公司|附属公司|分公司|企业|品牌|平台|基金)?的?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-owned-through',
    type: 'parent_of',
    pattern: shape(`(?<s>${O})[^。；，]{0,14}?通过(?:旗下|下属|全资子公司|子公司)的?(?<t>${O})`),
  },
  {
    // 某集团公告，副总裁某甲出任旗下某公司董事长
    rule: 'tie-owns-under-it',
    type: 'parent_of',
    pattern: shape(
      `(?<![${P}${O}的])(?<s>${O})(?!的)[^。；${O}]{0,30}?(?<![${P}的])(?:其)?(?:旗下|下属|麾下)(?:的)?[^，。；${P}${O}]{0,4}?(?<t>${O})`,
    ),
  },
  {
    // 某公司与大股东某集团
    rule: 'tie-with-its-holder',
    type: 'invested_in',
    pattern: shape(`(?<t>${O})(?:、|和|与|及|以及)(?:其)?(?:第一|最大|控股|大|单一)*股东(?<s>${O})`),
  },
  {
    rule: 'tie-parent-company',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})[^。；${O}]{0,60}?(?:母公司|控股股东)(?<s>${O})`),
  },
  {
    rule: 'tie-subsidiary',
    type: 'parent_of',
    pattern: shape(`(?<s>${O})的?(?:全资|控股)?(?:子公司|附属公司|分公司|分支机构)(?<t>${O})`),
  },
  {
    rule: 'tie-and-subsidiary',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})(?:以|[与和及同]|连同)(?:其|旗下|下属|属下)*的?(?:全资|控股|境外|海外|核心|主要)*(?:子公司|附属公司|分公司|分支机构|子品牌|全资公司|孙公司|关联公司)(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-money-of',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:的)?(?:投资|注资|入股|资金|增资|跟投|领投|战略投资|风险投资)[^，。；没未拟若${P}${O}]{0,4}?(?:让|使|令|助|帮助|救了?|为|给)(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-got-money',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})[^，。；没未拟想望寻求${P}${O}]{0,12}?(?:拿到|收到|接受|得到|募得|赢得|争取到|拿下|取得|吸引)(?:了)?(?<s>${NAMES})(?:等|的)*[^，。；${P}${O}]{0,12}?(?:投资(?![者人])|注资|入股|融资|增资|种子资金|天使资金|股权投资)`,
    ),
  },
  {
    rule: 'tie-is-parent',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})(?:（|\\(|，|是|为|作为|即)+(?<t>${O})的?(?:母公司|控股股东|东家|拥有者|所有者|控股公司)`,
    ),
  },
  {
    rule: 'tie-this-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:这|作为)[名家位个]?(?:第一|第二|最大|主要|控股)?大?股东[^。；${O}]{0,30}?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-shareholders-are',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})的?(?:第一|第二|最大|最大的|单一|单一最大|主要|控股|创始|原始|大)*股东(?:就是|则是|是|为|包括|有)[^，。；${P}${O}]{0,8}?(?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-as-shareholder',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^，。；${P}${O}]{0,4}?以(?<t>${O})的?(?:第一|第二|最大|主要|控股|创始|大|小)*股东的?(?:身份|身分|名义)`,
    ),
  },
  {
    rule: 'tie-holder-described',
    type: 'invested_in',
    pattern: shape(
      `(?:持有|手握|坐拥|握有)(?<t>${O})[^，。；${P}${O}]{0,12}?(?:股权|股份|股票|%)的?[^，。；${P}${O}]{0,10}?(?<s>${NAME})`,
    ),
  },
];
