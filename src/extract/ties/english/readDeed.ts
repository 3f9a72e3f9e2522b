/**
 * What one English verb says that somebody did to somebody, by the rows of deeds.ts.
 *
 * Promises: active, passive, relative and mutual are read alike; what is denied, refused or only possible makes nothing,
 * what is planned only a tie of business or of posts, and what is tried only a stand for or against somebody.
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import type { FoundRelationship } from '../../findings.ts';
import { GOOD } from './blameWords.ts';
import { createTies, isGoverning } from './createTies.ts';
import { DEEDS_BY_VERB, type Deed, isSlot, isWords, type Slot, type SlotName, type Step } from './deedPatterns.ts';
import { BOARDS } from './placeMeant.ts';
import { findBy } from './readParticiples.ts';
import { isNamedNoun, type Phrase, readPhrases, skipAside } from './readPhrase.ts';
import { isAdverb, isTimeWord, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isFiniteVerb, readVerb } from './verbForms.ts';

/** Ties that are made by what is agreed or announced. */
const BY_PLAN: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  'acquired',
  'invested_in',
  'works_with',
  'joined',
  'succeeded',
  'appointed',
  'role_at',
]);
const LONGEST_GAP = 6;

interface Filled {
  A?: Unit[];
  B?: Unit[];
  to: number;
}

/** "approved Roe's removal" is not for Roe. */
const UNDOING =
  /^(?:removal|extradition|dismissal|ouster|resignation|departure|arrest|detention|suspension|sacking|firing|exit|sentence|conviction|prosecution|expulsion|deportation|execution|opponents?|critics?|rivals?|enemies|accusers?|victims?|successor|predecessor|replacement)$/;

/** `after`: the words of the step behind, of which the phrase may have taken one. */
const whoIn = (phrase: Phrase, { side, canOwn }: Slot, after?: ReadonlySet<string>): Unit[] => {
  const fits = (u: Unit) => !side || (side === 'G' ? isGoverning(u) : u.side === side);
  const heads = phrase.heads.filter(fits);
  if (phrase.heads.length > 0 || (UNDOING.test(phrase.noun) && !after?.has(phrase.noun))) return heads;
  return canOwn && phrase.owner && fits(phrase.owner) ? [phrase.owner] : [];
};

/** Reads the steps from unit `i` on; `given` holds what the passive has filled. */
function fill(
  units: readonly Unit[],
  steps: readonly Step[],
  at: number,
  given: Omit<Filled, 'to'>,
  isLeaving = false,
): Filled | null {
  let i = at;
  const filled: Filled = { ...given, to: at };
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s] as Step;
    if (step === 'gap') {
      const rest = steps.slice(s + 1);
      // "sold Acme, the firm he had founded, to Orbis"
      const behind = units[i]?.text === ',' && s > 0 ? skipAside(units, i) : -1;
      const over =
        behind > 0 && startsHere(units, rest[0], behind) ? fill(units, rest, behind, filled, isLeaving) : null;
      if (over) return over;
      const reach = rest[0] === 'quote' ? LONGEST_GAP * 2 : LONGEST_GAP;
      for (let k = i; k < units.length && k <= i + reach; k++) {
        if (
          isLeaving &&
          /^(?:board|council|committee|seat|panel|pressure|fire|criticism|attack)$/.test(units[k]?.lower ?? '')
        )
          return null;
        const found = startsHere(units, rest[0], k) ? fill(units, rest, k, filled, isLeaving) : null;
        if (found) return found;
        if (endsGap(units, k)) return null;
      }
      return null;
    }
    if (step === 'quote') {
      const end = endOfQuote(units, i);
      if (end < 0) return null;
      i = end;
      continue;
    }
    if (isWords(step)) {
      let k = i;
      const behind = s > 0 ? skipAside(units, k) : -1;
      if (behind > 0 && step.words.has(units[behind]?.lower ?? '')) k = behind;
      // "called for its chairman, Jane Doe, to go"
      if (s > 0 && units[k]?.text === ',' && units[k - 1]?.kind === 'name' && step.words.has(units[k + 1]?.lower ?? ''))
        k++;
      while (k < i + 5 && !step.words.has(units[k]?.lower ?? '') && isPassable(units, k)) k++;
      if (!step.words.has(units[k]?.lower ?? '')) return null;
      i = k + 1;
      continue;
    }
    while (isAdverb(units[i]?.lower ?? '') && units[i]?.kind === 'word') i++;
    const next = steps[s + 1];
    const phrase = readPhrases(units, i) ?? readShared(units, i);
    if (!phrase) return null;
    const after = next === 'gap' ? steps[s + 2] : next;
    const who = whoIn(phrase, step, isWords(after) ? after.words : undefined);
    if (who.length === 0) return null;
    filled[step.slot] = who;
    i = phrase.to;
    // "called the suit “a tantrum”": a phrase may go on into what is quoted.
    if (isQuoteMark(units[i - 1]) && steps.includes('quote')) i--;
    // "Roe's defence": the noun may have been read as part of the phrase.
    if (step.canOwn && phrase.heads.length === 0 && isWords(after) && after.words.has(phrase.noun))
      s += next === 'gap' ? 2 : 1;
  }
  return { ...filled, to: i };
}

