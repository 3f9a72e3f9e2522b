/** Chinese verbs of backing somebody, and of acting against them. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const SUPPORT_ACTS: readonly ChineseAct[] = [
  {
    rule: 'act-support',
    type: 'supported',
    verbs:
      '力挺|声援|声称支持|表态支持|发声撑|撑(?=\\ue000)|支持|赞扬|称赞|拥护|声援|撑腰|背书|慰留|挽留|辩护|赞赏|盛赞|支援|站台|力保|看好|力荐',
    source: 'X',
    target: 'X',
    reach: 3,
    notAfter: /^.{0,3}(?:罢免|解雇|解聘|下台|辞职|离|反对|收购|者|率|度|的人)|^(?:律师|人|团队|词|书|方)/u,
    notBefore: /(?:不|未|没有|反对|拒绝)[^，]{0,4}$|的$/u,
  },
  {
    rule: 'act-side-with',
    type: 'supported',
    verbs: '一边|一方|阵营',
    source: 'P',
    target: 'P',
    before: /站(?:到|在)|倒向|加入/u,
    reach: 0,
  },
  {
    rule: 'act-oppose',
    type: 'opposed',
    verbs: '反对(?![党派者票声])|抵制|抗议(?![者声])|对抗(?!赛)|阻挠|阻止|对付|挑战(?![赛者])|叫板|不欢迎|杯葛',
    source: 'X',
    target: 'X',
    reach: 3,
    takesOwner: true,
  },
  {
    rule: 'act-demand-out',
    type: 'opposed',
    verbs: '要求|呼吁|敦促|逼迫|逼|促请|提请罢免|提请',
    source: 'X',
    target: 'P',
    reach: 4,
    takesOwner: true,
    after: /^[^，。]{0,16}(?:下台|辞职|辞任|离职|退位|道歉|下课|罢免)|^罢免/u,
  },
  {
    rule: 'act-plead-for',
    type: 'supported',
    verbs:
      '求情|说情|喊冤|鸣冤|开脱|缓颊|鸣不平|打抱不平|站台|助选|拉票|造势|打气|辩解|背书|撑腰|从宽(?:处理|发落|量刑)?|从轻(?:处理|发落|量刑)|网开一面|力争|申冤|翻案',
    source: 'X',
    target: 'X',
    reach: 0,
    before: /[为替对给][\ue000\ue001][^，]{0,6}$/u,
    takesBefore: true,
  },
];
