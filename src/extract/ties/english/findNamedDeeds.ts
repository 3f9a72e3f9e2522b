/**
 * Ties from deeds that an English sentence tells as nouns; the nouns are in deedNouns.ts.
 *
 * Promises: who it is done to stands behind a preposition, owns the noun where "by" names the doer, is the subject of a
 * verb of receiving, or of the clause ("under pressure from"); who does it owns the noun or stands behind "by" or "from".
 */
import { BETWEEN, DEED_NOUNS, type DeedNoun, RECEIVES } from './deedNouns.ts';
import { type Phrase, readOnePhrase, readPhrases, skipAside } from './readPhrase.ts';
import { isAdverb, isDeterminer, isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isFiniteVerb } from './verbForms.ts';

export interface NamedDeed {
  deed: DeedNoun;
  sources: Unit[];
  targets: Unit[];
  noun: Unit;
}

const names = (phrase: Phrase | null, canOwn: boolean): Unit[] =>
  phrase ? (phrase.heads.length > 0 ? phrase.heads : canOwn && phrase.owner ? [phrase.owner] : []) : [];

/** Behind a noun, the first of some prepositions before the phrase ends. */
function findAfter(units: readonly Unit[], noun: number, preps: ReadonlySet<string>): number {
  for (let k = noun + 1; k < units.length && k < noun + 9; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'word' && preps.has(unit.lower)) return k;
    if (
      k === noun + 1 &&
      /^(?:brought|filed|launched|lodged|led|made|conducted|opened|ordered|signed|voiced|levelled|leveled|mounted|pursued|carried|started|begun|issued|written|directed|commissioned|headed|imposed|levied|handed|given|announced|won|obtained|instigated|spearheaded|orchestrated|unsealed)$/.test(
        unit.lower,
      )
    )
      continue;
    if (/^[.,;:—]$/.test(unit.text) || isFiniteVerb(units, k) || ENDS_PHRASE.test(unit.lower)) return -1;
  }
  return -1;
}
const ENDS_PHRASE = /^(?:who|which|that|and|but|after|following|amid|because|since|when|while)$/;
const BY: ReadonlySet<string> = new Set(['by', 'from']);
const BETWEEN_WORD: ReadonlySet<string> = new Set(['between', 'among']);

/** Where the phrase of a noun begins, and who owns it. */
function readBefore(
  units: readonly Unit[],
  noun: number,
  verbs: readonly Verb[],
): { from: number; owner: Unit | undefined } {
  let i = noun - 1;
  for (; i >= 0 && noun - i < 8; i--) {
    const unit = units[i] as Unit;
    if (verbs.some((v) => v.head === i)) break;
    if (unit.kind === 'possessive') continue;
    if (unit.kind === 'name') {
      if (isOwner(units, i)) return { from: i, owner: unit };
      return { from: i + 1, owner: unit.side === 'O' && i === noun - 1 ? unit : undefined };
    }
    if (unit.kind === 'mark' && /^[$£€%]$/.test(unit.text)) continue;
    if (unit.kind === 'mark' || isPreposition(unit.lower) || isLinker(unit.lower) || isFiniteVerb(units, i)) break;
    if (isDeterminer(unit.lower)) return { from: i, owner: undefined };
  }
  return { from: i + 1, owner: undefined };
}

/** Whoever announces such a thing does it. */
const ANNOUNCES =
  /^(?:announce|confirm|order|approve|engineer|oversee|orchestrate|force|make|complete|finish|secure|prompt|bring|demand|hasten|unveil|authorise|authorize|agree|seal|close)$/;
const TAKES_BACK = /^(?:withdraw|withhold|rescind|revoke)$/;
const GIVEN: ReadonlySet<string> = new Set(['dismissed', 'appointed', 'acquired', 'invested_in', 'works_with']);
/** Of themselves no quarrel. */
const MIXED = /^(?:relationship|relations|ties|friendship|alliance|partnership)$/;
const SOURED =
  /^(?:sour(?:ed|ing|s)?|deteriorat\w+|fray\w*|strain\w*|tense|broke|broken|breaking|icy|frosty|turbulent|poison\w*|rocky|worsen\w*|unravel\w*|acrimonious|collapsed?|bad|stormy|toxic|fractious|uneasy|difficult|cooled)$/;
