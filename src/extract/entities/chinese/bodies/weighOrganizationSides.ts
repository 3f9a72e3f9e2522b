/**
 * How much the words beside a span speak for its being the name of a firm, a club or another body.
 *
 * Promises: looks at some twenty characters to either side; 0 where they say nothing. Does not know: the span's own
 * words.
 */

import type { Token, Tokens } from '../readTokens.ts';
import { HANDS_OVER } from '../words/handsOver.ts';
import { AFTER_ORGANIZATION, AFTER_ORGANIZATION_WEAKLY, BEFORE_ORGANIZATION } from '../words/organizationWords.ts';
import { endsInPost } from '../words/posts.ts';

/** Words of one character that stand beside a name and are no part of it. */
const SMALL =
  /[的了在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所年月日时某他她它前后该各两三四五六七八九十一二]/;

/** `taken`: where people's names stand, who may follow a post ("X" + 总裁 + name). */
export function weighOrganizationSides(
  reading: string,
  tokens: Tokens,
  start: number,
  end: number,
  taken: Uint8Array,
): number {
  const left = reading.slice(Math.max(0, start - 6), start).replace(/[“《（]$/, '');
  const right = reading.slice(end, end + 8).replace(/^[”》]/, '');
  let score = 0;
  if (/从$/.test(left) && HANDS_OVER.test(reading.slice(end, end + 64))) score -= 2;
  else if (/从$/.test(left) && /^手[中里]/.test(right)) score += 4;
  else if (/从$/.test(left) && /^(?:离职|辞职|离开|跳槽|出走|退休|挖[来角走])/.test(right)) score += 2;
  if (AFTER_ORGANIZATION.test(right)) score += 2;
  else if (AFTER_ORGANIZATION_WEAKLY.test(right)) score += 0.9;
  if (BEFORE_ORGANIZATION.test(left)) score += 1.5;
  for (let size = 2; size <= 7; size++)
    if (taken[end + size] === 1 && endsInPost(right.slice(0, size)) && !/[的，。、]/.test(right.slice(0, size))) {
      score += 1.7;
      break;
    }
  if (/(?:率|率领)$/.test(left)) score += 1.5;
  else if (/(?:由|受|与|和|向|对)$/.test(left)) score += 0.5;
  if (
    /^(?:又|则|也|已|还|再|随后|随即)?(?:把|将)[^，。]{0,14}(?:股权|股份|资产|业务|项目)/.test(
      reading.slice(end, end + 22),
    )
  )
    score += 1.5;
  const [before, after] = [tokens.before(start), tokens.after(end)];
  const sticks = (token: Token | undefined) =>
    token !== undefined &&
    token.word.length === 1 &&
    /^(?:n|g|zg|ng|ag|x|nr|v|a|q|j)/.test(token.tag) &&
    !SMALL.test(token.word);
  if (sticks(before) && !/[率受指]/.test(before?.word ?? '')) score -= 0.8;
  if (sticks(after)) score -= 0.8;
  return score;
}
