/** Clauses at the end of a sentence that say who says so: "…, the airline said on Monday". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import type { Start } from './clauseOpeners.ts';

/** "…, the airline said on Monday": ends the sentence behind its last comma. */
export function findAttribution(tokens: readonly EnglishToken[], lowest: number, verb: EnglishVerb): Start | null {
  if (verb.isPassive || tokens.length - verb.to > 9) return null;
  if (!/^(?:say|announce|report|add|confirm)$/.test(verb.lemmas[0] ?? '')) return null;
  if (tokens.slice(verb.to).some((t) => /^(?:that|he|she|it|they|[,;:])$/.test(t.lower))) return null;
  // "…," Jane Doe, the chair, said: behind the quotation the speaker begins.
  const quote = tokens.findLastIndex((t, k) => k >= lowest && k < verb.from && /["”]/.test(t.text));
  if (quote >= 0 && quote >= verb.from - 12 && tokens.slice(quote, verb.from).filter((t) => t.text === ',').length > 1)
    return { at: quote + 1, kind: 'main', intro: null };
  for (let i = verb.from - 2; i >= Math.max(lowest, verb.from - 8); i--) {
    if (tokens[i]?.kind === 'mark') return tokens[i]?.text === ',' ? { at: i + 1, kind: 'main', intro: null } : null;
    if (/^(?:and|but|who|which|that|he|she)$/.test(tokens[i]?.lower ?? '')) return null;
  }
  return null;
}
