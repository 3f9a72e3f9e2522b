/**
 * The happening that one clause of an English sentence reports: by its verb, the infinitive behind it ("agreed to buy"),
 * a participle ("published an essay accusing"), or its topic.
 *
 * Promises: a negated clause reports nothing. Does not know: what other clauses say of it.
 */
import type { Modality } from '../../model/vocabulary.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import { isHungOn, type Report } from './englishReport.ts';
import { findBefallen, findHad, findSeen } from './findBefallen.ts';
import { findAskedInfinitive, findGerund, findInfinitive, findRankedInfinitive } from './findInfinitive.ts';
import { HEARSAY } from './joinHearsay.ts';
import { matchByTopic } from './matchByTopic.ts';
import { type MatchedRule, type matchEnglishRule, readVerb } from './matchEnglishRule.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';

/** "agreed to buy": the infinitive is what happens. */
const TOWARDS =
  /^(?:agree|decide|choose|force|compel|go|continue|begin|start|move|manage|opt|elect|ask|order|help|use|have|vote|persuade|convince|oblige|make|proceed|rush|appear|bring|call|invite|hire|join|allow|tell|urge|step|return|fly|travel|try|return|come|sign|resolve|team|press|pressure|instruct|clear|pay)$/;

/** "persuaded Doe to leave": what is moved to do something stands behind the verb, and does it. */
const PIVOT =
  /^(?:force|compel|ask|order|help|persuade|convince|oblige|invite|allow|tell|urge|want|expect|bring|hire|enable|encourage|instruct|press|permit|get|lead|pay)$/;
/** Where the infinitive was done; what somebody was only told or asked to do may not have been. */
const DONE_BY_PIVOT = /^(?:force|compel|help|persuade|convince|oblige|allow|bring|hire|enable|permit|get|lead|pay)$/;

/** The tokens between an active verb and "to", where they name whoever is moved to do it. */
function findPivot(tokens: readonly EnglishToken[], { to, isPassive, lemmas }: EnglishVerb, head: number) {
  if (isPassive || !lemmas.some((l) => PIVOT.test(l))) return undefined;
  let end = to;
  while (end < head && tokens[end]?.lower !== 'to') end++;
  return end > to && end < head ? { from: to, to: end } : undefined;
}

const PLANS =
  /^(?:plan|schedule|expect|intend|mean|set|prepare|aim|hope|vow|pledge|promise|want|poised?|commit|undertake|arrange|propose|slate|project|offer|due)$/;

const MAYBE =
  /^(?:threaten|consider|weigh|contemplate|think|believe|rumour|rumor|tip|seek|mull|explore|appear|seem|likely)$/;

/** What is only thought about: "is considering suing", "is exploring a merger", "has not ruled out resigning". */
export const PONDERS =
  /^(?:consider|weigh|mull|contemplate|explore|eye|float|discuss|debate|study|ponder|toy|flirt|entertain|moot)$/;

/** Behind "was thinking of", "is on the point of", "came close to": the place of what may come; else 0. */
function afterNearing(tokens: readonly EnglishToken[], { lemmas, to, isPassive, tense }: EnglishVerb): number {
  const words = tokens.slice(to, to + 4).map((t) => t.lower);
  const [first, second, third, fourth] = words;
  if (isPassive) return 0;
  if (lemmas[0] === 'think' && first === 'of') return tense === 'past' ? 0 : to + 1;
  const isEdge = first === 'on' && second === 'the' && /^(?:point|verge|brink|edge|cusp)$/.test(third ?? '');
  return lemmas[0] === 'be' && isEdge && fourth === 'of' ? to + 4 : 0;
}

/** "It took the panel until July 2023 to refer the case": the place of "to", where it was done at last; else 0. */
function afterWaiting(tokens: readonly EnglishToken[], { verb, to }: EnglishClause): number {
  if (verb.lemmas[0] !== 'take' || verb.tense !== 'past' || tokens[verb.from - 1]?.lower !== 'it') return 0;
  let isLong = false;
  for (let k = verb.to; k < Math.min(to, verb.to + LONGEST_WAIT); k++) {
    const word = tokens[k]?.lower ?? '';
    isLong ||= /^(?:until|years?|months?|weeks?|days?|hours?|decades?)$/.test(word);
    if (word === 'to') return isLong ? k : 0;
  }
  return 0;
}
const LONGEST_WAIT = 16;

