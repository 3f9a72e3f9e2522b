/** Words of a Chinese clause by which somebody who is named describes another. */

/** 集团派来的 before somebody. */
export const SENT =
  /^[^，。；：的\ue000\ue001]{0,6}(?:派|聘|请|招|任命|委任|委派|指派|提名|举荐|力荐|引荐|看中|相中|选中|力捧|扶植|推荐|提拔|挖|引进|选|雇|邀|推|培养|介绍|安排|空降|签|指定|委托|带|创办|经营|控制)[^，。；：的\ue000\ue001]{0,3}的[^，。；：的\ue000\ue001]{0,8}$/u;

/** Characters of such words, and of a name. */
const LONGEST_SENT = 20;

/** Whether somebody follows whom others have sent. */
export const isSentOne = (text: string, at: number): boolean => SENT_ONE.test(text.slice(at, at + LONGEST_SENT));
const SENT_ONE = new RegExp(`^${SENT.source.slice(1, -1)}\\ue000`, 'u');
