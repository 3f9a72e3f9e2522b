/** Bodies that are named by the everyday words for their field, where the text has them act. */

import type { Tokens } from '../readTokens.ts';
import { actsAsBody } from './actsAsBody.ts';

/** Bodies that everyday words before their ending may name, where the text has them act; a 学院 of everyday words is a faculty. */
const FIELD_ENDING =
  /^(?:.*(?:协会|学会|工会|公会|联合会|联会|总会|同业公会|促进会|协进会|联谊会|基金会|研究会|慈善会|商会|律师会|美术馆|博物馆|纪念馆|图书馆|书店|书局|剧院|剧场|歌剧院|拍卖行|唱片|唱片公司|电视台|电台|乐团|交响乐团|合唱团|舞团|歌舞团|剧社|话剧团|研究中心|通讯社|街坊会|联盟|委员会|研究所|研究院|实验室|仲裁院|出版社|剧团|救援队)|大学|学校|中学|小学|高中|国中|国小|女中|幼儿园|医院|书院|诊所|卫生院|保健院|工作室|影院|画廊|周刊|杂志社|报社|晚报|日报|养老院|敬老院|福利院|托养中心|康复中心|救助站)$/;

/** Words that only tell of which sort a body is. */
export const ONLY_SORT =
  /^(?:综合|公益|私家|流动|独立|连锁|二手|地下|民间|当代|现代|专业|专门|专科|职业|普通|公立|公办|私立|民营|民办|市立|县立|重点|示范|乡村|乡镇|农村|社区|老年|双语|国际|国家|全国|寄宿|女子|男子|特殊|教育|师范|理工|高等|技术|一流|名牌|名校|顶尖|顶级|成人|教会|语言|贵族|军事|军队|军医|警察|体育|艺术|音乐|美术|医学|医科|商业|工业|农业|科技|外语|外国语|研究生|附属|儿童|妇产|妇幼|中医|肿瘤|精神|精神病|口腔|整形|美容|宠物|动物|教学|定点|方舱|三甲|基层|大型|小型|中心|县级|市级|省级|战地|野战|行业|产业|企业|公司|审计|薪酬|提名|战略|投资|风险|合规|特别|独立|执行|常务|管理|技工|实验|线上|网络|友好|攻守|战时|政治|经济|关税|同业|上级|地区|区域|党|团|联合|临时|安全|科学|研究|本科|中等|初等|初级|高级|小区|学生|家长)+$/;

/** Whether everyday words before such an ending are the name of a body: "机师工会", "光明小学", "粒子物理研究所". */
export function isFieldBody(reading: string, tokens: Tokens, start: number, end: number, ending: string): boolean {
  const field = reading.slice(start, end - ending.length);
  return (
    FIELD_ENDING.test(ending) && field.length > 1 && !ONLY_SORT.test(field) && actsAsBody(reading, tokens, start, end)
  );
}
