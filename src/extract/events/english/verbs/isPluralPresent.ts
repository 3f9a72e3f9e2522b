/** "Staff plan a walkout", "liquidators hope to sell": in the plural a verb looks like a noun. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { BareVerb } from './bareVerb.ts';
import { isSetDown, SET_DOWN } from './isSetDown.ts';
import { opensObject } from './opensObject.ts';
import { COMPOUND } from './verbWords.ts';

export function isPluralPresent(verb: BareVerb): boolean {
  const { tokens, i, token, before, next } = verb;
  if (before?.kind !== 'word' || COMPOUND.test(before.lower) || isLetGo(verb)) return false;
  // "Doe and Roe deny any wrongdoing", "shareholders meet in Rome"
  const isSure = SURELY_PLURAL.test(token.lower);
  if (isSure && before.isCapital && isJoinedSubject(tokens, i)) return true;
  if (isOfTeam(tokens, i)) return true;
  // "The parties return to court on June 10"
  if (!before.isCapital && /[^su]s$/.test(before.lower) && SET_DOWN.test(`${token.lower}s`) && isSetDown(tokens, i))
    return true;
  // "Police arrest Jane Doe"
  if (next?.isCapital && /^(?:police|prosecutors|detectives|officers|directors|shareholders)$/.test(before.lower))
    return true;
  if (!(isSure && !before.isCapital) && !opensObject(verb)) return false;
  // "All three deny it", "The two deny it"
  if (/^(?:both|two|three|four|five|six|seven|eight|all)$/.test(before.lower) && i <= 2) return true;
  const isPlural = /[^su]s$/.test(before.lower) && (!before.isCapital || i === 1);
  return isPlural || /^(?:staff|police|people|men|women|others|both|many|some|critics|prosecutors)$/.test(before.lower);
}

/** No nouns are spelt so, or hardly any behind a name. */
export const SURELY_PLURAL =
  /^(?:deny|insist|argue|contend|complain|believe|agree|disagree|maintain|accuse|denounce|condemn|reject|oppose|admit|concede|allege|warn|resign|quit|become|succeed|defend|recall|declare|meet|say|tell|want|hope|expect|decline|refuse|leave|join|seek|dispute|blame|go)$/;

/** "let 700 people go" */
const isLetGo = ({ tokens, i, token }: BareVerb): boolean =>
  token.lower === 'go' && tokens.slice(Math.max(0, i - 5), i).some((t) => /^(?:let|lets|letting)$/.test(t.lower));

/** "Leeds United take on Derby County": British papers have a team in the plural. */
const isOfTeam = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:face|host|visit|welcome|play|take|travel|entertain)$/.test(tokens[i]?.lower ?? '') &&
  (tokens[i + 1]?.isCapital === true || /^(?:on|to|the|a|an|their)$/.test(tokens[i + 1]?.lower ?? '')) &&
  i < 5 &&
  tokens.slice(0, i).every((t) => t.isCapital && t.kind === 'word');

/** "Jane Doe and the younger Roe (deny)": two names joined, with nothing but names and what describes them between. */
function isJoinedSubject(tokens: readonly EnglishToken[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 8); k--) {
    const token = tokens[k] as EnglishToken;
    if (token.lower === 'and')
      return /^(?:he|she)$/.test(tokens[k - 1]?.lower ?? '') || tokens[k - 1]?.isCapital === true;
    if (
      token.kind !== 'word' ||
      !(token.isCapital || /^(?:the|younger|elder|his|her|wife|husband|brother|sister|son)$/.test(token.lower))
    )
      return false;
  }
  return false;
}
