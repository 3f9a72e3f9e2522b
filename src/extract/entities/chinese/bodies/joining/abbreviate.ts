/**
 * The short names that can be made of the first characters of a full one's words.
 *
 * Does not know: whether anybody is called so; and what is left of public bodies' names (shortRanks.ts).
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Tokens } from '../../readTokens.ts';

const GENERAL_WORD = /^(?:股份|有限|控股|集团|总?公司)/;

/** What the first characters of the words of a full name make: 皇家+马德里 gives 皇马; 大阪+地方+检察厅 gives 大阪地检. */
export function abbreviate(name: string, tokens: Tokens, start: number): string[] {
  const words: string[] = [];
  for (let at = start; at < start + name.length; ) {
    const token = tokens.covering(at);
    if (!token || token.start < at || token.end > start + name.length) return [];
    words.push(token.word);
    at = token.end;
  }
  if (words.length === 1 && name.length >= 4) words.splice(0, 1, name.slice(0, 2), name.slice(2));
  if (words.length < 2 || words.length > 5) return [];
  const initials = words.map((w) => w[0] as string);
  const [first = ''] = words;
  // 澳门旅游娱乐公司: 澳娱, by the words before what says that it is a firm.
  const proper = words.filter((word) => !GENERAL_WORD.test(word));
  const made = [
    initials.join(''),
    initials.slice(0, 2).join(''),
    words.length > 2 ? first + initials.slice(1).join('') : '',
    first + initials.slice(1, 3).join(''),
    initials[0] + (initials.at(-1) as string),
    proper.length > 2 ? `${initials[0]}${(proper.at(-1) as string)[0]}` : '',
    initials.slice(0, -1).join('') + (words.at(-1) ?? ''),
    // 中国科学院: 中科院; 廉政公署: 廉署.
    initials.join('') + name.slice(-1),
    OF_STATE.test(name) ? initials[0] + name.slice(-1) : '',
    ...shortCourts(name),
  ];
  return [...new Set(made)].filter(
    (short) =>
      short.length >= 2 && !name.startsWith(short) && short.length < name.length && /^[\u3400-\u9fff]+$/.test(short),
  );
}

/** A city's lower court or its prosecutors: 北山地方法院 is 北山地院, 北山地方检察署 is 北山地检署. */
function shortCourts(name: string): string[] {
  const [, city = '', office = ''] = /^(.{2,4})地方(法院|检察署|检察厅|检察院)$/.exec(name) ?? [];
  if (!city) return [];
  return office === '法院' ? [`${city}地院`] : [`${city}地检`, `${city}地检${office.slice(-1)}`];
}

/** Bodies of a state, whose short names are the first character and the last. */
const OF_STATE = /[院署局厅]$/;

sieveEach(OF_STATE);
