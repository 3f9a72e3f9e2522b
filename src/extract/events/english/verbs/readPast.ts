/** A word in the past as the verb of its clause, where it is not the participle of what stands beside it. */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { VerbReading } from '../inflectEnglish.ts';
import { isAdverbAt } from './adverbs.ts';
import { isFiniteAuxiliary } from './auxiliaries.ts';
import { type BareVerb, canBe, verbOf } from './bareVerb.ts';
import type { EnglishVerb } from './englishVerb.ts';
import { isAsPost } from './isAsPost.ts';
import { LONGEST_ASIDE } from './isOfNoun.ts';
import { INTRANSITIVE, PRONOUNS, RELATIVES } from './verbWords.ts';

/** `past`: what it is as a verb in the past. */
export function readPast(verb: BareVerb, past: readonly VerbReading[]): EnglishVerb | null {
  if (lacksSubject(verb) || isLeftWith(verb)) return null;
  if (!canBe(verb, 'part')) return verbOf(verb, past, 'past');
  const lemma = past[0]?.lemma ?? '';
  if (isRetired(verb) || isDoneBy(verb, lemma) || (!INTRANSITIVE.test(lemma) && describesPost(verb))) return null;
  if (isApprovedBy(verb, lemma)) {
    const parts = verb.readings.filter((r) => r.form === 'part');
    return verbOf(verb, parts, 'past', true);
  }
  const { before, next } = verb;
  const opensPhrase = !before && next?.kind === 'word' && /^(?:by|in|at|with|on|as|to|from)$/.test(next.lower);
  return opensPhrase ? null : verbOf(verb, past, 'past');
}

/** What is spelt alike in present and past is a verb only behind who does it. */
const lacksSubject = ({ token, before }: BareVerb): boolean =>
  /^(?:read|set|put|cut|let|cost|hit|bid)$/.test(token.lower) &&
  (!before ||
    (!before.isCapital &&
      !PRONOUNS.test(before.lower) &&
      !RELATIVES.has(before.lower) &&
      before.kind !== 'word' &&
      before.text !== ','));

function isLeftWith({ tokens, i, token, before, next }: BareVerb): boolean {
  if (token.lower !== 'left') return false;
  // "with a month of his contract left"
  if (next?.kind !== 'word' && before?.isCapital === false && isWith(tokens, i)) return true;
  // "Doe, left with nothing, may sue"
  return (
    before?.text === ',' && /^(?:with|without|alone|behind|holding|facing|reeling|stranded)$/.test(next?.lower ?? '')
  );
}

function isWith(tokens: readonly EnglishToken[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 9) && tokens[k]?.kind !== 'mark'; k--)
    if (/^(?:with|no|only)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "Doe, now retired, said" */
const isRetired = ({ tokens, b, before, next }: BareVerb): boolean =>
  before?.text === ',' && next?.text === ',' && STATE_OF_NOW.test(tokens[b + 1]?.lower ?? '');
const STATE_OF_NOW = /^(?:now|since|long|recently|newly|still|already)$/;

/** "led by", "known as": a participle after its noun. */
const isDoneBy = ({ token, before, next }: BareVerb, lemma: string): boolean =>
  next?.lower === 'by' &&
  !DONE_BY_NOBODY.test(lemma) &&
  (!/^(?:and|,)$/.test(before?.lower ?? '') || (before?.text === ',' && ATTRIBUTE.test(token.lower)));
const DONE_BY_NOBODY =
  /^(?:rise|fall|grow|stand|drop|increase|decline|swear|come|go|win|lose|leave|resign|quit|depart|retire|die|shrink|slip|jump|begin|end|start|vote|stick)$/;
/** Behind a comma and before "by" these describe what they stand beside. */
const ATTRIBUTE =
  /^(?:led|headed|run|owned|chaired|founded|backed|followed|accompanied|joined|represented|written|directed|made|built|organi[sz]ed|commissioned|brokered|flanked|funded)$/;

/** "the financier confirmed as chief executive in May, …", "Roe, named as" */
const describesPost = ({ tokens, i, before, next }: BareVerb): boolean =>
  isInAside(tokens, i) || isAsPost(tokens, i + 1) || (before?.text === ',' && /^(?:of|as)$/.test(next?.lower ?? ''));

/** "Doe, the army chief named as its commander, had banned": between commas, the second before an auxiliary, behind a noun. */
function isInAside(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i - 1]?.isCapital || !PERSON_NOUNS.has(tokens[i - 1]?.lower ?? '')) return false;
  let open = i - 2;
  while (open > i - LONGEST_ASIDE && tokens[open]?.kind === 'word') open--;
  if (tokens[open]?.text !== ',' || !/^(?:the|an?|his|her|its|their)$/.test(tokens[open + 1]?.lower ?? ''))
    return false;
  for (let k = i + 1; k < i + LONGEST_ASIDE; k++)
    if (tokens[k]?.text === ',') return isFiniteAuxiliary(tokens[k + 1]?.lower ?? '');
    else if (tokens[k]?.kind !== 'word') return false;
  return false;
}

/** "the plan, approved (unanimously) by the board, …" */
const isApprovedBy = ({ tokens, i, before, next }: BareVerb, lemma: string): boolean =>
  before?.text === ',' && (isAdverbAt(next) ? tokens[i + 2] : next)?.lower === 'by' && !INTRANSITIVE.test(lemma);
