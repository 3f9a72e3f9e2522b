/** Clauses that begin with their time: ", and in July 2021 he was", "and ten days after the verdict she quit". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { PRONOUNS } from '../verbs/verbWords.ts';
import type { Start } from './clauseOpeners.ts';
import { isCountedFrom } from './isCountedFrom.ts';
import { UNIT } from './isOnlyTime.ts';

/** ", and in July 2021 he was": the clause begins with its time, before the pronoun. */
export function opensWithTime(tokens: readonly EnglishToken[], best: Start | null, pronoun: number): boolean {
  if (best?.kind !== 'main' || pronoun - best.at < 2 || pronoun - best.at > 6) return false;
  return tokens.slice(best.at, pronoun).every((t) => TIME_WORD.test(t.lower));
}
const TIME_WORD =
  /^(?:in|on|by|at|within|hour|moments|minutes|noon|midday|midnight|dawn|teatime|lunchtime|nightfall|the|that|this|last|next|early|late|mid|same|following|previous|a|an|few|two|three|four|five|six|ten|one|seven|eight|nine|eleven|twelve|several|days?|weeks?|weekend|fortnight|months?|years?|hours?|later|earlier|ago|then|\d{1,4}|of|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|end|start|beginning)$/;

/** "…, and ten days after the verdict she quit": a clause that begins with its time, at the measure. */
export function measureBefore(
  tokens: readonly EnglishToken[],
  at: number,
  lowest: number,
  verb: number,
): number | null {
  if (!UNIT.test(tokens[at - 1]?.lower ?? '')) return null;
  // Its subject is the pronoun right before the verb, and what it is counted from is a noun.
  const isOfPronoun =
    PRONOUNS.test(tokens[verb - 1]?.lower ?? '') &&
    verb - 1 >= at + 3 &&
    /^(?:the|his|her|its|their|that)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isOfPronoun && !isCountedFrom(tokens, at, verb)) return null;
  let from = at - 2;
  while (
    from > lowest &&
    /^(?:a|few|some|about|just|only|barely|less|than|couple|of)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return from > lowest && /^(?:and|but|,|;)$/.test(tokens[from - 1]?.lower ?? '') ? from : null;
}
