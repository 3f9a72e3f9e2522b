/**
 * Who does an English verb: read from the verb to the left.
 *
 * Promises: asides behind a name are passed over; "who" means the name before it; "and" takes the subject of the verb
 * before; lawyers, spokesmen and the like stand for whom they speak for; "the chairman of Acme sued" has no subject
 * that is named.
 */
import { goesOnSpeaking } from '../../goesOnSpeaking.ts';
import { findOpener, namesOnly } from './findOpener.ts';
import { isNamedNoun, isPersonNoun, readPhrases } from './readPhrase.ts';
import { isAdverb, isDeterminer, isLinker, isOwner, isPreposition, isTimeWord, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isBe, readVerb } from './verbForms.ts';

export interface Subject {
  units: Unit[];
  /** The noun through which it acts ("lawyers" in "Doe's lawyers"), or that stands for it where nobody is named. */
  noun: string;
  /** Whom the noun belongs to, where they do not act through it. */
  owner?: Unit;
  /** "the judge": somebody told of before. */
  isDefinite?: boolean;
  /** Place of the noun in the article, where no name is given. */
  at?: number;
}
const NONE: Subject = { units: [], noun: '' };

/** Those who act for whom they belong to. */
const ACTS_FOR =
  /^(?:lawyers?|attorneys?|team|spokes\w+|representatives?|officials?|agents?|officers?|executives|investigators?|inspectors?|prosecutors?|board|directors|management|leadership|leaders|bosses|owners|lawmakers|members|trustees|administrators|liquidators|estate|allies|aides|solicitors?|counsel|government|administration|company|firm|office|campaign|party|parent|unit|subsidiary|division|report|letter|statement|lawsuit|complaint|filing|article|investigation|tribunal|panel|committee|inquiry|commission)$/;
const DEPTH = 4;

