/**
 * What Chinese verbs of doing tie: who did it, to whom. Words in Simplified characters; general vocabulary.
 *
 * `verbs` is an alternation; `source` and `target` say who may stand there (P person, O organization, X either).
 */
import type { RelationshipType } from '../../model/vocabulary.ts';

type Side = 'P' | 'O' | 'X';

export interface ChineseAct {
  rule: string;
  type: RelationshipType;
  verbs: string;
  source: Side;
  target: Side;
  /** How far behind the verb the one it is done to may stand, in characters (default 10). */
  reach?: number;
  /** Must match what follows the verb. */
  after?: RegExp;
  notAfter?: RegExp;
  /** Must match the words before the verb in its clause. */
  before?: RegExp;
  notBefore?: RegExp;
  /** The other side stands before the verb with 与, 和, 同, 跟. */
  isMutual?: boolean;
  /** The one behind the verb gets what 把 takes: 把公司卖给集团. */
  isSale?: boolean;
  /** The one it is done to is the source: 球队签下球员 says that the player joined. */
  isTurned?: boolean;
  /** What belongs to somebody counts as them: 批评公司的决定. */
  takesOwner?: boolean;
  /** With nobody behind the verb, it is done to whom the next clause begins with: 质疑，公司造假. */
  reachesOn?: boolean;
  /** Must match the next clause, where the deed reaches on to it. */
  nextClause?: RegExp;
  /** Must match the words behind the verb, to the end of the next clause. */
  offence?: RegExp;
  /** The source is a court, a regulator or another body that governs. */
  isPower?: boolean;
  /** Must match the clause before. */
  afterClause?: RegExp;
  /** Whom the deed is told to (向监管部门举报) is not the one it is done to. */
  isUnmarked?: boolean;
  /** The one it is done to stands before the verb with 为 or 替. */
  takesBefore?: boolean;
  /** With no body named behind the verb, it is done to the one that is told of. */
  meansIt?: boolean;
  /** Only an authority does so: a clause without a subject of its own has the authority told of last. */
  isOfficial?: boolean;
}

