/**
 * Who takes a step of the law against whom by an English event.
 *
 * Promises: who pleads, testifies, settles or is cleared is tied to nobody by it; a court that the clause does not name
 * is the one that is meant there.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { kindOfDeed } from '../../impliedActors.ts';
import type { Reading } from './readEventClause.ts';

export const legalPairs = (r: Reading): readonly TiePair[] => decide(RULES, r);

const isNoStep = ({ trigger, words, event }: Reading) =>
  NO_STEP.test(trigger) ||
  // Who pays for an appeal sues nobody.
  /^pa(?:y|ys|id|ying)$/u.test(trigger) ||
  /\bpleaded|on the stand|released|\bevidence\b|testimony\b/u.test(words) ||
  (event.modality === 'possible' && /\b(?:may|might|could)\b/u.test(words));
const NO_STEP =
  /testif|plead|confess|took the stand|evidence|surrender|settle|apolog|acquit|clear|exonerat|pardon|quash|overturn|freed|parol|cleared/iu;

/** "The inquiry, chaired by Doe, was ordered by Roe": into what others have done. */
const isIntoOthers = ({ words }: Reading) =>
  CHAIRED.test(words) || /\bfil(?:e|es|ed|ing) for (?:bankruptcy|protection|insolvency|divorce)/u.test(words);
const CHAIRED =
  /\b(?:inquiry|investigation|review|probe|panel|commission|committee|tribunal)\b[^.;]{0,12}\b(?:chaired|led|headed|run|presided over|conducted|overseen) by\b/iu;

/** Those who take a step, rather than only take part in one. */
const doersOf = ({ agents, patients, trigger, isPerson }: Reading): string[] =>
  agents.filter((a) => !isPerson(a) || patients.length > 0 || SUES.test(trigger));

/** "sued over the film": a body of the clause, else the one that the article is about. */
const suesUnnamed: TieRule<Reading> = (r) => {
  const doers = doersOf(r);
  if (doers.length === 0 || r.patients.length > 0) return undefined;
  if (!SUES.test(r.trigger)) return [];
  const isMain = WITHOUT_OBJECT.test(afterTrigger(r)) && !doers.includes(r.main ?? '');
  const target = r.bodies.find((b) => !doers.includes(b)) ?? (isMain ? r.main : undefined);
  return target ? cross('legal_action_against', doers, [target]) : [];
};
const SUES = /^(?:su(?:e|es|ed|ing)|fil(?:e|es|ed)|took|brought|lodged)$/iu;
/** "sued over the film": the one who is sued is left out. */
const WITHOUT_OBJECT = /^(?:$|[,.;]|over|in|for|after|last|on|at|to)\b|^$/u;

const afterTrigger = ({ words, trigger }: Reading) => words.slice(words.indexOf(trigger) + trigger.length).trim();

const takesStep: TieRule<Reading> = (r) => {
  const doers = doersOf(r);
  const isByNobody = doers.length === 0;
  const court = isByNobody ? courtOf(r) : undefined;
  const officer = isByNobody && court === undefined ? officerOf(r) : undefined;
  return cross('legal_action_against', court ? [court] : officer !== undefined ? [officer] : doers, r.patients);
};

/** The court that is meant where none is named. */
function courtOf({ words, event, bodies, nameOf, bodyAt }: Reading): string | undefined {
  // "a court in May convicted Doe": one that is named nowhere else.
  const isOther = /\b(?:an?|another) (?:[a-z-]+ ){0,2}(?:court|judge|jury|magistrate|tribunal)\b/u.test(words);
  const kind = isOther ? undefined : kindOfDeed(words);
  const court = kind !== undefined ? bodyAt(event.trigger.start, kind) : undefined;
  // A court of appeal that is told of elsewhere tried nobody.
  return court !== undefined && HIGHER.test(nameOf(court)) && !bodies.includes(court) ? undefined : court;
}
const HIGHER = /\b(?:Appeals?|Appellate|Cassation|Supreme|Constitutional)\b/u;

/** "Doe was charged with fraud": by the prosecutor whom the article names. */
const officerOf = ({ event, trigger, patients, prosecutor }: Reading): string | undefined =>
  event.modality !== 'denied' && CHARGED.test(trigger) && !patients.includes(prosecutor ?? '') ? prosecutor : undefined;
const CHARGED = /\b(?:charged|indicted|arraigned|prosecuted)\b/iu;

const RULES: readonly TieRule<Reading>[] = [tiesNobody(isNoStep), tiesNobody(isIntoOthers), suesUnnamed, takesStep];
