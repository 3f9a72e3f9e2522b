/** States the posts of one Chinese verb: the one read, at each of its bodies, and those that follow in a row. */
import { sieveEach } from '../../../sieve.ts';
import { NO_POST } from '../../chinese/chinesePostWords.ts';
import { bodyOfPost } from './bodyOfPost.ts';
import { longestPost } from './readPost.ts';
import { isInside, type Taking } from './taking.ts';

export function statePosts(taking: Taking): void {
  const { context, verb, from, taker, reading } = taking;
  const { group, ids } = taker;
  const inside = isInside(taking);
  const body = bodyOfPost(taking);
  const low = inside ? Math.min(group.start, from) : from;
  const to = Math.max(reading.end, inside ? group.end - 1 : 0);
  stateNext(taking, low);
  const bodies = [body, ...reading.also.flatMap((at) => context.template.entities.get(at) ?? [])];
  for (const entity of ids)
    for (const organization of bodies)
      context.state({ person: group.start, entity, organization, from: low, to, words: reading.post, rule: verb.rule });
}

/** Those of the same people that follow the one read. */
function stateNext({ context, verb, taker, reading }: Taking, from: number): void {
  const { text, entities } = context.template;
  for (let at = reading.end + 1; ; ) {
    const next = NEXT_POST.exec(text.slice(at));
    if (!next) return;
    const words = next.groups?.words ?? '';
    const post = longestPost(words);
    if (!post || NO_POST.test(post)) return;
    const place = at + next[0].length - words.length - 1;
    const organization = entities.get(place);
    const to = place + post.length;
    for (const entity of taker.ids)
      context.state({ person: taker.group.start, entity, organization, from, to, words: post, rule: verb.rule });
    at = to + 1;
  }
}
/** 出任某公司总裁、某银行董事长: the next of several. */
const NEXT_POST =
  /^[^、，。；\ue000\ue001]{0,3}(?:、|和|与|及|以及|，后?又?任)(?<o>\ue001)(?<words>[^，。；、\ue000\ue001]{2,14})/u;

sieveEach(NEXT_POST);
