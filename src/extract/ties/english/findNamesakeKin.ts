/**
 * Kin known by their surname alone: "told her father", "a cousin, Will Doe", where the article has one other Doe who can be
 * that.
 *
 * Promises: only one of fitting gender whom the article tells to be no other kin of theirs.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { ELDER_EN } from '../patterns/kinPatternsEn.ts';
import { namesBySentence, PERSON as P, type PlacedName } from '../templateOf.ts';
import { genderOfKin, kindOfKin } from './kinWordsEn.ts';

const NEAR_KIN = 'father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandson';
const OWNED = new RegExp(
  `(?<own>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${NEAR_KIN})\\b(?!-in-law)(?!,? ${P})(?! of\\b)`,
  'gu',
);
/** "“My brother is cleared,” said Doe": of the one other Doe. */
const SAID = new RegExp(
  `\\b[Mm]y ${ELDER_EN}(?<label>${NEAR_KIN}|wife|husband)\\b(?!-in-law)(?!,? ${P})[^"“”${P}]{0,160}["”],? (?:(?:said|added|wrote|told) )?(?<own>${P})`,
  'gu',
);
const ONE = new RegExp(`\\b(?:an?|another|one) ${ELDER_EN}(?<label>${NEAR_KIN}),? (?<t>${P})`, 'gu');

/** "Ann Doe, the pilot's wife,": of the one other Doe, whoever the pilot is. */
const OF_NOUN = new RegExp(
  `(?<t>${P}), (?:the|an?) (?:[a-z-]+ ){0,2}?[a-z-]+['’]s? ${ELDER_EN}(?<label>${NEAR_KIN}|wife|husband|widow|widower|ex-wife|ex-husband)(?=[,.;)])`,
  'gu',
);

/** `nameOf`: in full; `genders`: where names or words tell. */
export function findNamesakeKin(
  document: Document,
  names: readonly PlacedName[],
  ties: readonly FoundRelationship[],
  nameOf: ReadonlyMap<string, string>,
  genders: ReadonlyMap<string, 'm' | 'f' | null>,
): FoundRelationship[] {
  const bySurname = new Map<string, string[]>();
  for (const [id, name] of nameOf) {
    const surname = surnameOf(name);
    if (surname) bySurname.set(surname, [...(bySurname.get(surname) ?? []), id]);
  }
  if (![...bySurname.values()].some((ids) => ids.length > 1)) return [];
  const known = new Map<string, string>();
  const learn = (source: string, target: string, label: string) => known.set(`${source} ${target}`, label);
  for (const { source, target, label = '' } of ties) {
    learn(source, target, label);
    learn(target, source, kindOfKin(label) === 'sibling' ? label : '?');
  }
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    const add = (source: string, target: string, label: string, at: number, length: number) => {
      learn(source, target, label);
      learn(target, source, kindOfKin(label) === 'sibling' ? label : '?');
      const [start, end] = [template.offsets[at] as number, template.offsets[at + length] as number];
      found.push({
        type: 'family_of',
        source,
        target,
        rule: 'tie-kin-namesake',
        evidence: [{ start, end }],
        events: [],
        label,
      });
    };
    const quoted = [...template.text.matchAll(SAID)].map((match) => ({ match, at: match.index + match[0].length - 1 }));
    const owned = [...template.text.matchAll(OWNED)].map((match) => ({ match, at: match.index }));
    for (const { match, at } of [...owned, ...quoted]) {
      const owner = template.entities.get(at) as string;
      const label = match.groups?.label ?? '';
      const isKnown = [...known].some(([pair, word]) => pair.startsWith(`${owner} `) && word === label);
      const others = (bySurname.get(surnameOf(nameOf.get(owner) ?? '')) ?? []).filter(
        (id) =>
          id !== owner &&
          !known.has(`${owner} ${id}`) &&
          (genders.get(id) ?? genderOfKin(label)) === genderOfKin(label),
      );
      if (!isKnown && others.length === 1) add(owner, others[0] as string, label, match.index, match[0].length);
    }
    const singles = [
      ...[...template.text.matchAll(ONE)].map((match) => ({ match, at: match.index + match[0].length - 1 })),
      ...[...template.text.matchAll(OF_NOUN)].map((match) => ({ match, at: match.index })),
    ];
    for (const { match, at } of singles) {
      const relative = template.entities.get(at) as string;
      const owners = (bySurname.get(surnameOf(nameOf.get(relative) ?? '')) ?? []).filter((id) => id !== relative);
      const [owner] = owners;
      if (owner && owners.length === 1 && !known.has(`${owner} ${relative}`))
        add(owner, relative, match.groups?.label ?? '', match.index, match[0].length);
    }
  }
  return found;
}

const surnameOf = (name: string): string => name.split(' ').slice(1).at(-1) ?? '';
