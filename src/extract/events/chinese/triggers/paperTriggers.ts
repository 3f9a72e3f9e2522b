/** What is found, put on paper and handed over: letters of complaint, reports, findings, decisions; and who answers for it. */
import type { TriggerRow } from './triggerRow.ts';

/** What is wrong with what somebody found. */
const FAULT =
  '(?:重复|雷同|错误|有误|漏洞|破绽|疑点|造假|作假|伪造|拼接|矛盾|不符|对不上|缺陷|裂缝|裂纹|隐患|缺口|亏空|异常|流入|超标|同一[条张份个])';
/** Papers in which somebody is complained of. */
const COMPLAINT =
  '(?:实名信|匿名信|告状信|举报信|检举信|投诉信|控告信|联名信|公开信|请愿书|陈情书|抗议信|抗议书|质询函)';
const REPORT = '(?:调查|检测|检验|鉴定|审计|评估|稽核|查核|鉴识|中期|初步|最终|书面|验收|复核|清查)';
/** A measure in figures or in words; no year, hour or floor. */
const MEASURE =
  '(?:\\d[\\d.,]*(?![\\d.,年月日号时点楼层岁届])[%％万亿千百多余]*|[一二两三四五六七八九十半百千万]+(?:成半?|倍|万|亿|千|百)[一二两三四五六七八九十半]?)';

