/**
 * Where the clause of an English verb begins, and what introduces it.
 *
 * Promises: a clause begins behind the verb before it; null where nothing shows that one begins.
 * Does not know: who its subject is, or what the verbs mean.
 */
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import { adverbsBefore, type EnglishVerb, isAdverbAt, isAsPost, PRONOUNS, RELATIVES } from './findEnglishVerbs.ts';

const ADVERBIALS = new Set(
  'whereupon after before when while because although though since until as if unless once whereas whenever lest'.split(
    ' ',
  ),
);
const QUESTIONS = new Set(['whether', 'what', 'how', 'why']);

export interface Start {
  at: number;
  kind: EnglishClause['kind'];
  intro: string | null;
  /** Where the subject begins, if not behind the first word. */
  subjectFrom?: number;
  /** Where it ends, if not at the verb. */
  subjectTo?: number;
}

/** `lowest` is the token behind the verb of the clause before. */
export function findStart(
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
    // "When she died, her widower and his sons sold it": behind the comma "and" joins those who did.
    const later = tokens
      .slice(lowest, verb.from)
      .some(
        (t, k, all) =>
          RELATIVES.has(t.lower) ||
          (/^(?:and|but)$/.test(t.lower) &&
            (lowest + k < comma || all[k - 1]?.text === ',' || lowest + k + 1 >= verb.from)),
      );
    const opener = tokens[comma + 1]?.lower ?? '';
    // "Doe, hired after Roe was sacked, left": what stands before it all goes on.
    const aside = previous.from > 0 ? endOfReduced(tokens, previous.from) : -1;
    if (aside > 0 && comma >= 0 && !later && comma + 1 >= v0(tokens, verb, lowest))
      return { at: comma + 1, kind: 'main', intro: null, subjectFrom: 0, subjectTo: aside };
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
  while (v > lowest && adverbsBefore(tokens, v) > 0) v -= adverbsBefore(tokens, v);
  const named = findBeforeAside(tokens, lowest, v);
  if (named !== null) return { at: named, kind: 'main', intro: null };
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
    // "fired Chairman and Chief Executive Jane Doe, posted a loss": two posts of one.
    if (lower === 'and' && POST.test(tokens[i - 1]?.lower ?? '') && POST.test(tokens[i + 1]?.lower ?? '')) continue;
    if (i > lowest && !isDirect && isReasonGiven(tokens, i, previous)) {
      offer(8, i, 'complement', REASON);
      continue;
    }
    if (i > lowest && isContact(tokens, i, v)) {
      offer(7, i, 'relative', null);
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
      offer(opensWithTime(tokens, best, i) ? 2 : 4, i, isTold(tokens, previous, i) ? 'complement' : 'relative', null);
    // "passed it in March, and Jane Doe flew": the object of the verb before begins nothing.
    else if (i === lowest && PRONOUNS.test(lower) && !isObjectBefore(tokens, i, v)) offer(4, i, 'complement', null);
  }
  const found = best as (Start & { rank: number }) | null;
  if (found) return found;
  if (lowest < verb.from && previous.verb.to === lowest && isSaying(tokens, previous))
    return { at: lowest, kind: 'complement', intro: null };
  return null;
}

/**
 * "(The gates opened) and Jane Doe, in boots and a green coat, walked in": where a name behind "and" begins whose aside
 * ends at the verb; else `null`.
 */
function findBeforeAside(tokens: readonly EnglishToken[], lowest: number, verb: number): number | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  for (let i = verb - 3; i > lowest; i--) {
    const { text, lower, kind } = tokens[i] as EnglishToken;
    if (RELATIVES.has(lower) || ADVERBIALS.has(lower) || (kind === 'mark' && text !== ',')) return null;
    if (text !== ',' || !OPENS_ASIDE.test(tokens[i + 1]?.lower ?? '')) continue;
    let name = i;
    while (name > lowest && tokens[name - 1]?.isCapital) name--;
    // "Lund and Keller, the owners, sold it": two names are one subject.
    const isJoined = /^(?:and|but)$/.test(tokens[name - 1]?.lower ?? '') && !tokens[name - 2]?.isCapital;
    return name < i && name > lowest && isJoined ? name : null;
  }
  return null;
}
const OPENS_ASIDE =
  /^(?:in|with|at|on|from|of|by|under|without|wearing|dressed|clad|flanked|accompanied|an?|the|his|her|its|their|then|now|once|still|aged|\d{2})$/;

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