const NAMES_IT = /^(?:describe|call|term|consider|regard|see|brand|label|deem|believe|say|think)$/;

const LEFT_UNDONE = /^(?:refuse|decline|fail|forget|hesitate|stop|avoid|neglect)$/;

/** "is unlikely to resign", "was unable to sell": as good as not. */
const isUnlikely = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:unlikely|unable|unwilling|reluctant|loath|powerless|hesitant)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to';

/** "has no plans to sell", "there was no question of selling": not even planned. */
export const isUnplanned = (tokens: readonly EnglishToken[], { to }: EnglishVerb): boolean =>
  tokens[to]?.lower === 'no' &&
  tokens
    .slice(to + 1, to + 4)
    .some((t) => /^(?:plans?|intentions?|wish|desire|question|proposals?|thought|talk|interest)$/.test(t.lower));

/** "became the third minister to resign", "is the first of four to quit": what whoever is counted so has done. */
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|last|latest|youngest|oldest|sole)$/;
const isRanked = (tokens: readonly EnglishToken[], { lemmas, to }: EnglishVerb): boolean =>
  /^(?:be|become)$/.test(lemmas[0] ?? '') &&
  tokens[to]?.lower === 'the' &&
  tokens.slice(to + 1, to + 3).some((t) => RANK.test(t.lower));
/** "is far from the first to resign": of whom nothing is told by that. */
const isFarFrom = (tokens: readonly EnglishToken[], { lemmas, to }: EnglishVerb): boolean =>
  lemmas[0] === 'be' &&
  /^(?:far from|hardly|scarcely|by no means) the\b/.test(
    tokens
      .slice(to, to + 4)
      .map((t) => t.lower)
      .join(' '),
  );

/** "nearly resigned", "almost sold": as good as not, where it is no measure. */
const isAlmost = (tokens: readonly EnglishToken[], { from, head }: EnglishVerb): boolean =>
  [tokens[from - 1], tokens[head - 1]].some((t) => /^(?:nearly|almost)$/.test(t?.lower ?? ''));

/** "Doe, who led the prosecution", "which holds no shares": who or what it is, where no day, month or year stands beside. */
const isPortrait = (
  tokens: readonly EnglishToken[],
  { kind, intro, verb, to, isObjectRelative }: EnglishClause,
): boolean =>
  kind === 'relative' &&
  /^(?:who|which)$/.test(intro ?? '') &&
  !isObjectRelative &&
  !verb.isPassive &&
  verb.modal === null &&
  verb.tense !== 'progressive' &&
  verb.lemmas.some((l) => PORTRAYS.test(l)) &&
  !/^(?:up|on|out|off|over|away)$/.test(tokens[verb.to]?.lower ?? '') &&
  !tokens.slice(verb.to, verb.to + 4).some((t) => LED_DEED.test(t.lower)) &&
  !tokens.slice(verb.from, to).some((t) => /^(?:19|20)\d\d$/.test(t.lower) || (t.isCapital && ON_A_DAY.test(t.lower)));
/** What somebody led that happened. */
const LED_DEED =
  /^(?:revolt|rebellion|coup|protests?|walkout|strike|boycott|charge|uprising|mutiny|takeover|buyout|bid|race|march|exodus|talks|election|elections|hearing|meeting|press|news)$/;
const PORTRAYS = /^(?:lead|head|chair|run|hold|own|oppose|represent|manage|edit|coach)$/;

/** "usually takes over", "often visits": what is done time and again. */
const isHabit = (tokens: readonly EnglishToken[], { from, head, tense }: EnglishVerb): boolean =>
  tense === 'present' &&
  [tokens[from - 1], tokens[head - 1]].some((t) =>
    /^(?:usually|typically|generally|normally|routinely|often|sometimes|seldom|rarely|regularly)$/.test(t?.lower ?? ''),
  );

/** "would have sold": what did not come. */
const isUnreal = (tokens: readonly EnglishToken[], { modal, from, head }: EnglishVerb): boolean =>
  modal === 'would' && tokens.slice(from, head).some((t) => t.lower === 'have');

