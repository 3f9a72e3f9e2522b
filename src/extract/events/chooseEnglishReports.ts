/**
 * Which clauses of a sentence report a happening, and by which verb.
 *
 * Promises: a happening told through another verb ("said that it had fired", "agreed to buy", "was forced to resign")
 * is typed by the happening and reported once; "if", "whether" and negated clauses report nothing.
 */
import type { Modality } from '../../model/vocabulary.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import { HEARSAY } from './joinHearsay.ts';
import { matchByTopic } from './matchByTopic.ts';
import type { MatchedRule, matchEnglishRule } from './matchEnglishRule.ts';
import { readVerb } from './matchEnglishRule.ts';
import { SPEECH } from './VoiceEnglishRules.ts';

export interface Report extends MatchedRule {
  /** Clause in which the happening stands. */
  clause: number;
  /** Token of the trigger. */
  trigger: number;
  /** Whether the trigger is in the passive. */
  isPassive: boolean;
  modality: Modality;
  /** Clause of the verb of saying that it hangs on. */
  saidIn: number | null;
  /** "…, the company said on Monday": the clause at the end that says who says so. */
  attributedIn?: number;
  rule: MatchedRule['rule'];
  /** Where the evidence must begin, for a verb of several in one clause. */
  from?: number;
}

/** "agreed to buy": the infinitive is what happens. */
const TOWARDS =
  /^(?:agree|decide|choose|force|compel|go|continue|begin|start|move|manage|opt|elect|ask|order|help|use|have|vote|persuade|oblige|make|proceed|rush|appear|bring|call|invite|hire|join|allow|tell|urge|step|return|fly|travel|try|return|come|sign|resolve|team)$/;
const PLANS =
  /^(?:plan|schedule|expect|intend|set|prepare|aim|hope|vow|pledge|promise|want|poise|commit|undertake|arrange|propose|slate|project|offer|due)$/;
const MAYBE =
  /^(?:threaten|consider|weigh|contemplate|think|believe|rumour|rumor|tip|seek|mull|explore|appear|seem|likely)$/;
const LEFT_UNDONE = /^(?:refuse|decline|fail|forget|hesitate|stop|avoid|neglect)$/;

