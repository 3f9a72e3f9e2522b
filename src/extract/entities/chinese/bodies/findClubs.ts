/**
 * Clubs that no ending shows ("云海飞鱼", "萨隆竞技"): a town or a foreign name and a sign, told in an article about sport
 * by where they stand: whom a side lost to, where somebody plays, coaches or was transferred from, whose captain scored.
 *
 * Promises: spans in order, every place of each name; nothing where the article is about something else.
 * Does not know: clubs that everybody knows (known/knownClubs.ts), nor what the sign alone stands for.
 */
import type { Document } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { weighSound } from '../words/transliteration.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Words of sport; so many different ones make an article about it. */
const SPORT =
  '球队 俱乐部 球员 主帅 主教练 联赛 主场 客场 球迷 赛季 降级 转会 门将 前锋 后卫 中场 队长 足协 足球 篮球 排球 冰球'.split(
    ' ',
  );
const ENOUGH = 2;

/** Before a club and hardly anybody else. */
const OF_CLUB =
  /(?:不敌|负于|战平|逼平|惜败(?:给|于)?|输给|执教过?|效力(?:于|过)?|转会(?:至|到|去|加盟)|租借(?:至|到|去|加盟)|加盟|转投|改投|投奔|升班马|老东家|新东家|(?:邻省|同城|同省|中超|中甲|保级|升班)的|[国超甲乙地]球队|[国超甲乙地]俱乐部)了?$/;
/** Before a club, or before somebody. */
const OF_EITHER =
  /(?:击败|战胜|力克|大胜|完胜|淘汰|横扫|接手|入主|买下|收购|离开|重返|告别|对手|死敌|签约|回到|从)了?$/;
/** Behind a club, before who or what is its. */
const OF_ITS =
  /^(?:俱乐部|队(?![员友长伍列形内里])|的?(?:主教练|主帅|教练组|助教|队长|门将|前锋|后卫|中场|球员|球迷|主场|梯队|青训|一线队|预备队|球衣|更衣室|外援|体育总监|总教练|旧将|老将)|(?:转会)?而?来|以\d+(?:[比:：-]|[球分])|[\d一二三四五六七八九]成股|主场|客场|离降级)/;

/** Words that close foreign clubs' names, and never a person's. */
const ENDS_CLUB =
  /(?:竞技|流浪者|联队|联合|联|城|流浪|漫游者|体育会|竞赛|竞赛会|国民|独立|体育|火车头|迪纳摩|迪那摩|FC|SC|AC)$/;

const LONGEST = 8;
const SHORTEST = 3;

const EDGE =
  /^[的等与和及或以则将已于在也却曾又便就都才向对从被把由为是有因而但并还仍再只各均即至到给跟同让令使遭获称说指除随前后时上下里中内外之其该这那他她它们了着过队]$/;

/** Whether a word ends a club's name where it stands beside it. */
const isEdge = ({ word, tag }: Token): boolean =>
  !PLACES.has(word) &&
  (tag === 'w' ||
    EDGE.test(word) ||
    (word.length > 1 && (NOT_IN_NAME.has(word) || endsInPost(word))) ||
    /^(?:队长|门将|前锋|后卫|中场|主帅|主场|客场|球员|球迷|球队|俱乐部|主教练|助教|外援|旧将|老将|新援)$/.test(word) ||
    /^[mtpcurdy]/.test(tag));

function readRight(tokens: Tokens, from: number): string {
  let name = '';
  for (
    let token = tokens.after(from);
    token && !isEdge(token) && name.length < LONGEST;
    token = tokens.after(token.end)
  ) {
    if (OF_ITS.test(token.word) && name) break;
    name += token.word;
  }
  return name;
}

function readLeft(tokens: Tokens, to: number): string {
  let name = '';
  for (
    let token = tokens.before(to);
    token && !isEdge(token) && name.length < LONGEST;
    token = tokens.before(token.start)
  ) {
    if (/^v/.test(token.tag) && token.word.length > 1 && name.length >= SHORTEST) break;
    name = token.word + name;
  }
  return name;
}

const isForeign = (name: string): boolean => [...name].every((char) => weighSound(char) !== undefined);

