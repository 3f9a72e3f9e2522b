/** What somebody does with whoever then does something: 邀请某甲加盟, 由某甲举荐的某乙出任. */
import { sieveEach } from '../../sieve.ts';
import type { ChineseClause, NameGroup } from '../readClauseNames.ts';

/** A verb whose object does what the next verb tells, up to where the object begins. */
export const PIVOT =
  /(?:邀请|力邀|邀|说服|劝说|劝|推荐|推举|举荐|提名|任命|委任|聘请|聘用|安排|派遣?|委派|指派|介绍|动员|鼓励|支持|敦促|催促|命令|责令|勒令|逼迫?|禁止|批准|允许|准许|授权|指使|教唆|怂恿|招揽|协助|帮助|吸引|让|令|使|促使|迫使)(?:了)?(?:[^，。的\ue000\ue001]{0,6})$/u;

/** Behind a name in words that describe the next one, up to that. */
const DESCRIBES = /^[^，。]{1,10}的[^，。的]{0,8}$/u;

/** Whether a group stands in what describes the next one of `groups`. */
export function isInDescription(clause: ChineseClause, group: NameGroup, groups: readonly NameGroup[]): boolean {
  const next = groups.find((g) => g.start >= group.end);
  return next !== undefined && DESCRIBES.test(clause.text.slice(group.end - clause.start, next.start - clause.start));
}

sieveEach(PIVOT);
