/**
 * Firms whose name the dictionary cuts across its ending ("星航" + "海运" where it knows 航海): a sign of two characters
 * and an ending of two, the same four wherever they stand.
 *
 * Promises: spans in order; only names that stand so often, with a sign that is no word and holds no small word.
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import type { Tokens } from '../readTokens.ts';
import { FIRM_ENDINGS, TRADE_ENDINGS } from '../words/organizationWords.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Places at which the same four characters are a name. */
const OFTEN = 3;
const SMALL = new CharacterSet(
  '的了在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所年月日时某他她它前后该各两三四五六七八九十一二上下里中内外家些每本我你',
);
const findEndings = createWordFinder([[...new Set([...FIRM_ENDINGS, ...TRADE_ENDINGS])].filter((e) => e.length === 2)]);

export function findRecurringFirms({ reading }: Document, tokens: Tokens): OrganizationName[] {
  const places = new Map<string, OrganizationName[]>();
  for (const { start, word } of findEndings(reading)) {
    const end = start + word.length;
    // Where the dictionary sees the ending, the others find it.
    if (start < 2 || tokens.after(start)) continue;
    const sign = reading.slice(start - 2, start);
    if (!/^[\u3400-\u9fff]{2}$/.test(sign) || [...sign].some((char) => SMALL.has(char))) continue;
    if (!tokens.isBorder(start - 2) || !tokens.isBorder(end) || tokens.tagOf(sign) !== undefined) continue;
    const name = sign + word;
    places.set(name, [...(places.get(name) ?? []), { start: start - 2, end, name, ending: word }]);
  }
  return [...places.values()].filter((all) => all.length >= OFTEN).flat();
}
