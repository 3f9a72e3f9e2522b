/** What boards, exchanges and those around them do, told by other words than the usual: a seat handed on, a paper asked for. */
import type { TriggerRow } from './triggerRow.ts';

/** Those who may ask a firm for something. */
const REGULATOR =
  '(?:交所|证监[会局]|监管[局层]?|监管部门|网信办|工信部|发改委|卫健委|教育[局部]|住建[局部]|银保监[会局]|央行|金管局|药监局|环保局|应急管理局|市监局|监察局|审计署)';
/** What they ask for. */
const ASKED =
  '(?:补充|披露|整改|说明|停[止产业牌工职]|召回|限期|解释|下架|提交|自查|退[还赔]|回复|赔偿|澄清|撤[回换下]|更正|报送|补缴)';
/** What goes from one head to the next. */
const SEAT =
  '(?:委员会|帅印|教鞭|大权|权力|权杖|职务|职位|位[子置]|担子|公司|集团|球队|工厂|酒楼|生意|摊子|印章|公章|接力棒|队长袖标|差事|主编|编辑部|团队|部门|项目|业务|实验室|课题组)';

/** A day, month or year right before what happened then. */
const DATED =
  '(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?|[去今前当同次翌]年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:[年初底末]|[春夏秋冬]天?)?|\\d{1,2}月(?:\\d{1,2}[日号]|[初底中])?|[上本这]个?[周月]|[一二两三四五六七八九十几]+个?[年月天周]前)';
const SHOP =
  '(?:店铺?|分店|铺[子头]?|舖[子头]?|工?厂|作坊|工场|公司|餐厅|餐馆|酒楼|饭馆|诊所|学校|画廊|书店|工作室|事务所|茶馆|旅馆|酒吧|药房|网店)';

