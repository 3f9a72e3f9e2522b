/**
 * Chinese: a year or month that the telling only passes, because it tells of something else: "与2019年离职的何亦会面",
 * "长河集团（2019年成立）", "只在2019年的一次活动上见过". Bare months do not go on from its year.
 *
 * Does not know: what the date is counted from.
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import { sieveEach } from '../../sieve.ts';
import type { Known } from '../calendar.ts';

/** "2019年那位买家", "2019年的三百人" behind who it is said of. */
const THAT =
  /^(?:[初底末]|[春夏秋冬][天季]?)?的?那(?:位|名|个|次|场|笔|份|批|起|座|件|桩|宗|些|群|家|趟|轮|篇|幅|支|张|封)/;
/** "2019年离职的何亦": what the name behind is told by. */
const TELLS_WHO =
  /^(?!(?:[在于][^，。；、的]{1,5})?[靠凭借][^，。；、的]{1,6}的[^，。；]{2,})[^，。；、的“”]{1,14}的(?![，。；是]|$)/;
/** "2019年底的一次活动上见过": what somebody has once done. */
const ONCE = /^[^，。；]{3,20}(?<![通经超度渡越不难错罪改])过(?![去后程度渡期关于世来往半失错户]|[^，。；]{0,12}的)/;
/** Words before the time: somebody, or what rules whoever stands behind. */
const INSIDE = /[\u3400-\u9fff〇]{2}$|[与和跟同向对把将被由据从]$/;
/** "员工从2019年的三百人减到一百人": what something was then. */
const COMPARES = /[从由自较比]$/;
const IN_BRACKETS = /[（(][^）)]*$/;

/** Whether a date is told in passing. `before` and `behind` are the rest of its clause. */
export function isPassing(edtf: string, told: Known | null, before: string, behind: string): boolean {
  if (edtf.length >= DAY_LENGTH || (told && edtf.slice(0, 4) >= told.edtf.slice(0, 4))) return false;
  // Before anything is told a year may still open the story.
  if (told === null) return INSIDE.test(before) && TELLS_WHO.test(behind);
  if (IN_BRACKETS.test(before) || THAT.test(behind) || ONCE.test(behind)) return true;
  if (behind.startsWith('的') && COMPARES.test(before)) return true;
  return INSIDE.test(before) && TELLS_WHO.test(behind);
}

/**
 * "2011年被收购的安泰水泥没有回应", "5月2日公布的报告": a date that only tells which one is meant. `before` and `behind`: the
 * rest of its clause.
 */
export const isOfWhat = (before: string, behind: string): boolean =>
  (before === '' || INSIDE.test(before)) && TELLS_WHO.test(behind) && !OCCASION.test(behind);
/** "5月2日召开的董事会会议上": when something happened, told by its occasion. */
const OCCASION =
  /^[^，。；]{0,16}的[^，。；]{0,12}(?:[上中里]|期间|现场|时|后)(?:[，。；]|$)|^[^，。；]{0,16}的[^，。；]{0,10}[会赛审礼式]上/;

/** "答应补齐6月薪水", "欠下三月份房租": the month that is paid for, and not when that happens. */
const IS_PAID =
  /^份?的?(?:全部|部分|剩余|员工|职工|基本)?(?:工资|薪资|薪水|薪酬|薪金|月薪|奖金|房租|租金|租费|房贷|月供|社保|水电|电费|水费|物业费|管理费|伙食费|学费|账单|帐单|货款|尾款|利息|津贴|补贴|补助|退休金|养老金|抚恤金|生活费|加班费|绩效|提成|抚养费|赡养费|保费|话费)/;
export const isWhatIsPaidFor = (edtf: string, behind: string): boolean =>
  edtf.length < DAY_LENGTH && IS_PAID.test(behind);

sieveEach(IS_PAID, THAT, TELLS_WHO, ONCE, INSIDE, IN_BRACKETS);
