/**
 * Names to entities: each name judged once for the article, shorter forms joined with the full name they stand for.
 *
 * Promises: "Smith" after "Anna Smith" and "Paul Smith" is the one last named in full, unless an honorific tells;
 * a short form of an organization ("Hewlett Packard", "the FCA") is joined with its full name.
 */
import type { Document } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { type Weighing, weighEnglishNames } from '../kinds/weighEnglishNames.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { addBoard } from './addBoard.ts';
import { addEnglishParties } from './addEnglishParties.ts';
import { addHeadlineMentions } from './addHeadlineMentions.ts';
import { addLowerBodies } from './addLowerBodies.ts';
import { addNamesakeFirm } from './addNamesakeFirm.ts';
import { collectBodies } from './collectBodies.ts';
import { collectEnglishPeople } from './collectEnglishPeople.ts';
import { collectHeads } from './collectHeads.ts';
import { groupBy, onlyOf, type Person } from './englishPerson.ts';
import { findNamesakes } from './findNamesakes.ts';
import { findNicknames } from './findNicknames.ts';
import { findSharers } from './findSharers.ts';
import { type Grouping, groupName } from './groupName.ts';
import { joinOrganizations } from './joinOrganizations.ts';

export function groupEnglishNames(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  isTitleCase: readonly boolean[],
  document: Document,
  weighing: Weighing,
): FoundEntity[] {
  const grouping = openGrouping(names, sentences, document, weighing);
  for (const name of names) groupName(grouping, name);
  const people = [...new Set(grouping.people.values())].map((p) => p.entity).filter((e) => e.mentions.length > 0);
  const all = [...people, ...joinOrganizations([...grouping.organizations.values()], document.reading)];
  addBoard(document, sentences, all);
  addEnglishParties(document, sentences, all);
  addLowerBodies(document, sentences, all);
  addNamesakeFirm(document, all);
  addHeadlineMentions(document, sentences, isTitleCase, all);
  return uniqueIds(all);
}

/** What is known of the names before any of them is given to somebody. */
function openGrouping(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  document: Document,
  weighing: Weighing,
): Grouping {
  const { weighMention } = weighing;
  const weighed = weighEnglishNames(names, sentences, document, weighing);
  const { verdicts } = weighed;
  const people = collectEnglishPeople(names, verdicts);
  const sharers = findSharers(names, sentences, people);
  weighSurnames(people, verdicts);
  const bodies = collectBodies(names, verdicts, people);
  const heads = collectHeads(names, verdicts);
  const bySurname = groupBy(people, (p) => p.surname.toLowerCase());
  const called = (name: string) => people.get(name) ?? onlyOf(bySurname.get(name.toLowerCase()));
  return {
    ...weighed,
    document,
    sentences,
    weighMention,
    people,
    sharers,
    bodies,
    heads,
    bySurname,
    byGiven: groupBy(people, (p) => p.given),
    called,
    nicknames: findNicknames(names, sentences, (name) => called(name) !== undefined),
    isStyled: callsPeopleByTitle(names, bySurname),
    namesakes: findNamesakes(names, sentences, { bodies, bySurname, weighMention }),
    organizations: new Map(),
    lastOfSurname: new Map(),
    established: new Set(),
  };
}

/** A known firm's name is somebody's surname here: what stands beside it tells. */
function weighSurnames(people: ReadonlyMap<string, Person>, verdicts: ReadonlyMap<string, Verdict>): void {
  for (const surname of new Set([...people.values()].map((p) => p.surname))) {
    const verdict = KNOWN_BODIES.has(surname) ? verdicts.get(surname) : undefined;
    if (verdict) verdict.organization -= SURNAME_TOO;
  }
}

/** What a firm's being known weighs less where somebody bears its name. */
const SURNAME_TOO = 11;

/** From how many on, and how many times as many as bare ones, surnames with a title show how a paper calls people. */
const STYLED = { least: 4, times: 2 };

/** Whether the paper says "Mr. Doe" wherever it names somebody again: a bare "Doe" is then no person. */
function callsPeopleByTitle(names: readonly EnglishName[], bySurname: ReadonlyMap<string, unknown>): boolean {
  const again = names.filter(({ words, name }) => words.length === 1 && bySurname.has(name.toLowerCase()));
  const styled = again.filter(({ honorific }) => honorific.length > 0).length;
  return styled >= STYLED.least && styled >= STYLED.times * (again.length - styled);
}

function uniqueIds(entities: FoundEntity[]): FoundEntity[] {
  const used = new Map<string, number>();
  for (const entity of entities) {
    const count = (used.get(entity.id) ?? 0) + 1;
    used.set(entity.id, count);
    if (count > 1) entity.id = `${entity.id}-${count}`;
  }
  return entities;
}