/** "Norvane should sell": an opinion, unless it has a day ("should open in May"). */
const isOnlyOwed = (tokens: readonly EnglishToken[], { verb, to }: EnglishClause): boolean =>
  verb.modal === 'should' && !tokens.slice(verb.to, to).some((t) => ON_A_DAY.test(t.lower));

/** "In 2019 he would join the board", "would later leave": what came after what was told. */
const isNarrated = (tokens: readonly EnglishToken[], { kind, from, verb }: EnglishClause): boolean => {
  if (verb.modal !== 'would' || !/^(?:main|joined|resumed|relative)$/.test(kind)) return false;
  const inside = tokens.slice(verb.from + 1, verb.head + 1).map((t) => t.lower);
  if (inside.some((word) => /^(?:later|eventually|ultimately|subsequently)$/.test(word))) return true;
  const front = tokens.slice(from, verb.from).map((t) => t.lower);
  if (kind === 'relative') return false;
  return /^in (?:the (?:early|late|mid) )?(?:19|20)\d\d\b|^(?:\S+ ){1,3}later\b|^(?:later|soon after)\b/.test(
    front.join(' '),
  );
};

/** Over "all but", "almost", "now" before an adjective. */
const afterSure = (tokens: readonly EnglishToken[], at: number): number =>
  tokens[at]?.lower === 'all' && tokens[at + 1]?.lower === 'but'
    ? at + 2
    : /^(?:almost|virtually|now|still|widely|both)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : at;

/** What was not done, where that is the news: "had not been seen at her desk", "has not ruled out a sale". */
function findUndone(clause: EnglishClause, i: number, found: MatchedRule | null): Report | null {
  const { verb } = clause;
  if (!found || (verb.tense === 'present' && !found.rule.modality)) return null;
  // "could not repeat it": did not.
  const isUnable = /^(?:can|could)$/.test(verb.modal ?? '');
  const modality = found.rule.modality ?? (isUnable ? 'asserted' : modalityOf(clause));
  return { ...found, clause: i, saidIn: null, trigger: verb.head, isPassive: verb.isPassive, modality };
}