export function chooseReports(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report[] {
  const reports: Report[] = [];
  const isConditional = clauses.map((c) => /^(?:if|unless|whether|lest)$/.test(c.intro ?? ''));
  const startsWithIf = /^(?:if|unless)$/.test(tokens[0]?.lower ?? '');
  // "If convicted, he could be jailed": what may follow is told; what it hangs on has not happened.
  const isIfParticiple =
    startsWithIf && readVerb(tokens[1]?.lower ?? '').some((r) => r.form === 'part') && !tokens[1]?.isCapital;
  const swallowed = new Set<number>();
  clauses.forEach((clause, i) => {
    if (isConditional[i] || swallowed.has(i)) return;
    const { verb } = clause;
    if (isIfParticiple && i === 0 && verb.modal === null && clauses.length > 1) return;
    if (startsWithIf && !isIfParticiple && (verb.modal ?? '') !== '') return;
    if (verb.tense === 'perfect' && /^(?:would|could|should|might)$/.test(verb.modal ?? '')) return;
    const found = findInClause(tokens, clauses, i, match, isQuoted);
    const inner = innerOf(tokens, clauses, i, match, isQuoted);
    if (
      inner &&
      isSpeech(verb.lemmas) &&
      (!found || /^(?:statement|decision|assessment|support|legal)$/.test(found.rule.type)) &&
      !isConditional[inner.clause]
    ) {
      const isDenied = found?.rule.modality === 'denied' || verb.lemmas.includes('deny');
      if (isDenied && found) {
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
      return;
    }
    if (found) {
      const [said] = complementsOf(clauses, i);
      const hung = said === undefined ? null : findInClause(tokens, clauses, said, match, isQuoted);
      const isStatement = found.rule.type === 'statement';
      if (isStatement && isSaidOn(clauses, i, told)) return;
      if (told && clauses[told.clause]?.isFronted && told.clause === i - 1 && told.rule.type === found.rule.type)
        return;
      const isDenial = isStatement && isNegatedSaying(tokens, clauses, i, said);
      reports.push(isDenial ? { ...found, modality: 'denied' } : hedged(tokens, clause, found));
      if ((isStatement || isSpeech(verb.lemmas)) && said !== undefined && (!hung || hung.rule.type === 'statement'))
        swallowed.add(said);
    }
  });
  // Where something else happens in the same sentence, a journey is only the way there.
  const strong = reports.filter((r) => !/^(?:fly|travel)$/.test(r.lemma));
  return strong.length > 0 ? strong : reports;
}

/** What a law, order or letter does, told in a relative clause. */
const isWhatItDoes = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean => {
  if (clause.kind !== 'relative' || clause.isObjectRelative || !/^(?:that|which)$/.test(clause.intro ?? ''))
    return false;
  const near = tokens.slice(Math.max(0, clause.from - 8), clause.from);
  return near.some((t) =>
    /^(?:law|bill|order|decree|act|rule|ruling|letter|package|motion|amendment|memo|resolution|policy)$/.test(t.lower),
  );
};

/** "denied it and conceded only …": of one who goes on speaking, the first saying is told. */
const isSaidOn = (clauses: readonly EnglishClause[], i: number, told: Report | undefined): boolean =>
  told?.clause === i - 1 &&
  clauses[i]?.kind === 'joined' &&
  clauses[i]?.sharesWith === i - 1 &&
  (told.rule.type === 'statement' || told.rule.type === 'dispute');

/** What is only thought about: "is considering suing", "is exploring a merger", "has not ruled out resigning". */
const PONDERS =
  /^(?:consider|weigh|mull|contemplate|explore|eye|float|discuss|debate|study|ponder|toy|flirt|entertain|moot)$/;

/** A report whose clause only plans it or thinks about it. */
function hedged(tokens: readonly EnglishToken[], { verb }: EnglishClause, report: Report): Report {
  if (report.modality !== 'asserted') return report;
  const lead = verb.lemmas[0] ?? '';
  const isInside = report.trigger > verb.head;
  const isPondered =
    report.trigger === verb.head && /^(?:consider|weigh|mull|contemplate|explore|eye|ponder|moot)$/.test(lead);
  if (isPondered || (isInside && PONDERS.test(lead))) return { ...report, modality: 'possible' };
  const isOpen = lead === 'rule' && verb.isNegated && tokens[verb.to]?.lower === 'out';
  if (isOpen) return { ...report, modality: 'possible' };
  // "vowed to appeal to the highest court": what is told is what is to come.
  const isVow = /^(?:vow|pledge|promise|swear|undertake)$/.test(lead) && tokens[verb.to]?.lower === 'to';
  return isVow && tokens[verb.to + 1]?.lower !== 'be' ? { ...report, modality: 'planned' } : report;
}

/** "insisted that no rules had been broken": a denial without the word. */
const isNegatedSaying = (
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  said: number | undefined,
): boolean => {
  const complement = said === undefined ? undefined : clauses[said];
  const clause = clauses[i] as EnglishClause;
  if (!complement) return false;
  const lead = clause.verb.lemmas[0] ?? '';
  if (/^(?:say|tell|claim|contend|assert|argue|testify|state)$/.test(lead)) return isOwnDenial(tokens, complement);
  if (!/^(?:insist|maintain|protest|swear)$/.test(lead)) return false;
  return (
    complement.verb.isNegated ||
    tokens
      .slice(complement.from, complement.to)
      .some((t) => /^(?:no|not|nothing|nobody|never|none|neither|innocent)$/.test(t.lower))
  );
};

/** "said that he never took the money", "said it was not in talks": of oneself, and of what is or was. */
function isOwnDenial(tokens: readonly EnglishToken[], { verb, subject, to }: EnglishClause): boolean {
  if (verb.modal !== null) return false;
  const words = tokens
    .slice(subject.from, Math.min(to, verb.to + 5))
    .map((t) => t.lower)
    .join(' ');
  if (
    /^there (?:is|was|are|were|had been|has been) no (?:truth|basis|foundation|question|substance|cover-up|evidence)\b/.test(
      words,
    )
  )
    return true;
  if (!/^(?:he|she|it|they)\b/.test(words)) return false;
  if (/^\S+ (?:had |has |have )?never\b|\bnothing (?:wrong|illegal|improper|of)\b/.test(words)) return true;
  return (
    (verb.isNegated && verb.tense === 'progressive') ||
    /\b(?:not|n't) in (?:talks|negotiations|discussions)\b/.test(words)
  );
}

/** The sentence ends with who says so and when: "…, officials said on Monday". */
const isAttribution = (tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], i: number): boolean => {
  const clause = clauses[i] as EnglishClause;
  if (clause.kind !== 'main' || tokens[clause.from - 1]?.text !== ',') return false;
  // "…, investigators said on Friday, in a report that …"
  const isLast = i === clauses.length - 1;
  const comma = tokens.findIndex((t, k) => k >= clause.verb.to && t.text === ',');
  const isShort = isLast
    ? tokens.length - clause.verb.to <= 9
    : comma >= 0 && comma - clause.verb.to <= 4 && comma < clause.to;
  if (!isLast && clauses.slice(i + 1).some((c) => c.kind === 'main')) return false;
  return (
    isShort &&
    clause.subject.to - clause.subject.from <= 6 &&
    /^(?:say|announce|report|add|confirm|tell)$/.test(clause.verb.lemmas[0] ?? '')
  );
};

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

function findInClause(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report | null {
  const clause = clauses[i] as EnglishClause;
  const { verb } = clause;
  if (verb.isNegated) return null;
  const subject = subjectWords(tokens, clauses, i);
  const after = tokens.slice(verb.to, endOf(tokens, clauses, i));
  let modality: Modality = modalityOf(clause);
  const lead = verb.lemmas[0] ?? '';
  const isAsking =
    /^(?:ask|tell|order|invite|urge|hire|choose|pick)$/.test(lead) && tokens[verb.to]?.isCapital === true;
  const infinitive =
    findInfinitive(tokens, verb.to, clause.to, isQuoted) ??
    (isAsking ? findAskedInfinitive(tokens, verb.to, clause.to, isQuoted) : null);
  const isPlan =
    verb.lemmas.some((l) => PLANS.test(l)) ||
    (lead === 'be' && /^(?:due|set|likely|about|expected|ready|poised|bound)$/.test(tokens[verb.to]?.lower ?? '')) ||
    (verb.lemmas.includes('go') && verb.tense === 'progressive');
  const isMaybe =
    verb.lemmas.some((l) => MAYBE.test(l) || (verb.isPassive && l !== 'know' && HEARSAY.test(l))) ||
    (lead === 'be' && tokens[verb.to]?.lower === 'likely');
  const isDemand = lead === 'call' && /^(?:for|on)$/.test(tokens[verb.to]?.lower ?? '');
  const isTowards = (!isDemand && verb.lemmas.some((l) => TOWARDS.test(l))) || lead === 'be' || lead === 'have';
  // "will lead the club": a post to come, where "leads" only says what somebody has.
  const isToCome = verb.modal === 'will' && !verb.isPassive;
  const own =
    match(verb.lemmas, verb.isPassive, after, subject) ??
    (isToCome
      ? match(
          verb.lemmas.map((l) => `will-${l}`),
          false,
          after,
          subject,
        )
      : null);
  const base = { clause: i, saidIn: null };
  if (infinitive && (isPlan || isMaybe || isTowards)) {
    const rest = tokens.slice(infinitive.to, clause.to);
    const inner = match(infinitive.lemmas, infinitive.isPassive, rest, subject);
    if (
      inner &&
      inner.rule.type !== 'statement' &&
      !(lead === 'be' && inner.lemma === 'blame') &&
      (!own ||
        !/^(?:decision|dispute|appointment|legal|deal|meeting|founding|dismissal)$/.test(own.rule.type) ||
        /^(?:agree|decide|vote|opt|choose|resolve)$/.test(lead))
    ) {
      if (isMaybe) modality = 'possible';
      else if (isPlan && !verb.lemmas.some((l) => /^(?:set)$/.test(l) && !verb.isPassive && lead !== 'be'))
        modality = 'planned';
      else if (lead === 'be' && (verb.tense === 'present' || tokens[verb.to]?.lower === 'to'))
        modality = modality === 'asserted' ? 'planned' : modality;
      return { ...base, ...inner, trigger: infinitive.head, isPassive: infinitive.isPassive, modality };
    }
  }
  const isFailedTest = own?.rule.type === 'assessment' && lead === 'fail';
  if (verb.lemmas.some((l) => LEFT_UNDONE.test(l)) && infinitive && lead !== 'refuse' && !isFailedTest) return null;
  if (own) {
    // "when he is sentenced on Feb. 3" is still to come.
    const isStillToCome = verb.tense === 'present' && verb.isPassive && clause.intro === 'when';
    // "is being tried": under way now.
    const isUnderWay = tokens.slice(verb.from, verb.head).some((t) => t.lower === 'being');
    const isState = verb.tense === 'present' && !isStillToCome && !isUnderWay;
    const isScheduled = isState && (isPlan || isOnTheCalendar(own, verb.isPassive, after));
    if (isState && !isScheduled && !isReportedPresent(own, verb.isPassive)) return null;
    if (isStillToCome || isScheduled) modality = 'planned';
    return { ...base, ...own, trigger: verb.head, isPassive: verb.isPassive, modality: own.rule.modality ?? modality };
  }
  if (verb.tense === 'present') return null;
  const participle = findParticiple(tokens, clauses, i, match, isQuoted, modality);
  if (participle) return participle;
  const topic = infinitive && (isPlan || isMaybe) ? null : matchByTopic(verb.lemmas, after, subject);
  return topic && { ...base, ...topic, trigger: verb.head, isPassive: verb.isPassive, modality };
}

/** "published an essay accusing managers of …": the participle carries what happens where the verb does not. */
function findParticiple(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
  modality: Modality,
): Report | null {
  const clause = clauses[i] as EnglishClause;
  for (let k = clause.verb.to; k < clause.to; k++) {
    const token = tokens[k] as EnglishToken;
    if (isQuoted[k] || !token.lower.endsWith('ing') || token.kind !== 'word' || token.isCapital) continue;
    if (
      /^(?:of|the|a|an|his|her|its|their|for|without|from|by|about|against)$/.test(tokens[k - 1]?.lower ?? '') ||
      tokens[k - 1]?.kind === 'possessive'
    )
      if (!(tokens[k - 1]?.lower === 'by' && BY_DOING.test(token.lower))) continue;
    const readings = readVerb(token.lower).filter((r) => r.form === 'ing');
    if (readings.length === 0) continue;
    const found = match(
      readings.map((r) => r.lemma),
      false,
      tokens.slice(k + 1, clause.to),
      [],
    );
    if (!found || /^(?:change|meeting|statement|support)$/.test(found.rule.type)) continue;
    return { ...found, clause: i, saidIn: null, trigger: k, isPassive: false, modality };
  }
  return null;
}

/** The words of a clause's subject, also where it is another clause's or the noun that it describes. */
function subjectWords(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
): readonly EnglishToken[] {
  let clause = clauses[i] as EnglishClause;
  for (let k = 0; k < 6 && clause.sharesWith !== null; k++) clause = clauses[clause.sharesWith] as EnglishClause;
  const own = tokens.slice(clause.subject.from, clause.subject.to);
  if (own.length > 0 || !clause.antecedent || clause.isObjectRelative) return own;
  const { from, to } = clause.antecedent;
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  return tokens.slice(Math.max(from, end - 7), end);
}

/** "broke its record by signing …": what was done. */
const BY_DOING =
  /^(?:signing|appointing|hiring|buying|acquiring|selling|sacking|launching|firing|suspending|suing|resigning|merging)$/;

interface Infinitive {
  lemmas: string[];
  isPassive: boolean;
  head: number;
  to: number;
}

/** "to" and a base form within a few words of the verb: "asked him to resign", "is to be sold". */
function findInfinitive(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (tokens[i]?.kind === 'mark' || isQuoted[i]) return null;
    if (tokens[i]?.lower !== 'to') continue;
    let k = i + 1;
    let isPassive = false;
    if (tokens[k]?.lower === 'have') k++;
    if (/^(?:be|been)$/.test(tokens[k]?.lower ?? '')) {
      isPassive = true;
      k++;
    }
    while (/ly$|^(?:not|also)$/.test(tokens[k]?.lower ?? '')) k++;
    // "is thought to be weighing"
    if (isPassive && tokens[k]?.lower.endsWith('ing')) isPassive = false;
    const form = isPassive
      ? 'part'
      : tokens[i + 1]?.lower === 'have'
        ? 'part'
        : tokens[k - 1]?.lower === 'be'
          ? 'ing'
          : 'base';
    const readings = readVerb(tokens[k]?.lower ?? '').filter((r) => r.form === form);
    if (readings.length > 0 && !tokens[k]?.isCapital)
      return { lemmas: readings.map((r) => r.lemma), isPassive, head: k, to: k + 1 };
    return null;
  }
  return null;
}

/** "asked Jane Doe, the treasurer, and John Roe to design …": the infinitive behind a list of names. */
function findAskedInfinitive(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  isQuoted: readonly boolean[],
): Infinitive | null {
  for (let i = from; i < Math.min(to, from + 32); i++)
    if (tokens[i]?.lower === 'to' && (tokens[i - 1]?.isCapital || tokens[i - 1]?.text === ','))
      return findInfinitive(tokens, i, to, isQuoted);
  return null;
}

/** What the rules may look at behind the verb: its clause, and the next one's first words where that hangs on it. */
const endOf = (tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], i: number): number => {
  const clause = clauses[i] as EnglishClause;
  const next = clauses[i + 1];
  if (next && isHungOn(tokens, next)) return next.to;
  return next && next.kind === 'complement' ? next.verb.to : clause.to;
};

/**
 * The present tense tells of states and habits, save for what is said, for and against others too, and for the
 * happenings of now.
 */
const isReportedPresent = ({ rule, lemma }: MatchedRule, isPassive: boolean): boolean =>
  rule.modality !== undefined ||
  (rule.type === 'statement' && !isPassive) ||
  (/^(?:dispute|support)$/.test(rule.type) && !isPassive && VOICED.test(lemma)) ||
  /^(?:replace|succeed|join|slide)$/.test(lemma);
const VOICED =
  /^(?:accuse|argue|assail|attack|blame|castigate|challenge|complain|condemn|contend|contest|criticise|criticize|decry|defend|demand|denounce|deride|dismiss|disown|dispute|endorse|fault|fume|grumble|hail|lament|liken|mock|object|oppose|praise|question|rail|reject|ridicule|salute|scoff|slam|thank|threaten|vouch|warn|compare|applaud|back|commend|retort|champion|laud|credit|rebuke|berate|chide)$/;

/** "takes up the reins on 1 April", "the trial opens on Monday": set down for a day. */
const isOnTheCalendar = ({ rule }: MatchedRule, isPassive: boolean, after: readonly EnglishToken[]): boolean =>
  !isPassive &&
  /^(?:appointment|departure|joining|return|launch|legal|meeting|restructuring)$/.test(rule.type) &&
  after.some(
    (t, i) =>
      /^(?:on|next|tomorrow|this|from)$/.test(t.lower) &&
      (t.lower === 'tomorrow' || ON_A_DAY.test(after[i + 1]?.lower ?? '')),
  );
const ON_A_DAY =
  /^(?:\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|week|month|year|spring|summer|autumn|fall|winter|season)$/;

function modalityOf({ verb }: EnglishClause): Modality {
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'would') return 'planned';
  if (verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could') return 'possible';
  if (verb.modal === 'can' || verb.modal === 'should' || verb.modal === 'must') return 'possible';
  return 'asserted';
}

/** "a letter in which …": belongs to what it describes. */
export const isHungOn = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  clause.kind === 'relative' &&
  /^(?:which|whom)$/.test(clause.intro ?? '') &&
  /^(?:in|of|on|by|under|with|to|from|for)$/.test(tokens[clause.from - 1]?.lower ?? '');
