/** Year, month and day out of the cells and fields of a timeline, or which of them is wrong and how. */
import type { DateParts } from './timelineDates.ts';

export type DatePart = keyof DateParts;

/** Thrown by `readDateParts`: the part that is wrong, and how. */
export class DatePartError extends Error {
  readonly part: DatePart;
  constructor(part: DatePart, message: string) {
    super(message);
    this.part = part;
  }
}

/** Year, month and day as they stand in cells and fields; `undefined` where all three are empty. */
export function readDateParts(given: Readonly<Record<DatePart, string>>): DateParts | undefined {
  const read = (part: DatePart, least: number, most: number) => {
    const written = given[part].trim();
    if (written === '') return undefined;
    const value = /^[-+]?\d{1,15}(?:\.0+)?$/.test(written) ? Number(written) : Number.NaN;
    if (!(value >= least && value <= most))
      throw new DatePartError(part, `“${written}” is no ${part}: write it as a number`);
    return value;
  };
  const year = read('year', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const [month, day] = [read('month', 1, 12), read('day', 1, 31)];
  if (year === undefined) {
    if (month === undefined && day === undefined) return undefined;
    throw new DatePartError('year', 'the year is missing');
  }
  if (year === 0) throw new DatePartError('year', 'there is no year 0: the year before 1 is −1');
  if (day !== undefined && month === undefined) throw new DatePartError('month', 'a day stands without its month');
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
