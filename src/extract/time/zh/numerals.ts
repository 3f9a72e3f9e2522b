/** Numbers as Chinese news writes them, in digits or characters: 12, 十二, 两, 二〇二四, 三个半. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  仨: 3,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  首: 1,
  元: 1,
  正: 1,
};
const UNITS: Record<string, number> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 };

/** A whole number, positional (二〇二四) or with units (二十四); `NaN` where it is none. */
export function readNumber(text: string): number {
  const trimmed = text.replace(/\s/g, '');
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  if (trimmed === '') return Number.NaN;
  const chars = [...trimmed];
  if (chars.every((char) => char in DIGITS || /\d/.test(char)))
    return Number(chars.map((char) => DIGITS[char] ?? char).join(''));
  let total = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const value: number | undefined = DIGITS[char] ?? (/\d/.test(char) ? Number(char) : undefined);
      if (value === undefined) return Number.NaN;
      digit = value;
    } else if (unit === 20 || unit === 30) {
      total += unit;
    } else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
