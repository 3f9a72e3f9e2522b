/** Words that are a town's or a country's name beside an organization's. */
import { CharacterSet } from '../../../characterSet.ts';
import type { Tokens } from '../readTokens.ts';
import { PLACES } from './places.ts';

/** Whether the text says of a word that it is a town or a county. */
export const namesTown = (tokens: Tokens, reading: string, word: string): boolean =>
  tokens.placesOf(word).some((at) => AREAS.has(reading[at + word.length]));

const AREAS = new CharacterSet('市县镇区州');

export const isCountryName = (words: string): boolean =>
  /国$|^(?:日本|新加坡|加拿大|香港|台湾|澳洲|意大利|俄罗斯|瑞士|瑞典|荷兰|西班牙|印度|巴西)$/.test(words) &&
  PLACES.has(words);
