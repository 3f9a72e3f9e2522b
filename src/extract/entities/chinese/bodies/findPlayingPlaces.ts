/**
 * Places that stand for their teams: "青州0比1云泽", "将迎战云泽", "青州官宣：某甲不再续约".
 *
 * Promises: only in an article about a match, spans in order; a country where it plays, a town wherever it is not where
 * something happens, once a place of its name shows that it plays.
 * Does not know: which of a town's clubs is meant; what a team is called besides (joinPlayers).
 */
import type { Document } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import { findLongPlaces } from '../findLongPlaces.ts';
import type { Tokens } from '../readTokens.ts';
import { PLACES, TOWNS } from '../words/places.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Words of matches; so many different ones make an article about one. */
const MATCH =
  '球队 俱乐部 主帅 主教练 总教练 联赛 主场 客场 球迷 赛季 门将 前锋 后卫 中场 队长 足协 足球 篮球 排球 棒球 冰球 决赛 世界杯 欧洲杯 亚洲杯 美洲杯 锦标赛 冠军 夺冠 破门 进球 头球 球员 国脚 打者 全垒打 教练 队友 体育总监 一线队 更衣室 转会 新帅 足坛 德比 国足'.split(
    ' ',
  );
const ENOUGH = 3;

const SCORE = '\\d{1,3}[比:：-]\\d{1,3}';
/** What one side does to the other. */
const BEATS =
  '(?:迎战|对阵|对战|对上|交手|不敌|战平|逼平|力克|横扫|完封|痛宰|扳倒|撂倒|击败|战胜|淘汰|完胜|大胜|险胜|小胜|绝杀|逆转|轻取|力擒|击溃|击退|输给|负于|惜败(?:给|于)?|惨败(?:给|于)?|憾负|不敌|败给|胜|负|平|挫)了?';
/** The other side, by its rank, before its name. */
const RANK = '(?:卫冕军|卫冕冠军|东道主|世界冠军|欧洲冠军|亚洲冠军|劲旅|强敌|死敌|宿敌|老对手|鱼腩|弱旅)?';

/** Directly before a side. */
const BEFORE = new RegExp(
  `(?:${SCORE}(?:的比分)?${BEATS.replace('了?', '')}?了?|${BEATS.replace('|胜|负|平|挫', '')})${RANK}$`,
  'u',
);
/** 为某地打进一球: for whom somebody plays. */
const FOR = /(?:^|[^因])(?:为|代表)$/u;
const FOR_BEHIND =
  /^(?:队)?(?:打破|攻入|打进|打入|踢进|出场|出战|进球|首开|扳平|扳回|捧起|夺得|夺下|夺回|赢得|披挂|征战|效力)/u;
/** Directly behind a side. */
const BEHIND = new RegExp(
  `^(?:队)?(?:今晚|昨晚|将|以|在[^，。]{1,8}以?)?(?:${SCORE}|(?:将)?(?:迎战|对阵|对战|完封|痛宰))`,
  'u',
);
/** Directly behind a town that is a club. */
const CLUB_BEHIND =
  /^(?:(?:执教|带|踢|效力)过|官宣|签下|解雇|解聘|(?:与|和)[^，。]{2,8}(?:续约|解约|分手)|(?:的)?(?:主帅|主教练|队长|门将|前锋|后卫|国门|更衣室|一线队|青训|球迷))/u;
/** Directly before a town that is a club. */
const CLUB_BEFORE = /(?:加盟|效力于?|转投|执教|转会(?:到|至)?|租借(?:到|至)|签约|投奔)了?$/u;

const WHERE = /(?:[在到赴抵往于]|来到|做客)$/u;
/** Where a place is meant. */
const PLACE_BEFORE =
  /(?:[在到赴抵往飞去回返进]|位于|来自|抵达|飞抵|前往|来到|离开|途经|客场|做客|身在|定居|移居|生于|出生于)$/u;
const PLACE_BEHIND =
  /^(?:市|街|机场|城(?!门)|大学|法院|警方|政府|人|籍|选手|记者|方向|等地|站|赛区|当地|北部|南部|东部|西部|郊外|附近|举行|举办|裔|语|媒体|方面|国家队|国奥|队(?![员友长伍列形内里])|足协|奥运|[东西南北]郊)/u;

const LONGEST_BEFORE = 14;
const LONGEST_BEHIND = 14;

const isTold = (reading: string, name: string, start: number): boolean => {
  const before = reading.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const behind = reading.slice(start + name.length, start + name.length + LONGEST_BEHIND);
  if (PLACE_BEHIND.test(behind)) return false;
  // "在青州3比3战平云泽": where they play.
  if (BEHIND.test(behind) && !WHERE.test(before)) return true;
  if (BEFORE.test(before) || (FOR.test(before) && FOR_BEHIND.test(behind))) return true;
  return TOWNS.has(name) && (CLUB_BEHIND.test(behind) || CLUB_BEFORE.test(before));
};

/** Letters before a club's town. */
export const LETTERS = /(?<![A-Za-z])(?:AC|AS|FC|SC|RB|CF|SV|RC|SL|US|VfB|VfL|TSG|PSV|SPAL)$/;

const isLetteredAt = (reading: string, at: number): boolean => LETTERS.test(reading.slice(Math.max(0, at - 4), at));

/** Whether a club that bears letters is mostly called by its town: where the town stands alone, it is seldom a place. */
function isCalledByTown(reading: string, town: string, everywhere: readonly number[], free: readonly number[]) {
  if (!everywhere.some((at) => isLetteredAt(reading, at))) return false;
  const alone = free.filter((at) => !isLetteredAt(reading, at) && !OF_LONGER.test(reading.slice(at - 2, at)));
  const asPlace = alone.filter((at) => isPlaceOnly(reading, town, at)).length;
  return alone.length - asPlace > Math.max(1, asPlace);
}
/** "国际米兰", "皇家马德里": another club of the town. */
const OF_LONGER = /(?:国际|皇家|竞技|北部|[东西南北]部|城市)$/;

const isPlaceOnly = (reading: string, name: string, start: number): boolean =>
  PLACE_BEHIND.test(reading.slice(start + name.length, start + name.length + 6)) ||
  PLACE_BEFORE.test(reading.slice(Math.max(0, start - 4), start));

const isAboutMatch = (reading: string): boolean => MATCH.filter((word) => reading.includes(word)).length >= ENOUGH;

export function findPlayingPlaces({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  if (!isAboutMatch(reading)) return [];
  const names = new Set([
    ...tokens.list.flatMap(({ word }) => (PLACES.has(word) && word.length > 1 ? [word] : [])),
    ...findLongPlaces(reading).map(({ start, end }) => reading.slice(start, end)),
  ]);
  return [...names]
    .flatMap((name) => {
      const places = tokens.placesOf(name).filter((at) => taken[at] !== 1 && taken[at + name.length - 1] !== 1);
      // "AC米兰": a club is called so, and mostly without its letters.
      const isLettered = isCalledByTown(reading, name, tokens.placesOf(name), places);
      const told = places.filter((at) => isLettered || isTold(reading, name, at));
      if (told.length === 0) return [];
      const meant =
        TOWNS.has(name) || isLettered
          ? places.filter((at) => (!isLettered && told.includes(at)) || !isPlaceOnly(reading, name, at))
          : told;
      return meant.map((start) => ({ start, end: start + name.length, name, ending: '队' }));
    })
    .sort((a, b) => a.start - b.start);
}

sieveEach(BEFORE, FOR, FOR_BEHIND, CLUB_BEHIND, CLUB_BEFORE);