/** "founded and ran Acme": the object stands behind the second verb. */
function readShared(units: readonly Unit[], i: number): Phrase | null {
  if (!/^(?:and|or)$/.test(units[i]?.lower ?? '')) return null;
  let k = i + 1;
  while (isAdverb(units[k]?.lower ?? '') && units[k]?.kind === 'word') k++;
  return readVerb(units[k]?.lower ?? '').length > 0 ? readPhrases(units, k + 1) : null;
}

const startsHere = (units: readonly Unit[], step: Step | undefined, k: number) =>
  step === 'quote' ? isQuoteMark(units[k]) : isWords(step) ? step.words.has(units[k]?.lower ?? '') : true;

const isQuoteMark = (unit: Unit | undefined) => /^["“]$/.test(unit?.text ?? '');

/** Behind what stands in quotation marks, where it is more than a word or a nickname and praises nobody; else -1. */
function endOfQuote(units: readonly Unit[], at: number): number {
  if (!isQuoteMark(units[at])) return -1;
  const close = units.findIndex((u, k) => k > at && /^["”]$/.test(u.text));
  const words = units.slice(at + 1, close < 0 ? units.length : close).filter((u) => u.kind === 'word');
  const isName = words.every((u) => /^\p{Lu}/u.test(u.text) || u.lower === 'the');
  const isKind = words.some((u) => GOOD.has(u.lower) || FRIENDLY.test(u.lower));
  return words.length < 2 || isName || isKind ? -1 : close < 0 ? units.length : close + 1;
}
/** Words by which people call those whom they have nothing against. */
const FRIENDLY =
  /^(?:friend|friends|man|woman|person|somebody|someone|matter|colleague|partner|ally|father|mother|brother|sister|son|daughter|family|mentor|leader|success|victory|triumph|milestone|opportunity|step|boost|joy|pleasure|honou?r|win|progress|welcome|good|better|love|beloved|proud|proudest|fair|historic|landmark|important|necessary|right|sensible|reasonable|beautiful|perfect|talent|star|champion|professional|trusted|respected|admired|grateful|thrilled|delighted|exciting|excellent|promising|encouraging|positive|clear|transparent|independent|favou?rite|loved|happy|glad|priority|routine|normal|standard|strong|stronger|ambitious|bold|fresh|new)$/;

const isPassable = (units: readonly Unit[], k: number) => {
  const unit = units[k];
  if (!unit || unit.kind === 'name' || unit.kind === 'mark') return false;
  return (
    isAdverb(unit.lower) ||
    isTimeWord(unit.lower) ||
    (/^(?:in|on)$/.test(unit.lower) && isTimeWord(units[k + 1]?.lower ?? ''))
  );
};

const endsGap = (units: readonly Unit[], k: number) => {
  const unit = units[k] as Unit;
  return (
    /^[,;:.—()]$/.test(unit.text) ||
    /^(?:who|which|that|when|while|because|but|after|before|if)$/.test(unit.lower) ||
    isFiniteVerb(units, k)
  );
};

/** "Orbis, which Acme bought": what stands before "which" is what it is done to. */
function readRelative(units: readonly Unit[], deed: Deed, verb: Verb): { filled: Filled; by: Unit[] } | null {
  const [first, ...rest] = deed.steps;
  const subject = verb.subject.units[0];
  if (!subject || !isSlot(first)) return null;
  let k = units.indexOf(subject) - 1;
  while (k > 0 && units[k]?.kind === 'word' && /^(?:the|its|his|her|their)$/.test(units[k]?.lower ?? '')) k--;
  // "Roe, the chief executive he had hired": what describes a name is what it is done to.
  const isDescribed = k > 1 && units[k]?.kind === 'word' && isNamedNoun(units[k]?.lower ?? '') && verb.head - k < 6;
  if (k < 1 || !(isDescribed || /^(?:which|that|whom)$/.test(units[k]?.lower ?? ''))) return null;
  // "Acme, the start-up that Roe dreamed up": likewise what stands before "that".
  const isBehindNoun = !isDescribed && units[k - 1]?.kind === 'word' && isNamedNoun(units[k - 1]?.lower ?? '');
  const isSet = isDescribed || isBehindNoun;
  const comma = isSet ? units.findLastIndex((u, i) => i < k && i > k - 8 && u.text === ',') : k - 1;
  if (isSet && (comma < 1 || units.slice(comma + 1, k).some((u) => u.kind !== 'word'))) return null;
  const before = units[comma]?.text === ',' ? units[comma - 1] : units[comma];
  if (before?.kind !== 'name' || (first.side && before.side !== first.side)) return null;
  const filled = fill(units, rest, verb.head + 1, { [first.slot]: [before] });
  return filled ? { filled, by: verb.subject.units } : null;
}

/** "criticized by Acme's unions": who stands over against a body does nothing in its name. */
const APART =
  /^(?:unions?|workers?|workforce|employees|staff|shareholders?|stockholders?|investors?|creditors?|critics?|customers?|clients?|fans?|supporters?|rivals?|competitors?|opponents?|victims?|neighbou?rs?|suppliers?|insurers?|students|patients|pupils|residents|tenants|passengers|readers|pilots|drivers|members|landlord|auditors?)$/;

/** "was set up by". */
const PARTICLE = /^(?:up|down|out|off|over|in|back|aside|apart)$/;

/** What a verb's passive says: its subject is the first of the row, "by" gives who does it. */
function fillPassive(units: readonly Unit[], deed: Deed, verb: Verb): { filled: Filled; by: Unit[] } | null {
  const isParticle =
    isWords(deed.steps[0]) &&
    deed.steps[0].words.has(units[verb.head + 1]?.lower ?? '') &&
    PARTICLE.test(units[verb.head + 1]?.lower ?? '');
  const [first, ...rest] = isParticle ? deed.steps.slice(1) : deed.steps;
  if (!isSlot(first)) return null;
  const told = verb.subject.owner && first.canOwn ? [verb.subject.owner] : verb.subject.units;
  const subject = told.filter((u) => !first.side || (first.side === 'G' ? isGoverning(u) : u.side === first.side));
  if (subject.length === 0 || (verb.subject.noun && !first.canOwn && !BOARDS.test(verb.subject.noun))) return null;
  const by = findBy(units, verb.head + 1);
  const doer = by >= 0 ? readPhrases(units, by + 1) : null;
  const owner = doer?.owner && !APART.test(doer.noun) ? doer.owner : undefined;
  const agents = doer ? (doer.heads.length > 0 ? doer.heads : owner ? [owner] : []) : [];
  const given = { [first.slot]: subject };
  const filled =
    fill(units, rest, verb.head + 1, given) ?? (doer && rest.length > 0 ? fill(units, rest, doer.to, given) : null);
  return filled ? { filled, by: agents } : null;
}

/** "Doe and Roe clashed", "Acme and Orbis formed a venture": what is told of one with another, told of both. */
function readMutual(units: readonly Unit[], deed: Deed, lemma: string, verb: Verb): FoundRelationship[] {
  const { units: sides } = verb.subject;
  const type = deed.ties[0]?.type as RelationshipType;
  if (sides.length < 2 || verb.isPassive || !isAllowed(type, verb)) return [];
  const last = deed.steps.at(-1);
  if (
    /^(?:each|one)$/.test(units[verb.head + 1]?.lower ?? '') &&
    /^(?:other|another)$/.test(units[verb.head + 2]?.lower ?? '')
  )
    return deed.steps.length === 1
      ? [
          ...createTies(type, sides.slice(0, 1), sides.slice(1), units[verb.head] as Unit, 'mutual'),
          ...createTies(type, sides.slice(1), sides.slice(0, 1), units[verb.head] as Unit, 'mutual'),
        ]
      : [];
  if (!MUTUAL.has(type) || !isSlot(last)) return [];
  const link = deed.steps.at(-2);
  const isWith = isWords(link) && (link.words.has('with') || link.words.has('from'));
  const steps = deed.steps.slice(0, isWith ? -2 : -1);
  if (steps.length === 0 && !ALONE.test(lemma)) return [];
  if (steps.length === 0 && readPhrases(units, verb.head + 1)?.heads.length) return [];
  if (!fill(units, steps, verb.head + 1, {})) return [];
  return createTies(type, sides.slice(0, 1), sides.slice(1), units[verb.head] as Unit, 'mutual');
}
const MUTUAL: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  'conflict_with',
  'works_with',
  'met_with',
  'competes_with',
  'family_of',
]);
/** Verbs that need no more than two. */
const ALONE =
  /^(?:meet|clash|feud|quarrel|argue|bicker|squabble|spar|merge|collaborate|marry|wed|divorce|separate|fight|disagree|wrangle|brawl|row|elope|compete|tussle|skirmish|dine|lunch|talk)$/;

/** Bodies that govern or judge give posts elsewhere. */
const isEmployer = (u: Unit) => u.side === 'O' && !isGoverning(u);

const isAllowed = (type: RelationshipType, verb: Verb): boolean =>
  verb.mood === 'done' ||
  (verb.mood === 'planned' && BY_PLAN.has(type)) ||
  (verb.mood === 'tried' && (type === 'supported' || type === 'opposed'));

const STATES: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['conflict_with', 'met_with', 'family_of']);

