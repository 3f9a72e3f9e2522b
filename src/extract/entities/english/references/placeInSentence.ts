/** How a mention stands in its English sentence: behind a preposition, joined to another, opening a clause, or who does the verb. */
import type { FoundEntity } from '../../../findings.ts';
import { HONORIFICS, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { PREPOSITION } from './reading/pronounWords.ts';
import type { Seen } from './seenReferent.ts';

/** "of the striker Jane Doe": a preposition before the name and the words that describe it. */
export function isBehindPreposition(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const token = tokens[k] as EnglishToken;
    if (PREPOSITION.test(token.lower)) return true;
    const isDescribing =
      token.kind === 'word' &&
      (PERSON_NOUNS.has(token.lower) ||
        HONORIFICS.has(token.lower) ||
        /^(?:the|a|an|his|her|its|their|former|then)$/.test(token.lower));
    if (!isDescribing) return false;
  }
  return false;
}

/** "A court convicted Doe", "police have charged Doe": right behind a verb of a subject that stands before it. */
export function isBehindVerb(tokens: readonly EnglishToken[], at: number): boolean {
  const [verb, subject] = [tokens[at - 1], tokens[at - 2]];
  if (verb?.kind !== 'word' || verb.isCapital || !VERB.test(verb.lower)) return false;
  return (
    subject?.kind === 'word' &&
    !/^(?:the|an?|his|her|its|their|this|that|newly|recently|long|so-called|and|or)$/.test(subject.lower)
  );
}
const VERB =
  /ed$|^(?:found|shot|caught|told|made|brought|held|let|sent|took|put|hit|left|met|beat|sold|paid|led|kept|chose|drove|saw|heard|gave|bought|threw|struck|swore|cut)$/;

/** "Acme chief executive Jane Doe", "an Acme engineer": behind a body's name, at `to`, a post says that somebody is there. */
export function isEmployer(tokens: readonly EnglishToken[], to: number): boolean {
  // "Acme dismissed chief executive Jane Doe": what it did to her.
  const verb = /^(?:also|then|later|now|again|already|finally|\p{Ll}{3,}ly)$/u.test(tokens[to]?.text ?? '')
    ? to + 1
    : to;
  if (VERB.test(tokens[verb]?.lower ?? '') && tokens[to - 1]?.kind === 'word') return false;
  for (let k = to; k < to + 4 && tokens[k]?.kind === 'word' && !tokens[k]?.isCapital; k++)
    // "Orbis called for his head": whose head it is, it does not say.
    if (BEGINS_ANOTHER.test(tokens[k]?.lower ?? '')) return false;
    else if (PERSON_NOUNS.has(tokens[k]?.lower ?? '') && !ORGANIZATION_NOUNS.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

const BEGINS_ANOTHER =
  /^(?:the|an?|his|her|its|their|this|that|these|those|for|to|from|by|with|at|on|in|of|as|against|after|before|over|and|or|but|who|which|has|had|have|was|is|were|will|would|could|may)$/;

/** ", and Jane Doe", "; Jane Doe", ", while she": begins a clause. */
export function opensClause(tokens: readonly EnglishToken[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (tokens[i]?.isCapital || HONORIFICS.has(tokens[i]?.lower ?? ''))) i--;
  const word = tokens[i]?.lower ?? '';
  return word === ';' || (/^(?:and|but|while|whereas|though|although)$/.test(word) && tokens[i - 1]?.text === ',');
}

/** The comma that opens a relative clause closed by a comma right before the verb of an object; else -1. */
function openerOfClosed(tokens: readonly EnglishToken[], object: number): number {
  const close = object - 2;
  if (tokens[close]?.text !== ',') return -1;
  for (let k = close - 1; k > Math.max(0, close - LONGEST_RELATIVE); k--) {
    if (tokens[k]?.text === ',') return /^(?:whose|which|whom)$/.test(tokens[k + 1]?.lower ?? '') ? k : -1;
    if (tokens[k]?.kind === 'mark') return -1;
  }
  return -1;
}
const LONGEST_RELATIVE = 14;

/** Whether a clause that "which" opens behind `from` holds `object`, with no other clause between. */
function isInWhich(tokens: readonly EnglishToken[], from: number, object: number): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower !== 'which' || object - at > LONGEST_WHICH) return false;
  return tokens
    .slice(at + 1, object)
    .every((t) => t.kind === 'word' && !/^(?:he|she|they|who|which|that|and|but)$/.test(t.lower));
}
const LONGEST_WHICH = 7;

