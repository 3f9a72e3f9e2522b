/**
 * Days of the 24 solar terms (清明, 冬至): when the sun's longitude has gone on by another 15°, in China's time.
 *
 * Source: J. Meeus, Astronomical Algorithms, chapter 25, the sun's apparent longitude to some 0.01° (15 minutes).
 * Does not know: a term within those minutes of midnight, some one in a hundred, which may come out a day off.
 */
import { dayFrom, type Plain, plainDate } from './calendar.ts';

/** In the order of the year; 小寒 is at 285°. */
export const SOLAR_TERMS = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const;
export type SolarTerm = (typeof SOLAR_TERMS)[number];

const DEGREE = Math.PI / 180;
const DAYS_A_YEAR = 365.2422;
/** 1 January 2000, 12 h, from which the formulae count days. */
const EPOCH = Date.UTC(2000, 0, 1, 12) / 86_400_000;
/** China's time is 8 hours ahead. */
const CHINA = 8 / 24;

/** The sun's apparent longitude in degrees, so many days after the epoch. */
function longitudeAt(days: number): number {
  const t = days / 36_525;
  const anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * DEGREE;
  const center =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * DEGREE;
  return 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + center - 0.00569 - 0.00478 * Math.sin(node);
}

/** The day of a term in a year of our calendar. */
export function solarTermDay(year: number, term: SolarTerm): Plain | null {
  const first = plainDate(year, 1, 1);
  if (!first) return null;
  const nth = SOLAR_TERMS.indexOf(term);
  const opening = Date.UTC(year, 0, 1) / 86_400_000 - EPOCH;
  const target = 285 + 15 * nth;
  let days = opening + 5 + (nth * DAYS_A_YEAR) / 24;
  for (let step = 0; step < 5; step++) {
    const off = ((((target - longitudeAt(days)) % 360) + 540) % 360) - 180;
    days += (off / 360) * DAYS_A_YEAR;
  }
  return dayFrom(first, Math.floor(days + CHINA - opening));
}