export const PAPER_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'dispute/points-out',
    type: 'dispute',
    shape: 'act',
    head: 'opaque',
    needs: 'named',
    words: `(?:指出|点出|挑出|列举出?|举出)了?(?=[^，。]{0,20}${FAULT})`,
    says: ['周岚逐条指出报告中的错误。', '网友指出两张图有重复之处。'],
    not: ['周岚指出，会议将在周一举行。'],
  },
  {
    rule: 'dispute/hands-in',
    type: 'dispute',
    shape: 'self',
    head: 'opaque',
    needs: 'person',
    words: `(?:递上|递交|交上|寄出|寄去|送上|呈上|写了|发出)了?(?=[^，。]{0,12}${COMPLAINT}(?:$|[，。])) (?<=[把将][^，。]{0,10}${COMPLAINT})(?:交到|递到|寄到|送到|交给|寄给)`,
    says: ['周岚递上一份37页的举报信。', '周岚把举报信交到了学院。', '何亦寄出了匿名信。'],
    not: ['周岚寄出一封家信。'],
  },
  {
    rule: 'dispute/gets-letter',
    type: 'dispute',
    shape: 'self',
    words: `(?:收到|接到|寄来|送来)了?(?=[^，。；]{0,14}${COMPLAINT})`,
    says: ['7月，基金委收到一封二十多页的实名信。'],
    not: ['何亦收到一封感谢信。'],
  },
  {
    rule: 'dispute/answers-back',
    type: 'dispute',
    shape: 'act',
    head: 'opaque',
    needs: 'person',
    words:
      '顶了?回去 怼了?回去 回敬(?=道|[^，。]{2,}) 要求(?=[^，。]{0,6}(?:把|将)[^，。]{1,12}(?:撤下|删去|删除|去掉|除名)) 撤下(?=[^，。]{0,8}(?:名字|署名))',
    says: ['周岚当场顶了回去。', '周岚要求把自己的名字从论文里撤下。'],
    not: ['周岚要求延期。'],
  },
  {
    rule: 'dispute/in-the-street',
    type: 'dispute',
    shape: 'self',
    words:
      '(?:涌上|走上|占据)(?=[^，。]{0,8}(?:街头|广场|大街)) 高呼(?=[^，。]{2,}) 高喊(?=[^，。]{2,}) 静坐(?=抗议|示威|$|[，。])',
    says: ['近百万人涌上广场。', '球迷高呼要他下台。'],
    not: ['商贩走上二楼。'],
  },
  {
    rule: 'assessment/finds',
    type: 'assessment',
    shape: 'act',
    head: 'opaque',
    needs: 'named',
    words: `发现了?(?=[^，。]{2,24}${FAULT}) (?:比对|核对|复核|清点|核查|排查|翻查)了?(?=[^，。]{0,12}(?:图|账|数据|记录|样本|凭证|档案|单据|票据|录像))`,
    says: ['周岚发现四张图其实是同一条曲线。', '调查人员逐一比对了三百张图谱。'],
    not: ['周岚发现门开着。'],
  },
  {
    rule: 'assessment/reports',
    type: 'assessment',
    shape: 'act',
    words: `(?:提出|提交|拿出|交出|交来|出具|递交|呈交)了?(?=[^，。]{0,6}${REPORT}{0,2}报告(?:$|[，。])) (?<=(?:检测|检验|鉴定|化验|审计|评估|测试|尸检)(?:的)?(?:结果|报告)[^，。]{0,4})(?:出炉|出来了?|摆上桌面|揭晓) (?<=^|[，。；日月])(?:结果|报告)(?:摆上桌面|出炉)`,
    says: ['鉴定机构提出报告。', '周岚提交审计报告。', '检测结果出炉。'],
    not: ['周岚提出辞呈。'],
  },
  {
    rule: 'decision/on-paper',
    type: 'decision',
    shape: 'act',
    words:
      '(?:作出|做出)了?(?=(?:最终|正式|初步|处理|一致)?决定(?:$|[，。])) (?<=[^，。]{2})获(?:得)?(?:无异议|一致|全票|高票)?通过(?=$|[，。]) (?<=把[^，。]{2,10})(?:定于|定在)(?=[^，。]{2,})',
    says: ['编辑部作出最终决定。', '议案获全票通过。'],
    not: ['他作出让步。'],
  },
  {
    rule: 'launch/tries-out',
    type: 'launch',
    shape: 'act',
    words: '试行(?!办法|规定|条例|期|阶段|方案|标准|价)(?=[^，。]{2,}) 试推(?=[^，。]{2,}) 复演(?=$|[，。])',
    says: ['北山大学下月试行数据托管。'],
    not: ['这是试行办法。'],
  },
  {
    rule: 'deal/amount',
    type: 'deal',
    shape: 'org',
    words:
      '(?:敲定|谈定|谈拢)了?(?=[^，。]{0,4}(?:金额|价格|条款|价码|对价)(?:$|[，。])) 追加(?=[^，。]{0,6}(?:订单|投资|采购)(?:$|[，。]))',
    says: ['双方敲定金额。', '北山公司追加订单。'],
    not: ['日期敲定。'],
  },
  {
    rule: 'change/to-figure',
    type: 'change',
    shape: 'state',
    words: `(?<=[从由][^，。]{0,4}${MEASURE}[^，。]{0,8})(?:插水|跳水|滑落|缩水|缩|掉|跌|降|减|升|涨|增|飙|扩|落|跃升|攀升|萎缩|下滑|反弹|翻)(?:少|加|回)?[到至](?=[^，。\\d]{0,3}${MEASURE}) (?:掉|少|跌|降|减|涨|增|缩)了?(?:近|约|逾|超过|将近|差不多)?(?=[一二三四五六七八九十]+分之[一二三四五六七八九十]|${MEASURE}(?:$|[，。]))`,
    says: ['支持度由两成半一路插水至4%。', '门诊量掉了近三分之一。', '门店从四千家缩到三千家。'],
    not: ['他从3楼掉到地上。', '他从2018年工作到2020年。'],
  },
  {
    rule: 'legal/answers-for',
    type: 'legal',
    shape: 'act',
    needs: 'person',
    words: '担责(?=$|[，。]) 被追责 (?:承担|追究)(?=[^，。]{0,10}(?:刑事|法律|民事|行政)责任) 撤了诉 撤回了?起诉',
    says: ['他可能还要担责。', '警方追究周岚的刑事责任。', '周岚悄悄撤了诉。'],
    not: ['他承担家务。'],
  },
  {
    rule: 'legal/refuses-warrant',
    type: 'legal',
    shape: 'act',
    words: '(?:拒发|拒签|拒批)(?=$|[^，。]{0,10}(?:令|状|逮捕|羁押|[，。]))',
    says: ['法官拒发拘捕令。'],
    not: ['他拒绝发言。'],
  },
  {
    rule: 'founding/opens-doors',
    type: 'founding',
    shape: 'self',
    words:
      '(?<=(?:组|局|署|处|办|厅|委|委员会|财团|基金会|中心|研究院|研究所|医院|学院|学校|法庭)(?:也|亦|正式|随即|今[天日]|昨[天日]){0,3})挂牌(?!价|上市|交易|启用)',
    says: ['特别检察组正式挂牌。', '北山基金会也挂牌运作。'],
    not: ['公司在港交所挂牌。'],
  },
  {
    rule: 'appointment/moved-to',
    type: 'appointment',
    shape: 'post',
    needs: 'person',
    words:
      '(?<=[被获][^，。]{0,2})(?:调往|调到|调至|调去|调入|转调|改派到?)(?=[^，。]{2,}) (?<=由[^，。；]{2,20})任(?=(?:代理|名誉)?[^，。任命职务何意由内期教用性]{0,6}(?:主任|组长|主席|会长|队长|院长|校长|团长|主编|召集人|首席[^，。]{2,5})(?:$|[，。]))',
    says: ['周岚被调往市政协。', '委员会由退休法官周岚任主任。'],
    not: ['周岚把货车调往北山。'],
  },
  {
    rule: 'departure/papers',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: '(?<=辞呈[^，。]{0,3})(?:递|交|呈|送)了?(?:上去|出去|上来) 丢了?(?:官|乌纱)(?=$|[，。])',
    says: ['周岚一纸辞呈递了上去。'],
    not: ['他把信递了上去。'],
  },
  {
    rule: 'return/flies-back',
    type: 'return',
    shape: 'self',
    needs: 'person',
    words: '飞返 飞抵(?=[^，。]{0,4}(?:国门)) 返抵(?=[^，。]{2,}) 潜返 折返(?=[^，。]{2,})',
    says: ['周岚悄然飞返首尔。'],
    not: ['他返身离去。'],
  },
];