/** What introduces the clause in which somebody says why he did what stands before it. */
export const REASON = 'saying';

/** "resigned in April(,) saying the firm had …", "sued it, claiming it had …"; not "a statement saying …". */
const isReasonGiven = (tokens: readonly EnglishToken[], i: number, { verb }: EnglishClause): boolean =>
  /^(?:saying|claiming|arguing|alleging|complaining|insisting|stating)$/.test(tokens[i]?.lower ?? '') &&
  !/^(?:was|were|is|are|been|be|by|of|without|from|as|in|statement|letter|memo|message|email|e-mail|post|note|report|tweet|text|release|notice|and|or|not|after|before|while|when|for|about|with|started|kept|began)$/.test(
    tokens[i - 1]?.lower ?? '',
  ) &&
  !/^(?:say|tell|add|announce|write|issue|release|publish|post|tweet|respond|reply|confirm|deny|quote|send|put|reveal|report|warn|testify|be)$/.test(
    verb.lemmas[0] ?? '',
  );

/** A word that a post begins or ends with. */
const POST =
  /^(?:chairman|chairwoman|chair|president|founder|co-founder|ceo|cfo|coo|chief|managing|director|manager|executive|owner|editor|publisher|deputy|vice|secretary|treasurer)$/;

/** ", and in July 2021 he was": the clause begins with its time, before the pronoun. */
function opensWithTime(tokens: readonly EnglishToken[], best: Start | null, pronoun: number): boolean {
  if (best?.kind !== 'main' || pronoun - best.at < 2 || pronoun - best.at > 6) return false;
  return tokens.slice(best.at, pronoun).every((t) => TIME_WORD.test(t.lower));
}
const TIME_WORD =
  /^(?:in|on|by|at|the|that|this|last|next|early|late|mid|same|following|previous|a|an|few|two|three|four|five|six|ten|several|days?|weeks?|months?|years?|hours?|later|earlier|then|\d{1,4}|of|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|end|start|beginning)$/;

/** "told the inquiry she had": what somebody is told, and nothing that the noun before is. */
const isTold = (tokens: readonly EnglishToken[], { verb }: EnglishClause, pronoun: number): boolean =>
  /^(?:tell|inform|assure|warn|remind|convince|persuade|swear|promise)$/.test(verb.lemmas[0] ?? '') &&
  !verb.isPassive &&
  pronoun - verb.to < 7 &&
  !tokens.slice(verb.to, pronoun).some((t) => t.kind === 'mark' || /^(?:everything|all|things|what)$/.test(t.lower));

const isObjectBefore = (tokens: readonly EnglishToken[], pronoun: number, verb: number): boolean =>
  /^(?:it|you)$/.test(tokens[pronoun]?.lower ?? '') &&
  pronoun + 1 < verb &&
  tokens.slice(pronoun + 1, verb).some((t, k, all) => /^(?:and|but)$/.test(t.lower) && all[k - 1]?.text === ',');

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
  if (verb.isPassive || tokens.length - verb.to > 9) return null;
  if (!/^(?:say|announce|report|add|confirm)$/.test(verb.lemmas[0] ?? '')) return null;
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
/** Where the adverbs before a verb begin. */
function v0(tokens: readonly EnglishToken[], verb: EnglishVerb, lowest: number): number {
  let v = verb.from;
  while (v > lowest && adverbsBefore(tokens, v) > 0) v -= adverbsBefore(tokens, v);
  return v;
}

