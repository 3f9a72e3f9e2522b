/** What news tells of before it comes, for a day of the calendar: openings, fixtures, payments, grants. */
import type { TriggerRow } from './triggerRow.ts';

export const CALENDAR_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'return/opens-again',
    type: 'return',
    shape: 'self',
    words:
      '重新(?:开放|营业|开张|开业|开馆|开门|开园|投产|运营|通车|启航)(?!后|的|前) 重开(?=$|[，。]|校门|店门|大门|边境|口岸|航线)',
    says: ['剧院将于10月重新开放。', '医院下月重开。'],
    not: ['重新开放的剧院座无虚席。'],
  },
  {
    rule: 'meeting/fixture',
    type: 'meeting',
    shape: 'with',
    words:
      '(?:客场|主场|坐镇主场)(?:挑战|迎战|对阵|面对|作客)(?=[^，。]{2}) 对阵(?!形势|双方|名单|表|图)(?=[^，。的]{2,10}(?:$|[，。])) 迎战(?=[^，。的]{2,10}(?:$|[，。])) (?<=再度|再次|首次|再|将|上)交手(?=$|[，。]) 和谈(?=$|[，。])',
    says: ['海东飞鱼将在周六迎战龙骧。', '两队再度交手。'],
    not: ['对阵形势对主队有利。', '迎战的球队尚未抵达。'],
  },
  {
    rule: 'deal/pays',
    type: 'deal',
    shape: 'act',
    needs: 'named',
    words:
      '(?:支付|缴付|付清|缴清|清偿|兑付|结清|追回|讨回)(?=[^，。的]{0,14}(?:款|金|[万亿千百]|息|债|费|薪|工资|租)) 收回(?=[^，。]{0,14}(?:经营权|管理权|控制权|专利|地块|资产)) (?:提供|发放)(?=[^，。的]{0,10}贷款(?:$|[，。]))',
    says: ['长河集团须在月底前支付首期款。', '基金会可能追回拨出的三千万元。'],
    not: ['支付宝已经上线。', '支付系统出了故障。'],
  },
  {
    rule: 'support/lends-hand',
    type: 'support',
    shape: 'act',
    words:
      '出手相[救助帮] 伸出援手 集会(?:声援|支持|力挺) (?:提供|给予|发放|下发)(?=[^，。的]{0,12}(?:援助|补助|补贴|救助|担保|抚恤|慰问金|资金支持))',
    says: ['政府答应出手相救。', '球迷集会声援教练。', '市政府将向农户发放补贴。'],
    not: ['提供服务的公司不止一家。'],
  },
  {
    rule: 'dispute/stays-away',
    type: 'dispute',
    shape: 'self',
    head: 'opaque',
    words: '(?<!赛)罢(?:看|赛|演|训|唱|投)(?!者)',
    says: ['球迷罢看比赛。'],
    not: ['赛罢演出继续。'],
  },
  {
    rule: 'decision/deliberates',
    type: 'decision',
    shape: 'act',
    words:
      '审议(?!通过)(?=[^，。的]{0,14}(?:案|报告|方案|计划|预算|条例|章程|议题)(?:$|[，。])) (?:敲定|确定)(?=[^，。的]{0,10}名单)',
    says: ['议会将审议修正案。', '委员会下周敲定名单。'],
    not: ['审议通过的方案已经公布。'],
  },
  {
    rule: 'launch/tables',
    type: 'launch',
    shape: 'act',
    words:
      '(?:公布|出台|披露|通报|亮出)了?(?=[^，。的]{0,12}(?:方案|办法|细则|计划|年报|季报|半年报|财报|业绩|时间表|预算案?|队服|样机)(?:$|[，。]))',
    says: ['政府将于下周公布赔偿方案。'],
    not: ['公布方案的日子还没有定。'],
  },
  {
    rule: 'incident/landfall',
    type: 'incident',
    shape: 'self',
    words: '(?<=(?:台风|飓风|风暴|气旋)[^，。]{0,14})登陆(?!点|时|后|前)',
    says: ['台风将于明天登陆。'],
    not: ['队员登陆荒岛。'],
  },
  {
    rule: 'leave/suspends',
    type: 'leave',
    shape: 'self',
    needs: 'person',
    words: '(?:暂停|暂时停止|中止)履(?:行职务|行职责|职)',
    says: ['周岚暂停履职。'],
    not: ['周岚依法履职。'],
  },
  {
    rule: 'legal/comes-to-court',
    type: 'legal',
    shape: 'self',
    words: '(?:亲自|当庭)?[莅到]庭(?=$|[，。]|应讯|作证|聆讯|旁听)',
    says: ['检察官将亲自莅庭。'],
    not: ['周岚告到庭上。'],
  },
];
