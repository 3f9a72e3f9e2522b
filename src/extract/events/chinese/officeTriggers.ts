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
      '(?<=[由被][^，。；]{1,10})(?:亲自|亲手|高薪|重金|一手|专程)?(?:请来|挖来|招来|聘来|请回来?|引进来|招至麾下|招入麾下|纳入麾下|钦点|点将|带进(?=[^，。；]{1,6}(?:$|[，。；])))(?=$|[，。；]|[^，。；]{2,8}$)',
    says: ['何亦2017年由周岚亲自请来。', '何亦是被周岚高薪挖来的。'],
    not: ['他被朋友请来吃饭。'],
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