/** "Doe, hired in May after Roe …": the comma behind a name before a participle that describes it; -1 where there is none. */
function endOfReduced(tokens: readonly EnglishToken[], before: number): number {
  if (!tokens[0]?.isCapital) return -1;
  let comma = 1;
  while (comma < LONGEST_NAME && tokens[comma]?.isCapital) comma++;
  if (tokens[comma]?.text !== ',') return -1;
  const isDone = /^(?:\p{Ll}{3,}ed|chosen|brought|made|taken|sent|given|drawn|shown|found|put|paid|driven)$/u.test(
    tokens[comma + 1]?.text ?? '',
  );
  return isDone && tokens.slice(comma + 1, before).every((t) => t.text !== ',') ? comma : -1;
}
const LONGEST_NAME = 7;
const OPENS_TIME = /^(?:after|before|when|while|because|until|once)$/;

function findFirstStart(tokens: readonly EnglishToken[], verb: EnglishVerb): Start {
  // "Jane Doe, the chair, said it was over": the comma at the verb ends what she is, and nothing was told before.
  const isParted = tokens[verb.from - 1]?.text === ',' && !tokens.slice(0, verb.from).some((t) => /["“”]/.test(t.text));
  const attribution = isParted ? null : findAttribution(tokens, 0, verb);
  if (attribution && tokens[0]?.lower !== 'on' && tokens[0]?.lower !== 'in') return attribution;
  for (let i = verb.from - 1; i > 0; i--) {
    const word = tokens[i]?.lower ?? '';
    const isRelative =
      /^(?:who|whom|which|whose)$/.test(word) ||
      (word === 'that' &&
        ((i + 1 === verb.from && tokens[i - 1]?.kind === 'word' && !isDeterminer(tokens, i)) ||
          describesFirst(tokens, i, verb)));
    if (isRelative && closesBefore(tokens, i, verb.from)) return { at: 0, kind: 'main', intro: null, subjectTo: i - 1 };
    if (isRelative && !/^(?:in|of|on|at|to|by|from)$/.test(tokens[i - 1]?.lower ?? ''))
      return { at: i, kind: 'relative', intro: word };
  }
  // "Doe, chair until 2015, when he left, has": when he did, and nothing of the main clause.
  for (let k = verb.from - 1; k > verb.from - 4 && k > 1; k--)
    if (tokens[k]?.lower === 'when' && tokens[k - 1]?.text === ',' && /^\d{4}$/.test(tokens[k - 2]?.text ?? ''))
      return { at: k, kind: 'adverbial', intro: 'when' };
  // "Doe, hired in May after Roe was sacked, left"
  const opener = tokens.findLastIndex((t, k) => k > 3 && k < verb.from - 1 && OPENS_TIME.test(t.lower));
  if (opener > 0 && endOfReduced(tokens, verb.from) > 0 && tokens.slice(verb.to).some((t) => t.text === ','))
    return { at: opener, kind: 'adverbial', intro: tokens[opener]?.lower ?? null };
  for (let i = 0; i < Math.min(8, verb.from - 1); i++) {
    const word = tokens[i]?.lower ?? '';
    const hasComma = tokens.slice(i, verb.from).some((t) => t.text === ',');
    if (
      (ADVERBIALS.has(word) || (i === 0 && QUESTIONS.has(word))) &&
      !hasComma &&
      !isLengthBehind(tokens, i) &&
      !isMonthBehind(tokens, i) &&
      !isFeastBehind(tokens, i) &&
      !isHourBehind(tokens, i)
    ) {
      const opensLater = tokens.slice(verb.to).some((t) => t.text === ',');
      if (opensLater || i === 0) return { at: 0, kind: 'adverbial', intro: word, subjectFrom: i + 1 };
    }
    if (tokens[i]?.text === ',' && i > 4) break;
  }
  return { at: 0, kind: 'main', intro: null };
}

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
  if (!(isOpening || isInAside) || noun?.kind !== 'word' || noun.isCapital) return false;
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
  (!tokens[i + 1] || /^(?:in|at|on|with|by|from|over|during|for|to|and|but|[.,;])$/.test(tokens[i + 1]?.lower ?? ''));

/** "after four in the morning", "before dawn": an hour, and no clause. */
const isHourBehind = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '') &&
  (/^(?:noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk|dark|nightfall|lunch|breakfast|dinner)$/.test(
    tokens[i + 1]?.lower ?? '',
  ) ||
    (/^(?:[\d:.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:a\.m\.|p\.m\.|am|pm|o['’]clock|in|on)$/.test(tokens[i + 2]?.lower ?? '')));

/** "since August", "until late May", "since 2019": a date, and no clause; "after March left" is one. */
function isMonthBehind(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:since|until)$/.test(tokens[i]?.lower ?? '')) return false;
  const at = /^(?:early|late|mid|last|the)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const word = tokens[at];
  return (
    word !== undefined && (/^(?:1[6-9]|20)\d\d$/.test(word.text) || (word.isCapital && MONTH_NAME.test(word.lower)))
  );
}
const MONTH_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "four days before Christmas", "before the week was over": a time, and no clause. */
const isFeastBehind = (tokens: readonly EnglishToken[], i: number): boolean => {
  if (!/^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  if (next?.isCapital && FEAST.test(next.lower)) return true;
  return (
    /^(?:the|that)$/.test(next?.lower ?? '') &&
    /^(?:year|month|week|day|night|season|decade|summer|winter|term)$/.test(tokens[i + 2]?.lower ?? '') &&
    /^(?:was|were|is|had)$/.test(tokens[i + 3]?.lower ?? '') &&
    /^(?:out|over|up|through|done|ended)$/.test(tokens[i + 4]?.lower ?? '')
  );
};
const FEAST =
  /^(?:christmas|easter|thanksgiving|halloween|ramadan|hanukkah|diwali|eid|passover|lent|whitsun|midsummer|hogmanay|juneteenth)$/;

/** "until then", "since then", "before now": a time, and no clause. */
const isSinceThen = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i + 1]?.kind === 'mark' ||
  isAsPost(tokens, i) ||
  isLengthBehind(tokens, i) ||
  isDayBefore(tokens, i) ||
  isHourBehind(tokens, i) ||
  isMonthBehind(tokens, i) ||
  isFeastBehind(tokens, i) ||
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
  // "disputed at the time that she had known"
  if (before?.lower === 'time' && /^(?:the|that)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === 'at')
    return (
      /^(?:dispute|contest|protest|maintain)$/.test(previous.verb.lemmas[0] ?? '') ||
      SPEECH_LEMMAS.test(previous.verb.lemmas[0] ?? '')
    );
  if (/^(?:tell|inform|warn|assure|persuade|convince|remind|emerge)$/.test(previous.verb.lemmas[0] ?? '')) return true;
  if (!SPEECH_LEMMAS.test(previous.verb.lemmas[0] ?? '')) return false;
  // "was treasurer of Orbis, the group that": what it is, save in "It was on Monday that".
  if (previous.verb.lemmas[0] === 'be' && tokens[previous.subject.to - 1]?.lower !== 'it') return false;
  // "declared in the lobby that she was leaving": nothing that the clause could describe is the object.
  const isPlaced =
    SAID_SOMEWHERE.test(tokens[previous.verb.to]?.lower ?? '') &&
    at - previous.verb.to <= LONGEST_SETTING &&
    !tokens.slice(previous.verb.to, at).some((t) => t.kind === 'mark');
  return isPlaced || !/^(?:a|an|the)$/.test(tokens[at - 2]?.lower ?? '');
}
const SAID_SOMEWHERE = /^(?:in|on|at|during|before|after|outside|through|last|yesterday|today)$/;
const LONGEST_SETTING = 9;
const SPEECH_LEMMAS =
  /^(?:say|tell|announce|declare|confirm|deny|admit|insist|acknowledge|concede|reveal|disclose|explain|claim|state|warn|reply|argue|assure|promise|inform|convince|persuade|remind|show|emerge|find|rule|agree|decide|vow|pledge|allege|suggest|testify|believe|think|write|add|complain|be|learn|hear|report|demand|conclude)$/;