/** Steps that say more than that something is done to somebody come first. */
export function readDeed(units: readonly Unit[], verb: Verb): FoundRelationship[] {
  for (const lemma of verb.lemmas)
    for (const deed of DEEDS_BY_VERB.get(lemma) ?? []) {
      const isState = verb.isPassive && isWords(deed.steps[0]) && STATES.has(deed.ties[0]?.type as RelationshipType);
      const read =
        verb.isPassive && !isState
          ? fillPassive(units, deed, verb)
          : (readRelative(units, deed, verb) ?? {
              filled: fill(units, deed.steps, verb.head + 1, {}, deed.ties[0]?.type === 'left'),
              by: verb.subject.units,
            });
      if (!read?.filled) {
        const mutual = readMutual(units, deed, lemma, verb);
        if (mutual.length > 0) return mutual;
        continue;
      }
      const ties = tiesOf(deed, read.filled, read.by, verb, units);
      if (ties.length > 0) return ties;
    }
  return [];
}

/** "Roe's job (went to Doe)". */
const ownerOfPost = ({ subject: { owner, noun } }: Verb): Unit[] =>
  owner &&
  /^(?:job|post|role|seat|place|position|crown|title|chair|office|portfolio|brief|command|captaincy)$/.test(noun)
    ? [owner]
    : [];

