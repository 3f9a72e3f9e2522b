/** Infinitives behind an English verb: "asked him to resign", "is to be sold", "is thought to be weighing". */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import { readVerb } from './rules/matchEnglishRule.ts';

export interface Infinitive {
  lemmas: string[];
  isPassive: boolean;
  head: number;
  to: number;
}

/** "to" and a base form within a few words of the verb: "asked him to resign", "is to be sold". */
export function findInfinitive(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (tokens[i]?.kind === 'mark' || isQuoted[i]) return null;
    if (tokens[i]?.lower !== 'to') continue;
    // "was too dangerous (for her) to go back in"
    if (tokens.slice(from, i - 1).some((t) => t.lower === 'too')) return null;
    let k = i + 1;
    let isPassive = false;
    if (tokens[k]?.lower === 'have') k++;
    if (/^(?:be|been)$/.test(tokens[k]?.lower ?? '')) {
      isPassive = true;
      k++;
    }
    while (/ly$|^(?:not|also)$/.test(tokens[k]?.lower ?? '')) k++;
    // "is thought to be weighing"
    if (isPassive && tokens[k]?.lower.endsWith('ing')) isPassive = false;
    const form = isPassive
      ? 'part'
      : tokens[i + 1]?.lower === 'have'
        ? 'part'
        : tokens[k - 1]?.lower === 'be'
          ? 'ing'
          : 'base';
    const readings = readVerb(tokens[k]?.lower ?? '').filter((r) => r.form === form);
    if (readings.length > 0 && !tokens[k]?.isCapital)
      return { lemmas: readings.map((r) => r.lemma), isPassive, head: k, to: k + 1 };
    return null;
  }
  return null;
}

/** "asked Jane Doe, the treasurer, and John Roe to design …": the infinitive behind a list of names. */
export function findAskedInfinitive(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  for (let i = from; i < Math.min(to, from + 32); i++)
    if (tokens[i]?.lower === 'to' && (tokens[i - 1]?.isCapital || tokens[i - 1]?.text === ','))
      return findInfinitive(tokens, i, to, isQuoted);
  return null;
}

/** "the first of a long parade of guests to stand in": the infinitive behind those among whom somebody is counted. */
export function findRankedInfinitive(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    if (tokens[i]?.kind === 'mark') return null;
    if (tokens[i]?.lower === 'to') return findInfinitive(tokens, i, to, isQuoted);
  }
  return null;
}

/** A verb in -ing right behind one of thinking: "considering selling", "ruled out being bought". */
export function findGerund(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  const isPassive = tokens[from]?.lower === 'being';
  const head = isPassive ? from + 1 : from;
  const word = tokens[head];
  if (!word || head >= to || isQuoted[head] || word.isCapital) return null;
  const lemmas = readVerb(word.lower).flatMap((r) => (r.form === (isPassive ? 'part' : 'ing') ? [r.lemma] : []));
  return lemmas.length > 0 ? { lemmas, isPassive, head, to: head + 1 } : null;
}
