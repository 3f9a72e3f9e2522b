/**
 * Given names that end in a small word: "林望后", "陈思前". One place alone reads as "after Lin Wang"; a name that is
 * followed by the same small word wherever it stands is a longer name.
 *
 * Promises: a name is widened where it stands at three places or more, with the word behind it at all of them; and so
 * is another of the same surname with that word behind it at all of its own ("林望后" and his brother "林泽后"). A
 * character that is no word of its own there belongs to the name from two places on.
 */

import type { Tokens } from '../readTokens.ts';
import type { NativeName } from './nativeName.ts';

/** Small words that end given names now and then. */
const SMALL = /[后前时之其才一二]/;
const ENOUGH = 3;
/** Words of one character that stand behind names as words of their own. */
const OWN =
  /^(?:[vpcurm]|uj|w)|[说称在的了是有和与或被把将对从向于为及等曾已也又还都就才很更最不没未再只则却因由让给到过着这那他她它本人者们氏家案方]/;

/** Numbers that end given names: "方云三". */
const NUMERAL = /[三四五六七八九十]/;
/** What is counted. */
const MEASURE = /^[人次度届年月日号个名位岁级审天周连进项家场局球分赛战]/;

/** Whether the character behind a name stands alone and is no word that follows names. */
function isLeftOver(tokens: Tokens, end: number): boolean {
  const next = tokens.after(end);
  return next?.word.length === 1 && /[\u3400-\u9fff]/.test(next.word) && !OWN.test(next.tag) && !OWN.test(next.word);
}

export function widenNames(reading: string, tokens: Tokens, names: readonly NativeName[]): NativeName[] {
  const short = new Map<
    string,
    { surname: string; behind: Set<string>; count: number; isCut: boolean; isCounting: boolean }
  >();
  for (const { name, surname, end } of names) {
    if (name.length !== surname.length + 1) continue;
    const known = short.get(name) ?? { surname, behind: new Set(), count: 0, isCut: false, isCounting: false };
    known.behind.add(reading[end] ?? '');
    short.set(name, {
      ...known,
      count: known.count + 1,
      isCut: known.isCut || isLeftOver(tokens, end),
      // "方云三次": a number behind the name that counts something.
      isCounting: known.isCounting || MEASURE.test(reading[end + 1] ?? ''),
    });
  }
  const cut = new Set<string>();
  // "周文乐得了病", and elsewhere "周文乐": the longer name, where the short one never stands without its end.
  const long = new Set(names.filter(({ name, surname }) => name.length > surname.length + 1).map(({ name }) => name));
  const always = [...short].flatMap(([name, { surname, behind, count, isCut, isCounting }]) => {
    const [char] = behind;
    if ([...behind].every((end) => long.has(name + end))) cut.add(name);
    if (behind.size === 1 && count > 1 && (isCut || char === '一')) cut.add(name);
    if (behind.size === 1 && count > 1 && char && NUMERAL.test(char) && !isCounting) cut.add(name);
    return behind.size === 1 && char && SMALL.test(char) ? [{ name, sign: surname + char, count }] : [];
  });
  const signs = new Set(always.filter(({ count }) => count >= ENOUGH).map(({ sign }) => sign));
  // "父亲陈望后病逝", and his brother 陈泽后.
  for (const { name, surname } of names)
    if (name.length === surname.length + 2 && name.endsWith('后')) signs.add(`${surname}后`);
  const wide = new Set(always.filter(({ sign }) => signs.has(sign)).map(({ name }) => name));
  return names.map((found) => {
    if (!wide.has(found.name) && !cut.has(found.name)) return found;
    const end = found.end + 1;
    return { ...found, end, name: reading.slice(found.start, end) };
  });
}
