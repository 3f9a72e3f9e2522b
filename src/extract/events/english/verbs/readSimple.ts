/** Verbs without an auxiliary, in the past or the present: "resigned", "left", "who leads". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { type BareVerb, bareVerbAt } from './bareVerb.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';
import { isNotFinite } from './isNotFinite.ts';
import { SURELY_PLURAL } from './isPluralPresent.ts';
import { readPast } from './readPast.ts';
import { readPresent } from './readPresent.ts';
import { NOMINAL_BEFORE } from './verbWords.ts';

export function readSimple(tokens: readonly EnglishToken[], i: number, read: ReadVerb): EnglishVerb | null {
  const token = tokens[i] as EnglishToken;
  if (token.isCapital && i > 0) return null;
  const readings = read(token.lower);
  if (readings.length === 0) return null;
  const verb = bareVerbAt(tokens, i, read, readings);
  if (isNotFinite(verb)) return null;
  const past = readings.filter((r) => r.form === 'past');
  const isNominal = isBehindNominal(verb, past.length > 0);
  if (past.length > 0 && !isNominal && !/^(?:having|being)$/.test(verb.before?.lower ?? ''))
    return readPast(verb, past);
  return readPresent(verb, isNominal);
}

/** Whether a noun is what the words before ask for: "the", "two", "Doe's", "to". */
function isBehindNominal({ tokens, token, b, before }: BareVerb, canBePast: boolean): boolean {
  if (!before) return false;
  // "The two made peace": a number with an article is somebody.
  const isCount =
    /^(?:two|three|four|five|pair|other|others)$/.test(before.lower) &&
    /^(?:the|all)$/.test(tokens[b - 1]?.lower ?? '');
  if (isCount && (canBePast || SURELY_PLURAL.test(token.lower))) return false;
  return NOMINAL_BEFORE.has(before.lower) || before.kind === 'possessive' || /^(?:to|not)$/.test(before.lower);
}
