/** "Doe, hired in May after Roe was sacked, left": a name and the participle that describes it, before their verb. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';

/** Words of a name. */
const LONGEST_NAME = 7;
const PARTICIPLE = /^(?:\p{Ll}{3,}ed|chosen|brought|made|taken|sent|given|drawn|shown|found|put|paid|driven)$/u;

/** The comma behind a name before a participle that describes it, up to the token `before`; -1 where there is none. */
export function endOfReduced(tokens: readonly EnglishToken[], before: number): number {
  if (!tokens[0]?.isCapital) return -1;
  let comma = 1;
  while (comma < LONGEST_NAME && tokens[comma]?.isCapital) comma++;
  if (tokens[comma]?.text !== ',' || !PARTICIPLE.test(tokens[comma + 1]?.text ?? '')) return -1;
  return tokens.slice(comma + 1, before).every((t) => t.text !== ',') ? comma : -1;
}