/** Where players are, and no club. */
const GROUND = /^(?:基地|球场|机场|更衣室|训练|看台|主场|客场|酒店|现场|驻地|营地|场边)/;

/** "有意出售": a verb among its words, which no sign is. */
function holdsDeed(name: string, tokens: Tokens): boolean {
  const start = tokens.placesOf(name)[0] ?? -1;
  for (let token = tokens.after(start); token && token.end <= start + name.length; token = tokens.after(token.end))
    if (token.word.length > 1 && /^v/.test(token.tag) && !ENDS_CLUB.test(token.word)) return true;
  return false;
}

/** What the name's own characters say: a town and a sign, a foreign name and what clubs are. */
function weighName(name: string, tokens: Tokens): number {
  if (name.length < SHORTEST || name.length > LONGEST || !/^[\u3400-\u9fff]{2,}(?:FC|SC|AC)?$/.test(name)) return -9;
  if (
    holdsDeed(name, tokens) ||
    GROUND.test(name) ||
    PLACES.has(name) ||
    isPlaceName(name) ||
    endsInPost(name) ||
    tokens.tagOf(name) !== undefined
  )
    return -9;
  // "里斯本" + "寄": a verb of one character behind a town.
  if (PLACES.has(name.slice(0, -1))) return -9;
  const town = name.slice(0, -2);
  if (ENDS_CLUB.test(name) && name.replace(ENDS_CLUB, '').length >= 2) return 2;
  if (PLACES.has(town) || isPlaceName(town)) return 2;
  // "云海" + "飞鱼", which stands for the club again.
  const isAgain = tokens.placesOf(name).length > 1 || tokens.placesOf(name.slice(-2)).length > 2;
  if (name.length === 4) return isAgain ? 2 : 1;
  return isForeign(name) && name.length > 3 ? 0.5 : -1;
}

const ENOUGH_WEIGHT = 3;

/** A name that also stands with an ending is found by that. */
const ENDED = /(?:^|\n)(?:足球|篮球|排球)?(?:俱乐部|队(?![员友长伍列形内里]))/;

/** What stands behind a name, wherever it does. */
const behindAll = (reading: string, tokens: Tokens, name: string): string =>
  tokens
    .placesOf(name)
    .map((at) => reading.slice(at + name.length, at + name.length + 6))
    .join('\n');

/** A foreign club's town: "萨隆" of "萨隆竞技"; '' where the name is made otherwise. */
export function townOfClub(name: string): string {
  const town = name.replace(ENDS_CLUB, '');
  return town !== name && town.length > 2 && isForeign(town) ? town : '';
}

/** Whether an article is about sport, by its words. */
export const isAboutSport = (reading: string): boolean =>
  SPORT.filter((word) => reading.includes(word)).length >= ENOUGH;

export function findClubs({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  if (!isAboutSport(reading)) return [];
  const weights = new Map<string, number>();
  const add = (name: string, weight: number) => {
    const own = weights.get(name) ?? weighName(name, tokens);
    if (own > -9) weights.set(name, own + weight);
  };
  for (const { start, end, tag } of tokens.list) {
    if (tag === 'w' || taken[start] === 1) continue;
    const before = reading.slice(Math.max(0, end - 6), end);
    if (OF_CLUB.test(before)) add(readRight(tokens, end), 2);
    else if (OF_EITHER.test(before)) add(readRight(tokens, end), 1);
    if (OF_ITS.test(reading.slice(end, end + 6))) add(readLeft(tokens, end), 2);
  }
  return [...weights]
    .filter(([name, weight]) => weight >= ENOUGH_WEIGHT && !ENDED.test(behindAll(reading, tokens, name)))
    .flatMap(([name]) =>
      tokens.placesOf(name).map((start) => ({ start, end: start + name.length, name, ending: '队' })),
    )
    .filter(({ start, end }) => taken[start] !== 1 && taken[end - 1] !== 1)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => i === 0 || one.start >= (all[i - 1] as OrganizationName).end);
}

sieveEach(GROUND, OF_CLUB, OF_EITHER, OF_ITS, ENDS_CLUB);
