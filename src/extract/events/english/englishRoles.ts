/**
 * Who stands where in a clause: as its subject or object, behind which preposition, or only as a possessor.
 *
 * Promises: "Rydeo" in "Rydeo's president, Neil Hart" is a possessor, "Neil Hart" is not; in "chairman of General
 * Electric" the company stands behind "of".
 */
import {
  HONORIFICS,
  NATIONALITIES,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
} from '../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EntityMention, FoundEntity } from '../../findings.ts';

export interface Placed {
  entity: FoundEntity;
  mention: EntityMention;
  /** Token indices in its sentence: first, and after the last. */
  from: number;
  to: number;
  /** `''` for subject and object, the preposition, or `possessive`. */
  role: string;
}

const PREPOSITION =
  /^(?:of|at|by|in|for|with|from|to|against|on|about|over|between|among|under|like|than|as|into|through|during|after|before|without|within|near|behind|beside|alongside|including|via|per|toward|towards|outside|inside|across|around|amid|despite|following|until|since|upon|onto|off|beyond|concerning|regarding)$/;

/** Every mention of a sentence with its role. */
export function placeMentions(
  tokens: readonly EnglishToken[],
  mentions: readonly { entity: FoundEntity; mention: EntityMention }[],
): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const { entity, mention } of mentions) {
    while (at < tokens.length && (tokens[at] as EnglishToken).end <= mention.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to] as EnglishToken).start < mention.end) to++;
    placed.push({ entity, mention, from: at, to, role: roleOf(tokens, at, to, placed, entity) });
  }
  return placed;
}

/** Of "deputy governor of the central bank" or "successor as dean", whose last word stands at `at`, the place of "governor"; else `at`. */
function headBeforeOf(tokens: readonly EnglishToken[], at: number): number {
  const isAs = tokens[at - 1]?.lower === 'as' || tokens[at - 2]?.lower === 'as';
  if (PERSON_NOUNS.has(tokens[at]?.lower ?? '') && !isAs) return at;
  for (let k = at - 1; k > at - 6 && tokens[k]?.kind === 'word'; k--)
    if (tokens[k]?.lower === 'as' && /^(?:successor|predecessor|replacement)$/.test(tokens[k - 1]?.lower ?? ''))
      return k - 1;
    else if (/^(?:of|at|for|in)$/.test(tokens[k]?.lower ?? ''))
      return PERSON_NOUNS.has(tokens[k - 1]?.lower ?? '') ? k - 1 : at;
  return at;
}

