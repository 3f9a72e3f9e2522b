/**
 * What somebody is called besides their name: "Jane Doe, whom everyone called Roe", "John Doe, known as Roe".
 *
 * Promises: one word behind a word of calling, in a clause that hangs on a person's name.
 * Does not know: a nickname between the names ("Robert "Bobby" Hale"), see findEnglishNames.ts.
 */
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

const OPENS = /^(?:whom?|known|better|nicknamed|called|dubbed|widely|affectionately|universally|always|or)$/;
const CALLS = /^(?:called|call|calls|nicknamed|nickname|dubbed|christened)$/;
const QUOTE = /^["“'‘]$/;
/** Words between the person's name and what they are called. */
const LONGEST = 12;

/** Nicknames of the article, with the name of whoever is called so as it stands there. `isPerson`: of a name. */
export function findNicknames(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  names.forEach((name, i) => {
    const tokens = sentences[name.sentence] ?? [];
    if (name.words.length !== 1 || name.honorific.length > 0 || isPerson(name.name) || !isCalled(tokens, name)) return;
    for (let k = i - 1; k >= 0 && names[k]?.sentence === name.sentence; k--) {
      const owner = names[k] as EnglishName;
      if (name.from - owner.to > LONGEST) return;
      if (!isPerson(owner.name)) continue;
      if (hangsOn(tokens, owner.to, name.from)) found.set(name.name, owner.name);
      return;
    }
  });
  return found;
}

/** Behind "called", "nicknamed", "known (to all) as", "goes by", with nothing more said of what is called so. */
function isCalled(tokens: readonly EnglishToken[], { from, to }: EnglishName): boolean {
  const isQuoted = QUOTE.test(tokens[from - 1]?.text ?? '');
  const k = isQuoted ? from - 2 : from - 1;
  const next = tokens[isQuoted ? to + 1 : to];
  if (
    next?.kind === 'possessive' ||
    (next?.kind === 'word' && !/^(?:and|but|because|after|for|in|by|is|was|had|has|who)$/.test(next.lower))
  )
    return false;
  const [word, before] = [tokens[k]?.lower ?? '', tokens[k - 1]?.lower ?? ''];
  if (CALLS.test(word)) return true;
  if (word === 'as') return tokens.slice(Math.max(0, k - 5), k).some((t) => t.lower === 'known');
  return (word === 'by' && /^(?:goes|went|go)$/.test(before)) || (before === 'the' && word === 'nickname');
}

/** ", whom everyone at the firm": one clause without a comma of its own, right behind the name. */
function hangsOn(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  const isSet = /^[,(—]$/.test(tokens[from]?.text ?? '');
  if (!isSet || !OPENS.test(tokens[from + 1]?.lower ?? '')) return false;
  const clause = tokens.slice(from + 1, to);
  // "who once called Roe": what somebody did.
  const isActive = clause[0]?.lower === 'who' && clause.some((t) => CALLS.test(t.lower));
  if (isActive && !clause.some((t) => /^(?:is|was|been)$/.test(t.lower))) return false;
  return clause.every((t) => t.kind !== 'mark' || QUOTE.test(t.text));
}
