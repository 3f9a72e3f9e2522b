/**
 * Bodies that bear a person's name: "陈国栋基金会", "林慧珊工作室"; a faction that bears its leader's surname: "室町派".
 *
 * Promises: spans of the whole body's name, in order; only behind the full name of somebody whom the text names, or
 * behind the surname of two characters where the text speaks of factions.
 */
import type { Document } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Person } from '../people/collectPeople.ts';
import type { Tokens } from '../readTokens.ts';
import { JAPANESE_SURNAMES } from '../words/japaneseNames.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

const ENDING =
  /^(?:慈善|教育|文化|艺术|医学|体育|奖助学金|科学)?(?:基金会|纪念医院|纪念中学|纪念馆|工作室|律师事务所|律师行|会计师事务所|图书馆|美术馆|博物馆|书院|中学|小学|学校|研究中心|实验室|(?:集团|控股)?有限公司)/;

/** That a party has factions. */
const HAS_FACTIONS = /派系|派阀|[各两几数本该新旧大小五六]派|派的?(?:会长|事务总长|座长|干部|所属|成员|议员)/;
/** What 派 opens there: to send. */
const SENDS = /^派(?:出|人|员|兵|遣|往|驻|代表|系|发|送|来|去|给|到|别|对|生)/;

/** Factions by the surname of who leads them or once did. */
function findFactions(reading: string, tokens: Tokens, people: readonly Person[]): OrganizationName[] {
  if (!HAS_FACTIONS.test(reading)) return [];
  const surnames = new Set(
    people.flatMap(({ name, surname = '' }) =>
      [surname, name.slice(0, 2), name.slice(0, 3)].filter((part) => JAPANESE_SURNAMES.has(part) && part.length > 1),
    ),
  );
  return [...surnames].flatMap((surname) =>
    tokens.placesOf(`${surname}派`).flatMap((start) => {
      const end = start + surname.length + 1;
      if (tokens.at[start] === -1 || SENDS.test(reading.slice(end - 1, end + 2))) return [];
      return [{ start, end, name: reading.slice(start, end), ending: '派' }];
    }),
  );
}

export function findNamedAfterPeople(
  { reading }: Document,
  tokens: Tokens,
  people: readonly Person[],
): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const { forms } of people)
    for (const [form, sort] of forms) {
      if (sort !== 'full' || form.length < 3) continue;
      for (const start of tokens.placesOf(form)) {
        const ending = ENDING.exec(reading.slice(start + form.length, start + form.length + 12))?.[0];
        if (!ending || tokens.at[start] === -1) continue;
        const end = start + form.length + ending.length;
        found.push({ start, end, name: reading.slice(start, end), ending });
      }
    }
  found.push(...findFactions(reading, tokens, people));
  return found.sort((a, b) => a.start - b.start);
}

sieveEach(ENDING, HAS_FACTIONS, SENDS);
