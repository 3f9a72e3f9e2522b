/**
 * "is said to have resigned", "was thought to have fled": two verbs that tell one happening, which may have been.
 *
 * Promises: the verbs in order, each pair of hearsay and what is heard as one, with the modal "may".
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';

/** What is only said, thought or told of somebody. */
export const HEARSAY =
  /^(?:say|report|think|believe|understand|rumour|rumor|allege|suspect|suppose|presume|repute|fear|know)$/;
/** Adverbs between the verb and "to". */
const REACH = 2;

export function joinHearsay(tokens: readonly EnglishToken[], verbs: readonly EnglishVerb[]): EnglishVerb[] {
  const joined: EnglishVerb[] = [];
  for (const verb of verbs) {
    const last = joined.at(-1);
    const isHeard =
      last?.isPassive === true &&
      last.modal === null &&
      last.lemmas.some((lemma) => HEARSAY.test(lemma)) &&
      tokens[verb.from]?.lower === 'have' &&
      tokens[verb.from - 1]?.lower === 'to' &&
      verb.from - 1 - last.to <= REACH;
    if (!isHeard) {
      joined.push(verb);
      continue;
    }
    const isKnown = last.lemmas.includes('know');
    joined.pop();
    joined.push({
      ...verb,
      from: last.from,
      isNegated: verb.isNegated || last.isNegated,
      modal: isKnown ? null : 'may',
      tense: 'perfect',
    });
  }
  return joined;
}
