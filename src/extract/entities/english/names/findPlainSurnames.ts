/**
 * Surnames alone that are everyday words: "Read was cleared", "the board removed Winter in 2004".
 *
 * Promises: only of people whom the article names in full, and only where a subject or an object stands.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { NO_NAMES } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { EnglishName } from './englishName.ts';

export function findPlainSurnames(
  sentences: readonly EnglishToken[][],
  names: readonly EnglishName[],
  isPassed: (sentence: number) => boolean,
): EnglishName[] {
  const surnames = new Set(
    names.filter((n) => n.words.length > 1 && isGivenName(n.words[0] ?? '')).map((n) => n.words.at(-1) ?? ''),
  );
  const plain = new Set([...surnames].filter((surname) => NO_NAMES.has(surname.toLowerCase())));
  const opened = new Set(names.filter((n) => n.from === 0).map((n) => n.sentence));
  const found: EnglishName[] = [];
  const add = (tokens: readonly EnglishToken[], from: number, sentence: number) => {
    const { start, end, text } = tokens[from] as EnglishToken;
    const isInitial = from === 0;
    found.push({ start, end, name: text, words: [text], from, to: from + 1, sentence, honorific: [], isInitial });
  };
  for (const [sentence, tokens] of sentences.entries()) {
    if (isPassed(sentence)) continue;
    if (surnames.has(tokens[0]?.text ?? '') && !opened.has(sentence) && isSubject(tokens, 0)) add(tokens, 0, sentence);
    if (plain.size === 0) continue;
    const own = names.filter((n) => n.sentence === sentence);
    for (let i = 1; i < tokens.length; i++)
      if (plain.has(tokens[i]?.text ?? '') && isNamed(tokens, i) && !own.some((n) => n.from <= i && i < n.to))
        add(tokens, i, sentence);
  }
  return found;
}

const isSubject = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i + 1]?.kind === 'possessive' || BEHIND_SUBJECT.test(tokens[i + 1]?.lower ?? '');

/** "and Winter sued", "removed Winter in 2004"; not "in May", "the French", "launched Winter Tales". */
function isNamed(tokens: readonly EnglishToken[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.kind === 'number' || before?.isCapital || next?.kind === 'number') return false;
  if (/^(?:,|and|but|that|when|while|after|because|if|as|["“])$/.test(before?.lower ?? '')) return isSubject(tokens, i);
  // "by May", "by French and German regulators"
  if (before?.lower === 'by' && (MONTHS.test(tokens[i]?.text ?? '') || next?.lower === 'and')) return false;
  const isObject = /^\p{Ll}{2,}ed$|^(?:told|sued|against|met|with|made|let|by)$/u.test(before?.text ?? '');
  return isObject && (next?.kind !== 'word' || BEHIND_OBJECT.test(next.lower));
}
const MONTHS = /^(?:May|March|August|April|June|Summer|Winter|Spring|Christmas|Easter)$/;
const BEHIND_OBJECT =
  /^(?:in|on|at|as|for|of|from|to|and|after|before|over|last|this|that|who|with|when|while|because)$/;
const BEHIND_SUBJECT =
  /^(?:was|is|were|had|has|will|would|could|may|might|did|does|said|says|told|who|himself|herself|also|never|later|left|took|went|came|became|began|won|lost|made|kept|held|fell|quit|sold|bought|paid|sued|ran|led|wrote|spoke|gave|\p{Ll}{3,}ed)$/u;
