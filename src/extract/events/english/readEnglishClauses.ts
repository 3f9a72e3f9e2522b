/**
 * The clauses of an English sentence: one finite verb each, with what introduces it and what stands before it.
 *
 * Promises: clauses are in order and do not overlap; each knows the clause whose subject it shares where it has none
 * of its own ("resigned … and left"), and the one that it hangs on. Words inside quotation marks belong to no clause's verb.
 * Does not know: what the verbs mean.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import { goesOnSpeaking } from '../../goesOnSpeaking.ts';
import type { EnglishClause } from './englishClause.ts';
import { findStart } from './findClauseStart.ts';
import { findEnglishVerbs } from './findEnglishVerbs.ts';
import type { VerbReading } from './inflectEnglish.ts';
import { joinHearsay } from './joinHearsay.ts';
import { REASON } from './starts/clauseOpeners.ts';
import { adverbsBefore, isAdverb } from './verbs/adverbs.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';
import { readInverted } from './verbs/readInverted.ts';

/** Divides a sentence between its finite verbs; `isChronicle`: where the past is told in the present. */
export function readEnglishClauses(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
  isChronicle = false,
): EnglishClause[] {
  const verbs = joinHearsay(tokens, findEnglishVerbs(tokens, read, isQuoted, isChronicle)).filter(
    (verb) => !endsYear(tokens, verb),
  );
  const inverted = verbs[0] ? readInverted(tokens, verbs[0], read) : null;
  if (inverted) verbs.splice(0, verbs.filter((v) => v.from <= inverted.verb.head).length, inverted.verb);
  const clauses: EnglishClause[] = [];
  for (const verb of verbs) {
    const previous = clauses.at(-1);
    if (previous && isParticipleBetween(tokens, previous, verb)) {
      previous.verb = verb;
      continue;
    }
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
      if (previous.kind !== 'relative' && describesObject(tokens, previous.verb, verb, read)) continue;
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
    const { at, kind, intro, subjectFrom, subjectTo } = start ?? { at: 0, kind: 'main', intro: null };
    if (previous) previous.to = at;
    const clause = makeClause(tokens, at, verb, kind, intro, clauses);
    if (subjectFrom !== undefined) clause.subject.from = Math.min(subjectFrom, clause.subject.to);
    if (subjectTo !== undefined) {
      clause.subject.to = Math.max(subjectTo, clause.subject.from);
      clause.sharesWith = null;
    }
    clauses.push(clause);
  }
  clauses.forEach((clause, i) => {
    clause.to = clauses[i + 1]?.from ?? tokens.length;
  });
  if (clauses[0] && clauses[0].kind !== 'relative') clauses[0].from = 0;
  if (inverted && clauses[0]?.verb === inverted.verb)
    clauses[0].subject.from = Math.min(inverted.subjectFrom, clauses[0].subject.to);
  setAside(tokens, clauses);
  for (const clause of clauses) putSpeakerBefore(tokens, clause, clauses);
  for (const clause of clauses) if (isOfNobody(tokens, clause)) clause.verb = { ...clause.verb, isNegated: true };
  return addFronted(tokens, read, isQuoted, clauses);
}

