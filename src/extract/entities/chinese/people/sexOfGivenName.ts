/**
 * Which sex a Chinese given name speaks for, by characters that nearly only women or nearly only men bear.
 *
 * Promises: a guess for weighing one person against another, and none where the characters disagree or are borne by both.
 */
import { CharacterSet } from '../../../characterSet.ts';

const OF_WOMEN = new CharacterSet([
  ...'娟婷娜芳丽艳霞莉玲萍琴梅菊翠娥嫣姗妮婉媛倩茜薇蓉莲琳瑶璐蕾雯婕妍姝妤嫦婵娇媚妹婧姣淑蕙芬芸茹莹莺萱蔓蓓芷茵菁菲黛嫒姬怡静娴姿婳黎漪珊',
]);
const OF_MEN = new CharacterSet([
  ...'刚强伟军勇毅峰磊涛鹏斌虎彪雄豪杰栋梁柱根武国建锋钢铁炳坤乾昌福财富贵寿德义忠汉夫男勋权兵战超雷龙辉盛泰磐勐猛振勤耀祖宗昊恺',
]);

/** `given`: the characters behind the surname, in Simplified form. */
export function sexOfGivenName(given: string): 'woman' | 'man' | undefined {
  let [women, men] = [false, false];
  for (let i = 0; i < given.length; i++) {
    women ||= OF_WOMEN.hasCode(given.charCodeAt(i));
    men ||= OF_MEN.hasCode(given.charCodeAt(i));
  }
  return women === men ? undefined : women ? 'woman' : 'man';
}
