/** Bodies that a sentence is about, rather than those that it only deals with: who beats, sues or buys into whom. */
import { sieve } from '../../sieve.ts';
import type { BodyLists } from './createBodyLists.ts';
import { isDealtWith, isDealtWithInEnglish } from './isDealtWith.ts';
import type { Place } from './lastBefore.ts';
import type { BodyPlaces } from './surveyBodies.ts';

/** 某控股买走68%的股份: of a firm that is told of, whose people are not the buyer's. */
const BUYS_INTO =
  /^[^，。；]{0,24}?(?:买走|买入|买下|买进|拿下|吃下|吃进|收购|购入|受让|接手|入股|增持|认购|举牌|清仓|减持|抛售)了?[^，。；\d一二三四五六七八九十]{0,10}[\d一二两三四五六七八九十百多半.%成]+[^，。；]{0,6}(?:股|权益)/u;
const LONGEST_BUY = 48;

/** The list without those, where a body of it is told of before them in the same sentence. */
export function createActiveOf(found: BodyPlaces, ask: BodyLists['ask']): BodyLists['activeOf'] {
  const { reading, isEnglish, places, boundsOf } = found;
  const isPassive = isEnglish ? isDealtWithInEnglish : isDealtWith;
  const passive = new Set<Place>(places.filter((p) => isPassive(reading, p.start)));
  const buyers = findBuyers(found);
  const isInSentenceOf = (before: Place, place: Place) => before.start >= boundsOf(place.start).sentence;
  const isPassedBy = (place: Place, before: Place | undefined) =>
    passive.has(place) && before && before.entity !== place.entity && isInSentenceOf(before, place);
  const active = new Map<readonly Place[], readonly Place[]>();
  return (list) => {
    const known = active.get(list);
    if (known) return known;
    const isBuyer = (place: Place) => buyers.has(place) && ask(list).hasMain;
    const kept = list.filter((place, i) => !isBuyer(place) && !isPassedBy(place, list[i - 1]));
    active.set(list, kept);
    return kept;
  };
}

function findBuyers({ reading, isEnglish, main, places }: BodyPlaces): ReadonlySet<Place> {
  if (isEnglish) return new Set();
  return new Set(places.filter((p) => p.entity !== main && BUYS_INTO.test(reading.slice(p.end, p.end + LONGEST_BUY))));
}

sieve(BUYS_INTO);
