/** Words that mean little by themselves, and a happening where a named body stands right behind them. */
import type { TriggerRow } from './triggerRow.ts';

export const BODY_TRIGGERS: readonly TriggerRow[] = [
  {
    // 在广州办起北山饮料
    rule: 'founding/set-up-body',
    type: 'founding',
    shape: 'org',
    needs: 'organization',
    words: '(?:办|拉|开|创|搞|建|攒|撑)起(?!来|了?一场) 鼓捣出',
    says: ['何亦办起北山饮料。'],
  },
  {
    // 1995年进入北山电子
    rule: 'joining/go-to-body',
    type: 'joining',
    shape: 'org',
    needs: 'organization',
    words:
      '(?:进入|来到|去了|进了)(?!(?:监狱|看守所|大牢|班房|局子|牢房))(?![^，。]{1,14}(?:总部|大楼|大厦|办公室|门口|现场|会场|厂区|大厅|餐厅|酒店)) 转入 调入 转去 转往',
    says: ['何亦1995年进入北山电子。'],
    not: ['何亦抱着纸箱进了北山电子总部。'],
  },
  {
    rule: 'deal/come-to-nothing',
    type: 'deal',
    shape: 'self',
    words:
      '(?<=(?:交易|收购|并购|合并|谈判|入股|借壳|谈了[^，。]{1,6}|报价|要约|合作|融资|投资)[^。；]{0,24}，[^，。；]{0,16})(?:不了了之|作罢|无疾而终|告吹|泡汤|谈崩)(?=$|[，。])',
    says: ['公司宣布收购对手，半年后作罢。'],
    not: ['争吵不了了之。'],
  },
  {
    rule: 'dispute/rage',
    type: 'dispute',
    shape: 'act',
    needs: 'named',
    words:
      '勃然大怒 大为光火 怒不可遏 火冒三丈 怒火中烧 含血喷人 针锋相对 恶语相向 破口大骂 反咬一口 (?<=[冲朝对向][^，。]{1,10})(?:吼|嚷|怒吼|咆哮)',
    says: ['周岚得知后勃然大怒。', '何亦冲对方吼了一句。'],
    not: ['风在怒吼。'],
  },
  {
    rule: 'legal/given-years',
    type: 'legal',
    shape: 'self',
    needs: 'named',
    words:
      '(?:领到|领了|等来|吃了|换来)(?=[^，。]{0,10}(?:徒刑|刑期|罚单|禁令|年半?(?:$|[，。])|个月(?:$|[，。]))) 报了警 报警(?=$|[，。])',
    says: ['周岚同日领到六年半。', '何亦等来了七年的刑期。', '公司报了警。'],
    not: ['他领到奖状。'],
  },
];
