/**
 * Kin words that stand for somebody named: "her brother", "the couple", "Doe's father", once the article has said whose
 * kin is who.
 *
 * Promises: a word is placed only where one known person (or, in the plural, all those known) is that kin of whoever owns
 * it; where nobody does, only where the article tells of one who is called by that very word.
 */
import type { Document, Span } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { type Relative, readKin } from '../kinship.ts';
import { ELDER_EN } from '../patterns/kinPatternsEn.ts';
import { namesBySentence, PERSON as P, type PlacedName } from '../templateOf.ts';
import { ANY_KIN, genderOfKin, kindOfKin } from './kinWordsEn.ts';

/** A word and the one whom it stands for. */
export interface KinWord extends Span {
  entity: string;
}

const NOT_NAMED = `(?![a-z-])(?! (?:${P}|of\\b|and (?:${P}|[a-z]+,? ${P})))(?!, (?:the [a-z ]{1,30}, ?)?${P}(?!['’]s))`;
const OWNED = new RegExp(`(?<own>${P})(?:['’]s?)? ${ELDER_EN}(?<word>${ANY_KIN})${NOT_NAMED}`, 'dgu');
const THEIR = new RegExp(`\\b[Tt]heir ${ELDER_EN}(?<word>${ANY_KIN})${NOT_NAMED}`, 'dgu');
// "Ann, the younger daughter, left" tells of Ann.
const THE = new RegExp(
  `(?<!${P}, )\\b[Tt]he ${ELDER_EN}(?<word>widow|widower|son|daughter|father|mother|sister|brother|nephew|niece|stepson|stepdaughter|son-in-law|daughter-in-law)${NOT_NAMED}(?!['’]s? [A-Z])`,
  'dgu',
);
const PAIR = /\b[Tt]he (?<word>couple|brothers|sisters|siblings|twins)\b(?! of\b| [A-Z])/dgu;
const RECENT = 10;

export function placeEnglishKin(
  document: Document,
  names: readonly PlacedName[],
  ties: readonly FoundRelationship[],
  genders: ReadonlyMap<string, 'm' | 'f' | null>,
): KinWord[] {
  const kin = readKin(ties, (label) => (label === 'spouse' ? 'spouse' : kindOfKin(label)));
  if (kin.size === 0) return [];
  const labelled = readLabels(ties);
  const placed: KinWord[] = [];
  let recent: string[] = [];
  for (const { template } of namesBySentence(document, names)) {
    const { text, offsets, entities } = template;
    const place = (match: RegExpExecArray, relatives: readonly string[]) => {
      const [from, to] = match.indices?.groups?.word ?? [0, 0];
      for (const entity of relatives)
        placed.push({ start: offsets[from] as number, end: offsets[to] as number, entity });
    };
    const isOwned = (match: RegExpExecArray, owner: string) => {
      const offset = offsets[match.index] as number;
      const behind = match[0].slice(1, 3);
      return /^['’]/.test(behind) || /^(?:his|her|its|their)\b/i.test(document.reading.slice(offset, offset + 6))
        ? kin.get(owner)
        : undefined;
    };
    const before = (at: number) => {
      const named: string[] = [];
      for (let i = 0; i < at; i++) if (text[i] === P) named.push(entities.get(i) as string);
      return [...recent, ...named];
    };
    for (const match of text.matchAll(OWNED)) {
      const owner = entities.get(match.index);
      const own = owner === undefined ? undefined : isOwned(match, owner);
      if (own) place(match, chooseRelatives(own, match.groups?.word ?? '', genders));
    }
    for (const match of text.matchAll(THEIR)) {
      const word = match.groups?.word ?? '';
      const owner = before(match.index).findLast((p) => chooseRelatives(kin.get(p) ?? [], word, genders).length > 0);
      if (owner) place(match, chooseRelatives(kin.get(owner) ?? [], word, genders));
    }
    for (const match of text.matchAll(THE)) {
      const only = labelled.get(match.groups?.word ?? '') ?? [];
      if (only.length === 1) place(match, only);
    }
    for (const match of text.matchAll(PAIR))
      place(match, choosePair(kin, before(match.index), match.groups?.word ?? '', genders));
    recent = before(text.length).slice(-RECENT);
  }
  return placed;
}

/** Those called by each word in the singular. */
function readLabels(ties: readonly FoundRelationship[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { type, target, label } of ties)
    if (type === 'family_of' && label) {
      const own = found.get(label) ?? [];
      if (!own.includes(target)) found.set(label, [...own, target]);
    }
  return found;
}

function chooseRelatives(
  known: readonly Relative[],
  word: string,
  genders: ReadonlyMap<string, 'm' | 'f' | null>,
): string[] {
  const want = genderOfKin(word);
  const fits = known.filter((r) => want === undefined || (genders.get(r.entity) ?? want) === want);
  const isPlural = /s$|children$/.test(word);
  const called = fits.filter((r) => r.label === word);
  const ofKind = fits.filter((r) => r.kind === kindOfKin(word));
  if (isPlural) return ofKind.length > 1 ? ofKind.map((r) => r.entity) : [];
  return (called.length === 1 ? called : ofKind.length === 1 ? ofKind : []).map((r) => r.entity);
}

/** The couple, or the brothers and sisters, of whom one was named last. */
function choosePair(
  kin: ReadonlyMap<string, Relative[]>,
  recent: readonly string[],
  word: string,
  genders: ReadonlyMap<string, 'm' | 'f' | null>,
): string[] {
  const kind = word === 'couple' ? 'spouse' : 'sibling';
  const want = genderOfKin(word);
  for (const person of [...recent].reverse()) {
    if (want && (genders.get(person) ?? want) !== want) continue;
    const fits = (kin.get(person) ?? []).filter(
      (r) => r.kind === kind && (!want || (genders.get(r.entity) ?? want) === want),
    );
    const near = fits.length > 1 ? fits.filter((r) => recent.includes(r.entity)) : fits;
    if (near.length > 0 && (kind === 'sibling' || near.length === 1)) return [person, ...near.map((r) => r.entity)];
  }
  return [];
}
