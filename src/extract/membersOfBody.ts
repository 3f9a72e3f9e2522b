import { sieve } from './sieve.ts';

/**
 * Those of a body whom nobody names, right behind its name: 白石大学11名研究生, 白石集团部分员工, 白石集团的第二大股东. What they
 * do the body has not done.
 *
 * Does not know: whether a name follows; who asks has joined that to the body before.
 */
const COUNT =
  '(?:(?:[\\d,]+|[一二两三四五六七八九十数几百千万多半]+)(?:余|多|来)?(?:名|位|个)|部分|众多|全体|一群|一批|一些|不少|许多|若干|个别|少数|多数|大批)';
const MEMBER =
  '(?:员工|职工|工人|雇员|学生|研究生|博士生?|硕士生?|本科生|毕业生|教师|老师|师生|校友|教授|学者|研究员|研究人员|科研人员|科学家|医生|护士|球员|队员|球迷|会员|议员|立委|立法委员|党员|党代表|股东|董事|监事|高管|副总裁?|总监|经理|合伙人|创始人|用户|客户|消费者|投资者|投资人|车主|业主|经销商|供应商|加盟商|债权人|储户|粉丝|成员|委员|干部|官员|警员|司机|骑手|飞行员|乘务员|记者|编辑|主播|艺人|律师|家长|患者|病人|村民|居民|选民|支持者|工程师)';
const ALONE =
  '(?:(?:第[一二三四五]|最)大|大|小|中小|二|控股|主要|单一最大|老|新)?股东(?!大?会)|(?:前|老|离职|一线|普通)?(?:员工|职工|雇员|工人)(?!持股|大会|代表大会)|球迷(?!会|协会)|师生|校友(?!会)|管理层与|经销商|供应商|储户|债权人(?!会议|委员会)';

export const MEMBERS_OF_BODY = sieve(
  new RegExp(
    `^的?(?:[^，。；：、的由被对向与将把和遭][^，。；：、由被对向与将把和遭]{0,9})?${COUNT}[^，。；：、由被对向与将把]{0,10}?${MEMBER}|^的?(?:${ALONE})`,
    'u',
  ),
);
/** Characters behind a body within which they stand. */
export const MEMBERS_REACH = 30;
