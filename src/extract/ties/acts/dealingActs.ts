/** Chinese verbs of what two do with each other: working, competing, quarrelling, meeting. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const DEALING_ACTS: readonly ChineseAct[] = [
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
];