export function findInClause(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report | null {
  const clause = clauses[i] as EnglishClause;
  const { verb } = clause;
  const isLeftOpen = verb.lemmas[0] === 'rule' && verb.isNegated && tokens[verb.to]?.lower === 'out';
  if (isUnlikely(tokens, verb.to) || isUnplanned(tokens, verb) || isFarFrom(tokens, verb)) return null;
  if (isUnreal(tokens, verb) || isHabit(tokens, verb) || isOnlyOwed(tokens, clause)) return null;
  // "coaches used to clear their desks": what was done time and again.
  if (verb.lemmas[0] === 'use' && !verb.isPassive && tokens[verb.to]?.lower === 'to') return null;
  // "charged with what it described as a fraud": how something is called.
  if (clause.intro === 'what' && verb.lemmas.some((l) => NAMES_IT.test(l))) return null;
  if (isPortrait(tokens, clause)) return null;
  const subject = subjectWords(tokens, clauses, i);
  if (isOfAnybody(tokens, clause) || isPurpose(tokens, clause)) return null;
  const after = withDescribed(tokens, clause, tokens.slice(verb.to, endOf(tokens, clauses, i)));
  let modality: Modality = isNarrated(tokens, clause) ? 'asserted' : modalityOf(clause);
  if (verb.isNegated && !isLeftOpen)
    return findUndone(clause, i, match(verb.lemmas, verb.isPassive, after, subject, true));
  const lead = verb.lemmas[0] ?? '';
  const isAsking =
    /^(?:ask|tell|order|invite|urge|hire|choose|pick|persuade|convince)$/.test(lead) &&
    tokens[verb.to]?.isCapital === true;
  const isPondered = PONDERS.test(lead) || isLeftOpen;
  const nearing = afterNearing(tokens, verb);
  const awaited = afterWaiting(tokens, clause);
  const outer =
    findInfinitive(tokens, awaited > 0 ? awaited : verb.to, clause.to, isQuoted) ??
    (isRanked(tokens, verb) ? findRankedInfinitive(tokens, verb.to, clause.to, isQuoted) : null) ??
    (isAsking ? findAskedInfinitive(tokens, verb.to, clause.to, isQuoted) : null) ??
    (isPondered ? findGerund(tokens, isLeftOpen ? verb.to + 1 : verb.to, clause.to, isQuoted) : null) ??
    (nearing > 0 ? findGerund(tokens, nearing, clause.to, isQuoted) : null);
  // "is said to be considering selling", "is thought to be planning to sell": what is considered or planned.
  const isHedge = outer?.lemmas.some((l) => PONDERS.test(l) || PLANS.test(l));
  const aim =
    outer && isHedge
      ? (findInfinitive(tokens, outer.to, clause.to, isQuoted) ?? findGerund(tokens, outer.to, clause.to, isQuoted))
      : null;
  const infinitive = aim ?? outer;
  const isAnnounced =
    /^(?:announce|unveil|reveal|outline|disclose|confirm|set|lay|detail)$/.test(lead) &&
    infinitive !== null &&
    /^(?:plans?|proposals?|intentions?)$/.test(wordBeforeTo(tokens, infinitive.head));
  const isPlan =
    isAnnounced ||
    (lead === 'have' && tokens[verb.to]?.lower === 'until') ||
    verb.lemmas.some((l) => PLANS.test(l)) ||
    (/^(?:be|look|seem|appear)$/.test(lead) &&
      /^(?:due|set|likely|about|expected|ready|poised|primed|bound|certain|sure|slated|destined|scheduled)$/.test(
        tokens[afterSure(tokens, verb.to)]?.lower ?? '',
      )) ||
    (verb.lemmas.includes('go') && verb.tense === 'progressive');
  const isMaybe =
    isPondered ||
    nearing > 0 ||
    (aim !== null && outer?.lemmas.some((l) => PONDERS.test(l)) === true) ||
    verb.lemmas.some((l) => MAYBE.test(l) || (verb.isPassive && l !== 'know' && HEARSAY.test(l))) ||
    (lead === 'be' && tokens[verb.to]?.lower === 'likely');
  const isCounted = isRanked(tokens, verb);
  const isDemand = lead === 'call' && /^(?:for|on)$/.test(tokens[verb.to]?.lower ?? '');
  const isTowards =
    (!isDemand && verb.lemmas.some((l) => TOWARDS.test(l))) ||
    lead === 'be' ||
    lead === 'have' ||
    isCounted ||
    awaited > 0;
  // "will lead the club": a post to come, where "leads" only says what somebody has.
  const isToCome = verb.modal === 'will' && !verb.isPassive;
  const own =
    match(verb.lemmas, verb.isPassive, after, subject) ??
    matchAround(tokens, clauses, i, match, subject) ??
    (isToCome
      ? match(
          verb.lemmas.map((l) => `will-${l}`),
          false,
          after,
          subject,
        )
      : null);
  const base = { clause: i, saidIn: null };
  const seen = findSeen(tokens, clause, match);
  if (seen) return { ...base, ...seen, isPassive: false, modality };
  const befallen = findBefallen(tokens, clause, match, subject);
  if (befallen) return { ...base, ...befallen, isPassive: true, modality };
  const had = own ? null : findHad(tokens, clause, match);
  if (had) return { ...base, ...had, modality };
  // "had a duty to help": what somebody ought to do.
  const isOwed = lead === 'have' && infinitive !== null && OUGHT.test(wordBeforeTo(tokens, infinitive.head));
  if (infinitive && !isOwed && (isPlan || isMaybe || isTowards)) {
    const rest = tokens.slice(infinitive.to, clause.to);
    const inner = match(infinitive.lemmas, infinitive.isPassive, rest, subject);
    if (
      inner &&
      inner.rule.type !== 'statement' &&
      !(lead === 'be' && inner.lemma === 'blame') &&
      (!own ||
        !/^(?:decision|dispute|appointment|legal|deal|meeting|founding|dismissal)$/.test(own.rule.type) ||
        isAnnounced ||
        isLeftOpen ||
        isCounted ||
        /^(?:agree|decide|vote|opt|choose|resolve)$/.test(lead)) &&
      // "urged members to vote for her": what is asked for is what is done for her.
      !(own?.rule.type === 'support' && /^(?:urge|call|tell|ask|implore|exhort)$/.test(lead))
    ) {
      // "promised to stand by her": to say so is to do so.
      const isDone = inner.rule.type === 'support' && /^(?:promise|pledge|vow)$/.test(lead);
      // "was the standout candidate to succeed Doe": it may be another.
      const isOneOfSome = lead === 'be' && CANDIDATE.test(wordBeforeTo(tokens, infinitive.head));
      if (isDone || (isCounted && verb.modal === null)) modality = 'asserted';
      else if (isOneOfSome) modality = 'possible';
      else if (isMaybe) modality = 'possible';
      else if (isPlan && !verb.lemmas.some((l) => l === 'set' && !verb.isPassive && lead !== 'be'))
        modality = 'planned';
      else if (lead === 'be' && (verb.tense === 'present' || tokens[verb.to]?.lower === 'to'))
        modality = modality === 'asserted' ? 'planned' : modality;
      // "has been asked to testify": they may not.
      if (verb.isPassive && /^(?:ask|invite|urge)$/.test(lead) && modality === 'asserted') modality = 'possible';
      const doer = findPivot(tokens, verb, infinitive.head);
      if (doer && !DONE_BY_PIVOT.test(lead) && modality === 'asserted') modality = 'possible';
      return {
        ...base,
        ...inner,
        trigger: infinitive.head,
        isPassive: infinitive.isPassive,
        modality,
        ...(doer && { doer }),
      };
    }
  }
  const isFailedTest = own?.rule.type === 'assessment' && lead === 'fail';
  if (verb.lemmas.some((l) => LEFT_UNDONE.test(l)) && infinitive && lead !== 'refuse' && !isFailedTest) return null;
  if (isLeftOpen) return findUndone(clause, i, match(verb.lemmas, verb.isPassive, after, subject, true));
  if (own && isAlmost(tokens, verb) && !/^(?:change|incident|statement)$/.test(own.rule.type)) return null;
  if (own) {
    // "when he is sentenced on Feb. 3" is still to come.
    const isStillToCome = verb.tense === 'present' && verb.isPassive && clause.intro === 'when';
    // "is being tried": under way now.
    const isUnderWay = tokens.slice(verb.from, verb.head).some((t) => t.lower === 'being');
    const isState = verb.tense === 'present' && !isStillToCome && !isUnderWay;
    const isScheduled = isState && (isPlan || isOnTheCalendar(own, verb.isPassive, after));
    if (isState && !isScheduled && !isReportedPresent(own, verb.isPassive)) return null;
    if (isStillToCome || isScheduled || isLeaving(tokens, verb, own)) modality = 'planned';
    return { ...base, ...own, trigger: verb.head, isPassive: verb.isPassive, modality: own.rule.modality ?? modality };
  }
  if (verb.tense === 'present') return null;
  const participle = findParticiple(tokens, clauses, i, match, isQuoted, modality);
  if (participle) return participle;
  const topic = infinitive && (isPlan || isMaybe) ? null : matchByTopic(verb.lemmas, after, subject);
  return topic && { ...base, ...topic, trigger: verb.head, isPassive: verb.isPassive, modality };
}

/** "named Doe, who ran the parks, to the top job": what stands around the clause that only says who she is. */
function matchAround(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  subject: readonly EnglishToken[],
): MatchedRule | null {
  const [clause, next] = [clauses[i] as EnglishClause, clauses[i + 1]];
  if (next?.kind !== 'relative' || next.intro !== 'who' || clause.verb.isPassive) return null;
  if (!/^(?:name|appoint|promote|elect|elevate|nominate|pick|choose|move)$/.test(clause.verb.lemmas[0] ?? ''))
    return null;
  const comma = tokens.findIndex((t, k) => k > next.verb.head && k < next.to && t.text === ',');
  if (comma < 0 || !/^(?:to|as)$/.test(tokens[comma + 1]?.lower ?? '')) return null;
  const object = tokens.slice(clause.verb.to, next.from).filter((t) => t.text !== ',');
  return match(clause.verb.lemmas, false, [...object, ...tokens.slice(comma + 1, next.to)], subject);
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
    // "left with his family following the verdict"
    if (/^(?:following|including|regarding|concerning|according|pending)$/.test(token.lower)) continue;
    if (
      /^(?:of|the|a|an|his|her|its|their|for|without|from|by|about|against)$/.test(tokens[k - 1]?.lower ?? '') ||
      tokens[k - 1]?.kind === 'possessive'
    )
      if (!(tokens[k - 1]?.lower === 'by' && BY_DOING.test(token.lower))) continue;
    // "put Acme testing centres in its shops"
    if (tokens[k - 1]?.isCapital && WORKPLACE.test(tokens[k + 1]?.lower ?? '')) continue;
    const readings = readVerb(token.lower).filter((r) => r.form === 'ing');
    if (readings.length === 0) continue;
    const found = match(
      readings.map((r) => r.lemma),
      false,
      tokens.slice(k + 1, clause.to),
      [],
    );
    if (!found || /^(?:change|meeting|statement|support)$/.test(found.rule.type)) continue;
    const doer = doerOfGerund(tokens, clause.verb.to, k);
    return {
      ...found,
      clause: i,
      saidIn: null,
      trigger: k,
      isPassive: false,
      modality: doer ? 'asserted' : modality,
      ...(doer && { doer, from: doer.from }),
    };
  }
  return null;
}

