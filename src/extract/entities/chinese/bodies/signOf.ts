/** The sign of a club or a firm, without its town. */
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { PLACES } from '../words/places.ts';
import { isCountryName } from '../words/townsAndLands.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Places at which an everyday word is a club's sign. */
const OFTEN = 3;

export const CLUB_ENDING = /(?:职业)?(?:足球|篮球|排球|棒球|电竞)?(?:俱乐部|队)$/;

/** What a club is called without its town ("江州龙骧俱乐部": 龙骧), a firm without a town that is known; '' for words of every day. */
export function signOf({ name, ending }: OrganizationName, core: string, tokens: Tokens): string {
  const club = name.replace(CLUB_ENDING, '');
  const isClub = club !== name || ending === '队';
  const bare = isClub ? club : core;
  // "新加坡南昇资本": the sign stands behind a country.
  const land = isClub ? 2 : ([4, 3].find((size) => isCountryName(bare.slice(0, size))) ?? 2);
  const town = bare.slice(0, land);
  const sign = bare.slice(land);
  if (sign.length < 2 || sign.length > 3 || PLACES.has(sign)) return '';
  if (!PLACES.has(town) && !(isClub && bare.length === 4)) return '';
  const tag = tokens.tagOf(sign);
  // A club's sign may be an everyday word that stands for it again and again.
  const isOften = isClub && /^n/.test(tag ?? '') && tokens.placesOf(sign).length > OFTEN;
  return !tag || /^(?:nz|nt|nr|j|x)/.test(tag) || isOften ? sign : '';
}

sieveEach(CLUB_ENDING);
