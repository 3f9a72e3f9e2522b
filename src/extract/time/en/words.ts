/** English words of time, and the pieces of regular expression made of them. */

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Months that are nothing else, and those that are also words. Capital letters count. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|Apr(?:il|\\.)?|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
export const MONTH_ABBREVIATION = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.';
export const WEEKDAY =
  '(?:Mon(?:day|\\.)|Tue(?:sday|s\\.|\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs\\.|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))(?![a-z])';
export const YEAR = '(?:1[6-9]|20)\\d\\d(?![\\d%,.]?\\d|s\\b)';
export const PART_OF_DAY = '(?: (?:early |late )?(?:morning|afternoon|evening|night|at noon))?';

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  half: 0.5,
};
export const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBERS)
  .filter((word) => word !== 'half')
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
export const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };

/** 1 to 12. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** 1 (Monday) to 7. */
export const weekdayOf = (name: string): number => DAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** A number in digits or words; `NaN` for "several". */
export const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? Number.NaN);