export const CHINESE_ACTS: readonly ChineseAct[] = [
  {
    rule: 'act-criticize',
    type: 'criticized',
    verbs:
      '点名批评|批评|指责|质疑|痛斥|怒斥|斥责|直斥|严斥|驳斥|怒叱|叱责|申斥|训斥|呵斥|抨击|炮轰|狂轰|猛轰|怒轰|谴责|指控|指摘|控诉|抱怨|埋怨|责备|责怪|责难|怪罪|讽刺|嘲讽|讥讽|讥笑|挖苦|奚落|揶揄|质问|责问|诘问|质询|追问|逼问|怒批|痛批|狠批|猛批|力批|严批|批判|声讨|讨伐|弹劾|怒怼|回怼|开撕|数落|喊话(?=[\\ue000\\ue001])|点名(?=[\\ue000\\ue001])|直指|反指|怒指|痛骂|大骂|怒骂|咒骂|辱骂|谩骂|骂|贬损|诋毁|非议|反呛|回呛|呛声|呛爆|攻讦|反咬',
    source: 'X',
    target: 'X',
    takesOwner: true,
    reachesOn: true,
    notBefore: /(?:矛头|箭头|目标|证据|线索|枪口)[^，]{0,2}$/u,
    notAfter: /^(?:者|声|界|家|意见|文章|的是|称号|名册)/u,
  },
  {
    // 某甲说，某乙“毁了公司”: what is said of them is bad.
    rule: 'act-say-badly',
    type: 'criticized',
    verbs: '说|表示|称|直言|认为|坚称|声称|指出|强调|感叹|写道',
    source: 'P',
    target: 'X',
    reach: 0,
    reachesOn: true,
    notBefore: /[据听]$/u,
    nextClause:
      /^[“"「]?[^“”]{0,12}[“"「]?[^“”，]{0,14}(?:毁了|毁掉|背叛|欺骗|撒谎|说谎|不诚实|造假|无能|不负责|失职|虚伪|毫无|不公|愚弄|误导|掏空|侵占|挪用|勾结|操纵|陷害|报复|打压|羞辱|贪婪|腐败|荒唐|荒谬|可耻|无耻|独裁|专断|漠视|无视|不作为|推卸|食言|出尔反尔|忘恩负义|落井下石|过河拆桥|缺乏|不称职|不配|辜负|令人失望|卑劣|恶意)/u,
  },
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
    // 向监管部门举报: the authority is told, and is not the one that is told of.
    rule: 'act-denounce',
    type: 'criticized',
    verbs: '举报|揭发|检举|告发|投诉|爆料',
    source: 'X',
    target: 'X',
    takesOwner: true,
    isUnmarked: true,
    notAfter: /^(?:信|人|者|材料|电话|后|称)/u,
  },
  {
    rule: 'act-criticize-to',
    type: 'criticized',
    verbs:
      '表示不满|表达不满|感到失望|深感失望|大感失望|感到不满|感到愤怒|颇有微词|嗤之以鼻|不以为然|提出抗议|提出控诉|提出质疑|提出批评|表示担忧|表达担忧|表达了担忧|表示失望|提出异议|发难|不满|发起攻击|喊话',
    source: 'X',
    target: 'X',
    before: /对|向/u,
    takesOwner: true,
  },
  {
    rule: 'act-call',
    type: 'criticized',
    verbs: '称|批|斥|轰|指',
    source: 'X',
    target: 'X',
    reach: 1,
    after:
      /^.{0,6}[“"『「](?:[^”"』」]{0,14})(?:失当|无耻|谎|骗|不实|荒|毫无|独裁|专权|失职|渎职|无能|不公|不义|卑鄙|可耻|虚伪|霸道|冷血|背叛|欺|污蔑|抹黑|造谣|造假|离谱|不负责任|小人|落井下石|公报私仇|别有用心)/u,
  },
  {
    rule: 'act-groundless',
    type: 'criticized',
    verbs: '反驳|反击|回击|反唇相讥',
    source: 'X',
    target: 'X',
    takesOwner: true,
    reachesOn: true,
  },
  {
    rule: 'act-support',
    type: 'supported',
    verbs:
      '力挺|声援|声称支持|表态支持|发声撑|撑(?=\\ue000)|支持|赞扬|称赞|拥护|声援|撑腰|背书|慰留|挽留|辩护|赞赏|盛赞|支援|站台|力保|看好|力荐',
    source: 'X',
    target: 'X',
    reach: 3,
    notAfter: /^.{0,3}(?:罢免|解雇|解聘|下台|辞职|离|反对|收购|者|率|度|的人)|^(?:律师|人|团队|词|书|方)/u,
    notBefore: /(?:不|未|没有|反对|拒绝)[^，]{0,4}$|的$/u,
  },
  {
    rule: 'act-side-with',
    type: 'supported',
    verbs: '一边|一方|阵营',
    source: 'P',
    target: 'P',
    before: /站(?:到|在)|倒向|加入/u,
    reach: 0,
  },
  {
    rule: 'act-oppose',
    type: 'opposed',
    verbs: '反对(?![党派者票声])|抵制|抗议(?![者声])|对抗(?!赛)|阻挠|阻止|对付|挑战(?![赛者])|叫板|不欢迎|杯葛',
    source: 'X',
    target: 'X',
    reach: 3,
    takesOwner: true,
  },
  {
    rule: 'act-demand-out',
    type: 'opposed',
    verbs: '要求|呼吁|敦促|逼迫|逼|促请|提请罢免|提请',
    source: 'X',
    target: 'P',
    reach: 4,
    takesOwner: true,
    after: /^[^，。]{0,16}(?:下台|辞职|辞任|离职|退位|道歉|下课|罢免)|^罢免/u,
  },
  {
    rule: 'act-demand-out-said',
    type: 'criticized',
    verbs: '要求|呼吁|敦促|喝令|催促',
    source: 'X',
    target: 'X',
    reach: 3,
    after: /^[^，。]{0,16}(?:下台|下课|负责|道歉|赔礼|认错|交代|整改|停止|澄清|收回|撤回)/u,
    notBefore: /法院|法庭|起诉|诉讼/u,
  },
  {
    rule: 'act-dismiss',
    type: 'dismissed',
    verbs: '解雇|解聘|罢免|开除|辞退|炒掉|撤换|免去|撤销|解除|免职|撤职|解职|革职|炒鱿鱼|逐出|踢出|赶走',
    source: 'X',
    target: 'P',
    notBefore: /支持|反对|赞成|不同意|要求|提请|决定$|提议|主张|建议/u,
    notAfter: /^.{0,4}(?:称号|合同|协议|控制|限制|隔离|警报)/u,
  },
  {
    // 撤销某甲的职务
    rule: 'act-strip',
    type: 'dismissed',
    verbs: '撤销|解除|免去|拔除|剥夺|取消|终止|撤去|革除|褫夺',
    source: 'X',
    target: 'P',
    reach: 5,
    takesOwner: true,
    after:
      /^(?:了)?[^，。\ue000\ue001]{0,4}\ue000(?:的|所|等)[^，。]{0,12}(?:职|主席|董事|总裁|经理|校长|教授|主任|委员|头衔|聘|院长|部长|队长)/u,
    notBefore: /支持|反对|赞成|不同意|要求|提请|提议|主张|建议|呼吁/u,
  },
  {
    rule: 'act-order-out',
    type: 'dismissed',
    verbs: '勒令|责令|下令|命令|限令|指令',
    source: 'X',
    target: 'P',
    reach: 6,
    isOfficial: true,
    after: /^[^，。]{0,20}(?:去职|停职|离职|辞职|下台|免职|离任|走人|退出董事会)/u,
  },
  {
    rule: 'act-appoint',
    type: 'appointed',
    verbs: '任命|委任|提名|聘请|聘任|委派|指派|提拔|钦点|聘用|选派|指定|推荐|请来|挖来',
    source: 'X',
    target: 'P',
    reach: 8,
    notAfter: /候选|^[^，。]{0,4}(?:参选|竞选|角逐)|^[^，。]{0,2}(?:奖|最佳)/u,
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
    rule: 'act-sue-each-other',
    type: 'legal_action_against',
    verbs: '对簿公堂|互控|互告|互诉|打官司',
    source: 'X',
    target: 'X',
    reach: 0,
    isMutual: true,
  },
  {
    rule: 'act-beat',
    type: 'competes_with',
    verbs:
      '击败|战胜|打败|力克|不敌|输给|负于|败给|险胜|完胜|淘汰|横扫|逆转|大胜|惜败|落败于|抗衡|追赶|苦追|直追|赶超|反超|竞逐|角逐|竞争|匹敌',
    source: 'X',
    target: 'X',
    reach: 6,
    takesOwner: false,
    notAfter: /^[^，。]{0,6}(?:病|癌|疫|困难|力)/u,
  },
  {
    rule: 'act-meet',
    type: 'met_with',
    verbs:
      '会见|会面|会晤|会谈|见面|密会|接见|约见|拜访|拜会|密谈|面谈|晤面|碰面|碰头|会商|磋商|商谈|座谈|共商|聚首|通电话|通话|视频会谈|会谈|共进晚餐|共进午餐',
    source: 'X',
    target: 'X',
    isMutual: true,
  },
  {
    rule: 'act-go-to-see',
    type: 'met_with',
    verbs: '找上|登门拜访|登门求见|求见|面见|探望|看望|探视|宴请|设宴款待|造访',
    source: 'P',
    target: 'P',
    reach: 6,
  },
  {
    rule: 'act-clash',
    type: 'conflict_with',
    verbs:
      '决裂|争吵|大吵|吵架|反目|翻脸|闹翻|公开槓上|杠上|槓上|对立|缠斗|内斗|争执|交恶|对簿公堂|闹僵|失和|冲突|角力|不和|结怨|龃龉|心结|互相指责|互呛|分歧|矛盾|嫌隙|积怨|不睦|芥蒂|过节|摩擦|争端|纠纷|口角|冷战|撕破脸|水火不容|势同水火|针锋相对|互控|互告|互诉|隔空交火|唇枪舌剑|明争暗斗|争斗|恩怨|积不相能|貌合神离|分道扬镳|较劲|叫板|开战',
    source: 'X',
    target: 'X',
    reach: 2,
    isMutual: true,
    notBefore: /否认[^，]*$|化解|消除|弥合|解决/u,
  },
  {
    rule: 'act-work',
    type: 'works_with',
    verbs:
      '合作|联手|结盟|合伙|共事|搭档|合著|合写|联名|签署[^，。]{0,8}(?:协议|备忘录|合约)|签订[^，。]{0,8}(?:协议|合同|备忘录)|达成[^，。]{0,6}(?:合作|协议|同盟)|共同创办|共同创立|合组|合办',
    source: 'X',
    target: 'X',
    reach: 0,
    isMutual: true,
    notBefore: /终止|取消|结束|停止/u,
  },
  {
    // Who parts with somebody worked with them.
    rule: 'act-part',
    type: 'works_with',
    verbs: '分道扬镳|拆伙|散伙|(?:终止|结束|中止|中断|取消)(?:了)?合作',
    source: 'X',
    target: 'X',
    reach: 0,
    isMutual: true,
  },
  {
    rule: 'act-plead-for',
    type: 'supported',
    verbs:
      '求情|说情|喊冤|鸣冤|开脱|缓颊|鸣不平|打抱不平|站台|助选|拉票|造势|打气|辩解|背书|撑腰|从宽(?:处理|发落|量刑)?|从轻(?:处理|发落|量刑)|网开一面|力争|申冤|翻案',
    source: 'X',
    target: 'X',
    reach: 0,
    before: /[为替对给][\ue000\ue001][^，]{0,6}$/u,
    takesBefore: true,
  },
  {
    rule: 'act-learn-from',
    type: 'works_with',
    verbs: '联合(?=\\ue000)|拉拢|会同|协同|师从|师承|拜师|追随|跟随|协助|辅佐|联袂|携手|伙同|串通|勾结',
    source: 'P',
    target: 'P',
    reach: 8,
  },
  {
    rule: 'act-bring-in',
    type: 'works_with',
    verbs: '引入|引进|聘请|委托|委聘',
    source: 'X',
    target: 'O',
    reach: 8,
    notAfter: /^[^，。]{0,10}(?:技术|设备|产品|股份|人才)|^[^，。]{0,6}\ue001的/u,
  },
  {
    rule: 'act-move-in',
    type: 'role_at',
    verbs: '入主',
    source: 'P',
    target: 'O',
    reach: 4,
  },
  {
    rule: 'act-sign',
    type: 'joined',
    verbs: '引进|签下|签入|招入|买进|租借|挖来|延揽|网罗|招揽|签约|招募',
    source: 'O',
    target: 'P',
    reach: 10,
    isTurned: true,
  },
  {
    rule: 'act-acquire',
    type: 'acquired',
    verbs: '收购|并购|买下|接管|吞并|兼并|入主|控股(?!公司|集团|股东|企业|方)|全资收购|纳入麾下|收入囊中|收归旗下',
    source: 'X',
    target: 'O',
    reach: 14,
    notAfter: /^(?:案|要|计划|完成后)|^[^，。]{0,14}(?<![\d.])(?:[1-4]?\d(?:\.\d+)?%|[一二三四]成)(?:的)?股/u,
  },
  {
    rule: 'act-sell-to',
    type: 'acquired',
    verbs: '卖给|出售给|售予|转让给|转手给|售给',
    source: 'X',
    target: 'O',
    reach: 6,
    notBefore: /股|资产|业务|管线|产品|机器|楼|球员/u,
    isSale: true,
  },
  {
    rule: 'act-invest',
    type: 'invested_in',
    verbs: '投资|入股|注资|领投|参投|举牌|增持|战略投资|加仓|跟投|认购|买入|购入|已购入|斥资',
    source: 'X',
    target: 'O',
    reach: 12,
    notAfter: /^(?:者|人|银行|公司|机构)/u,
  },
  {
    // 某甲斥资入股: in the firm that is told of.
    rule: 'act-invest-in-it',
    type: 'invested_in',
    verbs:
      '(?:斥资|出资|耗资|豪掷)[^，。]{0,12}(?:入股|认购|买入|购入|增持)|斥资|注资|入股|领投|跟投|参投|砸[进下]来?了?|砸了|押注了?|投了',
    source: 'X',
    target: 'O',
    reach: 10,
    meansIt: true,
    after: /^[^，。\ue000\ue001]{0,14}(?:[亿万]|股|债|$)/u,
    notAfter: /^(?:者|人|方|协议)|^[^，。]{0,14}(?:楼|地皮|豪宅|广告|转会|球员|买家)/u,
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
      '持有|持股|控制|掌控|掌握|拥有|手持|手握|接过|坐拥|取得|收购(?![^，。]{0,16}(?:[5-9]\\d(?:\\.\\d+)?%|100%|全部|多数|控股权))|借入',
    source: 'X',
    target: 'O',
    reach: 10,
    after: /^[^，。；]{0,16}(?:股份|股权|%|大股东)/u,
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
  {
    rule: 'act-join',
    type: 'joined',
    verbs:
      '加盟|加入|入职|远赴|转往|转赴|投靠|重返|转投|投奔|投身|跳槽到|跳槽至|转会至?|转会到|签约|改投|转到|进入|归国加入|并入|转任|回归|跳槽',
    source: 'P',
    target: 'O',
    reach: 8,
    notAfter: /^[^，。]{0,8}(?:董事会|管理层|决赛|市场|名单|团队的|降级)/u,
  },
  {
    rule: 'act-sold-to',
    type: 'joined',
    verbs: '卖给|转会|租借给|租借至|转会至|租借回|租借到|外租给|外租至|出租给|送往|交易至',
    source: 'P',
    target: 'O',
    reach: 4,
    before: /被|遭|以/u,
  },
  {
    rule: 'act-leave',
    type: 'left',
    verbs: '离开|辞去|退出|离职|告别|辞别|出走|脱离|挥别',
    source: 'P',
    target: 'O',
    reach: 3,
    notAfter: /^[^，。]{0,12}(?:名单|竞选|比赛|群|会场|现场|人世|法庭|大门)/u,
  },
  {
    rule: 'act-leave-from',
    type: 'left',
    verbs:
      '辞职|离职|跳槽|回流|归国|回国|离队|转投|卸任|退休|辍学|退学|下海|来投|加盟|出走|单飞|离任|退下|退役|毕业离开|引进|挖来|签下',
    source: 'P',
    target: 'O',
    before: /从|自|由/u,
    reach: 0,
  },
  {
    rule: 'act-found',
    type: 'founder_of',
    verbs:
      '做起|办起|搞起|建起|筹办|筹建|另立|创立|创办|创建|始创|开创|合组|共同创办|联合创办|白手起家创办|发起成立|组建|成立|创设|草创',
    source: 'P',
    target: 'O',
    reach: 14,
    notAfter: /^[^，。]{0,6}(?:调查|专案|工作组|委员会)|^以来/u,
  },
  {
    rule: 'act-take-what-was-left',
    type: 'succeeded',
    verbs: '接过|接下|接手|接收|填补|承接|坐上|继承|补上',
    source: 'P',
    target: 'P',
    reach: 3,
    after: /^(?:了|过)?\ue000(?:所)?(?:留下|空出|腾出|让出|交出|卸下|离开后|走后|遗留)/u,
  },
  {
    rule: 'act-succeed',
    type: 'succeeded',
    verbs: '接替|取代|代替|顶替|继任|接任|接班|接棒|替换|替下|接手',
    notAfter: /^[者人]/u,
    source: 'P',
    target: 'P',
    reach: 8,
  },
];

/** Words that set a deed in the future, in doubt, or undo it. */
export const NOT_DONE =
  /可能|或将|或会|恐将|有望|拟|计划|打算|考虑|将(?=起诉|收购|投资|加入|加盟|离开|任命|出任|担任|提起|与|向|会|在|于|对)|威胁要|否认|拒绝|未曾|从未|没有|并未|尚未|未能|不会|不愿|不再|无意|有意|希望|准备|阻止/u;
