/**
 * "中国长河" beside "长河地产": the house itself, which the bare sign means.
 *
 * Promises: only where a firm of that sign is named with its trade, and no other country's.
 * Does not know: a foreign house's own firm in China that is called so.
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Gathering } from '../../gathering.ts';
import { weighSound } from '../../words/transliteration.ts';
import { GENERAL_ENDING, stripEnding } from '../stripEnding.ts';

const COUNTRY = '中国';
/** Behind it only what a house does or has: no area, market or further trade. */
const GOES_ON = /^(?:区|市场|地区|分公司|分部|业务|总部|有限|大陆)/;

/** Opens the house of each sign that firms of a trade bear; the bare sign is its short form. */
export function addHouseOfCountry({ document, tokens, firsts, cores, found }: Gathering): void {
  for (const { name } of firsts) {
    if (GENERAL_ENDING.test(name)) continue;
    const sign = stripEnding(name, tokens);
    if (!sign || !name.startsWith(sign) || cores.has(sign) || found.byForm.has(sign) || spellsSounds(sign)) continue;
    const house = COUNTRY + sign;
    const at = findHouse(document.reading, house);
    if (at < 0) continue;
    found.add(found.open(house, document.text.slice(at, at + house.length), 'organization', 'full'), sign, 'short');
  }
}

const spellsSounds = (sign: string) => sign.length > 2 && [...sign].every((char) => weighSound(char) !== undefined);

/** The first place of a house by itself; -1 for none. */
function findHouse(reading: string, house: string): number {
  for (let at = reading.indexOf(house); at >= 0; at = reading.indexOf(house, at + 1)) {
    const behind = reading.slice(at + house.length, at + house.length + 4);
    if (!GOES_ON.test(behind)) return at;
  }
  return -1;
}

sieveEach(GOES_ON);
