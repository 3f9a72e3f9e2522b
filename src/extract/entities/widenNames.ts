/**
 * Given names that end in a small word: "林望后", "陈思前". One place alone reads as "after Lin Wang"; a name that is
 * followed by the same small word wherever it stands is a longer name.
 *
 * Promises: a name is widened where it stands at three places or more, with the word behind it at all of them; and so
 * is another of the same surname with that word behind it at all of its own ("林望后" and his brother "林泽后").
 */
import type { NativeName } from './findNativeNames.ts';

/** Small words that end given names now and then. */
const SMALL = /[后前时之其才一二]/;
const ENOUGH = 3;

export function widenNames(reading: string, names: readonly NativeName[]): NativeName[] {
  const short = new Map<string, { surname: string; behind: Set<string>; count: number }>();
  for (const { name, surname, end } of names) {
    if (name.length !== surname.length + 1) continue;
    const known = short.get(name) ?? { surname, behind: new Set(), count: 0 };
    known.behind.add(reading[end] ?? '');
    short.set(name, { ...known, count: known.count + 1 });
  }
  const always = [...short].flatMap(([name, { surname, behind, count }]) => {
    const [char] = behind;
    return behind.size === 1 && char && SMALL.test(char) ? [{ name, sign: surname + char, count }] : [];
  });
  const signs = new Set(always.filter(({ count }) => count >= ENOUGH).map(({ sign }) => sign));
  const wide = new Set(always.filter(({ sign }) => signs.has(sign)).map(({ name }) => name));
  return names.map((found) => {
    if (!wide.has(found.name)) return found;
    const end = found.end + 1;
    return { ...found, end, name: reading.slice(found.start, end) };
  });
}
