/**
 * Which clauses of a sentence report a happening, and by which verb.
 *
 * Promises: a happening told through another verb ("said that it had fired", "agreed to buy", "was forced to resign")
 * is typed by the happening and reported once; "if", "whether" and negated clauses report nothing.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import { REDUCED_TYPES } from './chooseReducedReports.ts';
import type { EnglishClause } from './englishClause.ts';
import { isHungOn, type Report } from './englishReport.ts';
import { hedged, isNegatedSaying, isNoneDone, isQuotedDenial } from './hedgeReport.ts';
import { findInClause } from './readClauseReport.ts';
import { type matchEnglishRule, readVerb } from './rules/matchEnglishRule.ts';
import { SPEECH } from './rules/VoiceEnglishRules.ts';

export function chooseReports(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report[] {
  const reports: Report[] = [];
  const isConditional = clauses.map((c) => /^(?:if|unless|whether|lest)$/.test(c.intro ?? '') || isAsked(tokens, c));
  // "asked whether he had lied and left": both are asked.
  clauses.forEach((c, i) => {
    if (c.kind === 'joined' && c.sharesWith !== null && clauses[c.sharesWith]?.intro === 'whether')
      isConditional[i] = true;
  });
  const startsWithIf = /^(?:if|unless)$/.test(tokens[0]?.lower ?? '');
  // "If convicted, he could be jailed": what may follow is told; what it hangs on has not happened.
  const isIfParticiple =
    startsWithIf && readVerb(tokens[1]?.lower ?? '').some((r) => r.form === 'part') && !tokens[1]?.isCapital;
  const swallowed = new Set<number>();
  clauses.forEach((clause, i) => {
    if (isConditional[i] || swallowed.has(i)) return;
    const { verb } = clause;
    if (isIfParticiple && i === 0 && verb.modal === null && clauses.length > 1) return;
    // "If the motion carries, an election could follow": what may come of it is told, what surely would is not.
    if (startsWithIf && !isIfParticiple && (verb.modal ?? '') !== '' && !/^(?:could|may|might)$/.test(verb.modal ?? ''))
      return;
    if (verb.tense === 'perfect' && /^(?:would|could|should|might)$/.test(verb.modal ?? '')) return;
    const found = findInClause(tokens, clauses, i, match, isQuoted);
    if (found && found.rule.type !== 'incident' && isNobody(tokens, clause)) return;
    if (found && clause.reduction && !REDUCED_TYPES[clause.reduction].has(found.rule.type)) return;
    // "Who will succeed Doe is anybody's guess"
    if (i === 0 && clauses.length > 1 && /^(?:who|whom)$/.test(tokens[0]?.lower ?? '') && verb.modal !== null) return;
    if (clause.isAside) return;
    if (found && isByThen(tokens, clause, found)) return;
    if (found && isBackdrop(tokens, clauses, i, found)) return;
    // "ruled that the bank knew of it and went on": what is found is told once.
    const judged = reports.at(-1);
    if (judged && clause.kind === 'joined' && judged.clause === i - 2 && FOUND.test(judged.lemma))
      if (clause.sharesWith === i - 1 && clauses[i - 1]?.kind === 'complement' && judged.rule.type === 'legal') return;
    const inner = innerOf(tokens, clauses, i, match, isQuoted);
    // "rejected claims that it had sold the mine": what is denied is no report of its own.
    if (inner && found?.rule.modality === 'denied') {
      swallowed.add(inner.clause);
      reports.push(found);
      return;
    }
    if (
      inner &&
      (isSpeech(verb.lemmas) || makesKnown(tokens, clause)) &&
      (!found ||
        (found.rule.type === inner.rule.type && clause.kind !== 'adverbial') ||
        /^(?:statement|decision|assessment|support|legal)$/.test(found.rule.type)) &&
      !isConditional[inner.clause]
    ) {
      const hung = clauses[inner.clause] as EnglishClause;
      const isUndone =
        isNoneDone(tokens, verb.lemmas[0] ?? '', hung) ||
        (found?.rule.type === 'statement' && isNegatedSaying(tokens, clauses, i, inner.clause));
      if (found && isUndone) {
        swallowed.add(inner.clause);
        reports.push({ ...found, modality: 'denied' });
        return;
      }
      if (found && isFinding(found, clauses[inner.clause])) {
        swallowed.add(inner.clause);
        reports.push(found);
        return;
      }
      // "said that he would remain in office": what is said is all the news.
      if (found?.rule.type === 'statement' && isStaying(inner, clauses)) {
        swallowed.add(inner.clause);
        reports.push(found);
        return;
      }
      if (!verb.isNegated) {
        swallowed.add(inner.clause);
        reports.push({ ...inner, saidIn: i });
        return;
      }
    }
    const isOfSomebody =
      found !== null && /^(?:joining|appointment|departure|dismissal|return|legal|founding)$/.test(found.rule.type);
    if (found && i > 0 && isHungOn(tokens, clause) && !isOfSomebody && reports.at(-1)?.clause === i - 1) return;
    // "signed a law that stripped the town of …": what the law does is no other happening.
    if (found && isWhatItDoes(tokens, clause) && reports.at(-1)?.clause === i - 1) return;
    const told = reports.at(-1);
    if (found?.rule.type === 'statement' && told && isAttribution(tokens, clauses, i)) {
      told.attributedIn = i;
      // "has sacked Doe and hired Roe, its owner said on Monday": all of it is what was said.
      const first = reports.at(-2);
      if (first && clauses[told.clause]?.kind === 'joined' && clauses[told.clause]?.sharesWith === first.clause)
        first.attributedIn = i;
      return;
    }
    if (found) {
      const [said] = complementsOf(clauses, i);
      const hung = said === undefined ? null : findInClause(tokens, clauses, said, match, isQuoted);
      const isStatement = found.rule.type === 'statement';
      if (isPartOf(clauses, i, found, told)) return;
      // "was led into court and charged": the way there is no news.
      const isWay =
        told?.clause === i - 1 &&
        clause.sharesWith === i - 1 &&
        /^(?:lead|bring|haul|walk|escort)$/.test(told.lemma) &&
        /^(?:charge|remand|arraign|bail|jail)$/.test(found.lemma);
      if (isWay) reports.pop();
      const whole = goesOnFrom(tokens, clauses, i, found, reports);
      if (whole) {
        // "insisted that he had meant well and denied any crime"
        if (found.rule.modality === 'denied') whole.modality = 'denied';
        return;
      }
      if (isStatement && isSaidOn(clauses, i, told)) return;
      if (told && clauses[told.clause]?.isFronted && told.clause === i - 1 && told.rule.type === found.rule.type)
        return;
      // "Doe's lawyer said that he denied it"
      const isPassedOn = hung?.rule.modality === 'denied' && !verb.isNegated;
      const isDenial =
        isStatement &&
        (isPassedOn || isNegatedSaying(tokens, clauses, i, said) || isQuotedDenial(tokens, isQuoted, clause));
      if (isDenial) reports.push({ ...found, modality: 'denied' });
      else if (isStatement && isHint(tokens, clause)) reports.push({ ...found, modality: 'possible' });
      else reports.push(hedged(tokens, clause, found));
      if ((isStatement || isSpeech(verb.lemmas)) && said !== undefined && (!hung || hung.rule.type === 'statement'))
        swallowed.add(said);
    }
  });
  // Where something else happens in the same sentence, a journey is only the way there.
  const strong = reports.filter((r) => !/^(?:fly|travel)$/.test(r.lemma));
  return strong.length > 0 ? strong : reports;
}

/** "hinted that she might ask for another": what is only held out. */
const isHint = (tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean =>
  /^(?:hint|suggest|indicate|signal|intimate)$/.test(verb.lemmas[0] ?? '') &&
  tokens
    .slice(verb.to, verb.to + 8)
    .some(
      (t, k, behind) =>
        /^(?:may|might|could)$/.test(t.lower) &&
        behind[k + 1]?.lower !== 'not' &&
        behind.slice(Math.max(0, k - 3), k).some((b) => b.lower === 'that' || /^(?:he|she|it|they)$/.test(b.lower)),
    );

const isStaying = ({ rule, lemma, clause }: Report, clauses: readonly EnglishClause[]): boolean =>
  rule.type === 'decision' && /^(?:stay|remain)$/.test(lemma) && clauses[clause]?.verb.modal === 'would';

/** What courts and panels do with what was. */
const FOUND = /^(?:rule|find|hold|conclude|determine|establish)$/;

/**
 * What a clause only sets beside the news: "a day before the firm was due to report", "until they had chosen his
 * successor", "met the mayor to tell him that he had lost their trust", "She hit back: on Tuesday she sued".
 */
function isBackdrop(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  { rule, lemma, trigger }: Report,
): boolean {
  const { kind, intro, verb, parent } = clauses[i] as EnglishClause;
  const isDue = verb.lemmas[0] === 'be' && verb.tense === 'past' && trigger > verb.head;
  if (kind === 'adverbial' && intro === 'before' && isDue) return true;
  const host = parent === null ? undefined : clauses[parent];
  if (kind === 'adverbial' && intro === 'until' && host && /^(?:will|would|'ll)$/.test(host.verb.modal ?? ''))
    return true;
  const isTold =
    intro === 'that' &&
    host !== undefined &&
    /^(?:meet|phone|call|visit|see|ring)$/.test(host.verb.lemmas[0] ?? '') &&
    tokens.slice(host.verb.to, clauses[i]?.from).some((t, k, all) => t.lower === 'tell' && all[k - 1]?.lower === 'to');
  if (isTold) return true;
  const isAnswer = rule.type === 'dispute' && /^(?:retaliate|hit|strike|respond|react|fight|push)$/.test(lemma);
  const colon = tokens.findIndex((t, k) => k > trigger && t.text === ':');
  return isAnswer && colon > 0 && colon - trigger <= 2 && colon < tokens.length - 2;
}

/** "The court ruled that Doe had lied": the news is what judges and inquiries find, not what it was. */
const isFinding = ({ rule, lemma }: Report, inner: EnglishClause | undefined): boolean =>
  // "The court heard that Doe had fled": what was heard is told.
  /^(?:legal|assessment)$/.test(rule.type) &&
  lemma !== 'hear' &&
  inner?.verb.tense === 'perfect' &&
  inner.verb.modal === null;

/** "Asked whether she would leave, she said no". */
const isAsked = (tokens: readonly EnglishToken[], { from, verb }: EnglishClause): boolean =>
  tokens[from]?.lower === 'asked' && tokens.slice(from + 1, verb.from).some((t) => /^(?:whether|if)$/.test(t.lower));

/** "By then the money had run out": how things stood, where nobody named does it. */
const isByThen = (tokens: readonly EnglishToken[], { from, subject }: EnglishClause, { rule }: Report): boolean =>
  tokens[from]?.lower === 'by' &&
  /^(?:then|now)$/.test(tokens[from + 1]?.lower ?? '') &&
  /^(?:change|decision|support|deal|dispute|statement)$/.test(rule.type) &&
  !tokens.slice(Math.max(from + 2, subject.from), subject.to).some((t) => t.isCapital || /^(?:he|she)$/.test(t.lower));

/** "Nobody has been arrested", "No charges were brought": tells of nothing. */
const isNobody = (tokens: readonly EnglishToken[], { subject: { from, to } }: EnglishClause): boolean => {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  return (
    to > from &&
    (first === 'nobody' || (first === 'no' && !/^(?:fewer|less|more|doubt|sooner|matter|longer|\d.*)$/.test(second)))
  );
};

/** What a law, order or letter does, told in a relative clause. */
const isWhatItDoes = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean => {
  if (clause.kind !== 'relative' || clause.isObjectRelative || !/^(?:that|which)$/.test(clause.intro ?? ''))
    return false;
  const near = tokens.slice(Math.max(0, clause.from - 8), clause.from);
  return near.some((t) =>
    /^(?:law|bill|order|decree|act|rule|ruling|letter|package|motion|amendment|memo|resolution|policy|agreement|deal|contract|accord|treaty|clause|messages?|questions?|remarks?|comments?|articles?|tweets?|posts?|speech|book|film|cartoon|song|essay|email|emails)$/.test(
      t.lower,
    ),
  );
};

/** "denied it and conceded only …": of one who goes on speaking, the first saying is told. */
const isSaidOn = (clauses: readonly EnglishClause[], i: number, told: Report | undefined): boolean =>
  told?.clause === i - 1 &&
  clauses[i]?.kind === 'joined' &&
  clauses[i]?.sharesWith === i - 1 &&
  (told.rule.type === 'statement' || told.rule.type === 'dispute');

/** "searched the house and carried off two laptops", "was questioned and released": the second is part of the first. */
const isPartOf = (clauses: readonly EnglishClause[], i: number, found: Report, told: Report | undefined): boolean =>
  told?.clause === i - 1 &&
  clauses[i]?.kind === 'joined' &&
  clauses[i]?.sharesWith === i - 1 &&
  told.rule.type === 'legal' &&
  found.rule.type === 'legal' &&
  ((/^(?:search|raid|visit|enter|storm|descend)$/.test(told.lemma) &&
    /^(?:seize|carry|cart|take|confiscate|remove)$/.test(found.lemma)) ||
    (/^(?:question|interview|interrogate)$/.test(told.lemma) && /^(?:release|free|bail)$/.test(found.lemma)));

/** What may be told of in two steps: "was convicted and sentenced", "dragged on and came to nothing". */
const IN_STEPS = /^(?:legal|statement|dispute|support|change|meeting|decision)$/;
/** When something was, in a clause. */
const TELLS_WHEN =
  /^(?:(?:19|20)\d\d|\d+th|later|last|next|earlier|ago|then|afterwards|soon|again|finally|eventually|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|yesterday|today|tomorrow|morning|afternoon|evening|night)\.?$/;

/**
 * "was found guilty and sentenced to two years", "was arrested and let go without charge": the report of the clause that
 * a joined one goes on from, where that tells of the same type at no other time.
 */
function goesOnFrom(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  { rule, modality, lemma }: Report,
  reports: readonly Report[],
): Report | undefined {
  const clause = clauses[i] as EnglishClause;
  if (clause.kind !== 'joined' || clause.sharesWith === null || !IN_STEPS.test(rule.type)) return undefined;
  const told = reports.at(-1);
  if (told?.rule.type !== rule.type || (told.clause !== clause.sharesWith && told.saidIn !== clause.sharesWith))
    return undefined;
  if (tokens.slice(clause.from, clause.to).some((t) => TELLS_WHEN.test(t.lower))) return undefined;
  const isDenial = rule.modality === 'denied';
  if (isDenial !== (told.modality === 'denied'))
    return isDenial && /^(?:insist|maintain|protest|swear)$/.test(told.lemma) ? told : undefined;
  const isSure = (m: Report['modality']) => m === 'asserted' || m === 'reported' || m === 'denied';
  return isSure(modality) === isSure(told.modality) && lemma !== told.lemma ? told : undefined;
}

/** The sentence ends with who says so and when: "…, officials said on Monday". */
const isAttribution = (tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], i: number): boolean => {
  const clause = clauses[i] as EnglishClause;
  if (clause.kind !== 'main' || tokens[clause.from - 1]?.text !== ',') return false;
  // "…, investigators said on Friday, in a report that …"
  const isLast = i === clauses.length - 1;
  const comma = tokens.findIndex((t, k) => k >= clause.verb.to && t.text === ',');
  const isShort =
    (isLast && tokens.length - clause.verb.to <= 9) || (comma >= 0 && comma - clause.verb.to <= 4 && comma < clause.to);
  if (!isLast && clauses.slice(i + 1).some((c) => c.kind === 'main')) return false;
  return (
    isShort &&
    clause.subject.to - clause.subject.from <= 6 &&
    /^(?:say|announce|report|add|confirm|tell)$/.test(clause.verb.lemmas[0] ?? '')
  );
};

/** "let it be known that", "made it plain that" */
const makesKnown = (tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean =>
  /^(?:let|make)$/.test(verb.lemmas[0] ?? '') && tokens[verb.to]?.lower === 'it';

const isSpeech = (lemmas: readonly string[]): boolean => lemmas.some((l) => SPEECH.has(l));

const complementsOf = (clauses: readonly EnglishClause[], i: number): number[] => {
  const next = clauses[i + 1];
  return next?.kind === 'complement' && next.parent === i ? [i + 1] : [];
};

/** The happening in the clause that says what was said, where it is one. */
function innerOf(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report | null {
  const [at] = complementsOf(clauses, i);
  if (at === undefined) return null;
  const inner = findInClause(tokens, clauses, at, match, isQuoted);
  if (!inner || inner.rule.type === 'statement') return null;
  return inner;
}
