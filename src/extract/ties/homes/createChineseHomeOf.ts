/**
 * Where those are whom the events of a Chinese article tell of, at an offset.
 *
 * Promises: first the posts told before it, then where they had come to before, then where they have most posts, then
 * what stands near, and last the body that the article is about. Nowhere, for those of states and towns.
 */
import { createNearBody } from '../bodies/createNearBody.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import type { ToldInChinese } from '../chinese/findToldInChinese.ts';
import type { HomeOf, Homes, TieScene } from '../scene/tieScene.ts';
import { createHomeTold } from './createHomeTold.ts';
import { findComings } from './findComings.ts';
import { GATHERS } from './gathers.ts';
import { findStatesmen, STATE_POST } from './statePosts.ts';

/** 辞去委员长, 律师某甲接替了他: a post at a body that has no name here. */
const ELSEWHERE = /委员长|委员会|委会|律师|顾问团|代表团|协会|工会|商会|基金会|党主席|校长|院长|法官|检察|警/u;

export function createChineseHomeOf(scene: TieScene, { posts, away }: ToldInChinese, { homes }: Homes): HomeOf {
  const { document, entities, names, main } = scene;
  const nearBodyAt = createNearBody(document, names, main);
  const outside = new Set([...findStatesmen(entities), ...away]);
  const isOutside = (person: string, words: string) => STATE_POST.test(words) || outside.has(person);
  const { takenBy, cameBefore } = findComings(
    scene,
    (person, at, words) => homes.get(person) ?? (isOutside(person, words) ? undefined : nearBodyAt(at)),
  );
  const house = findHouse(scene);
  const own = posts.filter((t) => t.type === 'role_at');
  const homeTold = createHomeTold(document, own, main);
  /** Where the words beside them name no post of theirs. */
  const byPlace = (person: string, at: number, words: string) =>
    takenBy(person, at) ?? nearBodyAt(at) ?? (ELSEWHERE.test(words) ? undefined : house);
  return (person, at, words) =>
    homeTold(person, at) ??
    // "2021年空降某公司，去年底离开，今年转投某航": before they came there they were where they had come to before.
    cameBefore(person, at) ??
    homes.get(person) ??
    (isOutside(person, words) ? undefined : byPlace(person, at, words));
}

/** The body that the article is about, where those without a place may be its own. */
function findHouse({ named, main, nameOf }: TieScene): string | undefined {
  if (main === undefined) return undefined;
  const kind = kindOfName(nameOf(main));
  // Ministries and parties see others' people come and go.
  if (isPower(kind) || GATHERS.has(kind)) return undefined;
  // 检察总长某甲当日请辞: a body that is named once is not where those without a place leave.
  return named.filter((n) => n.entity === main).length > 1 ? main : undefined;
}
