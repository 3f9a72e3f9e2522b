/** Posts of whom a longer description stands before (院长、退休法官某甲), or who was told of last (这位某大学教授). */

import { matchesOf, sieveEach } from '../../sieve.ts';
import { DOES_TO, NO_POST } from '../chinese/chinesePostWords.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { chooseBody, isElsewhere } from './chooseBody.ts';
import { type PostContext, pattern, peopleOf, placeOf } from './postContext.ts';

/** 院长、退休法官某甲: the first of what is told of somebody, where no body stands beside it. */
const LOOSE_LIST = pattern(`(?<=^|[，。；：])(?<words>[^，。；：、${O}${P}]{2,10})、[^，。；：、${P}]{2,16}(?<p>${P})`);
/** 刚坐上(某公司)总裁之位的某甲. */
const FROM_SEAT = pattern(
  `(?:回到|坐上|登上|重返|坐回|重回|坐稳)(?<o>${O})?(?<words>[^，。；：、${O}${P}]{2,10}?)(?:的?(?:位子|位置|宝座|职位|岗位|大位|交椅)|之位|一职|之职)上?的[^，。；：${O}${P}]{0,6}(?<p>${P})`,
);
/** 这位某大学教授: whoever was told of last. */
const THIS_ONE = pattern(`[这该][位名](?:[^，。；：${O}${P}]{0,3})(?<o>${O})(?<words>的?[^，。；：${O}${P}]{2,8})`);
/** The post that words begin with: 的老板 of 的老板苦笑; up to the next 的 or stop. */
function postAt(words: string): string | undefined {
  const whole = /^的?[^的，]{2,8}?(?=的|[，。]|$)/u.exec(words)?.[0] ?? words;
  for (let end = whole.length; end > 1; end--) if (isPost(whole.slice(0, end))) return whole.slice(0, end);
  return undefined;
}

/** Posts told of whom a longer description stands before, or of whom was named before. */
export function findDescribedPosts(context: PostContext, placed: Map<number, string>): void {
  const { template, clauses, state, told } = context;
  const { text, entities } = template;
  for (const rule of [LOOSE_LIST, FROM_SEAT])
    for (const match of matchesOf(rule, text)) {
      const words = match.groups?.words ?? '';
      const [[from], [person]] = [placeOf(match, 'words'), placeOf(match, 'p')];
      if (!isPost(words) || NO_POST.test(words) || DOES_TO.test(words) || placed.has(person)) continue;
      const named = match.indices?.groups?.o?.[0];
      const body = named === undefined ? undefined : entities.get(named);
      if (body === undefined && isElsewhere(words)) continue;
      const organization = chooseBody(context, from, words, body);
      state({ person, organization, from, to: person, words, rule: 'post-described' });
      if (organization) placed.set(person, organization);
    }
  for (const match of matchesOf(THIS_ONE, text)) {
    const [words, [from, to]] = [match.groups?.words ?? '', placeOf(match, 'words')];
    const post = postAt(words);
    if (post === undefined || NO_POST.test(post) || text[to] === P) continue;
    const clause = clauses.find((c) => c.start <= from && from < c.end);
    const entity = [...peopleOf(template, [0, match.index])].at(-1);
    const who =
      entity === undefined
        ? (clause?.carried?.members.find((m) => m.kind === 'P')?.entity ?? told)
        : entities.get(entity);
    const [at] = placeOf(match, 'o');
    if (who)
      state({
        person: at,
        entity: who,
        organization: entities.get(at),
        from: at,
        to: from + post.length - 1,
        words: post,
        rule: 'post-this-one',
      });
  }
}

sieveEach(LOOSE_LIST, FROM_SEAT, THIS_ONE);
