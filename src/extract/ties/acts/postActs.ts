/** Chinese verbs of coming to a post or a body, and of going from it. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const POST_ACTS: readonly ChineseAct[] = [
  {
    rule: 'act-dismiss',
    type: 'dismissed',
    verbs: '解雇|解聘|罢免|开除|辞退|炒掉|撤换|免去|撤销|解除|免职|撤职|解职|革职|炒鱿鱼|逐出|踢出|赶走',
    source: 'X',
    target: 'P',
    notBefore:
      /支持|反对|赞成|不同意|要求|提请|决定$|提议|主张|建议|动议|图谋|密谋|酝酿|扬言|试图|企图|呼吁|推动|发起|联署/u,
    notAfter: /^.{0,4}(?:称号|合同|协议|控制|限制|隔离|警报)|^[^，。]{0,6}市场/u,
  },
  {
    // 撤销某甲的职务
    rule: 'act-strip',
    type: 'dismissed',
    verbs: '罢免|罢去|拿掉|摘掉|摘去|卸去|撤销|解除|免去|拔除|剥夺|取消|终止|撤去|革除|褫夺',
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
    verbs: '任命|委任|提名|聘请|聘任|委派|指派|提拔|钦点|聘用|选派|指定|请来|挖来',
    source: 'X',
    target: 'P',
    reach: 8,
    notAfter:
      /候选|^[^，。]{0,4}(?:参选|竞选|角逐)|^[^，。]{0,2}(?:奖|最佳)|^了?(?:代表|代理|辩护|资深|大)*律师\ue000/u,
    // 由弟弟派委派的某甲: by somebody without a name.
    notBefore: /(?:终止|停止|解除|结束|中止|撤回|取消|撤销)$|由[^，。\ue000\ue001的]{2,8}$/u,
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
    verbs: '引进|签下|签入|招入|买进|租借(?!给|至|到|去|往|而来|过来|加盟|期)|租来|借来|挖来|延揽|网罗|招揽|签约|招募',
    source: 'O',
    target: 'P',
    reach: 10,
    isTurned: true,
    takesOwner: true,
  },
  {
    rule: 'act-join',
    type: 'joined',
    verbs:
      '加盟|加入|入职|远赴|转往|转赴|投靠|重返|转投|投奔|投身|跳槽到|跳槽至|转会至?|转会到|签约|改投|转到|进入|归国加入|并入|转任|回归|跳槽',
    source: 'P',
    target: 'O',
    reach: 8,
    notBefore: /(?:带人|率人|带着|率领?|带领|强行|硬|擅自|闯|派人|警察?|再次?|重新)[^，。\ue000\ue001]{0,4}$/u,
    notAfter:
      /^[^，。]{0,8}(?:董事会|管理层|决赛|市场|名单|团队的|降级)|^[\ue001][^，。]{0,4}(?:总部|大楼|办公|厂区|园区|现场|大门)/u,
  },
  {
    rule: 'act-sold-to',
    type: 'joined',
    verbs: '卖给了?|卖到了?|转会|租借给|租借至|转会至|租借回|租借到|外租给|外租至|出租给|送往|交易至',
    source: 'P',
    target: 'O',
    reach: 4,
    before: /被|遭|以|[把将][^，\ue001]*\ue000[^，\ue001]*$/u,
  },
  {
    rule: 'act-leave',
    type: 'left',
    verbs: '离开|辞去|退出|离职|告别|辞别|出走|脱离|挥别|(?:自请|申请|请求|主动)调离',
    source: 'P',
    target: 'O',
    reach: 3,
    notAfter:
      /^[^，。]{0,12}(?:名单|竞选|比赛|群|会场|现场|人世|法庭|大门)|^时(?![任代])|^\ue001?时[^，。]{0,6}(?:说|称|表示|不发一言|一言不发|未|没有|拒绝|只|低头|面带|神色)/u,
  },
  {
    rule: 'act-leave-from',
    type: 'left',
    verbs:
      '辞职|离职|跳槽|回流|归国|回国|离队|转投(?!\\ue001)|卸任|退休|辍学|退学|下海|来投|加盟(?!\\ue001)|出走|单飞|离任|退下|退役|毕业离开|(?:引进|挖来|签下)(?=的|[，。；、]|$)',
    source: 'P',
    target: 'O',
    before: /从|自|由/u,
    reach: 0,
  },
  {
    rule: 'act-found',
    type: 'founder_of',
    verbs:
      '做起|办起|办过|拉起|起家创办|撑起|挂起|挂出|挂上|打出|竖起|立起|开起|搞起|建起|筹办|筹建|另立|另组|合办|合创|合开|缔造|开设|开办|设立|注册成立|注册|创立|创办|创建|始创|开创|合组|共同创办|联合创办|白手起家创办|发起成立|组建|成立|创设|草创',
    source: 'P',
    target: 'O',
    reach: 14,
    notAfter:
      /^[人者]|^\ue001[^，。]{0,6}(?:总监|经理|顾问|主管|主席|总裁|教练|[长师员])(?:$|，|。)|^[^，。]{0,6}(?:调查|专案|工作组|委员会)|^以来|^[^，。]{0,14}(?:子公司|账户|商标|专利|分会场|展位)/u,
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
    notAfter: /^[者人]|^[^，。]{0,8}的(?:则|正|就)?[是为系]/u,
    // 由某甲任命接任: who appoints takes nobody's place.
    notBefore: /(?:由|被|获|经)\ue000(?:任命|提名|委任|指派|推荐|提拔|钦点|推举|指定)[^，。\ue000]{0,3}$/u,
    source: 'P',
    target: 'P',
    reach: 8,
  },
];
