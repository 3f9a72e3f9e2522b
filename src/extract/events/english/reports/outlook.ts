/** What a verb says of the infinitive behind it: that it is planned, only thought of, or what happens. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { Infinitive } from '../findInfinitive.ts';
import { HEARSAY } from '../joinHearsay.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';

/** What is only thought about: "is considering suing", "is exploring a merger", "has not ruled out resigning". */
export const PONDERS =
  /^(?:consider|weigh|mull|contemplate|explore|eye|float|discuss|debate|study|ponder|toy|flirt|entertain|moot)$/;

/** The word before the "to" of an infinitive whose verb stands at `head`. */
export function wordBeforeTo(tokens: readonly EnglishToken[], head: number): string {
  for (let k = head - 1; k > head - 4; k--) if (tokens[k]?.lower === 'to') return tokens[k - 1]?.lower ?? '';
  return '';
}

/** "announced plans to sell": what is planned is told by the infinitive. */
export const announcesPlan = (tokens: readonly EnglishToken[], lead: string, { head }: Infinitive): boolean =>
  /^(?:announce|unveil|reveal|outline|disclose|confirm|set|lay|detail)$/.test(lead) &&
  /^(?:plans?|proposals?|intentions?)$/.test(wordBeforeTo(tokens, head));

/** "is due to open", "plans to sell", "is going to buy". */
export function plans(tokens: readonly EnglishToken[], { lemmas, to, tense }: EnglishVerb): boolean {
  const lead = lemmas[0] ?? '';
  if (lead === 'have' && tokens[to]?.lower === 'until') return true;
  // "was set up on Monday", "set a record": what is set is to come only "to" or "for" something.
  const isSetOnly = lead === 'set' && !/^(?:to|for|down)$/.test(tokens[to]?.lower ?? '');
  if ((!isSetOnly && lemmas.some((l) => PLANS.test(l))) || (lemmas.includes('go') && tense === 'progressive'))
    return true;
  return /^(?:be|look|seem|appear)$/.test(lead) && IS_DUE.test(tokens[afterSure(tokens, to)]?.lower ?? '');
}

export const PLANS =
  /^(?:plan|schedule|expect|intend|mean|set|prepare|aim|hope|vow|pledge|promise|want|poised?|commit|undertake|arrange|propose|slate|project|offer|due)$/;

const IS_DUE = /^(?:due|set|likely|about|expected|ready|poised|primed|bound|certain|sure|slated|destined|scheduled)$/;

/** Over "all but", "almost", "now" before an adjective. */
const afterSure = (tokens: readonly EnglishToken[], at: number): number =>
  tokens[at]?.lower === 'all' && tokens[at + 1]?.lower === 'but'
    ? at + 2
    : /^(?:almost|virtually|now|still|widely|both)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : at;

/** "may seek to sell", "is said to have left". */
export function isUnsure(tokens: readonly EnglishToken[], { lemmas, isPassive, to }: EnglishVerb): boolean {
  const isHeard = (lemma: string) => isPassive && lemma !== 'know' && HEARSAY.test(lemma);
  return lemmas.some((l) => MAYBE.test(l) || isHeard(l)) || (lemmas[0] === 'be' && tokens[to]?.lower === 'likely');
}

const MAYBE =
  /^(?:threaten|consider|weigh|contemplate|think|believe|rumour|rumor|tip|seek|mull|explore|appear|seem|likely)$/;

/** "agreed to buy": the infinitive is what happens. */
export function leadsOn(tokens: readonly EnglishToken[], { lemmas, to }: EnglishVerb): boolean {
  const isDemand = lemmas[0] === 'call' && /^(?:for|on)$/.test(tokens[to]?.lower ?? '');
  return lemmas[0] === 'be' || lemmas[0] === 'have' || (!isDemand && lemmas.some((l) => TOWARDS.test(l)));
}

/** "agreed to buy": the infinitive is what happens. */
const TOWARDS =
  /^(?:agree|decide|choose|force|compel|go|continue|begin|start|move|manage|opt|elect|ask|order|help|use|have|vote|persuade|convince|oblige|make|proceed|rush|appear|bring|call|invite|hire|join|allow|tell|urge|step|return|fly|travel|try|return|come|sign|resolve|team|press|pressure|instruct|clear|pay)$/;
