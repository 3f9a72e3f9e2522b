/**
 * Whom a surname or a given name alone means.
 *
 * Promises: an honorific parts a man and a woman of one surname; the one last named in full comes first.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { ORGANIZATION_ENDS, PARTICLES } from '../commonEnglishWords.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { fitsHonorific, type Person } from './englishPerson.ts';

/** The person whom a surname or a given name alone means. `before`: the word right before it, in lower case. */
export function resolvePerson(
  name: EnglishName,
  verdict: Verdict,
  bySurname: ReadonlyMap<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
  lastOfSurname: ReadonlyMap<string, Person>,
  before: string,
): Person | null {
  if (name.words.length > 2 && !PARTICLES.has((name.words[0] as string).toLowerCase())) return null;
  const [head = '', tail = ''] = [name.name, name.words.at(-1) ?? ''];
  const candidates =
    bySurname.get(head.toLowerCase()) ??
    (name.words.length === 2
      ? (bySurname.get(tail.toLowerCase()) ?? []).filter((p) => p.surname.toLowerCase() === head.toLowerCase())
      : []);
  if (candidates.length > 0)
    return isHardlySomebody(name, verdict, candidates, before)
      ? null
      : chooseOfSurname(name, candidates, lastOfSurname);
  const given = byGiven.get(head) ?? [];
  if (name.words.length === 1 && given.length === 1 && (isGivenName(head) || head.length > 3)) return given[0] ?? null;
  return null;
}

/** Whether a surname without a title is rather a body's; a double surname is nobody's but theirs. */
function isHardlySomebody(
  { name, words, honorific }: EnglishName,
  { organization, person }: Verdict,
  candidates: readonly Person[],
  before: string,
): boolean {
  const isDouble = /^\p{Lu}\p{L}+-\p{Lu}/u.test(name) && candidates.some((p) => p.surname === name);
  if (isDouble || honorific.length > 0) return false;
  if (organization > person + 6) return true;
  // "Church said" is Jane Church, "the Church" never.
  const isPlain = words.length === 1 && !BEFORE_NOUN.test(before);
  return !isPlain && ORGANIZATION_ENDS.has(words.at(-1)?.toLowerCase() ?? '');
}

function chooseOfSurname(
  { name, honorific }: EnglishName,
  candidates: readonly Person[],
  lastOfSurname: ReadonlyMap<string, Person>,
): Person | null {
  const gendered = candidates.filter((p) => fitsHonorific(p, honorific));
  const last = lastOfSurname.get(name.toLowerCase());
  if (last && gendered.includes(last)) return last;
  return gendered[0] ?? candidates[0] ?? null;
}

const BEFORE_NOUN = /^(?:the|an?|this|that|its|his|her|their|our|['’]s?)$/;

const KIN =
  /^(?:wife|husband|ex-wife|ex-husband|widow|widower|father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|parents|(?:father|mother|brother|sister|son|daughter)-in-law)$/;

/** A kin word that somebody owns right before the name. */
export function isNamedAsKin({ from, honorific }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  let k = from - 1 - honorific.length;
  if (tokens[k]?.text === ',') k--;
  if (!KIN.test(tokens[k]?.lower ?? '')) return false;
  for (let i = k - 1; i >= k - 4; i--)
    if (/^(?:his|her|their|whose)$/.test(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'possessive') return true;
  return false;
}

/** "Mrs Doe", where only John Doe is known: somebody else of the name. */
export function isAnotherOfName({ name, honorific }: EnglishName, bySurname: ReadonlyMap<string, Person[]>): boolean {
  const known = bySurname.get(name.toLowerCase()) ?? [];
  return known.length > 0 && known.every((p) => p.gender !== null && !fitsHonorific(p, honorific));
}
