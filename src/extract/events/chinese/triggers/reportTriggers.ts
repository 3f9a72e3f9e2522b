/** Words of reports from boardrooms, clubs, universities and parliaments that the other tables leave out. */
import type { TriggerRow } from './triggerRow.ts';

/** Posts behind the verb 任, whose other meanings are many. */
const POST =
  '(?:董事局主席|董事长|主席|总裁|总经理|副?经理|首席[^，。的]{2,6}[官师家]|行长|部长|会长|院长|校长|所长|局长|厅长|处长|市长|省长|县长|州长|书记|主任|总监|总教练|主教练|教练|主帅|领队|队长|秘书长|理事长|社长|总编辑|主编|发言人|大使|委员|董事|监事|教授|研究员|顾问|合伙人|C[A-Z]O|助理|代表)';

export const REPORT_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'appointment/serve-as',
    type: 'appointment',
    shape: 'post',
    words: `(?<![担出上现前主责信离卸辞继就升转改调连留首时胜放接兼委聘选常新代初赴受充留叙免专重大胜历曾原后])任(?=[^，。；的命职期务何教凭意由性内上前后]{0,20}${POST}(?:一职|之职|职务|至今|$|[，。；、兼和及]))`,
    says: ['2021年3月起，周岚任远洋集团总经理。', '同年7月14日，任远洋集团董事长一职。'],
    not: ['总统由周岚前任董事长何亦推荐。', '他不信任董事长。', '在任期间，他兼管财务。'],
  },
  {
    rule: 'departure/hand-in',
    type: 'departure',
    shape: 'self',
    words:
      '(?:提出|递交|递上|提交|呈交|呈递|上交|递呈|发出)了?(?:书面|正式|个人)?的?(?:离职|辞职|辞任|退休|退党|退队|离队|退会)(?:申请书?|请求|信|书|报告|函|声明|要求)?',
    says: ['周岚去年年底提交书面辞职报告。', '何亦向董事会提出离职申请。'],
    not: ['公司否认有人提出质疑。'],
    needs: 'named',
  },
  {
    // Whoever wrote it stands before it: "收到董事长周岚的书面辞职报告".
    rule: 'departure/letter',
    type: 'departure',
    shape: 'self',
    noun: true,
    needs: 'person',
    words:
      '(?<=(?:收到|接获|接到|接纳|批准|接受)[^，。；]{0,40}(?:的|递交|提交|呈交|提出|递来|发来|送来))(?:书面|正式)?的?(?:辞职|辞任|离职)(?:报告|信|函|申请书?|请求|通知)',
    says: ['董事会近日收到董事长周岚的书面辞职报告。', '公司收到何亦递交的辞职信。'],
    not: ['董事会收到一份审计报告。'],
  },
  {
    rule: 'dismissal/first-to-be',
    type: 'dismissal',
    shape: 'self',
    words: '成为[^，。；]{0,16}被(?:罢免|解职|解雇|解聘|弹劾|免职|撤职|开除|炒掉)的',
    says: ['周岚成为第一位被罢免的议员。', '何亦成为新赛季首位被解职的主教练。'],
    not: ['他成为最被看好的人选。'],
  },
  {
    rule: 'legal/report-crime',
    type: 'legal',
    shape: 'self',
    words: '报(?:了)?案(?!人|材料|记录|中心|电话|回执|件|书|处|者|数|率) (?:去|到|前往)[^，。]{1,10}报(?:了)?警',
    says: ['何亦于9月8日到派出所报案。', '公司已就失窃一事报案。'],
    not: ['报案人姓陈。'],
  },
  {
    rule: 'change/title-won',
    type: 'change',
    shape: 'self',
    words:
      '(?:取得|获得|赢得|拿到|拿下|收获|斩获|摘下|揽下|捧得)了?(?=[^，。；]{0,20}(?:冠军|亚军|季军|殿军|金牌|银牌|铜牌|奖杯)(?!赛|争夺|候选))',
    says: ['周岚率队取得了足协杯冠军。', '北山队获得联赛亚军。'],
    not: ['他有望赢得冠军争夺战的门票。'],
  },
  {
    rule: 'decision/early-poll',
    type: 'decision',
    shape: 'self',
    words:
      '(?<=选|选举|投票|公投|开票)结果(?:正式|随后)?(?:揭晓|出炉) 提前(?:举行)?(?:大选|选举|改选|国会选举|议会选举)(?=$|[，。；]) 不副署 拒绝副署 不予副署 授权(?=[^，。]{1,12}组阁)',
    says: ['总理宣布提前大选。', '院长宣布不副署这项法案。'],
    not: ['提前选好座位。'],
  },
  {
    // Who plots and not who has to go stands before it.
    rule: 'dispute/plot',
    type: 'dispute',
    shape: 'self',
    words: '(?<=(?:让|逼|迫使)[^，。；比赛队杯]{1,10})出局(?!者|边缘)',
    says: ['何亦密谋让周岚出局。'],
    not: ['客队被淘汰出局。', '小将爆冷出局。'],
  },
  {
    rule: 'departure/quit',
    type: 'departure',
    shape: 'org',
    needs: 'named',
    words: '(?<=正式|宣布|决定|完成|实现|最终)脱欧(?=$|[，。；])',
    says: ['三年后，该国正式脱欧。'],
    not: ['脱欧草案在国会引发争论。'],
  },
];