/** "Neither Doe nor Roe attended", "On Monday, none of the directors resigned", "nobody was hurt": it was not done. */
function isOfNobody(tokens: readonly EnglishToken[], { subject, verb }: EnglishClause): boolean {
  for (let i = Math.min(subject.to, verb.from) - 1; i >= subject.from; i--) {
    // "none as warm, and on Thursday the fans came": what stands behind it has a subject of its own.
    if (tokens[i]?.text === ',' && /^(?:and|but)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    const word = tokens[i]?.lower ?? '';
    const isNone = /^(?:neither|none|nobody|no-one)$/.test(word) || (word === 'no' && tokens[i + 1]?.lower === 'one');
    if (isNone && (i === subject.from || /^(?:,|but|and|that|though|although)$/.test(tokens[i - 1]?.lower ?? '')))
      return true;
  }
  return false;
}

/** "The company, a spokesman said, will buy …": who says so stands in between, and what goes on has the subject before it. */
function setAside(tokens: readonly EnglishToken[], clauses: readonly EnglishClause[]): void {
  clauses.forEach((clause, i) => {
    const { verb, subject } = clause;
    if (clause.intro === REASON) clause.isAside = true;
    const next = clauses[i + 1];
    if (!/^(?:say|add|confirm|explain|report|tell)$/.test(verb.lemmas[0] ?? '')) return;
    // "she told the Herald,": up to the comma stands who is told
    const close =
      verb.lemmas[0] === 'tell'
        ? tokens.findIndex((t, k) => k > verb.to && k < verb.to + 5 && t.text === ',')
        : verb.to;
    if (tokens[close]?.text !== ',') return;
    if (!/^(?:joined|resumed|main)$/.test(next?.kind ?? '') || next?.verb.from !== close + 1) return;
    let comma = verb.from - 1;
    while (comma > subject.from && tokens[comma]?.text !== ',') comma--;
    if (comma <= subject.from || verb.from - comma > LONGEST_ASIDE) return;
    next.subject = { from: subject.from, to: comma };
    next.sharesWith = null;
    next.quoteFrom = clause.quoteFrom;
    clause.subject = { from: comma + 1, to: subject.to };
    clause.isAside = true;
  });
}
/** Words of who says so, between commas. */
const LONGEST_ASIDE = 8;

/** "The bank was broke, said Jane Doe": who says so stands behind the verb. */
function putSpeakerBefore(
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  clauses: readonly EnglishClause[],
): void {
  const { verb, kind, sharesWith } = clause;
  if (!/^(?:joined|resumed|main)$/.test(kind) || !/^(?:say|add|explain)$/.test(verb.lemmas[0] ?? '')) return;
  if (verb.to - verb.from !== 1 || verb.isPassive || tokens[verb.from - 1]?.text !== ',') return;
  if (clause.subject.to > clause.subject.from && kind !== 'resumed') return;
  let end = verb.to;
  while (tokens[end]?.isCapital && tokens[end]?.kind === 'word') end++;
  // "said the paper", "said officials"
  if (/^(?:the|an?|his|her|its|their|one|two|some)$|^(?!his$|as$)[a-z]{3,}s$/.test(tokens[end]?.lower ?? ''))
    while (end < verb.to + LONGEST_ASIDE && tokens[end]?.kind === 'word') end++;
  if (end === verb.to || !/^(?:[,.;]|on|in|at|last|yesterday|of|who|)$/.test(tokens[end]?.lower ?? '')) return;
  clause.kind = 'main';
  clause.sharesWith = null;
  clause.subject = { from: verb.to, to: end };
  const told = sharesWith === null ? undefined : clauses[sharesWith];
  if (told) clause.quoteFrom = told.quoteFrom;
}

/** "The cost, put at $20 million, has doubled": between commas, without an auxiliary, what was done to the subject. */
const isParticipleBetween = (
  tokens: readonly EnglishToken[],
  { kind, from, verb: before }: EnglishClause,
  verb: EnglishVerb,
): boolean =>
  kind === 'main' &&
  before.to - before.from === 1 &&
  tokens[before.from - 1]?.text === ',' &&
  tokens[verb.from - 1]?.text === ',' &&
  (before.isPassive ||
    (/^(?:put|set|held|found|left|brought|sent|built|bought|sold|made|led)$/.test(tokens[before.from]?.lower ?? '') &&
      /^(?:at|in|to|from|on|for|with|as)$/.test(tokens[before.to]?.lower ?? '') &&
      !tokens.slice(from, before.from - 1).some((t) => t.text === ',')));

/** "ran its tests on machines bought from Acme": the verb before has an object, and the second describes what is in it. */
function describesObject(
  tokens: readonly EnglishToken[],
  before: EnglishVerb,
  verb: EnglishVerb,
  read: (word: string) => VerbReading[],
): boolean {
  const isPart = (v: EnglishVerb) => read(tokens[v.head]?.lower ?? '').some((r) => r.form === 'part');
  if (verb.to - verb.from > 1 || before.isPassive || !isPart(verb)) return false;
  if (!/^(?:from|by|at|with|for|as|to)$/.test(tokens[verb.to]?.lower ?? '')) return false;
  const object = tokens[before.to];
  if (object?.kind !== 'word' || tokens[verb.from - 1]?.isCapital) return false;
  return OBJECT.test(object.lower) || (!isPart(before) && !PREPOSITION.test(object.lower));
}
const OBJECT = /^(?:the|an?|his|her|its|their|most|some|many|two|three|four|five|six|several|more|all|both|any)$/;
const PREPOSITION =
  /^(?:of|at|by|in|for|with|from|to|against|on|about|over|up|out|off|into|as|through|under|after|before|until)$/;

/** "before the year was out": a time, and no clause. */
const endsYear = (tokens: readonly EnglishToken[], { from, to }: EnglishVerb): boolean =>
  /^(?:year|month|week|day|season|decade|evening|night|afternoon|morning|weekend|hour|quarter|summer|winter)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) &&
  tokens[from - 2]?.lower === 'the' &&
  /^(?:before|ere)$/.test(tokens[from - 3]?.lower ?? '') &&
  /^(?:out|over|up|through)$/.test(tokens[to]?.lower ?? '');

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
  // "After leaving the firm, she …", "Before being ousted, he …"
  const isBehind = head === 0 && AROUND.test(tokens[0]?.lower ?? '') && /ing$/.test(tokens[1]?.lower ?? '');
  const isDone = isBehind && /^(?:being|having)$/.test(tokens[1]?.lower ?? '');
  if (isBehind) head = isDone ? (tokens[2]?.lower === 'been' ? 3 : 2) : 1;
  const lemmas = read(tokens[head]?.lower ?? '').filter((r) => r.form === (isBehind && !isDone ? 'ing' : 'part'));
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
  const isPassive = isBehind
    ? /^(?:been|being)$/.test(tokens[head - 1]?.lower ?? '')
    : !isActive || tokens[head - 1]?.lower === 'been';
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
    ...(isBehind && { reduction: tokens[0]?.lower === 'before' ? 'before' : 'having' }),
  };
  return [fronted, ...clauses];
}

