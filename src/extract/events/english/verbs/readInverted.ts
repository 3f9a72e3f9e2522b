/**
 * Sentences that begin with "only then", "not until June", "never": the auxiliary stands before the subject, and the verb
 * behind it. "Only in May was Jane Doe, a chemist, asked", "Not until June did the bank sack her".
 */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';

export interface Inverted {
  verb: EnglishVerb;
  /** Where its subject begins. */
  subjectFrom: number;
}

/** The verb behind the subject; nothing where the first verb, `first`, stands where verbs do. */
export function readInverted(tokens: readonly EnglishToken[], first: EnglishVerb, read: ReadVerb): Inverted | null {
  const opener = `${tokens[0]?.lower ?? ''} ${tokens[1]?.lower ?? ''}`;
  if (!OPENS.test(opener) || first.from < 1 || first.from > LONGEST_FRONT) return null;
  const [lead] = first.lemmas;
  if (first.to - first.from !== 1 || !/^(?:be|do|have)$/.test(lead ?? '')) return null;
  if (/^(?:it|there|this|that)$/.test(tokens[first.to]?.lower ?? '')) return null;
  const form = lead === 'do' ? 'base' : 'part';
  for (let k = first.to + 1; k < Math.min(tokens.length, first.to + LONGEST_SUBJECT); k++) {
    const token = tokens[k] as EnglishToken;
    if (/^[;:“”"]$/.test(token.text)) return null;
    if (token.kind !== 'word' || token.isCapital) continue;
    const lemmas = read(token.lower).flatMap((r) => (r.form === form ? [r.lemma] : []));
    if (lemmas.length === 0 || /^(?:the|an?|his|her|its|their|of|to)$/.test(tokens[k - 1]?.lower ?? '')) continue;
    const verb: EnglishVerb = {
      ...first,
      from: k,
      to: k + 1,
      head: k,
      lemmas: [...new Set(lemmas)],
      isPassive: lead === 'be',
      isNegated: /^(?:never|nor|neither|at no|in no|under no|rarely|seldom|hardly)\b/.test(opener),
    };
    return { verb, subjectFrom: first.to };
  }
  return null;
}
const OPENS = /^(?:only|not (?:until|till|once|since|for)|never|nor|rarely|seldom|at no|in no|under no)\b/;
const LONGEST_FRONT = 14;
const LONGEST_SUBJECT = 14;
