/**
 * What opens a clause behind another, of all that stands between the two verbs: marks, words that hang it on the one
 * before, words that join it.
 *
 * Promises: the opener of the highest rank; of one rank, the last.
 */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import { PRONOUNS, RELATIVES } from '../verbs/verbWords.ts';
import { ADVERBIALS, QUESTIONS, REASON, type Start } from './clauseOpeners.ts';
import { isSinceThen, UNIT } from './isOnlyTime.ts';
import { isDeterminer, isSpeechPlace, isTold } from './isSpeechPlace.ts';
import { measureBefore, opensWithTime } from './opensWithTime.ts';

/** The tokens between two verbs. */
interface Between {
  /** The first. */
  lowest: number;
  /** Behind the last: where the verb group begins. */
  from: number;
  /** The same, without the adverbs before it. */
  verb: number;
}

interface Scan extends Between {
  tokens: readonly EnglishToken[];
  previous: EnglishClause;
  best: (Start & { rank: number }) | null;
}

export function findOpener(
  tokens: readonly EnglishToken[],
  { lowest, from, verb }: Between,
  previous: EnglishClause,
): Start | null {
  const scan: Scan = { lowest, from, verb, tokens, previous, best: null };
  for (let i = lowest; i < from; i++) {
    const isDirect = i + 1 >= verb;
    if (!offerMark(scan, i, isDirect) && !joinsPosts(tokens, i)) offerWord(scan, i, isDirect);
  }
  return scan.best;
}

function offer(scan: Scan, rank: number, at: number, kind: Start['kind'], intro: string | null): void {
  if (!scan.best || rank >= scan.best.rank) scan.best = { rank, at, kind, intro };
}

/** Whether the token is a mark; `isDirect`: nothing but adverbs stands between it and the verb. */
function offerMark(scan: Scan, i: number, isDirect: boolean): boolean {
  const { tokens, previous, best } = scan;
  const { text, kind } = tokens[i] as EnglishToken;
  if (kind === 'mark' && /^[,;:—–()-]$/.test(text)) {
    const isHung = previous.kind === 'relative' || previous.kind === 'adverbial';
    if (!isDirect) offer(scan, /^[;:]$/.test(text) ? 5 : 2, i + 1, 'main', null);
    // "whereupon the chairman, Jane Doe, resigned": the comma at the verb closes an apposition of its own clause.
    else if (text !== ',' || !closesApposition(tokens, best, i)) offer(scan, isHung ? 6 : 2.5, i + 1, 'resumed', null);
    return true;
  }
  if (!/["“”]/.test(text)) return false;
  offer(scan, isDirect ? 6 : 3, i + 1, isDirect ? 'resumed' : 'main', null);
  return true;
}

function closesApposition(tokens: readonly EnglishToken[], best: Start | null, at: number): boolean {
  if (!best || !/^(?:adverbial|relative|complement)$/.test(best.kind)) return false;
  return tokens.slice(best.at + 2, at).some((t) => t.text === ',');
}

/** "fired Chairman and Chief Executive Jane Doe, posted a loss": two posts of one. */
const joinsPosts = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i]?.lower === 'and' && POST.test(tokens[i - 1]?.lower ?? '') && POST.test(tokens[i + 1]?.lower ?? '');

/** A word that a post begins or ends with. */
const POST =
  /^(?:chairman|chairwoman|chair|president|founder|co-founder|ceo|cfo|coo|chief|managing|director|manager|executive|owner|editor|publisher|deputy|vice|secretary|treasurer)$/;

function offerWord(scan: Scan, i: number, isDirect: boolean): void {
  const { tokens, lowest, verb, previous } = scan;
  const { lower } = tokens[i] as EnglishToken;
  if (i > lowest && !isDirect && isReasonGiven(tokens, i, previous)) offer(scan, 8, i, 'complement', REASON);
  else if (i > lowest && isContact(tokens, i, verb)) offer(scan, 7, i, 'relative', null);
  else if (RELATIVES.has(lower) && !(lower === 'that' && isDeterminer(tokens, i))) {
    const isComplement = lower === 'that' && isSpeechPlace(tokens, i, previous);
    offer(scan, 7, i, isComplement ? 'complement' : 'relative', lower);
  } else if (!offerAdverbial(scan, i, isDirect)) {
    if (QUESTIONS.has(lower)) offer(scan, 6, i, 'complement', lower);
    else if (/^(?:and|but|or|yet|so|nor)$/.test(lower))
      offer(scan, isDirect ? 6 : lower === 'but' ? 5 : 3, i + 1, isDirect ? 'joined' : 'main', null);
    else if (PRONOUNS.test(lower)) offerPronoun(scan, i);
  }
}

/** Whether the word opens a clause that says when, why or although what. */
function offerAdverbial(scan: Scan, i: number, isDirect: boolean): boolean {
  const { tokens, lowest, verb } = scan;
  const { lower } = tokens[i] as EnglishToken;
  const measure = lower === 'after' || lower === 'before' ? measureBefore(tokens, i, lowest, verb) : null;
  if (measure !== null) {
    offer(scan, 6, measure, 'main', null);
    return true;
  }
  if (!ADVERBIALS.has(lower) || (lower === 'as' && isDirect) || isSinceThen(tokens, i)) return false;
  offer(scan, lower === 'since' || lower === 'as' ? 4 : 6, i, 'adverbial', lower);
  return true;
}

/** A pronoun begins what somebody is told, or what describes the noun before it. */
function offerPronoun(scan: Scan, i: number): void {
  const { tokens, lowest, verb, previous, best } = scan;
  const { lower } = tokens[i] as EnglishToken;
  if (i === lowest) {
    // "passed it in March, and Jane Doe flew": the object of the verb before begins nothing.
    if (!isObjectBefore(tokens, i, verb)) offer(scan, 4, i, 'complement', null);
    return;
  }
  const before = tokens[i - 1]?.lower ?? '';
  if (lower === 'it' || lower === 'you' || ADVERBIALS.has(before) || RELATIVES.has(before)) return;
  if (/^(?:and|but|or|by|of|to|for|with|,)$/.test(before)) return;
  // "When they met earlier this month they agreed": behind the time the main clause begins.
  if (previous.kind === 'adverbial' && previous.parent === null && ENDS_TIME.test(before)) {
    offer(scan, 6, i, 'main', null);
    return;
  }
  offer(scan, opensWithTime(tokens, best, i) ? 2 : 4, i, isTold(tokens, previous, i) ? 'complement' : 'relative', null);
}

const ENDS_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|week|month|year|weekend|morning|afternoon|evening|night|yesterday|ago|later|earlier|spring|summer|autumn|winter)$/;