const AROUND = /^(?:after|before|since|upon)$/;

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
    // "and both sued": here the word is the subject.
    !(subjectTo === subjectFrom + 1 && /^(?:both|each|neither|all)$/.test(tokens[subjectFrom]?.lower ?? '')) &&
    (adverbsBefore(tokens, subjectTo) > 0 || tokens[subjectTo - 1]?.text === ',')
  )
    subjectTo = Math.max(subjectFrom, subjectTo - (adverbsBefore(tokens, subjectTo) || 1));
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
  // "which in May resigned", "quit and in 2020 was jailed": when, and no subject.
  const isShared = kind === 'main' && /^(?:and|but|then)$/.test(tokens[at - 1]?.lower ?? '') && previous !== undefined;
  if ((kind === 'relative' || isShared) && isTimePhrase(tokens, subjectFrom, subjectTo)) {
    subjectFrom = subjectTo;
    clause.subject = { from: subjectTo, to: subjectTo };
    if (isShared) {
      kind = 'joined';
      clause.kind = kind;
    }
  }
  const hasSubject = subjectTo > subjectFrom;
  const told = kind === 'main' && hasSubject ? startOfBareRelative(tokens, subjectFrom, subjectTo) : -1;
  if (told >= 0) {
    clause.from = told;
    clause.kind = 'relative';
    clause.intro = 'that';
    clause.antecedent = { from: subjectFrom, to: told };
    clause.subject = { from: told, to: subjectTo };
    clause.isObjectRelative = true;
    return clause;
  }
  if (kind === 'main' && hasSubject && previous && isAnotherRelative(tokens, clause, previous)) {
    clause.kind = 'relative';
    clause.intro = previous.intro;
    clause.antecedent = previous.antecedent;
    clause.isObjectRelative = true;
    return clause;
  }
  if (kind === 'relative') {
    // "Doe, whose uncle died and who chairs it, said": both describe her.
    const isAnother = previous?.kind === 'relative' && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
    clause.antecedent = isAnother ? previous.antecedent : { from: previous ? previous.from : 0, to: at };
    clause.isObjectRelative = hasSubject && intro !== 'whose';
  } else if (!hasSubject && previous && kind === 'resumed') {
    resume(tokens, clause, clauses);
  } else if (!hasSubject && previous) {
    const isAfterComma = tokens[at - 2]?.text === ',';
    // "said that he would stay until they had chosen another, and blamed the press"
    const hung =
      previous.kind === 'adverbial' && isAfterComma && previous.parent !== null ? clauses[previous.parent] : previous;
    const speaker = hung?.kind === 'complement' ? hung.parent : null;
    // "said that the firm lied and accused its owner": whoever speaks goes on speaking.
    if (kind === 'joined' && speaker !== null && isSpeakers(clauses[speaker] as EnglishClause, verb)) {
      clause.sharesWith = speaker;
      return clause;
    }
    clause.sharesWith =
      kind === 'joined' && !(previous.kind === 'relative' && isAfterComma) ? index - 1 : resumedBy(clauses);
  }
  return clause;
}

/** "The start-up she joined": where who does it stands right behind the thing that it is done to; -1 where nobody does. */
function startOfBareRelative(tokens: readonly EnglishToken[], from: number, to: number): number {
  const at = to - 1;
  if (!/^(?:he|she|they|we|it)$/.test(tokens[at]?.lower ?? '')) return -1;
  let opens = at - 2;
  while (opens > from && at - opens < LONGEST_THING && !OPENS_THING.test(tokens[opens]?.lower ?? '')) opens--;
  if (opens < from || !OPENS_THING.test(tokens[opens]?.lower ?? '')) return -1;
  if (opens > from && !isTimePhrase(tokens, from, opens)) return -1;
  const words = tokens.slice(opens, at);
  if (words.some((t) => t.kind !== 'word' || OF_LINK.test(t.lower)) || isTimePhrase(tokens, from, at)) return -1;
  const last = words.at(-1)?.lower ?? '';
  return NAMES_TIME.test(last) || OF_MOMENT.test(last) ? -1 : at;
}
const LONGEST_THING = 6;
const OPENS_THING = /^(?:the|an?|his|her|their|its|every|all)$/;
const OF_MOMENT = /^(?:moment|time|more|less|minute|hour|second|once|instant|way)$/;
const OF_LINK =
  /^(?:and|or|but|than|as|if|when|that|who|which|before|after|because|while|until|since|later|earlier|before)$/;

