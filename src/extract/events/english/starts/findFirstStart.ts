/** Where the first clause of a sentence begins. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { isAdverbAt } from '../verbs/adverbs.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import { ADVERBIALS, QUESTIONS, type Start } from './clauseOpeners.ts';
import { endOfReduced } from './endOfReduced.ts';
import { findAttribution } from './findAttribution.ts';
import { isCountedFrom } from './isCountedFrom.ts';
import { isFeastBehind, isHourBehind, isLengthBehind, isMonthBehind } from './isOnlyTime.ts';
import { isDeterminer } from './isSpeechPlace.ts';

/** It may be adverbial ("Days after he left, …") or a relative one that parts the subject from its verb. */
export function findFirstStart(tokens: readonly EnglishToken[], verb: EnglishVerb): Start {
  // "Jane Doe, the chair, said it was over": the comma at the verb ends what she is, and nothing was told before.
  const isParted = tokens[verb.from - 1]?.text === ',' && !tokens.slice(0, verb.from).some((t) => /["“”]/.test(t.text));
  const attribution = isParted ? null : findAttribution(tokens, 0, verb);
  if (attribution && tokens[0]?.lower !== 'on' && tokens[0]?.lower !== 'in') return attribution;
  return (
    findRelative(tokens, verb) ??
    findWhen(tokens, verb) ??
    findInReduced(tokens, verb) ??
    findAdverbial(tokens, verb) ?? { at: 0, kind: 'main', intro: null }
  );
}

/** Behind the relative pronoun nearest the verb; the main clause, where the relative one has ended before it. */
function findRelative(tokens: readonly EnglishToken[], verb: EnglishVerb): Start | null {
  for (let i = verb.from - 1; i > 0; i--) {
    const word = tokens[i]?.lower ?? '';
    if (!/^(?:who|whom|which|whose)$/.test(word) && !(word === 'that' && isRelativeThat(tokens, i, verb))) continue;
    if (closesBefore(tokens, i, verb.from)) return { at: 0, kind: 'main', intro: null, subjectTo: i - 1 };
    if (!/^(?:in|of|on|at|to|by|from)$/.test(tokens[i - 1]?.lower ?? ''))
      return { at: i, kind: 'relative', intro: word };
  }
  return null;
}

const isRelativeThat = (tokens: readonly EnglishToken[], i: number, verb: EnglishVerb): boolean =>
  (i + 1 === verb.from && tokens[i - 1]?.kind === 'word' && !isDeterminer(tokens, i)) ||
  describesFirst(tokens, i, verb);

/** "Doe, chair until 2015, when he left, has": when he did, and nothing of the main clause. */
function findWhen(tokens: readonly EnglishToken[], verb: EnglishVerb): Start | null {
  for (let k = verb.from - 1; k > verb.from - 4 && k > 1; k--)
    if (tokens[k]?.lower === 'when' && tokens[k - 1]?.text === ',' && /^\d{4}$/.test(tokens[k - 2]?.text ?? ''))
      return { at: k, kind: 'adverbial', intro: 'when' };
  return null;
}

const OPENS_TIME = /^(?:after|before|when|while|because|until|once)$/;

/** "Doe, hired in May after Roe was sacked, left": when she was hired, and nothing of the main clause. */
function findInReduced(tokens: readonly EnglishToken[], verb: EnglishVerb): Start | null {
  const at = tokens.findLastIndex((t, k) => k > 3 && k < verb.from - 1 && OPENS_TIME.test(t.lower));
  const isInside = at > 0 && endOfReduced(tokens, verb.from) > 0 && tokens.slice(verb.to).some((t) => t.text === ',');
  return isInside ? { at, kind: 'adverbial', intro: tokens[at]?.lower ?? null } : null;
}

/** How far from its beginning a sentence still opens with when or why. */
const OPENING = 8;

function findAdverbial(tokens: readonly EnglishToken[], verb: EnglishVerb): Start | null {
  for (let i = 0; i < Math.min(OPENING, verb.from - 1); i++) {
    const word = tokens[i]?.lower ?? '';
    const isOpener = (ADVERBIALS.has(word) || (i === 0 && QUESTIONS.has(word))) && opensClause(tokens, i, verb);
    if (isOpener && (i === 0 || tokens.slice(verb.to).some((t) => t.text === ',')))
      return { at: 0, kind: 'adverbial', intro: word, subjectFrom: i + 1 };
    if (tokens[i]?.text === ',' && i > 4) return null;
  }
  return null;
}

/** Whether the word opens the clause of the verb, and no mere time. */
const opensClause = (tokens: readonly EnglishToken[], i: number, verb: EnglishVerb): boolean =>
  (!tokens.slice(i, verb.from).some((t) => t.text === ',') || isNamedWithAside(tokens, i, verb)) &&
  !isLengthBehind(tokens, i) &&
  !isCountedFrom(tokens, i, verb.from) &&
  !isMonthBehind(tokens, i) &&
  !isFeastBehind(tokens, i) &&
  !isHourBehind(tokens, i);

/**
 * "After Jane Doe, 52, resigned, the shares fell": between the word and its verb two commas enclose what somebody is,
 * and behind the verb another begins the main clause.
 */
function isNamedWithAside(tokens: readonly EnglishToken[], opener: number, { from, to }: EnglishVerb): boolean {
  if (!tokens.slice(to).some((t) => t.text === ',')) return false;
  // "Hours after Jane Doe, 52, resigned, …", "Shortly before …"
  if (!tokens.slice(0, opener).every((t) => MEASURES.test(t.lower))) return false;
  let end = from;
  while (end > opener && isAdverbAt(tokens[end - 1])) end--;
  const inside = tokens.slice(opener + 1, end);
  const commas = inside.filter((t) => t.text === ',').length;
  const isPlain = inside.every((t) => !/^(?:who|which|that|whose|and|when|but)$/.test(t.lower));
  const begin = inside[0];
  return (
    isPlain &&
    tokens[end - 1]?.text === ',' &&
    (commas === 2 || commas === 4) &&
    (begin?.isCapital === true || /^(?:the|an?|its|his|her|their)$/.test(begin?.lower ?? ''))
  );
}

const MEASURES =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|few|several|just|only|barely|less|than|more|about|some|even|not|long|shortly|soon|immediately|right|ever|minutes?|hours?|days?|weeks?|months?|years?|night|morning|evening|\d{1,3})$/;

/** "Orbis, which Doe runs, sued": between commas, a clause whose verb says only what is so; the verb behind it is no part of it. */
function closesBefore(tokens: readonly EnglishToken[], at: number, verb: number): boolean {
  if (tokens[at - 1]?.text !== ',' || at < 2) return false;
  let end = verb - 1;
  while (end > at && isAdverbAt(tokens[end])) end--;
  if (tokens[end]?.text !== ',') return false;
  const inside = tokens.slice(at + 1, end);
  return inside.every((t) => t.text !== ',') && inside.some((t) => !t.isCapital && STATES.test(t.lower));
}
/** Present verbs that tell how things are. */
const STATES =
  /^(?:runs?|leads?|heads?|owns?|chairs?|manages?|edits?|controls?|coaches|captains|makes?|sells?|employs?|operates?|represents?|holds?|lives?|works?|teaches|serves?|sits?|advises?|oversees?|supplies|builds?|publishes|ranks?|stands?|plays?|writes?|remains?|belongs?|is|are)$/;

/** "The suit that Doe filed was dropped", and not "The claim that Doe lied was dropped": what the first noun is, before its verb. */
function describesFirst(
  tokens: readonly EnglishToken[],
  that: number,
  { from, lemmas, isPassive }: EnglishVerb,
): boolean {
  const [noun, next] = [tokens[that - 1], tokens[that + 1]];
  // "Jane Doe, the head of the firm that his father founded, sued"
  const isInAside =
    that <= LONGEST_POST &&
    tokens[0]?.isCapital === true &&
    tokens.slice(1, that).some((t) => t.text === ',') &&
    tokens.slice(Math.max(0, that - 4), that - 1).some((t) => DETERMINER.test(t.lower));
  const isOpening = that <= 5 && DETERMINER.test(tokens[0]?.lower ?? '');
  // "A week after that the chair resigned": the word counts from what has been told.
  if (!(isOpening || isInAside) || noun?.kind !== 'word' || noun.isCapital || isCountedFrom(tokens, that - 1, from))
    return false;
  if (
    isPassive ||
    from - that > 8 ||
    !(next?.isCapital || /^(?:he|she|they|it|the|his|her|its)$/.test(next?.lower ?? ''))
  )
    return false;
  return !SAYS_WHAT.test(noun.lower) || lemmas.some((lemma) => LAYS.test(lemma));
}
const DETERMINER = /^(?:the|an?|his|her|its|their|every|one)$/;
const LONGEST_POST = 16;
/** What a clause behind "that" may be the contents of. */
const SAYS_WHAT =
  /^(?:claims?|facts?|news|allegations?|suggestions?|idea|belief|reports?|rumou?rs?|statement|warnings?|decision|signs?|evidence|notion|view|fears?|hopes?|feeling|impression|argument|assurances?|admission|announcement|assertion|theory|suspicion|proof|promise|understanding|complaints?|accusations?|confirmation|message|day|moment|way|time|year|week|month|news|point|possibility|risk|chance|proposal|condition)$/;
/** What is done with a claim or a complaint itself. */
const LAYS = /^(?:lodge|file|bring|make|issue|pursue|drop|withdraw|press|submit|settle|win|lose)$/;
