/**
 * The verb groups of an English sentence that have a finite verb: auxiliaries and main verb, voice, tense, negation.
 *
 * Promises: groups are in order and do not overlap; words inside quotation marks and participles behind their noun are none.
 * Does not know: clauses, or what the verbs mean.
 */
import { NATIONALITIES, PERSON_NOUNS } from '../entities/commonEnglishWords.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import { readChronicled } from './chronicledPresent.ts';
import type { VerbReading } from './inflectEnglish.ts';
import { isUnderBargain } from './struckBargain.ts';

export interface EnglishVerb {
  /** Token indices of the group, auxiliaries included, and of its main verb. */
  from: number;
  to: number;
  head: number;
  lemmas: string[];
  isPassive: boolean;
  isNegated: boolean;
  modal: string | null;
  tense: 'past' | 'perfect' | 'present' | 'future' | 'progressive';
}

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't 're 'm got".split(' '));
const HAVE = new Set("have has had having haven't hasn't hadn't 've 'd".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));
const MODALS = new Set(
  "will would shall should can could may might must won't wouldn't couldn't shouldn't can't cannot 'll".split(' '),
);
const NEGATIONS = /^(?:not|never|neither|hardly|barely|no longer|.*n't|cannot)$/;
const INNER = new Set(
  'not never also already still then now just only finally eventually recently later soon again once briefly quickly quietly publicly formally officially reportedly allegedly even ever long yet often repeatedly since immediately suddenly abruptly previously initially always therefore thus nearly almost effectively largely apparently personally twice first themselves himself herself itself both all each meanwhile instead nonetheless nevertheless otherwise together afterwards apart too indeed perhaps thereafter somehow seldom'.split(
    ' ',
  ),
);
const NOUNS_IN_LY =
  /^(?:family|assembly|supply|reply|ally|rally|monopoly|anomaly|bully|belly|jelly|lily|homily|butterfly|folly|tally)$/;
export const isAdverb = (word: string) => INNER.has(word) || (/^\p{Ll}{3,}ly$/u.test(word) && !NOUNS_IN_LY.test(word));
/** The same of a word in its place: "Kelly" and "Tully" are names. */
export const isAdverbAt = (token: EnglishToken | undefined): boolean =>
  token !== undefined && (token.isCapital ? INNER.has(token.lower) : isAdverb(token.lower));
/** A word after one of these is no finite verb. */
export const NOMINAL_BEFORE = new Set(
  'behind a an the his her its their my our your this these those some any no every each of by in for with at from on into about without most more very as such newly recently highly own several many few two three four five six seven eight nine ten another other'.split(
    ' ',
  ),
);
/** Nouns that end as adjectives do: "the tribunal found", "the hospital lost". */
const LIKE_ADJECTIVES =
  /^(?:tribunal|hospital|rival|official|trial|capital|individual|cardinal|professional|general|principal|admiral|marshal|journal|festival|cathedral|appeal|proposal|approval|withdrawal|survival|arrival|refusal|signal|deal|goal|critic|clinic|public|republic|academic|mechanic|executive|representative|detective|collective|cooperative|initiative|native|building|meeting|hearing|ruling|filing|offering|listing|king|wing|following)$/;
export const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that', 'where']);
export const PRONOUNS = /^(?:he|she|they|it|we|i|you)$/;

/** What stands between an auxiliary and its verb in more words than one. */
const ADVERBIAL = new Set(
  'by then|by now|at last|at once|at first|in fact|in turn|in effect|of course|for now|so far|no longer|one day|in time|at least|in the end|for the moment|in due course|after all|as well|at times|that morning|that afternoon|that evening|that night|that day|that week|that month|that year|the day before|this week|this month|this year|last year|last month|last week'.split(
    '|',
  ),
);

/** How many tokens right before a place are an adverb, or stand for one ("at first", "in turn"). */
export function adverbsBefore(tokens: readonly EnglishToken[], at: number): 0 | 1 | 2 {
  if (ADVERBIAL.has(`${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`)) return 2;
  return tokens[at - 1]?.kind === 'word' && isAdverbAt(tokens[at - 1]) ? 1 : 0;
}

/** Finds the verb groups with a finite verb; `isChronicle`: where the past is told in the present. */
export function findEnglishVerbs(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
  isChronicle = false,
): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as EnglishToken;
    if (token.kind !== 'word' || isQuoted[i]) {
      if (token.kind !== 'possessive' || !/^(?:who|he|she|it|that|there)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    }
    if (isCounted(tokens, i) || isUnderBargain(tokens, i)) continue;
    const last = verbs.at(-1);
    // "had ignored repeated warnings": right behind a verb a second one is an adjective.
    const isBehind = last?.to === i && last.head === i - 1 && !/^(?:say|tell|be|have|do)$/.test(last.lemmas[0] ?? '');
    if (verbs.length === 0 && isAsideParticiple(tokens, i, read)) continue;
    if (verbs.length > 0 && isOfObject(tokens, i, read)) continue;
    const verb =
      readGroup(tokens, i, read) ??
      (isBehind
        ? null
        : (readShared(tokens, i, read, last) ??
          readSimple(tokens, i, read) ??
          (isChronicle ? readChronicled(tokens, i, read, last) : null)));
    if (!verb) continue;
    verbs.push(verb);
    i = verb.to - 1;
  }
  return verbs;
}