/** The clause that a phrase hangs on: before it, else behind. */
const clauseOf = (verbs: readonly Verb[], from: number, i: number): Verb | undefined =>
  verbs.findLast((v) => v.head < from && v.form === 'finite') ?? verbs.find((v) => v.head > i && v.form === 'finite');
/** "left after a feud with Roe": the one who left had it. */
const AFTER = /^(?:after|amid|following|over|during|despite|through|for)$/;
const UNDER = /^(?:under|amid|after|following|despite|facing|through|with|without)$/;

/** "the sale of Acme to Orbis", "Doe's sale of Acme to Orbis": whom it goes to has bought it. */
function readSale(units: readonly Unit[], i: number): { sources: Unit[]; targets: Unit[] } | null {
  if (!/^(?:sale|disposal)$/.test(units[i]?.lower ?? '') || units[i + 1]?.lower !== 'of') return null;
  const sold = readPhrases(units, i + 2);
  const buyer = sold && units[sold.to]?.lower === 'to' ? readPhrases(units, sold.to + 1) : null;
  const [targets, sources] = [names(sold, false), names(buyer, false)];
  return targets.length > 0 && sources.length > 0 ? { sources, targets } : null;
}
const SALE: DeedNoun = { type: 'acquired', preps: new Set(['of']) };
/** "plans for the sale of Acme to Orbis": not sold yet, as far as it says. */
const UNSOLD =
  /^(?:blocked?|opposed?|propos\w+|plans?|planned|planning|possible|potential|failed|aborted|collapsed?|scrapped|weigh\w*|consider\w*|against|reject\w*|resist\w*)$/;

const SEATS = /^(?:front|back|first|second|third|fourth|last|middle|same|next|top|bottom|death|skid|spare)$/;

export function findNamedDeeds(units: readonly Unit[], verbs: readonly Verb[]): NamedDeed[] {
  const found: NamedDeed[] = [];
  units.forEach((noun, i) => {
    if (noun.kind !== 'word') return;
    const sale = readSale(units, i);
    if (sale && !units.some((u) => UNSOLD.test(u.lower))) found.push({ deed: SALE, noun, ...sale });
    const deed = DEED_NOUNS.get(noun.lower);
    if (!deed || verbs.some((v) => v.head === i)) return;
    // "in the front row with her brother": of seats.
    if (noun.lower === 'row' && SEATS.test(units[i - 1]?.lower ?? '')) return;
    const read = readNamed(units, verbs, i, deed);
    if (read) found.push({ deed, noun, ...read });
  });
  return found;
}

