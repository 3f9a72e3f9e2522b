/** "had a spokesman announce that", "had it announced": what somebody says by another's mouth. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';

/** `from`: the token behind "had". */
export function readCaused(
  tokens: readonly EnglishToken[],
  from: number,
  read: ReadVerb,
): Pick<EnglishVerb, 'to' | 'head' | 'lemmas'> | null {
  const isIt = tokens[from]?.lower === 'it';
  if (!isIt && !/^(?:an?|his|her|its|their|the|two)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1; k < from + (isIt ? 2 : LONGEST_MOUTH); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return null;
    if (!CAN_BE_CAUSED.test(token.lower)) continue;
    const form = isIt ? 'part' : 'base';
    const lemmas = read(token.lower).flatMap((r) => (r.form === form ? [r.lemma] : []));
    if (lemmas.length === 0 || (!isIt && !MOUTH.test(tokens[k - 1]?.lower ?? ''))) return null;
    return { to: k + 1, head: k, lemmas: [...new Set(lemmas)] };
  }
  return null;
}
const LONGEST_MOUTH = 6;
const CAN_BE_CAUSED =
  /^(?:announced?|say|tell|stated?|declared?|den(?:y|ied)|confirm(?:ed)?|issue|publish|deliver|reply|write|insist)$/;
const MOUTH =
  /^(?:spokes(?:man|woman|person)|lawyers?|office|department|secretary|aides?|agent|solicitors?|attorneys?|press|deputy|assistant|team|representatives?|counsel|advisers?)$/;