/** "suspended Doe over a message | posted in 2010": behind what a preposition governs, and before a time or a place. */
function isOfObject(tokens: readonly EnglishToken[], i: number, read: (word: string) => VerbReading[]): boolean {
  const [token, noun, next] = [tokens[i] as EnglishToken, tokens[i - 1], tokens[i + 1]];
  if (token.isCapital || noun?.kind !== 'word' || noun.isCapital || PERSON_NOUNS.has(noun.lower)) return false;
  if (!/^(?:in|on|at|to|from|during|last|by)$/.test(next?.lower ?? '')) return false;
  let article = i - 2;
  while (article > i - 4 && !/^(?:an?|the|his|her|its|their)$/.test(tokens[article]?.lower ?? '')) article--;
  if (!/^(?:an?|the|his|her|its|their)$/.test(tokens[article]?.lower ?? '')) return false;
  if (!/^(?:over|of|about|with|for|from|by|against|on|into|to|through)$/.test(tokens[article - 1]?.lower ?? ''))
    return false;
  // Only what is done to a thing: "a message posted", and not "over the border fell".
  return article > 2 && OF_THINGS.test(token.lower) && read(token.lower).some((r) => r.form === 'part');
}
const OF_THINGS =
  /^(?:posted|published|written|made|sent|signed|released|recorded|filmed|taken|issued|filed|launched|printed|broadcast|aired|uploaded|leaked|shared|circulated|given|held|drawn|found|stolen|sold|bought|built|staged|delivered|awarded|agreed|reached|submitted|lodged)$/;

/** "by 45 votes to 40", "relied on Democratic votes": so many of them, or whose. */
function isCounted(tokens: readonly EnglishToken[], i: number): boolean {
  const [token, before] = [tokens[i] as EnglishToken, tokens[i - 1]];
  if (!before || token.isCapital || !/\p{Ll}{2}s$/u.test(token.text) || AUXILIARY_IN_S.test(token.lower)) return false;
  const isOf = before.isCapital && NATIONALITIES.has(before.lower) && !before.lower.endsWith('s');
  return (
    (isOf && i > 1 && /^(?:of|on|with|for|by|from|the|to)$/.test(tokens[i - 2]?.lower ?? '')) ||
    // "Tern-1 lifts off": the number of a craft
    (before.kind === 'number' && tokens[i - 2]?.text !== '-' && !/^(?:1[89]|20)\d\d$/.test(before.text)) ||
    SPELLED.test(before.lower)
  );
}
const AUXILIARY_IN_S = /^(?:is|was|has|does)$/;
const SPELLED =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|\p{Ll}{3,6}teen)(?:-\p{Ll}+)?$/u;

/**
 * "Doe, questioned in parliament the next day, denied it", "Doe, once thought likely to inherit it, said": between commas
 * behind the first name of a sentence, before its verb, a participle says something of somebody.
 */
