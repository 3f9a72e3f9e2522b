/** Whether an organization of a Chinese clause is where whoever is named behind it has a post. */
import { isPost } from '../../isPost.ts';
import { ORGANIZATION } from '../../templateOf.ts';
import { DOES_TO } from '../chinesePostWords.ts';
import type { NameGroup } from './nameGroup.ts';

/** 已转投某报的 before somebody: where they went, or what they left. */
const MOVES_TO =
  /(?:[转另改]投|投[奔靠向身]|加[入盟]|入职|跳槽[到至]?|转会[到至]?|离开|辞去|退出|脱离|作别|告别|创[办立建]|进入|考[入进]|收购|买下|入股|起诉|状告|批评|指责|举报)了?$/u;

/** 某公司(的)(前)董事长 before somebody. */
export function isApposed(text: string, last: NameGroup, gap: string): boolean {
  // 某联合会（下称“足联”）副主席某甲
  const between = gap.replace(/^(?:（[^（）]{1,16}|[”"]?)）/u, '');
  if (text[last.end - 1] !== ORGANIZATION || between.length > 16) return false;
  if (/[，。；：]/u.test(between)) return false;
  if (between === '的' && MOVES_TO.test(text.slice(Math.max(0, last.start - 4), last.start))) return false;
  if (DOES_TO.test(between) || /^(?:、|和|与|及|以及|暨)/u.test(between)) return false;
  // 环境部长某甲 is no ministry.
  return isPost(between) || /^的(?:首席|联合)?$|^副?长$|(?:创始人|创办人|创建人|始创人|创立者)$/u.test(between);
}
