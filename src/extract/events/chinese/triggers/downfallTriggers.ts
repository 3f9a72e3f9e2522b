/**
 * Turns of stories of a downfall: partners who ask one of them to give up his seat, those who go with him, whose turn it
 * is next, who follows an investor, and what is told as an aside of a contest.
 */
import type { TriggerRow } from './triggerRow.ts';

const TOGETHER = '(?:一起|一同|一道|一并|同时|双双|先后|随之|相继)';

export const DOWNFALL_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'dismissal/struck',
    type: 'dismissal',
    shape: 'act',
    noun: true,
    needs: 'person',
    words:
      '(?:撤销|撤去|取消|免掉|拿掉|褫夺|暂停)了?(?=[^，。；]{1,24}(?:一职|之职|职务|职位|头衔|的职|的[^，。；的]{1,8}资格)(?:$|[，。；]))',
    says: ['董事会撤销周岚的首席执行官一职。'],
    not: ['公司撤销一个部门。', '法院撤销判决。'],
  },
  {
    rule: 'dismissal/go-with',
    type: 'dismissal',
    shape: 'act',
    needs: 'person',
    words: `(?<=${TOGETHER})(?:被?出局|被扫地出门|走人)(?=$|[，。；的]) (?:被|遭)(?:扫地出门|逐出(?=[^，。]{0,10}(?:董事会|公司|集团|管理层|俱乐部|球队|家门))|踢出局)`,
    says: ['与周岚一起出局的，还有何亦。', '周岚被逐出公司董事会。'],
    not: ['球队首轮出局。'],
  },
  {
    rule: 'dismissal/turn',
    type: 'dismissal',
    shape: 'act',
    needs: 'person',
    words: '(?<!不)轮到了?(?![我你您咱谁它]|自己|下一)(?=[^，。；]{2,16}(?:$|[，。；]))',
    says: ['三天后主帅周岚下课，次日轮到了何亦。'],
    not: ['轮到我发言。', '这里轮不到他说话。'],
  },
  {
    rule: 'deal/follow-suit',
    type: 'deal',
    shape: 'org',
    words: '(?:跟进|跟投|跟着入股|也入了股)(?=$|[，。；])',
    needs: 'named',
    says: ['长河资本入股北山公司，高盛随后跟进。'],
    not: ['警方跟进此案。', '记者持续跟进报道。'],
  },
  {
    rule: 'dispute/give-way',
    type: 'dispute',
    shape: 'act',
    head: 'opaque',
    needs: 'named',
    words:
      '(?:联手|联名|联合|一致|当面|公开|共同|集体)?(?:要求|逼迫|迫使|逼|施压|劝)(?=[^，。；]{1,16}(?:让出|交出|腾出|放弃|退出)[^，。；]{0,12}(?:之位|位子|位置|席位|职位|一职|大权|权|帅位|宝座|公司|董事会|管理层)(?:$|[，。；])) 联手要求(?=[^，。；]{2,}) 一致要求(?=[^，。；]{2,})',
    says: ['周岚、何亦联手要求沈一让出董事长之位。'],
    not: ['法律要求公司公开财报。'],
  },
  {
    rule: 'dispute/unyielding',
    type: 'dispute',
    shape: 'self',
    needs: 'named',
    words: '寸步不让 寸步不移 毫不让步 拒不让步 不肯让步 拒绝让步 毫不退让 绝不退让 互不相让 针锋相对(?!地|的)',
    says: ['周岚寸步不让，坚持只有付清违约金才能放人。'],
    not: ['比赛针锋相对的场面很多。'],
  },
  {
    rule: 'dispute/strike',
    type: 'dispute',
    shape: 'self',
    words:
      '(?<=(?:工人|员工|职工|司机|机师|教师|护士|工厂|矿工|码头|空服员)们?[^，。；]{0,6})(?:停工|罢工|停摆|静坐|怠工)(?=$|[，。；])',
    says: ['同年7月，两地工厂的工人停工，要求周岚回来。'],
    not: ['因暴雨停工的工地很多。'],
  },
  {
    rule: 'departure/wants-out',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: '要走(?=$|[，。；]) 去意已决',
    says: ['周岚通知俱乐部，他要走。'],
    not: ['路还要走很远。'],
  },
  {
    rule: 'appointment/fielded',
    type: 'appointment',
    shape: 'act',
    needs: 'person',
    words:
      '(?<=[把将][^，。；]{1,18})(?:派上|推上|提上|提拔到|提进|召入|招入)(?=[^，。；]{0,8}(?:赛场|一线队|国家队|首发|场上|一队))',
    says: ['主帅周岚把17岁的何亦派上联赛赛场。'],
    not: ['他把货物推上车。'],
  },
  {
    rule: 'meeting/chairs',
    type: 'meeting',
    shape: 'self',
    needs: 'person',
    words:
      '主持(?=[^，。；的]{0,10}(?:会议|大会|座谈会|记者会|例会|董事会|股东会|常委会|理事会|庭审|仪式)(?:$|[，。；]))',
    says: ['周岚到总部主持主管会议。'],
    not: ['周岚主持一档节目。', '周岚主持的会议很长。'],
  },
  {
    rule: 'legal/supervised',
    type: 'legal',
    shape: 'act',
    words: '挂牌督办 提级侦办 提级办理 异地管辖',
    says: ['全国扫黑办将该案挂牌督办。'],
    not: ['公司挂牌上市。'],
  },
  {
    rule: 'incident/crimes',
    type: 'incident',
    shape: 'self',
    needs: 'person',
    words:
      '作案(?!工具|现场|动机|手法|手段|人|者|时|嫌疑|地点|过程|经过|车辆)(?=$|[，。；]|[\\d一二两三四五六七八九十多数]) 犯下(?=[^，。；]{2,16}案)',
    says: ['1997年4月至11月间，周岚又多次作案。'],
    not: ['作案工具被找到。'],
  },
  {
    rule: 'legal/let-out',
    type: 'legal',
    shape: 'act',
    needs: 'person',
    words:
      '(?:办下|办理了?|办了|办成|弄到|骗取|谋得|换来)了?(?=[^，。；]{0,6}(?:保外就医|取保候审|减刑|假释|监外执行)(?:$|[，。；]))',
    says: ['周岚以一份假病历替何亦办下了保外就医。'],
    not: ['周岚办理了退房。'],
  },
  {
    rule: 'meeting/sought-out',
    type: 'meeting',
    shape: 'act',
    needs: 'person',
    words:
      '(?<=又|再|先后|再次|转而|托人|私下|暗中|辗转|随后|多次)(?:找到|找上|求见|登门拜访)了?(?![一两几数]|工作|新|答案|办法|出路|证据|线索|门)(?=[^，。；]{2,})',
    says: ['周岚又找到监狱管理局的何亦和沈一。'],
    not: ['周岚又找到一份工作。'],
  },
  {
    rule: 'statement/shows',
    type: 'statement',
    shape: 'self',
    needs: 'person',
    words:
      '(?<=向(?:本报|本刊|记者|媒体|法庭|警方|外界)[^，。；]{0,6})(?:出示|展示|提供|亮出|拿出)了?(?=[^，。；]{1,20}(?:协议|文件|录音|证据|合同|信件?|照片|[纪记]录|账本|截图)[”]?(?:$|[，。；]))',
    says: ['周岚向记者出示了一份协议。'],
    not: ['周岚向保安出示证件。'],
  },
  {
    rule: 'meeting/got-to-know',
    type: 'meeting',
    shape: 'act',
    needs: 'person',
    words: '(?:结识|搭上|攀上)了?(?=[^，。；的]{2,}) 认识了(?=[^，。；的]{2,})',
    says: ['周岚经人牵线，先后结识了庭长何亦和法官沈一。'],
    not: ['周岚认识到错误。'],
  },
];