/** "had never spoken to Roe", and not "denied that she had ever spoken to Roe". */
const isNegated = (units: readonly Unit[], verb: Verb): boolean =>
  units
    .slice(Math.max(0, verb.from - 1), verb.head)
    .some((u) => /^(?:not|never|no|neither|nor|hardly|barely|scarcely|cannot|.*n['’]t)$/.test(u.lower));

function tiesOf(
  deed: Deed,
  filled: Filled,
  doers: readonly Unit[],
  verb: Verb,
  units: readonly Unit[],
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  const own = doers.filter((u) => !deed.doer || (deed.doer === 'G' ? isGoverning(u) : u.side === deed.doer));
  const of = (slot: SlotName) => (slot === 'S' ? own : slot === 'O' ? ownerOfPost(verb) : (filled[slot] ?? []));
  for (const { type: told, source, target } of deed.ties) {
    const type = verb.mood === 'tried' && told === 'dismissed' ? 'opposed' : told;
    if (deed.isDenied ? verb.mood !== 'not' || !isNegated(units, verb) : !isAllowed(type, verb) && type === told)
      continue;
    const word = units[verb.head] as Unit;
    found.push(...createTies(type, of(source), of(target), word, 'deed'));
    if (type === 'appointed')
      found.push(...createTies('role_at', of(target), of(source).filter(isEmployer), word, 'deed'));
  }
  return found;
}
