/**
 * Gives one English name, as the article goes on, to whom it means: somebody by nickname, in full, by surname or given name, a body
 * in full or in short, or somebody new.
 *
 * Promises: the first of these that fits; who has been called by the surname alone goes on being called so.
 */
import type { Document } from '../../../document.ts';
import type { FoundEntity, MentionForm } from '../../../findings.ts';
import { isGivenName } from '../../givenEnglishNames.ts';
import { decideKind } from '../kinds/decideKind.ts';
import type { Weighed, Weighing } from '../kinds/weighEnglishNames.ts';
import { mentionOf } from '../mentionOf.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { addAlias } from './addAlias.ts';
import { createPerson, fitsHonorific, type Person } from './englishPerson.ts';
import { addNamedBody, addShortBody } from './groupBody.ts';
import { isBodyAlone } from './isBodyAlone.ts';
import { isAnotherOfName, isNamedAsKin, resolvePerson } from './resolvePerson.ts';

/** What is known of the names of an article, and whom they have been given to until then. */
export interface Grouping extends Weighed, Pick<Weighing, 'weighMention'> {
  document: Document;
  sentences: readonly EnglishToken[][];
  people: Map<string, Person>;
  sharers: ReadonlyMap<EnglishName, Person>;
  /** Bodies' full names by their short ones, and by their heads. */
  bodies: ReadonlyMap<string, string>;
  heads: ReadonlyMap<string, string>;
  bySurname: ReadonlyMap<string, Person[]>;
  byGiven: ReadonlyMap<string, Person[]>;
  called: (name: string) => Person | undefined;
  nicknames: ReadonlyMap<string, string>;
  /** The paper says "Mr. Doe" wherever it names somebody again. */
  isStyled: boolean;
  /** Surnames that are a firm's as well. */
  namesakes: ReadonlySet<string>;
  organizations: Map<string, FoundEntity>;
  /** Whom a surname means, and who has been called by it alone. */
  lastOfSurname: Map<string, Person>;
  established: Set<Person>;
}

export function groupName(grouping: Grouping, name: EnglishName): void {
  if (addKnownPerson(grouping, name)) return;
  const verdict = grouping.verdicts.get(name.name) as Verdict;
  const isBody = isBodyAlone(grouping, name, verdict);
  if (!isBody && isAnotherOfName(name, grouping.bySurname)) return;
  returnToFirst(grouping, name);
  if (!isBody && addShortPerson(grouping, name, verdict)) return;
  if (addShortBody(grouping, name, verdict, isBody)) return;
  const kind = decideKind(name.words, verdict);
  if (kind === 'person') addSingleName(grouping, name, verdict);
  if (kind === 'organization') addNamedBody(grouping, name, verdict);
}

/** Somebody by nickname, by a surname that is said once for two, or in full. */
function addKnownPerson(grouping: Grouping, name: EnglishName): boolean {
  const { called, nicknames, sharers, people } = grouping;
  const owner = called(nicknames.get(name.name) ?? '');
  const sharer = owner ? undefined : sharers.get(name);
  const own = (owner ?? sharer) ? undefined : people.get(name.name);
  if (owner) add(grouping, owner, name, 'given', 'en-nickname');
  if (sharer) add(grouping, sharer, name, 'given', 'en-shared-surname');
  if (own) {
    add(grouping, own, name, 'full', 'en-full-name');
    takeSurname(grouping, name, own);
  }
  return Boolean(owner ?? sharer ?? own);
}

function add({ document }: Grouping, { entity }: Person, name: EnglishName, form: MentionForm, rule: string): void {
  addAlias(entity, name.name);
  entity.mentions.push(mentionOf(document, name, form, rule));
}

/** Who has been called by the surname alone goes on being called so, though a namesake comes in. */
function takeSurname({ sentences, lastOfSurname, established }: Grouping, name: EnglishName, own: Person): void {
  const surname = own.surname.toLowerCase();
  const last = lastOfSurname.get(surname);
  // "her father-in-law, Hugh Doe": who is only somebody's kin does not take over the surname.
  if (last && last !== own && isNamedAsKin(name, sentences[name.sentence] ?? [])) return;
  if (!last || !established.has(last) || name.honorific.length === 0)
    lastOfSurname.set(surname, last && established.has(last) ? last : own);
}

/** "Mr. Doe", paragraphs behind a namesake who was only named once: whom the article named first. */
function returnToFirst({ document, bySurname, lastOfSurname, established }: Grouping, name: EnglishName): void {
  if (name.honorific.length === 0) return;
  const surname = name.name.toLowerCase();
  const [first, ...others] = (bySurname.get(surname) ?? []).filter((p) => fitsHonorific(p, name.honorific));
  const last = lastOfSurname.get(surname);
  if (!first || !last || !others.includes(last) || established.has(last)) return;
  const { start } = last.entity.mentions.at(-1) ?? name;
  if (document.reading.slice(start, name.start).includes('\n')) lastOfSurname.set(surname, first);
}

function addShortPerson(grouping: Grouping, name: EnglishName, verdict: Verdict): boolean {
  const { bySurname, byGiven, lastOfSurname, established, sentences } = grouping;
  const before = sentences[name.sentence]?.[name.from - 1]?.lower ?? '';
  const person = resolvePerson(name, verdict, bySurname, byGiven, lastOfSurname, before);
  if (!person) return false;
  const isGiven = name.name === person.given;
  if (!isGiven) established.add(person);
  add(grouping, person, name, isGiven ? 'given' : 'surname', isGiven ? 'en-given-name' : 'en-surname');
  return true;
}

/** Somebody who is named for the first time, and perhaps by one word. */
function addSingleName({ document, people, said }: Grouping, name: EnglishName, { person }: Verdict): void {
  const isCalled = person >= 2 && isGivenName(name.name) && (said.get(name.name) ?? 0) > 1;
  if (name.words.length === 1 && person < 4 && !isCalled) return;
  const { entity } = people.get(name.name) ?? createPerson(name, people);
  addStyled(entity, name);
  entity.mentions.push(mentionOf(document, name, 'full', 'en-single-name'));
}

/** "Lady Doe", "Sheikh Roe": who has but one name goes by their style as well. */
function addStyled(entity: FoundEntity, { name, honorific }: EnglishName): void {
  const style = honorific.at(-1) ?? '';
  if (STYLES.has(style)) addAlias(entity, `${style[0]?.toUpperCase()}${style.slice(1)} ${name}`);
}

const STYLES: ReadonlySet<string> = new Set(
  'sheikh lord lady baron baroness king queen prince princess duke duchess pope emperor sultan imam rabbi cardinal'.split(
    ' ',
  ),
);