export const OFFICE_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'legal/asked-by-regulator',
    type: 'legal',
    shape: 'act',
    head: 'opaque',
    needs: 'named',
    words: `(?<=${REGULATOR}[^，。；]{0,6})(?:要求|督促|催促|敦促|促请)(?=[^，。；]{0,14}${ASKED})`,
    says: ['港交所随后要求长河集团补充披露。', '证监局督促长河集团限期整改。'],
    not: ['股东要求长河集团补充披露。', '港交所要求很高。'],
  },
  {
    rule: 'appointment/handed',
    type: 'appointment',
    shape: 'act',
    needs: 'person',
    words: `(?<=${SEAT}[^，。；]{0,8})(?:交[给到]|托付给|传给|留给|移交给?|落到|轮到)了?(?=[^，。；]{1,14}(?:手[里中上]|$|[，。；]))`,
    says: ['委员会最后交给了退休法官何亦。', '帅印交到了助理教练周岚手里。'],
    not: ['他把房子留给了孩子。', '材料交给了窗口。'],
  },
  {
    rule: 'appointment/brought-in',
    type: 'appointment',
    shape: 'act',
    needs: 'person',
    words:
      '(?<=[由被][^，。；]{1,10})(?:亲自|亲手|高薪|重金|一手|专程)?(?:请来|招来|聘来|引进来|招至麾下|招入麾下|纳入麾下|钦点|点将|带进(?=[^，。；]{1,6}(?:$|[，。；])))(?=$|[，。；]|[^，。；]{2,8}$)',
    says: ['何亦2017年由周岚亲自请来。'],
    not: ['他被朋友请来吃饭。'],
  },
  {
    // With 后 it is only when something else was, unless its own day is told.
    rule: 'incident/died-then',
    type: 'incident',
    shape: 'self',
    needs: 'person',
    words: `(?<=${DATED}[^，。；\\d的]{0,4})(?:去世|离世|逝世|过世|辞世|归天)(?=之?后)`,
    says: ['周岚2019年去世后，公司由何亦接手。', '何亦前年离世后，家里争吵不断。'],
    not: ['周岚去世后，公司由何亦接手。', '周岚2019年的遗嘱在去世后公开。'],
  },
  {
    rule: 'change/wed-then',
    type: 'change',
    shape: 'with',
    needs: 'person',
    words: `(?<=${DATED}[^，。；\\d的]{0,4})(?:结婚|离婚|再婚|离异|成婚|完婚)(?=之?后)`,
    says: ['周岚去年3月离婚后，搬到了上海。'],
    not: ['周岚离婚后，搬到了上海。'],
  },
  {
    rule: 'departure/retired-then',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: `(?<=${DATED}[^，。；\\d的]{0,4})(?:退休|退役|离任|卸任)(?=之?后)`,
    says: ['周岚2019年退休后，公司由何亦接手。'],
    not: ['周岚退休后，公司由何亦接手。'],
  },
  {
    rule: 'founding/shop',
    type: 'founding',
    shape: 'self',
    needs: 'named',
    words: `(?:开设|开办|开[了起]|办起|办了|开了)了?(?=(?:[第头][一二三]|[一二两三四五六七八九十几])?[间家个]?[^，。；的]{0,6}${SHOP}(?:$|[，。；]))`,
    says: ['三年后，周岚在上环开设第一间铺头。', '何亦在镇上开了一家诊所。'],
    not: ['他开了门。', '周岚开了三年店。'],
  },
  {
    rule: 'appointment/in-charge-meanwhile',
    type: 'appointment',
    shape: 'self',
    needs: 'person',
    words:
      '(?<=由[^，。；]{2,16})(?:代管|代行|代为(?:主持|管理|履行|打理)|暂管|兼管|代掌|暂时?主持|临时主持|代班)(?!费|人员)',
    says: ['学校宣布周岚停职，由党委书记何亦代管学院。'],
    not: ['物业由代管公司负责。'],
  },
  {
    rule: 'assessment/finds',
    type: 'assessment',
    shape: 'self',
    words:
      '(?:给出|出具|得出|作出|做出)了?(?=[^，。；]{0,4}“[^”]{2,16}”的(?:意见|结论|评价|评语|认定|判断)) (?:给出|出具|得出)了?(?=[^，。；“]{1,14}的(?:意见|结论|认定)(?:$|[，。；]))',
    says: ['何亦的小组今年1月给出“不存在学术不端”的意见。', '何亦的专家组得出无人作假的结论。'],
    not: ['何亦给出了答案。'],
  },
  {
    rule: 'dispute/shows-proof',
    type: 'dispute',
    shape: 'self',
    needs: 'person',
    words:
      '(?:贴出|亮出|甩出|抖出)了?(?=[^，。；]{0,14}(?:图|截图|录音|聊天记录|转账记录|转账单|证据|对比|账单|借条|收据|欠条|合同|视频)(?:$|[，。；]))',
    says: ['何亦甩出一张转账截图。', '她贴出四张电泳图。'],
    not: ['店家贴出价目表。'],
  },
  {
    rule: 'deal/gets-out',
    type: 'deal',
    shape: 'org',
    needs: 'named',
    words: '(?<=以[^，。；]{1,8}(?:价格|元|对价|代价)[^，。；]{0,2})退出(?!历史|机制)',
    says: ['长河公司拟以1元价格退出何亦的公司。'],
    not: ['他以健康为由退出。'],
  },
  {
    rule: 'decision/unwilling',
    type: 'decision',
    shape: 'self',
    needs: 'person',
    words:
      '(?:不肯|不愿意?|执意不|说什么也不|死活不)(?:干|接手?|当|出任|就任|签字|签名|点头|松口|画押|盖章)(?=$|[，。；])',
    says: ['何亦不肯干。', '业委会主任周岚说什么也不签字。'],
    not: ['他不肯点头哈腰。'],
  },
  {
    rule: 'assessment/concludes',
    type: 'assessment',
    shape: 'self',
    noun: true,
    words: '(?<=报告[^。；]{0,16})结论(?:是|为|：|只有)',
    says: ['何亦的报告只有九页，结论是周岚越权。'],
    not: ['结论是错的。'],
  },
];
