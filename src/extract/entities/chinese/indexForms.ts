import { pairAt } from '../../pairAt.ts';

/** Few characters begin a form: a small table, by the lower bits, says so before the maps do. */
const FIRSTS = 4096;
const NONE: readonly string[] = [];

/** What can stand at a place of a text by the two characters there, the longest first. */
export function indexForms(forms: Iterable<string>): (text: string, at: number) => readonly string[] {
  const byPair = new Map<number, string[]>();
  const firsts = new Uint8Array(FIRSTS);
  const single: string[] = [];
  for (const form of forms) {
    firsts[form.charCodeAt(0) & (FIRSTS - 1)] = 1;
    if (form.length === 1) single.push(form);
    else {
      const pair = pairAt(form, 0);
      const own = byPair.get(pair);
      if (own) own.push(form);
      else byPair.set(pair, [form]);
    }
  }
  for (const own of byPair.values()) own.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return (text, at) => {
    if (firsts[text.charCodeAt(at) & (FIRSTS - 1)] !== 1) return NONE;
    const longer = byPair.get(pairAt(text, at)) ?? NONE;
    return single.length === 0 ? longer : [...longer, ...single.filter((form) => form === text[at])];
  };
}
