/** Posts whose holder is named behind them: 组长由副省长某甲担任. */
import { matchesOf, sieveEach } from '../../../sieve.ts';
import { fitOf, kindOfPost } from '../../bodyKinds.ts';
import { hasPlace, NO_POST } from '../../chinese/chinesePostWords.ts';
import { isPost } from '../../isPost.ts';
import { ORGANIZATION, PERSON } from '../../templateOf.ts';
import type { PostContext } from '../postContext.ts';

export function findHeldPosts(context: PostContext): void {
  for (const match of matchesOf(HELD_BY, context.template.text)) {
    const words = match.groups?.words ?? '';
    const [person] = match.indices?.groups?.p ?? [0];
    const [from] = match.indices?.groups?.words ?? [0];
    if (!isPost(words) || NO_POST.test(words)) continue;
    const organization = bodyBefore(context, from, words);
    context.state({ person, organization, from, to: person, words, rule: 'post-held-by' });
  }
}

/** The last body before a post that can have it; else the one that is meant. */
function bodyBefore({ template, salientAt, nameOf }: PostContext, from: number, post: string): string | undefined {
  const { text, offsets, entities } = template;
  const named = [...entities].findLast(
    ([at, id]) => at < from && text[at] === ORGANIZATION && fitOf(kindOfPost(post), nameOf(id)) > 0,
  );
  return named?.[1] ?? (hasPlace(post) ? salientAt(offsets[from] as number, post) : undefined);
}

const HELD_BY = new RegExp(
  `(?<=^|[，。；：的${ORGANIZATION}])(?<words>[^，。；：的${ORGANIZATION}${PERSON}]{2,8}?)(?:一职|职务)?由[^，。；${ORGANIZATION}${PERSON}]{0,12}?(?<p>${PERSON})[^，。；${ORGANIZATION}${PERSON}]{0,4}(?:担任|出任|接任|兼任|代理|掌管|接手|暂代)`,
  'dgu',
);

sieveEach(HELD_BY);
