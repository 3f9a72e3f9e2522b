/** The place that an organization's name begins with: a part of it, or only where it lies. */
import { PLACES, TOWNS } from './words/places.ts';
import { weighSound } from './words/transliteration.ts';

/** Characters of the place that a name begins with. */
export function placeLength(name: string): number {
  for (let size = Math.min(6, name.length - 1); size > 1; size--) if (PLACES.has(name.slice(0, size))) return size;
  return 0;
}

/** What bears its town's name and is known abroad by it. */
const OF_TOWN = /(?:大学|学院|法院|法庭|检察院|检察厅|地检署|警察局|警局|医院|市政府|市议会|证券交易所|交易所)$/;

const FIRM_END = /(?:公司|集团|控股|银行|事务所)$/;

/** The country before a town's body is where it lies: "韩国首尔大学". */
export function countryLength(name: string): number {
  const country = placeLength(name);
  if (country === 0 || TOWNS.has(name.slice(0, country))) return 0;
  const rest = name.slice(country);
  if (OF_TOWN.test(name) && placeLength(rest) > 0) return country;
  // "奥地利" + 林德纳工程公司: a foreign sign is a name by itself.
  const isForeign =
    !/^(?:中国|台湾|香港)/.test(name) && [...rest.slice(0, 3)].every((char) => weighSound(char) !== undefined);
  return isForeign && rest.length > 4 && placeLength(rest) === 0 && FIRM_END.test(rest) ? country : 0;
}
