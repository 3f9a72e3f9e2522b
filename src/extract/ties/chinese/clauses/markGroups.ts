/** Which names of a Chinese clause only describe others, and what becomes of their prepositions by what follows them. */
import { sieveEach } from '../../../sieve.ts';
import { isPost } from '../../isPost.ts';
import { SENT } from './describing.ts';
import type { NameGroup } from './nameGroup.ts';

/** 以某公司为首的债权人: the first of those who do it. */
export function markLeaders(text: string, groups: readonly NameGroup[]): void {
  for (const group of groups) if (LEADS.test(text.slice(group.end, group.end + 6))) group.marker = '';
}
const LEADS = /^(?:为首|领衔|牵头|为代表)的?[^，。\ue000\ue001]/u;

/** 某甲由某乙任命接任: the one who appoints does it to the subject. */
export function markGivers(text: string, groups: readonly NameGroup[]): void {
  groups.forEach((group, i) => {
    if (group.marker !== 'agent' || group.owns) return;
    const given = GIVES_POST.exec(text.slice(group.end, group.end + 10));
    if (given && groups[i + 1]?.start !== group.end + given[0].length) group.marker = 'by';
  });
}
/** What is done to the one who gets a post, behind whoever does it. */
const GIVES_POST =
  /^(?:正式|直接|亲自|亲手|当场|再度|再次|一手|共同|联名)?(?:任命|提名|委任|指派|委派|推荐|推举|钦点|指定|举荐|保荐|提拔|拔擢|册封|聘任|选派)(?!案|书|状|权|人)了?/u;

/** 年长她十岁的男友某甲, 批评公司最力的市议员某甲: who is named in what describes somebody is not the subject. */
export function markDescribing(text: string, start: number, groups: readonly NameGroup[]): void {
  groups.forEach((group, i) => {
    const head = groups[i + 1];
    if (!head) return;
    const between = text.slice(group.end, head.start);
    // 与集团派来的某甲: the preposition takes whom the words describe.
    if (MOVES_ON.has(group.marker) && head.marker === '' && SENT.test(between)) head.marker = group.marker;
    else if (!isDescribing(text, start, groups, i, between)) return;
    group.marker = 'other';
  });
}
/** Prepositions that take whom a clause with a subject of its own describes. */
const MOVES_ON: ReadonlySet<NameGroup['marker']> = new Set(['with', 'to', 'ba']);

function isDescribing(text: string, start: number, groups: readonly NameGroup[], i: number, between: string): boolean {
  const [group, head] = [groups[i] as NameGroup, groups[i + 1] as NameGroup];
  if (group.marker !== '') return false;
  // 某甲举荐的某乙接任: the one who is described does what follows. 某甲所属的某公司: the body does.
  if (head.marker === '' && (SENT.test(between) || ITS_BODY.test(between))) return true;
  if (head.members.every((m) => m.kind === 'O')) return false;
  if (!DESCRIBES.test(between) || text[group.end] === '的' || i > 0) return false;
  const before = text.slice(start, group.start);
  return before.replace(TIME, '').length > 0 && !isPost(before);
}
/** What somebody has to do with a body that is named behind it. */
const ITS_BODY =
  /^(?:所属|所在|所效力|效力|任职|就职|供职|执教|旗下|创办|创立|创建|领导|执掌|掌管|控制|经营|主持)于?的[^，。；：的\ue000\ue001]{0,6}$/u;
const DESCRIBES = /^[^，。；：的]{0,12}的[^，。；：的\ue000\ue001]{0,10}$/u;
const TIME =
  /[\d一二三四五六七八九十几半数两]+|[年月日号天周星期时分岁]|去|今|前|明|昨|当|同|本|上|下|次|翌|隔|底|初|中旬|早上|上午|中午|下午|傍晚|晚间|深夜|凌晨|晚|间|随?后|其|此|而|但|不过|然而|于是|因此|据|[“”"\s]/gu;

sieveEach(GIVES_POST, DESCRIBES);
