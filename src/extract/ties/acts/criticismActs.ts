/** Chinese verbs of blame, doubt, accusation and complaint. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const CRITICISM_ACTS: readonly ChineseAct[] = [
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
    rule: 'act-demand-out-said',
    type: 'criticized',
    verbs: '要求|呼吁|敦促|喝令|催促',
    source: 'X',
    target: 'X',
    reach: 3,
    after: /^[^，。]{0,16}(?:下台|下课|负责|道歉|赔礼|认错|交代|整改|停止|澄清|收回|撤回)/u,
    notBefore: /法院|法庭|起诉|诉讼/u,
  },
];
