/** What is said without "that", right behind the verb of saying or behind when and how it was said. */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import { PRONOUNS, RELATIVES } from '../verbs/verbWords.ts';
import { ADVERBIALS, type Start } from './clauseOpeners.ts';
import { isSaying } from './isSpeechPlace.ts';

/** "said its chair, Jane Doe, had left", "said on Monday she had left": where what is said begins; else null. */
export function findSaid(
  tokens: readonly EnglishToken[],
  lowest: number,
  verb: EnglishVerb,
  previous: EnglishClause,
): Start | null {
  if (previous.verb.to !== lowest || !(previous.verb.isPassive ? isHeard(tokens, previous) : isSaying(previous)))
    return null;
  const before = tokens[previous.verb.from - 1];
  if (before?.kind !== 'word' && before?.text !== ',' && before?.text !== ')') return null;
  const at = behindSetting(tokens, lowest, verb.from);
  if (at >= verb.from) return null;
  const isPronoun = PRONOUNS.test(tokens[at]?.lower ?? '') && at + 1 === verb.from;
  if (isPronoun) return at > lowest ? { at, kind: 'complement', intro: null, subjectFrom: at } : null;
  const isSubject = isNamedInAside(tokens, at, verb.from, previous) || isJoined(tokens, at, verb.from, previous);
  return isSubject ? { at, kind: 'complement', intro: null, subjectFrom: at } : null;
}

/** "It is believed", "it was reported": that something is so. */
const isHeard = (tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean =>
  tokens[verb.from - 1]?.lower === 'it' &&
  /^(?:believe|understand|report|say|think|allege|claim|hope|announce|confirm|fear)$/.test(verb.lemmas[0] ?? '');

/** Whether from one place to a verb stands somebody with what they are between commas, the last of which is at the verb. */
function isNamedInAside(
  tokens: readonly EnglishToken[],
  at: number,
  to: number,
  { kind, verb }: EnglishClause,
): boolean {
  if (tokens[to - 1]?.text !== ',') return false;
  // "Doe, who announced the deal, the firm's biggest, quit": she goes on.
  if (kind === 'relative' && !/^(?:say|claim|argue|insist)$/.test(verb.lemmas[0] ?? '')) return false;
  if (!(tokens[at]?.isCapital || OPENS_NOUN.test(tokens[at]?.lower ?? ''))) return false;
  const words = tokens.slice(at, to);
  const commas = words.filter((t) => t.text === ',').length;
  const isPlain = words.every((t) => !RELATIVES.has(t.lower) && !ADVERBIALS.has(t.lower) && !/^[;:—"“”]$/.test(t.text));
  return isPlain && commas >= 2 && commas <= 4;
}
const OPENS_NOUN =
  /^(?:the|an?|its|his|her|their|both|two|three|chief|deputy|former|chair\w*|president|director|manager)$/;

/** "said Jane Doe and John Roe had left", "said its sales and profits had fallen": two that are one subject. */
function isJoined(tokens: readonly EnglishToken[], at: number, to: number, { verb }: EnglishClause): boolean {
  if (to - at > LONGEST_SUBJECT) return false;
  const and = tokens.findIndex((t, k) => k > at && k < to - 1 && t.lower === 'and');
  if (and < 0) return false;
  const isPlain = tokens.slice(at, to).every((t, k) => {
    if (t.kind === 'mark') return t.text === ',' && tokens[at + k - 1]?.isCapital === true;
    return !RELATIVES.has(t.lower) && !ADVERBIALS.has(t.lower) && !PRONOUNS.test(t.lower);
  });
  if (!isPlain || tokens[and - 1]?.kind !== 'word') return false;
  // What is confirmed or announced may be a thing; what is said is what happened.
  if (verb.lemmas[0] === 'say' && !SAID_ALONE.test(tokens[at]?.lower ?? '')) return true;
  return isSomebody(tokens[and - 1]) && isSomebody(tokens[to - 1]);
}
const LONGEST_SUBJECT = 14;
const SAID_ALONE =
  /^(?:nothing|yes|no|so|goodbye|hello|little|much|more|less|sorry|thanks|thank|anything|something|everything|farewell|as|that|this|a|an|what|grace|prayers|mass|in|on|at|to|by|from|of|with|for)$/;

const isSomebody = (token: EnglishToken | undefined): boolean =>
  token !== undefined &&
  (token.isCapital || PERSON_NOUNS.has(token.lower) || PERSON_NOUNS.has(token.lower.replace(/s$/, '')));

/** The place behind "on Monday", "in a statement on Monday", "late on Tuesday", "Monday" from a place on. */
function behindSetting(tokens: readonly EnglishToken[], from: number, to: number): number {
  let at = from;
  if (/^(?:in|on)$/.test(tokens[at]?.lower ?? '') && /^(?:an?|the|its|his|her)$/.test(tokens[at + 1]?.lower ?? '')) {
    let noun = at + 2;
    while (noun < at + 5 && !SETTING.test(tokens[noun]?.lower ?? '')) noun++;
    if (SETTING.test(tokens[noun]?.lower ?? '')) at = noun + 1;
  }
  if (/^(?:late|early|later|earlier)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'on' && DAY.test(tokens[at + 1]?.lower ?? '')) at++;
  if (DAY.test(tokens[at]?.lower ?? '')) {
    at++;
    if (/^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? '')) at++;
  } else if (
    /^(?:last|this)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:week|month|year|night|morning)$/.test(tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  else if (/^(?:yesterday|today)$/.test(tokens[at]?.lower ?? '')) at++;
  return at < to ? at : from;
}
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const SETTING = /^(?:statement|letter|memo|email|e-mail|tweet|post|filing|note|message|release|report)$/;
