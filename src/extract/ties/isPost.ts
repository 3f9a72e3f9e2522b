/** Whether words end in a post: the table of the names' finder, and posts that never stand for a name by themselves. */
import { endsInPost } from '../entities/posts.ts';

const MORE =
  /(?:总监|主管|厂长|科长|班长|车间主任|站长|店长|领班|总编|首席[^，。、]{1,6}官|副手|二把手|一把手|董秘|财务长|总法律顾问|组长|处长|教头|主帅|舵手|合伙人|经办人|副主编|课长|部门负责人|联席主席)$/u;

export function isPost(words: string): boolean {
  return endsInPost(words) || MORE.test(words);
}
