/**
 * Whose an act is that a sentence names by a noun alone: "Roe closed the mine. Doe called the move reckless."
 *
 * Promises: the one whose act of that noun the article told before ("Roe's plan", "Roe unveiled a plan"), if it is only
 * one or was told in the paragraph; for what was just done, else whoever did something last before it in the paragraph.
 * What somebody says or thinks of others is no act. Does not know: acts without a doer.
 */
import { MAKES, SAYS } from './blameWords.ts';
import { DEEDS_BY_VERB, isSlot } from './deedPatterns.ts';
import { isOwner, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isBe, readVerb } from './verbForms.ts';

/** Nouns of what somebody has just done. */
const DONE =
  /^(?:move|decision|plan|plans|proposal|proposals|deal|offer|takeover|bid|merger|closure|sale|purchase|appointment|scheme|step|measure|measures|cuts|ban|announcement|acquisition|approach|dismissal|sacking|firing|resignation|refusal|lawsuit|suit|complaint|case|claim|claims|allegation|allegations|accusation|accusations|strike|boycott|reform|reforms|policy|strategy|ruling|verdict)$/;
/** Nouns of what only they whose it is do. */
const OWN =
  /^(?:report|letter|speech|remarks|comments|statement|conduct|behaviour|behavior|tactics|performance|handling|campaign|project|programme|program|idea|vision|record|leadership|article|book|study|paper|budget|bill|law|findings|response|treatment)$/;
/** Whether a word is one for what somebody does or has made. */
export const isAct = (word: string) => DONE.test(word) || OWN.test(word);
const DETERMINER = /^(?:the|this|that|these|those|such)$/;
const ATTITUDES: ReadonlySet<string> = new Set(['criticized', 'supported', 'opposed']);
/** Words that describe an act between its article and itself. */
const LONGEST = 3;

const stem = (noun: string) => noun.replace(/s$/, '');

export interface ActOwners {
  /** The units with "his" or "its" where an article stands before such an act; the same where there is none. */
  place: (units: readonly Unit[], verbs: readonly Verb[]) => readonly Unit[];
  /** Goes on to the next sentence. */
  tell: (units: readonly Unit[], verbs: readonly Verb[]) => void;
  /** Goes on to the next paragraph. */
  turn: () => void;
}

export function createActOwners(): ActOwners {
  const owners = new Map<string, { unit: Unit; isHere: boolean; isOnly: boolean }>();
  let last: Unit | undefined;
  const own = (noun: string, unit: Unit) => {
    const known = owners.get(stem(noun));
    owners.set(stem(noun), {
      unit,
      isHere: true,
      isOnly: !known || (known.isOnly && known.unit.entity === unit.entity),
    });
  };
  const ownerOf = (noun: string, before: Unit | undefined) => {
    const known = owners.get(stem(noun));
    if (known && (known.isHere || known.isOnly)) return known.unit;
    return DONE.test(noun) ? (before ?? last) : undefined;
  };
  const place = (units: readonly Unit[], verbs: readonly Verb[]) => {
    let placed: Unit[] | undefined;
    units.forEach((unit, i) => {
      const noun = DETERMINER.test(unit.lower) ? nounAfter(units, i) : -1;
      if (noun < 0) return;
      const owner = ownerOf(units[noun]?.lower ?? '', doerOf(verbs.filter((v) => v.head < i)));
      if (!owner) return;
      placed ??= [...units];
      const text = owner.side === 'P' ? 'his' : 'its';
      placed[i] = {
        ...unit,
        text,
        lower: text,
        kind: 'name',
        entity: owner.entity as string,
        side: owner.side ?? 'O',
        label: owner.label,
      };
    });
    return placed ?? units;
  };
  const tell = (units: readonly Unit[], verbs: readonly Verb[]) => {
    units.forEach((unit, i) => {
      if (!isOwner(units, i)) return;
      const from = units[i + 1]?.kind === 'possessive' ? i + 1 : i;
      const noun = nounAfter(units, from);
      if (noun > 0) own(units[noun]?.lower ?? '', unit);
    });
    for (const verb of verbs) {
      const maker = MAKES.has(verb.lemmas[0] ?? '') && !verb.isPassive ? verb.subject.units[0] : undefined;
      const noun = /^an?$/.test(units[verb.head + 1]?.lower ?? '') ? nounAfter(units, verb.head + 1) : -1;
      if (maker && noun > 0) own(units[noun]?.lower ?? '', maker);
    }
    last = doerOf(verbs) ?? openerOf(units, verbs) ?? last;
  };
  const turn = () => {
    last = undefined;
    for (const known of owners.values()) known.isHere = false;
  };
  return { place, tell, turn };
}

/** The place of the act behind an article, or -1; what is somebody's ("of", "by", "'s") has an owner there. */
function nounAfter(units: readonly Unit[], at: number): number {
  for (let k = at + 1; k <= at + LONGEST; k++) {
    const unit = units[k];
    if (unit?.kind !== 'word' || !/^[a-z]/.test(unit.text)) return -1;
    if (!isAct(unit.lower)) continue;
    const next = units[k + 1];
    const isOthers =
      next?.kind === 'possessive' ||
      /^(?:of|by)$/.test(next?.lower ?? '') ||
      (next?.kind === 'word' && isAct(next.lower));
    return isOthers ? -1 : k;
  }
  return -1;
}

/** Whether a sentence speaks of an act by its noun. */
export const namesAct = (units: readonly Unit[]): boolean => units.some((u) => u.kind === 'word' && isAct(u.lower));

/** Whom a sentence begins with, where its verb is none of the table's. */
function openerOf(units: readonly Unit[], verbs: readonly Verb[]): Unit | undefined {
  const first = units.findIndex((u) => u.kind !== 'mark');
  const unit = units[first];
  if (unit?.kind !== 'name' || isOwner(units, first)) return undefined;
  const isKnown = verbs.find((v) => v.form === 'finite')?.subject.units.includes(unit);
  const says = units.some(
    (u) => u.kind === 'word' && (isBe(u.lower) || readVerb(u.lower).some((r) => isSaying(r.lemma))),
  );
  return isKnown || says ? undefined : unit;
}

/** Who does something first, of whom a clause tells that is no saying and no stand for or against somebody. */
function doerOf(verbs: readonly Verb[]): Unit | undefined {
  const verb = verbs.find((v) => v.form === 'finite' && v.subject.units.length === 1 && !v.isPassive);
  if (!verb || verb.mood === 'not' || verb.lemmas.some(isSaying)) return undefined;
  return verb.subject.units[0];
}

const isSaying = (lemma: string): boolean =>
  SAYS.has(lemma) ||
  /^(?:be|have|seem|become|remain|call|describe|speak|ask|question|wonder|urge|meet)$/.test(lemma) ||
  (DEEDS_BY_VERB.get(lemma) ?? []).some(
    ({ steps, ties }) => steps.length === 1 && isSlot(steps[0]) && ATTITUDES.has(ties[0]?.type ?? ''),
  );
