/** Chinese verbs of the law: suing, prosecuting, judging, punishing, inquiring. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const LAW_ACTS: readonly ChineseAct[] = [
  {
    // 监管机构认定，公司虚增利润
    rule: 'act-find',
    type: 'legal_action_against',
    verbs: '认定|查明|查实|通报称?|指控|指',
    source: 'O',
    target: 'X',
    reach: 1,
    reachesOn: true,
    isPower: true,
    offence:
      /虚增|违规|违法|造假|涉嫌|行贿|受贿|侵占|挪用|欺诈|诈骗|操纵|隐瞒|失职|瞒报|内幕|垄断|侵权|逃税|犯有|犯罪|贪污|洗钱|串谋/u,
  },
  {
    // 被移送某检察院
    rule: 'act-sent-to',
    type: 'legal_action_against',
    verbs: '移送|移交|解送|押送|送交|引渡',
    source: 'P',
    target: 'O',
    reach: 2,
    before: /被|遭/u,
    isTurned: true,
    isPower: true,
  },
  {
    rule: 'act-law',
    type: 'legal_action_against',
    verbs:
      '联名起诉|起诉|状告|控告|诉请|告上法院|提诉|兴讼|提告|提起诉讼|提起上诉|提出起诉|提起自诉|提出自诉|反诉|自诉|告上法庭|告(?:到|进|上)(?=[^，。]{0,6}(?:法院|法庭|\\ue001))|入禀|告进法院|列为(?:共同)?被告|索赔|追讨|追偿|弹劾|处分|移送|强制执行|问责|调查|介入调查|展开调查|搜查|搜索',
    source: 'X',
    target: 'X',
    reach: 14,
    notBefore:
      /(?:监管|授权|接受|配合|完成|拒绝|独立|成立|公布|否认|针对|问卷|市场|民意|舆论|普查|自我|内部|不排除)[^，。]{0,4}$/u,
    notAfter:
      /^(?:结果|组|人员|报告|显示|发现|委员会|书|后|称|员|金|单|球|期|令|记者|局|所|捉|获|束|谨|于|礼|泥|小队|犯|留所)/u,
  },
  {
    // 罚款, 拘留, 吊销: nobody but an authority does so.
    rule: 'act-law-official',
    type: 'legal_action_against',
    verbs:
      '声请羁押|申请羁押|声押|申请逮捕|批准逮捕|批捕|求刑|求处|裁罚|开罚|重罚|课罚|停牌|摘牌|除牌|驱逐出境|逮捕|拘留|拘捕|刑拘|刑事拘留|带走|带回|羁押|收押|还押|立案调查|立案侦查|立案|判处|判决|判令|判囚|判刑|判监|重判|轻判|科刑|量刑|量处|宣判|裁定|裁决|处罚|罚款|处以|约谈|传唤|传讯|通缉|提起公诉|公诉|检控|票控|起诉书|冻结|查封|扣押|禁入|终身禁入|禁止|禁赛|禁足|停赛|抓捕|抓获|拘|捕|罚|判了?(?=\\ue000)|改判|定罪|发出逮捕令|责令|勒令|喝令|责成|下令|命令|警告|叫停|吊销|撤照|撤销执照|限制出境|限制消费|监视居住|处以|双规|留置|通报批评',
    source: 'X',
    target: 'X',
    reach: 14,
    isOfficial: true,
    reachesOn: true,
    notBefore:
      /(?:监管|授权|接受|配合|完成|拒绝|独立|成立|公布|否认|针对)[^，。]{0,4}$|(?:对|就|不满|服从|尊重|认同|不服|这一|该|此|一审|二审|终审|初审)$/u,
    notAfter:
      /^(?:结果|组|人员|报告|显示|发现|委员会|书|后|称|员|金|单|球|期|令|中|时|入内|通行|性|吸烟|标志|理由|的)|^[^，。\ue000\ue001]{0,6}(?:游行|集会|外出|行人|车辆)/u,
  },
  {
    rule: 'act-reject-appeal',
    type: 'legal_action_against',
    verbs: '驳回|回绝|否决|拒绝|撤销|维持',
    source: 'O',
    target: 'X',
    reach: 4,
    isOfficial: true,
    takesOwner: true,
    after:
      /^(?:了|过)?[^，。]{0,4}[\ue000\ue001](?:的|所)?[^，。]{0,8}(?:上诉|抗诉|再审|声请|申诉|保释|假释|申请|请求|刑期|有罪|判决)/u,
  },
  {
    rule: 'act-enjoin',
    type: 'legal_action_against',
    verbs:
      '(?:要求|请求|申请|声请|寻求)(?:法院|法庭)?(?:下令|颁令)?(?:禁制|禁止|冻结|扣押|查封|清盘|强制)|申请对|(?:提出|递交|提交|呈交)[^，。]{0,6}(?:诉状|诉讼|索赔|禁制令|清盘呈请|破产申请)',
    source: 'X',
    target: 'X',
    reach: 4,
    before: /入禀|法院|法庭|^[^\ue000\ue001]{0,8}$/u,
  },
  {
    // 某甲向法院起诉，要求某公司赔偿
    rule: 'act-claim',
    type: 'legal_action_against',
    verbs: '要求|请求|诉请|请求判令|索要|追索|索赔',
    source: 'X',
    target: 'X',
    reach: 3,
    afterClause: /起诉|诉讼|法院|法庭|诉状|仲裁|提告|入禀/u,
    after: /^[^，。]{0,14}(?:赔|返还|支付|偿还|停止侵|履行|承担|退还|归还)/u,
  },
  {
    rule: 'act-wind-up',
    type: 'legal_action_against',
    verbs:
      '(?:提出|递交|提交|呈交|入禀)(?:了)?[^，。]{0,4}(?:清盘|破产|清算)(?:呈请|申请|令)?|(?:颁下|颁布|颁发|下达|颁)(?:了)?清盘令',
    source: 'X',
    target: 'O',
    reach: 2,
    meansIt: true,
  },
  {
    rule: 'act-sue-each-other',
    type: 'legal_action_against',
    verbs: '对簿公堂|互控|互告|互诉|打官司',
    source: 'X',
    target: 'X',
    reach: 0,
    isMutual: true,
  },
];