function isAsideParticiple(tokens: readonly EnglishToken[], i: number, read: (word: string) => VerbReading[]): boolean {
  const token = tokens[i] as EnglishToken;
  if (token.isCapital || !BEHIND_PARTICIPLE.test(tokens[i + 1]?.lower ?? '')) return false;
  if (!read(token.lower).some((r) => r.form === 'part')) return false;
  let comma = i - 1;
  while (comma > i - 3 && (isAdverbAt(tokens[comma]) || /^(?:long|widely|now)$/.test(tokens[comma]?.lower ?? '')))
    comma--;
  const before = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !(before?.isCapital || PERSON_NOUNS.has(before?.lower ?? ''))) return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + LONGEST_ASIDE); k++) {
    if (tokens[k]?.kind === 'word' && RELATIVES.has(tokens[k]?.lower ?? '')) return false;
    if (tokens[k]?.text !== ',') continue;
    let next = k + 1;
    while (next < k + 3 && isAdverbAt(tokens[next])) next++;
    const word = tokens[next]?.lower ?? '';
    return !tokens[next]?.isCapital && (isFiniteAuxiliary(word) || read(word).some((r) => /^(?:past|s)$/.test(r.form)));
  }
  return false;
}
const LONGEST_ASIDE = 16;
const BEHIND_PARTICIPLE =
  /^(?:in|on|at|as|for|from|with|to|under|over|about|after|before|likely|during|outside|near|last|by|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{Ll}*\.?|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** "to have the case reopened": what stands behind is no participle. */
const isOwning = (next: EnglishToken | undefined): boolean =>
  next !== undefined &&
  (next.isCapital || /^(?:the|an?|it|him|her|them|his|its|their|this|that|these|those|all|any|no)$/.test(next.lower));

/** "had been replaced", "will not leave", "is scheduled": begins with an auxiliary. */
function readGroup(
  tokens: readonly EnglishToken[],
  from: number,
  read: (word: string) => VerbReading[],
): EnglishVerb | null {
  const first = tokens[from] as EnglishToken;
  const isAux = (w: string) => BE.has(w) || HAVE.has(w) || DO.has(w) || MODALS.has(w);
  if (!isAux(first.lower) || first.lower === 'having' || first.lower === 'being' || first.lower === 'got') return null;
  if (first.isCapital && from > 0) return null;
  // "May 4: …"
  if (first.lower === 'may' && tokens[from + 1]?.kind === 'number') return null;
  // "applied to have it reopened", "the fourth to do so"
  if (
    tokens[from - 1]?.lower === 'to' &&
    (first.lower === 'do' || (first.lower === 'have' && isOwning(tokens[from + 1])))
  )
    return null;
  if (
    /^(?:can|will|might|may|must)$/.test(first.lower) &&
    /^(?:the|a|an|his|her|its|their|own|of|free)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return null;
  if (/^(?:be|been)$/.test(first.lower)) return null;
  let [i, isNegated, isBe, isHave] = [from, false, false, false];
  let modal: string | null = null;
  let last = from;
  for (; i < tokens.length && i < from + 9 + LONGEST_WITHIN; i++) {
    const word = (tokens[i] as EnglishToken).lower;
    // "had by then left", "may at last retire"
    if (ADVERBIAL.has(`${word} ${tokens[i + 1]?.lower ?? ''}`)) {
      if (word === 'no') isNegated = true;
      i++;
      continue;
    }
    if (ADVERBIAL.has(`${word} ${tokens[i + 1]?.lower ?? ''} ${tokens[i + 2]?.lower ?? ''}`)) {
      i += 2;
      continue;
    }
    // "has yet to resign"
    if (word === 'yet' && tokens[i + 1]?.lower === 'to' && i > from) isNegated = true;
    if (NEGATIONS.test(word)) isNegated = true;
    if (MODALS.has(word))
      modal = word
        .replace(/n't$/, '')
        .replace(/^'ll$|^wo$/, 'will')
        .replace(/^cannot$|^ca$/, 'can');
    else if (BE.has(word)) isBe = true;
    else if (HAVE.has(word)) isHave = true;
    else if (word === ',' && last === i - 1 && i > from) {
      // "will, according to aides, fall to": what stands between the commas is passed over.
      const close = closeOfAside(tokens, i, read);
      if (close < 0) break;
      i = close;
      continue;
    } else if (!DO.has(word) && !isAdverbAt(tokens[i])) break;
    if (isAux(word)) {
      last = i;
      if (HAVE.has(word)) isBe = false;
    }
  }
  const readings = tokens[i]?.kind === 'word' ? read((tokens[i] as EnglishToken).lower) : [];
  const lastAux = (tokens[last] as EnglishToken).lower;
  const wanted = BE.has(lastAux) ? ['part', 'ing'] : HAVE.has(lastAux) ? ['part'] : ['base'];
  const fits = readings.filter((r) => wanted.includes(r.form));
  const isCapitalName = tokens[i]?.isCapital;
  const caused = HAVE.has(lastAux) && !isNegated && modal === null ? readCaused(tokens, last + 1, read) : null;
  if (caused)
    return {
      ...caused,
      from,
      isPassive: false,
      isNegated,
      modal,
      tense: /^(?:has|have)$/.test(first.lower) ? 'present' : 'past',
    };
  if (fits.length === 0 || isCapitalName) {
    // "was chairman", "had a seat": be and have as main verbs.
    const lemma = BE.has(lastAux) ? 'be' : HAVE.has(lastAux) ? 'have' : 'do';
    const end = Math.max(last + 1, from + 1);
    return {
      from,
      to: end,
      head: last,
      lemmas: [lemma],
      isPassive: false,
      isNegated,
      modal,
      tense: tenseOf(first.lower, modal, isHave, false),
    };
  }
  const isProgressive = fits.every((r) => r.form === 'ing');
  return {
    from,
    to: i + 1,
    head: i,
    lemmas: [...new Set(fits.map((r) => r.lemma))],
    isPassive: isBe && !isProgressive,
    isNegated,
    modal,
    tense: tenseOf(first.lower, modal, isHave, isProgressive),
  };
}

/** The comma that ends what stands between an auxiliary and its verb, else -1. */
function closeOfAside(tokens: readonly EnglishToken[], open: number, read: (word: string) => VerbReading[]): number {
  for (let k = open + 1; k < open + LONGEST_WITHIN; k++) {
    const token = tokens[k];
    if (token === undefined || /^[;:.“”"]$/.test(token.text)) return -1;
    if (token.text !== ',') continue;
    const word = tokens[k + 1];
    return word?.kind === 'word' && !word.isCapital && read(word.lower).some((r) => /^(?:base|part|ing)$/.test(r.form))
      ? k
      : -1;
  }
  return -1;
}
const LONGEST_WITHIN = 10;

/** "had a spokesman announce that", "had it announced": what somebody says by another's mouth. */
function readCaused(
  tokens: readonly EnglishToken[],
  from: number,
  read: (word: string) => VerbReading[],
): Pick<EnglishVerb, 'to' | 'head' | 'lemmas'> | null {
  const isIt = tokens[from]?.lower === 'it';
  if (!isIt && !/^(?:an?|his|her|its|their|the|two)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1; k < from + (isIt ? 2 : LONGEST_MOUTH); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return null;
    if (!CAN_BE_CAUSED.test(token.lower)) continue;
    const form = isIt ? 'part' : 'base';
    const lemmas = read(token.lower).flatMap((r) => (r.form === form ? [r.lemma] : []));
    if (lemmas.length === 0 || (!isIt && !MOUTH.test(tokens[k - 1]?.lower ?? ''))) return null;
    return { to: k + 1, head: k, lemmas: [...new Set(lemmas)] };
  }
  return null;
}
const LONGEST_MOUTH = 6;
const CAN_BE_CAUSED =
  /^(?:announced?|say|tell|stated?|declared?|den(?:y|ied)|confirm(?:ed)?|issue|publish|deliver|reply|write|insist)$/;
const MOUTH =
  /^(?:spokes(?:man|woman|person)|lawyers?|office|department|secretary|aides?|agent|solicitors?|attorneys?|press|deputy|assistant|team|representatives?|counsel|advisers?)$/;

function tenseOf(first: string, modal: string | null, isHave: boolean, isProgressive: boolean): EnglishVerb['tense'] {
  if (modal === 'will' || modal === 'shall' || modal === 'would') return 'future';
  if (isHave) return 'perfect';
  if (isProgressive) return 'progressive';
  return /^(?:am|is|are|do|does|'s|'re|'m|isn't|aren't|don't|doesn't)$/.test(first) ? 'present' : 'past';
}

/** "will receive … and return", "was arrested … and charged": shares the auxiliary of the verb before. */
function readShared(
  tokens: readonly EnglishToken[],
  i: number,
  read: (word: string) => VerbReading[],
  last: EnglishVerb | undefined,
): EnglishVerb | null {
  const joiner = tokens[i - 1]?.lower ?? '';
  const isThen = joiner === 'then' && last?.isPassive === true;
  if (!last || !(/^(?:and|or)$/.test(joiner) || isThen) || i - last.to > 16) return null;
  // "had resigned and been replaced by Doe"
  if (tokens[i]?.lower === 'been' && last.tense === 'perfect' && !isThen) {
    const parts = read(tokens[i + 1]?.lower ?? '').filter((r) => r.form === 'part');
    return parts.length === 0
      ? null
      : { ...last, from: i, to: i + 2, head: i + 1, isPassive: true, lemmas: [...new Set(parts.map((r) => r.lemma))] };
  }
  const form = last.modal !== null && !last.isPassive ? 'base' : last.isPassive ? 'part' : null;
  if (form === null || (form === 'part' && tokens[i + 1]?.isCapital)) return null;
  if (form === 'part' && /^(?:the|a|an|his|her|their|its|him|them)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const fits = read((tokens[i] as EnglishToken).lower).filter((r) => r.form === form);
  if (fits.length === 0 || (form === 'part' && fits.every((r) => UNDONE.test(r.lemma)))) return null;
  return { ...last, from: i, to: i + 1, head: i, lemmas: [...new Set(fits.map((r) => r.lemma))] };
}

/** What nobody has done to them: "was cleared and walked back". */
const UNDONE =
  /^(?:arrive|resign|quit|retire|depart|emerge|return|go|come|walk|step|rise|fall|appear|testify|die|sit|stand|speak|apologi[sz]e|fly|flee|travel|vanish|disappear|remain|collapse)$/;

/** Behind a comma and before "by" these describe what they stand beside. */
const ATTRIBUTE =
  /^(?:led|headed|run|owned|chaired|founded|backed|followed|accompanied|joined|represented|written|directed|made|built|organi[sz]ed|commissioned|brokered|flanked|funded)$/;

/** "a firm called Orbis": an indefinite noun, and what it is called. */
function isCalledSo(tokens: readonly EnglishToken[], i: number): boolean {
  if (
    !/^(?:called|dubbed|named)$/.test(tokens[i]?.lower ?? '') ||
    !(tokens[i + 1]?.isCapital || /^[“"]$/.test(tokens[i + 1]?.text ?? ''))
  )
    return false;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^(?:an?|another)$/.test(tokens[k]?.lower ?? '')) return k < i - 1;
  }
  return false;
}

/** Their participles describe nobody. */
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

export const INTRANSITIVE =
  /^(?:arrive|resign|quit|retire|depart|serve|emerge|return|begin|start|work|act|step|stay|remain|die|come|go|rise|fall|continue|appear|testify|speak|campaign|complain|join|leave|end|finish|run|stand|win|double|rank|play|coach|study|train|qualify|enter|carry|succeed|say)$/;

/** "resigned", "left", "who leads": a verb without auxiliary. */
function readSimple(
  tokens: readonly EnglishToken[],
  i: number,
  read: (word: string) => VerbReading[],
): EnglishVerb | null {
  const token = tokens[i] as EnglishToken;
  if (token.isCapital && i > 0) return null;
  const readings = read(token.lower);
  if (readings.length === 0) return null;
  let b = i - 1;
  while (adverbsBefore(tokens, b + 1) > 0) b -= adverbsBefore(tokens, b + 1);
  const before = tokens[b];
  // "Appointed in 2019, she …": nothing finite begins a sentence.
  if (!tokens.slice(0, i).some((t) => t.kind === 'word') && readings.some((r) => r.form === 'part')) return null;
  if (/^(?:be|been|being)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  if (isCalledSo(tokens, i)) return null;
  // "called it quits"
  if (token.lower === 'quits' && /^(?:it|be|are|were|was)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const behindIt = tokens[i + 1];
  // "to send doctored figures": right behind an infinitive, before its noun, an adjective.
  if (
    tokens[i - 2]?.lower === 'to' &&
    /ed$/.test(token.lower) &&
    behindIt?.kind === 'word' &&
    !behindIt.isCapital &&
    read(tokens[i - 1]?.lower ?? '').some((r) => r.form === 'base') &&
    !/^(?:to|that|by|in|on|at|for|with|from|and|the|an?)$/.test(behindIt.lower)
  )
    return null;
  // "according to people briefed on the talks"
  for (let k = i - 1; k > Math.max(0, i - 7) && tokens[k]?.kind === 'word'; k--)
    if (tokens[k]?.lower === 'to' && tokens[k - 1]?.lower === 'according') return null;
  // "to have the case reopened"
  for (let k = i - 1; k > Math.max(1, i - 7) && tokens[k]?.kind === 'word'; k--)
    if (
      /^(?:have|get)$/.test(tokens[k]?.lower ?? '') &&
      tokens[k - 1]?.lower === 'to' &&
      readings.some((r) => r.form === 'part')
    )
      return null;
  // "hiding the true cost of it"
  if (token.lower === 'cost' && /^(?:of|to|during|in|for|and|,|\.)$/.test(tokens[i + 1]?.text ?? '.')) return null;
  const past = readings.filter((r) => r.form === 'past');
  const next = tokens[i + 1];
  const make = (fits: VerbReading[], tense: EnglishVerb['tense']): EnglishVerb => ({
    from: i,
    to: i + 1,
    head: i,
    lemmas: [...new Set(fits.map((r) => r.lemma))],
    isPassive: false,
    isNegated: tokens
      .slice(b + 1, i)
      .some((t, k, between) => NEGATIONS.test(t.lower) || (t.lower === 'no' && between[k + 1]?.lower === 'longer')),
    modal: null,
    tense,
  });
  // "a parting shot", "a written report": behind an adjective these are nouns.
  if (
    /^(?:shot|cut|hit|bid|set|split|spread|read|cost|felt|wound|left|found|lost)$/.test(token.lower) &&
    /(?:ing|al|ous|ful|ive|ic|ed)$/.test(before?.lower ?? '') &&
    !LIKE_ADJECTIVES.test(before?.lower ?? '') &&
    before?.kind === 'word' &&
    !before.isCapital
  )
    return null;
  // "The two made peace": a number with an article is somebody.
  const isCount =
    /^(?:two|three|four|five|pair|other|others)$/.test(before?.lower ?? '') &&
    /^(?:the|all)$/.test(tokens[b - 1]?.lower ?? '');
  const isNominal =
    before &&
    !(isCount && past.length > 0) &&
    !(isCount && SURELY_PLURAL.test(token.lower)) &&
    (NOMINAL_BEFORE.has(before.lower) || before.kind === 'possessive' || /^(?:to|not)$/.test(before.lower));
  // "to reopen terms already signed"
  if (
    /^(?:already|previously|since)$/.test(tokens[i - 1]?.lower ?? '') &&
    behindIt?.kind !== 'word' &&
    before?.isCapital === false &&
    !PRONOUNS.test(before.lower) &&
    !RELATIVES.has(before.lower) &&
    readings.some((r) => r.form === 'part' && !INTRANSITIVE.test(r.lemma))
  )
    return null;
  if (past.length > 0 && !isNominal && !/^(?:having|being)$/.test(before?.lower ?? '')) {
    if (
      token.lower === 'read' ||
      token.lower === 'set' ||
      token.lower === 'put' ||
      token.lower === 'cut' ||
      token.lower === 'let' ||
      token.lower === 'cost' ||
      token.lower === 'hit' ||
      token.lower === 'bid'
    )
      if (
        !before ||
        (!before.isCapital &&
          !PRONOUNS.test(before.lower) &&
          !RELATIVES.has(before.lower) &&
          before.kind !== 'word' &&
          before.text !== ',')
      )
        return null;
    // "with a month of his contract left"
    if (token.lower === 'left' && next?.kind !== 'word' && before?.isCapital === false && isWith(tokens, i))
      return null;
    // "Doe, left with nothing, may sue"
    if (
      token.lower === 'left' &&
      before?.text === ',' &&
      /^(?:with|without|alone|behind|holding|facing|reeling|stranded)$/.test(next?.lower ?? '')
    )
      return null;
    const canBePart = readings.some((r) => r.form === 'part');
    // "Doe, now retired, said"
    if (canBePart && before?.text === ',' && next?.text === ',' && STATE_OF_NOW.test(tokens[b + 1]?.lower ?? ''))
      return null;
    // "led by", "known as": a participle after its noun.
    if (
      canBePart &&
      next?.lower === 'by' &&
      !/^(?:rise|fall|grow|stand|drop|increase|decline|swear|come|go|win|lose|leave|resign|quit|depart|retire|die|shrink|slip|jump|begin|end|start|vote|stick)$/.test(
        past[0]?.lemma ?? '',
      ) &&
      (!/^(?:and|,)$/.test(before?.lower ?? '') || (before?.text === ',' && ATTRIBUTE.test(token.lower)))
    )
      return null;
    // "the financier confirmed as chief executive in May, …"
    if (canBePart && isInAside(tokens, i) && !INTRANSITIVE.test(past[0]?.lemma ?? '')) return null;
    if (canBePart && isAsPost(tokens, i + 1) && !INTRANSITIVE.test(past[0]?.lemma ?? '')) return null;
    if (
      canBePart &&
      /^(?:of|as)$/.test(next?.lower ?? '') &&
      before?.text === ',' &&
      !INTRANSITIVE.test(past[0]?.lemma ?? '')
    )
      return null;
    // "the plan, approved (unanimously) by the board, …"
    const by = isAdverbAt(next) ? tokens[i + 2] : next;
    if (canBePart && before?.text === ',' && by?.lower === 'by' && !INTRANSITIVE.test(past[0]?.lemma ?? ''))
      return {
        ...make(
          readings.filter((r) => r.form === 'part'),
          'past',
        ),
        isPassive: true,
      };
    if (canBePart && !before && next?.kind === 'word' && /^(?:by|in|at|with|on|as|to|from)$/.test(next.lower))
      return null;
    return make(past, 'past');
  }
  const s = readings.filter((r) => r.form === 's');
  // "complained that tests were faked": before an auxiliary the plural of a noun.
  if (s.length > 0 && before?.lower === 'that' && isFiniteAuxiliary(next?.lower ?? '')) return null;
  if (
    s.length > 0 &&
    before &&
    !isNominal &&
    (/^(?:he|she|it|who|which|that)$/.test(before.lower) ||
      // "Doe no longer works at": what stands between them is of a verb.
      (tokens[i - 1]?.lower === 'longer' && b < i - 1) ||
      /^(?:replaces|succeeds|joins|takes|denies|insists|says|maintains)$/.test(token.lower) ||
      (INTENDS.test(token.lower) && next?.lower === 'to' && before.kind === 'word') ||
      (before.isCapital &&
        before.kind === 'word' &&
        next?.kind === 'word' &&
        !/^(?:and|of|for|in|at|on)$/.test(next.lower) &&
        !isWholeVerb(tokens, i + 1, read)))
  )
    return make(s, 'present');
  // "The trial opens on Monday", "the chairman steps down in April"
  if (
    s.length > 0 &&
    !isNominal &&
    before?.kind === 'word' &&
    SET_DOWN.test(token.lower) &&
    (!/(?:[^s]s|ing|ed|ly)$|^(?:and|or|but)$/.test(before.lower) ||
      /^(?:hearing|meeting|sentencing|inquest)$/.test(before.lower)) &&
    isSetDown(tokens, i)
  )
    return make(s, 'present');
  // "Doe, her deputy, steps up"
  if (
    s.length > 0 &&
    /^(?:steps|stands|takes|moves)$/.test(token.lower) &&
    /^(?:up|down|in|aside|over)$/.test(next?.lower ?? '') &&
    (before?.isCapital || (before?.text === ',' && tokens[0]?.isCapital))
  )
    return make(s, 'present');
  if (s.length > 0 && opensInverted(tokens, i)) return make(s, 'present');
  // "The report faults Doe"
  if (
    s.length > 0 &&
    !isNominal &&
    next?.isCapital &&
    TAKES_NAME.test(token.lower) &&
    before?.kind === 'word' &&
    !before.isCapital &&
    !/(?:s|ing|ed|ly)$|^(?:and|or)$/.test(before.lower)
  )
    return make(s, 'present');
  if (s.length > 0 && !isNominal && isPresent(tokens, i, before, read)) return make(s, 'present');
  // "who last year accused her"
  if (token.lower === 'last' && LAST_WHAT.test(next?.lower ?? '')) return null;
  const base = readings.filter((r) => r.form === 'base');
  if (base.length > 0 && !isNominal && isPluralPresent(tokens, i, before, read)) return make(base, 'present');
  if (base.length > 0 && before && /^(?:who|they|we|you|i|people)$/.test(before.lower)) return make(base, 'present');
  return null;
}

/** "Old tweets | surfaced": a verb in the past with nothing behind it that it could be said of. */
const isWholeVerb = (tokens: readonly EnglishToken[], at: number, read: (word: string) => VerbReading[]): boolean =>
  tokens[at]?.isCapital === false &&
  tokens[at + 1]?.kind !== 'word' &&
  read(tokens[at]?.lower ?? '').some((r) => r.form === 'past') &&
  !read(tokens[at]?.lower ?? '').some((r) => r.form === 'base');

const isWith = (tokens: readonly EnglishToken[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 9) && tokens[k]?.kind !== 'mark'; k--)
    if (/^(?:with|no|only)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
};

/** What is set down for a day, by verbs of the calendar. */
const SET_DOWN =
  /^(?:opens|reopens|begins|starts|resumes|meets|closes|ends|sits|convenes|reconvenes|gathers|continues|returns|retires|leaves|departs|steps|stands|takes|goes|comes|expires|votes|appears|joins|launches|concludes|follows|moves|kicks|faces|hears|hosts|hands|quits|becomes|visits|flies|holds|travels|reports|publishes)$/;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{Ll}*\.?|may|\d{1,2}|week|month|year|spring|summer|autumn|fall|winter|season)$/u;

/** A day or month to come follows in the same breath: "on Monday", "in April", "next week", "at the end of the year". */
function isSetDown(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 8); k++) {
    const { lower, kind } = tokens[k] as EnglishToken;
    if (kind === 'mark') return false;
    if (lower === 'tomorrow') return true;
    const [next, behind] = [tokens[k + 1], tokens[k + 2]];
    if (/^(?:on|next|from)$/.test(lower) && DAY_OR_MONTH.test(next?.lower ?? '')) return true;
    if (/^(?:in|by)$/.test(lower) && next?.isCapital && DAY_OR_MONTH.test(next.lower)) return true;
    if (
      /^(?:later|at)$/.test(lower) &&
      /^(?:this|the)$/.test(next?.lower ?? '') &&
      /^(?:week|month|year|end)$/.test(behind?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** Before a name, and behind a noun in the singular, these are verbs. */
const TAKES_NAME =
  /^(?:faults|blames|accuses|names|clears|cites|backs|sues|quotes|urges|hires|sacks|fires|appoints|replaces|meets|beats|implicates|exonerates|singles)$/;

const STATE_OF_NOW = /^(?:now|since|long|recently|newly|still|already)$/;

export const isFiniteAuxiliary = (word: string): boolean =>
  (BE.has(word) || HAVE.has(word) || MODALS.has(word)) && !/^(?:be|been|being|having|got)$/.test(word);

/** Behind a noun and before "to" these are verbs: "the chief executive plans to sell". */
const INTENDS = /^(?:plans|intends|hopes|vows|expects|aims|wants|threatens|seeks|promises|pledges|refuses|proposes)$/;

const LAST_WHAT =
  /^(?:year|month|week|weekend|night|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** What stands behind a verb, and hardly ever behind a noun. */
const OBJECT_OPENS = /^(?:that|the|an?|his|her|its|their|it|him|them|he|she|they|no|nothing|there|himself|herself)$/;
/** Verbs before an infinitive. */
const WISHES =
  /^(?:plan|hope|intend|vow|aim|want|threaten|refuse|mean|promise|demand|seek|need|expect|agree|ask|decline|swear|claim|pledge|wish|look|continue|stand|propose|undertake|prepare|tend|seem|appear)s?$/;
/** No nouns are spelt so. */
const SURELY_VERBS =
  /^(?:vouches|insists|argues|contends|complains|denies|believes|agrees|maintains|retorts|reckons|quips|scoffs|fulminates|accuses|denounces|condemns|critici[sz]es|dismisses|rejects|opposes|admits|concedes|alleges|asserts|warns|laments|fumes|grumbles|inveighs|rails|sneers|ridicules|resigns|quits|becomes|succeeds|applauds|defends|disagrees|recalls|declares|goes)$/;
/** Nouns that stand before a noun in the plural. */
export const COMPOUND =
  /^(?:sales|arms|sports|goods|earnings|news|savings|human|trade|peace|share|press|phone|this|that)$/;

function opensObject(tokens: readonly EnglishToken[], i: number, read: (word: string) => VerbReading[]): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word') return false;
  if (next.lower === 'to')
    return (
      WISHES.test(tokens[i]?.lower ?? '') &&
      read(tokens[i + 2]?.lower ?? '').some((r) => /^(?:base|past)$/.test(r.form))
    );
  const isTime = /^(?:next|following|same|previous|day|week|month|year|night|morning)$/.test(
    tokens[i + 2]?.lower ?? '',
  );
  return OBJECT_OPENS.test(next.lower) && !isTime;
}

/** "Into his chair slides Jane Doe": the subject behind the verb of a move. */
const opensInverted = (tokens: readonly EnglishToken[], i: number): boolean =>
  i < 7 &&
  /^(?:into|in|out|enter|behind|alongside)$/.test(tokens[0]?.lower ?? '') &&
  /^(?:comes|steps|slides|walks|goes|moves|strides|follows|slips|climbs)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.isCapital === true;

/** "the regulator says that", "Jane Doe, his deputy, rejects the findings", "the agency vows to appeal". */
function isPresent(
  tokens: readonly EnglishToken[],
  i: number,
  before: EnglishToken | undefined,
  read: (word: string) => VerbReading[],
): boolean {
  if (!before || COMPOUND.test(before.lower)) return false;
  if (!SURELY_VERBS.test(tokens[i]?.lower ?? '') && !opensObject(tokens, i, read)) return false;
  if (before.text === ',') return tokens.slice(0, i).some((t) => t.isCapital);
  if (before.kind !== 'word') return false;
  // "knocked down reports that", "pushed back against claims that"
  if (/^(?:up|down|off|out|away|aside|back|over|against|among|between|under|like|despite)$/.test(before.lower))
    return false;
  // "without fresh funds the club could fold"
  if (/^(?:without|despite|amid|with|under|like|against)$/.test(tokens[i - 2]?.lower ?? '')) return false;
  // "to settle claims that": the object of an infinitive.
  if (tokens[i - 2]?.lower === 'to' && read(before.lower).some((r) => r.form === 'base')) return false;
  return /^(?:and|but|then)$/.test(before.lower) || !/(?:[^s]s|ing|ed|ly)$/.test(before.lower);
}

/** "Staff plan a walkout", "liquidators hope to sell": in the plural a verb looks like a noun. */
function isPluralPresent(
  tokens: readonly EnglishToken[],
  i: number,
  before: EnglishToken | undefined,
  read: (word: string) => VerbReading[],
): boolean {
  if (before?.kind !== 'word' || COMPOUND.test(before.lower)) return false;
  // "let 700 people go"
  if (
    tokens[i]?.lower === 'go' &&
    tokens.slice(Math.max(0, i - 5), i).some((t) => /^(?:let|lets|letting)$/.test(t.lower))
  )
    return false;
  // "Doe and Roe deny any wrongdoing", "shareholders meet in Rome"
  const isSure = SURELY_PLURAL.test(tokens[i]?.lower ?? '');
  if (isSure && before.isCapital && isJoinedSubject(tokens, i)) return true;
  if (isOfTeam(tokens, i)) return true;
  // "The parties return to court on June 10"
  if (
    !before.isCapital &&
    /[^su]s$/.test(before.lower) &&
    SET_DOWN.test(`${tokens[i]?.lower}s`) &&
    isSetDown(tokens, i)
  )
    return true;
  // "Police arrest Jane Doe"
  if (
    tokens[i + 1]?.isCapital &&
    /^(?:police|prosecutors|detectives|officers|directors|shareholders)$/.test(before.lower)
  )
    return true;
  if (!(isSure && !before.isCapital) && !opensObject(tokens, i, read)) return false;
  // "All three deny it", "The two deny it"
  if (/^(?:both|two|three|four|five|six|seven|eight|all)$/.test(before.lower) && i <= 2) return true;
  const isPlural = /[^su]s$/.test(before.lower) && (!before.isCapital || i === 1);
  return isPlural || /^(?:staff|police|people|men|women|others|both|many|some|critics|prosecutors)$/.test(before.lower);
}

/** No nouns are spelt so, or hardly any behind a name. */
const SURELY_PLURAL =
  /^(?:deny|insist|argue|contend|complain|believe|agree|disagree|maintain|accuse|denounce|condemn|reject|oppose|admit|concede|allege|warn|resign|quit|become|succeed|defend|recall|declare|meet|say|tell|want|hope|expect|decline|refuse|leave|join|seek|dispute|blame|go)$/;

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

/** "arrived as executive chairman", "as co-chiefs": a post, and no clause. */
export function isAsPost(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i]?.lower !== 'as') return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^(?:the|his|her|their|its|he|she|they|it)$/.test(token.lower)) return false;
    if (PERSON_NOUNS.has(token.lower) && !PERSON_NOUNS.has(tokens[k + 1]?.lower ?? ''))
      return !/^(?:was|were|is|had|has)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}