/** "despite the owner, Jane Doe, sacking him", "with Roe accusing them": whoever stands before the participle does it. */
function doerOfGerund(tokens: readonly EnglishToken[], from: number, at: number) {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!tokens[last]?.isCapital && tokens[last]?.kind !== 'number') return undefined;
  for (let k = last; k >= from && k > at - 12; k--)
    if (/^(?:despite|with|without|after|before|following|by|amid)$/.test(tokens[k]?.lower ?? ''))
      return { from: k + 1, to: at, isOblique: true };
  return undefined;
}

/** What a word in -ing before it says the use of. */
const WORKPLACE =
  /^(?:cent(?:er|re)s?|camps?|sites?|facilit(?:y|ies)|machines?|systems?|labs?|plants?|equipment|lines?|units?|arm|rooms?|schools?|grounds?|stations?|kits?|partners?|stud(?:io|ios))$/;

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

const OUGHT =
  /^(?:duty|duties|obligation|responsibility|right|rights|reason|reasons|power|powers|authority|ability|freedom|incentive|capacity|licen[cs]e|nerve|courage|time|ambition|desire|wish)$/;

const CANDIDATE =
  /^(?:candidates?|favou?rites?|contenders?|front-?runners?|choices?|options?|nominees?|tip|hopefuls?|bet|chance|likely|linked)$/;

