/** Whether words end in a post: the table of the names' finder, and posts that never stand for a name by themselves. */
import { endsInPost } from '../entities/posts.ts';

const MORE =
  /(?:总监|主管|厂长|科长|班长|车间主任|站长|店长|领班|总编|首席[^，。、]{1,6}官|副手|二把手|一把手|董秘|财务长|总法律顾问|组长|处长|教头|主帅|舵手|合伙人|经办人|副主编|课长|部门负责人|联席主席|成员|员工|职员|雇员|官员|官|会员|理事|博士生|研究生|博士后|大副|二副|三副|轮机长|船员|机长|助手|幕僚|话事人|主理人|车手|发起人|牵头人|召集人|总干事|议长|法人代表|执行长|长官|局长|台长|保安|护士长|经纪|操作员|检查员|审计师|会计师|会计|出纳|客服|销售|程序员|执行董事|主治医生|主刀医生|主刀)$/u;

export function isPost(words: string): boolean {
  return endsInPost(words) || MORE.test(words);
}