/** `verb`: index of the first unit of the verb. `isAside`: the comma before it belongs to its own aside. */
export function findSubject(
  units: readonly Unit[],
  verb: number,
  verbs: readonly Verb[],
  isAside = false,
  depth = 0,
): Subject {
  if (depth > DEPTH) return NONE;
  const again = (at: number, aside = isAside) => findSubject(units, at, verbs, aside, depth + 1);
  let k = verb - 1;
  // "Roe “could not be trusted”": only what is said of him is quoted.
  if (units[k]?.text === '“' && units[k - 1]?.kind === 'name') k--;
  while (k >= 0 && isSkipped(units, k)) k--;
  const unit = units[k];
  if (!unit) return NONE;
  if (/^[)]$/.test(unit.text)) {
    const open = units.findLastIndex((u, i) => i < k && u.text === '(');
    return open > 0 ? again(open) : NONE;
  }
  if (unit.text === ',' || unit.text === '—') {
    const relative = openRelative(units, k, verbs);
    if (relative) return relative;
    const opener = findOpener(units, k, unit.text);
    // "its chairman, Roe, sued": what stands between is who is meant.
    const inner = units[k - 1];
    const listed = opener > 0 ? namesOnly(units, opener + 1, k) : [];
    const noun = units[opener - 1];
    if (
      listed.length > 0 &&
      noun?.kind === 'word' &&
      (listed.length > 1 || listed[0]?.side === 'O') &&
      !isTimeWord(noun.lower)
    )
      return { units: listed, noun: '' };
    if (
      opener === k - 2 &&
      inner?.kind === 'name' &&
      inner.side === 'P' &&
      isPersonNoun(units[opener - 1]?.lower ?? '')
    )
      return subjectEndingAt(units, k - 1, verbs, depth);
    // "the union, the Guild, sued": a name with nothing but an article set beside the noun that it is the name of.
    const article = units[k - 2];
    if (
      opener === k - 3 &&
      inner?.kind === 'name' &&
      article?.lower === 'the' &&
      noun?.kind === 'word' &&
      isNamedNoun(noun.lower)
    )
      return { units: [inner], noun: '' };
    // "Relatives, led by Doe, sued"
    if (
      /^(?:led|headed|fronted|spearheaded)$/.test(units[opener + 1]?.lower ?? '') &&
      units[opener + 2]?.lower === 'by'
    ) {
      const leader = noun?.kind === 'word' ? readPhrases(units, opener + 3)?.heads : undefined;
      if (leader && leader.length > 0) return { units: leader, noun: '' };
    }
    return opener > 0 ? again(opener, true) : NONE;
  }
  if (/^["”]$/.test(unit.text)) return NONE;
  if (/^(?:who|which|that|whom)$/.test(unit.lower)) return findAntecedent(units, k, verbs, depth);
  if (/^(?:and|but|or|then|yet)$/.test(unit.lower)) return sharedSubject(units, k, verbs);
  if (unit.kind === 'name') return isOwner(units, k) ? NONE : subjectEndingAt(units, k, verbs, depth);
  if (unit.kind === 'number') return units[k - 1]?.text === ',' ? again(k - 1) : NONE;
  if (unit.kind === 'word' && !isPreposition(unit.lower) && !isLinker(unit.lower))
    return readNoun(units, k, verbs, depth);
  return NONE;
}

/** "Doe, who inherited it when her mother, Ann, died, had sat": behind a long relative clause its antecedent goes on. */
function openRelative(units: readonly Unit[], comma: number, verbs: readonly Verb[]): Subject | null {
  for (let w = comma - 2; w > 0; w--) {
    const unit = units[w] as Unit;
    if (/^[.;:—()"“”]$/.test(unit.text)) return null;
    if (unit.text === ',' && /^(?:and|but|while|whereas|so|then)$/.test(units[w + 1]?.lower ?? '')) return null;
    if (unit.text !== ',' || !/^(?:who|which|whose)$/.test(units[w + 1]?.lower ?? '')) continue;
    const holder = units[w - 1];
    if (holder?.kind !== 'name' || isOwner(units, w - 1)) return null;
    const inside = verbs.filter((v) => v.form === 'finite' && v.head > w && v.head < comma);
    const commas = units.slice(w + 1, comma).filter((u) => u.text === ',').length;
    return inside.length > 0 && commas > 0 ? { units: [holder], noun: '' } : null;
  }
  return null;
}

/** Adverbs, and times behind the subject: "Doe last year", "Doe on Friday". */
function isSkipped(units: readonly Unit[], k: number): boolean {
  const unit = units[k] as Unit;
  if (unit.kind === 'name' || unit.kind === 'mark') return false;
  if (isAdverb(unit.lower)) return true;
  if (isTimeWord(unit.lower) && !(unit.kind === 'number' && units[k - 1]?.text === ',')) return true;
  return /^(?:in|on|at|during|until|since|for|from|by)$/.test(unit.lower) && isTimeWord(units[k + 1]?.lower ?? '');
}

/** "resigned and sued": of the verb before, unless that one stands in a clause that describes somebody else. */
function sharedSubject(units: readonly Unit[], and: number, verbs: readonly Verb[]): Subject {
  const last = verbs.findLast((v) => v.head < and && v.form !== 'inf');
  if (!last) return NONE;
  const isOpen = last.form === 'part' || last.form === 'ing';
  const found = isOpen ? (verbs.findLast((v) => v.head < and && v.form === 'finite') ?? last) : last;
  // "said that Acme lied and accused Roe": whoever speaks goes on speaking.
  const said = verbs.findLast((v) => v.form === 'finite' && v.head < found.from);
  const isTold = said !== undefined && units.slice(said.head + 1, said.head + 5).some((u) => u.lower === 'that');
  const next = readVerb(units[and + 1]?.lower ?? '').find((r) => r.form === 'past')?.lemma;
  if (isTold && goesOnSpeaking(said.lemmas[0], next) && units[and - 1]?.text !== ',') return said.subject;
  // ", and" behind a described name goes on with the main verb.
  if (units[and - 1]?.text === ',' && /^(?:who|which)$/.test(units[found.from - 1]?.lower ?? '')) {
    const main = verbs.find((v) => v.form === 'finite' && v.head < found.from);
    if (main) return main.subject;
  }
  return found.subject;
}

/** Whom "who" or "which" at `k` means. */
function findAntecedent(units: readonly Unit[], k: number, verbs: readonly Verb[], depth: number): Subject {
  let e = k;
  if (units[e - 1]?.text === ',') e--;
  if (/^(?:and|but)$/.test(units[e - 1]?.lower ?? '')) {
    const last = verbs.findLast((v) => v.head < e && /^(?:who|which)$/.test(units[v.from - 1]?.lower ?? ''));
    return last?.subject ?? NONE;
  }
  const last = units[e - 1];
  if (!last) return NONE;
  if (last.kind === 'name')
    return isOwner(units, e - 1) ? NONE : antecedentEndingAt(units, e - 1, units[k]?.lower ?? '', verbs, depth);
  if (last.text === ',' || last.kind === 'number') {
    const opener = last.kind === 'number' ? e - 2 : findOpener(units, e - 1, ',');
    return opener > 0 && units[opener - 1]?.kind === 'name' ? { units: [units[opener - 1] as Unit], noun: '' } : NONE;
  }
  if (last.kind !== 'word') return NONE;
  const found = readNoun(units, e - 1, verbs, depth);
  return found.units.length > 0 ? found : { ...found, units: namedBehind(units, k) };
}

/** "An engineer who worked for Acme, Jane Doe, said": the name behind the clause that describes it. */
function namedBehind(units: readonly Unit[], who: number): Unit[] {
  for (let j = who + 2; j < who + 14 && j < units.length; j++) {
    if (units[j]?.text !== ',') continue;
    const [name, after] = [units[j + 1], units[j + 2]];
    return name?.kind === 'name' && name.side === 'P' && after?.text === ',' ? [name] : [];
  }
  return [];
}

/** "Doe of Acme, who": a person, or for "which" a body. */
function antecedentEndingAt(
  units: readonly Unit[],
  k: number,
  pronoun: string,
  verbs: readonly Verb[],
  depth: number,
): Subject {
  const own = units[k] as Unit;
  const found = subjectEndingAt(units, k, verbs, depth);
  const isPlural = /^(?:are|were|have)$/.test(
    units[units.indexOf(own) + (units[k + 1]?.text === ',' ? 3 : 2)]?.lower ?? '',
  );
  if (pronoun === 'who' && own.side === 'P' && found.units.length > 1 && !isPlural) return { units: [own], noun: '' };
  if (pronoun === 'which' && own.side === 'O') return { units: [own], noun: '' };
  if (pronoun === 'who' && own.side === 'O') return found.units.some((u) => u.side === 'P') ? found : NONE;
  return found.units.length > 0 ? found : { units: [own], noun: '' };
}

/** The phrase whose last name stands at `k`, with those joined to it. */
function subjectEndingAt(units: readonly Unit[], k: number, verbs: readonly Verb[], depth: number): Subject {
  const own = units[k] as Unit;
  // "the two men": one word for both, shared among them
  const twin = units[k - 1];
  if (twin?.kind === 'name' && twin.end === own.start && twin.side === own.side)
    return { units: [twin, own], noun: '' };
  let b = k - 1;
  while (b >= 0 && isInside(units, b)) b--;
  const before = units[b];
  if (before && /^(?:and|or|&)$/.test(before.lower) && !/^(?:between)$/.test(units[b - 1]?.lower ?? '')) {
    const rest = joined(units, b, verbs, depth);
    return { units: [...rest, own], noun: '' };
  }
  // "quit after Doe sued": a clause of its own.
  if (before?.kind === 'word' && opensTimeClause(units, b)) return { units: [own], noun: '' };
  // "In March Doe sued", "By then she": what opens a clause with a preposition ends before its subject.
  if (before?.kind === 'word' && isPreposition(before.lower) && opensClause(units, b))
    return { units: [own], noun: '' };
  if (/^(?:he|she|they)$/.test(own.lower)) return { units: [own], noun: '' };
  // ", the chief executive, Mark Hart, sued" and "his lawyer, Neil Hart," mean the last.
  if (before?.kind !== 'word' || !isPreposition(before.lower)) return { units: [own], noun: '' };
  const noun = units[b - 1];
  if (noun?.kind === 'name' && /^(?:of|at|from|for)$/.test(before.lower) && !isOwner(units, b - 1))
    return subjectEndingAt(units, b - 1, verbs, depth + 1);
  if (noun?.kind !== 'word') return NONE;
  // "the complaint filed by Acme"
  if (
    before.lower === 'by' &&
    readVerb(noun.lower).some((r) => r.form === 'part') &&
    ACTS_FOR.test(units[b - 2]?.lower ?? '')
  )
    return { units: [own], noun: units[b - 2]?.lower ?? '' };
  if (ACTS_FOR.test(noun.lower) && /^(?:of|for|at|from|by)$/.test(before.lower))
    return { units: [own], noun: noun.lower };
  if (isPersonNoun(noun.lower)) return describedBy(units, b - 1, verbs, depth);
  return { units: [], noun: noun.lower };
}

const opensClause = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return !before || /^(?:[;:“"(—]|and|but|that)$/.test(before.lower) || (before.text === ',' && at > 1);
};

/** "after", "since" and the like before a clause, rather than before a name alone; "as well as" opens none. */
const opensTimeClause = (units: readonly Unit[], at: number): boolean => {
  const word = units[at]?.lower ?? '';
  if (/^(?:after|before|since|until)$/.test(word)) return true;
  return word === 'as' && !/^(?:well|such|known|same|much|as|so|far|soon|long)$/.test(units[at - 1]?.lower ?? '');
};

/** Inside one phrase: articles, adjectives and nouns before a name, and owners. */
function isInside(units: readonly Unit[], b: number): boolean {
  const unit = units[b] as Unit;
  if (unit.kind === 'possessive') return true;
  if (unit.kind === 'name')
    return (
      isOwner(units, b) ||
      (unit.side === 'O' && isInside(units, b + 1) && units[b + 1]?.kind === 'word' && isPersonNoun(lastNoun(units, b)))
    );
  if (unit.kind === 'mark')
    return unit.text === ',' && isPersonNoun(units[b - 1]?.lower ?? '') && isOpenPost(units, b - 1);
  if (unit.kind === 'number') return units[b - 1]?.text !== ',';
  if (unit.lower === 'that') return false;
  if (isDeterminer(unit.lower)) return true;
  return (
    !isPreposition(unit.lower) &&
    !isLinker(unit.lower) &&
    !isAdverb(unit.lower) &&
    !isBe(unit.lower) &&
    (isDeterminer(units[b - 1]?.lower ?? '') ||
      units[b - 1]?.kind === 'possessive' ||
      readVerb(unit.lower).every((r) => r.form === 'base' || r.form === 's' || r.form === 'part'))
  );
}

const lastNoun = (units: readonly Unit[], b: number) => {
  let i = b + 1;
  while (units[i + 1]?.kind === 'word') i++;
  return units[i]?.lower ?? '';
};

/** "its chief executive, Jane Doe": an owner or article opens the post before the comma. */
function isOpenPost(units: readonly Unit[], noun: number): boolean {
  for (let i = noun; i > noun - 6 && i >= 0; i--) {
    if (units[i]?.kind === 'possessive' || isOwner(units, i) || isDeterminer(units[i]?.lower ?? '')) {
      const before = units[i - (units[i]?.kind === 'possessive' ? 2 : 1)];
      return before === undefined || before.text !== ',';
    }
    if (units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** Verbs behind which the subject may stand. */
const SAYS_OR_IS = /^(?:be|say|add|ask|write|come|go|stand|sit|follow)$/;

/** The names joined before "and" or a comma at `b`. */
function joined(units: readonly Unit[], b: number, verbs: readonly Verb[], depth: number): Unit[] {
  if (depth > DEPTH) return [];
  let e = b - 1;
  if (units[e]?.text === ',') {
    const opener = findOpener(units, e, ',');
    if (opener > 0 && (units[opener + 1]?.kind !== 'name' || isOwner(units, opener + 1))) e = opener - 1;
    else e--;
  }
  if (units[e]?.kind !== 'name' || isOwner(units, e)) return [];
  const first = units[e] as Unit;
  const before = units[e - 1];
  // "replaced Roe and Doe took over": the one before "and" is the object of the verb before.
  let start = e - 1;
  while (start >= 0 && isInside(units, start)) start--;
  if (verbs.some((v) => v.form === 'finite' && v.head === start && !SAYS_OR_IS.test(v.lemmas[0] ?? ''))) return [];
  if (before?.text === ',' && units[e - 2]?.kind === 'name') return [...joined(units, e - 1, verbs, depth + 1), first];
  const found = subjectEndingAt(units, e, verbs, depth + 1);
  return found.units.length > 0 ? found.units : [];
}

/** A phrase that ends in a noun. */
function readNoun(units: readonly Unit[], k: number, verbs: readonly Verb[], depth: number): Subject {
  const noun = units[k]?.lower ?? '';
  let b = k - 1;
  while (b >= 0 && isInside(units, b) && !(units[b]?.kind === 'name' && isOwner(units, b))) b--;
  const owner = units[b];
  if (owner?.kind === 'name' && (isOwner(units, b) || owner.side === 'O'))
    return ACTS_FOR.test(noun) ? { units: [owner], noun } : { units: [], noun, owner };
  if (owner?.lower === 'whose' && ACTS_FOR.test(noun)) {
    const holder = units[b - 1]?.text === ',' ? units[b - 2] : units[b - 1];
    if (holder?.kind === 'name' && !isOwner(units, units.indexOf(holder))) return { units: [holder], noun };
  }
  if (owner?.kind === 'word' && isPreposition(owner.lower) && !opensTimeClause(units, b)) {
    const outer = units[b - 1];
    if (outer?.kind === 'name' && !isOwner(units, b - 1) && /^(?:of|at|from|in)$/.test(owner.lower))
      return subjectEndingAt(units, b - 1, verbs, depth + 1);
    if (outer?.kind === 'word' && isPersonNoun(outer.lower) && depth < DEPTH)
      return readNoun(units, b - 1, verbs, depth + 1);
    return NONE;
  }
  if (isNamedNoun(noun) || /^(?:man|woman|one|person|first|last)$/.test(noun)) {
    const described = describedBy(units, k, verbs, depth);
    if (described.units.length > 0) return described;
  }
  const isDefinite = units.slice(b + 1, k).some((u) => u.lower === 'the');
  return { units: [], noun, at: units[k]?.start ?? 0, isDefinite };
}

/** Whom a noun describes: "Doe, a banker (who)", "Doe was the first woman (who)". */
function describedBy(units: readonly Unit[], noun: number, verbs: readonly Verb[], _depth: number): Subject {
  let b = noun - 1;
  while (
    b >= 0 &&
    (units[b]?.kind === 'word' || units[b]?.kind === 'number') &&
    !isBe(units[b]?.lower ?? '') &&
    !isPreposition(units[b]?.lower ?? '') &&
    !isLinker(units[b]?.lower ?? '') &&
    noun - b < 7
  )
    b--;
  const before = units[b];
  if (before?.text === ',' && units[b - 1]?.kind === 'name' && !isOwner(units, b - 1))
    return { units: [units[b - 1] as Unit], noun: '' };
  if (before && isBe(before.lower)) {
    const copula = verbs.findLast((v) => v.head <= b && v.lemmas[0] === 'be');
    if (copula && copula.head === b) return copula.subject;
  }
  return NONE;
}
