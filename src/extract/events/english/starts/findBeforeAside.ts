/** Clauses whose name stands before an aside that ends at the verb. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { RELATIVES } from '../verbs/verbWords.ts';
import { ADVERBIALS } from './clauseOpeners.ts';

/**
 * "(The gates opened) and Jane Doe, in boots and a green coat, walked in": where a name behind "and" begins whose aside
 * ends at the verb; else `null`.
 */
export function findBeforeAside(tokens: readonly EnglishToken[], lowest: number, verb: number): number | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  for (let i = verb - 3; i > lowest; i--) {
    const { text, lower, kind } = tokens[i] as EnglishToken;
    if (RELATIVES.has(lower) || ADVERBIALS.has(lower) || (kind === 'mark' && text !== ',')) return null;
    if (text !== ',' || !OPENS_ASIDE.test(tokens[i + 1]?.lower ?? '')) continue;
    let name = i;
    while (name > lowest && tokens[name - 1]?.isCapital) name--;
    // "Lund and Keller, the owners, sold it": two names are one subject.
    const isJoined = /^(?:and|but)$/.test(tokens[name - 1]?.lower ?? '') && !tokens[name - 2]?.isCapital;
    return name < i && name > lowest && isJoined ? name : null;
  }
  return null;
}
const OPENS_ASIDE =
  /^(?:in|with|at|on|from|of|by|under|without|wearing|dressed|clad|flanked|accompanied|an?|the|his|her|its|their|then|now|once|still|aged|\d{2})$/;
