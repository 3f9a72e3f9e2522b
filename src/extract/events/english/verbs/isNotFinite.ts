/**
 * Where a word that is spelt as a verb is none in its place: a participle that describes what stands beside it, what
 * hangs on another verb, or a noun.
 */
import { type BareVerb, canBe } from './bareVerb.ts';
import { INTRANSITIVE, PRONOUNS, RELATIVES } from './verbWords.ts';

/** How far back what a participle hangs on is looked for. */
const REACH = 7;

export const isNotFinite = (verb: BareVerb): boolean =>
  isOpening(verb) ||
  /^(?:be|been|being)$/.test(verb.tokens[verb.i - 1]?.lower ?? '') ||
  isCalledSo(verb) ||
  isQuits(verb) ||
  isOfInfinitive(verb) ||
  isBriefed(verb) ||
  isToBeDone(verb) ||
  isCost(verb) ||
  isNounBehindAdjective(verb) ||
  isAlreadyDone(verb);

/** "Appointed in 2019, she …": nothing finite begins a sentence. */
const isOpening = (verb: BareVerb): boolean =>
  canBe(verb, 'part') && !verb.tokens.slice(0, verb.i).some((t) => t.kind === 'word');

/** "a firm called Orbis": an indefinite noun, and what it is called. */
function isCalledSo({ tokens, i, token, next }: BareVerb): boolean {
  if (!/^(?:called|dubbed|named)$/.test(token.lower) || !(next?.isCapital || /^[“"]$/.test(next?.text ?? '')))
    return false;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^(?:an?|another)$/.test(tokens[k]?.lower ?? '')) return k < i - 1;
  }
  return false;
}

/** "called it quits" */
const isQuits = ({ tokens, i, token }: BareVerb): boolean =>
  token.lower === 'quits' && /^(?:it|be|are|were|was)$/.test(tokens[i - 1]?.lower ?? '');

/** "to send doctored figures": right behind an infinitive, before its noun, an adjective. */
const isOfInfinitive = ({ tokens, i, read, token, next }: BareVerb): boolean =>
  tokens[i - 2]?.lower === 'to' &&
  /ed$/.test(token.lower) &&
  next?.kind === 'word' &&
  !next.isCapital &&
  read(tokens[i - 1]?.lower ?? '').some((r) => r.form === 'base') &&
  !/^(?:to|that|by|in|on|at|for|with|from|and|the|an?)$/.test(next.lower);

/** "according to people briefed on the talks" */
function isBriefed({ tokens, i }: BareVerb): boolean {
  for (let k = i - 1; k > Math.max(0, i - REACH) && tokens[k]?.kind === 'word'; k--)
    if (tokens[k]?.lower === 'to' && tokens[k - 1]?.lower === 'according') return true;
  return false;
}

/** "to have the case reopened" */
function isToBeDone(verb: BareVerb): boolean {
  const { tokens, i } = verb;
  if (!canBe(verb, 'part')) return false;
  for (let k = i - 1; k > Math.max(1, i - REACH) && tokens[k]?.kind === 'word'; k--)
    if (/^(?:have|get)$/.test(tokens[k]?.lower ?? '') && tokens[k - 1]?.lower === 'to') return true;
  return false;
}

/** "hiding the true cost of it" */
const isCost = ({ token, next }: BareVerb): boolean =>
  token.lower === 'cost' && /^(?:of|to|during|in|for|and|,|\.)$/.test(next?.text ?? '.');

/** "a parting shot", "a written report": behind an adjective these are nouns. */
const isNounBehindAdjective = ({ token, before }: BareVerb): boolean =>
  /^(?:shot|cut|hit|bid|set|split|spread|read|cost|felt|wound|left|found|lost)$/.test(token.lower) &&
  before?.kind === 'word' &&
  !before.isCapital &&
  /(?:ing|al|ous|ful|ive|ic|ed)$/.test(before.lower) &&
  !LIKE_ADJECTIVES.test(before.lower);

/** Nouns that end as adjectives do: "the tribunal found", "the hospital lost". */
const LIKE_ADJECTIVES =
  /^(?:tribunal|hospital|rival|official|trial|capital|individual|cardinal|professional|general|principal|admiral|marshal|journal|festival|cathedral|appeal|proposal|approval|withdrawal|survival|arrival|refusal|signal|deal|goal|critic|clinic|public|republic|academic|mechanic|executive|representative|detective|collective|cooperative|initiative|native|building|meeting|hearing|ruling|filing|offering|listing|king|wing|following)$/;

/** "to reopen terms already signed" */
const isAlreadyDone = ({ tokens, i, readings, before, next }: BareVerb): boolean =>
  /^(?:already|previously|since)$/.test(tokens[i - 1]?.lower ?? '') &&
  next?.kind !== 'word' &&
  before?.isCapital === false &&
  !PRONOUNS.test(before.lower) &&
  !RELATIVES.has(before.lower) &&
  readings.some((r) => r.form === 'part' && !INTRANSITIVE.test(r.lemma));
