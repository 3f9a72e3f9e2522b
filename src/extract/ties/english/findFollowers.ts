/**
 * Who came to a post when another left it: "Doe became treasurer after Roe died", "When Roe retired, Doe was named
 * dean", "Doe took over after Roe's resignation".
 *
 * Promises: both in one sentence, the one comes and the other goes; where the words name a post of the one who goes, it
 * is the same.
 */
import { readPhrases } from './readPhrase.ts';
import { isOwner, type Unit } from './readUnits.ts';
import { relationsOf } from './relationNouns.ts';
import type { Verb } from './verb.ts';

export interface Follower {
  comer: Unit;
  goer: Unit;
  at: number;
}

const COMES = /^(?:become|be|serve|act)$/;
const NAMES = /^(?:name|appoint|elect|choose|pick|promote|install|confirm|make|elevate|crown|ordain)$/;
const GOES = /^(?:die|retire|resign|quit|leave|depart|step|stand)$/;
const IS_PUT_OUT = /^(?:fire|sack|oust|dismiss|remove|suspend|arrest|kill|jail|force|depose|topple|drop|axe)$/;
const GOING =
  /^(?:death|resignation|retirement|departure|exit|dismissal|removal|ouster|sacking|firing|arrest|suspension|abdication)$/;
const WHEN = /^(?:after|when|once|following|upon|on)$/;
/** Units between the two clauses at most. */
const REACH = 12;

export function findFollowers(units: readonly Unit[], verbs: readonly Verb[]): Follower[] {
  return verbs.flatMap((verb, v) => {
    const [comer, ...others] = verb.subject.units.filter((u) => u.side === 'P');
    if (!comer || others.length > 0 || verb.mood !== 'done' || verb.form !== 'finite') return [];
    const end = units.findIndex((u, k) => k > verb.head && (WHEN.test(u.lower) || /^[,;:.]$/.test(u.text)));
    const post = postIn(units, verb, end < 0 ? units.length : end);
    if (post === undefined) return [];
    const goer = goerBehind(units, verbs, end, post) ?? goerBefore(units, verbs, v, post);
    return goer && goer.entity !== comer.entity ? [{ comer, goer, at: verb.head }] : [];
  });
}

/** The post that a clause gives: "" where it only says that somebody took over, undefined where it gives none. */
function postIn(units: readonly Unit[], verb: Verb, end: number): string | undefined {
  const lemma = verb.lemmas[0] ?? '';
  if (lemma === 'take' && /^(?:over|charge)$/.test(units[verb.head + 1]?.lower ?? '')) return '';
  if (!verb.isPassive && TAKES.test(lemma)) {
    const words = units.slice(verb.head + 1, Math.min(end, verb.head + 1 + LONGEST_SEAT)).map((u) => u.lower);
    if (
      lemma === 'step' || lemma === 'move' ? /^(?:in|up|into)$/.test(words[0] ?? '') : words.some((w) => SEAT.test(w))
    )
      return '';
  }
  const comes = verb.isPassive ? NAMES.test(lemma) : COMES.test(lemma) && lemma === 'become';
  if (!comes) return undefined;
  const noun = units.slice(verb.head + 1, end).find((u, k, all) => isPost(u) && !isPost(all[k + 1]));
  return noun?.lower;
}
/** "took the top job", "stepped in", "assumed the helm". */
const TAKES = /^(?:take|assume|get|land|inherit|win|claim|accept|step|move)$/;
const SEAT =
  /^(?:job|post|role|helm|reins|chair|chairmanship|presidency|leadership|captaincy|place|office|seat|throne|command|position|mantle|editorship|premiership)$/;
const LONGEST_SEAT = 5;
const isPost = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && relationsOf(unit.lower).some((r) => r.type === 'role_at' && r.isBare === true);

/** "… after Roe had retired", "… on Roe's death". */
function goerBehind(units: readonly Unit[], verbs: readonly Verb[], at: number, post: string): Unit | undefined {
  if (at < 0) return undefined;
  const opener = units[at]?.text === ',' ? at + 1 : at;
  if (!WHEN.test(units[opener]?.lower ?? '')) return undefined;
  const next = verbs.find((w) => w.from > opener && w.from - opener < REACH && w.form === 'finite');
  return goerOf(units, next, post) ?? ofGoing(units, opener + 1);
}

/** "After Roe's death Doe …", "When Roe retired, Doe …". */
function goerBefore(units: readonly Unit[], verbs: readonly Verb[], v: number, post: string): Unit | undefined {
  const first = units.findIndex((u) => u.kind !== 'mark');
  if (!WHEN.test(units[first]?.lower ?? '')) return undefined;
  const before = verbs.slice(0, v).find((w) => w.form === 'finite' && w.from - first < REACH);
  return goerOf(units, before, post) ?? ofGoing(units, first + 1);
}

function goerOf(units: readonly Unit[], verb: Verb | undefined, post: string): Unit | undefined {
  if (verb?.mood !== 'done') return undefined;
  const lemma = verb.lemmas[0] ?? '';
  const isGone = verb.isPassive ? IS_PUT_OUT.test(lemma) : GOES.test(lemma);
  const people = verb.subject.units.filter((u) => u.side === 'P');
  const named = units.slice(verb.head + 1, verb.head + 6);
  const other = named[0]?.lower === 'as' ? named.find(isPost)?.lower : undefined;
  if (!isGone || people.length !== 1 || (other !== undefined && post !== '' && other !== post)) return undefined;
  return people[0];
}

/** "Roe's resignation", "the death of Roe". */
function ofGoing(units: readonly Unit[], at: number): Unit | undefined {
  const first = units[at];
  if (first?.side === 'P' && isOwner(units, at)) {
    const noun = units.slice(at + 1, at + 5).find((u) => u.kind === 'word');
    return GOING.test(noun?.lower ?? '') ? first : undefined;
  }
  if (first?.lower !== 'the' || !GOING.test(units[at + 1]?.lower ?? '') || units[at + 2]?.lower !== 'of')
    return undefined;
  const heads = readPhrases(units, at + 3)?.heads ?? [];
  return heads.length === 1 && heads[0]?.side === 'P' ? heads[0] : undefined;
}
