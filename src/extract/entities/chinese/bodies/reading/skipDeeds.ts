/**
 * Where an organization's name opens behind the verbs that a walk from its ending took for a part of it.
 *
 * Promises: behind the verb a name by itself is left.
 */

import type { Tokens } from '../../readTokens.ts';
import { VERB } from '../../words/deedsToBodies.ts';
import { isLone } from '../../words/loneCharacters.ts';

/** Deeds that stand inside names as well ("投资公司"): at the head of one, before a name of its own, they are none of it. */
const INNER_DEED =
  /^(?:投资|领导|调查|联合|重组|审计|监管|监督|检查|挑战|命令|壮大|报告|补偿|资助|养活|榨干|隶属于|约谈|管理|控制|救援|救助|评估)$/;

/** Verbs that firms bear in their names. */
const OPENS_FIRM =
  /^(?:联合|统一|合作|创新|发展|进步|保险|服务|开发|创造|创意|飞跃|跨越|超越|腾飞|发现|探索|领先|领航|启航|远航|起航|协同|联想|联通|移动|分享|共享|点评|成长|向上|通达|畅通|飞翔|翱翔|奔驰|传播|交流|交通|运通|信赖|诚信|独立|自由)$/;

/** Deeds that the dictionary takes for nouns. */
const SHADY = /^(?:图利|护航|暗助|独惠|圈钱|割韭)$/;

/** "投资" + "科林斯集团": where the name opens behind a deed, if what follows is a name by itself. */
export function skipDeed(tokens: Tokens, from: number, end: number, isFirm: boolean): number {
  const deed = tokens.after(from);
  if (!deed || end - deed.end < 2) return from;
  // Before the sign of a firm any verb is one: "稽查" + 康瑞食品, "图利" + 瑞麟营造.
  const isVerb =
    isFirm && deed.word.length === 2 && (/^v/.test(deed.tag) || SHADY.test(deed.word)) && !OPENS_FIRM.test(deed.word);
  if (!INNER_DEED.test(deed.word) && !isVerb) return from;
  let lone = 0;
  for (let token = tokens.after(deed.end); token && token.end <= end; token = tokens.after(token.end)) {
    if (/^(?:nr|nz|nt|ns|x)/.test(token.tag) && token.word.length > 1) return deed.end;
    if (!isLone(token)) return from;
    lone++;
  }
  return lone > 1 ? deed.end : from;
}

/** Where a name opens behind such verbs. */
export function skipVerbs(reading: string, tokens: Tokens, from: number, end: number): number {
  // The second half of a verb whose first half ended the walk: "入" + "职".
  let start =
    (reading[from] === '创' && reading[from - 1] === '另') ||
    (reading[from] === '职' && /[入离任辞转挂停兼就供求述免撤]/.test(reading[from - 1] ?? ''))
      ? from + 1
      : from;
  for (let token = tokens.after(start); token && token.end <= end && VERB.test(token.word); token = tokens.after(start))
    start = token.end;
  return start;
}