function readNamed(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  deed: DeedNoun,
): { sources: Unit[]; targets: Unit[] } | null {
  if (BETWEEN.has(deed.type)) {
    const between = findAfter(units, i, BETWEEN_WORD);
    if (between > 0) {
      const first = readOnePhrase(units, between + 1);
      const next = first ? afterAside(units, first.to) : -1;
      const second = first && units[next]?.lower === 'and' ? readOnePhrase(units, next + 1) : null;
      if (first && second) return { sources: names(first, true), targets: names(second, true) };
    }
  }
  if (MIXED.test(units[i]?.lower ?? '') && !units.some((u) => SOURED.test(u.lower))) return null;
  const { from, owner } = readBefore(units, i, verbs);
  const prep = findAfter(units, i, deed.preps);
  const first = findAfter(units, i, BY);
  // "a dispute over an investment from Orbis": what came from there is what they quarrel over.
  const isOfMatter =
    (deed.type === 'conflict_with' && first > i + 1) ||
    // "a stake from the previous owner": who sells it has it no more.
    (/^(?:acquired|invested_in)$/.test(deed.type) && units[first]?.lower === 'from');
  const by = first === prep || isOfMatter ? -1 : first;
  const canOwn = deed.type === 'criticized' || deed.type === 'supported' || deed.type === 'opposed';
  const done = prep >= 0 ? readPhrases(units, prep + 1) : null;
  const behind = done && by < 0 && !isOfMatter ? findAfter(units, done.to - 1, BY) : -1;
  const doer = by >= 0 ? readPhrases(units, by + 1) : behind >= 0 ? readPhrases(units, behind + 1) : null;
  // "a meeting with his Acme counterpart, Roe": not with Acme.
  let targets = names(done, canOwn).filter(
    (t) => !/^(?:counterpart|opposite)$/.test(units[units.indexOf(t) + 1]?.lower ?? ''),
  );
  // "heard of her dismissal from Doe": who tells of it, where "from Acme" is who does it.
  const isTeller = /^(?:dismissed|appointed)$/.test(deed.type) && units[first]?.lower === 'from';
  let sources = doer && doer !== done ? names(doer, true).filter((u) => !isTeller || u.side === 'O') : [];
  const governor = verbs.findLast((v) => v.head < from && from - v.head < 4 && between(units, v.head + 1, from));
  // "withdrew her support for Roe": it is no more.
  if (
    deed.type === 'supported' &&
    TAKES_BACK.test(governor?.lemmas[0] ?? verbs.findLast((v) => v.head < from)?.lemmas[0] ?? '')
  )
    return null;
  if (targets.length > 0) {
    if (sources.length === 0 && owner) sources = [owner];
    // "the departure of Doe from Acme"
    if (sources.length === 0 && deed.type === 'left' && units[i + 1]?.lower === 'of')
      sources = names(readPhrases(units, i + 2), false);
    if (
      sources.length === 0 &&
      governor &&
      deed.type === 'supported' &&
      RECEIVES.has(governor.lemmas[0] ?? '') &&
      units[prep]?.lower === 'of'
    )
      return governor.mood === 'not' ? null : { sources: targets, targets: governor.subject.units };
    if (
      sources.length === 0 &&
      governor &&
      governor.mood !== 'not' &&
      ANNOUNCES.test(governor.lemmas[0] ?? '') &&
      GIVEN.has(deed.type)
    )
      sources = governor.subject.units;
    if (sources.length === 0 && BETWEEN.has(deed.type) && AFTER.test(units[from - 1]?.lower ?? ''))
      sources = (clauseOf(verbs, from, i)?.subject.units ?? []).filter(
        (u) => !targets.some((t) => t.entity === u.entity),
      );
    // "a struggle with his chairman": it is his.
    const whose = done?.owner;
    if (sources.length === 0 && deed.type === 'conflict_with' && whose?.side === 'P' && !targets.includes(whose))
      sources = [whose];
    return sources.length > 0 ? { sources, targets } : null;
  }
  if (sources.length === 0) return null;
  if (deed.type === 'left' || deed.type === 'role_at') return null;
  if (owner) return { sources, targets: [owner] };
  if (governor && RECEIVES.has(governor.lemmas[0] ?? '')) {
    targets = governor.mood === 'not' ? [] : governor.subject.units;
    return { sources, targets };
  }
  const before = units[from - 1]?.lower ?? '';
  if (!UNDER.test(before)) return null;
  const clause = clauseOf(verbs, from, i);
  return clause ? { sources, targets: clause.subject.units } : null;
}

const afterAside = (units: readonly Unit[], i: number) => {
  const behind = skipAside(units, i);
  return behind > 0 ? behind : i;
};

/** Whether only small words stand between. */
function between(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      !(
        units[k]?.kind === 'word' &&
        (isAdverb(units[k]?.lower ?? '') ||
          /^(?:under|into|up|with|off|against|to|over|guilty|a|the|not)$/.test(units[k]?.lower ?? ''))
      )
    )
      return false;
  return true;
}
