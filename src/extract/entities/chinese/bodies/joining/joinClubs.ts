/**
 * Clubs and teams named with their town, and without.
 *
 * Promises: only where one club alone bears the sign.
 */

import type { Tokens } from '../../readTokens.ts';
import { PLACES } from '../../words/places.ts';
import { LETTERS } from '../findPlayingPlaces.ts';
import { type Join, keyOf, type Organization } from '../organization.ts';

const CLUB = /(?:队|(?:足球|篮球)?俱乐部)$/;

/** "AC米兰": a town with letters before it. */
const isLettered = (key: string, town: string): boolean =>
  key.endsWith(town) && LETTERS.test(key.slice(0, -town.length));

const OF_LAND =
  /^([\u3400-\u9fff]{2,6}?)(?:(?:国家|国奥)?(?:男|女)?(?:子?足球?|子?篮球?|子?排球?)?队|(?:国家)?[男女][足篮排])$/;

/** 国家队 is the one of the land that the article tells of far more than of any other. */
function joinNational(organizations: readonly Organization[], tokens: Tokens, join: Join): void {
  const bare = organizations.find((one) => keyOf(one) === '国家队');
  if (!bare) return;
  const teams = organizations
    .flatMap((one) => {
      const key = keyOf(one);
      const land = key === '国足' ? '中国' : (OF_LAND.exec(key)?.[1] ?? '');
      return PLACES.has(land) ? [{ one, count: tokens.placesOf(land).length + tokens.placesOf(key).length }] : [];
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = teams;
  if (first && (!second || first.count > 2 * second.count)) join(first.one, bare);
}

/** "江北海牛队", "海牛队", "海牛俱乐部": a club with its town and without. */
export function joinClubs(organizations: readonly Organization[], tokens: Tokens, join: Join): void {
  joinNational(organizations, tokens, join);
  const signs = organizations.flatMap((one) => {
    const key = keyOf(one);
    return CLUB.test(key) ? [{ one, key, sign: key.replace(CLUB, '').replace(/(?:足球|篮球)$/, '') }] : [];
  });
  // "青州", "青州队": a place that plays; 中华队 is Taiwan's.
  for (const other of organizations) {
    const key = keyOf(other);
    const team = PLACES.has(key)
      ? signs.find((s) => s.key === `${key}队` || (key === '台湾' && s.key === '中华队'))
      : undefined;
    if (team) join(team.one, other);
    // "AC米兰", "米兰"
    const lettered = PLACES.has(key)
      ? organizations.filter((one) => keyOf(one) !== key && isLettered(keyOf(one), key))
      : [];
    if (lettered.length === 1) join(lettered[0] as Organization, other);
  }
  for (const { one: other, sign } of signs) {
    if (sign.length < 2) continue;
    const ones = signs.filter(
      ({ one, sign: longer }) =>
        one !== other && (longer === sign || (longer.endsWith(sign) && longer.length - sign.length > 1)),
    );
    if (ones.length === 1 && (ones[0] as (typeof ones)[0]).sign.length >= sign.length)
      join((ones[0] as (typeof ones)[0]).one, other);
  }
}
