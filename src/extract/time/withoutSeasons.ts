/**
 * Seasons as the months that a reader takes them for: what other tools read of EDTF is days, months and intervals, and
 * a half-year or a quarter is an interval as well.
 */

/** First and last month of seasons 21 to 24; winter ends in the next year. */
const MONTHS: Record<string, readonly [first: string, last: string]> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['12', '02'],
};

const SEASON = /^(\d{4})-(2[1-4])$/;

/** An EDTF string, a season alone as its interval of months. */
export function withoutSeasons(edtf: string): string {
  const [, year = '', season = ''] = SEASON.exec(edtf) ?? [];
  const months = MONTHS[season];
  if (!months) return edtf;
  const last = season === '24' ? String(Number(year) + 1).padStart(4, '0') : year;
  return `${year}-${months[0]}/${last}-${months[1]}`;
}