/** The word before the "to" of an infinitive whose verb stands at `head`. */
function wordBeforeTo(tokens: readonly EnglishToken[], head: number): string {
  for (let k = head - 1; k > head - 4; k--) if (tokens[k]?.lower === 'to') return tokens[k - 1]?.lower ?? '';
  return '';
}

/** "so that tempers could cool": what it was done for. */
const isPurpose = (tokens: readonly EnglishToken[], { intro, from, verb }: EnglishClause): boolean =>
  intro === 'that' && tokens[from - 1]?.lower === 'so' && /^(?:could|would|might|can)$/.test(verb.modal ?? '');

/** "those who had died", "anyone who resigned", "the people who were fired": nobody in particular. */
const isOfAnybody = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean => {
  if (clause.kind !== 'relative' || !clause.antecedent || !/^(?:who|that)$/.test(clause.intro ?? '')) return false;
  const head = tokens[clause.antecedent.to - 1]?.lower ?? '';
  if (/^(?:those|anyone|anybody|everyone|everybody)$/.test(head)) return true;
  return head === 'people' && tokens[clause.antecedent.to - 2]?.lower === 'the';
};

/** What follows the verb, with the noun that the clause describes as its object: "up a fund" for "a fund that Doe set up". */
function withDescribed(
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  behind: readonly EnglishToken[],
): readonly EnglishToken[] {
  const described = describedWords(tokens, clause);
  if (described.length === 0) return behind;
  const particle = /^(?:up|out|off|down|over|away|back)$/.test(behind[0]?.lower ?? '') ? 1 : 0;
  return [...behind.slice(0, particle), ...described, ...behind.slice(particle)];
}

