/**
 * Public bodies named with their place, rank and 人民, and without.
 *
 * Promises: only where one body alone can be meant.
 */

import { shortRanks } from '../../words/shortRanks.ts';
import { type Join, keyOf, type Organization } from '../organization.ts';
import { OFFICE } from './joinOwned.ts';

/** "县医院" of "青川县人民医院": a rank and what the body is. */
const RANKED = /^[省市县区州镇乡][\u3400-\u9fff]{2,10}$/;

/** Names of one body that leave out 人民, or the place before the rank where one body alone ends so. */
export function joinRanked(organizations: readonly Organization[], join: Join) {
  const bareOf = new Map(organizations.map((one) => [one, keyOf(one).replace('人民', '')]));
  for (const [other, bare] of bareOf) {
    if (!OFFICE.test(bare)) continue;
    const isRanked = RANKED.test(bare);
    const ones = [...bareOf].filter(
      ([one, name]) =>
        one !== other &&
        (isRanked
          ? name.length > bare.length + 1 && name.endsWith(bare)
          : name === bare && one.name.length > other.name.length),
    );
    if (new Set(ones.map(([, name]) => name)).size === 1) for (const [one] of ones) join(one, other);
  }
}

/** A rank without a place before what the body is. */
const PLACELESS = /^[省市县区州](?!场)[\u3400-\u9fff]{2,}$/;

/** "省高级人民法院" and "江北省高院": one leaves out the place, the other the words, and both are 省高院 in short. */
export function joinAbbreviated(organizations: readonly Organization[], join: Join): void {
  const placeless = organizations.filter((one) => PLACELESS.test(keyOf(one)));
  for (const other of placeless) {
    const shorts = new Set(shortRanks(keyOf(other)).filter((one) => PLACELESS.test(one)));
    if (shorts.size === 0) continue;
    const ones = organizations.filter(
      (one) => one !== other && !placeless.includes(one) && shortRanks(keyOf(one)).some((short) => shorts.has(short)),
    );
    if (ones.length === 1) join(ones[0] as Organization, other);
  }
}
