/** Plain verbs that the other tables, made of what is peculiar to a kind of news, leave out. */
import type { TriggerRow } from './triggerRow.ts';

/** A person stands behind it, as far as words tell: no thing, no place, no end of the clause. */
const SOMEBODY =
  '(?=了?(?:前|原|时任|现任|其|他|她|自己的?|这[位名]|该|[一两三四数多几]+[位名]|[\\u4e00-\\u9fff]{2,}|·))';
const PLAN =
  '(?=了?[^，。；]{0,16}(?:计划|方案|提案|议案|决定|决议|项目|合约|合同|协议|交易|收购|申请|建议|办法|章程|制度|条例|禁令|制裁|谈判|改革|投资|上市|比赛|联赛|账户|资产|判决|裁决|裁定|结论|结果))';

export const PLAIN_VERB_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'statement/plain',
    type: 'statement',
    shape: 'speech',
    head: 'speak',
    needs: 'named',
    words:
      '笑言 追问(?=[，：“]) 补充(?=[，：“]|说|道|称) 诉苦 倾诉 表明(?=[^，。]{2,}|，) 阐明 介绍(?=[，：“]|说|道|称) 聊起 预计(?=，) 发誓 宣誓(?!仪式|就职|就任|入党) 回答(?=[，：“]|说|道|称|记者) 回复(?=[，：“]|说|道|称|记者|媒体) 作答 辟谣 道谢 印证了? 佐证了? 通报(?=[，：“]|说|称) 昭告 申辩 供述 坦露 自我检讨 公开反省 告白 号召 寄语 勉励(?=[^，。]{2,}) 恭喜(?=[^，。]{2,}) 缅怀 追忆 致哀 哀悼 悼念 谈到(?=[^，。]{2,}) 谈及 提及(?=[^，。]{2,}) 说起(?=[^，。]{2,}) 忆起 回首(?=[^，。]{2,}) 打趣 自嘲 自辩 放言',
    says: ['周岚笑言，没有问题。', '何亦向记者诉苦。', '董事长辟谣。', '周岚谈及往事。'],
    not: ['书里有一段补充材料。', '产品介绍齐全。'],
  },
  {
    rule: 'statement/propose',
    type: 'statement',
    shape: 'speech',
    head: 'speak',
    needs: 'named',
    words:
      '建议(?!书|稿|性|者|零售|售价|下)(?=[^，。]{2,}|，) 提议(?!人|者|案)(?=[^，。]{2,}|，) 主张(?!者|权利)(?=[^，。]{2,}|，) 恳求(?=[^，。]{2,}) 哀求(?=[^，。]{2,}) 央求(?=[^，。]{2,}) 请求(?!权|书|数|量)(?=[^，。]{2,}|，)',
    says: ['周岚建议，会议延后。', '何亦主张分家。', '他恳求董事会再等一年。'],
    not: ['建议零售价不变。', '请求书已送达。'],
  },
  {
    rule: 'dispute/against',
    type: 'dispute',
    shape: 'act',
    head: 'opaque',
    needs: 'person',
    words: `责备${SOMEBODY} 责怪${SOMEBODY} 逼问${SOMEBODY} 猜忌${SOMEBODY} 提防${SOMEBODY} 压制${SOMEBODY} 冷落${SOMEBODY} 疏远${SOMEBODY} 孤立${SOMEBODY} 为难${SOMEBODY} 贬低${SOMEBODY} 陷害${SOMEBODY} 算计${SOMEBODY} 暗算${SOMEBODY} 欺骗${SOMEBODY} 蒙骗${SOMEBODY} 恐吓(?!信|电话)${SOMEBODY} 恫吓${SOMEBODY} 要挟${SOMEBODY} 勒索(?!案|罪|信|软件|病毒)${SOMEBODY} 敲诈(?!案|罪|勒索罪)${SOMEBODY} 逼迫${SOMEBODY} 胁迫${SOMEBODY} 阻挠(?=[^，。]{2,}) 阻拦${SOMEBODY} 非难${SOMEBODY} 还击 驱赶${SOMEBODY} 监视${SOMEBODY} 跟踪(?!报道|调查|研究|审计)${SOMEBODY} 窃听${SOMEBODY} 反目成仇 分道扬镳 势同水火 不欢而散 对质(?=$|[，。]) (?<=站[到在][^，。]{1,10})对立面 站到了?对立面 起了争执 起争执 生出嫌隙 心生嫌隙 埋怨${SOMEBODY} 为[^，。]{2,8}抱屈 反戈一击 倒戈相向 反咬一口 点名(?!批评|册|时|制)(?=[^，。]{2,}(?:存在|违|未|涉|有))`,
    says: ['周岚责怪何亦处事不公。', '董事长冷落老臣何亦。', '周岚站到了何亦的对立面。'],
    not: ['记者跟踪报道此事。', '勒索病毒蔓延。'],
  },
  {
    rule: 'support/stand-by',
    type: 'support',
    shape: 'act',
    head: 'opaque',
    needs: 'person',
    words: `袒护${SOMEBODY} 庇护(?!所|权|申请)${SOMEBODY} 拥戴${SOMEBODY} 追随(?![^，。]{1,12}的)${SOMEBODY} 效忠(?=于|[^，。]{2,}) 附和${SOMEBODY} 响应${SOMEBODY} 接济${SOMEBODY} 搭救${SOMEBODY} 解救${SOMEBODY} 安慰${SOMEBODY} 鼓励${SOMEBODY} 鼓舞${SOMEBODY} 协助(?!调查|下|警方)${SOMEBODY} 作保 打抱不平 抱不平 鸣不平 说情`,
    says: ['周岚袒护何亦。', '何亦为周岚打抱不平。', '老臣追随周岚多年。'],
    not: ['他协助调查。', '庇护所爆满。'],
  },
  {
    rule: 'meeting/send-off',
    type: 'meeting',
    shape: 'with',
    needs: 'person',
    words: `偶遇${SOMEBODY} 迎接${SOMEBODY} 送别${SOMEBODY} 言和 握手言和 冰释前嫌 重归于好 商议(?=$|[，。]|了?[^，。]{2,}) 商讨(?=$|[，。]|了?[^，。]{2,}) 协商(?=$|[，。]|了?[^，。]{2,}) 对话(?=$|[，。])`,
    says: ['周岚与何亦握手言和。', '董事会成员商讨对策。', '总理迎接外宾。'],
    not: ['对话框弹出。'],
  },
  {
    rule: 'dismissal/put-out',
    type: 'dismissal',
    shape: 'act',
    needs: 'person',
    words: `换掉了?${SOMEBODY} 赶走了?${SOMEBODY} 踢走了?${SOMEBODY} 扳倒了?${SOMEBODY} 拿下了?(?=[^，。]{0,10}(?:局长|部长|书记|市长|省长|主席|董事长|总经理|行长|厅长|县长)) 停掉了?(?=[^，。]{0,12}(?:职务?|权)) 雪藏了?${SOMEBODY} (?<=[被遭])(?:赶走|拿下|雪藏|边缘化|架空|扫地出门|清退|除名) (?:剔除|剔出|除名|逐出|清出)(?=[^，。]{0,16}(?:名单|董事会|家族|公司|集团|门户|信托|队|群)) (?:要求|勒令|责令|迫使|强迫|命令)(?=[^，。]{1,12}(?:离职|辞职|走人|下台)$)`,
    says: ['董事会换掉了周岚。', '周岚被边缘化。', '母亲将他剔出受益人名单。'],
    not: ['球队拿下比赛。'],
  },
  {
    rule: 'leave/ordered',
    type: 'leave',
    shape: 'act',
    head: 'opaque',
    needs: 'person',
    words: '(?:要求|勒令|责令|迫使|强迫|命令|安排|通知)(?=[^，。；]{1,12}(?:休假|停职|离岗)(?:$|[^后时]))',
    says: ['董事局要求周岚休假。', '董事会勒令何亦停职。'],
    not: ['工会要求延长休息时间。'],
  },
  {
    rule: 'appointment/stand-in',
    type: 'appointment',
    shape: 'act',
    needs: 'person',
    words: `(?:临时|紧急|仓促|临危)?(?:救火|披挂上阵|扶正)(?!员|队|现场|演习|车) 临危受命 做上(?=[^，。]{2,12}(?:长|席|裁|理|监|官)) 荣升(?=[^，。]{2,12}) 晋升为(?=[^，。]{2,}) 内定(?=[^，。]{2,}) (?:接手|接任|接班|继任|顶替)(?=(?:的|者)(?:则|正|就)?是)`,
    says: ['助教周岚临时救火。', '接手的是周岚。', '周岚临危受命。'],
    not: ['消防员救火现场。'],
  },
  {
    rule: 'return/taken-back',
    type: 'return',
    shape: 'act',
    needs: 'person',
    words:
      '(?<=[把将][^，。]{2,24})(?:接回|请回|召回|找回|迎回|带回)(?!家|去|来的)(?=[^，。]{2,}|$) 重掌(?=[^，。]{2,}) 官复原职 东山再起',
    says: ['俱乐部把周岚接回球队。', '周岚官复原职。'],
    not: ['他把孩子接回家。'],
  },
  {
    rule: 'legal/taken',
    type: 'legal',
    shape: 'act',
    needs: 'named',
    words: `带走了?(?=前|原|时任|现任|该|[\\u4e00-\\u9fff]{0,10}(?:长|席|裁|理|监|官|员|主任|书记|人|负责|创始|高管)) 审问${SOMEBODY} 提控${SOMEBODY} 追查(?=[^，。]{2,}) 控制了(?=[^，。]{0,10}(?:等|嫌|涉案|高管|人)) 被捕的?(?=，?还有|，?包括|的(?:还有|包括|有)) 被判有罪 认罪协议 驳回了?(?=[^，。]{0,12}(?:诉讼|上诉|诉求|起诉|请求|申诉|抗诉|保释)) (?:受到?|给予|被给予|被处以|获)(?=[^，。]{0,10}(?:警告|处分|记过|记大过|撤职)(?:$|[，。])) 软禁了?${SOMEBODY}`,
    says: ['警方带走前局长周岚。', '检方审问何亦。', '周岚被判有罪。'],
    not: ['他带走一本书。'],
  },
  {
    rule: 'decision/plain',
    type: 'decision',
    shape: 'act',
    needs: 'named',
    words: `押后${PLAN} 推翻${PLAN} 修改${PLAN} 启动${PLAN} 重启${PLAN} 恢复${PLAN} 解冻${PLAN} 审议${PLAN} 采纳${PLAN} 批复了?(?=[^，。]{2,}) 追回(?=[^，。]{0,14}(?:经费|款|资金|资产|奖金|赃)) 搁浅(?<=(?:计划|方案|谈判|交易|转让|上市|改革)[^，。]{0,14}) 收回辞意 收回辞呈 打消辞意 改变初衷 拒绝(?=了?[^，。；]{0,18}(?:邀请|报价|要约|合同|续约|橄榄枝|提议|提案|条件|方案|职位|出任|担任|加盟|收购|录取|和解|帮助|报警|offer|签字|签署))`,
    says: ['董事会启动上市计划。', '周岚拒绝了切岭队的邀请。', '周岚收回辞意。', '收购计划搁浅。'],
    not: ['货轮搁浅。'],
  },
];