function roleOf(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  placed: readonly Placed[],
  entity: FoundEntity,
): string {
  const own = tokens[from]?.lower ?? '';
  if (tokens[to]?.kind === 'possessive') return 'possessive';
  // "another Doe man", "a Roe ally": it says whose.
  if (MEN.test(tokens[to]?.lower ?? '') && isDescribing(tokens, from)) return 'possessive';
  if (/^(?:his|its|their|hers)$/.test(own)) return 'possessive';
  if (own === 'her' && to === from + 1) {
    const next = tokens[to];
    const isMadeTo = LETS.test(tokens[from - 1]?.lower ?? '') && BARE.test(next?.lower ?? '');
    if (
      next?.kind === 'word' &&
      !isMadeTo &&
      !isWhenBehind(tokens, to) &&
      !PREPOSITION.test(next.lower) &&
      !/^(?:and|or|but|that|who|a|an|the|his|out|up|down|not|when|while|because|if|chief|two|three)$/.test(next.lower)
    )
      return 'possessive';
  }
  // "Doe, not Roe, founded it": he did not.
  if (tokens[from - 1]?.lower === 'not' && tokens[from - 2]?.text === ',') return 'not';
  if (/^(?:he|she|they|i|we)$/.test(own)) return '';
  let i = from - 1;
  if (/^(?:and|or|&)$/.test(tokens[i]?.lower ?? '') || (tokens[i]?.text === ',' && placed.at(-1)?.to === i)) {
    const previous = placed.at(-1);
    // "Doe, of Acme, and Roe": joined to Doe, and no more than she of Acme.
    const host = tokens[previous?.to ?? -1]?.text === ',' ? hostOfAside(tokens, placed) : undefined;
    if (host && entity.kind === 'person') return host.role;
    if (
      previous &&
      (previous.to === i || (tokens[previous.to]?.text === ',' && previous.to + 1 === i)) &&
      previous.role !== 'possessive' &&
      (tokens[i]?.text !== ',' || previous.role === '')
    )
      return previous.role;
  }
  // "the prime minister, Ellen Marsh": what stands in apposition has the place of the noun before it.
  if (tokens[i]?.text === ',' && isPost(tokens[i - 1])) {
    i--;
    // "named the deputy governor of the central bank, Ellen Marsh": she is the governor.
    // "two of its directors, Ellen Marsh and Al Poe": they are the two.
    const some = entity.kind === 'person' ? someOf(tokens, i) : -1;
    if (some >= 0) return roleOf(tokens, some, some + 1, [], entity);
    const head = entity.kind === 'person' ? headBeforeOf(tokens, i) : i;
    if (head !== i) return roleOf(tokens, head, head + 1, [], entity);
  }
  // "By then Doe had left": a time, and nothing that governs her.
  if (/^(?:then|now)$/.test(tokens[i]?.lower ?? '') && /^(?:by|until|since|before)$/.test(tokens[i - 1]?.lower ?? ''))
    return '';
  let isFirst = true;
  for (; i >= 0 && i > from - 10; i--) {
    const token = tokens[i] as EnglishToken;
    // "an outside lawyer, Jane Doe"
    const isAdjective =
      /^(?:outside|inside|near|like)$/.test(token.lower) &&
      /^(?:an?|the|its|his|her|their)$/.test(tokens[i - 1]?.lower ?? '');
    // "The following February Mr Doe resigned": a time.
    if (token.lower === 'following' && /^(?:the|that)$/.test(tokens[i - 1]?.lower ?? '')) return '';
    if (PREPOSITION.test(token.lower) && !isAdjective) return token.lower;
    if (isAdjective) continue;
    if (token.kind !== 'word' && token.kind !== 'possessive') return '';
    if (/^(?:the|a|an|his|her|its|their)$/.test(token.lower)) return prepositionAt(tokens, i - 1);
    if (token.kind === 'possessive') {
      // "by Rydeo's president Jane Doe": what owns is passed over.
      i--;
      while (i > 0 && tokens[i]?.isCapital && tokens[i - 1]?.isCapital) i--;
      return prepositionAt(tokens, i - 1);
    }
    const isNominal = isPost(token) || NATIONALITIES.has(token.lower) || /^(?:former|then|both)$/.test(token.lower);
    // "a showdown with ousted chairman Jane Doe", and not "after Orbis ousted Jane Doe"
    if (LAID_LOW.test(token.lower) && !isDoneBySomebody(tokens[i - 1])) continue;
    if (isFirst && !isNominal) return entity.kind === 'organization' ? prepositionOfDescribed(tokens, i) : '';
    // "chairman of the troubled lender Acme"
    const isDescribing = /^(?:the|an?)$/.test(tokens[i - 1]?.lower ?? '') && /ed$/.test(token.lower);
    if (isDescribing && entity.kind === 'organization') continue;
    // "before firing chief executive Jane Doe": what is done to her.
    if (!isFirst && DOING_TO.test(token.lower)) return '';
    // "knew of it when he gave Mr. Doe the job"
    if (!isNominal && (/(?:ed|said|ly|who|that|which|and|but|or)$/.test(token.lower) || OF_CLAUSE.test(token.lower)))
      return '';
    isFirst = false;
  }
  return '';
}

/** What is done to whoever is named behind it. */
const DOING_TO =
  /^(?:firing|sacking|dismissing|ousting|removing|suspending|replacing|succeeding|naming|appointing|hiring|promoting|electing|poaching|recruiting|suing|accusing|arresting|charging|indicting|jailing|detaining|blaming|attacking|criticising|criticizing|praising|backing|defending|supporting|meeting|telling|asking|calling|urging|paying|killing)$/;

const LAID_LOW =
  /^(?:ousted|sacked|fired|retired|disgraced|deposed|convicted|jailed|accused|embattled|exiled|estranged|suspended|resigned)$/;

/** Whether a word before a past form is who did it. */
const isDoneBySomebody = (before: EnglishToken | undefined): boolean =>
  before?.kind === 'word' &&
  (before.isCapital || /^(?:he|she|they|it|who|which|had|has|have)$/.test(before.lower) || isPost(before)) &&
  !PREPOSITION.test(before.lower);

/** "(fired her) next week", "(sacked her) last month": when it was, and nothing of hers. */
const isWhenBehind = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:yesterday|today|tomorrow|tonight)$/.test(tokens[at]?.lower ?? '') ||
  (/^(?:last|next|this|earlier|later)$/.test(tokens[at]?.lower ?? '') &&
    !PREPOSITION.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:week|month|year|night|summer|autumn|winter|spring|fall|weekend|this|that|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[at + 1]?.lower ?? '',
    ));

