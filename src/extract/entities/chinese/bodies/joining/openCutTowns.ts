/**
 * Names of bodies of which the dictionary cut the town in two or left out whose they are: "明" + "湖市消防支队",
 * "高雄市立" + "联合医院".
 *
 * Promises: names open further to the left or stay as they are; never over a mark or a small word.
 */
import { isHan } from '../../../../isHan.ts';
import { sieveEach } from '../../../../sieve.ts';
import type { Tokens } from '../../readTokens.ts';
import { PLACES } from '../../words/places.ts';
import { openPlace, SMALL_PLACE } from '../findLocalOffices.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';

/** A town of one character, which is none: "湖市". */
const CUT = /^[\u3400-\u9fff][市县](?![场民立委面值政])/;
/** Whose a school, a hospital or a museum is. */
const OWNED = /(?:([市县省区州])|[国公私])立$/;
/** What is owned so. */
const HOUSE =
  /(?:医院|大学|学院|中学|高中|国中|国小|小学|高职|高商|高工|图书馆|美术馆|博物馆|体育馆|体育场|动物园|殡仪馆|乐团|交响乐团|幼儿园|疗养院|科技馆|剧院|文化中心)$/;
/** Words that a town's first character is not: verbs and adverbs of every day. */
const NO_TOWN =
  /[到去来回说问看听从往赴据经至抵查请让叫使给帮找见过起后前内外中里上下多少再又也还都就才最更很全各该本此某老新大小两三]/;

function openTown(reading: string, tokens: Tokens, { start, name }: OrganizationName): number {
  if (!CUT.test(name) || PLACES.has(name.slice(0, 2))) return start;
  const last = tokens.before(start);
  if (last?.word.length !== 1 || !isHan(last.word) || SMALL_PLACE.test(last.word) || NO_TOWN.test(last.word))
    return start;
  return /^(?:v$|m|q|p|c|r|u|d$)/.test(last.tag) && !/^[\s，。；：、“（]?$/.test(reading[start - 2] ?? '')
    ? start
    : start - 1;
}

function openOwner(reading: string, tokens: Tokens, { start, name }: OrganizationName): number {
  if (!HOUSE.test(name)) return start;
  const owner = OWNED.exec(reading.slice(Math.max(0, start - 2), start));
  if (!owner) return start;
  const rank = start - 2;
  if (!owner[1]) return tokens.isBorder(rank) ? rank : start;
  const from = openPlace(reading, tokens, rank);
  return from < rank || tokens.isBorder(rank) ? from : start;
}

export const openCutTowns = (reading: string, tokens: Tokens, names: readonly OrganizationName[]): OrganizationName[] =>
  names.map((found) => {
    const start = Math.min(openTown(reading, tokens, found), openOwner(reading, tokens, found));
    return start < found.start ? { ...found, start, name: reading.slice(start, found.end) } : found;
  });

sieveEach(CUT, OWNED, HOUSE);
