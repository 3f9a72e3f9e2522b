/** What Chinese verbs of doing tie, each family in its own file. */

import { sieveEach } from '../../sieve.ts';
import type { ChineseAct } from '../acts/chineseAct.ts';
import { CRITICISM_ACTS } from '../acts/criticismActs.ts';
import { DEALING_ACTS } from '../acts/dealingActs.ts';
import { LAW_ACTS } from '../acts/lawActs.ts';
import { MONEY_ACTS } from '../acts/moneyActs.ts';
import { MOVING_ACTS } from '../acts/movingActs.ts';
import { POST_ACTS } from '../acts/postActs.ts';
import { SUPPORT_ACTS } from '../acts/supportActs.ts';

export const CHINESE_ACTS: readonly ChineseAct[] = [
  ...CRITICISM_ACTS,
  ...SUPPORT_ACTS,
  ...LAW_ACTS,
  ...DEALING_ACTS,
  ...MONEY_ACTS,
  ...POST_ACTS,
  ...MOVING_ACTS,
];

/** Words that set a deed in the future, in doubt, or undo it. */
export const NOT_DONE =
  /可能|不排除|传闻|传言|据传|盛传|风传|谣传|疯传|或将|或会|恐将|有望|拟|计划(?![上中里的书案]|方面|问题|一事|[遭被])|打算|考虑|将(?=起诉|反控|反诉|控告|状告|提告|收购|投资|加入|加盟|离开|任命|出任|担任|提起|与|向|会|在|于|对)|威胁(?![到了])|扬言|否认|拒绝|反对(?![者党派声意票])|未曾|从未|没有|并未|尚未|未能|不会|不愿|不想|没想过|没有想过|从没|没打算|婉拒|谢绝|推辞|不再|无意|有意|希望|准备|阻止|放弃|打消|搁置|是否|能否|会否|若|如果|倘|一旦|假如|要不要|保留|期待|期望|盼望/u;

sieveEach(NOT_DONE, ...CHINESE_ACTS.flatMap((act) => Object.values(act)).filter((field) => field instanceof RegExp));