const isObjectBefore = (tokens: readonly EnglishToken[], pronoun: number, verb: number): boolean =>
  /^(?:it|you)$/.test(tokens[pronoun]?.lower ?? '') &&
  pronoun + 1 < verb &&
  tokens.slice(pronoun + 1, verb).some((t, k, all) => /^(?:and|but)$/.test(t.lower) && all[k - 1]?.text === ',');

/** "…, a plan the opposition denounced": behind a noun between a comma and who did what to it. */
function isContact(tokens: readonly EnglishToken[], i: number, verb: number): boolean {
  if (verb - i < 2 || verb - i > 3 || !/^(?:the|his|her|its|their)$/.test(tokens[i]?.lower ?? '')) return false;
  if (tokens.slice(i, verb).some((t) => t.kind !== 'word')) return false;
  let noun = i - 1;
  const last = tokens[noun]?.lower ?? '';
  if (tokens[noun]?.kind !== 'word' || tokens[noun]?.isCapital || ADVERBIALS.has(last) || UNIT.test(last)) return false;
  if (/^(?:of|at|in|on|for|from|with|to|by|over|and|or|that|who|which)$/.test(last)) return false;
  while (noun > i - 4 && !/^an?$/.test(tokens[noun]?.lower ?? '')) noun--;
  return noun < i - 1 && /^an?$/.test(tokens[noun]?.lower ?? '') && tokens[noun - 1]?.text === ',';
}

/** "resigned in April(,) saying the firm had …", "sued it, claiming it had …"; not "a statement saying …". */
const isReasonGiven = (tokens: readonly EnglishToken[], i: number, { verb }: EnglishClause): boolean =>
  /^(?:saying|claiming|arguing|alleging|complaining|insisting|stating)$/.test(tokens[i]?.lower ?? '') &&
  !/^(?:was|were|is|are|been|be|by|of|without|from|as|in|statement|letter|memo|message|email|e-mail|post|note|report|tweet|text|release|notice|and|or|not|after|before|while|when|for|about|with|started|kept|began)$/.test(
    tokens[i - 1]?.lower ?? '',
  ) &&
  !/^(?:say|tell|add|announce|write|issue|release|publish|post|tweet|respond|reply|confirm|deny|quote|send|put|reveal|report|warn|testify|be)$/.test(
    verb.lemmas[0] ?? '',
  );
