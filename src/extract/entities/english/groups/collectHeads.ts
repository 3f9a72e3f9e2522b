/** Bodies called by their first word: "the Annals" for the Annals of Cellular Repair. */
import { decideKind } from '../kinds/decideKind.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { Verdict } from '../verdict.ts';

/** By the first word, the only body of the article that begins with it and "of". */
export function collectHeads(
  names: readonly EnglishName[],
  verdicts: ReadonlyMap<string, Verdict>,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { name, words } of names) {
    const [first = '', second = ''] = words;
    if (words.length < 3 || !/^(?:of|for)$/.test(second)) continue;
    if (decideKind(words, verdicts.get(name) as Verdict) !== 'organization') continue;
    found.set(first, (found.get(first) ?? new Set()).add(name));
  }
  return new Map([...found].flatMap(([first, [full, other]]) => (full && !other ? [[first, full] as const] : [])));
}
