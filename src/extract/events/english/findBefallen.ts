/**
 * What befell somebody, told by a verb that only brings it in: "found herself suspended", "saw him quit", "had their
 * convictions quashed", "had five officials arrested".
 *
 * Promises: the participle is the happening; whose it was suffers it, and who had others' done to them does it.
 * Does not know: nouns that a participle only describes ("had a meeting scheduled"), save that no rule knows them.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import { type MatchedRule, type matchEnglishRule, readVerb } from './rules/matchEnglishRule.ts';
import { isAdverbAt } from './verbs/adverbs.ts';

/** "had their convictions quashed", "has had her licence revoked", "had five officials arrested". */
export function findHad(
  tokens: readonly EnglishToken[],
  { verb, to }: EnglishClause,
  match: typeof matchEnglishRule,
): (MatchedRule & { trigger: number; isPassive: boolean }) | null {
  if (!/^(?:have|get)$/.test(verb.lemmas[0] ?? '') || verb.isPassive || verb.isNegated) return null;
  const first = tokens[verb.to];
  if (first?.kind === 'mark' || !OPENS_OBJECT.test(first?.lower ?? '')) return null;
  for (let head = verb.to + 1; head < Math.min(to, verb.to + LONGEST_OBJECT); head++) {
    const token = tokens[head];
    if (token?.kind === 'mark' || /^(?:to|that|who|which|for|with|and|but|in|on|at)$/.test(token?.lower ?? ''))
      return null;
    if (head < verb.to + 2 || token?.kind !== 'word' || token.isCapital) continue;
    // "had his case heard", not "had his named successor"
    if (tokens[head + 1]?.kind === 'word' && !BEHIND_PARTICIPLE.test(tokens[head + 1]?.lower ?? '')) continue;
    const lemmas = readVerb(token.lower).flatMap((r) => (r.form === 'part' ? [r.lemma] : []));
    if (lemmas.length === 0) continue;
    const object = tokens.slice(verb.to, head);
    const found = match(lemmas, true, tokens.slice(head + 1, to), object);
    if (!found || found.rule.type === 'statement') return null;
    return { ...found, trigger: head, isPassive: OWN.test(first?.lower ?? '') };
  }
  return null;
}
const LONGEST_OBJECT = 8;
const OWN = /^(?:his|her|its|their|no|all|most|some)$/;
const OPENS_OBJECT =
  /^(?:his|her|its|their|no|all|most|some|an?|the|another|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const BEHIND_PARTICIPLE =
  /^(?:by|in|on|at|from|for|to|as|over|after|before|during|under|off|out|up|down|away|aside|back|last|this|yesterday|when|because|while|and|but|against|without|within|amid|earlier|later|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "found herself suspended", "saw himself replaced by Doe", "got herself arrested": it was done to them. */
export function findBefallen(
  tokens: readonly EnglishToken[],
  { verb, to }: EnglishClause,
  match: typeof matchEnglishRule,
  subject: readonly EnglishToken[],
): (MatchedRule & { trigger: number }) | null {
  if (!/^(?:find|see|get)$/.test(verb.lemmas[0] ?? '') || verb.isPassive) return null;
  if (!/^(?:himself|herself|themselves|itself)$/.test(tokens[verb.to]?.lower ?? '')) return null;
  let head = verb.to + 1;
  while (head < verb.to + 3 && isAdverbAt(tokens[head])) head++;
  const lemmas = readVerb(tokens[head]?.lower ?? '').flatMap((r) => (r.form === 'part' ? [r.lemma] : []));
  const found = lemmas.length > 0 ? match(lemmas, true, tokens.slice(head + 1, to), subject) : null;
  return found && { ...found, trigger: head };
}

/** "a scandal saw him quit", "the vote saw Jane Doe ousted as chair": what a happening brought about. */
export function findSeen(
  tokens: readonly EnglishToken[],
  { verb, to, subject }: EnglishClause,
  match: typeof matchEnglishRule,
): (MatchedRule & { trigger: number; doer: { from: number; to: number } }) | null {
  if (verb.lemmas[0] !== 'see' || verb.isPassive || verb.tense !== 'past') return null;
  const by = tokens[subject.to - 1];
  if (!by || by.isCapital || by.kind !== 'word' || /^(?:he|she|they|who|i|we)$/.test(by.lower)) return null;
  let head = verb.to;
  while (head < verb.to + 5 && (tokens[head]?.isCapital || /^(?:him|her|them)$/.test(tokens[head]?.lower ?? '')))
    head++;
  if (head === verb.to) return null;
  const lemmas = readVerb(tokens[head]?.lower ?? '').flatMap((r) => (r.form === 'base' ? [r.lemma] : []));
  const found =
    lemmas.length > 0 ? match(lemmas, false, tokens.slice(head + 1, to), tokens.slice(verb.to, head)) : null;
  return found && /^(?:departure|return|joining|appointment)$/.test(found.rule.type)
    ? { ...found, trigger: head, doer: { from: verb.to, to: head } }
    : null;
}