/** The subject of the verb whose object stands at a place: the name right before the verb, or, behind "and", the sentence's. */
export function doerOf(
  tokens: readonly EnglishToken[],
  object: number,
  seen: readonly Seen[],
  sentence: number,
): FoundEntity | null {
  // "the union, whose member he had been, threw him out": whoever stands before the clause does it.
  const opener = openerOfClosed(tokens, object);
  if (opener >= 0) {
    const doer = seen.findLast((s) => s.sentence === sentence && s.to === opener && !s.isPossessor);
    if (doer) return doer.entity;
  }
  const all = seen.filter((s) => s.sentence === sentence && s.to <= object && !s.isPossessor);
  // "Doe had left, the bank having sued him": the body right before the verb is the one that does it.
  const nearest = all.at(-1);
  if (nearest && nearest.entity.kind !== 'person' && object - nearest.to <= 4 && !isAside(tokens, nearest.to, object))
    return nearest.entity;
  // "Doe joined Acme, which sacked him": the body that the clause is about.
  if (nearest && nearest.entity.kind === 'organization' && isInWhich(tokens, nearest.to, object)) return nearest.entity;
  const semicolon = tokens.findLastIndex((t, k) => k < object && /^[;:]$/.test(t.text));
  const behind = semicolon < 0 ? [] : all.filter((s) => s.to > semicolon);
  if (behind[0]) return behind[0].entity;
  const own = seen.filter((s) => s.sentence === sentence && s.to <= object && s.entity.kind === 'person');
  const last = own.at(-1);
  if (!last) return null;
  // "fired Roe, the treasurer, who had advised him": whoever is described does it.
  if (tokens[last.to]?.text === ',' && isInRelative(tokens, last.to, object)) return last.entity;
  // "Doe met Roe to tell him": whoever meets somebody tells them.
  if (tokens[object - 2]?.lower === 'to' && last.to === object - 2)
    for (let k = last.to - 1; k > last.to - LONGEST_MET; k--)
      if (MEETS.test(tokens[k]?.lower ?? '')) return own.find((s) => s !== last && s.isSubject)?.entity ?? null;
  // "Doe was jailed, although money bought him time": what bought it is nobody.
  for (let k = object - 1; k >= last.to; k--)
    if (
      /^(?:although|though|because|while|when|until|whereas|unless)$/.test(tokens[k]?.lower ?? '') &&
      !/^(?:he|she|they)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return null;
  // "and the board, at last, showed him the door": somebody else does it.
  for (let k = object - 1; k >= last.to && object - k <= LONGEST_CLAUSE; k--)
    if (/^(?:and|but)$/.test(tokens[k]?.lower ?? ''))
      if (NEW_SUBJECT.test(tokens[k + 1]?.lower ?? '') && object - k > 2) return null;
      else break;
  for (let k = object - 1; k >= last.to; k--)
    if (/^(?:and|but|then|;|before|after)$/.test(tokens[k]?.lower ?? '') && object - k <= 6)
      return own.find((s) => s.isSubject && !s.isObject)?.entity ?? null;
  // "Orbis, which sponsors Doe, stood by him": the body goes on.
  const body =
    tokens[last.to]?.text === ',' && !last.isSubject
      ? all.find((s) => s.isSubject && s.entity.kind !== 'person')
      : undefined;
  if (body) return body.entity;
  if (last.isSubject || last.isFollowedByWho || object - last.to <= 4) return last.entity;
  return own.findLast((s) => s.isSubject || s.opensClause)?.entity ?? null;
}

const MEETS = /^(?:met|phoned|called|visited|rang|telephoned|emailed|approached|contacted|summoned|saw)$/;
const LONGEST_MET = 7;

const NEW_SUBJECT = /^(?:the|its|their|both|several|two|three|some|many)$/;
const LONGEST_CLAUSE = 12;

/** Whether nothing but the words of one clause stands between a "who" behind `from` and a place. */
function isInRelative(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let k = to - 1; k > from; k--) {
    if (tokens[k]?.lower === 'who') return true;
    if (tokens[k]?.kind === 'mark' || /^(?:and|but|when|while|after|before)$/.test(tokens[k]?.lower ?? ''))
      return false;
  }
  return false;
}

/** Whether a comma or another clause's words stand between. */
const isAside = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => /^(?:,|and|but|or|who|which|that|to|by)$/.test(t.lower));

export const isJoined = (
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  starts: ReadonlyMap<number, unknown>,
): boolean =>
  (tokens[to + 1]?.lower === 'and' && starts.has(tokens[to + 2]?.start ?? -1)) ||
  (tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.isCapital === true);
