/** Whether words end in a post: the table of the names' finder, and posts that never stand for a name by themselves. */
import { isPlaceName } from '../entities/chinese/words/places.ts';
import { endsInPost } from '../entities/chinese/words/posts.ts';
import { sieveEach } from '../sieve.ts';

const MORE =
  /(?:总稽核|稽核长|督导长|协理|襄理|副理|监察人|总工|安全员|管制员|调度员|值班员|检票员|话务员|质检员|博导|药师|球探|法定代表人|策略师|保荐代表人|总厨|厨师长|首席指挥|首席小提琴手|乐手|实习生|骨干|元老|老臣|旧臣|旧部|高层|总监|主管|厂长|科长|班长|车间主任|站长|店长|领班|总编|首席[^，。、]{1,6}官|副手|二把手|一把手|董秘|财务长|总法律顾问|组长|处长|教头|主帅|舵手|合伙人|经办人|副主编|课长|部门负责人|联席主席|成员|员工|职员|雇员|官员|官|会员|理事|博士生|研究生|博士后|大副|二副|三副|轮机长|船员|机长|助手|幕僚|话事人|主理人|车手|发起人|牵头人|召集人|总干事|议长|法人代表|执行长|长官|局长|台长|保安|护士长|经纪|操作员|检查员|审计师|会计师|会计|出纳|客服|销售|程序员|执行董事|主治医生|主刀医生|主刀|艺员|签约歌手|校董|校监|后腰|中卫|边卫|边后卫|功勋|核心|门面|司仪|站务员|列车员|空乘|乘务员|驾驶员|裁判长|终身教授|讲席教授|助理教授|客座教授|访问学者|首席经济学家|经济师|精算师|药剂师|技师|师傅|领班|工头|监工|队副|委员长|副署长|副司长|副处长|帮办|参赞|武官|校务|督学|馆主|掌柜|老掌门|掌舵者|掌权者|领导者|当家人|大当家|当家|掌舵人|主事者|主事人|话事者|少东家?|班主|盟主|帮主|操盘手|领军人物|老总|一哥|一姐|台柱)$/u;

/** Where somebody is from, behind a post. */
const FROM_PLACE = /、([\u3400-\u9fff]{2,5})人$/u;

export function isPost(words: string): boolean {
  if (endsInPost(words) || MORE.test(words)) return true;
  // "主席、卡塔尔人": a post, and where its holder is from.
  const from = FROM_PLACE.exec(words);
  return from !== null && isPlaceName(from[1] as string) && isPost(words.slice(0, from.index));
}

sieveEach(MORE, FROM_PLACE);