/** "the suit that Doe filed": the noun that is described is what was done, as if it stood behind the verb. */
function describedWords(tokens: readonly EnglishToken[], clause: EnglishClause): readonly EnglishToken[] {
  if (clause.kind !== 'relative' || !clause.isObjectRelative || !clause.antecedent) return [];
  const end = tokens[clause.antecedent.to - 1]?.text === ',' ? clause.antecedent.to - 1 : clause.antecedent.to;
  let from = end;
  // "Doe, whom Roe had suspended"
  if (clause.intro === 'whom') {
    while (from > clause.antecedent.from && end - from < 4 && tokens[from - 1]?.isCapital) from--;
    return tokens.slice(from, end);
  }
  if (!/^(?:that|which)$/.test(clause.intro ?? '')) return [];
  while (from > clause.antecedent.from && end - from < 5 && tokens[from - 1]?.kind === 'word') {
    from--;
    if (/^(?:an?|the|his|her|its|their|this|that)$/.test(tokens[from]?.lower ?? '')) return tokens.slice(from, end);
  }
  return [];
}

/** "broke its record by signing …": what was done. */
const BY_DOING =
  /^(?:demanding|accusing|attacking|denouncing|criticising|criticizing|signing|appointing|hiring|buying|acquiring|selling|sacking|launching|firing|suspending|suing|resigning|merging)$/;

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
  /^(?:replace|succeed|join|slide)$/.test(lemma) ||
  // "is back at her desk"
  (rule.type === 'return' && lemma === 'be') ||
  // "is accused of fraud"
  (rule.type === 'legal' && (lemma === 'accuse' || lemma === 'stand')) ||
  (rule.type === 'appointment' &&
    /^(?:take|become|step|go|inherit|move|slip|slide|rise|assume|get|land|ascend|accede)$/.test(lemma));

const VOICED =
  /^(?:accuse|argue|assail|attack|blame|castigate|challenge|complain|condemn|contend|contest|criticise|criticize|decry|defend|demand|denounce|deride|dismiss|disown|dispute|endorse|fault|fume|grumble|hail|lament|liken|mock|object|oppose|praise|question|rail|reject|ridicule|salute|scoff|slam|thank|threaten|vouch|warn|compare|applaud|back|commend|retort|champion|laud|credit|rebuke|berate|chide)$/;

/** "takes up the reins on 1 April", "the trial opens on Monday": set down for a day. */
const isOnTheCalendar = ({ rule }: MatchedRule, isPassive: boolean, after: readonly EnglishToken[]): boolean =>
  !isPassive &&
  /^(?:appointment|departure|joining|return|launch|legal|meeting|restructuring|decision)$/.test(rule.type) &&
  after.some(
    (t, i) =>
      (/^(?:on|next|tomorrow|this|from)$/.test(t.lower) &&
        (t.lower === 'tomorrow' || ON_A_DAY.test(after[i + 1]?.lower ?? ''))) ||
      // "retires at the end of the year", "opens in June"
      (t.lower === 'at' && after[i + 1]?.lower === 'the' && after[i + 2]?.lower === 'end') ||
      (/^(?:in|by)$/.test(t.lower) && after[i + 1]?.isCapital === true && ON_A_DAY.test(after[i + 1]?.lower ?? '')),
  );

/** "is leaving at the end of the month": who is about to. */
const isLeaving = (
  tokens: readonly EnglishToken[],
  { tense, from, isPassive }: EnglishVerb,
  { rule, lemma }: MatchedRule,
) =>
  tense === 'progressive' &&
  !isPassive &&
  /^(?:is|are|'s|'re)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:departure|joining|appointment|return)$/.test(rule.type) &&
  /^(?:leave|retire|step|stand|quit|resign|join|return|depart|move|go|come|take)$/.test(lemma);

const ON_A_DAY =
  /^(?:\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|week|month|year|spring|summer|autumn|fall|winter|season)$/;

function modalityOf({ verb }: EnglishClause): Modality {
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'would') return 'planned';
  if (verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could') return 'possible';
  // "an election must be held": it is to come
  if (verb.modal === 'must') return 'planned';
  if (verb.modal === 'can' || verb.modal === 'should') return 'possible';
  return 'asserted';
}
