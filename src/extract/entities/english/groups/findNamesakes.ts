/**
 * Whether a firm or somebody of the same name is meant, by what stands beside one mention, or beside all of them.
 */
import type { Weighing } from '../kinds/weighEnglishNames.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import type { Person } from './englishPerson.ts';

/** By how much the words beside a mention speak for a body or for somebody where they are sure. */
export const SURE_HERE = 2;

/** How much more what stands beside one mention speaks for a body than for somebody. */
export function weighHere(
  name: EnglishName,
  tokens: readonly EnglishToken[],
  weighMention: Weighing['weighMention'],
): number {
  const here: Verdict = { person: 0, organization: 0, place: 0, work: 0 };
  weighMention(name, tokens, here);
  return here.organization - here.person;
}

/** Whether what stands beside this one mention speaks of a body. */
export function isBodyHere(
  name: EnglishName,
  tokens: readonly EnglishToken[],
  weighMention: Weighing['weighMention'],
): boolean {
  // "Jane Doe of Porter"
  if (tokens[name.from - 1]?.lower === 'of' && tokens[name.from - 2]?.isCapital) return true;
  return weighHere(name, tokens, weighMention) >= SURE_HERE;
}

/**
 * Surnames by which the article also calls a firm, without any ending: "the board of Moretti", "she joined Moretti",
 * where more mentions speak of the firm than of somebody.
 */
export function findNamesakes(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  {
    bodies,
    bySurname,
    weighMention,
  }: Pick<Weighing, 'weighMention'> & { bodies: ReadonlyMap<string, string>; bySurname: ReadonlyMap<string, Person[]> },
): Set<string> {
  const weights = new Map<string, number[]>();
  for (const name of names) {
    const isAlone = name.words.length === 1 && name.honorific.length === 0 && !bodies.has(name.name);
    if (!isAlone || !bySurname.has(name.name.toLowerCase())) continue;
    const here = weighHere(name, sentences[name.sentence] ?? [], weighMention);
    weights.set(name.name, [...(weights.get(name.name) ?? []), here]);
  }
  const found = new Set<string>();
  for (const [name, all] of weights) {
    const firm = all.filter((weight) => weight >= SURE_HERE);
    const somebody = all.filter((weight) => weight <= -SURE_HERE);
    if (firm.length > 1 && firm.length > somebody.length * 2 && firm.length * 2 >= all.length) found.add(name);
  }
  return found;
}
