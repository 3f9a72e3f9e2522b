/** Deeds told by an everyday turn of words: a hat taken off, somebody asked into the office, figures that fall to a number. */
import type { TriggerRow } from './triggerRow.ts';

const MEASURE = '[\\d.]+[%％万亿千百]?';

export const TURNED_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'departure/hand-in',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: '(?:交出|交上|递上|奉上|呈上|送上|交了)了?(?=[^，。]{0,6}(?:辞呈|辞职信|辞职书|辞表))',
    says: ['周岚交出辞呈。'],
    not: ['周岚交出账册。'],
  },
  {
    rule: 'departure/slip-away',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: '(?:溜走|开溜|远走高飞|逃之夭夭)了?(?=$|[，。])',
    says: ['周岚从后门溜走，至今未归。'],
    not: ['周岚溜走的机会不多。'],
  },
  {
    rule: 'dismissal/hat',
    type: 'dismissal',
    shape: 'act',
    needs: 'person',
    words: '(?:摘掉|摘去|摘下|摘了|撸掉|撸去)了?(?=[^，。]{1,14}(?:帽子|乌纱|头衔|职务))',
    says: ['董事长摘掉了周岚的总经理帽子。'],
    not: ['周岚摘下口罩。', '工厂摘掉了亏损的牌子。'],
  },
  {
    rule: 'legal/market-ban',
    type: 'legal',
    shape: 'act',
    needs: 'named',
    words: '(?:逐出|赶出)(?=[^，。]{0,8}(?:证券|资本|股票|期货)?市场)',
    says: ['证监会将周岚逐出证券市场十年。'],
    not: ['证监会将周岚逐出会场。'],
  },
  {
    rule: 'appointment/in-the-seat',
    type: 'appointment',
    shape: 'post',
    needs: 'person',
    words:
      '代行其[责职] 跻身(?=[^，。]{0,10}(?:董事会|监事会|管理层|内阁|领导层)) (?:掌管|主掌|执掌)(?=[^，。]{1,8}[部署厅司局省](?:$|[，。])) (?:接过|接掌)(?=[^，。]{1,10}(?:部|署|厅|局)的?(?:$|[，。]|是)|[^，。]{0,8}(?:日常管理|管理权|经营权|经营大权)) 入主(?=[^，。]{0,4}(?:总理府|首相府|官邸))',
    says: ['副社长周岚暂时代行其责。', '周岚跻身公司董事会。', '周岚则掌管经济部。', '周岚入主总理府。'],
    not: ['周岚掌管厨房。', '公司跻身前三。'],
  },
  {
    rule: 'meeting/asked-in',
    type: 'meeting',
    shape: 'act',
    needs: 'person',
    words:
      '约见(?!面会)(?=[^，。]{2,}) (?<=[把将][^，。]{1,18})(?:请进|请到|叫进|叫到|召到|召至|召进|请至)(?=了?[^，。]{0,8}(?:办公室|官邸|府|会议室|家中|家里|总部|首都|京|面前|宅))',
    says: ['大臣把周岚请进办公室。', '周岚在木屋约见何亦。'],
    not: ['周岚把客人请到一边。'],
  },
  {
    rule: 'assessment/report-given',
    type: 'assessment',
    shape: 'self',
    needs: 'named',
    words: '(?:交出|拿出|呈上|交上|出具)了?(?=[^，。]{0,10}报告(?:$|[，。：]))',
    says: ['8月2日，审计署交出报告。'],
    not: ['周岚交出手机。'],
  },
  {
    rule: 'decision/motion',
    type: 'decision',
    shape: 'self',
    needs: 'named',
    words:
      '(?:提交|递交|抛出|呈交)了?(?=[^，。]{0,8}(?:不信任动议|不信任案|弹劾案|罢免案|倒阁案|动议|提案)(?:$|[，。]))',
    says: ['周岚正式提交不信任动议。'],
    not: ['周岚提交体检表。'],
  },
  {
    rule: 'decision/by-votes',
    type: 'decision',
    shape: 'act',
    words: '(?<=\\d票(?:对|比|、)\\d+票[^，。]{0,4})(?:通过|否决|批准|罢免|驳回|支持)',
    says: ['议会以79票对66票通过不信任动议。'],
    not: ['他以79票领先。'],
  },
  {
    rule: 'change/from-to',
    type: 'change',
    shape: 'state',
    words: `(?<=[由从]${MEASURE}[^，。]{0,6})(?:插水|跳水|滑落|缩水|掉|跌|降|减|升|涨|增|飙)[^，。]{0,2}[至到](?=${MEASURE})`,
    says: ['支持度由34%插水至19%。', '场均人数从1.9万掉到8000。'],
    not: ['他从3楼掉到地上。'],
  },
  {
    rule: 'support/praise',
    type: 'support',
    shape: 'act',
    needs: 'person',
    words: '夸(?![奖张大口耀])了?(?=[^，。]{2,14}(?:是|为|，|：|“))',
    says: ['董事长在仪式上夸周岚是“年轻人的榜样”。'],
    not: ['周岚夸下海口。'],
  },
];
