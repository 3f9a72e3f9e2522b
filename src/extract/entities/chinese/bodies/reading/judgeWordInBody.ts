/**
 * Whether a word can stand in an organization's name before its ending, by itself and its kind.
 *
 * Promises: only the word is looked at, and what follows it where a small word needs it.
 * Does not know: characters that the dictionary cannot join (loneCharacters.ts).
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Token } from '../../readTokens.ts';
import { DEED } from '../../words/deedsToBodies.ts';
import { NOT_IN_NAME } from '../../words/organizationWords.ts';
import { isPlaceName, PLACES, SHORT_COUNTRIES } from '../../words/places.ts';
import { endsInPost } from '../../words/posts.ts';

/** Words for what a body does, allowed inside a name though they are verbs or adjectives. */
export const INNER_VERB =
  /^(?:投资|建设|管理|发展|开发|交易|保险|研究|制造|设计|服务|监督|监管|调查|救援|合作|进出口|进步|创新|联合|统一|独立|自由|民主|解放|检察|警察|反贪污|反腐败|贸易|运输|通信|广播|出版|影视|环境|保护|卫生|安全|文化|体育|教育|农业|工业|商业|技术|工程|城市|国际|国家|人民|中央|中级|高级|高等|最高|地方|第[一二三四五六七八九十]|东方|综合|应用|反恐|廉政|公共|社会|证券|期货|食品|药品|监察|审计|统计|财政|税务|移民|海关|刑事|民事|特别|临时|联邦|皇家|共同|公平|全国|青年|妇女|保障|评估|慈善|福利|气候|变化|防治|调解|上诉|动物|保育|信息|网络|情报|联络|协调|和平|军事|航天|航空|能源|原子能|铁路|地铁|汽车|非营利|公益|救助|仲裁|劳动|就业|健康|预防|疾病|控制|防治)$/;

/** Who joins in a body of their own ("示威者", "律师"): allowed inside the names of associations, and cut off elsewhere. */
export const PROFESSION =
  /^(?:(?!志愿者)[\u3400-\u9fff]{1,4}者|律师|大律师|医师|医生|护士|教师|教授|作家|编剧|导演|演员|艺术家|科学家|工程师|会计师|建筑师|学生|校友|农民|渔民|工人|劳工|职工|员工|司机|机师|空服员|空乘|球员|运动员|企业家|消费者|投资者|业主|家长|家属|受害者|退伍军人|退役军人|残疾人|老人|摄影家|音乐家|书法家|美术家|棋手|车手|船员|海员|矿工|消防员|警察|公务员|侨胞|华侨|台商)$/;

/** Lands that are no more: 前 is part of the names of their bodies. */
const FORMER_LAND = /^(?:南斯拉夫|苏联|东德|民主德国|捷克斯|南联盟|柬埔寨)/;

/** Whether a word can stand in a name before its ending, and whether it makes it a proper one. */
export function judge(token: Token, next = ''): 'proper' | 'common' | 'stop' {
  const { word, tag } = token;
  if (tag === 'w') return 'stop';
  if (/^(?:国家|全国|联邦|皇家|反贪|肃贪|廉政|选举|反垄断)$/.test(word)) return 'proper';
  if (INNER_VERB.test(word)) return 'common';
  // Entries of the dictionary that run over the edge of a word: "吊销其".
  if (word.length > 1 && /[其之兼]$/.test(word) && !PLACES.has(word)) return 'stop';
  if (PROFESSION.test(word)) return 'common';
  if (word === '前' && FORMER_LAND.test(next)) return 'proper';
  // "九人董事会": how many sit there.
  if (word === '人') return 'stop';
  if (NOT_IN_NAME.has(word) || DEED.test(word) || endsInPost(word)) return 'stop';
  if (/^[A-Za-z]/.test(word)) return 'proper';
  if (PLACES.has(word) || SHORT_COUNTRIES.includes(word) || isPlaceName(word, tag)) return 'proper';
  if (/^(?:nz|nt|nr|j|x|ns|g|zg|ng|ag)/.test(tag)) return 'proper';
  // Entries of four characters that the dictionary has no kind for: "医疗纠纷".
  if (tag === 'z' && word.length === 4 && new Set(word).size === 4) return 'common';
  if (/^(?:n|b|vn|a|an|s|f|l)/.test(tag)) return word.length === 1 ? 'proper' : 'common';
  return 'stop';
}

sieveEach(INNER_VERB, PROFESSION);
