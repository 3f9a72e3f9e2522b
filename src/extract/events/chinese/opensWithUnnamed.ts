/** Clauses in which somebody for whom the article has no name does something: "法院以某甲存在偏见为由，将裁决撤销". */
import { sieveEach } from '../../sieve.ts';

/** Somebody without a name who opens a clause and does what it tells. */
const UNNAMED =
  /^(?:而|但|于是|随后|最终|最后|后来|不过|当天|当晚|次日|翌日|同日|同时|此时|如今|今年|去年|同年|次年|当年)*(?:[一多数几两三四五六七八九十]+[名位](?:[^，。的]{1,8})?|最?高?法院|中院|高院|法庭|法官|陪审团|合议庭|仲裁庭|检方|检察官|检察院|警方|警察|当局|政府|官方|监管(?:部门|机构|层|者)?|交易所|证监会|委员会|调查组|专案组|董事会|股东们?|债权人|债主们?|员工们?|工人们?|工会|经销商们?|供应商们?|银行|资方|劳方|校方|院方|军方|控方|辩方|律师团?|家属们?|球迷们?|媒体|外界|舆论|市场|网友们?|对方|有人|众人|买家|卖家|投资[者人]们?)(?:则|也|又|还|却|便|就|才|已|均|都|曾)?(?=以|因|对|向|在|从|把|将|根据|依据|按照|经|为|拿|凭|用|认为|发现|查明|要求|没有|未)(?![^，。]{0,6}的$)/;

/** "青川村村民挖井时": people without a name who do something when what follows comes about. */
const UNNAMED_PEOPLE =
  /^[^，。；的被把将对向给与和]{0,10}(?:村民|居民|群众|民警|警员|消防员|工人|司机|路人|行人|渔民|店员|家属|家人|邻居|同事|护士|医生|保安|清洁工|学生|老师|游客|乘客|市民|网友|男子|女子|老人)们?[^，。的]{2,}/;

/** Whether they do what follows, and not the one told of before. */
export const opensWithUnnamed = (words: string, isSubordinate: boolean): boolean =>
  UNNAMED.test(words) || (isSubordinate && UNNAMED_PEOPLE.test(words));

sieveEach(UNNAMED);
