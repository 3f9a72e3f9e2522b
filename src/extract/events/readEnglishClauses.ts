/**
 * The clauses of an English sentence: one finite verb each, with what introduces it and what stands before it.
 *
 * Promises: clauses are in order and do not overlap; each knows the clause whose subject it shares where it has none
 * of its own ("resigned … and left"), and the one that it hangs on. Words inside quotation marks belong to no clause's verb.
 * Does not know: what the verbs mean.
 */
import { PERSON_NOUNS } from '../entities/commonEnglishWords.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { VerbReading } from './inflectEnglish.ts';

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

export interface EnglishClause {
  from: number;
  to: number;
  verb: EnglishVerb;
  intro: string | null;
  kind: 'main' | 'joined' | 'relative' | 'complement' | 'adverbial' | 'resumed' | 'reduced';
  /** Of a clause without a finite verb: what it is made with. */
  /** Whether a report is made of it, of one without a finite verb. */
  isReported?: boolean;
  reduction?: 'ing' | 'having' | 'before' | 'part' | 'tight';
  /** Tokens of the subject; empty where it is taken from `sharesWith` or the antecedent. */
  subject: { from: number; to: number };
  /** Index of the clause whose subject this one has. */
  sharesWith: number | null;
  /** Index of the clause it hangs on. */
  parent: number | null;
  /** Of a relative clause: the tokens before the pronoun that it describes. */
  antecedent: { from: number; to: number } | null;
  /** Where its words begin for a quote: before an interrupting clause, where there is one. */
  quoteFrom: number;
  /** The relative pronoun is the object. */
  isObjectRelative: boolean;
  /** A participle before the clause whose subject it shares. */
  isFronted?: boolean;
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
const isAdverb = (word: string) => INNER.has(word) || /^\p{Ll}{3,}ly$/u.test(word);
/** A word after one of these is no finite verb. */
const NOMINAL_BEFORE = new Set(
  'a an the his her its their my our your this these those some any no every each of by in for with at from on into about without most more very as such newly recently highly own several many few two three four five six seven eight nine ten another other'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that', 'where']);
const ADVERBIALS = new Set(
  'whereupon after before when while because although though since until as if unless once whereas whenever lest'.split(
    ' ',
  ),
);
const QUESTIONS = new Set(['whether', 'what', 'how', 'why']);
const PRONOUNS = /^(?:he|she|they|it|we|i|you)$/;

/** Finds the verb groups with a finite verb. */
export function findEnglishVerbs(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as EnglishToken;
    if (token.kind !== 'word' || isQuoted[i]) {
      if (token.kind !== 'possessive' || !/^(?:who|he|she|it|that|there)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    }
    const last = verbs.at(-1);
    // "had ignored repeated warnings": right behind a verb a second one is an adjective.
    const isBehind = last?.to === i && last.head === i - 1 && !/^(?:say|tell|be|have|do)$/.test(last.lemmas[0] ?? '');
    const verb =
      readGroup(tokens, i, read) ??
      (isBehind ? null : (readShared(tokens, i, read, last) ?? readSimple(tokens, i, read)));
    if (!verb) continue;
    verbs.push(verb);
    i = verb.to - 1;
  }
  return verbs;
}

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
  if (
    /^(?:can|will|might|may|must)$/.test(first.lower) &&
    /^(?:the|a|an|his|her|its|their|own|of|free)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return null;
  if (/^(?:be|been)$/.test(first.lower)) return null;
  let [i, isNegated, isBe, isHave] = [from, false, false, false];
  let modal: string | null = null;
  let last = from;
  for (; i < tokens.length && i < from + 9; i++) {
    const word = (tokens[i] as EnglishToken).lower;
    // "had by then left"
    if (word === 'by' && /^(?:then|now)$/.test(tokens[i + 1]?.lower ?? '')) {
      i++;
      continue;
    }
    if (NEGATIONS.test(word)) isNegated = true;
    if (MODALS.has(word))
      modal = word
        .replace(/n't$/, '')
        .replace(/^'ll$|^wo$/, 'will')
        .replace(/^cannot$|^ca$/, 'can');
    else if (BE.has(word)) isBe = true;
    else if (HAVE.has(word)) isHave = true;
    else if (!DO.has(word) && !isAdverb(word)) break;
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
  const form = last.modal !== null && !last.isPassive ? 'base' : last.isPassive ? 'part' : null;
  if (form === null || (form === 'part' && tokens[i + 1]?.isCapital)) return null;
  if (form === 'part' && /^(?:the|a|an|his|her|their|its|him|them)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const fits = read((tokens[i] as EnglishToken).lower).filter((r) => r.form === form);
  if (fits.length === 0) return null;
  return { ...last, from: i, to: i + 1, head: i, lemmas: [...new Set(fits.map((r) => r.lemma))] };
}

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
const INTRANSITIVE =
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
  while (b >= 0 && isAdverb(tokens[b]?.lower ?? '') && tokens[b]?.kind === 'word') b--;
  const before = tokens[b];
  // "Appointed in 2019, she …": nothing finite begins a sentence.
  if (!tokens.slice(0, i).some((t) => t.kind === 'word') && readings.some((r) => r.form === 'part')) return null;
  if (/^(?:be|been|being)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  if (isCalledSo(tokens, i)) return null;
  // "according to people briefed on the talks"
  for (let k = i - 1; k > Math.max(0, i - 7) && tokens[k]?.kind === 'word'; k--)
    if (tokens[k]?.lower === 'to' && tokens[k - 1]?.lower === 'according') return null;
  const past = readings.filter((r) => r.form === 'past');
  const next = tokens[i + 1];
  const make = (fits: VerbReading[], tense: EnglishVerb['tense']): EnglishVerb => ({
    from: i,
    to: i + 1,
    head: i,
    lemmas: [...new Set(fits.map((r) => r.lemma))],
    isPassive: false,
    isNegated: tokens.slice(b + 1, i).some((t) => NEGATIONS.test(t.lower)),
    modal: null,
    tense,
  });
  // "a parting shot", "a written report": behind an adjective these are nouns.
  if (
    /^(?:shot|cut|hit|bid|set|split|spread|read|cost|felt|wound|left|found|lost)$/.test(token.lower) &&
    /(?:ing|al|ous|ful|ive|ic|ed)$/.test(before?.lower ?? '') &&
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
    (NOMINAL_BEFORE.has(before.lower) || before.kind === 'possessive' || /^(?:to|not)$/.test(before.lower));
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
    const canBePart = readings.some((r) => r.form === 'part');
    // "led by", "known as": a participle after its noun.
    if (
      canBePart &&
      next?.lower === 'by' &&
      !/^(?:rise|fall|grow|stand|drop|increase|decline|swear|come|go|win|lose|leave|resign|quit|depart|retire|die|shrink|slip|jump|begin|end|start|vote)$/.test(
        past[0]?.lemma ?? '',
      ) &&
      (!/^(?:and|,)$/.test(before?.lower ?? '') || (before?.text === ',' && ATTRIBUTE.test(token.lower)))
    )
      return null;
    // "the financier confirmed as chief executive in May, …"
    if (canBePart && isAsPost(tokens, i + 1) && !INTRANSITIVE.test(past[0]?.lemma ?? '')) return null;
    if (
      canBePart &&
      /^(?:of|as)$/.test(next?.lower ?? '') &&
      before?.text === ',' &&
      !INTRANSITIVE.test(past[0]?.lemma ?? '')
    )
      return null;
    // "the plan, approved unanimously by the board, …"
    if (canBePart && before?.text === ',' && isAdverb(next?.lower ?? '') && tokens[i + 2]?.lower === 'by')
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
  if (
    s.length > 0 &&
    before &&
    !isNominal &&
    (/^(?:he|she|it|who|which|that)$/.test(before.lower) ||
      /^(?:replaces|succeeds|joins|takes|denies|insists|says|maintains)$/.test(token.lower) ||
      (before.isCapital &&
        before.kind === 'word' &&
        next?.kind === 'word' &&
        !/^(?:and|of|for|in|at|on)$/.test(next.lower)))
  )
    return make(s, 'present');
  // "who last year accused her"
  if (token.lower === 'last' && LAST_WHAT.test(next?.lower ?? '')) return null;
  const base = readings.filter((r) => r.form === 'base');
  if (base.length > 0 && before && /^(?:who|they|we|you|i|people)$/.test(before.lower)) return make(base, 'present');
  return null;
}

const LAST_WHAT =
  /^(?:year|month|week|weekend|night|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Divides a sentence between its finite verbs. */
export function readEnglishClauses(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
): EnglishClause[] {
  const verbs = findEnglishVerbs(tokens, read, isQuoted);
  const clauses: EnglishClause[] = [];
  for (const verb of verbs) {
    const previous = clauses.at(-1);
    const lowest = previous ? previous.verb.to : 0;
    const start = findStart(tokens, lowest, verb, previous ?? null);
    if (start === null && previous) {
      // "got the company listed", "saw its shares halved": the second is no verb of its own.
      if (
        /^(?:get|have|see|keep|find|hear|watch|want)$/.test(previous.verb.lemmas[0] ?? '') &&
        verb.to - verb.from === 1 &&
        previous.kind !== 'relative'
      )
        continue;
      // The verb before was a participle after its noun ("a man accused of murder was …"), unless a relative clause ends here.
      if (previous.kind === 'relative') {
        previous.to = verb.from;
        clauses.push(makeClause(tokens, verb.from, verb, 'resumed', null, clauses));
      } else if (
        previous.verb.to - previous.verb.from === 1 &&
        !previous.verb.isPassive &&
        previous.verb.tense === 'past'
      ) {
        previous.verb = verb;
        previous.subject = { from: previous.subject.from, to: verb.from };
      } else clauses.push(makeClause(tokens, verb.from, verb, 'joined', null, clauses));
      continue;
    }
    const { at, kind, intro, subjectFrom } = start ?? { at: 0, kind: 'main', intro: null };
    if (previous) previous.to = at;
    const clause = makeClause(tokens, at, verb, kind, intro, clauses);
    if (subjectFrom !== undefined) clause.subject.from = Math.min(subjectFrom, clause.subject.to);
    clauses.push(clause);
  }
  clauses.forEach((clause, i) => {
    clause.to = clauses[i + 1]?.from ?? tokens.length;
  });
  if (clauses[0] && clauses[0].kind !== 'relative') clauses[0].from = 0;
  return addFronted(tokens, read, isQuoted, clauses);
}

/**
 * "Founded in 1998 by a sailor, the firm …", "Having quit in May, she …": what stands before the first clause and has
 * its subject, as a clause of its own.
 */
function addFronted(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
  clauses: EnglishClause[],
): EnglishClause[] {
  const [main] = clauses;
  if (main?.kind !== 'main') return clauses;
  let head = 0;
  while (head < 3 && (isAdverb(tokens[head]?.lower ?? '') || /^(?:having|first|once)$/.test(tokens[head]?.lower ?? '')))
    head++;
  const isActive = tokens.slice(0, head).some((t) => t.lower === 'having');
  if (isActive && tokens[head]?.lower === 'been') head++;
  const lemmas = read(tokens[head]?.lower ?? '').filter((r) => r.form === 'part');
  if (lemmas.length === 0 || isQuoted[head]) return clauses;
  const commas: number[] = [];
  for (let i = head + 1; i < main.verb.from; i++) if (tokens[i]?.text === ',') commas.push(i);
  // The last comma, unless the subject is parted from its verb by an apposition.
  const comma = tokens[main.verb.from - 1]?.text === ',' ? commas[0] : commas.at(-1);
  if (comma === undefined || comma + 1 >= main.verb.from) return clauses;
  for (const clause of clauses) {
    if (clause.sharesWith !== null) clause.sharesWith++;
    if (clause.parent !== null) clause.parent++;
  }
  main.from = comma + 1;
  main.quoteFrom = comma + 1;
  main.subject = { from: comma + 1, to: Math.max(comma + 1, main.subject.to) };
  const isPassive = !isActive || tokens[head - 1]?.lower === 'been';
  const verb: EnglishVerb = {
    from: head,
    to: head + 1,
    head,
    lemmas: [...new Set(lemmas.map((r) => r.lemma))],
    isPassive,
    isNegated: false,
    modal: null,
    tense: 'past',
  };
  const fronted: EnglishClause = {
    from: 0,
    to: comma,
    verb,
    intro: null,
    kind: 'adverbial',
    subject: { from: 0, to: 0 },
    sharesWith: 1,
    parent: 1,
    antecedent: null,
    quoteFrom: 0,
    isObjectRelative: false,
    isFronted: true,
  };
  return [fronted, ...clauses];
}

interface Start {
  at: number;
  kind: EnglishClause['kind'];
  intro: string | null;
  /** Where the subject begins, if not behind the first word. */
  subjectFrom?: number;
}

function findStart(
  tokens: readonly EnglishToken[],
  lowest: number,
  verb: EnglishVerb,
  previous: EnglishClause | null,
): Start | null {
  if (!previous) return findFirstStart(tokens, verb);
  const attribution = findAttribution(tokens, lowest, verb);
  if (attribution) return attribution;
  // Behind a semicolon a sentence of its own begins, whatever hung on what before it.
  for (let i = verb.from - 1; i >= lowest; i--)
    if (tokens[i]?.text === ';' && i + 1 < verb.from) return findAfterSemicolon(tokens, i + 1, verb);
  // After "Four days after the post appeared, …" the main clause begins at the comma.
  if (previous.kind === 'adverbial' && previous.parent === null) {
    const commas: number[] = [];
    for (let i = lowest; i < verb.from; i++) if (tokens[i]?.text === ',') commas.push(i);
    // "When the group reneged, the following April, on a pledge, Jane Doe sued": the last, unless an apposition ends at the verb.
    const last = commas.at(-1) ?? -1;
    const isSubject =
      tokens[last + 1]?.isCapital || /^(?:he|she|they|it|the|his|her|their)$/.test(tokens[last + 1]?.lower ?? '');
    const comma = last >= 0 && last + 1 < verb.from && isSubject ? last : (commas[0] ?? -1);
    const later = tokens.slice(lowest, verb.from).some((t) => RELATIVES.has(t.lower) || /^(?:and|but)$/.test(t.lower));
    const opener = tokens[comma + 1]?.lower ?? '';
    if (comma >= 0 && comma + 1 < verb.from && !later)
      return ADVERBIALS.has(opener)
        ? { at: comma + 1, kind: 'adverbial', intro: opener }
        : { at: comma + 1, kind: 'main', intro: null };
  }
  let best: (Start & { rank: number }) | null = null;
  const offer = (rank: number, at: number, kind: Start['kind'], intro: string | null) => {
    if (!best || rank >= best.rank) best = { rank, at, kind, intro };
  };
  let v = verb.from;
  while (v > lowest && isAdverb(tokens[v - 1]?.lower ?? '')) v--;
  for (let i = lowest; i < verb.from; i++) {
    const { lower, text, kind } = tokens[i] as EnglishToken;
    const isDirect = i + 1 >= v;
    if (kind === 'mark' && /^[,;:—–()-]$/.test(text)) {
      // "whereupon the chairman, Jane Doe, resigned": the comma at the verb closes an apposition of its own clause.
      if (isDirect && text === ',' && closesApposition(tokens, best, i)) continue;
      if (isDirect)
        offer(previous.kind === 'relative' || previous.kind === 'adverbial' ? 6 : 2.5, i + 1, 'resumed', null);
      else offer(/^[;:]$/.test(text) ? 5 : 2, i + 1, 'main', null);
      continue;
    }
    if (/["“”]/.test(text)) {
      offer(isDirect ? 6 : 3, i + 1, isDirect ? 'resumed' : 'main', null);
      continue;
    }
    if (RELATIVES.has(lower) && !(lower === 'that' && isDeterminer(tokens, i))) {
      const isComplement = lower === 'that' && isSpeechPlace(tokens, i, previous);
      offer(7, i, isComplement ? 'complement' : 'relative', lower);
    } else if (/^(?:after|before)$/.test(lower) && measureBefore(tokens, i, lowest, v) !== null)
      offer(6, measureBefore(tokens, i, lowest, v) as number, 'main', null);
    else if (ADVERBIALS.has(lower) && !(lower === 'as' && isDirect) && !isSinceThen(tokens, i))
      offer(lower === 'since' || lower === 'as' ? 4 : 6, i, 'adverbial', lower);
    else if (QUESTIONS.has(lower)) offer(6, i, 'complement', lower);
    else if (/^(?:and|but|or|yet|so|nor)$/.test(lower))
      offer(isDirect ? 6 : lower === 'but' ? 5 : 3, i + 1, isDirect ? 'joined' : 'main', null);
    else if (
      PRONOUNS.test(lower) &&
      i > lowest &&
      !/^(?:and|but|or|by|of|to|for|with|,)$/.test(tokens[i - 1]?.lower ?? '') &&
      !ADVERBIALS.has(tokens[i - 1]?.lower ?? '') &&
      !RELATIVES.has(tokens[i - 1]?.lower ?? '') &&
      lower !== 'it' &&
      lower !== 'you'
    )
      offer(4, i, 'relative', null);
    else if (i === lowest && PRONOUNS.test(lower)) offer(4, i, 'complement', null);
  }
  const found = best as (Start & { rank: number }) | null;
  if (found) return found;
  if (lowest < verb.from && previous.verb.to === lowest && isSaying(tokens, previous))
    return { at: lowest, kind: 'complement', intro: null };
  return null;
}

/** "…, and ten days after the verdict she quit": a clause that begins with its time, at the measure. */
function measureBefore(tokens: readonly EnglishToken[], at: number, lowest: number, verb: number): number | null {
  if (!UNIT.test(tokens[at - 1]?.lower ?? '')) return null;
  // Its subject is the pronoun right before the verb, and what it is counted from is a noun.
  if (!PRONOUNS.test(tokens[verb - 1]?.lower ?? '') || verb - 1 < at + 3) return null;
  if (!/^(?:the|his|her|its|their|that)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let from = at - 2;
  while (
    from > lowest &&
    /^(?:a|few|some|about|just|only|barely|less|than|couple|of)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return from > lowest && /^(?:and|but|,|;)$/.test(tokens[from - 1]?.lower ?? '') ? from : null;
}

function findAfterSemicolon(tokens: readonly EnglishToken[], from: number, verb: EnglishVerb): Start {
  for (let i = verb.from - 1; i > from; i--) {
    const word = tokens[i]?.lower ?? '';
    const isRelative = /^(?:who|whom|which|whose)$/.test(word);
    if (isRelative && !/^(?:in|of|on|at|to|by|from)$/.test(tokens[i - 1]?.lower ?? ''))
      return { at: i, kind: 'relative', intro: word };
  }
  const word = tokens[from]?.lower ?? '';
  if (ADVERBIALS.has(word) && !isSinceThen(tokens, from)) return { at: from, kind: 'adverbial', intro: word };
  return { at: from, kind: 'main', intro: null };
}

function closesApposition(tokens: readonly EnglishToken[], best: Start | null, at: number): boolean {
  if (!best || !/^(?:adverbial|relative|complement)$/.test(best.kind)) return false;
  return tokens.slice(best.at + 2, at).some((t) => t.text === ',');
}

/** "…, the airline said on Monday": ends the sentence behind its last comma. */
function findAttribution(tokens: readonly EnglishToken[], lowest: number, verb: EnglishVerb): Start | null {
  if (!/^(?:say|announce|report|add|confirm)$/.test(verb.lemmas[0] ?? '') || tokens.length - verb.to > 9) return null;
  if (tokens.slice(verb.to).some((t) => /^(?:that|he|she|it|they|[,;:])$/.test(t.lower))) return null;
  // "…," Jane Doe, the chair, said: behind the quotation the speaker begins.
  const quote = tokens.findLastIndex((t, k) => k >= lowest && k < verb.from && /["”]/.test(t.text));
  if (quote >= 0 && quote >= verb.from - 12 && tokens.slice(quote, verb.from).filter((t) => t.text === ',').length > 1)
    return { at: quote + 1, kind: 'main', intro: null };
  for (let i = verb.from - 2; i >= Math.max(lowest, verb.from - 8); i--) {
    if (tokens[i]?.kind === 'mark') return tokens[i]?.text === ',' ? { at: i + 1, kind: 'main', intro: null } : null;
    if (/^(?:and|but|who|which|that|he|she)$/.test(tokens[i]?.lower ?? '')) return null;
  }
  return null;
}

/** The first clause may be adverbial ("Days after he left, …") or a relative one that parts the subject from its verb. */
function findFirstStart(tokens: readonly EnglishToken[], verb: EnglishVerb): Start {
  const attribution = findAttribution(tokens, 0, verb);
  if (attribution && tokens[0]?.lower !== 'on' && tokens[0]?.lower !== 'in') return attribution;
  for (let i = verb.from - 1; i > 0; i--) {
    const word = tokens[i]?.lower ?? '';
    const isRelative =
      /^(?:who|whom|which|whose)$/.test(word) ||
      (word === 'that' && i + 1 === verb.from && tokens[i - 1]?.kind === 'word');
    if (isRelative && !/^(?:in|of|on|at|to|by|from)$/.test(tokens[i - 1]?.lower ?? ''))
      return { at: i, kind: 'relative', intro: word };
  }
  for (let i = 0; i < Math.min(8, verb.from - 1); i++) {
    const word = tokens[i]?.lower ?? '';
    const hasComma = tokens.slice(i, verb.from).some((t) => t.text === ',');
    if ((ADVERBIALS.has(word) || (i === 0 && QUESTIONS.has(word))) && !hasComma && !isLengthBehind(tokens, i)) {
      const opensLater = tokens.slice(verb.to).some((t) => t.text === ',');
      if (opensLater || i === 0) return { at: 0, kind: 'adverbial', intro: word, subjectFrom: i + 1 };
    }
    if (tokens[i]?.text === ',' && i > 4) break;
  }
  return { at: 0, kind: 'main', intro: null };
}

/** "arrived as executive chairman", "as co-chiefs": a post, and no clause. */
function isAsPost(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i]?.lower !== 'as') return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^(?:the|his|her|their|its|he|she|they|it)$/.test(token.lower)) return false;
    if (PERSON_NOUNS.has(token.lower) && !PERSON_NOUNS.has(tokens[k + 1]?.lower ?? ''))
      return !/^(?:was|were|is|had|has)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/** "after barely eight months", "since 2019": a length or a date, and no clause. */
function isLengthBehind(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '')) return false;
  let k = i + 1;
  while (
    /^(?:barely|only|just|about|nearly|almost|some|over|less|more|than|a|an|few|several|couple|of|all)$/.test(
      tokens[k]?.lower ?? '',
    )
  )
    k++;
  const isCount = k > i + 1 || NUMBER_WORD.test(tokens[k]?.lower ?? '');
  if (NUMBER_WORD.test(tokens[k]?.lower ?? '')) k++;
  const end = tokens[k + 1];
  return (
    isCount &&
    UNIT.test(tokens[k]?.lower ?? '') &&
    (!end || end.kind === 'mark' || /^(?:in|at|as|of|with|on|and)$/.test(end.lower))
  );
}
const NUMBER_WORD = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)$/;

/** "the night before in a video", "a year earlier": a day, and no clause. */
const isDayBefore = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:after|before)$/.test(tokens[i]?.lower ?? '') &&
  (UNIT.test(tokens[i - 1]?.lower ?? '') ||
    /^(?:night|evening|morning|afternoon|summer|spring|autumn|winter|fall)$/.test(tokens[i - 1]?.lower ?? '')) &&
  /^(?:in|at|on|with|by|from|over|during|for|to|and|but)$/.test(tokens[i + 1]?.lower ?? '');

/** "until then", "since then", "before now": a time, and no clause. */
const isSinceThen = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i + 1]?.kind === 'mark' ||
  isAsPost(tokens, i) ||
  isLengthBehind(tokens, i) ||
  isDayBefore(tokens, i) ||
  (/^(?:until|since|before|after|once)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:then|now|recently|lately|today|yesterday|last)$/.test(tokens[i + 1]?.lower ?? ''));

/** "that night", "in that case": points, and introduces nothing. */
const isDeterminer = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:night|day|week|month|year|time|morning|afternoon|evening|summer|autumn|winter|spring|weekend|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    tokens[i + 1]?.lower ?? '',
  ) || /^(?:in|at|on|of|by|for|with|to|from|after|before|since|like|than)$/.test(tokens[i - 1]?.lower ?? '');

const SAYING =
  /^(?:say|tell|claim|believe|think|insist|hope|fear|report|argue|admit|announce|confirm|know|add|allege|warn|find|know|mean|suggest)$/;
const isSaying = (_tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  clause.verb.lemmas.some((l) => SAYING.test(l));

/** "said that …", "told employees that …", "It emerged a week ago that": not a noun's "that". */
function isSpeechPlace(tokens: readonly EnglishToken[], at: number, previous: EnglishClause): boolean {
  const before = tokens[at - 1];
  if (at === previous.verb.to) return true;
  if (
    /^(?:fact|claims?|idea|evidence|suggestions?|allegations?|fears?|reports?|rumou?rs?|news|belief|so|condition|grounds|such)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  if (/^(?:tell|inform|warn|assure|persuade|convince|remind|emerge)$/.test(previous.verb.lemmas[0] ?? '')) return true;
  return SPEECH_LEMMAS.test(previous.verb.lemmas[0] ?? '') && !/^(?:a|an|the)$/.test(tokens[at - 2]?.lower ?? '');
}
const SPEECH_LEMMAS =
  /^(?:say|tell|announce|declare|confirm|deny|admit|insist|acknowledge|concede|reveal|disclose|explain|claim|state|warn|reply|argue|assure|promise|inform|convince|persuade|remind|show|emerge|find|rule|agree|decide|vow|pledge|allege|suggest|testify|believe|think|write|add|complain|be|learn|hear|report|demand|conclude)$/;

function makeClause(
  tokens: readonly EnglishToken[],
  at: number,
  verb: EnglishVerb,
  kind: EnglishClause['kind'],
  intro: string | null,
  clauses: readonly EnglishClause[],
): EnglishClause {
  const index = clauses.length;
  const previous = clauses[index - 1];
  let subjectFrom = at + (intro !== null ? 1 : 0);
  while (subjectFrom < verb.from && /^(?:and|but|or|,|even|that|just|so)$/.test(tokens[subjectFrom]?.lower ?? ''))
    subjectFrom++;
  let subjectTo = verb.from;
  while (
    subjectTo > subjectFrom &&
    (isAdverb(tokens[subjectTo - 1]?.lower ?? '') || tokens[subjectTo - 1]?.text === ',')
  )
    subjectTo--;
  const clause: EnglishClause = {
    from: at,
    to: tokens.length,
    verb,
    intro,
    kind,
    subject: { from: subjectFrom, to: subjectTo },
    sharesWith: null,
    parent: previous ? index - 1 : null,
    antecedent: null,
    quoteFrom: at,
    isObjectRelative: false,
  };
  const hasSubject = subjectTo > subjectFrom;
  if (kind === 'relative') {
    clause.antecedent = { from: previous ? previous.from : 0, to: at };
    clause.isObjectRelative = hasSubject && intro !== 'whose';
  } else if (!hasSubject && previous && kind === 'resumed') {
    resume(clause, clauses);
  } else if (!hasSubject && previous) {
    const isAfterComma = tokens[at - 2]?.text === ',';
    clause.sharesWith =
      kind === 'joined' && !(previous.kind === 'relative' && isAfterComma) ? index - 1 : resumedBy(clauses);
  }
  return clause;
}

/** A verb right behind a relative clause, and what hangs on that, has the subject that stands before it. */
function resume(clause: EnglishClause, clauses: readonly EnglishClause[]): void {
  let at = clauses.length - 1;
  while (at > 0 && /^(?:adverbial|joined|complement)$/.test(clauses[at]?.kind ?? '')) at--;
  const relative = clauses[at];
  if (relative?.kind !== 'relative') {
    clause.sharesWith = resumedBy(clauses);
    clause.kind = 'joined';
    return;
  }
  const before = clauses[at - 1];
  clause.subject = { from: before ? before.verb.to : 0, to: relative.from };
  clause.quoteFrom = before ? relative.from : 0;
  if (before && clause.subject.to - clause.subject.from === 0) clause.sharesWith = at - 1;
}

/** After a relative clause the sentence goes on with the subject before it: a clause whose verb came later shares it. */
function resumedBy(clauses: readonly EnglishClause[]): number | null {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const kind = (clauses[i] as EnglishClause).kind;
    if (kind !== 'relative' && kind !== 'adverbial') return i;
    if (kind === 'relative' && i === 0) return 0;
  }
  return clauses.length > 0 ? clauses.length - 1 : null;
}
