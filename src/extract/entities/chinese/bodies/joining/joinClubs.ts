/**
 * Clubs and teams named with their town, and without.
 *
 * Promises: only where one club alone bears the sign.
 */

import { PLACES } from '../../words/places.ts';
import { type Join, keyOf, type Organization } from '../organization.ts';

const CLUB = /(?:队|(?:足球|篮球)?俱乐部)$/;

/** "江北海牛队", "海牛队", "海牛俱乐部": a club with its town and without. */
export function joinClubs(organizations: readonly Organization[], join: Join): void {
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