/** "the leader of the ruling Unity Party": the preposition before a body with one word or two that describe it, the last at `at`. */
function prepositionOfDescribed(tokens: readonly EnglishToken[], at: number): string {
  let i = at;
  while (i > at - LONGEST_DESCRIPTION && DESCRIBES.test(tokens[i]?.lower ?? '')) i--;
  // "of South Korea's ruling Unity Party", "of the country's biggest union"
  if (i < at && tokens[i]?.kind === 'possessive') {
    i--;
    while (i > 0 && tokens[i]?.isCapital && tokens[i - 1]?.isCapital) i--;
    if (/^(?:the|an?)$/.test(tokens[i - 1]?.lower ?? '')) i--;
    return tokens[i - 2]?.kind === 'word' ? prepositionAt(tokens, i - 1) : '';
  }
  const isPhrase = i < at && /^(?:the|an?|its|his|her|their)$/.test(tokens[i]?.lower ?? '');
  // "At the hearing Acme said": what opens a clause is a setting.
  return isPhrase && tokens[i - 2]?.kind === 'word' ? prepositionAt(tokens, i - 1) : '';
}
const LONGEST_DESCRIPTION = 3;
const DESCRIBES =
  /[a-z]{2}(?:ing|ed|al|ic|ive|ous|ful|less|ary|ent|ant|ble|ist|ish)$|^(?:rival|big|small|rich|poor|far-right|far-left|left-wing|right-wing|centre-left|centre-right|tiny|huge|new|old|local|top|elite|\p{Ll}{3,}(?:er|or)|\p{L}+est)$/u;

/** Words of a clause of its own, across which no preposition reaches. */
const OF_CLAUSE = /^(?:he|she|they|we|it|i|when|while|because|if|where|had|has|have|was|were|is|are|will|would)$/;

/** The person behind whose name an aside with a preposition ends in the name placed last: "Doe, of Acme,". */
function hostOfAside(tokens: readonly EnglishToken[], placed: readonly Placed[]): Placed | undefined {
  const [host, last] = placed.slice(-2);
  if (!host || !last || host.entity.kind !== 'person' || last.entity.kind === 'person') return undefined;
  const opens = tokens[host.to]?.text === ',' && /^(?:of|at|from|with|for)$/.test(tokens[host.to + 1]?.lower ?? '');
  return opens && last.from - host.to < 6 ? host : undefined;
}

/** Of "two of its former directors", whose last word stands at `at`, the place of "two"; else -1. */
function someOf(tokens: readonly EnglishToken[], at: number): number {
  for (let k = at - 1; k > at - 5 && (tokens[k]?.kind === 'word' || tokens[k]?.kind === 'possessive'); k--)
    if (tokens[k]?.lower === 'of' && SOME.test(tokens[k - 1]?.lower ?? '')) return k - 1;
  return -1;
}
const SOME = /^(?:one|two|three|four|five|six|several|both|some|most|all|many)$/;

/** "let her remain free", "made her leave": what she was to do, and nothing of hers. */
const LETS = /^(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|see|saw|hear|heard|watch|watched)$/;
const BARE =
  /^(?:remain|stay|go|leave|keep|speak|live|come|travel|enter|join|serve|take|testify|sign|resign|quit|wait|sit|have|be|do|get|become|give|say|tell|lose|win|sell|buy|build|raise|escape|flee|continue|attend|choose|use)$/;

/** Behind an article, with up to two adjectives between: "a close, bow-tied Roe (ally)". */
function isDescribing(tokens: readonly EnglishToken[], from: number): boolean {
  let k = from - 1;
  while (k > from - 4 && tokens[k]?.kind === 'word' && !tokens[k]?.isCapital && !ARTICLE.test(tokens[k]?.lower ?? ''))
    if (PREPOSITION.test(tokens[k]?.lower ?? '') || /^(?:and|or|who|that|which)$/.test(tokens[k]?.lower ?? ''))
      return false;
    else k--;
  return ARTICLE.test(tokens[k]?.lower ?? '');
}
const ARTICLE = /^(?:an?|another|one|the|two|three|several|other|some|many|few|most|fellow|former|leading|senior)$/;

const MEN =
  /^(?:administration|government|cabinet|presidency|premiership|campaign|faction|bloc|confidante?s?|advisers?|advisors?|nominees?|lieutenants?|opponents?|foes?|m[ae]n|wom[ae]n|all(?:y|ies)|loyalists?|supporters?|backers?|aides?|protégés?|protegés?|acolytes?|appointees?|critics?|rivals?|family|children|camp|team|era|estate|fortune|empire|legacy|brand|trial|probe|affair|scandal|inquiry|investigation)$/;

const isPost = (token?: EnglishToken): boolean =>
  Boolean(
    token && (PERSON_NOUNS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower) || HONORIFICS.has(token.lower)),
  );

const prepositionAt = (tokens: readonly EnglishToken[], i: number): string => {
  const word = tokens[i]?.lower ?? '';
  return PREPOSITION.test(word) ? word : '';
};