/** "which Doe founded in 2004 and Roe bought in 2011": the second has a subject, and its object is the first's. */
const isAnotherRelative = (
  tokens: readonly EnglishToken[],
  { from, verb }: EnglishClause,
  previous: EnglishClause,
): boolean =>
  previous.isObjectRelative &&
  /^(?:which|whom|that)$/.test(previous.intro ?? '') &&
  tokens[from - 1]?.lower === 'and' &&
  tokens[from - 2]?.text !== ',' &&
  tokens[from]?.isCapital === true &&
  !verb.isPassive &&
  /^(?:in|on|from|for|last|during|,|\.)$/.test(tokens[verb.to]?.lower ?? '.');

/** "on August 22", "in the autumn of 2020", "a week later", "last May". */
function isTimePhrase(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  if (to <= from || !OPENS_TIME.test(tokens[from]?.lower ?? '')) return false;
  const words = tokens.slice(from, to);
  return words.some((t) => NAMES_TIME.test(t.lower)) && words.every((t) => OF_TIME.test(t.lower));
}
const OPENS_TIME =
  /^(?:on|in|at|by|last|this|that|late|early|earlier|later|until|within|for|since|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const NAMES_TIME =
  /^(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mid-)?(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)|spring|summer|autumn|fall|winter|days?|weeks?|months?|years?|night|morning|afternoon|evening|decades?|weekend|christmas|easter)$/;
const OF_TIME = new RegExp(
  `${NAMES_TIME.source}|^(?:on|in|at|by|of|the|an?|last|this|that|next|same|following|previous|late|early|earlier|later|mid|end|start|beginning|close|until|within|for|since|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+(?:st|nd|rd|th)?|,)$`,
);

/** Whether a word belongs to a phrase that tells when. */
export const isOfTime = ({ lower }: EnglishToken): boolean =>
  OF_TIME.test(lower) || /^(?:then|time|moment|now)$/.test(lower);

const isSpeakers = (speaker: EnglishClause, verb: EnglishVerb): boolean =>
  goesOnSpeaking(speaker.verb.lemmas[0], verb.lemmas[0]) && !verb.isPassive && verb.tense === speaker.verb.tense;

/** A verb right behind a relative clause, and what hangs on that, has the subject that stands before it. */
function resume(tokens: readonly EnglishToken[], clause: EnglishClause, clauses: readonly EnglishClause[]): void {
  let at = clauses.length - 1;
  while (at > 0 && /^(?:adverbial|joined|complement)$/.test(clauses[at]?.kind ?? '')) at--;
  const relative = clauses[at];
  if (relative?.kind !== 'relative') {
    clause.sharesWith = resumedBy(clauses);
    clause.kind = 'joined';
    return;
  }
  while (clauses[at - 1]?.kind === 'relative' && clauses[at - 1]?.antecedent === relative.antecedent) at--;
  const before = clauses[at - 1];
  const to = (clauses[at] as EnglishClause).from;
  clause.subject = { from: before ? before.verb.to : 0, to };
  const opener = before ? findOpener(tokens, before.verb.to, to) : -1;
  if (opener >= 0) {
    clause.subject.from = opener + 1;
    clause.kind = 'adverbial';
    clause.intro = tokens[opener]?.lower ?? null;
  }
  clause.quoteFrom = opener >= 0 ? opener : before ? relative.from : 0;
  if (before && clause.subject.to - clause.subject.from === 0) clause.sharesWith = at - 1;
}

/** "(Doe left) after Roe, whom she had hired, sued her": the conjunction right before the subject that goes on; or -1. */
function findOpener(tokens: readonly EnglishToken[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    if (OPENS_CLAUSE.test(tokens[i]?.lower ?? ''))
      return tokens[i + 1]?.isCapital || tokens[i + 1]?.lower === 'the' ? i : -1;
    if (tokens[i]?.kind === 'mark' || PREPOSITION.test(tokens[i]?.lower ?? '')) return -1;
  }
  return -1;
}
const OPENS_CLAUSE = /^(?:after|before|when|while|because|although|though|until)$/;

/** After a relative clause the sentence goes on with the subject before it: a clause whose verb came later shares it. */
function resumedBy(clauses: readonly EnglishClause[]): number | null {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const kind = (clauses[i] as EnglishClause).kind;
    if (kind !== 'relative' && kind !== 'adverbial') return i;
    if (kind === 'relative' && i === 0) return 0;
  }
  return clauses.length > 0 ? clauses.length - 1 : null;
}
